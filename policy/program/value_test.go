package program

import (
	"cmp"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"pgregory.net/rapid"
)

// term is the value as OPA has it.
func (v *Value) term() ast.Value {
	switch v.Type {
	case Bool:
		return ast.Boolean(v.Bool)
	case Number:
		return ast.FloatNumberTerm(v.Number).Value
	case String:
		return ast.String(v.Text)
	case List:
		terms := make([]*ast.Term, len(v.List))
		for i, s := range v.List {
			terms[i] = ast.StringTerm(s)
		}
		return ast.NewArray(terms...)
	default:
		return ast.NullValue
	}
}

func drawDefined(t *rapid.T) Value {
	switch Type(rapid.IntRange(int(Null), int(List)).Draw(t, "type")) {
	case Bool:
		return BoolOf(rapid.Bool().Draw(t, "bool"))
	case Number:
		return NumberOf(float64(rapid.IntRange(-3, 3).Draw(t, "number")) / 2)
	case String:
		return TextOf(rapid.StringN(0, 2, 8).Draw(t, "text"))
	case List:
		return ListOf(rapid.SliceOfN(rapid.StringN(0, 1, 4), 0, 2).Draw(t, "list"))
	default:
		return Value{Type: Null}
	}
}

func TestValuesSortAsInRego(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v, w := drawDefined(t), drawDefined(t)
		want := ast.Compare(v.term(), w.term())
		if got := v.Compare(&w); cmp.Compare(got, 0) != want {
			t.Errorf("%v and %v: got %d, want %d", &v, &w, got, want)
		}
		if got := v.Equal(&w); got != (want == 0) {
			t.Errorf("%v == %v: got %v, want %v", &v, &w, got, want == 0)
		}
		if same := v.String() == w.String(); same != (want == 0) {
			t.Errorf("%v and %v: their texts are equal: %v, want %v", &v, &w, same, want == 0)
		}
	})
}

func TestUndefinedEqualsNothing(t *testing.T) {
	var u Value
	if u.Equal(&u) || u.Truthy() || u.Defined() {
		t.Errorf("undefined: equal %v, truthy %v, defined %v, want none", u.Equal(&u), u.Truthy(), u.Defined())
	}
	if n := NumberOf(0); !n.Truthy() {
		t.Error("0 is not true, and everything but false is")
	}
}
