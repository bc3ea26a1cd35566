package vault_test

import (
	"errors"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault"
)

var zero time.Time

// TestP3EditedCredentialIsRefused edits each attribute of a credential's row.
func TestP3EditedCredentialIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	officer, err := w.Authenticate(ctx, w.tokens["officer"])
	if err != nil {
		t.Fatal(err)
	}
	a, err := w.Authenticate(ctx, w.tokens["support"])
	if err != nil {
		t.Fatal(err)
	}
	id := a.Credential().ID
	restore := w.save()
	for _, set := range []string{
		`roles = '{support,officer}'`, `purposes = '{support,compliance}'`, `purposes = '{compliance}'`, `capture = true`, `budget = 1000000`,
		`teams = '{red}'`, `regions = '{GB}'`, `kind = 'partner'`, `client = 'console'`, `expires_at = now() + interval '1 day'`, `revoked_at = now()`,
		`hash = (SELECT hash FROM saved_credential o WHERE o.client = 'console')`, `mac = (SELECT mac FROM saved_credential o WHERE o.client = 'console')`,
		`created_at = now()`, `roles = '{supportofficer}'`, `mac = ''`,
		`(roles, purposes, regions, mac) = (SELECT roles, purposes, regions, mac FROM saved_credential o WHERE o.client = 'console')`,
	} {
		w.exec("UPDATE credential SET "+set+" WHERE id = $1", id)
		if _, err := w.Authenticate(ctx, w.tokens["support"]); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: got %v, want an integrity error", set, err)
		}
		restore()
	}
	w.exec(`UPDATE credential SET id = gen_random_uuid() WHERE id = $1`, id)
	if _, err := w.Authenticate(ctx, w.tokens["support"]); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("another id: got %v", err)
	}
	restore()
	if err := w.RevokeCredential(ctx, officer.Credential().ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Authenticate(ctx, w.tokens["officer"]); !errors.Is(err, vault.ErrUnauthenticated) {
		t.Errorf("revoked: got %v", err)
	}
	w.exec(`UPDATE credential SET revoked_at = NULL WHERE id = $1`, officer.Credential().ID)
	if _, err := w.Authenticate(ctx, w.tokens["officer"]); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("revocation taken back by hand: got %v", err)
	}
	w.exec(`DELETE FROM credential WHERE id = $1`, id)
	if _, err := w.Authenticate(ctx, w.tokens["support"]); !errors.Is(err, vault.ErrUnauthenticated) {
		t.Errorf("deleted: got %v", err)
	}
	for _, token := range []string{"", "tct", "tct_", "tct_a_b", "Bearer x", w.tokens["sales"] + "x", w.tokens["sales"][:len(w.tokens["sales"])-1], "tct_%_%"} {
		if _, err := w.Authenticate(ctx, token); !errors.Is(err, vault.ErrUnauthenticated) || err.Error() != vault.ErrUnauthenticated.Error() {
			t.Errorf("malformed token: got %v", err)
		}
	}
	if _, err := w.Authenticate(ctx, w.tokens["sales"]); err != nil {
		t.Errorf("an untouched credential: got %v", err)
	}
}

