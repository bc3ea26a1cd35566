// Package credential keeps who may ask: bearer tokens by hash, what each may act as and for, and how many
// distinct subjects an hour it may touch. It decides nothing about a record.
package credential

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/keyring"
)

// Spec is what a credential carries. Nothing of it can be asserted by the caller.
type Spec struct {
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
	// Subject is whom a customer's own credential answers for, and reaches; zero for every other.
	Subject uuid.UUID
}

// Credential is a stored credential. Its secret is not kept, only a hash.
type Credential struct {
	Spec
	ID        uuid.UUID
	Prefix    string
	CreatedAt time.Time
	RevokedAt time.Time // zero while it holds
	Erased    bool      // its subject is no more, and it opens nothing
	Edited    bool      // the row is not the one that was stored: nothing it says is to be believed
	hash      []byte
	row       []byte // SHA-256 of all that the row said when it was read; nil for one that was just made
}

func (c *Credential) holds(now time.Time) bool {
	return c.RevokedAt.IsZero() && !c.Erased && (c.ExpiresAt.IsZero() || now.Before(c.ExpiresAt))
}

// parts is every attribute, as its MAC binds it.
func (c *Credential) parts() [][]byte {
	capture := []byte{0}
	if c.Capture {
		capture[0] = 1
	}
	parts := [][]byte{
		c.ID[:], []byte(c.Prefix), c.hash, []byte(c.Client), []byte(c.Kind), capture,
		keyring.NumberPart(uint64(c.Budget)), //nolint:gosec // > 0 by CHECK
		keyring.TimePart(c.CreatedAt), keyring.TimePart(c.ExpiresAt), keyring.TimePart(c.RevokedAt),
	}
	for _, list := range [][]string{c.Roles, c.Teams, c.Regions, c.Purposes} {
		parts = append(parts, keyring.NumberPart(uint64(len(list))))
		for _, s := range list {
			parts = append(parts, []byte(s))
		}
	}
	if c.Subject != uuid.Nil { // a row of before there were any has the MAC it always had
		parts = append(parts, []byte("subject"), c.Subject[:])
	}
	return parts
}

// Actor is who asks: a credential that Authenticate verified, or that Recall remembered.
type Actor struct {
	credential Credential
	now        time.Time // the database's when the credential was read; zero for one that is yet to be confirmed
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
