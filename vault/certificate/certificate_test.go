package certificate_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/vault/certificate"
)

// The commitment is in other people's hands, and can be made again without us (docs/certificate.md says how).
func TestCommitment(t *testing.T) {
	var s certificate.Salt
	for i := range s {
		s[i] = byte(i)
	}
	got := certificate.Commitment(s, uuid.MustParse("0190163d-8694-739b-aea5-966c26f8ad91"))
	// printf 'tacit-subject/v1\n' and xxd -r -p of salt and id, through sha256sum
	if want := "2c0516ca4654087f4ef314aedece5bed249baffbb312e555c99eb2efb94d33fa"; got.String() != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got == certificate.Commitment(s, uuid.MustParse("0190163d-8694-739b-aea5-966c26f8ad92")) {
		t.Error("two subjects have one commitment")
	}
	back, err := certificate.ParseSalt(s.Hex())
	if err != nil || back != s {
		t.Errorf("got %v, %v", back, err)
	}
	for _, bad := range []string{"", s.Hex()[1:], s.Hex() + "00", strings.Repeat("x", 64)} {
		if _, err := certificate.ParseSalt(bad); !errors.Is(err, certificate.ErrForm) {
			t.Errorf("salt of %d digits: got %v", len(bad), err)
		}
	}
	if one, other := certificate.NewSalt(), certificate.NewSalt(); one == other || one == (certificate.Salt{}) {
		t.Error("two salts are one")
	}
}

