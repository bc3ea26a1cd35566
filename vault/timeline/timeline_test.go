package timeline_test

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/timeline"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// customer is a person with something of every kind, at times of the year before.
type customer struct {
	*vaulttest.World
	*timeline.Timeline
	id, account, other uuid.UUID
	meeting            uuid.UUID // of the other person, in which this one took part
}

func at(day int) string {
	return time.Date(2026, 1, day, 9, 30, 0, 0, time.UTC).Format(time.RFC3339)
}

func newCustomer(t *testing.T) *customer {
	t.Helper()
	w := vaulttest.New(t, vaulttest.Options{})
	c := &customer{World: w, Timeline: timeline.New(w.Vault)}
	c.account = w.Create("account", map[string]any{"name": "Analytical Engines", "region": "GB"}).ID
	c.id = w.Create("contact", map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "account": c.account,
		"contact_points": []map[string]any{{"kind": "email", "value": "ada@example.com"}},
	}).ID
	c.other = w.Person("Charles", "Babbage", "charles@example.com")
	for i, channel := range []string{"phone", "email", "visit"} {
		w.Create("interaction", map[string]any{
			"contact": c.id, "at": at(2 + 5*i), "channel": channel, "kind": "message", "summary": "words of Ada", "region": "GB",
		})
	}
	c.meeting = w.Create("interaction", map[string]any{
		"contact": c.other, "at": at(4), "channel": "visit", "kind": "visit", "body": "words of Charles", "region": "GB",
	}).ID
	w.Create("participant", map[string]any{"contact": c.id, "interaction": c.meeting, "role": "attendee", "region": "GB"})
	w.Create("case", map[string]any{"contact": c.id, "kind": "complaint", "opened_at": at(3), "region": "GB"})
	w.Create("case", map[string]any{"contact": c.id, "kind": "request", "opened_at": at(9), "status": "closed", "region": "GB"})
	w.Create("order", map[string]any{"contact": c.id, "placed_at": at(5), "region": "GB", "total": 1200, "currency": "GBP"})
	w.Create("task", map[string]any{"contact": c.id, "kind": "todo", "due_at": at(6), "region": "GB"})
	w.Create("task", map[string]any{"contact": c.id, "kind": "follow_up", "region": "GB"})
	w.Create("opportunity", map[string]any{"contact": c.id, "pipeline": "sales", "stage": "prospecting", "engaged_at": at(1), "amount": 5000, "region": "GB"})
	w.Create("relationship", map[string]any{"contact": c.id, "stage": "client", "region": "GB"})
	return c
}

// pages reads a whole timeline, some items a page, and calls between after each page.
func (c *customer) pages(s *vault.Session, limit int, kinds []string, between func()) []timeline.Item {
	c.T.Helper()
	var all []timeline.Item
	cursor := ""
	for range 50 {
		page, err := c.Page(c.T.Context(), s, "contact", c.id, timeline.Query{Limit: limit, Cursor: cursor, Kinds: kinds})
		c.Must(err)
		if len(page.Items) > limit {
			c.T.Fatalf("%d items of %d", len(page.Items), limit)
		}
		all = append(all, page.Items...)
		if cursor = page.Next; cursor == "" {
			return all
		}
		if between != nil {
			between()
		}
	}
	c.T.Fatal("the timeline does not end")
	return nil
}

func idOf(i *timeline.Item) uuid.UUID {
	if i.Consent != nil {
		return i.Consent.ID
	}
	return i.Record.ID
}

func ids(items []timeline.Item) []uuid.UUID {
	out := make([]uuid.UUID, len(items))
	for i := range items {
		out[i] = idOf(&items[i])
	}
	return out
}

// listed is what lists show of everything that refers to the customer, in the order of a timeline.
func (c *customer) listed(s *vault.Session) []uuid.UUID {
	c.T.Helper()
	type row struct {
		id uuid.UUID
		at time.Time
	}
	var rows []row
	for kind, field := range map[string]string{"interaction": "at", "participant": "", "case": "opened_at", "order": "placed_at", "opportunity": "engaged_at", "task": "due_at"} {
		page, err := s.List(c.T.Context(), kind, vault.ListQuery{Limit: 200, Filters: []vault.Filter{{Field: "contact", Op: "eq", Values: []string{c.id.String()}}}})
		if errors.Is(err, vault.ErrDenied) {
			continue
		}
		c.Must(err)
		for _, r := range page.Items {
			at := r.CreatedAt
			for _, f := range r.Fields {
				if t, ok := f.Value.Time(); ok && f.Field.Name == field {
					at = t
				}
			}
			rows = append(rows, row{r.ID, at})
		}
	}
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(b.at.Compare(a.at), strings.Compare(b.id.String(), a.id.String()))
	})
	var out []uuid.UUID
	for _, r := range rows {
		out = append(out, r.id)
	}
	return out
}

