package rights

import (
	"fmt"
	"slices"
	"strings"
)

// Period is a length of time as laws state it. The zero Period is none.
type Period struct {
	Months      int
	Days        int // calendar days
	WorkingDays int
}

// String returns the period in words, as in "1 month and 45 days".
func (p Period) String() string {
	var parts []string
	for _, part := range []struct {
		n    int
		unit string
	}{{p.Months, "month"}, {p.Days, "day"}, {p.WorkingDays, "working day"}} {
		switch part.n {
		case 0:
		case 1:
			parts = append(parts, "1 "+part.unit)
		default:
			parts = append(parts, fmt.Sprintf("%d %ss", part.n, part.unit))
		}
	}
	if len(parts) == 0 {
		return "no time"
	}
	return strings.Join(parts, " and ")
}

// IdentityRule is what asking for proof of identity does to a clock.
type IdentityRule string

// The rules. A regime without one does nothing.
const (
	IdentityPauses   IdentityRule = "pauses"   // the days of waiting are added
	IdentityRestarts IdentityRule = "restarts" // the period counts from the day the proof came
	IdentityNothing  IdentityRule = "nothing"  // the clock goes on
)

// Limit is the clock of some types of request.
type Limit struct {
	Types     []Type // nil: all that no other limit names
	Confirm   Period // until when receipt must be confirmed; zero: no such duty
	Answer    Period
	Extension Period // the longest, in months or calendar days; zero: none
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
	Roll         bool   // a period that ends on no working day ends with the next working day
	RefusalTexts []Text // what a refusal, whole or in part, must say

	// Citations of the rules above.
	CountCitation, RollCitation, IdentityCitation, ScopeCitation, ExtensionCitation, AppealCitation, RefusalCitation string
}

// RegimeOf returns the shipped regime of that name: gdpr, uk_gdpr, california or virginia.
func RegimeOf(name string) (Regime, bool) {
	for _, g := range Regimes() {
		if g.Name == name {
			return g, true
		}
	}
	return Regime{}, false
}

// Regimes returns the regimes that are shipped. They are not legal advice: who uses one checks it against the law.
func Regimes() []Regime { return []Regime{gdpr(), ukGDPR(), california(), virginia()} }

// gdpr follows the EDPB on proof of identity: the clock runs from receipt and stands still while the person, asked
// without delay, has not proven who they are.
func gdpr() Regime {
	return Regime{
		Name: "gdpr", Title: "General Data Protection Regulation (EU) 2016/679",
		Limits: []Limit{{
			Answer: Period{Months: 1}, Extension: Period{Months: 2},
			// A withdrawal takes effect at once, Art. 7(3). The month is the limit of the answer.
			Citation: "GDPR Art. 12(3)",
		}},
		Identity: IdentityPauses, ScopePauses: true, Roll: true,
		RefusalTexts:      []Text{TextReasons, TextComplain, TextRemedy},
		CountCitation:     "Regulation (EEC, Euratom) No 1182/71 Art. 3(1) and (2)(c)",
		RollCitation:      "Regulation (EEC, Euratom) No 1182/71 Art. 3(4)",
		IdentityCitation:  "GDPR Art. 12(6); EDPB Guidelines 01/2022, section 5.3",
		ScopeCitation:     "GDPR recital 63; EDPB Guidelines 01/2022, section 5.3",
		ExtensionCitation: "GDPR Art. 12(3)",
		AppealCitation:    "GDPR Art. 12(3), as a request made anew",
		RefusalCitation:   "GDPR Art. 12(4)",
	}
}

