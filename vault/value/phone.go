package value

import "github.com/nyaruka/phonenumbers"

// noRegion makes the phone library refuse a number without a country code.
const noRegion = "ZZ"

// parsePhone takes a number that is possible by its length and returns E.164. Whether the numbering
// plan knows it is not asked: plans change faster than releases, see Value.Doubtful.
func parsePhone(s string, o Options) (string, error) {
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

// KnownRegion reports whether an ISO 3166 country, in capitals, has telephone numbers.
func KnownRegion(code string) bool { return phonenumbers.GetCountryCodeForRegion(code) != 0 }

// plannedPhone reports whether the numbering plan knows an E.164 number. It costs more than the rest of reading one.
func plannedPhone(e164 string) bool {
	n, err := phonenumbers.Parse(e164, noRegion)
	return err == nil && phonenumbers.IsValidNumber(n)
}
