package inquiry_test

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"strings"
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
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault with some credentials.
type world struct {
	*vault.Vault
	t      *testing.T
	pool   *pgxpool.Pool
	tokens map[string]string
}

// shelf spares the tests to compile the same policies again for each world.
var shelf = revision.NewShelf()

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldAt(t, nil)
}

// newWorldAt is newWorld on a server with a clock of its own.
func newWorldAt(t *testing.T, now func() time.Time) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), tokens: map[string]string{}}
	ctx, dir := t.Context(), t.TempDir()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	w.must(err)
	keystone, err := crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	w.must(err)
	w.must(vault.Provision(ctx, w.pool, keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}))
	log, err := audit.New(ctx, audit.Config{Pool: w.pool, AllowUnsafe: true, Timeout: 3 * time.Second, Now: now, AnyClock: now != nil})
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
	for role, purpose := range map[string]string{
		"support": "support", "marketing": "marketing", "officer": "compliance", "import": "operations", "operator": "administration",
	} {
		_, token, err := w.CreateCredential(ctx, vault.CredentialSpec{
			Client: role + "-desk", Roles: []string{role}, Purposes: []string{purpose}, Regions: []string{"*"}, Capture: role == "import",
		})
		w.must(err)
		w.tokens[role] = token
	}
	return w
}

func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) as(role string) *vault.Session {
	w.t.Helper()
	a, err := w.Authenticate(w.t.Context(), w.tokens[role])
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

// auditor is a session of an officer of some regions.
func (w *world) auditor(name string, budget int, regions ...string) *vault.Session {
	w.t.Helper()
	ctx := w.t.Context()
	_, token, err := w.CreateCredential(ctx, vault.CredentialSpec{
		Client: name, Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: regions, Budget: budget,
	})
	w.must(err)
	a, err := w.Authenticate(ctx, token)
	w.must(err)
	return w.As(a, "compliance")
}

func (w *world) create(name, region string) uuid.UUID {
	w.t.Helper()
	out, err := w.as("import").Create(w.t.Context(), "contact", w.draft("contact", false, map[string]any{"family_name": name, "region": region}), nil)
	w.must(err)
	return out.ID
}

func (w *world) ada() uuid.UUID {
	w.t.Helper()
	out, err := w.as("import").Create(w.t.Context(), "contact", w.draft("contact", false, map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "gender": "female", "region": "GB",
		"contact_points": []map[string]any{{"kind": "email", "value": "ada@example.com", "label": "work"}},
	}), nil)
	w.must(err)
	return out.ID
}

// look reads a contact and returns the entry of what came of it.
func (w *world) look(role string, id uuid.UUID) uuid.UUID {
	w.t.Helper()
	r, err := w.as(role).Get(w.t.Context(), "contact", id, nil)
	if refused, ok := err.(*vault.Refusal); ok { //nolint:errorlint // it is what Get returns
		return refused.Entry
	}
	w.must(err)
	return r.Disclosure.Entry
}

// edited is the default team with a piece of its source replaced.
func edited(t *testing.T, replace ...string) map[string]string {
	t.Helper()
	team := policy.DefaultTeam()
	for i := 0; i < len(replace); i += 2 {
		if !strings.Contains(team["team.rego"], replace[i]) {
			t.Fatalf("the default team does not hold %q", replace[i])
		}
		team["team.rego"] = strings.Replace(team["team.rego"], replace[i], replace[i+1], 1)
	}
	return team
}

func (w *world) exec(sql string) {
	w.t.Helper()
	_, err := w.pool.Exec(w.t.Context(), sql)
	w.must(err)
}

// policy is the digest by which entries name what is active.
func (w *world) policy(ctx context.Context) [32]byte {
	w.t.Helper()
	r, err := w.as("officer").List(ctx, "contact", vault.ListQuery{})
	w.must(err)
	return r.Disclosure.Policy
}

func invalid(t *testing.T, err error) []vault.FieldError {
	t.Helper()
	var inv *vault.Invalid
	if !errors.As(err, &inv) {
		t.Fatalf("got %v, want an *Invalid", err)
	}
	return inv.Fields
}

var zero time.Time
