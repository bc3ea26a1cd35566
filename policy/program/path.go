package program

import (
	"strconv"
	"strings"
)

// Segment is one step of a path: a name, or the value of another path, as in consents[input.purpose].
type Segment struct {
	Name string
	Key  *Path // nil for a name
}

// Path is a reference below input: input.record.owner has the segments record and owner.
type Path struct {
	Segments []Segment
	text     string
}

// NewPath makes a path of segments.
func NewPath(segments ...Segment) *Path {
	var b strings.Builder
	for i, s := range segments {
		switch {
		case s.Key != nil:
			b.WriteString("[" + s.Key.text + "]")
		case !plain(s.Name):
			b.WriteString("[" + strconv.Quote(s.Name) + "]")
		case i > 0:
			b.WriteString("." + s.Name)
		default:
			b.WriteString(s.Name)
		}
	}
	return &Path{Segments: segments, text: b.String()}
}

// plain reports whether a name can stand after a dot. All others are quoted: ["a.b"] is one step and a.b are two.
func plain(name string) bool {
	for i, c := range []byte(name) {
		letter := c == '_' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
		if !letter && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}

// PathOf makes a path of names.
func PathOf(names ...string) *Path {
	segments := make([]Segment, len(names))
	for i, n := range names {
		segments[i] = Segment{Name: n}
	}
	return NewPath(segments...)
}

// String writes the path without input: record.consents[purpose].status. Equal paths have equal text.
func (p *Path) String() string { return p.text }

// Operand is one side of a condition: a path, or a constant where Path is nil.
type Operand struct {
	Path  *Path
	Const Value
}

// At makes an operand of a path.
func At(p *Path) Operand { return Operand{Path: p} }

// Constant makes an operand of a value.
func Constant(v Value) Operand { return Operand{Const: v} }

// String writes the path, or the constant as Rego does.
func (o *Operand) String() string {
	if o.Path != nil {
		return o.Path.text
	}
	return o.Const.String()
}
