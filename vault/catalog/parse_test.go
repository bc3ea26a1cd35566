package catalog_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// base is a small valid catalog; each test breaks one thing of it.
const base = `version: 1
purposes:
  support: {title: Service, legal_basis: contract, on_create: true}
  news: {title: News, legal_basis: consent, consent_needed: true, channels: [email]}
purpose_sets:
  both: [support, news]
roles:
  agent: {title: Agent, purposes: [support]}
notices:
  - id: news
    version: 1
    purposes: [news]
    text: {en: Yes or no.}
kinds:
  person:
    path: people
    table: person
    subject: true
    default_sort: -updated_at
    fields:
      given: {number: 1, type: name, class: identity, purposes: both}
      family: {number: 2, type: name, class: identity, purposes: both}
      ref_no: {number: 3, type: external_id, class: identity, purposes: both, index: {number: 1, normaliser: exact}}
      owner: {number: 4, type: id, class: operational, purposes: both, filter: true, sort: true}
      level: {number: 5, type: enum, class: operational, purposes: both, values: [gold, silver], default: gold}
    searches:
      names: {number: 2, parts: {family: surname, given: initial}}
  point:
    table: point
    parent: person
    parent_list: points
    fields:
      kind: {number: 1, type: enum, class: operational, purposes: both, required: true, values: [email, phone]}
      value:
        number: 2
        purposes: both
        by:
          field: kind
          shapes:
            email: {type: email, class: contact.email, index: {number: 3, normaliser: email, unique: verified}}
            phone: {type: phone, class: contact.phone}
      verified: {number: 3, type: bool, class: operational, purposes: both, decides: true}
  note:
    path: notes
    table: note
    owners: [person]
    append_only: true
    fields:
      person: {number: 1, type: ref, ref: person, class: operational, purposes: both}
      score: {number: 2, type: int, class: behaviour, clear: true, purposes: both}
      body: {number: 3, type: text, class: content, purposes: both, max_length: 100}
`

func TestBaseParses(t *testing.T) {
	if _, err := catalog.Parse("crm.yaml", []byte(base)); err != nil {
		t.Fatal(err)
	}
}

// TestAllFaultsAtOnce: one run shows every fault, by line, and each can be taken apart.
func TestAllFaultsAtOnce(t *testing.T) {
	src := strings.Replace(base, "title: News", "titel: News", 1)
	src = strings.Replace(src, "type: int", "type: integer", 1)
	src = strings.Replace(src, "path: people", "path: People", 1)
	_, err := catalog.Parse("crm.yaml", []byte(src))
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("got %T, want joined errors", err)
	}
	var lines []int
	for _, e := range joined.Unwrap() {
		var fault *catalog.Error
		if !errors.As(e, &fault) || fault.File != "crm.yaml" || fault.Column < 1 {
			t.Fatalf("got %v, want a *catalog.Error with a place", e)
		}
		lines = append(lines, fault.Line)
	}
	if diff := cmp.Diff([]int{4, 4, 16, 50}, lines); diff != "" {
		t.Error(diff)
	}
}

