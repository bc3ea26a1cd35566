package postgres

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"

	"github.com/riverqueue/river/rivermigrate"
)

// SchemaDigest returns a SHA-256 in hexadecimal of all that [Migrate] runs on an empty database, River's migrations among
// it: programs of the same digest make the same schema.
func SchemaDigest() (string, error) {
	files, err := fs.Glob(migrations, "migrations/*.sql") // sorted
	if err != nil {
		return "", fmt.Errorf("digest the schema: %w", err)
	}
	h := sha256.New()
	out := json.NewEncoder(h)
	for _, name := range files {
		text, err := migrations.ReadFile(name)
		if err != nil {
			return "", fmt.Errorf("digest the schema: %w", err)
		}
		if err := out.Encode([]string{name, string(text)}); err != nil {
			return "", fmt.Errorf("digest the schema: %w", err)
		}
	}
	river, err := riverSources()
	if err != nil {
		return "", fmt.Errorf("digest the schema: %w", err)
	}
	if err := out.Encode([]any{createRiver, grantRiver, fmt.Sprint(riverSteps), river}); err != nil {
		return "", fmt.Errorf("digest the schema: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// riverSources are River's migrations, which need no database to be listed.
func riverSources() ([]rivermigrate.Migration, error) {
	m, err := riverMigrator(nil)
	if err != nil {
		return nil, err
	}
	return m.AllVersions(), nil
}