func TestStatus(t *testing.T) {
	answered := func(a certificate.Answer) func(*certificate.Draft) {
		return func(d *certificate.Draft) {
			r := certificate.Recipient{Name: "Third", ToldAt: hour(11), Answer: a}
			if a != certificate.Silent && a != certificate.Overdue {
				r.AnsweredAt = hour(12)
			}
			d.Recipients = append(d.Recipients, r)
		}
	}
	for _, row := range []struct {
		name   string
		of     func(testing.TB) certificate.Draft
		change func(*certificate.Draft)
		want   certificate.Status
	}{
		{"nobody was told", complete, func(d *certificate.Draft) { d.Recipients = nil }, certificate.Complete},
		{"all took note", complete, answered(certificate.Acknowledged), certificate.Complete},
		{"one refused", complete, answered(certificate.Refused), certificate.Partial},
		{"one never answered", complete, answered(certificate.Overdue), certificate.Partial},
		{"one is silent", complete, answered(certificate.Silent), certificate.Provisional},
		{"one is silent and something kept", partly, answered(certificate.Silent), certificate.Provisional},
		{"something is kept", partly, func(*certificate.Draft) {}, certificate.Partial},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := row.of(t)
			row.change(&d)
			if got := built(t, d).Status; got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
}

// No certificate is made of less than all, or of an erasure that left a trace.
func TestNewRefuses(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(*certificate.Draft)
		want   error
		says   string
	}{
		{"a trace", func(d *certificate.Draft) { d.Probes[0].Found = 1 }, certificate.ErrTrace, ""},
		{"a negative trace", func(d *certificate.Draft) { d.Probes[0].Found = -1 }, certificate.ErrTrace, ""},
		{"no probe", func(d *certificate.Draft) { d.Probes = nil }, certificate.ErrIncomplete, "looked at nothing"},
		{"probes that looked at nothing", func(d *certificate.Draft) { d.Probes = d.Probes[2:] }, certificate.ErrIncomplete, "looked at nothing"},
		{"a probe twice", func(d *certificate.Draft) { d.Probes[1].Name = "rows" }, certificate.ErrIncomplete, "probes 1"},
		{"no key", func(d *certificate.Draft) { d.Destroyed = nil }, certificate.ErrIncomplete, ""},
		{"a key twice", func(d *certificate.Draft) { d.Destroyed[1].Slot = 0 }, certificate.ErrIncomplete, "named twice"},
		{"neither destroyed nor bound", func(d *certificate.Draft) { d.Destroyed[2].DestroyedAt = time.Time{} }, certificate.ErrIncomplete, "destroyed 2"},
		{"destroyed before it was deleted", func(d *certificate.Draft) { d.Destroyed[2].DestroyedAt = hour(6) }, certificate.ErrIncomplete, "out of order"},
		{"destroyed tomorrow", func(d *certificate.Draft) { d.Destroyed[2].DestroyedAt = hour(30) }, certificate.ErrIncomplete, "out of order"},
		{"deleted before it was decided", func(d *certificate.Draft) { d.Destroyed[2].DeletedAt = hour(0) }, certificate.ErrIncomplete, "destroyed 2"},
		{"frozen after it was destroyed", func(d *certificate.Draft) { d.Dates.Frozen = hour(8) }, certificate.ErrIncomplete, "dates"},
		{"no origin", func(d *certificate.Draft) { d.Origin = "" }, certificate.ErrIncomplete, "origin"},
		{"another origin", func(d *certificate.Draft) { d.Origin = "example.org/another" }, certificate.ErrIncomplete, "another log"},
		{"no id", func(d *certificate.Draft) { d.ID = uuid.Nil }, certificate.ErrIncomplete, "id"},
		{"no request", func(d *certificate.Draft) { d.Request = uuid.Nil }, certificate.ErrIncomplete, "request"},
		{"no commitment", func(d *certificate.Draft) { d.Subject = certificate.Digest{} }, certificate.ErrIncomplete, "subject"},
		{"no ground", func(d *certificate.Draft) { d.Ground.Citation = "" }, certificate.ErrIncomplete, "ground"},
		{"no regime", func(d *certificate.Draft) { d.Regime = "" }, certificate.ErrIncomplete, "regime"},
		{"issue zero", func(d *certificate.Draft) { d.Issue = 0 }, certificate.ErrIncomplete, "issue"},
		{"issue two of nothing", func(d *certificate.Draft) { d.Issue = 2 }, certificate.ErrIncomplete, "replaces"},
		{"issue two of itself", func(d *certificate.Draft) { d.Issue, d.Replaces = 2, d.ID }, certificate.ErrIncomplete, "replaces"},
		{"a bound of no tokens", func(d *certificate.Draft) { d.Deleted.Tokens = nil }, certificate.ErrIncomplete, "bounds"},
		{"a refused class with an end", func(d *certificate.Draft) {
			d.Kept = []certificate.Kept{{
				Class: "behaviour", Ground: certificate.Ground{Code: certificate.Decided, Citation: "x"}, ReadableFor: certificate.Any, Until: d.IssuedAt.Add(time.Hour),
			}}
		}, certificate.ErrIncomplete, "kept 0"},
		{"a held class that is used", func(d *certificate.Draft) {
			d.Kept = []certificate.Kept{{
				Class: "behaviour", Ground: certificate.Ground{Code: "claim", Citation: "x"}, ReadableFor: certificate.Any, Until: d.IssuedAt.Add(time.Hour),
			}}
		}, certificate.ErrIncomplete, "kept 0"},
		{"a negative count", func(d *certificate.Draft) { d.Deleted.Rows["contact"] = -1 }, certificate.ErrIncomplete, "deleted rows"},
		{"an answer out of the air", func(d *certificate.Draft) { d.Recipients[0].Answer = "yes" }, certificate.ErrIncomplete, "recipients 0"},
		{"an answer before the question", func(d *certificate.Draft) { d.Recipients[0].AnsweredAt = hour(10) }, certificate.ErrIncomplete, "recipients 0"},
		{"a name on two lines", func(d *certificate.Draft) { d.Recipients[0].Name = "a\nb" }, certificate.ErrIncomplete, "recipients 0"},
		{"kept and over", func(d *certificate.Draft) {
			d.Kept = []certificate.Kept{{Class: "content", Ground: d.Ground, Until: hour(19), ReadableFor: certificate.Legal}}
			d.Destroyed = d.Destroyed[:2]
		}, certificate.ErrIncomplete, "kept 0"},
		{"kept without an end", func(d *certificate.Draft) {
			d.Kept = []certificate.Kept{{Class: "behaviour", Ground: d.Ground, ReadableFor: certificate.Legal}}
		}, certificate.ErrIncomplete, "kept 0"},
		{"no entries", func(d *certificate.Draft) { d.Entries = nil }, certificate.ErrIncomplete, "no entries"},
		{"no entry of the probe", func(d *certificate.Draft) { d.Entries = d.Entries[1:] }, certificate.ErrIncomplete, "search for traces"},
		{"no entry of the freezing", func(d *certificate.Draft) { d.Entries[1] = d.Entries[3]; d.Entries = d.Entries[:3] }, certificate.ErrIncomplete, "freezing"},
		{"an entry twice", func(d *certificate.Draft) { d.Entries[3] = d.Entries[2] }, certificate.ErrIncomplete, "order"},
		{"an entry that is none", func(d *certificate.Draft) { d.Entries[3].Leaf = []byte("{}") }, certificate.ErrIncomplete, ""},
		{"an entry of another place", func(d *certificate.Draft) { d.Entries[3].Proof.Index-- }, certificate.ErrIncomplete, "entries 2"},
		{"an entry far out", func(d *certificate.Draft) { d.Entries[3].Proof.Index = 1 << 63 }, certificate.ErrIncomplete, "entries 0"},
		{"a checkpoint of its own", func(d *certificate.Draft) { d.Entries[3].Proof.Checkpoint = []byte("x") }, certificate.ErrIncomplete, "several"},
		{"somebody else's pseudonym", func(d *certificate.Draft) { d.Pseudonyms = []uuid.UUID{id("other")} }, certificate.ErrIncomplete, "somebody else"},
	} {
		t.Run(row.name, func(t *testing.T) {
			d := draft(t)
			row.change(&d)
			c, err := certificate.New(d)
			if !errors.Is(err, row.want) || !strings.Contains(err.Error(), row.says) {
				t.Errorf("got %v, want %v with %q", err, row.want, row.says)
			}
			if c.ID != uuid.Nil {
				t.Error("an error came with a certificate")
			}
		})
	}
}

