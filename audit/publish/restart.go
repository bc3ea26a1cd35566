package publish

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// ErrNothingSigned means that there is no checkpoint yet, and so nothing that a log could fail to continue.
var ErrNothingSigned = errors.New("publish: nothing was signed yet")

// Restarted is a log that was started over.
type Restarted struct {
	Before tree.Checkpoint // the last one of the log that ended
	Note   []byte          // its note
	Now    tree.Checkpoint // the first one under the new origin
}

const renameOrigin = `UPDATE log_head SET origin = $1, checkpoint = ''`

// Restart starts the log over with the entries that the database has, under another origin: whoever verifies the old one
// sees it end, and cannot take the new one for its continuation. The old checkpoint is archived beside the keystone. It is
// for an operator whose database has lost entries for good. Cut short, it is called again. Errors: ErrOther,
// ErrNothingSigned, of the anchor and the database.
func (p *Publisher) Restart(ctx context.Context) (Restarted, error) {
	if err := p.lock(ctx); err != nil {
		return Restarted{}, err
	}
	defer p.disconnect()
	points, state, err := Signed(ctx, p.cfg.Anchor, p.cfg.Keys)
	if err != nil {
		return Restarted{}, err
	}
	if len(points) == 0 {
		return Restarted{}, ErrNothingSigned
	}
	last := newest(points)
	out := Restarted{Before: points[last], Note: state.Notes[last]}
	for i, n := range state.Notes {
		sum := sha256.Sum256(n)
		if err := p.cfg.Anchor.Archive(ctx, n, fmt.Sprintf("%d-%x", points[i].Size, sum[:8])); err != nil {
			return out, err //nolint:wrapcheck // it says what it did
		}
	}
	if err := p.cfg.Anchor.Settle(ctx, state, out.Note); err != nil {
		return out, err //nolint:wrapcheck // it says what it did
	}
	// Of a backup that is older than the tree, the entries are all in the intake.
	if _, err := p.Integrate(ctx); err != nil {
		return out, err
	}
	if _, err := p.conn.Exec(ctx, renameOrigin, nextOrigin(out.Before.Origin)); err != nil {
		return out, fmt.Errorf("log head: %w", postgres.Scrub(err))
	}
	head, err := archive.ReadHead(ctx, p.conn)
	if err != nil {
		return out, err //nolint:wrapcheck // it says what it read
	}
	if out.Now, err = p.first(ctx, &head, out.Note); err != nil {
		return out, err
	}
	return out, p.serve(ctx, &head)
}

// first signs the first checkpoint of the log that was started over, in the place of the old one's last.
func (p *Publisher) first(ctx context.Context, head *archive.Head, before []byte) (tree.Checkpoint, error) {
	point, err := pointOf(head)
	if err != nil {
		return point, err
	}
	signed, err := p.signed(ctx, point)
	if err != nil {
		return point, err
	}
	if err := p.cfg.Anchor.Advance(ctx, before, signed); err != nil {
		return point, err //nolint:wrapcheck // it says what it did
	}
	p.published = published{note: signed, point: point}
	return point, nil
}

// restartMark stands before the number of a log that was started over.
const restartMark = "/restart-"

// nextOrigin is the name of the log that takes another's place: it never had it before.
func nextOrigin(origin string) string {
	base, number, found := strings.Cut(origin, restartMark)
	n, err := strconv.Atoi(number)
	if !found || err != nil {
		return origin + restartMark + "1"
	}
	return base + restartMark + strconv.Itoa(n+1)
}
