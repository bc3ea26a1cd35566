package revision_test

import (
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
)

// shelved is a keeper of a new vault with a policy of its own, which shares a shelf with others.
func shelved(t *testing.T, shelf *revision.Shelf, word string) (*revision.Keeper, *pgxpool.Pool) {
	t.Helper()
	ctx, pool, dir := t.Context(), pgtest.New(t), t.TempDir()
	files, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: files})
	must(t, err)
	must(t, vault.Provision(ctx, pool, keystone, vault.Provisioning{Catalog: crm.Source(), Team: small(word), Shelf: shelf}))
	keys, err := keyring.New(keystone, pool)
	must(t, err)
	return revision.New(pool, keys).Share(shelf), pool
}

// TestShelf has three vaults in one process, two of them under the same policy: what is compiled is theirs together, what
// an engine has found out is not, and each decides by what is active in its own database.
func TestShelf(t *testing.T) {
	t.Parallel()
	shelf := revision.NewShelf()
	var told []string
	open := func(name, word string) *revision.Set {
		k, pool := shelved(t, shelf, word)
		k.OnDifference(func(policy.Difference) { told = append(told, name) })
		s, err := k.Active(t.Context(), pool)
		must(t, err)
		return s
	}
	one, two, other := open("one", "a"), open("two", "a"), open("other", "b")
	if one.Catalog != two.Catalog || one.Policy != two.Policy {
		t.Error("the same pair was compiled twice")
	}
	if other.Policy == one.Policy || other.Policy != other.Engine.Digest() || one.Policy != one.Engine.Digest() {
		t.Errorf("got policy %x where %x is active", other.Policy, one.Policy)
	}
	two.Engine.Distrust(policy.Difference{What: "a test"})
	if one.Engine.Distrusted() != nil || two.Engine.Distrusted() == nil || len(told) != 1 || told[0] != "two" {
		t.Errorf("one engine's difference is the other's too: %v", told)
	}
}

// TestShelfKeepsNoFault activates a policy at fault, and then a good one.
func TestShelfKeepsNoFault(t *testing.T) {
	t.Parallel()
	k, pool := shelved(t, revision.NewShelf(), "a")
	none := func(pgx.Tx, *revision.Set) error { return nil }
	bad := map[string]string{"team.rego": "package tacit.guard\n\nx := 1\n"}
	for range 2 {
		if _, err := k.Activate(t.Context(), nil, bad, none); err == nil {
			t.Fatal("a policy at fault became active")
		}
	}
	_, err := k.Activate(t.Context(), nil, small("c"), none)
	must(t, err)
	s, err := k.Active(t.Context(), pool)
	must(t, err)
	if s.Policy != s.Engine.Digest() {
		t.Error("the engine is not the active policy's")
	}
}
