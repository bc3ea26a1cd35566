package vault_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/oversight"
)

func fault(t *testing.T, err error) vault.FieldError {
	t.Helper()
	var invalid *vault.Invalid
	if !errors.As(err, &invalid) || len(invalid.Fields) == 0 {
		t.Fatalf("got %v, want an *Invalid", err)
	}
	return invalid.Fields[0]
}

// TestP9PredicatesOnHiddenFieldsAreErrors filters, sorts and looks up by what the session may not use. The
// answer is the same on an empty database: it does not depend on data.
func TestP9PredicatesOnHiddenFieldsAreErrors(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	blind := w.stray(vault.CredentialSpec{Client: "blind", Roles: []string{"marketing", "analyst"}, Purposes: []string{"analytics"}, Regions: []string{"*"}}, "analytics")
	for _, filled := range []bool{false, true} {
		if filled {
			w.create(ada())
		}
		for _, field := range []string{"given_name", "family_name", "birth_date", "gender", "external_ref"} {
			for _, q := range []vault.ListQuery{{Sort: field}, {Sort: "-" + field}, {Filters: []vault.Filter{{Field: field, Op: "eq", Values: []string{"x"}}}}, {Filters: []vault.Filter{{Field: field, Op: "null", Values: []string{"true"}}}}} {
				if f := fault(t, second(w.as("officer").List(t.Context(), "contact", q))); f.Code != "sealed_field" {
					t.Errorf("%s: got %+v", field, f)
				}
			}
		}
		if f := fault(t, second(w.as("officer").List(t.Context(), "contact", vault.ListQuery{Sort: "language"}))); f.Code != "not_filterable" {
			t.Errorf("a field that does not sort: got %+v", f)
		}
		for _, by := range []struct{ as, key, value string }{{"marketing", "phone", `"+442079460991"`}, {"marketing", "external_ref", `"crm-1815"`}} {
			r := refusal(t, second(w.as(by.as).Lookup(t.Context(), vault.LookupQuery{By: by.key, Value: []byte(by.value)})))
			if r.Code != "match_not_allowed" {
				t.Errorf("%s by %s: got %v", by.as, by.key, r)
			}
		}
		for _, body := range []string{`{"family_name":"Lovelace","birth_year":1984}`} {
			r := refusal(t, second(w.as("support").Search(t.Context(), "contact", vault.SearchQuery{Body: []byte(body)})))
			if r.Code != "match_not_allowed" {
				t.Errorf("support by birth year: got %v", r)
			}
		}
		if r := refusal(t, second(blind.Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)}))); r.Code == "" {
			t.Errorf("analytics look-up: got %v", r)
		}
	}
}

// TestP9FilterOnAFieldThatIsNotClear narrows the policy so that behaviour stays hidden, then filters by it.
func TestP9FilterOnAFieldThatIsNotClear(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	src := strings.Replace(crmSource(), "score:\n        number: 31\n        type: int\n        class: behaviour\n        clear: true\n", "score:\n        number: 31\n        type: int\n        class: behaviour\n        clear: true\n        filter: true\n", 1)
	if _, err := w.Activate(t.Context(), []byte(src), nil); err != nil {
		t.Fatal(err)
	}
	id := w.create(ada()).ID
	body := map[string]any{"contact": id, "kind": "survey", "channel": "web", "at": "2026-01-01T00:00:00Z", "score": 3}
	if _, err := w.as("import").Create(t.Context(), "interaction", w.draft("interaction", false, body), nil); err != nil {
		t.Fatal(explain(err))
	}
	by := func(score string) vault.ListQuery {
		return vault.ListQuery{Filters: []vault.Filter{{Field: "score", Op: "eq", Values: []string{score}}}}
	}
	if page, err := w.as("sales").List(t.Context(), "interaction", by("3")); err != nil || len(page.Items) != 1 {
		t.Errorf("sales, which sees it: %d items, %v", len(page.Items), explain(err))
	}
	for _, score := range []string{"3", "4"} {
		if r := refusal(t, second(w.as("support").List(t.Context(), "interaction", by(score)))); r.Code != "filter_not_allowed" {
			t.Errorf("support, which does not: got %v", r)
		}
	}
}

