package leaf_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// fullEntry sets every attribute.
func fullEntry() leaf.Entry {
	return leaf.Entry{
		ID:       uuid.MustParse("0190163d-8694-739b-aea5-966c26f8ad91"),
		Time:     time.UnixMilli(0x0190163d8694).UTC().Add(123 * time.Microsecond),
		Actor:    uuid.MustParse("11111111-2222-4333-8444-555555555555"),
		Client:   uuid.MustParse("0190163d-0000-7000-8000-000000000001"),
		Action:   "read",
		Kind:     "contact",
		Purpose:  "support",
		Basis:    "gdpr:6.1.b",
		Policy:   [32]byte{0xab, 31: 1},
		Catalog:  [32]byte{0xcd, 31: 2},
		Decision: leaf.Allow,
		Outcome:  leaf.Released,
		Reasons:  []string{"restricted", "no_basis"},
		Oblige:   []string{"mask"},
		Groups: []leaf.Group{
			{
				Clear: []string{"given_name", "family_name"}, Mask: []string{"contact.email"}, Token: []string{"iban"},
				Subjects: []uuid.UUID{uuid.MustParse("aaaaaaaa-0000-4000-8000-000000000001"), uuid.MustParse("aaaaaaaa-0000-4000-8000-000000000002")},
				Details:  [][]byte{{0xfb, 0xff}, {}},
			},
			{Clear: []string{"stage"}, Subjects: []uuid.UUID{uuid.MustParse("aaaaaaaa-0000-4000-8000-000000000003")}},
		},
		Record: []byte{1, 2, 3, 4},
	}
}

const fullLeaf = `{"v":1,"id":"0190163d-8694-739b-aea5-966c26f8ad91","time":"2024-06-14T10:14:09.300123Z",` +
	`"actor":"11111111-2222-4333-8444-555555555555","client":"0190163d-0000-7000-8000-000000000001",` +
	`"action":"read","kind":"contact","purpose":"support","basis":"gdpr:6.1.b",` +
	`"policy":"sha256:ab00000000000000000000000000000000000000000000000000000000000001",` +
	`"catalog":"sha256:cd00000000000000000000000000000000000000000000000000000000000002",` +
	`"decision":"allow","outcome":"released","reasons":["restricted","no_basis"],"oblige":["mask"],` +
	`"groups":[{"clear":["given_name","family_name"],"mask":["contact.email"],"token":["iban"],` +
	`"subjects":["aaaaaaaa-0000-4000-8000-000000000001","aaaaaaaa-0000-4000-8000-000000000002"],"details":["-_8",""]},` +
	`{"clear":["stage"],"subjects":["aaaaaaaa-0000-4000-8000-000000000003"]}],"record":"AQIDBA"}`

const leastLeaf = `{"v":1,"id":"0190163d-8694-739b-aea5-966c26f8ad91","time":"2024-06-14T10:14:09.300123Z",` +
	`"action":"read","decision":"deny","outcome":"absent"}`

