package vault_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/inspect"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/tape"
)

// named is what the log holds about one subject under one of its names.
type named struct {
	name  uuid.UUID
	entry uuid.UUID
	at    time.Time
	blob  []byte // sealed details
}

// namedAs lists what the log holds under names, all of it if names is nil.
func (w *world) namedAs(names []uuid.UUID) []named {
	w.t.Helper()
	var out []named
	q := audit.Query{Limit: audit.MaxLimit}
	for {
		list, next, err := w.log.Entries(w.t.Context(), q)
		if err != nil {
			w.t.Fatal(err)
		}
		for i := range list {
			for _, g := range list[i].Groups {
				for j, s := range g.Subjects {
					if names != nil && !slices.Contains(names, s) {
						continue
					}
					n := named{name: s, entry: list[i].ID, at: list[i].Time}
					if j < len(g.Details) {
						n.blob = g.Details[j]
					}
					out = append(out, n)
				}
			}
		}
		if q.After = next; next == uuid.Nil {
			return out
		}
	}
}

// keyRow is a row of key_subject with its bucket's.
type keyRow struct {
	Subject, Bucket uuid.UUID
	Version         int32
	Wrapped         [][]byte
}

func (w *world) keyRows() []keyRow {
	w.t.Helper()
	rows, err := w.pool.Query(w.t.Context(), `SELECT subject, bucket, bucket_version, wrapped FROM key_subject WHERE wrapped IS NOT NULL ORDER BY subject`)
	if err != nil {
		w.t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[keyRow])
	if err != nil {
		w.t.Fatal(err)
	}
	return list
}

// links is who can be found behind what the log holds, by whoever has the keystone, the database and the key rows given:
// it opens every log key it can, computes each one's name of each month, and tries it on the details.
func (w *world) links(rows []keyRow, in []named) map[uuid.UUID]int {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	found := map[uuid.UUID]int{}
	for _, row := range rows {
		bucket, err := ring.Bucket(w.t.Context(), w.pool, row.Bucket, row.Version)
		if err != nil {
			continue // its key is not to be had
		}
		key, err := keyring.NewSubject(row.Subject, bucket, row.Wrapped).Key(catalog.SlotLog)
		if err != nil {
			continue
		}
		for _, n := range in {
			_, err := tape.OpenDetails(key, n.entry, n.blob)
			if uuid.UUID(key.Pseudonym(n.at)) == n.name || err == nil && len(n.blob) > 0 {
				found[row.Subject]++
			}
		}
	}
	return found
}

// files is every file of the log of a size.
func (w *world) files(size uint64) map[string][]byte {
	w.t.Helper()
	out := map[string][]byte{}
	for p := range tree.Paths(size) {
		if p.Kind == tree.CheckpointFile {
			continue
		}
		b, err := w.log.File(w.t.Context(), p)
		if err != nil {
			w.t.Fatalf("%s: %v", p, err)
		}
		out[p.String()] = b
	}
	return out
}

