package campaign_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const offer = "https://shop.example.com/offer?from=tacit"

// world is a vault with a campaign for marketing, its link, and a clock that a test moves on.
type world struct {
	*vaulttest.World
	*campaign.Campaigns
	id, link uuid.UUID
	now      time.Time
}

func newWorld(t testing.TB, control int) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), now: time.Now()}
	var err error
	w.Campaigns, err = campaign.New(campaign.Config{Vault: w.Vault, Now: func() time.Time { return w.now }})
	w.Must(err)
	w.id = w.CreateAs("marketing", "campaign", map[string]any{
		"name": "Spring", "purpose": "marketing", "control_share": control, "starts_at": "2026-01-01T00:00:00Z",
	}).ID
	w.link = w.CreateAs("marketing", "campaign_link", map[string]any{"campaign": w.id.String(), "target": offer}).ID
	return w
}

func (w *world) person(consents bool) uuid.UUID {
	w.T.Helper()
	id := w.Create("contact", map[string]any{"given_name": "Ada", "family_name": "Lovelace", "region": "GB", "language": "en"}).ID
	if consents {
		w.consent(id, "given")
	}
	return id
}

func (w *world) consent(person uuid.UUID, kind string) {
	w.T.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, Locale: "en", Expressed: "web_form"}
	_, err := w.As("portal").RecordConsent(w.T.Context(), "contact", person, in, nil)
	w.Must(err)
}

// member makes somebody a member and returns a token for the link.
func (w *world) member(person uuid.UUID) (member uuid.UUID, token string) {
	w.T.Helper()
	m, err := w.Add(w.T.Context(), w.As("marketing"), w.id, campaign.MembersInput{Contacts: []uuid.UUID{person}})
	w.Must(err)
	if len(m.Items) != 1 {
		w.T.Fatalf("got %d members", len(m.Items))
	}
	tokens, err := w.Link(w.T.Context(), w.As("marketing"), w.link, []uuid.UUID{m.Items[0].ID})
	w.Must(err)
	return m.Items[0].ID, tokens.Items[0].Token
}

// follow follows a token some minutes after the last.
func (w *world) follow(token string) (string, error) {
	w.now = w.now.Add(5 * time.Minute)
	return w.Follow(w.T.Context(), token)
}

func (w *world) clicked() (counted, linked, noted int64) {
	return w.Count(`SELECT coalesce(sum(n), 0)::bigint FROM campaign_click`), w.Count(`SELECT count(*) FROM interaction WHERE kind = 'click'`),
		w.Count(`SELECT count(*) FROM campaign_member WHERE clicked_at IS NOT NULL`)
}

// TestMembers: who has agreed to the campaign's purpose becomes a member, once; of the others the answer tells nothing.
func TestMembers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	yes, no := w.person(true), w.person(false)
	marketing := w.As("marketing")
	got, err := w.Add(t.Context(), marketing, w.id, campaign.MembersInput{Contacts: []uuid.UUID{yes, no, uuid.New(), yes}})
	w.Must(err)
	if len(got.Items) != 1 || got.Items[0].Contact != yes || got.Items[0].Variant != "a" {
		t.Fatalf("got %+v", got.Items)
	}
	in := campaign.MembersInput{Filters: []vault.Filter{{Field: "language", Op: "eq", Values: []string{"en"}}}}
	if got, err = w.Add(t.Context(), marketing, w.id, in); err != nil || len(got.Items) != 0 {
		t.Errorf("got %+v, %v: a member already, and one who has not agreed", got.Items, err)
	}
	if _, err = w.Add(t.Context(), w.As("sales"), w.id, campaign.MembersInput{Contacts: []uuid.UUID{no}}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("under another purpose than the campaign's: got %v", err)
	}
	if n := w.Count(`SELECT count(*) FROM campaign_member`); n != 1 {
		t.Errorf("%d members", n)
	}
}

// TestControl: the share that is left out is as the campaign says, and nobody of it is reached.
func TestControl(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 90)
	var ada, out uuid.UUID
	for out == uuid.Nil {
		ada = w.person(true)
		got, err := w.Add(t.Context(), w.As("marketing"), w.id, campaign.MembersInput{Contacts: []uuid.UUID{ada}})
		w.Must(err)
		if got.Items[0].Variant == "control" {
			out = got.Items[0].ID
		}
	}
	if _, err := w.Sent(t.Context(), w.As("marketing"), w.id, []uuid.UUID{out}, time.Time{}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("sent to the control: got %v", err)
	}
	tokens, err := w.Link(t.Context(), w.As("marketing"), w.link, []uuid.UUID{out})
	if err != nil || len(tokens.Items) != 0 {
		t.Errorf("a token for the control: got %+v, %v", tokens.Items, err)
	}
	in := campaign.MembersInput{Contacts: []uuid.UUID{ada}, Variants: []string{"control"}}
	if _, err := w.Add(t.Context(), w.As("marketing"), w.id, in); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("who is left out cannot be chosen: got %v", err)
	}
}

