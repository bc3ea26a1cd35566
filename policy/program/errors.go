package program

import (
	"errors"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// ErrUntranslatable means that a policy has a rule without an exact counterpart in a decision program. The error is
// an *UntranslatableError.
var ErrUntranslatable = errors.New("program: a rule has no exact counterpart in a decision program")

// UntranslatableError names the place in the policy's source that has no exact counterpart.
type UntranslatableError struct {
	At      Place
	Message string
	Hint    string // what to write instead; "" where nothing is to be said
	cause   error
}

// Error returns "file:line: message (hint)".
func (e *UntranslatableError) Error() string {
	text := e.Message
	if e.Hint != "" {
		text += " (" + e.Hint + ")"
	}
	if at := e.At.String(); at != "" {
		return at + ": " + text
	}
	return text
}

// Is makes every such error match ErrUntranslatable.
func (e *UntranslatableError) Is(target error) bool { return target == ErrUntranslatable }

// Unwrap returns ErrTooLarge where the rule was given up for its size, and nil otherwise.
func (e *UntranslatableError) Unwrap() error { return e.cause }

func placeOf(l *ast.Location) Place {
	if l == nil {
		return Place{}
	}
	return Place{File: l.File, Line: l.Row, Col: l.Col}
}

func refuse(at *ast.Location, hint, format string, args ...any) error {
	return &UntranslatableError{At: placeOf(at), Message: fmt.Sprintf(format, args...), Hint: hint}
}

// placed says where an error without a place came from: OPA's compiler makes terms that have none.
func placed(err error, at *ast.Location) error {
	e, ok := errors.AsType[*UntranslatableError](err)
	if !ok || e.At != (Place{}) {
		return err
	}
	copied := *e
	copied.At = placeOf(at)
	return &copied
}

func tooLarge(at *ast.Location, what string) error {
	return &UntranslatableError{
		At: placeOf(at), Message: what, Hint: "join smaller sets, or look the value up by its key", cause: ErrTooLarge,
	}
}

// The hints that are given more than once.
const (
	hintList   = "of a list in the input ask for members alone, as in `\"agent\" in input.actor.roles`, or `some r in input.actor.roles` with r looked up among constants"
	hintObject = "name the key, as in input.record.consents[input.purpose]"
	hintWhole  = "compare the single values in it; whether it is there at all is asked by its name alone"
	hintSet    = "ask for single members, as in `\"x\" in s`, or write a rule `any_s if some _ in s`"
	hintValue  = "compare the input's value itself with constants, or enumerate the cases in a table"
	hintExcl   = "make the conditions exclude each other, or use one rule with else"
)

// nearest is the known attribute that differs least from the name, or "".
func nearest(name string, known []string) string {
	best, least := "", 1+len(name)/3
	for _, k := range known {
		if d := distance(name, k); d < least {
			best, least = k, d
		}
	}
	return best
}

// distance is Levenshtein's, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			above := row[j+1]
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(above+1, row[j]+1, diagonal+cost)
			diagonal = above
		}
	}
	return row[len(b)]
}

func hintAttribute(p *Path, known []string) string {
	if near := nearest(p.String(), known); near != "" {
		return "did you mean input." + near + "?"
	}
	if len(known) == 0 {
		return ""
	}
	return "there are input." + strings.Join(known[:min(len(known), 12)], ", input.")
}

// builtinFault is a builtin that fails on constants: every decision that comes there would fail.
func builtinFault(name string, at *ast.Location, err error) error {
	if _, ok := errors.AsType[*UntranslatableError](err); ok {
		return err
	}
	return refuse(at, "see what it is given", "%s fails: %v", name, err)
}
