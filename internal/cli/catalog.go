package cli

import (
	"fmt"
	"os"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
)

// ReadCatalog reads and checks a file. Faults name the file as the user did.
func ReadCatalog(file string) ([]byte, *catalog.Catalog, error) {
	src, err := os.ReadFile(file) //nolint:gosec // the operator's own file
	if err != nil {
		return nil, nil, fmt.Errorf("read the catalog: %w", err)
	}
	parsed, err := catalog.Parse(file, src)
	if err != nil {
		return nil, nil, WithHint(err, "nothing was changed; `tacit catalog show` prints the active one")
	}
	return src, parsed, nil
}

// KindPath returns the URL segment of a kind. People write "contact" and "contacts"; a kind of a catalog other than
// the default one is taken as a segment.
func KindPath(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.Kind(word); ok && k.Path != "" {
			return k.Path
		}
	}
	return word
}

// KindName is the reverse of KindPath.
func KindName(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.KindByPath(word); ok {
			return k.Name
		}
	}
	return word
}
