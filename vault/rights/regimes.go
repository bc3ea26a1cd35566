package rights

// Period is a length of time as laws state it. The zero Period is none.
type Period struct {
	Months      int
	Days        int // calendar days
	WorkingDays int
}

// IdentityRule is what asking for proof of identity does to a clock.
type IdentityRule string

// The rules.
const (
	IdentityPauses   IdentityRule = "pauses"   // the days of waiting are added
	IdentityRestarts IdentityRule = "restarts" // the period counts from the day the proof came
	IdentityNothing  IdentityRule = "nothing"  // the clock goes on
)

// Limit is the clock of some types of request.
type Limit struct {
	Types     []Type // nil: all that no other limit names
	Confirm   Period // until when receipt must be confirmed
	Answer    Period
	Extension Period // the longest; zero: none
	Citation  string
}

// Regime is a law's clocks, as data.
type Regime struct {
	Name         string
	Title        string
	Limits       []Limit
	Appeal       Period // to answer an appeal; zero: as long as a request
	Identity     IdentityRule
	ScopePauses  bool
	Roll         bool // a period that ends on no working day ends with the next working day
	RefusalTexts []Text

	// Citations of the rules above.
	CountCitation, RollCitation, IdentityCitation, ScopeCitation, ExtensionCitation, AppealCitation, RefusalCitation string
}
