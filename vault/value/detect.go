package value

import (
	"strings"
	"unicode"

	"github.com/google/uuid"
	"golang.org/x/text/unicode/norm"
)

// minPhoneDigits is the fewest digits that count as a phone number.
const minPhoneDigits = 7

// Detect reports whether a text holds an e-mail address, a phone number or an IBAN, and which of
// them ("an e-mail address", …). It guards clear values against accidents; someone who spells a
// number out in words passes. A UUID is none of them, whatever its digits.
func Detect(s string) (what string, found bool) {
	s = norm.NFKC.String(s)
	if len(s) == 36 && uuid.Validate(s) == nil {
		return "", false
	}
	switch {
	case hasEmail(s):
		return "an e-mail address", true
	case hasIBAN(s):
		return "an IBAN", true
	case hasPhone(s):
		return "a phone number", true
	}
	return "", false
}

// hasEmail looks for an @ between characters that addresses are made of.
func hasEmail(s string) bool {
	runes := []rune(s)
	for i := 1; i+1 < len(runes); i++ {
		if runes[i] == '@' && isLocal(runes[i-1]) && isLocal(runes[i+1]) {
			return true
		}
	}
	return false
}

func isLocal(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._%+-\"[", r)
}

// hasIBAN tries every place, whatever separates the groups.
func hasIBAN(s string) bool {
	s = strings.ToUpper(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || strings.ContainsRune("-._/", r) {
			return -1
		}
		return r
	}, s))
	for i := 0; i+15 <= len(s); i++ { // the shortest has 15
		n := ibanLength[s[i:i+2]]
		if n > 0 && i+n <= len(s) && ibanChecks(s[i:i+n]) {
			return true
		}
	}
	return false
}

// hasPhone looks for a run of groups of digits that touches no letter.
func hasPhone(s string) bool {
	runes := []rune(s)
	for i := 0; i < len(runes); i++ {
		if !unicode.IsDigit(runes[i]) {
			continue
		}
		run := digitRun(runes[i:])
		if run.phoneLike() && !touchesLetter(runes, i, i+run.length) {
			return true
		}
		i += run.length - 1
	}
	return false
}

// run is a stretch of digits and the separators between them.
type run struct{ length, digits, groups int }

// phoneLike asks for two digits a group on average, which keeps version numbers out.
func (r run) phoneLike() bool { return r.digits >= minPhoneDigits && r.digits >= 2*r.groups }

func digitRun(runes []rune) run {
	var r run
	gap := 0
	for i, c := range runes {
		switch {
		case unicode.IsDigit(c):
			if r.digits == 0 || gap > 0 {
				r.groups++
			}
			r.digits++
			r.length, gap = i+1, 0
		case gap < 3 && isSeparator(c):
			gap++
		default:
			return r
		}
	}
	return r
}

func isSeparator(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || strings.ContainsRune("()./_+", r)
}

func touchesLetter(runes []rune, start, end int) bool {
	return (start > 0 && unicode.IsLetter(runes[start-1])) || (end < len(runes) && unicode.IsLetter(runes[end]))
}
