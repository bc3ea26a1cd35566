package crm

import (
	"context"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// campaignSteps are the states that may follow: what is over stays over.
var campaignSteps = map[string][]string{
	"planned":   {"active", "cancelled"},
	"active":    {"paused", "completed", "cancelled"},
	"paused":    {"active", "completed", "cancelled"},
	"completed": {},
	"cancelled": {},
}

// campaignRule keeps the dates in order. The purpose binds members to a consent: it stays once the campaign is under way.
func campaignRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	if err := steps(w, "status", campaignSteps); err != nil {
		return err
	}
	if s := was(w, "status"); s != "" && s != "planned" {
		if err := fixed(w, "purpose", "control_share"); err != nil {
			return err
		}
	}
	if err := within(w, 0, 90, "control_share"); err != nil {
		return err
	}
	if err := atLeast(w, 0, "budget", "cost"); err != nil {
		return err
	}
	return ordered(w, "starts_at", "ends_at")
}

// productRule keeps numbers of a product sensible.
func productRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	if err := within(w, 1, 36_500, "service_interval_days"); err != nil {
		return err
	}
	return atLeast(w, 0, "price", "unit_cost")
}

// articleRule keeps the dates in order.
func articleRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	return ordered(w, "valid_from", "valid_until")
}
