package ledger

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// projection is what a state says at each moment, for the database to choose rows by: Facts as a step function of
// time. facts[i] holds from at[i] until at[i+1], so that facts[width_bucket(now(), at)] is Facts(now()) as JSON.
//
// It carries no MAC and nothing that leaves rests on it: of each row that it chose, the state itself is verified and
// decides anew. Who edits it can hide rows from lists, as by deleting them, and can show none.
type projection struct {
	facts []string
	at    []pgtype.Timestamptz
}

// statement is a policy.Record's part that comes from the subject, under the names by which policies read it.
type statement struct {
	Consents   map[string]standing `json:"consents"`
	Bases      map[string]bool     `json:"bases"`
	Hold       bool                `json:"hold"`
	Frozen     bool                `json:"frozen"`
	Restricted bool                `json:"restricted"`
}

type standing struct {
	Status   string          `json:"status,omitzero"`
	Explicit bool            `json:"explicit"`
	Channels map[string]bool `json:"channels"`
}

// project computes the projection. Between two bounds of its grants a state says the same.
func (s State) project() (projection, error) {
	bounds := s.bounds()
	first := time.Time{}
	if len(bounds) > 0 {
		first = bounds[0].Add(-time.Microsecond)
	}
	p := projection{at: []pgtype.Timestamptz{{InfinityModifier: pgtype.NegativeInfinity, Valid: true}}}
	last, err := encodeFacts(s.Facts(first))
	if err != nil {
		return projection{}, err
	}
	p.facts = []string{string(last)}
	for _, at := range bounds {
		next, err := encodeFacts(s.Facts(at))
		if err != nil {
			return projection{}, err
		}
		if !bytes.Equal(next, last) {
			p.facts, p.at, last = append(p.facts, string(next)), append(p.at, pgtype.Timestamptz{Time: at, Valid: true}), next
		}
	}
	return p, nil
}

const sameProjection = `SELECT facts IS NOT DISTINCT FROM $3::text[]::jsonb[] AND facts_at IS NOT DISTINCT FROM $4
 FROM subject_state WHERE subject = $1 AND revision = $2`

// Projected reports whether the projection that is stored of a subject's state is what that state says. It is
// fault.ErrNotFound where the subject's state is not of that revision any more.
func Projected(ctx context.Context, q store.Querier, subject uuid.UUID, revision int64, s State) (same bool, err error) {
	p, err := s.project()
	if err != nil {
		return false, fmt.Errorf("state of %s: %w", subject, err)
	}
	err = q.QueryRow(ctx, sameProjection, subject, revision, p.facts, p.at).Scan(&same)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, fmt.Errorf("state of %s: %w", subject, fault.ErrNotFound)
	}
	if err != nil {
		return false, fmt.Errorf("state of %s: %w", subject, store.Fault(err))
	}
	return same, nil
}

// bounds are the moments at which a grant begins or ends, or a restriction ends, in their order, each once.
func (s State) bounds() []time.Time {
	var all []time.Time
	add := func(w consent.Window) {
		for _, at := range []*time.Time{w.ValidFrom, w.ValidUntil} {
			if at != nil {
				all = append(all, *at)
			}
		}
	}
	for _, p := range append([]Partner{s.partner(uuid.Nil)}, s.partners()...) {
		for _, l := range p.Consents {
			add(l.Whole)
			add(l.Rest)
			for _, w := range l.Channels {
				add(w)
				for _, point := range w.Points {
					add(point)
				}
			}
		}
		if p.Restriction != nil && !p.Restriction.Ends.IsZero() {
			all = append(all, p.Restriction.Ends)
		}
	}
	slices.SortFunc(all, time.Time.Compare)
	return slices.CompactFunc(all, time.Time.Equal)
}

func encodeFacts(r policy.Record) ([]byte, error) {
	out := statement{Consents: map[string]standing{}, Bases: r.Bases, Hold: r.Hold, Frozen: r.Frozen, Restricted: r.Restricted}
	for purpose, c := range r.Consents {
		out.Consents[purpose] = standing{Status: c.Status, Explicit: c.Explicit, Channels: c.Channels}
	}
	b, err := json.Marshal(out, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("facts: %w", err)
	}
	return b, nil
}
