package desk_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/suppress"
)

// erase erases a contact at once.
func (o *consenting) erase(id uuid.UUID) {
	o.T.Helper()
	_, err := o.As("officer").Erase(o.T.Context(), "contact", id, 0)
	o.Must(err)
}

// review returns the one review of a subject that waits.
func (o *consenting) review(subject uuid.UUID) desk.Review {
	o.T.Helper()
	list, err := o.desk.Reviews(o.T.Context(), o.As("officer"), desk.ReviewQuery{Cause: "suppressed"})
	o.Must(err)
	var own []desk.Review
	for _, r := range list.Reviews {
		if r.Subject == subject {
			own = append(own, r)
		}
	}
	if len(own) != 1 {
		o.T.Fatalf("%d reviews of %s wait, want one", len(own), subject)
	}
	return own[0]
}

func (o *consenting) resolve(review uuid.UUID, decision string) error {
	o.T.Helper()
	_, err := o.desk.ResolveReview(o.T.Context(), o.As("officer"), review, decision)
	return err
}

// TestSuppressionOutlivesErasure: what somebody said no to before the erasure is heeded when the address comes again, as
// the person or by accident, until somebody has looked.
func TestSuppressionOutlivesErasure(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	gone, _ := o.contact(nil, "Ada@Example.com", "+44 20 7946 0001", "kept@example.com")
	o.mustRecord("import", gone, given("email"))
	o.mustRecord("import", gone, given("sms"))
	o.mustRecord("portal", gone, no("withdrawn", "email", uuid.Nil))
	o.mustRecord("portal", gone, no("objected", "phone", uuid.Nil))
	o.erase(gone)
	if n := o.Count(`SELECT count(*) FROM suppression`); n != 3 { // two mailboxes, calls to one number
		t.Fatalf("%d suppressions, want 3", n)
	}
	if n := o.Count(`SELECT count(*) FROM suppression t WHERE t::text ILIKE '%example%' OR t::text LIKE $1`, "%"+gone.String()+"%"); n != 0 {
		t.Error("the table says whose they are")
	}

	// As created, and as imported; a stranger beside, to compare.
	again, _ := o.contact(nil, "ada@example.com", "new@example.com", "+44 20 7946 0001")
	stranger, _ := o.contact(nil, "other@example.com", "new2@example.com", "+44 20 7946 0003")
	_, err := importer.New(o.Vault).Import(ctx, o.As("import"), importer.Spec{
		Kind: "contact", Map: map[string]string{"name": "family_name", "mail": "contact_points.email"}, Set: map[string]string{"region": "GB"},
	}, strings.NewReader("name,mail\nByron,ADA@example.com\n"))
	o.Must(err)
	for _, channel := range []string{"email", "phone", "sms"} {
		a, errA := o.record("import", again, given(channel))
		b, errB := o.record("import", stranger, given(channel))
		o.Must(errors.Join(errA, errB))
		if a.Confirmation != b.Confirmation {
			t.Error("the recording of a consent tells of the suppression")
		}
	}
	// The other mailbox is open; the number by the text messages that nobody said no to.
	if got := o.sees("marketing", again); got != "new@example.com +442079460001" {
		t.Errorf("marketing reads %q", got)
	}
	// Nothing shows to purposes that need no consent, nor in the ledger, which is the new person's.
	for _, as := range []string{"sales", "officer", "import"} {
		if a, b := o.sees(as, again), o.sees(as, stranger); strings.Count(a, " ") != strings.Count(b, " ") {
			t.Errorf("%s reads %q of one and %q of the other", as, a, b)
		}
	}
	a, err := o.As("officer").Consents(ctx, "contact", again, time.Time{}, time.Time{})
	o.Must(err)
	if s := a.State["marketing"].Channels["email"].Status; s != "given" || len(a.Events) != 3 {
		t.Errorf("the ledger says %s in %d events", s, len(a.Events))
	}
	if n := o.Count(`SELECT count(*) FROM review WHERE cause = 'suppressed' AND index IS NULL`); n != 3 { // two points here, one imported
		t.Errorf("%d reviews, want 3", n)
	}
}

