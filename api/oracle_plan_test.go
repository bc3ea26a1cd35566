package api_test

import (
	"fmt"
	"net/http"
	"strings"

	"pgregory.net/rapid"
)

// draw makes a play for a caller: contacts within its reach that differ in what it may not see, records out of its
// reach that may be on one side alone, and what it asks.
func (c *caller) draw(rt *rapid.T, f forms) *play {
	p := &play{caller: *c, budget: rapid.SampledFrom([]int{0, 0, 0, 12}).Draw(rt, "budget")}
	far := rapid.IntRange(0, 3).Draw(rt, "records out of reach")
	whose := rapid.Permutation(people).Draw(rt, "whose values")
	for i := range far {
		p.seeds = append(p.seeds, elsewhere(rt, fmt.Sprint("x", i), whose[i])...)
	}
	for i := range rapid.IntRange(1, 3).Draw(rt, "contacts") {
		template := rapid.SampledFrom(c.templates()).Draw(rt, "template")
		p.seeds = append(p.seeds, subjectOf(c, template, fmt.Sprint("c", i), c.pick(rt, f, template))...)
		if !c.ledger && template == plain && c.purpose != "marketing" {
			p.seeds = append(p.seeds, optIn(rt, fmt.Sprint("c", i)))
		}
	}
	for i := range far {
		p.seeds = append(p.seeds, erasures(rt, fmt.Sprint("x", i))...)
	}
	groups := append([]string{"read", "read", "odd"}, c.acts...)
	groups = append(groups, c.acts...)
	for range rapid.IntRange(8, 16).Draw(rt, "steps") {
		group := rapid.SampledFrom(groups).Draw(rt, "group")
		p.steps = append(p.steps, rapid.SampledFrom(stepsOf(group)).Draw(rt, "step")(&drawing{rt, len(p.steps)})...)
	}
	return p
}

// sides says where a record is: on the left, on the right, or on both.
func sides(rt *rapid.T, body string) (left, right string) {
	switch rapid.IntRange(0, 2).Draw(rt, "sides") {
	case 0:
		return body, ""
	case 1:
		return "", body
	}
	return body, body
}

// elsewhere is a contact of another region, with a case, that has values a caller within reach will try.
func elsewhere(rt *rapid.T, name, taken string) []step {
	body := strings.ReplaceAll(`{"region":"E{r}","external_ref":"ref-{r}-{n}","family_name":"Lovelace{r}","given_name":"Ada","owner":"u1",
 "contact_points":[{"kind":"email","value":"ada.{r}.{n}@example.org","verified":true},{"kind":"phone","value":"+44207946{d}1"}]}`, "{n}", taken)
	left, right := sides(rt, body)
	about := `{"contact":"{` + name + `}","kind":"repair"}`
	var cases [2]string
	for side, there := range []string{left, right} {
		if there != "" {
			cases[side] = about
		}
	}
	return []step{
		seed(byEverywhere, "/v1/contacts", name, left, right),
		seed(byEverywhere, "/v1/cases", name+".k", cases[0], cases[1]),
	}
}

// erasures may take a record out of reach away again, after its value has kept another from being unique.
func erasures(rt *rapid.T, name string) []step {
	if rapid.IntRange(0, 4).Draw(rt, "erased") > 0 {
		return nil
	}
	left, right := sides(rt, " ")
	return []step{{
		as: byOfficer, method: http.MethodDelete, path: "/v1/contacts/{" + name + "}", name: name, header: [2]string{"If-Match", `"1"`},
		body: [2]string{left, right},
	}}
}

// optIn is a consent to a purpose that is not the caller's.
func optIn(rt *rapid.T, name string) step {
	left, right := sides(rt, `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1}}`)
	return seed(byEverywhere, "/v1/contacts/{"+name+"}/consents", "", left, right)
}

// people are names of contacts: within reach, out of it, made by a step before, and of none.
var people = []string{"c0", "c1", "c2", "x0", "x1", "n0", "n1", "nobody"}

// drawing is one step in the making.
type drawing struct {
	rt  *rapid.T
	nth int
}

func (d *drawing) of(list ...string) string { return rapid.SampledFrom(list).Draw(d.rt, "word") }

func (d *drawing) person() string { return d.of(people...) }

