//go:build pkcs11

package pkcs11

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/ThalesGroup/crypto11"
	"github.com/miekg/pkcs11"

	"github.com/tacitcrm/tacit/crypto"
)

// maxSessions is one that stays open, as crypto11 wants it, and those of the one
// call under way.
const maxSessions = 4

var errClosed = errors.New("closed")

// pinRefusals are the answers to a login after which the same PIN must not be
// tried again: a token locks itself after a few wrong ones.
var pinRefusals = []pkcs11.Error{
	pkcs11.CKR_PIN_INCORRECT, pkcs11.CKR_PIN_INVALID, pkcs11.CKR_PIN_LEN_RANGE, pkcs11.CKR_PIN_EXPIRED, pkcs11.CKR_PIN_LOCKED,
}

// task is what one call does in the module, with the keys of a label.
type task func(s *crypto11.Context, label []byte, keys []*crypto11.SecretKey) error

// do runs a task, and gives up on it at the deadline. A call into the module
// cannot be cancelled: it goes on and keeps the turn until the module returns, so
// that a token that hangs costs one thread, not one for each request.
func (t *Token) do(ctx context.Context, generation uint64, run task) error {
	ctx, cancel := context.WithTimeout(ctx, t.cfg.Timeout)
	defer cancel()
	if err := t.enter(ctx); err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() {
		err := t.attempt(generation, run)
		<-t.turn
		done <- err
	}()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return fmt.Errorf("the token does not answer: %w: %w", crypto.ErrUnavailable, ctx.Err())
	}
}

// enter takes the turn.
func (t *Token) enter(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return unavailable(err)
	}
	select {
	case t.turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("the token is busy: %w: %w", crypto.ErrUnavailable, ctx.Err())
	}
}

// attempt finds the keys of a generation and runs the task. crypto11 panics where
// an encryption fails, and where a token grants too few sessions.
func (t *Token) attempt(generation uint64, run task) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", crypto.ErrUnavailable, r)
		}
	}()
	label := fmt.Appendf(nil, "%s-generation-%d", t.cfg.Prefix, generation)
	keys, err := t.find(label)
	if err != nil {
		return unavailable(err)
	}
	return run(t.session, label, keys)
}

// find looks for the keys of a label. A session that is gone, because the token
// was pulled or its network came back, shows here first: once more with a new one.
func (t *Token) find(label []byte) ([]*crypto11.SecretKey, error) {
	fresh := t.session == nil
	if err := t.open(); err != nil {
		return nil, err
	}
	keys, err := t.session.FindKeys(nil, label)
	if err == nil || fresh {
		return keys, err
	}
	t.drop()
	if err := t.open(); err != nil {
		return nil, err
	}
	return t.session.FindKeys(nil, label)
}

// open logs in, if that is not done.
func (t *Token) open() error {
	if t.closed {
		return errClosed
	}
	if t.session != nil {
		return nil
	}
	pin, err := t.pin()
	if err != nil {
		return err
	}
	if !t.refused.IsZero() && t.refused.Equal(pin) {
		return errors.New("the token refused this PIN: it is not tried again, for a token locks after a few")
	}
	cfg := &crypto11.Config{
		Path: t.cfg.Module, TokenLabel: t.cfg.Label, TokenSerial: t.cfg.Serial, Pin: string(pin.Reveal()),
		MaxSessions: maxSessions, PoolWaitTimeout: t.cfg.Timeout, GCMIVLength: nonceSize,
	}
	session, err := crypto11.Configure(cfg)
	cfg.Pin = "" // the session keeps cfg, and needs the PIN no more
	var answer pkcs11.Error
	if errors.As(err, &answer) && slices.Contains(pinRefusals, answer) {
		t.refused = pin
	}
	if err != nil {
		return fmt.Errorf("open the token: %w", err)
	}
	t.session, t.refused = session, crypto.Secret{}
	return nil
}

// pin returns the user's PIN.
func (t *Token) pin() (crypto.Secret, error) {
	if t.cfg.PINFile == "" {
		return t.cfg.PIN, nil
	}
	data, err := os.ReadFile(t.cfg.PINFile)
	if err != nil {
		return crypto.Secret{}, fmt.Errorf("read the pin file: %w", err)
	}
	defer clear(data)
	pin := crypto.NewSecret(bytes.TrimRight(data, "\r\n\t "))
	if pin.IsZero() {
		return crypto.Secret{}, errors.New("the pin file is empty")
	}
	return pin, nil
}

// drop ends the session. Its error says nothing: the session may be gone, which is
// why it is dropped.
func (t *Token) drop() {
	if t.session != nil {
		_ = t.session.Close()
		t.session = nil
	}
}

// Close logs out and unloads the module, if no other Token uses it. Later calls
// are crypto.ErrUnavailable. The error is crypto.ErrUnavailable when a call under
// way does not end in time; the process can then only exit.
func (t *Token) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), t.cfg.Timeout)
	defer cancel()
	if err := t.enter(ctx); err != nil {
		return fmt.Errorf("close the token: %w", err)
	}
	defer func() { <-t.turn }()
	t.drop()
	t.closed = true
	return nil
}
