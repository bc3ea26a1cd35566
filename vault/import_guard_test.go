package vault_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// loading is a session that imports, of a region.
func loading(region string, budget int) vault.CredentialSpec {
	return vault.CredentialSpec{Client: "loader", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{region}, Budget: budget}
}

var byRef = map[string]string{"ref": "external_ref", "last": "family_name", "job": "job_title"}

func (w *world) runImport(s *vault.Session, spec importer.Spec, file string) importer.Report {
	w.t.Helper()
	r, err := importer.New(w.Vault).Import(w.t.Context(), s, spec, strings.NewReader(file))
	if err != nil {
		w.t.Fatal(explain(err))
	}
	return r
}

// stoppedBy is what the job of a stopped import says, with its reason.
func (w *world) stoppedBy(err, reason error) string {
	w.t.Helper()
	var stopped *importer.Stopped
	if !errors.As(err, &stopped) || !errors.Is(err, reason) {
		w.t.Fatalf("got %v, want an import stopped by %v", err, reason)
	}
	var state, report string
	if err := w.pool.QueryRow(w.t.Context(), `SELECT state, report::text FROM import_job WHERE id = $1`, stopped.Job).Scan(&state, &report); err != nil || state != "failed" {
		w.t.Fatalf("its job is %s, %v", state, err)
	}
	return report
}

func (w *world) contactOf(ref string) vault.Reply {
	w.t.Helper()
	r, err := w.as("officer").Lookup(w.t.Context(), vault.LookupQuery{By: "external_ref", Value: fmt.Appendf(nil, "%q", ref)})
	if err != nil {
		w.t.Fatal(explain(err))
	}
	return r
}

// TestImportChecksItsTokens turns the token row of one record to another one.
func TestImportChecksItsTokens(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.create(map[string]any{"family_name": "A", "external_ref": "r-a"}).ID
	b := w.create(map[string]any{"family_name": "B", "external_ref": "r-b"}).ID
	w.exec(`DELETE FROM token WHERE index = 3 AND subject = $1`, b)
	w.exec(`UPDATE token SET subject = $2, record = $2, source = $2 WHERE index = 3 AND subject = $1`, a, b)
	r := w.imported(importer.Spec{Kind: "contact", Map: byRef}, strings.NewReader("ref,last,job\nr-a,Intruder,Boss\n"))
	if outcome(r) != [5]int{1, 0, 0, 0, 1} || r.Errors[0].Code != "integrity" {
		t.Errorf("got %v %+v", outcome(r), r.Errors)
	}
	if got := w.must("officer", b); got.Version != 1 || shown(got)["family_name"] != `clear:"B"` {
		t.Errorf("another record was changed: version %d", got.Version)
	}
}

// TestImportGoesOnAfterADamagedRecord edits one of the records that a file is about.
func TestImportGoesOnAfterADamagedRecord(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spec := importer.Spec{Kind: "contact", Map: byRef}
	w.imported(spec, strings.NewReader("ref,last,job\nr1,A,\nr2,B,\nr3,C,\n"))
	w.exec(`UPDATE contact SET language = 'fr' WHERE id = $1`, w.contactOf("r2").ID)
	r := w.imported(spec, strings.NewReader("ref,last,job\nr1,A,Boss\nr2,B,Boss\nr3,C,\n"))
	if outcome(r) != [5]int{3, 0, 1, 1, 1} || r.Errors[0].Row != 3 || r.Errors[0].Code != "integrity" {
		t.Errorf("got %v %+v", outcome(r), r.Errors)
	}
}

// TestImportStopsAtAnEndlessRow opens a quote that is never closed.
func TestImportStopsAtAnEndlessRow(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	file := "ref,last,job\nr1,Good,\nr2,\"" + strings.Repeat("x,y,z\n", 1<<19)
	_, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), importer.Spec{Kind: "contact", Map: byRef}, strings.NewReader(file))
	if f := fault(t, err); f.Field != "file" || f.Code != "too_long" {
		t.Errorf("got %+v", f)
	}
	report := w.stoppedBy(err, vault.ErrInvalid)
	if !strings.Contains(report, `"row":3,"code":"too_long"`) || !strings.Contains(report, `"created":1`) {
		t.Errorf("its job says %s", report)
	}
}

