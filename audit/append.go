package audit

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/archive"
)

// pending is an entry on its way to disk, and the waiter for it.
type pending struct {
	id       uuid.UUID
	leaf     []byte
	terms    []byte      // what it is found by
	mac      []byte      // nil where the log has no key
	subjects int         // how many it names, in all its groups
	done     chan error  // takes one answer without blocking the writer
	gone     atomic.Bool // the waiter has given up
}

// pending refuses what must not enter the log before anyone waits for it.
func (l *Log) pending(ctx context.Context, e *Entry) (*pending, error) {
	leaf, err := e.MarshalCanonical()
	if err != nil {
		return nil, err
	}
	p := &pending{id: e.ID, leaf: leaf, terms: archive.Terms(e)}
	for i := range e.Groups {
		p.subjects += len(e.Groups[i].Subjects)
	}
	if l.cfg.MAC != nil {
		if p.mac, err = l.cfg.MAC(ctx, p.leaf, p.terms); err != nil {
			return nil, p.wrap(fmt.Errorf("%w: %w", ErrUnavailable, err))
		}
	}
	return p, nil
}

func (p *pending) wrap(err error) error { return fmt.Errorf("append %s: %w", p.id, err) }

// Append makes the entry durable and returns. It waits for a place in the queue and for the batch, at most
// Config.Timeout in all. It returns ErrNotCanonical or ErrTooManySubjects for an entry the log does not take, ErrExists
// for an id it already holds, ErrUnavailable (with the cause's class) or ErrClosed where it may not be durable, and
// ctx's error where the caller gave up. After an error other than the first three the entry may still be in the log;
// that is harmless, since nothing was released on it.
func (l *Log) Append(ctx context.Context, e *Entry) error {
	p, err := l.pending(ctx, e)
	if err != nil {
		return err
	}
	if l.closed.Load() {
		return p.wrap(ErrClosed)
	}
	p.done = make(chan error, 1)
	deadline := time.NewTimer(l.cfg.Timeout)
	defer deadline.Stop()
	select {
	case l.queue <- p:
	case <-ctx.Done():
		return p.wrap(ctx.Err())
	case <-deadline.C:
		return p.wrap(fmt.Errorf("%w: queue full", ErrUnavailable))
	case <-l.stopped:
		return p.wrap(ErrClosed)
	}
	return l.wait(ctx, p, deadline.C)
}

func (l *Log) wait(ctx context.Context, p *pending, deadline <-chan time.Time) error {
	select {
	case err := <-p.done:
		return p.answer(err)
	case <-ctx.Done():
		p.gone.Store(true)
		return p.wrap(ctx.Err())
	case <-deadline:
		p.gone.Store(true)
		return p.wrap(fmt.Errorf("%w: %w", ErrUnavailable, context.DeadlineExceeded))
	case <-l.stopped:
		return p.lastAnswer()
	}
}

func (p *pending) answer(err error) error {
	if err != nil {
		return p.wrap(err)
	}
	return nil
}

// lastAnswer is for a waiter that sees the writers ended: its answer, if any, was sent before that.
func (p *pending) lastAnswer() error {
	select {
	case err := <-p.done:
		return p.answer(err)
	default:
		return p.wrap(ErrClosed)
	}
}
