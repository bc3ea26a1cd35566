package erasure_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/erasure"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a vault with the procedure and a desk.
type world struct {
	*vaulttest.World
	requests *requests.Store
	desk     *desk.Desk
	settings rights.Settings
	officer  uuid.UUID
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), officer: uuid.New()}
	w.requests = requests.New(w.Foundation().Keys)
	var err error
	w.desk, err = desk.New(desk.Config{Vault: w.Vault})
	w.Must(err)
	w.settings, err = requests.Settings(w.Catalog(), "")
	w.Must(err)
	w.settings.HoldBackDays = 0
	return w
}

// procedure runs on a vault; fail ends a step as a crash would.
func (w *world) procedure(v *vault.Vault, fail func(rights.Step, bool) error) *erasure.Procedure {
	w.T.Helper()
	p, err := erasure.New(erasure.Config{On: v.Foundation(), Requests: requests.New(v.Foundation().Keys), Signers: w.Signers, Step: fail, Unsettled: v.Unsettled})
	w.Must(err)
	return p
}

// decided is a request for the erasure of somebody that has come as far as the hold-back window, which is over.
func (w *world) decided(subject uuid.UUID) uuid.UUID {
	w.T.Helper()
	return w.decidedAs(subject, rights.Event{Outcome: rights.Grant})
}

func (w *world) decidedAs(subject uuid.UUID, decision rights.Event) uuid.UUID {
	w.T.Helper()
	decision.Kind, decision.By = rights.Decide, w.officer
	id, err := store.NewID()
	w.Must(err)
	at := time.Now().Add(-time.Minute)
	r, err := rights.Receive(rights.Intake{ID: id, About: subject, Kind: "contact", Type: rights.Erasure, Channel: "portal", At: at, By: w.officer}, w.settings)
	w.Must(err)
	for _, e := range []rights.Event{
		{Kind: rights.Acknowledge},
		{Kind: rights.Verify, Method: rights.ByDocument, By: w.officer},
		{Kind: rights.Scope, By: w.officer},
		decision,
		{Kind: rights.Confirm, By: uuid.New()},
		{Kind: rights.HoldBack},
	} {
		e.At = at
		r, err = r.Apply(e, w.settings)
		w.Must(err)
	}
	bucket, err := w.requests.Place(w.T.Context())
	w.Must(err)
	w.Must(store.InTx(w.T.Context(), w.Pool, func(tx pgx.Tx) error {
		_, err := w.requests.Create(w.T.Context(), tx, bucket, r, requests.Terms{}, at)
		return err
	}))
	return id
}

func (w *world) request(id uuid.UUID) *requests.Stored {
	w.T.Helper()
	st, err := w.requests.Read(w.T.Context(), w.Pool, id)
	w.Must(err)
	return st
}

// finish runs a procedure until the request rests, publishing and flipping when it waits for that.
func (w *world) finish(p *erasure.Procedure, id uuid.UUID) *requests.Stored {
	w.T.Helper()
	for range 6 {
		w.Must(p.Run(w.T.Context(), id))
		st := w.request(id)
		if st.Status.Closed() {
			return st
		}
		w.Flip()
		w.Publish()
	}
	w.T.Fatalf("the request rests in %s, step %d", w.request(id).Status, len(w.request(id).Done))
	return nil
}

// verified checks a certificate as a stranger does, who was given the salt or not.
func (w *world) verified(c erasure.Issued) certificate.Certificate {
	w.T.Helper()
	origin, lines := w.Verifiers()
	keys, err := certificate.ParseKeys(origin, lines...)
	w.Must(err)
	if _, err := certificate.Verify(c.Doc, c.Note, keys); err != nil {
		w.T.Fatalf("issue %d: %v\n%s", c.Issue, err, c.Doc)
	}
	cert, err := certificate.Parse(c.Doc)
	w.Must(err)
	return cert
}

func (w *world) certificates(id uuid.UUID) []erasure.Issued {
	w.T.Helper()
	list, err := erasure.Certificates(w.T.Context(), w.Pool, id)
	w.Must(err)
	return list
}

