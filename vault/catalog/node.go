package catalog

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	goccy "github.com/goccy/go-yaml"
	goccyparser "github.com/goccy/go-yaml/parser"
	"go.yaml.in/yaml/v3"
)

// maxSource bounds what Parse reads: a catalog is written by people.
const maxSource = 1 << 20

// maxLine bounds a text of one line, in bytes: that of a letter's subject is a header, which RFC 5322 bounds at 998
// octets however it is encoded.
const maxLine = 200

// identifier is the form of every name in a catalog; tables and columns come to PostgreSQL as they
// stand, so nothing needs quoting but a reserved word.
var identifier = regexp.MustCompile(`^[a-z][a-z0-9_]{0,62}$`)

// reader collects faults while it walks the nodes.
type reader struct {
	file   string
	faults []*Error
}

// fault reports at a node.
func (r *reader) fault(at *yaml.Node, format string, args ...any) {
	line, column := 1, 1
	if at != nil {
		line, column = max(at.Line, 1), max(at.Column, 1)
	}
	r.faults = append(r.faults, &Error{File: r.file, Line: line, Column: column, Message: fmt.Sprintf(format, args...)})
}

// document returns the root mapping of the one document in src.
func (r *reader) document(src []byte) *yaml.Node {
	if len(src) > maxSource {
		r.fault(nil, "the file is larger than 1 MiB")
		return nil
	}
	d := yaml.NewDecoder(bytes.NewReader(src))
	var doc, next yaml.Node
	if err := d.Decode(&doc); err != nil {
		r.syntax(src, err)
		return nil
	}
	if err := d.Decode(&next); !errors.Is(err, io.EOF) {
		r.fault(&next, "one document only")
		return nil
	}
	return doc.Content[0]
}

// syntaxLine cuts the decoder's messages.
var syntaxLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// syntax reports a fault of the YAML itself. The decoder tells a line that is at times one too small,
// and no column; so another parser, which keeps the place of every token, is asked where.
func (r *reader) syntax(src []byte, err error) {
	if errors.Is(err, io.EOF) {
		r.fault(nil, "the file is empty")
		return
	}
	var at yaml.Node
	message := strings.ReplaceAll(err.Error(), "\n", " ")
	if m := syntaxLine.FindStringSubmatch(message); m != nil {
		at.Line, _ = strconv.Atoi(m[1])
		message = m[2]
	}
	var placed goccy.Error
	if _, err := goccyparser.ParseBytes(src, 0); errors.As(err, &placed) && placed.GetToken() != nil {
		at.Line, at.Column = placed.GetToken().Position.Line, placed.GetToken().Position.Column
		message = placed.GetMessage()
	}
	r.fault(&at, "not YAML: %s", message)
}

// pair is one entry of a mapping.
type pair struct{ key, value *yaml.Node }

// pairs returns the entries of a mapping by declaration. Duplicate keys, merge keys and aliases are
// refused: what counts must stand where it is read.
func (r *reader) pairs(n *yaml.Node, what string) []pair {
	if n == nil || n.Kind != yaml.MappingNode {
		r.fault(n, "%s: a mapping is wanted", what)
		return nil
	}
	seen := map[string]int{}
	var out []pair
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode || key.ShortTag() != "!!str" {
			r.fault(key, "%s: a key is a plain word", what)
			continue
		}
		if line, twice := seen[key.Value]; twice {
			r.fault(key, "%s: key %q again; it stands on line %d too", what, key.Value, line)
			continue
		}
		seen[key.Value] = key.Line
		if value.Kind == yaml.AliasNode {
			r.fault(value, "%s: aliases are not read; name a purpose set or write it out", what)
			continue
		}
		out = append(out, pair{key, value})
	}
	return out
}

// names returns the entries of a mapping whose keys are identifiers.
func (r *reader) names(n *yaml.Node, what string) []pair {
	return slices.DeleteFunc(r.pairs(n, what), func(p pair) bool {
		bad := !identifier.MatchString(p.key.Value)
		if bad {
			r.fault(p.key, "%s: name %q: small letters, digits and _, a letter first", what, p.key.Value)
		}
		return bad
	})
}

// attrs are the entries of a mapping with known keys.
type attrs struct {
	r    *reader
	what string // how messages name the mapping: field "birth_date"
	at   *yaml.Node
	key  map[string]*yaml.Node
	val  map[string]*yaml.Node
}

