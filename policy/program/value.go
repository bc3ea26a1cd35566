package program

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Type is a value's type, in the order in which Rego sorts types.
type Type uint8

// The types. Undefined is the absence of a value, as of a key that an object lacks; it comes before all others.
const (
	Undefined Type = iota
	Null
	Bool
	Number
	String
	List // of strings; other lists have no counterpart
	// Object is what has members, such as input.record. Its only counterpart is whether it is there: a condition on
	// one is Truthy or Defined, and comparing it with a value of another type is decided by the types.
	Object
)

// Value is a scalar or a list of strings. The zero Value is undefined.
type Value struct {
	Type   Type
	Bool   bool
	Number float64
	Text   string
	List   []string
}

// TextOf returns a string.
func TextOf(s string) Value { return Value{Type: String, Text: s} }

// BoolOf returns a boolean.
func BoolOf(b bool) Value { return Value{Type: Bool, Bool: b} }

// NumberOf returns a number.
func NumberOf(n float64) Value { return Value{Type: Number, Number: n} }

// Present returns an object that is there.
func Present() Value { return Value{Type: Object} }

// ListOf returns a list of strings. It keeps the slice.
func ListOf(words []string) Value { return Value{Type: List, List: words} }

// Defined reports whether there is a value.
func (v *Value) Defined() bool { return v.Type != Undefined }

// Equal compares as Rego's == does. Undefined equals nothing, not even itself.
func (v *Value) Equal(w *Value) bool {
	if v.Type != w.Type || v.Type == Undefined {
		return false
	}
	return v.Compare(w) == 0
}

// Compare orders as Rego does: by type first (null, boolean, number, string, array), then by value; text by bytes.
func (v *Value) Compare(w *Value) int {
	if v.Type != w.Type {
		return cmp.Compare(v.Type, w.Type)
	}
	switch v.Type {
	case Bool:
		switch {
		case v.Bool == w.Bool:
			return 0
		case w.Bool:
			return -1
		}
		return 1
	case Number:
		return cmp.Compare(v.Number, w.Number)
	case String:
		return strings.Compare(v.Text, w.Text)
	case List:
		return slices.Compare(v.List, w.List)
	case Undefined, Null, Object:
	}
	return 0
}

// Truthy reports whether Rego takes the value for true: it is there and is not false.
func (v *Value) Truthy() bool {
	return v.Type != Undefined && (v.Type != Bool || v.Bool)
}

// String writes the value as Rego does.
func (v *Value) String() string {
	switch v.Type {
	case Null:
		return "null"
	case Bool:
		return strconv.FormatBool(v.Bool)
	case Number:
		return strconv.FormatFloat(v.Number, 'g', -1, 64)
	case String:
		return strconv.Quote(v.Text)
	case List:
		return fmt.Sprintf("%q", v.List)
	case Object:
		return "{…}"
	case Undefined:
	}
	return "undefined"
}