// TestP9DeniedIsAbsent compares what an actor of another region learns of a record with what it learns of
// none at all.
func TestP9DeniedIsAbsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	c := w.create(ada())
	there, err := w.as("support").Create(ctx, "case", w.draft("case", false, map[string]any{"contact": c.ID, "kind": "repair"}), nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	spec := vault.CredentialSpec{Client: "paris", Roles: []string{"support", "import", "officer"}, Purposes: []string{"support", "operations", "compliance"}, Regions: []string{"FR"}, Capture: true}
	under := func(purpose string) *vault.Session { return w.stray(spec, purpose) }
	support, operations, compliance := under("support"), under("operations"), under("compliance")
	patch := w.draft("contact", true, map[string]any{"job_title": "X"})
	point := w.draft("contact_point", false, map[string]any{"kind": "phone", "value": "+44 20 7946 0999"})
	label := w.draft("contact_point", true, map[string]any{"label": "home"})
	email := func(there bool) vault.LookupQuery {
		return vault.LookupQuery{By: "email", Value: []byte(map[bool]string{true: `"ada@example.com"`, false: `"eve@example.com"`}[there])}
	}
	name := func(there bool) vault.SearchQuery {
		return vault.SearchQuery{Body: []byte(map[bool]string{true: `{"family_name":"Lovelace","given_name":"Ada"}`, false: `{"family_name":"Nobody","given_name":"Ada"}`}[there])}
	}
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}
	for what, call := range map[string]func(there bool, id, case_, point_ uuid.UUID) error{
		"get":      func(_ bool, id, _, _ uuid.UUID) error { return second(support.Get(ctx, "contact", id, nil)) },
		"case":     func(_ bool, _, id, _ uuid.UUID) error { return second(support.Get(ctx, "case", id, nil)) },
		"children": func(_ bool, id, _, _ uuid.UUID) error { return second(support.Children(ctx, "contact_point", id)) },
		"history":  func(_ bool, id, _, _ uuid.UUID) error { return second(support.History(ctx, "contact", id)) },
		"lookup":   func(there bool, _, _, _ uuid.UUID) error { return second(support.Lookup(ctx, email(there))) },
		"search": func(there bool, _, _, _ uuid.UUID) error {
			page, err := support.Search(ctx, "contact", name(there))
			return errors.Join(err, fmt.Errorf("%d items", len(page.Items)))
		},
		"patch":       func(_ bool, id, _, _ uuid.UUID) error { return second(operations.Patch(ctx, "contact", id, 1, patch)) },
		"stale patch": func(_ bool, id, _, _ uuid.UUID) error { return second(operations.Patch(ctx, "contact", id, 9, patch)) },
		"point": func(_ bool, id, _, _ uuid.UUID) error {
			return second(operations.CreateChild(ctx, "contact_point", id, point, nil))
		},
		"point patch": func(_ bool, parent, _, id uuid.UUID) error {
			return second(operations.PatchChild(ctx, "contact_point", parent, id, 1, label))
		},
		"point delete": func(_ bool, parent, _, id uuid.UUID) error {
			return second(operations.DeleteChild(ctx, "contact_point", parent, id, 1))
		},
		"consent": func(_ bool, id, _, _ uuid.UUID) error {
			return second(operations.RecordConsent(ctx, "contact", id, given, nil))
		},
		"withdraw": func(_ bool, id, _, _ uuid.UUID) error {
			return second(support.RecordConsent(ctx, "contact", id, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}, nil))
		},
		"consents": func(_ bool, id, _, _ uuid.UUID) error {
			return second(compliance.Consents(ctx, "contact", id, zero, zero))
		},
		"disclosures": func(_ bool, id, _, _ uuid.UUID) error {
			return second(oversight.New().Disclosures(ctx, compliance, "contact", id, oversight.EntryQuery{}))
		},
		"basis": func(_ bool, id, _, _ uuid.UUID) error {
			return second(compliance.RecordBasis(ctx, "contact", id, vault.BasisInput{Basis: "contract", Citation: "Contract 7"}))
		},
		"erase":       func(_ bool, id, _, _ uuid.UUID) error { return second(compliance.Erase(ctx, "contact", id, 1)) },
		"stale erase": func(_ bool, id, _, _ uuid.UUID) error { return second(compliance.Erase(ctx, "contact", id, 9)) },
		"case about": func(_ bool, id, _, _ uuid.UUID) error {
			return second(support.Create(ctx, "case", w.draft("case", false, map[string]any{"contact": id, "kind": "repair"}), nil))
		},
		"interaction in case": func(_ bool, id, case_, _ uuid.UUID) error {
			d := w.draft("interaction", false, map[string]any{"contact": id, "case_ref": case_, "kind": "call", "channel": "phone", "at": "2026-01-01T00:00:00Z"})
			return second(support.Create(ctx, "interaction", d, nil))
		},
	} {
		denied := call(true, c.ID, there.ID, c.Children[0].Items[0].ID)
		absent := call(false, uuid.New(), uuid.New(), uuid.New())
		if a, b := answer(denied), answer(absent); a != b {
			t.Errorf("%s: of a record out of reach it learns %s, of none %s", what, a, b)
		}
		if denied == nil {
			t.Errorf("%s was allowed", what)
		}
	}
	if w.must("officer", c.ID).Version != 1 {
		t.Error("something was changed from another region")
	}
}

