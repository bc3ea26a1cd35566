package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"github.com/tacitcrm/tacit/vault"
)

// credential is one of the six that a development vault keeps.
type credential struct {
	name    string
	may     string // in plain words
	purpose string
	capture bool
	budget  int // distinct subjects an hour
}

// credentials is what the printed table and the JSON line show, in this order. import alone records consent: a
// credential that reads under a purpose may not permit that purpose to itself.
var credentials = []credential{
	{name: "support", purpose: "support", budget: 10_000, may: "look callers up; contact points masked, no birth date"},
	{name: "sales", purpose: "sales", budget: 10_000, may: "read and change customers, contact points in clear"},
	{name: "marketing", purpose: "marketing", budget: 10_000, may: "see contact points of those who consented, by channel"},
	{name: "officer", purpose: "compliance", budget: 10_000, may: "read every record, the log and the consent ledger; erase"},
	{name: "import", purpose: "operations", budget: 1_000_000, capture: true, may: "write records, import files, record consent"},
	{name: "operator", purpose: "administration", budget: 10_000, may: "assign owners, teams and stages; sees no personal data"},
}

// Tokens maps the names of the demo credentials to their tokens.
type Tokens map[string]string

// Table is a header, and a row for each credential: its name, its purpose, its token, and what it may in plain words.
func (t Tokens) Table() (header []string, rows [][]string) {
	for _, c := range credentials {
		rows = append(rows, []string{c.name, c.purpose, t[c.name], c.may})
	}
	return []string{"credential", "purpose", "token", "may"}, rows
}

// ensureTokens returns tokens that work: those of the file where they still do, new ones for the others. The file is
// readable by this user alone.
func ensureTokens(ctx context.Context, v *vault.Vault, file string) (Tokens, error) {
	kept, err := readTokens(file)
	if err != nil {
		return nil, err
	}
	tokens, changed := make(Tokens, len(credentials)), false
	for _, want := range credentials {
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
	return tokens, writeFile(file, tokens)
}

// holds reports whether the vault takes the token, and for what it was made.
func (c credential) holds(ctx context.Context, v *vault.Vault, token string) (bool, error) {
	actor, err := v.Authenticate(ctx, token)
	if errors.Is(err, vault.ErrUnauthenticated) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	have := actor.Credential()
	return have.Capture == c.capture && slices.Equal(have.Purposes, []string{c.purpose}) &&
		slices.Equal(have.Roles, []string{c.name}), nil
}

func (c credential) create(ctx context.Context, v *vault.Vault) (string, error) {
	_, token, err := v.CreateCredential(ctx, vault.CredentialSpec{
		Client: "demo-" + c.name, Kind: "app", Roles: []string{c.name}, Regions: []string{"*"},
		Purposes: []string{c.purpose}, Capture: c.capture, Budget: c.budget,
	})
	return token, err
}

// readTokens returns nothing for a file that is absent or damaged: the tokens can be made anew.
func readTokens(file string) (Tokens, error) {
	raw, err := os.ReadFile(file) //nolint:gosec // in the user's own data directory
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the credentials: %w", err)
	}
	var t Tokens
	if json.Unmarshal(raw, &t) != nil {
		return nil, nil
	}
	return t, nil
}
