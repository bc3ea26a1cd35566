package release_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
)

// told is a reply in words, and what the log is to know of it.
type told struct {
	Rows     []string
	Withheld []string // with the beginning of the reason
	Left     map[string][]string
}

// teller works out what a reply must be, field by field and row by row, from nothing but catalog, decision and facts.
type teller struct {
	*rapid.T
	facts    *facts.Facts
	decision policy.Decision
	purpose  string
	fields   []string
	reach    release.Reach
	told
}

func (w *teller) selects(name string) bool {
	return len(w.fields) == 0 || slices.Contains(w.fields, name)
}

func (w *teller) say(name string, form policy.Form, reason string) {
	text := name + " as " + form.String()
	if form != policy.Clear && !slices.ContainsFunc(w.Withheld, func(s string) bool { return strings.HasPrefix(s, text+":") }) {
		w.Withheld = append(w.Withheld, text+": "+reason)
	}
}

func (w *teller) form(f *catalog.Field, s catalog.Shape) policy.Form {
	if !f.HasPurpose(w.purpose) {
		return policy.Hidden
	}
	return w.decision.Form(f.Name, s.Class.String())
}

func (w *teller) withhold(f *catalog.Field) {
	for _, s := range f.Shapes() {
		form, reason := w.form(f, s), "policy"
		switch {
		case !f.HasPurpose(w.purpose):
			reason = "no basis"
		case form != policy.Hidden && f.Sealed() && w.facts.Keys.Shredded(s.Class.Slot()):
			form, reason = policy.Hidden, "erased"
		}
		w.say(release.LogName(f, s), form, reason)
	}
}

func (w *teller) row(r *record.Record) {
	text := r.ID.String()
	if w.decision.Form("created_at", "operational") == policy.Clear {
		text += " " + r.Created.String()
	}
	for _, f := range r.Table.Kind.Fields {
		if r.Table.Kind.Parent == "" && !w.selects(f.Name) {
			continue
		}
		w.withhold(f)
		s, ok := r.Shape(f)
		if !ok {
			w.Fatalf("%s has no shape", f.Name)
		}
		form := w.form(f, s)
		if form == policy.Hidden {
			continue
		}
		if form != policy.Token && !w.reach.To(r.ID, s.Class) {
			w.say(release.LogName(f, s), policy.Hidden, "the person")
			continue
		}
		v, err := r.Open(w.facts.Keys, f)
		if err != nil {
			w.Fatal(err)
		}
		there := !v.IsNull() || form == policy.Token && f.Sealed() && r.Holding(f)
		if !there {
			continue
		}
		plain := v.Text()
		if v.Sealed() {
			plain = string(v.Secret().Reveal())
		}
		switch form {
		case policy.Mask:
			plain = policy.Masked(s.Mask, plain)
		case policy.Token:
			plain = "a pseudonym"
		case policy.Clear, policy.Hidden:
		}
		text += fmt.Sprintf(" %s=%s:%s", f.Name, form, plain)
		if name := release.LogName(f, s); !slices.Contains(w.Left[form.String()], name) {
			w.Left[form.String()] = append(w.Left[form.String()], name)
		}
	}
	w.Rows = append(w.Rows, text)
}

func (w *teller) tell(own uuid.UUID) told {
	w.reach = release.ReachOf(w.facts, w.purpose, own)
	w.Left = map[string][]string{}
	w.row(&w.facts.Record)
	if t := w.facts.Record.Table; t.Child != nil && w.selects(t.Child.Kind.ParentList) {
		for i := range w.facts.Children {
			w.row(&w.facts.Children[i])
		}
		if len(w.facts.Children) == 0 {
			for _, f := range t.Child.Kind.Fields {
				w.withhold(f)
			}
		}
	}
	for _, names := range w.Left {
		slices.Sort(names)
	}
	return w.told
}

