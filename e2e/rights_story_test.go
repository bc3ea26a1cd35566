package e2e_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestP12RightsStories is what people, officers and partners live through with the real programs: one vault, whose servers
// come and go.
func TestP12RightsStories(t *testing.T) {
	t.Parallel()
	w := startRights(t)
	p := w.people()
	w.stop()
	w.serve(t)
	t.Run("letters wait for their mail server", func(t *testing.T) { w.with(t).lettersWait(t, p) })
	if t.Failed() {
		return
	}
	w.stop()
	w.dev(t)
	backup := filepath.Join(t.TempDir(), "backup")
	programOfPostgres(t, "pg_dump", "--format=custom", "--file="+backup, w.database)
	t.Run("erasure", func(t *testing.T) { w.with(t).forgets(t, p) })
	t.Run("held in part", func(t *testing.T) { w.with(t).forgetsLater(t, p) })
	t.Run("attacker", func(t *testing.T) { w.with(t).attacked(t, p, backup) })
	t.Run("killed servers", func(t *testing.T) { w.with(t).killed(t) })
}

// people are Tomas, who wants to be forgotten, his nephew, who does not and has the same company's case, and Hanna, who
// owes money.
type people struct {
	tomas, paul, hanna        string // their contacts
	account, kase, his, pauls string // what they share, and an interaction of each
	request                   string // of Tomas
	subject, salt             string // that his last letter brings
}

func (w *rights) people() *people {
	w.t.Helper()
	p := &people{account: w.create("/v1/accounts", "import", `{"name":"Engines Ltd","region":"GB"}`)}
	p.tomas = w.customer("Tomas", fmt.Sprintf(`,"team":"print","account":%q,"birth_date":"1961-02-03"`, p.account))
	p.paul = w.customer("Paul", fmt.Sprintf(`,"account":%q`, p.account))
	p.hanna = w.customer("Hanna", `,"bank_account":"GB33BUKB20201555555555"`)
	p.kase = w.create("/v1/cases", "support", fmt.Sprintf(`{"account":%q,"kind":"complaint","description":"It leaks."}`, p.account))
	talk := `{"contact":%q,"case_ref":%q,"kind":"call","channel":"phone","at":"2026-01-02T03:04:05Z","summary":"Called back."}`
	p.his = w.create("/v1/interactions", "support", fmt.Sprintf(talk, p.tomas, p.kase))
	p.pauls = w.create("/v1/interactions", "support", fmt.Sprintf(talk, p.paul, p.kase))
	if a := w.do("GET", "/v1/contacts/"+p.tomas, "printer", "").want(http.StatusOK); strings.Contains(a.body, "tomas@") {
		w.t.Errorf("a partner is shown an address\n%s", a.body)
	}
	w.do("GET", "/v1/contacts/"+p.paul, "printer", "").refused(http.StatusNotFound, "")
	return p
}

var codeLine = regexp.MustCompile(`(?m)^([0-9]{8})$`)

// lettersWait has the portal hand in what Tomas asks for, and what somebody unknown asks for, while no mail server answers:
// both are answered alike, nothing is lost, and everything arrives once there is one.
func (w *rights) lettersWait(t *testing.T, p *people) {
	asked := func(who string) answer {
		return w.do("POST", "/v1/requests", "portal", fmt.Sprintf(`{"type":"erasure","email":%q,"locale":"en"}`, who)).want(http.StatusCreated)
	}
	known, unknown := asked("Tomas@example.org"), asked("nobody@example.org")
	alike(t, known, unknown)
	p.request = known.at("id")
	post := func(id, step, body string) answer { return w.do("POST", "/v1/requests/"+id+"/"+step, "portal", body) }
	alike(t, post(p.request, "send-code", "").want(http.StatusOK), post(unknown.at("id"), "send-code", "").want(http.StatusOK))
	alike(t, post(p.request, "verify", `{"code":"12345"}`).refused(http.StatusForbidden, "wrong_code"), post(unknown.at("id"), "verify", `{"code":"12345"}`))

	clock := func() string {
		return w.do("GET", "/v1/requests/"+p.request+"/clock", "officer", "").want(http.StatusOK).at("due_at")
	}
	due := clock()
	eventually(t, "letters that could not be sent", settleWithin, func() bool {
		n := w.messages(p.request)
		for m := range n {
			if fields := strings.Fields(m); len(fields) != 3 || fields[1] != "waiting" { // the third says why
				return false
			}
		}
		return len(n) == 2
	})
	code, out, talk := run(t, nil, "doctor", "--json", "--database-url", w.database, "--keystone", filepath.Join(w.data, "keystone"))
	if code != 0 || !strings.Contains(out, `"2 waiting, 0 failed"`) {
		t.Errorf("doctor does not tell of letters that wait: exit code %d\n%s%s", code, out, talk)
	}
	w.mail.open(t)
	eventually(t, "letters that are sent", settleWithin, func() bool {
		w.exec(`UPDATE river.river_job SET scheduled_at = now() WHERE state = 'retryable'`) // after some failures pauses are long
		return maps.Equal(w.messages(p.request), map[string]int{"request_received sent": 1, "request_code sent": 1})
	})
	if got := clock(); got != due {
		t.Errorf("a mail server that did not answer moved the date from %s to %s", due, got)
	}
	mails := w.mail.to("tomas@example.org")
	if len(mails) != 2 || mails[0].id == mails[1].id || len(w.mail.to("nobody@example.org")) > 0 {
		t.Fatalf("got %d mails to him, want two, and to nobody else", len(mails))
	}
	found := codeLine.FindStringSubmatch(mails[0].text + mails[1].text)
	if found == nil {
		t.Fatalf("no code in\n%s\n%s", mails[0].text, mails[1].text)
	}
	if got := post(p.request, "verify", fmt.Sprintf(`{"code":%q}`, found[1])).want(http.StatusOK).at("status"); got != "verified" {
		t.Errorf("the right code: got %s", got)
	}
	post(p.request, "verify", fmt.Sprintf(`{"code":%q}`, found[1])).refused(http.StatusForbidden, "wrong_code") // used
}