// TestP3ClickAndConsent: a click is counted whoever it was, and linked to the member only while consent stands.
func TestP3ClickAndConsent(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	ada := w.person(true)
	_, token := w.member(ada)
	w.consent(ada, "withdrawn")
	if to, err := w.follow(token); err != nil || to != offer {
		t.Fatalf("got %s, %v", to, err)
	}
	if counted, linked, noted := w.clicked(); counted != 1 || linked != 0 || noted != 0 {
		t.Errorf("after a withdrawal: counted %d, linked %d, noted %d", counted, linked, noted)
	}
	w.consent(ada, "given")
	for range 2 {
		if _, err := w.follow(token); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Follow(t.Context(), token); err != nil { // within the same minute
		t.Fatal(err)
	}
	if counted, linked, noted := w.clicked(); counted != 4 || linked != 2 || noted != 1 {
		t.Errorf("with consent: counted %d, linked %d, noted %d", counted, linked, noted)
	}
	anybody, err := w.Link(t.Context(), w.As("marketing"), w.link, nil)
	w.Must(err)
	if _, err := w.follow(anybody.Items[0].Token); err != nil {
		t.Fatal(err)
	}
	if counted, linked, _ := w.clicked(); counted != 5 || linked != 2 {
		t.Errorf("nobody's: counted %d, linked %d", counted, linked)
	}
	days, err := w.Clicks(t.Context(), w.As("marketing"), w.link)
	if err != nil || len(days.Items) != 1 || days.Items[0].N != 5 {
		t.Errorf("got %+v, %v", days.Items, err)
	}
}

// TestP5TokenDiesWithThePerson: after an erasure a token leads nowhere, and nothing tells that it ever did.
func TestP5TokenDiesWithThePerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	ada := w.person(true)
	_, token := w.member(ada)
	_, err := w.As("officer").Erase(t.Context(), "contact", ada, 1)
	w.Must(err)
	if n := w.Count(`SELECT count(*) FROM campaign_token`); n != 0 {
		t.Errorf("%d tokens are left", n)
	}
	_, gone := w.follow(token)
	for _, wrong := range []string{"", "x", "AAAAAAAAAAAAAAAAAAAAAA", token + "A", "https://evil.example.com/"} {
		if _, err := w.follow(wrong); err == nil || err.Error() != gone.Error() || !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("got %v and %v", err, gone)
		}
	}
	if counted, _, _ := w.clicked(); counted != 0 {
		t.Errorf("%d clicks on links that lead nowhere", counted)
	}
}

// TestNoOpenRedirect: a link leads to what was stored, and that is of the web.
func TestNoOpenRedirect(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	for _, to := range []string{"javascript:alert(1)", "//evil.example.com", "/relative", "ftp://example.com/x", "https://a:b@example.com/", "data:text/html,x"} {
		d, err := w.DraftJSON("campaign_link", fmt.Appendf(nil, `{"campaign":%q,"target":%q}`, w.id, to), false)
		var out vault.Written
		if err == nil {
			out, err = w.As("marketing").Create(t.Context(), "campaign_link", d, nil)
		}
		if errors.Is(err, vault.ErrInvalid) {
			continue // refused where it is written
		}
		w.Must(err)
		if _, err := w.Link(t.Context(), w.As("marketing"), out.ID, nil); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("%s: got %v", to, err)
		}
	}
}

