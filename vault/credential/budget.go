package credential

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Budgets bounds how many distinct subjects a credential may touch in an hour, before anything is
// opened. Each process counts the distinct subjects it has seen and reserves its share of the budget in
// chunks from one row, so that the sum over all processes never exceeds the limit: a subject read
// through two processes counts twice, never less than once.
type Budgets struct {
	pool *pgxpool.Pool

	mu   sync.Mutex
	seen map[uuid.UUID]*allowance // by credential
}

// allowance is what is left of one credential's hour in this process.
type allowance struct {
	turn     store.Turn
	hour     time.Time
	left     int // reserved and not yet used
	subjects map[uuid.UUID]struct{}
}

const reserveBudget = `
INSERT INTO budget AS b (credential, hour, reserved) SELECT $1, $2, $3::integer WHERE $3::integer <= $4::integer
ON CONFLICT (credential, hour) DO UPDATE SET reserved = b.reserved + $3 WHERE b.reserved + $3 <= $4`

// NewBudgets makes the budgets of one process.
func NewBudgets(pool *pgxpool.Pool) *Budgets {
	return &Budgets{pool: pool, seen: map[uuid.UUID]*allowance{}}
}

// Charge counts subjects against the budget of the actor's credential, in the hour of its authentication,
// or returns fault.ErrBudget and counts none of them.
func (b *Budgets) Charge(ctx context.Context, by *Actor, subjects ...uuid.UUID) error {
	c := &by.credential
	a := b.of(c.ID)
	if err := a.turn.Take(ctx); err != nil {
		return err
	}
	defer a.turn.Give()
	if hour := by.now.UTC().Truncate(time.Hour); !a.hour.Equal(hour) {
		a.hour, a.left, a.subjects = hour, 0, map[uuid.UUID]struct{}{}
	}
	fresh := a.fresh(subjects)
	if need := len(fresh) - a.left; need > 0 {
		got, err := b.reserve(ctx, c, a.hour, need)
		if err != nil {
			return err
		}
		a.left += got
	}
	a.left -= len(fresh)
	for s := range fresh {
		a.subjects[s] = struct{}{}
	}
	return nil
}

func (b *Budgets) of(credential uuid.UUID) *allowance {
	b.mu.Lock()
	defer b.mu.Unlock()
	a := b.seen[credential]
	if a == nil {
		a = &allowance{turn: store.NewTurn()}
		b.seen[credential] = a
	}
	return a
}

func (a *allowance) fresh(subjects []uuid.UUID) map[uuid.UUID]struct{} {
	fresh := make(map[uuid.UUID]struct{}, len(subjects))
	for _, s := range subjects {
		if _, ok := a.subjects[s]; !ok {
			fresh[s] = struct{}{}
		}
	}
	return fresh
}

// reserve takes a chunk of the budget, or just what is needed when a chunk no longer fits.
func (b *Budgets) reserve(ctx context.Context, c *Credential, hour time.Time, need int) (int, error) {
	for _, n := range []int{max(need, c.Budget/64), need} {
		tag, err := b.pool.Exec(ctx, reserveBudget, c.ID, hour, n, c.Budget)
		if err != nil {
			return 0, fmt.Errorf("budget of %s: %w", c.ID, store.Fault(err))
		}
		if tag.RowsAffected() == 1 {
			return n, nil
		}
	}
	return 0, fmt.Errorf("budget of %s: %w", c.ID, fault.ErrBudget)
}
