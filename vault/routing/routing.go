// Package routing gives new work to people by the catalog's rules: to whom a rule names, to the members of a team in
// turn, or to the one who has least to do. It acts as a caller of its own, whom policy decides about, and changes nothing
// that somebody chose: an owner, or another team or queue, that a record has stays. What a rule looks at is operational.
package routing

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Client is the name of the credential that routes; an operator who revokes it ends routing.
const Client = "tacit-router"

// Role is what the router acts as. Under a catalog without it nothing is routed.
const Role = "router"

// budget is more subjects an hour than anything but an import makes.
const budget = 1_000_000

// Config is what a Router is made of. Vault is required.
type Config struct {
	Vault *vault.Vault
	// Jobs asks for the work that Register does, in a write's own transaction. Without it records wait for the next look.
	Jobs *jobs.Client
}

// Router is safe for concurrent use.
type Router struct {
	cfg Config
	on  vault.Foundation

	mu      sync.Mutex
	pending map[uuid.UUID]turn // what a patch under way is to note, by record
	pruned  time.Time          // when old turns were forgotten last
}

// turn is whose turn it is by a rule. It is noted in the transaction of the patch that gives something, or not at all.
type turn struct {
	rule, member string
	n            int64
}

// New makes a router. Observe is for the vault's OnWrite; without it nothing is routed by itself, and turns are not kept.
func New(cfg Config) (*Router, error) {
	if cfg.Vault == nil {
		return nil, errors.New("routing: no vault")
	}
	return &Router{cfg: cfg, on: cfg.Vault.Foundation(), pending: map[uuid.UUID]turn{}}, nil
}

// Session is that of the router's own credential, which is made when it is missing. It is fault.ErrUnauthenticated when an
// operator has revoked it.
func (r *Router) Session(ctx context.Context) (*vault.Session, error) {
	actor, err := r.cfg.Vault.SystemActor(ctx, vault.CredentialSpec{
		Client: Client, Roles: []string{Role}, Purposes: []string{"operations"}, Regions: []string{"*"}, Budget: budget,
	})
	if err != nil {
		return nil, fmt.Errorf("router: %w", err)
	}
	return r.cfg.Vault.As(actor, "operations"), nil
}

// RouteArgs ask for a look at what waits to be routed.
type RouteArgs struct{}

// Kind is "route".
func (RouteArgs) Kind() string { return "route" }

// lookEvery is how often waiting records are looked for that no job was asked for, or whose job failed.
const lookEvery = time.Minute

// Register adds the work of routing.
func (r *Router) Register(work *jobs.Work) error {
	do := func(ctx context.Context, _ jobs.Job[RouteArgs]) error { return r.Run(ctx) }
	return errors.Join(jobs.Add(work, do), work.Every(lookEvery, RouteArgs{}, jobs.Options{Attempts: 3}))
}

const (
	insertWaiting = `INSERT INTO routing_waiting (id, kind, subject, since)
 SELECT *, now() FROM unnest($1::uuid[], $2::text[], $3::uuid[]) ON CONFLICT (id) DO UPDATE SET taken_until = '-infinity'`
	insertGiven = `INSERT INTO routing_given (rule, turn, member, at) VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING`
)

// errTurn means that another process took the turn: the patch is rolled back, and the choice is made anew.
var errTurn = fmt.Errorf("the turn is taken: %w", fault.ErrUnavailable)

