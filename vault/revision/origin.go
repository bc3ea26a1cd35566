package revision

import (
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/fault"
)

// ErrReplayed means that a bundle's sequence is not above every one that was accepted before. It comes with
// fault.ErrCatalog.
var ErrReplayed = errors.New("the bundle's sequence is not above the highest that was accepted")

// admit checks where a policy comes from. It returns the bundle it came in; nil for files that were never packed. A
// policy of an origin that is not trusted is fault.ErrCatalog beside an error of package bundle. The policy that the
// program comes with needs no signature: whoever replaces it has replaced the guard as well.
func (k *Keeper) admit(team map[string]string) (*bundle.Bundle, error) {
	keys := bundle.Anyone()
	if k.trusted.Trusting() && !maps.Equal(team, policy.DefaultTeam()) {
		keys = k.trusted
	} else if _, packed := team[bundle.Manifest]; !packed {
		return nil, nil //nolint:nilnil // a policy that is no bundle is no error
	}
	b, err := bundle.Verify(team, keys)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrCatalog, err)
	}
	return b, nil
}

// after is the highest sequence once a new policy is active. Files that were never packed, and a rollback, which is
// made knowingly by who holds the keystone, leave it as it is.
func after(highest *int64, b *bundle.Bundle) (*int64, error) {
	if b == nil {
		return highest, nil
	}
	if highest != nil && b.Sequence <= *highest {
		return nil, fmt.Errorf("%w: %w: it is %d, after %d", fault.ErrCatalog, ErrReplayed, b.Sequence, *highest)
	}
	return &b.Sequence, nil
}

// modules are the files of a policy that decide: its rules, and the data that they refer to.
func modules(team map[string]string) map[string]string {
	out := make(map[string]string, len(team))
	for name, src := range team {
		if strings.HasSuffix(name, ".rego") && !strings.HasSuffix(name, "_test.rego") || name == bundle.Data {
			out[name] = src
		}
	}
	return out
}

// encodeTeam is a policy as it is stored: its files as JSON, sorted by name.
func encodeTeam(team map[string]string) ([]byte, error) {
	body, err := json.Marshal(team, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("policy: %w", err)
	}
	return body, nil
}

// decodeTeam reads a stored policy, whose digest was verified: what does not parse was never written.
func decodeTeam(body []byte) (map[string]string, error) {
	var team map[string]string
	if err := json.Unmarshal(body, &team); err != nil {
		return nil, fmt.Errorf("stored policy: %w", fault.ErrIntegrity)
	}
	return team, nil
}
