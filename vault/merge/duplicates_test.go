package merge_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func (b *bureau) duplicates(as string, id uuid.UUID) []merge.Candidate {
	b.t.Helper()
	c, err := b.Duplicates(b.t.Context(), b.As(as), "contact", id)
	b.Must(err)
	return c.Items
}

// TestDuplicatesAreShownToWhoMayMatch: a candidate and its fields are told to who could look both up by these fields; a
// hidden one waits for a steward.
func TestDuplicatesAreShownToWhoMayMatch(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	first := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	same := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	hidden := b.person("Augusta", "Lovelace", "ada@example.com", "FR")
	b.person("Charles", "Babbage", "charles@example.com", "GB")
	all := b.duplicates("import", first)
	if len(all) != 2 || all[0].ID != same && all[1].ID != same {
		t.Fatalf("candidates: %+v", all)
	}
	for _, c := range all {
		if c.ID == same {
			if diff := cmp.Diff([]string{"birth_date", "contact.email", "family_name", "given_name"}, c.Fields); diff != "" {
				t.Errorf("fields that agree:\n%s", diff)
			}
		}
	}
	if got := b.duplicates("near", first); len(got) != 1 || got[0].ID != same {
		t.Errorf("who does not see all is told of %+v", got)
	}
	if n := b.Count(`SELECT count(*) FROM review WHERE other IS NOT NULL AND (subject = $1 AND other = $2 OR subject = $2 AND other = $1)`, first, hidden); n != 1 {
		t.Errorf("%d reviews of a hidden pair", n)
	}
	b.merged(first, same)
	if got := b.duplicates("near", first); len(got) != 0 {
		t.Errorf("what is merged is a candidate: %+v", got)
	}
	if n := b.Count(`SELECT count(*) FROM review WHERE resolved_at IS NULL AND other IN ($1, $2) AND subject IN ($1, $2)`, first, same); n != 0 {
		t.Error("a merge leaves the review of the two")
	}
}

// TestAnswerIsTheSameForHiddenCandidates: with and without them who may not see them is answered, and charged, alike.
func TestAnswerIsTheSameForHiddenCandidates(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	with, without := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Grace", "Hopper", "grace@example.com", "GB")
	b.person("Ada", "Lovelace", "ada@example.com", "FR")
	shape := func(id uuid.UUID) (items, subjects int, reasons []string) {
		c, err := b.Duplicates(t.Context(), b.As("near"), "contact", id)
		b.Must(err)
		e, err := oversight.New().Entry(t.Context(), b.As("officer"), c.Disclosure.Entry)
		b.Must(err)
		for _, g := range e.Groups {
			subjects += len(g.Subjects)
		}
		return len(c.Items), subjects, e.Reasons
	}
	i1, s1, r1 := shape(with)
	i2, s2, r2 := shape(without)
	if i1 != i2 || s1 != s2 || !slices.Equal(r1, r2) {
		t.Errorf("%d items, %d subjects, %v beside a hidden one; else %d, %d, %v", i1, s1, r1, i2, s2, r2)
	}
}

// TestWarningBesideACreate: who could look both up is told, by the names of fields; a hidden one changes nothing, and who may
// look up nothing is told nothing, without an entry.
func TestWarningBesideACreate(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	same := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	b.person("Ada", "Lovelace", "ada@example.com", "FR")
	made, alone := b.written("Ada", "Lovelace", "ada@example.com", "GB"), b.written("Grace", "Hopper", "grace@example.com", "GB")
	warn := func(as string, w vault.Written) []vault.Duplicate {
		list, err := merge.Warn(t.Context(), b.Merger, b.As(as), "contact", &w)
		b.Must(err)
		return list
	}
	if got := warn("near", made); len(got) != 1 || got[0].ID != same || !slices.Contains(got[0].Fields, "contact.email") {
		t.Errorf("told of %+v", got)
	}
	if got := warn("import", made); len(got) != 2 {
		t.Errorf("who sees both is told of %+v", got)
	}
	if got := warn("near", alone); got == nil || len(got) != 0 {
		t.Errorf("of none it says %v, want an empty list", got)
	}
	if got := warn("far", made); got == nil || len(got) != 0 {
		t.Errorf("who may not look the new one up is told %v where somebody agrees with it, want an empty list as where nobody does", got)
	}
	if got := warn("far", alone); got == nil || len(got) != 0 {
		t.Errorf("and where nobody does %v", got)
	}
	entries := func() int {
		page, err := oversight.New().Entries(t.Context(), b.As("officer"), oversight.EntryQuery{Action: "lookup"})
		b.Must(err)
		return len(page.Entries)
	}
	before := entries()
	if got := warn("portal", made); got != nil || entries() != before || before == 0 {
		t.Errorf("who may look up nothing is told %v, or there is an entry of it", got)
	}
}

