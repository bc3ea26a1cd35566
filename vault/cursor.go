package vault

import (
	"context"
	"encoding/base64"
	"fmt"

	"github.com/go-json-experiment/json"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/listing"
)

// A cursor is where a page ended. It travels through the caller, so it is sealed for the credential and the
// exact list it came from: the last row that was looked at may be one its reader may not know of.

// cursorKey is the key of a credential's cursors.
func (q *request) cursorKey(ctx context.Context) (*crypto.AEAD, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	id := q.actor.Credential().ID
	key, err := crypto.NewAEAD(roots.MAC.Sum(keyring.TagCursor, id[:]))
	if err != nil {
		return nil, fmt.Errorf("cursor: %w", err)
	}
	return key, nil
}

// sealCursor encodes a cursor for a list that is described by scope.
func (q *request) sealCursor(ctx context.Context, p listing.Place, scope []byte) (string, error) {
	key, err := q.cursorKey(ctx)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(p)
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
func (q *request) openCursor(ctx context.Context, s string, scope []byte) (listing.Place, error) {
	key, err := q.cursorKey(ctx)
	if err != nil {
		return listing.Place{}, err
	}
	blob, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(blob) > 1024 {
		return listing.Place{}, ErrCursor
	}
	text, err := key.Open(blob, scope)
	if err != nil {
		return listing.Place{}, ErrCursor
	}
	var p listing.Place
	if err := json.Unmarshal(text, &p); err != nil {
		return listing.Place{}, ErrCursor
	}
	return p, nil
}
