package report_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/report"
)

// monday is a Monday's midnight, UTC.
var monday = time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)

// fakeLog answers from a list, in short pages, some of them empty: as a log may.
type fakeLog struct {
	entries []oversight.LogEntry // oldest first
	page    int
	asked   []oversight.EntryQuery
	at      map[string]int
}

// log makes a log of entries; their ids are made of their times.
func log(entries ...oversight.LogEntry) *fakeLog {
	for i := range entries {
		entries[i].ID = entryID(entries[i].Time, i)
	}
	sort.SliceStable(entries, func(i, j int) bool { return bytes.Compare(entries[i].ID[:], entries[j].ID[:]) < 0 })
	return &fakeLog{entries: entries, page: 2, at: map[string]int{}}
}

func entryID(t time.Time, n int) uuid.UUID {
	var id uuid.UUID
	ms := t.UnixMilli()
	for i := range 6 {
		id[i] = byte(ms >> (40 - 8*i))
	}
	id[6], id[8], id[15], id[14] = 0x70, 0x80, byte(n), byte(n>>8)
	return id
}

func (l *fakeLog) Entries(_ context.Context, q oversight.EntryQuery) (oversight.EntryPage, error) {
	l.asked = append(l.asked, q)
	p := oversight.EntryPage{Disclosure: vault.Disclosure{Entry: uuid.Max}}
	i := len(l.entries) - 1
	if q.Cursor != "" {
		i = l.at[q.Cursor]
	}
	for n := 0; i >= 0 && n < l.page; n, i = n+1, i-1 {
		if e := l.entries[i]; matches(&e, q) {
			p.Entries = append(p.Entries, e)
		}
	}
	if i >= 0 {
		p.Next = fmt.Sprint("cursor-", i)
		l.at[p.Next] = i
	}
	return p, nil
}

func matches(e *oversight.LogEntry, q oversight.EntryQuery) bool {
	is := func(wanted, got string) bool { return wanted == "" || wanted == got }
	return is(q.Action, e.Action) && is(q.Outcome, string(e.Outcome)) && !e.Time.Before(q.From) && e.Time.Before(q.To) &&
		(q.Oblige == "" || slices.Contains(e.Oblige, q.Oblige)) && (q.Credential == uuid.Nil || q.Credential == e.Entry.Client)
}

func (l *fakeLog) Entry(_ context.Context, id uuid.UUID) (oversight.LogEntry, error) {
	for _, e := range l.entries {
		if e.ID == id {
			return e, nil
		}
	}
	return oversight.LogEntry{}, vault.ErrNotFound
}

var (
	desk  = uuid.MustParse("0199c0de-0000-7000-8000-000000000001")
	sales = uuid.MustParse("0199c0de-0000-7000-8000-000000000002")
)

// person is the pseudonym of somebody.
func person(n int) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, fmt.Append(nil, n)) }

// read is an entry about persons to whom the desk saw the phone number masked and the name in clear.
func read(after time.Duration, persons ...int) oversight.LogEntry {
	var e oversight.LogEntry
	e.Client = "desk"
	e.Entry = audit.Entry{
		Time: monday.Add(after), Client: desk, Action: "read", Kind: "contact", Purpose: "support", Basis: "contract", Decision: audit.Allow,
		Outcome: audit.Released,
	}
	g := audit.Group{Clear: []string{"family_name"}, Mask: []string{"contact.phone"}}
	for _, n := range persons {
		g.Subjects = append(g.Subjects, person(n))
	}
	e.Groups = []audit.Group{g}
	return e
}

// with changes an entry.
func with(e oversight.LogEntry, change func(*oversight.LogEntry)) oversight.LogEntry {
	change(&e)
	return e
}

func bySales(e *oversight.LogEntry) {
	e.Client, e.Entry.Client, e.Purpose = "sales", sales, "sales"
	e.Groups = []audit.Group{{Clear: []string{"contact.phone"}, Subjects: e.Groups[0].Subjects}}
}

func refused(reason string) func(*oversight.LogEntry) {
	return func(e *oversight.LogEntry) {
		e.Outcome, e.Decision, e.Reasons, e.Groups = audit.Denied, audit.Deny, []string{reason}, nil
	}
}

func admin(action string) func(*oversight.LogEntry) {
	return func(e *oversight.LogEntry) {
		e.Action, e.Outcome, e.Groups, e.Purpose, e.Kind = action, audit.Written, nil, "", ""
	}
}

