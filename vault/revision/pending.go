package revision

import (
	"context"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// Pending is what stored data has not been brought to yet. The zero Pending is nothing.
type Pending struct {
	Changes []catalog.Change `json:"changes"`
	// Built says that every record has its new tokens: look-ups go by those, nobody writes or needs the
	// former ones, and they are being deleted.
	Built bool `json:"built,omitzero"`
}

// parsePending reads what table active holds. Its MAC was verified: what does not parse was never written.
func parsePending(text *string) (Pending, error) {
	var p Pending
	if text == nil {
		return p, nil
	}
	if err := json.Unmarshal([]byte(*text), &p); err != nil || len(p.Changes) == 0 {
		return Pending{}, fmt.Errorf("pending changes: %w", fault.ErrIntegrity)
	}
	return p, nil
}

// text is the Pending as stored, nil for nothing.
func (p Pending) text() (*string, error) {
	if len(p.Changes) == 0 {
		return nil, nil //nolint:nilnil // a column that may be null
	}
	b, err := json.Marshal(p, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("pending changes: %w", err)
	}
	text := string(b)
	return &text, nil
}

// Pending returns what stored data has not been brought to yet.
func (s *Set) Pending() Pending { return s.pending }

// Number returns the number of the revision, which counts changes of what is active.
func (s *Set) Number() int64 { return s.row.Revision }

// Answering returns the index that look-ups by x go by: the one it replaces while it is being built.
// fault.ErrBuilding where there is none.
func (s *Set) Answering(x *catalog.Index) (*catalog.Index, error) {
	c := s.building(x.Number)
	if c == nil {
		return x, nil
	}
	if c.Former == 0 {
		return nil, fmt.Errorf("index %d: %w", x.Number, fault.ErrBuilding)
	}
	return formerIndex(c), nil
}

// AnsweringSearch returns the search that finds by the same fields as x: the one it replaces while it is being
// built. fault.ErrBuilding where there is none.
func (s *Set) AnsweringSearch(x *catalog.Search) (*catalog.Search, error) {
	c := s.building(x.Number)
	if c == nil {
		return x, nil
	}
	if c.Former == 0 || !sameFields(c.Parts, x.Parts) {
		return nil, fmt.Errorf("search %d: %w", x.Number, fault.ErrBuilding)
	}
	return formerSearch(c), nil
}

// building returns the change that builds an index or search; nil for one that is ready.
func (s *Set) building(number uint16) *catalog.Change {
	if s.pending.Built {
		return nil
	}
	for i := range s.pending.Changes {
		if c := &s.pending.Changes[i]; c.Builds() && c.Number == number {
			return c
		}
	}
	return nil
}

// Family lists the numbers under which the values of one index are written now: its own, and while one takes
// the other's place, that of its counterpart.
func (s *Set) Family(number uint16) []int16 {
	for i := range s.pending.Changes {
		c := &s.pending.Changes[i]
		if c.Builds() && c.Former != 0 && (c.Number == number || c.Former == number) {
			return []int16{int16(c.Number), int16(c.Former)} //nolint:gosec // index numbers are at most 32767
		}
	}
	return []int16{int16(number)} //nolint:gosec // as above
}

func formerIndex(c *catalog.Change) *catalog.Index {
	return &catalog.Index{Number: c.Former, Normaliser: c.Normaliser, Unique: c.Unique}
}

func formerSearch(c *catalog.Change) *catalog.Search {
	return &catalog.Search{Name: c.Name, Number: c.Former, Parts: c.Parts}
}

// sameFields reports whether what is given for one list of parts is enough for the other.
func sameFields(a, b []catalog.Part) bool {
	if len(a) != len(b) {
		return false
	}
	fields := map[string]bool{}
	for _, p := range a {
		fields[p.Field] = true
	}
	for _, p := range b {
		if !fields[p.Field] {
			return false
		}
	}
	return true
}

const updatePending = `UPDATE active SET revision = $1, pending = $2::text::json, mac = $3`

// Settle puts p in the place of what is pending in s, as a revision of its own, and returns it, loaded. Every
// process uses it from its next request on. record runs in the same transaction. It is ErrStale where another
// revision is active than s.
func (k *Keeper) Settle(ctx context.Context, s *Set, p Pending, record func(pgx.Tx) error) (*Set, error) {
	roots, err := k.keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	next := s.row
	next.Revision++
	if next.Pending, err = p.text(); err != nil {
		return nil, err
	}
	next.MAC = next.Sum(roots.MAC)
	err = store.InTx(ctx, k.pool, func(tx pgx.Tx) error {
		if err := Stop(ctx, tx); err != nil {
			return err
		}
		stored, err := lockActive(ctx, tx)
		if err != nil {
			return err
		}
		if !stored.equal(s.row) {
			return ErrStale
		}
		if _, err := tx.Exec(ctx, updatePending, next.Revision, next.Pending, next.MAC); err != nil {
			return store.Fault(err)
		}
		return record(tx)
	})
	if err != nil {
		return nil, fmt.Errorf("settle revision %d: %w", s.row.Revision, err)
	}
	return k.Of(ctx, next)
}
