package api_test

import (
	"net/http"
	"slices"
	"strings"
)

// rulesOfWork are rules by which the twins route: what one counts must not count what is out of reach.
const rulesOfWork = `
routing:
  teams:
    desk: {title: Service desk, members: [u1, u2]}
  rules:
    - {id: repairs, kind: case, when: [{field: kind, eq: repair}], method: least_busy, team: desk}
    - {id: rest, kind: case, method: round_robin, team: desk}
    - {id: todo, kind: task, method: least_busy, team: desk}
`

// stocked is a record of every kind that has a path, as it is seeded in each play of TestP9NoKindIsAnOracle. # stands for 0
// in a record within the caller's reach and for 9 in its like out of it, [REGION] for the region where the kind has one of
// its own. The two refer to the same products, campaigns, opportunities and firm, so that whatever counts, joins or sums over
// those meets both.
type stocked struct{ kind, body string }

var stock = []stocked{
	{"product", `{"sku":"sku-{r}-#","name":"Pump","description":"It pumps.","price":700,"unit_cost":300,"currency":"GBP","category":"pumps","status":"active"}`},
	{"segment", `{"name":"Pump owners","definition":"{\"all\":[{\"field\":\"language\",\"op\":\"eq\",\"values\":[\"de\"]}]}","purpose":"marketing","over":"contact","owner":"u1"}`},
	{"campaign", `{"name":"Spring","external_ref":"campaign-{r}-#","purpose":"marketing","channel":"email","status":"active","starts_at":"2026-01-01T00:00:00Z","segment":"{segment#}","owner":"u1"}`},
	{"campaign_link", `{"campaign":"{campaign#}","target":"https://shop.example.com/?a=b"}`},
	{"article", `{"title":"How to pump","body":"Press.","kind":"kb","audience":"internal","product":"{product#}","language":"en","status":"published"}`},
	{"account", `{[REGION]"name":"Acme","domain":"a#{r}.example.org","tax_id":"GB{r}#","address":"1 Quay, York","external_ref":"account-{r}-#","industry":"energy","relation":"customer","parent":"{account0}","owner":"u1"}`},
	{"contact", `{[REGION]"given_name":"Ada","family_name":"Lovelace{r}","birth_date":"1984-02-29","gender":"female","external_ref":"contact-{r}-#","bank_account":"DE{r}#","account":"{account0}","stage":"client","owner":"u1","tags":["vip"],
 "contact_points":[{"kind":"email","value":"ada.{r}@example.org"},{"kind":"phone","value":"+44207946{d}1"}]}`},
	{"relationship", `{"contact":"{contact#}","type":"basic","stage":"client","since":"2026-01-01","strength":50,"quality_definition":"It pumps.","owner":"u1"}`},
	{"opportunity", `{"contact":"{contact#}","external_ref":"opportunity-{r}-#","name":"Ten pumps","note":"They hesitate.","amount":1000,"currency":"GBP","stage":"engaging","expected_close":"2026-09-30","competitor":"{account0}","product":"{product0}","campaign":"{campaign0}","owner":"u1"}`},
	{"buying_role", `{"contact":"{contact#}","opportunity":"{opportunity0}","role":"decider","weight_price":3,"stance":"champion"}`},
	{"order", `{"contact":"{contact#}","external_ref":"order-{r}-#","placed_at":"2026-02-0#T00:00:00Z","channel":"web","currency":"GBP","status":"placed","cost":500,"delivery_note":"Ring.","campaign":"{campaign0}","opportunity":"{opportunity0}","owner":"u1",
 "lines":[{"product":"{product0}","quantity":2,"unit_price":700}]}`},
	{"asset", `{"contact":"{contact#}","external_ref":"asset-{r}-#","serial":"SN-{r}-#","product":"{product0}","order_ref":"{order#}","bought_at":"2026-02-02T00:00:00Z","usage":10,"state":"active","owner":"u1"}`},
	{"case", `{"contact":"{contact#}","external_ref":"case-{r}-#","kind":"repair","description":"It hums.","resolution":"It hummed.","priority":"high","product":"{product0}","asset":"{asset#}","order_ref":"{order#}","root_cause":"wear","owner":"u1"}`},
	{"interaction", `{"contact":"{contact#}","external_ref":"interaction-{r}-#","case_ref":"{case#}","at":"2026-02-0#T09:00:00Z","channel":"phone","kind":"call","summary":"Called","body":"They said yes.","score":3,"campaign":"{campaign0}","opportunity":"{opportunity0}","owner":"u1"}`},
	{"participant", `{"contact":"{contact#}","interaction":"{interaction0}","role":"attendee"}`},
	{"task", `{"contact":"{contact#}","external_ref":"task-{r}-#","kind":"maintenance","summary":"Grease it","note":"Twice","due_at":"2026-03-0#T00:00:00Z","case_ref":"{case0}","opportunity":"{opportunity0}","asset":"{asset#}","owner":"u1"}`},
	{"campaign_member", `{"contact":"{contact#}","campaign":"{campaign0}","variant":"a","sent_at":"2026-02-01T00:00:00Z","opened_at":"2026-02-02T00:00:00Z","converted_at":"2026-02-03T00:00:00Z","revenue":100,"currency":"GBP","order_ref":"{order#}"}`},
}

