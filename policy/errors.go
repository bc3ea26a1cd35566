package policy

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// ErrNoRecord is returned by Decide for a request without facts about a row, where the action concerns one.
var ErrNoRecord = errors.New("policy: this action is decided on a record, and the request has none")

// ErrDistrusted means that program and reference were seen to differ, see Engine.Distrusted.
var ErrDistrusted = errors.New("policy: the decision program is not used any more")

// ErrUnknownName means that a question names no field and no class of the catalog.
var ErrUnknownName = errors.New("policy: no field and no class has this name")

// LoadError is one fault in a team's policy. Line and Col count from 1; they are 0 where the whole file is meant.
type LoadError struct {
	File      string
	Line, Col int
	Message   string
	Hint      string
}

// Error returns "file:line:col: message (hint)".
func (e *LoadError) Error() string {
	text := e.Message
	if e.Hint != "" {
		text += " (" + e.Hint + ")"
	}
	if e.Line == 0 {
		return e.File + ": " + text
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Col, text)
}

func fault(at *ast.Location, message, hint string) *LoadError {
	e := &LoadError{Message: message, Hint: hint}
	if at != nil {
		e.File, e.Line, e.Col = at.File, at.Row, at.Col
	}
	return e
}

// explain turns OPA's errors into faults with a place and a hint, in the order of the source.
func explain(file string, err error) error {
	var list ast.Errors
	var one *ast.Error
	switch {
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = ast.Errors{one}
	default:
		return &LoadError{File: file, Message: err.Error()}
	}
	faults := make([]*LoadError, 0, len(list))
	for _, e := range list {
		f := fault(e.Location, e.Message, hint(e))
		f.File = cmp.Or(f.File, file)
		faults = append(faults, f)
	}
	return joined(faults)
}

func joined(faults []*LoadError) error {
	slices.SortFunc(faults, func(a, b *LoadError) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col))
	})
	errs := make([]error, len(faults))
	for i, f := range faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}

func hint(e *ast.Error) string {
	switch {
	case strings.Contains(e.Message, "undefined function"):
		return "policies decide from input and data.catalog alone: functions for network, clock, chance and environment do not exist here"
	case e.Code == ast.ParseErr:
		return "rules are written `name if { … }` or `name contains x if { … }`; run `opa fmt` on the file to see where it stops"
	case e.Code == ast.UnsafeVarErr:
		return "give the variable a value first, as in `some x in …`; a misspelt rule name looks the same"
	case e.Code == ast.RecursionErr:
		return "a rule may not depend on itself, not even through others"
	case e.Code == ast.TypeErr:
		return "compare the names and types with the input's description"
	}
	return "modules are compiled in strict mode: remove what is unused, rename what is doubled"
}

// failure keeps the place and kind of an evaluation error and drops its text, which may quote input.
type failure struct{ at, code string }

func (f failure) Error() string { return f.at + ": " + f.code }

func withoutInput(err error) error {
	var e *topdown.Error
	if !errors.As(err, &e) {
		return failure{at: "rego", code: "evaluation failed"}
	}
	f := failure{at: "rego", code: e.Code}
	if e.Location != nil {
		f.at = fmt.Sprintf("%s:%d:%d", e.Location.File, e.Location.Row, e.Location.Col)
	}
	return f
}
