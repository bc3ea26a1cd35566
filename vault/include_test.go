package vault_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// made creates a record of any kind as the importer does.
func (w *world) made(kind string, fields map[string]any) uuid.UUID {
	w.t.Helper()
	out, err := w.as("import").Create(w.t.Context(), kind, w.draft(kind, false, fields), nil)
	if err != nil {
		w.t.Fatalf("create %s: %v", kind, explain(err))
	}
	return out.ID
}

// TestP9IncludesShowWhatReadsShow: a record that comes along with a page is what a read of it by the same session shows,
// field by field, and one that a read would not show does not come along.
func TestP9IncludesShowWhatReadsShow(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var people []uuid.UUID
	for i, region := range []string{"GB", "FR", "GB", "DE"} {
		account := w.made("account", map[string]any{"name": fmt.Sprint("Company ", i), "region": []string{"GB", "FR"}[i%2], "address": "1 High Street"})
		id := w.create(map[string]any{"family_name": fmt.Sprint("Person ", i), "region": region, "account": account}).ID
		people = append(people, id)
		for range 2 {
			w.made("case", map[string]any{"contact": id, "account": account, "kind": "complaint", "region": "GB", "description": "words"})
		}
	}
	_, err := w.as("support").RecordConsent(t.Context(), "contact", people[2], vault.ConsentInput{Kind: "objected", Purpose: "sales"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, w.tokens["british"], err = w.CreateCredential(t.Context(), vault.CredentialSpec{
		Client: "british", Roles: []string{"sales"}, Purposes: []string{"sales"}, Regions: []string{"GB"},
	})
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, name := range []string{"support", "sales", "british", "operator", "officer"} {
		s := w.as(name)
		page, err := s.List(t.Context(), "case", vault.ListQuery{Include: []string{"contact", "account"}})
		if err != nil {
			t.Fatalf("%s: %v", name, explain(err))
		}
		counts[name] = len(page.Included)
		want := map[uuid.UUID]vault.Reply{}
		for _, item := range page.Items {
			for _, f := range item.Fields {
				ref, is := f.Value.Ref()
				if kind := f.Field.Name; is && f.Form == policy.Clear && (kind == "contact" || kind == "account") {
					if r, err := s.Get(t.Context(), kind, ref, nil); err == nil {
						want[ref] = r
					} else if !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
						t.Fatal(err)
					}
				}
			}
		}
		for _, got := range page.Included {
			read, ok := want[got.ID]
			if !ok || fmt.Sprint(shown(got), withheld(got)) != fmt.Sprint(shown(read), withheld(read)) {
				t.Errorf("%s: included %v %v, a read shows %v %v", name, shown(got), withheld(got), shown(read), withheld(read))
			}
			delete(want, got.ID)
		}
		if len(want) > 0 {
			t.Errorf("%s: %d did not come along", name, len(want))
		}
		w.named(page.Disclosure.Entry, len(page.Items)+len(page.Included))
	}
	if counts["support"] != 8 || counts["british"] == 0 || counts["british"] >= counts["sales"] || counts["sales"] >= 8 {
		t.Errorf("the test shows nothing: %v", counts)
	}
}

// named checks how many records an entry names.
func (w *world) named(entry uuid.UUID, want int) {
	w.t.Helper()
	e, err := oversight.New().Entry(w.t.Context(), w.as("officer"), entry)
	if err != nil {
		w.t.Fatal(err)
	}
	n := 0
	for _, g := range e.Groups {
		n += len(g.Subjects)
	}
	if n != want {
		w.t.Errorf("the entry names %d, want %d", n, want)
	}
}

// TestIncludes checks what a query may ask for, and what it gets of it.
func TestIncludes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	account := w.made("account", map[string]any{"name": "Company", "region": "GB", "industry": "media"})
	w.made("account", map[string]any{"name": "Subsidiary", "region": "GB", "parent": account})
	for range 2 {
		w.create(map[string]any{"family_name": "Person", "region": "GB", "account": account})
	}
	s := w.as("support")
	page, err := s.List(t.Context(), "contact", vault.ListQuery{Fields: []string{"family_name"}, Include: []string{"account"}, FieldsOf: map[string][]string{"account": {"industry"}}})
	if err != nil {
		t.Fatal(explain(err))
	}
	if len(page.Included) != 1 || len(page.Included[0].Fields) != 1 || page.Included[0].Fields[0].Field.Name != "industry" || len(page.Items[0].Fields) != 2 {
		t.Errorf("got %+v", page)
	}
	if page, err = s.List(t.Context(), "account", vault.ListQuery{Include: []string{"parent"}}); err != nil || len(page.Included) != 0 || len(page.Items) != 2 {
		t.Errorf("a parent that is on the page itself: %+v %v", page, err)
	}
	if page, err = s.List(t.Context(), "account", vault.ListQuery{Include: []string{"parent"}, Limit: 1, Sort: "-created_at"}); err != nil || len(page.Included) != 1 || page.Next == "" {
		t.Errorf("a parent that is not: %+v %v", page, err)
	}
	for name, q := range map[string]vault.ListQuery{
		"no reference":         {Include: []string{"family_name"}},
		"nothing":              {Include: []string{"nobody"}},
		"twice":                {Include: []string{"account", "account"}},
		"a field it has not":   {Include: []string{"account"}, FieldsOf: map[string][]string{"account": {"stage"}}},
		"of what is not asked": {FieldsOf: map[string][]string{"account": {"industry"}}},
		"too many":             {Include: []string{"account"}, Limit: 201},
	} {
		if _, err := s.List(t.Context(), "contact", q); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, w.tokens["poor"], err = w.CreateCredential(t.Context(), vault.CredentialSpec{
		Client: "poor", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}, Budget: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("poor").List(t.Context(), "contact", vault.ListQuery{Include: []string{"account"}}); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("two people and a company on a budget of two: %v", err)
	}
}

// TestTagFilters: a list of tags holds one, any or all of some.
func TestTagFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.crowd(8)
	for _, tt := range []struct {
		op   string
		tags []string
		hold func(have []string) bool
	}{
		{"eq", []string{"vip"}, func(have []string) bool { return slices.Contains(have, "vip") }},
		{"in", []string{"vip", "press"}, func(have []string) bool { return len(have) > 0 }},
		{"all", []string{"vip", "press"}, func(have []string) bool { return len(have) == 2 }},
		{"null", []string{"true"}, func(have []string) bool { return len(have) == 0 }},
	} {
		var want []uuid.UUID
		for i, f := range c.fields {
			if have, _ := f["tags"].([]string); tt.hold(have) {
				want = append(want, c.ids[i])
			}
		}
		got := pages(t, w.as("support"), "contact", vault.ListQuery{Sort: "id", Filters: []vault.Filter{{Field: "tags", Op: tt.op, Values: tt.tags}}})
		if slices.SortFunc(want, func(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }); !slices.Equal(got, want) || len(want) == 0 {
			t.Errorf("%s: got %d, want %d", tt.op, len(got), len(want))
		}
	}
	for _, f := range []vault.Filter{{Field: "tags", Op: "gt", Values: []string{"vip"}}, {Field: "owner", Op: "all", Values: []string{"u2"}}, {Field: "tags", Op: "all"}} {
		if _, err := w.as("support").List(t.Context(), "contact", vault.ListQuery{Filters: []vault.Filter{f}}); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%+v: %v", f, err)
		}
	}
}