// ends are the ends of names, and of days, of records within reach and out of it.
var ends = map[string]string{"near": "0", "far": "9"}

// called is the name by which a play's steps speak of a kind's record.
func called(kind, end string) string { return strings.ReplaceAll(kind, "_", ".") + end }

// change is what a field is on the other side: its text and that which takes its place there, nothing if "".
type change struct{ kind, left, right string }

// words and numbers that differ where the callers of a play are not shown them. Lengths differ as well, and some are absent.
var (
	ofSpecial   = []change{{"contact", `"gender":"female",`, ``}}
	ofBehaviour = []change{
		{"relationship", `"strength":50,`, ``},
		{"interaction", `"score":3,`, `"score":9,`},
		{"asset", `"usage":10,`, `"usage":20000,`},
		{"buying_role", `"weight_price":3,"stance":"champion"`, `"weight_price":99,"stance":"opponent"`},
	}
	ofMoney = []change{
		{"contact", `"bank_account":"DE{r}0",`, `"bank_account":"FR{r}0",`},
		{"account", `"tax_id":"GB{r}0",`, `"tax_id":"FR{r}00",`},
		{"opportunity", `"amount":1000,`, `"amount":250000,`},
		{"order", `"cost":500,`, ``},
		{"order", `"unit_price":700`, `"unit_price":9`},
		{"campaign_member", `"revenue":100,`, `"revenue":77777,`},
	}
	ofWords = []change{
		{"relationship", `"It pumps."`, `"It has never let anybody down so far."`},
		{"opportunity", `"note":"They hesitate.",`, ``},
		{"opportunity", `"Ten pumps"`, `"A pump"`},
		{"order", `"Ring."`, `"Ring twice, then wait."`},
		{"case", `"description":"It hums.",`, ``},
		{"case", `"It hummed."`, `"It was on."`},
		{"interaction", `"Called"`, `"Came"`},
		{"interaction", `"body":"They said yes.",`, ``},
		{"task", `"Grease it"`, `"Oil"`},
	}
)

// seeds are the steps that fill a play: both sides get what lies near, with its changes; the left one has what lies far.
// Whoever is shown no more than what is on display gets that of impersonal kinds far as well, where it is nobody's secret.
func (p *survey) seeds() []step {
	var all []step
	for _, end := range []string{"near", "far"} {
		for _, s := range stock {
			if end == "far" && slices.Contains(shared, s.kind) && (!p.display || s.kind == "product") {
				continue
			}
			all = append(all, p.seed(s, end)...)
		}
	}
	return append(all, beside...)
}

