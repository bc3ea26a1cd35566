package vault_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/grants"
)

// gated is how each exported method of Session is called in the tests of the gate.
type gated struct {
	as   string // demo credential that may do it
	call func(ctx context.Context, s *vault.Session) error
}

// gates holds a call of every exported method of Session, and of each function of package grants, on a world's people.
func (w *world) gates(p people) map[string]gated {
	id := p.ids[0]
	create := w.draft("contact", false, map[string]any{"family_name": "New"})
	point := w.draft("contact_point", false, map[string]any{"kind": "phone", "value": "+44 20 7946 0999"})
	patch := w.draft("contact", true, map[string]any{"job_title": "New"})
	label := w.draft("contact_point", true, map[string]any{"label": "home"})
	basis := vault.BasisInput{Basis: "contract", Citation: "Contract 7"}
	recorded, err := w.as("officer").RecordBasis(w.t.Context(), "contact", id, basis)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	glass := w.glass("support", id)
	open, ended := w.grant(glass), w.grant(glass)
	if _, err := grants.Revoke(w.t.Context(), w.as("operator"), ended.ID); err != nil {
		w.t.Fatal(err)
	}
	trusted := newSigner(w.t)
	w.Vault = w.mustTrust(trusted.keys, nil) // a bundle can be pushed where somebody's signature counts
	pushed := trusted.pack(changed(`clear contains "operational"`), 1)
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "post", NoticeID: "marketing", NoticeVersion: 1}
	email := vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)}
	name := vault.SearchQuery{Body: []byte(`{"family_name":"Lovelace","given_name":"A"}`)}
	return map[string]gated{
		"Get":      {"support", func(ctx context.Context, s *vault.Session) error { return second(s.Get(ctx, "contact", id, nil)) }},
		"Children": {"support", func(ctx context.Context, s *vault.Session) error { return second(s.Children(ctx, "contact_point", id)) }},
		"Lookup":   {"support", func(ctx context.Context, s *vault.Session) error { return second(s.Lookup(ctx, email)) }},
		"Search":   {"support", func(ctx context.Context, s *vault.Session) error { return second(s.Search(ctx, "contact", name)) }},
		"List": {"support", func(ctx context.Context, s *vault.Session) error {
			return second(s.List(ctx, "contact", vault.ListQuery{}))
		}},
		"History": {"support", func(ctx context.Context, s *vault.Session) error { return second(s.History(ctx, "contact", id)) }},
		"Create": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.Create(ctx, "contact", create, nil))
		}},
		"CreateChild": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.CreateChild(ctx, "contact_point", id, point, nil))
		}},
		"Patch": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.Patch(ctx, "contact", id, 3, patch))
		}},
		"PatchChild": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.PatchChild(ctx, "contact_point", id, p.points[0][1], 1, label))
		}},
		"Delete": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.Delete(ctx, "case", p.cases[0], 1))
		}},
		"DeleteChild": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.DeleteChild(ctx, "contact_point", id, p.points[0][0], 1))
		}},
		"Erase": {"officer", func(ctx context.Context, s *vault.Session) error { return second(s.Erase(ctx, "contact", id, 0)) }},
		"Shred": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(s.Shred(ctx, "contact", id, 0, []string{"special"}))
		}},
		"RecordConsent": {"import", func(ctx context.Context, s *vault.Session) error {
			return second(s.RecordConsent(ctx, "contact", id, given, nil))
		}},
		"Consents": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(s.Consents(ctx, "contact", id, zero, zero))
		}},
		"RecordBasis": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(s.RecordBasis(ctx, "contact", id, basis))
		}},
		"EndBasis": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(s.EndBasis(ctx, "contact", id, recorded.ID))
		}},
		"PushPolicy":  {"operator", func(ctx context.Context, s *vault.Session) error { return second(s.PushPolicy(ctx, pushed)) }},
		"grants.Give": {"operator", func(ctx context.Context, s *vault.Session) error { return second(grants.Give(ctx, s, glass)) }},
		"grants.List": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(grants.List(ctx, s, vault.GrantQuery{}))
		}},
		"grants.Read":   {"officer", func(ctx context.Context, s *vault.Session) error { return second(grants.Read(ctx, s, open.ID)) }},
		"grants.Revoke": {"operator", func(ctx context.Context, s *vault.Session) error { return second(grants.Revoke(ctx, s, open.ID)) }},
		"grants.Review": {"officer", func(ctx context.Context, s *vault.Session) error {
			return second(grants.Review(ctx, s, ended.ID, "justified"))
		}},
	}
}

