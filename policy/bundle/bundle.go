// Package bundle packs a team's policy into one signed archive and opens it again. The archive is OPA's bundle format
// (a tar.gz with .manifest and .signatures.json, signed with ES256), so that OPA's own tools can read and verify it.
//
// A signature says who made a policy and that nothing of it was changed, not that it is the newest: for that a bundle
// carries a sequence, which whoever activates it compares with the highest it has accepted. Nothing here parses Rego
// or decides anything, and an archive that is not trusted yet can cost no more than the limits below.
package bundle

import (
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Names that are not those of Rego files. Data is the team's data as one JSON object, which Rego sees as data.team; it
// lies at team/data.json in the archive, which is where OPA puts what it reads as data.team.
const (
	Manifest   = ".manifest"
	Signatures = ".signatures.json"
	Data       = "data.json"
)

// Limits of an archive that is opened or made.
const (
	MaxArchive = 8 << 20 // bytes, compressed
	MaxContent = 8 << 20 // bytes, unpacked
	MaxFile    = 1 << 20 // bytes of one file
	MaxFiles   = 200
)

// What is wrong with a bundle, to be tested with errors.Is. The text names the file and the reason.
var (
	ErrUnsigned  = errors.New("the bundle is not signed")
	ErrKey       = errors.New("the bundle is not signed by a trusted key")
	ErrTampered  = errors.New("the bundle is not what was signed")
	ErrMalformed = errors.New("the bundle is malformed")
	ErrTooLarge  = errors.New("the bundle is too large")
)

// Info is what a bundle says of itself.
type Info struct {
	Revision string // what its author calls it: a tag or a commit, 1 to 100 of A–Z a–z 0–9 . _ + / : -
	Sequence int64  // counts up from 1 with every bundle that is to be accepted, at most 2⁵³ − 1
}

// Bundle is an opened bundle.
type Bundle struct {
	Info

	Files  map[string]string // by name, as they were signed, manifest and signatures included
	KeyID  string            // of the key that its signature names, "" for none; anybody can name one unless Signed
	Signed bool              // by that key, which is trusted
}

// Open unpacks an archive and verifies it, see Verify. It is ErrTooLarge and ErrMalformed besides.
func Open(archive []byte, keys Keys) (*Bundle, error) {
	files, err := unpack(archive)
	if err != nil {
		return nil, err
	}
	return Verify(files, keys)
}

// Build packs Rego files and, if there is one, the data by name, without a signature. The same files give the same
// bytes. It is ErrMalformed for what Open would refuse.
func Build(files map[string]string, info Info) ([]byte, error) {
	for _, name := range []string{Manifest, Signatures} {
		if _, ok := files[name]; ok {
			return nil, malformed(name, "is made with the bundle")
		}
	}
	all := map[string]string{}
	maps.Copy(all, files)
	text, err := info.manifest()
	if err != nil {
		return nil, err
	}
	all[Manifest] = text
	if _, err := Verify(all, Anyone()); err != nil {
		return nil, err
	}
	return pack(all)
}

// Verify checks the files of a bundle, as Open returned them. Whatever is signed must be there byte for byte, and
// nothing else. It is ErrUnsigned, ErrKey, ErrTampered or ErrMalformed.
func Verify(files map[string]string, keys Keys) (*Bundle, error) {
	b := &Bundle{Files: maps.Clone(files)}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if _, ok := pathOf(name); !ok {
			return nil, foreign(name)
		}
	}
	if keys.anyone {
		b.KeyID = namedKey(files)
	} else {
		var err error
		if b.KeyID, err = keys.verify(files); err != nil {
			return nil, err
		}
		b.Signed = true
	}
	if err := checkData(files); err != nil {
		return nil, err
	}
	var err error
	b.Info, err = readManifest(files)
	if err != nil {
		return nil, err
	}
	return b, nil
}

func malformed(name, format string, args ...any) error {
	return fmt.Errorf("%w: %s: %s", ErrMalformed, quoted(name), fmt.Sprintf(format, args...))
}

// quoted shows a name that may come from anybody: as it is where it is plain, else quoted and cut.
func quoted(name string) string {
	if _, ok := pathOf(name); ok {
		return name
	}
	const most = 60
	if len(name) > most {
		name = name[:most]
	}
	return fmt.Sprintf("%q", name)
}
