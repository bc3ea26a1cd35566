package dossier_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/dossier"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// people makes Ada, of whom there is something of everything, and Bob, of whom nothing may be in her file.
func (w *world) people() (ada, bob uuid.UUID) {
	w.t.Helper()
	ada = w.Create("contact", map[string]any{
		"given_name": "=HYPERLINK(1)", "family_name": "Lovelace", "birth_date": "1915-12-10", "gender": "female", "bank_account": "B-1", "region": "GB",
		"tags": []string{"vip", "press"},
		"contact_points": []map[string]any{
			{"kind": "email", "value": "ada@example.com", "verified": true}, {"kind": "phone", "value": "+442079460001"},
		},
	}).ID
	bob = w.Create("contact", map[string]any{"family_name": "Bobmarker", "region": "GB", "contact_points": []map[string]any{{"kind": "email", "value": "bobmarker@example.com"}}}).ID
	acme := w.Create("account", map[string]any{"name": "Acmemarker", "region": "GB"}).ID
	at := time.Now().Add(-time.Hour).Format(time.RFC3339)
	own := w.Create("case", map[string]any{"contact": ada, "account": acme, "kind": "complaint", "description": "It broke.\nTwice."})
	w.Create("interaction", map[string]any{"contact": ada, "account": acme, "case_ref": own.ID, "at": at, "channel": "phone", "kind": "call", "body": "Call about it", "score": -3})
	w.Create("interaction", map[string]any{"account": acme, "at": at, "channel": "phone", "kind": "call", "body": "Acmemarker alone"})
	w.Create("interaction", map[string]any{"contact": bob, "account": acme, "case_ref": own.ID, "at": at, "channel": "phone", "kind": "call", "body": "Bobmarker on the same case"})
	w.Patch("contact", ada, 1, map[string]any{"job_title": "Countess", "family_name": "Byron"})
	w.Patch("case", own.ID, 1, map[string]any{"resolution": "A new one", "description": "It broke."})
	_, err := w.As("portal").RecordConsent(w.t.Context(), "contact", ada, vault.ConsentInput{
		Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, Locale: "en", Evidence: make([]byte, 32),
	}, nil)
	w.Must(err)
	_, err = w.As("support").Get(w.t.Context(), "contact", ada, nil)
	w.Must(err)
	_, err = w.PlaceHold(w.t.Context(), w.As("officer"), "contact", ada, desk.HoldInput{Ground: "tax_audit", Review: time.Now().Add(time.Hour)})
	w.Must(err)
	_, err = w.Restrict(w.t.Context(), w.As("officer"), "contact", ada, "accuracy", uuid.Nil)
	w.Must(err)
	w.Own("ada", ada)
	return ada, bob
}

// TestAccess has a person fetch all that is held, and compares it with what the API shows the same session.
func TestAccess(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, bob := w.people()
	w.Publish()
	m := w.export(w.As("ada"), ada, desk.ExportOptions{Locale: "de-AT"})
	want := []string{
		"README.txt", "records.json", "records/contact.csv", "records/contact_point.csv", "records/case.csv", "records/interaction.csv",
		"records/relationship.csv", "records/order.csv", "records/order_line.csv", "records/asset.csv", "records/participant.csv", "records/task.csv",
		"records/opportunity.csv", "records/buying_role.csv", "records/campaign_member.csv", "history.json",
		"consents.json", "bases.json", "restriction.json", "access.json", "manifest.json", "manifest.json.sig",
	}
	if diff := cmp.Diff(want, m.names); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
	w.signed(m)
	w.sameAsAPI(m, ada)
	w.tables(m)
	for name, content := range m.files {
		for _, foreign := range []string{"Bobmarker", "bobmarker", "Acmemarker", bob.String()} {
			if bytes.Contains(content, []byte(foreign)) {
				t.Errorf("%s holds what is another's", name)
			}
		}
		if bytes.Contains(content, []byte("tax_audit")) || bytes.Contains(content, []byte("accuracy")) {
			t.Errorf("%s tells of a hold, or of a restriction's ground", name)
		}
	}
	w.history(m, ada)
	w.ledgers(m)
	w.accesses(m)
	w.information(m)
	if !bytes.Contains(m.files["README.txt"], []byte("Art. 15 DSGVO")) || bytes.Contains(m.files["README.txt"], []byte("{")) {
		t.Errorf("README.txt:\n%s", m.files["README.txt"])
	}
	if again := w.export(w.As("ada"), ada, desk.ExportOptions{Locale: "de"}); !bytes.Equal(again.files["records/case.csv"], m.files["records/case.csv"]) {
		t.Error("the same cases came out otherwise the second time")
	}
}