// An entry that says that an erasure was refused, or went wrong, is no entry of an erasure.
func TestEntryNotCarriedOut(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(*leaf.Entry)
	}{
		{"denied", func(e *leaf.Entry) { e.Decision, e.Outcome = leaf.Deny, leaf.Denied }},
		{"failed", func(e *leaf.Entry) { e.Outcome = leaf.Failed }},
		{"written", func(e *leaf.Entry) { e.Outcome = leaf.Written }},
		{"nobody", func(e *leaf.Entry) { e.Groups = nil }},
	} {
		t.Run(row.name, func(t *testing.T) {
			entries := entriesOf()
			row.change(&entries[atErase])
			p := proverOf(t, entries, signerOf(t, origin, "log"))
			d := draft(t)
			for i, at := range []int{atProbe, atFreeze, atErase, atTell} {
				d.Entries[i] = p.logged(at)
			}
			if _, err := certificate.New(d); !errors.Is(err, certificate.ErrIncomplete) {
				t.Errorf("got %v", err)
			}
		})
	}
}

// Times are cut so that no bound is named earlier than it is.
func TestTimesAreCut(t *testing.T) {
	c := built(t, waiting(t))
	got := []time.Time{c.IssuedAt, c.Dates.Destroyed, c.Destroyed[0].Bound.Until, c.Bounds.TokensUntil, c.Kept[0].Until, c.Recipients[0].AnsweredAt}
	second := time.Second
	want := []time.Time{
		noon.Add(20 * time.Hour), noon.Add(7 * time.Hour), noon.Add(24*7*time.Hour + second), noon.Add(24*20*time.Hour + second),
		noon.Add(24*365*6*time.Hour + second), noon.Add(13 * time.Hour),
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("times (-want +got):\n%s", diff)
	}
}

