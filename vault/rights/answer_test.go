package rights_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/rights"
)

func TestDecide(t *testing.T) {
	class := func(name string, o rights.Outcome, reason string) rights.ClassDecision {
		return rights.ClassDecision{Class: name, Outcome: o, Reason: reason}
	}
	kept := rights.Kept{Class: "financial", Ground: "retention", Citation: "§ 147 AO", Until: at(4000)}
	for _, tt := range []struct {
		name  string
		of    rights.Type
		event rights.Event
		code  string
	}{
		{"in part", rights.Erasure, rights.Event{Outcome: rights.Part, Reasons: []string{legalClaim}, Classes: []rights.ClassDecision{
			class("identity", rights.Grant, ""), class("financial", rights.Refuse, legalClaim),
		}}, ""},
		{"with what is kept", rights.Erasure, rights.Event{Outcome: rights.Grant, Kept: []rights.Kept{kept}}, ""},
		{"an erasure's ground", rights.Erasure, rights.Event{Outcome: rights.Grant, Reasons: []string{"JustificationA17NonNecessity"}}, ""},
		{"a refusal's reason for a grant", rights.Erasure, rights.Event{Outcome: rights.Grant, Reasons: []string{legalClaim}}, "reason_required"},
		{"no outcome", rights.Erasure, rights.Event{}, "invalid"},
		{"refused without a reason", rights.Erasure, rights.Event{Outcome: rights.Refuse}, "reason_required"},
		{"refused for a word", rights.Erasure, rights.Event{Outcome: rights.Refuse, Reasons: []string{"because"}}, "reason_required"},
		{"refused for what fits another right", rights.Access, rights.Event{Outcome: rights.Refuse, Reasons: []string{legalClaim}}, "reason_required"},
		{"refused for what only takes time", rights.Access, rights.Event{Outcome: rights.Refuse, Reasons: []string{complexity}}, "reason_required"},
		{"a class without its reason", rights.Erasure, rights.Event{Outcome: rights.Part, Reasons: []string{legalClaim}, Classes: []rights.ClassDecision{
			class("financial", rights.Refuse, ""),
		}}, "reason_required"},
		{"a class twice", rights.Erasure, rights.Event{Outcome: rights.Grant, Classes: []rights.ClassDecision{
			class("identity", rights.Grant, ""), class("identity", rights.Grant, ""),
		}}, "invalid"},
		{"a class against the whole", rights.Erasure, rights.Event{Outcome: rights.Grant, Classes: []rights.ClassDecision{
			class("identity", rights.Refuse, legalClaim),
		}}, "invalid"},
		{"half a class", rights.Erasure, rights.Event{Outcome: rights.Part, Reasons: []string{legalClaim}, Classes: []rights.ClassDecision{
			class("identity", rights.Part, legalClaim),
		}}, "invalid"},
		{"a class that is no word", rights.Erasure, rights.Event{Outcome: rights.Grant, Classes: []rights.ClassDecision{
			class("Anna Muster", rights.Grant, ""),
		}}, "invalid"},
		{"a reason for a grant of a class", rights.Erasure, rights.Event{Outcome: rights.Grant, Classes: []rights.ClassDecision{
			class("identity", rights.Grant, legalClaim),
		}}, "invalid"},
		{"kept without a ground", rights.Erasure, rights.Event{Outcome: rights.Grant, Kept: []rights.Kept{{Class: "identity"}}}, "invalid"},
		{"kept twice", rights.Erasure, rights.Event{Outcome: rights.Grant, Kept: []rights.Kept{kept, kept}}, "invalid"},
		{"kept of a copy", rights.Access, rights.Event{Outcome: rights.Grant, Kept: []rights.Kept{kept}}, "invalid"},
		{"a withdrawal in part", rights.WithdrawalOfAll, rights.Event{Outcome: rights.Part, Reasons: []string{noIdentity}}, "never_refused"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := apply(t, received(t, tt.of), toScoping...)
			tt.event.Kind, tt.event.At, tt.event.By = rights.Decide, at(3), officer
			if tt.code != "" {
				refused(t, r, tt.event, tt.code)
				return
			}
			r = apply(t, r, tt.event)
			sorted := slices.IsSortedFunc(r.Decision.Classes, func(a, b rights.ClassDecision) int { return slices.Compare([]byte(a.Class), []byte(b.Class)) })
			if r.Status != rights.Decided || !sorted || r.Decision.By != officer {
				t.Errorf("got %s by %s: %v", r.Status, r.Decision.By, r.Decision.Classes)
			}
		})
	}
}

