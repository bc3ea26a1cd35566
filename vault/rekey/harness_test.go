package rekey_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

// What a child process is told: this test binary, run again, which kills itself in the middle of its work.
const (
	childWork = "TACIT_TEST_CHILD" // "rekey" or "reindex"
	childAt   = "TACIT_TEST_AT"    // how many steps it survives
	childURL  = "TACIT_TEST_URL"
	childDir  = "TACIT_TEST_DIR"
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

// child runs a job and kills itself before a step. It ends by SIGKILL, with an error in its output, or well where
// there are no more steps.
func child() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	keystone, err := openKeystone(ctx, os.Getenv(childDir))
	if err != nil {
		return err
	}
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: os.Getenv(childURL), MaxConns: 4, App: "child", Role: "tacit_server"})
	if err != nil {
		return err
	}
	log, err := audit.New(ctx, audit.Config{Pool: pool, AllowUnsafe: true})
	if err != nil {
		return err
	}
	var survives int
	if _, err := fmt.Sscan(os.Getenv(childAt), &survives); err != nil {
		return err
	}
	r, err := newRunner(pool, keystone, log, func(_ context.Context, step string) {
		if survives--; survives < 0 {
			fmt.Print(step)
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // not one instruction more of the work
		}
	})
	if err != nil {
		return err
	}
	if os.Getenv(childWork) == "reindex" {
		_, err = r.Rotate(ctx, nil)
	} else {
		_, err = r.Run(ctx, rekey.Options{}, nil)
	}
	return err
}

func openKeystone(ctx context.Context, dir string) (*crypto.Keystone, error) {
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	return crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
}

// newRunner makes a Runner with a ring and a keeper of its own, small batches, and no wait for leases.
func newRunner(pool *pgxpool.Pool, keystone *crypto.Keystone, log *audit.Log, step func(context.Context, string)) (*rekey.Runner, error) {
	ring, err := keyring.New(keystone, pool)
	if err != nil {
		return nil, err
	}
	return rekey.New(rekey.Config{
		Pool: pool, Keys: ring, Revisions: revision.New(pool, ring).Share(shelf), Log: log, Lease: keystone.Lease(), Batch: 3, Step: step,
		Wait: func(context.Context, time.Duration) error { return nil },
	}), nil
}

// world is a vault on a database and a keystone of its own, with credentials.
type world struct {
	*vault.Vault
	t        *testing.T
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	dir      string
	log      *audit.Log
	tokens   map[string]string
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), dir: t.TempDir(), tokens: map[string]string{}}
	ctx := t.Context()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(w.dir, "kms")}})
	w.need(err)
	w.keystone, err = crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(w.dir, "keystone")}, KMS: k})
	w.need(err)
	w.need(vault.Provision(ctx, w.pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}))
	w.Vault, w.log = w.open()
	for name, spec := range map[string]vault.CredentialSpec{
		"support": {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}, Budget: 100000},
		"officer": {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Budget: 100000},
		"import":  {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true, Budget: 100000},
	} {
		spec.Regions = []string{"*"}
		_, token, err := w.CreateCredential(ctx, spec)
		w.need(err)
		w.tokens[name] = token
	}
	return w
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

