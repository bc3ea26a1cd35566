package bundle

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

// roots are the places in OPA's tree that a team's policy fills: its modules, their tests, its data. A bundle that
// claims others would stand where the guard stands.
var roots = []string{"tacit/team", "tacit/team_test", "team"}

// regoVersion is the Rego that is read: 1, with `if` and `contains`.
const regoVersion = 1

// manifest is OPA's, without what could change how files are read: WebAssembly, another Rego for single files.
type manifest struct {
	Revision    string   `json:"revision"`
	Roots       []string `json:"roots"`
	RegoVersion *int     `json:"rego_version,omitempty"`
	Metadata    metadata `json:"metadata"`
}

type metadata struct {
	Sequence int64 `json:"sequence"`
}

var plainRevision = regexp.MustCompile(`^[A-Za-z0-9._+/:-]{1,100}$`)

// maxSequence is the largest number that every reader of JSON reads alike.
const maxSequence = 1<<53 - 1

// manifest is the text of a bundle's manifest.
func (i Info) manifest() (string, error) {
	if err := i.check(); err != nil {
		return "", err
	}
	version := regoVersion
	b, err := json.Marshal(manifest{
		Revision: i.Revision, Roots: roots, RegoVersion: &version, Metadata: metadata{i.Sequence},
	}, json.Deterministic(true))
	if err != nil {
		return "", fmt.Errorf("make the manifest: %w", err)
	}
	return string(b), nil
}

func (i Info) check() error {
	switch {
	case !plainRevision.MatchString(i.Revision):
		return malformed(Manifest, "revision is 1 to 100 of A-Z a-z 0-9 . _ + / : - and no other characters")
	case i.Sequence < 1:
		return malformed(Manifest, "metadata.sequence is missing or below 1: every bundle needs a number above that of the one before")
	case i.Sequence > maxSequence:
		return malformed(Manifest, "metadata.sequence is above 2^53-1")
	}
	return nil
}

func readManifest(files map[string]string) (Info, error) {
	text, ok := files[Manifest]
	if !ok {
		return Info{}, malformed(Manifest, "is missing")
	}
	var m manifest
	if err := json.Unmarshal([]byte(text), &m, json.RejectUnknownMembers(true)); err != nil {
		return Info{}, malformed(Manifest, "not a manifest of revision, roots, rego_version and metadata.sequence alone: %v", err)
	}
	if slices.Sort(m.Roots); !slices.Equal(m.Roots, roots) {
		return Info{}, malformed(Manifest, "roots must be %q", roots)
	}
	if m.RegoVersion != nil && *m.RegoVersion != regoVersion {
		return Info{}, malformed(Manifest, "rego_version must be %d", regoVersion)
	}
	info := Info{Revision: m.Revision, Sequence: m.Metadata.Sequence}
	return info, info.check()
}

// checkData wants one object, each name in it once: two readers could otherwise read two things.
func checkData(files map[string]string) error {
	text, ok := files[Data]
	if !ok {
		return nil
	}
	var object map[string]jsontext.Value
	if err := json.Unmarshal([]byte(text), &object); err != nil {
		return malformed(Data, "not a JSON object: %v", err)
	}
	if object == nil {
		return malformed(Data, "not a JSON object")
	}
	return nil
}
