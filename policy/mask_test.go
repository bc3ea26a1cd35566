package policy_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
)

func TestMasked(t *testing.T) {
	for _, tc := range []struct{ name, style, value, want string }{
		{"email", "email", "ada@example.com", "a•••@e•••.com"},
		{"email with one-letter mailbox", "email", "a@example.com", "•••@e•••.com"},
		{"email with subdomain", "email", "ada@mail.example.co.uk", "a•••@m•••.uk"},
		{"email without top level", "email", "ada@localhost", "a•••@•••"},
		{"email without mailbox", "email", "@example.com", "•••"},
		{"email that is no email", "email", "ada", "•••"},
		{"email that is its own mask", "email", "a•••@e•••.com", "•••"},
		{"phone", "phone", "+14155550123", "•••23"},
		{"phone with spaces", "phone", "030 12 34 56 7", "•••67"},
		{"phone too short", "phone", "112", "•••"},
		{"name", "name", "Lovelace", "L•••"},
		{"name of one letter", "name", "O", "•••"},
		{"name with a combining mark", "name", "E\u0301milie", "E\u0301•••"},
		{"name of one cluster", "name", "E\u0301", "•••"},
		{"name that hides text in marks", "name", "E" + strings.Repeat("\u0301", 40) + "x", "•••"},
		{"name that starts with a control", "name", "\u202Eeva", "•••"},
		{"name that is its own mask", "name", "L•••", "•••"},
		{"date", "date", "1815-12-10", "1815"},
		{"date that is no date", "date", "1815", "•••"},
		{"iban", "iban", "DE89370400440532013000", "DE•••3000"},
		{"iban too short", "iban", "DE8937040044", "•••"},
		{"social handle", "social", "@ada", "@a•••"},
		{"social address", "social", "https://example.com/ada", "•••"},
		{"post", "post", "12 St James's Square, London", "•••"},
		{"generic", "generic", "anything", "•••"},
		{"generic that is the mask", "generic", "•••", "••••"},
		{"unknown style", "nosuch", "anything", "•••"},
		{"empty", "name", "", "•••"},
		{"bad UTF-8", "name", "A\xff\xfe", "•••"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := policy.Masked(tc.style, tc.value); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

// revealed is what each style may show at most, in bytes taken from the value.
var revealed = map[string]int{"email": 2*16 + 11, "phone": 2, "name": 16, "date": 4, "iban": 6, "social": 16, "post": 0, "generic": 0}

var styles = slices.Sorted(maps.Keys(revealed))

func checkMask(t interface{ Errorf(string, ...any) }, style, value string) {
	got := policy.Masked(style, value)
	if got == value {
		t.Errorf("style %s returns the value", style)
	}
	if !utf8.ValidString(got) {
		t.Errorf("style %s returns bad UTF-8", style)
	}
	shown := strings.NewReplacer("•", "", "@", "").Replace(got)
	if len(shown) > revealed[style] {
		t.Errorf("style %s shows %d bytes, want at most %d", style, len(shown), revealed[style])
	}
}

func TestMaskedNeverReturnsTheValue(t *testing.T) {
	values := rapid.OneOf(
		rapid.String(),
		rapid.StringMatching(`[a-z•]{0,4}@?[a-z•]{0,4}\.?[a-z]{0,3}`),
		rapid.StringMatching(`[A-Z]{2}[0-9]{2}[0-9A-Z]{9,31}`),
		rapid.StringMatching(`\+?[0-9 •]{0,16}`),
		rapid.StringMatching(`•{0,6}`),
	)
	rapid.Check(t, func(t *rapid.T) {
		style, value := rapid.SampledFrom(append([]string{"nosuch"}, styles...)).Draw(t, "style"), values.Draw(t, "value")
		checkMask(t, style, value)
		checkMask(t, style, policy.Masked(style, value))
	})
}

// The forms that values must have to show anything, as expressions.
var (
	phoneForm = regexp.MustCompile(`^\+?[0-9](?:[ ./()-]*[0-9]){6,}$`)
	dateForm  = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`)
	ibanForm  = regexp.MustCompile(`^[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}$`)
	topForm   = regexp.MustCompile(`^[a-z]{2,10}$`)
)

// TestMaskedGoesByTheForms: a mask shows something of a value of its form and nothing of another, near as it may be, and
// begins with one whole character.
func TestMaskedGoesByTheForms(t *testing.T) {
	phones := rapid.StringMatching(`\+?\+?[0-9]?[ ./()-]?([0-9][ ./()x-]?){5,9}[ a]?`)
	dates := rapid.StringMatching(`[0-9]{3,5}[-/][0-9]{2}-[0-9a]{1,3}`)
	ibans := rapid.StringMatching(`[A-Z]{1,3}[0-9]{1,3}[0-9A-Za]{9,33}`)
	tops := rapid.StringMatching(`[a-zA-Z0-9]{1,12}`)
	names := rapid.OneOf(rapid.StringMatching(`[A-Za-z0-9é\x{301}. \r\n•]{0,4}`), rapid.String())
	rapid.Check(t, func(t *rapid.T) {
		for _, tc := range []struct {
			style, value string
			form         *regexp.Regexp
			want         func(string) string
		}{
			{"phone", phones.Draw(t, "phone"), phoneForm, func(s string) string {
				digits := regexp.MustCompile(`[^0-9]`).ReplaceAllString(s, "")
				return "•••" + digits[len(digits)-2:]
			}},
			{"date", dates.Draw(t, "date"), dateForm, func(s string) string { return s[:4] }},
			{"iban", ibans.Draw(t, "iban"), ibanForm, func(s string) string { return s[:2] + "•••" + s[len(s)-4:] }},
		} {
			want := "•••"
			if tc.form.MatchString(tc.value) {
				want = tc.want(tc.value)
			}
			if got := policy.Masked(tc.style, tc.value); got != want {
				t.Errorf("%s %q: got %q, want %q", tc.style, tc.value, got, want)
			}
		}
		top := tops.Draw(t, "top level")
		if got := policy.Masked("email", "ada@example."+top); strings.HasSuffix(got, "•••."+top) != topForm.MatchString(top) {
			t.Errorf("top level %q: got %q", top, got)
		}
		name := names.Draw(t, "name")
		first, rest, _, _ := uniseg.FirstGraphemeClusterInString(name, -1)
		r, _ := utf8.DecodeRuneInString(first)
		want := first + "•••"
		if rest == "" || len(first) > 16 || !unicode.IsLetter(r) && !unicode.IsDigit(r) || !utf8.ValidString(name) || want == name {
			want = "•••"
		}
		if want == name {
			want = "••••"
		}
		if got := policy.Masked("name", name); got != want {
			t.Errorf("name %q: got %q, want %q", name, got, want)
		}
	})
}

func FuzzMasked(f *testing.F) {
	for _, v := range []string{"ada@example.com", "+14155550123", "1815-12-10", "DE89370400440532013000", "@ada", "•••", "E\u0301", "\xff"} {
		f.Add(v)
	}
	f.Fuzz(func(t *testing.T, value string) {
		for _, style := range styles {
			checkMask(t, style, value)
		}
	})
}