// TestEvents: an event is linked to somebody with consent only, the answer is the same, and what is counted names nobody.
func TestEvents(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	w.Credential("web", vault.CredentialSpec{Client: "web", Roles: []string{"collector"}, Purposes: []string{"marketing"}, Regions: []string{"*"}})
	yes, no := w.person(true), w.person(false)
	for i, who := range []uuid.UUID{yes, no, uuid.New(), uuid.Nil} {
		got, err := w.Record(t.Context(), w.As("web"), campaign.Event{Kind: "view", Channel: "web", Contact: who, Campaign: w.id})
		if err != nil || got.Disclosure.Entry == uuid.Nil {
			t.Errorf("%d: got %v", i, err)
		}
	}
	if n := w.Count(`SELECT n FROM event_count WHERE kind = 'view' AND channel = 'web'`); n != 4 {
		t.Errorf("%d counted", n)
	}
	if n := w.Count(`SELECT count(*) FROM interaction WHERE kind = 'view' AND contact = $1`, yes); n != 1 {
		t.Errorf("%d linked with consent", n)
	}
	if n := w.Count(`SELECT count(*) FROM interaction WHERE kind = 'view'`); n != 1 {
		t.Errorf("%d linked", n)
	}
	if _, err := w.Record(t.Context(), w.As("web"), campaign.Event{Kind: "ada@example.com", Channel: "web"}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("a word that nobody declared: got %v", err)
	}
}

// TestEventsTellNothingOfAPerson: a fault does not depend on the person, and nothing is noted under a purpose without consent.
func TestEventsTellNothingOfAPerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	w.Credential("web", vault.CredentialSpec{Client: "web", Roles: []string{"collector"}, Purposes: []string{"marketing"}, Regions: []string{"*"}})
	yes, no := w.person(true), w.person(false)
	for _, who := range []uuid.UUID{yes, no, uuid.New(), uuid.Nil} {
		_, err := w.Record(t.Context(), w.As("web"), campaign.Event{Kind: "view", Channel: "web", Contact: who, Campaign: uuid.New()})
		invalid, ok := errors.AsType[*vault.Invalid](err)
		if !ok || invalid.Fields[0].Field != "campaign" || invalid.Fields[0].Code != "unknown_reference" {
			t.Errorf("a campaign that is not there: got %v", err)
		}
	}
	for _, as := range []string{"support", "sales", "import"} {
		if _, err := w.Record(t.Context(), w.As(as), campaign.Event{Kind: "view", Channel: "web", Contact: no}); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("under %s: got %v", as, err)
		}
	}
	if n := w.Count(`SELECT count(*) FROM interaction`) + w.Count(`SELECT count(*) FROM event_count`); n != 0 {
		t.Errorf("%d noted or counted", n)
	}
}

// TestPurposeBindsEveryDoor: without consent to the campaign's purpose nobody gets a token, and nothing is attributed.
func TestPurposeBindsEveryDoor(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	ada, no := w.person(true), w.person(false)
	w.member(ada)
	brought := w.Create("campaign_member", map[string]any{"campaign": w.id.String(), "contact": no.String()}).ID
	for _, as := range []string{"import", "sales"} {
		if got, err := w.Link(t.Context(), w.As(as), w.link, []uuid.UUID{brought}); err == nil || len(got.Items) != 0 {
			t.Errorf("a token made by %s: got %+v, %v", as, got.Items, err)
		}
	}
	if got, err := w.Link(t.Context(), w.As("marketing"), w.link, []uuid.UUID{brought}); err != nil || len(got.Items) != 0 {
		t.Errorf("a token for one without consent: got %+v, %v", got.Items, err)
	}
	w.Create("order", map[string]any{"contact": ada.String(), "kind": "sale", "placed_at": "2026-02-01T00:00:00Z", "total": 4200, "currency": "GBP"})
	for i, kind := range []string{"withdrawn", "given"} {
		w.consent(ada, kind)
		got, err := w.Attribute(t.Context(), w.As("sales"), w.id, 366, "")
		if err != nil || got.Converted != i {
			t.Errorf("after consent was %s: got %+v, %v", kind, got, err)
		}
	}
}

// TestNonsenseStopsNoLink: what is no token takes nothing from what real ones may.
func TestNonsenseStopsNoLink(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	_, token := w.member(w.person(true))
	for range 500 {
		if _, err := w.Follow(t.Context(), "nonsense"); !errors.Is(err, vault.ErrNotFound) {
			t.Fatal(err)
		}
	}
	if to, err := w.Look(t.Context(), token); err != nil || to != offer {
		t.Errorf("got %s, %v", to, err)
	}
	if counted, linked, noted := w.clicked(); counted+linked+noted != 0 {
		t.Errorf("who only looks: counted %d, linked %d, noted %d", counted, linked, noted)
	}
	if to, err := w.Follow(t.Context(), token); err != nil || to != offer {
		t.Errorf("got %s, %v", to, err)
	}
}

