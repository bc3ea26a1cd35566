package crm

import (
	"context"
	"fmt"
	"slices"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// once is a kind of which a person has one record for each value of some fields. A unique index of its table says the same;
// asked before, it is a fault of the first field and no error of the database.
type once struct {
	there  string   // selects whether there is one: $1 subject, $2 the record itself, $3 and so on the fields
	fields []string // required ones of the kind
	hint   string
}

var (
	onlyParticipant = once{
		`SELECT EXISTS (SELECT FROM participant WHERE subject = $1 AND id <> $2 AND interaction = $3)`,
		[]string{"interaction"}, "somebody takes part once: change that one",
	}
	onlyRole = once{
		`SELECT EXISTS (SELECT FROM buying_role WHERE subject = $1 AND id <> $2 AND opportunity = $3 AND role = $4)`,
		[]string{"opportunity", "role"}, "somebody has a role in an opportunity once: change that one",
	}
	onlyMember = once{
		`SELECT EXISTS (SELECT FROM campaign_member WHERE subject = $1 AND id <> $2 AND campaign = $3)`,
		[]string{"campaign"}, "somebody is a member once: change that one",
	}
)

// lockOnce lets one at a time ask what there is of a person, and add to it.
const lockOnce = `SELECT FROM (SELECT pg_advisory_xact_lock(hashtextextended('once ' || $1::text, 0))) l`

// check is a rule.Rule: a record like one that the person has is a *fault.Invalid with the code duplicate.
func (o *once) check(ctx context.Context, q store.Querier, w *rule.Write) error {
	if !w.New() && !slices.ContainsFunc(o.fields, w.Changed) {
		return nil
	}
	args := []any{w.After.Subject, w.After.ID}
	for _, name := range o.fields {
		if w.Get(name).IsNull() {
			return nil // another rule says that it is required
		}
		args = append(args, argOf(w, name))
	}
	if err := lock(ctx, q, lockOnce, w.After.Subject); err != nil {
		return fmt.Errorf("%s of %s: %w", w.Kind.Name, w.After.Subject, err)
	}
	var there bool
	if err := q.QueryRow(ctx, o.there, args...).Scan(&there); err != nil {
		return fmt.Errorf("%s of %s: %w", w.Kind.Name, w.After.Subject, store.Fault(err))
	}
	if there {
		return rule.Refuse(o.fields[0], "duplicate", o.hint)
	}
	return nil
}

// argOf is a field's value as a parameter: an id, or a declared word.
func argOf(w *rule.Write, name string) any {
	if id, ok := w.Get(name).Ref(); ok {
		return id
	}
	return is(w, name)
}
