// Package letter writes what people are told: a letter's words in their language, from a template and typed variables. A
// wording of the catalog goes before the one that ships. It is pure: it knows no address, sends nothing, and opens no
// secret itself; who renders hands in how.
package letter

import (
	"cmp"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"
	"unicode"
	"unicode/utf8"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// ErrWording means that a wording does not parse, names what its template does not have, or makes no letter.
var ErrWording = errors.New("wording of a letter")

// ErrCode means that variables hold a code that the language has no words for. The error names it: a code is no secret.
var ErrCode = errors.New("code without words")

// DefaultLocale is the language of letters to people whose language there is no wording in.
const DefaultLocale = "en"

// Bounds of a letter.
const (
	maxSubject = 200      // characters
	maxBody    = 64 << 10 // bytes
)

//go:embed texts/en.txt
var english string

//go:embed texts/de.txt
var german string

// Letters are the wordings of one catalog, ready to be rendered. They are safe for concurrent use.
type Letters struct {
	controller map[string]string
	locales    map[string]*wordings // by lower-case BCP 47 tag
}

// wordings are the templates of one locale: what ships in its language, and the catalog's in the place of that.
type wordings struct {
	words *words
	set   *template.Template
}

// Letter is one letter. Both parts are secrets: they hold what a person is told.
type Letter struct {
	Locale  string
	Subject crypto.Secret // one line without control characters
	Body    crypto.Secret // lines end with a line feed
}

// New compiles the wordings that ship and those of a catalog, and renders each of the catalog's with made-up variables, so
// that a fault shows before anybody waits for the letter. Errors: ErrWording.
func New(c *catalog.Catalog) (*Letters, error) {
	l := &Letters{controller: controller(c.Controller), locales: map[string]*wordings{}}
	for _, ship := range []struct {
		locale, text string
		words        *words
	}{{"en", english, &wordsEN}, {"de", german, &wordsDE}} {
		set, err := template.New(ship.locale).Option("missingkey=error").Parse(ship.text)
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrWording, ship.locale, err)
		}
		l.locales[ship.locale] = &wordings{words: ship.words, set: set}
	}
	for _, w := range wordingsOf(c) {
		if err := l.add(w.name, w.locale, w.text); err != nil {
			return nil, fmt.Errorf("letter %s in %s: %w", w.name, w.locale, err)
		}
	}
	if err := l.try(); err != nil {
		return nil, err
	}
	return l, nil
}

type wording struct {
	name, locale string
	text         catalog.Letter
}

// wordingsOf lists a catalog's wordings, shorter tags first: a region's start with those of its language.
func wordingsOf(c *catalog.Catalog) []wording {
	var list []wording
	for name, locales := range c.Letters {
		for locale, text := range locales {
			list = append(list, wording{name, locale, text})
		}
	}
	slices.SortFunc(list, func(a, b wording) int {
		return cmp.Or(len(a.locale)-len(b.locale), strings.Compare(a.locale, b.locale), strings.Compare(a.name, b.name))
	})
	return list
}

// add puts a wording of the catalog in the place of the one that ships. A locale without wordings of its own starts with
// those of its language, or the default's.
func (l *Letters) add(name, locale string, w catalog.Letter) error {
	if _, ok := Of(name); !ok {
		return fmt.Errorf("%w: there is no such letter; one of: %s", ErrWording, strings.Join(Templates(), ", "))
	}
	key := strings.ToLower(locale)
	at, ok := l.locales[key]
	if !ok {
		base, _ := l.find(locale)
		set, err := base.set.Clone()
		if err != nil {
			return fmt.Errorf("%w: %w", ErrWording, err)
		}
		at = &wordings{words: base.words, set: set}
		l.locales[key] = at
	}
	for part, text := range map[string]string{"subject": w.Subject, "body": w.Body} {
		t, err := at.set.New(name + "." + part).Parse(text)
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrWording, part, err)
		}
		if t.Tree == nil || parse.IsEmptyTree(t.Root) { // the one that ships would stay
			return fmt.Errorf("%w: %s: it is empty", ErrWording, part)
		}
	}
	return nil
}

