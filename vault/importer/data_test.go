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

// TestMavenPipeline runs what docs/import.md says of the Maven sample.
func TestMavenPipeline(t *testing.T) {
	accounts := dataset(t, "maven-crm/accounts.csv")
	s := newShop(t)
	s.load(spec(t, "maven-accounts.yaml"), accounts, [5]int{85, 85, 0, 0, 0})
	unknown, err := os.Open("../../docs/import/maven-unknown.csv")
	s.Must(err)
	defer func() { s.Must(unknown.Close()) }()
	s.load(spec(t, "maven-unknown.yaml"), unknown, [5]int{1, 1, 0, 0, 0})
	s.load(spec(t, "maven-products.yaml"), dataset(t, "maven-crm/products.csv"), [5]int{7, 7, 0, 0, 0})
	strict := spec(t, "maven-pipeline-strict.yaml")
	strict.DryRun = true
	r := s.load(strict, dataset(t, "maven-crm/sales_pipeline.csv"), [5]int{8800, 7320, 0, 0, 1480})
	if len(r.Errors) != 1480 || len(r.Counts) != 1 || r.Counts[0].Rows != 1480 || r.Errors[0].Field != "product" || r.Errors[0].Code != mapping.UnknownReference {
		t.Errorf("%d errors, %+v", len(r.Errors), r.Counts)
	}
	s.load(spec(t, "maven-pipeline.yaml"), dataset(t, "maven-crm/sales_pipeline.csv"), [5]int{8800, 8800, 0, 0, 0})
	s.load(spec(t, "maven-pipeline.yaml"), dataset(t, "maven-crm/sales_pipeline.csv"), [5]int{8800, 0, 0, 8800, 0})
	for stage, want := range map[string][2]int64{"won": {4238, 1_000_553_400}, "lost": {2473, 0}, "engaging": {1589, 0}, "prospecting": {500, 0}} {
		n := s.Count(`SELECT count(*) FROM opportunity WHERE stage = $1`, stage)
		sum := s.Count(`SELECT coalesce(sum(amount), 0)::bigint FROM opportunity WHERE stage = $1`, stage)
		if n != want[0] || sum != want[1] {
			t.Errorf("%s: got %d worth %d, want %v", stage, n, sum, want)
		}
	}
}

// TestConstituents imports companies.
func TestConstituents(t *testing.T) {
	file := dataset(t, "sp500/constituents.csv")
	newShop(t).load(spec(t, "sp500.yaml"), file, [5]int{503, 503, 0, 0, 0})
}

// TestChinook imports customers, tracks, invoices and their lines.
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

// TestComplaints imports complaints as cases of the companies.
func TestComplaints(t *testing.T) {
	file := dataset(t, "complaints/consumer_complaints.csv")
	s := newShop(t)
	s.load(spec(t, "complaints-companies.yaml"), file, [5]int{145, 68, 0, 77, 0})
	s.load(spec(t, "complaints.yaml"), dataset(t, "complaints/consumer_complaints.csv"), [5]int{145, 145, 0, 0, 0})
}

// cdnow makes the file that docs/import.md makes with awk.
func cdnow(t *testing.T) io.Reader {
	t.Helper()
	b, err := io.ReadAll(dataset(t, "cdnow/CDNOW_sample.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	out.WriteString("row,customer,date,cds,usd\n")
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		f := strings.Fields(line)
		fmt.Fprintf(&out, "%d,%s\n", i+1, strings.Join(f[1:], ","))
	}
	return strings.NewReader(out.String())
}

// TestPurchases imports purchases of pseudonymous customers.
func TestPurchases(t *testing.T) {
	file := cdnow(t)
	s := newShop(t)
	s.load(spec(t, "cdnow-customers.yaml"), file, [5]int{6919, 2357, 0, 4562, 0})
	s.load(spec(t, "cdnow.yaml"), cdnow(t), [5]int{6919, 6919, 0, 0, 0})
}
