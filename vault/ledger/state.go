// Package ledger keeps what decides about a subject besides its records: the consent ledger, its legal bases,
// and the one state row both fold into. Every row carries a MAC over all its attributes; one that was edited
// in the database is refused. It decides nothing and checks no caller.
package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// State is what decides about a subject besides the record itself: one row a subject, read in the same
// statement as the record, bound by a MAC. A subject without one is refused.
type State struct {
	Consents   consent.Summary `json:"consents"`
	Events     int             `json:"events,omitzero"` // how many the ledger holds, so that a deleted one is found
	Bases      []Basis         `json:"bases"`
	Restricted bool            `json:"restricted,omitzero"` // GDPR Art. 18
	Hold       bool            `json:"hold,omitzero"`       // any hold stands
	Frozen     bool            `json:"frozen,omitzero"`     // past its due erasure, or about to be erased

	Restriction *Restriction `json:"restriction,omitzero"` // why it is Restricted
	Holds       []Hold       `json:"holds,omitzero"`       // those that stand
	Suppressed  []Suppressed `json:"suppressed,omitzero"`  // what waits for a review
	Left        []Left       `json:"left,omitzero"`        // addresses that somebody refused the use of, and that left their contact point

	Noes []No  `json:"noes,omitzero"` // of the person, on other records that were merged with this one
	Link *Link `json:"link,omitzero"` // other records of the same person, which decide as well
}

// Basis is a legal basis that holds for the subject (GDPR Art. 6(1)). Event is the row of the table basis
// that records it, or zero for one that the catalog states for every subject from its creation.
type Basis struct {
	Basis string    `json:"basis"`
	Event uuid.UUID `json:"event,omitzero"`
}

// Initial is the state of a subject that was just created: no consent, and the bases that the catalog says
// hold from creation.
func Initial(c *catalog.Catalog) State {
	var s State
	for _, p := range c.Purposes {
		if p.OnCreate {
			s = s.withBasis(Basis{Basis: string(p.LegalBasis)})
		}
	}
	return s
}

// First is the state of new subjects under a catalog, encoded once for all of them.
type First struct {
	Of  *catalog.Catalog
	row StateRow
}

// NewFirst encodes Initial.
func NewFirst(c *catalog.Catalog) (*First, error) {
	row, err := Initial(c).encode()
	return &First{Of: c, row: row}, err
}

// Seal is State.Seal of Initial for a new subject.
func (f *First) Seal(m *crypto.MAC, subject uuid.UUID) StateRow { return f.row.bind(m, subject, 1) }

func (s State) withBasis(b Basis) State {
	if !slices.Contains(s.Bases, b) {
		s.Bases = append(slices.Clone(s.Bases), b)
	}
	return s
}

func (s State) withoutBasis(event uuid.UUID) State {
	s.Bases = slices.DeleteFunc(slices.Clone(s.Bases), func(b Basis) bool { return b.Event == event })
	return s
}

