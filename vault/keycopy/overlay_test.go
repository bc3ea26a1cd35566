package keycopy_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/keycopy"
)

// Any backup with the copies since has the live key tables, for every subject that it knows.
func TestOverlayGivesTheLiveKeys(t *testing.T) {
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w, backups := newTree(t), []backup(nil)
			rnd := rand.New(rand.NewPCG(seed, 1))
			var known []uuid.UUID
			live := func() {
				for range rnd.IntN(3) {
					known = append(known, w.bucket(1+rnd.IntN(4))...)
				}
				for range rnd.IntN(4) {
					w.erase(known[rnd.IntN(len(known))])
				}
				for range rnd.IntN(3) {
					w.shred(known[rnd.IntN(len(known))])
				}
				if rnd.IntN(2) == 0 {
					backups = append(backups, w.backup())
				}
			}
			known = append(w.bucket(5), w.bucket(2)...)
			known = append(known, w.bucket(8)...)
			backups = append(backups, w.backup())
			for range 5 {
				live()
				w.flip(live)
				if rnd.IntN(2) == 0 {
					live() // the copy comes a little later
				}
				w.write(rnd.IntN(6) == 0)
			}
			pool := pgtest.New(t)
			for i, b := range backups {
				w.load(pool, b)
				if _, err := w.overlay(pool, b.generation); err != nil {
					t.Fatalf("backup %d of generation %d: %v", i, b.generation, err)
				}
				w.compare(pool, b)
			}
		})
	}
}

// compare holds a restored database to the live one. The last copy was written after the last shredding.
func (w *tree) compare(pool *pgxpool.Pool, b backup) {
	w.t.Helper()
	for _, name := range keyTables[1:3] {
		if diff := cmp.Diff(rows(w.t, w.pool, name), rows(w.t, pool, name)); diff != "" {
			w.t.Errorf("%s: %s", name, diff)
		}
	}
	live, restored := subjects(w.t, w.pool), subjects(w.t, pool)
	want, got := w.opened(w.pool), w.opened(pool)
	for id := range b.subjects {
		if live[id] != restored[id] {
			w.t.Errorf("a subject has other keys than the live one")
		}
		if want[id] != got[id] {
			w.t.Errorf("a subject's keys open %d values, the live ones %d", got[id], want[id])
		}
	}
}

// opened counts, by subject, the values that the keys of a database and the present root open.
func (w *tree) opened(pool *pgxpool.Pool) map[uuid.UUID]int {
	w.t.Helper()
	buckets, n := map[uuid.UUID]*crypto.Bucket{}, map[uuid.UUID]int{}
	for _, r := range collect[row](w.t, pool, `SELECT bucket, version, wrapped FROM key_bucket`) {
		b, err := w.root.OpenBucket(crypto.ID(r.ID), uint32(r.Version), r.Wrapped)
		must(w.t, err)
		buckets[r.ID] = b
	}
	for _, r := range collect[struct {
		ID, Bucket uuid.UUID
		Wrapped    [][]byte
	}](w.t, pool, `SELECT subject, bucket, wrapped FROM key_subject WHERE erased_at IS NULL`) {
		for slot, wrapped := range r.Wrapped {
			if wrapped == nil {
				continue
			}
			key, err := buckets[r.Bucket].Key(crypto.ID(r.ID), uint8(slot), wrapped)
			must(w.t, err)
			got, err := key.Open(at(r.ID, slot), w.sealed[r.ID][slot])
			if err != nil || string(got.Reveal()) != r.ID.String() {
				w.t.Errorf("slot %d does not open", slot)
			}
			n[r.ID]++
		}
	}
	return n
}

// The copies give a backup its survivors, and the fence in place of the erased.
func TestOverlayBringsNobodyBack(t *testing.T) {
	w := newTree(t)
	ids := w.bucket(4)
	w.bucket(1)
	b := w.backup()
	w.erase(ids[0])
	w.exec(`DELETE FROM key_subject WHERE subject = $1`, ids[3]) // no fence, but lost all the same
	w.flip(nil)
	w.write(false)
	pool := w.restore(b)
	if _, err := w.overlay(pool, 1); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(w.opened(w.pool), w.opened(pool)); diff != "" {
		t.Error(diff)
	}
	if opened := w.opened(pool); len(opened) != 3 || opened[ids[1]] != slots || opened[ids[2]] != slots {
		t.Errorf("opened %d values of %d subjects", opened[ids[1]], len(opened))
	}
	if diff := cmp.Diff(subjects(t, w.pool), subjects(t, pool)); diff != "" {
		t.Error(diff)
	}
}