// at is the path of some record.
func (d *drawing) at() string {
	who := d.person()
	return "/v1/" + d.of("contacts/{"+who+"}", "contacts/{"+who+"}", "contacts/{"+who+"}", "cases/{"+who+".k}", "interactions/{"+who+".i}", "accounts/{"+who+".a}")
}

// value is a value of a field as somebody has it, or could have it.
func (d *drawing) value(field string) string {
	w := wardrobe[field]
	return strings.ReplaceAll(d.of(w.usual, w.alike, w.other), "{n}", d.person())
}

// version is an If-Match for the named record: as last seen, or stale.
func (d *drawing) version(s step, name string) step {
	return s.with("If-Match", d.of(`"{v:`+name+`}"`, `"{v:`+name+`}"`, `"{v:`+name+`}"`, `"9"`))
}

// stepsOf makes requests, by what a role may do at all. Others ask them too: see "odd".
func stepsOf(group string) []func(*drawing) []step {
	return map[string][]func(*drawing) []step{
		"read":     {readOne, readOne, readList, readList, lookUp, lookUp, searchNames, readHistory, readPoints},
		"odd":      {malformed, forbidden, withdraw, reuse},
		"write":    {makeContact, makeContact, makeOther, makePoint, patchContact, patchContact, patchPoint, withdraw, reuse},
		"reassign": {reassign},
		"delete":   {deletePoint, deleteCase},
		"erase":    {eraseOne},
		"bases":    {makeBasis, readLedger},
		"audit":    {readLog, readLedger},
		"import":   {importFile, importFile, importFile},
		"ask":      {askAway, askAway, enterCode, suppressAddress},
		"rights":   {askAbout, workOn, workOn, keepOrRestrict},
	}[group]
}

func readOne(d *drawing) []step {
	return []step{both(http.MethodGet, d.at()+d.of("", "", "?fields=family_name,external_ref"), "")}
}

func readHistory(d *drawing) []step { return []step{both(http.MethodGet, d.at()+"/history", "")} }

func readPoints(d *drawing) []step {
	who := d.person()
	return []step{both(http.MethodGet, "/v1/contacts/{"+who+"}/contact_points"+d.of("", "/{"+who+".p1}"), "")}
}

func readList(d *drawing) []step {
	kind := d.of("contacts", "contacts", "contacts", "cases", "interactions", "accounts")
	sort := d.of("", "id", "-id", "-updated_at", "created_at", "owner", "-stage", "birth_date")
	filter := d.of("", "", "&owner=u1", "&language=en", "&stage.in=client,ended", "&region=E{r}", "&gender=female", "&external_ref=ref-{r}-c0",
		"&owner.null=true", "&updated_at.gte={since}", "&contact={x0}", "&contact={c0}", "&score=3", "&priority=high")
	limit := d.of("1", "2", "200")
	query := "/v1/" + kind + "?limit=" + limit + filter
	if sort != "" {
		query += "&sort=" + sort
	}
	s := both(http.MethodGet, query, "")
	if d.of("json", "json", "lines") == "lines" {
		return []step{s.with("Accept", "application/x-ndjson")}
	}
	return []step{s, both(http.MethodGet, query+"&cursor={cursor}", "")}
}

func lookUp(d *drawing) []step {
	by := d.of("email", "phone", "external_ref")
	return []step{both(http.MethodPost, "/v1/lookup", fmt.Sprintf(`{%q:%q}`, by, d.value("contact."+by)))}
}

func searchNames(d *drawing) []step {
	body := fmt.Sprintf(`{"family_name":%q,"given_name":%q}`, d.value("contact.family_name"), d.value("contact.given_name"))
	if d.of("initial", "year") == "year" {
		body = fmt.Sprintf(`{"family_name":%q,"birth_year":%s}`, d.value("contact.family_name"), d.value("contact.birth_date")[:4])
	}
	return []step{both(http.MethodPost, "/v1/contacts/search?limit="+d.of("1", "50"), body)}
}

