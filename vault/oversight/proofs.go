package oversight

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/fault"
)

// What shows to others that the log is what it was. Who may audit may have it: entries name nobody, and reading them is an
// entry itself.

// LogState is the last published checkpoint of the log, and the keys that verify it.
type LogState struct {
	Checkpoint []byte // a signed note (C2SP tlog-checkpoint)
	Origin     string
	Size       uint64
	Keys       []string // of every key that ever signed it, oldest first (C2SP signed-note)
	Disclosure vault.Disclosure
}

// LogState tells which checkpoint was published last. Errors: a *vault.Refusal, audit.ErrUnpublished.
func (Office) LogState(ctx context.Context, s *vault.Session) (LogState, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (LogState, error) {
		note, err := p.Foundation().Log.Checkpoint(ctx)
		if err != nil {
			return LogState{}, proofFault(err)
		}
		point, err := tree.Peek(note)
		if err != nil {
			return LogState{}, fmt.Errorf("log: %w: checkpoint", fault.ErrIntegrity)
		}
		out := LogState{Checkpoint: note, Origin: point.Origin, Size: point.Size, Disclosure: p.Disclosure()}
		keys, err := p.Foundation().Keys.LogKeys(ctx, p.Foundation().Pool)
		if err != nil {
			return LogState{}, err
		}
		for _, k := range keys {
			key, err := tree.VerifierKey(point.Origin, k.Public)
			if err != nil {
				return LogState{}, fmt.Errorf("log key %d: %w", k.Epoch, fault.ErrIntegrity)
			}
			out.Keys = append(out.Keys, key)
		}
		return out, nil
	})
}

// EntryProof proves that an entry is in the log.
type EntryProof struct {
	audit.Proven
	Disclosure vault.Disclosure
}

// ProveEntry proves that an entry is in the log. Errors: a *vault.Refusal, also where there is no such entry;
// audit.ErrUnpublished for one of the last second or two.
func (Office) ProveEntry(ctx context.Context, s *vault.Session, id uuid.UUID) (EntryProof, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (EntryProof, error) {
		proven, err := p.Foundation().Log.Prove(ctx, id)
		if errors.Is(err, audit.ErrNotFound) {
			return EntryProof{}, p.Absent()
		}
		return EntryProof{proven, p.Disclosure()}, proofFault(err)
	})
}

// LogFile is one file of the log as others verify it: the checkpoint, a tile or a bundle of entries (C2SP tlog-tiles).
// Errors: a *vault.Refusal, also where there is no such file; audit.ErrDropped for entries whose retention has ended;
// audit.ErrUnpublished.
func (Office) LogFile(ctx context.Context, s *vault.Session, path tree.Path) ([]byte, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) ([]byte, error) {
		file, err := p.Foundation().Log.File(ctx, path)
		if errors.Is(err, audit.ErrNoFile) {
			return nil, p.Absent()
		}
		return file, proofFault(err)
	})
}

// ConsistencyProof proves that the published log continues an earlier one of its checkpoints.
type ConsistencyProof struct {
	Hashes     [][]byte // RFC 6962, 2.1.2
	Checkpoint []byte   // the published one
	Disclosure vault.Disclosure
}

// ProveConsistency proves that the published log continues the checkpoint of an earlier size. Errors: a *vault.Refusal, also for a
// size that the log has not reached; audit.ErrUnpublished.
func (Office) ProveConsistency(ctx context.Context, s *vault.Session, from uint64) (ConsistencyProof, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (ConsistencyProof, error) {
		hashes, note, err := p.Foundation().Log.Consistency(ctx, from)
		if errors.Is(err, audit.ErrNoFile) {
			return ConsistencyProof{}, p.Absent()
		}
		return ConsistencyProof{hashes, note, p.Disclosure()}, proofFault(err)
	})
}

// proofFault is entry.Fault for what may be asked for too early or too late, which is no outage.
func proofFault(err error) error {
	if err == nil || errors.Is(err, audit.ErrUnpublished) || errors.Is(err, audit.ErrDropped) {
		return err
	}
	return entry.Fault(err)
}
