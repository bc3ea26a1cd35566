// Package inspect checks the log as it lies in the database, from the entries up: what the tree, the index and the
// checkpoints say of them. It finds what somebody changed who could write to the tables, and says where. It changes
// nothing.
package inspect

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// Config says what to check against.
type Config struct {
	// Signed are the checkpoints kept outside the database, as publish.Signed reads them before the inspection begins. Without
	// one the log is only checked against itself, and is at fault where the database has one.
	Signed []tree.Checkpoint
	// Open verifies a signed note of the database, by the keys of the origin that it names: also one of a log that ended when
	// this one was started over. Nil leaves those out.
	Open func(ctx context.Context, signed []byte) (tree.Checkpoint, error)
	// MAC checks the entries that are not in the tree yet, see audit.Config. Nil leaves them out.
	MAC func(ctx context.Context, parts ...[]byte) ([]byte, error)
	// Each is told every entry that is in order, oldest position first; nil for nobody. Its error ends the inspection.
	Each func(ctx context.Context, position uint64, e *leaf.Entry) error
	// Progress is told now and then how many entries of all were checked; nil for nobody.
	Progress func(done, all uint64)
}

// Fault is something that is not as it was published.
type Fault struct {
	Where string // such as "bundle 12 (entries 3072 to 3327)"
	What  string
}

// maxFaults bounds a report: a log that was changed everywhere needs no longer list.
const maxFaults = 100

// Report says what was found.
type Report struct {
	Origin   string
	Size     uint64 // entries in the tree
	Root     []byte // recomputed from the entries
	Checked  uint64 // entries whose leaf was read
	Dropped  uint64 // entries whose retention has ended: their hashes were checked
	Waiting  uint64 // entries that are not in the tree yet
	Refused  uint64 // rows of the intake that were set aside, since this vault did not write them
	Refusals []Refusal
	Signed   int // checkpoints that the tree was found to continue
	Faults   []Fault
	Complete bool // false where there were more faults than the report holds
}

// Refusal says how many rows were set aside on a day. It is no fault of the log: none of them is in it. It says that
// somebody had the server's rights in the database.
type Refusal struct {
	Day  time.Time // midnight, UTC
	Rows uint64
}

// OK reports whether nothing was found.
func (r *Report) OK() bool { return len(r.Faults) == 0 }

// Check reads the whole log in one snapshot and checks it. Errors: of the database, scrubbed, of Each, or ctx's; what is
// wrong with the log is in the report.
func Check(ctx context.Context, conn interface {
	BeginTx(ctx context.Context, o pgx.TxOptions) (pgx.Tx, error)
}, cfg Config,
) (Report, error) {
	i := &inspection{Config: cfg, report: Report{Complete: true}}
	if i.Progress == nil {
		i.Progress = func(uint64, uint64) {}
	}
	if i.MAC != nil { // its key may be read through the pool that the transaction holds a connection of
		if _, err := i.MAC(ctx); err != nil {
			return i.report, fmt.Errorf("inspect the log: key of the intake: %w", err)
		}
	}
	err := pgx.BeginTxFunc(ctx, conn, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		i.tx = tx
		return i.run(ctx)
	})
	if err != nil {
		return i.report, fmt.Errorf("inspect the log: %w", postgres.Scrub(err))
	}
	return i.report, nil
}

type inspection struct {
	Config
	tx     pgx.Tx
	report Report
	head   archive.Head
	edge   *tree.Edge
	points []point      // still to be compared, by size
	good   uint64       // size of the last checkpoint that was as it should be
	lost   bool         // a bundle is missing: no later checkpoint can be compared
	terms  [][]byte     // of the bundles of the segment under way, nil where they are not known
	span   archive.Span // of that segment
	roots  [][]byte     // of its bundles
	forged strays       // rows of the intake
	pruned uint64       // first entry that stays, as the log's entries say
	gone   uint64       // first entry behind those that were dropped
	hidden extent       // entries that are there and that no query shows
}

// extent is a run of entries, from ≤ position < to.
type extent struct{ from, to uint64 }

// point is a signed checkpoint and where it came from.
type point struct {
	tree.Checkpoint
	where string
}

// errFull ends an inspection that has found enough.
var errFull = errors.New("more faults than a report holds")

func (i *inspection) fault(where, format string, args ...any) error {
	if len(i.report.Faults) == maxFaults {
		i.report.Complete = false
		return errFull
	}
	i.report.Faults = append(i.report.Faults, Fault{where, fmt.Sprintf(format, args...)})
	return nil
}

