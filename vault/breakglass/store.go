package breakglass

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Store keeps grants in the database. It is safe for concurrent use.
type Store struct {
	pool *pgxpool.Pool
	keys *keyring.Ring
}

// NewStore makes a store. It does no I/O.
func NewStore(pool *pgxpool.Pool, keys *keyring.Ring) *Store { return &Store{pool: pool, keys: keys} }

const insertGrant = `INSERT INTO breakglass (id, credential, granted_by, entry, subjects, ticket, granted_at, expires_at, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`

// Add stores a grant that has passed Check, from now on by the database's clock. by is the credential that grants
// and entry the log's. The second result is the row's MAC, for the log. ErrSecondPerson: by gets it itself.
func (s *Store) Add(ctx context.Context, tx pgx.Tx, spec Spec, by, entry uuid.UUID) (Grant, []byte, error) {
	if by == spec.Credential {
		return Grant{}, nil, ErrSecondPerson
	}
	id, err := store.NewID()
	if err != nil {
		return Grant{}, nil, err
	}
	g := Grant{ID: id, Credential: spec.Credential, GrantedBy: by, Entry: entry, Subjects: spec.Subjects, Ticket: spec.Ticket}
	if err := tx.QueryRow(ctx, `SELECT now()`).Scan(&g.GrantedAt); err != nil {
		return Grant{}, nil, fmt.Errorf("grant: %w", store.Fault(err))
	}
	g.GrantedAt = store.Micro(g.GrantedAt)
	g.ReadAt, g.ExpiresAt = g.GrantedAt, g.GrantedAt.Add(time.Duration(spec.Minutes)*time.Minute)
	mac, err := s.mac(ctx, &g)
	if err != nil {
		return Grant{}, nil, err
	}
	_, err = tx.Exec(ctx, insertGrant, g.ID, g.Credential, g.GrantedBy, g.Entry, g.Subjects, g.Ticket, g.GrantedAt, g.ExpiresAt, mac)
	if err != nil {
		return Grant{}, nil, fmt.Errorf("grant: %w", store.Fault(err))
	}
	return g, mac, nil
}

func (s *Store) mac(ctx context.Context, g *Grant) ([]byte, error) {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return roots.MAC.Sum(keyring.TagBreakglass, g.parts()...), nil
}

const selectGrant = `SELECT id, credential, granted_by, entry, subjects, ticket, granted_at, expires_at, revoked_at, reviewed_by, reviewed_at,
 coalesce(finding, ''), mac, now() FROM breakglass`

// Read reads one grant. An unknown id is fault.ErrNotFound. A row that was edited comes marked, with
// fault.ErrIntegrity.
func (s *Store) Read(ctx context.Context, db store.Querier, id uuid.UUID) (Grant, error) {
	return s.scan(ctx, db.QueryRow(ctx, selectGrant+` WHERE id = $1`, id))
}

const updateGrant = `UPDATE breakglass SET revoked_at = $2, reviewed_by = $3, reviewed_at = $4, finding = nullif($5, ''), mac = $6 WHERE id = $1`

// Revoke ends a grant now. One that has ended already stays as it is.
func (s *Store) Revoke(ctx context.Context, tx pgx.Tx, id uuid.UUID) (Grant, []byte, error) {
	return s.change(ctx, tx, id, func(g *Grant) error {
		if g.Open() {
			g.RevokedAt = g.ReadAt
		}
		return nil
	})
}

// Review stores a finding about a grant that has ended. Errors: ErrSecondPerson where by got or gave it, ErrOpen,
// ErrReviewed, *fault.Invalid for a word that is no finding.
func (s *Store) Review(ctx context.Context, tx pgx.Tx, id, by uuid.UUID, finding string) (Grant, []byte, error) {
	return s.change(ctx, tx, id, func(g *Grant) error {
		switch {
		case !slices.Contains(Findings(), finding):
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "finding", Code: "not_allowed", Hint: "one of " + strings.Join(Findings(), ", ")}}}
		case by == g.Credential || by == g.GrantedBy:
			return ErrSecondPerson
		case !g.ReviewedAt.IsZero():
			return ErrReviewed
		case g.Open():
			return ErrOpen
		}
		g.ReviewedBy, g.ReviewedAt, g.Finding = by, g.ReadAt, finding
		return nil
	})
}

