package vault

import (
	"context"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/setup"
)

type (
	// Revision names a catalog and a policy by digest, as one pair that became active together.
	Revision = revision.Pair
	// CredentialSpec is what a credential carries. Nothing of it can be asserted by the caller.
	CredentialSpec = credential.Spec
	// Credential is a stored credential. Its secret is not kept, only a hash.
	Credential = credential.Credential
	// Actor is who asks: a credential that Authenticate verified.
	Actor = credential.Actor
)

// Provisioning is what a new database starts with.
type Provisioning = setup.Provisioning

// Provision makes a migrated database ready, see setup.Provision.
func Provision(ctx context.Context, pool *pgxpool.Pool, k *crypto.Keystone, p Provisioning) error {
	return setup.Provision(ctx, pool, k, p)
}

// Activate checks a catalog and the team's policy (its files by name), stores both, and makes
// them the active pair: every process uses it from its next request on. A nil argument keeps what is
// active. A fault anywhere is ErrCatalog, says where, and changes nothing.
func (v *Vault) Activate(ctx context.Context, src []byte, team map[string]string) (Revision, error) {
	record := v.logActivation(activateAction)
	r, err := v.revisions.Activate(ctx, src, team, func(tx pgx.Tx, s *revision.Set) error { return record(ctx, tx, s) })
	if err != nil {
		return Revision{}, err
	}
	return r, v.refresh(ctx)
}

// Check compiles a catalog and the team's policy modules together, as Activate would, and touches no
// database. It returns the digest by which log entries would name the policy. Its error is ErrCatalog with
// the place of each fault.
func Check(ctx context.Context, src []byte, team map[string]string) (policyDigest [32]byte, err error) {
	s, err := revision.Check(ctx, src, team)
	if err != nil {
		return [32]byte{}, err
	}
	return s.Policy, nil
}

// refresh loads the revision that is active now.
func (v *Vault) refresh(ctx context.Context) error {
	_, err := v.revisions.Active(ctx, v.pool)
	return err
}

// CreateCredential stores a new credential and returns its token, which cannot be shown again.
func (v *Vault) CreateCredential(ctx context.Context, spec CredentialSpec) (Credential, string, error) {
	return v.credentials.Create(ctx, spec)
}

// Credentials lists all credentials, revoked ones included, oldest first.
func (v *Vault) Credentials(ctx context.Context) ([]Credential, error) {
	return v.credentials.List(ctx)
}

// RevokeCredential ends a credential: it is refused from the next request on, by every process. An
// unknown id is ErrNotFound; revoking twice keeps the first time.
func (v *Vault) RevokeCredential(ctx context.Context, id uuid.UUID) error {
	return v.credentials.Revoke(ctx, id)
}

// Authenticate verifies a bearer token. Whatever is wrong with it, the error is ErrUnauthenticated
// alone; a row that was edited in the database is ErrIntegrity.
func (v *Vault) Authenticate(ctx context.Context, token string) (Actor, error) {
	return v.credentials.Authenticate(ctx, token)
}
