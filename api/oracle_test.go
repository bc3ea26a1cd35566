package api_test

import (
	"flag"
	"fmt"
	"net/http"
	"testing"

	"pgregory.net/rapid"
)

// playsEach is how many plays every caller gets, each from a seed of its own.
const playsEach = 1

// TestP9NoDoorIsAnOracle plays the same random requests on two vaults that differ only in what the caller may not see,
// and wants the same answers: status, headers and body, with ids and times named by their order of appearance.
//
// The vaults differ in the values of hidden fields, absent ones included; in values of the same mask, where a field
// leaves masked; in any value, where its pseudonym leaves; in consents to other purposes; and in records out of the
// caller's reach, with values that the caller tries as well, which one of the vaults may lack, or have erased.
//
// What a caller is meant to see, and what the vaults therefore have in common:
//   - whether a record within reach exists, its id, version and times, and which sub-resources it has: that somebody
//     changed it shows, what was changed does not
//   - of a field that leaves masked, that it has a value; of one whose pseudonym leaves, the same
//   - what a key finds, where policy lets the role match the field on a record that it may see
//   - that an id it already knows was erased; that a class was erased to which it writes
//   - the state of its own purpose, as the reason why a record that it knows of is closed
//   - to who may read the log, what every request in it came to, denied or absent, and the names of the fields that it set
//
// How long an answer takes is not compared. Neither is what happens when two requests race. What an endpoint is sent is
// compared in vault/webhook. Of an export, the files that hold hashes and proofs are not compared.
//
// Leaks that were found are plays of their own, by name. With -rapid.checks or -rapid.seed the
// random ones are drawn anew, and shrunk when they fail.
func TestP9NoDoorIsAnOracle(t *testing.T) {
	t.Parallel()
	tw := newTwins(t)
	for name, p := range leaks() {
		t.Run(name, func(t *testing.T) { tw.mustNotTell(t, t, p) })
	}
	for i := range callers {
		c := &callers[i]
		t.Run(c.role+c.kind, func(t *testing.T) {
			f := tw.formsOf(t, c)
			if flagged("rapid.checks") || flagged("rapid.seed") {
				rapid.Check(t, func(rt *rapid.T) { tw.mustNotTell(t, rt, c.draw(rt, f)) })
				return
			}
			gen := rapid.Custom(func(rt *rapid.T) *play { return c.draw(rt, f) })
			for n := range playsEach {
				tw.mustNotTell(t, t, gen.Example(i*playsEach+n))
			}
		})
	}
	t.Run("a crowd out of reach", tw.aCrowdTells)
	t.Run("every kind", tw.asksOfEveryKind)
}

func flagged(name string) bool {
	found := false
	flag.Visit(func(f *flag.Flag) { found = found || f.Name == name })
	return found
}

func (tw *twins) mustNotTell(t *testing.T, fails interface{ Fatalf(string, ...any) }, p *play) {
	t.Helper()
	told, err := tw.run(t, p)
	if err != nil {
		fails.Fatalf("%s: %v", p.caller.role, err)
	}
	if told != "" {
		fails.Fatalf("%s", told)
	}
}

func callerOf(role string) caller {
	for _, c := range callers {
		if c.role == role && c.kind == "" {
			return c
		}
	}
	panic(role)
}

const (
	taken    = `{"region":"E{r}","external_ref":"ref-{r}","contact_points":[{"kind":"email","value":"ada.{r}@example.org","verified":true}]}`
	wanted   = `{"region":"R{r}","external_ref":"ref-{r}"}`
	mailed   = `{"region":"R{r}","contact_points":[{"kind":"email","value":"ada.{r}@example.org","verified":true}]}`
	unproven = `{"region":"R{r}","contact_points":[{"kind":"email","value":"ada.{r}@example.org"}]}`
	columns  = `{"kind":"contact","set":{"region":"R{r}"},"map":{"ref":"external_ref","home":"contact_points.post"}}`
	open     = `{"contact":"{x0}","kind":"repair"}`
)