func TestReviewKeepsOrLifts(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	make := func() (uuid.UUID, uuid.UUID) {
		gone, _ := o.contact(nil, "ada@example.com")
		o.mustRecord("import", gone, given("email"))
		o.mustRecord("portal", gone, no("withdrawn", "email", uuid.Nil))
		o.erase(gone)
		id, points := o.contact(nil, "ada@example.com")
		o.mustRecord("import", id, given("email"))
		return id, points[0]
	}
	kept, point := make()
	r := o.review(kept)
	if r.Record != point || r.Kind != "contact_point" {
		t.Errorf("the review is about %+v", r)
	}
	for name, err := range map[string]error{
		"by support":     errOf(o.desk.ResolveReview(t.Context(), o.As("support"), r.ID, desk.ReviewLift)),
		"as a duplicate": o.resolve(r.ID, desk.ReviewDistinct), "of nobody": o.resolve(uuid.New(), desk.ReviewKeep),
	} {
		if err == nil {
			t.Errorf("resolved %s", name)
		}
	}
	o.Must(o.resolve(r.ID, desk.ReviewKeep))
	if err := o.resolve(r.ID, desk.ReviewLift); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("resolved twice: %v", err)
	}
	if got := o.sees("marketing", kept); got != "consent_missing" && got != "consent_withdrawn" && got != "" {
		t.Errorf("kept, and marketing reads %q", got)
	}
	// A newer choice of the person counts, also once its record is changed: the no is in its own ledger.
	one := given("email")
	one.Point = point
	o.mustRecord("import", kept, one)
	_, err := o.As("import").PatchChild(t.Context(), "contact_point", kept, point, 1, o.Draft("contact_point", true, map[string]any{"label": "home"}))
	o.Must(err)
	if got := o.sees("marketing", kept); got != "ada@example.com" {
		t.Errorf("consented anew, and marketing reads %q", got)
	}
	o.erase(kept)

	lifted, _ := make()
	o.Must(o.resolve(o.review(lifted).ID, desk.ReviewLift))
	if got := o.sees("marketing", lifted); got != "ada@example.com" {
		t.Errorf("lifted, and marketing reads %q", got)
	}
	if n := o.Count(`SELECT count(*) FROM suppression WHERE channel = 'email'`); n != 0 {
		t.Errorf("%d suppressions are left", n)
	}
}

func errOf[T any](_ T, err error) error { return err }

