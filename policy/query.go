package policy

import (
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/policy/program"
	"github.com/tacitcrm/tacit/policy/solve"
)

// Need is a right that a query rests on: every record it touches must release a field in clear or, with Match, allow
// it as the key of a look-up.
type Need struct {
	Field, Class string
	Match        bool
}

// condition is that a record is visible and every need is met.
func (s *Session) condition(needs []Need) *program.Node {
	pool := s.program.Pool
	refuse := make([]*program.Node, 0, len(s.program.Outputs["refuse"]))
	for _, n := range s.program.Outputs["refuse"] {
		refuse = append(refuse, n)
	}
	all := []*program.Node{s.word(visibleOutput, ""), pool.Not(pool.Or(refuse...))}
	for _, n := range needs {
		output := "clear"
		if n.Match {
			output = "match"
		}
		all = append(all,
			pool.Or(s.word(output, n.Field), s.word(output, n.Class)),
			pool.Not(pool.Or(s.word("barred", n.Field), s.word("barred", n.Class), s.word("muted", n.Field), s.word("muted", n.Class))))
	}
	return pool.And(all...)
}

func (s *Session) word(output, name string) *program.Node {
	if n, ok := s.program.Outputs[output][name]; ok {
		return n
	}
	return s.program.Pool.False()
}

// Possible reports whether there could be a record that is visible and meets every need. Where there cannot, a query
// is refused before the database is asked. Once the program is distrusted it is always possible: each record is decided.
func (s *Session) Possible(needs ...Need) (bool, error) {
	if s.engine.Distrusted() != nil {
		return true, nil
	}
	s.asking.Lock()
	defer s.asking.Unlock()
	key := needsKey(needs)
	if possible, ok := s.possible[key]; ok {
		return possible, nil
	}
	possible, err := s.satisfiable(s.condition(needs))
	if err == nil && len(s.possible) < maxOutcomes {
		s.possible[key] = possible
	}
	return possible, err
}

func needsKey(needs []Need) string {
	var b []byte
	for _, n := range needs {
		b = appendText(appendText(b, n.Field), n.Class)
		if n.Match {
			b = append(b, 'm')
		}
		b = append(b, ';')
	}
	return string(b)
}

// satisfiable looks for a record of which a condition holds; for an action that concerns none, for none.
func (s *Session) satisfiable(n *program.Node) (bool, error) {
	if !recordless.Has(s.request.Action) {
		n = s.program.Pool.Restrict(n, map[string]program.Value{"record": program.Present()})
	}
	_, possible, err := solve.Satisfy(s.program.Pool, n, s.engine.words.domain)
	if err == nil {
		err = s.program.Pool.Err()
	}
	if err != nil {
		return false, fmt.Errorf("decide %s: %w", s.request.Action, err)
	}
	return possible, nil
}

// Refusal is the code that stands where the session is shown no record at all: the mildest that some record would be
// refused with. It is "" where policy tells nothing.
func (s *Session) Refusal() (string, error) {
	if s.engine.Distrusted() != nil {
		return "", nil
	}
	s.asking.Lock()
	defer s.asking.Unlock()
	pool := s.program.Pool
	for i, code := range slices.Backward(reasonCodes) {
		n := s.word("reasons", code)
		for _, stronger := range reasonCodes[:i] {
			n = pool.And(n, pool.Not(s.word("reasons", stronger)))
		}
		possible, err := s.satisfiable(n)
		if err != nil || possible {
			return code, err
		}
	}
	return "", nil
}

// SQL writes as an expression of PostgreSQL that a record is visible and meets every need: TRUE for exactly those of
// which Decide says so. It is program.ErrTooLarge or an *program.UntranslatableError where that cannot be written, and
// ErrDistrusted where the program is not to be used: the caller then decides row by row.
func (s *Session) SQL(columns program.Columns, bind func(any) string, needs ...Need) (string, error) {
	if s.engine.Distrusted() != nil {
		return "", ErrDistrusted
	}
	s.asking.Lock()
	defer s.asking.Unlock()
	n := s.condition(needs)
	if err := s.program.Pool.Err(); err != nil {
		return "", fmt.Errorf("decide %s: %w", s.request.Action, err)
	}
	return program.SQL(n, columns, bind)
}
