package listing

import (
	"encoding/base64"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/value"
)

// A cursor is where a page ended. It travels through the caller, so it is sealed for the credential and the
// exact list it came from: the last row that was looked at may be one its reader may not know of.

// cursorKey is the key of a credential's cursors.
func cursorKey(mac *crypto.MAC, credential uuid.UUID) (*crypto.AEAD, error) {
	key, err := crypto.NewAEAD(mac.Sum(keyring.TagCursor, credential[:]))
	if err != nil {
		return nil, fmt.Errorf("cursor: %w", err)
	}
	return key, nil
}

// Cursor encodes a place for a credential, in the list that is described by scope. mac is the row-MAC key.
func (p *Place) Cursor(mac *crypto.MAC, credential uuid.UUID, scope []byte) (string, error) {
	key, err := cursorKey(mac, credential)
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

// OpenCursor decodes a credential's cursor of the same list. Anything else is fault.ErrCursor.
func OpenCursor(mac *crypto.MAC, credential uuid.UUID, s string, scope []byte) (Place, error) {
	key, err := cursorKey(mac, credential)
	if err != nil {
		return Place{}, err
	}
	blob, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(blob) > 1024 {
		return Place{}, fault.ErrCursor
	}
	text, err := key.Open(blob, scope)
	if err != nil {
		return Place{}, fault.ErrCursor
	}
	var p Place
	if err := json.Unmarshal(text, &p); err != nil {
		return Place{}, fault.ErrCursor
	}
	return p, nil
}

// PlaceOf is the place of a record in the list's order; get returns its fields by name.
func (l *List) PlaceOf(id uuid.UUID, created, updated time.Time, get func(string) value.Value) Place {
	p := Place{ID: id}
	var v value.Value
	switch column, field := l.SortedBy(); {
	case field != nil:
		if v = get(field.Name); v.IsNull() && l.order.column.orCreated {
			v = value.At(created)
		}
	case column == "created_at":
		v = value.At(created)
	case column == "updated_at":
		v = value.At(updated)
	}
	if !v.IsNull() {
		text := v.Text()
		p.Value = &text
	}
	return p
}
