package crm

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// States of a task.
const (
	TaskOpen      = "open"
	TaskDone      = "done"
	TaskCancelled = "cancelled"
)

// taskRule completes a task that is done. One that recurs is open again at its next date: the record's history keeps each
// time that it was done.
func taskRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := within(w, 1, 366, "interval"); err != nil {
		return err
	}
	if w.New() {
		if err := onlyOfSweep(ctx, q, w); err != nil {
			return err
		}
	}
	if w.New() && is(w, "state") == TaskDone {
		return nil // it was done elsewhere, nobody says when
	}
	if !w.New() && !w.Changed("state") {
		return nil
	}
	if is(w, "state") != TaskDone {
		if was(w, "state") == TaskDone {
			w.Set("done_at", value.Value{})
		}
		return nil
	}
	w.SetTime("done_at", w.Now)
	if r := is(w, "recurrence"); r == "" || r == "none" {
		return nil
	}
	return again(w)
}

// again opens a task for its next date.
func again(w *rule.Write) error {
	times, _ := w.Get("times_done").Int()
	if err := w.SetText("times_done", strconv.FormatInt(times+1, 10)); err != nil {
		return err
	}
	due := moment(w, "due_at")
	if due.IsZero() {
		due = w.Now
	}
	every := int64(1)
	if n, ok := w.Get("interval").Int(); ok {
		every = n
	}
	zone := time.UTC
	if s := w.Catalog.ServiceLevels; s != nil {
		zone = s.Calendar.Location
	}
	w.SetTime("due_at", NextDue(due, is(w, "recurrence"), int(every), w.Now, zone))
	return w.SetText("state", TaskOpen)
}

// NextDue is the first date after now, and after due, that lies whole periods behind due: daily, weekly, monthly, quarterly or
// yearly, every so many of them. Days and the time of day are those of the zone's wall clock. A month without that day
// has its last instead. Another word returns due.
func NextDue(due time.Time, recurrence string, every int, now time.Time, zone *time.Location) time.Time {
	months := map[string]int{"monthly": 1, "quarterly": 3, "yearly": 12}[recurrence]
	days := map[string]int{"daily": 1, "weekly": 7}[recurrence]
	if months == 0 && days == 0 {
		return due
	}
	local := due.In(zone)
	n := 1
	if days > 0 && now.After(due) { // far behind: come near in one step
		n = max(1, int(now.Sub(due).Hours()/24)/(days*every)-1)
	}
	for ; ; n++ {
		next := step(local, n*every*months, n*every*days)
		if next.After(now) && next.After(due) {
			return next.UTC()
		}
	}
}

func step(local time.Time, months, days int) time.Time {
	y, m, d := local.Date()
	if months > 0 {
		last := time.Date(y, m+time.Month(months)+1, 0, 12, 0, 0, 0, time.UTC).Day()
		d = min(d, last)
	}
	h, mi, s := local.Clock()
	return time.Date(y, m+time.Month(months), d+days, h, mi, s, local.Nanosecond(), local.Location())
}

const (
	lockSweep = `SELECT FROM (SELECT pg_advisory_xact_lock(hashtextextended('sweep ' || $1::text, 0))) l`
	hasSweep  = `SELECT id FROM task WHERE asset = $1 AND rule = $2 AND case_ref IS NOT DISTINCT FROM $3::uuid
 AND ($3::uuid IS NOT NULL OR state IN ('open', 'in_progress')) AND id <> $4`
)

// onlyOfSweep keeps what a rule or sweep makes for an asset from being made twice: about a case once for all, otherwise
// while the one before is open. The second is a *fault.Conflict for whoever sees the first.
func onlyOfSweep(ctx context.Context, q store.Querier, w *rule.Write) error {
	asset, ok := w.Get("asset").Ref()
	if !ok || is(w, "rule") == "" {
		return nil
	}
	if err := lock(ctx, q, lockSweep, asset); err != nil {
		return fmt.Errorf("task of %s: %w", asset, err)
	}
	var about any
	if id, ok := w.Get("case_ref").Ref(); ok {
		about = id
	}
	there, err := seen(ctx, q, w, Task, hasSweep, asset, is(w, "rule"), about, w.After.ID)
	if err != nil {
		return fmt.Errorf("task of %s: %w", asset, err)
	}
	if len(there) > 0 {
		return &fault.Conflict{Field: "asset"}
	}
	return nil
}
