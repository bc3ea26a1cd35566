package tape

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/record"
)

// moment names what a decision rested on.
type moment struct {
	subject, record uuid.UUID
	version         uint64
	revision        int64
}

// facts are what they were like: the record's attributes, and the subject's state, which leaves time open.
type facts struct {
	attributes policy.Record
	state      ledger.State
}

// at is what policy is told of them at a time.
func (f *facts) at(subject uuid.UUID, at time.Time) policy.Record {
	out := f.state.Facts(at)
	out.Subject = subject.String()
	out.Owner, out.Team, out.Region, out.Stage = f.attributes.Owner, f.attributes.Team, f.attributes.Region, f.attributes.Stage
	return out
}

// maxMoments bounds the facts that a walk remembers, since neighbouring entries often rest on the same.
const maxMoments = 10_000

func (r *reader) facts(ctx context.Context, m moment, k *catalog.Kind) (facts, error) {
	if f, ok := r.moments[m]; ok {
		return f, nil
	}
	f, err := r.readFacts(ctx, m, k)
	if err != nil {
		return facts{}, err
	}
	if len(r.moments) >= maxMoments {
		clear(r.moments)
	}
	r.moments[m] = f
	return f, nil
}

// readFacts rebuilds what a record and its subject were like, and verifies every row that it takes for it.
func (r *reader) readFacts(ctx context.Context, m moment, k *catalog.Kind) (facts, error) {
	roots, err := r.Keys.Roots(ctx)
	if err != nil {
		return facts{}, err
	}
	now, keys, err := r.present(ctx, m, k)
	if err != nil {
		return facts{}, err
	}
	then, err := now.ClearAt(ctx, r.Pool, m.version, keys)
	if errors.Is(err, fault.ErrNotFound) {
		return facts{}, errFactless
	}
	if err != nil {
		return facts{}, err
	}
	state, err := ledger.ReadState(ctx, r.Pool, roots.MAC, m.subject, m.revision)
	if errors.Is(err, fault.ErrNotFound) {
		return facts{}, errFactless
	}
	return facts{attributes: Attributes(&then, policy.Record{}), state: state}, err
}

// attempts bounds how often rows are read again because catalog or keys changed under them.
const attempts = 3

// present reads a record as it is now; errGone for one that is no more.
func (r *reader) present(ctx context.Context, m moment, k *catalog.Kind) (*record.Record, *keyring.Subject, error) {
	for range attempts {
		t := r.rev.Tables[k.Name]
		read, err := record.Read(ctx, r.Pool, t, t.ByID, m.record)
		if err != nil {
			return nil, nil, err
		}
		if !r.rev.Is(read.Active) {
			if r.rev, err = r.Revisions.Of(ctx, read.Active); err != nil {
				return nil, nil, err
			}
			continue
		}
		if len(read.Rows) == 0 {
			return nil, nil, errGone
		}
		row := &read.Rows[0]
		if row.Bucket == uuid.Nil || !row.Own.Found() || row.Subject != m.subject {
			return nil, nil, errGone
		}
		keys, err := row.Keys(ctx, r.Pool, r.Keys)
		if errors.Is(err, keyring.ErrMoved) {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		now, err := row.Own.Record(t, m.subject, uuid.Nil, keys)
		return &now, keys, err
	}
	return nil, nil, fmt.Errorf("record %s: %w", m.record, fault.ErrUnavailable)
}

// open opens the keys of a row, which a flip may have moved since it was read; errGone for a subject that was erased
// meanwhile.
func (r *reader) open(ctx context.Context, row *keyRow) (*keyring.Subject, error) {
	for range attempts {
		bucket, err := r.Keys.Bucket(ctx, r.Pool, row.Bucket, row.Version)
		if err == nil {
			return keyring.NewSubject(row.Subject, bucket, row.Wrapped), nil
		}
		if !errors.Is(err, keyring.ErrMoved) {
			return nil, err
		}
		list, err := r.keyRows(ctx, selectOne, row.Subject)
		if err != nil {
			return nil, err
		}
		if len(list) == 0 {
			return nil, errGone
		}
		row = &list[0]
	}
	return nil, keyring.ErrMoved
}