// New changes nothing of its draft.
func TestDraftIsLeftAlone(t *testing.T) {
	d, same := waiting(t), waiting(t)
	c := built(t, d)
	c.Deleted.Rows["contact"] = 9
	if diff := cmp.Diff(same, d); diff != "" {
		t.Errorf("draft (-want +got):\n%s", diff)
	}
}

// The canonical form is that of RFC 8785: sorted members, no white space. Another encoder that sorts says the same.
func TestCanonicalForm(t *testing.T) {
	for _, c := range []certificate.Certificate{built(t, draft(t)), built(t, partly(t)), built(t, waiting(t))} {
		doc, err := c.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		var v any
		dec := json.NewDecoder(bytes.NewReader(doc))
		dec.UseNumber()
		if err := dec.Decode(&v); err != nil {
			t.Fatal(err)
		}
		var again bytes.Buffer
		enc := json.NewEncoder(&again)
		enc.SetEscapeHTML(false)
		if err := enc.Encode(v); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(strings.TrimSuffix(again.String(), "\n"), string(doc)); diff != "" {
			t.Errorf("form (-want +got):\n%s", diff)
		}
		back, err := certificate.Parse(doc)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c, back, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("read back (-want +got):\n%s", diff)
		}
	}
}

// Whatever byte of a certificate is changed to whatever: it does not verify.
func TestEveryByteCounts(t *testing.T) {
	doc, sig := signed(t, built(t, partly(t)))
	keys := keysOf(t, vkeyOf(t, origin, "log"))
	if _, err := certificate.Verify(doc, sig, keys); err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.IntRange(0, len(doc)-1).Draw(t, "at")
		b := rapid.Byte().Filter(func(b byte) bool { return b != doc[at] }).Draw(t, "byte")
		other := bytes.Clone(doc)
		other[at] = b
		if _, err := certificate.Verify(other, sig, keys); !errors.Is(err, certificate.ErrRefuted) {
			t.Fatalf("byte %d as %#x: got %v", at, b, err)
		}
	})
}

func TestSplit(t *testing.T) {
	doc, sig := signed(t, built(t, draft(t)))
	file := joined(t, doc, sig)
	for _, b := range [][]byte{file, append(bytes.Clone(file), '\n')} {
		gotDoc, gotSig, err := certificate.Split(b)
		if err != nil || !bytes.Equal(gotDoc, doc) || !bytes.Equal(gotSig, sig) {
			t.Errorf("got %v", err)
		}
	}
	for name, b := range map[string][]byte{
		"empty": nil, "no object": []byte("1"), "two line ends": append(bytes.Clone(file), "\n\n"...), "more": append(bytes.Clone(file), '{'),
		"null": []byte(`{"certificate":null}`), "long": append(bytes.Clone(file[:len(file)-2]), bytes.Repeat([]byte("x"), certificate.MaxFile)...),
	} {
		if _, _, err := certificate.Split(b); !errors.Is(err, certificate.ErrForm) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// A certificate tells nobody whom it is about, but for whoever has the salt.
func TestNamesNobody(t *testing.T) {
	c := built(t, draft(t))
	doc, err := c.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for name, secret := range map[string]string{"id": subject.String(), "salt": salt.Hex(), "id in hex": hex.EncodeToString(subject[:])} {
		if bytes.Contains(doc, []byte(secret)) {
			t.Errorf("the certificate holds the subject's %s", name)
		}
	}
	if !c.Of(salt, subject) || c.Of(salt, id("other")) || c.Of(certificate.Salt{}, subject) {
		t.Error("the commitment does not tell the subject from others")
	}
}
