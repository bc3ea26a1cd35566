package desk_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// consenting is a world with a desk that queues letters and signs.
type consenting struct {
	*vaulttest.World
	desk *desk.Desk
}

// newConsenting makes one; replace changes the default catalog, old text and new in turns.
func newConsenting(t *testing.T, replace ...string) *consenting {
	t.Helper()
	src := string(crm.Source())
	for i := 0; i < len(replace); i += 2 {
		if !strings.Contains(src, replace[i]) {
			t.Fatalf("the default catalog does not say %q", replace[i])
		}
		src = strings.ReplaceAll(src, replace[i], replace[i+1])
	}
	w := vaulttest.New(t, vaulttest.Options{Catalog: []byte(src)})
	client, err := jobs.New(jobs.Config{Pool: w.Pool})
	w.Must(err)
	box, err := outbox.New(outbox.Config{Pool: w.Pool, Keys: w.Foundation().Keys, Jobs: client, Catalog: w.Catalog})
	w.Must(err)
	d, err := desk.New(desk.Config{Vault: w.Vault, Outbox: box, Notary: w.Notary})
	w.Must(err)
	return &consenting{w, d}
}

// doubleOptIn is the default catalog with marketing by e-mail confirmed by the mailbox.
var doubleOptIn = []string{"    channels: [email, phone, sms, post, social]\n", "    channels: [email, phone, sms, post, social]\n    double_opt_in: [email]\n"}

// contact makes a contact with these addresses and returns its id and the points' ids.
func (o *consenting) contact(fields map[string]any, addresses ...string) (uuid.UUID, []uuid.UUID) {
	o.T.Helper()
	all := map[string]any{"family_name": "Lovelace", "region": "GB"}
	maps.Copy(all, fields)
	var points []map[string]any
	for _, a := range addresses {
		kind := "phone"
		if strings.Contains(a, "@") {
			kind = "email"
		}
		points = append(points, map[string]any{"kind": kind, "value": a})
	}
	all["contact_points"] = points
	out := o.Create("contact", all)
	var ids []uuid.UUID
	for _, c := range out.Children[0].Items {
		ids = append(ids, c.ID)
	}
	return out.ID, ids
}

func (o *consenting) record(as string, id uuid.UUID, in vault.ConsentInput) (desk.ConsentRecorded, error) {
	o.T.Helper()
	return o.desk.RecordConsent(o.T.Context(), o.As(as), "contact", id, in, nil)
}

func (o *consenting) mustRecord(as string, id uuid.UUID, in vault.ConsentInput) desk.ConsentRecorded {
	o.T.Helper()
	out, err := o.record(as, id, in)
	o.Must(err)
	return out
}

// given is a consent to marketing on a channel.
func given(channel string) vault.ConsentInput {
	return vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: channel, NoticeID: "marketing", NoticeVersion: 1}
}

func no(kind, channel string, point uuid.UUID) vault.ConsentInput {
	return vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: channel, Point: point}
}

// sees lists the addresses that a credential reads of a contact, and the refusal's code where it reads none of it.
func (o *consenting) sees(as string, id uuid.UUID) string {
	o.T.Helper()
	r, err := o.As(as).Get(o.T.Context(), "contact", id, nil)
	if refusal, ok := errors.AsType[*vault.Refusal](err); ok {
		return refusal.Code
	}
	o.Must(err)
	return strings.Join(addresses(o.T, r), " ")
}

func addresses(t testing.TB, r vault.Reply) (all []string) {
	for _, children := range r.Children {
		for _, c := range children.Items {
			for _, f := range c.Fields {
				if f.Field.Name == "value" && f.Text == "" {
					var s string
					if err := json.Unmarshal(f.Value.AppendJSON(nil), &s); err != nil {
						t.Fatal(err)
					}
					all = append(all, s)
				}
			}
		}
	}
	return all
}

// code returns the fault codes of an invalid input.
func code(err error) string {
	var invalid *vault.Invalid
	if !errors.As(err, &invalid) {
		return "no fault of the input: " + strings.TrimSpace(errText(err))
	}
	var codes []string
	for _, f := range invalid.Fields {
		codes = append(codes, f.Code)
	}
	return strings.Join(codes, " ")
}

func errText(err error) string {
	if err == nil {
		return "nil"
	}
	return err.Error()
}