func TestRefusalSaysWhatTheLawWants(t *testing.T) {
	want := []rights.Text{rights.TextReasons, rights.TextComplain, rights.TextRemedy} // GDPR Art. 12(4)
	no := rights.Event{Kind: rights.RefuseRequest, At: at(1), By: officer}
	for _, events := range [][]rights.Event{nil, {acknowledge}, {acknowledge, verifying}, toScoping} {
		r := apply(t, received(t, rights.Access), events...)
		refused(t, r, no, "reason_required")
		stated := no
		stated.Reasons = []string{noIdentity}
		if r = apply(t, r, stated); r.Status != rights.Refused || !slices.Equal(r.Decision.Texts, want) || r.ClosedAt.IsZero() {
			t.Errorf("got %s with %v", r.Status, r.Decision.Texts)
		}
	}
	decided := rights.Event{Kind: rights.Decide, At: at(3), By: officer, Outcome: rights.Refuse, Reasons: []string{noIdentity}}
	r := apply(t, received(t, rights.Access), append(toScoping, decided)...)
	refused(t, r, executed, "wrong_status")
	refused(t, r, confirmed, "wrong_status")
	if r = apply(t, r, no); r.Status != rights.Refused || !slices.Equal(r.Decision.Texts, want) || r.Decision.Reasons[0] != noIdentity {
		t.Errorf("got %s: %v", r.Status, r.Decision)
	}
	r = apply(t, received(t, rights.Access), append(toScoping, granted)...)
	no.Reasons = []string{noIdentity}
	refused(t, r, no, "wrong_status")
}

func TestWithdrawalIsNeverGated(t *testing.T) {
	r := received(t, rights.WithdrawalOfAll)
	for _, s := range []rights.Event{{}, acknowledge, verifying, verified, scoped, granted} {
		if s.Kind != "" {
			r = apply(t, r, s)
		}
		if got := apply(t, r, rights.Event{Kind: rights.Execute, At: at(3)}); got.Status != rights.Executing || got.Decision.Outcome != rights.Grant {
			t.Errorf("from %s: got %s", r.Status, got.Status)
		}
		refused(t, r, rights.Event{Kind: rights.RefuseRequest, At: at(3), By: officer, Reasons: []string{noIdentity}}, "never_refused")
	}
	r = received(t, rights.WithdrawalOfAll)
	refused(t, r, rights.Event{Kind: rights.PauseClock, At: at(1), By: officer, Pause: rights.PauseIdentity}, "pause_reason")
	refused(t, r, rights.Event{Kind: rights.Expire, At: at(400)}, "not_expired")

	unknown := rights.Event{Kind: rights.Edit, At: at(1), By: officer, Change: &rights.Change{
		Type: rights.WithdrawalOfAll, Requester: rights.Requester{Role: rights.Self},
	}}
	r = apply(t, r, unknown)
	refused(t, r, executed, "subject_unknown")
	if r = apply(t, r, rights.Event{Kind: rights.RefuseRequest, At: at(3), By: officer, Reasons: []string{noIdentity}}); r.Status != rights.Refused {
		t.Errorf("of nobody known: got %s", r.Status)
	}
}

