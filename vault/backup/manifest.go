package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Names of the files of a backup.
const (
	DataFile     = "data.dump"
	KeysFile     = "keys.dump"
	ManifestFile = "manifest.json"
)

// Format is the version of the manifest that this release writes, and the latest it reads.
const Format = 1

// maxManifest bounds what is read of a manifest: one has about two kilobytes.
const maxManifest = 1 << 20

// ErrDamaged means that a backup is not what its manifest says, or has none that can be read.
var ErrDamaged = errors.New("not a whole backup")

// Manifest says what a backup holds. Everything in it is of the one snapshot that both dumps are of.
type Manifest struct {
	Format      int              `json:"format"`
	Tacit       string           `json:"tacit"`        // version of the program that wrote it
	Postgres    int              `json:"postgres"`     // major version of the server
	Programs    int              `json:"programs"`     // major version of the pg_dump that wrote it
	Schema      int64            `json:"schema"`       // version of the last migration
	Generation  uint64           `json:"generation"`   // of the key tables
	IndexEpochs []int32          `json:"index_epochs"` // for which every record has its tokens
	Fences      uint64           `json:"fences"`       // lines of the fence ledger that the database had seen
	LSN         string           `json:"lsn"`          // of the write-ahead log, about when the snapshot was taken
	TakenAt     time.Time        `json:"taken_at"`     // by the database's clock
	Log         LogHead          `json:"log"`
	Rows        map[string]int64 `json:"rows"` // by table
	Files       []File           `json:"files"`
}

// LogHead is where the log stood.
type LogHead struct {
	Last  uuid.UUID `json:"last,omitzero"` // id of the latest entry; zero for an empty log
	Count int64     `json:"count"`
}

// File is one file of a backup.
type File struct {
	Name   string `json:"name"`
	Size   int64  `json:"size"`
	SHA256 string `json:"sha256"` // hex
}

// Read reads the manifest of a backup and verifies every file against it. Its error is ErrDamaged for a backup
// that is not whole, and for one of a later format.
func Read(ctx context.Context, dir string) (Manifest, error) {
	m, err := readManifest(dir)
	if err != nil {
		return Manifest{}, fmt.Errorf("read backup %s: %w", dir, err)
	}
	for _, f := range m.Files {
		got, err := digest(ctx, dir, f.Name)
		if err != nil {
			return Manifest{}, fmt.Errorf("read backup %s: %w: %w", dir, ErrDamaged, err)
		}
		if got != f {
			return Manifest{}, fmt.Errorf("read backup %s: %w: %s is not the file that was written", dir, ErrDamaged, f.Name)
		}
	}
	return m, nil
}

func readManifest(dir string) (Manifest, error) {
	file, err := os.Open(filepath.Join(dir, ManifestFile)) //nolint:gosec // the operator's own directory
	if err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	defer func() { _ = file.Close() }() // only read
	text, err := io.ReadAll(io.LimitReader(file, maxManifest))
	if err != nil {
		return Manifest{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	return decodeManifest(text)
}

func decodeManifest(text []byte) (Manifest, error) {
	var m Manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return Manifest{}, fmt.Errorf("%w: the manifest is not JSON as it should be", ErrDamaged)
	}
	if m.Format < 1 || m.Format > Format {
		return Manifest{}, fmt.Errorf("%w: the manifest has format %d, this program reads up to %d", ErrDamaged, m.Format, Format)
	}
	var names []string
	for _, f := range m.Files {
		names = append(names, f.Name)
	}
	slices.Sort(names)
	if !slices.Equal(names, []string{DataFile, KeysFile}) || m.Generation == 0 || m.Schema < 1 || m.TakenAt.IsZero() {
		return Manifest{}, fmt.Errorf("%w: the manifest lacks something", ErrDamaged)
	}
	return m, nil
}

// digest reads a file from beginning to end.
func digest(ctx context.Context, dir, name string) (File, error) {
	file, err := os.Open(filepath.Join(dir, name)) //nolint:gosec // the operator's own directory
	if err != nil {
		return File{}, err
	}
	defer func() { _ = file.Close() }() // only read
	sum := sha256.New()
	size, err := io.Copy(sum, &interruptible{ctx, file})
	if err != nil {
		return File{}, err
	}
	return File{Name: name, Size: size, SHA256: hex.EncodeToString(sum.Sum(nil))}, nil
}

// interruptible ends a long read with its context.
type interruptible struct {
	ctx context.Context //nolint:containedctx // lives as long as one call
	r   io.Reader
}

func (i *interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.r.Read(p)
}

// write stores the manifest and makes it durable.
func (m Manifest) write(dir string) error {
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	path := filepath.Join(dir, ManifestFile)
	if err := os.WriteFile(path, append(text, '\n'), 0o600); err != nil {
		return err
	}
	return syncPath(path)
}

// syncPath makes a file, or the names in a directory, durable.
func syncPath(path string) error {
	f, err := os.Open(path) //nolint:gosec // the operator's own directory
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