// ukGDPR counts from the proof of identity: the relevant time is the latest of receipt and the information asked for.
func ukGDPR() Regime {
	return Regime{
		Name: "uk_gdpr", Title: "UK General Data Protection Regulation",
		Limits: []Limit{{
			Answer: Period{Months: 1}, Extension: Period{Months: 2}, Citation: "UK GDPR Art. 12(3) and 12A",
		}},
		Identity: IdentityRestarts, ScopePauses: true, Roll: true,
		RefusalTexts:      []Text{TextReasons, TextComplain, TextRemedy},
		CountCitation:     "ICO, Right of access: How long do we have to comply?",
		RollCitation:      "ICO, Right of access: How long do we have to comply?",
		IdentityCitation:  "UK GDPR Art. 12A, inserted by the Data (Use and Access) Act 2025 s. 76",
		ScopeCitation:     "UK GDPR Art. 12A, inserted by the Data (Use and Access) Act 2025 s. 76",
		ExtensionCitation: "UK GDPR Art. 12(3) and 12A",
		AppealCitation:    "UK GDPR Art. 12(3), as a request made anew",
		RefusalCitation:   "UK GDPR Art. 12(4)",
	}
}

// california: verification does not stop California's clock, and no day is rolled: calendar days are counted as they come.
func california() Regime {
	return Regime{
		Name: "california", Title: "California Consumer Privacy Act, Cal. Civ. Code § 1798.100 ff.",
		Limits: []Limit{
			{
				Confirm: Period{WorkingDays: 10}, Answer: Period{Days: 45}, Extension: Period{Days: 45},
				Citation: "Cal. Civ. Code § 1798.130(a)(2); Cal. Code Regs. tit. 11 § 7021",
			},
			{
				Types: []Type{Objection, Restriction, WithdrawalOfAll}, Answer: Period{WorkingDays: 15},
				Citation: "Cal. Code Regs. tit. 11 § 7026(f) and § 7027(g)",
			},
		},
		Identity:          IdentityNothing,
		RefusalTexts:      []Text{TextReasons},
		CountCitation:     "Cal. Code Regs. tit. 11 § 7021",
		IdentityCitation:  "Cal. Code Regs. tit. 11 § 7021(b)",
		ExtensionCitation: "Cal. Code Regs. tit. 11 § 7021(b)",
		AppealCitation:    "as a request made anew",
		RefusalCitation:   "Cal. Code Regs. tit. 11 § 7022(f), § 7023(f) and § 7024(e)",
	}
}

func virginia() Regime {
	return Regime{
		Name: "virginia", Title: "Virginia Consumer Data Protection Act, Va. Code § 59.1-575 ff.",
		Limits: []Limit{{
			Answer: Period{Days: 45}, Extension: Period{Days: 45}, Citation: "Va. Code § 59.1-577(B)(1)",
		}},
		Appeal:            Period{Days: 60},
		Identity:          IdentityNothing,
		RefusalTexts:      []Text{TextReasons, TextAppeal},
		CountCitation:     "Va. Code § 59.1-577(B)(1)",
		IdentityCitation:  "Va. Code § 59.1-577(B)(4)",
		ExtensionCitation: "Va. Code § 59.1-577(B)(1)",
		AppealCitation:    "Va. Code § 59.1-577(C)",
		RefusalCitation:   "Va. Code § 59.1-577(B)(2)",
	}
}

// limit returns the clock of a type: the one that names it, else the one that names none.
func (g Regime) limit(t Type) (Limit, bool) {
	for _, l := range g.Limits {
		if slices.Contains(l.Types, t) {
			return l, true
		}
	}
	for _, l := range g.Limits {
		if l.Types == nil {
			return l, true
		}
	}
	return Limit{}, false
}

// pauses reports whether days of waiting for that reason are added to a deadline, and by what rule.
func (g Regime) pauses(reason PauseReason) (citation string, ok bool) {
	switch reason {
	case PauseIdentity:
		return g.IdentityCitation, g.Identity == IdentityPauses
	case PauseScope:
		return g.ScopeCitation, g.ScopePauses
	}
	return "", false
}

// mayPause reports whether a clock of the regime minds such a pause at all.
func (g Regime) mayPause(reason PauseReason) bool {
	_, adds := g.pauses(reason)
	return adds || reason == PauseIdentity && g.Identity == IdentityRestarts
}