// waiting is a file that says when it is read, and then waits.
type waiting struct {
	began, goOn chan struct{}
	rest        io.Reader
	started     bool
}

func (r *waiting) Read(b []byte) (int, error) {
	if !r.started {
		r.started = true
		close(r.began)
		<-r.goOn
	}
	return r.rest.Read(b)
}

// TestImportsOfACredentialFollowEachOther begins an import while another of the same credential runs.
func TestImportsOfACredentialFollowEachOther(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spec := importer.Spec{Kind: "contact", Map: byRef}
	const file = "ref,last,job\nr1,A,\n"
	imports := importer.New(w.Vault)
	slow := &waiting{began: make(chan struct{}), goOn: make(chan struct{}), rest: strings.NewReader(file)}
	s, other := w.as("import"), w.stray(loading("*", 0), "operations")
	done := make(chan error)
	go func() { done <- second(imports.Import(t.Context(), s, spec, slow)) }()
	<-slow.began
	if _, err := imports.Import(t.Context(), w.as("import"), spec, strings.NewReader(file)); !errors.Is(err, vault.ErrBusy) {
		t.Errorf("a second import: got %v, want ErrBusy", err)
	}
	if _, err := imports.Import(t.Context(), other, spec, strings.NewReader("ref,last,job\nr2,B,\n")); err != nil {
		t.Errorf("one of another credential: %v", err)
	}
	close(slow.goOn)
	if err := <-done; err != nil {
		t.Errorf("the first: %v", err)
	}
	if r := w.runImport(s, spec, file); r.Unchanged != 1 {
		t.Errorf("afterwards: got %v", outcome(r))
	}
}

// TestImportDoesWhatPatchDoes merges rows that a patch would not be let through with.
func TestImportDoesWhatPatchDoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(map[string]any{"family_name": "A", "external_ref": "r1", "region": "GB", "stage": "client"}).ID
	case_, err := w.as("support").Create(t.Context(), "case", w.draft("case", false, map[string]any{"contact": id, "kind": "repair"}), nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	s := w.stray(loading("GB", 0), "operations")
	set := func(field, value string) importer.Spec {
		return importer.Spec{Kind: "contact", Map: byRef, Set: map[string]string{field: value}}
	}
	const file = "ref,last,job\nr1,A,\n"
	for _, tt := range []struct {
		spec importer.Spec
		code string
	}{{set("region", "US"), "refused"}, {set("account", uuid.NewString()), "unknown_reference"}} {
		for _, dry := range []bool{true, false} {
			tt.spec.DryRun = dry
			if r := w.runImport(s, tt.spec, file); outcome(r) != [5]int{1, 0, 0, 0, 1} || r.Errors[0].Code != tt.code {
				t.Errorf("%v: got %v %+v", tt.spec.Set, outcome(r), r.Errors)
			}
		}
	}
	if got := w.must("officer", id); got.Version != 1 {
		t.Errorf("refused rows left version %d", got.Version)
	}
	for _, spec := range []importer.Spec{set("region", "GB"), set("stage", "repeat")} {
		if r := w.runImport(s, spec, file); r.Updated != 1 {
			t.Errorf("%v: got %v %+v", spec.Set, outcome(r), r.Errors)
		}
	}
	if r := w.imported(set("region", "US"), strings.NewReader(file)); r.Updated != 1 {
		t.Errorf("an importer of every region: got %v %+v", outcome(r), r.Errors)
	}
	got := w.must("officer", id)
	if shown(got)["region"] != `clear:"US"` || shown(got)["stage"] != `clear:"repeat"` || got.Version != 4 {
		t.Errorf("got %v at version %d", shown(got), got.Version)
	}
	about, err := w.as("support").Get(t.Context(), "case", case_.ID, nil)
	if err != nil || shown(about)["region"] != `clear:"US"` {
		t.Errorf("the customer's case stays in %s, %v", shown(about)["region"], err)
	}
}

