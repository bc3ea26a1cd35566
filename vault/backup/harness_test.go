package backup_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/backup"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/flip"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) {
	if os.Getenv(killAt) != "" {
		restoreAndDie()
	}
	pgtest.Main(m)
}

// world is a vault on a database and a keystone of its own.
type world struct {
	*vault.Vault
	t        *testing.T
	url      string
	pool     *pgxpool.Pool
	keystone *crypto.Keystone
	dir      string
	tokens   map[string]string
	ids      map[string]uuid.UUID // of credentials
}

var specs = map[string]vault.CredentialSpec{
	"support":   {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}},
	"marketing": {Client: "mailer", Roles: []string{"marketing"}, Purposes: []string{"marketing"}},
	"officer":   {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}},
	"import":    {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Capture: true, Budget: 100000},
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), url: pgtest.URL(t), dir: t.TempDir(), tokens: map[string]string{}, ids: map[string]uuid.UUID{}}
	ctx := t.Context()
	keystone, err := createKeystone(ctx, w.dir)
	if err != nil {
		t.Fatal(err)
	}
	w.keystone = keystone
	if err := vault.Provision(ctx, w.pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}); err != nil {
		t.Fatal(err)
	}
	w.Vault = openVault(t, w.pool, w.keystone)
	for name, spec := range specs {
		spec.Regions = []string{"*"}
		c, token, err := w.CreateCredential(ctx, spec)
		if err != nil {
			t.Fatal(err)
		}
		w.tokens[name], w.ids[name] = token, c.ID
	}
	return w
}

func keystoneConfig(dir string) (crypto.KeystoneConfig, error) {
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	return crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k}, err
}

func createKeystone(ctx context.Context, dir string) (*crypto.Keystone, error) {
	cfg, err := keystoneConfig(dir)
	if err != nil {
		return nil, err
	}
	return crypto.CreateKeystone(ctx, cfg)
}

// openVault is what a server does before it serves.
func openVault(t *testing.T, pool *pgxpool.Pool, keystone *crypto.Keystone) *vault.Vault {
	t.Helper()
	n, err := notary.New(keystone, pool)
	if err != nil {
		t.Fatal(err)
	}
	log, err := audit.New(t.Context(), n.Log(audit.Config{AllowUnsafe: true, Timeout: 3 * time.Second}))
	if err != nil {
		t.Fatal(err)
	}
	v, err := vault.New(t.Context(), vault.Config{Pool: pool, Keystone: keystone, Log: log, Shelf: shelf})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		v.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	return v
}

// at is the same vault on another database: what a client finds after a restore.
func (w *world) at(pool *pgxpool.Pool) *world {
	other := *w
	other.pool, other.Vault = pool, openVault(w.t, pool, w.keystone)
	return &other
}

var serial atomic.Int64 // names databases

// target makes an empty database.
func target(t *testing.T) (url string, pool *pgxpool.Pool) {
	t.Helper()
	name := fmt.Sprint("target_", serial.Add(1))
	admin(t, "CREATE DATABASE "+name+" TEMPLATE template0 STRATEGY file_copy")
	url = pgtest.Cluster(t).URL(name)
	pool, err := postgres.Open(t.Context(), postgres.PoolConfig{URL: url, MaxConns: 8, App: "target"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		pool.Close()
		admin(t, "DROP DATABASE "+name+" WITH (FORCE)")
	})
	return url, pool
}

func admin(t *testing.T, sql string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, pgtest.Cluster(t).URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(ctx) }()
	if _, err := conn.Exec(ctx, sql); err != nil {
		t.Fatal(err)
	}
}

func (w *world) as(name string) *vault.Session {
	w.t.Helper()
	a, err := w.Authenticate(w.t.Context(), w.tokens[name])
	if err != nil {
		w.t.Fatalf("authenticate %s: %v", name, err)
	}
	return w.As(a, a.Purpose(""))
}

// create makes a contact of that name, with an address under which it can be looked up.
func (w *world) create(name string) uuid.UUID {
	w.t.Helper()
	body, err := json.Marshal(map[string]any{
		"given_name": name, "family_name": "Lovelace", "external_ref": "crm-" + name, "language": "en", "region": "GB", "owner": "u1",
		"contact_points": []map[string]any{{"kind": "email", "value": name + "@example.com"}},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	draft, err := w.DraftJSON("contact", body, false)
	if err != nil {
		w.t.Fatal(err)
	}
	out, err := w.as("import").Create(w.t.Context(), "contact", draft, nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return out.ID
}

func (w *world) get(name string, id uuid.UUID) error {
	w.t.Helper()
	_, err := w.as(name).Get(w.t.Context(), "contact", id, nil)
	return err
}

func (w *world) erase(id uuid.UUID) {
	w.t.Helper()
	if _, err := w.as("officer").Erase(w.t.Context(), "contact", id, 0); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) consent(as string, id uuid.UUID, kind string) {
	w.t.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email"}
	if kind == "given" {
		in.NoticeID, in.NoticeVersion = "marketing", 1
	}
	if _, err := w.as(as).RecordConsent(w.t.Context(), "contact", id, in, nil); err != nil {
		w.t.Fatal(err)
	}
}

// flip destroys the present generation.
func (w *world) flip() {
	w.t.Helper()
	f, err := w.Flipper(w.keystone, vault.FlipConfig{
		Copies: filepath.Join(w.dir, "copies"), Wait: func(context.Context, time.Duration) error { return nil },
	})
	if err != nil {
		w.t.Fatal(err)
	}
	_, err = f.Run(w.t.Context(), flip.Options{Force: true})
	for range 100 {
		if !errors.Is(err, flip.ErrBusy) { // the connection of the flip before is still closing
			break
		}
		time.Sleep(10 * time.Millisecond)
		_, err = f.Run(w.t.Context(), flip.Options{Force: true})
	}
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) backup() string {
	w.t.Helper()
	path, _, err := backup.Write(w.t.Context(), backup.Config{URL: w.url, Tools: tools(), Tacit: "test", Apart: w.keystone.Dirs()}, filepath.Join(w.dir, "backups"))
	if err != nil {
		w.t.Fatal(err)
	}
	return path
}

func tools() backup.Tools {
	return backup.Tools{BinDir: os.Getenv("TACIT_PG_BIN"), Env: []string{"PATH=" + os.Getenv("PATH"), "HOME=" + os.Getenv("HOME")}}
}

func (w *world) restoring(path, url string) backup.RestoreConfig {
	return backup.RestoreConfig{Dir: path, URL: url, Keystone: w.keystone, Tools: tools(), AllowUnsafe: true}
}

func (w *world) restore(cfg backup.RestoreConfig) backup.Report {
	w.t.Helper()
	r, err := backup.Restore(w.t.Context(), cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

func (w *world) count(sql string, args ...any) (n int) {
	w.t.Helper()
	if err := w.pool.QueryRow(w.t.Context(), sql, args...).Scan(&n); err != nil {
		w.t.Fatal(err)
	}
	return n
}
