package leaf

import (
	"bytes"
	"strconv"
	"strings"
)

// ActionPrune is the action of an entry that says what is dropped after its retention.
const ActionPrune = "log_prune"

const (
	reasonPruned = "entries_"
	reasonKept   = "kept_from_"
)

// PruneReasons are the reasons of an ActionPrune entry: that count entries go, and which is the first that stays, by its
// position from 0.
func PruneReasons(count, keptFrom uint64) []string {
	return []string{reasonPruned + strconv.FormatUint(count, 10), reasonKept + strconv.FormatUint(keptFrom, 10)}
}

// KeptFrom is the position of the first entry that stays, if the entry is one of a pruning. An entry cannot say so of
// itself or of what follows it: whoever knows its own position has to ask for that.
func (e *Entry) KeptFrom() (position uint64, ok bool) {
	if e.Action != ActionPrune || e.Decision != Allow || e.Outcome != Written {
		return 0, false
	}
	for _, r := range e.Reasons {
		digits, found := strings.CutPrefix(r, reasonKept)
		if !found {
			continue
		}
		n, err := strconv.ParseUint(digits, 10, 64)
		if err != nil || strconv.FormatUint(n, 10) != digits || ok {
			return 0, false
		}
		position, ok = n, true
	}
	return position, ok
}

var pruneMember = []byte(`"action":"` + ActionPrune + `"`)

// KeptFrom is Entry.KeptFrom of an entry's bytes, which need not be one.
func KeptFrom(b []byte) (position uint64, ok bool) {
	if !bytes.Contains(b, pruneMember) { // most: not worth a parse
		return 0, false
	}
	e, err := Parse(b)
	if err != nil {
		return 0, false
	}
	return e.KeptFrom()
}