func makeContact(d *drawing) []step {
	body := fmt.Sprintf(`{"family_name":"New","region":%q,"external_ref":%q,"contact_points":[{"kind":"email","value":%q,"verified":%s}]}`,
		d.of("R{r}", "R{r}", "R{r}", "E{r}"), d.value("contact.external_ref"), d.value("contact.email"), d.of("true", "false"))
	switch d.of("all", "all", "no ref", "no verified") {
	case "no ref":
		body = fmt.Sprintf(`{"family_name":"New","contact_points":[{"kind":"email","value":%q}]}`, d.value("contact.email"))
	case "no verified":
		body = fmt.Sprintf(`{"family_name":"New","region":"R{r}","external_ref":%q}`, d.value("contact.external_ref"))
	}
	return []step{both(http.MethodPost, "/v1/contacts", body).called(d.of("n0", "n1"))}
}

func makeOther(d *drawing) []step {
	who := d.person()
	return []step{d.oneOf(
		both(http.MethodPost, "/v1/cases", `{"contact":"{`+who+`}","kind":"repair","description":"It hums."}`).called(who+".k"),
		both(http.MethodPost, "/v1/interactions", `{"contact":"{`+who+`}","case_ref":"{`+d.person()+`.k}","kind":"call","channel":"phone","at":"2026-01-02T00:00:00Z"}`),
		both(http.MethodPost, "/v1/accounts", `{"name":"Acme","region":"R{r}","domain":"a{r}.example.org","parent":"{`+who+`.a}"}`),
		both(http.MethodPost, "/v1/contacts", `{"family_name":"New","account":"{`+who+`.a}"}`),
	)}
}

func (d *drawing) oneOf(list ...step) step { return rapid.SampledFrom(list).Draw(d.rt, "one of") }

func makePoint(d *drawing) []step {
	who := d.person()
	body := fmt.Sprintf(`{"kind":"email","value":%q,"verified":%s}`, d.value("contact.email"), d.of("true", "false"))
	return []step{both(http.MethodPost, "/v1/contacts/{"+who+"}/contact_points", body).called(who + ".p0")}
}

func patchContact(d *drawing) []step {
	who := d.person()
	field := d.of("given_name", "birth_date", "gender", "job_title", "external_ref", "language")
	value := fmt.Sprintf("%q", d.value("contact."+field))
	value = d.of(value, value, value, "null", `"A•••"`)
	return []step{d.version(both(http.MethodPatch, "/v1/contacts/{"+who+"}", fmt.Sprintf(`{%q:%s}`, field, value)), who)}
}

func patchPoint(d *drawing) []step {
	who := d.person()
	n := rapid.IntRange(0, 2).Draw(d.rt, "point")
	point := fmt.Sprintf("%s.p%d", who, n)
	field := []string{"contact.email", "contact.phone", "contact.post"}[n]
	body := d.of(fmt.Sprintf(`{"value":%q}`, d.value(field)), fmt.Sprintf(`{"value":%q,"verified":true}`, d.value(field)), `{"verified":true}`, `{"label":"home"}`, `{"kind":"phone"}`)
	s := both(http.MethodPatch, "/v1/contacts/{"+who+"}/contact_points/{"+point+"}", body)
	return []step{d.version(s, point), both(http.MethodGet, "/v1/contacts/{"+who+"}", "")}
}

func reassign(d *drawing) []step {
	who := d.person()
	body := d.of(`{"owner":"u1"}`, `{"owner":"u2"}`, `{"stage":"client"}`, `{"region":"E{r}"}`, `{"region":"R{r}"}`)
	return []step{d.version(both(http.MethodPatch, "/v1/contacts/{"+who+"}", body), who)}
}

func deletePoint(d *drawing) []step {
	point := d.person()
	return []step{d.version(both(http.MethodDelete, "/v1/contacts/{"+point+"}/contact_points/{"+point+".p0}", ""), point+".p0")}
}

func deleteCase(d *drawing) []step {
	name := d.person() + ".k"
	return []step{d.version(both(http.MethodDelete, "/v1/cases/{"+name+"}", ""), name)}
}

func eraseOne(d *drawing) []step {
	who := d.person()
	return []step{d.version(both(http.MethodDelete, "/v1/contacts/{"+who+"}"+d.of("", "?classes=identity", "?classes=special,contact"), ""), who), both(http.MethodGet, "/v1/contacts/{"+who+"}", "")}
}

func makeBasis(d *drawing) []step {
	who := d.person()
	at := "/v1/contacts/{" + who + "}/bases"
	return []step{
		both(http.MethodPost, at, `{"basis":"`+d.of("contract", "statutory", "vital_interests")+`","citation":"Contract 7"}`).called(who + ".b"),
		both(http.MethodDelete, at+"/{"+who+".b}", ""),
	}
}

