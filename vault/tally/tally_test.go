package tally_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/tally"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

var (
	regions = []string{"GB", "FR", "DE"}
	stages  = []string{"prospecting", "engaging", "won", "lost"}
)

// crowd is people with opportunities at random, some of whom objected.
func crowd(t *testing.T, r *rand.Rand) *vaulttest.World {
	t.Helper()
	w := vaulttest.New(t, vaulttest.Options{})
	for i := range 5 {
		region := regions[r.IntN(3)]
		id := w.Create("contact", map[string]any{"family_name": fmt.Sprintf("Person %c", 'A'+i), "region": region}).ID
		for range 2 + r.IntN(4) {
			fields := map[string]any{
				"contact": id, "pipeline": "sales", "stage": stages[r.IntN(4)], "amount": r.IntN(10_000), "region": region,
				"owner": fmt.Sprintf("u%d", r.IntN(2)), "currency": []string{"GBP", "EUR"}[r.IntN(2)],
			}
			switch fields["stage"] {
			case "won", "lost":
				fields["closed_at"] = fmt.Sprintf("2026-0%d-10T12:00:00Z", 1+r.IntN(4))
			default:
				fields["expected_close"] = fmt.Sprintf("2026-0%d-20", 6+r.IntN(3))
			}
			if fields["stage"] == "lost" {
				fields["lost_cause"] = "price"
			}
			w.Create("opportunity", fields)
		}
		if i%3 == 2 {
			w.Must(vaulttest.Nothing(w.As("support").RecordConsent(t.Context(), "contact", id, vault.ConsentInput{Kind: "objected", Purpose: "sales"}, nil)))
		}
	}
	w.Credential("british", vault.CredentialSpec{Client: "british", Roles: []string{"sales"}, Purposes: []string{"sales"}, Regions: []string{"GB"}})
	w.Credential("nowhere", vault.CredentialSpec{Client: "nowhere", Roles: []string{"sales"}, Purposes: []string{"sales"}, Regions: []string{"US"}})
	return w
}

// listed reads all pages of a list.
func listed(w *vaulttest.World, s *vault.Session, filters []vault.Filter) []vault.Reply {
	w.T.Helper()
	var all []vault.Reply
	for cursor := ""; ; {
		page, err := s.List(w.T.Context(), "opportunity", vault.ListQuery{Limit: 7, Cursor: cursor, Filters: filters, Sort: "id"})
		w.Must(err)
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			return all
		}
	}
}

func text(r *vault.Reply, field string) string {
	for _, f := range r.Fields {
		if f.Field.Name == field {
			return f.Value.Text()
		}
	}
	return ""
}

func number(r *vault.Reply, field string) (n int64) {
	for _, f := range r.Fields {
		if f.Field.Name == field {
			n, _ = f.Value.Int()
		}
	}
	return n
}

// TestP9NumbersAreThoseOfTheLists: whoever asks, under whatever filters, a count is how many records the pages of the list
// show, a sum is theirs, and both are grouped as they are.
func TestP9NumbersAreThoseOfTheLists(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 9))
	w := crowd(t, r)
	told := map[string]int{}
	for _, name := range []string{"sales", "british", "nowhere", "officer"} {
		told[name] = len(listed(w, w.As(name), nil))
	}
	for i := range 24 {
		name := []string{"sales", "british", "nowhere", "officer"}[i%4]
		s := w.As(name)
		var filters []vault.Filter
		if r.IntN(2) == 0 {
			filters = append(filters, vault.Filter{Field: "stage", Op: "in", Values: stages[:1+r.IntN(4)]})
		}
		if r.IntN(2) == 0 {
			filters = append(filters, vault.Filter{Field: "amount", Op: "gte", Values: []string{fmt.Sprint(r.IntN(8000))}})
		}
		rows := listed(w, s, filters)
		got, err := tally.Count(t.Context(), s, "opportunity", tally.Query{
			Filters: filters, By: []tally.Dimension{{Field: "stage"}, {Field: "closed_at", Month: true}}, Sums: []string{"amount"},
		})
		w.Must(err)
		if diff := compare(rows, got.Totals); diff != "" {
			t.Errorf("%s %v: %s", name, filters, diff)
		}
		page, err := s.List(t.Context(), "opportunity", vault.ListQuery{Limit: 1, Filters: filters, Count: true})
		w.Must(err)
		if page.Count == nil || int(*page.Count) != len(rows) {
			t.Errorf("%s %v: the list counts %v of %d", name, filters, page.Count, len(rows))
		}
	}
	if told["sales"] <= told["british"] || told["british"] == 0 || told["nowhere"] != 0 || told["officer"] <= told["sales"] {
		t.Errorf("the test shows nothing: %v", told)
	}
}

