package dossier_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// watch is a writer that calls a function before each write.
type watch struct {
	io.Writer
	before func()
}

func (w watch) Write(b []byte) (int, error) {
	w.before()
	return w.Writer.Write(b)
}

// TestP2EntryBeforeTheFirstByte locks the log: nothing is written without an entry, and where it is locked in the midst the
// file ends before what has none.
func TestP2EntryBeforeTheFirstByte(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	w.Own("ada", ada)
	const marker = "marker of a call"
	w.seed(ada, 3, func(int) string { return marker })
	var out bytes.Buffer
	unlock := w.lockLog()
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	if a, err := w.Export(ctx, w.As("ada"), "contact", ada, desk.ExportOptions{}); err == nil || a != nil {
		t.Fatalf("with the log locked: got %v, %v", a, err)
	}
	unlock()

	a, err := w.Export(t.Context(), w.As("ada"), "contact", ada, desk.ExportOptions{})
	w.Must(err)
	first := false
	unlock = w.lockLog()
	ctx, cancel = context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	err = a.Write(ctx, watch{&out, func() {
		if !first {
			first = true
			unlock() // to look for the entry, which takes a lock
			if _, err := w.Foundation().Log.Entry(t.Context(), a.Disclosure().Entry); err != nil {
				t.Errorf("the first byte left before its entry: %v", err)
			}
			unlock = w.lockLog()
		}
	}})
	unlock()
	if err == nil {
		t.Fatal("the log was locked, and the file was written to its end")
	}
	broken(t, out.Bytes())
	if err := a.Write(t.Context(), &out); err == nil {
		t.Error("it was written twice")
	}
}

// lockLog keeps entries from being appended until the function it returns is called.
func (w *world) lockLog() func() {
	w.t.Helper()
	tx, err := w.Pool.Begin(w.t.Context())
	w.Must(err)
	_, err = tx.Exec(w.t.Context(), `LOCK TABLE log_intake IN SHARE MODE`)
	w.Must(err)
	return func() { _ = tx.Rollback(context.WithoutCancel(w.t.Context())) }
}

// broken checks that no program takes what was written for a whole file.
func broken(t *testing.T, b []byte) {
	t.Helper()
	if _, err := zip.NewReader(bytes.NewReader(b), int64(len(b))); !errors.Is(err, zip.ErrFormat) {
		t.Errorf("of %d bytes: got %v, want %v", len(b), err, zip.ErrFormat)
	}
}

// TestP4ErasureEndsTheFile erases the person between the first entry and the file: the next page is refused.
func TestP4ErasureEndsTheFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	w.Own("ada", ada)
	w.seed(ada, 3, func(int) string { return "a call" })
	a, err := w.Export(t.Context(), w.As("ada"), "contact", ada, desk.ExportOptions{})
	w.Must(err)
	_, err = w.As("officer").Erase(t.Context(), "contact", ada, 1)
	w.Must(err)
	var out bytes.Buffer
	if err := a.Write(t.Context(), &out); !errors.Is(err, vault.ErrNotFound) && !errors.Is(err, vault.ErrGone) {
		t.Errorf("got %v", err)
	}
	broken(t, out.Bytes())
}

// TestMemoryIsFlat exports 1,500 interactions: what lives on the heap in the midst of it does not grow with them.
func TestMemoryIsFlat(t *testing.T) { //nolint:paralleltest // it measures the heap
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	w.Own("ada", ada)
	const n, kept = 1500, 2000 // opened, a record takes more bytes than that
	w.seed(ada, n, func(int) string { return "a call" })
	name := filepath.Join(t.TempDir(), "big.zip")
	f, err := os.Create(name)
	w.Must(err)
	a, err := w.Export(t.Context(), w.As("ada"), "contact", ada, desk.ExportOptions{})
	w.Must(err)
	written, least, most, next := 0, uint64(0), uint64(0), 0
	w.Must(a.Write(t.Context(), watch{f, func() {
		written++
		if written < next {
			return
		}
		next = written + 4 // the collector runs each time
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		if least == 0 {
			least = m.HeapInuse
		}
		most = max(most, m.HeapInuse)
	}}))
	w.Must(f.Close())
	if grown := most - least; grown > n*kept/2 {
		t.Errorf("the heap grew by %d bytes, with %d records", grown, n)
	}
	if written < 12 {
		t.Errorf("the heap was hardly looked at in %d writes", written)
	}
	counted(w, name, n)
	if e := int64(len(w.exportEntries(ada))); e < 2*n/60 {
		t.Errorf("%d entries for %d records in two files", e, n)
	}
}

// counted checks that every record is in the file, once.
func counted(w *world, name string, n int) {
	w.t.Helper()
	z, err := zip.OpenReader(name)
	w.Must(err)
	defer func() { _ = z.Close() }()
	r, err := z.Open("records.json")
	w.Must(err)
	var doc struct {
		Records []struct {
			ID   uuid.UUID
			Kind string
		}
	}
	w.Must(json.NewDecoder(r).Decode(&doc))
	seen := map[uuid.UUID]bool{}
	for _, rec := range doc.Records {
		seen[rec.ID] = true
	}
	if len(doc.Records) != n+1 || len(seen) != n+1 {
		w.t.Errorf("%d records, %d of them different, want %d", len(doc.Records), len(seen), n+1)
	}
}

// exportEntries are the ids of entries of exports of a subject.
func (w *world) exportEntries(subject uuid.UUID) (ids []uuid.UUID) {
	w.t.Helper()
	q := oversight.EntryQuery{Action: "export", Limit: 500}
	pg, err := oversight.New().Disclosures(w.t.Context(), w.As("officer"), "contact", subject, q)
	w.Must(err)
	for _, row := range pg.Rows {
		ids = append(ids, row.Entry)
	}
	return ids
}
