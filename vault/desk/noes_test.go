package desk_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func (o *consenting) suppress(as, email, purpose string) error {
	_, err := o.desk.Suppress(o.T.Context(), o.As(as), desk.Suppression{Email: crypto.SecretString(email), Purpose: purpose})
	return err //nolint:wrapcheck // a test's
}

// TestQuestionsTellNothing: how often a person can be asked is the same whether or not somebody said no under the address.
func TestQuestionsTellNothing(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, doubleOptIn...)
	o.Must(o.suppress("portal", "gone@example.com", "marketing"))
	said := map[string][]string{}
	for _, email := range []string{"gone@example.com", "new@example.com"} {
		id, points := o.contact(nil, email)
		ask := given("email")
		ask.Kind, ask.Point = "requested", points[0]
		for range 7 {
			got, err := o.record("import", id, ask)
			said[email] = append(said[email], fmt.Sprint(got.Confirmation, errors.Is(err, vault.ErrBudget)))
		}
		if n := o.Count(`SELECT count(*) FROM message WHERE subject = $1`, id); (n > 0) != (email == "new@example.com") {
			t.Errorf("%s: %d mails", email, n)
		}
	}
	if diff := cmp.Diff(said["new@example.com"], said["gone@example.com"]); diff != "" || !strings.HasSuffix(said["new@example.com"][6], "true") {
		t.Errorf("they are told apart: %s", diff)
	}
}

// TestWhoMaySuppress: who captures consent and who acts out of duty, for purposes that the ledger takes a no for and that
// the credential does not read under. Whom it concerned is in the entry.
func TestWhoMaySuppress(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	everywhere := []string{"*"}
	o.Credential("analyst", vault.CredentialSpec{Client: "bi", Roles: []string{"analyst"}, Purposes: []string{"analytics"}, Regions: everywhere})
	o.Credential("reader", vault.CredentialSpec{Client: "both", Roles: []string{"import", "marketing"}, Purposes: []string{"operations", "marketing"}, Capture: true, Regions: everywhere})
	id, _ := o.contact(nil, "a@example.com", "a2@example.com")
	o.Own("ada", id)
	for _, tt := range []struct{ as, purpose, want string }{
		{"ada", "marketing", "role_not_allowed"},
		{"support", "marketing", "role_not_allowed"},
		{"partner", "marketing", "role_not_allowed"},
		{"operator", "marketing", "role_not_allowed"},
		{"analyst", "analytics", "role_not_allowed"},
		{"analyst", "marketing", "role_not_allowed"},
		{"portal", "support", "purpose:no_objection"},
		{"portal", "billing", "purpose:no_objection"},
		{"officer", "compliance", "capture_not_allowed"},
		{"portal", "marketing", ""},
		{"import", "marketing", ""},
		{"officer", "analytics", ""},
		{"officer", "sales", ""},
	} {
		want(t, tt.as+" for "+tt.purpose, o.suppress(tt.as, "b@example.com", tt.purpose), tt.want)
	}
	reader, err := o.Authenticate(t.Context(), o.Token("reader"))
	o.Must(err)
	_, err = o.desk.Suppress(t.Context(), o.Vault.As(reader, "operations"), desk.Suppression{Email: crypto.SecretString("b@example.com"), Purpose: "marketing"})
	want(t, "for a purpose of its own", err, "capture_not_allowed")
	if n := o.Count(`SELECT count(*) FROM suppression WHERE (kind = 'objected') = (purpose = 'sales')`); n != 3 {
		t.Errorf("%d suppressions of the right kind, want 3", n)
	}

	out, err := o.desk.Suppress(t.Context(), o.As("portal"), desk.Suppression{Email: crypto.SecretString("a@example.com"), Purpose: "sales"})
	o.Must(err)
	e, err := oversight.New().Entry(t.Context(), o.As("officer"), out.Disclosure.Entry)
	o.Must(err)
	if len(e.Groups) != 1 || len(e.Groups[0].Subjects) != 1 {
		t.Errorf("the entry names %+v, want one person", e.Groups)
	}
	for _, as := range []string{"portal", "partner", "import", "ada"} {
		_, err := o.desk.Reviews(t.Context(), o.As(as), desk.ReviewQuery{})
		want(t, "the list of "+as, err, "role_not_allowed")
		_, err = o.desk.ResolveReview(t.Context(), o.As(as), o.review(id).ID, desk.ReviewLift)
		want(t, "lifted by "+as, err, "role_not_allowed")
	}
	o.Must(o.resolve(o.review(id).ID, desk.ReviewKeep))
	l, err := o.As("officer").Consents(t.Context(), "contact", id, time.Time{}, time.Time{})
	o.Must(err)
	if len(l.Events) != 1 || l.Events[0].Kind != "objected" || l.Events[0].Purpose != "sales" {
		t.Errorf("kept, and the ledger says %+v", l.Events)
	}
}