// compare says where totals by stage and month are not those of rows.
func compare(rows []vault.Reply, totals []tally.Total) string {
	want := map[string][2]int64{}
	for i := range rows {
		month := text(&rows[i], "closed_at")
		key := text(&rows[i], "stage") + "|" + month[:min(7, len(month))]
		v := want[key]
		want[key] = [2]int64{v[0] + 1, v[1] + number(&rows[i], "amount")}
	}
	var diffs []string
	for _, t := range totals {
		key := strings.Join(t.By, "|")
		if got := [2]int64{t.Count, t.Sums[0]}; got != want[key] {
			diffs = append(diffs, fmt.Sprintf("%s: got %v, want %v", key, got, want[key]))
		}
		delete(want, key)
	}
	if len(want) > 0 {
		diffs = append(diffs, fmt.Sprintf("missing: %v", want))
	}
	return strings.Join(diffs, "; ")
}

// TestReport compares the report with what lists show.
func TestReport(t *testing.T) {
	t.Parallel()
	w := crowd(t, rand.New(rand.NewPCG(3, 4)))
	s := w.As("sales")
	rows := listed(w, s, nil)
	got, err := tally.Report(t.Context(), s, nil)
	w.Must(err)
	var want, have tally.Sum
	probability := map[string]int64{}
	p, _ := w.Catalog().Pipeline("sales")
	for _, st := range p.Stages {
		probability[st.Name] = int64(st.Probability)
	}
	var weighted, won int64
	for i := range rows {
		r, v := &rows[i], number(&rows[i], "amount")
		want.Count, want.Value = want.Count+1, want.Value+v
		switch text(r, "stage") {
		case "won":
			want.Won, want.WonValue, won = want.Won+1, want.WonValue+v, won+v
		case "lost":
			want.Lost, want.LostValue = want.Lost+1, want.LostValue+v
		default:
			want.Open, want.OpenValue = want.Open+1, want.OpenValue+v
			percent := probability[text(r, "stage")]
			if own := text(r, "probability"); own != "" {
				percent = number(r, "probability")
			}
			weighted += percent * v
		}
	}
	for _, list := range [][]tally.Sum{got.Totals, got.Owners} {
		have = tally.Sum{}
		for _, one := range list {
			have.Count, have.Value, have.Open, have.OpenValue = have.Count+one.Count, have.Value+one.Value, have.Open+one.Open, have.OpenValue+one.OpenValue
			have.Won, have.WonValue, have.Lost, have.LostValue = have.Won+one.Won, have.WonValue+one.WonValue, have.Lost+one.Lost, have.LostValue+one.LostValue
			if rate := float64(one.Won) / float64(max(1, one.Won+one.Lost)); one.WinRate != rate {
				t.Errorf("win rate %v, want %v", one.WinRate, rate)
			}
		}
		if have != want {
			t.Errorf("got %+v, want %+v", have, want)
		}
	}
	var brought, forecast int64
	for _, m := range got.Forecast {
		brought, forecast = brought+m.WonValue, forecast+m.Weighted
	}
	if slack := int64(len(got.Forecast)); brought != won || forecast < weighted/100-slack || forecast > weighted/100+slack || weighted == 0 {
		t.Errorf("forecast %d won %d, want about %d and %d", forecast, brought, weighted/100, won)
	}
	if !slices.IsSortedFunc(got.Forecast, func(a, b tally.Month) int {
		return cmp.Or(strings.Compare(a.Month, b.Month), strings.Compare(a.Currency, b.Currency))
	}) {
		t.Errorf("months: %+v", got.Forecast)
	}
	one, err := tally.Report(t.Context(), s, []tally.Filter{{Field: "owner", Op: "eq", Values: []string{"u0"}}})
	w.Must(err)
	for _, o := range one.Owners {
		if o.Owner != "u0" {
			t.Errorf("owner %q", o.Owner)
		}
	}
}

