package vault

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
)

// cursor is where a page ended. It travels through the caller, so it is bound by a MAC to the credential
// and to the exact list it came from.
type cursor struct {
	Value *string   `json:"v,omitempty"` // sort value of the last row; absent for null
	ID    uuid.UUID `json:"i"`
}

const cursorMAC = 16 // bytes kept of the MAC: it guards consistency, not secrecy

// seal encodes a cursor for a list that is described by scope.
func (q *request) sealCursor(ctx context.Context, c cursor, scope []byte) (string, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("cursor: %w", err)
	}
	id := q.actor.credential.ID
	sum := roots.mac.Sum(tagCursor, id[:], scope, text)
	return base64.RawURLEncoding.EncodeToString(append(sum[:cursorMAC], text...)), nil
}

// openCursor decodes a cursor of the same list. Anything else is ErrCursor.
func (q *request) openCursor(ctx context.Context, s string, scope []byte) (cursor, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return cursor{}, err
	}
	raw, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(raw) <= cursorMAC || len(raw) > 1024 {
		return cursor{}, ErrCursor
	}
	id := q.actor.credential.ID
	sum := roots.mac.Sum(tagCursor, id[:], scope, raw[cursorMAC:])
	if string(sum[:cursorMAC]) != string(raw[:cursorMAC]) {
		return cursor{}, ErrCursor
	}
	var c cursor
	if err := json.Unmarshal(raw[cursorMAC:], &c); err != nil {
		return cursor{}, ErrCursor
	}
	return c, nil
}