// alike ends the test unless two answers differ in what stands for ids and times alone.
func alike(t *testing.T, a, b answer) {
	t.Helper()
	one, two := general(t, a), general(t, b)
	if a.status != b.status || one != two || !slices.Equal(slices.Sorted(maps.Keys(a.header)), slices.Sorted(maps.Keys(b.header))) {
		t.Fatalf("a known and an unknown address are told apart:\n%d %s\n%d %s\n%v\n%v", a.status, one, b.status, two, a.header, b.header)
	}
}

var particular = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|"(id|request_id)":"[^"]*"`)

func general(t *testing.T, a answer) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(a.body), &v); err != nil {
		t.Fatalf("%v\n%s", err, a.body)
	}
	sorted, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return particular.ReplaceAllString(string(sorted), "…")
}

// closed checks that support reads nothing of somebody.
func (w *rights) closed(t *testing.T, contact, name string) {
	t.Helper()
	a := w.do("GET", "/v1/contacts/"+contact, "support", "")
	if !slices.Contains([]int{http.StatusForbidden, http.StatusNotFound, http.StatusGone}, a.status) || strings.Contains(a.body, name) {
		t.Errorf("a read of somebody frozen: got %d\n%s", a.status, a.body)
	}
}

// forgets decides about what Tomas asked for and follows it to the certificate, which a stranger checks.
func (w *rights) forgets(t *testing.T, p *people) {
	w.do("GET", "/v1/contacts/"+p.tomas, "support", "").want(http.StatusOK)
	w.step("officer", p.request, "decide", `{"outcome":"grant"}`).refused(http.StatusConflict, "wrong_status") // not scoped
	w.decided(p.request)
	w.do("GET", "/v1/contacts/"+p.tomas, "support", "").want(http.StatusOK)
	w.step("officer", p.request, "approve", "").refused(http.StatusForbidden, "same_person")
	w.step("second", p.request, "approve", "").want(http.StatusOK)
	w.closed(t, p.tomas, "Tomas")

	var instruction string
	eventually(t, "an instruction to the partner", settleWithin, func() bool {
		a := w.do("GET", "/v1/instructions", "printer", "").want(http.StatusOK)
		if !strings.Contains(a.body, p.request) {
			return false
		}
		instruction = a.at("items.0.id")
		if !strings.Contains(a.at("items.0.ids"), p.tomas) {
			t.Fatalf("the instruction does not say whom it is about\n%s", a.body)
		}
		return true
	})
	w.do("GET", "/v1/instructions", "portal", "").refused(http.StatusForbidden, "")
	w.do("POST", "/v1/instructions/"+instruction+"/answer", "printer", `{"answer":"erased"}`).want(http.StatusOK)
	c := w.certificate(t, p.request, "complete")
	if r := c.Certificate.Recipients; len(r) != 1 || r[0].Name != "printer" || r[0].Answer != "erased" {
		t.Errorf("recipients: %+v", r)
	}
	for _, k := range c.Certificate.Destroyed {
		if k.DestroyedAt == "" {
			t.Errorf("the key of %s is not said to be destroyed: the flip was not awaited", k.Class)
		}
	}
	w.verified(t, p, c)
	w.closed(t, p.tomas, "Tomas")
	w.do("GET", "/v1/interactions/"+p.his, "support", "").refused(http.StatusNotFound, "")
	w.survives(t, p)
}