// TestNoThatLeavesNoGround: each way to say no proposes an erasure, if no ground is left to use the person's data.
func TestNoThatLeavesNoGround(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, "on_create: true", "on_create: false")
	o.Must(o.suppress("portal", "kept@example.com", "analytics"))
	for name, say := range map[string]func(uuid.UUID) error{
		"signal": func(id uuid.UUID) error {
			o.Own("own", id)
			return second(o.desk.Signal(t.Context(), o.As("own"), "contact", id))
		},
		"withdrawal": func(id uuid.UUID) error { return second(o.record("portal", id, no("withdrawn", "", uuid.Nil))) },
		"kept": func(id uuid.UUID) error {
			return o.resolve(o.review(id).ID, desk.ReviewKeep)
		},
		"withdrawal of all": func(id uuid.UUID) error {
			return second(o.desk.OpenRequest(t.Context(), o.As("officer"), desk.RequestInput{Type: "withdrawal_of_all", Kind: "contact", About: id, Channel: "post"}, nil))
		},
	} {
		for _, bare := range []bool{false, true} {
			id, _ := o.contact(nil, strings.ReplaceAll(name, " ", "")+"@example.com")
			if name == "kept" {
				o.mustRecord("import", id, vault.ConsentInput{Kind: "given", Purpose: "analytics", NoticeID: "analytics", NoticeVersion: 1})
			} else {
				o.mustRecord("import", id, given("sms"))
			}
			if !bare {
				o.Must(second(o.As("officer").RecordBasis(t.Context(), "contact", id, vault.BasisInput{Basis: "contract", Citation: "order 7"})))
			}
			if err := say(id); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if n := o.Count(`SELECT count(*) FROM request WHERE about = $1 AND type = 'erasure'`, id); (n == 1) != bare || n > 1 {
				t.Errorf("%s, without a basis %t: %d requests for erasure", name, bare, n)
			}
		}
	}
}

// TestSignalWithoutContactPoints: a catalog whose people have no addresses heeds the signal as well. A passage about no
// kind finds no subject.
func TestSignalWithoutContactPoints(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, "\n      value:\n        number: 2\n", "\n      place:\n        number: 2\n")
	ctx := t.Context()
	if k := o.desk.People(); k != "" {
		t.Fatalf("people with addresses are of the kind %s", k)
	}
	id := o.Create("contact", map[string]any{"family_name": "Lovelace", "region": "GB"}).ID
	o.Own("ada", id)
	for i, want := range []int{2, 0} {
		if got, err := o.desk.Signal(ctx, o.As("ada"), "", id); err != nil || got.Recorded != want {
			t.Errorf("signal %d: %d purposes, %v; want %d", i, got.Recorded, err, want)
		}
	}
	if _, err := o.desk.Signal(ctx, o.As("portal"), "", uuid.New()); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("a signal of nobody: %v", err)
	}
	_, err := vault.Pass(ctx, o.As("officer"), policy.ActionRequests, "", func(ctx context.Context, p *vault.Passage) (struct{}, error) {
		_, _, err := p.Subject(ctx, id)
		if !errors.Is(err, vault.ErrKind) {
			t.Errorf("a subject of no kind: %v", err)
		}
		_, err = p.Lock(ctx, nil, id)
		return struct{}{}, err //nolint:wrapcheck // a test's
	})
	if !errors.Is(err, vault.ErrKind) {
		t.Errorf("a lock of no kind: %v", err)
	}
}

// TestHoldsShowToDuty: whoever sees what is past its retention sees nothing of holds, unless it is their duty.
func TestHoldsShowToDuty(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	ctx := t.Context()
	client, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	sweeper, err := retention.New(retention.Config{On: w.Foundation(), Enqueue: retention.Queue(client)})
	w.Must(err)
	d, err := desk.New(desk.Config{Vault: w.Vault, Retention: sweeper})
	w.Must(err)
	id := w.Create("contact", map[string]any{"family_name": "Lovelace", "region": "GB"}).ID
	taxed := w.Create("contact", map[string]any{"family_name": "Lovelace", "region": "GB", "stage": "ended", "bank_account": "GB33BUKB20201555555555"}).ID
	for _, held := range []uuid.UUID{id, taxed} {
		_, err = d.PlaceHold(ctx, w.As("officer"), "contact", held, desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Hour)})
		w.Must(err)
	}
	for as, duty := range map[string]bool{"officer": true, "operator": false} {
		k, err := d.Retention(ctx, w.As(as), "contact", id, true)
		w.Must(err)
		told := k.Plan.Action == rights.ActFreeze || len(k.Plan.Freeze) > 0 || slices.ContainsFunc(k.Plan.Classes, func(r rights.Resolved) bool {
			return r.Ground != "" || !r.Review.IsZero() || len(r.Holds) > 0 || r.Verdict == rights.Frozen
		})
		if told != duty || len(k.Plan.Classes) == 0 {
			t.Errorf("%s: %+v", as, k.Plan)
		}
		o, err := d.Forecast(ctx, w.As(as), 12*366*24*time.Hour)
		w.Must(err)
		held := slices.ContainsFunc(o.Falls, func(f retention.Falling) bool { return f.Held > 0 })
		if held != duty || len(o.Falls) == 0 {
			t.Errorf("%s: forecast %+v", as, o.Falls)
		}
	}

	// A restriction comes of a request about the same person, or of none.
	other := w.Create("contact", map[string]any{"family_name": "Byron", "region": "GB"}).ID
	var requests []uuid.UUID
	for _, about := range []uuid.UUID{other, id} {
		r, err := d.OpenRequest(ctx, w.As("officer"), desk.RequestInput{Type: "restriction", Kind: "contact", About: about, Channel: "post"}, nil)
		w.Must(err)
		requests = append(requests, r.ID)
	}
	for request, code := range map[uuid.UUID]string{requests[0]: "request:not_found", uuid.New(): "request:not_found", requests[1]: ""} {
		_, err := d.Restrict(ctx, w.As("officer"), "contact", id, "claims", request)
		want(t, "restricted", err, code)
	}
}
