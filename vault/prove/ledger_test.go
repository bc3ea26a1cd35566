package prove_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/prove"
)

// keyRow is what erasing takes from a key row.
type keyRow struct {
	id, bucket uuid.UUID
	version    int32
	wrapped    [][]byte
}

func (w *world) keysOf(id uuid.UUID) keyRow {
	w.t.Helper()
	r := keyRow{id: id}
	must(w.t, w.pool.QueryRow(w.t.Context(), `SELECT bucket, bucket_version, wrapped FROM key_subject WHERE subject = $1`, id).Scan(&r.bucket, &r.version, &r.wrapped))
	return r
}

// putBack does what somebody does who wants an erased subject back.
func (w *world) putBack(r keyRow) {
	w.t.Helper()
	w.exec(`UPDATE key_subject SET bucket = $2, bucket_version = $3, wrapped = $4, erased_at = NULL, shredded_generation = NULL,
 shredded_bucket = NULL, shredded_version = NULL WHERE subject = $1`, r.id, r.bucket, r.version, r.wrapped)
}

// The live database forgets an erasure, the ledger does not: who is back is recovered, in whole or in part.
func TestBackInTheLiveDatabase(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone, part, whole := w.subject(), w.subject(), w.subject()
	for range 2 {
		w.subject()
	}
	path := w.dump("custom", "custom")
	rows := []keyRow{w.keysOf(gone), w.keysOf(part)}
	w.erase(gone)
	w.shred(part, catalog.SlotIdentity, catalog.SlotContact)
	for _, r := range rows {
		w.putBack(r)
	}
	r := w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	checkSubject(t, of(t, r, gone), prove.Back, catalog.Slots, valuesEach)
	checkSubject(t, of(t, r, part), prove.Back, 2, reachEach)
	if got, want := of(t, r, part).Slots, []int{int(catalog.SlotIdentity), int(catalog.SlotContact)}; !slices.Equal(got, want) {
		t.Errorf("slots: got %v, want %v", got, want)
	}
	if r.Verdict != prove.Recovered || len(r.Erased) != 2 {
		t.Errorf("got %s and %d erased, want %s and 2", r.Verdict, len(r.Erased), prove.Recovered)
	}
	if whole := slices.ContainsFunc(r.Erased, func(s prove.Subject) bool { return s.ID == whole }); whole {
		t.Error("a survivor is among the erased")
	}
}

// That nothing of who is back opens does not help.
func TestBackWithoutKeys(t *testing.T) {
	t.Parallel()
	r := prove.Conclude(prove.Report{
		Opened: []uint64{2}, Sources: []prove.Source{{Values: prove.Tally{Found: 2, Opened: 2}}},
		Erased: []prove.Subject{{How: prove.Back, Sources: []string{"dump"}}},
	})
	if r.Verdict != prove.Recovered {
		t.Errorf("got %s, want %s", r.Verdict, prove.Recovered)
	}
}

// Of a subject whose row the live database lost, fence and all, the ledger still says that it was erased.
func TestErasedByTheLedgerAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone := w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	w.erase(gone)
	w.flip()
	w.exec(`DELETE FROM key_subject WHERE subject = $1`, gone)
	r := w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	s := of(t, r, gone)
	checkSubject(t, s, prove.Erased, 0, 0)
	if r.Verdict != prove.Proven || s.Keys.Found != catalog.Slots || s.At == nil {
		t.Errorf("got %s because %q, %+v, want %s with its keys found", r.Verdict, r.Reasons, s, prove.Proven)
	}
}

// Without a ledger that verifies and is whole nobody knows all who were erased.
func TestLedgerThatDoesNotServe(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone, later := w.subject(), w.subject()
	w.subject()
	path := w.dump("custom", "custom")
	w.erase(gone)
	w.flip()
	w.erase(later)
	w.flip()
	file := filepath.Join(w.keystoneDir(), fence.File)
	whole, err := os.ReadFile(file)
	must(t, err)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	empty := t.TempDir()
	for _, tt := range []struct {
		name   string
		data   []byte
		dirs   []string
		reason string // "": proven
	}{
		{"whole", whole, nil, ""},
		{"shorter by a line", bytes.Join(lines[:len(lines)-2], nil), nil, "has 3 lines, and had 4"},
		{"empty", nil, nil, "has 0 lines, and had 4"},
		{"changed", bytes.Replace(whole, []byte(gone.String()), []byte(uuid.NewString()), 1), nil, "line 1: fence ledger was changed"},
		{"one line removed", bytes.Join(lines[1:], nil), nil, "line 1: fence ledger was changed"},
		{"a copy is missing", whole, []string{w.keystoneDir(), empty}, empty},
		{"missing", whole, []string{empty}, "missing"},
		{"whole again", whole, []string{w.keystoneDir()}, ""},
	} {
		must(t, os.WriteFile(file, tt.data, 0o600))
		r := w.prove(t, func(c *prove.Config) { c.Backups, c.Ledger = []string{path}, tt.dirs })
		named := slices.ContainsFunc(r.Reasons, func(reason string) bool { return strings.Contains(reason, tt.reason) })
		if tt.reason == "" && r.Verdict != prove.Proven || tt.reason != "" && (r.Verdict != prove.Inconclusive || !named) {
			t.Errorf("%s: got %s because %q, want %q", tt.name, r.Verdict, r.Reasons, tt.reason)
		}
	}
}

// An erasure that is under way while the attacker begins, and one that was rolled back, are no recoveries.
func TestErasureUnderWay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gone, slow, stays := w.subject(), w.subject(), w.subject()
	path := w.dump("custom", "custom")
	w.erase(gone)
	n := w.line(fence.Fence{Op: fence.Erase, Subject: stays, Generation: 1})
	w.line(fence.Fence{Op: fence.Void, Of: n})
	w.line(fence.Fence{Op: fence.Erase, Subject: slow, Generation: 1})
	done := make(chan error, 1)
	time.AfterFunc(time.Second, func() { done <- w.shredding(slow, eraseAll(slow)) })
	r := w.prove(t, func(c *prove.Config) { c.Backups = []string{path} })
	must(t, <-done)
	checkSubject(t, of(t, r, slow), prove.Erased, catalog.Slots, valuesEach) // before the flip: by the dump
	if len(r.Erased) != 2 {
		t.Errorf("got %d erased, want 2", len(r.Erased))
	}
}
