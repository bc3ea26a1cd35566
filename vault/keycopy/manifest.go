package keycopy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/tacitcrm/tacit/vault/fault"
)

// What can be wrong with copies, besides a disk or a database that does not answer, which is
// fault.ErrUnavailable.
var (
	// ErrGap means that the copy of a generation is not there.
	ErrGap = errors.New("copy of the key tables is missing")
	// ErrDamaged means that a copy is not what was written. It is fault.ErrIntegrity.
	ErrDamaged = fmt.Errorf("copy of the key tables is damaged: %w", fault.ErrIntegrity)
	// ErrMismatch means that a database is not the one that a copy is asked of, or to be laid over.
	ErrMismatch = errors.New("key tables do not fit")
)

// format is the only one there is: the files and columns of table.go.
const format = 1

const (
	manifestFile = "manifest.json"
	maxManifest  = 64 << 10
)

// Manifest says what a copy is.
type Manifest struct {
	Format     int       `json:"format"`
	Generation uint64    `json:"generation"`
	From       uint64    `json:"from"`     // the generation before: what this copy is laid over
	Schema     int64     `json:"schema"`   // version of the database's schema
	TakenAt    time.Time `json:"taken_at"` // by the database's clock
	LSN        string    `json:"lsn"`      // everything in the copy was in the write-ahead log before this position
	Whole      bool      `json:"whole"`    // has every row of key_subject
	Files      []File    `json:"files"`
}

// File is one file of a copy.
type File struct {
	Name   string `json:"name"` // of the table
	Rows   int64  `json:"rows"`
	SHA256 string `json:"sha256"` // in hexadecimal
}

func (m Manifest) encode() ([]byte, error) {
	text, err := json.MarshalIndent(m, "", "  ")
	return append(text, '\n'), err
}

// readManifest reads the manifest of a copy of that generation.
func readManifest(path string, generation uint64) (Manifest, error) {
	f, err := os.Open(filepath.Join(path, manifestFile)) //nolint:gosec // the operator names the directory
	if errors.Is(err, fs.ErrNotExist) {
		return Manifest{}, fmt.Errorf("%s: no manifest: %w", path, ErrDamaged)
	}
	if err != nil {
		return Manifest{}, unavailable(err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxManifest))
	if err != nil {
		return Manifest{}, unavailable(err)
	}
	m, err := decodeManifest(text)
	if err != nil || m.Generation != generation {
		return Manifest{}, fmt.Errorf("%s: manifest: %w", path, ErrDamaged)
	}
	return m, nil
}

// decodeManifest reads a manifest strictly. Its only error is ErrDamaged.
func decodeManifest(text []byte) (Manifest, error) {
	var m Manifest
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	if err := d.Decode(&m); err != nil {
		return Manifest{}, ErrDamaged
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Manifest{}, ErrDamaged
	}
	sameName := func(f File, t table) bool { return f.Name == t.name && f.Rows >= 0 && len(f.SHA256) == 64 }
	if m.Format != format || m.Generation == 0 || m.From != m.Generation-1 || !slices.EqualFunc(m.Files, tables, sameName) {
		return Manifest{}, ErrDamaged
	}
	return m, nil
}

// sameContent reports that a copy would be replaced by itself.
func (m Manifest) sameContent(other Manifest) bool {
	return m.Generation == other.Generation && m.Schema == other.Schema && m.Whole == other.Whole && slices.Equal(m.Files, other.Files)
}

// unavailable marks trouble with a disk. Its text has a path, and nothing of a row.
func unavailable(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", fault.ErrUnavailable, err)
}
