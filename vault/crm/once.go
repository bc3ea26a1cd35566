package crm

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// once is a kind of which a person has one record for each value of some fields, as far as one session sees: a second is a
// fault of the first field only for whoever sees the first. Another session's is accepted, or the fault would tell that
// there is one. The unique index of the table is by who may see a record as well.
type once struct {
	there  string   // selects the ids of those there are: $1 subject, $2 the record itself, $3 and so on the fields
	fields []string // required ones of the kind
	hint   string
}

var (
	onlyParticipant = once{
		`SELECT id FROM participant WHERE subject = $1 AND id <> $2 AND interaction = $3`,
		[]string{"interaction"},
		"somebody takes part once: change that one",
	}
	onlyRole = once{
		`SELECT id FROM buying_role WHERE subject = $1 AND id <> $2 AND opportunity = $3 AND role = $4`,
		[]string{"opportunity", "role"},
		"somebody has a role in an opportunity once: change that one",
	}
	onlyMember = once{
		`SELECT id FROM campaign_member WHERE subject = $1 AND id <> $2 AND campaign = $3`,
		[]string{"campaign"},
		"somebody is a member once: change that one",
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
	there, err := seen(ctx, q, w, w.Kind.Name, o.there, args...)
	if err != nil {
		return fmt.Errorf("%s of %s: %w", w.Kind.Name, w.After.Subject, err)
	}
	if len(there) > 0 {
		return rule.Refuse(o.fields[0], "duplicate", o.hint)
	}
	return nil
}

// seen are those of the records of a kind whose ids a statement selects that the session could read.
func seen(ctx context.Context, q store.Querier, w *rule.Write, kind, sql string, args ...any) ([]uuid.UUID, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, store.Fault(err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, store.Fault(err)
	}
	var out []uuid.UUID
	for _, id := range ids {
		sees, err := w.Sees(ctx, kind, id, "")
		if err != nil {
			return nil, err //nolint:wrapcheck // the caller does
		}
		if sees {
			out = append(out, id)
		}
	}
	return out, nil
}

// argOf is a field's value as a parameter: an id, or a declared word.
func argOf(w *rule.Write, name string) any {
	if id, ok := w.Get(name).Ref(); ok {
		return id
	}
	return is(w, name)
}
