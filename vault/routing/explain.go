package routing

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	recordfacts "github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Plan is what routing makes of one record.
type Plan struct {
	Record     uuid.UUID
	Version    uint64
	Rules      []Considered // those of the kind, in their order
	Rule       string       // that matched; "" for none
	Method     string
	Owner      string // what the record gets; "" leaves it
	Team       string
	Queue      string
	Candidates []Candidate // members among whom the rule chooses
	// Withheld says that the session does not reach every region. Turns are of all records: whose it is would tell of those
	// that it may not see, so nobody is chosen.
	Withheld bool

	turn int64 // that the plan takes; 0 for none
}

// Explained is the answer to a question about one record.
type Explained struct {
	Kind       string
	Plan       Plan
	Disclosure vault.Disclosure
}

// Explain says what routing would make of a record now, and why, without changing anything. It reads the record as the
// session may: a field that it may not see is said to be withheld, and open records that it may not see do not count.
// Errors are those of Session.Get, and listing.ErrNotCountable where a rule counts and that cannot be done in SQL.
func (r *Router) Explain(ctx context.Context, s *vault.Session, kind string, id uuid.UUID) (Explained, error) {
	return vault.Pass(ctx, s, policy.ActionRead, kind, func(ctx context.Context, p *vault.Passage) (Explained, error) {
		found, err := p.Find(ctx, p.Kind(), id)
		if err != nil {
			return Explained{}, err
		}
		if len(found) == 0 || outside(p) {
			if err := p.Charge(ctx, id); err != nil {
				return Explained{}, err
			}
			return Explained{}, p.Absent()
		}
		if err := p.ChargeFor(ctx, factsOf(found)); err != nil {
			return Explained{}, err
		}
		look := r.look(p, false)
		plan, err := look.plan(ctx, &found[0])
		if err != nil {
			return Explained{}, err
		}
		p.Name(look.left)
		out := Explained{Kind: kind, Plan: plan, Disclosure: p.Disclosure()}
		return out, p.Record(ctx, audit.Released)
	})
}

// MaxDry is the most records of a dry run.
const MaxDry = 200

// DryRun is what routing would make of records.
type DryRun struct {
	Kind       string
	Plans      []Plan // the oldest first, as they would have come
	Disclosure vault.Disclosure
}

// Dry says what routing would do with the last n records of a kind, were they new, one after the other: their owners,
// teams and queues are left out of account. It changes nothing, and reads as Explain does.
func (r *Router) Dry(ctx context.Context, s *vault.Session, kind string, n int) (DryRun, error) {
	if n < 1 || n > MaxDry {
		return DryRun{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "last", Code: "out_of_range", Hint: fmt.Sprintf("1 to %d", MaxDry)}}}
	}
	return vault.Pass(ctx, s, policy.ActionList, kind, func(ctx context.Context, p *vault.Passage) (DryRun, error) {
		if err := p.Possible(); err != nil {
			return DryRun{}, err
		}
		l, err := listing.New(p.Kind(), "-id", nil)
		if err != nil {
			return DryRun{}, err
		}
		walked, err := p.Walk(ctx, p.Kind(), l, n)
		if err != nil {
			return DryRun{}, err
		}
		if err := p.ChargeFor(ctx, factsOf(walked.Found)); err != nil {
			return DryRun{}, err
		}
		look := r.look(p, true)
		out := DryRun{Kind: kind, Plans: []Plan{}}
		slices.Reverse(walked.Found)
		for i := range walked.Found {
			plan, err := look.plan(ctx, &walked.Found[i])
			if err != nil {
				return DryRun{}, err
			}
			out.Plans = append(out.Plans, plan)
		}
		p.Name(look.left)
		out.Disclosure = p.Disclosure()
		return out, p.Record(ctx, audit.Released)
	})
}

// look plans records within one passage.
type look struct {
	r     *Router
	p     *vault.Passage
	fresh bool // records are taken for new, and what plans give counts for those after
	rules []*catalog.RoutingRule
	names []string // of the fields that matter
	teams map[string][]Candidate
	left  []release.Left
}

func (r *Router) look(p *vault.Passage, fresh bool) *look {
	l := &look{r: r, p: p, fresh: fresh, rules: p.Catalog().Routing.RulesOf(p.Kind().Name), teams: map[string][]Candidate{}}
	for _, name := range append(looksAt(l.rules), assigned...) {
		if _, ok := p.Kind().Field(name); ok && !slices.Contains(l.names, name) {
			l.names = append(l.names, name)
		}
	}
	return l
}

func (l *look) plan(ctx context.Context, f *listing.Found) (Plan, error) {
	reply, left, err := l.p.Take(ctx, f.Facts, f.Decision, l.names)
	if err != nil {
		return Plan{}, err
	}
	l.left = append(l.left, left)
	known := l.known(&reply)
	plan := Plan{Record: reply.ID, Version: reply.Version}
	var rule *catalog.RoutingRule
	if rule, plan.Rules = consider(l.rules, known); rule == nil {
		return plan, nil
	}
	plan.Rule, plan.Method, plan.Owner, plan.Team, plan.Queue = rule.ID, rule.Method, rule.Owner, rule.Team, rule.Queue
	for field, to := range map[string]*string{"team": &plan.Team, "queue": &plan.Queue} {
		if known[field].Text() == *to {
			*to = "" // it is there
		}
	}
	if rule.Method == catalog.Direct {
		return plan, nil
	}
	list, err := l.candidates(ctx, rule)
	if err != nil {
		return Plan{}, err
	}
	plan.Candidates = slices.Clone(list)
	if plan.Withheld = !l.everywhere(); plan.Withheld {
		return plan, nil
	}
	chosen := choose(rule.Method, plan.Candidates)
	if chosen == nil {
		return plan, nil
	}
	plan.Owner, plan.turn = chosen.Member, 1
	for i := range list {
		plan.turn = max(plan.turn, list[i].turn+1)
	}
	if l.fresh {
		l.give(list, plan.Owner, plan.turn)
	}
	return plan, nil
}

