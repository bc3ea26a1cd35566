// Package demo fills a development vault: a credential for each role, and a small population that goes through the
// same door as everybody's records. It is for a vault of made-up people alone; its tokens lie in a file.
package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

// Config says what to fill.
type Config struct {
	Vault *vault.Vault
	Dir   string                           // keeps the tokens and the state between runs
	Empty bool                             // makes credentials and no records
	Now   time.Time                        // the population's dates lie before it
	Say   func(format string, args ...any) // is told what the reader should know, a line each time
}

// Demo is what a development vault was filled with.
type Demo struct {
	Tokens Tokens

	contact uuid.UUID // of the person in the examples; none in an empty vault
}

// state is what demo.json remembers of the population.
type state struct {
	State   string    `json:"state"` // empty, loading or loaded
	Contact uuid.UUID `json:"contact,omitzero"`
	Records int       `json:"records,omitempty"`
}

// Ensure makes the credentials that do not work any more, and on the first start the population. A start that was cut
// short is not repeated, because half of it would be there twice. An error of the vault is wrapped, such as
// *vault.Invalid for a catalog that the population does not fit.
func Ensure(ctx context.Context, cfg Config) (*Demo, error) {
	tokens, err := ensureTokens(ctx, cfg.Vault, filepath.Join(cfg.Dir, "credentials.json"))
	if err != nil {
		return nil, err
	}
	s, err := ensurePopulation(ctx, cfg, tokens)
	if err != nil {
		return nil, err
	}
	return &Demo{Tokens: tokens, contact: s.Contact}, nil
}

func ensurePopulation(ctx context.Context, cfg Config, tokens Tokens) (state, error) {
	file := filepath.Join(cfg.Dir, "demo.json")
	s, err := readState(file)
	if err != nil {
		return state{}, err
	}
	switch {
	case s.State == "loading":
		cfg.Say("warning: the demo data is incomplete, an earlier start was cut short; remove %s to begin anew", cfg.Dir)
		return s, nil
	case s.State != "":
		return s, nil
	case cfg.Empty:
		return state{State: "empty"}, writeFile(file, state{State: "empty"})
	}
	if err := writeFile(file, state{State: "loading"}); err != nil {
		return state{}, err
	}
	if s, err = load(ctx, cfg, tokens); err != nil {
		return state{}, fmt.Errorf("load the demo data: %w", err)
	}
	return s, writeFile(file, s)
}

func readState(file string) (state, error) {
	var s state
	raw, err := os.ReadFile(file) //nolint:gosec // in the user's own data directory
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(raw, &s)
	}
	if err != nil {
		return s, fmt.Errorf("read the demo state: %w", err)
	}
	return s, nil
}

// writeFile replaces a file by v as JSON, readable by this user alone.
func writeFile(file string, v any) error {
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

// Examples prints three requests to paste: a look-up, a refusal, and what the log has of both. It prints none where
// there is nobody to ask about.
func (d *Demo) Examples(w io.Writer, base string) {
	if d.contact == uuid.Nil {
		return
	}
	fmt.Fprintf(w, `
Try:

# Support looks a caller up: contact points masked, birth date withheld, each with its reason.
curl -s %[1]s/v1/lookup -H 'Authorization: Bearer %[3]s' -H 'Content-Type: application/json' -d '{"phone":"%[6]s"}'

# Marketing asks for the same person, who has not consented: 403 consent_missing.
curl -s %[1]s/v1/contacts/%[2]s -H 'Authorization: Bearer %[4]s'

# The officer asks who saw this person.
curl -s %[1]s/v1/contacts/%[2]s/disclosures -H 'Authorization: Bearer %[5]s'
`, base, d.contact, d.Tokens["support"], d.Tokens["marketing"], d.Tokens["officer"], crm.DemoFirstPhone)
}
