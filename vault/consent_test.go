package vault_test

import (
	"context"
	"errors"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/oversight"
)

func crmSource() string { return string(crm.Source()) }

// activate makes an edited default catalog and an extended default team active.
func (w *world) activate(team string, replace ...string) {
	w.t.Helper()
	src := crmSource()
	for i := 0; i < len(replace); i += 2 {
		if !strings.Contains(src, replace[i]) {
			w.t.Fatalf("the default catalog does not hold %q", replace[i])
		}
		src = strings.Replace(src, replace[i], replace[i+1], 1)
	}
	modules := rules()
	modules["team.rego"] += team
	if _, err := w.Activate(w.t.Context(), []byte(src), modules); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) record(as string, id uuid.UUID, in vault.ConsentInput) (vault.ConsentRecorded, error) {
	w.t.Helper()
	return w.as(as).RecordConsent(w.t.Context(), "contact", id, in, nil)
}

var toMarketing = vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}

// TestP3BasisOpensAndCloses records and ends the basis a purpose rests on.
func TestP3BasisOpensAndCloses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	w.activate("", "legal_basis: legitimate_interests\n    on_create: true\n    retention_days: 730", "legal_basis: legitimate_interests\n    retention_days: 730")
	second, _ := w.open()
	id := w.create(ada()).ID
	closed := func(when string) {
		for i, v := range []*vault.Vault{w.Vault, second} {
			_, err := w.asOn(v, "sales").Get(ctx, "contact", id, nil)
			if r := refusal(t, err); r.Code != "no_basis" {
				t.Errorf("%s, server %d: got %v", when, i, err)
			}
		}
	}
	closed("before")
	in := vault.BasisInput{Basis: "legitimate_interests", Citation: "GDPR Art. 6(1)(f)"}
	if _, err := w.as("sales").RecordBasis(ctx, "contact", id, in); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("sales recorded the basis it reads under: %v", err)
	}
	closed("after sales tried")
	b, err := w.as("officer").RecordBasis(ctx, "contact", id, in)
	if err != nil {
		t.Fatal(explain(err))
	}
	ledger, err := w.as("officer").Consents(ctx, "contact", id, zero, zero)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"contract", "legal_obligation", "legitimate_interests"}; !cmp.Equal(ledger.Bases, want) {
		t.Errorf("bases are %v, want %v", ledger.Bases, want)
	}
	if len(ledger.Recorded) != 1 || string(ledger.Recorded[0].Citation.AppendJSON(nil)) != `"`+in.Citation+`"` {
		t.Errorf("recorded bases are %v", ledger.Recorded)
	}
	for i, v := range []*vault.Vault{second, w.Vault} {
		if _, err := w.asOn(v, "sales").Get(ctx, "contact", id, nil); err != nil {
			t.Errorf("with the basis, server %d: %v", i, err)
		}
	}
	if _, err := w.as("officer").EndBasis(ctx, "contact", id, b.ID); err != nil {
		t.Fatal(err)
	}
	closed("after its end")
	for name, other := range map[string]uuid.UUID{"ended": b.ID, "unknown": uuid.New(), "none": uuid.Nil} {
		if _, err := w.as("officer").EndBasis(ctx, "contact", id, other); !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("ending an %s basis: got %v", name, err)
		}
	}
	for _, bad := range []vault.BasisInput{
		{Basis: "consent", Citation: "GDPR Art. 6"},
		{Basis: "whim", Citation: "GDPR Art. 6"},
		{Basis: "contract", Citation: "ask ada@example.com"},
		{Basis: "contract", Citation: ""},
		{Basis: "contract", Citation: "+44 20 7946 0991"},
	} {
		if _, err := w.as("officer").RecordBasis(ctx, "contact", id, bad); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("basis %s: got %v", bad.Basis, err)
		}
	}
}

