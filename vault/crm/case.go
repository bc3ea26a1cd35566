package crm

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/hours"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// caseRule keeps the clocks of a case. Both run from opened_at in business hours, by the target of its priority, and stand
// while its status is one of pause: what it stood is added, so that when it is due follows from four values of the record
// and can be worked out again at any time.
func caseRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if w.New() && w.Get("opened_at").IsNull() {
		w.SetTime("opened_at", w.Now)
	}
	if err := happened(w, "opened_at", "first_response_at", "resolved_at"); err != nil {
		return err
	}
	if err := ordered(w, "opened_at", "first_response_at", "resolved_at"); err != nil {
		return err
	}
	levels := w.Catalog.ServiceLevels
	if levels == nil || levels.Kind != w.Kind.Name {
		return nil
	}
	c := clocks{w: w, levels: levels, hours: BusinessHours(levels)}
	if err := c.status(); err != nil {
		return err
	}
	if err := c.answered(ctx, q); err != nil {
		return err
	}
	return c.due()
}

// BusinessHours is the clock of service levels: on working days from opens to closes, and not on holidays.
func BusinessHours(s *catalog.ServiceLevels) hours.Clock {
	c := hours.Clock{Location: s.Calendar.Location, Holidays: s.Calendar.Holidays}
	for day := time.Monday; day <= time.Friday; day++ {
		c.Week[day] = []hours.Span{{From: s.Opens, To: s.Closes}}
	}
	return c
}

type clocks struct {
	w      *rule.Write
	levels *catalog.ServiceLevels
	hours  hours.Clock
}

func (c *clocks) paused(status string) bool { return slices.Contains(c.levels.Pause, status) }

func (c *clocks) done(status string) bool { return slices.Contains(c.levels.Done, status) }

// status stops the clocks, lets them go on and ends them.
func (c *clocks) status() error {
	before, now := was(c.w, "status"), is(c.w, "status")
	if c.w.New() {
		if c.paused(now) {
			c.w.SetTime("paused_at", c.w.Now)
			return nil
		}
		return nil // one that comes resolved says itself when that was, or nobody knows
	}
	if before == now {
		return nil
	}
	if err := c.leave(before, now); err != nil {
		return err
	}
	switch {
	case c.paused(now):
		c.w.SetTime("paused_at", c.w.Now)
		return nil
	case c.done(now) && moment(c.w, "resolved_at").IsZero():
		c.w.SetTime("resolved_at", c.w.Now)
		return nil
	}
	return nil
}

// leave counts what the clocks stood in the status before, and takes back the end of a case that is opened again.
func (c *clocks) leave(before, now string) error {
	switch {
	case c.paused(before):
		if err := c.stood(moment(c.w, "paused_at")); err != nil {
			return err
		}
		c.w.SetTime("paused_at", time.Time{})
		return nil
	case c.done(before) && !c.done(now):
		if err := c.stood(moment(c.w, "resolved_at")); err != nil {
			return err
		}
		c.w.Set("resolved_at", value.Value{})
		c.w.Set("escalated_at", value.Value{})
		return c.w.SetText("escalation", "0")
	}
	return nil
}

// stood adds the business time since a moment to what the clocks stood.
func (c *clocks) stood(since time.Time) error {
	if since.IsZero() {
		return nil
	}
	more := c.hours.Between(later(since, moment(c.w, "opened_at")), c.w.Now)
	return c.w.SetText("paused_s", fmt.Sprint(int64((c.pause()+more)/time.Second)))
}

func (c *clocks) pause() time.Duration {
	n, _ := c.w.Get("paused_s").Int()
	return time.Duration(n) * time.Second
}

const firstAnswer = `SELECT min(at) FROM interaction WHERE case_ref = $1 AND direction = 'outbound'`

// answered notes when somebody first answered: the first outbound interaction on the case, or else the moment at which it
// came to wait for the customer or was resolved, which nobody does without a word.
func (c *clocks) answered(ctx context.Context, q store.Querier) error {
	if !c.w.Get("first_response_at").IsNull() || c.w.New() {
		return nil
	}
	var first pgtype.Timestamptz
	if err := q.QueryRow(ctx, firstAnswer, c.w.After.ID).Scan(&first); err != nil {
		return fmt.Errorf("answers to %s: %w", c.w.After.ID, store.Fault(err))
	}
	if first.Valid {
		c.w.SetTime("first_response_at", later(first.Time, moment(c.w, "opened_at")))
		return nil
	}
	if s := is(c.w, "status"); c.w.Changed("status") && (c.paused(s) || c.done(s)) {
		c.w.SetTime("first_response_at", c.w.Now)
		return nil
	}
	return nil
}

// due works out by when the case is to be answered and resolved. A priority without a target has no clocks.
func (c *clocks) due() error {
	target, ok := c.levels.Targets[is(c.w, "priority")]
	opened := moment(c.w, "opened_at")
	if !ok || opened.IsZero() {
		c.w.Set("response_due_at", value.Value{})
		c.w.Set("resolution_due_at", value.Value{})
		return nil
	}
	at := func(minutes int) time.Time {
		return store.Micro(c.hours.Add(opened, time.Duration(minutes)*time.Minute+c.pause()))
	}
	if c.w.Get("first_response_at").IsNull() || c.w.Get("response_due_at").IsNull() { // an answer in time stays one
		c.w.SetTime("response_due_at", at(target.FirstResponse))
	}
	c.w.SetTime("resolution_due_at", at(target.Resolution))
	return nil
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