// TestP3EditedStateIsRefused edits what decides about a subject: consents, bases, their revision.
func TestP3EditedStateIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	p := w.people()
	id, other := p.ids[0], p.ids[1]
	withdrawn := vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}
	w.exec(`CREATE TABLE granted AS SELECT * FROM subject_state`)
	if _, err := w.as("support").RecordConsent(t.Context(), "contact", id, withdrawn, nil); err != nil {
		t.Fatal(explain(err))
	}
	restore := w.save()
	for name, sql := range map[string]string{
		"status":             `UPDATE subject_state SET state = replace(state::text, 'withdrawn', 'given')::json WHERE subject = $1`,
		"white space":        `UPDATE subject_state SET state = (state::text || ' ')::json WHERE subject = $1`,
		"a basis added":      `UPDATE subject_state SET state = replace(state::text, '"bases":[', '"bases":[{"basis":"statutory"},')::json WHERE subject = $1`,
		"revision":           `UPDATE subject_state SET revision = revision + 1 WHERE subject = $1`,
		"mac":                `UPDATE subject_state SET mac = '' WHERE subject = $1`,
		"row deleted":        `DELETE FROM subject_state WHERE subject = $1`,
		"older state":        `UPDATE subject_state s SET state = g.state FROM granted g WHERE s.subject = $1 AND g.subject = $1`,
		"older state, mac":   `UPDATE subject_state s SET state = g.state, mac = g.mac FROM granted g WHERE s.subject = $1 AND g.subject = $1`,
		"older state, count": `UPDATE subject_state s SET state = g.state, revision = g.revision FROM granted g WHERE s.subject = $1 AND g.subject = $1`,
		"another's state":    `UPDATE subject_state s SET state = o.state, revision = o.revision, mac = o.mac FROM subject_state o WHERE s.subject = $1 AND o.subject <> $1`,
	} {
		w.exec(sql, id)
		for _, as := range []string{"marketing", "officer", "support"} {
			if r, err := w.get(as, id); !errors.Is(err, vault.ErrIntegrity) {
				t.Errorf("%s: %s got version %d, %v", name, as, r.Version, err)
			}
		}
		if _, err := w.as("import").RecordConsent(t.Context(), "contact", id, withdrawn, nil); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: a new event got %v", name, err)
		}
		if _, err := w.get("support", other); err != nil {
			t.Errorf("%s: another subject got %v", name, err)
		}
		restore()
	}
	if r, err := w.get("marketing", id); refusal(t, err).Code != "consent_withdrawn" {
		t.Errorf("put back: got version %d, %v", r.Version, err)
	}
}

// TestP3EditedLedgerNeverWidens edits and deletes consent events, then lets the ledger be folded anew.
func TestP3EditedLedgerNeverWidens(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	p := w.people()
	id := p.ids[0]
	withdrawal := vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing", Channel: "email"}
	if _, err := w.as("support").RecordConsent(ctx, "contact", id, withdrawal, nil); err != nil {
		t.Fatal(explain(err))
	}
	restore := w.save()
	for name, sql := range map[string]string{
		"kind":             `UPDATE consent_event SET kind = 'given' WHERE subject = $1 AND kind = 'withdrawn'`,
		"purpose":          `UPDATE consent_event SET purpose = 'analytics' WHERE subject = $1 AND kind = 'withdrawn'`,
		"channel":          `UPDATE consent_event SET channel = 'phone' WHERE subject = $1 AND kind = 'withdrawn'`,
		"explicit":         `UPDATE consent_event SET explicit = true WHERE subject = $1 AND kind = 'given'`,
		"notice":           `UPDATE consent_event SET notice_version = 2 WHERE subject = $1 AND kind = 'given'`,
		"valid_until":      `UPDATE consent_event SET valid_until = now() + interval '9 years' WHERE subject = $1 AND kind = 'given'`,
		"occurred_at":      `UPDATE consent_event SET occurred_at = occurred_at - interval '1 day' WHERE subject = $1 AND kind = 'withdrawn'`,
		"recorded_at":      `UPDATE consent_event SET recorded_at = recorded_at + interval '1 day' WHERE subject = $1 AND kind = 'given'`,
		"credential":       `UPDATE consent_event SET credential = gen_random_uuid() WHERE subject = $1`,
		"id":               `UPDATE consent_event SET id = gen_random_uuid() WHERE subject = $1`,
		"mac":              `UPDATE consent_event SET mac = '' WHERE subject = $1`,
		"another's event":  `UPDATE consent_event SET subject = $1 WHERE subject <> $1`,
		"withdrawal gone":  `DELETE FROM consent_event WHERE subject = $1 AND kind = 'withdrawn'`,
		"whole ledger cut": `DELETE FROM consent_event WHERE subject = $1`,
	} {
		w.exec(sql, id)
		if _, err := w.as("officer").Consents(ctx, "contact", id, zero, zero); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: reading the ledger got %v", name, err)
		}
		given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "post", NoticeID: "marketing", NoticeVersion: 1}
		if _, err := w.as("import").RecordConsent(ctx, "contact", id, given, nil); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: adding to the ledger got %v", name, err)
		}
		if r, err := w.get("marketing", id); err == nil {
			t.Errorf("%s: marketing reads %v", name, shown(r))
		}
		restore()
	}
}

