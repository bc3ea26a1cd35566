package vault

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base32"
	"encoding/base64"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
)

// CredentialSpec is what a credential carries. Nothing of it can be asserted by the caller.
type CredentialSpec struct {
	Client   string   // name of the app, a slug
	Kind     string   // "app" or "partner"
	Roles    []string // as the catalog declares them
	Teams    []string
	Regions  []string // "*" is every region
	Purposes []string // those it may act for; with one, requests need not name it
	Capture  bool     // may record permissive consent
	Budget   int      // distinct subjects an hour
	// ExpiresAt is when it ends; zero is never.
	ExpiresAt time.Time
}

// Credential is a stored credential. Its secret is not kept, only a hash.
type Credential struct {
	CredentialSpec
	ID        uuid.UUID
	Prefix    string
	CreatedAt time.Time
	RevokedAt time.Time // zero while it holds
	hash      []byte
}

// Actor is who asks: a credential that Authenticate verified.
type Actor struct {
	credential Credential
	now        time.Time
}

// Credential returns what the actor was verified by.
func (a Actor) Credential() Credential { return a.credential }

// Purpose resolves the purpose a request names: "" stands for the only one of a credential that has one.
func (a Actor) Purpose(named string) string {
	if named == "" && len(a.credential.Purposes) == 1 {
		return a.credential.Purposes[0]
	}
	return named
}

// tokenScheme starts every bearer token, so that secret scanners recognise one.
const tokenScheme = "tct"

const (
	prefixBytes   = 10 // of randomness in a token's public half
	secretBytes   = 32 // 256 bits
	defaultBudget = 1000
	maxBudget     = 10_000_000
)

var prefixEncoding = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// CreateCredential stores a new credential and returns its token, which cannot be shown again.
func (v *Vault) CreateCredential(ctx context.Context, spec CredentialSpec) (Credential, string, error) {
	if err := v.checkCredential(&spec); err != nil {
		return Credential{}, "", err
	}
	id, err := newID()
	if err != nil {
		return Credential{}, "", err
	}
	prefix, secret := randomText(prefixEncoding.EncodeToString, prefixBytes), randomText(base64.RawURLEncoding.EncodeToString, secretBytes)
	hash := sha256.Sum256([]byte(secret))
	c := Credential{CredentialSpec: spec, ID: id, Prefix: prefix, CreatedAt: micro(v.now()), hash: hash[:]}
	if err := v.putCredential(ctx, c); err != nil {
		return Credential{}, "", err
	}
	return c, tokenScheme + "_" + prefix + "_" + secret, nil
}

func randomText(encode func([]byte) string, n int) string {
	b := make([]byte, n)
	rand.Read(b) //nolint:errcheck // crypto/rand.Read never fails; it ends the program instead
	return encode(b)
}

func (v *Vault) putCredential(ctx context.Context, c Credential) error {
	roots, err := v.keys.roots(ctx)
	if err != nil {
		return err
	}
	entry := v.adminEntry("credential_create", c.ID)
	err = v.inTx(ctx, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO credential (id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget,
 created_at, expires_at, revoked_at, mac) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
			c.ID, c.Prefix, c.hash, c.Client, c.Kind, c.Roles, c.Teams, c.Regions, c.Purposes, c.Capture, c.Budget,
			c.CreatedAt, nullTime(c.ExpiresAt), nullTime(c.RevokedAt), roots.mac.Sum(tagCredential, c.parts()...))
		if err != nil {
			return unavailable(err)
		}
		return v.log.AppendTx(ctx, tx, entry)
	})
	if err != nil {
		return fmt.Errorf("create credential: %w", err)
	}
	return nil
}

// adminEntry is the log entry of a change an operator makes with the keystone in hand.
func (v *Vault) adminEntry(action string, client uuid.UUID) *audit.Entry {
	e := v.log.NewEntry()
	e.Action, e.Client, e.Decision, e.Outcome = action, client, audit.Allow, audit.Written
	return e
}

const selectCredential = `SELECT id, prefix, hash, client, kind, roles, teams, regions, purposes, capture, budget, created_at, expires_at, revoked_at, mac, now() FROM credential`