// checkpoint is the published one, verified.
func (w *world) checkpoint() tree.Checkpoint {
	w.t.Helper()
	signed, err := w.log.Checkpoint(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	c, err := w.opened(w.t.Context(), signed)
	if err != nil {
		w.t.Fatal(err)
	}
	return c
}

func (w *world) opened(ctx context.Context, signed []byte) (tree.Checkpoint, error) {
	claimed, err := tree.Peek(signed)
	if err != nil {
		return tree.Checkpoint{}, err
	}
	keys, err := w.notary().Keys(ctx, claimed.Origin)
	if err != nil {
		return tree.Checkpoint{}, err
	}
	return tree.Open(signed, claimed.Origin, keys.Verifiers...)
}

// verifies fails unless the log is in order and continues what was published and exported before.
func (w *world) verifies(before tree.Checkpoint, files map[string][]byte) {
	w.t.Helper()
	ctx, n := w.t.Context(), w.notary()
	signed, err := n.Signed(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	r, err := inspect.Check(ctx, w.pool, inspect.Config{Signed: signed, MAC: n.MAC, Open: w.opened})
	if err != nil || !r.OK() || r.Refused != 0 || r.Size <= before.Size {
		w.t.Errorf("the log: %+v, %v", r, err)
	}
	now := w.checkpoint()
	hashes, _, err := w.log.Consistency(ctx, before.Size)
	if err != nil {
		w.t.Fatal(err)
	}
	if err := tree.VerifyConsistency(before.Size, now.Size, hashes, before.Root, now.Root); err != nil {
		w.t.Error(err)
	}
	for path, b := range w.files(before.Size) {
		if !bytes.Equal(b, files[path]) {
			w.t.Errorf("%s is not what it was", path)
		}
	}
}

// TestP7ErasureLeavesTheLog reads two people in two months, erases one of them and flips the keys: the log is what it was,
// and nobody links the erased one's entries any more, to it or with each other.
func TestP7ErasureLeavesTheLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	then := w.earlier(45) // a month ago, whatever today is
	var ids []uuid.UUID
	for _, fields := range []map[string]any{ada(), bea()} {
		c, err := w.asOn(then, "import").Create(ctx, "contact", w.draft("contact", false, fields), nil)
		if err != nil {
			t.Fatal(explain(err))
		}
		ids = append(ids, c.ID)
	}
	for _, v := range []*vault.Vault{then, w.Vault} {
		for _, id := range ids {
			if _, err := w.asOn(v, "support").Get(ctx, "contact", id, nil); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := w.asOn(v, "support").List(ctx, "contact", vault.ListQuery{}); err != nil {
			t.Fatal(err)
		}
	}
	w.published()
	before := w.checkpoint()
	files := w.files(before.Size)

	rows := w.disclosures("officer", ids[0], oversight.EntryQuery{Purpose: "support"})
	if len(rows) != 4 || rows[0].Time.Month() == rows[3].Time.Month() || rows[0].Actor != rows[3].Actor {
		t.Fatalf("the officer sees %+v", tell(rows))
	}
	names := w.namesOf(ids[0])
	about, keys := w.namedAs(names), w.keyRows()
	if found := w.links(keys, about); len(names) < 2 || len(found) != 1 || found[ids[0]] != len(about) {
		t.Fatalf("%d entries under %d names; before the erasure they lead to %v", len(about), len(names), found)
	}
	if found := w.links(keys, w.namedAs(nil)); found[ids[1]] == 0 {
		t.Fatalf("the other one is not to be found")
	}

	if _, err := w.as("officer").Erase(ctx, "contact", ids[0], 0); err != nil {
		t.Fatal(err)
	}
	w.flip(flip.Options{})
	w.published()
	w.verifies(before, files)

	after := w.namedAs(names)
	if len(after) <= len(about) { // the erasure's own is among them
		t.Fatalf("%d entries are left of %d", len(after), len(about))
	}
	for what, rows := range map[string][]keyRow{"what is left": w.keyRows(), "a copy of the key rows of before": keys} {
		if found := w.links(rows, after); len(found) != 0 {
			t.Errorf("%s leads to %v", what, found)
		}
		if found := w.links(rows, w.namedAs(nil)); what == "what is left" && (len(found) != 1 || found[ids[1]] == 0) {
			t.Errorf("%s leads to %v, want the other one alone", what, found)
		}
	}
	w.unlinked(ids[0], after)
}

// namesOf are a subject's names in the log, as an officer finds them.
func (w *world) namesOf(id uuid.UUID) []uuid.UUID {
	w.t.Helper()
	page, err := oversight.New().Entries(w.t.Context(), w.as("officer"), oversight.EntryQuery{Subject: id, Limit: audit.MaxLimit})
	if err != nil {
		w.t.Fatal(err)
	}
	var names []uuid.UUID
	for _, e := range page.Entries {
		for _, g := range e.Groups {
			names = append(names, g.Subjects...)
		}
	}
	slices.SortFunc(names, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(names)
}

// unlinked asks the vault itself about an erased subject and its entries.
func (w *world) unlinked(id uuid.UUID, entries []named) {
	w.t.Helper()
	ctx, officer := w.t.Context(), w.as("officer")
	for what, err := range map[string]error{
		"entries":     second(oversight.New().Entries(ctx, officer, oversight.EntryQuery{Subject: id})),
		"disclosures": second(oversight.New().Disclosures(ctx, officer, "contact", id, oversight.EntryQuery{})),
	} {
		if !errors.Is(err, vault.ErrGone) {
			w.t.Errorf("%s: got %v, want gone", what, err)
		}
	}
	for _, n := range entries {
		e, err := oversight.New().Entry(ctx, officer, n.entry)
		if err != nil || e.Record != uuid.Nil || len(e.Consents) > 0 {
			w.t.Errorf("entry %s: %v, %+v", n.entry, err, e)
		}
	}
	x, err := oversight.New().ReplayPolicy(ctx, officer, oversight.TapeQuery{}, oversight.Candidate{})
	if err != nil || x.Stats.Gone < len(entries)-2 { // of the erasure and the reading of it nothing was decided on facts
		w.t.Errorf("replayed: %+v, %v; want %d decisions gone", x, err, len(entries))
	}
}
