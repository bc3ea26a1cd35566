package desk

import (
	"context"
	"errors"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// OpenRequest receives a request.
func (d *Desk) OpenRequest(ctx context.Context, s *vault.Session, in RequestInput, idem *vault.Idempotency) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}




// Clock explains.
func (d *Desk) Clock(ctx context.Context, s *vault.Session, id uuid.UUID) (ClockView, error) {
	return ClockView{}, errors.ErrUnsupported
}

// Proposal proposes.
func (d *Desk) Proposal(ctx context.Context, s *vault.Session, id uuid.UUID) (ProposalView, error) {
	return ProposalView{}, errors.ErrUnsupported
}

// SendCode mails a code.
func (d *Desk) SendCode(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Verify takes a code.
func (d *Desk) Verify(ctx context.Context, s *vault.Session, id uuid.UUID, code string) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Vouch is by document digest (hex).
func (d *Desk) Vouch(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, document string) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// ConfirmMandate says that somebody looked at the mandate.
func (d *Desk) ConfirmMandate(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Amend changes the claim.
func (d *Desk) Amend(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in AmendInput) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Scope begins the look at what it reaches.
func (d *Desk) Scope(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Decide decides.
func (d *Desk) Decide(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in DecisionInput) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Approve is the second person's.
func (d *Desk) Approve(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Deliver says that what was asked for was handed over.
func (d *Desk) Deliver(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Extend lengthens.
func (d *Desk) Extend(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, in ExtensionInput) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Pause stops the clock.
func (d *Desk) Pause(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, reason string) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Resume lets it run.
func (d *Desk) Resume(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Withdraw takes the request back.
func (d *Desk) Withdraw(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Appeal opens it again.
func (d *Desk) Appeal(ctx context.Context, s *vault.Session, id uuid.UUID, revision int64, text string) (RequestView, error) {
	return RequestView{}, errors.ErrUnsupported
}

// Messages lists its letters.
func (d *Desk) Messages(ctx context.Context, s *vault.Session, id uuid.UUID) (RequestMessages, error) {
	return RequestMessages{}, errors.ErrUnsupported
}

// Certificate returns the certificate; version 0 is the newest.
func (d *Desk) Certificate(ctx context.Context, s *vault.Session, id uuid.UUID, version int) (CertificateView, error) {
	return CertificateView{}, errors.ErrUnsupported
}

// TickRequests expires and closes; it is called by a periodic job and asks nobody's leave.
func (d *Desk) TickRequests(ctx context.Context) (n int, err error) { return 0, errors.ErrUnsupported }

var _ = time.Time{}