// customer is a person with a mailbox, a case and an interaction, whose data other desks have read, beside another person
// who has a case about the same account.
func (w *world) customer() (ada, bob uuid.UUID) {
	w.T.Helper()
	account := w.Create("account", map[string]any{"name": "Engines Ltd", "region": "GB"}).ID
	person := func(name, mail string) uuid.UUID {
		return w.Create("contact", map[string]any{
			"given_name": name, "family_name": "Lovelace", "region": "GB", "account": account, "bank_account": "GB-" + name,
			"contact_points": []map[string]any{{"kind": "email", "value": mail, "verified": true}},
		}).ID
	}
	ada, bob = person("Ada", "ada@example.com"), person("Bob", "bob@example.com")
	for _, id := range []uuid.UUID{ada, bob} {
		c := w.CreateAs("support", "case", map[string]any{"contact": id, "kind": "complaint", "description": "It leaks."})
		w.CreateAs("support", "interaction", map[string]any{
			"contact": id, "case_ref": c.ID, "kind": "call", "channel": "phone", "at": "2026-01-02T03:04:05Z", "summary": "Called back.",
		})
		_, err := w.As("support").Get(w.T.Context(), "contact", id, nil)
		w.Must(err)
	}
	return ada, bob
}

func (w *world) refused(subject uuid.UUID, want error) {
	w.T.Helper()
	_, err := w.As("support").Get(w.T.Context(), "contact", subject, nil)
	if !errors.Is(err, want) {
		w.T.Errorf("a read of the erased person: got %v, want %v", err, want)
	}
}

// TestErasure takes a person out, leaves another, and shows so to a stranger.
func TestErasure(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada, bob := w.customer()
	id := w.decided(ada)
	p := w.procedure(w.Vault, nil)
	st := w.finish(p, id)
	if st.Status != rights.PartFulfilled || !st.Waits() { // the bank account is kept for its time
		t.Fatalf("status %s, kept %+v", st.Status, st.Kept)
	}
	cert := w.verified(w.certificates(id)[0])
	if cert.Status != certificate.Partial || len(cert.Kept) == 0 || cert.Kept[len(cert.Kept)-1].Until.IsZero() && cert.Kept[len(cert.Kept)-1].Review.IsZero() {
		t.Errorf("certificate: %s, kept %+v", cert.Status, cert.Kept)
	}
	w.refused(ada, vault.ErrDenied)
	if _, err := w.As("support").Get(t.Context(), "contact", bob, nil); err != nil {
		t.Errorf("the other person: %v", err)
	}
}

// TestHoldKeepsAndReleases is a hold on one class: the certificate is partial, and the rest goes by itself once the hold is
// released.
func TestHoldKeepsAndReleases(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	held, err := w.desk.PlaceHold(t.Context(), w.As("counsel"), "contact", ada, desk.HoldInput{
		Ground: "legal_claim", Classes: []string{"identity"}, Review: time.Now().AddDate(0, 1, 0), Reference: "Case 7/26",
	})
	w.Must(err)
	id := w.decided(ada)
	p := w.procedure(w.Vault, nil)
	st := w.finish(p, id)
	if st.Status != rights.PartFulfilled || len(st.Kept) != 1 || st.Kept[0].Hold != held.Hold.ID {
		t.Fatalf("status %s, kept %+v", st.Status, st.Kept)
	}
	first := w.verified(w.certificates(id)[0])
	if first.Status != certificate.Partial || first.Kept[0].Review.IsZero() || first.Kept[0].Ground.Code != "legal_claim" {
		t.Errorf("certificate: %s, kept %+v", first.Status, first.Kept)
	}
	if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND wrapped[1] IS NOT NULL AND wrapped[2] IS NULL`, ada); n != 1 {
		t.Error("the held class has no key any more, or another has one")
	}
	_, err = w.desk.ReleaseHold(t.Context(), w.As("counsel"), "contact", ada, held.Hold.ID)
	w.Must(err)
	if n, err := p.Tick(t.Context()); n == 0 || err != nil { // by itself
		t.Fatalf("after the release: %d requests went on: %v", n, err)
	}
	st = w.finish(p, id)
	list := w.certificates(id)
	if st.Status != rights.Fulfilled || len(list) != 2 {
		t.Fatalf("status %s, %d certificates", st.Status, len(list))
	}
	last := w.verified(list[0])
	if last.Status != certificate.Complete || last.Issue != 2 || last.Replaces != first.ID || len(last.Kept) != 0 {
		t.Errorf("certificate: %+v", last)
	}
	w.refused(ada, vault.ErrGone)
}

var errCrash = errors.New("crashed")

// killed is an erasure that ends once at a step, and goes on with another server.
type killed struct {
	name        string
	subject, id uuid.UUID
	run         *erasure.Procedure
	crashed     bool
}

// kill begins an erasure whose procedure ends before the step's commit or after it.
func (w *world) kill(step rights.Step, after bool) *killed {
	w.T.Helper()
	k := &killed{name: string(step) + map[bool]string{false: " before", true: " after"}[after]}
	k.subject = w.Person("Ada", "Lovelace", strings.ReplaceAll(k.name, " ", "-")+"@example.com")
	k.id = w.decided(k.subject)
	k.run = w.procedure(w.Vault, func(s rights.Step, done bool) error {
		if !k.crashed && s == step && done == after {
			k.crashed = true
			return errCrash
		}
		return nil
	})
	return k
}

// goOn runs each erasure as far as it goes, on the second server once its own has crashed, and reports whether all are over.
func (w *world) goOn(list []*killed, second *erasure.Procedure) bool {
	w.T.Helper()
	over := true
	for _, k := range list {
		err := k.run.Run(w.T.Context(), k.id)
		if errors.Is(err, errCrash) {
			k.run = second
			err = second.Run(w.T.Context(), k.id)
		}
		w.Must(err)
		over = over && w.request(k.id).Status.Closed()
	}
	return over
}

// TestP11ErasureKilledAtEachStep ends the procedure before each step's commit and after it, and goes on with another
// server: each thing happens once.
func TestP11ErasureKilledAtEachStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	second := w.procedure(w.Second(), nil)
	var list []*killed
	for _, step := range append(rights.Steps(rights.Erasure), "") {
		list = append(list, w.kill(step, false), w.kill(step, true))
	}
	for n := 0; !w.goOn(list, second) && n < 6; n++ {
		w.Flip()
		w.Publish()
	}
	for _, k := range list {
		if st := w.request(k.id); !k.crashed || st.Status != rights.Fulfilled {
			t.Errorf("%s: crashed %t, %s", k.name, k.crashed, st.Status)
		}
		issued := w.certificates(k.id)
		if len(issued) != 1 {
			t.Fatalf("%s: %d certificates", k.name, len(issued))
		}
		w.verified(issued[0])
		if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL`, k.subject); n != 1 {
			t.Errorf("%s: no fence", k.name)
		}
	}
}

