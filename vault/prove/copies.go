package prove

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// copyFormat is the format of key copies whose columns makeCopied has, see package keycopy.
const copyFormat = 1

// copied are the tables of a key copy that hold keys, in the order of their columns.
var copied = []struct{ name, create string }{
	{"key_root", `CREATE TABLE key_root (name text, epoch integer, generation bigint, wrapped bytea, state text, created_at timestamptz)`},
	{"key_bucket", `CREATE TABLE key_bucket (bucket uuid, version integer, generation bigint, wrapped bytea, created_at timestamptz, since bigint)`},
	{"key_subject", `CREATE TABLE key_subject (subject uuid, kind text, bucket uuid, bucket_version integer, wrapped bytea[], created_at timestamptz,
 erased_at timestamptz, shredded_generation bigint, shredded_bucket uuid, shredded_version integer)`},
}

// readCopies loads each copy of a directory, whole or delta, replaced ones that a crash left included. Of one that
// was being written the files are only searched, as raw ones.
func (a *attack) readCopies(ctx context.Context, s source) error {
	manifests, err := filepath.Glob(filepath.Join(s.path, "keys-[0-9]*", manifestFile))
	if err != nil {
		return err //nolint:wrapcheck // the caller names the path
	}
	slices.Sort(manifests)
	for _, m := range manifests {
		if strings.HasSuffix(filepath.Dir(m), ".tmp") {
			continue
		}
		if err := a.readCopy(ctx, filepath.Dir(m)); err != nil {
			return fmt.Errorf("%s: %w", filepath.Base(filepath.Dir(m)), err)
		}
	}
	return nil
}

func (a *attack) readCopy(ctx context.Context, dir string) error {
	text, err := os.ReadFile(filepath.Join(dir, manifestFile)) //nolint:gosec // of the backup that was named
	if err != nil {
		return err //nolint:wrapcheck // the caller names the path
	}
	var manifest struct {
		Format int `json:"format"`
	}
	if json.Unmarshal(text, &manifest) != nil || manifest.Format != copyFormat {
		return errors.New("a format of key copies that this release does not know")
	}
	url, err := a.scratch.database(ctx)
	if err != nil {
		return err
	}
	if err := loadCopy(ctx, url, dir); err != nil {
		return err
	}
	if err := a.harvestURL(ctx, url, dir, sortCopies); err != nil {
		return err
	}
	return a.scratch.drop(ctx)
}

func loadCopy(ctx context.Context, url, dir string) error {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return fmt.Errorf("scratch server: %w", store.Fault(err))
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // what it did is done or has failed
	for _, t := range copied {
		if _, err := conn.Exec(ctx, t.create); err != nil {
			return fmt.Errorf("%s: %w", t.name, store.Fault(err))
		}
		f, err := os.Open(filepath.Join(dir, t.name)) //nolint:gosec // of the backup that was named
		if err != nil {
			return err //nolint:wrapcheck // it names the file
		}
		_, err = conn.PgConn().CopyFrom(ctx, f, `COPY `+t.name+` FROM STDIN (FORMAT binary)`)
		_ = f.Close() // only read
		if err != nil {
			return fmt.Errorf("%s: %w", t.name, store.Fault(err))
		}
	}
	return nil
}
