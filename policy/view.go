package policy

import (
	"encoding/binary"
	"fmt"
	"sync"

	"github.com/tacitcrm/tacit/policy/program"
)

// view is the policy as it stands for all sessions that are alike in what the program reads of them: only facts about
// records are left open.
type view struct {
	engine  *Engine
	program *program.Session[env]

	mu       sync.RWMutex
	outcomes map[uint64]*Decision // by the bits of the record; of views with at most 64
	wide     map[string]*Decision // of the others

	asking   sync.Mutex // the program's pool is for one at a time
	possible map[string]bool
}

// maxOutcomes bounds what a session remembers. Distinct outcomes are few: they depend on which conditions hold, not
// on the record.
const maxOutcomes = 4096

func newView(e *Engine, q *Request) (*view, error) {
	v := &view{engine: e, outcomes: map[uint64]*Decision{}, wide: map[string]*Decision{}, possible: map[string]bool{}}
	var err error
	if v.program, err = e.linked.Session(&env{request: q}); err != nil {
		return nil, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	return v, nil
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

// decide answers by the program. What it reads of the request is folded in already.
func (v *view) decide(r *Record) (Decision, error) {
	x := scratches.Get().(*scratch) //nolint:forcetypeassert // the pool holds nothing else
	defer x.release()
	x.env = env{record: r}
	x.bits = v.program.Bits(&x.env, x.bits[:0])
	if d := v.known(x); d != nil {
		return *d, nil
	}
	d, err := v.conclude(x.bits)
	if err != nil {
		return Decision{}, err
	}
	v.remember(x, &d)
	return d, nil
}

// known returns the decision for bits that were met before.
func (v *view) known(x *scratch) *Decision {
	v.mu.RLock()
	defer v.mu.RUnlock()
	switch len(x.bits) {
	case 0:
		return v.outcomes[0]
	case 1:
		return v.outcomes[x.bits[0]]
	}
	x.key = appendBits(x.key[:0], x.bits)
	return v.wide[string(x.key)]
}

func (v *view) remember(x *scratch, d *Decision) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if len(v.outcomes)+len(v.wide) >= maxOutcomes {
		return
	}
	switch len(x.bits) {
	case 0:
		v.outcomes[0] = d
	case 1:
		v.outcomes[x.bits[0]] = d
	default:
		v.wide[string(appendBits(nil, x.bits))] = d
	}
}

func appendBits(b []byte, bits []uint64) []byte {
	for _, w := range bits {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return b
}

// conclude collects the words that hold and folds them.
func (v *view) conclude(bits []uint64) (Decision, error) {
	lists := map[string][]string{}
	v.program.Holds(bits, func(i int) {
		w := v.engine.linked.Words[i]
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
	forms := make(map[named]Form, len(v.engine.fields))
	for _, f := range v.engine.fields {
		forms[named{f.Name, f.Class}] = d.form(f.Name, f.Class)
	}
	d.kept = &kept{forms: forms}
	return d, nil
}

// bits are the conditions on a record, as an exact key.
func (v *view) bits(r *Record) []byte {
	return appendBits(nil, v.program.Bits(&env{record: r}, nil))
}
