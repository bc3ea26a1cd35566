package webhook

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// The form of secrets and signatures is that of Standard Webhooks 1.0.
const (
	secretScheme    = "whsec_"
	secretBytes     = 32
	signatureScheme = "v1,"

	headerID        = "Webhook-Id"
	headerTimestamp = "Webhook-Timestamp"
	headerSignature = "Webhook-Signature"
)

// newSecret makes a key for signatures.
func newSecret() []byte {
	b := make([]byte, secretBytes)
	rand.Read(b) // never fails: it ends the program instead
	return b
}

// show is a secret as its receiver is given it.
func show(secret []byte) string { return secretScheme + base64.StdEncoding.EncodeToString(secret) }

// sign makes the signature header of a message: one signature for each secret, the newest first.
func sign(id string, at time.Time, body []byte, secrets ...[]byte) (timestamp, signatures string) {
	timestamp = strconv.FormatInt(at.Unix(), 10)
	list := make([]string, len(secrets))
	for i, secret := range secrets {
		h := hmac.New(sha256.New, secret)
		h.Write([]byte(id + "." + timestamp + "."))
		h.Write(body)
		list[i] = signatureScheme + base64.StdEncoding.EncodeToString(h.Sum(nil))
	}
	return timestamp, strings.Join(list, " ")
}

// sealer is the key of an endpoint's secrets. It follows from the key that binds rows by a tag of its own, and is no
// subject's: endpoints are nobody's data.
func (h *Hooks) sealer(ctx context.Context, endpoint uuid.UUID) (*crypto.AEAD, error) {
	roots, err := h.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	key, err := crypto.NewAEAD(roots.MAC.Sum(keyring.TagWebhookKey, endpoint[:]))
	if err != nil {
		return nil, fmt.Errorf("key of webhook %s: %w", endpoint, err)
	}
	return key, nil
}

func (h *Hooks) seal(ctx context.Context, endpoint uuid.UUID, secret []byte) ([]byte, error) {
	key, err := h.sealer(ctx, endpoint)
	if err != nil {
		return nil, err
	}
	sealed, err := key.Seal(secret, endpoint[:])
	if err != nil {
		return nil, fmt.Errorf("secret of webhook %s: %w", endpoint, err)
	}
	return sealed, nil
}

// secrets opens those that sign at a moment.
func (h *Hooks) secrets(ctx context.Context, e *row, at time.Time) ([][]byte, error) {
	key, err := h.sealer(ctx, e.ID)
	if err != nil {
		return nil, err
	}
	sealed := [][]byte{e.secret}
	if len(e.previous) > 0 && at.Before(e.PreviousUntil) {
		sealed = append(sealed, e.previous)
	}
	list := make([][]byte, len(sealed))
	for i, blob := range sealed {
		if list[i], err = key.Open(blob, e.ID[:]); err != nil {
			return nil, fmt.Errorf("secret of webhook %s: %w: %w", e.ID, fault.ErrIntegrity, err)
		}
	}
	return list, nil
}
