package campaign

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/store"
)

const kindInteraction = "interaction"

// Event is something that happened on-line: a page was viewed, a link followed, a survey answered.
type Event struct {
	Kind     string    // as interactions have it
	Channel  string    // as interactions have it
	At       time.Time // now if zero
	Contact  uuid.UUID // who it was; zero for nobody
	Campaign uuid.UUID // zero for none
}

// Counted answers an event: the same whether or not it was linked to anybody.
type Counted struct {
	Disclosure vault.Disclosure
}

const countEvent = `INSERT INTO event_count AS c (kind, channel, day, n) VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, 1)
 ON CONFLICT (kind, channel, day) DO UPDATE SET n = c.n + 1`

// Record counts an event by sort, channel and day, and, where it names somebody, notes it as an interaction if policy lets
// the session do so: with the consent that the session's purpose needs, and otherwise not. The answer does not tell. Errors:
// a *vault.Refusal to whom policy lets create no interaction at all, *fault.Invalid, fault.ErrBudget, fault.ErrUnavailable.
func (c *Campaigns) Record(ctx context.Context, s *vault.Session, e Event) (Counted, error) {
	counted, err := vault.Pass(ctx, s, policy.ActionCreate, kindInteraction, func(ctx context.Context, p *vault.Passage) (Counted, error) {
		if err := p.Possible(); err != nil {
			return Counted{}, err
		}
		if err := e.check(p.Kind(), c.cfg.Now()); err != nil {
			return Counted{}, err
		}
		err := p.InTx(ctx, func(tx pgx.Tx) error {
			if _, err := tx.Exec(ctx, countEvent, e.Kind, e.Channel); err != nil {
				return fmt.Errorf("count an event: %w", store.Fault(err))
			}
			return p.RecordTx(ctx, tx, audit.Written, "counted")
		})
		return Counted{p.Disclosure()}, err
	})
	if err != nil || e.Contact == uuid.Nil {
		return counted, err
	}
	err = c.interact(ctx, s, e)
	if err != nil && !hidden(err) && !unknown(err) {
		return Counted{}, err
	}
	return counted, nil
}

// oldest is how late an event may be told.
const oldest = 7 * 24 * time.Hour

// check refuses words that the catalog does not declare: they are kept in clear.
func (e *Event) check(k *catalog.Kind, now time.Time) error {
	for field, word := range map[string]string{"kind": e.Kind, "channel": e.Channel} {
		f, ok := k.Field(field)
		if !ok {
			return refuse(field, "not_declared", "interactions have no such field")
		}
		if !slices.Contains(f.Values, word) {
			return refuse(field, "not_declared", "one of: "+strings.Join(f.Values, ", "))
		}
	}
	if !e.At.IsZero() && (e.At.After(now.Add(time.Minute)) || e.At.Before(now.Add(-oldest))) {
		return refuse("at", "out_of_range", "within the last week")
	}
	return nil
}

// interact notes an event of somebody.
func (c *Campaigns) interact(ctx context.Context, s *vault.Session, e Event) error {
	at := e.At
	if at.IsZero() {
		at = c.cfg.Now()
	}
	fields := map[string]any{"contact": e.Contact.String(), "kind": e.Kind, "channel": e.Channel, "at": text(at), "direction": "inbound"}
	if e.Campaign != uuid.Nil {
		fields["campaign"] = e.Campaign.String()
	}
	d, err := c.draft(kindInteraction, false, fields)
	if err != nil {
		return err
	}
	_, err = s.Create(ctx, kindInteraction, d, nil)
	return err
}