// signed checks the note over the manifest by the log's public keys, as a stranger does.
func (w *world) signed(m *made) {
	w.t.Helper()
	origin, keys := w.Verifiers()
	var list []note.Verifier
	for _, k := range keys {
		v, err := note.NewVerifier(k)
		w.Must(err)
		list = append(list, v)
	}
	n, err := note.Open(m.files["manifest.json.sig"], note.VerifierList(list...))
	w.Must(err)
	d, err := certificate.ParseText(n.Text)
	w.Must(err)
	if d.Type != certificate.TypeDossier || d.Origin != origin || d.Sum != certificate.Digest(sha256.Sum256(m.files["manifest.json"])) {
		w.t.Errorf("signed is %+v", d)
	}
	for _, id := range append(m.Entries, m.archive.Disclosure().Entry) {
		if _, err := w.Foundation().Log.Entry(w.t.Context(), id); err != nil {
			w.t.Errorf("entry %s of the manifest: %v", id, err)
		}
	}
}

func (w *world) sameAsAPI(m *made, ada uuid.UUID) {
	w.t.Helper()
	kinds := map[string]int{}
	for _, r := range w.records(m) {
		kinds[r.Kind]++
		shown, err := w.As("ada").Get(w.t.Context(), r.Kind, r.ID, nil)
		w.Must(err)
		if diff := cmp.Diff(fieldsOf(w, shown), r.Fields); diff != "" || r.Version != shown.Version || len(r.Withheld) != len(shown.Withheld) {
			w.t.Errorf("%s, version %d of %d, withheld %v (-API +file):\n%s", r.Kind, r.Version, shown.Version, r.Withheld, diff)
		}
		if !slices.Contains(m.Entries, r.Entry) {
			w.t.Errorf("%s left under %s, which the manifest does not name", r.Kind, r.Entry)
		}
	}
	if diff := cmp.Diff(map[string]int{"contact": 1, "case": 1, "interaction": 1}, kinds); diff != "" {
		w.t.Errorf("records (-want +got):\n%s", diff)
	}
	if e := w.lastExport(m); len(e) == 0 || !slices.Contains(e, "given_name") || !slices.Contains(e, "gender") {
		w.t.Errorf("the log says that %v left of %s", e, ada)
	}
}

// lastExport lists the fields that the export's first entry names.
func (w *world) lastExport(m *made) (fields []string) {
	w.t.Helper()
	e, err := w.Foundation().Log.Entry(w.t.Context(), m.archive.Disclosure().Entry)
	w.Must(err)
	for _, g := range e.Groups {
		fields = append(fields, g.Clear...)
	}
	return fields
}

// fieldsOf is a reply as JSON has it.
func fieldsOf(w *world, r vault.Reply) map[string]any {
	w.t.Helper()
	out := map[string]any{}
	set := func(o map[string]any, list []vault.Released) {
		for _, f := range list {
			var v any
			w.Must(json.Unmarshal(f.Value.AppendJSON(nil), &v))
			o[f.Field.Name] = v
		}
	}
	set(out, r.Fields)
	for _, list := range r.Children {
		items := []any{}
		for _, child := range list.Items {
			o := map[string]any{"id": child.ID.String(), "version": float64(child.Version)}
			set(o, child.Fields)
			items = append(items, o)
		}
		out[list.Name] = items
	}
	return out
}

func (w *world) table(m *made, kind string) (rows []map[string]string) {
	w.t.Helper()
	all, err := csv.NewReader(bytes.NewReader(m.files["records/"+kind+".csv"])).ReadAll()
	w.Must(err)
	for _, row := range all[1:] {
		o := map[string]string{}
		for i, cell := range row {
			o[all[0][i]] = cell
		}
		rows = append(rows, o)
	}
	return rows
}

