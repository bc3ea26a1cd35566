package tape_test

import (
	"context"
	"encoding/json"
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
	"github.com/tacitcrm/tacit/vault/breakglass"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault with some credentials, and the tape beside it.
type world struct {
	*vault.Vault
	*tape.Tape
	t         *testing.T
	pool      *pgxpool.Pool
	revisions *revision.Keeper
	tokens    map[string]string
}

var specs = map[string]vault.CredentialSpec{
	"support":   {Client: "support-desk", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}},
	"paris":     {Client: "paris-desk", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"FR"}},
	"marketing": {Client: "mailer", Roles: []string{"marketing"}, Purposes: []string{"marketing"}, Regions: []string{"*"}},
	"officer":   {Client: "console", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"*"}},
	"import":    {Client: "importer", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"*"}, Capture: true},
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), tokens: map[string]string{}}
	ctx, dir := t.Context(), t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	w.must(err)
	keystone, err := crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	w.must(err)
	w.must(vault.Provision(ctx, w.pool, keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}))
	log, err := audit.New(ctx, audit.Config{Pool: w.pool, AllowUnsafe: true, Timeout: 3 * time.Second})
	w.must(err)
	w.Vault, err = vault.New(ctx, vault.Config{Pool: w.pool, Keystone: keystone, Log: log, Shelf: shelf})
	w.must(err)
	t.Cleanup(func() {
		w.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			t.Error(err)
		}
	})
	for name, spec := range specs {
		_, w.tokens[name], err = w.CreateCredential(ctx, spec)
		w.must(err)
	}
	keys, err := keyring.New(keystone, w.pool)
	w.must(err)
	w.revisions = revision.New(w.pool, keys)
	w.revisions.Share(shelf)
	w.Tape = tape.New(tape.Config{
		Pool: w.pool, Log: log, Keys: keys, Revisions: w.revisions, Grants: breakglass.NewStore(w.pool, keys),
		Credentials: credential.NewStore(credential.Config{
			Pool: w.pool, Keys: keys, Log: log, Now: time.Now, Catalog: func() *catalog.Catalog { return w.revisions.Current().Catalog },
		}),
	})
	return w
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) as(name string) *vault.Session {
	w.t.Helper()
	a, err := w.Authenticate(w.t.Context(), w.tokens[name])
	w.must(err)
	return w.As(a, a.Purpose(""))
}

func (w *world) draft(kind string, patch bool, fields map[string]any) vault.Draft {
	w.t.Helper()
	body, err := json.Marshal(fields)
	w.must(err)
	d, err := w.DraftJSON(kind, body, patch)
	w.must(err)
	return d
}

func (w *world) create(as, kind string, fields map[string]any) uuid.UUID {
	w.t.Helper()
	out, err := w.as(as).Create(w.t.Context(), kind, w.draft(kind, false, fields), nil)
	w.must(err)
	return out.ID
}

func (w *world) patch(id uuid.UUID, version uint64, fields map[string]any) {
	w.t.Helper()
	_, err := w.as("import").Patch(w.t.Context(), "contact", id, version, w.draft("contact", true, fields))
	w.must(err)
}

func (w *world) consent(id uuid.UUID, in vault.ConsentInput) {
	w.t.Helper()
	_, err := w.as("import").RecordConsent(w.t.Context(), "contact", id, in, nil)
	w.must(err)
}

func given(channel string) vault.ConsentInput {
	return vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: channel, NoticeID: "marketing", NoticeVersion: 1}
}

// exec changes the database behind the vault's back.
func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql, args...)
	w.must(err)
}
