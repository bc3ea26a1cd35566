package publish

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// published is what this publisher knows to be signed.
type published struct {
	note   []byte // in the anchor; nil before the first
	point  tree.Checkpoint
	served uint64 // size of the checkpoint in the database, cosigned where witnesses are asked
}

func (p *published) signed() bool { return p.note != nil }

// Signed reads and verifies the last signed checkpoint from the anchor: none before the first, several while it is being
// advanced. Errors: of the anchor, and audit.ErrBroken for a note that is not signed by a key of this log.
func Signed(ctx context.Context, a *anchor.Anchor, keys func(ctx context.Context, origin string) (Keys, error)) ([]tree.Checkpoint, anchor.State, error) {
	state, err := a.Read(ctx)
	if err != nil {
		return nil, state, fmt.Errorf("last checkpoint: %w", err)
	}
	var points []tree.Checkpoint
	for _, n := range state.Notes {
		claimed, err := tree.Peek(n)
		if err != nil {
			return nil, state, fmt.Errorf("%w: the last checkpoint is damaged", audit.ErrBroken)
		}
		k, err := keys(ctx, claimed.Origin)
		if err != nil {
			return nil, state, fmt.Errorf("keys of the log: %w", err)
		}
		c, err := tree.Open(n, claimed.Origin, k.Verifiers...)
		if err != nil {
			return nil, state, fmt.Errorf("%w: the last checkpoint is not signed by a key of this log", audit.ErrBroken)
		}
		points = append(points, c)
	}
	return points, state, nil
}

// newest is the place of the checkpoint that covers the most.
func newest(points []tree.Checkpoint) int {
	best := 0
	for i := range points {
		if points[i].Size > points[best].Size {
			best = i
		}
	}
	return best
}

const nameOrigin = `UPDATE log_head SET origin = $1 WHERE origin = ''`

// settle proves that the database continues what was signed, and brings the copies of the anchor to the newest note.
func (p *Publisher) settle(ctx context.Context) error {
	points, state, err := Signed(ctx, p.cfg.Anchor, p.cfg.Keys)
	if err != nil {
		return err
	}
	if _, err := p.conn.Exec(ctx, nameOrigin, p.cfg.Origin); err != nil {
		return fmt.Errorf("log head: %w", postgres.Scrub(err))
	}
	head, err := archive.ReadHead(ctx, p.conn)
	if err != nil {
		return err //nolint:wrapcheck // it says what it read
	}
	if err := audit.Continues(ctx, p.conn, points); err != nil {
		return err //nolint:wrapcheck // it says what is wrong
	}
	if err := p.trust(ctx, &head); err != nil {
		return err
	}
	if len(points) == 0 {
		return nil
	}
	last := newest(points)
	p.published.note, p.published.point = state.Notes[last], points[last]
	if c, err := tree.Peek(head.Checkpoint); err == nil {
		p.published.served = c.Size
	}
	if len(state.Notes) > 1 || len(state.Missing) > 0 {
		if err := p.cfg.Anchor.Settle(ctx, state, p.published.note); err != nil {
			return err //nolint:wrapcheck // it says what is wrong
		}
		p.cfg.Logger.WarnContext(ctx, "copies of the last checkpoint were brought to the newest", slog.Int("missing", len(state.Missing)))
	}
	return nil
}

const updateCheckpoint = `WITH kept AS (
  INSERT INTO log_checkpoint (size, hour, signed) VALUES ($3, date_trunc('hour', now(), 'UTC'), $1) ON CONFLICT DO NOTHING
)
UPDATE log_head SET checkpoint = $1 WHERE origin = $2 AND size >= $3`

// Publish signs the tree as it is, if it has grown since the last checkpoint, advances the anchor, has the checkpoint
// cosigned and puts it where readers find it. What Integrate committed is durable: the connection commits synchronously.
func (p *Publisher) Publish(ctx context.Context) error {
	if !p.locked {
		return ErrOther
	}
	ctx, cancel := context.WithTimeout(ctx, stepTimeout)
	defer cancel()
	head, err := archive.ReadHead(ctx, p.conn)
	if err != nil {
		return err //nolint:wrapcheck // it says what it read
	}
	if err := p.trust(ctx, &head); err != nil {
		return err
	}
	if p.published.signed() && head.Size == p.published.point.Size && head.Size == p.published.served && len(head.Checkpoint) > 0 {
		return nil
	}
	if !p.published.signed() || head.Size > p.published.point.Size {
		if err := p.sign(ctx, &head); err != nil {
			return err
		}
	}
	return p.serve(ctx, &head)
}

// sign makes the next checkpoint and puts it into the anchor.
func (p *Publisher) sign(ctx context.Context, head *archive.Head) error {
	point, err := pointOf(head)
	if err != nil {
		return err
	}
	if p.published.signed() {
		if err := audit.Continues(ctx, p.conn, []tree.Checkpoint{p.published.point}); err != nil {
			return err //nolint:wrapcheck // it says what is wrong
		}
	}
	if err := p.barrier(ctx); err != nil {
		return err
	}
	signed, err := p.signed(ctx, point)
	if err != nil {
		return err
	}
	if err := p.cfg.Anchor.Advance(ctx, p.published.note, signed); err != nil {
		p.disconnect() // whoever moved it, or half moved it, is looked at anew
		return err     //nolint:wrapcheck // it says what is wrong
	}
	p.published.note, p.published.point = signed, point
	return nil
}

