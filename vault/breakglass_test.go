package vault_test

import (
	"encoding/binary"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/grants"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// glass is a grant for a demo credential, as the tests ask for it.
func (w *world) glass(name string, subjects ...uuid.UUID) vault.GrantSpec {
	return vault.GrantSpec{Credential: w.actor(name).Credential().ID, Subjects: subjects, Ticket: "INC-4711"}
}

func (w *world) actor(name string) vault.Actor {
	w.t.Helper()
	a, err := w.Authenticate(w.t.Context(), w.tokens[name])
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

// grant makes a grant as the operator.
func (w *world) grant(spec vault.GrantSpec) grants.Granted {
	w.t.Helper()
	g, err := grants.Give(w.t.Context(), w.as("operator"), spec)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	return g
}

// under is a session of a demo credential with a grant, on another server than the one that made it.
func (w *world) under(v *vault.Vault, name string, grant uuid.UUID) *vault.Session {
	a := w.actor(name)
	return v.AsUnder(a, a.Purpose(""), grant)
}

// hire adds a demo credential.
func (w *world) hire(name string, spec vault.CredentialSpec) vault.Credential {
	w.t.Helper()
	c, token, err := w.CreateCredential(w.t.Context(), spec)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	w.tokens[name] = token
	return c
}

func (w *world) hireAbroad() vault.Credential {
	return w.hire("abroad", vault.CredentialSpec{Client: "desk-fr", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"FR"}})
}

// age makes a grant look as if it had been made earlier, bound as the vault binds it: rows of today must verify in later
// releases, so the layout is written out here.
func (w *world) age(g vault.Grant, by time.Duration) {
	w.t.Helper()
	ring, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	roots, err := ring.Roots(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	from, to := g.GrantedAt.Add(-by), g.ExpiresAt.Add(-by)
	at := func(when time.Time) []byte { return binary.BigEndian.AppendUint64(nil, uint64(when.UnixMicro())) }
	parts := [][]byte{g.ID[:], g.Credential[:], g.GrantedBy[:], g.Entry[:], []byte(g.Ticket), at(from), at(to), nil, make([]byte, 16), nil, nil}
	for _, id := range g.Subjects {
		parts = append(parts, id[:])
	}
	w.exec(`UPDATE breakglass SET granted_at = $2, expires_at = $3, mac = $4 WHERE id = $1`, g.ID, from, to, roots.MAC.Sum("tacit/breakglass/1", parts...))
}

func codeOf(t *testing.T, err error) string {
	t.Helper()
	return refusal(t, err).Code
}

// TestBreakGlassOpensOneSubject is the whole story: no, granted, yes and on record, ended, no, reviewed.
func TestBreakGlassOpensOneSubject(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	far := w.create(ada()).ID
	other := w.create(map[string]any{"family_name": "Babbage", "region": "GB"}).ID
	w.hireAbroad()
	if _, err := w.get("abroad", far); codeOf(t, err) != "not_yours" && !errors.Is(err, vault.ErrNotFound) {
		t.Fatalf("without a grant: got %v", err)
	}
	g := w.grant(w.glass("abroad", far))
	if got := g.ExpiresAt.Sub(g.GrantedAt); got != time.Hour {
		t.Errorf("it lasts %v, want an hour", got)
	}
	second, _ := w.open()
	s := w.under(second, "abroad", g.ID)
	r, err := s.Get(ctx, "contact", far, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := shown(r)["family_name"]; got != `clear:"Lovelace"` {
		t.Errorf("got %s, want the name in clear", got)
	}
	e := w.lastEntry()
	if e.ID != r.Disclosure.Entry || !slices.Equal(e.Reasons, []string{"breakglass"}) || !slices.Contains(e.Oblige, "audit:full") || !slices.Contains(e.Oblige, "notify:dpo") {
		t.Errorf("the log says %+v", e)
	}
	page, err := oversight.New().Entries(ctx, w.as("officer"), oversight.EntryQuery{Subject: far, Action: "read", Outcome: "released"})
	if err != nil || len(page.Entries) != 1 || page.Entries[0].Grant != g.ID {
		t.Errorf("the subject's log says %+v, %v; want the grant", page.Entries, err)
	}
	if _, err := s.Children(ctx, "contact_point", far); err != nil {
		t.Errorf("children: %v", err)
	}
	if _, err := s.Get(ctx, "contact", other, nil); err == nil {
		t.Error("another subject is open too")
	}
	if _, err := w.get("abroad", far); err == nil {
		t.Error("it is open without the grant")
	}
	if _, err := grants.Revoke(ctx, w.as("operator"), g.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(ctx, "contact", far, nil); codeOf(t, err) != "breakglass_invalid" {
		t.Errorf("revoked: got %v", err)
	}
	done, err := grants.Review(ctx, w.as("officer"), g.ID, "justified")
	if err != nil || done.Finding != "justified" || done.ReviewedBy != w.actor("officer").Credential().ID {
		t.Errorf("review: %+v, %v", done, err)
	}
	w.wantActions("review", "revoke", "grant")
}

// wantActions holds the newest written entries to their actions.
func (w *world) wantActions(actions ...string) {
	w.t.Helper()
	list, _, err := w.log.Entries(w.t.Context(), audit.Query{Limit: 20, Descending: true, Outcome: audit.Written})
	if err != nil {
		w.t.Fatal(err)
	}
	var got []string
	for _, e := range list[:len(actions)] {
		got = append(got, e.Action)
		if len(e.Record) != 32 || e.Policy == [32]byte{} {
			w.t.Errorf("%s: no digest of the grant, or no policy: %+v", e.Action, e)
		}
	}
	if diff := cmp.Diff(actions, got); diff != "" {
		w.t.Error(diff)
	}
}

// TestBreakGlassNeedsASecondPerson tries to grant without one.
func TestBreakGlassNeedsASecondPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	twin := w.hire("twin", vault.CredentialSpec{Client: "operator-tool", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}})
	gone := w.hire("gone", vault.CredentialSpec{Client: "leaver", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"*"}})
	if err := w.RevokeCredential(ctx, gone.ID); err != nil {
		t.Fatal(err)
	}
	support := w.glass("support", id)
	with := func(change func(*vault.GrantSpec)) vault.GrantSpec {
		spec := support
		change(&spec)
		return spec
	}
	for name, c := range map[string]struct {
		as   string
		spec vault.GrantSpec
		code string // of a refusal, else invalid input
	}{
		"to itself":         {"operator", w.glass("operator", id), "second_person"},
		"same client":       {"operator", with(func(s *vault.GrantSpec) { s.Credential = twin.ID }), "second_person"},
		"not an operator":   {"support", w.glass("sales", id), "role_not_allowed"},
		"revoked":           {"operator", with(func(s *vault.GrantSpec) { s.Credential = gone.ID }), ""},
		"nobody":            {"operator", with(func(s *vault.GrantSpec) { s.Credential = uuid.New() }), ""},
		"too long":          {"operator", with(func(s *vault.GrantSpec) { s.Minutes = 481 }), ""},
		"no time":           {"operator", with(func(s *vault.GrantSpec) { s.Minutes = -1 }), ""},
		"no subject":        {"operator", with(func(s *vault.GrantSpec) { s.Subjects = nil }), ""},
		"too many subjects": {"operator", with(func(s *vault.GrantSpec) { s.Subjects = manyIDs(101) }), ""},
		"free text":         {"operator", with(func(s *vault.GrantSpec) { s.Ticket = "Mrs Lovelace called" }), ""},
		"no ticket":         {"operator", with(func(s *vault.GrantSpec) { s.Ticket = "" }), ""},
	} {
		_, err := grants.Give(ctx, w.as(c.as), c.spec)
		switch {
		case c.code == "" && !errors.Is(err, vault.ErrInvalid):
			t.Errorf("%s: got %v, want invalid input", name, err)
		case c.code != "" && codeOf(t, err) != c.code:
			t.Errorf("%s: got %v, want %s", name, err, c.code)
		}
	}
	if n := w.count("SELECT count(*) FROM breakglass"); n != 0 {
		t.Errorf("%d grants were stored", n)
	}
	w.pagesGrants(id)
}

func manyIDs(n int) []uuid.UUID {
	ids := make([]uuid.UUID, n)
	for i := range ids {
		ids[i] = uuid.New()
	}
	return ids
}

// TestBreakGlassIsNoPassKey uses a grant where it does not hold.
func TestBreakGlassIsNoPassKey(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	g := w.grant(w.glass("support", id))
	for name, s := range map[string]*vault.Session{
		"another's": w.under(w.Vault, "sales", g.ID), "unknown": w.under(w.Vault, "support", uuid.New()),
	} {
		if _, err := s.Get(ctx, "contact", id, nil); codeOf(t, err) != "breakglass_invalid" {
			t.Errorf("%s: got %v", name, err)
		}
		if e := w.lastEntry(); e.Outcome != audit.Denied || !slices.Equal(e.Reasons, []string{"breakglass_invalid"}) {
			t.Errorf("%s: the log says %+v", name, e)
		}
	}
	w.grantsExpire(id)
	s := w.under(w.Vault, "support", g.ID)
	_, list := s.List(ctx, "contact", vault.ListQuery{})
	_, lookup := s.Lookup(ctx, vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)})
	_, search := s.Search(ctx, "contact", vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"A"}`)})
	_, patch := s.Patch(ctx, "contact", id, 1, w.draft("contact", true, map[string]any{"job_title": "New"}))
	_, grant := grants.Give(ctx, w.under(w.Vault, "operator", g.ID), w.glass("sales", id))
	for name, err := range map[string]error{"list": list, "lookup": lookup, "search": search, "patch": patch, "grant": grant} {
		if codeOf(t, err) != "breakglass_not_here" {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if _, err := s.History(ctx, "contact", id); err != nil {
		t.Errorf("history: %v", err)
	}
}

// grantsExpire follows a grant to its last second and beyond.
func (w *world) grantsExpire(id uuid.UUID) {
	w.t.Helper()
	ctx := w.t.Context()
	g := w.grant(w.glass("support", id))
	w.age(g.Grant, 59*time.Minute)
	if _, err := w.under(w.Vault, "support", g.ID).Get(ctx, "contact", id, nil); err != nil {
		w.t.Errorf("in its last minute: %v", err)
	}
	w.age(g.Grant, time.Hour)
	if _, err := w.under(w.Vault, "support", g.ID).Get(ctx, "contact", id, nil); codeOf(w.t, err) != "breakglass_invalid" {
		w.t.Errorf("expired: got %v", err)
	}
	if page, err := grants.List(ctx, w.as("officer"), vault.GrantQuery{State: vault.GrantsUnreviewed}); err != nil || len(page.Grants) != 1 || page.Grants[0].ID != g.ID {
		w.t.Errorf("waiting for a review: %+v, %v", page.Grants, err)
	}
	if r, err := grants.Revoke(ctx, w.as("operator"), g.ID); err != nil || !r.RevokedAt.IsZero() {
		w.t.Errorf("revoked when it had ended: %+v, %v", r, err)
	}
	w.age(g.Grant, -time.Minute) // of a clock that was set back
	if _, err := w.under(w.Vault, "support", g.ID).Get(ctx, "contact", id, nil); codeOf(w.t, err) != "breakglass_invalid" {
		w.t.Errorf("not yet granted: got %v", err)
	}
	if _, err := grants.Review(ctx, w.as("officer"), g.ID, "justified"); err != nil {
		w.t.Errorf("review: %v", err)
	}
}

// TestP3EditedGrantIsRefused edits each attribute of a grant's row.
func TestP3EditedGrantIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id, other := w.create(ada()).ID, uuid.New()
	g, late := w.grant(w.glass("support", id)), w.grant(w.glass("sales", id))
	w.exec(`CREATE TABLE saved_grant AS SELECT * FROM breakglass`)
	for _, set := range []string{
		`subjects = ARRAY['` + id.String() + `', '` + other.String() + `']::uuid[]`, `subjects = ARRAY['` + other.String() + `']::uuid[]`,
		`ticket = 'INC-1'`, `expires_at = granted_at + interval '8 hours'`, `granted_at = granted_at - interval '1 minute'`,
		`revoked_at = now()`, `granted_by = gen_random_uuid()`, `entry = gen_random_uuid()`, `mac = ''`,
		`reviewed_by = gen_random_uuid(), reviewed_at = now(), finding = 'justified'`,
		`mac = (SELECT mac FROM saved_grant o WHERE o.id <> breakglass.id)`,
		`credential = (SELECT credential FROM saved_grant o WHERE o.id <> breakglass.id)`,
	} {
		w.exec("UPDATE breakglass SET "+set+" WHERE id = $1", g.ID)
		if _, err := w.under(w.Vault, "support", g.ID).Get(ctx, "contact", id, nil); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: used: got %v", set, err)
		}
		if _, err := grants.Revoke(ctx, w.as("operator"), g.ID); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: revoked: got %v", set, err)
		}
		if _, err := grants.Review(ctx, w.as("officer"), g.ID, "justified"); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: reviewed: got %v", set, err)
		}
		if one, err := grants.Read(ctx, w.as("officer"), g.ID); err != nil || !one.Edited {
			t.Errorf("%s: read: %+v, %v", set, one, err)
		}
		w.exec(`DELETE FROM breakglass`)
		w.exec(`INSERT INTO breakglass SELECT * FROM saved_grant`)
	}
	w.exec(`UPDATE breakglass SET ticket = 'INC-1' WHERE id = $1`, g.ID)
	page, err := grants.List(ctx, w.as("officer"), vault.GrantQuery{})
	if err != nil || len(page.Grants) != 2 || page.Grants[0].ID != late.ID || page.Grants[0].Edited || !page.Grants[1].Edited {
		t.Errorf("got %+v, %v; want the newest first and the other marked", page.Grants, err)
	}
	survey, err := w.SurveyGrants(ctx, time.Hour)
	if diff := cmp.Diff(vault.GrantSurvey{Open: 1, Edited: []uuid.UUID{g.ID}}, survey); err != nil || diff != "" {
		t.Errorf("%v %s", err, diff)
	}
}

// TestBreakGlassIsReviewedOnce tries every wrong reviewer, time and finding first.
func TestBreakGlassIsReviewedOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	officer := vault.CredentialSpec{Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"*"}}
	officer.Client = "second-console"
	w.hire("granter", officer)
	w.hire("grantee", vault.CredentialSpec{Client: "both-hats", Roles: []string{"officer", "support"}, Purposes: []string{"compliance"}, Regions: []string{"*"}})
	officer.Client = "both-hats"
	w.hire("colleague", officer)
	g, err := grants.Give(ctx, w.as("granter"), w.glass("grantee", id))
	if err != nil {
		t.Fatal(explain(err))
	}
	review := func(name, finding string) error {
		_, err := grants.Review(ctx, w.as(name), g.ID, finding)
		return err
	}
	if err := review("officer", "justified"); codeOf(t, err) != "grant_open" {
		t.Errorf("open: got %v", err)
	}
	if _, err := grants.Revoke(ctx, w.as("operator"), g.ID); err != nil {
		t.Fatal(err)
	}
	waiting, err := grants.List(ctx, w.as("officer"), vault.GrantQuery{State: vault.GrantsUnreviewed})
	if err != nil || len(waiting.Grants) != 1 {
		t.Errorf("waiting: %+v, %v", waiting.Grants, err)
	}
	if s, err := w.SurveyGrants(ctx, -time.Second); err != nil || s.Overdue != 1 {
		t.Errorf("survey: %+v, %v", s, err)
	}
	for name, code := range map[string]string{
		"grantee": "second_person", "granter": "second_person", "colleague": "second_person", "operator": "role_not_allowed",
	} {
		if err := review(name, "justified"); codeOf(t, err) != code {
			t.Errorf("%s: got %v, want %s", name, err, code)
		}
	}
	if err := review("officer", "fine"); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("finding: got %v", err)
	}
	if err := review("officer", "not_justified"); err != nil {
		t.Fatal(err)
	}
	if err := review("officer", "justified"); codeOf(t, err) != "grant_reviewed" {
		t.Errorf("twice: got %v", err)
	}
	if _, err := grants.Review(ctx, w.as("officer"), uuid.New(), "justified"); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("unknown: got %v", err)
	}
	for state, want := range map[vault.GrantState]int{vault.GrantsAll: 1, vault.GrantsOpen: 0, vault.GrantsUnreviewed: 0} {
		if page, err := grants.List(ctx, w.as("officer"), vault.GrantQuery{State: state}); err != nil || len(page.Grants) != want {
			t.Errorf("%q: got %d, %v; want %d", state, len(page.Grants), err, want)
		}
	}
}

// pagesGrants makes three grants and walks the list, one grant a page.
func (w *world) pagesGrants(id uuid.UUID) {
	t := w.t
	t.Helper()
	want := make([]uuid.UUID, 3)
	for i := range want {
		want[2-i] = w.grant(w.glass("support", id)).ID
	}
	var got []uuid.UUID
	for cursor := ""; len(got) <= 3; {
		page, err := grants.List(t.Context(), w.as("officer"), vault.GrantQuery{Limit: 1, Cursor: cursor})
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range page.Grants {
			got = append(got, g.ID)
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for name, q := range map[string]vault.GrantQuery{"cursor": {Cursor: "x"}, "limit": {Limit: 201}, "state": {State: "shut"}} {
		if _, err := grants.List(t.Context(), w.as("officer"), q); !errors.Is(err, vault.ErrCursor) && !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