// inWords is a reply as the teller puts it.
func inWords(r *reply.Reply, left *release.Left) told {
	out := told{Rows: []string{rowInWords(r)}, Left: map[string][]string{}}
	for _, list := range r.Children {
		for i := range list.Items {
			out.Rows = append(out.Rows, rowInWords(&list.Items[i]))
		}
	}
	for _, w := range r.Withheld {
		reason := "policy"
		for _, begin := range []string{"no basis", "erased", "the person"} {
			if strings.HasPrefix(w.Reason, begin) {
				reason = begin
			}
		}
		out.Withheld = append(out.Withheld, w.Name+" as "+w.As+": "+reason)
	}
	for _, g := range release.Groups([]release.Left{*left}) {
		for form, names := range map[policy.Form][]string{policy.Clear: g.Clear, policy.Mask: g.Mask, policy.Token: g.Token} {
			if len(names) > 0 {
				out.Left[form.String()] = names
			}
		}
	}
	return out
}

func rowInWords(r *reply.Reply) string {
	text := r.ID.String()
	if !r.CreatedAt.IsZero() {
		text += " " + r.CreatedAt.String()
	}
	for _, f := range r.Fields {
		plain := f.Text
		switch {
		case f.Form == policy.Token && strings.HasPrefix(plain, "tok_"):
			plain = "a pseudonym"
		case f.Form == policy.Clear && f.Value.Sealed():
			plain = string(f.Value.Secret().Reveal())
		case f.Form == policy.Clear:
			plain = f.Value.Text()
		}
		text += fmt.Sprintf(" %s=%s:%s", f.Field.Name, f.Form, plain)
	}
	return text
}

const ada = `{"given_name":"Ada","family_name":"Lovelace","birth_date":"1985-12-10","job_title":"Countess","region":"GB","tags":["vip"],"bank_account":"A-1"}`

// TestReplyIsWhatTheDecisionSays opens records of several people, again and again under decisions that they share, as lists do,
// and under some that nobody shares: what was worked out once must hold for each of them.
func TestReplyIsWhatTheDecisionSays(t *testing.T) {
	f := newFixture(t)
	email, phone, post := `{"kind":"email","value":"ada@example.org"}`, `{"kind":"phone","value":"+442079460991"}`, `{"kind":"post","value":"12 St James's Square"}`
	all := []*facts.Facts{
		f.facts(person{body: ada, points: []string{email, phone, post}}),
		f.facts(person{body: `{"family_name":"Nobody"}`}),
		f.facts(person{body: ada, points: []string{phone, phone}}),
		f.facts(person{body: ada, points: []string{email}, lost: []uint8{catalog.SlotContact, catalog.SlotFinancial}}),
		f.facts(person{body: ada, points: []string{email, phone}, lost: []uint8{catalog.SlotIdentity}}),
		f.refusing(f.facts(person{body: ada, points: []string{email, email, phone}})),
	}
	decisions := f.decisions(all[0])
	purposes := []string{"support", "sales", "marketing", "analytics", "compliance", "self_service", "no_such_purpose"}
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.OneOf(rapid.SampledFrom(decisions), rapid.Custom(f.drawn)).Draw(t, "decision")
		purpose := rapid.SampledFrom(purposes).Draw(t, "purpose")
		fields := rapid.SampledFrom([][]string{nil, {"family_name"}, {"contact_points", "tags"}, {"birth_date", "contact_points"}}).Draw(t, "fields")
		for _, x := range rapid.SliceOfN(rapid.SampledFrom(all), 1, 4).Draw(t, "people") {
			own := rapid.SampledFrom([]uuid.UUID{uuid.Nil, x.Subject}).Draw(t, "own")
			want := (&teller{T: t, facts: x, decision: d, purpose: purpose, fields: fields}).tell(own)
			o := release.New(x, d, purpose, fields).For(own)
			got, err := o.Reply()
			if err != nil {
				t.Fatal(err)
			}
			left := o.Left()
			if diff := cmp.Diff(want, inWords(&got, &left), cmpopts.EquateEmpty()); diff != "" {
				t.Fatalf("(-want +got):\n%s", diff)
			}
		}
	})
}