func (w *world) tables(m *made) {
	w.t.Helper()
	c := w.table(m, "contact")[0]
	if c["given_name"] != "'=HYPERLINK(1)" || c["family_name"] != "Byron" || c["tags"] != "press vip" || c["version"] != "2" || c["birth_date"] != "1915-12-10" {
		w.t.Errorf("contact.csv: %v", c)
	}
	points := w.table(m, "contact_point")
	if len(points) != 2 || points[0]["contact"] != c["id"] || points[0]["value"] != "ada@example.com" || points[1]["value"] != "'+442079460001" {
		w.t.Errorf("contact_point.csv: %v", points)
	}
	if i := w.table(m, "interaction"); len(i) != 1 || i[0]["score"] != "-3" || i[0]["body"] != "Call about it" {
		w.t.Errorf("interaction.csv: %v", i)
	}
}

func (w *world) history(m *made, ada uuid.UUID) {
	w.t.Helper()
	var doc struct {
		Versions []struct {
			Record uuid.UUID
			Kind   string
			Fields map[string]any
		}
	}
	w.Must(json.Unmarshal(m.files["history.json"], &doc))
	found := map[string]any{}
	for _, v := range doc.Versions {
		if v.Kind == "contact" && v.Record == ada {
			found["family_name"] = v.Fields["family_name"]
		}
		if v.Kind == "case" {
			found["description"] = v.Fields["description"]
		}
	}
	if diff := cmp.Diff(map[string]any{"family_name": "Lovelace", "description": "It broke.\nTwice."}, found); diff != "" {
		w.t.Errorf("history (-want +got):\n%s", diff)
	}
}

func (w *world) ledgers(m *made) {
	w.t.Helper()
	var c struct {
		Events  []struct{ Kind, Purpose, Channel string }
		State   map[string]struct{ Status string }
		Notices []struct {
			ID   string
			Text map[string]string
		}
	}
	w.Must(json.Unmarshal(m.files["consents.json"], &c))
	if len(c.Events) != 1 || c.Events[0].Kind != "given" || c.State["marketing"].Status != "given" || len(c.Notices) != 1 || !strings.HasPrefix(c.Notices[0].Text["de"], "Wir möchten") {
		w.t.Errorf("consents.json: %+v", c)
	}
	var b struct{ Bases []string }
	w.Must(json.Unmarshal(m.files["bases.json"], &b))
	if !slices.Contains(b.Bases, "contract") {
		w.t.Errorf("bases.json: %+v", b)
	}
	var r struct{ Restricted bool }
	w.Must(json.Unmarshal(m.files["restriction.json"], &r))
	if !r.Restricted {
		w.t.Error("restriction.json says nothing of the restriction")
	}
}

// accesses checks that access.json names who looked, with a proof, up to the export.
func (w *world) accesses(m *made) {
	w.t.Helper()
	var doc struct {
		Pages []struct {
			Checkpoint string
			Items      []struct {
				Entry                         uuid.UUID
				App, Action, Purpose, Outcome string
				Self                          bool
				Proof                         *struct{ Hash string }
			}
		}
	}
	w.Must(json.Unmarshal(m.files["access.json"], &doc))
	looked, self := false, false
	for _, pg := range doc.Pages {
		for _, r := range pg.Items {
			looked = looked || r.App == "support-desk" && r.Action == "read" && r.Proof != nil && pg.Checkpoint != ""
			self = self || r.Action == "export" || r.Action == "hold"
		}
	}
	if !looked || self {
		w.t.Errorf("access.json names the desk that looked: %v; the export itself, or a hold: %v", looked, self)
	}
}

// information checks that the manifest says what GDPR Art. 15(1) lists.
func (w *world) information(m *made) {
	w.t.Helper()
	if m.Format != "access" || m.Controller["name"] != "Example Ltd" || m.Complaint["authority"] == "" || len(m.Purposes) < 5 || len(m.Categories) < 5 || len(m.Rights) < 6 {
		w.t.Errorf("manifest: %+v", m.manifest)
	}
	if len(m.Retention) != 2 || m.Retention[0]["citation"] == "" {
		w.t.Errorf("retention: %v", m.Retention)
	}
}

