package vault_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/grants"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// customerOf is a credential that answers for one subject.
func customerOf(id uuid.UUID) vault.CredentialSpec {
	return vault.CredentialSpec{Client: "portal", Roles: []string{"customer"}, Purposes: []string{"self_service"}, Subject: id}
}

// open makes the team's policy show everybody everything, so that what still refuses is the vault.
const openPolicy = `package tacit.team

import rego.v2

visible := true

clear contains c if some c in {"operational", "identity", "contact.email", "contact.phone", "content"}

match contains c if some c in {"operational", "identity", "contact.email", "contact.phone"}

write contains c if some c in {"operational", "identity", "contact.email", "contact.phone", "content"}
`

// TestCustomersReachThemselves reads, corrects and withdraws as a customer, and tries everybody else: first under the
// default policy, then under one that would let it.
func TestCustomersReachThemselves(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	own := p.ids[0]
	w.hire("customer", customerOf(own))
	if b := w.actor("customer").Credential().Budget; b != 10 {
		t.Errorf("got a budget of %d", b)
	}
	r := w.must("customer", own)
	if got := shown(r); got["family_name"] != `clear:"Lovelace"` || !strings.HasPrefix(got["email.value"], "clear:") {
		t.Errorf("its own record: %v", got)
	}
	if _, err := w.as("customer").Patch(t.Context(), "contact", own, r.Version, w.draft("contact", true, map[string]any{"job_title": "Countess"})); err != nil {
		t.Errorf("correct its own record: %v", explain(err))
	}
	if _, err := w.as("customer").Consents(t.Context(), "contact", own, zero, zero); err != nil {
		t.Errorf("its own consents: %v", err)
	}
	w.reachesNobodyElse(p)
}

// TestCustomersReachNobodyElseWhateverPolicySays: the vault refuses where the team's policy would not.
func TestCustomersReachNobodyElseWhateverPolicySays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	w.hire("customer", customerOf(p.ids[0]))
	if _, err := w.Activate(t.Context(), nil, map[string]string{"team.rego": openPolicy}); err != nil {
		t.Fatal(err)
	}
	if got := shown(w.must("customer", p.ids[0])); got["family_name"] != `clear:"Lovelace"` {
		t.Errorf("its own record: %v", got)
	}
	w.reachesNobodyElse(p)
}

func (w *world) reachesNobodyElse(p people) {
	w.t.Helper()
	ctx, s, other := w.t.Context(), w.as("customer"), p.ids[1]
	absent := map[string]error{}
	_, absent["unknown"] = s.Get(ctx, "contact", uuid.New(), nil)
	_, absent["read"] = s.Get(ctx, "contact", other, nil)
	if e := w.lastEntry(); e.Outcome != audit.Absent || len(e.Groups) != 0 {
		w.t.Errorf("another's id was looked up: the log says %+v", e)
	}
	_, absent["children"] = s.Children(ctx, "contact_point", other)
	_, absent["case"] = s.Get(ctx, "case", p.cases[1], nil)
	_, absent["disclosures"] = oversight.New().Disclosures(ctx, s, "contact", other, oversight.EntryQuery{})
	_, absent["patch"] = s.Patch(ctx, "contact", other, 1, w.draft("contact", true, map[string]any{"job_title": "New"}))
	for name, err := range absent {
		if !errors.Is(err, vault.ErrNotFound) || refusal(w.t, err).Code != "" {
			w.t.Errorf("%s: got %v, want it absent", name, err)
		}
	}
	w.hire("customer", customerOf(p.ids[0])) // with a budget of its own
	s = w.as("customer")
	refused := map[string]error{}
	_, refused["history"] = s.History(ctx, "contact", other)
	_, refused["consents"] = s.Consents(ctx, "contact", other, zero, zero)
	_, refused["withdraw"] = s.RecordConsent(ctx, "contact", other, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}, nil)
	_, refused["erase"] = s.Erase(ctx, "contact", other, 0)
	_, refused["child"] = s.CreateChild(ctx, "contact_point", other, w.draft("contact_point", false, map[string]any{"kind": "phone", "value": "+44 20 7946 0999"}), nil)
	for name, err := range refused {
		if !errors.Is(err, vault.ErrNotFound) && !errors.Is(err, vault.ErrDenied) {
			w.t.Errorf("%s: got %v", name, err)
		}
	}
	w.ownActionsAlone(s)
}

