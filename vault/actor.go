package vault

import (
	"context"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/revision"
)

// ActorOf is the actor of a credential without its token: for what acts on somebody's behalf later, as a webhook does.
// What the credential may then do, policy decides as ever. One that was revoked, has expired, or is not there is
// ErrUnauthenticated. Only packages below vault and the assembly of the program may use it (internal/arch).
func (v *Vault) ActorOf(ctx context.Context, id uuid.UUID) (Actor, error) {
	return v.credentials.Actor(ctx, id)
}

// SystemActor is the actor of one of the program's own jobs: the credential of that client's name which was made last, or a
// new one that nobody has the token of. So a job is decided about and logged like anybody, an operator sees what it may
// do, can give it less by another credential of that name, and ends it by revoking: then it is ErrUnauthenticated. Only
// packages below vault and the assembly of the program may use it (internal/arch).
func (v *Vault) SystemActor(ctx context.Context, spec CredentialSpec) (Actor, error) {
	return v.credentials.System(ctx, spec)
}

// Recall is Authenticate by what this process remembers of a token, without a question to the database; false for a token that
// it does not know. What a session of such an actor answers, or refuses, it answers only once the credential was read: with
// the first record, in the same statement, or else by itself. So a revocation takes effect at once all the same.
func (v *Vault) Recall(token string) (Actor, bool) { return v.credentials.Recall(token) }

// Confirm reads the credential of an actor who was recalled. Errors: those of Authenticate.
func (v *Vault) Confirm(ctx context.Context, a Actor) (Actor, error) {
	return v.credentials.Confirm(ctx, a)
}

// recalled is the credential that is to be read along with facts; zero for an actor who is confirmed.
func (q *request) recalled() uuid.UUID {
	if q.actor.Confirmed() {
		return uuid.Nil
	}
	return q.actor.Credential().ID
}

// standing confirms the actor by what was read along with facts.
func (q *request) standing(ctx context.Context, got *facts.Loaded) error {
	if q.actor.Confirmed() {
		return nil
	}
	if a, ok := q.actor.Confirm(got.Standing(q.actor.Credential().ID), got.Now); ok {
		q.act(a)
		return nil
	}
	return q.confirm(ctx)
}

// confirm makes sure of an actor who was recalled, before anything is charged, recorded, or answered. Where the credential is
// not as it was recalled the request begins anew with it.
func (q *request) confirm(ctx context.Context) error {
	if q.actor.Confirmed() {
		return nil
	}
	a, err := q.v.credentials.Confirm(ctx, q.actor)
	if err != nil {
		return err //nolint:wrapcheck // says it all
	}
	if was := q.actor; !a.Is(&was) {
		q.act(a)
		return revision.ErrStale
	}
	q.act(a)
	return nil
}

// act has the rest of the request act as another.
func (q *request) act(a Actor) {
	s := *q.Session
	s.actor = a
	q.Session = &s
}