// TestP9RightsOfOthersAreAbsent tries what serves people's rights on a record of another region: the answer is that of no
// record at all, whatever state the person is in.
func TestP9RightsOfOthersAreAbsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, id := t.Context(), w.create(ada()).ID
	spec := vault.CredentialSpec{Client: "paris", Roles: []string{"officer", "counsel", "portal"}, Purposes: []string{"compliance", "legal", "operations"}, Regions: []string{"FR"}}
	for purpose, actions := range map[string][]string{
		"compliance": {
			policy.ActionRequest, policy.ActionRequests, policy.ActionApprove, policy.ActionRestrict, policy.ActionHold, policy.ActionRetention, policy.ActionExport,
		},
		"legal":      {policy.ActionRequests, policy.ActionHold, policy.ActionRestrict},
		"operations": {policy.ActionRequest, policy.ActionRequests},
	} {
		s := w.stray(spec, purpose)
		for _, action := range actions {
			denied, absent := answer(pass(ctx, s, action, id)), answer(pass(ctx, s, action, uuid.New()))
			if denied != absent || denied == "success" {
				t.Errorf("%s for %s: of a record out of reach it learns %s, of none %s", action, purpose, denied, absent)
			}
		}
	}
}

// answer is all a caller can tell an error by.
func answer(err error) string {
	var r *vault.Refusal
	var invalid *vault.Invalid
	switch {
	case errors.As(err, &r):
		return fmt.Sprint("refusal ", r.Error(), r.Code, r.Gone)
	case errors.As(err, &invalid):
		return fmt.Sprintf("invalid %+v", invalid.Fields)
	case err == nil:
		return "success"
	}
	return err.Error()
}

