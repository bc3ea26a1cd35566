package tally

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"strconv"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Fields of the kind that the report is about.
const (
	opportunities = "opportunity"
	pipeline      = "pipeline"
	stage         = "stage"
	amount        = "amount"
	currency      = "currency"
	probability   = "probability"
	expected      = "expected_close"
	closed        = "closed_at"
	owner         = "owner"
)

// Open is the outcome of a stage that is neither won nor lost.
const Open = "open"

// Stage is what lies in one stage of one pipeline. Value is in minor units of the currency, which is "" where records
// name none.
type Stage struct {
	Pipeline, Stage string
	Outcome         string // Open, catalog.Won or catalog.Lost; Open for a stage that the catalog does not declare
	Currency        string
	Count, Value    int64
}

// Sum is a number of opportunities and their value by outcome, of one currency.
type Sum struct {
	Currency            string
	Owner               string // of a sum by owner
	Open, Won, Lost     int64
	OpenValue, WonValue int64
	LostValue           int64
	Count, Value        int64
	WinRate             float64 // won of won and lost, in [0, 1]
	Decided             bool    // there are any, so that there is a rate
}

// Month is what a month brings of one currency: what was won in it in full, and what is open and expected in it by its
// probability. What was lost brings nothing.
type Month struct {
	Month         string // 2026-03, in UTC; "" for open ones without an expected close
	Currency      string
	Open          int64 // opportunities
	OpenValue     int64
	Weighted      int64 // OpenValue by probability, rounded half up in the end
	Won, WonValue int64
}

// Pipeline is the report of a sales pipeline: the opportunities that the session may see, by stage, month and owner.
type Pipeline struct {
	Stages     []Stage
	Totals     []Sum // by currency
	Forecast   []Month
	Owners     []Sum // by owner and currency
	Disclosure vault.Disclosure
}

// Report counts opportunities by stage, forecasts by month, and compares owners, over those that the session may see,
// narrowed by filters. All of it is of one snapshot and under one entry. The forecast weighs each open opportunity by its
// probability (its own, or its stage's where it has none) in the month it is expected to close, takes what was won in the
// month it was closed in full, and what was lost as zero. Errors as those of Count; vault.ErrKind where the catalog has no
// opportunities.
func Report(ctx context.Context, s *vault.Session, filters []Filter) (Pipeline, error) {
	return vault.Pass(ctx, s, policy.ActionList, opportunities, func(ctx context.Context, p *vault.Passage) (Pipeline, error) {
		c, err := begin(p, filters)
		if err != nil {
			return Pipeline{}, err
		}
		for _, name := range []string{pipeline, stage, amount, currency, probability, expected, closed, owner} {
			if f, ok := c.kind.Field(name); !ok || f.Sealed() {
				return Pipeline{}, fault.ErrKind // this catalog keeps no pipeline
			}
		}
		r := newReport(p.Catalog())
		if err := c.count(ctx, r.cuts()...); err != nil {
			return Pipeline{}, err
		}
		out := r.compile()
		out.Disclosure = p.Disclosure()
		return out, p.Record(ctx, audit.Released)
	})
}

// report compiles what was counted.
type report struct {
	catalog              *catalog.Catalog
	owners, open, closed *cut
}

func newReport(c *catalog.Catalog) *report {
	by := func(more ...Dimension) []Dimension {
		return append([]Dimension{{Field: pipeline}, {Field: stage}, {Field: currency}}, more...)
	}
	return &report{
		catalog: c,
		owners:  &cut{by: by(Dimension{Field: owner}), sums: []string{amount}},
		open: &cut{
			by: by(Dimension{Field: expected, Month: true}, Dimension{Field: probability}), sums: []string{amount},
			filters: []Filter{{Field: closed, Op: "null", Values: []string{"true"}}},
		},
		closed: &cut{
			by: by(Dimension{Field: closed, Month: true}), sums: []string{amount},
			filters: []Filter{{Field: closed, Op: "null", Values: []string{"false"}}},
		},
	}
}

func (r *report) cuts() []*cut { return []*cut{r.owners, r.open, r.closed} }

// stageOf is a stage of the catalog: an open one without probability where it does not declare it, as after a change.
func (r *report) stageOf(t *Total) (outcome string, percent int64) {
	p, ok := r.catalog.Pipeline(t.By[0])
	if !ok {
		return Open, 0
	}
	s, ok := p.Stage(t.By[1])
	if !ok {
		return Open, 0
	}
	return cmp.Or(s.Outcome, Open), int64(s.Probability)
}