func TestCatalogAnswers(t *testing.T) {
	c, err := catalog.Parse("crm.yaml", []byte(base))
	if err != nil {
		t.Fatal(err)
	}
	person, _ := c.Kind("person")
	if byPath, ok := c.KindByPath("people"); !ok || byPath != person {
		t.Error("kind person is not found by its path")
	}
	if _, ok := c.KindByPath("person"); ok {
		t.Error("a kind's name is taken for its path")
	}
	point, _ := c.Kind("point")
	if diff := cmp.Diff([]string{"point"}, []string{person.Children()[0].Name}); diff != "" || len(person.Children()) != 1 {
		t.Error("children of person: " + diff)
	}
	value, _ := point.Field("value")
	if !value.Sealed() || len(value.Shapes()) != 2 {
		t.Errorf("field value: got sealed %v, %d shapes", value.Sealed(), len(value.Shapes()))
	}
	if s, ok := value.Shape("phone"); !ok || s.Class != catalog.ContactPhone || s.Mask != "generic" {
		t.Errorf("shape phone: got %v, %v", s, ok)
	}
	if _, ok := value.Shape("fax"); ok {
		t.Error("shape fax: got one")
	}
	score, _ := c.Kinds[2].FieldHolding(2)
	if score.Name != "score" || score.Sealed() || score.Column != "score" {
		t.Errorf("score: got %s, sealed %v, column %q", score.Name, score.Sealed(), score.Column)
	}
	body, _ := c.Kinds[2].Field("body")
	if o := body.Options("DE"); !o.Sealed || o.MaxLen != 100 || o.Region != "DE" {
		t.Errorf("options of body: got %+v", o)
	}
	level, _ := person.Field("level")
	if got := level.Default.Text(); got != "gold" || level.MaxLen != 64 {
		t.Errorf("level: got default %q, length %d", got, level.MaxLen)
	}
	if !level.HasPurpose("news") || level.HasPurpose("legal") {
		t.Errorf("level: got purposes %v", level.Purposes)
	}
	if s, ok := person.Search("names"); !ok || len(s.Parts) != 2 || s.Parts[0].Normaliser != "surname" {
		t.Errorf("search names: got %v, %v", s, ok)
	}
}

func TestNoticeAndDigest(t *testing.T) {
	c, err := catalog.Parse("crm.yaml", []byte(base))
	if err != nil {
		t.Fatal(err)
	}
	n, ok := c.Notice("news", 1)
	if !ok || !n.HasPurpose("news") || n.HasPurpose("support") {
		t.Fatalf("got %v, %v", n, ok)
	}
	if _, ok := c.Notice("news", 2); ok {
		t.Error("got version 2")
	}
	if _, ok := n.SHA256("fr"); ok {
		t.Error("got a digest for a language without text")
	}
	if sum, ok := n.SHA256("en"); !ok || sum == [32]byte{} {
		t.Error("got no digest")
	}
	other, err := catalog.Parse("crm.yaml", []byte(base+"# note\n"))
	if err != nil {
		t.Fatal(err)
	}
	if c.Digest() == other.Digest() {
		t.Error("two sources have one digest")
	}
}

func TestClasses(t *testing.T) {
	slots := []uint8{0, 1, 1, 1, 1, 2, 3, 4, 5, catalog.NoSlot}
	if len(catalog.Classes()) != len(slots) {
		t.Fatalf("got %d classes", len(catalog.Classes()))
	}
	for i, c := range catalog.Classes() {
		back, ok := catalog.ParseClass(c.String())
		if !ok || back != c || int(c) != i+1 {
			t.Errorf("%s: got %d, %v back", c, back, ok)
		}
		if c.Slot() != slots[i] || c.Sealed() != (c != catalog.Operational) {
			t.Errorf("%s: got slot %d, sealed %v", c, c.Slot(), c.Sealed())
		}
	}
	if _, ok := catalog.ParseClass(""); ok || catalog.Class(0).Sealed() || catalog.Class(99).String() != "" {
		t.Error("no class is taken for one")
	}
}

// FuzzParse: no panic, and either a catalog or faults that say where.
func FuzzParse(f *testing.F) {
	f.Add([]byte(base))
	f.Add([]byte(full))
	f.Add([]byte("kinds: {a: &x {fields: {b: *x}}}"))
	f.Add([]byte("version: 1\npurposes: []\nkinds: ~\n"))
	f.Add([]byte("? [a]: b\n"))
	f.Add([]byte("{purposes: {a: }, kinds: {k: {fields: {f: {by: {field: k, shapes: {x: }}}}}}}"))
	f.Fuzz(func(t *testing.T, src []byte) {
		c, err := catalog.Parse("f.yaml", src)
		if (c == nil) == (err == nil) {
			t.Errorf("got %v, %v", c, err)
		}
		if err != nil && !strings.HasPrefix(err.Error(), "f.yaml:") {
			t.Errorf("got %v, want a place", err)
		}
	})
}
