// Package vaulttest makes vaults for tests: a private database, a keystone in files, the default catalog and policy, a
// publisher of the log, and credentials of the usual callers. Only tests may use it.
package vaulttest

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/notary"
)

// Options change what New makes. The zero Options make the usual.
type Options struct {
	Catalog []byte      // the default catalog if nil
	Bound   vault.Bound // what erasures promise; flips at once, within a minute, if zero
}

// World is a vault with what it stands on.
type World struct {
	*vault.Vault
	T        testing.TB
	Pool     *pgxpool.Pool
	Keystone *crypto.Keystone
	Notary   *notary.Notary
	Dir      string

	log    *audit.Log
	tokens map[string]string
	opts   Options
}

// specs are the usual callers. "second" is a second officer, "partner" another company's program.
var specs = map[string]vault.CredentialSpec{
	"support":   {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}},
	"sales":     {Client: "sales-desk", Roles: []string{"sales"}, Purposes: []string{"sales"}},
	"marketing": {Client: "mailer", Roles: []string{"marketing"}, Purposes: []string{"marketing"}},
	"officer":   {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}},
	"second":    {Client: "console-2", Roles: []string{"officer"}, Purposes: []string{"compliance"}},
	"counsel":   {Client: "counsel", Roles: []string{"counsel"}, Purposes: []string{"legal"}},
	"import":    {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true},
	"portal":    {Client: "web-form", Roles: []string{"portal"}, Purposes: []string{"operations"}, Capture: true},
	"operator":  {Client: "operator", Roles: []string{"operator"}, Purposes: []string{"administration"}},
	"partner":   {Client: "repairer", Kind: "partner", Roles: []string{"support"}, Teams: []string{"repair"}, Purposes: []string{"support"}},
}

// New makes a world and ends it with the test.
func New(t testing.TB, opts Options) *World {
	t.Helper()
	if opts.Catalog == nil {
		opts.Catalog = crm.Source()
	}
	if opts.Bound == (vault.Bound{}) {
		opts.Bound = vault.Bound{Flip: "immediate", Within: time.Minute}
	}
	from := firstOf(t, opts.Catalog)
	w := &World{T: t, Pool: pgtest.Prepared(t, from.name, from.provision), Dir: t.TempDir(), tokens: map[string]string{}, opts: opts}
	pgtest.CopyTree(t, from.dir, w.Dir)
	tokens, err := os.ReadFile(from.tokens())
	w.Must(err)
	w.Must(json.Unmarshal(tokens, &w.tokens))
	w.Keystone, err = keystoneIn(t.Context(), w.Dir, crypto.OpenKeystone)
	w.Must(err)
	w.Notary, err = notary.New(w.Keystone, w.Pool)
	w.Must(err)
	w.log, err = audit.New(t.Context(), w.Notary.Log(audit.Config{AllowUnsafe: true, Timeout: 5 * time.Second}))
	w.Must(err)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := w.log.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	w.Vault = w.Second()
	return w
}

// Second opens another vault on the same database and keystone, as another server does.
func (w *World) Second() *vault.Vault {
	w.T.Helper()
	v, err := vault.New(w.T.Context(), vault.Config{Pool: w.Pool, Keystone: w.Keystone, Log: w.log, Shelf: shelf, Bound: w.opts.Bound})
	w.Must(err)
	w.T.Cleanup(v.Close)
	return v
}

// Must ends the test at an error.
func (w *World) Must(err error) {
	w.T.Helper()
	if err != nil {
		w.T.Fatal(err)
	}
}

// Credential makes a credential that As knows by name.
func (w *World) Credential(name string, spec vault.CredentialSpec) {
	w.T.Helper()
	_, token, err := w.CreateCredential(w.T.Context(), spec)
	w.Must(err)
	w.tokens[name] = token
}

// Own makes a customer's own credential, that As knows by name.
func (w *World) Own(name string, subject uuid.UUID) {
	w.T.Helper()
	w.Credential(name, vault.CredentialSpec{Client: name, Roles: []string{"customer"}, Purposes: []string{"self_service"}, Subject: subject})
}

