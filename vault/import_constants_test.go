package vault_test

import (
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/importer"
)

// A row is told unchanged by a digest of its cells: constants stand in it in one order, whatever the order a
// map gives them in.
func TestImportAgainWithConstantsChangesNothing(t *testing.T) {
	w := newWorld(t)
	spec := importer.Spec{
		Kind: "contact", Region: "GB", Map: map[string]string{"last": "family_name", "ref": "external_ref"},
		Set: map[string]string{"contact_points.email": "desk@example.com", "contact_points.phone": "020 7946 0991", "source": "import"},
	}
	const file = "ref,last\nr-1,Lovelace\n"
	first, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), spec, strings.NewReader(file))
	if err != nil || first.Created != 1 {
		t.Fatalf("got %+v, %v", first, explain(err))
	}
	for i := range 8 {
		again, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), spec, strings.NewReader(file))
		if err != nil || again.Unchanged != 1 {
			t.Fatalf("import %d: got %+v, %v, want it unchanged", i+2, again, explain(err))
		}
	}
}