// TestSuppressByAddress: a no by address alone, of who is not known, of who is, and of an address that comes to a record
// that is there.
func TestSuppressByAddress(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	known, _ := o.contact(nil, "known@example.com", "else@example.com")
	o.mustRecord("import", known, given("email"))
	say := func(email string) desk.Suppressed {
		t.Helper()
		out, err := o.desk.Suppress(ctx, o.As("portal"), desk.Suppression{Email: crypto.SecretString(email), Purpose: "marketing"})
		o.Must(err)
		return out
	}
	a, b := say("known@example.com"), say("unknown@example.com")
	a.Disclosure, b.Disclosure = vault.Disclosure{}, vault.Disclosure{}
	if d := a.Until.Sub(b.Until).Abs(); d > time.Hour {
		t.Errorf("answers differ: %v, %v", a, b)
	}
	say("known@example.com") // again
	if got := o.sees("marketing", known); got != "else@example.com" {
		t.Errorf("marketing reads %q", got)
	}
	if n := o.Count(`SELECT count(*) FROM review`); n != 1 {
		t.Errorf("%d reviews, want one", n)
	}
	// An address that is given to a record later, by a new point and by a change of one.
	later, points := o.contact(nil, "first@example.com")
	o.mustRecord("import", later, given("email"))
	_, err := o.As("import").CreateChild(ctx, "contact_point", later, o.Draft("contact_point", false, map[string]any{"kind": "email", "value": "unknown@example.com"}), nil)
	o.Must(err)
	if got := o.sees("marketing", later); got != "first@example.com" {
		t.Errorf("with a second mailbox, marketing reads %q", got)
	}
	_, err = o.As("import").PatchChild(ctx, "contact_point", later, points[0], 1, o.Draft("contact_point", true, map[string]any{"value": "unknown@example.com"}))
	o.Must(err)
	if got := o.sees("marketing", later); got != "" {
		t.Errorf("with a changed mailbox, marketing reads %q", got)
	}
	// A purpose without channels is closed with the address, and open once that is gone.
	_, err = o.desk.Suppress(ctx, o.As("portal"), desk.Suppression{Email: crypto.SecretString("first@example.com"), Purpose: "analytics"})
	o.Must(err)
	third, points := o.contact(nil, "first@example.com")
	o.mustRecord("import", third, vault.ConsentInput{Kind: "given", Purpose: "analytics", NoticeID: "analytics", NoticeVersion: 1})
	o.Credential("analyst", vault.CredentialSpec{Client: "analyst", Roles: []string{"analyst"}, Purposes: []string{"analytics"}, Regions: []string{"*"}})
	if got := o.sees("analyst", third); got != "consent_missing" {
		t.Errorf("the analyst reads %q", got)
	}
	_, err = o.As("import").DeleteChild(ctx, "contact_point", third, points[0], 1)
	o.Must(err)
	if got := o.sees("analyst", third); got != "" {
		t.Errorf("without the address, the analyst reads %q", got)
	}
	o.Own("ada", known)
	for name, tt := range map[string]struct {
		as string
		in desk.Suppression
	}{
		"by a customer":      {"ada", desk.Suppression{Email: crypto.SecretString("x@example.com"), Purpose: "marketing"}},
		"of no address":      {"portal", desk.Suppression{Purpose: "marketing"}},
		"of two":             {"portal", desk.Suppression{Email: crypto.SecretString("x@example.com"), Phone: crypto.SecretString("+442079460001"), Purpose: "marketing"}},
		"of a bad one":       {"portal", desk.Suppression{Email: crypto.SecretString("x"), Purpose: "marketing"}},
		"for no purpose":     {"portal", desk.Suppression{Email: crypto.SecretString("x@example.com"), Purpose: "spying"}},
		"by another channel": {"portal", desk.Suppression{Email: crypto.SecretString("x@example.com"), Purpose: "marketing", Channel: "sms"}},
	} {
		_, err := o.desk.Suppress(ctx, o.As(tt.as), tt.in)
		if !errors.Is(err, vault.ErrInvalid) && !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && strings.Contains(fmt.Sprint(err), "x@example.com") {
			t.Errorf("%s: the error says the address", name)
		}
	}
	// An edited row is found out, and one past its end is swept.
	o.Exec(`UPDATE suppression SET channel = 'sms' WHERE purpose = 'marketing'`)
	if _, err := o.As("import").Create(ctx, "contact", o.Draft("contact", false, map[string]any{"family_name": "Eve", "contact_points": []map[string]any{{"kind": "email", "value": "unknown@example.com"}}}), nil); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("an edited suppression: %v", err)
	}
	o.Exec(`UPDATE suppression SET until = now()`)
	if n, err := suppress.Sweep(ctx, o.Pool); n != 3 || err != nil {
		t.Errorf("swept %d, %v", n, err)
	}
}