func TestPauses(t *testing.T) {
	pause := func(day int, why rights.PauseReason) rights.Event {
		return rights.Event{Kind: rights.PauseClock, At: at(day), By: officer, Pause: why}
	}
	r := received(t, rights.Access)
	refused(t, r, pause(1, "holiday"), "pause_reason")
	refused(t, r, rights.Event{Kind: rights.ResumeClock, At: at(1)}, "not_paused")
	refused(t, r, pause(60, rights.PauseScope), "pause_reason") // the period is over
	due := r.Due
	r = apply(t, r, acknowledge, pause(1, rights.PauseIdentity))
	refused(t, r, pause(2, rights.PauseScope), "already_paused")
	if !r.Due.Equal(due) {
		t.Errorf("a pause that goes on moved the date to %s", r.Due)
	}
	proof := verified
	proof.At = at(6)
	r = apply(t, r, verifying, proof)
	if p, ok := r.Paused(); ok || !r.Due.Equal(due.AddDate(0, 0, 5)) {
		t.Errorf("got paused %v, due %s", p, r.Due)
	}
	refused(t, r, pause(7, rights.PauseIdentity), "pause_reason")
	scope := scoped
	scope.At = at(7)
	decide := granted
	decide.At = at(12)
	r = apply(t, r, scope, pause(10, rights.PauseScope), decide)
	if _, ok := r.Paused(); ok || !r.Due.Equal(due.AddDate(0, 0, 7)) {
		t.Errorf("got due %s", r.Due)
	}
	refused(t, r, pause(13, rights.PauseScope), "wrong_status")

	s := settings(t)
	s.Regime = regime(t, "california")
	c, err := rights.Receive(rights.Intake{ID: uuid.UUID{97}, Type: rights.Access, Channel: "post", At: start, By: portal}, s)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Apply(pause(1, rights.PauseIdentity), s); rights.CodeOf(err) != "pause_reason" {
		t.Errorf("California's clock was paused: %v", err)
	}
	paused := apply(t, received(t, rights.Access), pause(1, rights.PauseScope), rights.Event{Kind: rights.ResumeClock, At: at(3)})
	if want := due.AddDate(0, 0, 3); !paused.Due.Equal(want) { // 5 April is a Sunday
		t.Errorf("got due %s, want %s", paused.Due, want)
	}
}

func TestExtension(t *testing.T) {
	told := rights.Event{Kind: rights.Extend, At: at(20), By: officer, Reasons: []string{complexity}, Notice: at(20)}
	r := apply(t, received(t, rights.Access), acknowledge)
	for _, tt := range []struct {
		name string
		with func(*rights.Event)
		code string
	}{
		{"no reason", func(e *rights.Event) { e.Reasons = nil }, "reason_required"},
		{"a refusal's reason", func(e *rights.Event) { e.Reasons = []string{noIdentity} }, "reason_required"},
		{"nobody told", func(e *rights.Event) { e.Notice = time.Time{} }, "notice_required"},
		{"told in the future", func(e *rights.Event) { e.Notice = at(21) }, "notice_required"},
		{"told before receipt", func(e *rights.Event) { e.Notice = at(-1) }, "notice_required"},
		{"longer than allowed", func(e *rights.Event) { e.Months = 3 }, "extension_not_allowed"},
		{"in days", func(e *rights.Event) { e.Days = 1 }, "extension_not_allowed"},
		{"shorter than nothing", func(e *rights.Event) { e.Months = -1 }, "extension_not_allowed"},
		{"told too late", func(e *rights.Event) { e.At, e.Notice = at(40), at(40) }, "extension_too_late"},
		{"recorded too late", func(e *rights.Event) { e.At = at(40) }, "extension_too_late"},
		{"by nobody", func(e *rights.Event) { e.By = uuid.Nil }, "actor_required"},
	} {
		e := told
		tt.with(&e)
		t.Run(tt.name, func(t *testing.T) { refused(t, r, e, tt.code) })
	}
	month := told
	month.Months = 1
	if got := apply(t, r, month); got.Due.Format(time.DateOnly) != "2026-05-04" { // 3 May is a Sunday
		t.Errorf("by one month: got %s", got.Due)
	}
	long := apply(t, r, told)
	if long.Due.Format(time.DateOnly) != "2026-06-03" {
		t.Errorf("by two months: got %s", long.Due)
	}
	refused(t, long, told, "already_extended")

	s := settings(t)
	s.Regime = regime(t, "california")
	out, err := rights.Receive(rights.Intake{ID: uuid.UUID{97}, About: anna, Type: rights.Objection, Channel: "portal", At: start, By: portal}, s)
	if err != nil {
		t.Fatal(err)
	}
	if _, err = out.Apply(rights.Event{Kind: rights.Extend, At: at(2), By: officer, Reasons: []string{complexity}, Notice: at(2)}, s); rights.CodeOf(err) != "extension_not_allowed" {
		t.Errorf("an opt-out was extended: %v", err)
	}
}

