package credential

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Config is what a Store is made of. All of it is needed.
type Config struct {
	Pool    *pgxpool.Pool
	Keys    *keyring.Ring
	Log     *audit.Log
	Catalog func() *catalog.Catalog // the active one: what a new credential is checked against
	Now     func() time.Time
}

// Store keeps credentials in the database. It is safe for concurrent use.
type Store struct {
	pool    *pgxpool.Pool
	keys    *keyring.Ring
	log     *audit.Log
	catalog func() *catalog.Catalog
	now     func() time.Time

	recalled recalled
}

// NewStore makes a store. It does no I/O.
func NewStore(cfg Config) *Store {
	return &Store{pool: cfg.Pool, keys: cfg.Keys, log: cfg.Log, catalog: cfg.Catalog, now: cfg.Now}
}

// tokenScheme starts every bearer token, so that secret scanners recognise one.
const tokenScheme = "tct"

const (
	prefixBytes = 10 // of randomness in a token's public half
	secretBytes = 32 // 256 bits
)

var prefixEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// Create stores a new credential and returns its token, which cannot be shown again. A spec the catalog
// does not allow is a *fault.Invalid.
func (s *Store) Create(ctx context.Context, spec Spec) (Credential, string, error) {
	c, token, err := s.make(spec)
	if err != nil {
		return Credential{}, "", err
	}
	err = s.put(ctx, func(_ pgx.Tx, insert func(*Credential) error) error { return insert(&c) })
	if err != nil {
		return Credential{}, "", err
	}
	return c, token, nil
}

// make makes a credential that is not stored yet, and its token.
func (s *Store) make(spec Spec) (Credential, string, error) {
	if err := spec.check(s.catalog()); err != nil {
		return Credential{}, "", err
	}
	id, err := store.NewID()
	if err != nil {
		return Credential{}, "", err
	}
	prefix, secret := randomText(prefixEncoding.EncodeToString, prefixBytes), randomText(base64.RawURLEncoding.EncodeToString, secretBytes)
	hash := sha256.Sum256([]byte(secret))
	c := Credential{Spec: spec, ID: id, Prefix: prefix, CreatedAt: store.Micro(s.now()), hash: hash[:]}
	return c, tokenScheme + "_" + prefix + "_" + secret, nil
}

func randomText(encode func([]byte) string, n int) string {
	b := make([]byte, n)
	rand.Read(b) // never fails: it ends the program instead
	return encode(b)
}

// put runs fn in a transaction in which it may store credentials, each with its entry.
func (s *Store) put(ctx context.Context, fn func(tx pgx.Tx, insert func(*Credential) error) error) error {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return err
	}
	err = store.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		return fn(tx, func(c *Credential) error { return s.insert(ctx, tx, roots, c) })
	})
	if err != nil {
		return fmt.Errorf("create credential: %w", err)
	}
	return nil
}

