package e2e_test

import (
	"bytes"
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/go-json-experiment/json"
)

// indented are the lines of the indented blocks of a Markdown page.
var indented = regexp.MustCompile(`(?m)^    (.*)$`)

// unknownProducts is a line of the dry run's table of faults.
var unknownProducts = regexp.MustCompile(`(?m)^1480 +product +product +unknown_reference$`)

// dataSets are the files that docs/import.md reads, by the directories in which they are published.
var dataSets = []string{
	"maven-crm/accounts.csv", "maven-crm/products.csv", "maven-crm/sales_pipeline.csv", "sp500/constituents.csv", "chinook/customer.csv",
	"chinook/invoice.csv", "chinook/invoiceline.csv", "complaints/consumer_complaints.csv", "cdnow/CDNOW_sample.txt",
}

// TestImportPage does what docs/import.md says in its worked examples, and checks the numbers that it gives.
func TestImportPage(t *testing.T) {
	t.Parallel()
	root := moduleRoot(t)
	page, err := os.ReadFile(filepath.Join(root, "docs", "import.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, examples, ok := bytes.Cut(page, []byte("\n## Worked examples\n"))
	if !ok {
		t.Fatal("the page has no worked examples")
	}
	var script bytes.Buffer
	for _, line := range indented.FindAllSubmatch(examples, -1) {
		script.Write(append(line[1], '\n'))
	}
	dir := t.TempDir()
	data := dataSetsDir(t)
	for _, name := range dataSets {
		if err := os.Symlink(filepath.Join(data, name), filepath.Join(dir, filepath.Base(name))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Symlink(filepath.Join(root, "docs"), filepath.Join(dir, "docs")); err != nil {
		t.Fatal(err)
	}
	dev := startDev(t, "", nil)
	ctx, cancel := context.WithTimeout(t.Context(), importsWithin)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-u", "-o", "pipefail", "-c", script.String())
	cmd.Dir = dir
	cmd.Env = []string{
		"PATH=" + filepath.Dir(program(t)) + string(os.PathListSeparator) + os.Getenv("PATH"), "HOME=" + dir,
		"TACIT_URL=" + dev.url, "TACIT_TOKEN=" + dev.tokens["import"],
	}
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v:\n%s", err, said)
	}
	if !unknownProducts.Match(said) {
		t.Errorf("the dry run does not tell of the 1,480 rows of an unknown product:\n%s", said)
	}
	for sql, want := range map[string]string{
		`SELECT count(*) FROM account`:                          "657", // 85 + 1, 503 and 68
		`SELECT count(*) FROM opportunity`:                      "8800",
		`SELECT count(*) FROM case_record`:                      "145",
		`SELECT count(*) || ' ' || sum(amount) FROM order_line`: "2240 232860",
		`SELECT sum(total) FROM order_record o WHERE EXISTS (SELECT FROM order_line l WHERE l.parent = o.id)`: "232860",
		`SELECT count(*) FROM order_record`: "7331", // 412 and 6,919
		`SELECT count(*) FROM contact`:      "2416", // 59 and 2,357
	} {
		if got := dev.text(sql); got != want {
			t.Errorf("%s: got %s, want %s", sql, got, want)
		}
	}
	var report struct {
		Totals []struct {
			Won      int64   `json:"won"`
			Lost     int64   `json:"lost"`
			WonValue int64   `json:"won_value"`
			WinRate  float64 `json:"win_rate"`
		} `json:"totals"`
	}
	if err := json.Unmarshal([]byte(dev.do("GET", "/v1/reports/pipeline", "sales", "").want(http.StatusOK).body), &report); err != nil {
		t.Fatal(err)
	}
	if len(report.Totals) != 1 {
		t.Fatalf("totals of %d currencies", len(report.Totals))
	}
	if got := report.Totals[0]; got.Won != 4238 || got.Lost != 2473 || got.WonValue != 1_000_553_400 || got.WinRate != 0.6315 {
		t.Errorf("the pipeline: %+v", got)
	}
}

// importsWithin is for all of the page, in a program that looks for races.
const importsWithin = 4 * time.Minute