// TestPointsOneByOne: of two addresses on one channel each is open or closed by itself, to reads, lists and look-ups.
func TestPointsOneByOne(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	id, points := o.contact(nil, "work@example.com", "home@example.com", "+44 20 7946 0001")
	o.mustRecord("import", id, given("email"))
	o.mustRecord("import", id, given("phone"))
	check := func(after, as, want string) {
		t.Helper()
		if got := o.sees(as, id); got != want {
			t.Errorf("after %s, %s reads %q, want %q", after, as, got, want)
		}
	}
	find := func(as, email string, want error) {
		t.Helper()
		_, err := o.As(as).Lookup(ctx, vault.LookupQuery{By: "email", Value: []byte(`"` + email + `"`)})
		if !errors.Is(err, want) {
			t.Errorf("%s looks up %s: got %v, want %v", as, email, err, want)
		}
	}
	check("the consent", "marketing", "work@example.com home@example.com +442079460001")
	find("marketing", "home@example.com", nil)

	o.mustRecord("portal", id, no("withdrawn", "email", points[1]))
	check("the withdrawal of one point", "marketing", "work@example.com +442079460001")
	find("marketing", "home@example.com", vault.ErrNotFound)
	find("marketing", "work@example.com", nil)
	r, err := o.As("marketing").Get(ctx, "contact", id, nil)
	o.Must(err)
	if !slices.ContainsFunc(r.Withheld, func(w vault.Withheld) bool {
		return w.Name == "contact.email" && w.As == "hidden" && strings.Contains(w.Reason, "marketing")
	}) {
		t.Errorf("nothing says what is withheld: %+v", r.Withheld)
	}
	page, err := o.As("marketing").List(ctx, "contact", vault.ListQuery{})
	o.Must(err)
	if got := addresses(t, page.Items[0]); !slices.Equal(got, []string{"work@example.com", "+442079460001"}) {
		t.Errorf("the list shows %v", got)
	}
	// Who sees by a duty, and the person, see what is held.
	o.Own("ada", id)
	for _, as := range []string{"ada", "officer"} {
		if got := o.sees(as, id); !strings.Contains(got, "home@example.com") {
			t.Errorf("%s reads %q", as, got)
		}
	}

	// A consent to the whole channel does not reopen a point that was closed by itself; one to the point does.
	o.mustRecord("import", id, given("email"))
	check("a new consent to the channel", "marketing", "work@example.com +442079460001")
	one := given("email")
	one.Point = points[1]
	o.mustRecord("import", id, one)
	check("a consent to the point", "marketing", "work@example.com home@example.com +442079460001")
	o.mustRecord("portal", id, no("withdrawn", "email", uuid.Nil))
	check("the withdrawal of the channel", "marketing", "+442079460001")
	o.mustRecord("import", id, one)
	check("a consent to that point alone", "marketing", "home@example.com +442079460001")
	find("marketing", "work@example.com", vault.ErrNotFound)
	find("marketing", "home@example.com", nil)
}

// TestObjectionAtOnePoint closes one address to a purpose that needs no consent, and leaves the others.
func TestObjectionAtOnePoint(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, "    legal_basis: legitimate_interests\n", "    legal_basis: legitimate_interests\n    channels: [email, phone]\n")
	id, points := o.contact(nil, "work@example.com", "home@example.com")
	o.mustRecord("portal", id, vault.ConsentInput{Kind: "objected", Purpose: "sales", Channel: "email", Point: points[0]})
	if got := o.sees("sales", id); got != "home@example.com" {
		t.Errorf("sales reads %q", got)
	}
	if _, err := o.record("portal", id, vault.ConsentInput{Kind: "objected", Purpose: "sales", Channel: "phone", Point: points[0]}); code(err) != "unknown_reference" {
		t.Errorf("an e-mail address was taken for a telephone: %v", err)
	}
	if _, err := o.record("portal", id, vault.ConsentInput{Kind: "objected", Purpose: "sales", Channel: "email", Point: uuid.New()}); code(err) != "unknown_reference" {
		t.Errorf("a point of nobody was taken: %v", err)
	}
}

