package client

import (
	"context"
	"net/http"
	"time"

	"github.com/google/uuid"
)

// Consent is one event of a person's choices: given, refused or withdrawn, for one purpose. What each member means, and
// which a purpose asks for, is in docs/consent.md.
type Consent struct {
	Kind       string         `json:"kind"`
	Purpose    string         `json:"purpose"`
	Channel    string         `json:"channel,omitempty"` // "" for all
	Explicit   bool           `json:"explicit,omitempty"`
	Notice     *ConsentNotice `json:"notice,omitempty"` // that the person saw
	Locale     string         `json:"locale,omitempty"`
	Expressed  string         `json:"expressed,omitempty"` // how, of declared words
	Point      *uuid.UUID     `json:"point,omitempty"`     // the one contact point it is about
	OccurredAt *time.Time     `json:"occurred_at,omitempty"`
	ValidUntil *time.Time     `json:"valid_until,omitempty"`
}

// ConsentNotice names a version of a notice.
type ConsentNotice struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
}

// Consented is the event as it was recorded.
type Consented struct {
	ID         uuid.UUID  `json:"id"`
	RecordedAt time.Time  `json:"recorded_at"`
	Disclosure Disclosure `json:"disclosure"`
}

// RecordConsent records a person's choice. key is that of Create. A grant takes a credential that does not itself read
// under the purpose; a withdrawal nearly any.
func (c *Client) RecordConsent(ctx context.Context, kinds string, id uuid.UUID, key string, choice Consent) (*Consented, error) {
	r, err := withBody(Request{Method: http.MethodPost, Key: keyOr(key)}, choice)
	if err != nil {
		return nil, err
	}
	return one[Consented](ctx, c, r, kinds, id.String(), "consents")
}