func create(body, name string) step { return both(http.MethodPost, "/v1/contacts", body).called(name) }

func importing(csv string) step { return both(http.MethodPost, "/v1/imports", columns).file(csv) }

// leaks are what plays and reading have found: each told something once.
func leaks() map[string]*play {
	holder := seed(byEverywhere, "/v1/contacts", "x0", taken, "")
	erased := step{as: byOfficer, method: http.MethodDelete, path: "/v1/contacts/{x0}", name: "x0", header: [2]string{"If-Match", `"1"`}, body: [2]string{" ", ""}}
	all := map[string]*play{
		"a look-up finds that a closed record has the number": {
			caller: callerOf("sales"),
			seeds: []step{
				seed(byRegional, "/v1/contacts", "c0", mailed, `{"region":"R{r}","contact_points":[{"kind":"email","value":"zoe.{r}@example.org","verified":true}]}`),
				seed(byEverywhere, "/v1/contacts/{c0}/consents", "", `{"kind":"objected","purpose":"sales"}`, `{"kind":"objected","purpose":"sales"}`),
			},
			steps: []step{both(http.MethodPost, "/v1/lookup", `{"email":"ada.{r}@example.org"}`)},
		},
		"the second of two creates is no conflict where a hidden record holds the value": {
			caller: callerOf("import"), seeds: []step{holder},
			steps: []step{create(wanted, "n0"), create(wanted, "n1")},
		},
		"nor where a hidden record held it": {
			caller: callerOf("import"), seeds: []step{holder, seed(byRegional, "/v1/contacts", "c0", wanted, wanted), erased},
			steps: []step{create(wanted, "n0")},
		},
		"nor within one record": {
			caller: callerOf("import"), seeds: []step{holder},
			steps: []step{create(`{"region":"R{r}","contact_points":[{"kind":"email","value":"ada.{r}@example.org","verified":true},
 {"kind":"email","value":"ada.{r}@example.org","verified":true}]}`, "n0")},
		},
		"nor by a patch": {
			caller: callerOf("import"), seeds: []step{holder},
			steps: []step{
				create(wanted, "n0"), create(`{"region":"R{r}"}`, "n1"),
				both(http.MethodPatch, "/v1/contacts/{n1}", `{"external_ref":"ref-{r}"}`).with("If-Match", `"1"`),
				both(http.MethodPatch, "/v1/contacts/{n0}", `{"language":"en"}`).with("If-Match", `"1"`),
			},
		},
		"a verified address is not preferred where a hidden record holds it": {
			caller: callerOf("support"), seeds: []step{
				holder, seed(byRegional, "/v1/contacts", "c0", mailed, mailed), seed(byRegional, "/v1/contacts", "c1", unproven, unproven),
			},
			steps: []step{both(http.MethodPost, "/v1/lookup", `{"email":"ada.{r}@example.org"}`)},
		},
		"a patch with the value that is there changes nothing": {
			caller: callerOf("import"),
			seeds:  []step{seed(byRegional, "/v1/contacts", "c0", `{"region":"R{r}","given_name":"Ada","gender":"female"}`, `{"region":"R{r}","given_name":"Amy"}`)},
			steps: []step{
				both(http.MethodPatch, "/v1/contacts/{c0}", `{"given_name":"Ada"}`).with("If-Match", `"1"`),
				both(http.MethodPatch, "/v1/contacts/{c0}", `{"gender":"female"}`).with("If-Match", `"2"`),
				both(http.MethodPatch, "/v1/contacts/{c0}", `{"gender":null}`).with("If-Match", `"3"`),
				both(http.MethodPatch, "/v1/contacts/{c0}", `{"gender":null}`).with("If-Match", `"4"`),
				both(http.MethodGet, "/v1/contacts/{c0}", ""),
			},
		},
		"an import leaves the version of an address as it is where the guess was right": {
			caller: callerOf("import"),
			steps: []step{
				importing("ref,home\nref-{r},\"1 Quay, York\"\n"), both(http.MethodPost, "/v1/lookup", `{"external_ref":"ref-{r}"}`).called("n0"),
				{
					as: byEverywhere, method: http.MethodPatch, path: "/v1/contacts/{n0}/contact_points/{n0.p0}", header: [2]string{"If-Match", `"1"`},
					body: [2]string{`{"value":"2 Quay, York"}`, `{"value":"3 Mill, Bath"}`},
				},
				importing("ref,home\nref-{r},\"2 Quay, York\"\n"), both(http.MethodGet, "/v1/contacts/{n0}", ""),
			},
		},
		"a form learns whose address is known": {
			caller: callerOf("portal"),
			seeds: []step{
				seed(byRegional, "/v1/contacts", "c0", mailed, `{"region":"R{r}","contact_points":[{"kind":"email","value":"zoe.{r}@example.org","verified":true}]}`),
			},
			steps: []step{
				both(http.MethodPost, "/v1/requests", `{"type":"access","email":"ada.{r}@example.org"}`).called("q0"),
				both(http.MethodPost, "/v1/requests", `{"type":"access","email":"ada.{r}@example.org"}`).called("q1"),
				both(http.MethodPost, "/v1/requests/{q0}/send-code", ""), both(http.MethodPost, "/v1/requests/{q0}/send-code", ""),
				both(http.MethodPost, "/v1/requests/{q0}/verify", `{"code":"00000000"}`), both(http.MethodGet, "/v1/requests/{q0}/status", ""),
				both(http.MethodGet, "/v1/requests/{q1}/status", ""), both(http.MethodGet, "/v1/requests/{q0}", ""),
				both(http.MethodPost, "/v1/requests", `{"type":"withdrawal_of_all","email":"ada.{r}@example.org"}`).called("q2"),
				both(http.MethodGet, "/v1/requests/{q2}/status", ""),
				both(http.MethodPost, "/v1/suppressions", `{"email":"ada.{r}@example.org","purpose":"marketing"}`),
			},
		},
		"hidden holders of a reference cost an import its budget": {
			caller: callerOf("import"), budget: 1,
			seeds: []step{
				seed(byEverywhere, "/v1/contacts", "x0", `{"region":"E{r}","external_ref":"r0-{r}"}`, ""),
				seed(byEverywhere, "/v1/contacts", "x1", `{"region":"E{r}","external_ref":"r1-{r}"}`, ""),
			},
			steps: []step{importing("ref,home\nr0-{r},\nr1-{r},\n")},
		},
		"closed cases of one person cost less than ids of nothing": {
			caller: callerOf("support"), budget: 2,
			seeds: []step{holder, seed(byEverywhere, "/v1/cases", "k0", open, ""), seed(byEverywhere, "/v1/cases", "k1", open, ""), seed(byEverywhere, "/v1/cases", "k2", open, "")},
		},
		"hidden holders of a reference crowd out the one in reach": {caller: callerOf("import")},
	}
	for i := range 3 {
		p := all["closed cases of one person cost less than ids of nothing"]
		p.steps = append(p.steps, both(http.MethodPatch, fmt.Sprintf("/v1/cases/{k%d}", i), `{"priority":"low"}`).with("If-Match", `"1"`))
	}
	all["hidden holders of a reference crowd out the one in reach"].crowd(12)
	return all
}

// crowd makes records of one reference, each in reach when it was made and then moved out of it.
func (p *play) crowd(n int) {
	for i := range n {
		name := fmt.Sprint("x", i)
		p.seeds = append(p.seeds, seed(byRegional, "/v1/contacts", name, wanted, ""), step{
			as: byEverywhere, method: http.MethodPatch, path: "/v1/contacts/{" + name + "}", header: [2]string{"If-Match", `"1"`},
			body: [2]string{`{"region":"E{r}"}`, ""},
		})
	}
	p.seeds = append(p.seeds, seed(byRegional, "/v1/contacts", "c0", wanted, wanted))
	p.steps = []step{importing("ref,home\nref-{r},\"1 Quay, York\"\n"), both(http.MethodGet, "/v1/contacts?sort=id", "")}
}
