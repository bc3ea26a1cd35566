package attest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/attest"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault on a database and a keystone of its own, with credentials.
type world struct {
	*vault.Vault
	t        *testing.T
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	log      *audit.Log
	sessions map[string]*vault.Session
	cfg      attest.Config
	since    uuid.UUID // findings about subjects made before are another test's
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), sessions: map[string]*vault.Session{}}
	ctx, dir := t.Context(), t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	w.need(err)
	w.keystone, err = crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	w.need(err)
	w.need(vault.Provision(ctx, w.pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam()}))
	w.log, err = audit.New(ctx, audit.Config{Pool: w.pool, AllowUnsafe: true})
	w.need(err)
	w.Vault, err = vault.New(ctx, vault.Config{Pool: w.pool, Keystone: w.keystone, Log: w.log})
	w.need(err)
	t.Cleanup(func() {
		w.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := w.log.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	for name, spec := range map[string]vault.CredentialSpec{
		"support": {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}, Budget: 100000},
		"officer": {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Budget: 100000},
		"import":  {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true, Budget: 100000},
	} {
		spec.Regions = []string{"*"}
		_, token, err := w.CreateCredential(ctx, spec)
		w.need(err)
		a, err := w.Authenticate(ctx, token)
		w.need(err)
		w.sessions[name] = w.As(a, a.Purpose(""))
	}
	ring, err := keyring.New(w.keystone, w.pool)
	w.need(err)
	w.cfg = attest.Config{Pool: w.pool, Keys: ring, Revisions: revision.New(w.pool, ring), Entries: w.entries}
	return w
}

// entries is the log, oldest first.
func (w *world) entries(ctx context.Context, yield func(*audit.Entry) error) error {
	q := audit.Query{Limit: audit.MaxLimit}
	for {
		list, next, err := w.log.Entries(ctx, q)
		if err != nil {
			return err
		}
		for i := range list {
			if err := yield(&list[i].Entry); err != nil {
				return err
			}
		}
		if q.After = next; next == uuid.Nil {
			return nil
		}
	}
}

func (w *world) need(err error) {
	w.t.Helper()
	if invalid, ok := errors.AsType[*vault.Invalid](err); ok {
		w.t.Fatalf("%+v", invalid.Fields)
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql, args...); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) draft(kind string, patch bool, fields map[string]any) vault.Draft {
	w.t.Helper()
	body, err := json.Marshal(fields)
	w.need(err)
	d, err := w.DraftJSON(kind, body, patch)
	w.need(err)
	return d
}

// person makes a contact with two contact points.
func (w *world) person(ref string) vault.Written {
	w.t.Helper()
	out, err := w.sessions["import"].Create(w.t.Context(), "contact", w.draft("contact", false, map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "job_title": "Analyst", "external_ref": ref, "region": "GB", "team": "t1", "stage": "client",
		"contact_points": []map[string]any{{"kind": "email", "value": ref + "@example.com"}, {"kind": "phone", "value": "+44 20 7946 0991"}},
	}), nil)
	w.need(err)
	return out
}

func points(out vault.Written) []uuid.UUID {
	var ids []uuid.UUID
	for _, item := range out.Children[0].Items {
		ids = append(ids, item.ID)
	}
	return ids
}

func (w *world) complaint(contact uuid.UUID) uuid.UUID {
	w.t.Helper()
	out, err := w.sessions["support"].Create(w.t.Context(), "case", w.draft("case", false, map[string]any{
		"contact": contact, "kind": "complaint", "description": "It hums.",
	}), nil)
	w.need(err)
	return out.ID
}

func (w *world) patch(kind string, id uuid.UUID, version uint64, fields map[string]any) {
	w.t.Helper()
	_, err := w.sessions["import"].Patch(w.t.Context(), kind, id, version, w.draft(kind, true, fields))
	w.need(err)
}

func (w *world) patchPoint(parent, id uuid.UUID, version uint64, fields map[string]any) {
	w.t.Helper()
	_, err := w.sessions["import"].PatchChild(w.t.Context(), "contact_point", parent, id, version, w.draft("contact_point", true, fields))
	w.need(err)
}

func (w *world) addPoint(parent uuid.UUID, value string) uuid.UUID {
	w.t.Helper()
	out, err := w.sessions["import"].CreateChild(w.t.Context(), "contact_point", parent, w.draft("contact_point", false, map[string]any{"kind": "email", "value": value}), nil)
	w.need(err)
	return out.ID
}

func (w *world) consent(id uuid.UUID, kind string) {
	w.t.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing"}
	if kind == "given" {
		in.Channel, in.NoticeID, in.NoticeVersion = "email", "marketing", 1
	}
	_, err := w.sessions["import"].RecordConsent(w.t.Context(), "contact", id, in, nil)
	w.need(err)
}

func (w *world) load(rows ...string) {
	w.t.Helper()
	_, err := importer.New(w.Vault).Import(w.t.Context(), w.sessions["import"], importer.Spec{Kind: "contact", Region: "GB", Set: map[string]string{"region": "GB"}, Map: map[string]string{
		"ref": "external_ref", "last": "family_name", "mail": "contact_points.email", "tel": "contact_points.phone",
	}}, strings.NewReader("ref,last,mail,tel\n"+strings.Join(rows, "\n")+"\n"))
	w.need(err)
}

func (w *world) check() attest.Report {
	w.t.Helper()
	r, err := attest.Check(w.t.Context(), w.cfg)
	w.need(err)
	return r
}

// finds compares what a check finds, as kind:what:id in any order, with what is wanted.
func (w *world) finds(want ...string) attest.Report {
	w.t.Helper()
	r := w.check()
	got := []string{}
	for _, f := range r.Findings {
		if bytes.Compare(f.Subject[:], w.since[:]) < 0 {
			continue
		}
		id := f.Record
		if id == uuid.Nil {
			id = f.Subject
		}
		got = append(got, fmt.Sprintf("%s:%s:%s", f.Kind, f.What, id))
	}
	slices.Sort(got)
	slices.Sort(want)
	if diff := cmp.Diff(append([]string{}, want...), got); diff != "" {
		w.t.Errorf("(-want +got):\n%s%+v", diff, r)
	}
	return r
}

func is(kind string, what attest.What, id uuid.UUID) string {
	return fmt.Sprintf("%s:%s:%s", kind, what, id)
}
