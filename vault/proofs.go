package vault

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/policy"
)

// What shows to others that the log is what it was. Who may audit may have it: entries name nobody, and reading them is an
// entry itself.

// LogState is the last published checkpoint of the log, and the keys that verify it.
type LogState struct {
	Checkpoint []byte // a signed note (C2SP tlog-checkpoint)
	Origin     string
	Size       uint64
	Keys       []string // of every key that ever signed it, oldest first (C2SP signed-note)
	Disclosure Disclosure
}

// LogState tells which checkpoint was published last. Errors: a *Refusal, audit.ErrUnpublished.
func (s *Session) LogState(ctx context.Context) (LogState, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (LogState, error) {
		note, err := q.v.log.Checkpoint(ctx)
		if err != nil {
			return LogState{}, proofFault(err)
		}
		point, err := tree.Peek(note)
		if err != nil {
			return LogState{}, fmt.Errorf("log: %w: checkpoint", ErrIntegrity)
		}
		out := LogState{Checkpoint: note, Origin: point.Origin, Size: point.Size, Disclosure: q.disclosure()}
		keys, err := q.v.keys.LogKeys(ctx, q.v.pool)
		if err != nil {
			return LogState{}, err
		}
		for _, k := range keys {
			key, err := tree.VerifierKey(point.Origin, k.Public)
			if err != nil {
				return LogState{}, fmt.Errorf("log key %d: %w", k.Epoch, ErrIntegrity)
			}
			out.Keys = append(out.Keys, key)
		}
		return out, nil
	})
}

// EntryProof proves that an entry is in the log.
type EntryProof struct {
	audit.Proven
	Disclosure Disclosure
}

// ProveEntry proves that an entry is in the log. Errors: a *Refusal, also where there is no such entry;
// audit.ErrUnpublished for one of the last second or two.
func (s *Session) ProveEntry(ctx context.Context, id uuid.UUID) (EntryProof, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (EntryProof, error) {
		proven, err := q.v.log.Prove(ctx, id)
		if errors.Is(err, audit.ErrNotFound) {
			return EntryProof{}, q.absent(nil)
		}
		return EntryProof{proven, q.disclosure()}, proofFault(err)
	})
}

// LogFile is one file of the log as others verify it: the checkpoint, a tile or a bundle of entries (C2SP tlog-tiles).
// Errors: a *Refusal, also where there is no such file; audit.ErrDropped for entries whose retention has ended;
// audit.ErrUnpublished.
func (s *Session) LogFile(ctx context.Context, path tree.Path) ([]byte, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) ([]byte, error) {
		file, err := q.v.log.File(ctx, path)
		if errors.Is(err, audit.ErrNoFile) {
			return nil, q.absent(nil)
		}
		return file, proofFault(err)
	})
}

// ConsistencyProof proves that the published log continues an earlier one of its checkpoints.
type ConsistencyProof struct {
	Hashes     [][]byte // RFC 6962, 2.1.2
	Checkpoint []byte   // the published one
	Disclosure Disclosure
}

// ProveConsistency proves that the published log continues the checkpoint of an earlier size. Errors: a *Refusal, also for a
// size that the log has not reached; audit.ErrUnpublished.
func (s *Session) ProveConsistency(ctx context.Context, from uint64) (ConsistencyProof, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (ConsistencyProof, error) {
		hashes, note, err := q.v.log.Consistency(ctx, from)
		if errors.Is(err, audit.ErrNoFile) {
			return ConsistencyProof{}, q.absent(nil)
		}
		return ConsistencyProof{hashes, note, q.disclosure()}, proofFault(err)
	})
}

// proofFault is logFault for what may be asked for too early or too late, which is no outage.
func proofFault(err error) error {
	if err == nil || errors.Is(err, audit.ErrUnpublished) || errors.Is(err, audit.ErrDropped) {
		return err
	}
	return logFault(err)
}
