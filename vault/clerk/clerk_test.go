package clerk_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/maildrop"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/outbox"
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
	src := strings.Replace(string(crm.Source()), "hold_back_days: 3", "hold_back_days: 0", 1)
	o := &office{World: vaulttest.New(t, vaulttest.Options{Catalog: []byte(src)}), runs: map[string]int{}}
	var err error
	o.drop, err = maildrop.Start(t.Context(), filepath.Join(t.TempDir(), "mail"))
	o.Must(err)
	t.Cleanup(func() { _ = o.drop.Close() })
	return o
}

// clerk makes one that mails, or one that does not.
func (o *office) clerk(mails bool) *clerk.Clerk {
	o.T.Helper()
	cfg := clerk.Config{Vault: o.Vault, Notary: o.Notary, Count: func(_ context.Context, kind, outcome string) {
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

// TestRequestIsCarriedOut: what is decided at the desk is done by itself: letters leave, each recorded before, and the
// person is erased.
func TestRequestIsCarriedOut(t *testing.T) {
	o := newOffice(t)
	ada := o.Person("Ada", "Lovelace", "ada@example.org")
	c := o.clerk(true)
	id := o.decide(c.Desk(), ada)
	if s, err := c.Survey(t.Context()); err != nil || s.Open != 1 || s.Letters.Waiting == 0 || s.Stuck != 0 || s.Sweep != nil {
		t.Fatalf("before anybody works: got %+v, %v", s, err)
	}
	stop := o.work(c)
	o.until("the person's keys are destroyed", func() bool {
		return o.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND wrapped IS NOT NULL AND erased_on IS NULL`, ada) == 0
	})
	o.until("letters have left", func() bool {
		waiting, failed, err := c.Letters(t.Context())
		o.Must(err)
		return waiting == 0 && failed == 0
	})
	stop()
	mails := o.mails()
	if len(mails) < 2 || !strings.Contains(mails[0], "ada@example.org") || !strings.Contains(mails[0], id.String()) {
		t.Errorf("got %d mails, want that the person is told", len(mails))
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.runs["letter "+jobs.Done] != len(mails) {
		t.Errorf("%d mails, and of jobs counted %v", len(mails), o.runs)
	}
	o.Publish()
	if n := o.Count(`SELECT count(*) FROM log_entry WHERE action = 'letter'`); n < int64(len(mails)) {
		t.Errorf("%d entries for %d letters, want each recorded", n, len(mails))
	}
}