func readLedger(d *drawing) []step {
	return []step{both(http.MethodGet, "/v1/contacts/{"+d.person()+"}/consents", "")}
}

func readLog(d *drawing) []step {
	return []step{both(http.MethodGet, d.of("/v1/audit/entries?from={since}&outcome="+d.of("written", "released")+"&limit=5", "/v1/contacts/{"+d.person()+"}/disclosures", "/v1/audit/entries/{nobody}",
		"/v1/audit/entries?subject={"+d.person()+"}&field=family_name"), "")}
}

// importFile imports rows that others hold the references of, twice: what the second finds tells what the first did.
func importFile(d *drawing) []step {
	var rows strings.Builder
	rows.WriteString("ref;job;tel;mail;home\n")
	for range rapid.IntRange(1, 3).Draw(d.rt, "rows") {
		fmt.Fprintf(&rows, "%s;%s;%s;%s;%s\n", d.value("contact.external_ref"), d.of("", "Clerk", "A•••"), d.of("", d.value("contact.phone"), "12"),
			d.of("", d.value("contact.email")), d.of("", d.value("contact.post")))
	}
	options := `{"kind":"contact","delimiter":";","dry_run":%s,"set":{"region":"R{r}"},"map":{"ref":"external_ref","job":"job_title","tel":"contact_points.phone",
 "mail":"contact_points.email","home":"contact_points.post"}}`
	dry := both(http.MethodPost, "/v1/imports", fmt.Sprintf(options, "true")).file(rows.String())
	wet := both(http.MethodPost, "/v1/imports", fmt.Sprintf(options, "false")).file(rows.String()).called("job")
	list := both(http.MethodGet, "/v1/contacts?limit=200&sort=id", "")
	return []step{d.oneOf(dry, wet), wet, list, both(http.MethodGet, "/v1/imports/{job}", "")}
}

func withdraw(d *drawing) []step {
	body := d.of(`{"kind":"withdrawn","purpose":"marketing"}`, `{"kind":"withdrawn","purpose":"marketing","channel":"email"}`,
		`{"kind":"given","purpose":"marketing","channel":"phone","notice":{"id":"marketing","version":1}}`, `{"kind":"objected","purpose":"sales"}`)
	return []step{both(http.MethodPost, "/v1/contacts/{"+d.person()+"}/consents", body)}
}

// reuse sends a create under one idempotency key, again with the same body, and with another.
func reuse(d *drawing) []step {
	first := fmt.Sprintf(`{"family_name":"Same","region":"R{r}","external_ref":%q}`, d.value("contact.external_ref"))
	other := fmt.Sprintf(`{"family_name":"Same","region":"R{r}","external_ref":%q}`, d.value("contact.external_ref"))
	var all []step
	for _, body := range []string{first, first, other} {
		all = append(all, both(http.MethodPost, "/v1/contacts", body).called("n0").with("Idempotency-Key", fmt.Sprint("key-{r}-", d.nth)))
	}
	return all
}

func malformed(d *drawing) []step {
	who := d.person()
	return []step{d.oneOf(
		both(http.MethodPost, "/v1/contacts", `{"family_name":`),
		both(http.MethodPost, "/v1/contacts", `{"nickname":"A","birth_date":"tomorrow"}`),
		both(http.MethodPatch, "/v1/contacts/{"+who+"}", `{"family_nam":"A"}`).with("If-Match", `"1"`),
		both(http.MethodPatch, "/v1/contacts/{"+who+"}", `{"family_name":"A"}`),
		both(http.MethodPatch, "/v1/contacts/{"+who+"}", `{}`).with("If-Match", `"{v:`+who+`}"`),
		both(http.MethodPost, "/v1/lookup", `{"email":"nobody"}`),
		both(http.MethodGet, "/v1/contacts?cursor=AAAA", ""),
		both(http.MethodGet, "/v1/contacts/"+strings.ToUpper("{nobody}x"), ""),
	)}
}

// forbidden is a step of any group, which the role may well not be allowed.
func forbidden(d *drawing) []step {
	group := d.of("read", "write", "reassign", "delete", "erase", "bases", "audit", "import", "ask", "rights")
	return rapid.SampledFrom(stepsOf(group)).Draw(d.rt, "any step")(d)
}