// TestBatchLeavesPairsForASteward: of a write of many an address that agrees is queued, within the write and with what was
// there; a name is not.
func TestBatchLeavesPairsForASteward(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	old := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	name := b.person("Ada", "Lovelace", "other@example.com", "GB")
	batch := make([]vault.Change, 0, 2)
	for _, email := range []string{"ada@example.com", "new@example.com"} {
		id := b.person("Grace", "Hopper", email, "GB")
		on := b.Foundation()
		_, list, err := on.Facts.Load(t.Context(), b.Pool, "contact", func(t *revision.Table) revision.Statement { return t.ByID }, id)
		b.Must(err)
		batch = append(batch, vault.Change{Facts: list[0], After: &list[0].Record})
	}
	_, err := b.Pool.Exec(t.Context(), `DELETE FROM review`)
	b.Must(err)
	b.Must(store.InTx(t.Context(), b.Pool, func(tx pgx.Tx) error { return b.Observe(t.Context(), tx, batch) }))
	if n := b.Count(`SELECT count(*) FROM review WHERE cause = 'duplicate' AND $1 IN (subject, other)`, old); n != 1 {
		t.Errorf("%d reviews of an address that agrees, want 1", n)
	}
	if n := b.Count(`SELECT count(*) FROM review WHERE $1 IN (subject, other) OR $2 IN (subject, other) AND $3 IN (subject, other)`, name, batch[0].Facts.Subject, batch[1].Facts.Subject); n != 0 {
		t.Errorf("%d reviews of names that agree", n)
	}
}

// TestStewardSettles: the queue is for who may merge both; two that are distinct are not asked about again.
func TestStewardSettles(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.com", "FR")
	queued := func(as string) []merge.Suspect {
		page, err := b.Queue(t.Context(), b.As(as), "contact", "", 0)
		b.Must(err)
		return page.Items
	}
	if got := queued("near"); len(got) != 0 {
		t.Errorf("who may merge only one is shown %+v", got)
	}
	list := queued("officer")
	if len(list) != 1 || list[0].Subject != other || list[0].Other != one {
		t.Fatalf("queue: %+v", list)
	}
	if _, err := b.Distinct(t.Context(), b.As("near"), list[0].ID); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("settled by who sees one: %v", err)
	}
	_, err := b.Distinct(t.Context(), b.As("officer"), list[0].ID)
	b.Must(err)
	if got := append(b.duplicates("import", one), b.duplicates("import", other)...); len(got) != 0 || len(queued("officer")) != 0 {
		t.Errorf("asked again: %+v", got)
	}
	b.Patch("contact", one, 1, map[string]any{"job_title": "Countess"})
	if len(queued("officer")) != 0 {
		t.Error("a later write asks again")
	}
	if _, err := b.Distinct(t.Context(), b.As("officer"), list[0].ID); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("settled twice: %v", err)
	}
}

// TestP2EveryMethodPassesTheGate: see vaulttest.Gates.
func TestP2EveryMethodPassesTheGate(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.com", "GB")
	third, fourth := b.person("Grace", "Hopper", "grace@example.com", "GB"), b.person("Grace", "Hopper", "grace@example.com", "GB")
	b.merged(third, fourth)
	page, err := b.Queue(t.Context(), b.As("officer"), "contact", "", 0)
	b.Must(err)
	vaulttest.Gates(b.World, b.Merger, map[string]vaulttest.Gate{
		"Duplicates": {Inside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Duplicates(ctx, s, "contact", one))
		}},
		"Alike": {Inside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Alike(ctx, s, "contact", one, nil))
		}},
		"Queue": {Inside: "officer", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Queue(ctx, s, "contact", "", 0))
		}},
		"Distinct": {Inside: "officer", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Distinct(ctx, s, page.Items[0].ID))
		}},
		"Links": {Inside: "import", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Links(ctx, s, "contact", third))
		}},
		"Merge": {Inside: "import", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Merge(ctx, s, "contact", merge.Pair{ID: one, With: other}))
		}},
		"Part": {Inside: "import", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(b.Part(ctx, s, "contact", merge.Pair{ID: third, With: fourth}))
		}},
	})
}
