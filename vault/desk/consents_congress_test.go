package desk_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/report"
)

// legislators reads names and telephone numbers of members of congress, published by themselves.
func legislators(t *testing.T, n int) [][2]string {
	t.Helper()
	data := os.Getenv("TACIT_TEST_DATA")
	for dir, _ := filepath.Abs("."); data == "" && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "shared", "data", "congress")); err == nil {
			data = filepath.Join(dir, "shared", "data")
		}
	}
	if data == "" {
		t.Skip("no congress data; TACIT_TEST_DATA names the directory of data sets")
	}
	f, err := os.Open(filepath.Join(data, "congress", "legislators-current.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	name, phone := slices.Index(rows[0], "last"), slices.Index(rows[0], "phone")
	var out [][2]string
	for _, row := range rows[1:] {
		if row[phone] != "" && len(out) < n {
			out = append(out, [2]string{row[name], "+1 " + row[phone]})
		}
	}
	return out
}

// TestRelianceStory: people consent, a mailing list is read, one withdraws; the next read does without, and the report
// names exactly the reads that relied on what was withdrawn, and those between the word and our learning of it.
func TestRelianceStory(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	ids := map[string]uuid.UUID{}
	var who []string
	for _, l := range legislators(t, 12) {
		id, _ := o.contact(map[string]any{"family_name": l[0]}, l[1])
		o.mustRecord("import", id, given("phone"))
		ids[l[0]], who = id, append(who, l[0])
	}
	leaver := ids[who[0]]
	list := func() (entry uuid.UUID, listed bool) {
		t.Helper()
		page, err := o.As("marketing").List(ctx, "contact", vault.ListQuery{})
		o.Must(err)
		return page.Disclosure.Entry, slices.ContainsFunc(page.Items, func(r vault.Reply) bool { return r.ID == leaver })
	}
	read := func() uuid.UUID {
		t.Helper()
		r, err := o.As("marketing").Get(ctx, "contact", leaver, nil)
		o.Must(err)
		return r.Disclosure.Entry
	}
	first, _ := list()
	second := read()
	spoke := time.Now() // in a call, that is typed in later
	third := read()
	_, err := o.As("support").Get(ctx, "contact", leaver, nil) // rests on no consent
	o.Must(err)
	in := no("withdrawn", "phone", uuid.Nil)
	in.OccurredAt = spoke
	withdrawal := o.mustRecord("portal", leaver, in).Event

	if got := o.sees("marketing", leaver); got != "consent_withdrawn" {
		t.Errorf("after the withdrawal marketing reads %q", got)
	}
	if _, listed := list(); listed {
		t.Error("after the withdrawal the person is listed")
	}
	o.Publish()
	answer, err := report.Run(ctx, report.Config{Log: oversight.Log{Session: o.As("officer")}}, report.Query{Name: "reliance", Subject: leaver})
	o.Must(err)
	found := map[uuid.UUID]string{}
	entry, finding, event := column(answer, "entry"), column(answer, "finding"), column(answer, "event")
	for _, row := range answer.Rows {
		found[row[entry].(uuid.UUID)] = row[finding].(string)
		if row[event] != withdrawal {
			t.Errorf("%v is said to be ended by %v", row[entry], row[event])
		}
	}
	want := map[uuid.UUID]string{first: "withdrawn_later", second: "withdrawn_later", third: "learned_later"}
	if diff := cmp.Diff(want, found); diff != "" || len(answer.Rows) != 3 {
		t.Errorf("the report names %d reads:\n%s", len(answer.Rows), diff)
	}
	// Of somebody who stays there is nothing to say, until the consent is found not to be one.
	stays := ids[who[1]]
	ask := func() *report.Report {
		t.Helper()
		r, err := report.Run(ctx, report.Config{Log: oversight.Log{Session: o.As("officer")}}, report.Query{Name: "reliance", Subject: stays})
		o.Must(err)
		return r
	}
	if r := ask(); len(r.Rows) != 0 {
		t.Errorf("of who stays: %v", r.Rows)
	}
	l, err := o.As("officer").Consents(ctx, "contact", stays, time.Time{}, time.Time{})
	o.Must(err)
	o.mustRecord("portal", stays, vault.ConsentInput{Kind: "invalidated", Purpose: "marketing", Channel: "phone", Voids: l.Events[0].ID})
	if r := ask(); len(r.Rows) != 2 || r.Rows[0][finding] != "invalid" || r.Totals[0].Count != 2 {
		t.Errorf("of a consent that was none: %v, %v", r.Rows, r.Totals)
	}
}

func column(r *report.Report, name string) int { return slices.Index(r.Columns, name) }
