package inspect_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/inspect"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a published log: three bundles and a tail, a checkpoint at 300 and one at its end, and two entries that are not
// in the tree yet.
type world struct {
	t      *testing.T
	pool   *pgxpool.Pool
	log    *audit.Log
	anchor *anchor.Anchor
	keys   func(context.Context, string) (publish.Keys, error)
}

const (
	first   = 300 // entries under the first checkpoint
	entries = 800 // entries in the tree
)

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, pool: pgtest.New(t), anchor: publishtest.Anchor(t, t.TempDir()), keys: publishtest.Keys(t, 1)}
	clock := time.Now().Add(-time.Minute)
	var err error
	w.log, err = audit.New(t.Context(), audit.Config{
		Pool: w.pool, AllowUnsafe: true, Writers: 1, MAC: publishtest.MAC,
		Now: func() time.Time { clock = clock.Add(10 * time.Millisecond); return clock },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.log.Close(context.WithoutCancel(t.Context())) })
	w.append(first)
	w.publish()
	w.exec(`UPDATE log_checkpoint SET hour = hour - interval '1 hour'`)
	w.append(entries - first)
	w.publish()
	w.append(2)
	return w
}

// close ends what is connected to the database, so that it can be copied.
func (w *world) close() {
	w.t.Helper()
	if err := w.log.Close(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	w.pool.Close()
}

// copy is the same log in a database of its own, to be tampered with; what was signed beside it is the same.
func (w *world) copy(t *testing.T) *world {
	t.Helper()
	return &world{t: t, pool: pgtest.Copy(t, w.pool), anchor: w.anchor, keys: w.keys}
}

func (w *world) append(n int) {
	w.t.Helper()
	var b pgx.Batch
	for i := range n {
		e := w.log.NewEntry()
		e.Action, e.Kind, e.Purpose, e.Decision, e.Outcome = "read", "contact", "support", audit.Allow, audit.Released
		e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: []uuid.UUID{{0: byte(i), 6: 0x40, 8: 0x80, 15: 1}}}}
		if err := w.log.QueueTx(w.t.Context(), &b, e); err != nil {
			w.t.Fatal(err)
		}
	}
	if err := pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error { return tx.SendBatch(w.t.Context(), &b).Close() }); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) publish() {
	w.t.Helper()
	p := publishtest.New(w.t, publish.Config{Connect: publishtest.Connect(w.pool), Keys: w.keys, Anchor: w.anchor, MAC: publishtest.MAC})
	if err := p.Once(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	p.Close()
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	if _, err := w.pool.Exec(w.t.Context(), sql, args...); err != nil {
		w.t.Fatalf("%s: %v", sql, err)
	}
}

func (w *world) check() inspect.Report {
	w.t.Helper()
	signed, _, err := publish.Signed(w.t.Context(), w.anchor, w.keys)
	if err != nil {
		w.t.Fatal(err)
	}
	r, err := inspect.Check(w.t.Context(), w.pool, inspect.Config{Signed: signed, MAC: publishtest.MAC, Open: w.open})
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

func (w *world) open(ctx context.Context, signed []byte) (tree.Checkpoint, error) {
	keys, err := w.keys(ctx, publishtest.Origin)
	if err != nil {
		return tree.Checkpoint{}, err
	}
	return tree.Open(signed, publishtest.Origin, keys.Verifiers...)
}

// bundle changes the leaves of a stored bundle.
func (w *world) bundle(idx int, change func([][]byte) [][]byte) {
	w.t.Helper()
	var packed []byte
	if err := w.pool.QueryRow(w.t.Context(), `SELECT entries FROM log_bundle WHERE idx = $1`, idx).Scan(&packed); err != nil {
		w.t.Fatal(err)
	}
	leaves, err := archive.Unpack(uint64(idx), packed)
	if err != nil {
		w.t.Fatal(err)
	}
	again, err := archive.Pack(change(leaves))
	if err != nil {
		w.t.Fatal(err)
	}
	w.exec(`UPDATE log_bundle SET entries = $2 WHERE idx = $1`, idx, again)
}

// rewrite makes the whole tree anew of changed leaves, so that the database agrees with itself.
func (w *world) rewrite(change func([][]byte) [][]byte) {
	w.t.Helper()
	err := pgx.BeginTxFunc(w.t.Context(), w.pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead}, func(tx pgx.Tx) error {
		head, err := archive.ReadHead(w.t.Context(), tx)
		if err != nil {
			return err
		}
		var leaves [][]byte
		r := archive.NewReader(tx, head.Size)
		for i := range (head.Size + archive.BundleSize - 1) / archive.BundleSize {
			more, err := r.Entries(w.t.Context(), i)
			if err != nil {
				return err
			}
			leaves = append(leaves, more...)
		}
		for _, sql := range []string{`DELETE FROM log_bundle`, `DELETE FROM log_tail`, `DELETE FROM log_terms`, `UPDATE log_head SET size = 0, nodes = ''`} {
			if _, err := tx.Exec(w.t.Context(), sql); err != nil {
				return err
			}
		}
		out, err := archive.NewWriter(w.t.Context(), tx, &archive.Head{})
		if err != nil {
			return err
		}
		for _, l := range change(leaves) {
			e, err := leaf.Parse(l)
			if err != nil {
				return err
			}
			if err := out.Append(w.t.Context(), archive.Item{Milli: leaf.Milli(e.ID), Leaf: l, Terms: archive.Terms(&e)}); err != nil {
				return err
			}
		}
		_, err = out.Finish(w.t.Context(), 0, "", nil)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
}

// other is a leaf with another purpose: canonical, and not what was appended.
func other(l []byte) []byte { return []byte(strings.Replace(string(l), `"support"`, `"billing"`, 1)) }

func swap(leaves [][]byte, i, j int) [][]byte {
	leaves[i], leaves[j] = leaves[j], leaves[i]
	return leaves
}

// TestP7SoundLogHasNoFault is what every other row of the tamper test is told apart from.
func TestP7SoundLogHasNoFault(t *testing.T) {
	w := newWorld(t)
	var seen uint64
	signed, _, err := publish.Signed(t.Context(), w.anchor, w.keys)
	if err != nil {
		t.Fatal(err)
	}
	r, err := inspect.Check(t.Context(), w.pool, inspect.Config{
		Signed: signed, MAC: publishtest.MAC, Open: w.open,
		Each: func(_ context.Context, position uint64, _ *leaf.Entry) error {
			if position != seen {
				return fmt.Errorf("entry %d after %d", position, seen)
			}
			seen++
			return nil
		},
	})
	if err != nil || !r.OK() || r.Size != entries || r.Checked != entries || r.Waiting != 2 || r.Signed != 4 || seen != entries {
		t.Errorf("%v: %+v", err, r)
	}
}

// TestP7TamperingIsFound lets the owner of the tables change the log in every way there is, and asks where it is said to be.
func TestP7TamperingIsFound(t *testing.T) {
	sound := newWorld(t)
	sound.close()
	for _, row := range []struct {
		name   string
		tamper func(*world)
		want   []string // each in some fault
		only   bool     // and no other fault
	}{
		{"changed entry", func(w *world) {
			w.bundle(1, func(l [][]byte) [][]byte { l[7] = other(l[7]); return l })
		}, []string{"bundle 1 (entries 256 to 511): its entries are not those of its hash"}, false},
		{"entry that is none", func(w *world) {
			w.bundle(1, func(l [][]byte) [][]byte { l[7] = []byte(`{"v":1}`); return l })
		}, []string{"entry 263: it is not a canonical entry"}, false},
		{"deleted and another repeated", func(w *world) {
			w.bundle(0, func(l [][]byte) [][]byte { l[9] = l[10]; return l })
		}, []string{"bundle 0 (entries 0 to 255): its entries are not those of its hash"}, false},
		{"reordered", func(w *world) {
			w.bundle(2, func(l [][]byte) [][]byte { return swap(l, 3, 4) })
		}, []string{"bundle 2 (entries 512 to 767): its entries are not those of its hash"}, true},
		{"deleted within a bundle", func(w *world) {
			w.bundle(2, func(l [][]byte) [][]byte { return slices.Delete(l, 3, 4) })
		}, []string{"bundle 2 (entries 512 to 767): it does not unpack"}, true},
		{"inserted into a bundle", func(w *world) {
			w.bundle(2, func(l [][]byte) [][]byte { return slices.Insert(l, 3, other(l[3])) })
		}, []string{"bundle 2 (entries 512 to 767): it does not unpack"}, true},
		{
			"bundle deleted", func(w *world) { w.exec(`DELETE FROM log_bundle WHERE idx = 1`) },
			[]string{"bundle 1 (entries 256 to 511): it is missing"},
			false,
		},
		{
			"bundle's hash changed", func(w *world) { w.exec(`UPDATE log_bundle SET root = sha256('x') WHERE idx = 1`) },
			[]string{"bundle 1 (entries 256 to 511): its entries are not those of its hash"},
			false,
		},
		{"bundles swapped", func(w *world) {
			w.exec(`UPDATE log_bundle SET idx = 9 WHERE idx = 0`)
			w.exec(`UPDATE log_bundle SET idx = 0 WHERE idx = 1`)
			w.exec(`UPDATE log_bundle SET idx = 1 WHERE idx = 9`)
		}, []string{"entries 0 to 299: these are not the entries that were signed"}, false},
		{"bundle added", func(w *world) {
			w.exec(`INSERT INTO log_bundle (idx, first, last, root, entries) SELECT 3, first, last, root, entries FROM log_bundle WHERE idx = 2`)
		}, []string{"bundle 3: it lies beyond the end of the tree"}, true},
		{
			"times changed, so that queries miss it", func(w *world) { w.exec(`UPDATE log_bundle SET first = 0, last = 0 WHERE idx = 1`) },
			[]string{"entry 256: its time is not within its bundle's: queries miss it"},
			false,
		},
		{
			"index changed, so that queries miss it", func(w *world) { w.exec(`UPDATE log_terms SET terms = substr(terms, 5) WHERE bundle = 1`) },
			[]string{"bundle 1 (entries 256 to 511): the index misses some of its entries, or finds others"},
			true,
		},
		{
			"index deleted", func(w *world) { w.exec(`DELETE FROM log_terms WHERE bundle = 1`) },
			[]string{"bundle 1 (entries 256 to 511): it is not in the index"},
			true,
		},
		{"last entry changed", func(w *world) {
			w.exec(`UPDATE log_tail SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'billing'), 'UTF8') WHERE position = 799`)
		}, []string{"entry 799: the index does not find it", "entries 300 to 799: these are not the entries that were signed"}, false},
		{
			"entry of the tail deleted", func(w *world) { w.exec(`DELETE FROM log_tail WHERE position = 780`) },
			[]string{"entry 780: missing"},
			false,
		},
		{
			"end cut off", func(w *world) { w.exec(`DELETE FROM log_tail WHERE position >= 790`) },
			[]string{"entries 790 to 799: missing"},
			false,
		},
		{"end cut off, head too", func(w *world) {
			w.rewrite(func(l [][]byte) [][]byte { return l[:790] })
		}, []string{"entries 790 to 799: missing: checkpoint beside the keystone of size 800 covers them"}, false},
		{"history rewritten", func(w *world) {
			w.rewrite(func(l [][]byte) [][]byte { l[100] = other(l[100]); return l })
		}, []string{"entries 0 to 299: these are not the entries that were signed: a kept checkpoint of size 300 has another root"}, false},
		{"later history rewritten", func(w *world) {
			w.rewrite(func(l [][]byte) [][]byte { l[400] = other(l[400]); return l })
		}, []string{"entries 300 to 799: these are not the entries that were signed: checkpoint beside the keystone of size 800 has another root"}, false},
		{"entry inserted into a rewritten history", func(w *world) {
			w.rewrite(func(l [][]byte) [][]byte { return slices.Insert(l, 500, other(l[500])) })
		}, []string{"entries 300 to 799: these are not the entries that were signed"}, false},
		{
			"head's hashes changed", func(w *world) { w.exec(`UPDATE log_head SET nodes = nodes || sha256('x')`) },
			[]string{"head: its hashes are not those of the entries", "head: this vault did not write it"},
			true,
		},
		{
			"entries said to be in the tree", func(w *world) { w.exec(`UPDATE log_head SET taken = pg_current_snapshot()`) },
			[]string{"head: this vault did not write it"},
			true,
		},
		{"head removed", func(w *world) { w.exec(`DELETE FROM log_head`) }, []string{"head: it is missing"}, true},
		{
			"another log's name", func(w *world) { w.exec(`UPDATE log_head SET origin = 'other.invalid/log'`) },
			[]string{"checkpoint beside the keystone: of size 800: it is of another log"},
			false,
		},
		{"checkpoint forged", func(w *world) {
			w.exec(`UPDATE log_head SET checkpoint = convert_to(replace(convert_from(checkpoint, 'UTF8'), '800', '799'), 'UTF8')`)
		}, []string{"published checkpoint: of size 799: its signature does not verify"}, true},
		{"entry inserted into the intake", func(w *world) {
			w.exec(`INSERT INTO log_intake (slot, id, leaf, terms, mac) SELECT slot, gen_random_uuid(), leaf, terms, mac FROM log_intake ORDER BY id DESC LIMIT 1`)
			w.exec(`UPDATE log_intake SET mac = sha256('x') WHERE ctid IN (SELECT ctid FROM log_intake ORDER BY xid DESC LIMIT 1)`)
		}, []string{"in the intake: this vault did not write it, or it was changed since"}, true},
		{
			"times widened", func(w *world) { w.exec(`UPDATE log_bundle SET first = 0, last = 9e14 WHERE idx = 1`) },
			[]string{"bundle 1 (entries 256 to 511): its times are wider than those of its entries"},
			true,
		},
		{"hidden from queries", func(w *world) { w.exec(`UPDATE log_head SET kept = 512`) }, []string{
			"entries 0 to 511: they are there, but hidden from queries",
			"entries 0 to 511: they are gone or hidden, and no entry of the log says that their retention had ended",
		}, true},
		{"hidden beyond the end", func(w *world) { w.exec(`UPDATE log_head SET kept = 10240`) }, []string{
			"head: it keeps entries from 10240 on, of 800",
			"entries 0 to 767: they are there, but hidden from queries",
			"entries 0 to 10239: they are gone or hidden",
		}, true},
		{"dropped without a word", func(w *world) { w.drop(256) }, []string{
			"entries 0 to 255: they are gone or hidden, and no entry of the log says that their retention had ended",
		}, true},
		{
			"kept checkpoint passed off as another log's", func(w *world) {
				w.exec(`UPDATE log_checkpoint SET signed = convert_to(replace(convert_from(signed, 'UTF8'), 'test.invalid/log', 'test.invalid/older'), 'UTF8') WHERE size = 300`)
			},
			[]string{"a kept checkpoint: of size 300: its signature does not verify"},
			true,
		},
		{"another entry's row in the intake", func(w *world) {
			w.exec(`INSERT INTO log_intake (slot, id, leaf, terms, mac) SELECT slot, gen_random_uuid(), leaf, terms, mac FROM log_intake ORDER BY id DESC LIMIT 1`)
		}, []string{"in the intake: this vault did not write it, or it was changed since"}, true},
		{"entry that is never taken", func(w *world) {
			w.exec(`UPDATE log_intake SET xid = '9223372036854775807'::xid8 WHERE id = (SELECT id FROM log_intake ORDER BY id DESC LIMIT 1)`)
		}, []string{"in the intake: its transaction is yet to come"}, true},
		{"many rows in the intake", func(w *world) {
			w.exec(`INSERT INTO log_intake (id, leaf, terms) SELECT gen_random_uuid(), '', '' FROM generate_series(1, 200)`)
			w.exec(`DELETE FROM log_bundle WHERE idx = 1`)
		}, []string{"the intake: 190 more rows are not as this vault wrote them", "bundle 1 (entries 256 to 511): it is missing"}, false},
		{"entry in the intake changed", func(w *world) {
			w.exec(`UPDATE log_intake SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'billing'), 'UTF8') WHERE id = (SELECT id FROM log_intake ORDER BY id DESC LIMIT 1)`)
		}, []string{"in the intake: this vault did not write it, or it was changed since"}, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w := sound.copy(t)
			row.tamper(w)
			got := w.check()
			var faults []string
			for _, f := range got.Faults {
				faults = append(faults, f.Where+": "+f.What)
			}
			for _, want := range row.want {
				if !slices.ContainsFunc(faults, func(f string) bool { return strings.Contains(f, want) }) {
					t.Errorf("not found: %s", want)
				}
			}
			if row.only && len(faults) != len(row.want) {
				t.Error("more was found than that")
			}
			if t.Failed() {
				t.Logf("found:\n%s", strings.Join(faults, "\n"))
			}
		})
	}
}