// run answers a question about the week of monday.
func run(t *testing.T, l *fakeLog, q report.Query) *report.Report {
	t.Helper()
	q.From, q.To = monday, monday.AddDate(0, 0, 7)
	r, err := report.Run(t.Context(), report.Config{Log: l, Now: func() time.Time { return q.To }}, q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// columns picks columns of the rows, as text.
func columns(r *report.Report, names ...string) [][]string {
	out := [][]string{}
	for _, row := range r.Texts() {
		var picked []string
		for _, name := range names {
			picked = append(picked, row[slices.Index(r.Columns, name)])
		}
		out = append(out, picked)
	}
	return out
}

func TestReports(t *testing.T) {
	const h = time.Hour
	subject := uuid.MustParse("0199c0de-0000-7000-8000-00000000000a")
	tests := []struct {
		name   string
		query  report.Query
		log    []oversight.LogEntry
		pick   []string
		want   [][]string
		totals []report.Total
	}{
		{
			"who saw a field, newest first, and not whose other fields left",
			report.Query{Name: "who-saw", Subject: subject, Field: "contact.phone"},
			[]oversight.LogEntry{
				read(h, 1), with(read(2*h, 1), bySales), with(read(3*h, 1), refused("role_not_allowed")),
				with(read(4*h, 1), func(e *oversight.LogEntry) { e.Groups = []audit.Group{{Clear: []string{"family_name"}}} }),
			},
			[]string{"time", "client", "purpose", "basis", "clear", "mask"},
			[][]string{
				{"2026-03-02T02:00:00Z", "sales", "sales", "contract", "contact.phone", ""},
				{"2026-03-02T01:00:00Z", "desk", "support", "contract", "", "contact.phone"},
			},
			nil,
		},
		{
			"who saw anything",
			report.Query{Name: "who-saw", Subject: subject},
			[]oversight.LogEntry{read(h, 1), with(read(2*h, 1), func(e *oversight.LogEntry) { e.Groups = nil })},
			[]string{"clear", "mask"},
			[][]string{{"family_name", "contact.phone"}},
			nil,
		},
		{
			"what an app read",
			report.Query{Name: "app", Client: "desk"},
			[]oversight.LogEntry{read(h, 1, 2), read(2*h, 2), with(read(3*h, 1), bySales), with(read(4*h, 1), refused("budget"))},
			[]string{"section", "name", "purpose", "entries", "clear", "mask"},
			[][]string{
				{"field", "contact.phone", "support", "2", "0", "2"},
				{"field", "family_name", "support", "2", "2", "0"},
				{"purpose", "support", "", "3", "0", "0"},
				{"action", "read", "", "3", "0", "0"},
				{"kind", "contact", "", "3", "0", "0"},
				{"outcome", "released", "", "2", "0", "0"},
				{"outcome", "denied", "", "1", "0", "0"},
			},
			[]report.Total{{Name: "entries", Count: 3}, {Name: "subjects", Count: 2}},
		},
		{
			"what a credential read",
			report.Query{Name: "app", Credential: sales},
			[]oversight.LogEntry{read(h, 1), with(read(2*h, 2), bySales)},
			[]string{"section", "name", "clear"},
			[][]string{{"field", "contact.phone", "1"}, {"purpose", "sales", "0"}, {"action", "read", "0"}, {"kind", "contact", "0"}, {"outcome", "released", "0"}},
			[]report.Total{{Name: "entries", Count: 1}, {Name: "subjects", Count: 1}},
		},
		{
			"break-glass, once each, and nothing that is logged in full for another reason",
			report.Query{Name: "breakglass"},
			[]oversight.LogEntry{
				with(read(h, 1), func(e *oversight.LogEntry) { e.Reasons, e.Oblige = []string{"breakglass"}, []string{"audit:full"} }),
				with(read(2*h, 1), func(e *oversight.LogEntry) { e.Oblige = []string{"audit:full"} }),
				with(with(read(3*h, 1), refused("no_basis")), func(e *oversight.LogEntry) { e.Oblige = []string{"audit:full"} }),
				with(with(read(4*h), admin("grant")), func(e *oversight.LogEntry) { e.Oblige = []string{"audit:full"} }),
			},
			[]string{"action", "outcome", "reasons", "subjects"},
			[][]string{{"grant", "written", "", "0"}, {"read", "denied", "no_basis", "0"}, {"read", "released", "breakglass", "1"}},
			nil,
		},
		{
			"refusals, the most frequent first",
			report.Query{Name: "refusals"},
			[]oversight.LogEntry{
				with(read(h), refused("budget")), with(read(2*h), refused("no_basis")), with(read(3*h), refused("no_basis")), read(4*h, 1),
				with(read(5*h), func(e *oversight.LogEntry) { e.Outcome, e.Groups = audit.Gone, nil }),
			},
			[]string{"outcome", "reasons", "client", "purpose", "count", "first", "last"},
			[][]string{
				{"denied", "no_basis", "desk", "support", "2", "2026-03-02T02:00:00Z", "2026-03-02T03:00:00Z"},
				{"denied", "budget", "desk", "support", "1", "2026-03-02T01:00:00Z", "2026-03-02T01:00:00Z"},
				{"gone", "", "desk", "support", "1", "2026-03-02T05:00:00Z", "2026-03-02T05:00:00Z"},
			},
			[]report.Total{{Name: "count", Count: 4}},
		},
		{
			"bulk: persons count once an hour, hours of the clock",
			report.Query{Name: "bulk", Threshold: 2},
			[]oversight.LogEntry{
				read(h, 1, 2), read(h+10*time.Minute, 2, 3), read(h+59*time.Minute, 4), // four
				read(2*h, 1, 2), read(3*h-1, 2), read(3*h, 3), // two, then one
				read(5*h, 1, 2, 3),
				with(read(h, 1, 2), bySales),
			},
			[]string{"client", "hours", "peak", "peak_hour", "first_hour", "last_hour"},
			[][]string{{"desk", "2", "4", "2026-03-02T01:00:00Z", "2026-03-02T01:00:00Z", "2026-03-02T05:00:00Z"}},
			nil,
		},
		{
			"who read the log",
			report.Query{Name: "log-readers"},
			[]oversight.LogEntry{
				with(read(h), admin("audit")), with(read(2*h, 1), func(e *oversight.LogEntry) { e.Action = "audit" }),
				with(read(3*h, 2), func(e *oversight.LogEntry) { e.Action = "audit" }), read(4*h, 1), with(read(5*h), admin("policy")),
			},
			[]string{"client", "action", "outcome", "count", "subjects"},
			[][]string{{"desk", "audit", "released", "2", "2"}, {"desk", "audit", "written", "1", "0"}, {"desk", "policy", "written", "1", "0"}},
			[]report.Total{{Name: "count", Count: 4}},
		},
		{
			"changes, over all of them in the order of time",
			report.Query{Name: "changes"},
			[]oversight.LogEntry{
				with(read(h), admin("activate")), with(read(2*h), admin("flip")), with(read(3*h), admin("credential_create")), read(4*h, 1),
				with(read(5*h), admin("activate")), with(read(6*h), admin("hold")), with(read(7*h), admin("restrict")), with(read(8*h), admin("freeze")),
				with(read(9*h), admin("retention")),
			},
			[]string{"topic", "action", "client"},
			[][]string{
				{"restrictions", "freeze", "desk"},
				{"restrictions", "restrict", "desk"},
				{"holds", "hold", "desk"},
				{"policy", "activate", "desk"},
				{"credentials", "credential_create", "desk"},
				{"keys", "flip", "desk"},
				{"policy", "activate", "desk"},
			},
			nil,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := run(t, log(tt.log...), tt.query)
			if diff := cmp.Diff(tt.want, columns(r, tt.pick...)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.totals, r.Totals); diff != "" || r.Cut != nil || r.Disclosure.Entry != uuid.Max {
				t.Errorf("cut %v, totals (-want +got):\n%s", r.Cut, diff)
			}
		})
	}
}

func TestOffHours(t *testing.T) {
	at := func(day, hour, minute int) time.Duration {
		return time.Duration(day)*24*time.Hour + time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute
	}
	tests := []struct {
		name              string
		hours, days, zone string
		after             time.Duration // after Monday 0:00 UTC
		off               bool
	}{
		{"in the morning", "", "", "", at(0, 7, 0), false},
		{"before work", "", "", "", at(0, 6, 59), true},
		{"the end is outside", "", "", "", at(0, 19, 0), true},
		{"the last minute", "", "", "", at(4, 18, 59), false},
		{"on Saturday", "", "", "", at(5, 12, 0), true},
		{"a Saturday of work", "", "mon-sat", "", at(5, 12, 0), false},
		{"over the weekend's end", "", "sat-mon", "", at(6, 12, 0), false},
		{"a day between", "", "mon,wed", "", at(1, 12, 0), true},
		{"in Berlin it is an hour later", "", "", "Europe/Berlin", at(0, 18, 30), true},
		{"and earlier", "", "", "Europe/Berlin", at(0, 6, 30), false},
		{"a night's work", "22:00-06:00", "", "", at(0, 23, 0), false},
		{"goes on after midnight", "22:00-06:00", "", "", at(1, 5, 59), false},
		{"the night before Monday", "22:00-06:00", "", "", at(0, 5, 0), true},
		{"Friday's night", "22:00-06:00", "", "", at(5, 5, 0), false},
		{"around the clock", "00:00-24:00", "", "", at(0, 23, 59), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := run(t, log(read(tt.after, 1, 2)), report.Query{Name: "off-hours", Hours: tt.hours, Days: tt.days, Zone: tt.zone})
			want := [][]string{}
			if tt.off {
				want = [][]string{{"desk", "read", "1", "2"}}
			}
			if diff := cmp.Diff(want, columns(r, "client", "action", "count", "subjects")); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestSampleIsDrawnAgain: by anybody who has the ids, with nothing but SHA-256.
func TestSampleIsDrawnAgain(t *testing.T) {
	var all []oversight.LogEntry
	for i := range 200 {
		all = append(all, read(time.Duration(i)*time.Minute, i))
	}
	l := log(all...)
	q := report.Query{Name: "sample", Size: 5, Seed: "auditor-2026.1", From: monday, To: monday.AddDate(0, 0, 7)}
	cfg := report.Config{Log: l, Now: func() time.Time { return q.To }, Proof: func(_ context.Context, id uuid.UUID) ([]byte, error) { return []byte("proof of " + id.String()), nil }}
	cfg.Checkpoint = func(context.Context) ([]byte, error) { return []byte("note"), nil }
	r, err := report.Run(t.Context(), cfg, q)
	if err != nil {
		t.Fatal(err)
	}
	var lots []string
	for _, e := range l.entries {
		sum := sha256.Sum256([]byte("auditor-2026.1/" + e.ID.String()))
		lots = append(lots, hex.EncodeToString(sum[:])+" "+e.ID.String())
	}
	slices.Sort(lots)
	var got []string
	for i, row := range columns(r, "rank", "lot", "entry", "proof") {
		got = append(got, row[1]+" "+row[2])
		if row[0] != fmt.Sprint(i+1) || row[3] != "proof of "+row[2] {
			t.Errorf("row %d: got %v", i, row)
		}
	}
	if diff := cmp.Diff(lots[:5], got); diff != "" || r.Entries != 200 || string(r.Checkpoint) != "note" {
		t.Errorf("%d entries, checkpoint %q (-want +got):\n%s", r.Entries, r.Checkpoint, diff)
	}
	q.Seed = ""
	if r = run(t, l, q); len(r.Facts) != 2 || len(r.Facts[1].Value) < 20 {
		t.Errorf("no seed: got %v, want one made up and told", r.Facts)
	}
	cfg.Proof = func(context.Context, uuid.UUID) ([]byte, error) { return nil, audit.ErrUnpublished }
	cfg.Checkpoint = func(context.Context) ([]byte, error) { return nil, audit.ErrUnpublished }
	l.entries[199].Position = audit.Unpublished
	q.Seed = "x"
	if r, err = report.Run(t.Context(), cfg, q); err != nil || r.Unpublished != 1 || len(r.Rows) != 5 || len(r.Checkpoint) > 0 {
		t.Errorf("before the first checkpoint: got %+v, %v", r, err)
	}
	wrong := errors.New("no proof")
	cfg.Proof = func(context.Context, uuid.UUID) ([]byte, error) { return nil, wrong }
	if _, err := report.Run(t.Context(), cfg, q); !errors.Is(err, wrong) {
		t.Errorf("got %v, want the error of the proof", err)
	}
	cfg.Checkpoint = func(context.Context) ([]byte, error) { return nil, wrong }
	q = report.Query{Name: "bulk"}
	if _, err := report.Run(t.Context(), cfg, q); !errors.Is(err, wrong) {
		t.Errorf("got %v, want the error of the checkpoint", err)
	}
}

// TestCuts: an answer that is not about the whole range says so, and from when on it is whole.
func TestCuts(t *testing.T) {
	l := log(read(1*time.Hour, 1), read(2*time.Hour, 1), read(3*time.Hour, 1))
	q := report.Query{Name: "who-saw", Subject: desk, Limit: 2}
	if r := run(t, l, q); r.Entries != 2 || r.Cut == nil || *r.Cut != (report.Cut{By: "entries", Before: monday.Add(2 * time.Hour)}) || len(r.Rows) != 2 {
		t.Errorf("got %d entries, %v", r.Entries, r.Cut)
	}
	q.Limit = 3
	if r := run(t, l, q); r.Entries != 3 || r.Cut != nil {
		t.Errorf("exactly as many as there are: got %d entries, %v", r.Entries, r.Cut)
	}
	q.From, q.To = monday, monday.AddDate(0, 0, 7)
	now, told := q.To, 0
	cfg := report.Config{
		Log: l, Until: q.To.Add(2), Now: func() time.Time { now = now.Add(1); return now },
		Progress: func(int, time.Time) { told++ },
	}
	r, err := report.Run(t.Context(), cfg, q)
	if err != nil || r.Cut == nil || r.Cut.By != "time" || !r.Cut.Before.Equal(q.To) || told != 0 {
		t.Errorf("time was up before it began: got %+v, %v, told %d times", r, err, told)
	}
	now = q.To.Add(-1)
	r, err = report.Run(t.Context(), cfg, q)
	if err != nil || r.Cut == nil || r.Cut.By != "time" || !r.Cut.Before.Equal(monday.Add(2*time.Hour)) || r.Entries != 2 || told != 1 {
		t.Errorf("time for one page: got %+v, %v, told %d times", r, err, told)
	}
}

func TestWhy(t *testing.T) {
	l := log(read(time.Hour, 1, 2))
	r, err := report.Run(t.Context(), report.Config{Log: l}, report.Query{Name: "why", Entry: l.entries[0].ID})
	if err != nil {
		t.Fatal(err)
	}
	want := [][]string{{"desk", "allow", "2", "family_name", "contact.phone", "/v1/policy/explain"}}
	if diff := cmp.Diff(want, columns(r, "client", "decision", "subjects", "clear", "mask", "explain")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, err := report.Run(t.Context(), report.Config{Log: l}, report.Query{Name: "why", Entry: desk}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
}

func TestQuestionsThatAreNone(t *testing.T) {
	tests := []struct {
		name  string
		query report.Query
		field string
	}{
		{"no such report", report.Query{Name: "who"}, "name"},
		{"nobody", report.Query{Name: "who-saw"}, "subject"},
		{"no app", report.Query{Name: "app"}, "credential"},
		{"two apps", report.Query{Name: "app", Credential: desk, Client: "desk"}, "credential"},
		{"no entry", report.Query{Name: "why"}, "entry"},
		{"a parameter of another report", report.Query{Name: "bulk", Field: "contact.phone"}, "field"},
		{"a limit below one", report.Query{Name: "bulk", Limit: -1}, "limit"},
		{"a limit too high", report.Query{Name: "bulk", Limit: report.MaxLimit + 1}, "limit"},
		{"a threshold below one", report.Query{Name: "bulk", Threshold: -1}, "threshold"},
		{"backwards", report.Query{Name: "bulk", From: monday, To: monday.Add(-1)}, "to"},
		{"no hours", report.Query{Name: "off-hours", Hours: "9-17"}, "hours"},
		{"an hour of nothing", report.Query{Name: "off-hours", Hours: "09:00-09:00"}, "hours"},
		{"no day", report.Query{Name: "off-hours", Days: "mon-fry"}, "days"},
		{"no zone", report.Query{Name: "off-hours", Zone: "Mars/Olympus"}, "zone"},
		{"the server's own zone", report.Query{Name: "off-hours", Zone: "Local"}, "zone"},
		{"a sample too large", report.Query{Name: "sample", Size: report.MaxSample + 1}, "size"},
		{"a seed with a slash", report.Query{Name: "sample", Seed: "a/b"}, "seed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			l := log(read(0, 1))
			_, err := report.Run(t.Context(), report.Config{Log: l}, tt.query)
			var invalid *vault.Invalid
			if !errors.As(err, &invalid) || len(invalid.Fields) != 1 || invalid.Fields[0].Field != tt.field || invalid.Fields[0].Hint == "" {
				t.Errorf("got %v, want one fault of %s", err, tt.field)
			}
			if len(l.asked) > 0 {
				t.Errorf("the log was read all the same")
			}
		})
	}
}

// TestEveryReportIsDescribed: with a title, parameters and a row as wide as its columns.
func TestEveryReportIsDescribed(t *testing.T) {
	for _, name := range report.Names() {
		if report.Title(name) == "" || len(report.Parameters(name)) == 0 {
			t.Errorf("%s: %q, %v", name, report.Title(name), report.Parameters(name))
		}
	}
	if report.Title("who") != "" || report.Parameters("who") != nil {
		t.Error("a report that does not exist is described")
	}
	entries := []oversight.LogEntry{
		read(0, 1, 2), with(read(1), refused("budget")), with(read(2), admin("audit")), with(read(3), admin("grant")),
	}
	for _, name := range report.Names() {
		l := log(slices.Clone(entries)...)
		q := report.Query{Name: name}
		switch name {
		case "who-saw":
			q.Subject = desk
		case "reliance": // see TestReliance
			continue
		case "app":
			q.Credential = desk
		case "why":
			q.Entry = l.entries[0].ID
		case "bulk":
			q.Threshold = 1
		}
		r := run(t, l, q)
		if len(r.Rows) == 0 {
			t.Errorf("%s: no row", name)
		}
		for _, row := range r.Rows {
			if len(row) != len(r.Columns) {
				t.Errorf("%s: %d cells for %d columns: %v", name, len(row), len(r.Columns), row)
			}
		}
	}
}

func TestDefaultRange(t *testing.T) {
	l := log(read(0, 1))
	now := monday.AddDate(0, 0, 1)
	r, err := report.Run(t.Context(), report.Config{Log: l, Now: func() time.Time { return now }}, report.Query{Name: "bulk"})
	if err != nil || !r.To.Equal(now) || !r.From.Equal(now.AddDate(0, 0, -30)) || l.asked[0].Limit != 500 || !l.asked[0].To.Equal(now) {
		t.Errorf("got %v to %v, %v, asked %+v", r.From, r.To, err, l.asked)
	}
	q := report.Query{Name: "bulk", To: now.Add(time.Hour)}
	if r, err = report.Run(t.Context(), report.Config{Log: l, Now: func() time.Time { return now }}, q); err != nil || !r.To.Equal(now) {
		t.Errorf("an end in the future: got %v, %v, want now", r.To, err)
	}
}

func TestWriteCSV(t *testing.T) {
	var out strings.Builder
	rows := [][]string{{"=1+1", "a,b"}, {"@x", `say "x"`}, {"-1", "ü"}, {"", "plain"}}
	if err := report.WriteCSV(&out, []string{"client", "purpose"}, rows); err != nil {
		t.Fatal(err)
	}
	want := "client,purpose\r\n'=1+1,\"a,b\"\r\n'@x,\"say \"\"x\"\"\"\r\n'-1,ü\r\n,plain\r\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestMemoryIsBounded: what would take more room than there is cuts the answer.
func TestMemoryIsBounded(t *testing.T) {
	var many, crowds []oversight.LogEntry
	for i := range 10_001 {
		many = append(many, read(time.Duration(i)*time.Millisecond, 1))
	}
	for i := range 1251 {
		e := read(time.Duration(i) * time.Millisecond)
		for n := range 400 {
			e.Groups[0].Subjects = append(e.Groups[0].Subjects, uuid.UUID{1, byte(i >> 8), byte(i), byte(n >> 8), byte(n)})
		}
		crowds = append(crowds, e)
	}
	for _, tt := range []struct {
		by    string
		query report.Query
		log   []oversight.LogEntry
		read  int
	}{
		{"rows", report.Query{Name: "who-saw", Subject: desk}, many, 10_000},
		{"subjects", report.Query{Name: "app", Credential: desk}, crowds, 1250},
		{"subjects", report.Query{Name: "bulk"}, crowds, 1250},
		{"subjects", report.Query{Name: "off-hours"}, crowds, 1250},
	} {
		l := log(tt.log...)
		l.page = 500
		if r := run(t, l, tt.query); r.Cut == nil || r.Cut.By != tt.by || r.Entries != tt.read {
			t.Errorf("%s: got %d entries, cut %v, want %d by %s", tt.query.Name, r.Entries, r.Cut, tt.read, tt.by)
		}
	}
}
