package rights

import (
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

// Fall is a class that falls due in the future.
type Fall struct {
	At       time.Time
	Resolved Resolved // as it will be then
}
