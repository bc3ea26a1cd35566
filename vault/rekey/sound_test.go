package rekey_test

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

// sound checks that every live record verifies, that no value lies under a former number unless changes are
// pending, and that the tokens are exactly those of the records, no more and no less.
func (w *world) sound() {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	w.need(err)
	set, err := revision.New(w.pool, ring).Active(w.t.Context(), w.pool)
	w.need(err)
	roots, err := ring.Roots(w.t.Context())
	w.need(err)
	var want []string
	for _, k := range set.Catalog.Kinds {
		if k.Parent == "" {
			for _, r := range w.records(ring, set.Tables[k.Name]) {
				want = append(want, w.tokensOf(set, roots, r)...)
			}
		}
	}
	slices.Sort(want)
	rows, err := w.pool.Query(w.t.Context(), `SELECT index, epoch, token, record, source FROM token`)
	w.need(err)
	got, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (string, error) {
		var index int16
		var epoch int32
		var token []byte
		var rec, source uuid.UUID
		err := r.Scan(&index, &epoch, &token, &rec, &source)
		return fmt.Sprintf("%d/%d %s %s %s", index, epoch, hex.EncodeToString(token), rec, source), err
	})
	w.need(err)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		w.t.Errorf("tokens (-want +got):\n%s", diff)
	}
	if len(want) == 0 {
		w.t.Error("no tokens at all: that checks nothing")
	}
}

// owned is a record with its subject's keys.
type owned struct {
	record.Record
	keys *keyring.Subject
}

func (w *world) records(ring *keyring.Ring, t *revision.Table) (list []owned) {
	w.t.Helper()
	all := revision.Statement("SELECT r.id, r.subject, 0 AS ord FROM " + revision.Ident(t.Kind.Table) + " r")
	read, err := record.Read(w.t.Context(), w.pool, t, t.Facts(all))
	w.need(err)
	for i := range read.Rows {
		row := &read.Rows[i]
		if !row.Own.Found() {
			continue
		}
		keys, err := row.Keys(w.t.Context(), w.pool, ring)
		w.need(err)
		r, err := row.Own.Record(t, row.Subject, uuid.Nil, keys)
		w.need(err)
		list = append(list, owned{r, keys})
		for n := range row.Children {
			r, err := row.Children[n].Record(t.Child, row.Subject, row.ID, keys)
			w.need(err)
			list = append(list, owned{r, keys})
		}
	}
	return list
}

func (w *world) tokensOf(set *revision.Set, roots *keyring.Roots, r owned) (out []string) {
	w.t.Helper()
	for _, f := range r.Table.Kind.Fields {
		if f.Replaces == nil || len(set.Pending().Changes) > 0 {
			continue
		}
		if _, ok := r.Sealed.Find(f.Replaces.Number); ok {
			w.t.Errorf("%s %s: field %s still lies under number %d", r.Table.Kind.Name, r.ID, f.Name, f.Replaces.Number)
		}
	}
	tokens, err := r.Tokens(roots, r.keys)
	w.need(err)
	for _, t := range tokens {
		out = append(out, fmt.Sprintf("%d/%d %s %s %s", t.Index, t.Epoch, hex.EncodeToString(t.Value[:]), t.Record, t.Source))
	}
	return out
}

// numbers lists which indexes have tokens, in which epochs.
func (w *world) numbers() string {
	w.t.Helper()
	rows, err := w.pool.Query(w.t.Context(), `SELECT DISTINCT index, epoch FROM token ORDER BY 2, 1`)
	w.need(err)
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (string, error) {
		var index, epoch int
		err := r.Scan(&index, &epoch)
		return fmt.Sprintf("%d/%d", index, epoch), err
	})
	w.need(err)
	return strings.Join(list, " ")
}

// active is the revision in force and the count of index epochs.
func (w *world) active() (*revision.Set, int64) {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	w.need(err)
	set, err := revision.New(w.pool, ring).Active(w.t.Context(), w.pool)
	w.need(err)
	roots, err := ring.Roots(w.t.Context())
	w.need(err)
	return set, roots.Epochs
}

// hold is the end of a writer's transaction.
func (w *world) hold(set *revision.Set, epochs int64) error {
	b := &pgx.Batch{}
	revision.QueueHold(b)
	results := w.pool.SendBatch(w.t.Context(), b)
	err := set.Held(results, epochs)
	w.need(results.Close())
	return err
}