// attrs reads a mapping that has no other keys than known; at is where a missing key is reported.
func (r *reader) attrs(at, n *yaml.Node, what string, known ...string) attrs {
	a := attrs{r: r, what: what, at: at, key: map[string]*yaml.Node{}, val: map[string]*yaml.Node{}}
	for _, p := range r.pairs(n, what) {
		if !slices.Contains(known, p.key.Value) {
			r.fault(p.key, "%s: unknown key %q%s", what, p.key.Value, meant(p.key.Value, known))
			continue
		}
		a.key[p.key.Value], a.val[p.key.Value] = p.key, p.value
	}
	return a
}

// fault reports at a key's value, or where the mapping stands when the key is missing.
func (a attrs) fault(key, format string, args ...any) {
	at := a.val[key]
	if at == nil {
		at = a.at
	}
	a.r.fault(at, "%s: %s", a.what, fmt.Sprintf(format, args...))
}

func (a attrs) has(key string) bool { return a.val[key] != nil }

// text returns a string, "" when it is missing or not one.
func (a attrs) text(key string) string {
	n := a.val[key]
	if n == nil {
		return ""
	}
	return a.scalar(key, n)
}

func (a attrs) scalar(key string, n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!str" {
		a.r.fault(n, "%s: %s: a text is wanted; put numbers and the like in quotes", a.what, key)
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// need returns a string that must be there.
func (a attrs) need(key string) string {
	if !a.has(key) {
		a.fault(key, "no %s", key)
		return ""
	}
	s := a.text(key)
	return a.filled(key, s)
}

// word returns an identifier, "" when it is missing.
func (a attrs) word(key string) string {
	s := a.text(key)
	if s != "" && !identifier.MatchString(s) {
		a.fault(key, "%s %q: small letters, digits and _, a letter first", key, s)
		return ""
	}
	return s
}

// oneOf returns a string of the known ones, "" when it is missing or unknown.
func (a attrs) oneOf(key string, known []string) string {
	s := a.text(key)
	if s != "" && !slices.Contains(known, s) {
		a.fault(key, "unknown %s %q%s", key, s, meant(s, known))
		return ""
	}
	return s
}

func (a attrs) truth(key string) bool {
	n := a.val[key]
	if n == nil {
		return false
	}
	if n.Kind != yaml.ScalarNode || (n.Value != "true" && n.Value != "false") || n.ShortTag() != "!!bool" {
		a.fault(key, "%s: true or false is wanted", key)
		return false
	}
	return n.Value == "true"
}

// number returns a whole number between 1 and limit; 0 when it is missing or not one.
func (a attrs) number(key string, limit int) int { return a.between(key, 1, limit, 0) }

// filled refuses a text that is there and empty, which would read as one left out.
func (a attrs) filled(key, s string) string {
	if n := a.val[key]; n != nil && s == "" && n.ShortTag() == "!!str" {
		a.fault(key, "%s is empty", key)
	}
	return s
}

// line returns a text without control characters, "" when it is missing: it is to stand in a document or a header.
func (a attrs) line(key string) string {
	s := a.filled(key, a.text(key))
	if strings.ContainsFunc(s, unicode.IsControl) || len(s) > maxLine {
		a.fault(key, "%s: one line of at most %d bytes is wanted", key, maxLine)
		return ""
	}
	return s
}

// between returns a whole number from low to high; fallback when it is missing or not one.
func (a attrs) between(key string, low, high, fallback int) int {
	n := a.val[key]
	if n == nil {
		return fallback
	}
	v, err := strconv.Atoi(n.Value)
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!int" || err != nil || v < low || v > high {
		a.fault(key, "%s: a number from %d to %d is wanted", key, low, high)
		return fallback
	}
	return v
}

// needNumber is number where it must be there.
func (a attrs) needNumber(key string, limit int) int {
	if !a.has(key) {
		a.fault(key, "no %s", key)
	}
	return a.number(key, limit)
}

// item is one text of a list and where it stands.
type item struct {
	text string
	at   *yaml.Node
}

// texts returns the texts of a list, each once.
func (a attrs) texts(key string) []item {
	n := a.val[key]
	if n == nil {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		a.fault(key, "%s: a list is wanted", key)
		return nil
	}
	var out []item
	for _, c := range n.Content {
		s := a.scalar(key, c)
		if s == "" {
			continue
		}
		if slices.ContainsFunc(out, func(i item) bool { return i.text == s }) {
			a.r.fault(c, "%s: %s: %q again", a.what, key, s)
			continue
		}
		out = append(out, item{s, c})
	}
	return out
}

// someOf returns the texts of a list that are among the known ones; what names one of them.
func (a attrs) someOf(key, what string, known []string) []string {
	var out []string
	for _, i := range a.texts(key) {
		if !slices.Contains(known, i.text) {
			a.r.fault(i.at, "%s: unknown %s %q%s", a.what, what, i.text, meant(i.text, known))
			continue
		}
		out = append(out, i.text)
	}
	return out
}
