package service

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Rules by which this package makes tasks, as their field rule has them.
const (
	RuleAffected    = "affected"
	RuleMaintenance = "maintenance"
)

// AffectedInput says for which assets a case's root cause is to be looked after, and how.
type AffectedInput struct {
	// Filters choose assets besides those of the case's product, as those of a list; without any, assets that are in use.
	Filters []vault.Filter
	// SerialFrom and SerialTo bound serials, both included, "" for no bound; they compare by bytes. An asset whose serial the
	// session may not see lies in no range.
	SerialFrom, SerialTo string
	// Task holds further fields of each task as a JSON object, such as its summary and due_at; nil for none. Its kind is
	// maintenance where it says nothing.
	Task   []byte
	Limit  int    // assets looked at in this call, 1 to 200; 100 if zero
	Cursor string // Next of the call before
}

// Affected tells what became of the assets that a call looked at.
type Affected struct {
	Made       []uuid.UUID // tasks
	There      int         // assets that had their task already
	Outside    int         // assets outside of the serials, or whose serial is withheld
	Refused    int         // assets for which the session may make no task
	Next       string      // "" at the end
	Disclosure vault.Disclosure
}

// Affected makes a task for each asset that a case's root cause may concern: those of the case's product that the session
// may see, as far as the filters choose them. An asset has one such task of a case, whoever asks and how often; so a
// call that was cut short is made again. Each step is one of the session's own: it reads the case, lists assets and
// creates tasks as it may. Errors are those of Session.Get and Session.List.
func (v *Service) Affected(ctx context.Context, s *vault.Session, id uuid.UUID, in AffectedInput) (Affected, error) {
	c, err := s.Get(ctx, crm.Case, id, []string{"product", "root_cause"})
	if err != nil {
		return Affected{}, err
	}
	product := valueOf(&c, "product")
	if product.IsNull() {
		return Affected{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "product", Code: "required", Hint: "the case names no product whose assets could be affected"}}}
	}
	filters := append([]vault.Filter{{Field: "product", Op: "eq", Values: []string{product.Text()}}}, in.Filters...)
	if len(in.Filters) == 0 {
		filters = append(filters, vault.Filter{Field: "state", Op: "in", Values: []string{"active", "in_repair"}})
	}
	page, err := s.List(ctx, crm.Asset, vault.ListQuery{
		Filters: filters, Sort: "id", Limit: cmp.Or(in.Limit, 100), Cursor: in.Cursor, Fields: []string{"contact", "account", "serial"},
	})
	if err != nil {
		return Affected{}, err
	}
	out := Affected{Made: []uuid.UUID{}, Next: page.Next, Disclosure: page.Disclosure}
	for i := range page.Items {
		if err := v.affect(ctx, s, id, &page.Items[i], in, &out); err != nil {
			return Affected{}, err
		}
	}
	return out, nil
}

func (v *Service) affect(ctx context.Context, s *vault.Session, id uuid.UUID, asset *vault.Reply, in AffectedInput, out *Affected) error {
	if !in.within(asset) {
		out.Outside++
		return nil
	}
	fields := map[string]any{"kind": "maintenance"}
	if len(in.Task) > 0 {
		members, err := draft.Object(in.Task)
		if err != nil {
			return err
		}
		for _, m := range members {
			fields[m.Name] = m.Raw
		}
	}
	fields["case_ref"], fields["asset"] = id.String(), asset.ID.String()
	task, err := v.task(ctx, s, asset, RuleAffected, fields)
	switch {
	case err == nil:
		out.Made = append(out.Made, task)
	case errors.Is(err, fault.ErrConflict):
		out.There++
	case errors.Is(err, fault.ErrDenied), errors.Is(err, fault.ErrNotFound), ownerUnknown(err):
		out.Refused++
	default:
		return err
	}
	return nil
}

// ownerUnknown reports that the task's customer, or what it names, is closed to the session.
func ownerUnknown(err error) bool {
	invalid, ok := errors.AsType[*fault.Invalid](err)
	return ok && len(invalid.Fields) == 1 && invalid.Fields[0].Code == "unknown_reference"
}

// within reports whether the asset's serial lies in the range.
func (in *AffectedInput) within(asset *vault.Reply) bool {
	if in.SerialFrom == "" && in.SerialTo == "" {
		return true
	}
	return valueOf(asset, "serial").Between(in.SerialFrom, in.SerialTo)
}

