package vault_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
)

// openLegislators opens the public list of members of the US Congress where CONTRIBUTING.md says that data sets are.
func openLegislators(t *testing.T) *os.File {
	t.Helper()
	name := filepath.Join("congress", "legislators-current.csv")
	if data := os.Getenv("TACIT_TEST_DATA"); data != "" {
		f, err := os.Open(filepath.Join(data, name))
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if f, err := os.Open(filepath.Join(dir, "shared", "data", name)); err == nil {
			return f
		}
	}
	t.Skip("no congress/legislators-current.csv; TACIT_TEST_DATA names the directory of data sets")
	return nil
}

// legislators returns the list as a file to import, and its rows by column.
func legislators(t *testing.T) (*os.File, []map[string]string) {
	t.Helper()
	f := openLegislators(t)
	t.Cleanup(func() { _ = f.Close() })
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, name := range all[0] {
			row[name] = cells[i]
		}
		rows = append(rows, row)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		t.Fatal(err)
	}
	return f, rows
}

var congress = importer.Spec{
	Kind: "contact", Region: "US", Set: map[string]string{"source": "import", "region": "US"},
	Map: map[string]string{
		"bioguide": "external_ref", "first": "given_name", "last": "family_name", "birthday": "birth_date",
		"phone": "contact_points.phone", "address": "contact_points.post", "twitter": "contact_points.social",
	},
}

func (w *world) imported(spec importer.Spec, file io.Reader) importer.Report {
	w.t.Helper()
	r, err := importer.New(w.Vault).Import(w.t.Context(), w.as("import"), spec, file)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	return r
}

// outcome is a report's counts.
func outcome(r importer.Report) [5]int {
	return [5]int{r.Rows, r.Created, r.Updated, r.Unchanged, r.Failed}
}

// TestImportLegislators imports real people, and finds each of them again.
func TestImportLegislators(t *testing.T) {
	t.Parallel()
	file, rows := legislators(t)
	w := newWorld(t)
	before := w.contents()
	dry := congress
	dry.DryRun = true
	if r := w.imported(dry, file); outcome(r) != [5]int{537, 537, 0, 0, 0} || r.State != "done" {
		t.Errorf("dry run: got %v %+v", outcome(r), r.Errors)
	}
	if w.contents() != before {
		t.Error("a dry run changed something")
	}
	for run, want := range [][5]int{{537, 537, 0, 0, 0}, {537, 0, 0, 537, 0}} {
		if _, err := file.Seek(0, io.SeekStart); err != nil {
			t.Fatal(err)
		}
		r := w.imported(congress, file)
		if outcome(r) != want {
			t.Fatalf("run %d: got %v, want %v; %+v", run, outcome(r), want, r.Errors)
		}
		job, err := importer.New(w.Vault).Job(t.Context(), w.as("import"), r.ID)
		if err != nil || outcome(job) != want || job.State != "done" {
			t.Errorf("run %d: its job says %v, %v", run, outcome(job), err)
		}
		if n := w.count(`SELECT count(*) FROM contact`); n != 537 {
			t.Fatalf("run %d: %d records", run, n)
		}
	}
	w.findAll(rows)
}

// findAll looks every row up: by name and initial, with or without its suffix and marks, or by year of birth.
func (w *world) findAll(rows []map[string]string) {
	w.t.Helper()
	plain := strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ñ", "n", "Á", "A")
	s := w.as("officer")
	marked, suffixed := 0, 0
	for n, row := range rows {
		bodies := []map[string]any{
			{"family_name": row["last"], "given_name": row["first"]},
			{"family_name": strings.ToUpper(plain.Replace(row["last"])), "given_name": plain.Replace(row["first"])[:1]},
			{"family_name": strings.TrimSpace(row["last"] + " " + row["suffix"]), "given_name": row["first"]},
			{"family_name": plain.Replace(row["last"]), "birth_year": json.RawMessage(row["birthday"][:4])},
		}
		if plain.Replace(row["last"]) != row["last"] {
			marked++
		}
		if row["suffix"] != "" {
			suffixed++
		}
		special := row["suffix"] != "" || plain.Replace(row["first"]+row["last"]) != row["first"]+row["last"]
		for i, body := range bodies {
			if !special && i != n%len(bodies) {
				continue // everybody once, and who has a name out of the ordinary in every way
			}
			text, _ := json.Marshal(body)
			page, err := s.Search(w.t.Context(), "contact", vault.SearchQuery{Body: text})
			if err != nil {
				w.t.Fatalf("search: %v", explain(err))
			}
			found := false
			for _, r := range page.Items {
				got := shown(r)
				if got["external_ref"] != fmt.Sprintf("clear:%q", row["bioguide"]) {
					continue
				}
				found = true
				phone := ""
				if row["phone"] != "" {
					phone = `clear:"+1` + strings.ReplaceAll(row["phone"], "-", "") + `"`
				}
				if got["phone.value"] != phone || got["birth_date"] != fmt.Sprintf("clear:%q", row["birthday"]) {
					w.t.Errorf("%s: phone %s, born %s", row["bioguide"], got["phone.value"], got["birth_date"])
				}
			}
			if !found {
				w.t.Errorf("%s is not found by search %d", row["bioguide"], i)
			}
		}
	}
	if marked < 5 || suffixed < 10 {
		w.t.Errorf("only %d names with marks and %d with suffixes were tried", marked, suffixed)
	}
}

