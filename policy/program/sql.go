package program

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// Column is where PostgreSQL finds the value at a path. NULL stands for undefined, so a value that the policy could
// meet as null has no column.
//
// SQL is the host's own text, never a policy's. Each %s in it stands for the parameter of one of Args, as for a path
// into jsonb; without Args, SQL is taken as it is. For each Type:
//
//	Bool    boolean. From jsonb: facts #> %s::text[] = 'true'. That is NULL where the key is absent, as a cast to
//	        boolean is, but does not fail on what is no boolean, and the whole list with it; it takes 0.1 µs more.
//	Number  double precision, never NaN
//	String  text of a deterministic collation. From jsonb: facts #>> %s::text[].
//	List    text[] of one dimension without NULL elements
//	Object  anything that is NULL exactly where the object is absent; TRUE for one that is always there
//
// Where several paths lead into one jsonb that is itself worked out for each row, a subquery with OFFSET 0 around it
// does that once a row and not once a path: half the time for six paths.
type Column struct {
	SQL  string
	Type Type
	Args []any
}

// Columns finds the column of a path; false where the attribute is never there. It is asked once for each path, and
// an error says that it does not know the path.
type Columns func(*Path) (column Column, ok bool, err error)

// maxLiterals bounds a condition's text. The graph shares its nodes, text repeats them: at worst it grows
// exponentially with the graph's depth.
const maxLiterals = 2048

// SQL writes a condition on one row, from which the session is folded out, as an expression of PostgreSQL that stands
// beside AND and OR without further parentheses. It is TRUE for exactly the rows for which the condition holds; for
// the others it is FALSE or NULL, so NOT in front of it says nothing: negate the condition. No literal is in the
// text: bind gets each (a string, float64, bool or a slice of one of them) and returns its parameter, such as $3;
// equal literals get one.
//
// An *UntranslatableError has no exact counterpart in SQL. After ErrTooLarge the caller has to decide row by row.
func SQL(n *Node, columns Columns, bind func(any) string) (string, error) {
	w := &writer{columns: columns, bind: bind, sides: map[string]*side{}, bound: map[string]string{}}
	if err := w.condition(n, false); err != nil {
		return "", err
	}
	return w.text.String(), nil
}

type writer struct {
	columns  Columns
	bind     func(any) string
	text     strings.Builder
	sides    map[string]*side  // by path
	bound    map[string]string // by literal
	literals int
}

// side is an operand: a column, or a constant where value is set. Type is Undefined where no row has a value.
type side struct {
	Column
	value *Value
	text  string // of a column, once it is used
}

// column writes a column. Its parameters are not bound before: PostgreSQL refuses one that the text does not use.
func (w *writer) column(s *side) string {
	if s.text == "" {
		s.text = "(" + s.SQL + ")"
		if len(s.Args) > 0 {
			parameters := make([]any, len(s.Args))
			for i, v := range s.Args {
				parameters[i] = w.bind(v)
			}
			s.text = "(" + fmt.Sprintf(s.SQL, parameters...) + ")"
		}
	}
	return s.text
}

// condition pushes negation down to the atoms, where NULL, which is neither true nor false, can be dealt with.
func (w *writer) condition(n *Node, negated bool) error {
	switch n.Op {
	case Not:
		return w.condition(n.Kids[0], !negated)
	case And, Or:
		return w.join(n, negated)
	default:
		return w.literal(n, negated)
	}
}

// join always writes its parentheses: AND binds more tightly than OR, here and in the text around it.
func (w *writer) join(n *Node, negated bool) error {
	separator := " OR "
	if (n.Op == And) != negated {
		separator = " AND "
	}
	w.text.WriteByte('(')
	for i, k := range n.Kids {
		if i > 0 {
			w.text.WriteString(separator)
		}
		if err := w.condition(k, negated); err != nil {
			return err
		}
	}
	w.text.WriteByte(')')
	return nil
}