// TestP9Timeline shows one customer in many ways; those that change something come last.
func TestP9Timeline(t *testing.T) {
	t.Parallel()
	c := newCustomer(t)
	for _, step := range []struct {
		name string
		do   func(*customer, *testing.T)
	}{
		{"is the merge of lists", (*customer).mergesLists},
		{"leaves one entry", (*customer).leavesOneEntry},
		{"refuses", (*customer).refuses},
		{"shows the whole", (*customer).showsTheWhole},
		{"passes the gate", (*customer).passesTheGate},
		{"shows consents", (*customer).showsConsents},
		{"is stable", (*customer).isStable},
		{"keeps to participants", (*customer).keepsParticipants},
		{"does not guess", (*customer).doesNotGuess},
	} {
		t.Run(step.name, func(t *testing.T) {
			w, own := *c.World, *c
			w.T, own.World = t, &w
			step.do(&own, t)
		})
	}
}

// mergesLists: whoever reads it, it is what lists show of each kind, in the order of time, whatever the
// size of a page.
func (c *customer) mergesLists(t *testing.T) {
	c.Credential("french", vault.CredentialSpec{Client: "french", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"FR", "GB"}})
	c.Create("interaction", map[string]any{"contact": c.id, "at": at(8), "channel": "phone", "kind": "call", "region": "US"}) // not theirs
	for _, name := range []string{"support", "sales", "french", "operator"} {
		s := c.As(name)
		want := c.listed(s)
		if name == "french" && len(want) != len(c.listed(c.As("support")))-1 {
			t.Errorf("the lists of %s: %d", name, len(want))
		}
		for _, limit := range []int{1, 3, 100} {
			got := ids(c.pages(s, limit, slices.DeleteFunc(timeline.Kinds(), func(k string) bool { return k == timeline.Consents }), nil))
			if !slices.Equal(got, want) {
				t.Errorf("%s by %d:\n got %v\nwant %v", name, limit, got, want)
			}
		}
	}
}

// isStable: what is added while somebody turns the pages shows on none of those that come, and shifts nothing.
func (c *customer) isStable(t *testing.T) {
	want := ids(c.pages(c.As("support"), 100, nil, nil))
	n := 0
	got := ids(c.pages(c.As("support"), 2, nil, func() {
		n++
		c.Create("interaction", map[string]any{
			"contact": c.id, "at": time.Now().UTC().Format(time.RFC3339Nano), "channel": "chat", "kind": "message", "region": "GB",
		})
	}))
	if n == 0 || !slices.Equal(got, want) {
		t.Errorf("after %d more:\n got %v\nwant %v", n, got, want)
	}
}

// keepsParticipants: an interaction that somebody took part in shows as its own facts let it, and
// not at all where they do not.
func (c *customer) keepsParticipants(t *testing.T) {
	took := func(name string) *timeline.Item {
		items := c.pages(c.As(name), 100, []string{"participant"}, nil)
		if len(items) != 1 {
			t.Fatalf("%s: %d items, want one", name, len(items))
		}
		return &items[0]
	}
	item := took("support")
	if item.Interaction == nil || item.Interaction.ID != c.meeting || !has(item.Interaction, "body") {
		t.Errorf("support: %+v", item.Interaction)
	}
	if item := took("operator"); item.Interaction == nil || has(item.Interaction, "body") || !withheld(item.Interaction, "body") {
		t.Errorf("an operator sees the words: %+v", item.Interaction)
	}
	if item := took("sales"); item.Interaction == nil {
		t.Error("sales does not see it")
	}
	c.Must(second(c.As("support").RecordConsent(t.Context(), "contact", c.other, vault.ConsentInput{Kind: "objected", Purpose: "sales"}, nil)))
	if item := took("sales"); item.Interaction != nil {
		t.Errorf("of a person who objected: %+v", item.Interaction)
	}
}

func has(r *vault.Reply, field string) bool {
	return slices.ContainsFunc(r.Fields, func(f vault.Released) bool { return f.Field.Name == field && f.Form == policy.Clear })
}

func withheld(r *vault.Reply, field string) bool {
	return slices.ContainsFunc(r.Withheld, func(w vault.Withheld) bool { return w.Name == field })
}

func second[T any](_ T, err error) error { return err }

// showsConsents: they show to who may read the ledger.
func (c *customer) showsConsents(t *testing.T) {
	for i := range 3 {
		kind := []string{"given", "withdrawn", "given"}[i]
		in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email"}
		if kind == "given" {
			in.NoticeID, in.NoticeVersion = "marketing", 1
		}
		c.Must(second(c.As("portal").RecordConsent(t.Context(), "contact", c.id, in, nil)))
	}
	if items := c.pages(c.As("officer"), 2, []string{timeline.Consents}, nil); len(items) != 3 || items[0].Consent.Kind != "given" {
		t.Errorf("an officer: %+v", items)
	}
	if items := c.pages(c.As("support"), 2, []string{timeline.Consents}, nil); len(items) != 0 {
		t.Errorf("support: %+v", items)
	}
	if items := c.pages(c.As("officer"), 2, nil, nil); len(items) != len(c.pages(c.As("support"), 2, nil, nil))+3 {
		t.Errorf("an officer sees %d", len(items))
	}
}