func TestConsentsInBulk(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	a, points := o.contact(nil, "a@example.com", "+44 20 7946 0001")
	b, _ := o.contact(nil, "b@example.com")
	proof := func(n int) string { return strings.Repeat(fmt.Sprintf("%02x", n), 32) }
	line := func(subject uuid.UUID, n int, fields map[string]any) string {
		all := map[string]any{
			"subject": subject, "kind": "imported", "grade": "documented", "purpose": "marketing", "channel": "email",
			"notice": map[string]any{"id": "marketing", "version": 1}, "locale": "en", "evidence_sha256": proof(n), "occurred_at": "2025-01-02T03:04:05Z",
		}
		maps.Copy(all, fields)
		raw, err := json.Marshal(all)
		o.Must(err)
		return string(raw) + "\n"
	}
	file := line(a, 1, nil) + line(b, 2, map[string]any{"grade": "claimed", "notice": map[string]any{"id": "", "version": 0}, "locale": ""}) + "\n" +
		line(a, 3, map[string]any{"channel": "phone", "point": points[1]}) +
		line(b, 4, map[string]any{"kind": "objected", "grade": "", "channel": "phone", "notice": map[string]any{"id": "", "version": 0}, "locale": ""}) +
		"{\"secret\": \"x@example.com\"}\n" +
		line(uuid.New(), 5, nil) + line(a, 6, map[string]any{"kind": "given", "grade": ""}) + line(a, 7, map[string]any{"grade": "verified", "channel": "fax"}) +
		line(b, 8, map[string]any{"occurred_at": "2999-01-02T03:04:05Z"})
	wrong := []string{"6 bad_line", "7 not_found", "8 not_allowed", "9 not_declared", "10 invalid_event"}
	for _, tt := range []struct {
		name                string
		dry                 bool
		recorded, unchanged int
	}{{"tried", true, 4, 0}, {"imported", false, 4, 0}, {"imported again", false, 0, 4}} {
		before := o.Count(`SELECT count(*) FROM consent_event`)
		got, err := o.desk.ImportConsents(ctx, o.As("import"), "contact", strings.NewReader(file), tt.dry)
		o.Must(err)
		var codes []string
		for _, e := range got.Errors {
			codes = append(codes, fmt.Sprint(e.Line, " ", e.Code))
		}
		if diff := cmp.Diff(wrong, codes); diff != "" || got.Lines != 10 || got.Recorded != tt.recorded || got.Unchanged != tt.unchanged || got.Failed != 5 {
			t.Errorf("%s: %+v\n%s", tt.name, got, diff)
		}
		if raw, err := json.Marshal(got); err != nil || bytes.Contains(raw, []byte("example.com")) || bytes.Contains(raw, []byte("fax")) {
			t.Errorf("%s: the report repeats values: %s", tt.name, raw)
		}
		if n := o.Count(`SELECT count(*) FROM consent_event`) - before; tt.dry && n != 0 || !tt.dry && int(n) != tt.recorded {
			t.Errorf("%s: %d events", tt.name, n)
		}
		if got.Disclosure.Entry == uuid.Nil {
			t.Errorf("%s: not logged", tt.name)
		}
	}
	if got := o.sees("marketing", a); got != "a@example.com +442079460001" {
		t.Errorf("of what is documented marketing reads %q", got)
	}
	if got := o.sees("marketing", b); got != "objected" {
		t.Errorf("of what is claimed marketing reads %q", got)
	}
	if _, err := o.desk.ImportConsents(ctx, o.As("officer"), "contact", strings.NewReader(file), false); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("imported by who may not capture: %v", err)
	}

	export, err := o.desk.ExportConsents(ctx, o.As("officer"), desk.ConsentFilter{Kind: "contact", Purpose: "marketing"})
	o.Must(err)
	if export.Disclosure.Entry == uuid.Nil {
		t.Error("an export without an entry")
	}
	var out bytes.Buffer
	n, err := export.Write(ctx, &out)
	o.Must(err)
	var subjects []string
	for l := range strings.Lines(out.String()) {
		var e struct {
			Subject, Kind, Grade string
			Evidence             string `json:"evidence_sha256"`
		}
		o.Must(json.Unmarshal([]byte(l), &e))
		subjects = append(subjects, e.Subject+" "+e.Kind+" "+e.Evidence[:2])
	}
	want := []string{a.String() + " imported 01", a.String() + " imported 03", b.String() + " imported 02", b.String() + " objected 04"}
	if diff := cmp.Diff(want, subjects); n != 4 || diff != "" {
		t.Errorf("exported %d:\n%s", n, diff)
	}
	for _, as := range []string{"support", "import"} {
		if _, err := o.desk.ExportConsents(ctx, o.As(as), desk.ConsentFilter{Kind: "contact"}); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("exported by %s: %v", as, err)
		}
	}
}