// beside are a second contact within reach, which may be the first one's double, and what it leads to: a firm and a call out
// of reach, of which both sides have one that is another.
var beside = []step{
	seed(byEverywhere, "/v1/accounts", "account7", `{"region":"E{r}","name":"Ajax","industry":"energy"}`, `{"region":"E{r}","name":"Zenith and Sons","industry":"software","size":7}`),
	{as: byEverywhere, method: http.MethodPatch, path: "/v1/accounts/{account7}", header: [2]string{"If-Match", `"1"`}, body: [2]string{`{"size":70}`, ""}},
	seed(byEverywhere, "/v1/contacts", "contact1", like, like),
	seed(byEverywhere, "/v1/interactions", "interaction7", `{"account":"{account7}","at":"2026-02-05T09:00:00Z","channel":"visit","kind":"visit","direction":"outbound"}`,
		`{"account":"{account7}","at":"2026-02-05T09:00:00Z","channel":"phone","kind":"call"}`),
	seed(byEverywhere, "/v1/participants", "participant1", `{"contact":"{contact1}","interaction":"{interaction7}","role":"attendee"}`, `{"contact":"{contact1}","interaction":"{interaction7}","role":"attendee"}`),
	seed(byEverywhere, "/v1/contacts/{contact1}/consents", "", optedIn, optedIn),
}

const (
	like = `{"region":"R{r}","team":"T{r}","given_name":"Ada","family_name":"Lovelace{r}","external_ref":"contact-{r}-1","account":"{account7}","stage":"client","owner":"u1",
 "contact_points":[{"kind":"email","value":"ada.{r}@example.org"},{"kind":"phone","value":"+44207946{d}1"}]}`
	optedIn = `{"kind":"given","purpose":"marketing","channel":"email","notice":{"id":"marketing","version":1}}`
)

// shared are the kinds about nobody.
var shared = []string{"product", "segment", "campaign", "campaign_link", "article"}

var plural = map[string]string{"opportunity": "opportunities"}

func pathOf(kind string) string {
	if p, ok := plural[kind]; ok {
		return "/v1/" + p
	}
	return "/v1/" + kind + "s"
}

func (p *survey) seed(s stocked, end string) []step {
	region := map[string]string{"near": `"region":"R{r}","team":"T{r}",`, "far": `"region":"E{r}",`}[end]
	body := strings.NewReplacer("[REGION]", region, "{product#}", "{product0}", "0#", map[string]string{"near": "02", "far": "09"}[end], "#", ends[end]).Replace(s.body)
	if s.kind == "account" && end == "near" {
		body = strings.Replace(body, `"parent":"{account0}",`, "", 1)
	}
	if end == "far" {
		all := []step{seed(byEverywhere, pathOf(s.kind), called(s.kind, "9"), body, "")}
		return append(all, agree(s.kind, "9", "")...)
	}
	left, right := body, body
	for _, c := range p.changes {
		if c.kind == s.kind {
			right = strings.Replace(right, c.left, c.right, 1)
		}
	}
	return append([]step{seed(byRegional, pathOf(s.kind), called(s.kind, "0"), left, right)}, agree(s.kind, "0", " ")...)
}

// agree is the consent to what callers are there for.
func agree(kind, end, right string) []step {
	if kind != "contact" {
		return nil
	}
	var all []step
	for purpose, channel := range map[string]string{"marketing": `"channel":"email",`, "analytics": ""} {
		body := `{"kind":"given","purpose":"` + purpose + `",` + channel + `"notice":{"id":"` + purpose + `","version":1}}`
		other := body
		if right == "" {
			other = ""
		}
		all = append(all, seed(byEverywhere, "/v1/contacts/{"+called(kind, end)+"}/consents", "", body, other))
	}
	slices.SortFunc(all, func(a, b step) int { return strings.Compare(a.body[0], b.body[0]) })
	return all
}

// survey is a play of every kind and every door: what differs, and who asks.
type survey struct {
	name    string
	changes []change
	display bool
	callers []string // role+kind
}

// surveys stand in this order for what is about nobody has no region: what only one vault holds of it comes last.
var surveys = []survey{
	{name: "what is out of reach", callers: []string{"sales", "officer", "import", "counsel", "analyst"}},
	{name: "and words", changes: slices.Concat(ofSpecial, ofBehaviour, ofWords), callers: []string{"billing", "operator"}},
	{name: "and numbers", changes: slices.Concat(ofSpecial, ofBehaviour, ofMoney), callers: []string{"support", "marketing", "portal"}},
	{name: "and what is for staff", display: true, callers: []string{"supportpartner", "salespartner", "customer"}},
}

// everybody is whom the surveys ask for.
func everybody() []string {
	var all []string
	for _, s := range surveys {
		all = append(all, s.callers...)
	}
	return all
}
