package crypto

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
)

// Formats of keystone.json. The first held one root and no serial; it is still
// read, and the first change of it writes the second.
const (
	firstRecordFormat = 1
	recordFormat      = 2
)

// record is keystone.json. Both lists ascend by generation and share none.
type record struct {
	Format   int           `json:"format"`
	Serial   uint64        `json:"serial"`             // counts the changes
	Roots    []wrappedRoot `json:"roots"`              // in use; never empty
	Retiring []wrappedRoot `json:"retiring,omitempty"` // given to nobody, waiting for their destruction
	Vault    string        `json:"vault,omitempty"`    // the owner's id; "" for none yet
}

type wrappedRoot struct {
	Generation uint64 `json:"generation"`
	Wrapped    []byte `json:"wrapped"`
}

// decodeRecord reads keystone.json strictly. Its only error is ErrFormat; the
// file's bytes are never in it.
func decodeRecord(data []byte) (record, error) {
	rec, ok := parseRecord(data)
	if !ok || !rec.valid() {
		return record{}, fmt.Errorf("%s: %w", keystoneFile, ErrFormat)
	}
	return rec, nil
}

func parseRecord(data []byte) (record, bool) {
	var head struct{ Format int }
	if json.Unmarshal(data, &head) != nil {
		return record{}, false
	}
	switch head.Format {
	case firstRecordFormat:
		var first struct {
			Format     int    `json:"format"`
			Generation uint64 `json:"generation"`
			Wrapped    []byte `json:"wrapped"`
		}
		ok := decodeStrictly(data, &first)
		return record{Format: first.Format, Roots: []wrappedRoot{{first.Generation, first.Wrapped}}}, ok
	case recordFormat:
		var rec record
		ok := decodeStrictly(data, &rec)
		return rec, ok && rec.Serial > 0
	default:
		return record{}, false
	}
}

func decodeStrictly(data []byte, into any) bool {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if dec.Decode(into) != nil {
		return false
	}
	_, err := dec.Token()
	return errors.Is(err, io.EOF)
}

// valid checks what the type does not say. The numbers must fit the signed ones
// of a database.
func (r *record) valid() bool {
	if _, err := parseOwner(r.Vault); err != nil || len(r.Roots) == 0 || r.Serial > math.MaxInt64 {
		return false
	}
	all := slices.Concat(r.Retiring, r.Roots)
	for _, w := range all {
		if w.Generation == 0 || w.Generation > math.MaxInt64 || len(w.Wrapped) == 0 {
			return false
		}
	}
	for i := range max(len(r.Roots), len(r.Retiring)) {
		if i+1 < len(r.Roots) && r.Roots[i].Generation >= r.Roots[i+1].Generation ||
			i+1 < len(r.Retiring) && r.Retiring[i].Generation >= r.Retiring[i+1].Generation {
			return false
		}
	}
	return !slices.ContainsFunc(r.Retiring, func(w wrappedRoot) bool {
		_, both := find(r.Roots, w.Generation)
		return both || w.Generation > r.newest() // the newest is never retired
	})
}

// encode returns the record as the next one after those it was made from.
func (r record) encode() ([]byte, error) {
	r.Format, r.Serial = recordFormat, r.Serial+1
	data, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	if _, err := decodeRecord(data); err != nil {
		return nil, err // what cannot be read back is never written
	}
	return data, nil
}

// newest is the highest generation in use.
func (r *record) newest() uint64 { return r.Roots[len(r.Roots)-1].Generation }

// wrapped returns the root of a generation in use, 0 for the newest. A generation
// that is not in use is ErrDestroyed when it is older than the newest, else
// ErrUnavailable.
func (r *record) wrapped(generation uint64) (wrappedRoot, error) {
	if generation == 0 {
		return r.Roots[len(r.Roots)-1], nil
	}
	if w, ok := find(r.Roots, generation); ok {
		return w, nil
	}
	if generation < r.newest() {
		return wrappedRoot{}, fmt.Errorf("generation %d: %w", generation, ErrDestroyed)
	}
	return wrappedRoot{}, fmt.Errorf("generation %d: not made: %w", generation, ErrUnavailable)
}

func find(list []wrappedRoot, generation uint64) (wrappedRoot, bool) {
	i := slices.IndexFunc(list, func(w wrappedRoot) bool { return w.Generation == generation })
	if i < 0 {
		return wrappedRoot{}, false
	}
	return list[i], true
}

// with returns a copy of list with w at its place.
func with(list []wrappedRoot, w wrappedRoot) []wrappedRoot {
	list = append(slices.Clone(list), w)
	slices.SortFunc(list, func(a, b wrappedRoot) int {
		if a.Generation < b.Generation {
			return -1
		}
		return 1
	})
	return list
}

// without returns a copy of list with one generation less.
func without(list []wrappedRoot, generation uint64) []wrappedRoot {
	return slices.DeleteFunc(slices.Clone(list), func(w wrappedRoot) bool { return w.Generation == generation })
}

func generations(list []wrappedRoot) []uint64 {
	numbers := make([]uint64, len(list))
	for i, w := range list {
		numbers[i] = w.Generation
	}
	return numbers
}
