package keycopy

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// ReadBack reads every file of the copy of a generation from its directory, and returns the manifest if all of
// them are what was written. Errors: ErrGap when there is no copy, ErrDamaged, fault.ErrUnavailable.
func ReadBack(ctx context.Context, dir string, generation uint64) (Manifest, error) {
	m, err := readBack(ctx, dir, generation)
	if err != nil {
		return Manifest{}, fmt.Errorf("read back key copy %d: %w", generation, err)
	}
	return m, nil
}

func readBack(ctx context.Context, dir string, generation uint64) (Manifest, error) {
	path, err := locate(dir, generation)
	if err != nil {
		return Manifest{}, err
	}
	m, err := readManifest(path, generation)
	if err != nil {
		return Manifest{}, err
	}
	for i, t := range tables {
		if err := ctx.Err(); err != nil {
			return Manifest{}, unavailable(err)
		}
		if err := checkFile(filepath.Join(path, t.name), t, m.Files[i]); err != nil {
			return Manifest{}, err
		}
	}
	return m, nil
}

// checkFile compares rows and digest of a file with what the manifest says.
func checkFile(path string, t table, want File) error {
	f, err := os.Open(path) //nolint:gosec // the operator names the directory
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: not there: %w", path, ErrDamaged)
	}
	if err != nil {
		return unavailable(err)
	}
	defer f.Close()
	sum := sha256.New()
	rows, err := countRows(io.TeeReader(f, sum), t.columns)
	switch {
	case errors.Is(err, errStream):
		return fmt.Errorf("%s: %w", path, ErrDamaged)
	case err != nil:
		return unavailable(err)
	case rows != want.Rows || hex.EncodeToString(sum.Sum(nil)) != want.SHA256:
		return fmt.Errorf("%s: not what its manifest says: %w", path, ErrDamaged)
	}
	return nil
}