func second[T any](_ T, err error) error { return err }

// TestP2EveryMethodHasAGateTest fails when somebody adds a method to Session without a line in gates.
func TestP2EveryMethodHasAGateTest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gates := w.gates(w.people())
	s := reflect.TypeFor[*vault.Session]()
	for m := range s.Methods() {
		if _, ok := gates[m.Name]; !ok {
			t.Errorf("Session.%s has no gate test", m.Name)
		}
	}
	for name := range gates {
		if _, ok := s.MethodByName(name); !ok && !strings.HasPrefix(name, "grants.") {
			t.Errorf("a gate test of %s, which is no method", name)
		}
	}
}

// stray is a session of a fresh credential, under whatever purpose.
func (w *world) stray(spec vault.CredentialSpec, purpose string) *vault.Session {
	w.t.Helper()
	_, token, err := w.CreateCredential(w.t.Context(), spec)
	if err != nil {
		w.t.Fatal(explain(err))
	}
	a, err := w.Authenticate(w.t.Context(), token)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.As(a, purpose)
}

// lastEntry is the newest entry of the log.
func (w *world) lastEntry() audit.Entry {
	w.t.Helper()
	list, _, err := w.log.Entries(w.t.Context(), audit.Query{Limit: 1, Descending: true})
	if err != nil || len(list) != 1 {
		w.t.Fatalf("last entry: %d, %v", len(list), err)
	}
	return list[0].Entry
}

// contents is a digest of all that requests may write, but the log.
func (w *world) contents() string {
	w.t.Helper()
	var all []string
	for _, table := range append(w.aboutSubject(), "credential", "active", "revision", "breakglass") {
		var sum string
		sql := "SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') FROM " + table + " t"
		if err := w.pool.QueryRow(w.t.Context(), sql).Scan(&sum); err != nil {
			w.t.Fatal(err)
		}
		all = append(all, table+" "+sum)
	}
	return strings.Join(all, "\n")
}

// TestP3EveryMethodIsGated calls every method under a purpose the credential lacks, with none named, with one
// nobody declared, and with the purpose but no role: refused, logged, nothing changed.
func TestP3EveryMethodIsGated(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gates := w.gates(w.people())
	two := []string{"analytics", "billing"}
	for _, c := range []struct {
		name    string
		session *vault.Session
		want    error
		purpose string
	}{
		{"another purpose", w.stray(vault.CredentialSpec{Client: "stray", Roles: []string{"support", "import", "officer"}, Purposes: two, Regions: []string{"*"}, Capture: true}, "compliance"), vault.ErrPurpose, "compliance"},
		{"no purpose", w.stray(vault.CredentialSpec{Client: "stray", Roles: []string{"officer"}, Purposes: two, Regions: []string{"*"}}, ""), vault.ErrPurposeRequired, "none"},
		{"undeclared purpose", w.stray(vault.CredentialSpec{Client: "stray", Roles: []string{"officer"}, Purposes: two, Regions: []string{"*"}}, "secret plans"), vault.ErrPurpose, "unknown"},
		{"no role", w.stray(vault.CredentialSpec{Client: "stray", Purposes: []string{"compliance"}, Regions: []string{"*"}, Capture: true}, "compliance"), nil, "compliance"},
	} {
		before := w.contents()
		for name, g := range gates {
			err := g.call(t.Context(), c.session)
			if c.want != nil && !errors.Is(err, c.want) || c.want == nil && !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
				t.Errorf("%s: %s got %v", c.name, name, explain(err))
			}
			e := w.lastEntry()
			if e.Decision != audit.Deny || e.Outcome != audit.Denied || e.Purpose != c.purpose {
				t.Errorf("%s: %s left the entry %+v", c.name, name, e)
			}
		}
		if w.contents() != before {
			t.Errorf("%s: something was written", c.name)
		}
	}
}

