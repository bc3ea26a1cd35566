package mapping

import (
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/tacitcrm/tacit/vault/value"
)

// maxScale is the most decimal places of a currency (ISO 4217 has none with more than four), and some room.
const maxScale = 6

// text is what a cell stands for, as the field's type reads it. Its error is a *value.Error.
func (c *column) text(cell string) (string, error) {
	if to, ok := c.Values[cell]; ok {
		cell = to
	}
	if cell == "" {
		cell = c.Blank
	}
	if cell == "" {
		return "", nil
	}
	cell = c.Prefix + cell
	if c.Slug {
		cell = slug(cell)
	}
	if c.Scale > 0 {
		return scaled(cell, c.Scale)
	}
	if c.layout != "" {
		return c.moment(cell)
	}
	return cell, nil
}

// slug makes an id of words: "Anna Snelling" → "anna-snelling". Marks are dropped from letters.
func slug(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case unicode.Is(unicode.Mn, r):
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(b.String(), "-")
}

// scaled moves the decimal point of a number to the right, digit by digit: 19.9 by two places is 1990, whatever a binary
// fraction makes of it. Places that would be lost are refused, unless they are zeros.
func scaled(s string, places int) (string, error) {
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, part, _ := strings.Cut(s, ".")
	if len(part) > places {
		if strings.Trim(part[places:], "0") != "" {
			return "", &value.Error{Code: value.BadForm, Hint: "a number with fewer decimal places"}
		}
		part = part[:places]
	}
	digits := whole + part
	if digits == "" || strings.Trim(digits, "0123456789") != "" {
		return "", &value.Error{Code: value.BadForm, Hint: "a number such as 1234.50, without separators between thousands"}
	}
	digits = strings.TrimLeft(digits+strings.Repeat("0", places-len(part)), "0")
	if digits == "" {
		return "0", nil
	}
	return sign + digits, nil
}

// moment reads a date or time as the mapping says it is written.
func (c *column) moment(s string) (string, error) {
	at, err := time.Parse(c.layout, s)
	if err != nil {
		return "", &value.Error{Code: value.BadForm, Hint: "a date written as " + c.Date}
	}
	if c.shape.Type == value.Date {
		return at.Format(time.DateOnly), nil
	}
	return at.UTC().Format(time.RFC3339), nil
}

// layouts are the words of a date format, the longer ones first, and what package time calls them.
var layouts = []struct{ word, layout string }{
	{"YYYY", "2006"}, {"MM", "01"}, {"M", "1"}, {"DD", "02"}, {"D", "2"}, {"hh", "15"}, {"mm", "04"}, {"ss", "05"},
}

// layoutOf is the layout of a date format; false for one that has other letters, or not a whole date.
func layoutOf(format string) (string, bool) {
	var b strings.Builder
	var seen strings.Builder
next:
	for rest := format; rest != ""; {
		for _, l := range layouts {
			if strings.HasPrefix(rest, l.word) {
				b.WriteString(l.layout)
				seen.WriteByte(l.word[0])
				rest = rest[len(l.word):]
				continue next
			}
		}
		if r := rest[0]; r == 'T' || strings.ContainsRune("-/.: ", rune(r)) {
			b.WriteByte(r)
			rest = rest[1:]
			continue
		}
		return "", false
	}
	return b.String(), once(seen.String(), "Y") && once(seen.String(), "M") && once(seen.String(), "D")
}

func once(s, word string) bool { return strings.Count(s, word) == 1 }
