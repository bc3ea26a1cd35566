package audit

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/archive"
)

// pending is an entry on its way to disk, and the waiter for it. One whose waiter has its answer is used again, with its
// buffers, its channel and its timer: nobody else looks at it any more.
type pending struct {
	id       uuid.UUID
	leaf     []byte
	terms    []byte      // what it is found by
	mac      []byte      // nil where the log has no key
	subjects int         // how many it names, in all its groups
	done     chan error  // takes one answer without blocking the writer
	gone     atomic.Bool // the waiter has given up
	deadline *time.Timer
}

// largestKept is how long a leaf a pending may hold while it waits to be used again: those of pages are rare.
const largestKept = 4 << 10

func newPending() *pending {
	p := &pending{done: make(chan error, 1), deadline: time.NewTimer(time.Hour)}
	p.deadline.Stop()
	return p
}

// blank is a pending to be filled, and then awaited.
func (l *Log) blank() *pending {
	if p, ok := l.spare.Get().(*pending); ok {
		return p
	}
	return newPending()
}

// reuse takes back a pending that no writer holds.
func (l *Log) reuse(p *pending) {
	p.deadline.Stop()
	if cap(p.leaf) <= largestKept {
		l.spare.Put(p)
	}
}

// pending refuses what must not enter the log before anyone waits for it.
func (l *Log) pending(ctx context.Context, e *Entry) (*pending, error) {
	p := new(pending)
	return p, l.fill(ctx, p, e)
}

func (l *Log) fill(ctx context.Context, p *pending, e *Entry) (err error) {
	leaf, err := e.AppendCanonical(p.leaf[:0])
	if err != nil {
		return err //nolint:wrapcheck // it says which entry
	}
	p.id, p.leaf, p.terms, p.subjects = e.ID, leaf, archive.AppendTerms(p.terms[:0], e), 0
	for i := range e.Groups {
		p.subjects += len(e.Groups[i].Subjects)
	}
	if l.cfg.MAC != nil {
		if p.mac, err = l.cfg.MAC(ctx, p.leaf, p.terms); err != nil {
			return p.wrap(fmt.Errorf("%w: %w", ErrUnavailable, err))
		}
	}
	return nil
}

func (p *pending) wrap(err error) error { return fmt.Errorf("append %s: %w", p.id, err) }

// Append makes the entry durable and returns. It waits for a place in the queue and for the batch, at most
// Config.Timeout in all. It returns ErrNotCanonical or ErrTooManySubjects for an entry the log does not take, ErrExists
// for an id it already holds, ErrUnavailable (with the cause's class) or ErrClosed where it may not be durable, and
// ctx's error where the caller gave up. After an error other than the first three the entry may still be in the log;
// that is harmless, since nothing was released on it.
func (l *Log) Append(ctx context.Context, e *Entry) error {
	p := l.blank()
	if err := l.fill(ctx, p, e); err != nil {
		l.reuse(p)
		return err
	}
	if l.closed.Load() {
		return p.wrap(ErrClosed)
	}
	p.deadline.Reset(l.cfg.Timeout)
	select {
	case l.queue <- p:
		return l.wait(ctx, p)
	default:
	}
	select {
	case l.queue <- p:
		return l.wait(ctx, p)
	case <-ctx.Done():
		return p.wrap(ctx.Err())
	case <-p.deadline.C:
		return p.wrap(fmt.Errorf("%w: queue full", ErrUnavailable))
	case <-l.stopped:
		return p.wrap(ErrClosed)
	}
}

// wait returns the answer. Where the waiter gives up first, a writer may still hold p: it is not used again.
func (l *Log) wait(ctx context.Context, p *pending) error {
	select {
	case err := <-p.done:
		err = p.answer(err)
		l.reuse(p)
		return err
	case <-ctx.Done():
		p.gone.Store(true)
		return p.wrap(ctx.Err())
	case <-p.deadline.C:
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