// TestLostCommit: the fence ledger has the line, and the database not; the replay carries it out, and the procedure goes
// on from there.
func TestLostCommit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	id := w.decided(ada)
	lost := w.procedure(w.Vault, func(s rights.Step, after bool) error {
		if s == rights.StepDestroy && !after {
			w.Exec(`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'lost'; END $$`)
			w.Exec(`CREATE CONSTRAINT TRIGGER lose AFTER UPDATE ON key_subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION lose()`)
		}
		return nil
	})
	if err := lost.Run(t.Context(), id); err == nil {
		t.Fatal("the commit was to be lost")
	}
	if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NULL`, ada); n != 1 {
		t.Fatal("the person is erased: nothing was lost")
	}
	w.Exec(`DROP TRIGGER lose ON key_subject`)
	if n, err := w.Replay(t.Context()); n > 1 || err != nil {
		t.Fatalf("replay: %d, %v", n, err)
	}
	st := w.finish(w.procedure(w.Vault, nil), id)
	if st.Status != rights.Fulfilled {
		t.Errorf("status %s", st.Status)
	}
	w.verified(w.certificates(id)[0])
}

// TestProbeFindsTraces plants a row of the erased person in each table that has any: no certificate is issued until it is
// gone.
func TestProbeFindsTraces(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	for _, table := range []string{"contact", "contact_point", "subject_state", "token"} {
		w.Exec(`CREATE TABLE saved_` + table + ` AS SELECT * FROM ` + table)
	}
	id := w.decided(ada)
	stopped := w.procedure(w.Vault, func(s rights.Step, after bool) error {
		if s == rights.StepProbe && !after {
			return errCrash
		}
		return nil
	})
	if err := stopped.Run(t.Context(), id); !errors.Is(err, errCrash) {
		t.Fatalf("got %v", err)
	}
	p := w.procedure(w.Vault, nil)
	plants := map[string][2]string{
		"job": {
			`INSERT INTO river.river_job (kind, args, max_attempts) VALUES ('planted', jsonb_build_object('id', '` + ada.String() + `'), 1)`,
			`DELETE FROM river.river_job WHERE kind = 'planted'`,
		},
		"job within": {
			`INSERT INTO river.river_job (kind, args, max_attempts, state, finalized_at) VALUES ('planted', jsonb_build_object('n', 1, 'list', jsonb_build_array('` + ada.String() + `')), 1, 'completed', now())`,
			`DELETE FROM river.river_job WHERE kind = 'planted'`,
		},
		"job error": {
			`INSERT INTO river.river_job (kind, args, max_attempts, state, finalized_at, errors) VALUES ('planted', '{}', 1, 'discarded', now(), ARRAY[jsonb_build_object('error', 'of ` + ada.String() + `')])`,
			`DELETE FROM river.river_job WHERE kind = 'planted'`,
		},
		"report": {
			`INSERT INTO import_job (id, credential, kind, dry_run, state, report, started_at) VALUES (gen_random_uuid(), gen_random_uuid(), 'contact', false, 'done', '{"x": "` + ada.String() + `"}', now())`,
			`DELETE FROM import_job`,
		},
	}
	for _, table := range []string{"contact", "contact_point", "subject_state", "token"} {
		plants[table] = [2]string{`INSERT INTO ` + table + ` SELECT * FROM saved_` + table, `DELETE FROM ` + table + ` WHERE subject = '` + ada.String() + `'`}
	}
	for name, sql := range plants {
		w.Exec(sql[0])
		w.Must(p.Run(t.Context(), id))
		if st := w.request(id); st.Status != rights.Checking || len(w.certificates(id)) != 0 {
			t.Errorf("with a trace in %s: %s", name, st.Status)
		}
		w.Exec(sql[1])
	}
	for _, table := range []string{"contact", "contact_point", "subject_state", "token"} {
		w.Exec(`DROP TABLE saved_` + table)
	}
	if st := w.finish(p, id); st.Status != rights.Fulfilled {
		t.Errorf("without traces: %s", st.Status)
	}
	cert := w.verified(w.certificates(id)[0])
	if !slices.ContainsFunc(cert.Probes, func(f certificate.Probe) bool { return f.Name == "tables" && f.Looked > 15 }) {
		t.Errorf("probes: %+v", cert.Probes)
	}
}

// TestRecipientAnswers: a partner that has read is told, and its answer makes a new certificate.
func TestRecipientAnswers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ada := w.Create("contact", map[string]any{"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "team": "repair"}).ID
	_, err := w.As("partner").Get(ctx, "contact", ada, nil)
	w.Must(err)
	id := w.decided(ada)
	p := w.procedure(w.Vault, nil)
	w.finish(p, id)
	if c := w.verified(w.certificates(id)[0]); c.Status != certificate.Provisional || len(c.Recipients) != 1 {
		t.Fatalf("certificate: %s, %+v", c.Status, c.Recipients)
	}
	on := w.Foundation()
	if list, err := erasure.Instructions(ctx, w.Pool, on.Keys, w.requests, "console", 10); len(list) != 0 || err != nil {
		t.Errorf("somebody else's instructions: %v, %v", list, err)
	}
	list, err := erasure.Instructions(ctx, w.Pool, on.Keys, w.requests, "repairer", 10)
	w.Must(err)
	if len(list) != 1 || !slices.Contains(list[0].IDs, ada.String()) {
		t.Fatalf("instructions: %+v", list)
	}
	answer := func(client, word string) error {
		return store.InTx(ctx, w.Pool, func(tx pgx.Tx) error {
			_, err := erasure.Answer(ctx, tx, on.Keys, w.requests, client, list[0].ID, word)
			return err
		})
	}
	if err := answer("console", "erased"); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("another client's answer: %v", err)
	}
	w.Must(answer("repairer", "erased"))
	w.Must(p.Run(ctx, id))
	w.Publish()
	w.Must(p.Run(ctx, id))
	issued := w.certificates(id)
	if len(issued) != 2 {
		t.Fatalf("%d certificates", len(issued))
	}
	if c := w.verified(issued[0]); c.Status != certificate.Complete || c.Recipients[0].Answer != certificate.Erased {
		t.Errorf("certificate: %s, %+v", c.Status, c.Recipients)
	}
	// Everything is done: the request's own notes, and whom it was about to recipients, open no more.
	if _, err := w.requests.Part(ctx, w.Pool, w.request(id), requests.Work); !errors.Is(err, vault.ErrShredded) {
		t.Errorf("the notes: %v", err)
	}
}

// TestWhatIsRefusedStays: a class for which the request was refused is not destroyed, nor is the person frozen for it.
func TestWhatIsRefusedStays(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	c := w.CreateAs("support", "case", map[string]any{"contact": ada, "kind": "complaint", "description": "It leaks."})
	const reason = "JustificationA17LegalClaims"
	id := w.decidedAs(ada, rights.Event{Outcome: rights.Part, Reasons: []string{reason}, Classes: []rights.ClassDecision{
		{Class: "content", Outcome: rights.Refuse, Reason: reason}, {Class: "identity", Outcome: rights.Grant}, {Class: "contact", Outcome: rights.Grant},
	}})
	p := w.procedure(w.Vault, nil)
	st := w.finish(p, id)
	if st.Status != rights.PartFulfilled || len(st.Kept) != 1 || st.Kept[0].Class != "content" || st.Kept[0].Ground != erasure.GroundDecision {
		t.Fatalf("status %s, kept %+v", st.Status, st.Kept)
	}
	cert := w.verified(w.certificates(id)[0])
	if cert.Status != certificate.Partial || cert.Kept[0].ReadableFor != certificate.Any || !cert.Kept[0].Until.IsZero() {
		t.Errorf("certificate: %s, kept %+v", cert.Status, cert.Kept)
	}
	if _, err := w.As("support").Get(t.Context(), "case", c.ID, nil); err != nil {
		t.Errorf("the case that was refused to be erased: %v", err)
	}
	w.Must(p.Run(t.Context(), id)) // and it stays
	if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND wrapped[1] IS NULL AND wrapped[3] IS NOT NULL`, ada); n != 1 {
		t.Error("the keys are not those of what was granted and refused")
	}
}

