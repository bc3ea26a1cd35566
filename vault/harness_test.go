package vault_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) {
	if os.Getenv(childWork) != "" {
		if err := child(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	pgtest.Main(m)
}

// world is a vault on a database and a keystone of its own, with the demo credentials.
type world struct {
	*vault.Vault
	t        *testing.T
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	dir      string
	log      *audit.Log
	tokens   map[string]string
}

// specs are the demo credentials.
var specs = map[string]vault.CredentialSpec{
	"support":   {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}},
	"sales":     {Client: "sales-app", Roles: []string{"sales"}, Purposes: []string{"sales"}},
	"marketing": {Client: "mailer", Roles: []string{"marketing"}, Purposes: []string{"marketing"}},
	"officer":   {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}},
	"import":    {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true, Budget: 100000},
	"operator":  {Client: "operator-tool", Roles: []string{"operator"}, Purposes: []string{"administration"}},
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

// rules are the team's policy that comes with the program, to be edited. Its own tests are not among them: they are run
// in package policy, and every activation would run them again.
func rules() map[string]string {
	team := policy.DefaultTeam()
	delete(team, "team_test.rego")
	return team
}

// provisioned makes databases that are copies of one vault's, with its demo credentials: to provision one takes several
// times as long as to copy it. The keystone lies in a directory of its own; a world has a copy of it.
func provisioned(t *testing.T) (*pgxpool.Pool, first) {
	t.Helper()
	from := first{dir: filepath.Join(pgtest.Cluster(t).Dir(), "first-vault")}
	return pgtest.Prepared(t, "vault", from.provision), from
}

// first is the vault that the others are copies of.
type first struct{ dir string }

func (f first) provision(ctx context.Context, pool *pgxpool.Pool) error {
	keystone, err := keystoneIn(ctx, f.dir, crypto.CreateKeystone)
	if err != nil {
		return err
	}
	if err := vault.Provision(ctx, pool, keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}); err != nil {
		return err
	}
	log, err := audit.New(ctx, audit.Config{Pool: pool, AllowUnsafe: true})
	if err != nil {
		return err
	}
	v, err := vault.New(ctx, vault.Config{Pool: pool, Keystone: keystone, Log: log, Shelf: shelf})
	if err != nil {
		return errors.Join(err, log.Close(ctx))
	}
	defer v.Close()
	tokens := map[string]string{}
	for name, spec := range specs {
		spec.Regions = []string{"*"}
		if _, tokens[name], err = v.CreateCredential(ctx, spec); err != nil {
			return errors.Join(err, log.Close(ctx))
		}
	}
	raw, err := json.Marshal(tokens)
	return errors.Join(err, os.WriteFile(f.tokens(), raw, 0o600), log.Close(ctx))
}

func (f first) tokens() string { return filepath.Join(f.dir, "tokens.json") }

// keystoneIn makes or opens the keystone of a world's directory.
func keystoneIn(
	ctx context.Context, dir string, open func(context.Context, crypto.KeystoneConfig) (*crypto.Keystone, error),
) (*crypto.Keystone, error) {
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	return open(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
}

func newWorld(t *testing.T) *world {
	t.Helper()
	pool, from := provisioned(t)
	w := &world{t: t, pool: pool, dir: t.TempDir(), tokens: map[string]string{}}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	pgtest.CopyTree(t, from.dir, w.dir)
	raw, err := os.ReadFile(from.tokens())
	must(err)
	must(json.Unmarshal(raw, &w.tokens))
	w.keystone, err = keystoneIn(t.Context(), w.dir, crypto.OpenKeystone)
	must(err)
	w.Vault, w.log = w.open()
	return w
}

// open starts another server process's worth of vault on the same database.
func (w *world) open() (*vault.Vault, *audit.Log) {
	w.t.Helper()
	n, err := notary.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := audit.New(w.t.Context(), n.Log(audit.Config{AllowUnsafe: true, Timeout: 3 * time.Second}))
	if err != nil {
		w.t.Fatal(err)
	}
	v, err := vault.New(w.t.Context(), vault.Config{Pool: w.pool, Keystone: w.keystone, Log: log, Shelf: shelf})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		v.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			w.t.Error(err)
		}
	})
	return v, log
}