// ownActionsAlone calls what is about no one record.
func (w *world) ownActionsAlone(s *vault.Session) {
	w.t.Helper()
	ctx := w.t.Context()
	refused := map[string]error{}
	_, refused["list"] = s.List(ctx, "contact", vault.ListQuery{})
	_, refused["lookup"] = s.Lookup(ctx, vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)})
	_, refused["search"] = s.Search(ctx, "contact", vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"A"}`)})
	_, refused["create"] = s.Create(ctx, "contact", w.draft("contact", false, map[string]any{"family_name": "New"}), nil)
	_, refused["import"] = importer.New(w.Vault).Import(ctx, s, importer.Spec{Kind: "contact", Map: map[string]string{"a": "family_name"}}, strings.NewReader("a\nNew\n"))
	_, refused["audit"] = oversight.New().Entries(ctx, s, oversight.EntryQuery{})
	_, refused["grants"] = grants.List(ctx, s, vault.GrantQuery{})
	for name, err := range refused {
		if !errors.Is(err, vault.ErrDenied) || refusal(w.t, err).Code != policy.ReasonRoleNotAllowed {
			w.t.Errorf("%s: got %v, want it refused", name, explain(err))
		}
	}
	if e := w.lastEntry(); e.Outcome != audit.Denied || !slices.Equal(e.Reasons, []string{policy.ReasonRoleNotAllowed}) {
		w.t.Errorf("the log says %+v", e)
	}
}

// TestCustomersAskForThemselvesAlone asks for, follows and exports as a customer: about itself, about another, and about
// nobody; and tries what is the officer's.
func TestCustomersAskForThemselvesAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	own, other := w.create(ada()).ID, w.create(map[string]any{"family_name": "Babbage"}).ID
	w.hire("customer", customerOf(own))
	w.asksForItselfAlone(own, other)
	if _, err := w.Activate(t.Context(), nil, map[string]string{"team.rego": openPolicy + "\nknown := true\n"}); err != nil {
		t.Fatal(err)
	}
	w.asksForItselfAlone(own, other)
}

func (w *world) asksForItselfAlone(own, other uuid.UUID) {
	w.t.Helper()
	for _, action := range []string{policy.ActionRequest, policy.ActionRequests, policy.ActionExport} {
		if err := pass(w.t.Context(), w.as("customer"), action, own); err != nil {
			w.t.Errorf("%s about itself: %v", action, explain(err))
		}
		if err := pass(w.t.Context(), w.as("customer"), action, other); !errors.Is(err, vault.ErrNotFound) || refusal(w.t, err).Code != "" {
			w.t.Errorf("%s about another: got %v, want it absent", action, err)
		}
	}
	for _, action := range []string{policy.ActionRequest, policy.ActionRequests} {
		if err := pass(w.t.Context(), w.as("customer"), action, uuid.Nil); !errors.Is(err, vault.ErrDenied) {
			w.t.Errorf("%s about nobody: got %v, want it refused", action, err)
		}
	}
	for _, action := range []string{policy.ActionApprove, policy.ActionRestrict, policy.ActionHold, policy.ActionRetention} {
		for _, id := range []uuid.UUID{own, other, uuid.Nil} {
			if err := pass(w.t.Context(), w.as("customer"), action, id); !errors.Is(err, vault.ErrDenied) || refusal(w.t, err).Code != policy.ReasonRoleNotAllowed {
				w.t.Errorf("%s of %s: got %v, want it refused", action, id, err)
			}
		}
	}
}

// pass takes an action through the gate, about a contact or about nobody.
func pass(ctx context.Context, s *vault.Session, action string, id uuid.UUID) error {
	return second(vault.Pass(ctx, s, action, "contact", func(ctx context.Context, p *vault.Passage) (none struct{}, err error) {
		if id == uuid.Nil {
			err = p.Allow(ctx)
		} else {
			_, _, err = p.Subject(ctx, id)
		}
		if err != nil {
			return none, err
		}
		return none, p.Record(ctx, audit.Released)
	}))
}

// TestErasedCustomersAreLockedOut erases a customer on one server while another knows the credential.
func TestErasedCustomersAreLockedOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	c := w.hire("customer", customerOf(id))
	second, _ := w.open()
	if _, err := second.Authenticate(ctx, w.tokens["customer"]); err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", id, 0); err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]*vault.Vault{"this server": w.Vault, "another": second} {
		if _, err := v.Authenticate(ctx, w.tokens["customer"]); !errors.Is(err, vault.ErrUnauthenticated) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	all, err := w.Credentials(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if i := slices.IndexFunc(all, func(x vault.Credential) bool { return x.ID == c.ID }); !all[i].Erased || all[i].Edited || !all[i].RevokedAt.IsZero() {
		t.Errorf("listed as %+v", all[i].Spec)
	}
	if err := w.RevokeCredential(ctx, c.ID); err != nil {
		t.Errorf("revoke: %v", err)
	}
	if _, _, err := w.CreateCredential(ctx, customerOf(id)); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("another for the same subject: got %v", err)
	}
}

// TestCustomerCredentialsAreNothingElse: subject, role and purpose come together and alone.
func TestCustomerCredentialsAreNothingElse(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	for name, change := range map[string]func(*vault.CredentialSpec){
		"no subject":      func(s *vault.CredentialSpec) { s.Subject = uuid.Nil },
		"unknown subject": func(s *vault.CredentialSpec) { s.Subject = uuid.New() },
		"another role":    func(s *vault.CredentialSpec) { s.Roles = []string{"customer", "support"} },
		"no role":         func(s *vault.CredentialSpec) { s.Roles = nil },
		"another purpose": func(s *vault.CredentialSpec) { s.Purposes = []string{"self_service", "support"} },
		"wrong purpose":   func(s *vault.CredentialSpec) { s.Purposes = []string{"support"} },
		"of a partner":    func(s *vault.CredentialSpec) { s.Kind = "partner" },
		"of the staff":    func(s *vault.CredentialSpec) { s.Roles, s.Purposes = []string{"support"}, []string{"support"} },
	} {
		spec := customerOf(id)
		change(&spec)
		if _, _, err := w.CreateCredential(ctx, spec); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	c := w.hire("customer", customerOf(id))
	if _, err := grants.Give(ctx, w.as("operator"), w.glass("customer", id)); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("a grant for a customer: got %v", err)
	}
	other := w.create(map[string]any{"family_name": "Babbage"}).ID
	for _, set := range []string{`subject = '` + other.String() + `'`, `subject = NULL`} {
		w.exec(`UPDATE credential SET `+set+` WHERE id = $1`, c.ID)
		if _, err := w.Authenticate(ctx, w.tokens["customer"]); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: got %v", set, err)
		}
	}
	w.exec(`UPDATE credential SET subject = $1 WHERE client = 'console'`, other)
	if _, err := w.Authenticate(ctx, w.tokens["officer"]); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("a subject given to another's row: got %v", err)
	}
}
