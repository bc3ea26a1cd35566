package desk_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/rights"
)

// TestErasureRequest from the letter that asks for it to the freeze, with a second person, and back.
func TestErasureRequest(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, other := t.Context(), o.Second()
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	officer, second := o.As("officer"), o.As("second")
	v := o.open("erasure", ada, func(in *desk.RequestInput) { in.Text = "Delete all" })
	if v.Status != "acknowledged" || v.Letter != desk.LetterQueued || !v.SecondPerson || v.Due.Before(time.Now().AddDate(0, 0, 25)) {
		t.Errorf("received: %+v", v)
	}
	_, err := o.Scope(ctx, officer, v.ID, 0)
	want(t, "scope, unverified", err, "unverified")
	v, err = o.SendCode(ctx, officer, v.ID)
	o.Must(err)
	if v.Status != "verifying" || v.Letter != desk.LetterQueued {
		t.Errorf("after the code: %+v", v)
	}
	_, err = o.Verify(ctx, officer, v.ID, "00000000")
	want(t, "a wrong code", err, "wrong_code")
	point := o.points(ada)[0]
	v, err = o.Verify(ctx, officer, v.ID, o.code(v.ID, point))
	o.Must(err)
	if v.Verified == nil || v.Verified.Method != "code" || v.Verified.Point != point {
		t.Errorf("verified: %+v", v.Verified)
	}
	_, err = o.Scope(ctx, officer, v.ID, v.Revision-1)
	if !errors.Is(err, vault.ErrVersion) {
		t.Errorf("a stale revision: %v", err)
	}
	v, err = o.Scope(ctx, officer, v.ID, v.Revision)
	o.Must(err)
	v, err = o.Decide(ctx, officer, v.ID, v.Revision, desk.DecisionInput{Outcome: "grant"})
	o.Must(err)
	if v.Status != "decided" || !v.SecondPerson {
		t.Errorf("decided: %+v", v)
	}
	o.Must(o.read(other, "support", ada))
	_, err = o.Approve(ctx, officer, v.ID, 0)
	want(t, "one person twice", err, "same_person")
	v, err = o.Approve(ctx, second, v.ID, 0)
	o.Must(err)
	if v.Status != "held_back" || v.HoldBackUntil.Before(time.Now().AddDate(0, 0, 2)) || v.NextAt.After(time.Now().Add(time.Minute)) || v.NextAt.IsZero() {
		t.Errorf("approved: %+v", v)
	}
	want(t, "a look at who is about to go", o.read(other, "support", ada), "restricted")
	v, err = o.Withdraw(ctx, officer, v.ID, 0)
	o.Must(err)
	if v.Status != "withdrawn" || !v.NextAt.IsZero() {
		t.Errorf("withdrawn: %+v", v)
	}
	o.Must(o.read(other, "support", ada))
	if diff := cmp.Diff([]string{"request_received", "request_code", "request_verified", "request_decided_erasure"}, o.letters(v.ID)); diff != "" {
		t.Error(diff)
	}
	whole, err := o.Request(ctx, second, v.ID)
	o.Must(err)
	if string(whole.Text.Secret().Reveal()) != "Delete all" || len(whole.Passages) < 6 {
		t.Errorf("as a whole: %+v", whole)
	}
	m, err := o.Messages(ctx, officer, v.ID)
	o.Must(err)
	if len(m.Messages) != 4 || m.Messages[0].State != "waiting" {
		t.Errorf("messages: %+v", m.Messages)
	}
	_, err = o.Certificate(ctx, officer, v.ID, 0)
	if !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("a certificate of nothing: %v", err)
	}
}

func (o *office) points(person uuid.UUID) (ids []uuid.UUID) {
	o.t.Helper()
	r, err := o.As("support").Get(o.t.Context(), "contact", person, nil)
	o.Must(err)
	for _, i := range r.Children[0].Items {
		ids = append(ids, i.ID)
	}
	return ids
}