// TestReport compares who was reached with who was not.
func TestReport(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 50)
	one, both := int64(0), int64(0)
	for one == 0 || one == both || both < 6 { // until both sides have somebody
		ada := w.person(true)
		_, err := w.Add(t.Context(), w.As("marketing"), w.id, campaign.MembersInput{Contacts: []uuid.UUID{ada}})
		w.Must(err)
		order := func(kind, at string, total int, of ...uuid.UUID) uuid.UUID {
			fields := map[string]any{"contact": ada.String(), "kind": kind, "placed_at": at, "total": total, "currency": "EUR"}
			for _, id := range of {
				fields["of"] = id.String()
			}
			return w.Create("order", fields).ID
		}
		if w.Count(`SELECT count(*) FROM campaign_member WHERE contact = $1 AND variant = 'a'`, ada) == 1 {
			first := order("sale", "2026-01-10T00:00:00Z", 1000)
			order("sale", "2026-01-11T00:00:00Z", 500)
			order("return", "2026-01-12T00:00:00Z", 200, first)
		}
		order("sale", "2027-01-10T00:00:00Z", 9999) // too late
		one, both = w.Count(`SELECT count(*) FROM campaign_member WHERE variant = 'a'`), w.Count(`SELECT count(*) FROM campaign_member`)
	}
	if got, err := w.Attribute(t.Context(), w.As("marketing"), w.id, 30, ""); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("without totals: got %+v, %v", got, err)
	}
	for cursor := "-"; cursor != ""; {
		a, err := w.Attribute(t.Context(), w.As("sales"), w.id, 30, map[bool]string{true: "", false: cursor}[cursor == "-"])
		w.Must(err)
		cursor = a.Next
	}
	r, err := w.Report(t.Context(), w.As("sales"), w.id)
	w.Must(err)
	nothing, everybody, none := 0.0, 1.0, int64(0)
	want := []campaign.Group{
		{Variant: "a", Members: one, Opened: &none, Clicked: &none, Converted: &one, Revenue: map[string]int64{"EUR": 1300 * one}, Rate: &everybody, Lift: &everybody},
		{Variant: "control", Members: both - one, Opened: &none, Clicked: &none, Converted: &none, Rate: &nothing},
	}
	if diff := cmp.Diff(want, r.Groups); diff != "" {
		t.Error(diff)
	}
	of, err := w.Report(t.Context(), w.As("marketing"), w.id)
	w.Must(err)
	for _, g := range of.Groups {
		if g.Revenue != nil {
			t.Errorf("amounts under marketing: %+v", g)
		}
	}
}

func TestP2EveryMethodPassesTheGate(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 0)
	w.Credential("web", vault.CredentialSpec{Client: "web", Roles: []string{"collector"}, Purposes: []string{"marketing"}, Regions: []string{"*"}})
	ada := w.person(true)
	member, _ := w.member(ada)
	row := func(inside string, call func(context.Context, *vault.Session) error) vaulttest.Gate {
		return vaulttest.Gate{Call: call, Inside: inside, Outside: "web"}
	}
	vaulttest.Gates(w.World, w.Campaigns, map[string]vaulttest.Gate{
		"Add": row("marketing", func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Add(ctx, s, w.id, campaign.MembersInput{Contacts: []uuid.UUID{w.person(true)}}))
		}),
		"Sent": {Inside: "marketing", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Sent(ctx, s, w.id, []uuid.UUID{member}, time.Time{}))
		}},
		"Link": row("marketing", func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Link(ctx, s, w.link, []uuid.UUID{member}))
		}),
		"Clicks": {Inside: "marketing", Outside: "partner", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Clicks(ctx, s, w.link))
		}},
		"Report": {Inside: "marketing", Outside: "partner", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Report(ctx, s, w.id))
		}},
		"Attribute": {Inside: "sales", Outside: "partner", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Attribute(ctx, s, w.id, 30, ""))
		}},
		"Record": {Inside: "web", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(w.Record(ctx, s, campaign.Event{Kind: "view", Channel: "web", Contact: ada}))
		}},
	})
}

func TestBound(t *testing.T) {
	t.Parallel()
	b, now := campaign.NewBound(3), time.Now()
	var got string
	for i := range 10 {
		got += fmt.Sprint(map[bool]int{true: 1}[b.Take(now.Add(time.Duration(i)*time.Millisecond))])
	}
	if got != "1111110000" || !b.Take(now.Add(time.Second)) {
		t.Errorf("got %s", got)
	}
}
