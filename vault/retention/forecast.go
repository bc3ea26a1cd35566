package retention

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// Outlook is what falls due until a horizon, if nothing changes but the time.
type Outlook struct {
	From     time.Time `json:"from"`
	Until    time.Time `json:"until"`
	Subjects int64     `json:"subjects"` // that were resolved: a rule's end comes for them
	More     bool      `json:"more"`     // there are more than were resolved
	Falls    []Falling `json:"falls"`    // by month, kind, class and rule
}

// Falling is how many people a class falls due of in a month, by a rule.
type Falling struct {
	Month    string `json:"month"` // 2006-01, UTC; that of Outlook.From also for what is due already
	Kind     string `json:"kind"`
	Class    string `json:"class"`
	Rule     string `json:"rule"`
	Subjects int64  `json:"subjects"`
	Held     int64  `json:"held"` // of those, whom a hold or a restriction keeps
}

// Bounds of Forecast.
const (
	MaxHorizon  = 20 * 366 * 24 * time.Hour
	maxForecast = 10_000
	forecastAt  = 100 // subjects resolved at once
)

// Forecast counts what falls due from now on until a horizon, and what is due already. At most maxForecast subjects are
// resolved, the first ones by id of each kind.
func (s *Sweeper) Forecast(ctx context.Context, horizon time.Duration) (Outlook, error) {
	now, err := store.Now(ctx, s.on.Pool)
	if err != nil {
		return Outlook{}, err
	}
	rev, err := s.on.Revisions.Active(ctx, s.on.Pool)
	if err != nil {
		return Outlook{}, err
	}
	v := &view{Sweeper: s, out: Outlook{From: now, Until: now.Add(min(max(horizon, 0), MaxHorizon))}, falls: map[Falling]*Falling{}}
	for _, k := range rev.Catalog.Kinds {
		if k.Subject && len(rev.Catalog.RetentionOf(k.Name)) > 0 {
			if err := v.kind(ctx, rev.Catalog, k); err != nil {
				return Outlook{}, fmt.Errorf("forecast: %w", err)
			}
		}
	}
	v.out.Falls = make([]Falling, 0, len(v.falls))
	for _, f := range v.falls {
		v.out.Falls = append(v.out.Falls, *f)
	}
	slices.SortFunc(v.out.Falls, func(a, b Falling) int {
		return cmp.Or(cmp.Compare(a.Month, b.Month), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Class, b.Class), cmp.Compare(a.Rule, b.Rule))
	})
	return v.out, nil
}

// view is a forecast in the making.
type view struct {
	*Sweeper

	out   Outlook
	falls map[Falling]*Falling // by month, kind, class and rule
}

func (v *view) kind(ctx context.Context, cat *catalog.Catalog, k *catalog.Kind) error {
	ends, args := endsOf(cat, k, v.out.Until, 3)
	sql := "SELECT id FROM " + revision.Ident(k.Table) + " WHERE id > $1 AND (" + ends + ") ORDER BY id LIMIT $2"
	var after uuid.UUID
	for {
		rows, err := v.on.Pool.Query(ctx, sql, append([]any{after, forecastAt}, args...)...)
		if err != nil {
			return store.Fault(err)
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
		if err != nil {
			return store.Fault(err)
		}
		if v.out.Subjects+int64(len(ids)) > maxForecast {
			v.out.More = true
			return nil
		}
		if len(ids) > 0 {
			after = ids[len(ids)-1]
			if err := v.look(ctx, k, ids); err != nil {
				return err
			}
		}
		if len(ids) < forecastAt {
			return nil
		}
	}
}

func (v *view) look(ctx context.Context, k *catalog.Kind, ids []uuid.UUID) error {
	rev, list, err := v.on.Facts.Load(ctx, v.on.Pool, k.Name, func(t *revision.Table) revision.Statement { return t.Facts(byIDs) }, ids)
	if err != nil {
		return err
	}
	held, err := classesOf(ctx, v.on.Pool, rev.Catalog, ids)
	if err != nil {
		return err
	}
	for _, f := range list {
		if f.Found && f.Erased.IsZero() {
			v.add(k, f, holding(f, held[f.Subject], time.Time{}))
		}
	}
	return nil
}

func (v *view) add(k *catalog.Kind, f *facts.Facts, h rights.Holding) {
	v.out.Subjects++
	for _, r := range rights.Resolve(h, f.Now).Classes {
		if r.Verdict != rights.Keep {
			v.count(v.out.From, k, r)
		}
	}
	for _, fall := range rights.Forecast(h, f.Now, v.out.Until) {
		v.count(fall.At, k, fall.Resolved)
	}
}

func (v *view) count(at time.Time, k *catalog.Kind, r rights.Resolved) {
	key := Falling{Month: at.UTC().Format("2006-01"), Kind: k.Name, Class: r.Class, Rule: r.Rule}
	f := v.falls[key]
	if f == nil {
		f = &Falling{Month: key.Month, Kind: key.Kind, Class: key.Class, Rule: key.Rule}
		v.falls[key] = f
	}
	f.Subjects++
	if r.Verdict == rights.Frozen {
		f.Held++
	}
}