// TestPortalLearnsNothing: whatever a portal does about somebody who is known is answered as about somebody who is not,
// until the person has shown who they are.
func TestPortalLearnsNothing(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, portal := t.Context(), o.As("portal")
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	o.Create("contact", map[string]any{"family_name": "New", "contact_points": []map[string]any{{"kind": "email", "value": "new@example.com"}}})
	told := func(v desk.RequestView) desk.RequestView {
		v.ID, v.ReceivedAt, v.Due, v.Disclosure = uuid.Nil, time.Time{}, time.Time{}, reply.Disclosure{}
		return v
	}
	ids := map[string]uuid.UUID{}
	answers := map[string][]any{}
	say := func(name string, v desk.RequestView, err error) {
		answers[name] = append(answers[name], told(v), strings.ReplaceAll(codeOf(err), ids[name].String(), "the request"))
	}
	names := []string{"ada@example.com", "nobody@example.com", "new@example.com"}
	for _, name := range names {
		for _, kind := range []string{"withdrawal_of_all", "erasure", "erasure"} {
			v, err := o.OpenRequest(ctx, portal, desk.RequestInput{Type: kind, Email: name}, nil)
			say(name, v, err)
			ids[name] = v.ID
		}
		for range 5 { // more than may be mailed
			v, err := o.SendCode(ctx, portal, ids[name])
			say(name, v, err)
		}
		for range 7 { // more than may be guessed
			v, err := o.Verify(ctx, portal, ids[name], "00000000")
			say(name, v, err)
		}
		v, err := o.RequestStatus(ctx, portal, ids[name])
		say(name, v, err)
		v, err = o.Request(ctx, portal, ids[name])
		say(name, v, err)
		v, err = o.Decide(ctx, portal, ids[name], 0, desk.DecisionInput{Outcome: "grant"})
		say(name, v, err)
	}
	for _, name := range names[1:] {
		if diff := cmp.Diff(answers[names[0]], answers[name]); diff != "" {
			t.Errorf("%s differs from somebody known: %s", name, diff)
		}
	}
	if got := o.letters(ids[names[0]]); !slices.Equal(got, []string{"request_received", "request_code", "request_code", "request_code"}) {
		t.Errorf("letters to who is known: %v", got)
	}
	for _, name := range names[1:] {
		if got := o.letters(ids[name]); len(got) > 0 {
			t.Errorf("letters to %s: %v", name, got)
		}
	}
	known, err := o.Request(ctx, o.As("officer"), ids[names[0]])
	o.Must(err)
	if known.About != ada || known.DuplicateOf == uuid.Nil || known.Failures != 0 {
		t.Errorf("the request about who is known: %+v", known)
	}
	// Once the person has, the portal is told.
	o.Exec(`UPDATE code SET expires = expires - interval '2 hours'`)
	v, err := o.Verify(ctx, portal, ids[names[0]], o.code(ids[names[0]], o.points(ada)[0]))
	o.Must(err)
	if v.Status != "verified" || v.About != uuid.Nil || v.Revision != 0 {
		t.Errorf("verified: %+v", v)
	}
	o.Credential("rival", vault.CredentialSpec{Client: "rival", Roles: []string{"portal"}, Purposes: []string{"operations"}, Capture: true, Regions: []string{"*"}})
	if _, err := o.RequestStatus(ctx, o.As("rival"), v.ID); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("another portal's look: %v", err)
	}
}

// TestFreshAddressVerifiesNobody: whoever adds an address to a record cannot show to be the person by it.
func TestFreshAddressVerifiesNobody(t *testing.T) {
	t.Parallel()
	o := officeWith(t, crm.Source())
	ctx := t.Context()
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	v, err := o.OpenRequest(ctx, o.As("portal"), desk.RequestInput{Type: "access", Email: "ada@example.com"}, nil)
	o.Must(err)
	if st, err := o.store().Read(ctx, o.Pool, v.ID); err != nil || st.About != uuid.Nil {
		t.Errorf("found by an address of today: %v, %v", st.About, err)
	}
	v = o.open("access", ada, nil)
	v, err = o.SendCode(ctx, o.As("officer"), v.ID)
	o.Must(err)
	if v.Letter != desk.LetterNoAddress {
		t.Errorf("a code to an address of today: %+v", v)
	}
	_, err = o.Verify(ctx, o.As("officer"), v.ID, o.code(v.ID, o.points(ada)[0]))
	want(t, "a code by an address of today", err, "wrong_code")
}

