package policy

import (
	"fmt"

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
// is refused before the database is asked.
func (s *Session) Possible(needs ...Need) (bool, error) {
	s.asking.Lock()
	defer s.asking.Unlock()
	key := fmt.Sprint(needs)
	if possible, ok := s.possible[key]; ok {
		return possible, nil
	}
	_, possible, err := solve.Satisfy(s.program.Pool, s.condition(needs), s.engine.words.domain)
	if err == nil {
		err = s.program.Pool.Err()
	}
	if err != nil {
		return false, fmt.Errorf("decide %s: %w", s.request.Action, err)
	}
	if len(s.possible) < maxOutcomes {
		s.possible[key] = possible
	}
	return possible, nil
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
