package traffic

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// Sides of a comparison.
const (
	sideTacit     = "audited" // Tacit: policy, consent and log
	sideBare      = "bare"
	sideHandbuilt = "handbuilt"

	sides = 3
)

// beside is how many connections a server of Tacit's has beside its pool: eight for records by their ids, three for the
// log. The baselines' pools have as many more.
const beside = 11

// stage is the servers with their databases.
type stage struct {
	cfg     Config
	machine *bench.Machine
	sides   []*side // Tacit first
	talk    *os.File
}

// side is one server.
type side struct {
	name    string
	address string // host and port
	token   string
	child   *bench.Child
	env     []string    // of its process, beside that of all
	conn    *pgx.Conn   // to its database, to watch it
	ids     []uuid.UUID // of the contacts there were at the start, in their order

	versions []int64      // of those
	created  atomic.Int64 // contacts since
}

func databaseOf(side string) string { return "traffic_" + side }

// open makes databases and contacts, and starts the servers.
func (s *stage) open(ctx context.Context) (err error) {
	// What servers say is kept as long as they run, and costs them what it costs.
	if s.talk, err = os.OpenFile(filepath.Join(s.machine.Dir(), "servers.log"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600); err != nil {
		return fmt.Errorf("log of the servers: %w", err)
	}
	if err := s.openTacit(ctx); err != nil {
		return err
	}
	return s.openBaselines(ctx)
}

func (s *stage) openTacit(ctx context.Context) error {
	s.cfg.Say("%d contacts for Tacit", s.cfg.Contacts)
	keystone, token, err := s.vault(ctx, databaseOf(sideTacit))
	if err != nil {
		return err
	}
	b := &side{name: sideTacit, token: token}
	b.env = []string{"DATABASE_URL=" + s.machine.URL(databaseOf(sideTacit)), "TACIT_KEYSTONE=" + keystone}
	if err := s.meet(ctx, b); err != nil {
		return err
	}
	return s.serve(ctx, b, nil)
}

// serve starts Tacit's server with further flags and variables.
func (s *stage) serve(ctx context.Context, b *side, flags []string, env ...string) error {
	command := append(slices.Clip(s.cfg.Serve), "--listen", "127.0.0.1:0", "--max-conns", strconv.Itoa(s.cfg.Conns))
	return s.start(ctx, b, bench.ChildConfig{Command: append(command, flags...), Env: slices.Concat(b.env, env), Talk: s.talk}, nil)
}

// openBaselines fills both at a time: neither keeps two processors busy.
func (s *stage) openBaselines(ctx context.Context) error {
	s.cfg.Say("%d contacts for the bare handler, and for the server built by hand", s.cfg.Contacts)
	key := make([]byte, 32)
	_, _ = rand.Read(key) // never fails (crypto/rand, since Go 1.24)
	h, err := newHandbuilt(key, nil, s.cfg.Now)
	if err != nil {
		return err
	}
	progress := s.together()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var filling sync.WaitGroup
	for _, f := range []filled{
		{sideBare, bareTables, bareIndexes, nil, plainRow, progress},
		{sideHandbuilt, handbuiltTables, handbuiltIndexes, []string{"external_ref_hash", "hash"}, h.sealedRow, progress},
	} {
		filling.Go(func() {
			if err := s.fill(ctx, &f); err != nil {
				cancel(fmt.Errorf("%s: %w", f.side, err))
			}
		})
	}
	filling.Wait()
	if err := context.Cause(ctx); err != nil {
		return err
	}
	if err := s.startBaseline(ctx, &side{name: sideBare, token: "none"}, nil); err != nil {
		return err
	}
	b := &side{name: sideHandbuilt, token: rand.Text()}
	if err := s.enrol(ctx, b); err != nil {
		return err
	}
	return s.startBaseline(ctx, b, key)
}

const enrolSQL = `INSERT INTO credential (hash, actor, role, purposes) VALUES ($1, 'app:desk', $2, ARRAY[$2])`

// enrol lets the side's token in.
func (s *stage) enrol(ctx context.Context, b *side) error {
	conn, err := pgx.Connect(ctx, s.machine.URL(databaseOf(b.name)))
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // it holds nothing
	hash := sha256.Sum256([]byte(b.token))
	_, err = conn.Exec(ctx, enrolSQL, hash[:], reader)
	return postgres.Scrub(err)
}

func (s *stage) startBaseline(ctx context.Context, b *side, key []byte) error {
	if err := s.meet(ctx, b); err != nil {
		return err
	}
	return s.start(ctx, b, bench.ChildConfig{Command: s.cfg.Baseline}, &baselineSpec{
		Side: b.name, URL: s.machine.URL(databaseOf(b.name)), Conns: int32(s.cfg.Conns + beside), Key: key, //nolint:gosec // within maxConns
	})
}

// idsSQL is the same in every database.
const idsSQL = `SELECT id FROM contact ORDER BY id`

// meet learns who is in a side's database, which is left as an idle server has it.
func (s *stage) meet(ctx context.Context, b *side) (err error) {
	database := databaseOf(b.name)
	if err := ready(ctx, s.machine, database); err != nil {
		return err
	}
	s.sides = append(s.sides, b)
	if b.conn, err = pgx.Connect(ctx, s.machine.URL(database)); err != nil {
		return postgres.Scrub(err)
	}
	rows, err := b.conn.Query(ctx, idsSQL)
	if err != nil {
		return postgres.Scrub(err)
	}
	if b.ids, err = pgx.CollectRows(rows, pgx.RowTo[uuid.UUID]); err != nil {
		return fmt.Errorf("ids: %w", postgres.Scrub(err))
	}
	b.versions = slices.Repeat([]int64{1}, len(b.ids))
	return nil
}

// start starts a side's server and waits until it says where it is. first is its first order, nil for none. All have the same
// environment, and are the same program, which sets its garbage collector.
func (s *stage) start(ctx context.Context, b *side, cfg bench.ChildConfig, first any) (err error) {
	cfg.Env = slices.Concat([]string{}, s.cfg.Env, cfg.Env) // nil would be this process's
	if b.child, err = bench.StartChild(cfg); err != nil {
		return err
	}
	var a answer
	if first == nil {
		err = b.child.Next(ctx, &a)
	} else {
		err = b.child.Do(ctx, first, &a)
	}
	if err != nil {
		return fmt.Errorf("start %s: %w%s", b.name, err, s.said())
	}
	at, err := url.Parse(a.URL)
	if err != nil {
		return fmt.Errorf("start %s: %w", b.name, err)
	}
	b.address = at.Host
	return nil
}

// said is the end of what the server of Tacit said, for an error.
func (s *stage) said() string {
	const most = 2000
	text, _ := os.ReadFile(s.talk.Name()) // what cannot be read says nothing
	if len(text) == 0 {
		return ""
	}
	return "\n" + string(text[max(0, len(text)-most):])
}

// close ends the servers.
func (s *stage) close() error {
	var err error
	for _, b := range s.sides {
		if b.conn != nil {
			_ = b.conn.Close(context.Background()) // it holds nothing
		}
		if b.child != nil {
			err = errors.Join(err, b.child.Stop())
		}
	}
	if s.talk != nil {
		err = errors.Join(err, s.talk.Close())
	}
	return err
}