// TestOwnCredential: a customer asks about itself, is verified by that, sees nobody else's requests and nobody's names.
func TestOwnCredential(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx := t.Context()
	ada, bob := o.Person("Ada", "Lovelace", "ada@example.com"), o.Person("Bob", "Other", "bob@example.com")
	o.Own("ada", ada)
	o.Own("bob", bob)
	idem := &vault.Idempotency{Key: "k", Route: "requests", Body: []byte("b")}
	in := desk.RequestInput{Type: "access", Locale: "de"}
	v, err := o.OpenRequest(ctx, o.As("ada"), in, idem)
	o.Must(err)
	if v.About != ada || v.Verified == nil || v.Verified.Method != "own_credential" || v.Status != "verifying" {
		t.Fatalf("opened: %+v", v)
	}
	again, err := o.OpenRequest(ctx, o.As("ada"), in, idem)
	o.Must(err)
	if again.ID != v.ID || !again.Replayed {
		t.Errorf("a retry: %+v", again)
	}
	if _, err := o.OpenRequest(ctx, o.As("ada"), in, &vault.Idempotency{Key: "k", Route: "requests", Body: []byte("c")}); !errors.Is(err, vault.ErrIdempotency) {
		t.Errorf("the key with another body: %v", err)
	}
	_, err = o.OpenRequest(ctx, o.As("ada"), desk.RequestInput{Type: "access", About: bob}, nil)
	want(t, "about another", err, "about:not_allowed")
	for name, call := range map[string]func(*vault.Session) error{
		"request":  func(s *vault.Session) error { _, err := o.Request(ctx, s, v.ID); return err },
		"clock":    func(s *vault.Session) error { _, err := o.Clock(ctx, s, v.ID); return err },
		"withdraw": func(s *vault.Session) error { _, err := o.Withdraw(ctx, s, v.ID, 0); return err },
		"verify":   func(s *vault.Session) error { _, err := o.Verify(ctx, s, v.ID, "1"); return err },
		"absent":   func(s *vault.Session) error { _, err := o.Request(ctx, s, uuid.New()); return err },
	} {
		if err := call(o.As("bob")); !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("%s by another customer: %v", name, err)
		}
	}
	for name, call := range map[string]func(*vault.Session) error{
		"requests": func(s *vault.Session) error { _, err := o.Requests(ctx, s, desk.RequestQuery{}); return err },
		"scope":    func(s *vault.Session) error { _, err := o.Scope(ctx, s, v.ID, 0); return err },
		"decide": func(s *vault.Session) error {
			_, err := o.Decide(ctx, s, v.ID, 0, desk.DecisionInput{Outcome: "grant"})
			return err
		},
		"deliver": func(s *vault.Session) error { _, err := o.Deliver(ctx, s, v.ID, 0); return err },
	} {
		if err := call(o.As("ada")); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s by a customer: %v", name, err)
		}
	}
	_, err = o.Scope(ctx, o.As("officer"), v.ID, 0)
	o.Must(err)
	d, err := o.Decide(ctx, o.As("officer"), v.ID, 0, desk.DecisionInput{Outcome: "grant"})
	o.Must(err)
	// Of low risk: the credential shows who asks, and fetches the copy.
	if d.Status != "fulfilled" || d.SecondPerson || d.Letter != desk.LetterQueued {
		t.Errorf("decided: %+v", d)
	}
	by := o.open("access", ada, nil)
	o.vouched(by.ID)
	_, err = o.Decide(ctx, o.As("officer"), by.ID, 0, desk.DecisionInput{Outcome: "grant"})
	o.Must(err)
	_, err = o.Deliver(ctx, o.As("officer"), by.ID, 0)
	want(t, "before the second person", err, "wrong_status")
	by, err = o.Approve(ctx, o.As("second"), by.ID, 0)
	o.Must(err)
	if by.Status != "executing" {
		t.Errorf("approved: %+v", by)
	}
	by, err = o.Deliver(ctx, o.As("officer"), by.ID, 0)
	o.Must(err)
	if by.Status != "fulfilled" || by.Letter != desk.LetterQueued {
		t.Errorf("delivered: %+v", by)
	}
	seen, err := o.Request(ctx, o.As("ada"), v.ID)
	o.Must(err)
	if seen.Decision == nil || seen.Decision.By != uuid.Nil || slices.ContainsFunc(seen.Passages, func(p rights.Passage) bool { return p.By != uuid.Nil }) {
		t.Errorf("as the person sees it: %+v", seen)
	}
	a, err := o.Appeal(ctx, o.As("ada"), v.ID, 0, "More")
	o.Must(err)
	if a.Status != "scoping" || a.Appeals != 1 {
		t.Errorf("appealed: %+v", a)
	}
}

