package crm

import (
	"context"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// opportunityRule keeps an opportunity on its pipeline: it goes forward and back among open stages, is closed by one that
// is won or lost, and is opened again into an open one, which takes back what closed it.
func opportunityRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	if err := within(w, 0, 100, "probability"); err != nil {
		return err
	}
	if err := atLeast(w, 0, "amount"); err != nil {
		return err
	}
	stage, err := stageOf(w)
	if err != nil {
		return err
	}
	if w.New() || w.Changed("stage") || w.Changed("pipeline") {
		if err := enter(w, stage); err != nil {
			return err
		}
	}
	if stage.Outcome != catalog.Lost && !w.Get("lost_cause").IsNull() {
		return rule.Refuse("lost_cause", "not_allowed", "it is not lost")
	}
	if !stage.Closed() && !w.Get("closed_at").IsNull() {
		return rule.Refuse("closed_at", "not_allowed", "it is not closed")
	}
	if err := happened(w, "closed_at"); err != nil {
		return err
	}
	return ordered(w, "engaged_at", "closed_at")
}

// stageOf is the stage that the record will be in, and must be one of its pipeline.
func stageOf(w *rule.Write) (catalog.Stage, error) {
	p, ok := w.Catalog.Pipeline(is(w, "pipeline"))
	if !ok {
		return catalog.Stage{}, rule.Refuse("pipeline", "not_declared", "one of the catalog's pipelines")
	}
	s, ok := p.Stage(is(w, "stage"))
	if !ok {
		return catalog.Stage{}, rule.Refuse("stage", "not_declared", "one of the pipeline's stages")
	}
	before, known := p.Stage(was(w, "stage"))
	if known && before.Closed() && s.Closed() && before.Outcome != s.Outcome {
		return catalog.Stage{}, rule.Refuse("stage", "not_allowed", "it is closed: open it again first")
	}
	return s, nil
}

// enter sets what follows from a stage.
func enter(w *rule.Write, s catalog.Stage) error {
	if s.Closed() || !named(w, "probability") {
		if err := w.SetText("probability", strconv.Itoa(s.Probability)); err != nil {
			return err
		}
	}
	if err := closing(w, s); err != nil {
		return err
	}
	since := w.Now
	if at := moment(w, "engaged_at"); w.New() && !at.IsZero() && at.Before(since) {
		since = at
	}
	if at := moment(w, "closed_at"); s.Closed() && !at.IsZero() {
		since = at
	}
	w.SetTime("stage_at", since)
	return nil
}

func closing(w *rule.Write, s catalog.Stage) error {
	if !s.Closed() {
		if !named(w, "lost_cause") {
			w.Set("lost_cause", value.Value{})
		}
		if !named(w, "closed_at") {
			w.Set("closed_at", value.Value{})
		}
		return nil
	}
	// One that comes closed from another system may not know why it was lost; it knows when.
	brought := w.New() && !w.Get("closed_at").IsNull()
	if s.Outcome == catalog.Lost && w.Get("lost_cause").IsNull() && !brought {
		return rule.Refuse("lost_cause", "required", "why it was lost")
	}
	if s.Outcome == catalog.Won && !named(w, "lost_cause") {
		w.Set("lost_cause", value.Value{})
	}
	if !named(w, "closed_at") || moment(w, "closed_at").Equal(time.Time{}) {
		w.SetTime("closed_at", w.Now)
		return nil
	}
	return nil
}

// buyingRoleRule bounds the weights by which somebody decides, and keeps each role of somebody in an opportunity once.
func buyingRoleRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := fixed(w, "opportunity"); err != nil {
		return err
	}
	if err := onlyRole.check(ctx, q, w); err != nil {
		return err
	}
	return within(w, 0, 100, "weight_price", "weight_quality", "weight_service", "weight_delivery", "weight_risk")
}
