package desk_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// code of a refusal; empty for one that tells nothing, and a failure for what is none.
func refusedAs(t *testing.T, err error) string {
	t.Helper()
	r, ok := errors.AsType[*vault.Refusal](err)
	if !ok {
		t.Fatalf("got %v, want a refusal", err)
	}
	return r.Code
}

// TestHold follows a hold from being placed to its release, seen from another server.
func TestHold(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	d, err := desk.New(desk.Config{Vault: w.Vault})
	w.Must(err)
	ctx, other := t.Context(), w.Second()
	id := w.Person("Ada", "Lovelace", "ada@example.com")
	in := desk.HoldInput{Ground: "legal_claim", Classes: []string{"identity", "contact"}, Review: time.Now().Add(30 * 24 * time.Hour), Reference: "4 C 17/26"}
	placed, err := d.PlaceHold(ctx, w.As("counsel"), "contact", id, in)
	w.Must(err)

	if _, err := w.AsOn(other, "officer").Erase(ctx, "contact", id, 0); refusedAs(t, err) != policy.ReasonHold {
		t.Errorf("erase: got %v", err)
	}
	if _, err := w.AsOn(other, "officer").Shred(ctx, "contact", id, 0, []string{"content"}); refusedAs(t, err) != policy.ReasonHold {
		t.Errorf("shred: got %v", err)
	}
	if _, err := w.AsOn(other, "support").Get(ctx, "contact", id, nil); err != nil {
		t.Errorf("a hold stops a read: %v", err)
	}
	list, err := d.Holds(ctx, w.As("officer"), "contact", id)
	w.Must(err)
	if len(list.Holds) != 1 || string(list.Holds[0].Reference.Reveal()) != in.Reference || list.Holds[0].ID != placed.Hold.ID ||
		list.Holds[0].Entry != placed.Disclosure.Entry || !cmp.Equal(list.Holds[0].Classes, in.Classes) {
		t.Errorf("got %+v", list.Holds)
	}
	for within, want := range map[time.Duration]int{0: 0, 31 * 24 * time.Hour: 1} {
		if due, err := d.HoldsDue(ctx, w.As("officer"), within, retention.Hold{}, 10); err != nil || len(due.Holds) != want {
			t.Errorf("due within %s: got %d, %v, want %d", within, len(due.Holds), err, want)
		}
	}
	w.Credential("abroad", vault.CredentialSpec{Client: "console-3", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"FR"}})
	if due, err := d.HoldsDue(ctx, w.As("abroad"), 31*24*time.Hour, retention.Hold{}, 10); err != nil || len(due.Holds) != 0 {
		t.Errorf("who may not know of the person is shown %d holds, %v", len(due.Holds), err)
	}
	later := in.Review.Add(30 * 24 * time.Hour)
	reviewed, err := d.ReviewHold(ctx, w.As("officer"), "contact", id, placed.Hold.ID, later)
	w.Must(err)
	if !reviewed.Hold.Review.Equal(store.Micro(later)) || reviewed.Hold.ReviewedAt.IsZero() {
		t.Errorf("reviewed: got %+v", reviewed.Hold)
	}
	if due, err := d.HoldsDue(ctx, w.As("officer"), 31*24*time.Hour, retention.Hold{}, 10); err != nil || len(due.Holds) != 0 {
		t.Errorf("due after the review: got %d, %v", len(due.Holds), err)
	}
	if _, err := d.ReleaseHold(ctx, w.As("officer"), "contact", id, placed.Hold.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := d.ReleaseHold(ctx, w.As("officer"), "contact", id, placed.Hold.ID); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("released twice: got %v", err)
	}
	list, err = d.Holds(ctx, w.As("officer"), "contact", id)
	w.Must(err)
	if len(list.Holds) != 1 || list.Holds[0].ReleasedAt.IsZero() || list.Holds[0].ReleasedBy == uuid.Nil {
		t.Errorf("the past of the hold: got %+v", list.Holds)
	}
	if _, err := w.AsOn(other, "officer").Erase(ctx, "contact", id, 0); err != nil {
		t.Errorf("erase after the release: %v", err)
	}
	if n := w.Count(`SELECT count(*) FROM hold WHERE subject = $1`, id); n != 0 {
		t.Errorf("%d holds outlive the subject", n)
	}
}

