package api_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

// twins are two vaults of the same catalog and policy. Every play has a region of its own in both, so that nothing
// has to be cleared between plays: what other plays left lies out of its caller's reach.
type twins struct {
	worlds [2]*world
	tokens [2]map[string]string // of those who fill them
	plays  atomic.Int64
}

func newTwins(t *testing.T) *twins {
	t.Helper()
	source := append(bytes.ReplaceAll(crm.Source(), []byte("verified_days: 30"), []byte("verified_days: 0")), rulesOfWork...)
	tw := &twins{worlds: [2]*world{newWorldOf(t, source), newWorldOf(t, source)}}
	for side, w := range tw.worlds {
		everywhere := vault.CredentialSpec{Client: "everywhere", Roles: []string{"import"}, Regions: []string{"*"}, Purposes: []string{"operations"}, Capture: true, Budget: 1_000_000}
		overseer := vault.CredentialSpec{Client: "overseer", Roles: []string{"officer"}, Regions: []string{"*"}, Purposes: []string{"compliance"}, Budget: 1_000_000}
		tw.tokens[side] = map[string]string{byEverywhere: w.credential(t, everywhere), byOfficer: w.credential(t, overseer)}
	}
	return tw
}

// The actors of a play besides its caller. They fill the vaults; only the caller's answers are compared.
const (
	byCaller     = "caller"
	byRegional   = "regional" // imports into the play's region, and sees no other
	byEverywhere = "everywhere"
	byOfficer    = "overseer"
)

// step is one request. In path, body and csv {name} stands for the id of a record that a step before has named,
// {v:name} for its version as the actor last saw it, {cursor} for the page's end in the last list, {r} for the play's
// number, {d} for the same in three digits, and {since} for the moment at which seeding ended.
type step struct {
	as     string
	method string
	path   string
	body   [2]string // by side; on a side without a body a seed is left out
	csv    string    // of an import, whose options are the body
	header [2]string // If-Match, Idempotency-Key or Accept with its value
	name   string    // what the record is called that it makes
}

// both is a step of the caller that is the same on both sides.
func both(method, path, body string) step {
	return step{as: byCaller, method: method, path: path, body: [2]string{body, body}}
}

func (s step) with(name, value string) step { s.header = [2]string{name, value}; return s }

func (s step) called(name string) step { s.name = name; return s }

func (s step) file(csv string) step { s.csv = csv; return s }

// seed is a step that fills the vaults. A body of "" leaves one side without.
func seed(as, path, name, left, right string) step {
	return step{as: as, method: http.MethodPost, path: path, name: name, body: [2]string{left, right}}
}

// play is what one caller may ask of two vaults.
type play struct {
	caller caller
	budget int // of the caller; 0 for the usual
	seeds  []step
	steps  []step
}

// visit is a play on one side.
type visit struct {
	w        *world
	side     int
	number   int64
	tokens   map[string]string
	names    map[string]string // ids by name
	order    []string          // of names
	versions map[string]string
	cursor   string
	since    string
	normal   normal
	answers  []string
}

// run plays on both sides at once and returns where the caller could tell them apart, "" for nowhere.
func (tw *twins) run(t *testing.T, p *play) (string, error) {
	t.Helper()
	number := tw.plays.Add(1)
	var faults [2]error
	visits := [2]*visit{tw.visit(t, 0, number, p), tw.visit(t, 1, number, p)}
	var wg sync.WaitGroup
	for side, v := range visits {
		wg.Go(func() { faults[side] = v.play(t, p) })
	}
	wg.Wait()
	if err := errors.Join(faults[:]...); err != nil {
		return "", err
	}
	for i := range p.steps {
		if l, r := visits[0].answers[i], visits[1].answers[i]; l != r {
			return fmt.Sprintf("%s (%s) tells two vaults apart at step %d of %d:\n%s\n--- left ---\n%s\n--- right ---\n%s",
				p.caller.role, p.caller.purpose, i, len(p.steps), p.script(i), l, r), nil
		}
	}
	return "", nil
}

// visit gives the actors of a play their credentials on one side.
func (tw *twins) visit(t *testing.T, side int, number int64, p *play) *visit {
	t.Helper()
	w := tw.worlds[side]
	v := &visit{w: w, side: side, number: number, names: map[string]string{}, versions: map[string]string{}}
	region := []string{v.fill("R{r}")}
	v.tokens = map[string]string{
		byEverywhere: tw.tokens[side][byEverywhere], byOfficer: tw.tokens[side][byOfficer],
		byRegional: w.credential(t, vault.CredentialSpec{
			Client: "regional", Roles: []string{"import"}, Regions: region, Purposes: []string{"operations"}, Capture: true, Budget: 1000,
		}),
	}
	return v
}