// leavesOneEntry: with all that it names.
func (c *customer) leavesOneEntry(t *testing.T) {
	before := c.Count(`SELECT count(*) FROM log_intake`)
	page, err := c.Page(t.Context(), c.As("support"), "contact", c.id, timeline.Query{})
	c.Must(err)
	whole, err := c.Whole(t.Context(), c.As("support"), "contact", c.id)
	c.Must(err)
	if n := c.Count(`SELECT count(*) FROM log_intake`) - before; n != 2 {
		t.Errorf("%d entries, want two", n)
	}
	for _, e := range []uuid.UUID{page.Disclosure.Entry, whole.Disclosure.Entry} {
		entry, err := oversight.New().Entry(t.Context(), c.As("officer"), e)
		c.Must(err)
		n := 0
		for _, g := range entry.Groups {
			n += len(g.Subjects)
		}
		if n < 10 || entry.Outcome != "released" {
			t.Errorf("%s names %d: %+v", e, n, entry.Entry)
		}
	}
	c.Publish() // the log takes them as they are
}

func (c *customer) refuses(t *testing.T) {
	for name, q := range map[string]timeline.Query{
		"limit": {Limit: 101}, "kind": {Kinds: []string{"product"}}, "cursor": {Cursor: "x"},
	} {
		_, err := c.Page(t.Context(), c.As("support"), "contact", c.id, q)
		if !errors.Is(err, vault.ErrInvalid) && !errors.Is(err, vault.ErrCursor) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := c.Page(t.Context(), c.As("support"), "product", c.id, timeline.Query{}); !errors.Is(err, vault.ErrKind) {
		t.Errorf("of a product: %v", err)
	}
	first, err := c.Page(t.Context(), c.As("support"), "contact", c.id, timeline.Query{Limit: 1})
	c.Must(err)
	if _, err := c.Page(t.Context(), c.As("support"), "contact", c.other, timeline.Query{Limit: 1, Cursor: first.Next}); !errors.Is(err, vault.ErrCursor) {
		t.Errorf("a cursor of somebody else's: %v", err)
	}
	if _, err := c.Page(t.Context(), c.As("sales"), "contact", c.id, timeline.Query{Limit: 1, Cursor: first.Next}); !errors.Is(err, vault.ErrCursor) {
		t.Errorf("a cursor of another credential's: %v", err)
	}
}

func (c *customer) showsTheWhole(t *testing.T) {
	g, err := c.Whole(t.Context(), c.As("support"), "contact", c.id)
	c.Must(err)
	got := fmt.Sprint(len(g.Record.Children[0].Items), g.Account != nil && g.Account.ID == c.account, len(g.Relationships), len(g.OpenCases),
		len(g.OpenOpportunities), len(g.NextTasks), len(g.LastInteractions), g.Counts, g.Consent == nil, len(g.Withheld))
	want := "1 true 1 1 1 2 4 map[case:2 interaction:4 opportunity:1 order:1 task:2] true 1"
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if id := g.LastInteractions[0].ID; id != c.pages(c.As("support"), 100, []string{"interaction"}, nil)[0].Record.ID {
		t.Errorf("the last interaction is %s", id)
	}
	officer, err := c.Whole(t.Context(), c.As("officer"), "contact", c.id)
	c.Must(err)
	if officer.Consent == nil {
		t.Error("an officer does not see the consent")
	}
	of, err := c.Whole(t.Context(), c.As("support"), "account", c.account)
	c.Must(err)
	if of.Account != nil || of.Record.ID != c.account {
		t.Errorf("an account: %+v", of)
	}
	if _, err := c.Whole(t.Context(), c.As("marketing"), "contact", c.id); !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("without consent: %v", err)
	}
}

// doesNotGuess: where a state has no projection numbers are withheld, and the rest is there.
func (c *customer) doesNotGuess(t *testing.T) {
	c.Exec(`UPDATE subject_state SET facts_of = NULL, facts = NULL, facts_at = NULL WHERE subject = $1`, c.other)
	g, err := c.Whole(t.Context(), c.As("support"), "contact", c.id)
	c.Must(err)
	if g.Counts != nil || len(g.Withheld) != 2 || len(g.LastInteractions) == 0 {
		t.Errorf("%v %v %d", g.Counts, g.Withheld, len(g.LastInteractions))
	}
}

func (c *customer) passesTheGate(t *testing.T) {
	vaulttest.Gates(c.World, c.Timeline, map[string]vaulttest.Gate{
		"Page": {Inside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(c.Page(ctx, s, "contact", c.id, timeline.Query{}))
		}},
		"Whole": {Inside: "sales", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(c.Whole(ctx, s, "contact", c.id))
		}},
	})
}
