package release_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 678000, time.UTC)

// fixture is the shipped catalog and policy with facts of some contacts, and no database.
type fixture struct {
	*testing.T
	set    *revision.Set
	bucket *crypto.Bucket
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	dir := t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	must(t, err)
	root, err := keystone.Root(t.Context())
	must(t, err)
	f := &fixture{T: t}
	f.bucket, _, err = root.NewBucket(crypto.ID(uuid.New()), 1)
	must(t, err)
	source, err := os.ReadFile(filepath.Join("..", "crm", "default.yaml"))
	must(t, err)
	f.set, err = revision.Check(t.Context(), source, policy.DefaultTeam())
	must(t, err)
	return f
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// person is what a contact is made of: each body is of one contact point.
type person struct {
	body   string
	points []string
	lost   []uint8 // slots of keys that were destroyed
}

// facts makes the facts of a person whose keys are all there, and then destroys some.
func (f *fixture) facts(p person) *facts.Facts {
	f.Helper()
	id := uuid.New()
	wrapped, err := f.bucket.NewSubject(crypto.ID(id), catalog.Slots)
	must(f.T, err)
	keys := keyring.NewSubject(id, f.bucket, wrapped)
	x := &facts.Facts{Rev: f.set, Now: start, ID: id, Subject: id, Known: true, Found: true}
	x.Record = f.row("contact", p.body, keys, id, id, uuid.Nil)
	for _, body := range p.points {
		x.Children = append(x.Children, f.row("contact_point", body, keys, id, uuid.New(), id))
	}
	for _, slot := range p.lost {
		wrapped[slot] = nil
	}
	x.Keys = keyring.NewSubject(id, f.bucket, wrapped)
	return x
}

func (f *fixture) row(kind, body string, keys *keyring.Subject, subject, id, parent uuid.UUID) record.Record {
	f.Helper()
	d, err := draft.Parse(f.set.Digest, f.set.Kind(kind), []byte(body), false)
	must(f.T, err)
	r := record.New(f.set.Tables[kind], subject, id, parent, start)
	must(f.T, r.MakeIDs())
	must(f.T, r.Fill(&d, keys))
	return r
}
