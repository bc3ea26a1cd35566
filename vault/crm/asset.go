package crm

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

const serviceInterval = `SELECT coalesce(service_interval_days, 0) FROM product WHERE id = $1`

// assetRule plans the first service of an asset from when it was bought, where its product has an interval and nobody
// says otherwise.
func assetRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := atLeast(w, 0, "usage"); err != nil {
		return err
	}
	bought := moment(w, "bought_at")
	product, ok := w.Get("product").Ref()
	if !ok || bought.IsZero() || !w.Get("next_service_at").IsNull() || named(w, "next_service_at") || !w.New() && !w.Changed("product") && !w.Changed("bought_at") {
		return nil
	}
	days, err := ServiceInterval(ctx, q, product)
	if err != nil || days == 0 {
		return err
	}
	next := bought.AddDate(0, 0, days)
	for !next.After(w.Now) {
		next = next.AddDate(0, 0, days)
	}
	w.SetTime("next_service_at", next)
	return nil
}

// ServiceInterval is after how many days a product is to be serviced; 0 where it is not.
func ServiceInterval(ctx context.Context, q store.Querier, product uuid.UUID) (days int, err error) {
	err = q.QueryRow(ctx, serviceInterval, product).Scan(&days)
	if errors.Is(err, pgx.ErrNoRows) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("interval of %s: %w", product, store.Fault(err))
	}
	return days, nil
}
