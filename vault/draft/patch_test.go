package draft_test

import (
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// patchSource adds kinds whose records rest on what a patch must keep.
const patchSource = source + `  point:
    table: point
    parent: person
    parent_list: points
    fields:
      kind: {number: 1, type: enum, class: operational, purposes: all, values: [email, phone], required: true}
      value:
        number: 2
        purposes: all
        required: true
        by:
          field: kind
          shapes:
            email: {type: email, class: contact.email}
            phone: {type: phone, class: contact.phone}
  visit:
    path: visits
    table: visit
    owners: [person]
    fields:
      person: {number: 1, type: ref, class: operational, purposes: all, ref: person}
      note: {number: 2, type: text, class: content, purposes: all, required: true}
`

func kindOf(t *testing.T, name string) *catalog.Kind {
	t.Helper()
	c, err := catalog.Parse("test.yaml", []byte(patchSource))
	if err != nil {
		t.Fatal(err)
	}
	k, _ := c.Kind(name)
	return k
}

// storedAs answers as a record with these clear values does.
func storedAs(t *testing.T, k *catalog.Kind, values map[string]string) draft.Stored {
	return func(name string) value.Value {
		t.Helper()
		text, ok := values[name]
		if !ok {
			return value.Value{}
		}
		f, _ := k.Field(name)
		v, err := value.FromText(f.Type, text, f.Options(""))
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func TestPatchKeepsWhatARecordRestsOn(t *testing.T) {
	const a, b = "01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"
	for _, tt := range []struct {
		name, kind, body, code string
		stored                 map[string]string
	}{
		{"a value of the stored shape", "point", `{"value": "ada@example.com"}`, "", map[string]string{"kind": "email"}},
		{"the same shape again", "point", `{"kind": "email", "value": "ada@example.com"}`, "", map[string]string{"kind": "email"}},
		{"a value of another shape", "point", `{"value": "ada@example.com"}`, "bad_form", map[string]string{"kind": "phone"}},
		{"another shape", "point", `{"kind": "phone"}`, "immutable", map[string]string{"kind": "email"}},
		{"another shape with its value", "point", `{"kind": "phone", "value": "+442079460991"}`, "immutable", map[string]string{"kind": "email"}},
		{"a required variant removed", "point", `{"value": null}`, "required", map[string]string{"kind": "email"}},
		{"a required field removed", "visit", `{"note": null}`, "required", nil},
		{"another field", "person", `{"level": "gold"}`, "", nil},
		{"the same owner", "visit", `{"person": "` + a + `"}`, "", map[string]string{"person": a}},
		{"another owner", "visit", `{"person": "` + b + `"}`, "immutable", map[string]string{"person": a}},
	} {
		k := kindOf(t, tt.kind)
		d, err := draft.Parse([32]byte{}, k, []byte(tt.body), true)
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		err = d.ResolveOn(storedAs(t, k, tt.stored))
		got := ""
		if e, ok := errors.AsType[*fault.Invalid](err); ok {
			got = e.Fields[0].Code
		}
		if got != tt.code || err != nil && got == "" {
			t.Errorf("%s: got %v, want %q", tt.name, err, tt.code)
		}
	}
}

func TestShapeGoesByTheDraftFirst(t *testing.T) {
	k := kindOf(t, "point")
	d, err := draft.Parse([32]byte{}, k, []byte(`{"kind": "email", "value": "ada@example.com"}`), true)
	if err != nil {
		t.Fatal(err)
	}
	phone, none := storedAs(t, k, map[string]string{"kind": "phone"}), storedAs(t, k, nil)
	if s, ok := d.Shape(&d.Settings[1], phone); !ok || s.Class != catalog.ContactEmail {
		t.Errorf("got %s, %v", s.Class, ok)
	}
	d.Settings = d.Settings[1:]
	if s, ok := d.Shape(&d.Settings[0], phone); !ok || s.Class != catalog.ContactPhone {
		t.Errorf("as stored: got %s, %v", s.Class, ok)
	}
	if s, ok := d.Shape(&d.Settings[0], none); ok {
		t.Errorf("by nothing: got %s", s.Class)
	}
}

func TestPatchOfLeavesOutWhatStays(t *testing.T) {
	k := person(t)
	stored := storedAs(t, k, map[string]string{"level": "silver"})
	for _, tt := range []struct {
		name, body string
		want       int
	}{
		{"a default", `{"given": "Ada"}`, 1},
		{"what stays", `{"given": "Ada", "level": "silver"}`, 1},
		{"what changes", `{"given": "Ada", "level": "gold"}`, 2},
	} {
		d, faults := parse(t, tt.body, false)
		if len(faults) > 0 {
			t.Fatalf("%s: got %+v", tt.name, faults)
		}
		if p := d.PatchOf(stored); len(p.Settings) != tt.want || !p.Patch {
			t.Errorf("%s: got %d settings, want %d", tt.name, len(p.Settings), tt.want)
		}
	}
}