// TestP9NumbersAreRefused: who may see the amounts of nobody is told no sum, before the database is asked, and where SQL
// cannot say whose records are to be counted no number is told at all.
func TestP9NumbersAreRefused(t *testing.T) {
	t.Parallel()
	w := crowd(t, rand.New(rand.NewPCG(1, 2)))
	sums := tally.Query{Sums: []string{"amount"}}
	if _, err := tally.Count(t.Context(), w.As("support"), "opportunity", sums); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("amounts for support: %v", err)
	}
	if _, err := tally.Count(t.Context(), w.As("support"), "opportunity", tally.Query{}); err != nil {
		t.Errorf("a count for support: %v", err)
	}
	for name, q := range map[string]tally.Query{
		"a sealed field":  {By: []tally.Dimension{{Field: "name"}}},
		"an unknown one":  {By: []tally.Dimension{{Field: "nothing"}}},
		"a month of text": {By: []tally.Dimension{{Field: "stage", Month: true}}},
		"a sum of text":   {Sums: []string{"stage"}},
		"a filter":        {Filters: []tally.Filter{{Field: "note", Op: "eq", Values: []string{"x"}}}},
	} {
		if _, err := tally.Count(t.Context(), w.As("sales"), "opportunity", q); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	res, err := tally.Count(t.Context(), w.As("sales"), "opportunity", tally.Query{By: []tally.Dimension{{Field: "stage"}}})
	w.Must(err)
	e, err := oversight.New().Entry(t.Context(), w.As("officer"), res.Disclosure.Entry)
	w.Must(err)
	if len(e.Groups) != 1 || len(e.Groups[0].Subjects) != 0 || !slices.Equal(e.Groups[0].Clear, []string{"stage"}) {
		t.Errorf("the entry says %+v", e.Groups)
	}
	w.Publish() // the log takes an entry with fields and without subjects
	w.Exec(`UPDATE subject_state SET facts_of = NULL, facts = NULL, facts_at = NULL WHERE subject = (SELECT subject FROM subject_state LIMIT 1)`)
	if _, err := tally.Count(t.Context(), w.As("sales"), "opportunity", tally.Query{}); !errors.Is(err, vault.ErrNotCountable) {
		t.Errorf("with a state that has no projection: %v", err)
	}
	if _, err := w.As("sales").List(t.Context(), "opportunity", vault.ListQuery{Count: true}); !errors.Is(err, vault.ErrNotCountable) {
		t.Errorf("a list with its count: %v", err)
	}
	if _, err := w.As("sales").List(t.Context(), "opportunity", vault.ListQuery{}); err != nil {
		t.Errorf("a list without: %v", err)
	}
}

// TestNumbersAreNoReads asks for numbers that would be reads of one record or person.
func TestNumbersAreNoReads(t *testing.T) {
	t.Parallel()
	w := crowd(t, rand.New(rand.NewPCG(3, 4)))
	for _, f := range []tally.Filter{
		{Field: "id", Op: "eq", Values: []string{uuid.NewString()}},
		{Field: "contact", Op: "eq", Values: []string{uuid.NewString()}},
		{Field: "created_at", Op: "gte", Values: []string{"2026-03-01T10:00:00Z"}},
		{Field: "closed_at", Op: "lt", Values: []string{"2026-03-01T00:00:00.000001Z"}},
	} {
		if _, err := tally.Report(t.Context(), w.As("sales"), []tally.Filter{f}); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("by %s: got %v", f.Field, err)
		}
	}
	w.Credential("small", vault.CredentialSpec{Client: "small", Roles: []string{"sales"}, Purposes: []string{"sales"}, Regions: []string{"*"}, Budget: 2})
	day := []tally.Filter{{Field: "closed_at", Op: "gte", Values: []string{"2026-03-01T00:00:00Z"}}}
	for i, want := range []error{nil, nil, vault.ErrBudget} {
		if _, err := tally.Report(t.Context(), w.As("small"), day); !errors.Is(err, want) {
			t.Errorf("question %d: got %v, want %v", i, err, want)
		}
	}
}

func TestGates(t *testing.T) {
	t.Parallel()
	w := crowd(t, rand.New(rand.NewPCG(5, 6)))
	vaulttest.Gates(w, nil, map[string]vaulttest.Gate{
		"Count": {Inside: "support", Outside: "portal", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(tally.Count(ctx, s, "opportunity", tally.Query{}))
		}},
		"Permitted": {Inside: "sales", Outside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return tally.Permitted(ctx, s, "opportunity", tally.Query{Sums: []string{"amount"}})
		}},
		"Report": {Inside: "sales", Outside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(tally.Report(ctx, s, nil))
		}},
	})
}
