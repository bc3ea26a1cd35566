package webhook

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// What became of an attempt, as it is kept.
const (
	outcomeDelivered = "delivered"
	outcomeStatus    = "status" // another status than 2xx; a redirect is one and is not followed
	outcomeTimeout   = "timeout"
	outcomeTLS       = "tls"
	// outcomeConnection is also that of a name that leads nowhere, or to an address that is not connected to: which of
	// them would tell whoever manages endpoints what names there are inside.
	outcomeConnection = "connection"
)

// result is what became of an attempt.
type result struct {
	outcome string
	status  int // 0 without an answer
}

func (r result) delivered() bool { return r.outcome == outcomeDelivered }

// mark notes, before anything is sent, that the endpoint may know of the record from now on. It finds nothing where
// another change came in meanwhile, or the record's subject or the endpoint went: then nothing is sent.
const mark = `UPDATE webhook_delivery SET known = true WHERE endpoint = $1 AND record = $2 AND lease = $3 AND event = $4`

// send signs a message and posts it, once, and notes what became of it.
func (h *Hooks) send(ctx context.Context, e *row, d *delivery, body []byte) error {
	tag, err := h.on.Pool.Exec(ctx, mark, d.endpoint, d.record, d.lease, d.event)
	if err != nil {
		return fmt.Errorf("mark delivery %s: %w", d.event, store.Fault(err))
	}
	if tag.RowsAffected() == 0 {
		return h.settling(ctx, func(ctx context.Context, tx pgx.Tx) error {
			return exec(ctx, tx, release, d.endpoint, d.record, d.lease)
		})
	}
	if err := h.cfg.died("marked"); err != nil {
		return err
	}
	r, err := h.post(ctx, e, d, body)
	if err != nil {
		return err
	}
	if err := h.cfg.died("sent"); err != nil {
		return err
	}
	return h.note(ctx, d, r)
}

// post is one attempt. Its error is of this side; what is wrong with the other is in the result.
func (h *Hooks) post(ctx context.Context, e *row, d *delivery, body []byte) (result, error) {
	now := h.cfg.Now()
	secrets, err := h.secrets(ctx, e, now)
	if err != nil {
		return result{}, coded(err)
	}
	ctx, cancel := context.WithTimeout(ctx, h.cfg.patience)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, e.URL, bytes.NewReader(body))
	if err != nil {
		return result{outcome: outcomeConnection}, nil //nolint:nilerr // quotes the address
	}
	timestamp, signatures := sign(d.event.String(), now, body, secrets...)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "tacit-webhook/1")
	req.Header.Set(headerID, d.event.String())
	req.Header.Set(headerTimestamp, timestamp)
	req.Header.Set(headerSignature, signatures)
	answer, err := h.client.Do(req)
	if errors.Is(err, errAddress) {
		h.cfg.Logger.WarnContext(ctx, "a webhook leads to an address that is not connected to", slog.String("endpoint", e.ID.String()))
	}
	if err != nil {
		return result{outcome: outcomeOf(err)}, nil
	}
	_ = answer.Body.Close() // whatever it says
	if answer.StatusCode/100 != 2 {
		return result{outcomeStatus, answer.StatusCode}, nil
	}
	return result{outcomeDelivered, answer.StatusCode}, nil
}

// outcomeOf is the word for an attempt without an answer. The error itself quotes the address.
func outcomeOf(err error) string {
	var timeout net.Error
	var record tls.RecordHeaderError
	var certificate *tls.CertificateVerificationError
	var alert tls.AlertError
	switch {
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return outcomeTimeout
	case errors.As(err, &record), errors.As(err, &certificate), errors.As(err, &alert):
		return outcomeTLS
	}
	return outcomeConnection
}

// pauses are those before the second and each later attempt; after the last, what is owed is a dead letter.
var pauses = []time.Duration{
	5 * time.Second, 30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute, time.Hour, 3 * time.Hour, 6 * time.Hour,
	12 * time.Hour, 24 * time.Hour,
}
