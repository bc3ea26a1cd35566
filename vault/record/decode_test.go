package record_test

import (
	"testing"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
)

// FuzzDecode: whatever a row holds is decoded or refused.
func FuzzDecode(f *testing.F) {
	set, err := revision.Check(f.Context(), crm.Source(), policy.DefaultTeam())
	if err != nil {
		f.Fatal(err)
	}
	t := set.Tables["contact"]
	f.Add([]byte("\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\xff"))
	f.Add([]byte("\x14\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x11\x00\x00\x00\x01\x00\x00\x00\x01\xff\xff\xff\xff"))
	f.Add([]byte("\x19\x00\x00\x00\x01\x00\x00\x00\x14\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00"))
	f.Fuzz(func(_ *testing.T, raw []byte) {
		var cells [][]byte
		for len(raw) > 0 {
			n := min(int(raw[0]), len(raw)-1)
			cells, raw = append(cells, raw[1:1+n]), raw[1+n:]
		}
		record.Decode(t, cells)
	})
}
