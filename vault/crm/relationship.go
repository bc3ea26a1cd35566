package crm

import (
	"context"
	"fmt"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// StageEnded is the stage of a relationship, and of a contact, that is over: retention counts from then.
const StageEnded = "ended"

const (
	// lockSubjectOnce lets one at a time ask whether a customer has a relationship, and make it.
	lockSubjectOnce = `SELECT FROM (SELECT pg_advisory_xact_lock(hashtextextended('relationship ' || $1::text, 0))) l`
	hasRelationship = `SELECT id FROM relationship WHERE subject = $1 AND id <> $2`
)

// relationshipRule keeps one relationship a customer, as far as the session sees (see once), and wants the cause of its end.
func relationshipRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := within(w, 0, 100, "strength"); err != nil {
		return err
	}
	if w.New() {
		if err := onlyRelationship(ctx, q, w); err != nil {
			return err
		}
		if w.Get("since").IsNull() {
			if err := w.SetText("since", w.Now.Format("2006-01-02")); err != nil {
				return err
			}
		}
	}
	ended := is(w, "stage") == StageEnded
	if ended && w.Get("end_cause").IsNull() {
		return rule.Refuse("end_cause", "required", "why it ended")
	}
	if ended {
		return nil // when, the record notes with its stage
	}
	if named(w, "end_cause") && !w.Get("end_cause").IsNull() {
		return rule.Refuse("end_cause", "not_allowed", "it has not ended")
	}
	w.Set("end_cause", value.Value{})
	return nil
}

func onlyRelationship(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := lock(ctx, q, lockSubjectOnce, w.After.Subject); err != nil {
		return fmt.Errorf("relationship of %s: %w", w.After.Subject, err)
	}
	there, err := seen(ctx, q, w, Relationship, hasRelationship, w.After.Subject, w.After.ID)
	if err != nil {
		return fmt.Errorf("relationship of %s: %w", w.After.Subject, err)
	}
	if len(there) > 0 {
		field := "contact"
		if w.Get(field).IsNull() {
			field = "account"
		}
		return rule.Refuse(field, "duplicate", "a customer has one relationship: change that one")
	}
	return nil
}
