package fence_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/fence"
)

// What is read as a line is JSON, and is written again byte for byte: nobody can hide a second meaning in it.
func FuzzLine(f *testing.F) {
	s := newShelf(f, 1)
	_, err := s.ledger().Append(f.Context(), []fence.Fence{
		erasure(),
		{Op: fence.Shred, Subject: uuid.New(), Generation: 3, Slots: []uint8{1, 2}},
		{Op: fence.Flip, Generation: 3},
	})
	must(f, err)
	_, err = s.ledger().Append(f.Context(), []fence.Fence{{Op: fence.Void, Of: 1}})
	must(f, err)
	for _, line := range s.lines(0) {
		f.Add(line)
		f.Add(bytes.Replace(line, []byte(`{"n":`), []byte(`{"n":0`), 1))
		f.Add(bytes.Replace(line, []byte("T12"), []byte("T25"), 1))
	}
	f.Add([]byte("{}\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		again, got, err := fence.Rewrite(text)
		if err != nil {
			return
		}
		if !bytes.Equal(again, text) || got.N == 0 {
			t.Errorf("%q was written again as %q", text, again)
		}
		var object map[string]any
		if err := json.Unmarshal(text, &object); err != nil {
			t.Errorf("%q is not JSON: %v", text, err)
		}
	})
}