// TestImportNeedsReassign takes reassigning from importers: what decisions rest on stays, all else changes.
func TestImportNeedsReassign(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(map[string]any{"family_name": "A", "external_ref": "r1", "stage": "client"}).ID
	modules := rules()
	for name, src := range modules {
		modules[name] = strings.Replace(src, "\t\t\"reassign\": every_kind,\n\t\t\"import\"", "\t\t\"import\"", 1)
	}
	if _, err := w.Activate(t.Context(), nil, modules); err != nil {
		t.Fatal(err)
	}
	spec := importer.Spec{Kind: "contact", Map: byRef, Set: map[string]string{"stage": "ended"}}
	if r := w.imported(spec, strings.NewReader("ref,last,job\nr1,A,Boss\n")); r.Failed != 1 || r.Errors[0].Code != "refused" {
		t.Errorf("another stage: got %v %+v", outcome(r), r.Errors)
	}
	spec.Set["stage"] = "client"
	if r := w.imported(spec, strings.NewReader("ref,last,job\nr1,A,Boss\n")); r.Updated != 1 {
		t.Errorf("the same stage: got %v %+v", outcome(r), r.Errors)
	}
	if got := shown(w.must("officer", id)); got["job_title"] != `clear:"Boss"` || got["stage"] != `clear:"client"` {
		t.Errorf("got %v", got)
	}
}

// TestImportLeavesPointsAsTheyAre imports a number again that somebody has verified since.
func TestImportLeavesPointsAsTheyAre(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spec := importer.Spec{Kind: "contact", Region: "GB", Map: map[string]string{"ref": "external_ref", "job": "job_title", "tel": "contact_points.phone"}}
	w.imported(spec, strings.NewReader("ref,job,tel\nr1,Clerk,020 7946 0991\n"))
	before := w.contactOf("r1")
	point := before.Children[0].Items[0]
	patch := w.draft("contact_point", true, map[string]any{"verified": true, "preferred": true, "label": "work"})
	if _, err := w.as("import").PatchChild(t.Context(), "contact_point", before.ID, point.ID, 1, patch); err != nil {
		t.Fatal(explain(err))
	}
	for _, tt := range []struct {
		row, phone, verified string
		version              uint64
	}{
		{"r1,Boss,020 7946 0991", "+442079460991", "clear:true", 2},
		{"r1,Boss,", "+442079460991", "clear:true", 2},
		{"r1,Boss,020 7946 0992", "+442079460992", "clear:false", 3}, // another number was never verified
	} {
		if r := w.imported(spec, strings.NewReader("ref,job,tel\n"+tt.row+"\n")); r.Updated != 1 {
			t.Fatalf("%s: got %v %+v", tt.row, outcome(r), r.Errors)
		}
		got := w.contactOf("r1")
		all := shown(got)
		if all["phone.value"] != `clear:"`+tt.phone+`"` || all["phone.verified"] != tt.verified || all["phone.preferred"] != "clear:true" || all["phone.label"] != `clear:"work"` {
			t.Errorf("%s: got %v", tt.row, all)
		}
		if v := got.Children[0].Items[0].Version; v != tt.version || len(got.Children[0].Items) != 1 {
			t.Errorf("%s: %d points, version %d, want %d", tt.row, len(got.Children[0].Items), v, tt.version)
		}
	}
}

