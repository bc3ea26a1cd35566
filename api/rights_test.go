package api_test

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/api"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/store"
)

// newOffice is a world in which a contact point verifies its person at once, with those who work on requests.
func newOffice(t *testing.T) *world {
	t.Helper()
	w := newWorldOf(t, bytes.ReplaceAll(crm.Source(), []byte("verified_days: 30"), []byte("verified_days: 0")))
	for name, spec := range map[string]vault.CredentialSpec{
		"second":  {Client: "console-2", Roles: []string{"officer"}, Purposes: []string{"compliance"}},
		"portal":  {Client: "web-form", Roles: []string{"portal"}, Purposes: []string{"operations"}, Capture: true},
		"partner": {Client: "repairer", Kind: "partner", Roles: []string{"support"}, Teams: []string{"repair"}, Purposes: []string{"support"}},
	} {
		spec.Regions = []string{"*"}
		w.tokens[name] = w.credential(t, spec)
	}
	return w
}

// person creates a contact with a verified mailbox, and returns its id and that of the mailbox.
func (w *world) person(t *testing.T, email string) (id, point string) {
	t.Helper()
	a := w.do(t, "import", http.MethodPost, "/v1/contacts",
		`{"family_name":"Lovelace","region":"GB","contact_points":[{"kind":"email","value":"`+email+`","verified":true,"preferred":true}]}`)
	want(t, a, 201, "")
	return a.text("id"), a.text("contact_points", 0, "id")
}

// own gives a customer a credential of its own.
func (w *world) own(t *testing.T, name, id string) {
	t.Helper()
	w.tokens[name] = w.credential(t, vault.CredentialSpec{Client: name, Roles: []string{"customer"}, Purposes: []string{"self_service"}, Subject: uuid.MustParse(id)})
}

// step takes a request one step further, as it stands, and wants it done.
func (w *world) step(t *testing.T, role, at, name, body string) answer {
	t.Helper()
	now := w.do(t, "officer", http.MethodGet, at, "")
	want(t, now, 200, "")
	a := w.do(t, role, http.MethodPost, at+"/"+name, body, "If-Match", now.header.Get("ETag"))
	if a.status != 200 || a.header.Get("ETag") == now.header.Get("ETag") {
		t.Fatalf("%s: got %d %s, ETag %s after %s", name, a.status, a.body, a.header.Get("ETag"), now.header.Get("ETag"))
	}
	return a
}

const seen = `{"document":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}`

// TestErasureRequest as officers work on it, up to the freeze, and back.
func TestErasureRequest(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, _ := w.person(t, "ada@example.org")
	body := `{"type":"erasure","kind":"contact","about":"` + id + `","channel":"post","text":"` + marker + `"}`
	opened := w.do(t, "officer", http.MethodPost, "/v1/requests", body, "Idempotency-Key", "k1")
	want(t, opened, 201, "")
	at := opened.header.Get("Location")
	if at != "/v1/requests/"+opened.text("id") || opened.header.Get("ETag") == "" || opened.text("status") != "acknowledged" || opened.text("letter") != "queued" {
		t.Errorf("got Location %q, ETag %q: %s", at, opened.header.Get("ETag"), opened.body)
	}
	again := w.do(t, "officer", http.MethodPost, "/v1/requests", body, "Idempotency-Key", "k1")
	want(t, again, 201, "")
	if again.text("id") != opened.text("id") || again.header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("a retry got %s", again.body)
	}
	want(t, w.do(t, "officer", http.MethodPost, "/v1/requests", `{"type":"access"}`, "Idempotency-Key", "k1"), 422, "idempotency_key_reused")

	want(t, w.do(t, "officer", http.MethodPost, at+"/scope", ""), 428, "version_required")
	want(t, w.do(t, "officer", http.MethodPost, at+"/scope", "", "If-Match", `"999"`), 412, "version_mismatch")
	want(t, w.do(t, "officer", http.MethodPost, at+"/scope", "", "If-Match", opened.header.Get("ETag")), 409, "unverified")
	w.step(t, "officer", at, "vouch", seen)
	w.step(t, "officer", at, "scope", "")
	w.views(t, at)
	now := w.do(t, "officer", http.MethodGet, at, "")
	want(t, w.do(t, "officer", http.MethodPost, at+"/decide", `{"outcome":"refuse","reasons":["`+marker+`"]}`, "If-Match", now.header.Get("ETag")), 422, "invalid_input")
	w.step(t, "officer", at, "decide", `{"outcome":"grant"}`)
	now = w.do(t, "officer", http.MethodGet, at, "")
	want(t, w.do(t, "officer", http.MethodPost, at+"/approve", "", "If-Match", now.header.Get("ETag")), 403, "same_person")
	if held := w.step(t, "second", at, "approve", ""); held.text("status") != "held_back" {
		t.Errorf("approved: got %s", held.body)
	}
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+id, ""), 403, "restricted")
	want(t, w.do(t, "officer", http.MethodGet, at+"/certificate", ""), 404, "not_found")
	want(t, w.do(t, "officer", http.MethodGet, at+"/export", ""), 409, "no_export")
	w.step(t, "officer", at, "withdraw", "")
	want(t, w.do(t, "support", http.MethodGet, "/v1/contacts/"+id, ""), 200, "")
	if strings.Contains(w.logs.String(), marker) {
		t.Error("the server's log repeats what the person wrote")
	}
}

