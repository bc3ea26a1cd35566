package record_test

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/value"
)

var start = time.Date(2026, 1, 2, 3, 4, 5, 678000, time.UTC)

// fixture is the shipped catalog with keys of one subject, and no database.
type fixture struct {
	*testing.T
	set   *revision.Set
	root  *crypto.Root
	roots *keyring.Roots
	keys  *keyring.Subject
	id    uuid.UUID
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	dir := t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		t.Fatal(err)
	}
	keystone, err := crypto.CreateKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	if err != nil {
		t.Fatal(err)
	}
	f := &fixture{T: t, id: uuid.New(), roots: &keyring.Roots{}}
	if f.root, err = keystone.Root(t.Context()); err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(filepath.Join("..", "crm", "default.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if f.set, err = revision.Check(t.Context(), source, policy.DefaultTeam()); err != nil {
		t.Fatal(err)
	}
	for epoch := range uint32(2) {
		wrapped, err := f.root.NewKey(crypto.KeyIndex, epoch+1)
		if err != nil {
			t.Fatal(err)
		}
		x, err := f.root.OpenIndex(epoch+1, wrapped)
		if err != nil {
			t.Fatal(err)
		}
		f.roots.Writing = append(f.roots.Writing, keyring.Epoch{Number: int32(epoch + 1), Index: x})
		f.roots.Index, f.roots.IndexEpoch = x, int32(epoch+1)
	}
	f.keys = f.newKeys(f.id)
	return f
}

func (f *fixture) newKeys(subject uuid.UUID) *keyring.Subject {
	f.Helper()
	bucket, _, err := f.root.NewBucket(crypto.ID(uuid.New()), 1)
	if err != nil {
		f.Fatal(err)
	}
	wrapped, err := bucket.NewSubject(crypto.ID(subject), catalog.Slots)
	if err != nil {
		f.Fatal(err)
	}
	return keyring.NewSubject(subject, bucket, wrapped)
}

func (f *fixture) draft(kind, body string, patch bool) *draft.Draft {
	f.Helper()
	d, err := draft.Parse(f.set.Digest, f.set.Kind(kind), []byte(body), patch)
	if err != nil {
		f.Fatal(err)
	}
	return &d
}

func (f *fixture) contact(body string) record.Record {
	f.Helper()
	r := record.New(f.set.Tables["contact"], f.id, f.id, uuid.Nil, start)
	if err := r.MakeIDs(); err != nil {
		f.Fatal(err)
	}
	if err := r.Fill(f.draft("contact", body, false), f.keys); err != nil {
		f.Fatal(err)
	}
	return r
}

func (f *fixture) point(body string) record.Record {
	f.Helper()
	r := record.New(f.set.Tables["contact_point"], f.id, uuid.New(), f.id, start)
	if err := r.Fill(f.draft("contact_point", body, false), f.keys); err != nil {
		f.Fatal(err)
	}
	return r
}

func (f *fixture) field(kind, name string) *catalog.Field {
	f.Helper()
	field, ok := f.set.Kind(kind).Field(name)
	if !ok {
		f.Fatalf("%s has no %s", kind, name)
	}
	return field
}

// open returns the text of a sealed field.
func (f *fixture) open(r *record.Record, name string) string {
	f.Helper()
	v, err := r.Open(f.keys, f.field(r.Table.Kind.Name, name))
	if err != nil {
		f.Fatal(err)
	}
	return string(v.Secret().Reveal())
}

const ada = `{"given_name": "Ada", "family_name": "Lovelace", "birth_date": "1985-12-10", "region": "GB"}`

func TestFillSealsAndBinds(t *testing.T) {
	f := newFixture(t)
	r := f.contact(ada)
	if got := f.open(&r, "family_name"); got != "Lovelace" {
		t.Errorf("got %q", got)
	}
	if got := r.Get("region").Text(); got != "GB" {
		t.Errorf("region: got %q", got)
	}
	if v, err := r.Open(f.keys, f.field("contact", "job_title")); err != nil || !v.IsNull() {
		t.Errorf("a field without a value: got %v, %v", v.Type(), err)
	}
	if err := r.Verify(f.keys); err != nil {
		t.Error(err)
	}
	if err := r.Verify(f.newKeys(f.id)); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("under other keys: got %v", err)
	}
	if got := (*record.Record)(nil).Get("region"); !got.IsNull() {
		t.Errorf("no record: got %v", got.Type())
	}
}