// BasisNames lists the bases that hold, each once, sorted.
func (s State) BasisNames() []string {
	var names []string
	for _, b := range s.Bases {
		names = append(names, b.Basis)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Facts fills the part of a policy input that comes from the subject, as of now (database time). Of a person with several
// records it is what is strictest in any of them.
func (s State) Facts(now time.Time) policy.Record {
	r := policy.Record{Hold: s.Hold, Frozen: s.Frozen, Restricted: s.AnyRestriction(now) != nil, Consents: map[string]policy.Consent{}, Bases: map[string]bool{}}
	for _, p := range s.partners() {
		r.Hold, r.Frozen = r.Hold || p.Hold, r.Frozen || p.Frozen
	}
	for purpose := range s.consented() {
		c := s.Consent(purpose, now)
		r.Consents[purpose] = policy.Consent{Status: string(c.Status), Explicit: c.Explicit, Channels: channels(c)}
	}
	for _, b := range s.Bases {
		if s.hasBasis(b.Basis) {
			r.Bases[b.Basis] = true
		}
	}
	return r
}

// channels says of each channel whether consent stands (true), for all of it or for one of its contact points, or was
// refused (false, which closes the channel whatever the purpose's basis). One that was never asked for, or has lapsed, is
// left out. Which points of an open channel may be used is for the release of each.
func channels(p consent.Purpose) map[string]bool {
	out := make(map[string]bool, len(p.Channels))
	for name, c := range p.Channels {
		if c.Open() {
			out[name] = true
			continue
		}
		switch c.Status {
		case consent.Refused, consent.Withdrawn, consent.Objected:
			out[name] = false
		case consent.Given, consent.None, consent.Expired:
		}
	}
	return out
}

// ReliedOn lists the consent events that stand for a purpose at a moment, sorted.
func (s State) ReliedOn(purpose string, now time.Time) []uuid.UUID {
	return s.Consents.Standing(purpose, now)
}

// StateRow is the row as stored.
type StateRow struct {
	Revision int64 // from 1, one more at each change
	State    []byte
	MAC      []byte

	projection projection // of a row about to be stored
}

// Seal encodes the state and binds it to its subject and revision.
func (s State) Seal(m *crypto.MAC, subject uuid.UUID, revision int64) (StateRow, error) {
	row, err := s.encode()
	if err != nil {
		return StateRow{}, fmt.Errorf("state of %s: %w", subject, err)
	}
	return row.bind(m, subject, revision), nil
}

// encode is the row of a state that is nobody's yet.
func (s State) encode() (StateRow, error) {
	b, err := json.Marshal(s, json.Deterministic(true))
	if err != nil {
		return StateRow{}, fmt.Errorf("state: %w", err)
	}
	p, err := s.project()
	return StateRow{State: b, projection: p}, err
}

func (r StateRow) bind(m *crypto.MAC, subject uuid.UUID, revision int64) StateRow {
	r.Revision, r.MAC = revision, m.Sum(keyring.TagState, stateParts(subject, revision, r.State)...)
	return r
}

// Open verifies and decodes a stored state. A missing row or a bad MAC is fault.ErrIntegrity: an edit of the
// table must refuse, never widen.
func (r StateRow) Open(m *crypto.MAC, subject uuid.UUID) (State, error) {
	if err := r.verify(m, subject); err != nil {
		return State{}, err
	}
	return r.decode(subject)
}

func (r *StateRow) verify(m *crypto.MAC, subject uuid.UUID) error {
	if r.MAC == nil || !m.Verify(r.MAC, keyring.TagState, stateParts(subject, r.Revision, r.State)...) {
		return fmt.Errorf("state of %s: %w", subject, fault.ErrIntegrity)
	}
	return nil
}

func (r *StateRow) decode(subject uuid.UUID) (State, error) {
	var s State
	if err := json.Unmarshal(r.State, &s); err != nil {
		return State{}, fmt.Errorf("state of %s: %w", subject, fault.ErrIntegrity)
	}
	return s, nil
}

func stateParts(subject uuid.UUID, revision int64, state []byte) [][]byte {
	return [][]byte{subject[:], keyring.NumberPart(uint64(revision)), state} //nolint:gosec // revision > 0 by CHECK
}

const (
	insertState = `INSERT INTO subject_state (subject, revision, state, mac, facts, facts_at, facts_of)
 VALUES ($1, $2, $3::text::json, $4, $5::text[]::jsonb[], $6, $2)`

	// updateState keeps the row that it replaces. One that is kept under that revision already stays: nothing may
	// stop a withdrawal. Whoever was sent a record of the subject by webhook is to be sent what shows of it now, or that it
	// is gone: the attempt decides. A new event ends an attempt that read the record before.
	updateState = `WITH past AS (
 INSERT INTO state_past (subject, revision, state, mac)
 SELECT subject, revision, state, mac FROM subject_state WHERE subject = $1 AND revision = $7
 ON CONFLICT DO NOTHING),
owed AS (
 SELECT endpoint, record FROM webhook_delivery WHERE subject = $1 AND action <> 'gone' AND (known OR state = 'waiting')
 ORDER BY endpoint, record FOR UPDATE),
told AS (
 UPDATE webhook_delivery d SET state = 'waiting', action = CASE WHEN d.known THEN 'updated' ELSE d.action END, event = gen_random_uuid(),
  attempts = 0, code = NULL, made_at = now(), due_at = now() FROM owed WHERE d.endpoint = owed.endpoint AND d.record = owed.record)
UPDATE subject_state SET revision = $2, state = $3::text::json, mac = $4, facts = $5::text[]::jsonb[], facts_at = $6, facts_of = $2
 WHERE subject = $1 AND revision = $7`
)

// QueueInsert adds the insert of a new subject's state, as Seal made it, to a batch.
func (r StateRow) QueueInsert(b *pgx.Batch, subject uuid.UUID) {
	b.Queue(insertState, subject, r.Revision, string(r.State), r.MAC, r.projection.facts, r.projection.at)
}

// NewState is the state of a new subject, as Seal made it.
type NewState struct {
	Subject uuid.UUID
	Row     StateRow
}

// InsertStates stores the states of new subjects by one COPY.
func InsertStates(ctx context.Context, tx pgx.Tx, list []NewState) error {
	rows := make([][]any, len(list))
	for i := range list {
		r := &list[i].Row
		rows[i] = []any{list[i].Subject, r.Revision, string(r.State), r.MAC, r.projection.facts, r.projection.at, r.Revision}
	}
	return store.Copy(ctx, tx, "subject_state", []string{"subject", "revision", "state", "mac", "facts", "facts_at", "facts_of"}, rows)
}

// Put stores a state under the revision after the one it was read at, keeps the row before it in state_past, tells the
// other records of the same person, and returns the new row. A row that is not at that revision any more is
// fault.ErrIntegrity, since every writer locks it first, with those of the other records: see HoldStates.
func (s State) Put(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID, revision int64) (StateRow, error) {
	next, err := s.put(ctx, tx, m, subject, revision)
	if err != nil || s.Link == nil {
		return next, err
	}
	return next, s.tell(ctx, tx, m, subject)
}

func (s State) put(ctx context.Context, tx pgx.Tx, m *crypto.MAC, subject uuid.UUID, revision int64) (StateRow, error) {
	next, err := s.Seal(m, subject, revision+1)
	if err != nil {
		return StateRow{}, err
	}
	tag, err := tx.Exec(ctx, updateState, subject, next.Revision, string(next.State), next.MAC, next.projection.facts, next.projection.at, revision)
	if err != nil {
		return StateRow{}, fmt.Errorf("state of %s: %w", subject, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return StateRow{}, fmt.Errorf("state of %s: %w", subject, fault.ErrIntegrity)
	}
	return next, nil
}
