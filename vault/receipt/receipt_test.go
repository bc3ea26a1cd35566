package receipt_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/receipt"
)

func shipped(t *testing.T) *catalog.Catalog {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "crm", "default.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Parse("default.yaml", src)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var noon = time.Date(2026, 11, 22, 12, 0, 0, 123456000, time.UTC)

// grant is a consent to marketing by e-mail, by the shipped catalog.
func grant(t *testing.T, c *catalog.Catalog) *receipt.Source {
	t.Helper()
	n, ok := c.Notice("marketing", 1)
	if !ok {
		t.Fatal("the shipped catalog has no notice for marketing")
	}
	sum := sha256.Sum256([]byte(n.Text["de"]))
	return &receipt.Source{
		Catalog: c, Principal: []byte{0xde, 0xad, 0xbe, 0xef}, IssuedAt: noon,
		Status: consent.Status{Status: consent.Given},
		Event: consent.Event{
			ID: uuid.UUID{15: 1}, Kind: consent.KindGiven, Purpose: "marketing", Channel: "email", Expressed: "web_form", Jurisdiction: "DE",
			Notice: consent.Notice{ID: "marketing", Version: 1, SHA256: sum[:]}, OccurredAt: noon.Add(-time.Hour), RecordedAt: noon.Add(-time.Minute),
		},
	}
}

// sources are one for each branch of both documents.
func sources(t *testing.T) []*receipt.Source {
	t.Helper()
	var all []*receipt.Source
	c := shipped(t)
	add := func(change func(*receipt.Source)) {
		s := grant(t, c)
		change(s)
		all = append(all, s)
	}
	for _, kind := range append(consent.AllKinds(), "of_a_later_version") {
		for _, grade := range append(consent.Grades(), "") {
			add(func(s *receipt.Source) { s.Event.Kind, s.Event.Grade = kind, grade })
		}
	}
	for _, standing := range []consent.Standing{
		"", consent.None, consent.Given, consent.Refused, consent.Withdrawn, consent.Objected, consent.Expired, "of_a_later_version",
	} {
		add(func(s *receipt.Source) { s.Status.Status = standing })
	}
	for _, way := range append(consent.Expressions(), "") {
		add(func(s *receipt.Source) { s.Event.Expressed = way })
	}
	for _, p := range c.Purposes {
		if p.ConsentNeeded {
			add(func(s *receipt.Source) { s.Event.Purpose, s.Event.Channel = p.Name, "" })
		}
	}
	end := noon.AddDate(1, 0, 0)
	add(func(s *receipt.Source) {
		s.Event.ValidUntil, s.Event.Explicit, s.Event.Locale, s.Event.Jurisdiction = &end, true, "de-AT", ""
		s.Event.Point, s.Event.Guardian, s.Event.Entry = uuid.UUID{1}, uuid.UUID{2}, uuid.UUID{3}
		s.Event.Evidence, s.Recipients = make([]byte, 32), []string{"A print shop", "A call centre"}
	})
	add(func(s *receipt.Source) { s.Event.Notice = consent.Notice{} })
	add(func(s *receipt.Source) { s.Event.Notice.SHA256 = make([]byte, 32) })
	add(func(s *receipt.Source) { s.Event.Notice.Version = 99 })
	add(func(s *receipt.Source) {
		s.Catalog = shipped(t)
		c := s.Catalog.Controller
		s.Catalog.Controller = catalog.Controller{Name: c.Name, Contact: c.Contact, Street: c.Street, City: c.City, Country: c.Country, Email: c.Email, Phone: c.Phone}
		p, _ := s.Catalog.Purpose("marketing")
		p.DPV, p.Citation, p.RetentionDays = "", "", 0
	})
	return all
}

// term is a term of the Data Privacy Vocabulary, by prefix or in full. Namespaces themselves are none.
var term = regexp.MustCompile(`^(dpv:|eu-gdpr:|https://w3id\.org/dpv(?:/[a-z/-]+)?#)(.+)$`)

var prefixes = map[string]string{"dpv:": "https://w3id.org/dpv#", "eu-gdpr:": "https://w3id.org/dpv/legal/eu/gdpr#"}

// terms lists the terms of the vocabulary in a document, in full.
func terms(v any) (all []string) {
	add := func(s string) {
		m := term.FindStringSubmatch(s)
		if m == nil {
			return
		}
		if full, ok := prefixes[m[1]]; ok {
			m[1] = full
		}
		all = append(all, m[1]+m[2])
	}
	switch v := v.(type) {
	case string:
		add(v)
	case []any:
		for _, e := range v {
			all = append(all, terms(e)...)
		}
	case map[string]any:
		for name, e := range v {
			add(name)
			all = append(all, terms(e)...)
		}
	}
	return all
}

func decode(t *testing.T, b []byte) (v map[string]any) {
	t.Helper()
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func write(t *testing.T, as func(*receipt.Source) ([]byte, error), s *receipt.Source) []byte {
	t.Helper()
	b, err := as(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRecordUsesPublishedTermsOnly(t *testing.T) {
	published := vocabulary(t)
	used := map[string]bool{}
	for _, s := range sources(t) {
		documents := [][]byte{write(t, receipt.Record, s)}
		if s.Event.Permits() {
			documents = append(documents, write(t, receipt.Kantara, s))
		}
		for _, b := range documents {
			for _, iri := range terms(decode(t, b)) {
				if used[iri] = true; !published[iri] {
					t.Errorf("%s is not published", iri)
				}
			}
		}
	}
	if n := len(used); n < 30 {
		t.Errorf("only %d terms were found in the documents", n)
	}
	if published["https://w3id.org/dpv#ConsentObjected"] {
		t.Error("the check does not bite: it knows a term that does not exist")
	}
}

// TestRightsAreThoseOfConsent compares the rights that a record states with the vocabulary's table.
func TestRightsAreThoseOfConsent(t *testing.T) {
	var want []string
	for _, row := range table(t, "legal_basis_rights_mapping.csv") {
		if row["legal_basis"] == "https://w3id.org/dpv/legal/eu/gdpr#A6-1-a" {
			want = append(want, row["right"])
		}
	}
	got := terms(decode(t, write(t, receipt.Record, grant(t, shipped(t))))["iso:pii_processing"].(map[string]any)["iso:privacy_rights"])
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestKantaraFollowsItsSchema(t *testing.T) {
	schema := kantaraSchema(t)
	valid := func(b []byte) error {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		return schema.Validate(v)
	}
	written := 0
	for _, s := range sources(t) {
		if !s.Event.Permits() {
			continue
		}
		written++
		if err := valid(write(t, receipt.Kantara, s)); err != nil {
			t.Errorf("a receipt of %s does not follow the schema: %v", s.Event.Kind, err)
		}
	}
	if written < 10 {
		t.Errorf("only %d receipts were checked", written)
	}
	whole := decode(t, write(t, receipt.Kantara, grant(t, shipped(t))))
	for name := range whole {
		if name == "language" { // optional by the schema
			continue
		}
		part := map[string]any{}
		for other, v := range whole {
			if other != name {
				part[other] = v
			}
		}
		b, err := json.Marshal(part)
		if err != nil {
			t.Fatal(err)
		}
		if valid(b) == nil {
			t.Errorf("the check does not bite: it takes a receipt without %s", name)
		}
	}
}

func kantaraSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(standards(t), "kantara-cr-1.1", "schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	src = regexp.MustCompile(`(?m)^\s*//.*$`).ReplaceAll(src, nil)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("kantara.json", doc); err != nil {
		t.Fatal(err)
	}
	schema, err := c.Compile("kantara.json")
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// vocabulary is every term that is published, in full.
func vocabulary(t *testing.T) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(standards(t), "dpv", "*.csv"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no vocabulary: %v", err)
	}
	known := map[string]bool{}
	for _, file := range files {
		for _, row := range table(t, filepath.Base(file)) {
			if row["iri"] != "" {
				known[row["iri"]] = true
			}
		}
	}
	return known
}

func table(t *testing.T, name string) []map[string]string {
	t.Helper()
	f, err := os.Open(filepath.Join(standards(t), "dpv", name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, cell := range row {
			cells[rows[0][i]] = cell
		}
		out = append(out, cells)
	}
	return out
}

// standards finds the directory of published standards beside that of the data sets.
func standards(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	places := []string{filepath.Join(os.Getenv("TACIT_TEST_DATA"), "..", "standards")}
	if os.Getenv("TACIT_TEST_DATA") == "" {
		for places = nil; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
			places = append(places, filepath.Join(dir, "shared", "standards"))
		}
	}
	for _, place := range places {
		if _, err := os.Stat(place); err == nil {
			return place
		}
	}
	t.Skip("no directory of standards beside that of the data sets; TACIT_TEST_DATA names the latter")
	return ""
}