// As is a session of a credential of that name, under its only purpose.
func (w *World) As(name string) *vault.Session { return w.AsOn(w.Vault, name) }

// AsOn is As on another vault.
func (w *World) AsOn(v *vault.Vault, name string) *vault.Session {
	w.T.Helper()
	a, err := v.Authenticate(w.T.Context(), w.tokens[name])
	w.Must(err)
	return v.As(a, a.Purpose(""))
}

// Token is the bearer token of a credential of that name.
func (w *World) Token(name string) string { return w.tokens[name] }

// Create creates a record as the importer does.
func (w *World) Create(kind string, fields map[string]any) vault.Written {
	w.T.Helper()
	return w.CreateAs("import", kind, fields)
}

// CreateAs creates a record as a credential of that name.
func (w *World) CreateAs(name, kind string, fields map[string]any) vault.Written {
	w.T.Helper()
	out, err := w.As(name).Create(w.T.Context(), kind, w.Draft(kind, false, fields), nil)
	w.Must(err)
	return out
}

// Patch changes a record as the importer does.
func (w *World) Patch(kind string, id uuid.UUID, version uint64, fields map[string]any) vault.Written {
	w.T.Helper()
	out, err := w.As("import").Patch(w.T.Context(), kind, id, version, w.Draft(kind, true, fields))
	w.Must(err)
	return out
}

// Draft reads fields as the API does.
func (w *World) Draft(kind string, patch bool, fields map[string]any) vault.Draft {
	w.T.Helper()
	body, err := json.Marshal(fields)
	w.Must(err)
	d, err := w.DraftJSON(kind, body, patch)
	w.Must(err)
	return d
}

// Person creates a contact with a verified mailbox that has been unchanged for two months.
func (w *World) Person(given, family, email string) uuid.UUID {
	w.T.Helper()
	out := w.Create("contact", map[string]any{
		"given_name": given, "family_name": family, "region": "GB",
		"contact_points": []map[string]any{{"kind": "email", "value": email, "verified": true, "preferred": true}},
	})
	return out.ID
}

// Publish publishes the log once.
func (w *World) Publish() {
	w.T.Helper()
	p, err := w.Notary.Publisher(w.T.Context(), publish.Config{Connect: publishtest.Connect(w.Pool)})
	w.Must(err)
	defer p.Close()
	w.Must(p.Once(w.T.Context()))
}

// Signers are the keys that sign documents of the log's name.
func (w *World) Signers(ctx context.Context, origin string) ([]note.Signer, error) {
	keys, err := w.Notary.Keys(ctx, origin)
	return keys.Signers, err //nolint:wrapcheck // a test's
}

// Verifiers are the public keys of the log, a line each.
func (w *World) Verifiers() (origin string, keys []string) {
	w.T.Helper()
	origin, err := w.Notary.Origin(w.T.Context())
	w.Must(err)
	list, err := w.Notary.VerifierKeys(w.T.Context(), origin)
	w.Must(err)
	for _, k := range list {
		keys = append(keys, k.Key)
	}
	return origin, keys
}

// Flip moves the keys to the next generation and destroys the last, without waiting for leases.
func (w *World) Flip() {
	w.T.Helper()
	f, err := w.Flipper(w.Keystone, vault.FlipConfig{
		Copies: filepath.Join(w.Dir, "copies"), Wait: func(context.Context, time.Duration) error { return nil },
	})
	w.Must(err)
	_, err = f.Run(w.T.Context(), flip.Options{})
	w.Must(err)
}

// Exec runs SQL as the owner of the tables, as somebody at the database would.
func (w *World) Exec(sql string, args ...any) {
	w.T.Helper()
	_, err := w.Pool.Exec(w.T.Context(), sql, args...)
	w.Must(err)
}

// Count asks for one number.
func (w *World) Count(sql string, args ...any) (n int64) {
	w.T.Helper()
	w.Must(w.Pool.QueryRow(w.T.Context(), sql, args...).Scan(&n))
	return n
}