func TestAppeal(t *testing.T) {
	appeal := rights.Event{Kind: rights.Appeal, At: at(30), By: portal}
	no := rights.Event{Kind: rights.RefuseRequest, At: at(4), By: officer, Reasons: []string{noIdentity}}
	extended := rights.Event{Kind: rights.Extend, At: at(3), By: officer, Reasons: []string{complexity}, Notice: at(3)}
	r := apply(t, received(t, rights.Access), append(toScoping, extended, no, appeal)...)
	if r.Status != rights.Scoping || r.Appeals != 1 || r.Decision != nil || !r.ClosedAt.IsZero() || !r.RetainUntil.IsZero() {
		t.Errorf("got %s after %d appeals", r.Status, r.Appeals)
	}
	if got := r.Due.Format(time.DateOnly); got != "2026-05-04" { // a month from 2 April is a Saturday
		t.Errorf("got due %s", got)
	}
	extended.At, extended.Notice = at(31), at(31)
	r = apply(t, r, extended, rights.Event{Kind: rights.Decide, At: at(32), By: second, Outcome: rights.Grant})
	if r.Due.Format(time.DateOnly) != "2026-07-02" {
		t.Errorf("an appeal extended: got due %s", r.Due)
	}

	s := settings(t)
	s.Regime = regime(t, "california")
	c, err := rights.Receive(rights.Intake{ID: uuid.UUID{97}, Type: rights.Access, Channel: "post", At: start, By: portal}, s)
	for _, e := range []rights.Event{no, appeal} {
		if err == nil {
			c, err = c.Apply(e, s)
		}
	}
	if err != nil || c.Status != rights.Acknowledged || !c.ConfirmBy.IsZero() {
		t.Errorf("receipt of an appeal: got %s, confirm by %s, %v", c.Status, c.ConfirmBy, err)
	}

	unproven := apply(t, received(t, rights.Access), acknowledge, no, appeal)
	if unproven.Status != rights.Acknowledged {
		t.Errorf("of a person not verified: got %s", unproven.Status)
	}
	refused(t, unproven, scoped, "unverified")

	late := appeal
	late.At = at(4 + 1096)
	refused(t, apply(t, received(t, rights.Access), acknowledge, no), late, "wrong_status")
	back := apply(t, received(t, rights.Access), rights.Event{Kind: rights.Withdraw, At: at(1), By: portal})
	refused(t, back, appeal, "wrong_status")
}

func TestExpire(t *testing.T) {
	over := rights.Event{Kind: rights.Expire, At: at(91)}
	r := apply(t, received(t, rights.Access), acknowledge, verifying)
	if !r.Next(settings(t)).Equal(at(91)) {
		t.Errorf("got next %s", r.Next(settings(t)))
	}
	refused(t, r, rights.Event{Kind: rights.Expire, At: at(90)}, "not_expired")
	if got := apply(t, r, over); got.Status != rights.Expired || !got.ClosedAt.Equal(at(91)) {
		t.Errorf("got %s", got.Status)
	}
	refused(t, apply(t, r, verified), over, "not_expired")
	refused(t, apply(t, r, verified, scoped), over, "wrong_status")
	s := settings(t)
	s.ExpireDays = 0
	if _, err := r.Apply(over, s); rights.CodeOf(err) != "not_expired" || !r.Next(s).IsZero() {
		t.Errorf("without a limit: got %v, next %s", err, r.Next(s))
	}
}

func TestOverdue(t *testing.T) {
	r := received(t, rights.Access)
	if r.Overdue(r.Due) || !r.Overdue(r.Due.Add(time.Second)) {
		t.Errorf("got overdue on the last day %t, later %t", r.Overdue(r.Due), r.Overdue(r.Due.Add(time.Second)))
	}
	closed := apply(t, r, rights.Event{Kind: rights.Withdraw, At: at(1), By: portal})
	if closed.Overdue(at(400)) {
		t.Error("a closed request is overdue")
	}
}