// signed signs a checkpoint with every key that is to.
func (p *Publisher) signed(ctx context.Context, point tree.Checkpoint) ([]byte, error) {
	keys, err := p.cfg.Keys(ctx, point.Origin)
	if err != nil {
		return nil, fmt.Errorf("keys of the log: %w", err)
	}
	signed, err := tree.Sign(point, keys.Signers...)
	if err != nil {
		return nil, fmt.Errorf("sign a checkpoint: %w", err)
	}
	return signed, nil
}

// trust refuses a head that this vault did not write: what it says is in the tree would be taken for it.
func (p *Publisher) trust(ctx context.Context, head *archive.Head) error {
	if p.cfg.MAC == nil {
		return nil
	}
	genuine, err := head.Genuine(ctx, p.cfg.MAC)
	if err != nil {
		return err //nolint:wrapcheck // it says which key
	}
	if !genuine {
		return fmt.Errorf("%w: its head was changed", audit.ErrBroken)
	}
	return nil
}

// errWarned means that a commit was acknowledged with a WARNING, which is how the server reports that it did not reach the
// standbys that it waits for: what was committed may be lost with this machine, and is not signed.
var errWarned = errors.New("publish: the database warned at a commit: it may not be durable")

const barrierSQL = `SELECT pg_logical_emit_message(true, 'tacit', '')`

// barrier makes sure that everything committed so far is as durable as the server was told to make it.
func (p *Publisher) barrier(ctx context.Context) error {
	if _, err := p.conn.Exec(ctx, barrierSQL); err != nil {
		return fmt.Errorf("publish a checkpoint: %w", postgres.Scrub(err))
	}
	if p.warned {
		p.disconnect()
		return errWarned
	}
	return nil
}

// serve has the signed checkpoint cosigned and stores it for readers.
func (p *Publisher) serve(ctx context.Context, head *archive.Head) error {
	full := p.published.note
	if p.cfg.Cosign != nil {
		proofs := &prover{connect: p.cfg.Connect, size: head.Size}
		cosigned, err := p.cfg.Cosign(ctx, full, p.published.point.Size, proofs.prove)
		proofs.close()
		if err != nil {
			p.cfg.Meter.Failed(err)
			p.cfg.Logger.ErrorContext(ctx, "witnesses", slog.String("verdict", verdict(cosigned)), slog.String("error", err.Error()))
		}
		if cosigned == nil {
			return nil // the next one may be witnessed
		}
		full = cosigned
	}
	tag, err := p.conn.Exec(ctx, updateCheckpoint, full, p.published.point.Origin, int64(p.published.point.Size)) //nolint:gosec // counts entries
	if err != nil {
		return fmt.Errorf("publish a checkpoint: %w", postgres.Scrub(err))
	}
	if tag.RowsAffected() != 1 {
		return fmt.Errorf("%w: the head is not that of the signed checkpoint", audit.ErrBroken)
	}
	p.published.served = p.published.point.Size
	p.cfg.Meter.Published(p.published.served)
	return nil
}

// verdict says what becomes of a checkpoint that a witness did not take: one that the quorum of the policy has cosigned all
// the same is published, so that no single witness can stop the log.
func verdict(cosigned []byte) string {
	if cosigned == nil {
		return "the checkpoint has no quorum, and is not published"
	}
	return "the checkpoint has its quorum, but one of them says that the log forked"
}

// prover proves consistency to witnesses, which are asked side by side and may be late: one proof at a time, on a connection
// of its own, and none after it is closed.
type prover struct {
	connect func(ctx context.Context, onNotice pgconn.NoticeHandler) (*pgx.Conn, error)
	size    uint64
	mu      sync.Mutex
	conn    *pgx.Conn
	closed  bool
}

func (p *prover) prove(ctx context.Context, from, to uint64) ([][]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.closed {
		return nil, context.Canceled
	}
	if p.conn == nil || p.conn.IsClosed() {
		conn, err := p.connect(ctx, nil)
		if err != nil {
			return nil, fmt.Errorf("prove to a witness: %w", postgres.Scrub(err))
		}
		p.conn = conn
	}
	return tree.Consistency(ctx, archive.NewReader(p.conn, p.size).Node, from, to)
}

func (p *prover) close() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.closed = true
	if p.conn == nil {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	_ = p.conn.Close(ctx) // it only read
}

// pointOf is the checkpoint of a head.
func pointOf(head *archive.Head) (tree.Checkpoint, error) {
	nodes, err := head.Hashes()
	if err != nil {
		return tree.Checkpoint{}, err //nolint:wrapcheck // it says what it read
	}
	edge, err := tree.NewEdge(head.Size, nodes)
	if err != nil {
		return tree.Checkpoint{}, errors.Join(audit.ErrCorrupt, err)
	}
	root, err := edge.Root()
	if err != nil {
		return tree.Checkpoint{}, errors.Join(audit.ErrCorrupt, err)
	}
	return tree.Checkpoint{Origin: head.Origin, Size: head.Size, Root: root}, nil
}
