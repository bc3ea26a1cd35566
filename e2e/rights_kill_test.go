package e2e_test

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const (
	killedRequests = 8
	kills          = 6
)

// killed kills the server again and again while several erasures are under way. Each is complete afterwards, and happened
// once: one certificate, one letter of each sort, and a fence.
func (w *rights) killed(t *testing.T) {
	requests, subjects := make([]string, killedRequests), make([]string, killedRequests)
	for i := range requests {
		subjects[i] = w.customer(fmt.Sprintf("Erased-%d", i), "")
		requests[i] = w.vouched(subjects[i])
		w.decided(requests[i])
	}
	before := w.certified()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	underWay := 0
	for n := range kills {
		s, approved := w.server, make(chan struct{})
		go func() { // what is cut off is made up for below
			defer close(approved)
			for _, id := range requests[n*killedRequests/kills : (n+1)*killedRequests/kills] {
				now := s.do("GET", "/v1/requests/"+id, "officer", "")
				s.do("POST", "/v1/requests/"+id+"/approve", "second", "", "If-Match: "+now.header.Get("ETag"))
			}
		}()
		time.Sleep(time.Duration(random.IntN(1500)) * time.Millisecond)
		kill(t, s)
		<-approved
		if w.text(`SELECT count(*) FROM request WHERE status IN ('held_back', 'executing', 'propagating', 'checking')`) != "0" {
			underWay++
		}
		if n == kills-1 {
			w.tenMinutes()
		}
		w.dev(t)
	}
	if underWay == 0 {
		t.Error("no kill met an erasure under way: this test shows nothing")
	}
	for _, id := range requests {
		if w.do("GET", "/v1/requests/"+id, "officer", "").want(http.StatusOK).at("status") == "decided" {
			w.step("second", id, "approve", "").want(http.StatusOK)
		}
	}
	for _, id := range requests {
		w.certificate(t, id, "complete")
	}
	eventually(t, "letters that are sent", settleWithin, func() bool { return w.text(`SELECT count(*) FROM message WHERE state = 'waiting'`) == "0" })
	for i, id := range requests {
		w.once(t, id, subjects[i], address(fmt.Sprintf("Erased-%d", i)))
	}
	if got := w.certified() - before; got != killedRequests {
		t.Errorf("the log has %d certificates more, want %d", got, killedRequests)
	}
}

// tenMinutes lets time pass for jobs whose worker was killed: until then it might still be at work.
func (w *rights) tenMinutes() {
	w.t.Helper()
	w.exec(`UPDATE river.river_job SET attempted_at = attempted_at - interval '10 minutes' WHERE state = 'running'`)
	w.exec(`UPDATE river.river_leader SET elected_at = elected_at - interval '10 minutes', expires_at = expires_at - interval '10 minutes'`)
}

// certified counts the certificates in the log.
func (w *rights) certified() int {
	w.t.Helper()
	return strings.Count(w.do("GET", "/v1/audit/entries?action=certify&limit=200", "officer", "").want(http.StatusOK).body, `"action":"certify"`)
}

// once checks what came of one request.
func (w *rights) once(t *testing.T, id, subject, address string) {
	t.Helper()
	if got := w.text(`SELECT count(*) FROM certificate WHERE subject = $1`, id); got != "1" {
		t.Errorf("request %s: %s certificates, want 1", id, got)
	}
	if got := w.text(`SELECT erased_at IS NOT NULL FROM key_subject WHERE subject = $1`, subject); got != "true" {
		t.Errorf("request %s: the person's keys are no fence", id)
	}
	w.do("GET", "/v1/contacts/"+subject, "officer", "").refused(http.StatusGone, "")
	ledger, err := os.ReadFile(filepath.Join(w.data, "keystone", "fences.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(ledger), subject) {
		t.Errorf("request %s: no line in the fence ledger", id)
	}
	letters := w.messages(id)
	if letters["certificate_ready sent"] != 1 {
		t.Errorf("request %s: letters %v", id, letters)
	}
	for m, n := range letters {
		if n != 1 || !strings.HasSuffix(m, " sent") {
			t.Errorf("request %s: %d of %s, want one that is sent", id, n, m)
		}
	}
	ids := map[string]bool{}
	for _, m := range sentTo(w.dropped(), address) { // a copy whose receipt was cut off has the same id
		ids[m.id] = true
		letter, _, _ := strings.Cut(m.id, "@")
		if got := w.text(`SELECT state FROM message WHERE subject = $1 AND id = $2`, id, letter); got != "sent" {
			t.Errorf("request %s: a mail that left belongs to a letter that is %q", id, got)
		}
	}
	if len(ids) != len(letters) {
		t.Errorf("request %s: %d different mails of %d letters", id, len(ids), len(letters))
	}
}
