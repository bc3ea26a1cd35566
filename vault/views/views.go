// Package views keeps lists that somebody comes back to: which records of a kind, in which order, which fields of them. A
// view is its credential's own, or shared with one of that credential's teams. It gives no right: it is run under the
// runner's own, and holds nothing personal, since it lies outside of any person's keys: it filters by declared values,
// numbers and dates alone, and refers to nobody.
package views

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/store"
)

// Filter narrows a view by a clear field.
type Filter struct {
	Field  string   `json:"field"`
	Op     string   `json:"op"` // as that of lists
	Values []string `json:"values"`
}

// Query is what a view shows.
type Query struct {
	Filters []Filter `json:"filters"`
	Sort    string   `json:"sort,omitzero"`
	Fields  []string `json:"fields,omitempty"`
	Include []string `json:"include,omitempty"`
}

// Input is a view as its owner describes it.
type Input struct {
	Name string
	Kind string // of the records; it cannot be changed
	Team string // one of the credential's, that may see and run it; "" for nobody else
	Query
}

// View is a saved view as a session sees it.
type View struct {
	ID      uuid.UUID `json:"id"`
	Name    string    `json:"name"`
	Kind    string    `json:"kind"`
	Team    string    `json:"team,omitzero"`
	Own     bool      `json:"own"` // the session's credential made it, and may change it
	Version uint64    `json:"version"`
	Query
	UpdatedAt  time.Time        `json:"updated_at"`
	Disclosure vault.Disclosure `json:"-"`
}

// Page is all views that a session may run.
type Page struct {
	Views      []View
	Disclosure vault.Disclosure
}

// maxViews bounds the views of one credential.
const maxViews = 200

// Views keeps views. It is safe for concurrent use.
type Views struct{ on vault.Foundation }

// New makes the views of a vault.
func New(v *vault.Vault) *Views { return &Views{on: v.Foundation()} }

const (
	columns = `id, credential, coalesce(team, ''), kind, name, query, version, updated_at`

	selectKind   = `SELECT kind FROM saved_view WHERE id = $1`
	selectView   = `SELECT ` + columns + ` FROM saved_view WHERE id = $1 AND (credential = $2 OR team = ANY($3))`
	selectViews  = `SELECT ` + columns + ` FROM saved_view WHERE credential = $1 OR team = ANY($2) ORDER BY kind, name, id`
	countViews   = `SELECT count(*) FROM saved_view WHERE credential = $1`
	lockViews    = `SELECT FROM credential WHERE id = $1 FOR NO KEY UPDATE`
	insertView   = `INSERT INTO saved_view (id, credential, team, kind, name, query, version, created_at, updated_at) VALUES ($1, $2, nullif($3, ''), $4, $5, $6, 1, $7, $7)`
	updateView   = `UPDATE saved_view SET team = nullif($3, ''), name = $4, query = $5, version = version + 1, updated_at = $6 WHERE id = $1 AND version = $2`
	deleteView   = `DELETE FROM saved_view WHERE id = $1 AND version = $2`
	selectLocked = selectView + ` FOR UPDATE`
)

// Create saves a view of a kind of which policy shows the session some record. Errors: a *vault.Refusal, vault.ErrKind,
// *vault.Invalid, vault.ErrUnavailable.
func (v *Views) Create(ctx context.Context, s *vault.Session, in Input) (View, error) {
	return vault.Pass(ctx, s, policy.ActionList, in.Kind, func(ctx context.Context, p *vault.Passage) (View, error) {
		if p.Kind() == nil || p.Kind().Path == "" {
			return View{}, fault.ErrKind
		}
		if err := p.Possible(); err != nil {
			return View{}, err
		}
		if err := check(p, &in); err != nil {
			return View{}, err
		}
		id, err := store.NewID()
		if err != nil {
			return View{}, err
		}
		out := View{ID: id, Name: in.Name, Kind: in.Kind, Team: in.Team, Own: true, Version: 1, Query: in.Query, UpdatedAt: store.Micro(v.on.Now())}
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			if err := v.insert(ctx, tx, p.Credential().ID, &out); err != nil {
				return err
			}
			return p.RecordTx(ctx, tx, audit.Written)
		})
		out.Disclosure = p.Disclosure()
		return out, err
	})
}

