package crm

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"strconv"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/rule"
	"github.com/tacitcrm/tacit/vault/store"
)

// What an order is, and what became of it.
const (
	OrderSale      = "sale"
	OrderReturn    = "return"
	OrderCancelled = "cancelled"
)

// orderSteps are the states that may follow. What is shipped comes back as a return.
var orderSteps = map[string][]string{
	"draft":     {"placed", "confirmed", "shipped", "delivered", "completed", "cancelled"},
	"placed":    {"confirmed", "shipped", "delivered", "completed", "cancelled"},
	"confirmed": {"shipped", "delivered", "completed", "cancelled"},
	"shipped":   {"delivered", "completed"},
	"delivered": {"completed"},
	"completed": {},
	"cancelled": {},
}

// maxMoney is the largest whole number that JSON carries (RFC 8259 section 6).
const maxMoney = 1<<53 - 1

// orderRule makes the total the sum of the lines, keeps the status to its order, and lets nobody return more than was sold.
func orderRule(ctx context.Context, q store.Querier, w *rule.Write) error {
	if err := fixed(w, "kind", "of"); err != nil {
		return err
	}
	if err := atLeast(w, 0, "total", "cost"); err != nil {
		return err
	}
	if err := steps(w, "status", orderSteps); err != nil {
		return err
	}
	for _, field := range [][2]string{{"total", "amount"}, {"cost", "cost"}} {
		if err := sum(w, field[0], field[1]); err != nil {
			return err
		}
	}
	if is(w, "kind") == OrderReturn {
		return returned(ctx, q, w)
	}
	if !w.Get("of").IsNull() {
		return rule.Refuse("of", "not_allowed", "a sale is of nothing")
	}
	if w.New() {
		return nil
	}
	return stillCovers(ctx, q, w)
}

// sum sets a field to the sum over the lines where each of them has it. One that the caller gives must be that; what is
// given by whoever does not see the sum is left out of account, as a refusal would tell it.
func sum(w *rule.Write, field, of string) error {
	var total int64
	for _, line := range w.Children {
		n, ok := line.Get(of).Int()
		if !ok {
			return nil
		}
		if total += n; total > maxMoney {
			return rule.Refuse(field, "out_of_range", "the lines make too much")
		}
	}
	if len(w.Children) == 0 {
		return nil
	}
	if n, ok := w.Get(field).Int(); ok && named(w, field) && n != total && (w.New() || w.Clear(field)) {
		return rule.Refuse(field, "not_allowed", "the sum of the lines is another: leave it out")
	}
	return w.SetText(field, strconv.FormatInt(total, 10))
}

// orderLineRule completes the amount of a line.
func orderLineRule(_ context.Context, _ store.Querier, w *rule.Write) error {
	if err := atLeast(w, 1, "quantity"); err != nil {
		return err
	}
	if err := atLeast(w, 0, "unit_price", "amount", "cost"); err != nil {
		return err
	}
	if named(w, "amount") && !w.Get("amount").IsNull() {
		return nil // a discount, or what the other system rounded to
	}
	if !w.New() && !w.Changed("quantity") && !w.Changed("unit_price") && !named(w, "amount") {
		return nil
	}
	quantity, _ := w.Get("quantity").Int()
	price, ok := w.Get("unit_price").Int()
	if !ok {
		return nil
	}
	over, amount := bits.Mul64(uint64(quantity), uint64(price)) //nolint:gosec // both are at least 0, see above
	if over > 0 || amount > maxMoney {
		return rule.Refuse("quantity", "out_of_range", "the line makes too much")
	}
	return w.SetText("amount", strconv.FormatUint(amount, 10))
}

// sale is what a return is about.
type sale struct {
	subject      uuid.UUID
	kind, status string
	currency     string
	total        int64
	lines        map[uuid.UUID]int64 // quantities by product
	back         *back               // by other returns
}

const (
	// lockSale holds the sale, so that of two returns of the same thing the second sees the first.
	lockSale = `SELECT subject, coalesce(kind, ''), coalesce(status, ''), coalesce(currency, ''), coalesce(total, 0)
 FROM order_record WHERE id = $1 FOR UPDATE`
	linesOf       = `SELECT product, sum(quantity)::bigint FROM order_line WHERE parent = $1 GROUP BY product`
	returnedOf    = `SELECT product, sum(quantity)::bigint FROM order_line WHERE parent = ANY($1) GROUP BY product`
	returnedTotal = `SELECT coalesce(sum(total), 0)::bigint FROM order_record WHERE id = ANY($1)`
	returnsOf     = `SELECT id FROM order_record
 WHERE of = $1 AND id <> $2 AND kind = 'return' AND status IS DISTINCT FROM 'cancelled'`
)

// back is what the session sees to have come back of a sale. A refusal by a return, or an amount, that it does not see
// would tell of it.
type back struct {
	returns []uuid.UUID
	lines   map[uuid.UUID]int64 // quantities by product
	total   int64               // of those whose total the session sees in clear
}

