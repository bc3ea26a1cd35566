package program_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy/program"
)

func textOf(s string) program.Operand { return program.Constant(program.TextOf(s)) }

func atom(p *program.Pool, op program.Op, a, b program.Operand, set ...program.Value) *program.Node {
	return p.Atom(op, a, b, set, program.Place{})
}

func TestSQL(t *testing.T) {
	p := program.NewPool()
	owner, team, hold, score, tags := pathAt("record.owner"), pathAt("record.team"), pathAt("record.hold"), pathAt("record.score"), pathAt("record.tags")
	status, nothing := pathAt("record.consents.sales.status"), pathAt("record.nothing")
	one, number := textOf("one"), program.Constant(program.NumberOf(1.5))
	none := program.Operand{}
	at := []string{"consents", "sales", "status"}
	mine, held := atom(p, program.Equal, owner, one), atom(p, program.Truthy, hold, none)
	tests := map[string]struct {
		node *program.Node
		want string
		args []any
	}{
		"true":                      {p.True(), "TRUE", nil},
		"false":                     {p.False(), "FALSE", nil},
		"equal":                     {mine, "(x.owner) = $1::text", []any{"one"}},
		"not equal":                 {p.Not(mine), "((x.owner) = $1::text) IS NOT TRUE", []any{"one"}},
		"not and":                   {p.Not(p.And(mine, held)), "(((x.owner) = $1::text) IS NOT TRUE OR ((x.hold)) IS NOT TRUE)", []any{"one"}},
		"not or":                    {p.Not(p.Or(mine, held)), "(((x.owner) = $1::text) IS NOT TRUE AND ((x.hold)) IS NOT TRUE)", []any{"one"}},
		"order by bytes":            {atom(p, program.Less, owner, one), `(x.owner) COLLATE "C" < $1::text`, []any{"one"}},
		"constant on the left":      {atom(p, program.Less, number, score), "(x.score) > $1::double precision", []any{1.5}},
		"columns":                   {atom(p, program.NotEqual, owner, team), `(x.owner) COLLATE "C" <> (x.team)`, nil},
		"prefix":                    {atom(p, program.HasPrefix, owner, one), "starts_with((x.owner), $1::text)", []any{"one"}},
		"suffix":                    {atom(p, program.HasSuffix, owner, one), "right((x.owner), length($1::text)) = $1::text", []any{"one"}},
		"part":                      {atom(p, program.HasSubstring, owner, one), "strpos((x.owner), $1::text) > 0", []any{"one"}},
		"part of a constant":        {atom(p, program.HasSubstring, one, owner), "strpos($1::text, (x.owner)) > 0", []any{"one"}},
		"in constants":              {atom(p, program.In, owner, none, program.TextOf("b"), program.TextOf("a"), program.BoolOf(true)), "(x.owner) = ANY($1::text[])", []any{[]string{"a", "b"}}},
		"never in constants":        {atom(p, program.In, score, none, program.TextOf("b"), program.TextOf("a")), "FALSE", nil},
		"constant in a column":      {atom(p, program.InList, one, tags), "$1::text = ANY((x.tags))", []any{"one"}},
		"truth of text":             {atom(p, program.Truthy, owner, none), "(x.owner) IS NOT NULL", nil},
		"in jsonb":                  {atom(p, program.Defined, status, none), "(x.facts #>> $1::text[]) IS NOT NULL", []any{at}},
		"of other types":            {atom(p, program.Equal, score, one), "FALSE", nil},
		"unlike other types":        {atom(p, program.NotEqual, score, owner), "((x.owner) IS NOT NULL AND (x.score) IS NOT NULL)", nil},
		"types have an order":       {atom(p, program.Less, score, one), "(x.score) IS NOT NULL", nil},
		"jsonb of other type":       {atom(p, program.Equal, status, number), "FALSE", nil},
		"never there":               {p.Not(atom(p, program.Equal, nothing, one)), "(FALSE) IS NOT TRUE", nil},
		"never there, on the right": {atom(p, program.HasPrefix, owner, nothing), "FALSE", nil},
		"a number in a list":        {atom(p, program.InList, score, tags), "FALSE", nil},
		"in what is no list":        {atom(p, program.InList, owner, team), "FALSE", nil},
		"prefix of a number":        {atom(p, program.HasPrefix, score, one), "FALSE", nil},
		"a number as prefix":        {atom(p, program.HasPrefix, owner, score), "FALSE", nil},
		"no text holds NUL":         {atom(p, program.Equal, owner, textOf("a\x00")), "FALSE", nil},
		"all text differs":          {atom(p, program.NotEqual, owner, textOf("a\xff")), "(x.owner) IS NOT NULL", nil},
		"no text has NUL in it":     {atom(p, program.HasSubstring, owner, textOf("a\x00")), "FALSE", nil},
		"NUL among constants":       {atom(p, program.In, owner, none, program.TextOf("a\x00"), program.TextOf("a")), "(x.owner) = ANY($1::text[])", []any{[]string{"a"}}},
		"empty list":                {atom(p, program.Equal, tags, program.Constant(program.ListOf(nil))), "(x.tags) = $1::text[]", []any{[]string{}}},
		"one parameter for both":    {p.Or(mine, atom(p, program.HasPrefix, team, one)), "((x.owner) = $1::text OR starts_with((x.team), $1::text))", []any{"one"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			q := &question{}
			got, err := program.SQL(tt.node, columns, q.bind)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.args, q.args); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSQLRefuses(t *testing.T) {
	p := program.NewPool()
	owner, none := pathAt("record.owner"), program.Operand{}
	byOwner := program.At(program.NewPath(program.Segment{Name: "record"}, program.Segment{Name: "consents"}, program.Segment{Key: program.PathOf("record", "owner")}))
	object := program.Constant(program.Present())
	tests := map[string]struct {
		node *program.Node
		want error
	}{
		"an unknown path":               {atom(p, program.Truthy, pathAt("record.ownr"), none), errUnknown},
		"an unknown path on the right":  {atom(p, program.Equal, owner, pathAt("record.ownr")), errUnknown},
		"a key of the record":           {atom(p, program.Truthy, byOwner, none), program.ErrUntranslatable},
		"order of what cannot be text":  {atom(p, program.Less, owner, textOf("a\x00")), program.ErrUntranslatable},
		"a part of what cannot be text": {atom(p, program.HasPrefix, textOf("a\x00"), owner), program.ErrUntranslatable},
		"objects compared":              {atom(p, program.Equal, pathAt("record.consents.sales"), object), program.ErrUntranslatable},
		"objects in constants":          {atom(p, program.In, pathAt("record.bases"), none, program.TextOf("a"), program.Present()), program.ErrUntranslatable},
		"text without end":              {exponential(p), program.ErrTooLarge},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			q := &question{}
			if text, err := program.SQL(tt.node, columns, q.bind); !errors.Is(err, tt.want) || text != "" {
				t.Errorf("got %q, %v; want %v", text, err, tt.want)
			}
		})
	}
}

func TestSQLNamesThePath(t *testing.T) {
	_, err := program.SQL(atom(program.NewPool(), program.Truthy, pathAt("record.ownr"), program.Operand{}), columns, (&question{}).bind)
	if err == nil || !strings.Contains(err.Error(), "input.record.ownr") {
		t.Errorf("got %v, want the path in it", err)
	}
	untyped := func(*program.Path) (program.Column, bool, error) { return program.Column{SQL: "x.owner"}, true, nil }
	if _, err := program.SQL(atom(program.NewPool(), program.Truthy, pathAt("record.owner"), program.Operand{}), untyped, (&question{}).bind); !errors.Is(err, program.ErrUntranslatable) {
		t.Errorf("a column without a type: got %v, want it refused", err)
	}
}

// exponential shares nodes so that its text doubles with each step.
func exponential(p *program.Pool) *program.Node {
	n := atom(p, program.Truthy, pathAt("record.hold"), program.Operand{})
	for i := range 60 {
		even := atom(p, program.Equal, pathAt("record.owner"), textOf(fmt.Sprint(i)))
		odd := atom(p, program.Equal, pathAt("record.team"), textOf(fmt.Sprint(i)))
		n = p.Or(p.And(even, n), p.And(odd, p.Not(n)))
	}
	return n
}

// A chain as deep as text may be: PostgreSQL has a bound on nesting of its own.
func TestSQLOfTheDeepestCondition(t *testing.T) {
	p := program.NewPool()
	chain := func(literals int) *program.Node {
		n := atom(p, program.Truthy, pathAt("record.hold"), program.Operand{})
		for i := range literals - 1 {
			kid := atom(p, program.NotEqual, pathAt("record.owner"), textOf(fmt.Sprint(i)))
			if i%2 == 1 {
				n = p.And(n, kid)
			} else {
				n = p.Or(n, p.Not(kid))
			}
		}
		return n
	}
	if err := (&question{}).add(chain(2049)); !errors.Is(err, program.ErrTooLarge) {
		t.Fatalf("one literal too many: got %v, want ErrTooLarge", err)
	}
	tb := newTable(t, []row{{"record.hold": program.BoolOf(true), "record.owner": program.TextOf("u1")}, {}})
	q := &question{}
	if err := q.add(chain(2048)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]bool{true, true, false, false}, tb.ask(t, q)[0]); diff != "" {
		t.Error(diff)
	}
}

// Whatever a literal says, the text is the same.
func TestLiteralsAreNeverText(t *testing.T) {
	r := rand.New(rand.NewPCG(rand.Uint64(), 1))
	write := func(literal string) string {
		p := program.NewPool()
		lit, owner := textOf(literal), pathAt("record.owner")
		n := p.Or(atom(p, program.HasSuffix, owner, lit), atom(p, program.Less, owner, lit), p.Not(atom(p, program.InList, lit, pathAt("record.tags"))),
			atom(p, program.In, owner, program.Operand{}, program.TextOf(literal), program.TextOf(literal+"x")),
			atom(p, program.Equal, pathAt("record.tags"), program.Constant(program.ListOf([]string{literal}))))
		text, err := program.SQL(n, columns, (&question{}).bind)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
	want := write("plain")
	for range 200 {
		var b strings.Builder
		for range r.IntN(6) {
			b.WriteString(oneOf(r, append([]string{"'", `"`, "$1", "%s", "--", ";", ")", "\\", "::"}, words...)))
		}
		if got := write(b.String()); got != want {
			t.Fatalf("the literal %q changes the text:\n%s\n%s", b.String(), got, want)
		}
	}
}