// change locks a row, changes it and binds it anew; the second result is its MAC.
func (s *Store) change(ctx context.Context, tx pgx.Tx, id uuid.UUID, do func(*Grant) error) (Grant, []byte, error) {
	g, err := s.scan(ctx, tx.QueryRow(ctx, selectGrant+` WHERE id = $1 FOR UPDATE`, id))
	if err != nil {
		return Grant{}, nil, err
	}
	if err := do(&g); err != nil {
		return Grant{}, nil, fmt.Errorf("grant %s: %w", id, err)
	}
	mac, err := s.mac(ctx, &g)
	if err != nil {
		return Grant{}, nil, err
	}
	by := pgtype.UUID{Bytes: g.ReviewedBy, Valid: g.ReviewedBy != uuid.Nil}
	_, err = tx.Exec(ctx, updateGrant, id, store.NullTime(g.RevokedAt), by, store.NullTime(g.ReviewedAt), g.Finding, mac)
	if err != nil {
		return Grant{}, nil, fmt.Errorf("grant %s: %w", id, store.Fault(err))
	}
	return g, mac, nil
}

// State says which grants a list is of.
type State string

// The states of a grant: it is open, then it waits for its review, then it is reviewed.
const (
	All        State = ""
	Open       State = "open"
	Unreviewed State = "unreviewed"
)

const listGrants = selectGrant + ` WHERE ($2::uuid IS NULL OR id < $2) AND CASE $1::text
 WHEN 'open' THEN revoked_at IS NULL AND expires_at > now()
 WHEN 'unreviewed' THEN reviewed_at IS NULL AND (revoked_at IS NOT NULL OR expires_at <= now())
 ELSE true END ORDER BY id DESC LIMIT $3`

// List reads at most limit grants of a state, the newest first and those before an id where one is given. A row that
// was edited is among them, marked: whoever looks for it must be able to see it.
func (s *Store) List(ctx context.Context, state State, before uuid.UUID, limit int) ([]Grant, error) {
	cursor := pgtype.UUID{Bytes: before, Valid: before != uuid.Nil}
	rows, err := s.pool.Query(ctx, listGrants, string(state), cursor, limit)
	if err != nil {
		return nil, fmt.Errorf("list grants: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Grant, error) {
		g, err := s.scan(ctx, r)
		if g.Edited && errors.Is(err, fault.ErrIntegrity) {
			err = nil
		}
		return g, err
	})
	if err != nil {
		return nil, fmt.Errorf("list grants: %w", store.Fault(err))
	}
	return list, nil
}

// Survey is what an operator is told of grants: how many are open, how many wait for a review for too long, and whose
// rows were edited.
type Survey struct {
	Open, Overdue int
	Edited        []uuid.UUID
}

const surveyPage = 500

// Survey reads all grants. One that was made longer than age ago and has no review is overdue.
func (s *Store) Survey(ctx context.Context, age time.Duration) (Survey, error) {
	var out Survey
	for before := uuid.Nil; ; {
		list, err := s.List(ctx, All, before, surveyPage)
		if err != nil {
			return Survey{}, err
		}
		for i := range list {
			out.add(&list[i], age)
		}
		if len(list) < surveyPage {
			return out, nil
		}
		before = list[len(list)-1].ID
	}
}

func (v *Survey) add(g *Grant, age time.Duration) {
	switch {
	case g.Edited:
		v.Edited = append(v.Edited, g.ID)
	case g.Open():
		v.Open++
	case g.ReviewedAt.IsZero() && g.ReadAt.Sub(g.GrantedAt) > age:
		v.Overdue++
	}
}

// scan reads a row and verifies its MAC.
func (s *Store) scan(ctx context.Context, row pgx.Row) (Grant, error) {
	var g Grant
	var mac []byte
	var revoked, reviewed *time.Time
	var by pgtype.UUID
	err := row.Scan(&g.ID, &g.Credential, &g.GrantedBy, &g.Entry, &g.Subjects, &g.Ticket, &g.GrantedAt, &g.ExpiresAt, &revoked,
		&by, &reviewed, &g.Finding, &mac, &g.ReadAt)
	if errors.Is(err, pgx.ErrNoRows) {
		return Grant{}, fault.ErrNotFound
	}
	if err != nil {
		return Grant{}, fmt.Errorf("grant: %w", store.Fault(err))
	}
	g.GrantedAt, g.ExpiresAt, g.ReadAt = store.Micro(g.GrantedAt), store.Micro(g.ExpiresAt), store.Micro(g.ReadAt)
	g.RevokedAt, g.ReviewedAt, g.ReviewedBy = store.TimeOf(revoked), store.TimeOf(reviewed), by.Bytes
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return Grant{}, err
	}
	if !roots.MAC.Verify(mac, keyring.TagBreakglass, g.parts()...) {
		g.Edited = true
		return g, fmt.Errorf("grant %s: %w", g.ID, fault.ErrIntegrity)
	}
	return g, nil
}