// TestImportKeepsColumnNamesToItself imports files whose first row is data.
func TestImportKeepsColumnNamesToItself(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	mapped := importer.Spec{Kind: "contact", Map: map[string]string{"ada@example.com": "contact_points.email", "Lovelace": "family_name"}}
	_, err := importer.New(w.Vault).Import(t.Context(), w.as("import"), mapped, strings.NewReader("Lovelace,ada@example.com\nKing,king@example.com\n"))
	if f := fault(t, err); f.Field != "map" || f.Code != "personal_data" {
		t.Errorf("got %+v", f)
	}
	beside := importer.Spec{Kind: "contact", Map: map[string]string{"Lovelace": "family_name", "Countess": "birth_date"}}
	r := w.imported(beside, strings.NewReader("Lovelace,Countess,ada@example.com\nKing,tomorrow,king@example.com\n"))
	if len(r.Errors) != 1 || r.Errors[0].Column != "column 2" {
		t.Errorf("got %+v", r.Errors)
	}
	if n := w.count(`SELECT count(*) FROM import_job j WHERE j::text ~ 'Lovelace|ada@|Countess'`); n != 0 {
		t.Errorf("%d jobs hold cells", n)
	}
}

// TestMaskedValuesAreNotStored sends back what a masked reply shows.
func TestMaskedValuesAreNotStored(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, body := range []string{`{"family_name":"L•••"}`, `{"family_name":"L\u2022\u2022\u2022"}`, `{"contact_points":[{"kind":"post","value":"\u2022 London"}]}`} {
		if f := fault(t, second(w.DraftJSON("contact", []byte(body), false))); f.Code != "masked_value" {
			t.Errorf("%s: got %+v", body, f)
		}
	}
	r := w.imported(importer.Spec{Kind: "contact", Map: byRef, Set: map[string]string{"contact_points.post": "• London"}}, strings.NewReader("ref,last,job\nr1,L•••,\n"))
	if r.Failed != 1 || len(r.Errors) != 2 || r.Errors[0].Code != "masked_value" || r.Errors[1].Column != "last" || r.Errors[1].Code != "masked_value" {
		t.Errorf("got %+v", r.Errors)
	}
}

// TestImportStopsWithItsCredential revokes the credential of a running import.
func TestImportStopsWithItsCredential(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c, token, err := w.CreateCredential(t.Context(), loading("*", 0))
	if err != nil {
		t.Fatal(err)
	}
	a, err := w.Authenticate(t.Context(), token)
	if err != nil {
		t.Fatal(err)
	}
	var file strings.Builder
	file.WriteString("last\n")
	for range 5000 {
		file.WriteString("Row\n")
	}
	spec := importer.Spec{Kind: "contact", Map: map[string]string{"last": "family_name"}, Progress: func(int) {
		if err := w.RevokeCredential(t.Context(), c.ID); err != nil {
			t.Error(err)
		}
	}}
	_, err = importer.New(w.Vault).Import(t.Context(), w.As(a, "operations"), spec, strings.NewReader(file.String()))
	report := w.stoppedBy(err, vault.ErrUnauthenticated)
	n := w.count(`SELECT count(*) FROM contact`)
	if n < 200 || n == 5000 || !strings.Contains(report, fmt.Sprintf(`"created":%d`, n)) || !strings.Contains(report, fmt.Sprintf(`"row":%d,"code":"unauthenticated"`, n+2)) {
		t.Errorf("%d records; its job says %s", n, report)
	}
}

