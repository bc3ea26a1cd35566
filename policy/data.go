package policy

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// dataFile is the file of a team whose content becomes data.team.
const dataFile = "data.json"

// regoData is what rules find under data besides each other: data.catalog, and data.team where the team has a data
// file.
func regoData(c *Config) (map[string]any, error) {
	data := map[string]any{"catalog": catalogData(c)}
	source, ok := c.Team[dataFile]
	if !ok {
		return data, nil
	}
	var team map[string]any
	if err := json.Unmarshal([]byte(source), &team); err != nil || team == nil {
		return nil, &LoadError{File: dataFile, Message: "it is no JSON object", Hint: "its members are found under data.team"}
	}
	data["team"] = team
	return data, nil
}

func newStore(data map[string]any) (storage.Store, error) {
	value, err := ast.InterfaceToValue(data)
	if err != nil {
		return nil, fmt.Errorf("load policy data: %w", err)
	}
	object, ok := value.(ast.Object)
	if !ok {
		return nil, fmt.Errorf("load policy data: got %T, want an object", value)
	}
	return inmem.NewFromASTObject(object), nil
}

func catalogData(c *Config) map[string]any {
	purposes := make(map[string]any, len(c.Purposes))
	for name, p := range c.Purposes {
		purposes[name] = map[string]any{"consent_needed": p.ConsentNeeded, "legal_basis": p.LegalBasis}
	}
	members := make(map[string]any, len(c.Classes))
	for _, class := range c.Classes {
		members[class] = list(c.members(class))
	}
	return map[string]any{
		"purposes":   purposes,
		"subjects":   list(c.Subjects),
		"impersonal": list(c.Impersonal),
		"sealed":     list(c.Sealed),
		"special":    list(c.members(specialClass)),
		"members":    members,
	}
}

// specialClass holds the special categories of personal data (GDPR Art. 9).
const specialClass = "special"

// members are the names by which a right to something of a class may be given: its own and those of its fields.
func (c *Config) members(class string) []string {
	names := []string{class}
	for _, f := range c.Fields {
		if f.Class == class {
			names = append(names, f.Name)
		}
	}
	return names
}

// list sorts, so that the digest does not depend on the order in which the catalog was walked.
func list(words []string) []any {
	out := []any{}
	for _, w := range NewSet(words...) {
		out = append(out, w)
	}
	return out
}

// Digest is that of the Engine that Load would make: of the program's guard, the team's files and what rules know of the
// catalog. It loads nothing; what Load would refuse may have one.
func (c *Config) Digest() ([32]byte, error) {
	data, err := regoData(c)
	if err != nil {
		return [32]byte{}, err
	}
	return digest(guardSources(), c.Team, data)
}

// digest binds every byte that decides. Names and contents are length-prefixed, so that no two different sets of
// files have the same preimage.
func digest(guard, team map[string]string, data map[string]any) ([32]byte, error) {
	facts, err := json.Marshal(data) // encoding/json sorts the keys of maps
	if err != nil {
		return [32]byte{}, fmt.Errorf("digest policy: %w", err)
	}
	h := sha256.New()
	add := func(name, content string) {
		for _, s := range []string{name, content} {
			_, _ = h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(s)))) // a hash never returns an error
			_, _ = h.Write([]byte(s))
		}
	}
	add("tacit/policy", "2")
	for _, name := range slices.Sorted(maps.Keys(guard)) {
		add(name, guard[name])
	}
	for _, name := range slices.Sorted(maps.Keys(team)) {
		add("team:"+name, team[name])
	}
	add("data", string(facts))
	return [32]byte(h.Sum(nil)), nil
}
