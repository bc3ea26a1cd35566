package tape

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/revision"
)

// reader is one walk over entries.
type reader struct {
	*Tape
	fn      func(Decision) error
	rev     *revision.Set
	names   map[uuid.UUID]uuid.UUID // pseudonym → subject; zero until it is found
	missing int                     // names without a subject
	months  []time.Time             // of the entries
	actors  map[uuid.UUID]policy.Request
	moments map[moment]facts
	stats   Stats
}

// pageSize is how many entries are read at a time.
const pageSize = 500

// entries reads the selected entries, oldest first.
func (r *reader) entries(ctx context.Context, q Query, fn func(context.Context, *audit.Entry) error) error {
	a := audit.Query{From: q.Since, To: q.Until}
	left := q.Limit
	if left <= 0 {
		left = DefaultLimit
	}
	for left > 0 {
		a.Limit = min(left, pageSize)
		list, next, err := r.Log.Entries(ctx, a)
		if err != nil {
			return logFault(err)
		}
		for i := range list {
			if err := fn(ctx, &list[i].Entry); err != nil {
				return err
			}
		}
		if left, a.After = left-len(list), next; next == uuid.Nil {
			return nil
		}
	}
	return nil
}

// logFault tells an outage of the log, which passes, from a row that is not as it was written.
func logFault(err error) error {
	if errors.Is(err, audit.ErrCorrupt) {
		return fmt.Errorf("log: %w: %w", fault.ErrIntegrity, err)
	}
	return fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
}

// collect notes whom an entry names, and its month.
func (r *reader) collect(_ context.Context, e *audit.Entry) error {
	for _, g := range e.Groups {
		for _, p := range g.Subjects {
			if _, known := r.names[p]; !known {
				r.names[p], r.missing = uuid.Nil, r.missing+1
			}
		}
	}
	at := e.Time.UTC()
	month := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	if n := len(r.months); n == 0 || !r.months[n-1].Equal(month) { // entries come in the order of time
		r.months = append(r.months, month)
	}
	return nil
}

// replay rebuilds an entry's decisions: one for each subject, or one where policy decides about no record.
func (r *reader) replay(ctx context.Context, e *audit.Entry) error {
	r.stats.Entries++
	// What an entry about no kind names was told of, once the action was allowed by itself.
	if len(e.Groups) == 0 || e.Kind == "" && e.Decision == audit.Allow {
		return r.replayAlone(ctx, e)
	}
	of, nth := 0, 0
	for i := range e.Groups {
		of += len(e.Groups[i].Subjects)
	}
	for i := range e.Groups {
		g := &e.Groups[i]
		for j, name := range g.Subjects {
			var blob []byte
			if j < len(g.Details) {
				blob = g.Details[j]
			}
			nth++
			one := Decision{Entry: *e, Nth: nth, Of: of, Clear: g.Clear, Mask: g.Mask, Token: g.Token}
			if err := r.replayOne(ctx, one, name, blob); err != nil {
				return err
			}
		}
	}
	return nil
}

// replayAlone is for an entry that names nobody: of the actions that policy decides about no record.
func (r *reader) replayAlone(ctx context.Context, e *audit.Entry) error {
	if e.Client == uuid.Nil { // the operator's own, with the keystone in hand
		r.stats.Recordless++
		return nil
	}
	ask, err := r.ask(ctx, e)
	if err == nil {
		_, err = r.rev.Engine.Decide(ctx, &ask)
	}
	if errors.Is(err, policy.ErrNoRecord) || e.Outcome == audit.Failed {
		r.stats.Recordless++
		return nil
	}
	if err != nil {
		return r.count(err)
	}
	r.stats.Replayed++
	return r.fn(Decision{Entry: *e, Request: ask})
}

// count counts a decision that cannot be rebuilt; any other error ends the walk.
func (r *reader) count(err error) error {
	switch {
	case errors.Is(err, errGone):
		r.stats.Gone++
	case errors.Is(err, errFactless):
		r.stats.Factless++
	default:
		return fmt.Errorf("tape: %w", err)
	}
	return nil
}

// replayOne completes the decision about the subject of that name.
func (r *reader) replayOne(ctx context.Context, d Decision, name uuid.UUID, blob []byte) error {
	subject, collected := r.names[name]
	if !collected {
		return nil // the entry came while the walk went on
	}
	if subject == uuid.Nil {
		return r.count(errGone)
	}
	if len(blob) == 0 {
		return r.count(errFactless)
	}
	var err error
	if d.Request, err = r.ask(ctx, &d.Entry); err == nil {
		err = r.about(ctx, &d.Request, &d.Entry, subject, blob)
	}
	if errors.Is(err, errCarried) {
		return nil
	}
	if err != nil {
		return r.count(err)
	}
	r.stats.Replayed++
	d.Subject = subject
	return r.fn(d)
}

// errCarried: a record that changed along with its subject was not decided about.
var errCarried = errors.New("carried along")

// about adds to a question what it was about.
func (r *reader) about(ctx context.Context, ask *policy.Request, e *audit.Entry, subject uuid.UUID, blob []byte) error {
	keys, err := r.subjectKeys(ctx, subject)
	if err != nil {
		return err
	}
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return err
	}
	d, err := OpenDetails(key, e.ID, blob)
	if err != nil {
		return err
	}
	k, id, err := r.decidedAbout(e, subject, d)
	if err != nil {
		return err
	}
	f, err := r.facts(ctx, moment{subject, id, d.RecordVersion, d.StateRevision}, k)
	if err != nil {
		return err
	}
	record := f.at(subject, e.Time.Add(time.Duration(d.Lag)*time.Microsecond))
	ask.Record = &record
	ask.Ticket, err = r.ticket(ctx, d.Grant)
	return err
}

// decidedAbout is the record that the decision was about: of a sub-resource, its parent.
func (r *reader) decidedAbout(e *audit.Entry, subject uuid.UUID, d Details) (*catalog.Kind, uuid.UUID, error) {
	k, ok := r.rev.Catalog.Kind(e.Kind)
	switch {
	case !ok || d.RecordVersion == 0 || d.StateRevision == 0:
		return nil, uuid.Nil, errFactless
	case k.Parent != "":
		return r.rev.Kind(k.Parent), subject, nil
	case k.Subject && d.Record != uuid.Nil && d.Record != subject:
		return nil, uuid.Nil, errCarried
	case k.Subject:
		return k, subject, nil
	case d.Record == uuid.Nil:
		return nil, uuid.Nil, errFactless
	}
	return k, d.Record, nil
}

// ask is the question of an entry without what it is about. What a credential may is fixed when it is made.
func (r *reader) ask(ctx context.Context, e *audit.Entry) (policy.Request, error) {
	ask, ok := r.actors[e.Client]
	if !ok {
		c, err := r.Credentials.Read(ctx, e.Client)
		if errors.Is(err, fault.ErrNotFound) {
			return ask, errGone
		}
		if err != nil {
			return ask, err
		}
		ask = Asked(&c)
		r.actors[e.Client] = ask
	}
	ask.Purpose, ask.Action, ask.Kind = e.Purpose, e.Action, e.Kind
	return ask, nil
}

// ticket is that of a grant; "" for none.
func (r *reader) ticket(ctx context.Context, grant uuid.UUID) (string, error) {
	if grant == uuid.Nil {
		return "", nil
	}
	g, err := r.Grants.Read(ctx, r.Pool, grant)
	if errors.Is(err, fault.ErrNotFound) {
		return "", errGone
	}
	return g.Ticket, err
}
