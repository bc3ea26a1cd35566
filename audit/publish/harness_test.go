package publish_test

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// site is a log with all that it is published with.
type site struct {
	t       testing.TB
	pool    *pgxpool.Pool
	log     *audit.Log
	dir     string // of the anchor
	anchor  *anchor.Anchor
	refused atomic.Int64
}

func newSite(t testing.TB) *site {
	t.Helper()
	s := &site{t: t, pool: pgtest.New(t), dir: t.TempDir()}
	s.anchor = publishtest.Anchor(t, s.dir)
	s.log = s.open(audit.Config{})
	return s
}

// open makes a log whose entries this site's publishers take.
func (s *site) open(cfg audit.Config) *audit.Log {
	s.t.Helper()
	cfg.Pool, cfg.MAC, cfg.AllowUnsafe = s.pool, publishtest.MAC, true
	l, err := audit.New(s.t.Context(), cfg)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := l.Close(ctx); err != nil {
			s.t.Error(err)
		}
	})
	return l
}

// config completes what a publisher of this site is made of.
func (s *site) config(cfg publish.Config) publish.Config {
	if cfg.Connect == nil {
		cfg.Connect = publishtest.Connect(s.pool)
	}
	if cfg.Anchor == nil {
		cfg.Anchor = s.anchor
	}
	cfg.MAC = publishtest.MAC
	cfg.Meter.Refused = func(n int) { s.refused.Add(int64(n)) }
	return cfg
}

func (s *site) publisher(cfg publish.Config) *publish.Publisher {
	s.t.Helper()
	return publishtest.New(s.t, s.config(cfg))
}

// publish does one round and signs it.
func (s *site) publish() error {
	s.t.Helper()
	p := s.publisher(publish.Config{})
	defer p.Close()
	return s.once(p)
}

// once publishes as soon as the server has noticed that the publishers before are gone.
func (s *site) once(p *publish.Publisher) error {
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		if err := p.Once(s.t.Context()); !errors.Is(err, publish.ErrOther) || time.Now().After(deadline) {
			return err
		}
	}
}

func (s *site) mustPublish() {
	s.t.Helper()
	if err := s.publish(); err != nil {
		s.t.Fatal(err)
	}
}

// signed is the last checkpoint, from where it is kept.
func (s *site) signed() ([]tree.Checkpoint, error) {
	points, _, err := publish.Signed(s.t.Context(), s.anchor, publishtest.Keys(s.t, 1))
	return points, err
}

func (s *site) checkpoint() tree.Checkpoint {
	s.t.Helper()
	points, err := s.signed()
	if err != nil || len(points) != 1 {
		s.t.Fatalf("%d checkpoints, %v; want one", len(points), err)
	}
	return points[0]
}

func entry(l *audit.Log) *audit.Entry {
	e := l.NewEntry()
	e.Action, e.Kind, e.Purpose, e.Decision, e.Outcome = "read", "contact", "support", audit.Allow, audit.Released
	e.Groups = []audit.Group{{Clear: []string{"given_name"}, Subjects: []uuid.UUID{uuid.New()}}}
	return e
}

// append appends entries in one transaction and returns their ids.
func (s *site) append(n int) (ids []uuid.UUID) {
	s.t.Helper()
	var b pgx.Batch
	for range n {
		e := entry(s.log)
		if err := s.log.QueueTx(s.t.Context(), &b, e); err != nil {
			s.t.Fatal(err)
		}
		ids = append(ids, e.ID)
	}
	if err := pgx.BeginFunc(s.t.Context(), s.pool, func(tx pgx.Tx) error { return tx.SendBatch(s.t.Context(), &b).Close() }); err != nil {
		s.t.Fatal(err)
	}
	return ids
}

func (s *site) exec(sql string, args ...any) {
	s.t.Helper()
	if _, err := s.pool.Exec(context.WithoutCancel(s.t.Context()), sql, args...); err != nil {
		s.t.Fatalf("%s: %v", sql, err)
	}
}

func (s *site) count(sql string, args ...any) (n int) {
	s.t.Helper()
	if err := s.pool.QueryRow(context.WithoutCancel(s.t.Context()), sql, args...).Scan(&n); err != nil {
		s.t.Fatalf("%s: %v", sql, err)
	}
	return n
}

// leaves are all leaves of the tree, by position.
func (s *site) leaves() (all [][]byte) {
	s.t.Helper()
	head, err := archive.ReadHead(s.t.Context(), s.pool)
	if err != nil {
		s.t.Fatal(err)
	}
	r := archive.NewReader(s.pool, head.Size)
	for bundle := uint64(0); bundle*archive.BundleSize < head.Size; bundle++ {
		leaves, err := r.Entries(s.t.Context(), bundle)
		if err != nil {
			s.t.Fatal(err)
		}
		all = append(all, leaves...)
	}
	return all
}

// root is the root over leaves, computed plainly.
func root(t testing.TB, leaves [][]byte) []byte {
	t.Helper()
	edge, err := tree.NewEdge(0, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range leaves {
		if err := edge.Append(tree.HashLeaf(l)); err != nil {
			t.Fatal(err)
		}
	}
	r, err := edge.Root()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// holds fails unless the tree has exactly these entries, each once, and is what was signed last. It returns the leaves.
func (s *site) holds(want []uuid.UUID) [][]byte {
	s.t.Helper()
	leaves := s.leaves()
	seen := map[uuid.UUID]int{}
	for _, l := range leaves {
		id, err := leaf.PeekID(l)
		if err != nil {
			s.t.Fatal(err)
		}
		seen[id]++
	}
	for _, id := range want {
		if seen[id] != 1 {
			s.t.Errorf("entry %s is %d times in the tree", id, seen[id])
		}
		delete(seen, id)
	}
	if len(seen) > 0 {
		s.t.Errorf("%d entries in the tree that were never committed", len(seen))
	}
	c := s.checkpoint()
	if c.Size != uint64(len(leaves)) || !bytes.Equal(c.Root, root(s.t, leaves)) {
		s.t.Errorf("signed are %d entries, the tree has %d, or its root is another", c.Size, len(leaves))
	}
	return leaves
}

// proves fails unless every given entry is proven to be in the log, at its position.
func (s *site) proves(leaves [][]byte, ids []uuid.UUID) {
	s.t.Helper()
	keys, err := publishtest.Keys(s.t, 1)(s.t.Context(), publishtest.Origin)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, id := range ids {
		p, err := s.log.Prove(s.t.Context(), id)
		if err != nil {
			s.t.Fatal(err)
		}
		proof, err := tree.ParseProof(p.Proof)
		if err != nil {
			s.t.Fatal(err)
		}
		if _, err := proof.Verify(p.Leaf, publishtest.Origin, keys.Verifiers...); err != nil {
			s.t.Errorf("entry %s: %v", id, err)
		}
		if at := slices.IndexFunc(leaves, func(l []byte) bool { return bytes.Equal(l, p.Leaf) }); int64(at) != p.Position {
			s.t.Errorf("entry %s is at %d, and said to be at %d", id, at, p.Position)
		}
	}
}

// as connects in a role.
func (s *site) as(role string) func(ctx context.Context, _ pgconn.NoticeHandler) (*pgx.Conn, error) {
	return func(ctx context.Context, _ pgconn.NoticeHandler) (*pgx.Conn, error) {
		c, err := pgx.ConnectConfig(ctx, s.pool.Config().ConnConfig)
		if err == nil {
			_, err = c.Exec(ctx, "SELECT set_config('role', $1, false)", role)
		}
		return c, err
	}
}
