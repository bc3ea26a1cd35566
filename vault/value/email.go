package value

import (
	"net/mail"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// parseEmail takes a bare address. The local part stays as typed, since only its own server knows
// whether case matters (RFC 5321 section 2.4); the domain becomes lower-case Unicode.
func parseEmail(s string, _ Options) (string, error) {
	s = norm.NFC.String(strings.TrimSpace(s))
	local, domain, ok := splitEmail(s)
	if !ok {
		return "", refuse(BadForm, "one address such as name@example.com")
	}
	if len(local) > 64 { // octets, RFC 5321 section 4.5.3.1.1
		return "", refuse(TooLong, "at most 64 octets before the @")
	}
	domain, ok = unicodeDomain(domain)
	if !ok {
		return "", refuse(BadForm, "a domain name such as example.com after the @")
	}
	return local + "@" + domain, nil
}

// splitEmail cuts an address in two. Quoted local parts, display names and comments are refused.
func splitEmail(s string) (local, domain string, ok bool) {
	at := strings.LastIndexByte(s, '@')
	if at < 1 || strings.ContainsAny(s, "\" <>()[]\\,;:\t\r\n") {
		return "", "", false
	}
	// The parser's error quotes its input, so it is not passed on. It reads the local part only: of
	// domains it knows less than idna does.
	if _, err := mail.ParseAddress(s[:at] + "@example.com"); err != nil {
		return "", "", false
	}
	return s[:at], s[at+1:], true
}
