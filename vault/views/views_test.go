package views_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/vaulttest"
	"github.com/tacitcrm/tacit/vault/views"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

type shelf struct {
	*vaulttest.World
	views *views.Views
}

// newShelf has two people of one team and one of another.
func newShelf(t *testing.T) *shelf {
	t.Helper()
	w := vaulttest.New(t, vaulttest.Options{})
	for name, spec := range map[string]vault.CredentialSpec{
		"ada":     {Client: "ada", Roles: []string{"support"}, Purposes: []string{"support"}, Teams: []string{"north", "night"}, Regions: []string{"*"}},
		"charles": {Client: "charles", Roles: []string{"support"}, Purposes: []string{"support"}, Teams: []string{"north"}, Regions: []string{"GB"}},
		"mary":    {Client: "mary", Roles: []string{"support"}, Purposes: []string{"support"}, Teams: []string{"south"}, Regions: []string{"*"}},
	} {
		w.Credential(name, spec)
	}
	return &shelf{w, views.New(w.Vault)}
}

// urgent is a view of urgent cases.
func urgent(name string) views.Input {
	return views.Input{Name: name, Kind: "case", Query: views.Query{
		Filters: []views.Filter{{Field: "priority", Op: "in", Values: []string{"high", "urgent"}}},
		Sort:    "-due_at", Fields: []string{"number", "priority"}, Include: []string{"contact"},
	}}
}

func (s *shelf) create(name string, in views.Input) views.View {
	s.T.Helper()
	v, err := s.views.Create(s.T.Context(), s.As(name), in)
	s.Must(err)
	return v
}

func (s *shelf) names(who string) []string {
	s.T.Helper()
	page, err := s.views.List(s.T.Context(), s.As(who))
	s.Must(err)
	out := []string{}
	for i := range page.Views {
		out = append(out, page.Views[i].Name)
	}
	return out
}

// TestViews: a view is its credential's own until it is shared with a team, is run under the runner's rights, and changes
// only in the hands of its owner, who has seen what it is.
func TestViews(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	ctx := t.Context()
	for _, region := range []string{"GB", "FR"} {
		id := s.made("contact", map[string]any{"family_name": "Person", "region": region})
		s.made("case", map[string]any{"contact": id, "kind": "complaint", "priority": "urgent", "region": region})
		s.made("case", map[string]any{"contact": id, "kind": "complaint", "priority": "low", "region": region})
	}
	in := urgent("Urgent cases")
	v := s.create("ada", in)
	if got := s.names("charles"); len(got) != 0 {
		t.Errorf("charles sees %v before it is shared", got)
	}
	if _, err := s.views.Records(ctx, s.As("charles"), v.ID, views.Run{}); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("charles runs it before it is shared: %v", err)
	}
	v, err := s.views.Update(ctx, s.As("ada"), v.ID, v.Version, func(in *views.Input) { in.Team = "north" })
	s.Must(err)
	if v.Version != 2 || !slices.Equal(s.names("charles"), []string{"Urgent cases"}) || len(s.names("mary")) != 0 {
		t.Errorf("version %d; charles sees %v, mary %v", v.Version, s.names("charles"), s.names("mary"))
	}
	for who, want := range map[string]int{"ada": 2, "charles": 1} {
		page, err := s.views.Records(ctx, s.As(who), v.ID, views.Run{Count: true})
		s.Must(err)
		if len(page.Items) != want || page.Count == nil || int(*page.Count) != want || len(page.Included) != want {
			t.Errorf("%s: %d records, count %v, %d included; want %d", who, len(page.Items), page.Count, len(page.Included), want)
		}
		for _, r := range page.Items {
			if slices.ContainsFunc(r.Fields, func(f vault.Released) bool { return f.Field.Name == "status" }) {
				t.Errorf("%s: a field that the view does not show", who)
			}
		}
	}
	s.onlyTheOwnerChanges(v)
	if _, err := s.views.Delete(ctx, s.As("ada"), v.ID, v.Version); err != nil {
		t.Error(err)
	}
	if _, err := s.views.Get(ctx, s.As("ada"), v.ID); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("after it was deleted: %v", err)
	}
}

func (s *shelf) made(kind string, fields map[string]any) uuid.UUID {
	return s.World.Create(kind, fields).ID
}

