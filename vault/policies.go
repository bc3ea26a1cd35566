package vault

import (
	"context"
	"log/slog"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/revision"
)

// What can be wrong with a change of the policy, besides ErrCatalog.
var (
	// ErrNoPolicyKeys means that bundles cannot be pushed here: nobody has said whose signature counts.
	ErrNoPolicyKeys = fault.ErrNoPolicyKeys
	// ErrReplayed means that a bundle is not later than every one that was accepted before. It is ErrCatalog too.
	ErrReplayed = revision.ErrReplayed
	// ErrNotKept means that no policy, or more than one, has the digest asked for. It is ErrNotFound.
	ErrNotKept = revision.ErrNotKept
)

// KeptPolicy is a policy that was active once, and may be again.
type KeptPolicy = revision.Kept

// Installed is what became of a bundle that was accepted.
type Installed struct {
	Revision   Revision
	Policy     [32]byte // as log entries name it
	Bundle     bundle.Info
	KeyID      string // the trusted key that signed it, "" where no signature was asked for
	Changed    bool   // false where this very bundle was active already
	Disclosure Disclosure
}

// InstallBundle opens a bundle that lies where the operator put it, and makes it the active policy. An error that is
// ErrCatalog is the bundle's fault: it says file, line and reason, and what is active stays. The bundle that is active
// already is taken without a change.
func (v *Vault) InstallBundle(ctx context.Context, archive []byte) (Installed, error) {
	out, err := v.install(ctx, archive, v.logActivation(activateAction))
	v.judged(ctx, &v.laid, err)
	return out, err
}

// MissBundle notes that the operator's file, which InstallBundle would be given, cannot be read.
func (v *Vault) MissBundle(ctx context.Context, err error) {
	v.refusedBundle(ctx, &v.laid, "unreadable", err.Error())
}

// PushPolicy is InstallBundle for a bundle that a credential sends. It is ErrNoPolicyKeys where no key is trusted.
func (s *Session) PushPolicy(ctx context.Context, archive []byte) (Installed, error) {
	return through(ctx, s, policy.ActionActivate, "", func(ctx context.Context, q *request) (Installed, error) {
		if _, err := q.decide(ctx, nil); err != nil {
			return Installed{}, err
		}
		if !q.v.trusted.Trusting() {
			return Installed{}, ErrNoPolicyKeys
		}
		out, err := q.v.install(ctx, archive, q.recordActivation)
		q.v.judged(ctx, &q.v.pushed, err)
		if err != nil {
			return Installed{}, err
		}
		if !out.Changed {
			if err := q.record(ctx, audit.Released); err != nil {
				return Installed{}, err
			}
		}
		out.Disclosure = q.disclosure()
		return out, nil
	})
}

// recordActivation puts two entries into the transaction that activates: who was allowed to, under the policy that
// decided it, and which policy holds from then on.
func (q *request) recordActivation(ctx context.Context, tx pgx.Tx, s *revision.Set) error {
	q.entry.Decision, q.entry.Outcome = audit.Allow, audit.Written
	if err := q.v.log.AppendTx(ctx, tx, q.entry); err != nil {
		return entry.Fault(err)
	}
	q.recorded = true
	return q.v.logActivation(activateAction)(ctx, tx, s)
}

// The log's words for changes of what is active.
const (
	activateAction = policy.ActionActivate
	rollbackAction = "rollback"
)

// logActivation writes the entry that names what is active from then on.
func (v *Vault) logActivation(action string) func(context.Context, pgx.Tx, *revision.Set) error {
	return func(ctx context.Context, tx pgx.Tx, s *revision.Set) error {
		e := v.log.NewEntry()
		e.Action, e.Decision, e.Outcome = action, audit.Allow, audit.Written
		e.Catalog, e.Policy = s.Digest, s.Policy
		if err := v.log.AppendTx(ctx, tx, e); err != nil {
			return entry.Fault(err)
		}
		return nil
	}
}

func (v *Vault) install(ctx context.Context, archive []byte, record func(context.Context, pgx.Tx, *revision.Set) error) (Installed, error) {
	in, err := v.revisions.Install(ctx, archive, v.trusted, record)
	return Installed{Revision: in.Pair, Policy: in.Policy, Bundle: in.Bundle, KeyID: in.KeyID, Changed: in.Changed}, err
}

// Policies lists every policy that was ever active, the first one first.
func (v *Vault) Policies(ctx context.Context) ([]KeptPolicy, error) { return v.revisions.Policies(ctx) }

// Policy returns the policy whose digest begins with these hex digits, 12 or more, or, for "", the one that was active
// before the active one. It is ErrNotKept for none.
func (v *Vault) Policy(ctx context.Context, prefix string) (KeptPolicy, error) {
	return v.revisions.Policy(ctx, prefix)
}

// RollbackPolicy makes a policy that was active once, see Policy, the active one again. Bundles must still be later
// than every one that was ever accepted.
func (v *Vault) RollbackPolicy(ctx context.Context, prefix string) (Revision, error) {
	record := v.logActivation(rollbackAction)
	r, err := v.revisions.Rollback(ctx, prefix, func(tx pgx.Tx, s *revision.Set) error { return record(ctx, tx, s) })
	if err != nil {
		return Revision{}, err
	}
	return r, v.refresh(ctx)
}

// PolicyRefusal is a bundle that this process was given last and did not take.
type PolicyRefusal = revision.Refusal

// RefusedPolicy returns the refusal that stands: of the bundle that lies in the operator's file until another is
// taken from there, else of one that was pushed until the policy changes. nil for none.
func (v *Vault) RefusedPolicy() *PolicyRefusal {
	if r := v.laid.Last(); r != nil {
		return r
	}
	if r := v.pushed.Last(); r != nil && r.During == v.revisions.Current().Number() {
		return r
	}
	return nil
}

// DistrustedPolicy returns the difference for which the active policy's program is not used in this process any more,
// nil where there was none.
func (v *Vault) DistrustedPolicy() *policy.Difference {
	return v.revisions.Current().Engine.Distrusted()
}

// PolicyFaults returns why a policy was refused, as one word and fault by fault with file and line; "" and nil for an
// error that is not the policy's.
func PolicyFaults(err error) (reason string, faults []string) { return revision.Faults(err) }

// judged notes what became of a bundle that came one way. A failure that is not the bundle's changes nothing.
func (v *Vault) judged(ctx context.Context, way *revision.Offers, err error) {
	if err == nil {
		way.Took()
		return
	}
	if reason, faults := PolicyFaults(err); reason != "" {
		v.refusedBundle(ctx, way, reason, strings.Join(faults, "; "))
	}
}

func (v *Vault) refusedBundle(ctx context.Context, way *revision.Offers, reason, detail string) {
	way.Refused(PolicyRefusal{Reason: reason, Since: v.now(), During: v.revisions.Current().Number()})
	v.meter.PolicyRefused(ctx, reason)
	v.logger.ErrorContext(ctx, "policy bundle refused", slog.String("reason", reason), slog.String("detail", detail))
}