// TestEffects: what a request asks for holds from the next request on, on another server.
func TestEffects(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, other := t.Context(), o.Second()
	officer := o.As("officer")
	grant := func(v desk.RequestView) desk.RequestView {
		t.Helper()
		o.vouched(v.ID)
		v, err := o.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "grant"})
		o.Must(err)
		return v
	}
	t.Run("objection", func(t *testing.T) {
		ada := o.Person("Ada", "Lovelace", "ada1@example.com")
		o.Must(o.read(other, "sales", ada))
		v := grant(o.open("objection", ada, func(in *desk.RequestInput) { in.Purposes = []string{"sales"} }))
		if v.Status != "fulfilled" {
			t.Errorf("%+v", v)
		}
		want(t, "sales", o.read(other, "sales", ada), "objected")
		o.Must(o.read(other, "support", ada))
	})
	t.Run("restriction", func(t *testing.T) {
		ada := o.Person("Ada", "Lovelace", "ada2@example.com")
		v := grant(o.open("restriction", ada, func(in *desk.RequestInput) { in.Ground = "claims" }))
		if v.Status != "propagating" || v.Recipients == 0 { // a partner has a credential
			t.Errorf("%+v", v)
		}
		want(t, "support", o.read(other, "support", ada), "restricted")
		v, err := o.Deliver(ctx, officer, v.ID, 0)
		o.Must(err)
		if v.Status != "fulfilled" {
			t.Errorf("after recipients were told: %+v", v)
		}
	})
	t.Run("withdrawal", func(t *testing.T) {
		ada := o.Person("Ada", "Lovelace", "ada3@example.com")
		_, err := o.As("import").RecordConsent(ctx, "contact", ada, vault.ConsentInput{
			Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, Expressed: "paper",
		}, nil)
		o.Must(err)
		o.Must(o.read(other, "marketing", ada))
		v, err := o.OpenRequest(ctx, o.As("portal"), desk.RequestInput{Type: "withdrawal_of_all", Email: "ada3@example.com"}, nil)
		o.Must(err)
		if v.Status != "open" {
			t.Errorf("a portal is told: %+v", v)
		}
		want(t, "marketing", o.read(other, "marketing", ada), "consent_withdrawn")
		whole, err := o.Request(ctx, officer, v.ID)
		o.Must(err)
		if whole.Status != "fulfilled" {
			t.Errorf("%+v", whole)
		}
	})
	t.Run("rectification", func(t *testing.T) {
		out := o.Create("contact", map[string]any{"family_name": "Lovelase", "region": "GB"})
		v := o.open("rectification", out.ID, nil)
		o.vouched(v.ID)
		_, err := o.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "grant"})
		want(t, "before anything was corrected", err, "not_corrected")
		o.Patch("contact", out.ID, out.Version, map[string]any{"family_name": "Lovelace"})
		v, err = o.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "grant"})
		o.Must(err)
		if v.Status != "propagating" {
			t.Errorf("%+v", v)
		}
	})
	t.Run("refusal", func(t *testing.T) {
		ada := o.Person("Ada", "Lovelace", "ada4@example.com")
		v := o.open("access", ada, nil)
		o.vouched(v.ID)
		_, err := o.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "refuse"})
		want(t, "without a reason", err, "reasons:reason_required")
		v, err = o.Decide(ctx, officer, v.ID, 0, desk.DecisionInput{Outcome: "refuse", Reasons: []string{"JustificationA12ManifestlyExcessive"}})
		o.Must(err)
		if v.Status != "refused" || v.Letter != desk.LetterQueued || len(v.Decision.Texts) == 0 {
			t.Errorf("%+v", v)
		}
	})
}