// Observe has records routed that were made, or changed in what rules look at, while they have no owner; and notes turns
// with what they gave. It is for vault.OnWrite.
func (r *Router) Observe(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	cat := r.cfg.Vault.Catalog()
	var ids, subjects []uuid.UUID
	var kinds []string
	for i := range changes {
		c := &changes[i]
		if c.After == nil {
			continue
		}
		if err := r.note(ctx, tx, c); err != nil {
			return err
		}
		if waits(cat, c) {
			ids, subjects, kinds = append(ids, c.After.ID), append(subjects, c.After.Subject), append(kinds, c.After.Table.Kind.Name)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	if _, err := tx.Exec(ctx, insertWaiting, ids, kinds, subjects); err != nil {
		return fmt.Errorf("wait to be routed: %w", store.Fault(err))
	}
	if r.cfg.Jobs == nil {
		return nil
	}
	if err := r.cfg.Jobs.InsertTx(ctx, tx, RouteArgs{}, jobs.Options{Attempts: 3}); err != nil {
		return fmt.Errorf("wait to be routed: %w", store.Fault(err))
	}
	return nil
}

// note keeps the turn that the write under way takes.
func (r *Router) note(ctx context.Context, tx pgx.Tx, c *vault.Change) error {
	r.mu.Lock()
	t, ok := r.pending[c.After.ID]
	r.mu.Unlock()
	if !ok || !c.Before.Get("owner").IsNull() || c.After.Get("owner").Text() != t.member {
		return nil
	}
	tag, err := tx.Exec(ctx, insertGiven, t.rule, t.n, t.member)
	if err != nil {
		return fmt.Errorf("turn of rule %s: %w", t.rule, store.Fault(err))
	}
	if tag.RowsAffected() == 0 {
		return errTurn
	}
	return nil
}

// waits reports whether a write leaves a record to be routed.
func waits(cat *catalog.Catalog, c *vault.Change) bool {
	rules := cat.Routing.RulesOf(c.After.Table.Kind.Name)
	if len(rules) == 0 || !c.After.Get("owner").IsNull() {
		return false
	}
	if c.Before == nil {
		return true
	}
	for _, name := range append(looksAt(rules), assigned...) {
		if !c.Before.Get(name).Equal(c.After.Get(name)) {
			return true
		}
	}
	return false
}

// assigned are the fields that routing sets.
var assigned = []string{"owner", "team", "queue"}

// looksAt lists the fields that conditions of rules are about.
func looksAt(rules []*catalog.RoutingRule) []string {
	var names []string
	for _, rule := range rules {
		for i := range rule.When {
			names = append(names, rule.When[i].Field.Name)
		}
	}
	return names
}

const (
	// takeWaiting gives this worker records that no other has. One that dies leaves them to the next after a minute.
	takeWaiting = `UPDATE routing_waiting SET taken_until = now() + interval '1 minute' WHERE id IN
 (SELECT id FROM routing_waiting WHERE taken_until < now() ORDER BY since, id LIMIT $1 FOR UPDATE SKIP LOCKED) RETURNING id, kind, taken_until`
	doneWaiting = `DELETE FROM routing_waiting WHERE id = $1 AND taken_until = $2`
	pruneGiven  = `DELETE FROM routing_given g WHERE at < now() - interval '32 days'
 AND turn < (SELECT max(turn) FROM routing_given m WHERE m.rule = g.rule AND m.member = g.member)`
)

// atOnce is how many records a worker takes at a time: few, since it has them for a minute.
const atOnce = 20

type waiting struct {
	id    uuid.UUID
	kind  string
	until time.Time
}

// Run routes what waits. What cannot be routed now stays for the next look.
func (r *Router) Run(ctx context.Context) error {
	cat := r.cfg.Vault.Catalog()
	if _, acts := cat.Role(Role); !acts || len(cat.Routing.Rules) == 0 {
		return nil
	}
	s, err := r.Session(ctx)
	if err != nil {
		return err
	}
	if err := r.prune(ctx); err != nil {
		return err
	}
	for {
		list, err := r.take(ctx)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, w := range list {
			if err := r.one(ctx, s, w); err != nil {
				return err
			}
		}
	}
}

// pruneEvery is how often a process forgets old turns.
const pruneEvery = time.Hour

// prune forgets turns that no window reaches back to.
func (r *Router) prune(ctx context.Context) error {
	now := r.on.Now()
	r.mu.Lock()
	due := now.Sub(r.pruned) >= pruneEvery
	if due {
		r.pruned = now
	}
	r.mu.Unlock()
	if !due {
		return nil
	}
	if _, err := r.on.Pool.Exec(ctx, pruneGiven); err != nil {
		return fmt.Errorf("forget turns: %w", store.Fault(err))
	}
	return nil
}

func (r *Router) take(ctx context.Context) ([]waiting, error) {
	rows, err := r.on.Pool.Query(ctx, takeWaiting, atOnce)
	if err != nil {
		return nil, fmt.Errorf("take: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (waiting, error) {
		var w waiting
		return w, row.Scan(&w.id, &w.kind, &w.until)
	})
	if err != nil {
		return nil, fmt.Errorf("take: %w", store.Fault(err))
	}
	return list, nil
}

// one routes a record. That it is gone, closed to the router, or was changed by somebody in time is an end as well: a
// change has it wait anew where it is still to be routed.
func (r *Router) one(ctx context.Context, s *vault.Session, w waiting) error {
	_, err := r.Route(ctx, s, w.kind, w.id)
	switch {
	case errors.Is(err, fault.ErrUnavailable), errors.Is(err, context.Canceled), errors.Is(err, fault.ErrBudget):
		return err
	case err != nil && !settled(err):
		r.on.Logger.WarnContext(ctx, "route", slog.String("record", w.id.String()), slog.String("kind", w.kind), slog.String("error", err.Error()))
	}
	if _, err := r.on.Pool.Exec(ctx, doneWaiting, w.id, w.until); err != nil {
		return fmt.Errorf("routed %s: %w", w.id, store.Fault(err))
	}
	return nil
}

func settled(err error) bool {
	return errors.Is(err, fault.ErrNotFound) || errors.Is(err, fault.ErrGone) || errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrVersion)
}
