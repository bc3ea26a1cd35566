package importer_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/mapping"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// dataset opens a public data set; tests are skipped by name where it is not there.
func dataset(t *testing.T, name string) io.Reader {
	t.Helper()
	for _, dir := range []string{os.Getenv("TACIT_TEST_DATA"), "../../../shared/data"} {
		if b, err := os.ReadFile(filepath.Join(dir, name)); dir != "" && err == nil {
			return strings.NewReader(string(b))
		}
	}
	t.Skipf("no %s; TACIT_TEST_DATA names the directory of data sets", name)
	return nil
}

type shop struct {
	*vaulttest.World
	imports *importer.Importer
}

func newShop(t *testing.T) *shop {
	t.Helper()
	w := vaulttest.New(t, vaulttest.Options{})
	w.Credential("import", vault.CredentialSpec{
		Client: "loader", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"*"}, Budget: 100_000,
	})
	return &shop{w, importer.New(w.Vault)}
}

// spec reads a mapping file of the documentation.
func spec(t *testing.T, name string) importer.Spec {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("../../docs/import", name))
	if err != nil {
		t.Fatal(err)
	}
	f, err := mapping.ParseFile(src)
	if err != nil {
		t.Fatal(name, explain(err))
	}
	return importer.Spec{
		Kind: f.Kind, Format: f.Format, Delimiter: f.Delimiter, Region: f.Spec.Region, Columns: f.Spec.Columns, Parent: f.Spec.Parent, Key: f.Spec.Key,
	}
}

func explain(err error) any {
	if invalid, ok := errors.AsType[*fault.Invalid](err); ok {
		return fmt.Sprintf("%v %+v", err, invalid.Fields)
	}
	return err
}

// load imports a file and checks what it came to: rows, created, updated, unchanged, failed.
func (s *shop) load(sp importer.Spec, file io.Reader, want [5]int) importer.Report {
	s.T.Helper()
	r, err := s.imports.Import(s.T.Context(), s.As("import"), sp, file)
	if err != nil {
		s.T.Fatal(sp.Kind, explain(err))
	}
	if got := [5]int{r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed}; got != want {
		s.T.Fatalf("%s: got %v, want %v; %+v %.500v", sp.Kind, got, want, r.Counts, r.Errors)
	}
	return r
}

// TestChinook imports customers, tracks, invoices and their lines. The other examples of docs/import.md are run by e2e.
func TestChinook(t *testing.T) {
	file := dataset(t, "chinook/customer.csv")
	s := newShop(t)
	s.load(spec(t, "chinook-customers.yaml"), file, [5]int{59, 59, 0, 0, 0})
	s.load(spec(t, "chinook-tracks.yaml"), dataset(t, "chinook/invoiceline.csv"), [5]int{2240, 1984, 0, 256, 0})
	s.load(spec(t, "chinook-invoices.yaml"), dataset(t, "chinook/invoice.csv"), [5]int{412, 412, 0, 0, 0})
	s.load(spec(t, "chinook-lines.yaml"), dataset(t, "chinook/invoiceline.csv"), [5]int{2240, 2240, 0, 0, 0})
	s.load(spec(t, "chinook-lines.yaml"), dataset(t, "chinook/invoiceline.csv"), [5]int{2240, 0, 0, 2240, 0})
	if n := s.Count(`SELECT sum(total)::bigint FROM order_record`); n != 232_860 {
		t.Errorf("invoices come to %d", n)
	}
	if n := s.Count(`SELECT sum(amount)::bigint FROM order_line`); n != 232_860 {
		t.Errorf("their lines come to %d", n)
	}
}
