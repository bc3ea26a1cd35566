package merge_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/timeline"
)

// watch makes somebody who sees one region with some roles.
func (b *bureau) watch(name, region, role, purpose string) {
	b.Credential(name, vault.CredentialSpec{Client: name, Roles: []string{role}, Purposes: []string{purpose}, Regions: []string{region}})
}

// told is what an entry says: how many subjects it names.
func (b *bureau) told(d vault.Disclosure) (n int) {
	b.t.Helper()
	e, err := oversight.New().Entry(b.t.Context(), b.As("officer"), d.Entry)
	b.Must(err)
	for _, g := range e.Groups {
		n += len(g.Subjects)
	}
	return n
}

// TestReadsAreOfThePerson: history, consents and disclosures by the id of one record answer for those that it is merged with,
// under one entry that names each; one that is closed to the caller does not show.
func TestReadsAreOfThePerson(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	ctx := t.Context()
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	b.Patch("contact", one, 1, map[string]any{"job_title": "Countess"})
	b.Patch("contact", other, 1, map[string]any{"job_title": "Author"})
	b.says(one, "given")
	b.says(other, "withdrawn")
	b.merged(one, other)
	b.watch("near-officer", "GB", "officer", "compliance")
	b.watch("near-support", "GB", "support", "support")
	for as, want := range map[string][]uuid.UUID{"officer": {uuid.Nil, other}, "near-officer": {uuid.Nil}} {
		l, err := b.As(as).Consents(ctx, "contact", one, time.Time{}, time.Time{})
		b.Must(err)
		if len(l.Linked) != len(want)-1 || len(l.Events) != 1 || len(l.Linked) == 1 && (l.Linked[0].Subject != other || len(l.Linked[0].Events) != 1) {
			t.Errorf("%s: consents of %+v", as, l.Linked)
		}
		if n := b.told(l.Disclosure); n != len(want) {
			t.Errorf("%s: the entry of the consents names %d, want %d", as, n, len(want))
		}
		var of []uuid.UUID
		query := oversight.EntryQuery{Limit: 3}
		for more := true; more; more = query.Cursor != "" {
			page, err := oversight.New().Disclosures(ctx, b.As(as), "contact", one, query)
			b.Must(err)
			query.Cursor = page.Next
			for _, r := range page.Rows {
				if !slices.Contains(of, r.Of) {
					of = append(of, r.Of)
				}
			}
		}
		slices.SortFunc(of, compare)
		if !slices.Equal(of, want) {
			t.Errorf("%s: disclosures of %v, want %v", as, of, want)
		}
	}
	for as, want := range map[string]int{"support": 2, "near-support": 1} {
		h, err := b.As(as).History(ctx, "contact", one)
		b.Must(err)
		var of []uuid.UUID
		for i, v := range h.Versions {
			of = append(of, v.Of)
			if i > 0 && v.At.After(h.Versions[i-1].At) {
				t.Errorf("%s: the history is not newest first", as)
			}
		}
		slices.SortFunc(of, compare)
		if !slices.Equal(of, []uuid.UUID{uuid.Nil, other}[:want]) || b.told(h.Disclosure) != want {
			t.Errorf("%s: a history of %v under an entry of %d, want %d", as, of, b.told(h.Disclosure), want)
		}
	}
	b.Must(b.part(one, other))
	h, err := b.As("support").History(ctx, "contact", one)
	b.Must(err)
	if len(h.Versions) != 1 {
		t.Errorf("a history of %d versions after the two were parted", len(h.Versions))
	}
}

// TestHiddenRecordCostsNothing: beside a hidden record a history costs what it costs without.
func TestHiddenRecordCostsNothing(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	b.merged(one, other)
	b.Credential("poor", vault.CredentialSpec{Client: "poor", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"GB"}, Budget: 1})
	b.Credential("poor-far", vault.CredentialSpec{Client: "poor-far", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"GB", "FR"}, Budget: 1})
	_, err := b.As("poor").History(t.Context(), "contact", one)
	b.Must(err)
	if _, err := b.As("poor-far").History(t.Context(), "contact", one); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("a history of two for the budget of one: %v", err)
	}
}

// TestTimelineIsOfThePerson: so do the timeline and what there is at a glance.
func TestTimelineIsOfThePerson(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	ctx := t.Context()
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	for i, id := range []uuid.UUID{one, other, one, other} {
		at := time.Date(2026, 1, 2+i, 9, 0, 0, 0, time.UTC).Format(time.RFC3339)
		b.Create("interaction", map[string]any{"contact": id, "at": at, "channel": "phone", "kind": "call", "region": map[uuid.UUID]string{one: "GB", other: "FR"}[id]})
	}
	b.merged(one, other)
	b.watch("near-support", "GB", "support", "support")
	all := timeline.New(b.Vault)
	for as, want := range map[string][]uuid.UUID{"support": {other, uuid.Nil, other, uuid.Nil}, "near-support": {uuid.Nil, uuid.Nil}} {
		var of []uuid.UUID
		query := timeline.Query{Kinds: []string{"interaction"}, Limit: 1}
		for more := true; more; more = query.Cursor != "" {
			page, err := all.Page(ctx, b.As(as), "contact", one, query)
			b.Must(err)
			query.Cursor = page.Next
			for i := range page.Items {
				of = append(of, page.Items[i].Of)
			}
		}
		if !slices.Equal(of, want) {
			t.Errorf("%s: a timeline of %v, want %v", as, of, want)
		}
		g, err := all.Whole(ctx, b.As(as), "contact", one)
		b.Must(err)
		if len(g.LastInteractions) != len(want) || g.Counts["interaction"] != int64(len(want)) || len(g.Linked) != len(want)/2-1 {
			t.Errorf("%s: %d interactions, %d counted, %d linked at a glance; want %d", as, len(g.LastInteractions), g.Counts["interaction"], len(g.Linked), len(want))
		}
	}
}
