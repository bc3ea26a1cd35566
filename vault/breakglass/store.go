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
// and entry the log's. The second result is the row's MAC, for the log. SecondPerson: by gets it itself.
func (s *Store) Add(ctx context.Context, tx pgx.Tx, spec Spec, by, entry uuid.UUID) (Grant, []byte, error) {
	if by == spec.Credential {
		return Grant{}, nil, SecondPerson
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

// Review stores a finding about a grant that has ended. Errors: SecondPerson where by got or gave it, StillOpen,
// WasReviewed, *fault.Invalid for a word that is no finding.
func (s *Store) Review(ctx context.Context, tx pgx.Tx, id, by uuid.UUID, finding string) (Grant, []byte, error) {
	return s.change(ctx, tx, id, func(g *Grant) error {
		switch {
		case !slices.Contains(Findings(), finding):
			return &fault.Invalid{Fields: []fault.FieldError{{Field: "finding", Code: "not_allowed", Hint: "one of " + strings.Join(Findings(), ", ")}}}
		case by == g.Credential || by == g.GrantedBy:
			return SecondPerson
		case !g.ReviewedAt.IsZero():
			return WasReviewed
		case g.Open():
			return StillOpen
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