// TestP2NothingWithoutTheLog takes the log away: every method refuses in time and writes nothing, readiness
// is off, and all is well again when the log is back.
func TestP2NothingWithoutTheLog(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	gates := w.gates(w.people())
	sessions := map[string]*vault.Session{}
	for name := range specs {
		sessions[name] = w.as(name)
	}
	for _, c := range []struct{ name, off, on string }{
		{"renamed", `ALTER TABLE log_intake RENAME TO elsewhere`, `ALTER TABLE elsewhere RENAME TO log_intake`},
		{"full", `ALTER TABLE log_intake ADD CONSTRAINT full_disk CHECK (false) NOT VALID`, `ALTER TABLE log_intake DROP CONSTRAINT full_disk`},
	} {
		before := w.contents()
		w.exec(c.off)
		for name, g := range gates {
			start := time.Now()
			if err := g.call(t.Context(), sessions[g.as]); !errors.Is(err, vault.ErrUnavailable) {
				t.Errorf("%s: %s got %v", c.name, name, explain(err))
			}
			if d := time.Since(start); d > 8*time.Second {
				t.Errorf("%s: %s took %v", c.name, name, d)
			}
		}
		if c.name != "full" { // no row, no violation: an empty statement cannot find this out
			if err := w.Ready(t.Context()); !errors.Is(err, vault.ErrUnavailable) {
				t.Errorf("%s: readiness is %v", c.name, err)
			}
		}
		if after := w.contents(); after != before {
			t.Errorf("%s: something was written:\n%s\nwas\n%s", c.name, after, before)
		}
		w.exec(c.on)
		if err := w.Ready(t.Context()); err != nil {
			t.Errorf("%s: readiness after it is back is %v", c.name, err)
		}
		if err := gates["Get"].call(t.Context(), sessions["support"]); err != nil {
			t.Errorf("%s: reading after it is back: %v", c.name, err)
		}
	}
	for _, name := range []string{"Get", "Patch", "Create"} {
		if err := gates[name].call(t.Context(), sessions[gates[name].as]); err != nil {
			t.Errorf("in the end, %s: %v", name, explain(err))
		}
	}
	w.exec(`DROP TABLE log_intake`)
	for _, name := range []string{"Get", "List", "Lookup", "Create", "Consents"} {
		if err := gates[name].call(t.Context(), sessions[gates[name].as]); !errors.Is(err, vault.ErrUnavailable) {
			t.Errorf("dropped: %s got %v", name, err)
		}
	}
}

// TestP2LockedLogRefusesInTime holds a lock on the log, or on the records: no request hangs.
func TestP2LockedLogRefusesInTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	gates := w.gates(p)
	before := w.contents()
	names := []string{"Get", "List", "Lookup", "Search", "Create", "Patch", "CreateChild", "RecordConsent", "Consents", "History", "Erase"}
	sessions := make([]*vault.Session, len(names))
	for i, name := range names {
		sessions[i] = w.as(gates[name].as)
	}
	// Their own subjects, or one write would wait for another instead of the log.
	tx, err := w.pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.Exec(t.Context(), `LOCK TABLE log_intake IN ACCESS EXCLUSIVE MODE`); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 12*time.Second)
	defer cancel()
	errs := together(len(names), func(i int) error {
		start := time.Now()
		err := gates[names[i]].call(ctx, sessions[i])
		if d := time.Since(start); d > 11*time.Second {
			return fmt.Errorf("took %v: %w", d, err)
		}
		return err
	})
	for i, err := range errs {
		if !errors.Is(err, vault.ErrUnavailable) {
			t.Errorf("%s got %v", names[i], err)
		}
	}
	if err := tx.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	if after := w.contents(); after != before {
		t.Errorf("something was written:\n%s\nwas\n%s", after, before)
	}
	if _, err := w.get("support", p.ids[0]); err != nil {
		t.Errorf("after the lock: %v", err)
	}
	if _, err := w.get("support", uuid.New()); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("a miss after the lock: %v", err)
	}
}