// views are what an officer looks at before a decision.
func (w *world) views(t *testing.T, at string) {
	t.Helper()
	one := w.do(t, "second", http.MethodGet, at, "")
	want(t, one, 200, "")
	if one.text("text") != marker || one.text("verified", "method") != "document" {
		t.Errorf("got %s", one.body)
	}
	list := w.do(t, "officer", http.MethodGet, "/v1/requests?open=true&type=erasure&status=scoping&due_before=2999-01-01T00:00:00Z&limit=1", "")
	want(t, list, 200, "")
	if list.text("items", 0, "id") != one.text("id") || list.text("items", 0, "text") != "" {
		t.Errorf("got %s", list.body)
	}
	clock := w.do(t, "officer", http.MethodGet, at+"/clock", "")
	want(t, clock, 200, "")
	if clock.text("regime") != "gdpr" || clock.text("moves", 0, "rule") != "receipt" {
		t.Errorf("got %s", clock.body)
	}
	proposal := w.do(t, "officer", http.MethodGet, at+"/proposal", "")
	want(t, proposal, 200, "")
	if proposal.text("outcome") == "" || proposal.at("retention", 0, "verdict") == nil {
		t.Errorf("got %s", proposal.body)
	}
	letters := w.do(t, "officer", http.MethodGet, at+"/messages", "")
	want(t, letters, 200, "")
	if letters.text("items", 1, "template") != "request_received" || letters.text("items", 0, "state") != "waiting" {
		t.Errorf("got %s", letters.body)
	}
	for _, role := range []string{"support", "marketing", "partner", "import"} {
		if a := w.do(t, role, http.MethodGet, at, ""); a.status != 403 && a.status != 404 {
			t.Errorf("%s got %d %s", role, a.status, a.body)
		}
	}
}

