package vault

import (
	"context"

	"github.com/google/uuid"
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