// TestHoldIsRefused: what is no hold, who may place none, and rows that were edited in the database.
func TestHoldIsRefused(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	d, err := desk.New(desk.Config{Vault: w.Vault})
	w.Must(err)
	ctx, id := t.Context(), w.Person("Ada", "Lovelace", "ada@example.com")
	good := desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Hour)}
	for field, change := range map[string]func(*desk.HoldInput){
		"ground":    func(in *desk.HoldInput) { in.Ground = "whim" },
		"classes":   func(in *desk.HoldInput) { in.Classes = []string{"everything"} },
		"review":    func(in *desk.HoldInput) { in.Review = time.Now().Add(3 * 365 * 24 * time.Hour) },
		"reference": func(in *desk.HoldInput) { in.Reference = "see ada@example.com" },
	} {
		in := good
		change(&in)
		_, err := d.PlaceHold(ctx, w.As("officer"), "contact", id, in)
		invalid, ok := errors.AsType[*fault.Invalid](err)
		if !ok || len(invalid.Fields) != 1 || invalid.Fields[0].Field != field {
			t.Errorf("%s: got %v", field, err)
		}
	}
	for _, who := range []string{"support", "marketing", "import", "operator"} {
		_, err := d.PlaceHold(ctx, w.As(who), "contact", id, good)
		refusedAs(t, err)
	}
	if n := w.Count(`SELECT count(*) FROM hold`); n != 0 {
		t.Fatalf("%d holds were placed all the same", n)
	}
	placed, err := d.PlaceHold(ctx, w.As("officer"), "contact", id, good)
	w.Must(err)
	for _, set := range []string{`review = review + interval '1 year'`, `released = now()`} { // they only make lists
		w.Exec(`UPDATE hold SET ` + set)
	}
	if _, err := d.Holds(ctx, w.As("officer"), "contact", id); err != nil {
		t.Errorf("edited projection: got %v", err)
	}
	w.Exec(`UPDATE hold SET state = replace(state::text, 'legal_claim', 'tax_audit')::json`)
	if _, err := d.Holds(ctx, w.As("officer"), "contact", id); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("edited state: got %v", err)
	}
	if _, err := d.ReleaseHold(ctx, w.As("officer"), "contact", id, placed.Hold.ID); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("release of an edited hold: got %v", err)
	}
}

// load reads a person's facts as they stand.
func load(t *testing.T, w *vaulttest.World, q store.Querier, id uuid.UUID) *facts.Facts {
	t.Helper()
	on := w.Foundation()
	_, list, err := on.Facts.Load(t.Context(), q, "contact", func(t *revision.Table) revision.Statement { return t.ByID }, id)
	w.Must(err)
	return list[0]
}

// TestHoldOnTheDoomed: no hold is acknowledged for a person whom the fence ledger has already, and the database has not.
func TestHoldOnTheDoomed(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	d, err := desk.New(desk.Config{Vault: w.Vault})
	w.Must(err)
	id, other := w.Person("Ada", "Lovelace", "ada@example.com"), w.Person("Bob", "Lovelace", "bob@example.com")
	_, err = w.Fences().Append(t.Context(), []fence.Fence{{Op: fence.Erase, Subject: id, Generation: 1}})
	w.Must(err)
	in := desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Hour)}
	if _, err := d.PlaceHold(t.Context(), w.As("officer"), "contact", id, in); !errors.Is(err, fault.ErrUnavailable) {
		t.Errorf("got %v", err)
	}
	if _, err := d.PlaceHold(t.Context(), w.As("officer"), "contact", other, in); err != nil {
		t.Errorf("somebody else: got %v", err)
	}
}

