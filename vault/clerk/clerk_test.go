package clerk_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/maildrop"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const patience = 2 * time.Minute

// office is a vault with a clerk and a mail server that keeps mails.
type office struct {
	*vaulttest.World
	drop *maildrop.Server

	mu   sync.Mutex
	runs map[string]int // of jobs, by kind and outcome
}

func newOffice(t *testing.T) *office {
	t.Helper()
	src := strings.NewReplacer("hold_back_days: 3", "hold_back_days: 0", "verified_days: 30", "verified_days: 0").Replace(string(crm.Source()))
	o := &office{World: vaulttest.New(t, vaulttest.Options{Catalog: []byte(src)}), runs: map[string]int{}}
	var err error
	o.drop, err = maildrop.Start(t.Context(), filepath.Join(t.TempDir(), "mail"))
	o.Must(err)
	t.Cleanup(func() { _ = o.drop.Close() })
	return o
}

// clerk makes one that mails, or one that does not, for a vault.
func (o *office) clerk(v *vault.Vault, mails bool) *clerk.Clerk {
	o.T.Helper()
	cfg := clerk.Config{Vault: v, Notary: o.Notary, Count: func(_ context.Context, kind, outcome string) {
		o.mu.Lock()
		defer o.mu.Unlock()
		o.runs[kind+" "+outcome]++
	}}
	cfg.Tick(50 * time.Millisecond)
	if mails {
		var err error
		cfg.Mail, err = outbox.NewMail(outbox.MailConfig{Addr: o.drop.Addr(), Security: outbox.Plain, From: "Office <privacy@example.com>"})
		o.Must(err)
	}
	c, err := clerk.New(cfg)
	o.Must(err)
	return c
}

// work starts a clerk until the test ends.
func (o *office) work(c *clerk.Clerk) (stop func()) {
	o.T.Helper()
	stop, err := c.Start(o.T.Context())
	o.Must(err)
	once := sync.OnceFunc(stop)
	o.T.Cleanup(once)
	return once
}

// until waits for something, with patience.
func (o *office) until(what string, holds func() bool) {
	o.T.Helper()
	for end := time.Now().Add(patience); !holds(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			o.T.Fatalf("waited in vain: %s", what)
		}
	}
}

func (o *office) mails() []string {
	o.T.Helper()
	files, err := filepath.Glob(filepath.Join(o.drop.Dir(), "*.eml"))
	o.Must(err)
	var all []string
	for _, f := range files {
		text, err := os.ReadFile(f)
		o.Must(err)
		all = append(all, string(text))
	}
	return all
}

// decide brings an erasure as far as a second person's confirmation.
func (o *office) decide(d *desk.Desk, person uuid.UUID) uuid.UUID {
	o.T.Helper()
	ctx, officer := o.T.Context(), o.As("officer")
	r, err := d.OpenRequest(ctx, officer, desk.RequestInput{Type: string(rights.Erasure), Kind: "contact", About: person, Channel: "post"}, nil)
	o.Must(err)
	r, err = d.Vouch(ctx, officer, r.ID, r.Revision, strings.Repeat("ab", 32))
	o.Must(err)
	r, err = d.Scope(ctx, officer, r.ID, r.Revision)
	o.Must(err)
	r, err = d.Decide(ctx, officer, r.ID, r.Revision, desk.DecisionInput{Outcome: string(rights.Grant)})
	o.Must(err)
	_, err = d.Approve(ctx, o.As("second"), r.ID, r.Revision)
	o.Must(err)
	return r.ID
}