func TestHeaderBindsTheRow(t *testing.T) {
	f := newFixture(t)
	for _, tt := range []struct {
		name   string
		change func(*record.Record)
	}{
		{"version", func(r *record.Record) { r.Version++ }},
		{"id", func(r *record.Record) { r.ID = uuid.New() }},
		{"parent", func(r *record.Record) { r.Parent = uuid.New() }},
		{"created", func(r *record.Record) { r.Created = r.Created.Add(time.Microsecond) }},
		{"updated", func(r *record.Record) { r.Updated = r.Updated.Add(time.Microsecond) }},
		{"clear value", func(r *record.Record) { r.Set(f.field("contact", "region"), value.Value{}) }},
		{"sealed field gone", func(r *record.Record) { r.Sealed = r.Sealed[1:] }},
		{"seal version", func(r *record.Record) { r.Sealed[0].Version++ }},
		{"header", func(r *record.Record) { r.Header = r.Header[1:] }},
	} {
		r := f.contact(ada)
		tt.change(&r)
		if err := r.Verify(f.keys); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %v", tt.name, err)
		}
		if err := r.Bind(f.keys); err != nil {
			t.Fatal(err)
		}
		if err := r.Verify(f.keys); err != nil {
			t.Errorf("%s, bound again: got %v", tt.name, err)
		}
	}
}

func TestDigestBindsTheWhole(t *testing.T) {
	f := newFixture(t)
	r := f.contact(ada)
	points := []record.Record{f.point(`{"kind": "email", "value": "ada@example.com"}`), f.point(`{"kind": "phone", "value": "+44 20 7946 0991"}`)}
	digest := func(r *record.Record, points []record.Record) string {
		t.Helper()
		sum, err := r.Digest(f.keys, points)
		if err != nil || len(sum) != record.DigestSize {
			t.Fatalf("got %d bytes, %v", len(sum), err)
		}
		return string(sum)
	}
	want := digest(&r, points)
	if digest(&r, []record.Record{points[1], points[0]}) != want {
		t.Error("the order of the sub-resources counts")
	}
	later, blob := points[0], points[0]
	later.Version++
	blob.Sealed = slices.Clone(blob.Sealed)
	blob.Sealed[0].Blob = slices.Clone(blob.Sealed[0].Blob)
	blob.Sealed[0].Blob[len(blob.Sealed[0].Blob)-1] ^= 1
	moved := r.Clone()
	moved.Version++
	for name, got := range map[string]string{
		"another version":                      digest(&moved, points),
		"a sub-resource less":                  digest(&r, points[:1]),
		"a sub-resource twice":                 digest(&r, append(points[:2:2], points[0])),
		"another version of a sub-resource":    digest(&r, []record.Record{later, points[1]}),
		"another ciphertext in a sub-resource": digest(&r, []record.Record{blob, points[1]}),
	} {
		if got == want {
			t.Errorf("%s has the same digest", name)
		}
	}
	r.Sealed[0].Blob[len(r.Sealed[0].Blob)-1] ^= 1
	if digest(&r, points) == want {
		t.Error("another ciphertext has the same digest")
	}
}

func TestSealedFieldsStayInTheirPlace(t *testing.T) {
	f := newFixture(t)
	given := f.field("contact", "given_name")
	for _, tt := range []struct {
		name string
		move func(*record.Record)
	}{
		{"to another record", func(r *record.Record) { r.ID = uuid.New() }},
		{"to another subject", func(r *record.Record) { r.Subject = uuid.New() }},
		{"to another seal version", func(r *record.Record) {
			s, _ := r.Sealed.Find(given.Number)
			s.Version++
			r.Sealed = r.Sealed.With(s)
		}},
		{"to another field", func(r *record.Record) {
			s, _ := r.Sealed.Find(f.field("contact", "family_name").Number)
			s.Number = given.Number
			r.Sealed = r.Sealed.With(s)
		}},
	} {
		r := f.contact(ada)
		tt.move(&r)
		if _, err := r.Open(f.keys, given); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %v", tt.name, err)
		}
	}
}