func (r *report) compile() Pipeline {
	var out Pipeline
	stages, totals, owners := newTable[Stage](), newTable[Sum](), newTable[Sum]()
	for i := range r.owners.out {
		t := &r.owners.out[i]
		outcome, _ := r.stageOf(t)
		s := stages.at(t.By[0], t.By[1], t.By[2])
		s.Pipeline, s.Stage, s.Currency, s.Outcome = t.By[0], t.By[1], t.By[2], outcome
		s.Count, s.Value = s.Count+t.Count, s.Value+t.Sums[0]
		sum := totals.at(t.By[2])
		sum.Currency = t.By[2]
		sum.add(outcome, t)
		sum = owners.at(t.By[3], t.By[2])
		sum.Owner, sum.Currency = t.By[3], t.By[2]
		sum.add(outcome, t)
	}
	out.Stages, out.Totals, out.Owners = stages.rows(), totals.rows(), owners.rows()
	r.order(out.Stages)
	for _, sums := range [][]Sum{out.Totals, out.Owners} {
		for i := range sums {
			sums[i].rate()
		}
	}
	out.Forecast = r.forecast()
	return out
}

// order puts stages in the order in which the catalog declares them.
func (r *report) order(stages []Stage) {
	place := func(s *Stage) int {
		p, ok := r.catalog.Pipeline(s.Pipeline)
		if !ok {
			return 0
		}
		return slices.IndexFunc(p.Stages, func(one catalog.Stage) bool { return one.Name == s.Stage })
	}
	slices.SortStableFunc(stages, func(a, b Stage) int {
		return cmp.Or(cmp.Compare(a.Pipeline, b.Pipeline), cmp.Compare(place(&a), place(&b)), cmp.Compare(a.Currency, b.Currency))
	})
}

func (s *Sum) add(outcome string, t *Total) {
	n, v := t.Count, t.Sums[0]
	s.Count, s.Value = s.Count+n, s.Value+v
	switch outcome {
	case catalog.Won:
		s.Won, s.WonValue = s.Won+n, s.WonValue+v
	case catalog.Lost:
		s.Lost, s.LostValue = s.Lost+n, s.LostValue+v
	default:
		s.Open, s.OpenValue = s.Open+n, s.OpenValue+v
	}
}

// rate is what was won of what was decided.
func (s *Sum) rate() {
	if s.Decided = s.Won+s.Lost > 0; s.Decided {
		s.WinRate = float64(s.Won) / float64(s.Won+s.Lost)
	}
}

// forecast weighs what is open and adds what was won, by month. Sums of values by probability are exact until they are
// rounded once, at the end.
func (r *report) forecast() []Month {
	months, weights := newTable[Month](), map[string]*big.Int{}
	for i := range r.open.out {
		t := &r.open.out[i]
		outcome, percent := r.stageOf(t)
		if outcome != Open {
			continue // closed without the time of it: no month is its own
		}
		if own, err := strconv.ParseInt(t.By[4], 10, 64); err == nil {
			percent = own
		}
		m := months.at(t.By[3], t.By[2])
		m.Month, m.Currency = t.By[3], t.By[2]
		m.Open, m.OpenValue = m.Open+t.Count, m.OpenValue+t.Sums[0]
		key := keyOf(t.By[3], t.By[2])
		if weights[key] == nil {
			weights[key] = new(big.Int)
		}
		weights[key].Add(weights[key], new(big.Int).Mul(big.NewInt(percent), big.NewInt(t.Sums[0])))
	}
	for i := range r.closed.out {
		t := &r.closed.out[i]
		if outcome, _ := r.stageOf(t); outcome != catalog.Won {
			continue
		}
		m := months.at(t.By[3], t.By[2])
		m.Month, m.Currency = t.By[3], t.By[2]
		m.Won, m.WonValue = m.Won+t.Count, m.WonValue+t.Sums[0]
	}
	out := months.rows()
	for i := range out {
		if w := weights[keyOf(out[i].Month, out[i].Currency)]; w != nil {
			out[i].Weighted = hundredth(w)
		}
	}
	return out
}

// hundredth divides by a hundred and rounds half up.
func hundredth(n *big.Int) int64 {
	n.Add(n, big.NewInt(50))
	return n.Div(n, big.NewInt(100)).Int64() // Euclidean: down, also below zero
}

// table is rows by key, in the order of their keys.
type table[T any] struct{ byKey map[string]*T }

func newTable[T any]() table[T] { return table[T]{map[string]*T{}} }

func keyOf(parts ...string) string {
	var b []byte
	for _, p := range parts {
		b = append(append(b, p...), 0)
	}
	return string(b)
}

func (t table[T]) at(parts ...string) *T {
	key := keyOf(parts...)
	if t.byKey[key] == nil {
		t.byKey[key] = new(T)
	}
	return t.byKey[key]
}

func (t table[T]) rows() []T {
	keys := make([]string, 0, len(t.byKey))
	for k := range t.byKey {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	rows := make([]T, len(keys))
	for i, k := range keys {
		rows[i] = *t.byKey[k]
	}
	return rows
}
