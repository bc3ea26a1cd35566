package value

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// parseText takes text of several lines. Line ends become "\n", composed characters NFC, so that one
// text has one form.
func parseText(s string, _ Options) (string, error) {
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	s = strings.TrimSpace(norm.NFC.String(s))
	if s == "" {
		return "", refuse(Empty, "use null for no value")
	}
	if hasRune(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }) {
		return "", refuse(BadCharacter, "no control characters but line breaks and tabs")
	}
	return s, nil
}

// parseName takes one line; runs of white space become one space.
func parseName(s string, _ Options) (string, error) {
	if hasRune(s, unicode.IsControl) {
		return "", refuse(BadCharacter, "one line without control characters")
	}
	s = strings.Join(strings.Fields(norm.NFC.String(s)), " ")
	if s == "" {
		return "", refuse(Empty, "use null for no value")
	}
	return s, nil
}

// parseToken takes one word: a handle, an address of a profile, a foreign id.
func parseToken(s string, _ Options) (string, error) {
	s = strings.TrimSpace(norm.NFC.String(s))
	if s == "" {
		return "", refuse(Empty, "use null for no value")
	}
	if hasRune(s, func(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) }) {
		return "", refuse(BadCharacter, "one word without spaces and control characters")
	}
	return s, nil
}

// parseURL takes an address of the web (RFC 3986): nothing that a browser would run, open elsewhere or log in with.
func parseURL(s string, o Options) (string, error) {
	s, err := parseToken(s, o)
	if err != nil {
		return "", err
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil {
		return "", refuse(BadForm, "an address such as https://example.com/offer")
	}
	return s, nil
}

// parseDomain takes a domain name in either form and returns the Unicode one.
func parseDomain(s string, _ Options) (string, error) {
	domain, ok := unicodeDomain(strings.TrimSpace(s))
	if !ok {
		return "", refuse(BadForm, "a domain name such as example.com, without scheme and path")
	}
	return domain, nil
}

// unicodeDomain returns the lower-case Unicode form of a domain of two labels or more (RFC 5891,
// UTS 46 look-up processing).
func unicodeDomain(s string) (string, bool) {
	ascii, ok := asciiDomain(s)
	if !ok {
		return "", false
	}
	u, err := idna.Lookup.ToUnicode(ascii)
	if err != nil {
		return "", false
	}
	return norm.NFC.String(u), true
}

// asciiDomain returns the lower-case A-label form, at most 253 characters (RFC 1035 section 2.3.4).
func asciiDomain(s string) (string, bool) {
	ascii, err := idna.Lookup.ToASCII(s)
	if err != nil || len(ascii) > 253 || strings.HasSuffix(ascii, ".") {
		return "", false
	}
	dot := strings.IndexByte(ascii, '.')
	return ascii, dot > 0
}

// parseID takes a slug. Since it lies in clear, one that looks like personal data is refused.
func parseID(s string, o Options) (string, error) {
	for i := range len(s) {
		if !slugByte(s[i], i == 0) {
			return "", refuse(BadForm, "letters, digits, dots, hyphens and underscores, a letter or digit first")
		}
	}
	if o.Server || o.Sealed {
		return s, nil
	}
	if what, found := Detect(s); found {
		return "", refuse(PersonalData, "an opaque id; this looks like "+what)
	}
	return s, nil
}

func slugByte(b byte, first bool) bool {
	switch {
	case b >= 'a' && b <= 'z', b >= 'A' && b <= 'Z', b >= '0' && b <= '9':
		return true
	}
	return !first && (b == '.' || b == '_' || b == '-')
}

func hasRune(s string, is func(rune) bool) bool { return strings.IndexFunc(s, is) >= 0 }