// TestClockAndProposal: the date with its rules, an extension that the person is told of, a pause, and what the tables say.
func TestClockAndProposal(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, officer := t.Context(), o.As("officer")
	ada := o.Person("Ada", "Lovelace", "ada@example.com")
	v := o.open("erasure", ada, func(in *desk.RequestInput) {
		in.Regime, in.ReceivedAt = "virginia", time.Now().AddDate(0, 0, -10)
	})
	c, err := o.Clock(ctx, officer, v.ID)
	o.Must(err)
	if len(c.Moves) < 2 || c.Moves[len(c.Moves)-1].After != c.Due || c.Regime != "virginia" || c.Overdue {
		t.Errorf("clock: %+v", c)
	}
	x, err := o.Extend(ctx, officer, v.ID, 0, desk.ExtensionInput{Reason: "JustificationA12Complexity"})
	o.Must(err)
	if !x.Due.After(v.Due) || x.Letter != desk.LetterQueued {
		t.Errorf("extended: %+v", x)
	}
	_, err = o.Extend(ctx, officer, v.ID, 0, desk.ExtensionInput{Reason: "JustificationA12Complexity"})
	want(t, "twice", err, "already_extended")
	_, err = o.Pause(ctx, officer, v.ID, 0, "lunch")
	want(t, "a pause for nothing", err, "reason:pause_reason")
	g := o.open("access", ada, nil)
	p, err := o.Pause(ctx, officer, g.ID, 0, "identity")
	o.Must(err)
	if p.Paused != "identity" {
		t.Errorf("paused: %+v", p)
	}
	if p, err = o.Resume(ctx, officer, g.ID, 0); err != nil || p.Paused != "" {
		t.Errorf("resumed: %+v, %v", p, err)
	}
	prop, err := o.Proposal(ctx, officer, v.ID)
	o.Must(err)
	if len(prop.Fields) < 20 || len(prop.Classes) < 3 || len(prop.Retention) == 0 || prop.Outcome == "" {
		t.Errorf("proposal: %d fields, %+v, %+v, %s", len(prop.Fields), prop.Classes, prop.Retention, prop.Outcome)
	}
	if !slices.ContainsFunc(prop.Fields, func(f desk.FieldRight) bool {
		return f.Field == "family_name" && f.Applies && slices.ContainsFunc(f.Because, func(b rights.Because) bool { return strings.HasPrefix(b.DPVBasis, "https://w3id.org/dpv") })
	}) {
		t.Errorf("fields: %+v", prop.Fields)
	}
	page, err := o.Requests(ctx, officer, desk.RequestQuery{Type: "erasure", Open: true, Limit: 1})
	o.Must(err)
	if len(page.Requests) != 1 || page.Next != v.ID {
		t.Errorf("list: %+v", page)
	}
	_, err = o.Requests(ctx, officer, desk.RequestQuery{Type: "erosion"})
	want(t, "an unknown type", err, "type:not_allowed")
}
