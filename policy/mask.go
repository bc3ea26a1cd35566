package policy

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

const (
	bullets = "•••"
	// maxCluster bounds, in bytes, what counts as one character: without it, combining marks could carry a text out.
	maxCluster = 16
)

var maskStyles = map[string]func(string) string{
	"email":   maskEmail,
	"phone":   maskPhone,
	"name":    maskName,
	"date":    maskDate,
	"iban":    maskIBAN,
	"social":  maskSocial,
	"post":    maskAll,
	"generic": maskAll,
}

// Masked returns what may be shown of a value in place of the value. It never returns the value itself, and no length.
//
//	email    first character of mailbox and of domain, and the top-level domain: a•••@e•••.com
//	phone    the last two digits, of at least seven: •••23
//	name     the first character: A•••
//	date     the year of a YYYY-MM-DD: 1815
//	iban     the country and the last four characters: DE•••3000
//	social   the first character of a handle, nothing of an address: @a•••
//	post     nothing
//	generic  nothing
//
// A character is a grapheme cluster that starts with a letter or digit, and is shown only where more follow. An unknown
// style, malformed text, or a value the style does not expect shows nothing: •••.
func Masked(style, value string) string {
	masked := bullets
	if mask, ok := maskStyles[style]; ok && utf8.ValidString(value) {
		masked = mask(value)
	}
	if masked != value {
		return masked
	}
	if value == bullets {
		return bullets + "•"
	}
	return bullets
}

func maskAll(string) string { return bullets }

func maskName(v string) string { return initial(v) + bullets }

var topLevel = regexp.MustCompile(`^[a-z]{2,10}$`)

func maskEmail(v string) string {
	at := strings.LastIndexByte(v, '@')
	if at <= 0 {
		return bullets
	}
	domain := v[at+1:]
	dot := strings.LastIndexByte(domain, '.')
	if dot <= 0 || !topLevel.MatchString(domain[dot+1:]) {
		return initial(v[:at]) + bullets + "@" + bullets
	}
	return initial(v[:at]) + bullets + "@" + initial(domain[:dot]) + bullets + domain[dot:]
}

var sevenDigits = regexp.MustCompile(`^\+?[0-9](?:[ ./()-]*[0-9]){6,}$`)

func maskPhone(v string) string {
	if !sevenDigits.MatchString(v) {
		return bullets
	}
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, v)
	return bullets + digits[len(digits)-2:]
}

var isoDate = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)

func maskDate(v string) string {
	if !isoDate.MatchString(v) {
		return bullets
	}
	return v[:4]
}

// The shortest IBAN, Norway's, has 15 characters (ISO 13616).
var ibanShape = regexp.MustCompile(`^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$`)

func maskIBAN(v string) string {
	v = strings.ReplaceAll(v, " ", "")
	if !ibanShape.MatchString(v) {
		return bullets
	}
	return v[:2] + bullets + v[len(v)-4:]
}

func maskSocial(v string) string {
	if strings.ContainsAny(v, "/:") {
		return bullets
	}
	handle, marked := strings.CutPrefix(v, "@")
	if marked {
		return "@" + initial(handle) + bullets
	}
	return initial(handle) + bullets
}

// initial returns the first character, or nothing where that would be the whole text or no letter or digit.
func initial(s string) string {
	first, rest, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	r, _ := utf8.DecodeRuneInString(first)
	if rest == "" || len(first) > maxCluster || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return ""
	}
	return first
}