// TestImportReportsBadRows imports a file in which every second row is bad in its own way.
func TestImportReportsBadRows(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.create(map[string]any{"family_name": "Holder", "contact_points": []map[string]any{{"kind": "email", "value": "holder@example.com", "verified": true}}})
	file := "\ufeffref,last,born,mail,tel,phase,note\n" +
		"r1,Good,1984-02-29,good@example.com,020 7946 0991,client,ignored\n" +
		"r2,Marker-A,31.12.1999,a@example.com,,,\n" +
		"r3,Marker-B,1984-02-30,,,,\n" +
		"r4,Marker-C,,marker-c.example.com,,,\n" +
		"r5,Marker-D,,,12,,\n" +
		"r6,Marker-E,,,,marker_stage,\n" +
		"r7,Marker-F\n" +
		"r8,\"Marker-G,,,,,\n"
	spec := importer.Spec{Kind: "contact", Region: "GB", Map: map[string]string{
		"ref": "external_ref", "last": "family_name", "born": "birth_date",
		"mail": "contact_points.email", "tel": "contact_points.phone", "phase": "stage",
	}}
	r := w.imported(spec, strings.NewReader(file))
	if outcome(r) != [5]int{8, 1, 0, 0, 7} {
		t.Errorf("got %v", outcome(r))
	}
	got := map[int]string{}
	for _, e := range r.Errors {
		got[e.Row] = e.Column
		if e.Code == "" {
			t.Errorf("row %d has no code", e.Row)
		}
	}
	want := map[int]string{3: "born", 4: "born", 5: "mail", 6: "tel", 7: "phase", 8: "", 9: ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("errors by row and column (-want +got):\n%s", diff)
	}
	text := fmt.Sprintf("%+v", r.Errors)
	for _, v := range []string{"Marker", "marker", "31.12", "02-30", "r2", "12 "} {
		if strings.Contains(text, v) {
			t.Errorf("the report repeats %q", v)
		}
	}
	stored, err := importer.New(w.Vault).Job(t.Context(), w.as("import"), r.ID)
	if err != nil || len(stored.Errors) != 7 {
		t.Errorf("the stored report: %d errors, %v", len(stored.Errors), err)
	}
	if _, err := importer.New(w.Vault).Job(t.Context(), w.as("officer"), r.ID); !errors.Is(err, vault.ErrNotFound) && !errors.Is(err, vault.ErrDenied) {
		t.Errorf("another credential reads the report: %v", err)
	}
	for name, bad := range map[string]importer.Spec{
		"no such column": {Kind: "contact", Map: map[string]string{"nowhere": "family_name"}},
		"no such field":  {Kind: "contact", Map: map[string]string{"last": "surname"}},
		"no such point":  {Kind: "contact", Map: map[string]string{"last": "contact_points.fax"}},
		"nothing mapped": {Kind: "contact"},
		"no list":        {Kind: "contact_point", Map: map[string]string{"last": "label"}},
	} {
		if _, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), bad, strings.NewReader(file)); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := importer.New(w.Vault).Import(t.Context(), w.as("sales"), spec, strings.NewReader(file)); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("sales imports: %v", err)
	}
}