// TestP3EditedBasisIsRefused edits the row of a recorded basis.
func TestP3EditedBasisIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	b, err := w.as("import").RecordBasis(ctx, "contact", id, vault.BasisInput{Basis: "statutory", Citation: "GDPR Art. 9(2)(f)"})
	if err != nil {
		t.Fatal(explain(err))
	}
	w.exec(`CREATE TABLE saved_basis AS SELECT * FROM basis`)
	for _, set := range []string{`basis = 'contract'`, `citation = set_byte(citation, 20, get_byte(citation, 20) # 1)`, `ended_at = now()`, `recorded_at = now()`, `credential = gen_random_uuid()`, `mac = ''`} {
		w.exec("UPDATE basis SET "+set+" WHERE id = $1", b.ID)
		if _, err := w.as("officer").EndBasis(ctx, "contact", id, b.ID); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: got %v", set, err)
		}
		w.exec(`DELETE FROM basis`)
		w.exec(`INSERT INTO basis SELECT * FROM saved_basis`)
	}
	forged := `INSERT INTO basis (subject, id, basis, citation, recorded_at, credential, entry, mac)
 SELECT subject, gen_random_uuid(), 'consent', citation, recorded_at, credential, entry, mac FROM basis`
	w.exec(forged)
	if _, err := w.get("marketing", id); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("a basis written by hand opened marketing: %v", err)
	}
	if _, err := w.as("officer").EndBasis(ctx, "contact", id, b.ID); err != nil {
		t.Errorf("the true basis: got %v", err)
	}
}

// TestP3EditedRevisionIsRefused edits the active catalog and policy: a process that has them goes on by what
// it verified, and no process takes up what was edited.
func TestP3EditedRevisionIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	id := w.create(ada()).ID
	restore := w.save()
	w.exec(`CREATE TABLE saved_revision AS SELECT * FROM revision`)
	open := func() error {
		v, err := vault.New(ctx, vault.Config{Pool: w.pool, Keystone: w.keystone, Log: w.log, Shelf: shelf})
		if err == nil {
			v.Close()
		}
		return err
	}
	looser := `replace(convert_from(body, 'UTF8'), 'delicate: [compliance', 'delicate: [support, compliance')`
	for name, sql := range map[string]string{
		"catalog body": `UPDATE revision SET body = convert_to(` + looser + `, 'UTF8') WHERE type = 'catalog'`,
		"body and digest": `WITH r AS (UPDATE revision SET body = convert_to(` + looser + `, 'UTF8'), digest = sha256(convert_to(` + looser + `, 'UTF8'))
 WHERE type = 'catalog' RETURNING digest) UPDATE active SET catalog = r.digest FROM r`,
		"policy body":  `UPDATE revision SET body = '{}' WHERE type = 'policy'`,
		"body deleted": `DELETE FROM revision`,
		"number":       `UPDATE active SET revision = revision + 1`,
		"mac":          `UPDATE active SET mac = ''`,
	} {
		w.exec(sql)
		if err := open(); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: a new process got %v", name, err)
		}
		r, err := w.get("support", id)
		if _, seen := shown(r)["gender"]; seen || err != nil && !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: a running process got %v, sees the gender: %t", name, err, seen)
		}
		restore()
		w.exec(`DELETE FROM revision`)
		w.exec(`INSERT INTO revision SELECT * FROM saved_revision`)
	}
	if err := open(); err != nil {
		t.Errorf("put back: %v", err)
	}
	w.exec(`DELETE FROM active`)
	if _, err := w.get("support", id); !errors.Is(err, vault.ErrUnavailable) {
		t.Errorf("no revision: got %v", err)
	}
}