func TestMomentsNeverRunBackwards(t *testing.T) {
	r := apply(t, received(t, rights.Access), toScoping...)
	e := granted
	e.At = at(-9)
	if r = apply(t, r, e); !r.Decision.At.Equal(at(2)) || !r.ChangedAt.Equal(at(2)) {
		t.Errorf("got decided at %s", r.Decision.At)
	}
	e.At = time.Time{}
	refused(t, r, e, "invalid")
	refused(t, r, rights.Event{Kind: "shred", At: at(9)}, "invalid")
	s := settings(t)
	s.Regime = regime(t, "uk_gdpr")
	if _, err := r.Apply(executed, s); rights.CodeOf(err) != "invalid" {
		t.Errorf("under another regime: got %v", err)
	}
}

func TestReceive(t *testing.T) {
	good := rights.Intake{ID: uuid.UUID{99}, About: anna, Kind: "contact", Type: rights.Access, Channel: "portal", At: start, By: portal}
	for _, tt := range []struct {
		name string
		with func(*rights.Intake)
		code string
	}{
		{"good", func(*rights.Intake) {}, ""},
		{"about nobody known", func(in *rights.Intake) { in.About, in.Kind = uuid.Nil, "" }, ""},
		{"an agent whose mandate comes later", func(in *rights.Intake) { in.Requester.Role = rights.Agent }, ""},
		{"no id", func(in *rights.Intake) { in.ID = uuid.Nil }, "invalid"},
		{"its own duplicate", func(in *rights.Intake) { in.DuplicateOf = in.ID }, "invalid"},
		{"no moment", func(in *rights.Intake) { in.At = time.Time{} }, "invalid"},
		{"nobody received it", func(in *rights.Intake) { in.By = uuid.Nil }, "invalid"},
		{"a sentence for a channel", func(in *rights.Intake) { in.Channel = "a letter from Anna" }, "invalid"},
		{"a kind of nobody", func(in *rights.Intake) { in.About = uuid.Nil }, "invalid"},
		{"a kind that is no word", func(in *rights.Intake) { in.Kind = "Anna!" }, "invalid"},
		{"no such type", func(in *rights.Intake) { in.Type = "oblivion" }, "invalid"},
		{"no such role", func(in *rights.Intake) { in.Requester.Role = "friend" }, "invalid"},
		{"a mandate of oneself", func(in *rights.Intake) { in.Requester = rights.Requester{Role: rights.Self, Mandate: mandate} }, "invalid"},
		{"a mandate that is no digest", func(in *rights.Intake) { in.Requester = rights.Requester{Role: rights.Agent, Mandate: "Anna"} }, "invalid"},
		{"a place", func(in *rights.Intake) { in.Jurisdiction = "Berlin" }, "invalid"},
		{"a language in words", func(in *rights.Intake) { in.Locale = "Deutsch, bitte" }, "invalid"},
	} {
		in := good
		tt.with(&in)
		r, err := rights.Receive(in, settings(t))
		if rights.CodeOf(err) != tt.code {
			t.Errorf("%s: got %v, want %q", tt.name, err, tt.code)
		}
		if err == nil && (r.Status != rights.Received || r.Due.IsZero() || r.Requester.Role == "") {
			t.Errorf("%s: got %s, due %s, by %s", tt.name, r.Status, r.Due, r.Requester.Role)
		}
	}
	good.Requester = rights.Requester{Role: rights.Guardian, Mandate: mandate, Confirmed: officer}
	if r, err := rights.Receive(good, settings(t)); err != nil || r.Requester.Confirmed != uuid.Nil {
		t.Errorf("a mandate confirmed by the intake: got %s, %v", r.Requester.Confirmed, err)
	}
	if _, err := rights.Receive(good, rights.Settings{}); rights.CodeOf(err) != "no_limit" {
		t.Errorf("without a regime: got %v", err)
	}
}
