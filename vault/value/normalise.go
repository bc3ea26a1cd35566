package value

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mozillazg/go-unidecode"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/tacitcrm/tacit/crypto"
)

// normaliser makes of a value's canonical text what is indexed; "" is nothing to index.
type normaliser struct {
	name    string
	version string // in the key label: another version finds nothing of this one's
	types   []Type // the types it reads
	of      func(string) string
}

var normalisers = []normaliser{
	{"email", "1", []Type{Email}, emailKey},
	{"phone", "1", []Type{Phone}, phoneKey},
	{"exact", "1", []Type{Social, Domain, IBAN, ExternalID, ID, Ref}, func(s string) string { return s }},
	{"surname", "1", []Type{Name}, surnameKey},
	{"initial", "1", []Type{Name}, initialKey},
	{"year", "1", []Type{Date}, yearKey},
}

// Normalisers returns the names of all normalisers.
func Normalisers() []string {
	names := make([]string, len(normalisers))
	for i := range normalisers {
		names[i] = normalisers[i].name
	}
	return names
}

// Label returns name and version of a normaliser, "surname/1", for the key that tokens are made
// with; "" for an unknown one.
func Label(normaliser string) string {
	n := findNormaliser(normaliser)
	if n == nil {
		return ""
	}
	return n.name + "/" + n.version
}

// Accepts reports whether a normaliser reads values of a type.
func Accepts(normaliser string, t Type) bool {
	n := findNormaliser(normaliser)
	return n != nil && slices.Contains(n.types, t)
}

// Normalise returns what the blind index keeps of a value: two values that a person would call the
// same give the same secret. It is false for null, an unknown normaliser, a type that the normaliser
// does not read, and where nothing is left.
//
//	email    local part and domain case-folded, the domain as A-labels
//	phone    E.164
//	exact    the canonical text
//	surname  Latin letters without marks and case, other scripts case-folded; no suffix (Jr, III, MD),
//	         punctuation or space
//	initial  the first letter of the name so folded
//	year     of the date, four digits
func Normalise(normaliser string, v Value) (crypto.Secret, bool) {
	n := findNormaliser(normaliser)
	if n == nil || !slices.Contains(n.types, v.typ) {
		return crypto.Secret{}, false
	}
	key := n.of(v.canonical())
	if key == "" {
		return crypto.Secret{}, false
	}
	return crypto.SecretString(key), true
}

func findNormaliser(name string) *normaliser {
	for i := range normalisers {
		if normalisers[i].name == name {
			return &normalisers[i]
		}
	}
	return nil
}

func emailKey(s string) string {
	local, domain, ok := splitEmail(strings.TrimSpace(norm.NFC.String(s)))
	if !ok {
		return ""
	}
	if domain, ok = asciiDomain(domain); !ok {
		return ""
	}
	return norm.NFC.String(cases.Fold().String(local)) + "@" + domain
}

func phoneKey(s string) string {
	if !strings.HasPrefix(s, "+") {
		return ""
	}
	return s
}

func yearKey(s string) string {
	if len(s) < 4 {
		return ""
	}
	return s[:4]
}

// suffixes follow a surname and are left out by many who type it.
var suffixes = []string{"jr", "sr", "ii", "iii", "iv", "v", "md", "phd", "esq"}

func surnameKey(s string) string {
	words := strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ',' })
	keys := make([]string, 0, len(words))
	for _, w := range words {
		if k := lettersOf(w); k != "" {
			keys = append(keys, k)
		}
	}
	// One word always stays: V or Md can be all there is of a name.
	for len(keys) > 1 && slices.Contains(suffixes, keys[len(keys)-1]) {
		keys = keys[:len(keys)-1]
	}
	return strings.Join(keys, "")
}

func initialKey(s string) string {
	key := lettersOf(s)
	_, size := utf8.DecodeRuneInString(key)
	return key[:size]
}

// lettersOf folds a word to its letters and digits. Marks are taken off Latin letters alone: in
// other scripts they are letters of their own (Japanese voicing, Indic vowels).
func lettersOf(s string) string {
	var b strings.Builder
	latin := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Latin, r):
			latin = true
			b.WriteString(unidecode.Unidecode(string(r)))
		case unicode.IsMark(r):
			if !latin {
				b.WriteRune(r)
			}
		case isModifier(r):
		case unicode.IsLetter(r), unicode.IsNumber(r):
			latin = false
			b.WriteRune(r)
		}
	}
	return keepLetters(cases.Fold().String(norm.NFKC.String(b.String())))
}

// isModifier reports whether r is one of the spacing modifier letters, which stand for apostrophes
// in names (ʻ, ʼ).
func isModifier(r rune) bool { return r >= 0x02b0 && r <= 0x02ff }

// keepLetters drops the punctuation that transliteration brings in.
func keepLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, s)
}
