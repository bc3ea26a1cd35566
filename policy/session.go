package policy

import (
	"context"
	"encoding/binary"
	"fmt"
)

// Session is the policy for one actor, client, purpose, action, kind and ticket. It is safe for concurrent use, as long
// as the request it was made of is not changed.
type Session struct {
	*view
	request Request // without a record
}

// Session returns the policy for the session of a request, whose record is not looked at.
func (e *Engine) Session(q *Request) (*Session, error) {
	v, err := e.view(q)
	if err != nil {
		return nil, err
	}
	s := &Session{view: v, request: *q}
	s.request.Record = nil
	return s, nil
}

// Decide answers about one record, or with nil about what concerns none. Errors as those of Engine.Decide.
func (s *Session) Decide(ctx context.Context, r *Record) (Decision, error) {
	return s.answer(ctx, &s.request, r)
}

// view finds or makes what sessions share. They share it where they are equal in everything that the program reads
// of them, and in nothing less.
func (e *Engine) view(q *Request) (*view, error) {
	x := scratches.Get().(*scratch) //nolint:forcetypeassert // the pool holds nothing else
	defer x.release()
	x.env = env{request: q}
	x.key = e.linked.AppendKey(x.key[:0], &x.env)
	if v, ok := e.views.get(x.key); ok {
		return v, nil
	}
	v, err := newView(e, q)
	if err != nil {
		return nil, err
	}
	e.views.put(x.key, v)
	return v, nil
}

// answer decides about a record of a session. The request is the caller's own, not one that the view was made of: the
// interpreter is given all of it, whatever the program reads.
func (v *view) answer(ctx context.Context, q *Request, r *Record) (Decision, error) {
	if r == nil && !recordless.Has(q.Action) {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, ErrNoRecord)
	}
	if err := ctx.Err(); err != nil {
		return Decision{}, fmt.Errorf("decide %s: %w", q.Action, err)
	}
	if v.engine.Distrusted() != nil {
		return v.engine.interpret(ctx, q, r)
	}
	d, err := v.decide(r)
	if err != nil {
		err = fmt.Errorf("decide %s: %w", q.Action, err)
	}
	if every := v.engine.shadow; every > 0 && v.engine.decisions.Add(1)%every == 0 {
		return v.engine.compare(ctx, q, r, d, err)
	}
	return d, err
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}