// TestP3SpecialCategoryNeedsMore opens the gender by a statutory basis, or by explicit consent, and by
// nothing less.
func TestP3SpecialCategoryNeedsMore(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	w.activate("\nclear contains \"special\" if { input.purpose == \"marketing\"; acting }\n", "delicate: [compliance", "delicate: [marketing, compliance")
	id := w.create(ada()).ID
	gender := func(as string) string {
		r, err := w.get(as, id)
		if err != nil {
			return err.Error()
		}
		return shown(r)["gender"]
	}
	if got := gender("officer"); got != "" {
		t.Errorf("officer sees %q", got)
	}
	statutory := vault.BasisInput{Basis: "statutory", Citation: "GDPR Art. 9(2)(f)"}
	if _, err := w.as("officer").RecordBasis(ctx, "contact", id, statutory); refusal(t, err).Code != "capture_not_allowed" {
		t.Errorf("officer recorded the basis it would read on: %v", err)
	}
	b, err := w.as("import").RecordBasis(ctx, "contact", id, statutory)
	if err != nil {
		t.Fatal(explain(err))
	}
	if got := gender("officer"); got != `clear:"female"` {
		t.Errorf("with a statutory basis, officer sees %q", got)
	}
	if _, err := w.as("officer").EndBasis(ctx, "contact", id, b.ID); err != nil {
		t.Fatal(err)
	}
	if got := gender("officer"); got != "" {
		t.Errorf("after its end, officer sees %q", got)
	}
	if _, err := w.record("import", id, toMarketing); err != nil {
		t.Fatal(explain(err))
	}
	if got := gender("marketing"); got != "" {
		t.Errorf("by plain consent, marketing sees %q", got)
	}
	explicit := toMarketing
	explicit.Explicit = true
	if _, err := w.record("import", id, explicit); err != nil {
		t.Fatal(explain(err))
	}
	if got := gender("marketing"); got != `clear:"female"` {
		t.Errorf("by explicit consent, marketing sees %q", got)
	}
	if got := gender("officer"); got != "" {
		t.Errorf("by consent to marketing, officer sees %q", got)
	}
	if _, err := w.record("support", id, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}); err != nil {
		t.Fatal(explain(err))
	}
	if got := gender("marketing"); got != "denied: consent_withdrawn" {
		t.Errorf("after withdrawal: %q", got)
	}
}

// TestP3AnObjectionIsTakenBack closes a purpose that needs no consent and opens it again, by nobody who reads under it.
func TestP3AnObjectionIsTakenBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	back := vault.ConsentInput{Kind: "given", Purpose: "sales"}
	if _, err := w.record("import", id, back); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("taken back before there was one: got %v", err)
	}
	if _, err := w.record("support", id, vault.ConsentInput{Kind: "objected", Purpose: "sales"}); err != nil {
		t.Fatal(explain(err))
	}
	if _, err := w.get("sales", id); refusal(t, err).Code != "objected" {
		t.Errorf("after the objection: got %v", err)
	}
	for _, as := range []string{"sales", "support"} {
		if _, err := w.record(as, id, back); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("taken back by %s: got %v", as, err)
		}
	}
	if _, err := w.record("import", id, back); err != nil {
		t.Fatal(explain(err))
	}
	if _, err := w.get("sales", id); err != nil {
		t.Errorf("after it was taken back: got %v", err)
	}
}

// TestP4ConsentLedgerIsBitemporal asks what held when, as far as was known when.
func TestP4ConsentLedgerIsBitemporal(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	now := func() (at time.Time) {
		if err := w.pool.QueryRow(ctx, `SELECT clock_timestamp()`).Scan(&at); err != nil {
			t.Fatal(err)
		}
		return at
	}
	given := toMarketing
	given.OccurredAt = now().AddDate(0, 0, -10)
	if _, err := w.record("import", id, given); err != nil {
		t.Fatal(explain(err))
	}
	between := now()
	left := vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing", OccurredAt: now().AddDate(0, 0, -5)}
	if _, err := w.record("import", id, left); err != nil {
		t.Fatal(explain(err))
	}
	day := func(n int) time.Time { return between.AddDate(0, 0, -n) }
	for _, c := range []struct {
		name        string
		asOf, known time.Time
		want        consent.Standing
		events      int
	}{
		{"now", zero, zero, consent.Withdrawn, 2},
		{"before the withdrawal was known", zero, between, consent.Given, 1},
		{"before anything happened", day(20), zero, consent.None, 2},
		{"between grant and withdrawal, as then believed", day(7), between, consent.Given, 1},
		{"before anything was known", zero, day(1), consent.None, 0},
		{"after the withdrawal", day(3), zero, consent.Withdrawn, 2},
	} {
		l, err := w.as("officer").Consents(ctx, "contact", id, c.asOf, c.known)
		if err != nil {
			t.Fatal(err)
		}
		got := consent.None
		if p, ok := l.State["marketing"]; ok {
			got = p.Status
		}
		if got != c.want || len(l.Events) != c.events {
			t.Errorf("%s: got %v of %d events, want %v of %d", c.name, got, len(l.Events), c.want, c.events)
		}
	}
	future := toMarketing
	future.OccurredAt = now().Add(time.Hour)
	if _, err := w.record("import", id, future); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("an event from the future: got %v", err)
	}
	future = vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing", OccurredAt: now().Add(time.Hour)}
	done, err := w.record("support", id, future)
	if err != nil { // a caller's clock may be fast
		t.Fatalf("a withdrawal from the future: got %v", explain(err))
	}
	l, err := w.as("officer").Consents(ctx, "contact", id, zero, zero)
	if err != nil {
		t.Fatal(err)
	}
	if last := l.Events[len(l.Events)-1]; last.ID != done.Event || !last.OccurredAt.Equal(last.RecordedAt) {
		t.Errorf("a withdrawal from the future was recorded as %+v", last)
	}
}

