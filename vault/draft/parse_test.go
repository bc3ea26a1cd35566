package draft_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
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
      level: {number: 2, type: enum, class: operational, purposes: all, values: [gold, silver], default: gold, decides: true}
`

func person(t *testing.T) *catalog.Kind {
	t.Helper()
	c, err := catalog.Parse("test.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	k, _ := c.Kind("person")
	return k
}

func parse(t *testing.T, body string, patch bool) (draft.Draft, []fault.FieldError) {
	t.Helper()
	d, err := draft.Parse([32]byte{}, person(t), []byte(body), patch)
	if e, ok := errors.AsType[*fault.Invalid](err); ok {
		return d, e.Fields
	}
	if err != nil {
		t.Fatal(err)
	}
	return d, nil
}

// A default that the server adds is nobody's choice; the same value from the caller is, and needs the right.
func TestOnlyAddedDefaultsAreMarked(t *testing.T) {
	for _, tt := range []struct {
		name, body  string
		patch, want bool
	}{
		{"left out", `{"given": "Ada"}`, false, true},
		{"null", `{"level": null}`, false, true},
		{"named", `{"level": "gold"}`, false, false},
		{"named in a patch", `{"level": "gold"}`, true, false},
	} {
		d, faults := parse(t, tt.body, tt.patch)
		if len(faults) > 0 {
			t.Fatalf("%s: got %+v", tt.name, faults)
		}
		found := false
		for _, s := range d.Settings {
			if s.Field.Name == "level" {
				found = true
				if s.Defaulted != tt.want || s.Value.Text() != "gold" {
					t.Errorf("%s: got %q, defaulted %v, want %v", tt.name, s.Value.Text(), s.Defaulted, tt.want)
				}
			} else if s.Defaulted {
				t.Errorf("%s: %s is marked", tt.name, s.Field.Name)
			}
		}
		if !found {
			t.Errorf("%s: no level", tt.name)
		}
	}
	if d, _ := parse(t, `{"given": "Ada"}`, true); len(d.Settings) != 1 {
		t.Errorf("a patch got %d settings", len(d.Settings))
	}
}

func TestMaskedValuesAreRefusedHoweverTheyAreWritten(t *testing.T) {
	for _, body := range []string{`{"given": "A•••"}`, `{"given": "A\u2022\u2022\u2022"}`, `{"given": "\u2022"}`} {
		for _, patch := range []bool{false, true} {
			if _, faults := parse(t, body, patch); len(faults) != 1 || faults[0].Code != draft.MaskedValue {
				t.Errorf("%s: got %+v", body, faults)
			}
		}
	}
	if _, faults := parse(t, `{"given": "A\\u2022"}`, false); len(faults) == 1 && faults[0].Code == draft.MaskedValue {
		t.Error("a backslash was taken for an escape")
	}
}

func members(n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprintf(`"unknown_member_%d": 1`, i)
	}
	return "{" + strings.Join(list, ", ") + "}"
}

func TestMembersAreBounded(t *testing.T) {
	if _, faults := parse(t, members(1000), false); len(faults) != 50 || faults[0].Code != "unknown_field" || faults[0].Hint == "" {
		t.Errorf("1000 members: %d faults", len(faults))
	}
	start := time.Now()
	_, faults := parse(t, members(40_000), false)
	if len(faults) != 1 || faults[0].Code != "too_many_members" {
		t.Errorf("40000 members: got %+v", faults)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("a body of unknown members took %v", took)
	}
	if _, err := draft.Object([]byte(members(1001))); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("an object: got %v", err)
	}
}