func (v *Views) insert(ctx context.Context, tx pgx.Tx, by uuid.UUID, view *View) error {
	if _, err := tx.Exec(ctx, lockViews, by); err != nil {
		return fmt.Errorf("save view: %w", store.Fault(err))
	}
	var n int
	if err := tx.QueryRow(ctx, countViews, by).Scan(&n); err != nil {
		return fmt.Errorf("save view: %w", store.Fault(err))
	}
	if n >= maxViews {
		return invalid("name", "too_many_views", fmt.Sprintf("%d at most; delete one", maxViews))
	}
	query, err := encode(view.Query)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, insertView, view.ID, by, view.Team, view.Kind, view.Name, query, view.UpdatedAt)
	return taken(err)
}

// List returns the session's own views and those shared with its teams, of kinds of which policy shows it some record.
// Whom it shows no record of any kind is refused. Errors: a *vault.Refusal, vault.ErrUnavailable.
func (v *Views) List(ctx context.Context, s *vault.Session) (Page, error) {
	return vault.Pass(ctx, s, policy.ActionList, "", func(ctx context.Context, p *vault.Passage) (Page, error) {
		shown, err := shownKinds(p)
		if err != nil {
			return Page{}, err
		}
		c := p.Credential()
		rows, err := v.on.Pool.Query(ctx, selectViews, c.ID, c.Teams)
		if err != nil {
			return Page{}, fmt.Errorf("list views: %w", store.Fault(err))
		}
		all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (View, error) { return scan(row, c.ID) })
		if err != nil {
			return Page{}, fmt.Errorf("list views: %w", store.Fault(err))
		}
		page := Page{Views: []View{}, Disclosure: p.Disclosure()}
		for i := range all {
			if shown[all[i].Kind] {
				page.Views = append(page.Views, all[i])
			}
		}
		return page, p.Record(ctx, audit.Released)
	})
}

// shownKinds are those of which policy shows the session some record.
func shownKinds(p *vault.Passage) (map[string]bool, error) {
	shown := map[string]bool{}
	for _, k := range p.Catalog().Kinds {
		if k.Path == "" {
			continue
		}
		l, err := listing.New(k, "id", nil)
		if err != nil {
			return nil, err
		}
		told, err := p.Told(k, l)
		if err != nil {
			return nil, err
		}
		if told {
			shown[k.Name] = true
		}
	}
	if len(shown) == 0 {
		return nil, p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	}
	return shown, nil
}

// Get returns a view of the session's own or of one of its teams. Errors: a *vault.Refusal, also where there is none,
// vault.ErrUnavailable.
func (v *Views) Get(ctx context.Context, s *vault.Session, id uuid.UUID) (View, error) {
	return with(ctx, v, s, id, func(ctx context.Context, p *vault.Passage) (View, error) {
		view, err := v.read(ctx, p, v.on.Pool, selectView, id)
		if err != nil {
			return View{}, err
		}
		view.Disclosure = p.Disclosure()
		return view, p.Record(ctx, audit.Released)
	})
}

// with carries a call about one view through the gate, as one about the kind that the view is of.
func with[T any](ctx context.Context, v *Views, s *vault.Session, id uuid.UUID, steps func(context.Context, *vault.Passage) (T, error)) (T, error) {
	var none T
	var kind string
	err := v.on.Pool.QueryRow(ctx, selectKind, id).Scan(&kind)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return none, fmt.Errorf("view %s: %w", id, store.Fault(err))
	}
	if _, declared := v.on.Revisions.Current().Catalog.Kind(kind); !declared {
		kind = "" // it can be deleted all the same
	}
	return vault.Pass(ctx, s, policy.ActionList, kind, func(ctx context.Context, p *vault.Passage) (T, error) {
		if p.Kind() != nil {
			if err := p.Possible(); err != nil {
				return none, err
			}
		}
		return steps(ctx, p)
	})
}