func (i *inspection) run(ctx context.Context) (err error) {
	if i.head, err = archive.ReadHead(ctx, i.tx); errors.Is(err, archive.ErrCorrupt) {
		return i.fault("head", "it is missing")
	} else if err != nil {
		return err //nolint:wrapcheck // it says what it read
	}
	i.report.Origin, i.report.Size = i.head.Origin, i.head.Size
	if i.edge, err = tree.NewEdge(0, nil); err != nil {
		return fmt.Errorf("recompute the tree: %w", err)
	}
	// The intake first: the publisher empties it as time goes by, whatever moment this transaction sees. What is wrong with it
	// is said last, so that it crowds out nothing.
	steps := []func(context.Context) error{
		i.intake, i.keptAt, i.collect, i.bundles, i.tail, i.atHead, i.headMAC, i.dropped, i.surplus, i.refusals, i.waiting,
	}
	for _, step := range steps {
		if err := step(ctx); errors.Is(err, errFull) {
			return nil
		} else if err != nil {
			return err
		}
	}
	return nil
}

// headMAC checks that this vault wrote what the head says is in the tree.
func (i *inspection) headMAC(ctx context.Context) error {
	if i.MAC == nil {
		return nil
	}
	genuine, err := i.head.Genuine(ctx, i.MAC)
	if err == nil && !genuine {
		err = i.fault("head", "this vault did not write it, or it was changed since")
	}
	return err
}

const selectKept = `SELECT signed FROM log_checkpoint ORDER BY size`

// collect gathers the checkpoints that the tree must continue, and passes those of size 0.
func (i *inspection) collect(ctx context.Context) error {
	for _, c := range i.Signed {
		i.points = append(i.points, point{c, "checkpoint beside the keystone"})
	}
	rows, err := i.tx.Query(ctx, selectKept)
	if err != nil {
		return err
	}
	kept, err := pgx.CollectRows(rows, pgx.RowTo[[]byte])
	if err != nil {
		return err
	}
	if len(i.Signed) == 0 && (len(i.head.Checkpoint) > 0 || len(kept) > 0) {
		if err := i.fault("checkpoint beside the keystone", "it is missing: the database has one"); err != nil {
			return err
		}
	}
	if i.Open == nil {
		return i.start()
	}
	if len(i.head.Checkpoint) > 0 {
		if err := i.note(ctx, "published checkpoint", i.head.Checkpoint, false); err != nil {
			return err
		}
	}
	for _, signed := range kept {
		if err := i.note(ctx, "a kept checkpoint", signed, true); err != nil {
			return err
		}
	}
	return i.start()
}

// note gathers a checkpoint of the database. A kept one may be of a log that ended when this one was started over, if that is
// what was signed.
func (i *inspection) note(ctx context.Context, where string, signed []byte, kept bool) error {
	c, err := i.Open(ctx, signed)
	if err != nil {
		claimed, _ := tree.Peek(signed)
		return i.fault(where, "of size %d: its signature does not verify", claimed.Size)
	}
	if !kept || c.Origin == i.head.Origin {
		i.points = append(i.points, point{c, where})
	}
	return nil
}

// start compares the checkpoints of an empty tree.
func (i *inspection) start() error {
	slices.SortStableFunc(i.points, func(a, b point) int { return cmp.Compare(a.Size, b.Size) })
	return i.compare()
}

// add extends the recomputed tree by one leaf.
func (i *inspection) add(hash []byte) error {
	if err := i.edge.Append(hash); err != nil {
		return fmt.Errorf("recompute the tree: %w", err)
	}
	return i.compare()
}

// compare compares the checkpoints of the size that the recomputed tree has.
func (i *inspection) compare() error {
	for len(i.points) > 0 && i.points[0].Size == i.edge.Size() {
		p := i.points[0]
		i.points = i.points[1:]
		if i.lost {
			continue
		}
		root, err := i.edge.Root()
		if err != nil {
			return fmt.Errorf("recompute the tree: %w", err)
		}
		switch {
		case p.Origin != i.head.Origin:
			err = i.fault(p.where, "of size %d: it is of another log", p.Size)
		case !bytes.Equal(root, p.Root):
			err = i.fault(between(i.good, p.Size), "these are not the entries that were signed: %s of size %d has another root", p.where, p.Size)
		default:
			i.report.Signed++
			i.good = p.Size
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// between names entries from ≤ position < to.
func between(from, to uint64) string {
	if to <= from+1 {
		return fmt.Sprintf("entry %d", from)
	}
	return fmt.Sprintf("entries %d to %d", from, to-1)
}