// The bytes of a leaf are a promise: a hash over them is in other people's hands.
func TestCanonicalGolden(t *testing.T) {
	full := fullEntry()
	least := leaf.Entry{ID: full.ID, Time: full.Time, Action: "read", Decision: leaf.Deny, Outcome: leaf.Absent}
	for _, row := range []struct {
		name  string
		entry leaf.Entry
		want  string
	}{
		{"every attribute", full, fullLeaf},
		{"only what is required", least, leastLeaf},
	} {
		t.Run(row.name, func(t *testing.T) {
			got, err := row.entry.MarshalCanonical()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(row.want, string(got)); diff != "" {
				t.Errorf("leaf (-want +got):\n%s", diff)
			}
			back, err := leaf.Parse([]byte(row.want))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(row.entry, back); diff != "" {
				t.Errorf("entry (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCanonicalTimeZone(t *testing.T) {
	e := fullEntry()
	e.Time = e.Time.In(time.FixedZone("", 3600))
	got, err := e.MarshalCanonical()
	if err != nil || string(got) != fullLeaf {
		t.Errorf("an entry with a local time gave %s, %v; want the same leaf as in UTC", got, err)
	}
}

func TestEntryRefused(t *testing.T) {
	long := strings.Repeat("a", 65)
	many := make([]uuid.UUID, 251)
	for i := range many {
		many[i] = uuid.UUID{15: byte(i), 14: 1}
	}
	for _, row := range []struct {
		name   string
		change func(*leaf.Entry)
		want   error
	}{
		{"free text in action", func(e *leaf.Entry) { e.Action = "Ada Lovelace" }, leaf.ErrNotCanonical},
		{"no action", func(e *leaf.Entry) { e.Action = "" }, leaf.ErrNotCanonical},
		{"upper case in kind", func(e *leaf.Entry) { e.Kind = "Contact" }, leaf.ErrNotCanonical},
		{"address in purpose", func(e *leaf.Entry) { e.Purpose = "ada@example.com" }, leaf.ErrNotCanonical},
		{"quote in basis", func(e *leaf.Entry) { e.Basis = `a","x":"` }, leaf.ErrNotCanonical},
		{"long word", func(e *leaf.Entry) { e.Basis = long }, leaf.ErrNotCanonical},
		{"new line in reason", func(e *leaf.Entry) { e.Reasons = []string{"a\n"} }, leaf.ErrNotCanonical},
		{"not ASCII in obligation", func(e *leaf.Entry) { e.Oblige = []string{"é"} }, leaf.ErrNotCanonical},
		{"space in clear", func(e *leaf.Entry) { e.Groups[0].Clear = []string{"a b"} }, leaf.ErrNotCanonical},
		{"plus in mask", func(e *leaf.Entry) { e.Groups[0].Mask = []string{"+44"} }, leaf.ErrNotCanonical},
		{"comma in token", func(e *leaf.Entry) { e.Groups[0].Token = []string{"a,b"} }, leaf.ErrNotCanonical},
		{"too many words", func(e *leaf.Entry) { e.Reasons = slices.Repeat([]string{"a"}, 513) }, leaf.ErrNotCanonical},
		{"no decision", func(e *leaf.Entry) { e.Decision = "" }, leaf.ErrNotCanonical},
		{"other decision", func(e *leaf.Entry) { e.Decision = "maybe" }, leaf.ErrNotCanonical},
		{"no outcome", func(e *leaf.Entry) { e.Outcome = "" }, leaf.ErrNotCanonical},
		{"released though denied", func(e *leaf.Entry) { e.Decision = leaf.Deny }, leaf.ErrNotCanonical},
		{"id of another version", func(e *leaf.Entry) { e.ID[6] = 0x4f }, leaf.ErrNotCanonical},
		{"id of another variant", func(e *leaf.Entry) { e.ID[8] = 0xff }, leaf.ErrNotCanonical},
		{"time not of the id", func(e *leaf.Entry) { e.Time = e.Time.Add(time.Millisecond) }, leaf.ErrNotCanonical},
		{"time with nanoseconds", func(e *leaf.Entry) { e.Time = e.Time.Add(1) }, leaf.ErrNotCanonical},
		{"details for one of two", func(e *leaf.Entry) { e.Groups[0].Details = [][]byte{{1}} }, leaf.ErrNotCanonical},
		{"long detail", func(e *leaf.Entry) { e.Groups[0].Details[1] = make([]byte, 4097) }, leaf.ErrNotCanonical},
		{"long record digest", func(e *leaf.Entry) { e.Record = make([]byte, 65) }, leaf.ErrNotCanonical},
		{"nil pseudonym", func(e *leaf.Entry) { e.Groups[1].Subjects[0] = uuid.Nil }, leaf.ErrNotCanonical},
		{"401 groups", func(e *leaf.Entry) { e.Groups = make([]leaf.Group, 401) }, leaf.ErrNotCanonical},
		{"502 subjects", func(e *leaf.Entry) { e.Groups = []leaf.Group{{Subjects: many}, {Subjects: many}} }, leaf.ErrTooManySubjects},
	} {
		t.Run(row.name, func(t *testing.T) {
			e := fullEntry()
			row.change(&e)
			got, err := e.MarshalCanonical()
			if got != nil || !errors.Is(err, row.want) {
				t.Errorf("got %q, %v; want nothing and %v", got, err, row.want)
			}
			if err != nil && strings.Contains(err.Error(), "ada@") {
				t.Errorf("the error repeats what was refused: %v", err)
			}
		})
	}
}

func TestEntryTakesMaxSubjects(t *testing.T) {
	e := fullEntry()
	many := make([]uuid.UUID, leaf.MaxSubjects)
	for i := range many {
		many[i] = uuid.UUID{15: byte(i), 14: byte(i >> 8), 0: 1}
	}
	e.Groups = []leaf.Group{{Subjects: many}}
	if _, err := e.MarshalCanonical(); err != nil {
		t.Error(err)
	}
}

func TestParseRefused(t *testing.T) {
	for _, row := range []struct{ name, old, new string }{
		{"unknown key", `"v":1,`, `"v":1,"w":1,`},
		{"repeated key", `"v":1,`, `"v":1,"v":1,`},
		{"key in other case", `"action"`, `"Action"`},
		{"other version", `"v":1`, `"v":2`},
		{"no version", `"v":1,`, ``},
		{"white space", `"v":1,`, `"v":1, `},
		{"escaped letter", `"read"`, `"\u0072ead"`},
		{"other order", `"decision":"deny","outcome":"absent"`, `"outcome":"absent","decision":"deny"`},
		{"empty attribute", `"action"`, `"actor":"00000000-0000-0000-0000-000000000000","action"`},
		{"empty list", `"outcome":"absent"`, `"outcome":"absent","groups":[]`},
		{"null", `"outcome":"absent"`, `"outcome":"absent","record":null`},
		{"padded bytes", `"outcome":"absent"`, `"outcome":"absent","record":"AQ=="`},
		{"stray bits in bytes", `"outcome":"absent"`, `"outcome":"absent","record":"AR"`},
		{"other digest", `"decision"`, `"policy":"` + strings.Repeat("ab", 32) + `","decision"`},
		{"short digest", `"decision"`, `"policy":"sha256:ab","decision"`},
		{"upper-case id", `aea5-966c26f8ad91`, `AEA5-966C26F8AD91`},
		{"id in braces", `"0190163d-8694-739b-aea5-966c26f8ad91"`, `"{0190163d-8694-739b-aea5-966c26f8ad91}"`},
		{"other zone", `300123Z`, `300123+00:00`},
		{"more digits of time", `300123Z`, `300123000Z`},
		{"trailing value", `"absent"}`, `"absent"}{}`},
		{"cut short", `"absent"}`, `"absent"`},
	} {
		t.Run(row.name, func(t *testing.T) {
			in := strings.Replace(leastLeaf, row.old, row.new, 1)
			if in == leastLeaf {
				t.Fatal("the row changes nothing")
			}
			if e, err := leaf.Parse([]byte(in)); !errors.Is(err, leaf.ErrNotCanonical) {
				t.Errorf("got %v, %v; want ErrNotCanonical", e, err)
			}
		})
	}
}

// words draws what the log takes in a string.
func words() *rapid.Generator[string] { return rapid.StringMatching(`[a-z0-9_.:/-]{1,64}`) }

func uuids() *rapid.Generator[uuid.UUID] {
	return rapid.Custom(func(t *rapid.T) uuid.UUID {
		id := uuid.UUID(rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "uuid"))
		id[0] |= 1 // not nil
		return id
	})
}

func groups() *rapid.Generator[leaf.Group] {
	return rapid.Custom(func(t *rapid.T) leaf.Group {
		g := leaf.Group{
			Clear:    rapid.SliceOfN(words(), 0, 4).Draw(t, "clear"),
			Mask:     rapid.SliceOfN(words(), 0, 4).Draw(t, "mask"),
			Token:    rapid.SliceOfN(words(), 0, 4).Draw(t, "token"),
			Subjects: rapid.SliceOfN(uuids(), 0, 4).Draw(t, "subjects"),
		}
		if rapid.Bool().Draw(t, "details?") {
			n := len(g.Subjects)
			g.Details = rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), 0, 40), n, n).Draw(t, "details")
		}
		return g
	})
}

func entries() *rapid.Generator[leaf.Entry] {
	return rapid.Custom(func(t *rapid.T) leaf.Entry {
		micros := rapid.Int64Range(0, 253402300799999999).Draw(t, "micros") // to the end of 9999
		e := leaf.Entry{
			ID: uuids().Draw(t, "id"), Time: time.UnixMicro(micros).UTC(),
			Actor:    rapid.OneOf(rapid.Just(uuid.Nil), uuids()).Draw(t, "actor"),
			Client:   rapid.OneOf(rapid.Just(uuid.Nil), uuids()).Draw(t, "client"),
			Action:   words().Draw(t, "action"),
			Kind:     rapid.OneOf(rapid.Just(""), words()).Draw(t, "kind"),
			Purpose:  rapid.OneOf(rapid.Just(""), words()).Draw(t, "purpose"),
			Basis:    rapid.OneOf(rapid.Just(""), words()).Draw(t, "basis"),
			Policy:   [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "policy")),
			Catalog:  [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, "catalog")),
			Decision: leaf.Allow,
			Outcome:  rapid.SampledFrom([]leaf.Outcome{leaf.Released, leaf.Written, leaf.Erased, leaf.Denied, leaf.Absent, leaf.Gone, leaf.Failed}).Draw(t, "outcome"),
			Reasons:  rapid.SliceOfN(words(), 0, 4).Draw(t, "reasons"),
			Oblige:   rapid.SliceOfN(words(), 0, 4).Draw(t, "oblige"),
			Groups:   rapid.SliceOfN(groups(), 0, 4).Draw(t, "groups"),
			Record:   rapid.SliceOfN(rapid.Byte(), 0, 64).Draw(t, "record"),
		}
		for i, milli := 5, micros/1000; i >= 0; i, milli = i-1, milli>>8 {
			e.ID[i] = byte(milli)
		}
		e.ID[6], e.ID[8] = e.ID[6]&0x0f|0x70, e.ID[8]&0x3f|0x80
		return e
	})
}

func TestCanonicalRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := entries().Draw(t, "entry")
		form, err := want.MarshalCanonical()
		if err != nil {
			t.Fatal(err)
		}
		got, err := leaf.Parse(form)
		if err != nil {
			t.Fatalf("parse %s: %v", form, err)
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("entry (-want +got):\n%s", diff)
		}
	})
}

// What ParseEntry accepts has one form: encoding it gives the same bytes.
func FuzzParse(f *testing.F) {
	f.Add([]byte(fullLeaf))
	f.Add([]byte(leastLeaf))
	f.Add([]byte(strings.Replace(leastLeaf, `"v":1`, `"v":1,"v":1`, 1)))
	f.Add([]byte(strings.Replace(leastLeaf, `}`, `,"groups":[{}]}`, 1)))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, in []byte) {
		e, err := leaf.Parse(in)
		if err != nil {
			if !errors.Is(err, leaf.ErrNotCanonical) && !errors.Is(err, leaf.ErrTooManySubjects) {
				t.Errorf("error of no class: %v", err)
			}
			return
		}
		out, err := e.MarshalCanonical()
		if err != nil || string(out) != string(in) {
			t.Errorf("parsed %q but encodes as %q, %v", in, out, err)
		}
	})
}

func BenchmarkMarshalCanonical(b *testing.B) {
	e := fullEntry()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.MarshalCanonical(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParseEntry(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := leaf.Parse([]byte(fullLeaf)); err != nil {
			b.Fatal(err)
		}
	}
}