// refusing is facts of somebody who said no to the use of the first address, and yes to marketing otherwise.
func (f *fixture) refusing(x *facts.Facts) *facts.Facts {
	no := consent.Window{Status: consent.Refused, Points: nil}
	point := map[uuid.UUID]consent.Window{x.Children[0].ID: no}
	x.State.Consents = consent.Summary{
		"support":   {Channels: map[string]consent.Window{"email": {Status: consent.None, Points: point}}},
		"marketing": {Whole: consent.Window{Status: consent.Given}, Channels: map[string]consent.Window{"email": {Status: consent.Given, Points: point}}},
	}
	return x
}

// decisions are the shipped policy's about one record, as sessions get them: each twice, so that they are the very same.
func (f *fixture) decisions(x *facts.Facts) (list []policy.Decision) {
	f.Helper()
	for role, purpose := range map[string]string{
		"support": "support", "sales": "sales", "marketing": "marketing", "analyst": "analytics", "officer": "compliance",
	} {
		for range 2 {
			q := &policy.Request{
				Actor: policy.Actor{ID: "u", Roles: []string{role}, Regions: []string{"*"}, MFA: true, Verified: true}, Client: policy.Client{ID: "c", Kind: "app"},
				Purpose: purpose, Action: policy.ActionRead, Kind: "contact",
				Record: &policy.Record{Subject: x.Subject.String(), Region: "GB", Consents: map[string]policy.Consent{
					"marketing": {Status: "given", Channels: map[string]bool{"email": true}}, "analytics": {Status: "given"},
				}, Bases: map[string]bool{"contract": true, "legitimate_interests": true, "legal_obligation": true}},
			}
			d, err := f.set.Engine.Decide(f.Context(), q)
			must(f.T, err)
			list = append(list, d)
		}
	}
	if !slices.ContainsFunc(list, func(d policy.Decision) bool { return d.Visible && d.Derived() != nil }) {
		f.Fatal("no decision is shared, or none shows anything")
	}
	return list
}

// drawn is a decision that no policy made.
func (f *fixture) drawn(t *rapid.T) policy.Decision {
	words := []string{"family_name", "tags", "value", "birth_date", "created_at"}
	for _, c := range catalog.Classes() {
		words = append(words, c.String())
	}
	set := func(name string, most int) policy.Set {
		return policy.NewSet(rapid.SliceOfN(rapid.SampledFrom(words), 0, most).Draw(t, name)...)
	}
	return policy.Decision{
		Visible: rapid.Bool().Draw(t, "visible") || rapid.Bool().Draw(t, "shown"),
		Clear:   set("clear", 8), Mask: set("mask", 8), Token: set("token", 8), Barred: set("barred", 2), Muted: set("muted", 2),
	}
}

// TestGroupsLeaveSharedListsAlone: lists of names may stand in several places, sorted or not.
func TestGroupsLeaveSharedListsAlone(t *testing.T) {
	shared, mixed := []string{"a", "b", "c"}, []string{"c", "a", "b", "a"}
	one, two := uuid.New(), uuid.New()
	got := release.Groups([]release.Left{
		{Clear: shared, Pseudonym: one, Details: []byte("x")}, {Clear: mixed, Pseudonym: two}, {Clear: shared[:2], Pseudonym: one}, {Mask: shared, Pseudonym: two},
	})
	want := []audit.Group{
		{Clear: []string{"a", "b", "c"}, Subjects: []uuid.UUID{one, two}, Details: [][]byte{[]byte("x"), nil}},
		{Clear: []string{"a", "b"}, Subjects: []uuid.UUID{one}},
		{Mask: []string{"a", "b", "c"}, Subjects: []uuid.UUID{two}},
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !slices.Equal(mixed, []string{"c", "a", "b", "a"}) {
		t.Errorf("the caller's list became %q", mixed)
	}
}