// literal writes an atom, or its negation so that it is TRUE where the atom is NULL: what is undefined is not so.
func (w *writer) literal(n *Node, negated bool) error {
	if w.literals++; w.literals > maxLiterals {
		return fmt.Errorf("write a condition as SQL: %w", ErrTooLarge)
	}
	atom, err := w.atom(n)
	if err != nil {
		return err
	}
	if negated {
		atom = "(" + atom + ") IS NOT TRUE"
	}
	w.text.WriteString(atom)
	return nil
}

func (w *writer) atom(n *Node) (string, error) {
	if !n.Atom() {
		return constantText(n.Op == True), nil
	}
	a, err := w.side(n, &n.A)
	if err != nil || a.Type == Undefined {
		return constantText(false), err
	}
	switch n.Op {
	case In:
		return w.among(n, a)
	case Truthy:
		if a.Type == Bool {
			return w.operand(n, a)
		}
		return w.present(a), nil
	case Defined:
		return w.present(a), nil
	default:
		b, err := w.side(n, &n.B)
		if err != nil || b.Type == Undefined {
			return constantText(false), err
		}
		return w.relation(n, a, b)
	}
}

func (w *writer) side(n *Node, o *Operand) (*side, error) {
	if o.Path == nil {
		return &side{Column: Column{Type: o.Const.Type}, value: &o.Const}, nil
	}
	if s, ok := w.sides[o.Path.text]; ok {
		return s, nil
	}
	if slices.ContainsFunc(o.Path.Segments, func(s Segment) bool { return s.Key != nil }) {
		return nil, inexact(n, "input.%s has a key that differs from record to record", o.Path)
	}
	c, ok, err := w.columns(o.Path)
	if err != nil {
		return nil, fmt.Errorf("input.%s: %w", o.Path, err)
	}
	s := &side{}
	if ok {
		if c.Type < Bool {
			return nil, inexact(n, "the column of input.%s has no type", o.Path)
		}
		s.Column = c
	}
	w.sides[o.Path.text] = s
	return s, nil
}

// relation writes a condition on two defined sides. What types alone decide is decided here as Rego does.
func (w *writer) relation(n *Node, a, b *side) (string, error) {
	switch n.Op {
	case InList:
		if a.Type != String || b.Type != List || a.unstorable() {
			return constantText(false), nil
		}
	case HasPrefix, HasSuffix, HasSubstring:
		if a.Type != String || b.Type != String || b.unstorable() {
			return constantText(false), nil
		}
	case Equal, NotEqual:
		if a.Type != b.Type || a.unstorable() || b.unstorable() {
			return w.decided(n.Op == NotEqual, a, b), nil
		}
	default:
		if a.Type != b.Type {
			return w.decided(compares(n.Op, &Value{Type: a.Type}, &Value{Type: b.Type}), a, b), nil
		}
	}
	left, err := w.operand(n, a)
	if err != nil {
		return "", err
	}
	right, err := w.operand(n, b)
	if err != nil {
		return "", err
	}
	if a.Type >= String && (ordering(n.Op) || a.value == nil && b.value == nil) {
		left += ` COLLATE "C"` // Rego compares bytes; and columns of two collations cannot be compared without
	}
	return related(n.Op, left, right), nil
}

func ordering(op Op) bool { return op >= Less && op <= GreaterEqual }

var operators = map[Op]string{Equal: " = ", NotEqual: " <> ", Less: " < ", LessEqual: " <= ", Greater: " > ", GreaterEqual: " >= "}

// related uses no LIKE, whose patterns would give % and _ in a literal a meaning.
func related(op Op, left, right string) string {
	switch op {
	case InList:
		return left + " = ANY(" + right + ")"
	case HasPrefix:
		return "starts_with(" + left + ", " + right + ")"
	case HasSuffix:
		return "right(" + left + ", length(" + right + ")) = " + right
	case HasSubstring:
		return "strpos(" + left + ", " + right + ") > 0"
	default:
		return left + operators[op] + right
	}
}

