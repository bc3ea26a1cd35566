package sealed_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/sealed"
)

// A row holds what was last put under each number, in order, and survives its encoding.
func TestRowIsAMapInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := map[uint16]sealed.Field{}
		var row sealed.Row
		for range rapid.IntRange(0, 20).Draw(t, "steps") {
			f := sealed.Field{
				Number:  rapid.Uint16Range(0, 6).Draw(t, "number"),
				Version: rapid.Uint64().Draw(t, "version"),
				Blob:    rapid.SliceOfN(rapid.Byte(), 1, 300).Draw(t, "blob"),
			}
			if rapid.Bool().Draw(t, "remove") {
				row = row.Without(f.Number)
				delete(want, f.Number)
				continue
			}
			before := slices.Clone(row)
			next := row.With(f)
			if !cmp.Equal(row, before) {
				t.Fatal("With changed the row it was called on")
			}
			row, want[f.Number] = next, f
		}
		read, err := sealed.Parse(row.Bytes())
		if err != nil || len(read) != len(want) {
			t.Fatalf("got %d fields, %v, want %d", len(read), err, len(want))
		}
		for n, f := range want {
			if got, ok := read.Find(n); !ok || !cmp.Equal(got, f) {
				t.Fatalf("field %d: got %v %v, want %v", n, got, ok, f)
			}
		}
		if _, ok := read.Find(7); ok {
			t.Fatal("found a field that was never put")
		}
	})
}

func TestParseRefuses(t *testing.T) {
	row := sealed.Row{{Number: 2, Version: 300, Blob: []byte("abc")}, {Number: 5, Version: 1, Blob: []byte("d")}}
	whole := row.Bytes()
	bad := map[string][]byte{
		"nothing":        nil,
		"another format": append([]byte{2}, whole[1:]...),
		"out of order":   sealed.Row{row[1], row[0]}.Bytes(),
		"twice":          sealed.Row{row[0], row[0]}.Bytes(),
		"a long length":  {1, 0, 2, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1, 0},
	}
	for name, b := range bad {
		if _, err := sealed.Parse(b); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: got %v, want ErrIntegrity", name, err)
		}
	}
	ends := map[int]bool{1: true, len(sealed.Row{row[0]}.Bytes()): true} // where a field ends, a shorter row does
	for n := 1; n < len(whole); n++ {
		if _, err := sealed.Parse(whole[:n]); (err == nil) != ends[n] {
			t.Errorf("cut to %d of %d bytes: got %v", n, len(whole), err)
		}
	}
}

// Whatever parses has one encoding only where its numbers are in shortest form; either way it reads back.
func FuzzParse(f *testing.F) {
	f.Add(sealed.Row{{Number: 1, Version: 1, Blob: []byte("x")}, {Number: 9, Version: 1 << 40, Blob: []byte("yz")}}.Bytes())
	f.Add([]byte{1})
	f.Add([]byte{1, 0, 1, 0x80})
	f.Fuzz(func(t *testing.T, b []byte) {
		row, err := sealed.Parse(b)
		if err != nil {
			if !errors.Is(err, fault.ErrIntegrity) {
				t.Fatalf("got %v, want ErrIntegrity", err)
			}
			return
		}
		again, err := sealed.Parse(row.Bytes())
		if err != nil || !slices.EqualFunc(row, again, func(a, b sealed.Field) bool {
			return a.Number == b.Number && a.Version == b.Version && bytes.Equal(a.Blob, b.Blob)
		}) {
			t.Fatalf("read again: %v", err)
		}
	})
}
