package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/tacitcrm/tacit/vault"
)

// demoCredential is one of the six that tacit dev keeps.
type demoCredential struct {
	name    string
	may     string // in plain words
	purpose string
	capture bool
	budget  int // distinct subjects an hour
}

// demoCredentials is what the printed table and the JSON line show, in this order. import alone records consent: a
// credential that reads under a purpose may not permit that purpose to itself.
var demoCredentials = []demoCredential{
	{name: "support", purpose: "support", budget: 10_000, may: "look callers up; contact points masked, no birth date"},
	{name: "sales", purpose: "sales", budget: 10_000, may: "read and change customers, contact points in clear"},
	{name: "marketing", purpose: "marketing", budget: 10_000, may: "see contact points of those who consented, by channel"},
	{name: "officer", purpose: "compliance", budget: 10_000, may: "read every record, the log and the consent ledger; erase"},
	{name: "import", purpose: "operations", budget: 1_000_000, capture: true, may: "write records, import files, record consent"},
	{name: "operator", purpose: "administration", budget: 10_000, may: "assign owners, teams and stages; sees no personal data"},
}

// credentials maps the names of the demo credentials to their tokens.
type credentials map[string]string

// ensureCredentials returns tokens that work: those of the file where they still do, new ones for the others. The file
// is readable by this user alone.
func ensureCredentials(ctx context.Context, v *vault.Vault, file string) (credentials, error) {
	kept, err := readCredentials(file)
	if err != nil {
		return nil, err
	}
	tokens, changed := make(credentials, len(demoCredentials)), false
	for _, want := range demoCredentials {
		ok, err := want.holds(ctx, v, kept[want.name])
		if err != nil {
			return nil, err
		}
		if ok {
			tokens[want.name] = kept[want.name]
			continue
		}
		if tokens[want.name], err = want.create(ctx, v); err != nil {
			return nil, fmt.Errorf("create credential %s: %w", want.name, err)
		}
		changed = true
	}
	if !changed {
		return tokens, nil
	}
	return tokens, writeJSONFile(file, tokens)
}

// holds reports whether the vault takes the token, and for what it was made.
func (d demoCredential) holds(ctx context.Context, v *vault.Vault, token string) (bool, error) {
	actor, err := v.Authenticate(ctx, token)
	if errors.Is(err, vault.ErrUnauthenticated) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	have := actor.Credential()
	return have.Capture == d.capture && slices.Equal(have.Purposes, []string{d.purpose}) &&
		slices.Equal(have.Roles, []string{d.name}), nil
}

func (d demoCredential) create(ctx context.Context, v *vault.Vault) (string, error) {
	_, token, err := v.CreateCredential(ctx, vault.CredentialSpec{
		Client: "demo-" + d.name, Kind: "app", Roles: []string{d.name}, Regions: []string{"*"},
		Purposes: []string{d.purpose}, Capture: d.capture, Budget: d.budget,
	})
	return token, err
}

// readCredentials returns nothing for a file that is absent or damaged: the tokens can be made anew.
func readCredentials(file string) (credentials, error) {
	raw, err := os.ReadFile(file) //nolint:gosec // in the user's own data directory
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the credentials: %w", err)
	}
	var c credentials
	if json.Unmarshal(raw, &c) != nil {
		return nil, nil
	}
	return c, nil
}

// writeJSONFile replaces a file as a whole, readable by this user alone.
func writeJSONFile(file string, v any) error {
	raw, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(file), err)
	}
	tmp := file + ".new"
	if err := os.WriteFile(tmp, append(raw, '\n'), 0o600); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(file), err)
	}
	if err := os.Rename(tmp, file); err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(file), err)
	}
	return nil
}