// TestFourEyes has an officer try to export before two people have seen the request, and for another person.
func TestFourEyes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, bob := w.people()
	officer, ctx := w.As("officer"), t.Context()
	refused := func(what string, s *vault.Session, subject uuid.UUID, opts desk.ExportOptions, code string) {
		t.Helper()
		before := w.Count(`SELECT count(*) FROM log_intake`)
		a, err := w.Export(ctx, s, "contact", subject, opts)
		var r *vault.Refusal
		if a != nil || !errors.As(err, &r) || r.Code != code {
			t.Errorf("%s: got %v, %v; want %s", what, a, err, code)
		}
		if n := w.Count(`SELECT count(*) FROM log_intake`); n != before+1 {
			t.Errorf("%s: %d entries, want one", what, n-before)
		}
	}
	refused("no request", officer, ada, desk.ExportOptions{}, "request_required")
	refused("an unknown request", officer, ada, desk.ExportOptions{Request: uuid.New()}, "request_required")
	once := w.decided("access", ada, desk.DecisionInput{Outcome: "grant"})
	refused("one person decided", officer, ada, desk.ExportOptions{Request: once}, "second_person_required")
	v, err := w.Request(ctx, officer, once)
	w.Must(err)
	_, err = w.Approve(ctx, w.As("second"), once, v.Revision)
	w.Must(err)
	refused("of another person", officer, bob, desk.ExportOptions{Request: once}, "request_required")
	refused("of another type", officer, ada, desk.ExportOptions{Request: once, Format: desk.ExportPortability}, "request_required")
	refused("another customer", w.As("ada"), bob, desk.ExportOptions{}, "")
	refused("a program without the right", w.As("sales"), bob, desk.ExportOptions{Request: once}, "role_not_allowed")
	m := w.export(officer, ada, desk.ExportOptions{Request: once})
	if got := w.records(m); len(got) != 3 || got[0].Fields["family_name"] != "Byron" || got[0].Withheld["gender"]["as"] != "hidden" {
		t.Errorf("what two people agreed to: %+v", got)
	}
	if bytes.Contains(m.files["access.json"], []byte(`"leaf"`)) || bytes.Contains(m.files["access.json"], []byte(`"denied"`)) {
		t.Error("access.json tells the person what is the officer's alone")
	}
	w.signed(m)
	v, err = w.Request(ctx, officer, once)
	w.Must(err)
	_, err = w.Deliver(ctx, officer, once, v.Revision)
	w.Must(err)
	refused("a request that was answered", officer, ada, desk.ExportOptions{Request: once}, "request_required")
}

// TestRefusedClass leaves out what the decision about the request refuses, and says so.
func TestRefusedClass(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, _ := w.people()
	reason := "ConfidentialityObligationCompromised"
	id := w.approved("access", ada, desk.DecisionInput{
		Outcome: "part", Reasons: []string{reason}, Classes: []rights.ClassDecision{{Class: "content", Outcome: "refuse", Reason: reason}, {Class: "contact", Outcome: "refuse", Reason: reason}},
	})
	m := w.export(w.As("officer"), ada, desk.ExportOptions{Request: id})
	for _, r := range w.records(m) {
		for _, name := range map[string][]string{"case": {"description", "resolution"}, "interaction": {"body"}, "contact": {"contact.email", "contact.phone"}}[r.Kind] {
			if _, there := r.Fields[name]; there || r.Withheld[name]["as"] != "hidden" || !strings.HasSuffix(r.Withheld[name]["reason"], reason) {
				t.Errorf("%s.%s: %v, withheld %v", r.Kind, name, r.Fields[name], r.Withheld[name])
			}
		}
	}
	for name, content := range m.files {
		if bytes.Contains(content, []byte("It broke.")) || bytes.Contains(content, []byte("ada@example.com")) {
			t.Errorf("%s holds what was refused", name)
		}
	}
	if c := w.table(m, "contact")[0]; c["family_name"] != "Byron" {
		t.Errorf("what was granted: %v", c)
	}
}

// TestPortability hands over what the person provided on consent or for a contract, with a schema, and nothing else.
func TestPortability(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, _ := w.people()
	m := w.export(w.As("ada"), ada, desk.ExportOptions{Format: desk.ExportPortability})
	want := []string{
		"README.txt", "schema.json", "records.json", "records/contact.csv", "records/contact_point.csv", "records/case.csv", "records/interaction.csv",
		"records/relationship.csv", "records/order.csv", "records/order_line.csv", "records/asset.csv", "records/task.csv", "records/opportunity.csv",
		"records/buying_role.csv", "records/campaign_member.csv", "manifest.json", "manifest.json.sig",
	}
	if diff := cmp.Diff(want, m.names); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
	w.signed(m)
	list := w.records(m)
	var names []string
	for name := range list[0].Fields {
		names = append(names, name)
	}
	slices.Sort(names)
	// Gender is used on no consent and for no contract; region and tags were set by staff.
	if diff := cmp.Diff([]string{"bank_account", "birth_date", "contact_points", "family_name", "given_name", "job_title"}, names); diff != "" {
		t.Errorf("fields of the contact (-want +got):\n%s", diff)
	}
	point := list[0].Fields["contact_points"].([]any)[0].(map[string]any)
	if point["value"] != "ada@example.com" || point["kind"] != "email" || point["verified"] != nil {
		t.Errorf("contact point: %v", point)
	}
	left := map[string]string{}
	for _, l := range m.LeftOut {
		left[l.Kind+"."+l.Field] = l.Why
	}
	if !strings.Contains(left["contact.gender"], "Art. 20(1)(a)") || !strings.Contains(left["contact.region"], "not provided") || left["contact.family_name"] != "" {
		t.Errorf("left out: %v", left)
	}
	w.conforms(m, list)
	if e := w.lastExport(m); slices.Contains(e, "gender") || !slices.Contains(e, "family_name") {
		t.Errorf("the log says that %v left", e)
	}
}

