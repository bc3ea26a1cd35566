package policy

import (
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/tacitcrm/tacit/policy/program"
)

// Session is the policy as it stands for one actor, client, purpose, action and kind: only facts about records are
// left open. It is safe for concurrent use.
type Session struct {
	engine  *Engine
	request Request // without a record
	program *program.Session[env]

	mu       sync.RWMutex
	outcomes map[uint64]*Decision // by the bits of the record; of sessions with at most 64
	wide     map[string]*Decision // of the others

	asking   sync.Mutex // the program's pool is for one at a time
	possible map[string]bool
}

// maxOutcomes bounds what a session remembers. Distinct outcomes are few: they depend on which conditions hold, not
// on the record.
const maxOutcomes = 4096

func newSession(e *Engine, q *Request) (*Session, error) {
	s := &Session{engine: e, request: *q, outcomes: map[uint64]*Decision{}, wide: map[string]*Decision{}, possible: map[string]bool{}}
	s.request.Record = nil
	var err error
	s.program, err = e.linked.Session(&env{request: &s.request})
	if err != nil {
		return nil, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	return s, nil
}

// scratch is what one decision needs besides its answer.
type scratch struct {
	env  env
	key  []byte
	bits []uint64
}

var scratches = sync.Pool{New: func() any { return new(scratch) }}

func (x *scratch) release() {
	x.env = env{}
	scratches.Put(x)
}

// decide answers by the program.
func (s *Session) decide(r *Record) (Decision, error) {
	x := scratches.Get().(*scratch) //nolint:forcetypeassert // the pool holds nothing else
	defer x.release()
	x.env = env{request: &s.request, record: r}
	x.bits = s.program.Bits(&x.env, x.bits[:0])
	if d := s.known(x); d != nil {
		return *d, nil
	}
	d, err := s.conclude(x.bits)
	if err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", s.request.Action, err)
	}
	s.remember(x, &d)
	return d, nil
}

// known returns the decision for bits that were met before.
func (s *Session) known(x *scratch) *Decision {
	s.mu.RLock()
	defer s.mu.RUnlock()
	switch len(x.bits) {
	case 0:
		return s.outcomes[0]
	case 1:
		return s.outcomes[x.bits[0]]
	}
	x.key = appendBits(x.key[:0], x.bits)
	return s.wide[string(x.key)]
}

func (s *Session) remember(x *scratch, d *Decision) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.outcomes)+len(s.wide) >= maxOutcomes {
		return
	}
	switch len(x.bits) {
	case 0:
		s.outcomes[0] = d
	case 1:
		s.outcomes[x.bits[0]] = d
	default:
		s.wide[string(appendBits(nil, x.bits))] = d
	}
}

func appendBits(b []byte, bits []uint64) []byte {
	for _, w := range bits {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return b
}

// conclude collects the words that hold and folds them.
func (s *Session) conclude(bits []uint64) (Decision, error) {
	lists := map[string][]string{}
	s.program.Holds(bits, func(i int) {
		w := s.engine.linked.Words[i]
		lists[w.Output] = append(lists[w.Output], w.Name)
	})
	words := make(map[string]Set, len(lists))
	for output, list := range lists {
		words[output] = NewSet(list...)
	}
	d, err := fold(words)
	if err != nil {
		return Decision{}, err
	}
	d.forms = make(map[named]Form, len(s.engine.fields))
	for _, f := range s.engine.fields {
		d.forms[named{f.Name, f.Class}] = d.form(f.Name, f.Class)
	}
	return d, nil
}

// key is what tells the session from others of its engine.
func (s *Session) key() []byte {
	return s.engine.linked.AppendKey(appendText(nil, s.request.Action), &env{request: &s.request})
}

// bits are the conditions on a record, as an exact key.
func (s *Session) bits(r *Record) []byte {
	return appendBits(nil, s.program.Bits(&env{request: &s.request, record: r}, nil))
}