// TestP9HintsNeverEcho sends names nobody declared, each with a marker, everywhere a name is taken.
func TestP9HintsNeverEcho(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create(ada())
	rapid.Check(t, func(rt *rapid.T) {
		marker := rapid.StringMatching(`[qxz]{4}[A-Za-z0-9@.é ]{0,12}`).Draw(rt, "marker")
		prefix := rapid.SampledFrom([]string{"", "given_name", "birth_date.", "contact_points.", "email"}).Draw(rt, "prefix")
		name := prefix + marker
		quoted, _ := json.Marshal(name)
		ctx := t.Context()
		errs := map[string]error{
			"create":      second(w.DraftJSON("contact", fmt.Appendf(nil, `{%s:1}`, quoted), false)),
			"value":       second(w.DraftJSON("contact", fmt.Appendf(nil, `{"birth_date":%[1]s,"gender":%[1]s,"stage":%[1]s,"language":%[1]s,"account":%[1]s,"tags":[%[1]s]}`, quoted), false)),
			"point":       second(w.DraftJSON("contact", fmt.Appendf(nil, `{"contact_points":[{"kind":%[1]s,"value":%[1]s},{"kind":"email","value":%[1]s},{"kind":"phone","value":%[1]s}]}`, quoted), false)),
			"duplicate":   second(w.DraftJSON("contact", fmt.Appendf(nil, `{%[1]s:1,%[1]s:2}`, quoted), true)),
			"fields":      second(w.as("support").Get(ctx, "contact", c.ID, []string{name})),
			"sort":        second(w.as("support").List(ctx, "contact", vault.ListQuery{Sort: name})),
			"filter":      second(w.as("support").List(ctx, "contact", vault.ListQuery{Filters: []vault.Filter{{Field: name, Op: name, Values: []string{name}}}})),
			"filter op":   second(w.as("support").List(ctx, "contact", vault.ListQuery{Filters: []vault.Filter{{Field: "stage", Op: name, Values: []string{name}}}})),
			"filter enum": second(w.as("support").List(ctx, "contact", vault.ListQuery{Filters: []vault.Filter{{Field: "stage", Op: "eq", Values: []string{name}}}})),
			"lookup by":   second(w.as("support").Lookup(ctx, vault.LookupQuery{By: name, Value: quoted})),
			"lookup":      second(w.as("support").Lookup(ctx, vault.LookupQuery{By: "phone", Value: quoted})),
			"search":      second(w.as("support").Search(ctx, "contact", vault.SearchQuery{Body: fmt.Appendf(nil, `{%[1]s:%[1]s}`, quoted)})),
			"consent":     second(w.as("support").RecordConsent(ctx, "contact", c.ID, vault.ConsentInput{Kind: name, Purpose: name, Channel: name}, nil)),
			"basis":       second(w.as("officer").RecordBasis(ctx, "contact", c.ID, vault.BasisInput{Basis: name, Citation: name})),
			"import":      second(importer.New(w.Vault).Import(ctx, w.as("import"), importer.Spec{Kind: "contact", Map: map[string]string{"a": name}}, strings.NewReader("a\nb\n"))),
		}
		for where, err := range errs {
			var invalid *vault.Invalid
			if !errors.As(err, &invalid) {
				rt.Errorf("%s: got %v", where, err)
				continue
			}
			if text := fmt.Sprintf("%s %+v", err, invalid.Fields); strings.Contains(text, marker) {
				rt.Errorf("%s echoes what was sent", where)
			}
		}
	})
}

// twins are two vaults that hold the same people, but for values one purpose may not see.
type twins struct {
	worlds [2]*world
	ids    [2][]uuid.UUID
}

// TestP9HiddenValuesShowNowhere asks two vaults that differ in hidden values alone the same random questions.
func TestP9HiddenValuesShowNowhere(t *testing.T) {
	t.Parallel()
	for _, as := range []string{"support", "marketing"} {
		t.Run(as, func(t *testing.T) {
			var tw twins
			for side := range tw.worlds {
				w := newWorld(t)
				for i := range 6 {
					fields := map[string]any{
						"family_name": "Same", "given_name": fmt.Sprint("Name", i), "job_title": "Same", "external_ref": fmt.Sprint("r-", i),
						"owner": fmt.Sprint("u", i%3), "language": "en", "birth_date": fmt.Sprintf("19%d-01-01", 50+i+20*side),
					}
					phone := "+44 20 7946 0991"
					if side == 1 && i%2 == 0 {
						delete(fields, "birth_date")
						fields["gender"] = "other"
					}
					if as == "marketing" && side == 1 {
						fields["family_name"], fields["given_name"], fields["external_ref"] = fmt.Sprint("Other", i), "Q", fmt.Sprint("s-", i)
						delete(fields, "job_title")
						phone = "+33 1 42 68 53 00"
					}
					fields["contact_points"] = []map[string]any{{"kind": "email", "value": fmt.Sprintf("p%d@example.com", i)}, {"kind": "phone", "value": phone}}
					id := w.create(fields).ID
					tw.ids[side] = append(tw.ids[side], id)
					if i%2 == 0 {
						w.consent(id, "email")
					}
				}
				tw.worlds[side] = w
			}
			rapid.Check(t, func(rt *rapid.T) {
				ask := tw.question(rt)
				if a, b := ask(0, as), ask(1, as); a != b {
					rt.Errorf("answers differ:\n%s\n%s", a, b)
				}
			})
		})
	}
}

