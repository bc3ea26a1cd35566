package mapping_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/mapping"
)

const source = `version: 1
purposes:
  support: {title: Service, legal_basis: contract, on_create: true}
purpose_sets:
  all: [support]
roles:
  agent: {title: Agent, purposes: [support]}
kinds:
  person:
    path: people
    table: person
    subject: true
    default_sort: -updated_at
    fields:
      given: {number: 1, type: name, class: identity, purposes: all}
      ref_no: {number: 2, type: external_id, class: identity, purposes: all, index: {number: 1, normaliser: exact, unique: always}}
      born: {number: 3, type: date, class: identity, purposes: all}
      paid: {number: 4, type: int, class: operational, purposes: all}
`

func person(t *testing.T) (*catalog.Catalog, *catalog.Kind) {
	t.Helper()
	c, err := catalog.Parse("test.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	k, _ := c.Kind("person")
	return c, k
}

func TestNewRefuses(t *testing.T) {
	for _, tt := range []struct {
		name, column, path, code string
	}{
		{"an unknown column", "nowhere", "given", "no_such_column"},
		{"an unknown field", "first", "first_name", "unknown_field"},
		{"an unknown list", "first", "points.email", "unknown_field"},
		{"an e-mail address for a name", "ada@example.com", "given", "personal_data"},
		{"a phone number for a name", "+44 20 7946 0991", "given", "personal_data"},
	} {
		_, err := compile(t, mapping.Spec{Map: map[string]string{tt.column: tt.path}}, []string{"first", "ada@example.com", "+44 20 7946 0991"})
		e, ok := errors.AsType[*fault.Invalid](err)
		if !ok || len(e.Fields) != 1 || e.Fields[0].Code != tt.code {
			t.Errorf("%s: got %v", tt.name, err)
		} else if strings.Contains(fmt.Sprintf("%+v", e.Fields), tt.column) && tt.column != "first" {
			t.Errorf("%s: the fault repeats it", tt.name)
		}
	}
}

// Reports name a column only where its name cannot be a cell.
func TestReportsNameColumns(t *testing.T) {
	long := strings.Repeat("name ", 20)
	for _, tt := range []struct {
		name   string
		header []string
		column string
		want   string
	}{
		{"a name", []string{"first", "when"}, "when", "when"},
		{"beside data", []string{"ada@example.com", "when"}, "when", "column 2"},
		{"too long", []string{"first", long}, long, "column 2"},
	} {
		m, err := compile(t, mapping.Spec{Map: map[string]string{tt.column: "born"}}, tt.header)
		if err != nil {
			t.Fatal(err)
		}
		_, faults := m.Read([32]byte{}, []string{"x", "soon"})
		if len(faults) != 1 || faults[0].Column != tt.want || faults[0].Code == "" {
			t.Errorf("%s: got %+v, want %q", tt.name, faults, tt.want)
		}
	}
}

func TestReadTellsWhatItReads(t *testing.T) {
	spec := mapping.Spec{Map: map[string]string{"no": "ref_no", "first": "given"}, Set: map[string]string{"born": "1915-12-10"}}
	m, err := compile(t, spec, []string{"first", "no", "other"})
	if err != nil {
		t.Fatal(err)
	}
	if ref := m.Reference(); ref == nil || ref.Name != "ref_no" {
		t.Errorf("the reference is %v", ref)
	}
	row, faults := m.Read([32]byte{1}, []string{" Ada ", "7", "ignored"})
	if len(faults) > 0 || row.Draft.Catalog != [32]byte{1} || len(row.Draft.Settings) != 3 {
		t.Fatalf("got %+v, %+v", row, faults)
	}
	var parts []string
	for _, p := range row.Parts {
		parts = append(parts, string(p))
	}
	if diff := cmp.Diff([]string{"born.", "1915-12-10", "given.", "Ada", "ref_no.", "7"}, parts); diff != "" {
		t.Errorf("parts (-want +got):\n%s", diff)
	}
	if _, faults := m.Read([32]byte{}, []string{"A•••", "7", ""}); len(faults) != 1 || faults[0].Code != "masked_value" || faults[0].Column != "first" {
		t.Errorf("a masked cell: got %+v", faults)
	}
}

func compile(t *testing.T, spec mapping.Spec, header []string) (*mapping.Mapping, error) {
	t.Helper()
	c, k := person(t)
	return mapping.New(c, k, spec, header)
}
