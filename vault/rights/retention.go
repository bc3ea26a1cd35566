package rights

import (
	"bytes"
	"cmp"
	"slices"
	"time"

	"github.com/google/uuid"
)

// Rule is a retention rule as it applies to one subject. It counts from a moment of that subject's.
type Rule struct {
	ID          string
	Purpose     string
	Classes     []string  // nil: every class
	From        time.Time // zero: not started, the relationship goes on
	FloorDays   int       // kept at least so long; 0 or less: no floor
	CeilingDays int       // must be gone after so long; 0 or less: the rule sets no end
	Erase       bool      // once everything is due, the whole subject goes, and not only its classes
	Citation    string
}

// Hold keeps data whatever is due: GDPR Art. 17(3), Art. 18(2). Released holds are not passed to Resolve.
type Hold struct {
	ID       uuid.UUID
	Classes  []string // nil: the whole subject
	Ground   string   // as the catalog names it
	Citation string
	Review   time.Time
}

// Holding is what is known of one subject when its retention is resolved.
type Holding struct {
	Gone      bool      // the subject was erased
	Classes   []string  // classes that still have data
	Rules     []Rule    // of the subject's kind
	Holds     []Hold    // that stand
	RequestAt time.Time // from when an erasure the person asked for is due; zero: none
}

// Verdict is what may become of a class.
type Verdict string

// The verdicts.
const (
	Keep   Verdict = "keep"
	Due    Verdict = "due"    // it must go now
	Frozen Verdict = "frozen" // it is due, and a hold keeps it: nobody reads it but for the hold's ground
)

// Why is the reason of a verdict.
type Why string

// The reasons.
const (
	WhyNoRule     Why = "no_rule"     // keep: nothing says when it ends; somebody should write a rule
	WhyNoCeiling  Why = "no_ceiling"  // keep: the rules say how long at least, and none how long at most
	WhyNotStarted Why = "not_started" // keep: a rule counts from a moment that has not come
	WhyFloor      Why = "floor"       // keep: a rule requires it
	WhyCeiling    Why = "ceiling"     // keep: no rule's end has come; due or frozen: the last has
	WhyRequest    Why = "request"     // due or frozen: the person asked for it
)

// Resolved is the verdict on one class.
type Resolved struct {
	Class    string
	Verdict  Verdict
	Why      Why
	Rule     string      // the id of the rule that decided; "" for no_rule and request
	Purpose  string      // that rule's
	Citation string      // that rule's, or the hold's for a frozen class
	Until    time.Time   // keep: when it falls due; zero: not known. due and frozen: since when it is due
	Ground   string      // frozen: the ground of the hold with the latest review
	Review   time.Time   // frozen: that hold's review date
	Holds    []uuid.UUID // frozen: every hold that covers it, sorted
}

// Action is what is to be done with a subject as a whole.
type Action string

// The actions.
const (
	ActNothing Action = "nothing" // there is no subject any more
	ActKeep    Action = "keep"
	ActErase   Action = "erase"  // the whole subject
	ActShred   Action = "shred"  // the classes of Plan.Shred; those of Plan.Freeze are frozen
	ActFreeze  Action = "freeze" // nothing may go, and some of it is due
)

// Plan is the outcome for a subject.
type Plan struct {
	Action  Action
	Shred   []string   // classes to destroy, sorted; all of them for ActErase
	Freeze  []string   // classes to freeze, sorted
	Classes []Resolved // one per class that has data, sorted
}

// Kept is what the plan leaves of an erasure, and why: by a hold's ground, or, as "retention", by a rule until a day. It
// is sorted by class.
func (p Plan) Kept() []Kept {
	var kept []Kept
	for _, r := range p.Classes {
		k := Kept{Class: r.Class, Citation: r.Citation}
		switch r.Verdict {
		case Due:
			continue
		case Frozen:
			k.Ground, k.Hold = r.Ground, r.Holds[0]
		case Keep:
			k.Ground, k.Until = "retention", r.Until
		}
		kept = append(kept, k)
	}
	return kept
}

// Fall is a class that falls due in the future.
type Fall struct {
	At       time.Time
	Resolved Resolved // as it will be then
}