// open starts another server process's worth of vault on the same database, with a keystone's memory of its own.
func (w *world) open() (*vault.Vault, *audit.Log) {
	w.t.Helper()
	log, err := audit.New(w.t.Context(), audit.Config{Pool: w.pool, AllowUnsafe: true, Timeout: 3 * time.Second})
	w.need(err)
	keystone, err := openKeystone(w.t.Context(), w.dir)
	w.need(err)
	v, err := vault.New(w.t.Context(), vault.Config{Pool: w.pool, Keystone: keystone, Log: log, Shelf: shelf})
	w.need(err)
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

func (w *world) runner(step func(context.Context, string)) *rekey.Runner {
	w.t.Helper()
	r, err := newRunner(w.pool, w.keystone, w.log, step)
	w.need(err)
	return r
}

func (w *world) run() rekey.Report {
	w.t.Helper()
	r, err := w.runner(nil).Run(w.t.Context(), rekey.Options{}, nil)
	w.need(err)
	return r
}

func (w *world) rotate() rekey.Report {
	w.t.Helper()
	r, err := w.runner(nil).Rotate(w.t.Context(), nil)
	w.need(err)
	return r
}

func (w *world) as(name string) *vault.Session { return w.on(w.Vault, name) }

func (w *world) on(v *vault.Vault, name string) *vault.Session {
	w.t.Helper()
	a, err := v.Authenticate(w.t.Context(), w.tokens[name])
	w.need(err)
	return v.As(a, a.Purpose(""))
}

func (w *world) draft(kind string, patch bool, fields map[string]any) vault.Draft {
	w.t.Helper()
	body, err := json.Marshal(fields)
	w.need(err)
	d, err := w.DraftJSON(kind, body, patch)
	w.need(err)
	return d
}

// person makes a contact with a value under every index, and one version of history.
func (w *world) person(n int) uuid.UUID {
	w.t.Helper()
	out, err := w.as("import").Create(w.t.Context(), "contact", w.draft("contact", false, personal(n)), nil)
	w.need(err)
	w.patch(out.ID, out.Version, map[string]any{"job_title": fmt.Sprint("Chief ", n), "given_name": "Adele"})
	return out.ID
}

func personal(n int) map[string]any {
	return map[string]any{
		"given_name": "Ada", "family_name": fmt.Sprint("Lovelace", n), "birth_date": "1984-02-29", "gender": "female",
		"job_title": "Analyst", "external_ref": fmt.Sprint("crm-", n), "region": "GB",
		"contact_points": []map[string]any{
			{"kind": "email", "value": fmt.Sprintf("ada%d@example.com", n), "verified": true},
			{"kind": "phone", "value": fmt.Sprintf("+44 20 7946 0%03d", n)},
		},
	}
}

func (w *world) patch(id uuid.UUID, version uint64, fields map[string]any) {
	w.t.Helper()
	_, err := w.as("import").Patch(w.t.Context(), "contact", id, version, w.draft("contact", true, fields))
	w.need(err)
}

func (w *world) get(id uuid.UUID) vault.Reply {
	w.t.Helper()
	r, err := w.as("officer").Get(w.t.Context(), "contact", id, nil)
	w.need(err)
	return r
}

// lookup returns whom a reference leads to, and the error.
func (w *world) lookup(ref string) (uuid.UUID, error) {
	r, err := w.as("support").Lookup(w.t.Context(), vault.LookupQuery{By: "external_ref", Value: []byte(`"` + ref + `"`)})
	return r.ID, err
}

func (w *world) search(body string) ([]uuid.UUID, error) {
	page, err := w.as("officer").Search(w.t.Context(), "contact", vault.SearchQuery{Body: []byte(body)})
	var ids []uuid.UUID
	for _, r := range page.Items {
		ids = append(ids, r.ID)
	}
	return ids, err
}

// shown is the text of a reply's field.
func shown(r vault.Reply, name string) string {
	for _, f := range r.Fields {
		if f.Field.Name == name {
			return string(f.Value.AppendJSON(nil)) + f.Text
		}
	}
	return ""
}

func (w *world) count(sql string, args ...any) (n int) {
	w.t.Helper()
	w.need(w.pool.QueryRow(w.t.Context(), sql, args...).Scan(&n))
	return n
}

func (w *world) text(sql string) (s string) {
	w.t.Helper()
	w.need(w.pool.QueryRow(w.t.Context(), sql).Scan(&s))
	return s
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql, args...)
	w.need(err)
}

// Edits of the default catalog, in pairs of old and new.
var (
	// A class, an index whose uniqueness goes, a search by whole given names, a search more, and one less.
	changes = []string{
		"job_title: {number: 5, type: name, class: identity,", "job_title: {number: 45, type: name, class: content, replaces: {number: 5, class: identity},",
		"index: {number: 3, normaliser: exact, unique: always}", "index: {number: 103, normaliser: exact, replaces: {number: 3, normaliser: exact}}",
		"surname_initial: {number: 20, parts: {family_name: surname, given_name: initial}}",
		"surname_initial: {number: 120, parts: {family_name: surname, given_name: surname}, replaces: {number: 20, parts: {family_name: surname, given_name: initial}}}",
		"      surname_birth_year: {number: 21, parts: {family_name: surname, birth_date: year}}",
		"      given_year: {number: 121, parts: {given_name: surname, birth_date: year, job_title: surname}}\n      given_birth_year: {number: 122, parts: {given_name: surname, birth_date: year}}",
	}
	stricter = []string{"index: {number: 5, normaliser: exact}", "index: {number: 105, normaliser: exact, unique: always, replaces: {number: 5, normaliser: exact}}"}
)

func edited(pairs ...string) []byte {
	src := string(crm.Source())
	for i := 0; i < len(pairs); i += 2 {
		if strings.Count(src, pairs[i]) != 1 {
			panic("the default catalog does not hold once: " + pairs[i])
		}
		src = strings.Replace(src, pairs[i], pairs[i+1], 1)
	}
	return []byte(src)
}

func (w *world) apply(pairs ...string) {
	w.t.Helper()
	_, err := w.Activate(w.t.Context(), edited(pairs...), nil)
	w.need(err)
}
