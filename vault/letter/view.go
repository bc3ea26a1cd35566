package letter

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// view is what a template sees: words and dates in its language, each in one line. It holds texts, booleans and lists of
// them, so that no template can call anything.
type view struct {
	words   *words
	open    func(crypto.Secret) string
	data    map[string]any
	unknown []string // codes that have no words
}

func (v *view) set(name string, value any) { v.data[name] = value }

func (v *view) id(id uuid.UUID) {
	text := ""
	if id != uuid.Nil {
		text = id.String()
	}
	v.set("Request", text)
}

func (v *view) request(id uuid.UUID, kind string) {
	v.id(id)
	v.set("Type", v.word(v.words.types, kind))
}

func (v *view) remedies(complain, remedy, appeal bool) {
	v.set("Complain", complain)
	v.set("Remedy", remedy)
	v.set("Appeal", appeal)
}

func (v *view) secret(s crypto.Secret) string {
	if s.IsZero() {
		return ""
	}
	return line(v.open(s))
}

// date is a day, in the zone of its time.
func (v *view) date(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return v.words.date(t.Day(), v.words.months[t.Month()-1], t.Year())
}

func (v *view) word(table map[string]string, code string) string {
	text, ok := table[code]
	if !ok {
		v.unknown = append(v.unknown, line(code))
	}
	return text
}

func (v *view) wordOrNone(table map[string]string, code string) string {
	if code == "" {
		return ""
	}
	return v.word(table, code)
}

func (v *view) list(table map[string]string, codes []string) []string {
	var texts []string
	for _, code := range codes {
		texts = append(texts, v.word(table, code))
	}
	return texts
}

// kept shows what stays. A ground without words in this language is the catalog's title of it.
func (v *view) kept(list []Kept) {
	var out []map[string]string
	for _, k := range list {
		ground, ok := v.words.grounds[k.Ground]
		if !ok {
			ground = line(k.Ground)
		}
		out = append(out, map[string]string{
			"Class": v.word(v.words.classes, k.Class), "Ground": ground, "Citation": line(k.Citation), "Until": v.date(k.Until),
		})
	}
	v.set("Kept", out)
}
