package inspect_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/inspect"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// drop drops entries as a pruning does, and says nothing of it.
func (w *world) drop(to uint64) {
	w.t.Helper()
	err := pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error {
		head, err := archive.ReadHead(w.t.Context(), tx)
		if err != nil {
			return err
		}
		return archive.Drop(w.t.Context(), tx, &head, to)
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// say makes an entry of a pruning.
func (w *world) say(keptFrom uint64) {
	w.t.Helper()
	l, err := audit.New(w.t.Context(), audit.Config{Pool: w.pool, AllowUnsafe: true, Writers: 1, MAC: publishtest.MAC})
	if err != nil {
		w.t.Fatal(err)
	}
	e := l.NewEntry()
	e.Action, e.Decision, e.Outcome, e.Reasons = leaf.ActionPrune, leaf.Allow, leaf.Written, leaf.PruneReasons(256, keptFrom)
	if err := l.Append(w.t.Context(), e); err != nil {
		w.t.Fatal(err)
	}
	if err := l.Close(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) faults() (faults []string) {
	w.t.Helper()
	r := w.check()
	for _, f := range r.Faults {
		faults = append(faults, f.Where+": "+f.What)
	}
	return faults
}

// TestP7DroppedAsTheLogSays believes entries to be dropped as far as one of the log's says so, in the tree or before it.
func TestP7DroppedAsTheLogSays(t *testing.T) {
	sound := newWorld(t)
	sound.close()
	const unsaid = "they are gone or hidden, and no entry of the log says that their retention had ended"
	w := sound.copy(t)
	w.say(256)
	w.drop(256)
	if got := w.faults(); len(got) > 0 {
		t.Errorf("said in the intake: %q", got)
	}
	w.publish()
	if got := w.faults(); len(got) > 0 {
		t.Errorf("said in the tree: %q", got)
	}
	w.drop(512)
	if got := w.faults(); !slices.Equal(got, []string{"entries 256 to 511: " + unsaid}) {
		t.Errorf("dropped beyond it: %q", got)
	}
	w.exec(`UPDATE log_head SET kept = 256`)
	if got := w.faults(); !slices.Equal(got, []string{"bundle 1 (entries 256 to 511): its entries were dropped before their time", "entries 256 to 511: " + unsaid}) {
		t.Errorf("dropped beyond it, and beyond the head: %q", got)
	}

	forged := sound.copy(t)
	forged.say(256)
	forged.drop(256)
	forged.exec(`UPDATE log_intake SET mac = '\x00' WHERE convert_from(leaf, 'UTF8') LIKE '%log_prune%'`)
	if got := forged.faults(); !slices.Contains(got, "entries 0 to 255: "+unsaid) {
		t.Errorf("said by nobody: %q", got)
	}

	early := sound.copy(t)
	early.say(1024)
	early.drop(256)
	if got := early.faults(); !slices.Contains(got, "entries 0 to 255: "+unsaid) {
		t.Errorf("said of what was not there yet: %q", got)
	}
}

// TestP7BesideTheTree checks what lies beside the tree, on one log whose parts go one after the other.
func TestP7BesideTheTree(t *testing.T) {
	w := newWorld(t)
	for _, part := range []struct {
		name string
		run  func(*testing.T, *world)
	}{
		{"refused rows are no fault", refusedRows},
		{"intake is read before it is emptied", emptiedIntake},
		{"no checkpoint beside the keystone", noAnchor},
	} {
		t.Run(part.name, func(t *testing.T) { part.run(t, w) })
	}
}

// noAnchor finds the anchor gone: the database knows that there was one.
func noAnchor(t *testing.T, w *world) {
	for _, sql := range []string{`SELECT 1`, `UPDATE log_head SET checkpoint = ''`} {
		w.exec(sql)
		r, err := inspect.Check(t.Context(), w.pool, inspect.Config{MAC: publishtest.MAC, Open: w.open})
		want := []inspect.Fault{{Where: "checkpoint beside the keystone", What: "it is missing: the database has one"}}
		if err != nil || !slices.Equal(r.Faults, want) {
			t.Errorf("%s: got %+v, %v", sql, r.Faults, err)
		}
	}
}

// refusedRows counts them by day: they are not in the log.
func refusedRows(t *testing.T, w *world) {
	w.exec(`INSERT INTO log_refused (id, leaf, seen) SELECT gen_random_uuid(), '', now() - (n / 2) * interval '1 day' FROM generate_series(1, 3) n`)
	r := w.check()
	if !r.OK() || r.Refused != 3 || len(r.Refusals) != 2 || r.Refusals[0].Rows != 1 || r.Refusals[1].Rows != 2 || !r.Refusals[1].Day.Before(r.Refusals[0].Day) {
		t.Errorf("got %+v", r)
	}
}

// emptiedIntake empties the intake while the tree is read, as a publisher does, which must not wait.
func emptiedIntake(t *testing.T, w *world) {
	r, err := inspect.Check(t.Context(), w.pool, inspect.Config{MAC: publishtest.MAC, Each: func(ctx context.Context, position uint64, _ *leaf.Entry) error {
		if position > 0 {
			return nil
		}
		return pgx.BeginFunc(ctx, w.pool, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, `SET LOCAL lock_timeout = '2s'`); err != nil {
				return err
			}
			_, err := tx.Exec(ctx, `TRUNCATE log_intake`)
			return err
		})
	}})
	if err != nil || r.Waiting != 2 {
		t.Errorf("%v: %d entries wait, want 2", err, r.Waiting)
	}
}

// segment is a log of one full segment, whose entries are dropped but for those of its last two bundles. The index lost the
// terms of the first of these before the segment was full.
func segment(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), anchor: publishtest.Anchor(t, t.TempDir()), keys: publishtest.Keys(t, 1)}
	const full = archive.SegmentSize - archive.BundleSize
	began := time.Date(2026, 10, 1, 0, 0, 0, 0, time.UTC)
	err := pgx.BeginTxFunc(t.Context(), w.pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		out, err := archive.NewWriter(t.Context(), tx, &archive.Head{})
		if err != nil {
			return err
		}
		var hashes [][]byte
		write := func(from, to int) error {
			for n := from; n < to; n++ {
				at := began.Add(time.Duration(n) * time.Second)
				e := leaf.Entry{ID: uuid.UUID{6: 0x70, 8: 0x80, 15: byte(n)}, Time: at, Action: leaf.ActionPrune, Decision: leaf.Allow, Outcome: leaf.Written}
				e.Reasons = leaf.PruneReasons(full-archive.BundleSize, full-archive.BundleSize)
				milli := at.UnixMilli()
				for i := range 6 {
					e.ID[i] = byte(milli >> (8 * (5 - i)))
				}
				raw, err := e.MarshalCanonical()
				if err != nil {
					return err
				}
				hashes = append(hashes, tree.HashLeaf(raw))
				if err := out.Append(t.Context(), archive.Item{Milli: milli, Leaf: raw, Terms: archive.Terms(&e)}); err != nil {
					return err
				}
			}
			return nil
		}
		if err := write(0, archive.BundleSize); err != nil {
			return err
		}
		if _, err := out.Finish(t.Context(), 0, "", nil); err != nil {
			return err
		}
		root, err := tree.Subtree(hashes)
		if err != nil {
			return err
		}
		edge, err := tree.NewEdge(0, nil)
		if err != nil {
			return err
		}
		for range 255 {
			if err := edge.AppendSubtree(8, root); err != nil {
				return err
			}
		}
		for _, sql := range []string{
			`INSERT INTO log_bundle (idx, first, last, root, entries) SELECT 254, first, last, root, entries FROM log_bundle`,
			`DELETE FROM log_terms`,
		} {
			if _, err := tx.Exec(t.Context(), sql); err != nil {
				return err
			}
		}
		if _, err := tx.Exec(t.Context(), `UPDATE log_bundle SET entries = NULL, hashes = $1 WHERE idx = 0`, slices.Concat(hashes...)); err != nil {
			return err
		}
		if _, err := tx.Exec(t.Context(), `INSERT INTO log_bundle (idx, first, last, root, hashes)
 SELECT n, first, last, root, hashes FROM log_bundle, generate_series(1, 253) n WHERE idx = 0`); err != nil {
			return err
		}
		nodes := slices.Concat(edge.Hashes()...)
		if _, err := tx.Exec(t.Context(), `UPDATE log_head SET size = $1, nodes = $2, kept = $3`, full, nodes, full-archive.BundleSize); err != nil {
			return err
		}
		if out, err = archive.NewWriter(t.Context(), tx, &archive.Head{Size: full, Nodes: nodes}); err != nil {
			return err
		}
		if err := write(archive.BundleSize, 2*archive.BundleSize); err != nil {
			return err
		}
		_, err = out.Finish(t.Context(), full, "", publishtest.MAC)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// TestP7SegmentIsFound closes a segment whose terms were lost, and tampers with what stands over its bundles.
func TestP7SegmentIsFound(t *testing.T) {
	w := segment(t)
	check := func(name string, want ...string) {
		t.Helper()
		if got := strings.Join(w.faults(), "\n"); got != strings.Join(want, "\n") {
			t.Errorf("%s: got %s", name, got)
		}
	}
	const where = "segment 0 (entries 0 to 65535): "
	check("sound")
	w.exec(`UPDATE log_segment SET first = first - 1`)
	check("times widened", where+"its times are not those of its bundles: queries miss some, or read more than they must")
	w.exec(`UPDATE log_segment SET first = first + 1`)
	page := archive.WordTerm(archive.ByAction, leaf.ActionPrune) >> 24
	w.exec(`UPDATE log_index SET refs = substr(refs, 1, length(refs) - 4) WHERE page = $1`, int(page))
	if got := w.faults(); len(got) != 1 || !strings.HasPrefix(got[0], where+"page ") {
		t.Errorf("index changed: got %q", got)
	}
}
