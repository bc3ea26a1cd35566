package rights_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/rights"
)

// standard finds a published table, beside the directory of data sets that CONTRIBUTING.md names.
func standard(t *testing.T, path ...string) []byte {
	t.Helper()
	for _, dir := range standardDirs(t) {
		if b, err := os.ReadFile(filepath.Join(append([]string{dir}, path...)...)); err == nil {
			return b
		}
	}
	t.Skipf("no standards/%s beside the data sets; TACIT_TEST_DATA names their directory", strings.Join(path, "/"))
	return nil
}

func standardDirs(t *testing.T) []string {
	t.Helper()
	if data := os.Getenv("TACIT_TEST_DATA"); data != "" {
		return []string{filepath.Join(filepath.Dir(filepath.Clean(data)), "standards")}
	}
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	var dirs []string
	for dir != filepath.Dir(dir) {
		dirs = append(dirs, filepath.Join(dir, "shared", "standards"))
		dir = filepath.Dir(dir)
	}
	return dirs
}

// table reads a CSV with a header as one map per row.
func table(t *testing.T, path ...string) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(string(standard(t, path...)))).ReadAll()
	if err != nil || len(rows) < 2 {
		t.Fatalf("read %v: %d rows, %v", path, len(rows), err)
	}
	var records []map[string]string
	for _, row := range rows[1:] {
		record := map[string]string{}
		for i, name := range rows[0] {
			record[name] = row[i]
		}
		records = append(records, record)
	}
	return records
}

func TestClockVectors(t *testing.T) {
	var vectors struct {
		Calendars map[string][]string
		Vectors   []struct {
			ID, Calendar, Received, Due string
			Months                      int
		}
		Pauses []struct {
			ID, Calendar, Due string
			Before            string `json:"deadline_before"`
			Days              int    `json:"paused_days"`
		} `json:"pause_vectors"`
	}
	if err := json.Unmarshal(standard(t, "vectors", "clock-vectors.json"), &vectors); err != nil {
		t.Fatal(err)
	}
	if len(vectors.Vectors) < 7 || len(vectors.Pauses) < 1 {
		t.Fatalf("got %d and %d vectors", len(vectors.Vectors), len(vectors.Pauses))
	}
	for _, v := range vectors.Vectors {
		c := clock(t, "uk_gdpr", rights.Access, v.Received)
		c.Calendar.Holidays = vectors.Calendars[v.Calendar]
		if v.Months > 1 {
			c.Extensions = []rights.Extension{{Months: v.Months - 1}}
		}
		if due, err := c.Due(); err != nil || due.Date != v.Due {
			t.Errorf("%s: got %s, %v, want %s", v.ID, due.Date, err, v.Due)
		}
	}
	for _, v := range vectors.Pauses {
		c := receivedFor(t, v.Before, vectors.Calendars[v.Calendar])
		from := c.From.AddDate(0, 0, 3)
		c.Pauses = []rights.Pause{{Reason: rights.PauseScope, From: from, Until: from.AddDate(0, 0, v.Days)}}
		if due, err := c.Due(); err != nil || due.Date != v.Due {
			t.Errorf("%s: got %s, %v, want %s", v.ID, due.Date, err, v.Due)
		}
	}
}

// receivedFor returns a clock that ends on a date, since the vectors of pauses tell no receipt.
func receivedFor(t *testing.T, due string, holidays []string) rights.Clock {
	t.Helper()
	for days := 28; days < 40; days++ {
		c := clock(t, "uk_gdpr", rights.Access, date(t, due).AddDate(0, 0, -days).Format(time.DateOnly))
		c.Calendar.Holidays = holidays
		if d, err := c.Due(); err == nil && d.Date == due {
			return c
		}
	}
	t.Fatalf("nothing received is due on %s", due)
	return rights.Clock{}
}

// Every term is one of the vocabulary's: of its own list, or of the general list that its terms point to.
func TestJustificationsAreDPVTerms(t *testing.T) {
	var known []string
	for _, row := range table(t, "dpv", "rights_justifications.csv") {
		known = append(known, row["iri"])
		known = append(known, strings.Split(row["hasbroader"], ";")...)
	}
	for _, j := range rights.Justifications() {
		if !slices.Contains(known, j.IRI) || !strings.HasSuffix(j.IRI, "#"+j.Code) {
			t.Errorf("%s: %s is no term of the vocabulary", j.Code, j.IRI)
		}
	}
}

// Each cell of the vocabulary's table of rights by legal basis is ours, and none of ours is not in it.
func TestRightsByBasisAreDPVs(t *testing.T) {
	mapping := map[string][]string{}
	for _, row := range table(t, "dpv", "legal_basis_rights_mapping.csv") {
		mapping[row["legal_basis"]] = append(mapping[row["legal_basis"]], row["right"])
	}
	for _, name := range bases {
		iri, ok := rights.BasisIRI(name)
		if !ok || mapping[iri] == nil {
			t.Fatalf("%s: %s has no rights in the vocabulary", name, iri)
		}
		for _, right := range rights.Types() {
			term, _ := rights.RightIRI(right)
			got, because := rights.Applies(right, []rights.Basis{{Name: name, Purpose: "p"}})
			if want := slices.Contains(mapping[iri], term); got != want {
				t.Errorf("%s under %s: got %t, want %t", right, name, got, want)
			}
			if because[0].DPVBasis != iri || because[0].DPVRight != term {
				t.Errorf("%s under %s: got %s and %s", right, name, because[0].DPVBasis, because[0].DPVRight)
			}
		}
	}
}

func TestDPVTermsExist(t *testing.T) {
	var got []string
	for _, name := range bases {
		iri, _ := rights.BasisIRI(name)
		got = append(got, iri)
	}
	for _, right := range rights.Types() {
		iri, _ := rights.RightIRI(right)
		got = append(got, iri)
	}
	var known []string
	for _, file := range []string{"eu-gdpr_legal_basis.csv", "eu-gdpr_rights.csv"} {
		for _, row := range table(t, "dpv", file) {
			known = append(known, row["iri"])
		}
	}
	unknown := slices.DeleteFunc(got, func(iri string) bool { return slices.Contains(known, iri) })
	if diff := cmp.Diff([]string{}, unknown); diff != "" {
		t.Errorf("terms that the vocabulary lacks (-want +got):\n%s", diff)
	}
}