// among writes membership in constants, of which those of another type than the column's are never met.
func (w *writer) among(n *Node, a *side) (string, error) {
	var texts []string
	var numbers []float64
	var flags []bool
	var lists []string
	for i := range n.Set {
		v := &side{value: &n.Set[i]}
		if v.value.Type != a.Type || v.unstorable() {
			continue
		}
		switch a.Type {
		case Bool:
			flags = append(flags, v.value.Bool)
		case Number:
			numbers = append(numbers, v.value.Number)
		case String:
			texts = append(texts, v.value.Text)
		case List:
			lists = append(lists, w.column(a)+" = "+w.list(v.value.List))
		case Undefined, Null, Object:
			return "", inexact(n, "input.%s is compared with an object", n.A.Path)
		}
	}
	switch {
	case len(flags) > 0:
		return w.column(a) + " = ANY(" + w.parameter(flags, "boolean[]") + ")", nil
	case len(numbers) > 0:
		return w.column(a) + " = ANY(" + w.parameter(numbers, "double precision[]") + ")", nil
	case len(texts) > 0:
		return w.column(a) + " = ANY(" + w.parameter(texts, "text[]") + ")", nil
	case len(lists) > 0:
		return "(" + strings.Join(lists, " OR ") + ")", nil
	}
	return constantText(false), nil
}

// operand writes a column, or binds a constant.
func (w *writer) operand(n *Node, s *side) (string, error) {
	switch {
	case s.Type == Object || s.Type == Null || s.unstorable():
		return "", inexact(n, "%s is compared with a value that has no counterpart in SQL", n)
	case s.value == nil:
		return w.column(s), nil
	}
	switch s.Type {
	case Bool:
		return w.parameter(s.value.Bool, "boolean"), nil
	case Number:
		return w.parameter(s.value.Number, "double precision"), nil
	case List:
		return w.list(s.value.List), nil
	default:
		return w.parameter(s.value.Text, "text"), nil
	}
}

// parameter binds a literal once. Its type is written out: left to itself, PostgreSQL would take it from the column
// and refuse 1.5 beside an integer.
func (w *writer) parameter(v any, sqlType string) string {
	key := fmt.Sprintf("%T %#v", v, v)
	p, ok := w.bound[key]
	if !ok {
		p = w.bind(v) + "::" + sqlType
		w.bound[key] = p
	}
	return p
}

// list binds a list; a nil slice would arrive as NULL.
func (w *writer) list(words []string) string {
	return w.parameter(append([]string{}, words...), "text[]")
}

// unstorable finds constants that no text in PostgreSQL can equal or contain.
func (s *side) unstorable() bool {
	if s.value == nil {
		return false
	}
	return unstorable(s.value.Text) || slices.ContainsFunc(s.value.List, unstorable)
}

func unstorable(s string) bool { return strings.Contains(s, "\x00") || !utf8.ValidString(s) }

// decided writes a relation that holds, or does not, of whatever values there are.
func (w *writer) decided(holds bool, sides ...*side) string {
	if !holds {
		return constantText(false)
	}
	return w.present(sides...)
}

// present holds where all columns have a value. Constants have one.
func (w *writer) present(sides ...*side) string {
	var parts []string
	for _, s := range sides {
		if s.value == nil {
			parts = append(parts, w.column(s)+" IS NOT NULL")
		}
	}
	switch len(parts) {
	case 0:
		return constantText(true)
	case 1:
		return parts[0]
	}
	return "(" + strings.Join(parts, " AND ") + ")"
}

func constantText(b bool) string {
	if b {
		return "TRUE"
	}
	return "FALSE"
}

func inexact(n *Node, format string, args ...any) error {
	return &UntranslatableError{At: n.From, Message: fmt.Sprintf(format, args...)}
}
