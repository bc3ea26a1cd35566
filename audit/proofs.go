package audit

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
)

// Checkpoint is the last one that was published, as a signed note (C2SP tlog-checkpoint). Errors: ErrUnpublished before
// the first, ErrUnavailable, ErrCorrupt.
func (l *Log) Checkpoint(ctx context.Context) ([]byte, error) {
	head, err := archive.ReadHead(ctx, l.cfg.Pool)
	switch {
	case errors.Is(err, ErrCorrupt):
		return nil, fmt.Errorf("checkpoint: %w", err)
	case err != nil:
		return nil, fmt.Errorf("checkpoint: %w", unavailable(err))
	case len(head.Checkpoint) == 0:
		return nil, fmt.Errorf("checkpoint: %w", ErrUnpublished)
	}
	return head.Checkpoint, nil
}

// Proven is an entry with what shows to others that it is in the log.
type Proven struct {
	Found
	Leaf  []byte // canonical
	Proof []byte // a text of C2SP tlog-proof, with the checkpoint it rests on
}

// Prove proves that an entry is in the log, to whoever has the log's public key. Errors: ErrNotFound, ErrUnpublished for an
// entry of the last second or two, ErrUnavailable, ErrCorrupt.
func (l *Log) Prove(ctx context.Context, id uuid.UUID) (Proven, error) {
	f, err := l.Entry(ctx, id)
	if err != nil {
		return Proven{}, err
	}
	proven := Proven{Found: f}
	proofs, err := l.Proofs(ctx, []Found{f})
	if err == nil && proofs[0] == nil {
		err = ErrUnpublished
	}
	if err == nil {
		proven.Proof = proofs[0]
		proven.Leaf, err = f.MarshalCanonical()
	}
	if err != nil {
		return Proven{}, fmt.Errorf("prove %s: %w", id, err)
	}
	return proven, nil
}

// Proofs proves each of a list of entries under one checkpoint: texts of C2SP tlog-proof, nil for an entry that the
// checkpoint does not cover yet. Errors: ErrUnpublished before the first checkpoint, ErrUnavailable, ErrCorrupt.
func (l *Log) Proofs(ctx context.Context, list []Found) ([][]byte, error) {
	proofs, err := l.Inclusions(ctx, list)
	if err != nil {
		return nil, err
	}
	out := make([][]byte, len(list))
	for i, p := range proofs {
		if p == nil {
			continue
		}
		if out[i], err = p.Marshal(); err != nil {
			return nil, fmt.Errorf("prove entry %d: %w: %w", p.Index, ErrCorrupt, err)
		}
	}
	return out, nil
}

// Inclusions is Proofs in parts, which share the bytes of their one checkpoint.
func (l *Log) Inclusions(ctx context.Context, list []Found) ([]*tree.Proof, error) {
	out := make([]*tree.Proof, len(list))
	err := l.read(ctx, func(tx pgx.Tx) error {
		head, size, err := published(ctx, tx)
		if err != nil {
			return err
		}
		r := archive.NewReader(tx, head.Size)
		for i := range list {
			at := uint64(list[i].Position) //nolint:gosec // Unpublished is beyond every size
			if at >= size {
				continue
			}
			hashes, err := tree.Inclusion(ctx, r.Node, at, size)
			if err != nil {
				return err //nolint:wrapcheck // the reader's own
			}
			out[i] = &tree.Proof{Index: at, Hashes: hashes, Checkpoint: head.Checkpoint}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("prove entries: %w", err)
	}
	return out, nil
}

// published reads the head, and the size that the last published checkpoint covers: the tree may have grown since.
func published(ctx context.Context, tx pgx.Tx) (archive.Head, uint64, error) {
	head, err := archive.ReadHead(ctx, tx)
	if err != nil {
		return head, 0, err //nolint:wrapcheck // it says what it read
	}
	if len(head.Checkpoint) == 0 {
		return head, 0, ErrUnpublished
	}
	c, err := tree.Peek(head.Checkpoint)
	if err != nil || c.Size > head.Size {
		return head, 0, fmt.Errorf("%w: checkpoint", ErrCorrupt)
	}
	return head, c.Size, nil
}

// Consistency proves that the published checkpoint continues one of an earlier size: hashes of RFC 6962, 2.1.2. Errors:
// ErrNoFile for a size beyond the checkpoint's, ErrUnpublished, ErrUnavailable, ErrCorrupt.
func (l *Log) Consistency(ctx context.Context, from uint64) (hashes [][]byte, checkpoint []byte, err error) {
	err = l.read(ctx, func(tx pgx.Tx) error {
		head, size, err := published(ctx, tx)
		if err != nil {
			return err
		}
		if from > size {
			return archive.ErrBeyond
		}
		checkpoint = head.Checkpoint
		hashes, err = tree.Consistency(ctx, archive.NewReader(tx, head.Size).Node, from, size)
		return err //nolint:wrapcheck // the reader's own
	})
	if errors.Is(err, archive.ErrBeyond) {
		err = ErrNoFile
	}
	if err != nil {
		return nil, nil, fmt.Errorf("consistency from %d: %w", from, err)
	}
	return hashes, checkpoint, nil
}

// ErrNoFile means that what was asked for lies beyond the log's published end.
var ErrNoFile = errors.New("audit: the log has no such file")

// File is one file of the log in the layout of C2SP tlog-tiles: the checkpoint, a tile or a bundle of entries, full or
// partial. Errors: ErrNoFile, ErrDropped for entries whose retention has ended, ErrUnpublished, ErrUnavailable, ErrCorrupt.
func (l *Log) File(ctx context.Context, p tree.Path) ([]byte, error) {
	var file []byte
	err := l.read(ctx, func(tx pgx.Tx) error {
		head, size, err := published(ctx, tx)
		switch {
		case err != nil:
			return err
		case p.Kind == tree.CheckpointFile:
			file = head.Checkpoint
			return nil
		case !p.In(size):
			return archive.ErrBeyond
		}
		r := archive.NewReader(tx, head.Size)
		if p.Kind == tree.TileFile {
			return joinHashes(ctx, r, p, &file)
		}
		return joinEntries(ctx, r, p, &file)
	})
	if errors.Is(err, archive.ErrBeyond) {
		err = ErrNoFile
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", p, err)
	}
	return file, nil
}

func joinHashes(ctx context.Context, r *archive.Reader, p tree.Path, into *[]byte) error {
	hashes, err := r.Tile(ctx, p.Level, p.Index, p.Width)
	for _, h := range hashes {
		*into = append(*into, h...)
	}
	return err //nolint:wrapcheck // the reader's own
}

func joinEntries(ctx context.Context, r *archive.Reader, p tree.Path, into *[]byte) error {
	leaves, err := r.Entries(ctx, p.Index)
	if err != nil {
		return err //nolint:wrapcheck // the reader's own
	}
	if len(leaves) < p.Width {
		return archive.ErrBeyond
	}
	for _, leaf := range leaves[:p.Width] {
		if *into, err = tree.AppendEntry(*into, leaf); err != nil {
			return fmt.Errorf("%w: %w", ErrCorrupt, err)
		}
	}
	return nil
}