// TestReleaseWakesRequests: what waited for the hold goes on by itself; what does not wait stays.
func TestReleaseWakesRequests(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, id := t.Context(), o.Person("Ada", "Lovelace", "ada@example.com")
	placed, err := o.PlaceHold(ctx, o.As("officer"), "contact", id, desk.HoldInput{Ground: "legal_claim", Review: time.Now().Add(time.Hour)})
	o.Must(err)
	far := store.Micro(time.Now().Add(24 * time.Hour))
	waits := map[rights.Status]uuid.UUID{rights.PartFulfilled: uuid.Nil, rights.Executing: uuid.Nil, rights.HeldBack: uuid.Nil}
	for status := range waits {
		bucket, err := o.store().Place(ctx)
		o.Must(err)
		r := rights.Request{ID: uuid.New(), About: id, Kind: "contact", Type: rights.Erasure, Status: status, ReceivedAt: time.Now()}
		r.Kept = []rights.Kept{{Class: "identity", Ground: "legal_claim", Hold: placed.Hold.ID}}
		o.Must(store.InTx(ctx, o.Pool, func(tx pgx.Tx) error {
			_, err := o.store().Create(ctx, tx, bucket, r, requests.Terms{}, far)
			return err //nolint:wrapcheck // a test's
		}))
		waits[status] = r.ID
	}
	_, err = o.ReleaseHold(ctx, o.As("officer"), "contact", id, placed.Hold.ID)
	o.Must(err)
	for status, request := range waits {
		st, err := o.store().Read(ctx, o.Pool, request)
		o.Must(err)
		if woken := st.Next.Before(far); woken != (status != rights.HeldBack) {
			t.Errorf("%s: next is %s", status, st.Next)
		}
	}
}

// TestRestriction: another server refuses the next read and says why; a lift tells the person and takes effect a day
// later, by itself.
func TestRestriction(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	ctx, other, id := t.Context(), o.Second(), o.Person("Ada", "Lovelace", "ada@example.com")
	read := func() error {
		_, err := o.AsOn(other, "support").Get(ctx, "contact", id, nil)
		return err
	}
	o.Must(read())
	if _, err := o.LiftRestriction(ctx, o.As("officer"), "contact", id); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("lifting none: got %v", err)
	}
	if _, err := o.Restrict(ctx, o.As("officer"), "contact", id, "whim", uuid.Nil); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("an unknown ground: got %v", err)
	}
	_, err := o.Restrict(ctx, o.As("support"), "contact", id, "claims", uuid.Nil)
	refusedAs(t, err)
	o.Must(read())
	done, err := o.Restrict(ctx, o.As("officer"), "contact", id, "claims", uuid.Nil)
	o.Must(err)
	if done.Restriction == nil || done.Restriction.Ground != "claims" || refusedAs(t, read()) != policy.ReasonRestricted {
		t.Errorf("restricted: got %+v", done.Restriction)
	}
	lifted, err := o.LiftRestriction(ctx, o.As("officer"), "contact", id)
	o.Must(err)
	if lifted.Letter != desk.LetterQueued || lifted.Restriction == nil || lifted.Restriction.Ends.Before(time.Now().Add(23*time.Hour)) {
		t.Errorf("lifted: got %+v", lifted)
	}
	if refusedAs(t, read()) != policy.ReasonRestricted {
		t.Error("the restriction ended before the person could know")
	}
	_, err = o.LiftRestriction(ctx, o.As("officer"), "contact", id)
	o.Must(err)
	if n := o.Count(`SELECT count(*) FROM message WHERE subject = $1 AND template = 'restriction_lifted'`, id); n != 1 {
		t.Errorf("%d letters tell of the lift, want 1", n)
	}
	o.Must(store.InTx(ctx, o.Pool, func(tx pgx.Tx) error { // as a day later
		f := load(t, o.World, tx, id)
		r := *f.State.Restriction
		r.Ends = f.Now.Add(-time.Second)
		roots, err := o.Foundation().Keys.Roots(ctx)
		o.Must(err)
		_, err = f.State.WithRestriction(&r).Put(ctx, tx, roots.MAC, id, f.Stored.Revision)
		return err //nolint:wrapcheck // a test's
	}))
	o.Must(read())
	if f := load(t, o.World, o.Pool, id); !f.Chosen {
		t.Error("lists go by another state than reads")
	}
	if _, err := o.LiftRestriction(ctx, o.As("officer"), "contact", id); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("lifting one that has ended: got %v", err)
	}
}
