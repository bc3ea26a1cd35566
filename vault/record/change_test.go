package record_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/record"
)

func TestPatchSealsOnlyWhatItSets(t *testing.T) {
	f := newFixture(t)
	r := f.contact(ada)
	before := r.Clone()
	d := f.draft("contact", `{"family_name": "King", "birth_date": null, "region": "FR"}`, true)
	later := start.Add(time.Hour)
	if err := r.Patch(d, f.keys, later); err != nil {
		t.Fatal(err)
	}
	if r.Version != 2 || !r.Updated.Equal(later) || !r.Created.Equal(start) {
		t.Errorf("got version %d, updated %s, created %s", r.Version, r.Updated, r.Created)
	}
	if err := r.Verify(f.keys); err != nil {
		t.Error(err)
	}
	given, family, birth := f.field("contact", "given_name"), f.field("contact", "family_name"), f.field("contact", "birth_date")
	was, _ := before.Sealed.Find(given.Number)
	if is, _ := r.Sealed.Find(given.Number); !cmp.Equal(is, was) {
		t.Error("a field the patch does not name was sealed again")
	}
	if is, _ := r.Sealed.Find(family.Number); is.Version != 2 {
		t.Errorf("a changed field has seal version %d", is.Version)
	}
	if _, ok := r.Sealed.Find(birth.Number); ok {
		t.Error("a removed field is still there")
	}
	if got := before.Get("region").Text(); got != "GB" {
		t.Errorf("the clone changed along: %q", got)
	}
}

func TestPatchTakesVerificationBack(t *testing.T) {
	f := newFixture(t)
	for _, tt := range []struct {
		name, body string
		want       bool
	}{
		{"another value", `{"value": "king@example.com"}`, false},
		{"another value, verified", `{"value": "king@example.com", "verified": true}`, true},
		{"something else", `{"preferred": true}`, true},
	} {
		r := f.point(`{"kind": "email", "value": "ada@example.com", "verified": true}`)
		d := f.draft("contact_point", tt.body, true)
		if err := d.ResolveOn(r.Get); err != nil {
			t.Fatal(err)
		}
		if err := r.Patch(d, f.keys, start); err != nil {
			t.Fatal(err)
		}
		if got, _ := r.Get("verified").Bool(); got != tt.want {
			t.Errorf("%s: verified %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestPastRebuildsWhatAPatchReplaced(t *testing.T) {
	f := newFixture(t)
	r := f.contact(ada)
	d := f.draft("contact", `{"family_name": "King", "region": "FR", "job_title": "Analyst"}`, true)
	p := r.Past(d)
	p.Action, p.At, p.Entry = "update", start, uuid.New()
	if err := r.Patch(d, f.keys, start.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	old, fields, err := p.Rebuild(r.Table, f.id, nil)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, field := range fields {
		names = append(names, field.Name)
	}
	if diff := cmp.Diff([]string{"region", "family_name"}, names); diff != "" {
		t.Errorf("fields (-want +got):\n%s", diff)
	}
	if old.Version != 1 || old.Get("region").Text() != "GB" || f.open(old, "family_name") != "Lovelace" || f.open(&r, "family_name") != "King" {
		t.Errorf("got version %d of %s", old.Version, old.Get("region").Text())
	}
}

// A value's class follows from what never changes, which the past does not repeat.
func TestPastOfASubResourceTakesItsShapeFromThePresent(t *testing.T) {
	f := newFixture(t)
	r := f.point(`{"kind": "email", "value": "ada@example.com"}`)
	d := f.draft("contact_point", `{"value": "king@example.com"}`, true)
	p := r.Past(d)
	if old, fields, err := p.Rebuild(r.Table, f.id, &r); err != nil || len(fields) != 1 || f.open(old, "value") != "ada@example.com" {
		t.Errorf("got %d fields, %v", len(fields), err)
	}
	if _, fields, err := p.Rebuild(r.Table, f.id, nil); err != nil || len(fields) != 0 {
		t.Errorf("a sub-resource that is gone: got %d fields, %v", len(fields), err)
	}
}

func TestTokensLeadToTheRecordInEveryEpoch(t *testing.T) {
	f := newFixture(t)
	r := f.point(`{"kind": "email", "value": "Ada@Example.com", "verified": true}`)
	tokens, err := r.Tokens(f.roots, f.keys)
	if err != nil || len(tokens) != 2 {
		t.Fatalf("got %d tokens, %v", len(tokens), err)
	}
	shape, _ := r.Shape(f.field("contact_point", "value"))
	v, err := r.Open(f.keys, f.field("contact_point", "value"))
	if err != nil {
		t.Fatal(err)
	}
	for i, got := range tokens {
		want := record.Token{
			Index: shape.Index.Number, Epoch: int32(i + 1), Subject: f.id, Record: f.id, Source: r.ID, Unique: true,
			Field: f.field("contact_point", "value"), Class: catalog.ContactEmail,
		}
		want.Value, _ = record.FieldToken(f.roots.Writing[i].Index, shape.Index, v)
		if got != want {
			t.Errorf("epoch %d: got %+v, want %+v", i+1, got, want)
		}
		if ok, err := r.Holds(f.roots, f.keys, got.Index, got.Value); err != nil || !ok {
			t.Errorf("holds its token of epoch %d: %v, %v", i+1, ok, err)
		}
	}
	if ok, err := r.Holds(f.roots, f.keys, shape.Index.Number, [16]byte{1}); err != nil || ok {
		t.Errorf("holds another token: %v, %v", ok, err)
	}
	if ok, err := r.Holds(f.roots, f.keys, shape.Index.Number+1, tokens[0].Value); err != nil || ok {
		t.Errorf("holds the token in another index: %v, %v", ok, err)
	}
	shared := f.point(`{"kind": "email", "value": "ada@example.com"}`)
	unproven, err := shared.Tokens(f.roots, f.keys)
	if err != nil || len(unproven) != 2 || unproven[0].Unique || unproven[0].Value != tokens[0].Value {
		t.Errorf("not verified: got %+v, %v", unproven, err)
	}
}

func TestCompoundTokensNeedEveryPart(t *testing.T) {
	f := newFixture(t)
	kind := f.set.Kind("contact")
	whole, part := f.contact(ada), f.contact(`{"family_name": "Lovelace"}`)
	for i := range kind.Searches {
		s := kind.Searches[i]
		is := func(n record.Token) bool { return n.Index == s.Number }
		all, err := whole.Tokens(f.roots, f.keys)
		if err != nil || !slices.ContainsFunc(all, is) {
			t.Errorf("%s of a whole record: got none, %v", s.Name, err)
		}
		if some, err := part.Tokens(f.roots, f.keys); err != nil || slices.ContainsFunc(some, is) {
			t.Errorf("%s of a part: got one, %v", s.Name, err)
		}
		if _, ok := record.SearchToken(f.roots.Index, s, nil); ok {
			t.Errorf("%s of nothing has a token", s.Name)
		}
	}
	if len(kind.Searches) == 0 {
		t.Error("the catalog has no search")
	}
}
