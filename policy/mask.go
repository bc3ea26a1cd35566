package policy

import (
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

func maskEmail(v string) string {
	at := strings.LastIndexByte(v, '@')
	if at <= 0 {
		return bullets
	}
	domain := v[at+1:]
	dot := strings.LastIndexByte(domain, '.')
	if dot <= 0 || !topLevel(domain[dot+1:]) {
		return initial(v[:at]) + bullets + "@" + bullets
	}
	return initial(v[:at]) + bullets + "@" + initial(domain[:dot]) + bullets + domain[dot:]
}

// topLevel is two to ten letters from a to z.
func topLevel(s string) bool {
	return len(s) >= 2 && len(s) <= 10 && consists(s, func(b byte) bool { return b >= 'a' && b <= 'z' })
}

func maskPhone(v string) string {
	var last [2]byte
	digits := 0
	for i := range len(v) {
		switch c := v[i]; {
		case digit(c):
			last[0], last[1] = last[1], c
			digits++
		case c == '+' && i == 0:
		case digits == 0 || !strings.ContainsRune(" ./()-", rune(c)):
			return bullets
		}
	}
	if digits < 7 || !digit(v[len(v)-1]) {
		return bullets
	}
	return bullets + string(last[:])
}

func maskDate(v string) string {
	if len(v) != len("2006-01-02") || v[4] != '-' || v[7] != '-' || !consists(v[:4]+v[5:7]+v[8:], digit) {
		return bullets
	}
	return v[:4]
}

// maskIBAN takes the shortest IBAN to be Norway's, of 15 characters (ISO 13616): country, two digits, letters and digits.
func maskIBAN(v string) string {
	v = strings.ReplaceAll(v, " ", "")
	if len(v) < 15 || len(v) > 34 || !consists(v[:2], capital) || !consists(v[2:4], digit) ||
		!consists(v[4:], func(b byte) bool { return capital(b) || digit(b) }) {
		return bullets
	}
	return v[:2] + bullets + v[len(v)-4:]
}

func digit(b byte) bool { return b >= '0' && b <= '9' }

func capital(b byte) bool { return b >= 'A' && b <= 'Z' }

func consists(s string, of func(byte) bool) bool {
	for i := range len(s) {
		if !of(s[i]) {
			return false
		}
	}
	return true
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
	if len(s) > 1 && s[0] < utf8.RuneSelf && s[1] < utf8.RuneSelf && unicode.In(rune(s[0]), unicode.L, unicode.Nd) {
		return s[:1] // nothing joins two characters of ASCII but a line's end
	}
	first, rest, _, _ := uniseg.FirstGraphemeClusterInString(s, -1)
	r, _ := utf8.DecodeRuneInString(first)
	if rest == "" || len(first) > maxCluster || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return ""
	}
	return first
}