// Without its copies a backup of before a flip opens nobody: the control that the overlay is what does it.
func TestBackupAloneOpensNothing(t *testing.T) {
	w := newTree(t)
	ids := w.bucket(2)
	b := w.backup()
	w.flip(nil)
	pool := w.restore(b)
	var id uuid.UUID
	var version int32
	var wrapped []byte
	must(t, pool.QueryRow(t.Context(), `SELECT b.bucket, b.version, b.wrapped FROM key_bucket b JOIN key_subject k ON k.bucket = b.bucket
 WHERE subject = $1`, ids[0]).Scan(&id, &version, &wrapped))
	if _, err := w.root.OpenBucket(crypto.ID(id), uint32(version), wrapped); !errors.Is(err, crypto.ErrOpen) {
		t.Errorf("got %v, want ErrOpen", err)
	}
}

func TestOverlayRefuses(t *testing.T) {
	w := newTree(t)
	ids := w.bucket(3)
	w.write(false) // without it the next one would be whole
	b := w.backup()
	for range 2 {
		w.bucket(1)
		w.erase(ids[0])
		ids = ids[1:]
		w.flip(nil)
		w.write(false)
	}
	pool := w.restore(b)
	before := subjects(t, pool)
	second, third := filepath.Join(w.dir, "keys-000000000002"), filepath.Join(w.dir, "keys-000000000003")
	aside := filepath.Join(t.TempDir(), "aside")

	if _, err := w.overlay(pool, 2); !errors.Is(err, keycopy.ErrMismatch) {
		t.Errorf("another generation: got %v, want ErrMismatch", err)
	}
	must(t, os.Rename(second, aside))
	if _, err := w.overlay(pool, 1); !errors.Is(err, keycopy.ErrGap) {
		t.Errorf("a copy missing: got %v, want ErrGap", err)
	}
	must(t, os.Rename(aside, second))
	path := filepath.Join(third, "key_bucket")
	data, err := os.ReadFile(path)
	must(t, err)
	must(t, os.WriteFile(path, data[:len(data)-1], 0o600))
	if _, err := w.overlay(pool, 1); !errors.Is(err, keycopy.ErrDamaged) {
		t.Errorf("the last damaged: got %v, want ErrDamaged", err)
	}
	must(t, os.WriteFile(path, data, 0o600))
	_, err = pool.Exec(t.Context(), `UPDATE key_subject SET bucket = gen_random_uuid() WHERE subject = $1`, ids[0])
	must(t, err)
	_, err = pool.Exec(t.Context(), `INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES (gen_random_uuid(), 'contact', gen_random_uuid(), 1, '{}')`)
	must(t, err)
	if _, err := w.overlay(pool, 1); !errors.Is(err, keycopy.ErrMismatch) {
		t.Errorf("keys of no bucket: got %v, want ErrMismatch", err)
	}
	_, err = pool.Exec(t.Context(), `DELETE FROM key_tree`)
	must(t, err)
	if _, err := w.overlay(pool, 1); !errors.Is(err, keycopy.ErrMismatch) {
		t.Errorf("no tree: got %v, want ErrMismatch", err)
	}
	if len(subjects(t, pool)) != len(before)+1 {
		t.Error("a refused overlay changed rows")
	}
}

// Where there is no later copy, nothing is changed.
func TestOverlayOfThePresentGeneration(t *testing.T) {
	w := newTree(t)
	w.bucket(2)
	w.write(true)
	b := w.backup()
	pool := w.restore(b)
	chain, err := w.overlay(pool, 1)
	if err != nil || len(chain) != 0 {
		t.Fatalf("got %d copies, %v, want none", len(chain), err)
	}
	if diff := cmp.Diff(b.subjects, subjects(t, pool)); diff != "" {
		t.Error(diff)
	}
}