// Credentials lists all credentials, revoked ones included, oldest first.
func (v *Vault) Credentials(ctx context.Context) ([]Credential, error) {
	rows, err := v.pool.Query(ctx, selectCredential+` ORDER BY id`)
	if err != nil {
		return nil, fmt.Errorf("list credentials: %w", unavailable(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (Credential, error) {
		c, _, err := v.scanCredential(ctx, r)
		return c, err
	})
	if err != nil {
		return nil, fmt.Errorf("list credentials: %w", unavailable(err))
	}
	return list, nil
}

// RevokeCredential ends a credential: it is refused from the next request on, by every process. An
// unknown id is ErrNotFound; revoking twice keeps the first time.
func (v *Vault) RevokeCredential(ctx context.Context, id uuid.UUID) error {
	roots, err := v.keys.roots(ctx)
	if err != nil {
		return err
	}
	err = v.inTx(ctx, func(tx pgx.Tx) error {
		c, _, err := v.scanCredential(ctx, tx.QueryRow(ctx, selectCredential+` WHERE id = $1 FOR UPDATE`, id))
		if err != nil {
			return err
		}
		if !c.RevokedAt.IsZero() {
			return nil
		}
		c.RevokedAt = micro(v.now())
		if _, err := tx.Exec(ctx, `UPDATE credential SET revoked_at = $2, mac = $3 WHERE id = $1`,
			id, c.RevokedAt, roots.mac.Sum(tagCredential, c.parts()...)); err != nil {
			return unavailable(err)
		}
		return v.log.AppendTx(ctx, tx, v.adminEntry("credential_revoke", id))
	})
	if err != nil {
		return fmt.Errorf("revoke credential %s: %w", id, err)
	}
	return nil
}

// Authenticate verifies a bearer token. Whatever is wrong with it, the error is ErrUnauthenticated
// alone; a row that was edited in the database is ErrIntegrity.
func (v *Vault) Authenticate(ctx context.Context, token string) (Actor, error) {
	scheme, rest, _ := strings.Cut(token, "_")
	prefix, secret, ok := strings.Cut(rest, "_")
	if !ok || scheme != tokenScheme || len(prefix) > 32 || len(secret) > 64 {
		return Actor{}, ErrUnauthenticated
	}
	c, now, err := v.scanCredential(ctx, v.pool.QueryRow(ctx, selectCredential+` WHERE prefix = $1`, prefix))
	if errors.Is(err, ErrNotFound) {
		return Actor{}, ErrUnauthenticated
	}
	if err != nil {
		return Actor{}, fmt.Errorf("authenticate: %w", err)
	}
	hash := sha256.Sum256([]byte(secret))
	if subtle.ConstantTimeCompare(hash[:], c.hash) != 1 || !c.holds(now) {
		return Actor{}, ErrUnauthenticated
	}
	return Actor{credential: c, now: now}, nil
}

func (c Credential) holds(now time.Time) bool {
	return c.RevokedAt.IsZero() && (c.ExpiresAt.IsZero() || now.Before(c.ExpiresAt))
}

// scanCredential reads a row and verifies its MAC; it returns the database's time with it.
func (v *Vault) scanCredential(ctx context.Context, row pgx.Row) (Credential, time.Time, error) {
	var c Credential
	var expires, revoked *time.Time
	var mac []byte
	var now time.Time
	err := row.Scan(&c.ID, &c.Prefix, &c.hash, &c.Client, &c.Kind, &c.Roles, &c.Teams, &c.Regions, &c.Purposes,
		&c.Capture, &c.Budget, &c.CreatedAt, &expires, &revoked, &mac, &now)
	if errors.Is(err, pgx.ErrNoRows) {
		return c, now, ErrNotFound
	}
	if err != nil {
		return c, now, unavailable(err)
	}
	c.CreatedAt, c.ExpiresAt, c.RevokedAt = micro(c.CreatedAt), timeOf(expires), timeOf(revoked)
	roots, err := v.keys.roots(ctx)
	if err != nil {
		return Credential{}, now, err
	}
	if !roots.mac.Verify(mac, tagCredential, c.parts()...) {
		return Credential{}, now, fmt.Errorf("credential %s: %w", c.ID, ErrIntegrity)
	}
	return c, now, nil
}

// parts is every attribute, as its MAC binds it.
func (c Credential) parts() [][]byte {
	capture := []byte{0}
	if c.Capture {
		capture[0] = 1
	}
	parts := [][]byte{c.ID[:], []byte(c.Prefix), c.hash, []byte(c.Client), []byte(c.Kind), capture, u64(uint64(c.Budget)), //nolint:gosec // > 0 by CHECK
		timePart(c.CreatedAt), timePart(c.ExpiresAt), timePart(c.RevokedAt)}
	for _, list := range [][]string{c.Roles, c.Teams, c.Regions, c.Purposes} {
		parts = append(parts, u64(uint64(len(list))))
		for _, s := range list {
			parts = append(parts, []byte(s))
		}
	}
	return parts
}

func timePart(t time.Time) []byte {
	if t.IsZero() {
		return nil
	}
	return u64(uint64(t.UnixMicro())) //nolint:gosec // any fixed mapping serves a MAC
}

func nullTime(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = micro(t)
	return &t
}

func timeOf(t *time.Time) time.Time {
	if t == nil {
		return time.Time{}
	}
	return micro(*t)
}

var slug = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

// checkCredential fills defaults and refuses what the catalog does not declare.
func (v *Vault) checkCredential(s *CredentialSpec) error {
	c := v.Catalog()
	var faults []FieldError
	fault := func(field, hint string) {
		faults = append(faults, FieldError{Field: field, Code: "not_allowed", Hint: hint})
	}
	if !slug.MatchString(s.Client) {
		fault("client", "a name of 1 to 64 letters, digits, dots, hyphens or underscores")
	}
	if s.Kind == "" {
		s.Kind = "app"
	}
	if s.Kind != "app" && s.Kind != "partner" {
		fault("kind", `"app" or "partner"`)
	}
	for _, r := range s.Roles {
		if _, ok := c.Role(r); !ok {
			fault("roles", "roles are those of the catalog")
		}
	}
	if len(s.Purposes) == 0 {
		fault("purposes", "at least one purpose")
	}
	for _, p := range s.Purposes {
		if _, ok := c.Purpose(p); !ok {
			fault("purposes", "purposes are those of the catalog")
		}
	}
	for _, x := range slices.Concat(s.Teams, s.Regions) {
		if x != "*" && !slug.MatchString(x) {
			fault("regions", "teams and regions are slugs, or * for every region")
		}
	}
	if s.Budget == 0 {
		s.Budget = defaultBudget
	}
	if s.Budget < 1 || s.Budget > maxBudget {
		fault("budget", fmt.Sprintf("1 to %d distinct subjects an hour", maxBudget))
	}
	s.ExpiresAt = micro0(s.ExpiresAt)
	s.Roles, s.Teams, s.Regions, s.Purposes = list(s.Roles), list(s.Teams), list(s.Regions), list(s.Purposes)
	if len(faults) > 0 {
		return &Invalid{Fields: faults}
	}
	return nil
}

func micro0(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return micro(t)
}

// list is never nil: the columns are NOT NULL.
func list(s []string) []string { return append([]string{}, s...) }
