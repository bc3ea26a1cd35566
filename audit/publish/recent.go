package publish

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// recent remembers which entries were taken into the tree lately. An entry bears its MAC wherever it lies, so that whoever
// can write to the intake could put a genuine one there again: it is taken once.
type recent struct {
	ids   map[uuid.UUID]struct{}
	since int64 // milliseconds: what was taken with an id of this time or later is among ids
}

// How long ids are remembered, and by how much the clocks of the processes that make them may differ. Rows with earlier ids,
// as of long transactions, are looked up in the tree; the map holds them as long as a round lasts.
const (
	rememberFor = 2 * time.Minute
	clocksApart = time.Minute
)

// begin forgets everything: another publisher may have taken entries until now.
func (r *recent) begin(now time.Time) {
	r.ids, r.since = map[uuid.UUID]struct{}{}, now.Add(clocksApart).UnixMilli()
}

// trim forgets what is old.
func (r *recent) trim(now time.Time) {
	oldest := now.Add(-rememberFor).UnixMilli()
	if oldest < r.since+rememberFor.Milliseconds()/2 {
		return
	}
	r.since = oldest
	for id := range r.ids {
		if leaf.Milli(id) < oldest {
			delete(r.ids, id)
		}
	}
}

// late reports whether an entry's id is too old to be remembered: it is looked up in the tree.
func (r *recent) late(id uuid.UUID) bool { return leaf.Milli(id) < r.since }

// add remembers a genuine entry, and reports whether it is a new one.
func (r *recent) add(id uuid.UUID) bool {
	if _, known := r.ids[id]; known {
		return false
	}
	r.ids[id] = struct{}{}
	return true
}
