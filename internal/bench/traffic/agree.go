package traffic

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// errDiffer means that servers answer differently, so that comparing them would compare different work.
var errDiffer = errors.New("the servers do not answer the same")

// agree asks every side for the same, and holds the answers to be the same: contacts one by one, a page of each list, and
// a contact that it creates.
func (s *stage) agree(ctx context.Context) error {
	for _, b := range s.sides {
		if err := s.answersRight(ctx, b); err != nil {
			return fmt.Errorf("%s: %w", b.name, err)
		}
	}
	return nil
}

func (s *stage) answersRight(ctx context.Context, b *side) error {
	conn, err := dial(ctx, b.address)
	if err != nil {
		return err
	}
	defer conn.close()
	c := &client{line: conn, side: b, of: 1, random: rand.New(rand.NewPCG(1, 1))} //nolint:gosec // a choice of rows
	if err := c.until(s.cfg.Now().Add(answerPatience)); err != nil {
		return err
	}
	for _, n := range []int{0, 1, s.cfg.Contacts / 2, s.cfg.Contacts - 1} {
		if err := c.findsAndReads(n, person(n)); err != nil {
			return fmt.Errorf("contact %d: %w", n, err)
		}
	}
	for _, w := range works["list"] {
		if err := c.lists(w); err != nil {
			return fmt.Errorf("%s: %w", w.name, err)
		}
	}
	if err := c.creates(); err != nil {
		return fmt.Errorf("create: %w", err)
	}
	if err := c.changes(); err != nil {
		return fmt.Errorf("patch: %w", err)
	}
	return nil
}

// findsAndReads looks a contact up, and reads it by the id that it is found under.
func (c *client) findsAndReads(n int, want fields) error {
	var found, read document
	if err := c.ask(works["search"][0], lookupOf(c, nil, n), &found); err != nil {
		return err
	}
	if err := c.ask(works["read"][0], readOf(c, nil, found.ID), &read); err != nil {
		return err
	}
	if !reflect.DeepEqual(found, read) || !reflect.DeepEqual(nameless(read.Fields), want) {
		return errDiffer
	}
	return nil
}

// lists reads a page whose contacts are those that there are.
func (c *client) lists(w *work) error {
	var p page
	if err := c.ask(w, w.request(c, nil), &p); err != nil {
		return err
	}
	for _, d := range p.Items {
		var n int
		if _, err := fmt.Sscanf(d.Fields.ExternalRef, "c-%d", &n); err != nil || !reflect.DeepEqual(nameless(d.Fields), person(n)) {
			return errDiffer
		}
	}
	if want := min(pageSize, len(c.side.ids)/len(regions)); len(p.Items) < want {
		return fmt.Errorf("%d contacts, not %d: %w", len(p.Items), want, errDiffer)
	}
	return nil
}

// creates makes a contact and finds it.
func (c *client) creates() error {
	w := works["write"][0]
	if err := c.ask(w, w.request(c, nil), &document{}); err != nil {
		return err
	}
	n := len(c.side.ids) + int(c.side.created.Load())
	want := person(n)
	want.Region = ""
	return c.findsAndReads(n, want)
}

// changes changes a contact twice, and reads what it is now.
func (c *client) changes() error {
	w := works["write"][1]
	var d document
	for range 2 {
		c.random = rand.New(rand.NewPCG(1, 1)) //nolint:gosec // the same contact again
		if err := c.ask(w, w.request(c, nil), &d); err != nil {
			return err
		}
	}
	if err := c.ask(works["read"][0], readOf(c, nil, c.side.ids[c.at]), &d); err != nil {
		return err
	}
	if d.Version != c.side.versions[c.at] || d.Version != 3 || d.Fields.JobTitle != newTitle(3) || d.Fields.Notes != newNotes(3) || d.Fields.GivenName == "" {
		return errDiffer
	}
	return nil
}

// nameless is a contact without the ids of its points, which every side has its own of.
func nameless(f fields) fields {
	f.Points = slices.Clone(f.Points)
	for i := range f.Points {
		f.Points[i].ID = uuid.Nil
	}
	return f
}

// ask sends a request, and decodes the answer.
func (c *client) ask(w *work, request []byte, to any) error {
	if err := w.send(c, request); err != nil {
		return err
	}
	if err := json.Unmarshal(c.body, to); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	return nil
}

// standing is what a server holds when nobody asks it anything.
type standing struct{ goroutines, connections int }

// slack is how much more a server may hold than it did: its own work comes and goes.
const slack = 10

// beside is how many connections a server of Tacit's has beside its pool when all are needed: eight for records by their ids,
// three for the log. They are made when they are first needed, and kept.
const beside = 11

const connectionsSQL = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`

func (s *stage) standing(ctx context.Context, b *side) (standing, error) {
	u, err := s.used(ctx, b)
	if err != nil {
		return standing{}, err
	}
	now := standing{goroutines: u.Goroutines}
	return now, postgres.Scrub(b.conn.QueryRow(ctx, connectionsSQL).Scan(&now.connections))
}

// note remembers what every server holds after the first round, when pools are full.
func (s *stage) note(ctx context.Context) error {
	for _, b := range s.sides {
		if b.before != nil {
			continue
		}
		now, err := s.standing(ctx, b)
		if err != nil {
			return err
		}
		b.before = &now
	}
	return nil
}

var errLeak = errors.New("a server keeps what it no longer needs")

// settlePatience is how long servers may take to let go of what clients had of them.
const settlePatience = 10 * time.Second

// settled waits until every server holds no more than it did after the first round.
func (s *stage) settled(ctx context.Context) error {
	overdue := s.cfg.Now().Add(settlePatience)
	for _, b := range s.sides {
		for b.before != nil {
			now, err := s.standing(ctx, b)
			if err != nil {
				return err
			}
			if now.goroutines <= b.before.goroutines+slack && now.connections <= max(b.before.connections, s.cfg.Conns+beside)+slack {
				break
			}
			if s.cfg.Now().After(overdue) {
				return fmt.Errorf("%w: %s: %d goroutines and %d connections, where there were %d and %d",
					errLeak, b.name, now.goroutines, now.connections, b.before.goroutines, b.before.connections)
			}
			if !pause(ctx, 100*time.Millisecond) {
				return context.Cause(ctx)
			}
		}
	}
	return nil
}
