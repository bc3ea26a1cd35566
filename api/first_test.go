package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/notary"
)

// first is the vault of a catalog that the worlds are copies of: to provision one, and to make the credentials, takes several
// times as long as to copy it. Its keystone lies in a directory of its own, which goes with the server.
type first struct {
	name, dir string
	catalog   []byte
}

func firstOf(t *testing.T, catalog []byte) first {
	t.Helper()
	digest := sha256.Sum256(catalog)
	name := "vault-" + hex.EncodeToString(digest[:8])
	return first{name: name, dir: filepath.Join(pgtest.Cluster(t).Dir(), name), catalog: catalog}
}

func (f first) provision(ctx context.Context, pool *pgxpool.Pool) error {
	keystone, err := keystoneIn(ctx, f.dir, crypto.CreateKeystone)
	if err != nil {
		return err
	}
	if err := vault.Provision(ctx, pool, keystone, vault.Provisioning{Catalog: f.catalog, Team: policy.DefaultTeam(), Shelf: shelf}); err != nil {
		return err
	}
	n, err := notary.New(keystone, pool)
	if err != nil {
		return err
	}
	log, err := audit.New(ctx, n.Log(audit.Config{AllowUnsafe: true}))
	if err != nil {
		return err
	}
	return errors.Join(f.roles(ctx, vault.Config{Pool: pool, Keystone: keystone, Log: log, Shelf: shelf}), log.Close(ctx))
}

// roles makes a credential for each role.
func (f first) roles(ctx context.Context, cfg vault.Config) error {
	v, err := vault.New(ctx, cfg)
	if err != nil {
		return err
	}
	defer v.Close()
	tokens := map[string]string{}
	for role, purpose := range purposes {
		_, tokens[role], err = v.CreateCredential(ctx, vault.CredentialSpec{
			Client: role + "-desk", Kind: "app", Roles: []string{role}, Regions: []string{"*"}, Purposes: []string{purpose},
			Capture: role == "import", Budget: 1000,
		})
		if err != nil {
			return err
		}
	}
	raw, err := json.Marshal(tokens)
	return errors.Join(err, os.WriteFile(f.tokens(), raw, 0o600))
}

func (f first) tokens() string { return filepath.Join(f.dir, "tokens.json") }

// credentials are the tokens, by role.
func (f first) credentials(t *testing.T) (tokens map[string]string) {
	t.Helper()
	raw, err := os.ReadFile(f.tokens())
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &tokens); err != nil {
		t.Fatal(err)
	}
	return tokens
}

// keystone is a world's own copy of the keystone.
func (f first) keystone(t *testing.T) *crypto.Keystone {
	t.Helper()
	dir := t.TempDir()
	pgtest.CopyTree(t, f.dir, dir)
	k, err := keystoneIn(t.Context(), dir, crypto.OpenKeystone)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// keystoneIn makes or opens the keystone of a directory.
func keystoneIn(
	ctx context.Context, dir string, open func(context.Context, crypto.KeystoneConfig) (*crypto.Keystone, error),
) (*crypto.Keystone, error) {
	files, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return nil, err
	}
	return open(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: files})
}