// TestErasedBefore: two requests about one person; the second finds nothing left, and ends without a certificate.
func TestErasedBefore(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	one, two := w.decided(ada), w.decided(ada)
	p := w.procedure(w.Vault, nil)
	w.finish(p, one)
	if st := w.finish(p, two); st.Status != rights.Fulfilled {
		t.Errorf("the second: %s", st.Status)
	}
	if n := len(w.certificates(two)); n != 0 {
		t.Errorf("%d certificates of an erasure that this request did not bring about", n)
	}
}

// TestErasedMeanwhile: somebody else erases the person after it was frozen; the request shows that it is done.
func TestErasedMeanwhile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	one, two := w.decided(ada), w.decided(ada)
	stopped := w.procedure(w.Vault, func(s rights.Step, after bool) error {
		if s == rights.StepCollect && !after {
			return errCrash
		}
		return nil
	})
	if err := stopped.Run(t.Context(), two); !errors.Is(err, errCrash) {
		t.Fatalf("got %v", err)
	}
	p := w.procedure(w.Vault, nil)
	w.finish(p, one)
	if st := w.finish(p, two); st.Status != rights.Fulfilled {
		t.Errorf("the second: %s", st.Status)
	}
	w.verified(w.certificates(two)[0])
}

// TestHoldEndsBeforeTheCertificate: a hold is released while the certificate waits for a flip. It is issued all the same,
// and the rest goes.
func TestHoldEndsBeforeTheCertificate(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ada := w.Person("Ada", "Lovelace", "ada@example.com")
	held, err := w.desk.PlaceHold(t.Context(), w.As("counsel"), "contact", ada, desk.HoldInput{
		Ground: "authority_order", Classes: []string{"identity"}, Review: time.Now().AddDate(0, 1, 0),
	})
	w.Must(err)
	id := w.decided(ada)
	p := w.procedure(w.Vault, nil)
	w.Must(p.Run(t.Context(), id))
	_, err = w.desk.ReleaseHold(t.Context(), w.As("counsel"), "contact", ada, held.Hold.ID)
	w.Must(err)
	st := w.finish(p, id)
	for range 3 {
		w.Flip()
		w.Publish()
		w.Must(p.Run(t.Context(), id))
		st = w.request(id)
	}
	list := w.certificates(id)
	if len(list) != 2 {
		t.Fatalf("%d certificates", len(list))
	}
	first := w.verified(list[1])
	if len(first.Kept) != 1 || first.Kept[0].Until.IsZero() || first.Kept[0].Ground.Code == "authority_order" { // the catalog keeps that ground to itself
		t.Errorf("kept %+v", first.Kept)
	}
	if st.Status != rights.Fulfilled {
		t.Errorf("status %s, kept %+v", st.Status, st.Kept)
	}
}