func (s *shelf) onlyTheOwnerChanges(v views.View) {
	s.T.Helper()
	ctx := s.T.Context()
	rename := func(in *views.Input) { in.Name = "Mine now" }
	if _, err := s.views.Update(ctx, s.As("charles"), v.ID, v.Version, rename); !errors.Is(err, vault.ErrDenied) {
		s.T.Errorf("charles changes it: %v", err)
	}
	if _, err := s.views.Delete(ctx, s.As("charles"), v.ID, v.Version); !errors.Is(err, vault.ErrDenied) {
		s.T.Errorf("charles deletes it: %v", err)
	}
	if _, err := s.views.Update(ctx, s.As("mary"), v.ID, v.Version, rename); !errors.Is(err, vault.ErrNotFound) {
		s.T.Errorf("mary changes it: %v", err)
	}
	if _, err := s.views.Update(ctx, s.As("ada"), v.ID, v.Version-1, rename); !errors.Is(err, vault.ErrVersion) {
		s.T.Errorf("by an old version: %v", err)
	}
	got, err := s.views.Get(ctx, s.As("charles"), v.ID)
	s.Must(err)
	if got.Own || got.Name != v.Name || got.Version != v.Version {
		s.T.Errorf("it is now %+v", got)
	}
}

// TestViewsHoldNothingPersonal: a view lies beside no person's keys.
func TestViewsHoldNothingPersonal(t *testing.T) {
	t.Parallel()
	s := newShelf(t)
	id := uuid.NewString()
	for name, change := range map[string]func(*views.Input){
		"a name with an address":     func(in *views.Input) { in.Name = "cases of ada@example.com" },
		"a name with a number":       func(in *views.Input) { in.Name = "call +44 20 7946 0991" },
		"no name":                    func(in *views.Input) { in.Name = "" },
		"a long name":                func(in *views.Input) { in.Name = strings.Repeat("x", 101) },
		"a name that is not printed": func(in *views.Input) { in.Name = "a\x00b" },
		"a filter on a person":       func(in *views.Input) { in.Filters = []views.Filter{{Field: "contact", Op: "eq", Values: []string{id}}} },
		"a filter on one record":     func(in *views.Input) { in.Filters = []views.Filter{{Field: "id", Op: "eq", Values: []string{id}}} },
		"a filter on a sealed field": func(in *views.Input) {
			in.Filters = []views.Filter{{Field: "description", Op: "eq", Values: []string{"x"}}}
		},
		"an address as a filter": func(in *views.Input) {
			in.Filters = []views.Filter{{Field: "queue", Op: "eq", Values: []string{"ada@example.com"}}}
		},
		"a sort by a sealed field":    func(in *views.Input) { in.Sort = "description" },
		"an unknown field":            func(in *views.Input) { in.Fields = []string{"nothing"} },
		"an include of no reference":  func(in *views.Input) { in.Include = []string{"status"} },
		"a team of somebody else":     func(in *views.Input) { in.Team = "south" },
		"more filters than there are": func(in *views.Input) { in.Filters = make([]views.Filter, 21) },
	} {
		in := urgent("Urgent cases")
		change(&in)
		if _, err := s.views.Create(t.Context(), s.As("ada"), in); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	s.create("ada", urgent("Urgent cases"))
	if _, err := s.views.Create(t.Context(), s.As("ada"), urgent("Urgent cases")); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("the same name again: %v", err)
	}
	s.create("charles", urgent("Urgent cases")) // of another credential it is another view
	in := urgent("Products on sale")
	in.Kind, in.Query = "product", views.Query{Filters: []views.Filter{{Field: "status", Op: "eq", Values: []string{"active"}}}}
	s.create("ada", in)
	if _, err := s.views.Create(t.Context(), s.As("ada"), views.Input{Name: "Points", Kind: "contact_point"}); !errors.Is(err, vault.ErrKind) {
		t.Errorf("of a sub-resource: %v", err)
	}
	t.Run("gates", func(t *testing.T) { gates(t, s) })
}

func gates(t *testing.T, s *shelf) {
	v, spare := s.create("ada", urgent("To be read")), s.create("ada", urgent("To be deleted"))
	vaulttest.Gates(s.World, s.views, map[string]vaulttest.Gate{
		"Create": {Inside: "ada", Outside: "portal", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.Create(ctx, as, urgent("Another")))
		}},
		"List": {Inside: "ada", Outside: "portal", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.List(ctx, as))
		}},
		"Get": {Inside: "ada", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.Get(ctx, as, v.ID))
		}},
		"Update": {Inside: "ada", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.Update(ctx, as, v.ID, 1, func(in *views.Input) { in.Sort = "id" }))
		}},
		"Delete": {Inside: "ada", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.Delete(ctx, as, spare.ID, 1))
		}},
		"Records": {Inside: "ada", Call: func(ctx context.Context, as *vault.Session) error {
			return vaulttest.Nothing(s.views.Records(ctx, as, v.ID, views.Run{}))
		}},
	})
}