// try renders every letter in every locale, with all variables and with as few as there can be.
func (l *Letters) try() error {
	for _, locale := range slices.Sorted(maps.Keys(l.locales)) {
		for _, name := range Templates() {
			for _, v := range samples(name) {
				if _, err := l.render(l.locales[locale], locale, v, func(crypto.Secret) string { return "x" }); err != nil {
					return fmt.Errorf("letter %s in %s: %w", name, locale, err)
				}
			}
		}
	}
	return nil
}

// find returns the wordings of a locale, of its language, or the default's, and their tag.
func (l *Letters) find(locale string) (*wordings, string) {
	for tag := strings.ToLower(locale); tag != ""; tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)] {
		if w, ok := l.locales[tag]; ok {
			return w, tag
		}
	}
	return l.locales[DefaultLocale], DefaultLocale
}

// Render writes a letter in a locale (BCP 47), or the nearest that there is. open shows a secret; what it returns goes into
// the letter and nowhere else. Errors: ErrCode, ErrWording; they never hold a variable.
func (l *Letters) Render(locale string, v Vars, open func(crypto.Secret) string) (Letter, error) {
	w, tag := l.find(locale)
	return l.render(w, tag, v, open)
}

func (l *Letters) render(w *wordings, locale string, v Vars, open func(crypto.Secret) string) (Letter, error) {
	view := &view{words: w.words, open: open, data: map[string]any{"Controller": l.controller}}
	v.show(view)
	if len(view.unknown) > 0 {
		return Letter{}, fmt.Errorf("%s: %w: %q", v.Template(), ErrCode, view.unknown)
	}
	subject, err := w.execute(v.Template()+".subject", view.data)
	if err != nil {
		return Letter{}, err
	}
	body, err := w.execute(v.Template()+".body", view.data)
	if err != nil {
		return Letter{}, err
	}
	subject, body = line(subject), tidy(body)
	if subject == "" || utf8.RuneCountInString(subject) > maxSubject || body == "" {
		return Letter{}, fmt.Errorf("%w: %s: a subject of at most %d characters and a body are needed", ErrWording, v.Template(), maxSubject)
	}
	return Letter{Locale: locale, Subject: crypto.SecretString(subject), Body: crypto.SecretString(body + "\n")}, nil
}

// execute runs one template. Errors of a run can quote variables: only the place and the sort of fault are kept.
func (w *wordings) execute(name string, data map[string]any) (string, error) {
	out := &limited{left: maxBody}
	err := w.set.ExecuteTemplate(out, name, data)
	if err == nil {
		return out.text.String(), nil
	}
	what := "it names a variable that the letter does not have, or cannot be run"
	if out.left < 0 {
		what = "it is too long"
	}
	return "", fmt.Errorf("%w: %s: %s", ErrWording, name, what)
}

// limited takes so many bytes.
type limited struct {
	text strings.Builder
	left int
}

var errLong = errors.New("too long")

func (l *limited) Write(p []byte) (int, error) {
	if l.left -= len(p); l.left < 0 {
		return 0, errLong
	}
	return l.text.Write(p) //nolint:wrapcheck // never fails
}

// line makes one line of a text: control characters, line ends of every sort and marks that turn the direction of text
// around become spaces, and runs of spaces one. A variable can so never begin a header or hide what follows it.
func line(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029' || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// tidy cleans a body's lines and leaves at most one empty line between two. Items of a list stand together.
func tidy(s string) string {
	var out []string
	for raw := range strings.Lines(s) {
		text := line(raw)
		last := ""
		if len(out) > 0 {
			last = out[len(out)-1]
		}
		switch {
		case text == "" && (len(out) == 0 || last == ""):
			continue
		case strings.HasPrefix(text, "- ") && last == "" && len(out) > 1 && strings.HasPrefix(out[len(out)-2], "- "):
			out = out[:len(out)-1]
		}
		out = append(out, text)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n")
}

// controller is what a wording can say of who answers for the data.
func controller(c catalog.Controller) map[string]string {
	m := map[string]string{
		"Name": c.Name, "Contact": c.Contact, "Street": c.Street, "City": c.City, "PostalCode": c.PostalCode, "Country": c.Country,
		"Email": c.Email, "Phone": c.Phone, "URL": c.URL, "DPOEmail": c.DPOEmail, "Authority": c.Authority,
		"AuthorityURL": c.AuthorityURL, "PublicURL": c.PublicURL,
	}
	for k, v := range m {
		m[k] = line(v)
	}
	m["Name"] = cmp.Or(m["Name"], "—")
	return m
}