// resolver looks at one class: the rules that cover it, and what they add up to.
type resolver struct {
	in    Holding
	class string
	floor Rule // of the latest floor
	until time.Time
	last  Rule // of the latest ceiling
	ends  time.Time

	rules, ceilings int
	waits           *Rule // a rule with a floor that has not started
	unstarted       *Rule // a rule with a ceiling that has not started
	erase           bool  // a rule with a ceiling takes the whole subject
}

// Resolve returns what retention rules, holds and an erasure that was asked for make of a subject at a moment. It is
// defined for every input, and neither the order nor a repetition of what it is given matters.
//
// A class may go at the latest of its floors, since each is a duty to keep. It must go at the latest of its ceilings,
// since until then another purpose still needs it, and not before it may. An erasure that was asked for makes it due at
// once, GDPR Art. 17(1), so far as no floor keeps it, Art. 17(3)(b). A hold freezes what is due and extends nothing else.
// Without a rule and without a request a class is kept, and the answer says so.
//
// What Resolve says to shred is not among the classes of the next call. Until then it says the same again.
func Resolve(in Holding, now time.Time) Plan {
	if in.Gone {
		return Plan{Action: ActNothing}
	}
	classes := slices.Compact(slices.Sorted(slices.Values(in.Classes)))
	plan := Plan{Action: ActKeep}
	for _, class := range classes {
		r := resolve(in, class, now)
		switch r.Verdict {
		case Due:
			plan.Shred = append(plan.Shred, class)
		case Frozen:
			plan.Freeze = append(plan.Freeze, class)
		case Keep:
		}
		plan.Classes = append(plan.Classes, r)
	}
	plan.Action = plan.action(in, now)
	return plan
}

// action decides about the subject as a whole. One that has no class of data left is judged by what covers all classes.
func (p Plan) action(in Holding, now time.Time) Action {
	if len(p.Classes) == 0 {
		whole := resolve(in, "", now)
		switch {
		case whole.Verdict == Frozen:
			return ActFreeze
		case whole.Verdict == Due && takesAll(in, []string{""}, now):
			return ActErase
		}
		return ActKeep
	}
	switch {
	case len(p.Shred) == len(p.Classes) && takesAll(in, p.Shred, now):
		return ActErase
	case len(p.Shred) > 0:
		return ActShred
	case len(p.Freeze) > 0:
		return ActFreeze
	}
	return ActKeep
}

// takesAll reports whether the subject goes with its last classes: the person asked for that, or a rule whose end brought
// it about says so.
func takesAll(in Holding, classes []string, now time.Time) bool {
	if requested(in, now) {
		return true
	}
	return slices.ContainsFunc(classes, func(class string) bool { return look(in, class).erase })
}

func requested(in Holding, now time.Time) bool {
	return !in.RequestAt.IsZero() && !now.Before(in.RequestAt)
}

