package revision_test

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// small is a policy that loads fast; word tells one from another.
func small(word string) map[string]string {
	return map[string]string{"team.rego": "package tacit.team\n\nimport rego.v1\n\nvisible if \"" + word + "\" in input.actor.roles\n"}
}

// newKeeper is a keeper of a vault under which three policies were active, one after the other, and the first of them.
func newKeeper(t *testing.T) (*revision.Keeper, *pgxpool.Pool, *revision.Set) {
	t.Helper()
	ctx, pool, dir := t.Context(), pgtest.New(t), t.TempDir()
	files, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: files})
	must(t, err)
	must(t, vault.Provision(ctx, pool, keystone, vault.Provisioning{Catalog: crm.Source(), Team: small("a")}))
	keys, err := keyring.New(keystone, pool)
	must(t, err)
	k := revision.New(pool, keys)
	first, err := k.Active(ctx, pool)
	must(t, err)
	for _, word := range []string{"b", "c"} {
		_, err := k.Activate(ctx, nil, small(word), func(pgx.Tx, *revision.Set) error { return nil })
		must(t, err)
		_, err = k.Active(ctx, pool)
		must(t, err)
	}
	return k, pool, first
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func exec(t *testing.T, pool *pgxpool.Pool, sql string) {
	t.Helper()
	_, err := pool.Exec(t.Context(), sql)
	must(t, err)
}

// TestRebuild makes again what was active before what was active before, once.
func TestRebuild(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	k, pool, first := newKeeper(t)
	var told []policy.Difference
	k.OnDifference(func(d policy.Difference) { told = append(told, d) })
	again, err := k.Rebuild(ctx, first.Digest, first.Policy)
	must(t, err)
	if again == first || again.Policy != first.Policy || again.Digest != first.Digest {
		t.Errorf("got %x under %x", again.Policy, again.Digest)
	}
	again.Engine.Distrust(policy.Difference{What: "a test"})
	if len(told) != 1 {
		t.Errorf("%d differences are told, want 1", len(told))
	}
	current := k.Current()
	if s, err := k.Rebuild(ctx, current.Digest, current.Policy); err != nil || s != current {
		t.Errorf("the active one is made again: %v", err)
	}
	other := [32]byte{1}
	for name, key := range map[string][2][32]byte{
		"an unknown engine": {first.Digest, other}, "an unknown catalog": {other, first.Policy}, "an entry that names none": {},
	} {
		if _, err := k.Rebuild(ctx, key[0], key[1]); !errors.Is(err, revision.ErrNotKept) {
			t.Errorf("%s: got %v, want %v", name, err, revision.ErrNotKept)
		}
	}

	exec(t, pool, `ALTER TABLE revision RENAME TO away`)
	if s, err := k.Rebuild(ctx, first.Digest, first.Policy); s != again {
		t.Errorf("it is not remembered: %v", err)
	}
	if _, err := k.Rebuild(ctx, first.Digest, other); !errors.Is(err, revision.ErrNotKept) {
		t.Errorf("it is not remembered that it is not kept: %v", err)
	}
	if _, err := k.Rebuild(ctx, first.Digest, [32]byte{2}); err == nil || errors.Is(err, revision.ErrNotKept) {
		t.Errorf("without a table: %v", err)
	}
	exec(t, pool, `ALTER TABLE away RENAME TO revision`)
	_, err = k.Activate(ctx, nil, small("d"), func(pgx.Tx, *revision.Set) error { return nil })
	must(t, err)
	_, err = k.Active(ctx, pool)
	must(t, err)
	exec(t, pool, `ALTER TABLE revision RENAME TO away`)
	if _, err := k.Rebuild(ctx, first.Digest, other); err == nil || errors.Is(err, revision.ErrNotKept) {
		t.Errorf("what is kept since is not looked at: %v", err)
	}
}

// TestOneIsLoadedAtATime to be asked about; the others wait as long as they may.
func TestOneIsLoadedAtATime(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	k, _, first := newKeeper(t)
	must(t, k.Asking().Take(ctx))
	for name, ask := range map[string]func(context.Context) error{
		"with":    func(ctx context.Context) error { _, err := k.With(ctx, small("d")); return err },
		"compare": func(ctx context.Context) error { _, err := k.Compare(ctx, small("a"), small("b")); return err },
		"rebuild": func(ctx context.Context) error { _, err := k.Rebuild(ctx, first.Digest, [32]byte{3}); return err },
	} {
		short, cancel := context.WithTimeout(ctx, 5*time.Millisecond)
		if err := ask(short); !errors.Is(err, fault.ErrUnavailable) {
			t.Errorf("%s beside another: got %v, want %v", name, err, fault.ErrUnavailable)
		}
		cancel()
	}
	k.Asking().Give()
	if s, err := k.With(ctx, small("d")); err != nil || s.Policy == k.Current().Policy {
		t.Errorf("after it: %v", err)
	}
}