// mailed returns the codes in the letters of a person that ask to confirm, the oldest first, as the mailbox gets them.
func (o *consenting) mailed(id uuid.UUID) (codes []string) {
	o.T.Helper()
	ctx := o.T.Context()
	rows, err := o.Pool.Query(ctx, `SELECT m.id, m.sealed, k.bucket, k.bucket_version, k.wrapped FROM message m JOIN key_subject k USING (subject)
 WHERE subject = $1 AND template = 'consent_confirm' ORDER BY m.id`, id)
	o.Must(err)
	defer rows.Close()
	for rows.Next() {
		var letter, bucket uuid.UUID
		var sealed []byte
		var version int32
		var wrapped [][]byte
		o.Must(rows.Scan(&letter, &sealed, &bucket, &version, &wrapped))
		b, err := o.Foundation().Keys.Bucket(ctx, o.Pool, bucket, version)
		o.Must(err)
		key, err := keyring.NewSubject(id, b, wrapped).Key(catalog.SlotContact)
		o.Must(err)
		plain, err := key.Open(crypto.Place{Subject: crypto.ID(id), Record: crypto.ID(letter), Field: 1, Class: uint8(catalog.ContactEmail), Version: 1}, sealed)
		o.Must(err)
		_, after, ok := strings.Cut(string(plain.Reveal()), "/confirm#")
		if !ok {
			o.T.Fatal("the letter has no link")
		}
		codes = append(codes, after[:strings.IndexByte(after, '"')])
	}
	o.Must(rows.Err())
	return codes
}

func TestDoubleOptIn(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, doubleOptIn...)
	ctx := t.Context()
	id, points := o.contact(nil, "work@example.com", "home@example.com")
	if _, err := o.record("import", id, given("email")); code(err) != "double_opt_in_required" {
		t.Fatalf("a consent without the mailbox: %v", err)
	}
	ask := given("email")
	ask.Kind, ask.Locale = "requested", "en"
	if _, err := o.record("import", id, ask); code(err) != "required" {
		t.Errorf("a question to no mailbox: %v", err)
	}
	ask.Point = points[0]
	if _, err := o.record("officer", id, ask); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("who may not capture asked: %v", err)
	}
	if got := o.mustRecord("import", id, ask); got.Confirmation != "pending" {
		t.Errorf("confirmation %q", got.Confirmation)
	}
	if got := o.sees("marketing", id); got != "consent_missing" {
		t.Errorf("asked, and marketing reads %q", got)
	}
	codes := o.mailed(id)
	if len(codes) != 1 {
		t.Fatalf("%d letters", len(codes))
	}
	for name, wrong := range map[string]string{"none": "", "short": "AAAA", "unknown": strings.Repeat("A", 22), "changed": "A" + codes[0][1:] + "A"} {
		if _, err := o.desk.Confirm(ctx, wrong); !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("code %s: %v", name, err)
		}
	}
	second, err := desk.New(desk.Config{Vault: o.Second()})
	o.Must(err)
	done, err := second.Confirm(ctx, codes[0]) // at another server
	o.Must(err)
	if diff := cmp.Diff(desk.Confirmed{Purpose: "marketing", Channel: "email"}, done); diff != "" {
		t.Error(diff)
	}
	if got := o.sees("marketing", id); got != "work@example.com" {
		t.Errorf("confirmed, and marketing reads %q", got)
	}
	if _, err := o.desk.Confirm(ctx, codes[0]); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("a used code: %v", err)
	}
	l, err := o.As("officer").Consents(ctx, "contact", id, time.Time{}, time.Time{})
	o.Must(err)
	last := l.Events[len(l.Events)-1]
	if string(last.Kind) != "given" || last.Expressed != "double_opt_in" || last.Point != points[0] || len(last.Evidence) != 32 || last.Notice.ID != "marketing" {
		t.Errorf("the ledger has %+v", last)
	}
	if n := o.Count(`SELECT count(*) FROM code WHERE hash = convert_to($1, 'UTF8') OR mac = convert_to($1, 'UTF8')`, codes[0]); n != 0 {
		t.Error("the code lies in the database")
	}
}