// admit gives the caller its credential, which for a customer names the contact c0.
func (v *visit) admit(t *testing.T, p *play) error {
	spec := vault.CredentialSpec{
		Client: "caller", Kind: p.caller.kind, Roles: []string{p.caller.role}, Teams: []string{v.fill("T{r}")}, Regions: []string{v.fill("R{r}")},
		Purposes: []string{p.caller.purpose}, Capture: p.caller.capture, Budget: p.budget,
	}
	if p.caller.role == "customer" {
		spec.Subject, spec.Teams, spec.Regions = uuid.MustParse(v.id("c0")), nil, nil
	}
	_, token, err := v.w.vault.CreateCredential(t.Context(), spec)
	v.tokens[byCaller] = token
	return err
}

// script is what led to a step, for whoever has to find out why it tells.
func (p *play) script(last int) string {
	var b strings.Builder
	for i, s := range append(slices.Clone(p.seeds), p.steps[:last+1]...) {
		fmt.Fprintf(&b, "%2d %s %s %s %v", i-len(p.seeds), s.as, s.method, s.path, s.header)
		for side, body := range s.body {
			if side == 0 || body != s.body[0] {
				fmt.Fprintf(&b, "\n     %d: %s", side, body)
			}
		}
		if s.csv != "" {
			fmt.Fprintf(&b, "\n     %q", s.csv)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func (v *visit) play(t *testing.T, p *play) error {
	if err := v.fillUp(t, p); err != nil {
		return err
	}
	if err := v.admit(t, p); err != nil {
		return err
	}
	v.ask(t, p.steps)
	return nil
}

// fillUp plays the seeds.
func (v *visit) fillUp(t *testing.T, p *play) error {
	for _, s := range p.seeds {
		if s.name != "" && s.method == http.MethodPost {
			v.order = append(v.order, s.name)
		}
		if s.body[v.side] == "" {
			continue
		}
		if rec := v.send(t, &s); rec.Code >= 300 && (s.method != http.MethodDelete || rec.Code != http.StatusNotFound) {
			return fmt.Errorf("seed %s %s: %d %s", s.method, s.path, rec.Code, rec.Body)
		}
		if s.method == http.MethodDelete {
			delete(v.names, s.name) // who knows the id may be told that it was erased: the caller does not
		}
	}
	return nil
}

// ask plays the caller's steps.
func (v *visit) ask(t *testing.T, steps []step) {
	for _, name := range v.order { // the same number on both sides, there or not
		v.normal.text(v.id(name))
	}
	v.since = time.Now().UTC().Format(time.RFC3339Nano)
	for _, s := range steps {
		rec := v.send(t, &s)
		answer := v.normal.answer(rec)
		if byTime(s.path) {
			answer = cursorSize.ReplaceAllString(answer, `"next":"`)
		}
		v.answers = append(v.answers, answer)
	}
}

// byTime tells a list in the order of times, whose cursor holds one: its length is that of the time's digits.
func byTime(path string) bool {
	return strings.Contains(path, "_at") || strings.Contains(path, "sort=-at") || !strings.Contains(path, "sort=")
}

var cursorSize = regexp.MustCompile(`"next":"\d+ `)

// id is the id of a name: one of no record where the side has none.
func (v *visit) id(name string) string {
	if v.names[name] == "" {
		v.names[name] = uuid.NewString()
	}
	return v.names[name]
}

var holes = regexp.MustCompile(`\{(v:)?([a-z][a-z0-9.]*)\}`)

// fill puts ids and versions into a step's text.
func (v *visit) fill(text string) string {
	return holes.ReplaceAllStringFunc(text, func(hole string) string {
		m := holes.FindStringSubmatch(hole)
		switch {
		case m[1] != "" && v.versions[v.id(m[2])] == "":
			return "1"
		case m[1] != "":
			return v.versions[v.id(m[2])]
		case m[2] == "r":
			return strconv.FormatInt(v.number, 10)
		case m[2] == "d":
			return fmt.Sprintf("%03d", v.number%1000)
		case m[2] == "cursor":
			return v.cursor
		case m[2] == "since":
			return v.since
		}
		return v.id(m[2])
	})
}

func (v *visit) send(t *testing.T, s *step) *httptest.ResponseRecorder {
	body, media := strings.TrimSpace(v.fill(s.body[v.side])), "application/json"
	if s.csv != "" {
		body, media = form(body, v.fill(s.csv))
	}
	r := httptest.NewRequestWithContext(t.Context(), s.method, v.fill(s.path), strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+v.tokens[s.as])
	if body != "" {
		r.Header.Set("Content-Type", media)
	}
	if s.header[0] != "" {
		r.Header.Set(s.header[0], v.fill(s.header[1]))
	}
	rec := httptest.NewRecorder()
	v.w.Config.Handler.ServeHTTP(rec, r)
	v.learn(s, rec)
	return rec
}

// form is an import's upload, with a boundary that is the same on both sides.
func form(options, csv string) (body, media string) {
	var b bytes.Buffer
	m := multipart.NewWriter(&b)
	for _, part := range [][2]string{{"options", options}, {"file", csv}} {
		w, _ := m.CreateFormField(part[0]) // a buffer takes everything
		_, _ = w.Write([]byte(part[1]))
	}
	_ = m.Close()
	return b.String(), m.FormDataContentType()
}

// learn notes ids, versions and the cursor of an answer.
func (v *visit) learn(s *step, rec *httptest.ResponseRecorder) {
	var doc map[string]any
	if json.Unmarshal(rec.Body.Bytes(), &doc) != nil || rec.Code >= 300 {
		return
	}
	id, _ := doc["id"].(string)
	if s.name != "" && id != "" {
		v.names[s.name] = id
		points, _ := doc["contact_points"].([]any)
		if fields, ok := doc["fields"].(map[string]any); ok { // a read, by a look-up
			points, _ = fields["contact_points"].([]any)
		}
		for i, p := range points {
			if point, ok := p.(map[string]any); ok {
				v.names[s.name+".p"+strconv.Itoa(i)], _ = point["id"].(string)
			}
		}
	}
	if next, ok := doc["next"].(string); ok {
		v.cursor = next
	}
	v.note(doc)
}

func (v *visit) note(doc any) {
	switch x := doc.(type) {
	case []any:
		for _, item := range x {
			v.note(item)
		}
	case map[string]any:
		id, _ := x["id"].(string)
		if version, ok := x["version"].(float64); ok && id != "" {
			v.versions[id] = strconv.Itoa(int(version))
		}
		for _, member := range x {
			v.note(member)
		}
	}
}

// normal writes an answer so that two of them are equal where nothing in them tells the vaults apart: what is random
// or of the moment is called by its order of appearance.
type normal struct{ seen map[string]string }

var (
	random = regexp.MustCompile(strings.Join([]string{
		`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`, // ids and pseudonyms
		`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`,                    // times
		`\bC-[a-z2-7]{10}\b`,          // case numbers
		`\btok_[A-Za-z0-9_-]{22}`,     // pseudonyms of fields
		`"token":"[A-Za-z0-9_-]{22}"`, // of campaigns' links
	}, "|"))
	// Sealed texts differ in every byte; their length must not.
	opaque = regexp.MustCompile(`"(next|record|details)":("[A-Za-z0-9_+/=-]{22,}"|\["[A-Za-z0-9_+/=", -]{23,}\])`)
	today  = regexp.MustCompile(`"(?:erased_on)":"[0-9-]+"`)
)

func (n *normal) text(s string) string {
	if n.seen == nil {
		n.seen = map[string]string{}
	}
	s = opaque.ReplaceAllStringFunc(s, func(m string) string {
		if random.MatchString(m) {
			return m
		}
		name, value, _ := strings.Cut(m, ":")
		return name + `:"` + strconv.Itoa(len(value)) + ` bytes"`
	})
	s = today.ReplaceAllString(s, `"erased_on":"today"`)
	return random.ReplaceAllStringFunc(s, func(m string) string {
		if n.seen[m] == "" {
			n.seen[m] = "#" + strconv.Itoa(len(n.seen))
		}
		return n.seen[m]
	})
}

// answer is status, headers and body. Left out are the length, which follows from the body and from how many digits
// its times need, and the seconds to the end of the hour.
func (n *normal) answer(rec *httptest.ResponseRecorder) string {
	var b strings.Builder
	fmt.Fprintln(&b, rec.Code)
	for _, name := range slices.Sorted(maps.Keys(rec.Header())) {
		switch name {
		case "Content-Length", "Date":
		case "Retry-After":
			fmt.Fprintln(&b, name)
		default:
			fmt.Fprintln(&b, name, rec.Header().Values(name))
		}
	}
	if rec.Header().Get("Content-Type") == "application/zip" {
		b.WriteString(unzipped(rec.Body.Bytes()))
	} else {
		b.Write(rec.Body.Bytes())
	}
	return n.text(b.String())
}
