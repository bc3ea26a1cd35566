package campaign

import (
	"context"
	"errors"
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
	"github.com/tacitcrm/tacit/vault/fault"
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
// the session do so: with the consent that the session's purpose needs, and otherwise not. A purpose that needs none is
// refused, since what somebody does on-line is noted of those alone who agreed (Directive 2002/58/EC Art. 5(3)). The answer,
// an error too, does not depend on the person. Errors: a *vault.Refusal to whom policy lets create no interaction at all,
// *fault.Invalid, fault.ErrUnavailable.
func (c *Campaigns) Record(ctx context.Context, s *vault.Session, e Event) (Counted, error) {
	if err := c.planned(ctx, s, e.Campaign); err != nil {
		return Counted{}, err
	}
	counted, err := vault.Pass(ctx, s, policy.ActionCreate, kindInteraction, func(ctx context.Context, p *vault.Passage) (Counted, error) {
		if err := p.Possible(); err != nil {
			return Counted{}, err
		}
		if of, ok := p.Catalog().Purpose(p.Purpose()); !ok || !of.ConsentNeeded {
			return Counted{}, refuse("purpose", "not_allowed", "a purpose that people consent to")
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
	if err := c.interact(ctx, s, e); err != nil && (errors.Is(err, fault.ErrUnavailable) || errors.Is(err, fault.ErrIntegrity) || ctx.Err() != nil) {
		return Counted{}, err
	}
	return counted, nil
}

// planned refuses an event of a campaign that the session may not read, or that is for another purpose, whoever it is about.
func (c *Campaigns) planned(ctx context.Context, s *vault.Session, campaign uuid.UUID) error {
	if campaign == uuid.Nil {
		return nil
	}
	_, err := c.plan(ctx, s, campaign)
	if hidden(err) {
		return refuse("campaign", "unknown_reference", "no such campaign")
	}
	return err
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