func readBack(ctx context.Context, q store.Querier, w *rule.Write, sale, but uuid.UUID) (*back, error) {
	b := &back{}
	var err error
	if b.returns, err = seen(ctx, q, w, Order, returnsOf, sale, but); err != nil {
		return nil, err
	}
	if b.lines, err = quantities(ctx, q, returnedOf, b.returns); err != nil {
		return nil, err
	}
	var shown []uuid.UUID
	for _, id := range b.returns {
		sees, err := w.Sees(ctx, Order, id, "total")
		if err != nil {
			return nil, err //nolint:wrapcheck // the caller does
		}
		if sees {
			shown = append(shown, id)
		}
	}
	return b, q.QueryRow(ctx, returnedTotal, shown).Scan(&b.total) //nolint:wrapcheck // as above
}

func readSale(ctx context.Context, q store.Querier, w *rule.Write, id, but uuid.UUID) (*sale, error) {
	s := &sale{}
	err := q.QueryRow(ctx, lockSale, id).Scan(&s.subject, &s.kind, &s.status, &s.currency, &s.total)
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller does
	}
	if s.lines, err = quantities(ctx, q, linesOf, id); err != nil {
		return nil, err
	}
	s.back, err = readBack(ctx, q, w, id, but)
	return s, err
}

func quantities(ctx context.Context, q store.Querier, sql string, args ...any) (map[uuid.UUID]int64, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, err //nolint:wrapcheck // as above
	}
	all := map[uuid.UUID]int64{}
	var product uuid.UUID
	var n int64
	_, err = pgx.ForEachRow(rows, []any{&product, &n}, func() error { all[product] = n; return nil })
	return all, err //nolint:wrapcheck // as above
}

// returned holds a return against its sale: of the same customer, and with what other returns take no more than was sold.
func returned(ctx context.Context, q store.Querier, w *rule.Write) error {
	id, ok := w.Get("of").Ref()
	if !ok {
		return rule.Refuse("of", "required", "the sale that it takes back")
	}
	if is(w, "status") == OrderCancelled {
		return nil
	}
	s, err := readSale(ctx, q, w, id, w.After.ID)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return rule.Refuse("of", "unknown_reference", "no such order")
	case err != nil:
		return fmt.Errorf("sale %s: %w", id, store.Fault(err))
	case s.subject != w.After.Subject || s.kind != OrderSale:
		return rule.Refuse("of", "not_allowed", "a sale to the same customer")
	case s.status == OrderCancelled:
		return rule.Refuse("of", "not_allowed", "the sale was cancelled")
	}
	if c := is(w, "currency"); c == "" && s.currency != "" {
		if err := w.SetText("currency", s.currency); err != nil {
			return err
		}
	} else if s.currency != "" && c != s.currency {
		return rule.Refuse("currency", "not_allowed", "that of the sale")
	}
	if tooMany(s.lines, s.back.lines, counted(w.Children)) {
		return rule.Refuse("lines", "out_of_range", "more than was sold and has not come back")
	}
	if sees, err := w.Sees(ctx, Order, id, "total"); err != nil || !sees || !w.New() && !w.Clear("total") {
		return err //nolint:wrapcheck // says it all
	}
	if total, ok := w.Get("total").Int(); ok && total > s.total-s.back.total {
		return rule.Refuse("total", "out_of_range", "more than was paid and not given back")
	}
	return nil
}

// stillCovers keeps the lines of a sale from falling below what was returned of it, and it from being cancelled then.
func stillCovers(ctx context.Context, q store.Querier, w *rule.Write) error {
	back, err := readBack(ctx, q, w, w.After.ID, w.After.ID)
	if err != nil {
		return fmt.Errorf("returns of %s: %w", w.After.ID, store.Fault(err))
	}
	switch {
	case len(back.returns) == 0:
		return nil
	case w.Changed("status") && is(w, "status") == OrderCancelled:
		return rule.Refuse("status", "not_allowed", "some of it was returned")
	case tooMany(counted(w.Children), back.lines, nil):
		return rule.Refuse("lines", "out_of_range", "more than that was returned")
	}
	if n, ok := w.Get("total").Int(); ok && n < back.total && w.Clear("total") {
		return rule.Refuse("total", "out_of_range", "more than that was given back")
	}
	return nil
}

func counted(lines []*record.Record) map[uuid.UUID]int64 {
	all := map[uuid.UUID]int64{}
	for _, line := range lines {
		if product, ok := line.Get("product").Ref(); ok {
			n, _ := line.Get("quantity").Int()
			all[product] += n
		}
	}
	return all
}

// tooMany reports whether of some product more is taken back than was sold.
func tooMany(sold, returned, more map[uuid.UUID]int64) bool {
	for product, n := range more {
		if n+returned[product] > sold[product] {
			return true
		}
	}
	if more == nil {
		for product, n := range returned {
			if n > sold[product] {
				return true
			}
		}
	}
	return false
}