// TestClockIsPausedAndExtended.
func TestClockIsPausedAndExtended(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, _ := w.person(t, "ada@example.org")
	opened := w.do(t, "officer", http.MethodPost, "/v1/requests", `{"type":"access","kind":"contact","about":"`+id+`"}`)
	want(t, opened, 201, "")
	at := opened.header.Get("Location")
	if paused := w.step(t, "officer", at, "pause", `{"reason":"identity"}`); paused.text("paused") != "identity" {
		t.Errorf("got %s", paused.body)
	}
	want(t, w.do(t, "officer", http.MethodPost, at+"/pause", `{"reason":"holiday"}`, "If-Match", `"2"`), 412, "version_mismatch")
	w.step(t, "officer", at, "vouch", seen)
	if now := w.do(t, "officer", http.MethodGet, at, ""); now.text("paused") != "" {
		w.step(t, "officer", at, "resume", "")
	}
	if extended := w.step(t, "officer", at, "extend", `{"reason":"JustificationA12Complexity"}`); extended.at("extensions", 0, "months") == nil && extended.at("extensions", 0, "days") == nil {
		t.Errorf("got %s", extended.body)
	}
	now := w.do(t, "officer", http.MethodGet, at, "")
	want(t, w.do(t, "officer", http.MethodPost, at+"/resume", "", "If-Match", now.header.Get("ETag")), 409, "not_paused")
	amended := w.step(t, "officer", at, "amend", `{"type":"portability","kind":"contact","about":"`+id+`"}`)
	if amended.text("type") != "portability" || amended.at("verified") != nil {
		t.Errorf("got %s", amended.body)
	}
}

// TestPortalAndPerson: a form hands in what somebody asks for under an address. Nobody learns whether that is known.
func TestPortalAndPerson(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, point := w.person(t, "ada@example.org")
	var shapes [2]string
	var places [2]string
	for i, email := range []string{"ada@example.org", "nobody@example.org"} {
		a := w.do(t, "portal", http.MethodPost, "/v1/requests", `{"type":"access","email":"`+email+`"}`)
		want(t, a, 201, "")
		places[i] = a.header.Get("Location")
		n := normal{}
		shapes[i] = n.text(string(a.body) + strings.Join(headerValues(http.Header{"a": a.header.Values("ETag"), "b": a.header.Values("Location")}), " "))
		sent := w.do(t, "portal", http.MethodPost, places[i]+"/send-code", "")
		wrong := w.do(t, "portal", http.MethodPost, places[i]+"/verify", `{"code":"00000000"}`)
		want(t, wrong, 403, "wrong_code")
		status := w.do(t, "portal", http.MethodGet, places[i]+"/status", "")
		want(t, status, 200, "")
		shapes[i] += n.text(string(sent.body) + string(wrong.body) + string(status.body))
	}
	if shapes[0] != shapes[1] {
		t.Errorf("the portal is told whom the vault knows:\n%s\n%s", shapes[0], shapes[1])
	}
	for _, path := range []string{places[0], places[0] + "/clock", places[0] + "/messages", "/v1/requests"} {
		if a := w.do(t, "portal", http.MethodGet, path, ""); a.status != 403 && a.status != 404 {
			t.Errorf("the portal reads %s: %d %s", path, a.status, a.body)
		}
	}
	at := places[0]
	code := w.code(t, strings.TrimPrefix(at, "/v1/requests/"), id, point)
	verified := w.do(t, "portal", http.MethodPost, at+"/verify", `{"code":"`+code+`"}`)
	want(t, verified, 200, "")
	if verified.text("status") != "verified" {
		t.Errorf("got %s", verified.body)
	}
	want(t, w.do(t, "portal", http.MethodPost, at+"/verify", `{"code":"`+code+`"}`), 403, "wrong_code")
	w.accessStory(t, id, at)
}