// question draws one request that can be put to either twin, and gives the whole answer with ids numbered.
func (tw *twins) question(rt *rapid.T) func(side int, as string) string {
	kind := rapid.SampledFrom([]string{"get", "list", "lookup", "search", "history", "children", "case list"}).Draw(rt, "question")
	i := rapid.IntRange(0, 6).Draw(rt, "i")
	sort := rapid.SampledFrom([]string{"", "id", "owner", "-owner", "birth_date", "-updated_at", "family_name", "stage"}).Draw(rt, "sort")
	fields := rapid.SliceOfN(rapid.SampledFrom([]string{"birth_date", "gender", "family_name", "contact_points", "job_title", "stage"}), 0, 3).Draw(rt, "fields")
	filter := rapid.SampledFrom([]string{"owner", "birth_date", "gender", "language", "job_title", "external_ref"}).Draw(rt, "filter")
	by := rapid.SampledFrom([]string{"email", "phone", "external_ref"}).Draw(rt, "by")
	value := rapid.SampledFrom([]string{`"p%d@example.com"`, `"+442079460991"`, `"+33142685300"`, `"r-%d"`, `"s-%d"`}).Draw(rt, "value")
	names := rapid.SampledFrom([]string{`{"family_name":"Same","given_name":"N"}`, `{"family_name":"Same","birth_year":1950}`, `{"family_name":"Other1","given_name":"Q"}`}).Draw(rt, "names")
	return func(side int, as string) string {
		w := tw.worlds[side]
		s := w.as(as)
		ctx := w.t.Context()
		id := uuid.Max
		if i < 6 {
			id = tw.ids[side][i]
		}
		var replies []vault.Reply
		one := func(r vault.Reply, err error) error { replies = append(replies, r); return err }
		many := func(p vault.Page, err error) error { replies = p.Items; return err }
		var err error
		switch kind {
		case "get":
			err = one(s.Get(ctx, "contact", id, fields))
		case "children":
			err = one(s.Children(ctx, "contact_point", id))
		case "list":
			err = many(s.List(ctx, "contact", vault.ListQuery{Sort: sort, Limit: 1 + i, Filters: []vault.Filter{{Field: filter, Op: "eq", Values: []string{"u1"}}}}))
		case "case list":
			err = many(s.List(ctx, "case", vault.ListQuery{}))
		case "lookup":
			err = one(s.Lookup(ctx, vault.LookupQuery{By: by, Value: []byte(strings.ReplaceAll(value, "%d", fmt.Sprint(i)))}))
		case "search":
			err = many(s.Search(ctx, "contact", vault.SearchQuery{Body: []byte(names)}))
		case "history":
			h, herr := s.History(ctx, "contact", id)
			err = herr
			replies = append(replies, vault.Reply{Withheld: h.Withheld, Version: uint64(len(h.Versions))})
		}
		out := kind + " " + answer(err)
		for _, r := range replies {
			at := -1
			for n, known := range tw.ids[side] {
				if known == r.ID {
					at = n
				}
			}
			b, _ := json.Marshal(shown(r))
			out += fmt.Sprintf("\n%d v%d %s %v", at, r.Version, b, withheld(r))
		}
		return out
	}
}
