package requests

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// codeDigits is the length of a code that somebody types. A hundred million, with a few tries each.
const codeDigits = 8

// How many codes there may be. With five tries each a request gives a hundred guesses at a hundred million.
const (
	perRequest     = 20
	perRequestHour = 3
	perPointHour   = 5 // of all requests about the person together
)

// ErrPoint says that a contact point was mailed as many codes within an hour as it may be. It is fault.ErrBudget.
var ErrPoint = fmt.Errorf("contact point: %w", fault.ErrBudget)

// CodeSpec says what a one-time code is for.
type CodeSpec struct {
	About   uuid.UUID // the person; zero: nobody who is known
	Point   uuid.UUID // the contact point it is mailed to; zero: none, and nothing verifies by it
	Expires time.Time
}

const (
	// countCodes: all live equally long, so that those of the last hour are known by when they end.
	countCodes = `SELECT count(*), count(*) FILTER (WHERE expires > $2) FROM code WHERE subject = $1 AND purpose = 'verify'`
	countPoint = `SELECT count(*) FROM request r JOIN code c ON c.subject = r.subject
 WHERE r.about = $1 AND c.about = $2 AND c.purpose = 'verify' AND c.expires > $3`
	// dropCodes: the last code that was sent is the one that counts.
	dropCodes  = `UPDATE code SET used = now() WHERE subject = $1 AND purpose = 'verify' AND used IS NULL`
	insertCode = `INSERT INTO code (subject, id, purpose, hash, about, expires, mac) VALUES ($1, $2, 'verify', $3, $4, $5, $6)`
)

// NewCode makes the code of a locked request, in place of an earlier one. Only a keyed hash of it is kept, since so short
// a number would be found from a plain one. Errors: fault.ErrBudget for one too many; ErrPoint
// beside a code that was made, which is then not to be mailed: a caller that goes on shows no difference.
func (s *Store) NewCode(ctx context.Context, tx pgx.Tx, request uuid.UUID, spec CodeSpec) (crypto.Secret, error) {
	var none crypto.Secret
	expires := store.Micro(spec.Expires)
	full, err := mayHave(ctx, tx, request, spec, expires.Add(-time.Hour))
	if err != nil {
		return none, err
	}
	if full != nil {
		spec.Point = uuid.Nil // what is not mailed verifies nothing
	}
	if err := s.DropCodes(ctx, tx, request); err != nil {
		return none, err
	}
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return none, err
	}
	id, err := store.NewID()
	if err != nil {
		return none, err
	}
	n, err := rand.Int(rand.Reader, big.NewInt(100_000_000))
	if err != nil {
		return none, fmt.Errorf("code of %s: %w", request, err)
	}
	text := fmt.Sprintf("%0*d", codeDigits, n)
	hash := codeHash(roots.MAC, request, id, text)
	_, err = tx.Exec(ctx, insertCode, request, id, hash, nullID(spec.Point), expires, roots.MAC.Sum(keyring.TagCode, codeParts(request, id, hash, spec.Point, expires)...))
	if err != nil {
		return none, fmt.Errorf("code of %s: %w", request, store.Fault(err))
	}
	return crypto.SecretString(text), full
}

// mayHave counts the codes that a request and a contact point had; those of the last hour end after since. Both counts are
// made whether the person is known or not. full is ErrPoint, or nil.
func mayHave(ctx context.Context, tx pgx.Tx, request uuid.UUID, spec CodeSpec, since time.Time) (full, err error) {
	var all, recent, point int
	if err := tx.QueryRow(ctx, countCodes, request, since).Scan(&all, &recent); err != nil {
		return nil, fmt.Errorf("codes of %s: %w", request, store.Fault(err))
	}
	if err := tx.QueryRow(ctx, countPoint, spec.About, spec.Point, since).Scan(&point); err != nil {
		return nil, fmt.Errorf("codes of %s: %w", request, store.Fault(err))
	}
	switch {
	case all >= perRequest || recent >= perRequestHour:
		return nil, fmt.Errorf("codes of %s: %w", request, fault.ErrBudget)
	case point >= perPointHour:
		return fmt.Errorf("codes of %s: %w", request, ErrPoint), nil
	}
	return nil, nil
}

// DropCodes ends the codes of a request.
func (s *Store) DropCodes(ctx context.Context, tx pgx.Tx, request uuid.UUID) error {
	if _, err := tx.Exec(ctx, dropCodes, request); err != nil {
		return fmt.Errorf("codes of %s: %w", request, store.Fault(err))
	}
	return nil
}

func codeHash(m *crypto.MAC, request, id uuid.UUID, text string) []byte {
	return m.Sum(keyring.TagCodeHash, request[:], id[:], []byte(text))
}

func codeParts(request, id uuid.UUID, hash []byte, point uuid.UUID, expires time.Time) [][]byte {
	return [][]byte{request[:], id[:], hash, point[:], keyring.TimePart(expires)}
}

// takeTry counts a try before anything is compared, in a transaction of its own: neither a crash nor a race gives one for
// nothing.
const takeTry = `UPDATE code SET attempts = attempts + 1 WHERE subject = $1 AND purpose = 'verify' AND used IS NULL AND expires > now() AND attempts < $2
 RETURNING id, hash, about, expires, mac`

// Try is one guess at the code of a request. It returns the contact point that the right code was mailed to. A wrong one,
// one that has expired or was used, and one try too many are all fault.ErrNotFound: nobody is told which.
func (s *Store) Try(ctx context.Context, pool *pgxpool.Pool, request uuid.UUID, typed string, most int) (code, point uuid.UUID, err error) {
	roots, err := s.keys.Roots(ctx)
	if err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	var hash, mac []byte
	var about *uuid.UUID
	var expires time.Time
	err = pool.QueryRow(ctx, takeTry, request, most).Scan(&code, &hash, &about, &expires, &mac)
	if errors.Is(err, pgx.ErrNoRows) {
		return uuid.Nil, uuid.Nil, fmt.Errorf("code of %s: %w", request, fault.ErrNotFound)
	}
	if err != nil {
		return uuid.Nil, uuid.Nil, fmt.Errorf("code of %s: %w", request, store.Fault(err))
	}
	if about != nil {
		point = *about
	}
	if !roots.MAC.Verify(mac, keyring.TagCode, codeParts(request, code, hash, point, store.Micro(expires))...) {
		return uuid.Nil, uuid.Nil, fmt.Errorf("code of %s: %w", request, fault.ErrIntegrity)
	}
	if !roots.MAC.Verify(hash, keyring.TagCodeHash, request[:], code[:], []byte(typed)) {
		return uuid.Nil, uuid.Nil, fmt.Errorf("code of %s: %w", request, fault.ErrNotFound)
	}
	return code, point, nil
}

const useCode = `UPDATE code SET used = now() WHERE subject = $1 AND id = $2 AND used IS NULL`

// Use ends a code that Try took to be right, in the transaction that verifies the request by it. One that another has
// used meanwhile is fault.ErrNotFound.
func (s *Store) Use(ctx context.Context, tx pgx.Tx, request, code uuid.UUID) error {
	tag, err := tx.Exec(ctx, useCode, request, code)
	if err != nil {
		return fmt.Errorf("code of %s: %w", request, store.Fault(err))
	}
	if tag.RowsAffected() != 1 {
		return fmt.Errorf("code of %s: %w", request, fault.ErrNotFound)
	}
	return nil
}