// conforms checks that the schema names each member that records have, and no other.
func (w *world) conforms(m *made, list []item) {
	w.t.Helper()
	var schema struct {
		Properties struct {
			Records struct {
				Items struct {
					OneOf []struct {
						Title      string
						Properties struct {
							Fields struct{ Properties map[string]any }
						}
					}
				}
			}
		}
	}
	w.Must(json.Unmarshal(m.files["schema.json"], &schema))
	fields := map[string]map[string]any{}
	for _, k := range schema.Properties.Records.Items.OneOf {
		fields[k.Title] = k.Properties.Fields.Properties
	}
	for _, r := range list {
		for name := range r.Fields {
			if _, ok := fields[r.Kind][name]; !ok {
				w.t.Errorf("the schema has no %s.%s", r.Kind, name)
			}
		}
	}
	if _, ok := fields["contact"]["gender"]; ok || len(fields) != 10 {
		w.t.Errorf("the schema has %v", fields)
	}
}

// TestPagesAddUp makes the file in pages of one size and another: what it holds is the same, each page under its own entry.
func TestPagesAddUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, _ := w.people()
	w.seed(ada, 5, func(i int) string { return strings.Repeat("x", i+1) })
	var want map[string]any
	for _, size := range [][2]int{{60, 40_000}, {2, 40_000}, {1, 40_000}, {60, 1}} {
		m, err := dossier.New(dossier.Config{Vault: w.Vault, Requests: requests.New(w.Foundation().Keys), Signers: w.Signers, Origin: w.Notary.Origin})
		w.Must(err)
		m.Paged(size[0], size[1])
		a, err := m.Export(t.Context(), w.As("ada"), "contact", ada, dossier.Options{})
		w.Must(err)
		got := w.receive(a)
		whole := map[string]any{"interactions": w.table(got, "interaction"), "records": w.bare(got, "records"), "history": w.bare(got, "versions")}
		if want == nil {
			want = whole
		}
		if diff := cmp.Diff(want, whole); diff != "" {
			t.Errorf("pages of %d rows, %d bytes (-want +got):\n%s", size[0], size[1], diff)
		}
		entries := map[uuid.UUID]int{}
		for _, r := range w.records(got) {
			entries[r.Entry]++
		}
		for _, n := range entries {
			if n > size[0] || size[1] == 1 && n > 1 {
				t.Errorf("pages of %d rows, %d bytes: %d records under one entry", size[0], size[1], n)
			}
		}
	}
}

// bare is the list of records.json or history.json without the entries, which are each export's own.
func (w *world) bare(m *made, list string) []any {
	w.t.Helper()
	var doc map[string]any
	w.Must(json.Unmarshal(m.files[map[string]string{"records": "records.json", "versions": "history.json"}[list]], &doc))
	out := doc[list].([]any)
	for _, one := range out {
		delete(one.(map[string]any), map[string]string{"records": "entry", "versions": "disclosure"}[list])
	}
	if len(out) == 0 {
		w.t.Errorf("no %s", list)
	}
	return out
}

// TestOptions refuses a format that is none.
func TestOptions(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if _, err := w.Export(t.Context(), w.As("officer"), "contact", uuid.New(), desk.ExportOptions{Format: "pdf"}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("got %v", err)
	}
	if _, err := w.Export(t.Context(), w.As("officer"), "case", uuid.New(), desk.ExportOptions{}); !errors.Is(err, vault.ErrKind) {
		t.Errorf("of a kind that is no subject's: got %v", err)
	}
}
