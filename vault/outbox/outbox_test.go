package outbox_test

import (
	"errors"
	"net/mail"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/store"
)

func isSent(i outbox.Item) bool { return i.State == outbox.Sent }

func TestLetterIsMailed(t *testing.T) {
	t.Parallel()
	box := newMailbox(t, security{})
	w := newWorld(t, box.addr, nil)
	owner, id := w.queue(nil)
	if got := w.one(); got.State != outbox.Waiting || got.Owner != owner || got.Template != "request_code" || w.sealed(owner) == nil {
		t.Errorf("got %+v before it is mailed, want it to wait, sealed", got)
	}
	w.nowhere()
	w.run()
	got := w.await("sent", isSent)
	if got.ID != id || got.SentAt.IsZero() || got.Attempts != 0 || got.Fault != "" || w.sealed(owner) != nil {
		t.Errorf("got %+v, want it sent and nothing sealed left", got)
	}
	mails := box.got()
	if len(mails) != 1 {
		t.Fatalf("got %d mails, want one", len(mails))
	}
	envelope, text, _ := strings.Cut(mails[0], "\nRCPT "+address+"\n")
	if envelope != "MAIL privacy@example.com" {
		t.Errorf("got envelope %q", envelope)
	}
	m, err := mail.ReadMessage(strings.NewReader(text))
	must(t, err)
	for name, want := range map[string]string{
		"To": "<" + address + ">", "From": `"Example Ltd" <privacy@example.com>`, "Subject": "Your code", "Message-Id": "<" + id.String() + "@example.com>",
		"Auto-Submitted": "auto-generated", "Content-Language": "en", "Content-Transfer-Encoding": "quoted-printable",
	} {
		if got := m.Header.Get(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	if !strings.Contains(text, code) {
		t.Errorf("got %q, want the code in it", text)
	}
	if len(w.recorded) != 1 || w.recorded[0].ID != id {
		t.Errorf("recorded %+v, want it once, before it left", w.recorded)
	}
}

func TestLetterOfARolledBackTransactionIsNone(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "127.0.0.1:1", nil)
	owner, keys := w.owner()
	back := errors.New("back")
	err := store.InTx(t.Context(), w.pool, func(tx pgx.Tx) error {
		_, err := w.QueueTx(t.Context(), tx, outbox.Message{Owner: owner, To: crypto.SecretString(address), Vars: letter.ConsentWithdrawn{Purpose: "News"}}, keys)
		return errors.Join(err, back)
	})
	var n int
	must(t, w.super.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM message) + (SELECT count(*) FROM river.river_job)`).Scan(&n))
	if !errors.Is(err, back) || n != 0 {
		t.Errorf("got %v and %d rows, want none", err, n)
	}
}

// The mail server is down for a while: nothing is lost, and it is seen.
func TestServerDownThenUp(t *testing.T) {
	t.Parallel()
	box := newMailbox(t, security{})
	box.stop()
	w := newWorld(t, box.addr, nil)
	w.queue(nil)
	w.run()
	w.await("tried", func(i outbox.Item) bool {
		return i.State == outbox.Waiting && i.Attempts > 0 && i.Fault == "unreachable"
	})
	s, err := w.Survey(t.Context())
	if err != nil || s.Waiting != 1 || s.Oldest.IsZero() {
		t.Errorf("got survey %+v, %v, want one that waits", s, err)
	}
	box.start(security{})
	w.paused()
	w.await("sent", isSent)
	if got := len(box.got()); got != 1 {
		t.Errorf("got %d mails, want one", got)
	}
	if s, err := w.Survey(t.Context()); err != nil || s != (outbox.Survey{Sent: 1}) {
		t.Errorf("got survey %+v, %v, want one sent", s, err)
	}
}

// TestDeliveries runs the jobs of letters to one end after another, each by a mail server of its own.
func TestDeliveries(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "127.0.0.1:1", nil)
	for name, test := range map[string]func(*testing.T, *world){
		"the server refuses": serverRefuses, "the server hangs": serverHangs, "the log is full": nothingLeavesUnrecorded,
		"the keys are gone": letterDiesWithItsKeys, "the letter has expired": expiredLetterIsNotMailed,
		"the letter was edited": editedLetterIsNotMailed, "no server": withoutMailServerLettersWait,
	} {
		t.Run(name, func(t *testing.T) { test(t, w) })
	}
}

// What a server says is about the address: of its answer the number is kept.
func serverRefuses(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	w.mailTo(box.addr, nil)
	for _, tt := range []struct {
		stage string
		code  int
		last  bool
		state string
		fault string
	}{
		{"rcpt", 550, false, outbox.Failed, "smtp_550"},
		{"data", 554, false, outbox.Failed, "smtp_554"},
		{"rcpt", 451, false, outbox.Waiting, "smtp_451"},
		{"rcpt", 451, true, outbox.Failed, "smtp_451"},
		{"mail", 550, false, outbox.Waiting, "smtp_550"}, // about us, not about the address
	} {
		box.refuseAt(tt.stage, tt.code)
		owner, id := w.queue(nil)
		got, _ := w.deliver(owner, id, tt.last)
		if got.State != tt.state || got.Fault != tt.fault || got.Edited || w.sealed(owner) == nil {
			t.Errorf("%d at %s: got %+v, want %s with %s, sealed still", tt.code, tt.stage, got, tt.state, tt.fault)
		}
	}
}

func serverHangs(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	end := make(chan struct{})
	box.refuse = func(stage string) error {
		if stage == "data" {
			<-end
		}
		return nil
	}
	t.Cleanup(func() { close(end) })
	w.mailTo(box.addr, func(c *outbox.MailConfig) { c.Timeout = 200 * time.Millisecond })
	owner, id := w.queue(nil)
	got, err := w.deliver(owner, id, false)
	if err == nil || got.Fault != "timeout" || got.State != outbox.Waiting || got.Attempts != 1 {
		t.Errorf("got %+v, %v, want it to wait after a timeout", got, err)
	}
}

// Between the server's answer and our note of it there is no third party: who dies there mails it again, under the same
// Message-ID.
func TestCrashBetweenMailAndNote(t *testing.T) {
	t.Parallel()
	box := newMailbox(t, security{})
	w := newWorld(t, box.addr, nil)
	w.exec(`CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'gone'; END $$`)
	w.exec(`CREATE TRIGGER crash BEFORE UPDATE ON message FOR EACH ROW WHEN (NEW.state = 'sent') EXECUTE FUNCTION crash()`)
	owner, id := w.queue(nil)
	if got, err := w.deliver(owner, id, false); err == nil || got.State != outbox.Waiting {
		t.Fatalf("got %+v, %v, want a crash", got, err)
	}
	w.exec(`DROP TRIGGER crash ON message`)
	if got, err := w.deliver(owner, id, false); err != nil || got.State != outbox.Sent {
		t.Fatalf("got %+v, %v, want it sent", got, err)
	}
	mails := box.got()
	if len(mails) != 2 {
		t.Fatalf("got %d mails, want two", len(mails))
	}
	for _, m := range mails {
		if !strings.Contains(m, "Message-ID: <"+id.String()+"@example.com>") {
			t.Errorf("got %q, want the letter's Message-ID", m)
		}
	}
}

func nothingLeavesUnrecorded(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	w.mailTo(box.addr, nil)
	w.unlogged = errors.New("log full")
	defer func() { w.unlogged = nil }()
	owner, id := w.queue(nil)
	if got, err := w.deliver(owner, id, false); err == nil || got.State != outbox.Waiting || got.Fault != "log" || len(box.got()) != 0 {
		t.Errorf("got %+v, %v and %d mails, want it to wait for the log", got, err, len(box.got()))
	}
	if _, err := outbox.New(outbox.Config{Pool: w.pool, Keys: w.keys, Jobs: w.jobs, Catalog: func() *catalog.Catalog { return w.catalog }, Mail: &outbox.Mail{}}); err == nil {
		t.Error("got an outbox that mails and records nothing")
	}
}

func letterDiesWithItsKeys(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	w.mailTo(box.addr, nil)
	for name, sql := range map[string]string{
		"the slot was shredded":  `UPDATE key_subject SET wrapped[2] = NULL WHERE subject = $1`,
		"the owner is not there": `DELETE FROM key_subject WHERE subject = $1`,
	} {
		owner, id := w.queue(nil)
		w.exec(sql, owner)
		got, err := w.deliver(owner, id, false)
		if err != nil || got.State != outbox.Cancelled || got.Fault != "keys_gone" || w.sealed(owner) != nil || len(box.got()) != 0 {
			t.Errorf("%s: got %+v, %v and %d mails, want it cancelled", name, got, err, len(box.got()))
		}
	}
}

func expiredLetterIsNotMailed(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	w.mailTo(box.addr, nil)
	owner, id := w.queue(func(m *outbox.Message) { m.Expires = time.Now().Add(-time.Second) })
	if got, err := w.deliver(owner, id, false); err != nil || got.State != outbox.Cancelled || got.Fault != "expired" || len(box.got()) != 0 {
		t.Errorf("got %+v, %v and %d mails, want it expired", got, err, len(box.got()))
	}
}

func editedLetterIsNotMailed(t *testing.T, w *world) {
	box := newMailbox(t, security{})
	w.mailTo(box.addr, nil)
	other, _ := w.queue(nil)
	for name, sql := range map[string]string{
		"another template": `UPDATE message SET template = 'request_verified' WHERE subject = $1 AND $2 <> subject`,
		"another language": `UPDATE message SET locale = 'de' WHERE subject = $1 AND $2 <> subject`,
		"another's words":  `UPDATE message SET sealed = (SELECT sealed FROM message WHERE subject = $2) WHERE subject = $1`,
		"another time":     `UPDATE message SET due_at = due_at - interval '1 day' WHERE subject = $1 AND $2 <> subject`,
	} {
		owner, id := w.queue(nil)
		w.exec(sql, owner, other)
		got, err := w.deliver(owner, id, true)
		if err == nil || got.State != outbox.Waiting || !got.Edited || got.Fault != "integrity" || len(box.got()) != 0 {
			t.Errorf("%s: got %+v, %v and %d mails, want it refused and marked", name, got, err, len(box.got()))
		}
	}
}

func TestListPages(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "127.0.0.1:1", nil)
	var ids []uuid.UUID
	owner, keys := w.owner()
	w.queue(nil) // another's
	for range 3 {
		ids = append(ids, w.queueTo(owner, keys, nil))
	}
	first, err := w.List(t.Context(), outbox.Query{Owner: owner, Limit: 2})
	must(t, err)
	second, err := w.List(t.Context(), outbox.Query{Owner: owner, Limit: 2, Before: first[1].ID})
	if err != nil || len(second) != 1 || first[0].ID != ids[2] || first[1].ID != ids[1] || second[0].ID != ids[0] {
		t.Errorf("got pages %+v and %+v, %v, want the newest first", first, second, err)
	}
	for _, q := range []outbox.Query{{Limit: 201}, {Limit: -1}, {State: "sending"}} {
		if _, err := w.List(t.Context(), q); !errors.Is(err, fault.ErrInvalid) {
			t.Errorf("%+v: got %v, want ErrInvalid", q, err)
		}
	}
}

func TestSweepFindsLettersWithoutJobs(t *testing.T) {
	t.Parallel()
	box := newMailbox(t, security{})
	w := newWorld(t, box.addr, nil)
	w.queue(nil)
	count := func() (n int) {
		must(t, w.super.QueryRow(t.Context(), `SELECT count(*) FROM river.river_job`).Scan(&n))
		return n
	}
	w.exec(`DELETE FROM river.river_job`)
	must(t, w.Sweep(t.Context()))
	if n := count(); n != 0 {
		t.Errorf("got %d jobs for a letter that was queued just now, want none", n)
	}
	for range 2 {
		must(t, w.SweepAfter(t.Context(), 0))
		if n := count(); n != 1 {
			t.Errorf("got %d jobs, want one", n)
		}
	}
}

func TestQueueRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "127.0.0.1:1", nil)
	owner, keys := w.owner()
	verified := letter.RequestVerified{Type: "access"}
	for name, tt := range map[string]struct {
		m    outbox.Message
		want error
	}{
		"no address":          {outbox.Message{Vars: verified}, fault.ErrInvalid},
		"a name":              {outbox.Message{Vars: verified, To: crypto.SecretString("Ada <" + address + ">")}, fault.ErrInvalid},
		"two addresses":       {outbox.Message{Vars: verified, To: crypto.SecretString(address + ", b@example.com")}, fault.ErrInvalid},
		"a header":            {outbox.Message{Vars: verified, To: crypto.SecretString(address + "\r\nBcc: b@example.com")}, fault.ErrInvalid},
		"no domain":           {outbox.Message{Vars: verified, To: crypto.SecretString("ada@")}, fault.ErrInvalid},
		"a code without word": {outbox.Message{Vars: letter.RequestVerified{Type: "x"}, To: crypto.SecretString(address)}, letter.ErrCode},
	} {
		tt.m.Owner = owner
		err := store.InTx(t.Context(), w.pool, func(tx pgx.Tx) error {
			_, err := w.QueueTx(t.Context(), tx, tt.m, keys)
			return err
		})
		if !errors.Is(err, tt.want) || strings.Contains(err.Error(), "ada") {
			t.Errorf("%s: got %v, want %v without the address", name, err, tt.want)
		}
	}
	if _, err := outbox.New(outbox.Config{}); err == nil {
		t.Error("got an outbox of nothing")
	}
	w.queue(func(m *outbox.Message) { m.Locale = "en; " + address })
	if got := w.one().Locale; got != "en" {
		t.Errorf("kept language %q in clear", got)
	}
}

func withoutMailServerLettersWait(t *testing.T, w *world) {
	w.Outbox = w.outbox(nil)
	owner, id := w.queue(nil)
	got, err := w.deliver(owner, id, true)
	if !errors.Is(err, jobs.Later(0)) || got.State != outbox.Waiting || got.Attempts != 0 {
		t.Errorf("got %+v, %v, want it to rest", got, err)
	}
}