func (s *Store) insert(ctx context.Context, tx pgx.Tx, roots *keyring.Roots, c *Credential) error {
	if err := living(ctx, tx, c.Subject); err != nil {
		return err
	}
	_, err := tx.Exec(ctx, `INSERT INTO credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget,
 created_at, expires_at, revoked_at, subject, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
		c.ID, c.Prefix, c.hash, c.Client, c.Kind, c.Roles, c.Teams, c.Regions, c.Purposes, c.Capture, c.Budget,
		c.CreatedAt, store.NullTime(c.ExpiresAt), store.NullTime(c.RevokedAt),
		pgtype.UUID{Bytes: c.Subject, Valid: c.Subject != uuid.Nil}, roots.MAC.Sum(keyring.TagCredential, c.parts()...))
	if err != nil {
		return store.Fault(err)
	}
	return s.log.AppendTx(ctx, tx, s.entry("credential_create", c.ID)) //nolint:wrapcheck // the caller names it
}

// living refuses a subject that is not there, or not any more.
func living(ctx context.Context, tx pgx.Tx, subject uuid.UUID) error {
	if subject == uuid.Nil {
		return nil
	}
	tag, err := tx.Exec(ctx, `SELECT FROM key_subject WHERE subject = $1 AND erased_at IS NULL FOR SHARE`, subject)
	if err != nil {
		return store.Fault(err)
	}
	if tag.RowsAffected() == 0 {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "subject", Code: "unknown_reference", Hint: "no such subject"}}}
	}
	return nil
}

// entry is the log entry of a change an operator makes with the keystone in hand.
func (s *Store) entry(action string, client uuid.UUID) *audit.Entry {
	e := s.log.NewEntry()
	e.Action, e.Client, e.Decision, e.Outcome = action, client, audit.Allow, audit.Written
	return e
}

// selectCredential reads rows with the database's time, and with what became of the subject of a customer's own: its
// erasure ends the credential on every server, and no restore of this table brings it back.
const selectCredential = `SELECT id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, subject, mac,
 sha256(convert_to(credential::text, 'UTF8')), now(),
 subject IS NOT NULL AND NOT EXISTS (SELECT FROM key_subject k WHERE k.subject = credential.subject AND k.erased_at IS NULL) FROM credential`

// List returns all credentials, revoked ones included, oldest first. One whose row was edited is among them,
// marked: whoever looks for it must be able to see and revoke it.
func (s *Store) List(ctx context.Context) ([]Credential, error) {
	rows, err := s.pool.Query(ctx, selectCredential+` ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("list credentials: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Credential, error) {
		c, _, err := s.scan(ctx, r)
		if errors.Is(err, fault.ErrIntegrity) && c.Edited {
			err = nil
		}
		return c, err
	})
	if err != nil {
		return nil, fmt.Errorf("list credentials: %w", store.Fault(err))
	}
	return list, nil
}

// Names returns the client of each credential whose row is as it was stored, by id: a row that was edited must
// not keep an officer from the log.
func (s *Store) Names(ctx context.Context) (map[uuid.UUID]string, error) {
	rows, err := s.pool.Query(ctx, selectCredential)
	if err != nil {
		return nil, fmt.Errorf("name credentials: %w", store.Fault(err))
	}
	specs, err := s.specs(ctx, rows)
	if err != nil {
		return nil, err
	}
	names := make(map[uuid.UUID]string, len(specs))
	for id := range specs {
		names[id] = specs[id].Client
	}
	return names, nil
}

// Specs returns what credentials carry, by id, of those among some whose row is as it was stored.
func (s *Store) Specs(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]Spec, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	rows, err := s.pool.Query(ctx, selectCredential+` WHERE id = ANY($1)`, ids)
	if err != nil {
		return nil, fmt.Errorf("name credentials: %w", store.Fault(err))
	}
	return s.specs(ctx, rows)
}

func (s *Store) specs(ctx context.Context, rows pgx.Rows) (map[uuid.UUID]Spec, error) {
	specs := map[uuid.UUID]Spec{}
	_, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (struct{}, error) {
		c, _, err := s.scan(ctx, r)
		if err == nil {
			specs[c.ID] = c.Spec
		}
		if errors.Is(err, fault.ErrIntegrity) {
			err = nil
		}
		return struct{}{}, err
	})
	if err != nil {
		return nil, fmt.Errorf("name credentials: %w", store.Fault(err))
	}
	return specs, nil
}

// Revoke ends a credential: it is refused from the next request on, by every process. An
// unknown id is fault.ErrNotFound; revoking twice keeps the first time. A row that was edited is revoked as it
// stands: its MAC then binds what the edit left, which opens nothing any more.
func (s *Store) Revoke(ctx context.Context, id uuid.UUID) error {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return err
	}
	err = store.InTx(ctx, s.pool, func(tx pgx.Tx) error {
		c, _, err := s.scan(ctx, tx.QueryRow(ctx, selectCredential+` WHERE id = $1 FOR UPDATE OF credential`, id))
		if err != nil && !c.Edited {
			return err
		}
		if !c.Edited && !c.RevokedAt.IsZero() {
			return nil
		}
		c.RevokedAt = store.Micro(s.now())
		if _, err := tx.Exec(ctx, `UPDATE credential SET revoked_at = $2, mac = $3 WHERE id = $1`,
			id, c.RevokedAt, roots.MAC.Sum(keyring.TagCredential, c.parts()...)); err != nil {
			return store.Fault(err)
		}
		return s.log.AppendTx(ctx, tx, s.entry("credential_revoke", id))
	})
	if err != nil {
		return fmt.Errorf("revoke credential %s: %w", id, err)
	}
	return nil
}

