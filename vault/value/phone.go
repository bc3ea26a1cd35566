package value

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/nyaruka/phonenumbers"
)

// noRegion makes the phone library refuse a number without a country code.
const noRegion = "ZZ"

// parsePhone takes a number that is possible by its length and returns E.164. Whether the numbering
// plan knows it is not asked: plans change faster than releases, see Value.Doubtful.
func parsePhone(s string, o Options) (string, error) {
	if asKept(s) {
		return s, nil
	}
	region := o.Region
	if region == "" {
		region = noRegion
	}
	n, err := phonenumbers.Parse(s, region)
	if err != nil || !phonenumbers.IsPossibleNumber(n) {
		return "", refuse(BadForm, "a phone number with its country code, such as +44 20 7946 0018")
	}
	if n.GetExtension() != "" {
		return "", refuse(BadForm, "a phone number without extension; put the extension in a note")
	}
	e164 := phonenumbers.Format(n, phonenumbers.E164)
	if e164 == s { // it was read as it is kept
		return e164, nil
	}
	// Some impossible tails (+49 00000) lose a zero each time they are read; such a number would be
	// indexed as one thing and looked up as another.
	again, err := phonenumbers.Parse(e164, noRegion)
	if err != nil || phonenumbers.Format(again, phonenumbers.E164) != e164 {
		return "", refuse(BadForm, "a phone number with its country code, such as +44 20 7946 0018")
	}
	return e164, nil
}

// maxCountryCode is how many digits a country calling code has at most (ITU-T E.164).
const maxCountryCode = 3

// asKept reports whether a number is possible and written in E.164 already, if that shows without the library's search for
// extensions and punctuation, which costs ten times as much: files of customers hold such numbers.
func asKept(s string) bool {
	digits, plus := strings.CutPrefix(s, "+")
	if !plus || len(digits) <= maxCountryCode || digits[0] == '0' || strings.Trim(digits, "0123456789") != "" {
		return false
	}
	for n := 1; n <= maxCountryCode; n++ {
		code, _ := strconv.Atoi(digits[:n]) // digits
		national, ok := nationalPrefixes()[code]
		if !ok {
			continue
		}
		rest := digits[n:]
		number, err := strconv.ParseUint(rest, 10, 64)
		if err != nil || rest[0] == '0' || national != nil && national.MatchString(rest) { // the library would take digits away, or keep zeros
			return false
		}
		country := int32(code) //nolint:gosec // of three digits
		return phonenumbers.IsPossibleNumber(&phonenumbers.PhoneNumber{CountryCode: &country, NationalNumber: &number})
	}
	return false
}

// nationalPrefixes are, by country calling code, what the library would take for a prefix that is dialled within the country
// alone; nil where there is none.
var nationalPrefixes = sync.OnceValue(func() map[int]*regexp.Regexp {
	all, err := phonenumbers.MetadataCollection()
	if err != nil {
		return nil // no number is known as kept, and the library says what it is
	}
	out := map[int]*regexp.Regexp{}
	for _, m := range all.GetMetadata() {
		code := int(m.GetCountryCode())
		if m.GetId() != phonenumbers.GetRegionCodeForCountryCode(code) { // another goes by the rules of the code's first
			continue
		}
		out[code] = nil
		if p := m.GetNationalPrefixForParsing(); p != "" {
			out[code] = regexp.MustCompile("^(?:" + p + ")")
		}
	}
	return out
})

// KnownRegion reports whether an ISO 3166 country, in capitals, has telephone numbers.
func KnownRegion(code string) bool { return phonenumbers.GetCountryCodeForRegion(code) != 0 }

// plannedPhone reports whether the numbering plan knows an E.164 number. It costs more than the rest of reading one.
func plannedPhone(e164 string) bool {
	n, err := phonenumbers.Parse(e164, noRegion)
	return err == nil && phonenumbers.IsValidNumber(n)
}