// TestDoubleOptInThatIsOver: none of these confirms, and all are answered alike.
func TestDoubleOptInThatIsOver(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, doubleOptIn...)
	ctx := t.Context()
	var said []string
	for name, end := range map[string]func(id, point uuid.UUID){
		"expired": func(id, _ uuid.UUID) {
			o.Exec(`UPDATE code SET expires = now() - interval '1 s' WHERE subject = $1`, id)
		},
		"moved to another address": func(id, point uuid.UUID) {
			_, err := o.As("import").PatchChild(ctx, "contact_point", id, point, 1, o.Draft("contact_point", true, map[string]any{"value": "else@example.com"}))
			o.Must(err)
		},
		"withdrawn since": func(id, _ uuid.UUID) { o.mustRecord("portal", id, no("withdrawn", "email", uuid.Nil)) },
		"another event's": func(id, _ uuid.UUID) { o.Exec(`UPDATE code SET about = gen_random_uuid() WHERE subject = $1`, id) },
		"erased": func(id, _ uuid.UUID) {
			_, err := o.As("officer").Erase(ctx, "contact", id, 0)
			o.Must(err)
		},
	} {
		id, points := o.contact(nil, "a@example.com")
		ask := given("email")
		ask.Kind, ask.Point = "requested", points[0]
		o.mustRecord("import", id, ask)
		link := o.mailed(id)[0]
		end(id, points[0])
		_, err := o.desk.Confirm(ctx, link)
		if !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
		said = append(said, errText(err))
		if n := o.Count(`SELECT count(*) FROM consent_event WHERE subject = $1 AND kind = 'given'`, id); n != 0 {
			t.Errorf("%s: %d consents", name, n)
		}
	}
	if slices.Sort(said); len(slices.Compact(said)) != 1 {
		t.Errorf("they are told apart: %q", said)
	}
	// Nobody's mailbox is filled.
	id, points := o.contact(nil, "b@example.com")
	ask := given("email")
	ask.Kind, ask.Point = "requested", points[0]
	for i := range 6 {
		if _, err := o.record("import", id, ask); (i == 5) != errors.Is(err, vault.ErrBudget) {
			t.Errorf("question %d: %v", i, err)
		}
	}
}

func TestAgeOfConsent(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	now := time.Now().UTC()
	born := func(years int) map[string]any {
		return map[string]any{"birth_date": now.AddDate(-years, 0, 1).Format(time.DateOnly)} // tomorrow they are that old
	}
	at := func(jurisdiction string, guardian uuid.UUID) vault.ConsentInput {
		in := given("email")
		in.Jurisdiction, in.Guardian = jurisdiction, guardian
		return in
	}
	for _, tt := range []struct {
		name string
		born map[string]any
		in   vault.ConsentInput
		want string
	}{
		{"a day too young", born(16), at("DE", uuid.Nil), "guardian_required"},
		{"old enough", born(17), at("DE", uuid.Nil), ""},
		{"old enough there", born(16), at("AT", uuid.Nil), ""},
		{"too young there as well", born(14), at("AT", uuid.Nil), "guardian_required"},
		{"with a guardian", born(10), at("DE", uuid.New()), ""},
		{"of unknown age", nil, at("DE", uuid.Nil), ""},
		{"withdrawing", born(10), no("withdrawn", "email", uuid.Nil), ""},
	} {
		id, _ := o.contact(tt.born, "child@example.com")
		_, err := o.record("import", id, tt.in)
		if got := code(err); err == nil && tt.want != "" || err != nil && got != tt.want {
			t.Errorf("%s: got %v, want %q", tt.name, err, tt.want)
		}
		// Not through the vault's own method either.
		_, err = o.As("import").RecordConsent(t.Context(), "contact", id, tt.in, nil)
		if got := code(err); err == nil && tt.want != "" || err != nil && got != tt.want {
			t.Errorf("%s, past the desk: got %v, want %q", tt.name, err, tt.want)
		}
	}
	// Who may not capture learns of nobody's age.
	id, _ := o.contact(born(10), "child@example.com")
	for _, kind := range []string{"given", "requested"} {
		in := at("DE", uuid.Nil)
		in.Kind = kind
		if _, err := o.record("support", id, in); !errors.Is(err, vault.ErrDenied) {
			t.Errorf("%s by support: %v", kind, err)
		}
	}
}

