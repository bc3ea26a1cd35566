package crypto_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
)

func TestOneVaultOwnsAKeystone(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	ctx := t.Context()
	one, two := crypto.ID{1}, crypto.ID{2}
	owner := func() crypto.ID { return held(t, open(t, f)).Vault }
	if owner() != (crypto.ID{}) {
		t.Error("a new keystone has an owner")
	}
	must(t, k.Claim(ctx, one))
	must(t, k.Claim(ctx, one)) // again
	if err := k.Claim(ctx, two); !errors.Is(err, crypto.ErrExists) || owner() != one {
		t.Errorf("another claims it: %v, the owner is %s", err, owner())
	}
	if _, err := k.Advance(ctx, 1); err != nil || owner() != one {
		t.Errorf("after a change: %v, the owner is %s", err, owner())
	}
	must(t, k.Adopt(ctx, two))
	if owner() != two {
		t.Error("the adoption did not hold")
	}
	for name, err := range map[string]error{"claim": k.Claim(ctx, crypto.ID{}), "adopt": k.Adopt(ctx, crypto.ID{})} {
		if !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s for no vault: %v", name, err)
		}
	}
	data, err := os.ReadFile(f.path)
	must(t, err)
	for name, bad := range map[string]string{"no id": "two", "of nobody": "00000000-0000-0000-0000-000000000000", "in capitals": strings.ToUpper(crypto.ID{0xab}.String())} {
		must(t, os.WriteFile(f.path, []byte(strings.Replace(string(data), two.String(), bad, 1)), 0o600))
		if _, err := crypto.OpenKeystone(ctx, f.cfg); !errors.Is(err, crypto.ErrFormat) {
			t.Errorf("an owner %s: %v, want ErrFormat", name, err)
		}
	}
}

// A database that was restored can be of a generation that others have come after: its next one is new all the same.
func TestAdvancePastGenerationsOfAnother(t *testing.T) {
	f := newFixture(t)
	k := f.create(t)
	ctx := t.Context()
	for from := uint64(1); from < 3; from++ {
		_, err := k.Advance(ctx, from)
		must(t, err)
	}
	if root, err := k.Advance(ctx, 1); err != nil || root.Generation() != 4 {
		t.Errorf("from 1, with 3 the newest: %v", err)
	}
}