// TestImportUpdatesByReference imports a second edition of a file: named fields change, the others stay.
func TestImportUpdatesByReference(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	spec := importer.Spec{Kind: "contact", Region: "GB", Map: map[string]string{"ref": "external_ref", "last": "family_name", "job": "job_title", "tel": "contact_points.phone"}}
	first := "ref,last,job,tel\nr1,Lovelace,Analyst,020 7946 0991\nr2,Babbage,,\nr1,Lovelace,Senior,020 7946 0991\n"
	if r := w.imported(spec, strings.NewReader(first)); outcome(r) != [5]int{3, 2, 1, 0, 0} {
		t.Fatalf("first: got %v %+v", outcome(r), r.Errors)
	}
	at := func() vault.Reply {
		r, err := w.as("officer").Lookup(ctx, vault.LookupQuery{By: "external_ref", Value: []byte(`"r1"`)})
		if err != nil {
			t.Fatal(explain(err))
		}
		return r
	}
	id := at().ID
	patch := w.draft("contact", true, map[string]any{"given_name": "Ada", "language": "en"})
	if _, err := w.as("import").Patch(ctx, "contact", id, at().Version, patch); err != nil {
		t.Fatal(explain(err))
	}
	later := "ref,last,job,tel\nr1,King,,020 7946 0992\nr2,Babbage,,\nr3,Somerville,,\n"
	dry := spec
	dry.DryRun = true
	before := w.contents()
	if r := w.imported(dry, strings.NewReader(later)); outcome(r) != [5]int{3, 1, 1, 1, 0} {
		t.Errorf("dry run: got %v %+v", outcome(r), r.Errors)
	}
	if w.contents() != before {
		t.Error("a dry run changed something")
	}
	if r := w.imported(spec, strings.NewReader(later)); outcome(r) != [5]int{3, 1, 1, 1, 0} {
		t.Errorf("second: got %v %+v", outcome(r), r.Errors)
	}
	got := shown(at())
	for name, want := range map[string]string{
		"family_name": `clear:"King"`, "job_title": `clear:"Senior"`, "given_name": `clear:"Ada"`,
		"language": `clear:"en"`, "phone.value": `clear:"+442079460992"`,
	} {
		if got[name] != want {
			t.Errorf("%s is %s, want %s", name, got[name], want)
		}
	}
	if n := len(at().Children[0].Items); n != 1 || at().ID != id {
		t.Errorf("%d contact points, want the one replaced", n)
	}
	if _, err := w.as("support").Lookup(ctx, vault.LookupQuery{By: "phone", Value: []byte(`"+442079460991"`)}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("the old phone still leads somewhere: %v", err)
	}
	if found, err := w.as("support").Lookup(ctx, vault.LookupQuery{By: "phone", Value: []byte(`"020 7946 0992"`), Region: "GB"}); err != nil || found.ID != id {
		t.Errorf("the new phone: %v", err)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", id, 0); err != nil {
		t.Fatal(err)
	}
	if r := w.imported(spec, strings.NewReader(later)); outcome(r) != [5]int{3, 1, 0, 2, 0} {
		t.Errorf("after an erasure: got %v %+v", outcome(r), r.Errors)
	}
	if at().ID == id {
		t.Error("the import brought the erased record back")
	}
}

// TestImportIsCutOff breaks a file off, and ends a request: what was acknowledged is there, the job says how far it came.
func TestImportIsCutOff(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spec := importer.Spec{Kind: "contact", Map: map[string]string{"last": "family_name", "ref": "external_ref"}}
	var file strings.Builder
	file.WriteString("ref,last\n")
	for i := range 500 {
		fmt.Fprintf(&file, "r%d,Row\n", i)
	}
	broken := io.MultiReader(strings.NewReader(file.String()[:file.Len()-1500]), brokenReader{})
	if _, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), spec, broken); err == nil {
		t.Error("a file that broke off was imported without an error")
	}
	made := w.count(`SELECT count(*) FROM contact`)
	if n := w.count(`SELECT count(*) FROM import_job WHERE state = 'failed' AND (report->>'created')::int = $1`, made); n != 1 || made == 0 {
		t.Errorf("%d records were made; jobs that say so: %d", made, n)
	}
	ctx, cancel := context.WithCancel(t.Context())
	stop := spec
	stop.Progress = func(int) { cancel() }
	if _, err := importer.New(w.Vault).Import(ctx, w.as("import"), stop, strings.NewReader(file.String())); err == nil {
		t.Error("a cancelled import reported success")
	}
	if r := w.imported(spec, strings.NewReader(file.String())); r.Created+r.Unchanged != 500 || r.Failed != 0 || r.Unchanged < made {
		t.Errorf("the whole file afterwards: got %v", outcome(r))
	}
	var ids []uuid.UUID
	if err := w.pool.QueryRow(t.Context(), `SELECT array_agg(id) FROM contact`).Scan(&ids); err != nil || len(ids) != 500 {
		t.Errorf("%d records in the end, %v", len(ids), err)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("connection reset") }