// TestImportCountsAndNamesWhomItFinds spends a budget on a dry run, whose subjects stand in the log.
func TestImportCountsAndNamesWhomItFinds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	file := "ref,last,job\nnew,Row,\n"
	for i := range 5 {
		ref := fmt.Sprint("r", i)
		ids = append(ids, w.create(map[string]any{"family_name": "P", "external_ref": ref}).ID)
		file += ref + ",Row,\n"
	}
	spec := importer.Spec{Kind: "contact", Map: byRef, DryRun: true}
	s := w.stray(loading("*", 3), "operations")
	for run := range 2 { // those counted before are not counted again
		_, err := importer.New(w.Vault).Import(t.Context(), s, spec, strings.NewReader(file))
		report := w.stoppedBy(err, vault.ErrBudget)
		if !strings.Contains(report, `"created":1,"updated":3,`) || !strings.Contains(report, `"row":6,"code":"budget_exhausted"`) {
			t.Errorf("run %d: its job says %s", run, report)
		}
		if e := w.lastEntry(); e.Outcome != audit.Denied || len(e.Reasons) != 1 || e.Reasons[0] != "budget" {
			t.Errorf("run %d: the log says %+v", run, e)
		}
	}
	for i, id := range ids {
		page, err := oversight.New().Entries(t.Context(), w.as("officer"), oversight.EntryQuery{Subject: id, Action: "import", Outcome: "released"})
		want := 2
		if i >= 3 {
			want = 0
		}
		if err != nil || len(page.Entries) != want {
			t.Errorf("subject %d stands in %d entries of imports, want %d; %v", i, len(page.Entries), want, err)
		}
	}
}

// TestImportSplitsItsEntry finds more subjects than one entry may name, and none of them costs budget again.
func TestImportSplitsItsEntry(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var file strings.Builder
	file.WriteString("ref,last,job\n")
	for i := range audit.MaxSubjects + 20 {
		fmt.Fprintf(&file, "r%d,Row,\n", i)
	}
	s := w.stray(loading("*", 10), "operations")
	spec := importer.Spec{Kind: "contact", Map: byRef}
	w.runImport(s, spec, file.String())
	spec.DryRun = true
	if r := w.runImport(s, spec, file.String()); r.Unchanged != audit.MaxSubjects+20 {
		t.Fatalf("got %v", outcome(r))
	}
	list, _, err := w.log.Entries(t.Context(), audit.Query{Limit: 2, Descending: true})
	if err != nil || len(list) != 2 || len(list[0].Groups) != 1 || len(list[1].Groups) != 1 {
		t.Fatalf("got %d entries, %v", len(list), err)
	}
	if a, b := len(list[0].Groups[0].Subjects), len(list[1].Groups[0].Subjects); a != 20 || b != audit.MaxSubjects {
		t.Errorf("the last entries name %d and %d", b, a)
	}
}

// TestP9ImportDoesNotTellOfOtherRegions imports references of which one is held where the importer may not look.
func TestP9ImportDoesNotTellOfOtherRegions(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	hidden := w.create(map[string]any{"family_name": "Holder", "external_ref": "taken", "region": "US"}).ID
	s := w.stray(loading("GB", 0), "operations")
	spec := importer.Spec{Kind: "contact", Map: byRef, Set: map[string]string{"region": "GB"}}
	dry := spec
	dry.DryRun = true
	answers := func(ref string) (all []string) {
		first, other := "ref,last,job\n"+ref+",A,\n", "ref,last,job\n"+ref+",A,Boss\n"+ref+",A,Chief\n"
		for _, file := range []string{first, other} {
			for _, spec := range []importer.Spec{dry, spec, dry, spec} {
				r := w.runImport(s, spec, file)
				all = append(all, fmt.Sprint(outcome(r), r.Errors))
			}
		}
		return all
	}
	taken, free := answers("taken"), answers("free")
	if a, b := strings.Join(taken, "\n"), strings.Join(free, "\n"); a != b {
		t.Errorf("of a reference held out of reach it learns\n%s\nof a free one\n%s", a, b)
	}
	for i := range taken[:4] {
		if want := fmt.Sprint([][5]int{{1, 1, 0, 0, 0}, {1, 0, 0, 1, 0}}[i/2], []importer.RowError{}); taken[i] != want {
			t.Errorf("import %d: got %s, want %s", i, taken[i], want)
		}
	}
	if got := w.must("officer", hidden); got.Version != 1 {
		t.Errorf("the holder was changed: version %d", got.Version)
	}
	if n := w.count(`SELECT count(*) FROM review WHERE subject <> $1`, hidden); n == 0 {
		t.Error("nothing waits for review")
	}
}