// TestP4ConsentExpiresByDatabaseTime lets a grant run out, with a server whose own clock is years behind.
func TestP4ConsentExpiresByDatabaseTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	v, err := vault.New(ctx, vault.Config{Pool: w.pool, Keystone: w.keystone, Log: w.log, Shelf: shelf, Now: func() time.Time { return time.Now().AddDate(-3, 0, 0) }})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	ids := []uuid.UUID{w.create(map[string]any{"family_name": "A"}).ID, w.create(map[string]any{"family_name": "B"}).ID}
	over, near := toMarketing, toMarketing
	over.OccurredAt, over.ValidUntil = time.Now().AddDate(-2, 0, 0), time.Now().AddDate(-1, 0, 0)
	clock := func() (now time.Time) {
		if err := w.pool.QueryRow(ctx, `SELECT clock_timestamp()`).Scan(&now); err != nil {
			t.Fatal(err)
		}
		return now
	}
	near.ValidUntil = clock().Add(4 * time.Second)
	for i, in := range []vault.ConsentInput{over, near} {
		if _, err := w.record("import", ids[i], in); err != nil {
			t.Fatal(explain(err))
		}
	}
	read := func(i int) error { return second(w.asOn(v, "marketing").Get(ctx, "contact", ids[i], nil)) }
	if err := read(0); !errors.Is(err, vault.ErrDenied) || refusal(t, err).Code != "consent_missing" {
		t.Errorf("ended before it was recorded: got %v", err)
	}
	if err := read(1); err != nil {
		t.Errorf("before its end: got %v", err)
	}
	for over := false; !over; time.Sleep(20 * time.Millisecond) {
		over = clock().After(near.ValidUntil) // if so, the read that follows is too late as well
		err := read(1)
		denied := errors.Is(err, vault.ErrDenied) && refusal(t, err).Code == "consent_missing"
		if over && !denied || err != nil && (!denied || clock().Before(near.ValidUntil)) {
			t.Fatalf("over: %t, got %v", over, err)
		}
	}
	if n := w.count(`SELECT count(*) FROM consent_event`); n != 2 {
		t.Errorf("the end wrote something: %d events", n)
	}
	backwards := toMarketing
	backwards.ValidUntil = time.Now().Add(-time.Hour)
	if _, err := w.record("import", ids[0], backwards); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("ends before it begins: got %v", err)
	}
}

// TestP3HistoryPassesPolicy reads a record's past: each session in the form it would see the fields now.
func TestP3HistoryPassesPolicy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	c := w.create(ada())
	steps := []map[string]any{{"family_name": "King", "birth_date": "1915-12-10"}, {"gender": "other", "language": "fr"}, {"job_title": nil}}
	for i, fields := range steps {
		if _, err := w.as("import").Patch(ctx, "contact", c.ID, uint64(i+1), w.draft("contact", true, fields)); err != nil {
			t.Fatal(explain(err))
		}
	}
	if _, err := w.as("import").PatchChild(ctx, "contact_point", c.ID, c.Children[0].Items[0].ID, 1, w.draft("contact_point", true, map[string]any{"value": "ada.king@example.com"})); err != nil {
		t.Fatal(explain(err))
	}
	past := func(as string) map[string]string {
		h, err := w.as(as).History(ctx, "contact", c.ID)
		if err != nil {
			t.Fatal(explain(err))
		}
		out := map[string]string{}
		for _, v := range h.Versions {
			maps.Copy(out, shown(vault.Reply{Fields: v.Changed}))
		}
		if _, err := oversight.New().Entry(ctx, w.as("officer"), h.Disclosure.Entry); err != nil {
			t.Errorf("%s: its entry: %v", as, err)
		}
		return out
	}
	for as, want := range map[string]map[string]string{
		"support": {"family_name": `clear:"Lovelace"`, "language": `clear:"en"`, "job_title": `clear:"Analyst"`, "value": "mask:a•••@e•••.com"},
		"sales":   {"family_name": `clear:"Lovelace"`, "language": `clear:"en"`, "job_title": `clear:"Analyst"`, "value": `clear:"ada@example.com"`},
		"officer": {"family_name": `clear:"Lovelace"`, "language": `clear:"en"`, "job_title": `clear:"Analyst"`, "value": `clear:"ada@example.com"`, "birth_date": `clear:"1984-02-29"`},
	} {
		if diff := cmp.Diff(want, past(as)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", as, diff)
		}
	}
	for _, as := range []string{"marketing", "import", "operator"} {
		if h, err := w.as(as).History(ctx, "contact", c.ID); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s reads history: %d versions, %v", as, len(h.Versions), err)
		}
	}
	late, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := w.as("officer").History(late, "contact", c.ID); err == nil {
		t.Error("a cancelled request was answered")
	}
}