// task makes a task about an asset, for its customer, whose team and region it has. By which rule is said here and by no
// caller: a task of a rule keeps the next one from being made.
func (v *Service) task(ctx context.Context, s *vault.Session, asset *vault.Reply, by string, fields map[string]any) (uuid.UUID, error) {
	for _, name := range []string{"contact", "account"} {
		if of := valueOf(asset, name); !of.IsNull() {
			fields[name] = of.Text()
		}
	}
	body, err := json.Marshal(fields)
	if err != nil {
		return uuid.Nil, fmt.Errorf("task of %s: %w", asset.ID, err)
	}
	d, err := v.cfg.Vault.DraftJSON(crm.Task, body, false)
	if err != nil {
		return uuid.Nil, err //nolint:wrapcheck // names the fields
	}
	if f, ok := d.Kind.Field("rule"); ok {
		of, err := value.FromText(f.Type, by, f.Options(""))
		if err != nil {
			return uuid.Nil, fmt.Errorf("task of %s: %w", asset.ID, err)
		}
		d.Put(f, of)
	}
	w, err := s.Create(ctx, crm.Task, d, nil)
	return w.ID, err //nolint:wrapcheck // as above
}

const (
	// ahead is how long before an asset is to be serviced its task is made.
	ahead = 14 * 24 * time.Hour

	selectDue = `SELECT id FROM asset WHERE next_service_at <= $1 AND coalesce(state, 'active') = 'active' AND id > $2 ORDER BY id LIMIT $3`
)

// Maintain makes a task for each asset that is to be serviced within a fortnight, and plans its next service by the
// interval of its product. It returns how many it made.
func (v *Service) Maintain(ctx context.Context, s *vault.Session, now time.Time) (made int, err error) {
	after := uuid.Nil
	for {
		rows, err := v.on.Pool.Query(ctx, selectDue, now.Add(ahead), after, chunk)
		if err != nil {
			return made, fmt.Errorf("assets to service: %w", store.Fault(err))
		}
		ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
		if err != nil {
			return made, fmt.Errorf("assets to service: %w", store.Fault(err))
		}
		for _, id := range ids {
			n, err := v.maintain(ctx, s, id, now)
			if made += n; err != nil {
				return made, err
			}
		}
		if len(ids) < chunk {
			return made, nil
		}
		after = ids[len(ids)-1]
	}
}

// maintain makes the task first: if this is cut short the task is found there, and the next service is planned.
func (v *Service) maintain(ctx context.Context, s *vault.Session, id uuid.UUID, now time.Time) (made int, err error) {
	_, err = v.change(ctx, s, crm.Asset, id, func(r *vault.Reply, d *vault.Draft) (bool, error) {
		due, ok := valueOf(r, "next_service_at").Time()
		if !ok || due.After(now.Add(ahead)) {
			return false, nil
		}
		_, err := v.task(ctx, s, r, RuleMaintenance, map[string]any{
			"kind": "maintenance", "asset": id.String(), "due_at": due.UTC().Format(time.RFC3339),
		})
		switch {
		case err == nil:
			made = 1
		case errors.Is(err, fault.ErrConflict): // the one before is not done
		case errors.Is(err, fault.ErrDenied), errors.Is(err, fault.ErrNotFound), ownerUnknown(err):
			return false, nil
		default:
			return false, err
		}
		return true, v.plan(ctx, d, r, due, now)
	})
	return made, err
}

// plan moves the next service behind what the sweep looks ahead to; without an interval there is none.
func (v *Service) plan(ctx context.Context, d *vault.Draft, r *vault.Reply, due, now time.Time) error {
	f, ok := d.Kind.Field("next_service_at")
	if !ok {
		return nil
	}
	next := value.Value{}
	if product, ok := valueOf(r, "product").Ref(); ok {
		days, err := crm.ServiceInterval(ctx, v.on.Pool, product)
		if err != nil {
			return err
		}
		for days > 0 && next.IsNull() {
			due = due.AddDate(0, 0, days)
			if due.After(now) {
				next = value.At(due)
			}
		}
	}
	d.Settings = append(d.Settings, draft.Setting{Field: f, Value: next})
	return nil
}
