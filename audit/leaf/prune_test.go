package leaf_test

import (
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// Only an entry of a pruning that happened says from where on entries are kept, and says it once.
func TestKeptFrom(t *testing.T) {
	at := time.Date(2026, 1, 5, 8, 0, 0, 0, time.UTC)
	id := uuid.UUID{6: 0x70, 8: 0x80}
	for i, ms := 5, at.UnixMilli(); i >= 0; i-- {
		id[i], ms = byte(ms), ms>>8
	}
	prune := func(reasons ...string) leaf.Entry {
		return leaf.Entry{ID: id, Time: at, Action: leaf.ActionPrune, Decision: leaf.Allow, Outcome: leaf.Written, Reasons: reasons}
	}
	read, denied, failed := prune("kept_from_256"), prune("kept_from_256"), prune("kept_from_256")
	read.Action = "read"
	denied.Decision, denied.Outcome = leaf.Deny, leaf.Denied
	failed.Outcome = leaf.Failed
	for name, row := range map[string]struct {
		entry leaf.Entry
		want  uint64
		ok    bool
	}{
		"pruning":       {prune(leaf.PruneReasons(512, 1024)...), 1024, true},
		"from 0":        {prune("kept_from_0"), 0, true},
		"no position":   {prune("entries_256"), 0, false},
		"no number":     {prune("kept_from_all"), 0, false},
		"leading zero":  {prune("kept_from_0256"), 0, false},
		"too large":     {prune("kept_from_18446744073709551616"), 0, false},
		"said twice":    {prune("kept_from_256", "kept_from_512"), 0, false},
		"another entry": {read, 0, false},
		"denied":        {denied, 0, false},
		"failed":        {failed, 0, false},
	} {
		b, err := row.entry.MarshalCanonical()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if got, ok := leaf.KeptFrom(b); got != row.want || ok != row.ok {
			t.Errorf("%s: got %d, %v; want %d, %v", name, got, ok, row.want, row.ok)
		}
	}
	if _, ok := leaf.KeptFrom([]byte(`{"action":"log_prune","reasons":["kept_from_256"]}`)); ok {
		t.Error("bytes that are no entry say from where on entries are kept")
	}
}
