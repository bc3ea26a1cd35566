package dossier_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault with a desk that signs.
type world struct {
	*vaulttest.World
	*desk.Desk
	t *testing.T
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), t: t}
	var err error
	w.Desk, err = desk.New(desk.Config{Vault: w.Vault, Notary: w.Notary})
	w.Must(err)
	return w
}

// made is an export as it was received.
type made struct {
	archive *desk.Archive
	zip     []byte
	files   map[string][]byte
	names   []string
	manifest
}

// manifest is what tests read of it.
type manifest struct {
	Document, Format, Log, Subject, Locale string
	Entries                                []uuid.UUID
	Files                                  []struct {
		Name   string
		Bytes  int64
		SHA256 string
	}
	Controller, Complaint map[string]string
	Purposes, Retention   []map[string]any
	Categories            []map[string]any
	Rights                []map[string]string
	LeftOut               []struct{ Kind, Field, Why string } `json:"left_out"`
}

// export makes an export and checks what every one keeps to: each file is in the manifest with its hash, and nothing else.
func (w *world) export(s *vault.Session, subject uuid.UUID, opts desk.ExportOptions) *made {
	w.t.Helper()
	a, err := w.Export(w.t.Context(), s, "contact", subject, opts)
	w.Must(err)
	return w.receive(a)
}

func (w *world) receive(a *desk.Archive) *made {
	w.t.Helper()
	var b bytes.Buffer
	w.Must(a.Write(w.t.Context(), &b))
	m := &made{archive: a, zip: b.Bytes(), files: map[string][]byte{}}
	z, err := zip.NewReader(bytes.NewReader(m.zip), int64(b.Len()))
	w.Must(err)
	for _, f := range z.File {
		r, err := f.Open()
		w.Must(err)
		content, err := io.ReadAll(r)
		w.Must(err)
		if _, twice := m.files[f.Name]; twice || strings.Contains(f.Name, "..") || strings.HasPrefix(f.Name, "/") {
			w.t.Errorf("file name %q", f.Name)
		}
		if !f.Modified.Equal(z.File[0].Modified) {
			w.t.Errorf("%s is of %v, the first file of %v", f.Name, f.Modified, z.File[0].Modified)
		}
		m.files[f.Name] = content
		m.names = append(m.names, f.Name)
	}
	w.Must(json.Unmarshal(m.files["manifest.json"], &m.manifest))
	if len(m.Files) != len(m.files)-2 {
		w.t.Errorf("the manifest names %d files of %d", len(m.Files), len(m.files)-2)
	}
	for _, f := range m.Files {
		if got := fmt.Sprintf("%x", sha256.Sum256(m.files[f.Name])); got != f.SHA256 || f.Bytes != int64(len(m.files[f.Name])) {
			w.t.Errorf("%s: %s, %d bytes; the manifest says %s, %d", f.Name, got, len(m.files[f.Name]), f.SHA256, f.Bytes)
		}
	}
	return m
}

// item is a record of records.json.
type item struct {
	ID       uuid.UUID
	Kind     string
	Version  uint64
	Fields   map[string]any
	Withheld map[string]map[string]string
	Entry    uuid.UUID
}

func (w *world) records(m *made) (list []item) {
	w.t.Helper()
	var doc struct{ Records []item }
	w.Must(json.Unmarshal(m.files["records.json"], &doc))
	return doc.Records
}

// seed stores interactions of a subject without the gate, since that many would take their time.
func (w *world) seed(subject uuid.UUID, n int, body func(int) string) {
	w.t.Helper()
	on := w.Foundation()
	ctx := w.t.Context()
	_, list, err := on.Facts.Load(ctx, w.Pool, "contact", func(t *revision.Table) revision.Statement { return t.ByID }, subject)
	w.Must(err)
	owner, b := list[0], &pgx.Batch{}
	var d vault.Draft
	for i := range n {
		id, err := store.NewID()
		w.Must(err)
		if i > 0 && body(i) == body(i-1) {
			w.queue(b, owner, id, &d)
			continue
		}
		d = w.Draft("interaction", false, map[string]any{
			"contact": subject.String(), "at": "2026-01-02T03:04:05Z", "channel": "phone", "kind": "call", "body": body(i),
		})
		w.queue(b, owner, id, &d)
	}
	w.Must(store.InTx(ctx, w.Pool, func(tx pgx.Tx) error { return tx.SendBatch(ctx, b).Close() }))
}

func (w *world) queue(b *pgx.Batch, owner *facts.Facts, id uuid.UUID, d *vault.Draft) {
	w.t.Helper()
	r := record.New(owner.Rev.Tables["interaction"], owner.Subject, id, uuid.Nil, store.Micro(time.Now().Add(-time.Hour)))
	r.Inherit(&owner.Record)
	r.SetClear(d)
	w.Must(r.Fill(d, owner.Keys))
	b.Queue(`INSERT INTO directory (id, kind, subject) VALUES ($1, 'interaction', $2)`, id, owner.Subject)
	record.QueueInserts(b, []*record.Record{&r})
}

// approved takes a request through to where it may be carried out.
func (w *world) approved(typ string, subject uuid.UUID, in desk.DecisionInput) uuid.UUID {
	w.t.Helper()
	ctx, officer := w.t.Context(), w.As("officer")
	id := w.decided(typ, subject, in)
	v, err := w.Request(ctx, officer, id)
	w.Must(err)
	_, err = w.Approve(ctx, w.As("second"), id, v.Revision)
	w.Must(err)
	return id
}

func (w *world) decided(typ string, subject uuid.UUID, in desk.DecisionInput) uuid.UUID {
	w.t.Helper()
	ctx, officer := w.t.Context(), w.As("officer")
	v, err := w.OpenRequest(ctx, officer, desk.RequestInput{Type: typ, Kind: "contact", About: subject, Channel: "post"}, nil)
	w.Must(err)
	v, err = w.Vouch(ctx, officer, v.ID, 0, strings.Repeat("ab", 32))
	w.Must(err)
	v, err = w.Scope(ctx, officer, v.ID, v.Revision)
	w.Must(err)
	v, err = w.Decide(ctx, officer, v.ID, v.Revision, in)
	w.Must(err)
	return v.ID
}
