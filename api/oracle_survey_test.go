package api_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/stages"
	"github.com/tacitcrm/tacit/vault/value"
)

// asksOfEveryKind asks for every kind of the default catalog at every door that the document describes, by each caller, and
// wants two vaults to answer alike that differ in what the caller may not see: fixed plays of everything, beside the random
// ones of a few kinds.
//
// Two counts are of everybody and told to all who see the campaign: clicks on its links, and events. What a round gave, and
// to whom, follows from all that was routed; nothing is routed here.
func (tw *twins) asksOfEveryKind(t *testing.T) {
	t.Run("every door is asked", func(t *testing.T) { tw.asksEveryDoor(t) })
	for i := range callers {
		if c := &callers[i]; !slices.Contains(everybody(), c.role+c.kind) {
			t.Errorf("nobody asks as %s%s", c.role, c.kind)
		}
	}
	for i := range surveys {
		t.Run(surveys[i].name, func(t *testing.T) { tw.survey(t, &surveys[i]) })
	}
}

// survey fills both vaults once, and has one caller after the other ask.
func (tw *twins) survey(t *testing.T, s *survey) {
	p := &play{seeds: s.seeds()}
	number := tw.plays.Add(1)
	visits := [2]*visit{tw.visit(t, 0, number, p), tw.visit(t, 1, number, p)}
	both := func(do func(*visit) error) {
		t.Helper()
		var faults [2]error
		var sides sync.WaitGroup
		for side, v := range visits {
			sides.Go(func() { faults[side] = do(v) })
		}
		sides.Wait()
		for _, err := range faults {
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	both(func(v *visit) error { return v.fillUp(t, p) })
	for _, name := range s.callers {
		c, n := named(name)
		open, steps := 0, thinned(doors(tw.worlds[0].vault.Catalog()), n)
		both(func(v *visit) error {
			v.names["c0"] = v.names["contact0"] // whom a customer is
			v.normal, v.answers, v.cursor = normal{}, nil, ""
			return v.admit(t, &play{caller: *c, budget: 1_000_000})
		})
		both(func(v *visit) error { v.ask(t, steps); return nil })
		for i := range steps {
			if strings.HasPrefix(visits[0].answers[i], "20") {
				open++
			}
			if l, r := visits[0].answers[i], visits[1].answers[i]; l != r {
				t.Errorf("%s tells two vaults apart by %s %s %s\n--- left ---\n%s\n--- right ---\n%s", name, steps[i].method, steps[i].path, steps[i].body[0], l, r)
			}
		}
		if open < len(steps)/8 && name != "portal" && name != "customer" {
			t.Errorf("%s is told nothing but refusals: %d of %d", name, open, len(steps))
		}
	}
}

// thinned are the steps of the n-th caller, unless plays are drawn anew: callers share what there is to ask.
func thinned(all []step, n int) []step {
	if flagged("rapid.checks") || flagged("rapid.seed") {
		return all
	}
	var some []step
	for i, s := range all {
		every := 4
		if i >= len(all)-len(beyond()) {
			every = 2
		}
		if (i+n)%every == 0 {
			some = append(some, s)
		}
	}
	return some
}

// beyond are the steps that are of some kinds only.
func beyond() []step { return slices.Concat(work, reading, outreach, people9, bulk) }

func named(name string) (c *caller, n int) {
	n = slices.IndexFunc(callers, func(c caller) bool { return c.role+c.kind == name })
	return &callers[n], n
}

// doors are the steps of a survey: what is served of every kind, and what is served of some.
func doors(cat *catalog.Catalog) []step {
	var all []step
	for _, k := range cat.Kinds {
		if k.Path != "" {
			all = append(all, doorsOf(k)...)
		}
	}
	return slices.Concat(all, beyond())
}

func doorsOf(k *catalog.Kind) []step {
	path, near, far := pathOf(k.Name), "/{"+called(k.Name, "0")+"}", "/{"+called(k.Name, "9")+"}"
	var refs []string
	all := []step{
		both(http.MethodGet, path+near, ""), both(http.MethodGet, path+far, ""),
		both(http.MethodGet, path+near+"/history", ""), both(http.MethodGet, path+far+"/history", ""),
	}
	for _, f := range k.Fields {
		switch {
		case f.Ref != "":
			refs = append(refs, f.Name)
			all = append(all, both(http.MethodGet, path+"?count=true&limit=1&"+f.Name+"={"+called(f.Ref, "0")+"}", ""))
		case f.Sort:
			all = append(all, both(http.MethodGet, path+"?limit=1&sort=-"+f.Name, ""))
		}
	}
	all = append(all, both(http.MethodGet, path+"?count=true&limit=20", ""), both(http.MethodGet, path+"?count=true&owner=u1", "").with("Accept", "application/x-ndjson"))
	if len(refs) > 0 {
		all = append(all, both(http.MethodGet, path+"?limit=20&include="+strings.Join(refs, ","), ""))
	}
	all = append(all, keysOf(k)...)
	for _, list := range k.Children() {
		at := path + near + "/" + list.ParentList
		all = append(all, both(http.MethodGet, at, ""), both(http.MethodGet, path+far+"/"+list.ParentList, ""), both(http.MethodGet, path+far+"/"+list.ParentList+"/{nobody}", ""),
			both(http.MethodPost, path+far+"/"+list.ParentList, filled(list, "9")),
			both(http.MethodPatch, path+far+"/"+list.ParentList+"/{nobody}", `{}`).with("If-Match", `"1"`), both(http.MethodDelete, path+far+"/"+list.ParentList+"/{nobody}", "").with("If-Match", `"1"`))
	}
	if len(k.Searches) > 0 {
		all = append(all, both(http.MethodPost, path+"/search", `{"family_name":"Lovelace{r}","given_name":"Ada"}`))
	}
	if _, ok := k.Field("owner"); ok {
		all = append(all, both(http.MethodGet, path+near+"/routing", ""), both(http.MethodGet, path+far+"/routing", ""))
	}
	if len(stages.Fields(k)) > 0 {
		all = append(all, both(http.MethodGet, path+near+"/stages", ""), both(http.MethodGet, path+far+"/stages", ""))
	}
	if !k.AppendOnly {
		all = append(all, both(http.MethodPatch, path+near, `{"owner":"u2"}`).with("If-Match", `"{v:`+called(k.Name, "0")+`}"`), both(http.MethodPatch, path+far, `{"owner":"u2"}`).with("If-Match", `"1"`))
	}
	return append(all,
		both(http.MethodPost, "/v1/exports", `{"kind":"`+k.Name+`"}`),
		both(http.MethodPost, path, filled(k, "9")),
		both(http.MethodDelete, path+far, "").with("If-Match", `"1"`),
	)
}

// keysOf looks a kind up by each of its keys, with the value of what is near and of what is far.
func keysOf(k *catalog.Kind) []step {
	var all []step
	for _, key := range k.LookupKeys() {
		for _, end := range []string{"0", "9"} {
			v := map[string]string{
				"external_ref": k.Name + "-{r}-" + end, "sku": "sku-{r}-" + end, "serial": "SN-{r}-" + end, "domain": "a" + end + "{r}.example.org", "tax_id": "GB{r}" + end,
				"email": "ada.{r}@example.org", "phone": "+44207946{d}1",
			}[key.Name]
			all = append(all, both(http.MethodPost, "/v1/lookup", fmt.Sprintf(`{"kind":%q,%q:%q}`, k.Name, key.Name, v)))
		}
	}
	return all
}

// filled is the body of a new record that refers to records of an end, and has what is required.
func filled(k *catalog.Kind, end string) string {
	var members []string
	for _, f := range k.Fields {
		v := `"words"`
		switch {
		case f.Ref != "":
			v = `"{` + called(f.Ref, end) + `}"`
		case !f.Required || f.Server:
			continue
		case len(f.Values) > 0:
			v = `"` + f.Values[0] + `"`
		case f.Type == value.Time:
			v = `"2026-01-01T00:00:00Z"`
		case f.Type == value.Int:
			v = `1`
		case f.Type == value.Bool:
			v = `false`
		}
		members = append(members, `"`+f.Name+`":`+v)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// asksEveryDoor holds the steps against the document: what is described and neither asked by them nor by the random plays of
// TestP9NoDoorIsAnOracle is a door that nobody watches.
func (tw *twins) asksEveryDoor(t *testing.T) {
	w := tw.worlds[0]
	asked := map[string]bool{}
	for _, s := range doors(w.vault.Catalog()) {
		path, _, _ := strings.Cut(holes.ReplaceAllString(s.path, "0190a1b2-0000-7000-8000-000000000000"), "?")
		r := httptest.NewRequestWithContext(t.Context(), s.method, path, nil)
		route, _, err := w.router.FindRoute(r)
		if err != nil {
			t.Errorf("%s %s is no door: %v", s.method, path, err)
			continue
		}
		asked[s.method+" "+route.Path] = true
	}
	spec := w.do(t, "", http.MethodGet, "/openapi.json", "")
	paths, _ := spec.at("paths").(map[string]any)
	for path, item := range paths {
		for method := range item.(map[string]any) {
			door := strings.ToUpper(method) + " " + path
			if asked[door] || slices.ContainsFunc(watchedElsewhere, func(part string) bool { return strings.Contains(door+"$", part) }) {
				continue
			}
			t.Errorf("%s is asked by no play", door)
		}
	}
}

// watchedElsewhere are doors, by a part of their method and path, that are no door to records or that others watch: the random plays,
// vault's TestP9RightsOfOthersAreAbsent, and the tests of what only an officer or operator of the whole vault may do.
var watchedElsewhere = []string{
	"GET /livez", "GET /readyz", "GET /openapi.json", "GET /.well-known/", // of the server
	"/v1/audit/", "/v1/policy", "/v1/breakglass", "/v1/reports/{name}", "/v1/instructions", "/v1/retention", // of the officer
	"/v1/requests", "/v1/suppressions", "/v1/holds", "/v1/reviews", "/v1/consents/", // of people's rights
	"/consents", "/bases", "/disclosures", "/holds", "/restriction", "/retention$", "{id}/export$", // the same, of one person
	"POST /v1/imports/{id}/undo",                                    // of whoever imported
	"GET /v1/imports/{id}", "DELETE /v1/views/", "PATCH /v1/views/", // of whoever made it
	"/v1/webhooks", // of the operator; what they send: TestP9DeliveriesAreNoOracle
}