func TestSignal(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	id, _ := o.contact(nil, "work@example.com")
	other, _ := o.contact(nil, "else@example.com")
	o.mustRecord("import", id, given("email"))
	o.Own("ada", id)
	for i, want := range []int{2, 0} { // marketing and analytics, once
		got, err := o.desk.Signal(ctx, o.As("ada"), "contact", id)
		o.Must(err)
		if got.Recorded != want || got.Disclosure.Entry == uuid.Nil {
			t.Errorf("signal %d: %+v, want %d", i, got, want)
		}
	}
	if got := o.sees("marketing", id); got != "objected" {
		t.Errorf("marketing reads %q", got)
	}
	if _, err := o.desk.Signal(ctx, o.As("ada"), "contact", other); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("for somebody else: %v", err)
	}
	if _, err := o.desk.Signal(ctx, o.As("portal"), "contact", other); err != nil {
		t.Errorf("by a portal: %v", err)
	}
	// What the person chooses after the signal, knowing of it, is not undone by its repetition.
	o.mustRecord("import", id, given("email"))
	_, err := o.desk.Signal(ctx, o.As("ada"), "contact", id)
	o.Must(err)
	if got := o.sees("marketing", id); got != "work@example.com" {
		t.Errorf("after a new consent marketing reads %q", got)
	}
}

func TestReceipt(t *testing.T) {
	t.Parallel()
	o := newConsenting(t)
	ctx := t.Context()
	id, _ := o.contact(nil, "work@example.com")
	event := o.mustRecord("import", id, given("email")).Event
	gone := o.mustRecord("portal", id, no("withdrawn", "phone", uuid.Nil)).Event
	origin, keys := o.Verifiers()
	for _, tt := range []struct {
		format, typ string
	}{{desk.FormatISO27560, certificate.TypeRecord}, {desk.FormatKantara, certificate.TypeReceipt}} {
		got, err := o.desk.Receipt(ctx, o.As("officer"), "contact", id, event, tt.format)
		o.Must(err)
		if !json.Valid(got.Document) || !bytes.Contains(got.Document, []byte(event.String())) || bytes.Contains(got.Document, []byte(id.String())) ||
			bytes.Contains(got.Document, []byte("example.com/")) && bytes.Contains(got.Document, []byte("work@")) {
			t.Errorf("%s: %s", tt.format, got.Document)
		}
		again, err := o.desk.Receipt(ctx, o.As("officer"), "contact", id, event, tt.format)
		o.Must(err)
		if got.Disclosure.Entry == again.Disclosure.Entry {
			t.Error("one entry for two receipts")
		}
		verifiers, err := certificate.ParseKeys(origin, keys...)
		o.Must(err)
		doc, err := certificate.VerifyDocument(sha256.Sum256(got.Document), got.Note, verifiers)
		o.Must(err)
		if doc.Type != tt.typ || doc.Origin != origin {
			t.Errorf("signed as %+v", doc)
		}
	}
	for name, tt := range map[string]struct {
		event  uuid.UUID
		format string
		want   string
	}{"of no grant": {gone, desk.FormatKantara, "no_receipt"}, "in no form": {event, "pdf", "not_declared"}} {
		if _, err := o.desk.Receipt(ctx, o.As("officer"), "contact", id, tt.event, tt.format); code(err) != tt.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := o.desk.Receipt(ctx, o.As("officer"), "contact", id, uuid.New(), desk.FormatKantara); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("of no event: %v", err)
	}
	if _, err := o.desk.Receipt(ctx, o.As("support"), "contact", id, event, desk.FormatKantara); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("to support: %v", err)
	}
}

// TestWithdrawalOpensErasure: once nothing is left to use data on, a request waits for somebody to decide.
func TestWithdrawalOpensErasure(t *testing.T) {
	t.Parallel()
	o := newConsenting(t, "    on_create: true\n", "")
	id, _ := o.contact(nil, "work@example.com")
	o.mustRecord("import", id, given("email"))
	o.mustRecord("import", id, given("phone"))
	open := func() int64 {
		return o.Count(`SELECT count(*) FROM request WHERE about = $1 AND type = 'erasure' AND status = 'acknowledged'`, id)
	}
	o.mustRecord("portal", id, no("withdrawn", "phone", uuid.Nil))
	if open() != 0 {
		t.Error("a request although a consent stands")
	}
	o.mustRecord("portal", id, no("withdrawn", "email", uuid.Nil))
	o.mustRecord("portal", id, no("withdrawn", "email", uuid.Nil))
	if n := open(); n != 1 {
		t.Errorf("%d requests, want one", n)
	}
	with := newConsenting(t)
	id, _ = with.contact(nil, "work@example.com")
	with.mustRecord("portal", id, no("withdrawn", "email", uuid.Nil))
	if n := with.Count(`SELECT count(*) FROM request`); n != 0 {
		t.Errorf("%d requests about somebody who is a customer besides", n)
	}
}
