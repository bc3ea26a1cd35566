package merge

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
)

// trait is something of a record by which another one can be found: the value of an index, or of a compound search.
type trait struct {
	index  uint16
	epoch  int32
	value  [16]byte
	class  catalog.Class
	fields []*catalog.Field // that it is made of
	names  []string         // of these, as they are told: contact_points.email, family_name
	search bool
}

// traitsOf are those of a record and its sub-resources, of the epoch that answers. Its fields are opened for it, and no more
// than normalised and hashed.
func traitsOf(roots *keyring.Roots, f *facts.Facts) ([]trait, error) {
	var out []trait
	rows := []*record.Record{&f.Record}
	for i := range f.Children {
		rows = append(rows, &f.Children[i])
	}
	for _, r := range rows {
		tokens, err := r.Tokens(roots, f.Keys)
		if err != nil {
			return nil, err //nolint:wrapcheck // it names the record
		}
		for i := range tokens {
			t := &tokens[i]
			if t.Epoch != roots.IndexEpoch || slices.ContainsFunc(out, func(have trait) bool { return have.index == t.Index && have.value == t.Value }) {
				continue
			}
			if x, ok := traitOf(r.Table.Kind, t); ok {
				out = append(out, x)
			}
		}
	}
	return out, nil
}

// traitOf says what a token is made of; false for one of an index that the catalog declares no more.
func traitOf(k *catalog.Kind, t *record.Token) (trait, bool) {
	x := trait{index: t.Index, epoch: t.Epoch, value: t.Value, class: t.Class}
	if t.Field != nil {
		name := t.Field.Name
		if t.Field.ClassBy != nil {
			name = t.Class.String()
		}
		x.fields, x.names = []*catalog.Field{t.Field}, []string{name}
		return x, true
	}
	for _, s := range k.Searches {
		if s.Number != t.Index {
			continue
		}
		x.search = true
		for _, part := range s.Parts {
			f, ok := k.Field(part.Field)
			if !ok {
				return x, false
			}
			x.fields, x.names = append(x.fields, f), append(x.names, f.Name)
		}
		return x, true
	}
	return x, false
}

// classOf is that of a field of a trait.
func (x *trait) classOf(f *catalog.Field) string {
	if x.search {
		return f.Class.String()
	}
	return x.class.String()
}

// agreement is another record and in what it agrees.
type agreement struct {
	subject uuid.UUID
	traits  []int // of the list that was looked for
}

const (
	// selectAgreeing finds all records that any of some values leads to: which of them may be told of is not known before
	// each was decided about, and those that may not must not crowd out one that may.
	selectAgreeing = `SELECT w.n, t.record FROM unnest($1::smallint[], $2::int[], $3::bytea[]) WITH ORDINALITY AS w(index, epoch, token, n)
 CROSS JOIN LATERAL (SELECT DISTINCT record FROM token WHERE index = w.index AND epoch = w.epoch AND token = w.token AND subject <> $4
  AND record = subject) t ORDER BY t.record, w.n`
	// perTrait is how many records a write is compared with by one value: a name that is everybody's is no sign of anything.
	perTrait = 100
)

// agreeing finds the records that have traits of a record, those that agree in the most first.
func agreeing(ctx context.Context, q store.Querier, traits []trait, but uuid.UUID) ([]agreement, error) {
	indexes, epochs, values := make([]int16, len(traits)), make([]int32, len(traits)), make([][]byte, len(traits))
	for i := range traits {
		indexes[i], epochs[i], values[i] = int16(traits[i].index), traits[i].epoch, traits[i].value[:] //nolint:gosec // index numbers are at most 32767
	}
	rows, err := q.Query(ctx, selectAgreeing, indexes, epochs, values, but)
	if err != nil {
		return nil, fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	defer rows.Close()
	at := map[uuid.UUID]int{}
	var list []agreement
	for rows.Next() {
		var n int64
		var id uuid.UUID
		if err := rows.Scan(&n, &id); err != nil {
			return nil, fmt.Errorf("agreeing: %w", store.Fault(err))
		}
		i, known := at[id]
		if !known {
			i = len(list)
			at[id], list = i, append(list, agreement{subject: id})
		}
		list[i].traits = append(list[i].traits, int(n)-1)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("agreeing: %w", store.Fault(err))
	}
	slices.SortStableFunc(list, func(a, b agreement) int { return len(b.traits) - len(a.traits) })
	return list, nil
}

// strong reports whether an agreement is worth somebody's look: an address or a reference agrees, or two searches do.
func (a *agreement) strong(traits []trait) bool {
	searches := 0
	for _, i := range a.traits {
		if !traits[i].search {
			return true
		}
		searches++
	}
	return searches > 1
}
