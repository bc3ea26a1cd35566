package crm

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// bringing is the purpose under which members of campaigns that ran elsewhere are brought in, see memberRule.
const bringing = "operations"

// outcome is what may be noted of a member under another purpose than the campaign's, see memberRule.
var outcome = []string{"converted_at", "order_ref", "revenue", "currency"}

const selectPurpose = `SELECT coalesce(purpose, '') FROM campaign WHERE id = $1`

// memberRule keeps a campaign to its purpose (GDPR Art. 5(1)(b)): somebody becomes a member, and what reached a member is
// noted, under that purpose, so that policy asks for the consent that it needs. Under another one only what came of the
// campaign is noted, and only while the consent stands (Art. 7(3)). An import brings members in as they were elsewhere;
// who has not agreed is read, written to and linked under the campaign's purpose by nobody then.
func memberRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := fixed(w, "campaign"); err != nil {
		return err
	}
	if err := ofItsPurpose(ctx, q, w); err != nil {
		return err
	}
	return onlyMember.check(ctx, q, w)
}

func ofItsPurpose(ctx context.Context, q store.Querier, w *rule.Write) error {
	id, ok := w.Get("campaign").Ref()
	if !ok || w.Purpose == bringing {
		return nil
	}
	purpose, err := purposeOf(ctx, q, id)
	if err != nil || purpose == w.Purpose {
		return err
	}
	if w.New() {
		return rule.Refuse("campaign", "not_allowed", "it is for another purpose than the request")
	}
	for _, s := range w.Draft.Settings {
		if !slices.Contains(outcome, s.Field.Name) {
			return rule.Refuse(s.Field.Name, "not_allowed", "the campaign is for another purpose than the request")
		}
	}
	if p, ok := w.Catalog.Purpose(purpose); !ok || p.ConsentNeeded && !w.Consented(purpose) {
		return rule.Refuse("campaign", "not_allowed", "consent to its purpose does not stand")
	}
	return nil
}

func purposeOf(ctx context.Context, q store.Querier, campaign uuid.UUID) (purpose string, err error) {
	err = q.QueryRow(ctx, selectPurpose, campaign).Scan(&purpose)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", rule.Refuse("campaign", "unknown_reference", "no such campaign")
	}
	if err != nil {
		return "", fmt.Errorf("campaign %s: %w", campaign, store.Fault(err))
	}
	return purpose, nil
}