// TestRequestIsCarriedOut: what is decided at the desk is done by itself, by two servers at the same time: each letter
// leaves once, recorded before, and the person is erased once.
func TestRequestIsCarriedOut(t *testing.T) {
	o := newOffice(t)
	ada := o.Person("Ada", "Lovelace", "ada@example.org")
	c := o.clerk(o.Vault, true)
	id := o.decide(c.Desk(), ada)
	if s, err := c.Survey(t.Context()); err != nil || s.Open != 1 || s.Letters.Waiting == 0 || s.Stuck != 0 || s.Sweep != nil {
		t.Fatalf("before anybody works: got %+v, %v", s, err)
	}
	stops := []func(){o.work(c), o.work(o.clerk(o.Second(), true))}
	o.until("the person's keys are destroyed", func() bool {
		return o.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND wrapped IS NOT NULL`, ada) == 0
	})
	o.until("letters have left", func() bool {
		waiting, failed, err := c.Letters(t.Context())
		o.Must(err)
		return waiting == 0 && failed == 0
	})
	for _, stop := range stops {
		stop()
	}
	if n := len(o.entries("erase")); n != 1 {
		t.Errorf("%d entries of the erasure, want one", n)
	}
	mails := o.mails()
	if len(mails) < 2 || !strings.Contains(mails[0], "ada@example.org") || !strings.Contains(mails[0], id.String()) {
		t.Errorf("got %d mails, want that the person is told", len(mails))
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.runs["letter "+jobs.Done] != len(mails) {
		t.Errorf("%d mails, and of jobs counted %v", len(mails), o.runs)
	}
	if n := len(o.entries("letter")); n != len(mails) {
		t.Errorf("%d entries for %d letters, want each recorded", n, len(mails))
	}
}

// entries are those of an action.
func (o *office) entries(action string) []audit.Found {
	o.T.Helper()
	list, _, err := o.Foundation().Log.Entries(o.T.Context(), audit.Query{Action: action, Limit: audit.MaxLimit})
	o.Must(err)
	return list
}

// pseudonym is what the log calls a person at a time.
func (o *office) pseudonym(person uuid.UUID, at time.Time) uuid.UUID {
	o.T.Helper()
	on := o.Foundation()
	_, list, err := on.Facts.Load(o.T.Context(), on.Pool, "contact", func(t *revision.Table) revision.Statement { return t.ByID }, person)
	o.Must(err)
	name, err := list[0].Pseudonym(at)
	o.Must(err)
	return name
}

// TestLettersWaitForMail: a server without a mail server works on everything else; one that has one mails what waits, and
// the entry names the person by a pseudonym and the letter by its template.
func TestLettersWaitForMail(t *testing.T) {
	o := newOffice(t)
	ada := o.Person("Ada", "Lovelace", "ada@example.org")
	silent := o.clerk(o.Vault, false)
	_, err := silent.Desk().OpenRequest(t.Context(), o.As("officer"), desk.RequestInput{Type: string(rights.Access), Kind: "contact", About: ada, Channel: "post"}, nil)
	o.Must(err)
	run, err := silent.Desk().Sweep(t.Context(), o.As("operator"), true)
	o.Must(err)
	stop := o.work(silent)
	o.until("the sweep that was asked for", func() bool {
		return o.Count(`SELECT count(*) FROM retention_run WHERE id = $1 AND finished IS NOT NULL`, run.Run.ID) == 1
	})
	stop()
	s, err := silent.Survey(t.Context())
	if err != nil || s.Letters.Waiting != 1 || s.Letters.Sent != 0 || s.Open != 1 || s.Sweep != nil {
		t.Fatalf("without a mail server: got %+v, %v, want a letter that waits, and no sweep but a dry run", s, err)
	}
	if got := o.entries("letter"); len(got) != 0 {
		t.Errorf("%d letters are recorded, and none has left", len(got))
	}
	// Its job rests where it met a process without a mail server.
	o.Exec(`UPDATE river.river_job SET scheduled_at = now(), state = 'available' WHERE kind = 'letter' AND state = 'scheduled'`)
	o.work(o.clerk(o.Vault, true))
	o.until("the letter has left", func() bool { return len(o.mails()) == 1 })
	entries := o.entries("letter")
	if len(entries) != 1 || len(entries[0].Groups) != 1 {
		t.Fatalf("got %+v, want one entry about one person", entries)
	}
	e := entries[0]
	if e.Kind != "contact" || e.Reasons[0] != "request_received" || e.Groups[0].Subjects[0] != o.pseudonym(ada, e.Time) {
		t.Errorf("got %s %v about %v", e.Kind, e.Reasons, e.Groups[0].Subjects)
	}
}

// TestSurveySeesEditedRequests: what decides nothing any more is told, and not counted as if it were in order.
func TestSurveySeesEditedRequests(t *testing.T) {
	o := newOffice(t)
	c := o.clerk(o.Vault, false)
	r, err := c.Desk().OpenRequest(t.Context(), o.As("officer"), desk.RequestInput{Type: string(rights.Access), Channel: "post"}, nil)
	o.Must(err)
	o.Exec(`INSERT INTO hold (subject, id, revision, state, mac, review) VALUES ($1, $1, 1, '{}', '', now() - interval '1 day')`, r.ID)
	if s, err := c.Survey(t.Context()); err != nil || s.HoldsDue != 1 || s.Overdue != 0 {
		t.Errorf("got %+v, %v", s, err)
	}
	o.Exec(`UPDATE request SET revision = revision + 1 WHERE subject = $1`, r.ID)
	if _, err := c.Survey(t.Context()); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("got %v, want that an edited request is told", err)
	}
}

func TestStuck(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	law, _ := rights.RegimeOf("gdpr")
	settings := rights.Settings{Regime: law, ExpireDays: 90}
	erasure := func(status rights.Status, since time.Duration, done ...rights.Step) rights.Request {
		r := rights.Request{Type: rights.Erasure, Status: status, ChangedAt: now.Add(-since), HoldBackUntil: now.Add(-since)}
		for _, s := range done {
			r.Done = append(r.Done, rights.Done{Step: s})
		}
		return r
	}
	searched := []rights.Step{rights.StepFreeze, rights.StepCollect, rights.StepDestroy, rights.StepTell, rights.StepProbe}
	access := erasure(rights.Executing, time.Hour)
	access.Type = rights.Access
	for name, tt := range map[string]struct {
		r    rights.Request
		want bool
	}{
		"somebody has to decide":             {erasure(rights.Scoping, 1000*time.Hour), false},
		"in the window":                      {erasure(rights.HeldBack, -time.Hour), false},
		"the window has ended":               {erasure(rights.HeldBack, time.Hour), true},
		"under way":                          {erasure(rights.Executing, time.Minute), false},
		"a step fails":                       {erasure(rights.Executing, time.Hour), true},
		"traces":                             {erasure(rights.Checking, time.Hour, searched[:4]...), true},
		"the certificate waits for a flip":   {erasure(rights.Checking, 48*time.Hour, searched...), false},
		"the certificate waits for too long": {erasure(rights.Checking, 100*time.Hour, searched...), true},
		"somebody hands over a copy":         {access, false},
		"closed":                             {erasure(rights.Fulfilled, 1000*time.Hour), false},
	} {
		if got := clerk.Stuck(&tt.r, settings, now); got != tt.want {
			t.Errorf("%s: got %v, want %v", name, got, tt.want)
		}
	}
}
