package vault

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// cursor is where a page ended. It travels through the caller, so it is sealed for the credential and the
// exact list it came from: the last row that was looked at may be one its reader may not know of.
type cursor struct {
	Value *string   `json:"v,omitempty"` // sort value of the last row; absent for null
	ID    uuid.UUID `json:"i"`
}

// cursorKey is the key of a credential's cursors.
func (q *request) cursorKey(ctx context.Context) (*crypto.AEAD, error) {
	roots, err := q.v.keys.roots(ctx)
	if err != nil {
		return nil, err
	}
	key, err := crypto.NewAEAD(roots.mac.Sum(tagCursor, q.actor.credential.ID[:]))
	if err != nil {
		return nil, fmt.Errorf("cursor: %w", err)
	}
	return key, nil
}

// sealCursor encodes a cursor for a list that is described by scope.
func (q *request) sealCursor(ctx context.Context, c cursor, scope []byte) (string, error) {
	key, err := q.cursorKey(ctx)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("cursor: %w", err)
	}
	blob, err := key.Seal(text, scope)
	if err != nil {
		return "", fmt.Errorf("cursor: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(blob), nil
}

// openCursor decodes a cursor of the same list. Anything else is ErrCursor.
func (q *request) openCursor(ctx context.Context, s string, scope []byte) (cursor, error) {
	key, err := q.cursorKey(ctx)
	if err != nil {
		return cursor{}, err
	}
	blob, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(blob) > 1024 {
		return cursor{}, ErrCursor
	}
	text, err := key.Open(blob, scope)
	if err != nil {
		return cursor{}, ErrCursor
	}
	var c cursor
	if err := json.Unmarshal(text, &c); err != nil {
		return cursor{}, ErrCursor
	}
	return c, nil
}
