package audit_test

import (
	"bytes"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/tacitcrm/tacit/audit"
)

// TestParametersAreThoseOfTheDriver compares the parameters of a batch with what the driver makes of the same rows.
func TestParametersAreThoseOfTheDriver(t *testing.T) {
	t.Parallel()
	var w audit.Parameters
	for _, n := range []int{1, 2, 300, 3} {
		var ids [][16]byte
		var leaves, terms, macs [][]byte
		for i := range n {
			ids = append(ids, uuid.New())
			leaves = append(leaves, bytes.Repeat([]byte{byte(i)}, rand.IntN(3000)))
			terms = append(terms, bytes.Repeat([]byte{1}, 4*rand.IntN(3)))
			macs = append(macs, nil)
			if i%3 > 0 {
				macs[i] = bytes.Repeat([]byte{2}, 32)
			}
		}
		at := time.Date(1990+rand.IntN(60), 1, 2, 3, 4, 5, 678_901_000, time.UTC)
		var want [][]byte
		types := pgtype.NewMap()
		for _, p := range []struct {
			oid   uint32
			value any
		}{
			{pgtype.UUIDArrayOID, ids},
			{pgtype.ByteaArrayOID, leaves},
			{pgtype.ByteaArrayOID, terms},
			{pgtype.ByteaArrayOID, macs},
			{pgtype.TimestamptzOID, at},
		} {
			b, err := types.Encode(p.oid, pgtype.BinaryFormatCode, p.value, nil)
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, b)
		}
		if diff := cmp.Diff(want, w.Of(ids, leaves, terms, macs, at)); diff != "" {
			t.Errorf("%d rows: (-driver +own)\n%s", n, diff)
		}
		want[4] = nil
		if got := w.Of(ids, leaves, terms, macs, time.Time{}); !cmp.Equal(want, got) {
			t.Errorf("%d rows without a clock: the last parameter is %v, want none", n, got[4])
		}
	}
}
