package catalog

import (
	"regexp"

	"go.yaml.in/yaml/v3"
)

// DefaultAge is the age at which a person consents alone where nothing else is declared: GDPR Art. 8(1).
const DefaultAge = 16

// Member states lower the age to 13 at most (GDPR Art. 8(1), second subparagraph); elsewhere it goes up to majority.
const lowestAge, highestAge = 13, 21

// anywhere is the key of the age in all jurisdictions that are not declared.
const anywhere = "default"

// subdivision is the part of ISO 3166-2 after the country.
var subdivision = regexp.MustCompile(`^-[A-Z0-9]{1,3}$`)

// AgeOfConsent returns the age in years from which a person consents without a guardian: that of the jurisdiction (ISO
// 3166, as in "DE" or "US-CA"), else of its country, else the catalog's default, else DefaultAge.
func (c *Catalog) AgeOfConsent(jurisdiction string) int {
	country := jurisdiction[:min(len(jurisdiction), 2)]
	for _, key := range []string{jurisdiction, country, anywhere} {
		if age, ok := c.ages[key]; ok {
			return age
		}
	}
	return DefaultAge
}

func (p *parser) readAges(n *yaml.Node) {
	a := attrs{r: p.reader, what: "age_of_consent", at: n, val: map[string]*yaml.Node{}}
	for _, e := range p.pairs(n, a.what) {
		key := e.key.Value
		a.val[key] = e.value
		if key != anywhere && !isJurisdiction(key) {
			p.fault(e.key, "%s: %q is no country or subdivision of ISO 3166 such as DE or US-CA, nor default", a.what, key)
			continue
		}
		if age := a.between(key, lowestAge, highestAge, 0); age != 0 {
			p.c.ages[key] = age
		}
	}
}

func isJurisdiction(s string) bool {
	return isCountry(s) || len(s) > 2 && isCountry(s[:2]) && subdivision.MatchString(s[2:])
}