// give counts what a plan would give for those that follow.
func (l *look) give(list []Candidate, member string, n int64) {
	for i := range list {
		if c := &list[i]; c.Member == member {
			c.Open, c.Given, c.turn = c.Open+1, c.Given+1, n
		}
	}
}

// known are the values that the session is shown in clear; a field that is shown and has none is null.
func (l *look) known(reply *vault.Reply) facts {
	f := facts{}
	for _, name := range l.names {
		if !slices.ContainsFunc(reply.Withheld, func(w vault.Withheld) bool { return w.Name == name }) {
			f[name] = value.Value{}
		}
	}
	for _, v := range reply.Fields {
		fresh := l.fresh && slices.Contains(assigned, v.Field.Name)
		if _, ok := f[v.Field.Name]; ok && v.Form == policy.Clear && !fresh {
			f[v.Field.Name] = v.Value
		}
	}
	return f
}

const selectGiven = `SELECT member, max(turn), count(*) FILTER (WHERE at > now() - make_interval(mins => $2)), max(at)
 FROM routing_given WHERE rule = $1 GROUP BY member`

// candidates are the members of a rule's team with what they have and were given.
func (l *look) candidates(ctx context.Context, rule *catalog.RoutingRule) ([]Candidate, error) {
	if list, ok := l.teams[rule.ID]; ok && l.fresh {
		return list, nil
	}
	team, ok := l.p.Catalog().Routing.Team(rule.Team)
	if !ok {
		return nil, nil
	}
	list := make([]Candidate, len(team.Members))
	for i, member := range team.Members {
		list[i].Member = member
	}
	if l.everywhere() {
		if err := l.r.given(ctx, rule, list); err != nil {
			return nil, err
		}
	}
	if rule.Method == catalog.LeastBusy {
		if err := l.open(ctx, team, list); err != nil {
			return nil, err
		}
	}
	l.teams[rule.ID] = list
	return list, nil
}

// everywhere reports whether the session reaches records of every region.
func (l *look) everywhere() bool { return slices.Contains(l.p.Credential().Regions, "*") }

func (r *Router) given(ctx context.Context, rule *catalog.RoutingRule, list []Candidate) error {
	rows, err := r.on.Pool.Query(ctx, selectGiven, rule.ID, rule.WindowMinutes)
	if err != nil {
		return fmt.Errorf("turns of rule %s: %w", rule.ID, store.Fault(err))
	}
	var member string
	var turn, n int64
	var at time.Time
	_, err = pgx.ForEachRow(rows, []any{&member, &turn, &n, &at}, func() error {
		for i := range list {
			if list[i].Member == member {
				list[i].turn, list[i].Given, list[i].Last = turn, n, at.UTC()
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("turns of rule %s: %w", rule.ID, store.Fault(err))
	}
	return nil
}

// closedStates are the values of state and status in which nobody has to do anything with a record any more; those of a
// case are the catalog's.
var closedStates = []string{"done", "cancelled", "resolved", "closed", "completed", "delivered", "ended"}

// open counts what the members have open.
func (l *look) open(ctx context.Context, team *catalog.Team, list []Candidate) error {
	k := l.p.Kind()
	filters := []listing.Filter{{Field: "owner", Op: "in", Values: team.Members}}
	if f, ok := openFilter(l.p.Catalog(), k); ok {
		filters = append(filters, f)
	}
	q, err := listing.New(k, "id", filters)
	if err != nil {
		return err
	}
	totals := listing.Totals{By: []listing.Dimension{{Field: "owner"}}}
	if err := q.Rest(k, totals); err != nil {
		return err
	}
	return l.p.Snapshot(ctx, func(tx pgx.Tx) error {
		groups, err := l.p.Tally(ctx, tx, k, q, totals)
		if err != nil {
			return err
		}
		for _, g := range groups {
			for i := range list {
				if list[i].Member == g.By[0] {
					list[i].Open = g.Count
				}
			}
		}
		return nil
	})
}

// openFilter leaves records out that are closed.
func openFilter(cat *catalog.Catalog, k *catalog.Kind) (listing.Filter, bool) {
	for _, name := range []string{"state", "status", catalog.StageField} {
		f, ok := k.Field(name)
		if !ok || f.Type != value.Enum || !f.Filter {
			continue
		}
		closed := closedStates
		if s := cat.ServiceLevels; s != nil && s.Kind == k.Name {
			closed = s.Done
		}
		open := slices.DeleteFunc(slices.Clone(f.Values), func(v string) bool {
			return slices.Contains(closed, v) || name == catalog.StageField && closesPipeline(cat, v)
		})
		if len(open) > 0 {
			return listing.Filter{Field: name, Op: "in", Values: open}, true
		}
	}
	return listing.Filter{}, false
}

func closesPipeline(cat *catalog.Catalog, stage string) bool {
	return slices.ContainsFunc(cat.Pipelines, func(p *catalog.Pipeline) bool {
		s, ok := p.Stage(stage)
		return ok && s.Closed()
	})
}

func factsOf(found []listing.Found) []*recordfacts.Facts {
	all := make([]*recordfacts.Facts, len(found))
	for i := range found {
		all[i] = found[i].Facts
	}
	return all
}

// outside reports whether a session is a customer's own or a partner's: rules, teams and who has work are no business of
// theirs, whatever record of theirs it is about.
func outside(p *vault.Passage) bool {
	c := p.Credential()
	return c.Subject != uuid.Nil || c.Kind == "partner"
}