// code makes a code of a request, as the person reads it in the mail.
func (w *world) code(t *testing.T, request, about, point string) (text string) {
	t.Helper()
	s := requests.New(w.vault.Foundation().Keys)
	err := store.InTx(t.Context(), w.pool, func(tx pgx.Tx) error {
		secret, err := s.NewCode(t.Context(), tx, uuid.MustParse(request), requests.CodeSpec{
			About: uuid.MustParse(about), Point: uuid.MustParse(point), Expires: time.Now().Add(time.Minute),
		})
		text = string(secret.Reveal())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// accessStory answers a verified request for access.
func (w *world) accessStory(t *testing.T, id, at string) {
	t.Helper()
	w.step(t, "officer", at, "scope", "")
	want(t, w.do(t, "officer", http.MethodGet, "/v1/contacts/"+id+"/export", ""), 403, "request_required")
	w.step(t, "officer", at, "decide", `{"outcome":"grant"}`)
	if now := w.do(t, "officer", http.MethodGet, at, ""); now.at("second_person") == true {
		w.step(t, "second", at, "approve", "")
	}
	file := w.do(t, "officer", http.MethodGet, at+"/export?locale=de", "")
	want(t, file, 200, "")
	w.isDossier(t, file, "access-"+id+".zip")
	if closed := w.step(t, "officer", at, "deliver", ""); closed.text("status") != "fulfilled" {
		t.Errorf("got %s", closed.body)
	}
	if reopened := w.step(t, "officer", at, "appeal", `{"text":"more"}`); reopened.at("appeals") != 1.0 {
		t.Errorf("got %s", reopened.body)
	}
}

func (w *world) isDossier(t *testing.T, a answer, name string) {
	t.Helper()
	if a.header.Get("Content-Type") != "application/zip" || !strings.Contains(a.header.Get("Content-Disposition"), name) || a.header.Get("Tacit-Entry") == "" {
		t.Errorf("got headers %v", a.header)
	}
	z, err := zip.NewReader(bytes.NewReader(a.body), int64(len(a.body)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Open("manifest.json.sig"); err != nil {
		t.Error(err)
	}
}

// TestOwnCredential: a customer asks about itself, and its browser's signal counts.
func TestOwnCredential(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, _ := w.person(t, "ada@example.org")
	other, _ := w.person(t, "bob@example.org")
	w.own(t, "ada", id)
	w.own(t, "bob", other)
	opened := w.do(t, "ada", http.MethodPost, "/v1/requests", `{"type":"access"}`)
	want(t, opened, 201, "")
	at := opened.header.Get("Location")
	mine := w.do(t, "ada", http.MethodGet, at, "")
	want(t, mine, 200, "")
	if mine.text("about") != id || mine.text("verified", "method") != "own_credential" {
		t.Errorf("got %s", mine.body)
	}
	want(t, w.do(t, "bob", http.MethodGet, at, ""), 404, "not_found")
	want(t, w.do(t, "bob", http.MethodGet, "/v1/contacts/"+id+"/export", ""), 404, "not_found")
	for _, path := range []string{"/v1/requests", "/v1/holds", "/v1/retention", "/v1/reviews", "/v1/instructions", "/v1/consents/export?kind=contact"} {
		if a := w.do(t, "ada", http.MethodGet, path, ""); a.status != 403 {
			t.Errorf("%s: a customer got %d %s", path, a.status, a.body)
		}
	}
	file := w.do(t, "ada", http.MethodGet, "/v1/contacts/"+id+"/export?format=portability", "")
	want(t, file, 200, "")
	w.isDossier(t, file, "portability-"+id+".zip")
	withdrawn := w.do(t, "ada", http.MethodPost, at+"/withdraw", "", "If-Match", mine.header.Get("ETag"))
	want(t, withdrawn, 200, "")
	w.signalStory(t, id)
}

func (w *world) signalStory(t *testing.T, id string) {
	t.Helper()
	at := "/v1/contacts/" + id
	events := func() int {
		a := w.do(t, "officer", http.MethodGet, at+"/consents", "", "Sec-GPC", "1") // an officer's browser says nothing of the customer
		want(t, a, 200, "")
		list, _ := a.at("events").([]any)
		return len(list)
	}
	want(t, w.do(t, "ada", http.MethodGet, at, "", "Sec-GPC", "0"), 200, "")
	if n := events(); n != 0 {
		t.Fatalf("%d events without a signal", n)
	}
	for range 2 {
		want(t, w.do(t, "ada", http.MethodGet, at, "", "Sec-GPC", "1"), 200, "")
	}
	n := events()
	ledger := w.do(t, "officer", http.MethodGet, at+"/consents", "")
	if n == 0 || ledger.text("events", 0, "kind") != "signal_opt_out" || ledger.text("state", "marketing", "status") != "objected" {
		t.Errorf("%d events after the signal: %s", n, ledger.body)
	}
	want(t, w.do(t, "ada", http.MethodGet, at, "", "Sec-GPC", "1"), 200, "")
	if events() != n {
		t.Error("the signal is recorded again and again")
	}
	support := w.do(t, "", http.MethodGet, "/.well-known/gpc.json", "")
	want(t, support, 200, "")
	if support.at("gpc") != true || support.text("lastUpdate") == "" {
		t.Errorf("got %s", support.body)
	}
}

// TestHoldsAndRetention, as an officer works with them.
func TestHoldsAndRetention(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, _ := w.person(t, "ada@example.org")
	at := "/v1/contacts/" + id
	review := time.Now().AddDate(0, 1, 0).UTC().Format(time.RFC3339)
	placed := w.do(t, "officer", http.MethodPost, at+"/holds", `{"ground":"legal_claim","classes":["financial"],"review":"`+review+`","reference":"case 7"}`)
	want(t, placed, 201, "")
	if placed.text("subject") != id || placed.text("reference") != "case 7" || placed.text("classes", 0) != "financial" {
		t.Errorf("got %s", placed.body)
	}
	hold := at + "/holds/" + placed.text("id")
	want(t, w.do(t, "officer", http.MethodDelete, at, "", "If-Match", `"1"`), 403, "hold")
	list := w.do(t, "officer", http.MethodGet, at+"/holds", "")
	want(t, list, 200, "")
	if list.text("items", 0, "reference") != "case 7" {
		t.Errorf("got %s", list.body)
	}
	none := w.do(t, "officer", http.MethodGet, "/v1/holds", "")
	want(t, none, 200, "")
	due := w.do(t, "officer", http.MethodGet, "/v1/holds?within_days=60&limit=1", "")
	want(t, due, 200, "")
	if items, _ := none.at("items").([]any); len(items) != 0 || due.text("items", 0, "id") != placed.text("id") || due.text("items", 0, "reference") != "" {
		t.Errorf("due now: %s\nin 60 days: %s", none.body, due.body)
	}
	behind := w.do(t, "officer", http.MethodGet, "/v1/holds?within_days=60&limit=1&cursor="+due.text("next"), "")
	want(t, behind, 200, "")
	if items, _ := behind.at("items").([]any); len(items) != 0 {
		t.Errorf("the page behind the last hold: %s", behind.body)
	}
	want(t, w.do(t, "officer", http.MethodPost, hold+"/review", `{"review":"2999-01-01T00:00:00Z"}`), 422, "invalid_input")
	want(t, w.do(t, "officer", http.MethodPost, hold+"/review", `{"review":"`+review+`"}`), 200, "")
	want(t, w.do(t, "sales", http.MethodPost, hold+"/release", ""), 403, "role_not_allowed")
	want(t, w.do(t, "officer", http.MethodPost, hold+"/release", ""), 200, "")
	want(t, w.do(t, "officer", http.MethodPost, hold+"/release", ""), 404, "not_found")

	restricted := w.do(t, "officer", http.MethodPost, at+"/restriction", `{"ground":"accuracy"}`)
	want(t, restricted, 200, "")
	if restricted.text("restriction", "ground") != "accuracy" {
		t.Errorf("got %s", restricted.body)
	}
	want(t, w.do(t, "support", http.MethodGet, at, ""), 403, "restricted")
	lifted := w.do(t, "officer", http.MethodDelete, at+"/restriction", "")
	want(t, lifted, 200, "")
	if lifted.text("restriction", "ends") == "" || lifted.text("letter") == "" {
		t.Errorf("got %s, want when it ends and how the person is told", lifted.body)
	}
	want(t, w.do(t, "support", http.MethodGet, at, ""), 403, "restricted") // until the person was told
	other, _ := w.person(t, "bob@example.org")
	want(t, w.do(t, "officer", http.MethodDelete, "/v1/contacts/"+other+"/restriction", ""), 404, "not_found")
	w.retentionStory(t, at)
}

func (w *world) retentionStory(t *testing.T, at string) {
	t.Helper()
	plan := w.do(t, "officer", http.MethodGet, at+"/retention?requested=true", "")
	want(t, plan, 200, "")
	if plan.text("action") == "" || plan.text("classes", 0, "class") == "" {
		t.Errorf("got %s", plan.body)
	}
	want(t, w.do(t, "officer", http.MethodGet, "/v1/retention?days=30", ""), 200, "")
	started := w.do(t, "officer", http.MethodPost, "/v1/retention/runs", `{"dry_run":true}`)
	want(t, started, 202, "")
	runs := w.do(t, "officer", http.MethodGet, "/v1/retention/runs?limit=1", "")
	want(t, runs, 200, "")
	if runs.text("items", 0, "id") != started.text("id") || runs.at("items", 0, "dry_run") != true {
		t.Errorf("got %s, want %s", runs.body, started.body)
	}
	want(t, w.do(t, "support", http.MethodGet, "/v1/retention", ""), 403, "role_not_allowed")
	want(t, w.do(t, "support", http.MethodPost, "/v1/retention/confirm-restore", ""), 403, "role_not_allowed")
	if none := w.do(t, "officer", http.MethodPost, "/v1/retention/confirm-restore", ""); none.status != 200 || none.at("restores") != 0.0 {
		t.Errorf("nothing was restored: got %d %s", none.status, none.body)
	}
}

// TestPartnerIsInstructed: a recipient sees what it is told to erase, answers, and sees nothing of another's.
func TestPartnerIsInstructed(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, _ := w.person(t, "ada@example.org")
	opened := w.do(t, "officer", http.MethodPost, "/v1/requests", `{"type":"erasure","kind":"contact","about":"`+id+`"}`)
	want(t, opened, 201, "")
	mine, others := w.instruct(t, opened.text("id"), "repairer"), w.instruct(t, opened.text("id"), "somebody-else")
	list := w.do(t, "partner", http.MethodGet, "/v1/instructions", "")
	want(t, list, 200, "")
	if items, _ := list.at("items").([]any); len(items) != 1 || list.text("items", 0, "id") != mine || list.text("items", 0, "ids", 0) != "customer-7" {
		t.Errorf("got %s", list.body)
	}
	want(t, w.do(t, "partner", http.MethodPost, "/v1/instructions/"+others+"/answer", `{"answer":"erased"}`), 404, "not_found")
	want(t, w.do(t, "partner", http.MethodPost, "/v1/instructions/"+mine+"/answer", `{"answer":"`+marker+`"}`), 422, "invalid_input")
	done := w.do(t, "partner", http.MethodPost, "/v1/instructions/"+mine+"/answer", `{"answer":"erased"}`)
	want(t, done, 200, "")
	if done.text("answer") != "erased" || done.text("answered_at") == "" {
		t.Errorf("got %s", done.body)
	}
	for _, role := range []string{"support", "officer", "portal"} {
		want(t, w.do(t, role, http.MethodGet, "/v1/instructions", ""), 403, "role_not_allowed")
	}
	for _, path := range []string{"/v1/requests", "/v1/requests/" + opened.text("id"), "/v1/holds", "/v1/retention", "/v1/reviews"} {
		if a := w.do(t, "partner", http.MethodGet, path, ""); a.status != 403 && a.status != 404 {
			t.Errorf("%s: a partner got %d %s", path, a.status, a.body)
		}
	}
}

// instruct lays out an instruction as the procedure of erasures does.
func (w *world) instruct(t *testing.T, request, client string) string {
	t.Helper()
	on := w.vault.Foundation()
	req, id, told := uuid.MustParse(request), uuid.New(), store.Micro(time.Now())
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	st, err := requests.New(on.Keys).Read(t.Context(), w.pool, req)
	must(err)
	key, err := st.Keys.Key(catalog.SlotContact)
	must(err)
	place := crypto.Place{Subject: crypto.ID(req), Record: crypto.ID(id), Field: 1, Class: uint8(catalog.ContactPost), Version: 1}
	sealed, err := key.Seal(place, crypto.SecretString(`["customer-7"]`))
	must(err)
	roots, err := on.Keys.Roots(t.Context())
	must(err)
	mac := roots.MAC.Sum(keyring.TagInstruction, req[:], id[:], []byte(client), sealed, keyring.TimePart(told), nil, keyring.TimePart(time.Time{}))
	_, err = w.pool.Exec(t.Context(), `INSERT INTO instruction (subject, id, client, sealed, told, mac) VALUES ($1, $2, $3, $4, $5, $6)`, req, id, client, sealed, told, mac)
	must(err)
	return id.String()
}

// lines sends NDJSON.
func (w *world) lines(t *testing.T, role, path, body string) answer {
	t.Helper()
	return w.do(t, role, http.MethodPost, path, body, "Content-Type", "application/x-ndjson")
}

// TestConsentsInBulk imports, exports, confirms and hands out receipts.
func TestConsentsInBulk(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	id, point := w.person(t, "ada@example.org")
	good := `{"subject":"` + id + `","kind":"imported","grade":"documented","purpose":"marketing","channel":"email","point":"` + point + `","notice":{"id":"marketing","version":1},` +
		`"evidence_sha256":"` + strings.Repeat("ab", 32) + `","occurred_at":"2026-01-02T00:00:00Z"}`
	bad := `{"subject":"` + marker + `"}`
	dry := w.lines(t, "import", "/v1/consents/import?kind=contact&dry_run=true", good+"\n"+bad+"\n")
	want(t, dry, 200, "")
	if dry.at("lines") != 2.0 || dry.at("failed") != 1.0 || dry.at("errors", 0, "line") != 2.0 || strings.Contains(string(dry.body), marker) {
		t.Errorf("got %s", dry.body)
	}
	done := w.lines(t, "import", "/v1/consents/import?kind=contact", good+"\n")
	want(t, done, 200, "")
	again := w.lines(t, "import", "/v1/consents/import?kind=contact", good+"\n")
	want(t, again, 200, "")
	if done.at("recorded") != 1.0 || again.at("unchanged") != 1.0 || again.at("recorded") != 0.0 {
		t.Errorf("got %s, then %s", done.body, again.body)
	}
	want(t, w.lines(t, "import", "/v1/consents/import?kind=case", good), 400, "invalid_query")
	want(t, w.do(t, "import", http.MethodPost, "/v1/consents/import?kind=contact", good), 415, "unsupported_media_type")
	want(t, w.lines(t, "sales", "/v1/consents/import?kind=contact", good), 403, "role_not_allowed")

	export := w.do(t, "officer", http.MethodGet, "/v1/consents/export?kind=contact&purpose=marketing", "")
	want(t, export, 200, "")
	if export.header.Get("Content-Type") != "application/x-ndjson" || !strings.Contains(string(export.body), point) || export.header.Get("Tacit-Entry") == "" {
		t.Errorf("got %v %s", export.header, export.body)
	}
	ledger := w.do(t, "officer", http.MethodGet, "/v1/contacts/"+id+"/consents", "")
	want(t, ledger, 200, "")
	if ledger.text("events", 0, "grade") != "documented" || ledger.text("events", 0, "point") != point ||
		ledger.text("state", "marketing", "channels", "email", "points", point, "status") != "given" {
		t.Errorf("got %s", ledger.body)
	}
	w.receipts(t, "/v1/contacts/"+id+"/consents/"+ledger.text("events", 0, "id")+"/receipt")
	for _, code := range []string{marker, "", "AAAAAAAAAAAAAAAAAAAAAA"} {
		want(t, w.do(t, "", http.MethodPost, "/v1/consents/confirm", `{"code":"`+code+`"}`), 404, "not_found")
	}
	want(t, w.do(t, "", http.MethodGet, "/v1/consents/confirm", ""), 405, "method_not_allowed")
	head, err := w.Client().Head(w.URL + "/v1/consents/confirm")
	if err != nil {
		t.Fatal(err)
	}
	defer head.Body.Close()
	if head.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("HEAD of a public POST: got %d", head.StatusCode)
	}
}

// receipts hold to the byte what the note in the header signs.
func (w *world) receipts(t *testing.T, at string) {
	t.Helper()
	origin, err := w.notary.Origin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	list, err := w.notary.VerifierKeys(t.Context(), origin)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, k := range list {
		lines = append(lines, k.Key)
	}
	keys, err := certificate.ParseKeys(origin, lines...)
	if err != nil {
		t.Fatal(err)
	}
	for format, media := range map[string]string{"iso27560": "application/ld+json", "kantara": "application/json"} {
		a := w.do(t, "officer", http.MethodGet, at+"?format="+format, "")
		want(t, a, 200, "")
		note, err := base64.StdEncoding.DecodeString(a.header.Get("Tacit-Signature"))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := certificate.VerifyDocument(sha256.Sum256(a.body), note, keys); err != nil || a.header.Get("Content-Type") != media {
			t.Errorf("%s: %v; %s", format, err, a.header.Get("Content-Type"))
		}
	}
	want(t, w.do(t, "officer", http.MethodGet, at+"?format="+marker, ""), 400, "invalid_query")
}

// TestSuppression: a no by address is taken from and for anybody, and tells nothing.
func TestSuppression(t *testing.T) {
	t.Parallel()
	w := newOffice(t)
	w.person(t, "ada@example.org")
	var told [2]string
	for i, email := range []string{"ada@example.org", "nobody@example.org"} {
		a := w.do(t, "portal", http.MethodPost, "/v1/suppressions", `{"email":"`+email+`","purpose":"marketing"}`)
		want(t, a, 201, "")
		told[i] = (&normal{}).text(string(a.body))
	}
	if told[0] != told[1] {
		t.Errorf("a suppression tells whom the vault knows:\n%s\n%s", told[0], told[1])
	}
	want(t, w.do(t, "portal", http.MethodPost, "/v1/suppressions", `{"email":"a@example.org","phone":"+442079460991","purpose":"marketing"}`), 422, "invalid_input")
	want(t, w.do(t, "portal", http.MethodPost, "/v1/suppressions", `{"email":"`+marker+`","purpose":"marketing"}`), 422, "invalid_input")
	w.person(t, "nobody@example.org") // who is suppressed already
	list := w.do(t, "officer", http.MethodGet, "/v1/reviews?cause=suppressed", "")
	want(t, list, 200, "")
	review := list.text("items", 0, "id")
	if review == "" {
		t.Fatalf("got %s", list.body)
	}
	want(t, w.do(t, "officer", http.MethodPost, "/v1/reviews/"+review+"/resolve", `{"decision":"`+marker+`"}`), 422, "invalid_input")
	want(t, w.do(t, "officer", http.MethodPost, "/v1/reviews/"+review+"/resolve", `{"decision":"keep"}`), 200, "")
	after := w.do(t, "officer", http.MethodGet, "/v1/reviews?resolved=true&cause=suppressed", "")
	want(t, after, 200, "")
	if after.text("items", 0, "id") != review || after.text("items", 0, "resolved_at") == "" {
		t.Errorf("got %s", after.body)
	}
	if strings.Contains(w.logs.String(), "nobody@") || strings.Contains(w.logs.String(), marker) {
		t.Error("the server's log repeats an address")
	}
}

// TestWithoutDesk: a server without a desk has none of its routes, and records consent all the same.
func TestWithoutDesk(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	handler, err := api.New(api.Config{Vault: w.vault})
	if err != nil {
		t.Fatal(err)
	}
	w.Config.Handler, w.router = handler, nil
	id := w.contact(t, ada)
	for _, path := range []string{"/v1/requests", "/v1/contacts/" + id + "/holds", "/.well-known/gpc.json"} {
		want(t, w.do(t, "officer", http.MethodGet, path, ""), 404, "no_route")
	}
	want(t, w.do(t, "import", http.MethodPost, "/v1/contacts/"+id+"/consents", `{"kind":"withdrawn","purpose":"marketing"}`), 201, "")
}