func resolve(in Holding, class string, now time.Time) Resolved {
	l := look(in, class)
	r := l.due()
	if r.Until.IsZero() || now.Before(r.Until) {
		r.Verdict = Keep
		return l.kept(r, now)
	}
	r.Verdict = Due
	for _, h := range in.holds(class) {
		r.Holds = append(r.Holds, h.ID)
		if r.Verdict == Due || h.Review.After(r.Review) {
			r.Verdict, r.Ground, r.Review, r.Citation = Frozen, h.Ground, h.Review, h.Citation
		}
	}
	slices.SortFunc(r.Holds, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	r.Holds = slices.Compact(r.Holds)
	return r
}

// look adds up the rules that cover a class, in an order of their own.
func look(in Holding, class string) resolver {
	l := resolver{in: in, class: class}
	for _, rule := range in.rules(class) {
		l.rules++
		l.takeFloor(rule)
		l.takeCeiling(rule)
	}
	return l
}

func (l *resolver) takeFloor(rule Rule) {
	if rule.FloorDays <= 0 {
		return
	}
	if rule.From.IsZero() {
		l.waits = &rule
	} else if until := after(rule.From, rule.FloorDays); l.until.IsZero() || until.After(l.until) {
		l.floor, l.until = rule, until
	}
}

func (l *resolver) takeCeiling(rule Rule) {
	if rule.CeilingDays <= 0 {
		return
	}
	l.ceilings++
	l.erase = l.erase || rule.Erase
	if rule.From.IsZero() {
		l.unstarted = &rule
	} else if ends := after(rule.From, rule.CeilingDays); l.ends.IsZero() || ends.After(l.ends) {
		l.last, l.ends = rule, ends
	}
}

// due returns when the class falls due and why, as a verdict without a verdict: Until is zero where that is not known.
func (l *resolver) due() Resolved {
	r := Resolved{Class: l.class}
	if l.waits != nil {
		return r // a duty to keep that has not begun to run has no end yet
	}
	if l.ceilings > 0 && l.unstarted == nil {
		r.Why, r.Until = WhyCeiling, later(l.ends, l.until)
		r.Rule, r.Purpose, r.Citation = l.last.ID, l.last.Purpose, l.last.Citation
	}
	if at := l.in.RequestAt; !at.IsZero() && (r.Until.IsZero() || later(at, l.until).Before(r.Until)) {
		r = Resolved{Class: l.class, Why: WhyRequest, Until: later(at, l.until)}
	}
	return r
}

// kept says why a class that is not due is kept.
func (l *resolver) kept(r Resolved, now time.Time) Resolved {
	because := func(why Why, rule Rule) Resolved {
		return Resolved{Class: l.class, Verdict: Keep, Why: why, Rule: rule.ID, Purpose: rule.Purpose, Citation: rule.Citation, Until: r.Until}
	}
	switch {
	case l.waits != nil:
		return because(WhyNotStarted, *l.waits)
	case now.Before(l.until) && (r.Until.IsZero() || r.Until.Equal(l.until)):
		return because(WhyFloor, l.floor)
	case r.Why == WhyRequest:
		return r
	case l.unstarted != nil:
		return because(WhyNotStarted, *l.unstarted)
	case l.ceilings > 0:
		return because(WhyCeiling, l.last)
	case l.rules > 0:
		return because(WhyNoCeiling, Rule{})
	}
	return because(WhyNoRule, Rule{})
}

// rules returns the rules that cover a class, sorted so that what decides a tie is not their order.
func (in Holding) rules(class string) []Rule {
	var covers []Rule
	for _, r := range in.Rules {
		if r.Classes == nil || slices.Contains(r.Classes, class) {
			covers = append(covers, r)
		}
	}
	slices.SortFunc(covers, compareRules)
	return covers
}

func compareRules(a, b Rule) int {
	return cmp.Or(
		cmp.Compare(a.ID, b.ID), cmp.Compare(a.Purpose, b.Purpose), a.From.Compare(b.From), cmp.Compare(a.FloorDays, b.FloorDays),
		cmp.Compare(a.CeilingDays, b.CeilingDays), cmp.Compare(a.Citation, b.Citation),
	)
}

func (in Holding) holds(class string) []Hold {
	var covers []Hold
	for _, h := range in.Holds {
		if h.Classes == nil || slices.Contains(h.Classes, class) {
			covers = append(covers, h)
		}
	}
	slices.SortFunc(covers, func(a, b Hold) int {
		return cmp.Or(
			bytes.Compare(a.ID[:], b.ID[:]), cmp.Compare(a.Ground, b.Ground), a.Review.Compare(b.Review), cmp.Compare(a.Citation, b.Citation),
		)
	})
	return covers
}

// longest is more days than any rule means; what lies further is no date that JSON can hold.
const longest = 200 * 366

func after(t time.Time, days int) time.Time { return t.UTC().AddDate(0, 0, min(days, longest)) }

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// Forecast returns what falls due after now and until a horizon, the earliest first, if nothing changes but the time.
func Forecast(in Holding, now, until time.Time) []Fall {
	var falls []Fall
	for _, r := range Resolve(in, now).Classes {
		if r.Verdict == Keep && r.Until.After(now) && !r.Until.After(until) {
			falls = append(falls, Fall{At: r.Until, Resolved: resolve(in, r.Class, r.Until)})
		}
	}
	slices.SortFunc(falls, func(a, b Fall) int {
		return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.Resolved.Class, b.Resolved.Class))
	})
	return falls
}

// AllDue reports whether every class that has data is due, also where holds keep it.
func (p Plan) AllDue() bool {
	return p.Action != ActKeep && !slices.ContainsFunc(p.Classes, func(r Resolved) bool { return r.Verdict == Keep })
}
