package sheet_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/sheet"
)

func TestLines(t *testing.T) {
	file := "{\"a\":\"x\",\"b\":1.50,\"c\":true}\n\n{\"b\":null,\"d\":[\"p\",\"q\"],\"z\":{\"deep\":1}}\n{\"a\":{}}\n{\"a\":1,\"a\":2}\nnot json\n[1]\n{} {}\n{\"a\":\"last\"}"
	r := sheet.NewLines(strings.NewReader(file), []string{"a", "b", "c", "d"})
	var got []string
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if errors.Is(err, sheet.ErrMalformed) {
			cells = []string{"malformed"}
		} else if err != nil {
			t.Fatal(err)
		}
		got = append(got, strings.Join(cells, "|"))
	}
	want := []string{"x|1.50|true|", "|||p,q", "malformed", "malformed", "malformed", "malformed", "malformed", "last|||"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
	long := sheet.NewLines(strings.NewReader(`{"a":"`+strings.Repeat("x", sheet.MaxRow)+`"}`), []string{"a"})
	if _, err := long.Read(); !errors.Is(err, sheet.ErrTooLong) {
		t.Errorf("a long line: got %v", err)
	}
}

func FuzzLines(f *testing.F) {
	f.Add("{\"a\":[\"x\"]}\n{}")
	f.Fuzz(func(t *testing.T, file string) {
		r := sheet.NewLines(strings.NewReader(file), []string{"a", "b"})
		for range len(file) + 2 {
			cells, err := r.Read()
			if errors.Is(err, sheet.ErrMalformed) {
				continue
			}
			if err != nil {
				return
			}
			if len(cells) != 2 {
				t.Fatalf("%d cells", len(cells))
			}
		}
		t.Fatal("does not end")
	})
}