// Authenticate verifies a bearer token. Whatever is wrong with it, the error is fault.ErrUnauthenticated
// alone; a row that was edited in the database is fault.ErrIntegrity.
func (s *Store) Authenticate(ctx context.Context, token string) (Actor, error) {
	scheme, rest, _ := strings.Cut(token, "_")
	prefix, secret, ok := strings.Cut(rest, "_")
	if !ok || scheme != tokenScheme || len(prefix) > 32 || len(secret) > 64 {
		return Actor{}, fault.ErrUnauthenticated
	}
	c, now, err := s.scan(ctx, s.pool.QueryRow(ctx, selectCredential+` WHERE prefix = $1`, prefix))
	if errors.Is(err, fault.ErrNotFound) {
		return Actor{}, fault.ErrUnauthenticated
	}
	if err != nil {
		return Actor{}, fmt.Errorf("authenticate: %w", err)
	}
	hash := sha256.Sum256([]byte(secret))
	if subtle.ConstantTimeCompare(hash[:], c.hash) != 1 || !c.holds(now) {
		return Actor{}, fault.ErrUnauthenticated
	}
	s.recalled.keep(token, &c)
	return Actor{credential: c, now: now}, nil
}

// Find returns a credential that holds now; any other is fault.ErrNotFound, and one whose row was edited
// fault.ErrIntegrity.
func (s *Store) Find(ctx context.Context, id uuid.UUID) (Credential, error) {
	c, now, err := s.scan(ctx, s.pool.QueryRow(ctx, selectCredential+` WHERE id = $1`, id))
	if err != nil {
		return Credential{}, fmt.Errorf("credential %s: %w", id, err)
	}
	if !c.holds(now) {
		return Credential{}, fmt.Errorf("credential %s: %w", id, fault.ErrNotFound)
	}
	return c, nil
}

// Holds is nil while a credential that was authenticated before still holds, for work that outlasts a request's
// first moment. It is fault.ErrUnauthenticated once it was revoked, has expired or is gone, and
// fault.ErrIntegrity for a row that was edited.
func (s *Store) Holds(ctx context.Context, id uuid.UUID) error {
	c, now, err := s.scan(ctx, s.pool.QueryRow(ctx, selectCredential+` WHERE id = $1`, id))
	if errors.Is(err, fault.ErrNotFound) || err == nil && !c.holds(now) {
		return fault.ErrUnauthenticated
	}
	if err != nil {
		return fmt.Errorf("credential %s: %w", id, err)
	}
	return nil
}

// scan reads a row and verifies its MAC; it returns the database's time with it. A row that was edited comes with
// its fault.ErrIntegrity, marked.
func (s *Store) scan(ctx context.Context, row pgx.Row) (Credential, time.Time, error) {
	var c Credential
	var expires, revoked *time.Time
	var mac []byte
	var now time.Time
	var subject pgtype.UUID
	err := row.Scan(&c.ID, &c.Prefix, &c.hash, &c.Client, &c.Kind, &c.Roles, &c.Teams, &c.Regions, &c.Purposes,
		&c.Capture, &c.Budget, &c.CreatedAt, &expires, &revoked, &subject, &mac, &c.row, &now, &c.Erased)
	if errors.Is(err, pgx.ErrNoRows) {
		return c, now, fault.ErrNotFound
	}
	if err != nil {
		return c, now, store.Fault(err)
	}
	c.CreatedAt, c.ExpiresAt, c.RevokedAt = store.Micro(c.CreatedAt), store.TimeOf(expires), store.TimeOf(revoked)
	c.Subject = subject.Bytes
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return Credential{}, now, err
	}
	if !roots.MAC.Verify(mac, keyring.TagCredential, c.parts()...) {
		c.Edited = true
		return c, now, fmt.Errorf("credential %s: %w", c.ID, fault.ErrIntegrity)
	}
	return c, now, nil
}
