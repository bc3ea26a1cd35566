package archive

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Span is a bundle or a segment with the times of its entries, in milliseconds since 1970.
type Span struct {
	Index       uint64
	First, Last int64
}

// Wanted are the terms that an entry must have: of each list any one.
type Wanted [][]Term

const selectSegments = `SELECT idx, first, last FROM log_segment WHERE last >= $1 AND first <= $2 ORDER BY idx`

// Segments returns the full segments with entries of a time, both ends included. There is one for every 65,536 entries.
func (r *Reader) Segments(ctx context.Context, from, to int64) ([]Span, error) {
	return r.spans(ctx, "log segments", selectSegments, from, to)
}

func (r *Reader) spans(ctx context.Context, what, sql string, args ...any) ([]Span, error) {
	rows, err := r.q.Query(ctx, sql, args...)
	if err != nil {
		return nil, scrubbed(what, err)
	}
	list, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (s Span, err error) {
		var idx int64
		err = row.Scan(&idx, &s.First, &s.Last)
		s.Index = uint64(idx) //nolint:gosec // counts entries
		return s, err
	})
	return list, scrubbed(what, err)
}

const selectSpans = `SELECT idx, first, last FROM log_bundle
 WHERE idx >= $3 AND idx < $4 AND last >= $1 AND first <= $2 ORDER BY idx`

// BundlesOf returns the bundles of a full segment that have entries of a time and may have some with the wanted terms.
func (r *Reader) BundlesOf(ctx context.Context, segment uint64, from, to int64, wanted Wanted) ([]Span, error) {
	places, err := r.places(ctx, segment, wanted)
	if err != nil || places == ([BundleSize]bool{}) {
		return nil, err
	}
	first := int64(segment * BundleSize) //nolint:gosec // counts entries
	list, err := r.spans(ctx, "log bundles", selectSpans, from, to, first, first+BundleSize)
	return only(list, func(s Span) bool { return places[s.Index%BundleSize] }), err
}

// only keeps the spans that pass.
func only(list []Span, pass func(Span) bool) []Span {
	kept := list[:0]
	for _, s := range list {
		if pass(s) {
			kept = append(kept, s)
		}
	}
	return kept
}

const selectPages = `SELECT page, refs FROM log_index WHERE segment = $1 AND page = ANY($2::smallint[])`

// places asks the index of a full segment for the places of bundles that may have the wanted terms.
func (r *Reader) places(ctx context.Context, segment uint64, wanted Wanted) (all [BundleSize]bool, err error) {
	for i := range all {
		all[i] = true
	}
	if len(wanted) == 0 {
		return all, nil
	}
	rows, err := r.q.Query(ctx, selectPages, int64(segment), wanted.pages()) //nolint:gosec // counts entries
	if err != nil {
		return all, scrubbed("log index", err)
	}
	refs := map[int16][]byte{}
	var page int16
	var list []byte
	if _, err = pgx.ForEachRow(rows, []any{&page, &list}, func() error {
		refs[page] = append([]byte(nil), list...)
		return nil
	}); err != nil {
		return all, scrubbed("log index", err)
	}
	for _, terms := range wanted {
		var have [BundleSize]bool
		for _, t := range terms {
			list, ok := refs[int16(t>>24)]
			if !ok {
				return all, corrupt("index page %d of segment %d is missing", t>>24, segment)
			}
			found(list, t, &have)
		}
		for i := range all {
			all[i] = all[i] && have[i]
		}
	}
	return all, nil
}

func (w Wanted) pages() []int16 {
	var pages []int16
	for _, list := range w {
		for _, t := range list {
			pages = append(pages, int16(t>>24))
		}
	}
	return pages
}

// has reports whether a sorted list of terms has the wanted ones.
func (w Wanted) has(terms []byte) bool {
	for _, list := range w {
		found := false
		for _, t := range list {
			found = found || holds(terms, t)
		}
		if !found {
			return false
		}
	}
	return true
}

const selectOpen = `SELECT b.idx, b.first, b.last, t.terms FROM log_bundle b LEFT JOIN log_terms t ON t.bundle = b.idx
 WHERE b.idx >= $3 AND b.idx < $4 AND b.last >= $1 AND b.first <= $2 ORDER BY b.idx`

// OpenBundles is BundlesOf for the full bundles beyond the last full segment. One whose terms are not there may have any.
func (r *Reader) OpenBundles(ctx context.Context, from, to int64, wanted Wanted) ([]Span, error) {
	first := int64(r.size / SegmentSize * BundleSize)                                  //nolint:gosec // counts entries
	rows, err := r.q.Query(ctx, selectOpen, from, to, first, int64(r.size/BundleSize)) //nolint:gosec // counts entries
	if err != nil {
		return nil, scrubbed("log bundles", err)
	}
	var list []Span
	var s Span
	var idx int64
	var terms []byte
	_, err = pgx.ForEachRow(rows, []any{&idx, &s.First, &s.Last, &terms}, func() error {
		s.Index = uint64(idx) //nolint:gosec // counts entries
		if terms == nil || wanted.has(terms) {
			list = append(list, s)
		}
		return nil
	})
	return list, scrubbed("log bundles", err)
}
