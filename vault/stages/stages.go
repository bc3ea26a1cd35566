// Package stages keeps when records went from stage to stage: the fields stage, status and state, of whatever kind has
// one. Rows are written in the write's own transaction and die with their subject. They are for reports in SQL and for
// whoever may read a record's history; what proves a record's past is its history, which is sealed and bound, and rows
// here are neither.
package stages

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Keeper keeps and reads the rows. It is safe for concurrent use.
type Keeper struct{ on vault.Foundation }

// New makes a keeper; the vault tells it of writes once OnWrite has its Observe.
func New(v *vault.Vault) (*Keeper, error) {
	if v == nil {
		return nil, errors.New("stages: no vault")
	}
	return &Keeper{on: v.Foundation()}, nil
}

// names are the fields that say where a record stands.
var names = []string{"stage", "status", "state"}

// sinceField is when a record came to its stage, where its kind says so itself: one that comes from another system did so
// before it came.
const sinceField = "stage_at"

// Fields lists the fields of a kind that are kept.
func Fields(k *catalog.Kind) []string {
	var kept []string
	for _, f := range k.Fields {
		if slices.Contains(names, f.Name) && f.Type == value.Enum && !f.Sealed() {
			kept = append(kept, f.Name)
		}
	}
	return kept
}

const (
	insertMoves = `INSERT INTO stage_history (subject, record, kind, field, version, from_value, to_value, at, entry)
 SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::timestamptz[], $9::uuid[])`
	deleteMoves = `DELETE FROM stage_history WHERE subject = $1 AND record = $2`
)

// moves are rows by column.
type moves struct {
	subjects, records, entries []uuid.UUID
	kinds, fields              []string
	versions                   []int64
	from, to                   []*string
	at                         []time.Time
}

// Observe keeps what writes move. It is for vault.OnWrite.
func (k *Keeper) Observe(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	var m moves
	for i := range changes {
		c := &changes[i]
		switch {
		case c.After != nil:
			m.add(c)
		case !c.Erased: // an erasure takes the rows with the subject
			if _, err := tx.Exec(ctx, deleteMoves, c.Before.Subject, c.Before.ID); err != nil {
				return fmt.Errorf("stages of %s: %w", c.Before.ID, store.Fault(err))
			}
		}
	}
	if len(m.records) == 0 {
		return nil
	}
	b := &pgx.Batch{}
	b.Queue(insertMoves, m.subjects, m.records, m.kinds, m.fields, m.versions, m.from, m.to, m.at, m.entries)
	return store.Later(ctx, tx, b, "keep stages")
}

func (m *moves) add(c *vault.Change) {
	r := c.After
	for _, field := range Fields(r.Table.Kind) {
		from, to := c.Before.Get(field), r.Get(field)
		if from.Equal(to) {
			continue
		}
		m.subjects, m.records, m.entries = append(m.subjects, r.Subject), append(m.records, r.ID), append(m.entries, c.Entry)
		m.kinds, m.fields, m.versions = append(m.kinds, r.Table.Kind.Name), append(m.fields, field), append(m.versions, int64(r.Version)) //nolint:gosec // versions count writes
		m.from, m.to, m.at = append(m.from, textOf(from)), append(m.to, textOf(to)), append(m.at, since(r))
	}
}

func since(r *record.Record) time.Time {
	if at, ok := r.Get(sinceField).Time(); ok {
		return at
	}
	return r.Updated
}

func textOf(v value.Value) *string {
	if v.IsNull() {
		return nil
	}
	text := v.Text()
	return &text
}

// Move is one change of a field.
type Move struct {
	Field   string
	From    string // "" where it had no value
	To      string // "" where it lost its value
	At      time.Time
	Version uint64    // of the record, that it came with
	Entry   uuid.UUID // of the write
}

// Past is what is kept of a record, as far as a session may see the fields now, newest first.
type Past struct {
	Kind       *catalog.Kind
	ID         uuid.UUID
	Moves      []Move
	Withheld   []string // fields that are kept and not shown to the session
	Disclosure vault.Disclosure
}

// maxMoves bounds an answer: the newest are told.
const maxMoves = 1000

const selectMoves = `SELECT field, coalesce(from_value, ''), coalesce(to_value, ''), at, version, entry FROM stage_history
 WHERE subject = $1 AND record = $2 AND field = ANY($3) ORDER BY version DESC, field LIMIT $4`

// Stages tells how a record went from stage to stage. It is the action history. A kind without such a field is
// fault.ErrKind; other errors are those of Session.History.
func (k *Keeper) Stages(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Past, error) {
	return vault.Pass(ctx, s, policy.ActionHistory, kind, func(ctx context.Context, p *vault.Passage) (Past, error) {
		kept := Fields(p.Kind())
		if len(kept) == 0 {
			return Past{}, fault.ErrKind
		}
		found, err := p.Find(ctx, p.Kind(), id)
		if err != nil {
			return Past{}, err
		}
		if len(found) == 0 {
			if err := p.Charge(ctx, id); err != nil {
				return Past{}, err
			}
			return Past{}, p.Absent()
		}
		if err := p.Charge(ctx, found[0].Facts.Subject); err != nil {
			return Past{}, err
		}
		reply, left, err := p.Take(ctx, found[0].Facts, found[0].Decision, kept)
		if err != nil {
			return Past{}, err
		}
		out := Past{Kind: p.Kind(), ID: id}
		shown := slices.DeleteFunc(kept, func(f string) bool {
			hidden := slices.ContainsFunc(reply.Withheld, func(w vault.Withheld) bool { return w.Name == f })
			if hidden {
				out.Withheld = append(out.Withheld, f)
			}
			return hidden
		})
		if out.Moves, err = k.read(ctx, found[0].Facts.Subject, id, shown); err != nil {
			return Past{}, err
		}
		p.Name([]release.Left{left})
		out.Disclosure = p.Disclosure()
		return out, p.Record(ctx, audit.Released)
	})
}

func (k *Keeper) read(ctx context.Context, subject, id uuid.UUID, fields []string) ([]Move, error) {
	rows, err := k.on.Pool.Query(ctx, selectMoves, subject, id, fields, maxMoves)
	if err != nil {
		return nil, fmt.Errorf("stages of %s: %w", id, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (Move, error) {
		var m Move
		err := row.Scan(&m.Field, &m.From, &m.To, &m.At, &m.Version, &m.Entry)
		m.At = m.At.UTC()
		return m, err
	})
	if err != nil {
		return nil, fmt.Errorf("stages of %s: %w", id, store.Fault(err))
	}
	return list, nil
}