// as is a session of a demo credential on the first server.
func (w *world) as(name string) *vault.Session { return w.asOn(w.Vault, name) }

func (w *world) asOn(v *vault.Vault, name string) *vault.Session {
	w.t.Helper()
	a, err := v.Authenticate(w.t.Context(), w.tokens[name])
	if err != nil {
		w.t.Fatalf("authenticate %s: %v", name, err)
	}
	return v.As(a, a.Purpose(""))
}

func (w *world) draft(kind string, patch bool, fields map[string]any) vault.Draft {
	w.t.Helper()
	body, err := json.Marshal(fields)
	if err != nil {
		w.t.Fatal(err)
	}
	d, err := w.DraftJSON(kind, body, patch)
	if err != nil {
		if invalid, ok := errors.AsType[*vault.Invalid](err); ok {
			w.t.Fatalf("draft: %+v", invalid.Fields)
		}
		w.t.Fatalf("draft: %v", err)
	}
	return d
}

// ada is a contact with every sort of field.
func ada() map[string]any {
	return map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "birth_date": "1984-02-29", "gender": "female", "job_title": "Analyst",
		"external_ref": "crm-1815", "language": "en", "region": "GB", "owner": "u1", "stage": "client",
		"contact_points": []map[string]any{
			{"kind": "email", "value": "ada@example.com", "label": "work"},
			{"kind": "phone", "value": "+44 20 7946 0991"},
		},
	}
}

func (w *world) create(fields map[string]any) vault.Written {
	w.t.Helper()
	out, err := w.as("import").Create(w.t.Context(), "contact", w.draft("contact", false, fields), nil)
	if err != nil {
		w.t.Fatalf("create: %v", explain(err))
	}
	return out
}

func (w *world) get(name string, id uuid.UUID) (vault.Reply, error) {
	w.t.Helper()
	return w.as(name).Get(w.t.Context(), "contact", id, nil)
}

func (w *world) must(name string, id uuid.UUID) vault.Reply {
	w.t.Helper()
	r, err := w.get(name, id)
	if err != nil {
		w.t.Fatalf("get as %s: %v", name, explain(err))
	}
	return r
}

// explain shows what an *Invalid holds.
func explain(err error) any {
	if invalid, ok := errors.AsType[*vault.Invalid](err); ok {
		return invalid.Fields
	}
	return err
}

// shown is a reply's fields as text: form:value, children by class.
func shown(r vault.Reply) map[string]string {
	out := map[string]string{}
	put := func(prefix string, fields []vault.Released) {
		for _, f := range fields {
			text := f.Text
			if f.Form == policy.Clear {
				text = string(f.Value.AppendJSON(nil))
			}
			out[prefix+f.Field.Name] = f.Form.String() + ":" + text
		}
	}
	put("", r.Fields)
	for _, c := range r.Children {
		for _, item := range c.Items {
			by := ""
			for _, f := range item.Fields {
				if f.Field.Name == "kind" {
					by = f.Value.Text() + "."
				}
			}
			put(by, item.Fields)
		}
	}
	return out
}

func withheld(r vault.Reply) map[string]string {
	out := map[string]string{}
	for _, w := range r.Withheld {
		out[w.Name] = w.As
	}
	return out
}

func refusal(t *testing.T, err error) *vault.Refusal {
	t.Helper()
	var r *vault.Refusal
	if !errors.As(err, &r) {
		t.Fatalf("got %v, want a refusal", err)
	}
	return r
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql, args...); err != nil {
		w.t.Fatal(err)
	}
}