// read reads a view that the session's credential may see, or is absent.
func (v *Views) read(ctx context.Context, p *vault.Passage, q store.Querier, sql string, id uuid.UUID) (View, error) {
	c := p.Credential()
	view, err := scan(q.QueryRow(ctx, sql, id, c.ID, c.Teams), c.ID)
	if errors.Is(err, pgx.ErrNoRows) {
		return View{}, p.Absent()
	}
	if err != nil {
		return View{}, fmt.Errorf("view %s: %w", id, store.Fault(err))
	}
	return view, nil
}

// Update changes an own view that still has the version. Errors: a *vault.Refusal, vault.ErrVersion, *vault.Invalid,
// vault.ErrUnavailable.
func (v *Views) Update(ctx context.Context, s *vault.Session, id uuid.UUID, version uint64, change func(*Input)) (View, error) {
	return with(ctx, v, s, id, func(ctx context.Context, p *vault.Passage) (out View, err error) {
		err = v.change(ctx, p, id, version, func(tx pgx.Tx, view *View) error {
			if p.Kind() == nil {
				return fault.ErrKind
			}
			in := Input{Name: view.Name, Kind: view.Kind, Team: view.Team, Query: view.Query}
			change(&in)
			in.Kind = view.Kind
			if err := check(p, &in); err != nil {
				return err
			}
			view.Name, view.Team, view.Query, view.Version, view.UpdatedAt = in.Name, in.Team, in.Query, view.Version+1, store.Micro(v.on.Now())
			query, err := encode(view.Query)
			if err != nil {
				return err
			}
			_, err = tx.Exec(ctx, updateView, id, version, view.Team, view.Name, query, view.UpdatedAt)
			out = *view
			return taken(err)
		})
		out.Disclosure = p.Disclosure()
		return out, err
	})
}

// Delete removes an own view that still has the version. Errors as those of Update.
func (v *Views) Delete(ctx context.Context, s *vault.Session, id uuid.UUID, version uint64) (vault.Disclosure, error) {
	return with(ctx, v, s, id, func(ctx context.Context, p *vault.Passage) (vault.Disclosure, error) {
		err := v.change(ctx, p, id, version, func(tx pgx.Tx, _ *View) error {
			_, err := tx.Exec(ctx, deleteView, id, version)
			return store.Fault(err)
		})
		return p.Disclosure(), err
	})
}

// change holds an own view and writes it.
func (v *Views) change(ctx context.Context, p *vault.Passage, id uuid.UUID, version uint64, write func(pgx.Tx, *View) error) error {
	return p.InTx(ctx, func(tx pgx.Tx) error {
		view, err := v.read(ctx, p, tx, selectLocked, id)
		switch {
		case err != nil:
			return err
		case !view.Own:
			return p.Refuse(fault.ErrDenied, policy.ReasonNotYours, policy.ReasonNotYours)
		case view.Version != version:
			return fault.ErrVersion
		}
		if err := write(tx, &view); err != nil {
			return err
		}
		return p.RecordTx(ctx, tx, audit.Written)
	})
}

// Run says which page of a view to read.
type Run struct {
	Limit  int // as that of lists
	Cursor string
	Count  bool
}

// Records runs a view: its list, under the session's own rights. Errors as those of Get and of vault.Session.List.
func (v *Views) Records(ctx context.Context, s *vault.Session, id uuid.UUID, run Run) (vault.Page, error) {
	return with(ctx, v, s, id, func(ctx context.Context, p *vault.Passage) (vault.Page, error) {
		view, err := v.read(ctx, p, v.on.Pool, selectView, id)
		if err != nil {
			return vault.Page{}, err
		}
		if p.Kind() == nil {
			return vault.Page{}, fault.ErrKind
		}
		return p.List(ctx, vault.ListQuery{
			Filters: filters(view.Query), Sort: view.Sort, Fields: view.Fields, Include: view.Include,
			Limit: run.Limit, Cursor: run.Cursor, Count: run.Count,
		})
	})
}

func filters(q Query) []listing.Filter {
	out := make([]listing.Filter, len(q.Filters))
	for i, f := range q.Filters {
		out[i] = listing.Filter{Field: f.Field, Op: f.Op, Values: f.Values}
	}
	return out
}