// verified takes the salt from the letter and has the certificate checked by the program that needs neither a server nor a
// database.
func (w *rights) verified(t *testing.T, p *people, c issued) {
	t.Helper()
	eventually(t, "the letter about the certificate", settleWithin, func() bool {
		for _, m := range sentTo(w.dropped(), "tomas@example.org") {
			if found := regexp.MustCompile(`Subject: (\S+)\nSalt: ([0-9a-f]{64})`).FindStringSubmatch(m.text); found != nil {
				p.subject, p.salt = found[1], found[2]
			}
		}
		return p.salt != ""
	})
	if p.subject != p.tomas {
		t.Errorf("the letter names another subject")
	}
	var keys []struct{ Key string }
	if _, out, talk := run(t, nil, append([]string{"audit", "keys", "--json"}, direct(w.server)...)...); json.Unmarshal([]byte(out), &keys) != nil || len(keys) != 1 {
		t.Fatalf("keys: %s%s", out, talk)
	}
	dir := t.TempDir()
	file, trusted := filepath.Join(dir, "certificate.json"), filepath.Join(dir, "log.vkey")
	for name, text := range map[string]string{file: c.raw, trusted: keys[0].Key + "\n", file + ".bad": strings.Replace(c.raw, `"erased"`, `"refused"`, 1)} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, tt := range []struct {
		file, subject string
		code          int
		said          string
	}{
		{file, p.tomas, 0, "verified: erasure-certificate"},
		{file, p.paul, 1, ""},
		{file + ".bad", p.tomas, 1, ""},
	} {
		code, out, talk := runs(t, verifier(t), nil, "certificate", tt.file, "--keys", trusted, "--subject", tt.subject, "--salt", p.salt)
		if code != tt.code || !strings.Contains(out, tt.said) {
			t.Errorf("%s: exit code %d, want %d\n%s%s", filepath.Base(tt.file), code, tt.code, out, talk)
		}
	}
}

// survives checks that what Tomas shared with others is there.
func (w *rights) survives(t *testing.T, p *people) {
	t.Helper()
	for path, want := range map[string]string{
		"/v1/contacts/" + p.paul: "Paul", "/v1/accounts/" + p.account: "Engines", "/v1/cases/" + p.kase: "leaks", "/v1/interactions/" + p.pauls: "Called",
	} {
		if a := w.do("GET", path, "support", ""); a.status != http.StatusOK || !strings.Contains(a.body, want) {
			t.Errorf("%s: got %d\n%s", path, a.status, a.body)
		}
	}
}

// forgetsLater is an erasure of somebody whose bank account is held for a claim: the rest goes, and the bank account by
// itself once the hold is released.
func (w *rights) forgetsLater(t *testing.T, p *people) {
	review := time.Now().AddDate(0, 3, 0).UTC().Format(time.RFC3339)
	hold := w.do("POST", "/v1/contacts/"+p.hanna+"/holds", "officer", fmt.Sprintf(
		`{"ground":"legal_claim","classes":["financial"],"review":%q,"reference":"Case 7/26"}`, review)).want(http.StatusCreated).at("id")
	id := w.vouched(p.hanna)
	w.decided(id)
	w.step("second", id, "approve", "").want(http.StatusOK)
	w.closed(t, p.hanna, "Hanna")
	first := w.certificate(t, id, "partial").Certificate
	if k := first.Kept; len(k) != 1 || k[0].Class != "financial" || k[0].Ground.Code != "legal_claim" || k[0].NextReview == "" {
		t.Errorf("kept: %+v", k)
	}
	if a := w.do("GET", "/v1/requests/"+id, "officer", "").want(http.StatusOK); a.at("status") != "part_fulfilled" {
		t.Errorf("got %s, want part_fulfilled", a.at("status"))
	}
	w.do("POST", "/v1/contacts/"+p.hanna+"/holds/"+hold+"/release", "officer", "").want(http.StatusOK)
	last := w.certificate(t, id, "complete").Certificate
	if last.Issue != first.Issue+1 || last.Replaces != first.ID || len(last.Kept) > 0 {
		t.Errorf("got issue %d, which replaces %s, after %d, %s", last.Issue, last.Replaces, first.Issue, first.ID)
	}
	if a := w.do("GET", "/v1/requests/"+id, "officer", "").want(http.StatusOK); a.at("status") != "fulfilled" {
		t.Errorf("got %s, want fulfilled", a.at("status"))
	}
	w.do("GET", "/v1/contacts/"+p.hanna, "officer", "").refused(http.StatusGone, "")
}

// attacked has the attacker read a backup from before: nothing of those who were erased opens, and everything of the
// others.
func (w *rights) attacked(t *testing.T, p *people, backup string) {
	r := w.shredProve(t, 0, "--backup", backup)
	erased := map[string]bool{}
	for _, e := range r.Erased {
		erased[e.Subject] = true
	}
	if r.Verdict != "proven" || !erased[p.tomas] || !erased[p.hanna] || erased[p.paul] || r.opened(p.tomas)+r.opened(p.hanna) > 0 {
		t.Errorf("got %+v", r)
	}
}
