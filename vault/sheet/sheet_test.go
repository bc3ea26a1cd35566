package sheet_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/sheet"
)

// all reads a file to its end, or to a fault that ends it.
func all(r *sheet.Reader) (rows []string, err error) {
	for {
		cells, err := r.Read()
		switch {
		case errors.Is(err, io.EOF):
			return rows, nil
		case errors.Is(err, sheet.ErrMalformed):
			rows = append(rows, "malformed")
		case err != nil:
			return rows, err
		default:
			rows = append(rows, strings.Join(cells, "|"))
		}
	}
}

func TestRead(t *testing.T) {
	long := strings.Repeat("x", sheet.MaxRow-10)
	for _, tt := range []struct {
		name, file string
		delimiter  rune
		want       []string
		err        error
	}{
		{"rows", "a,b\n1,\"2\n3\"\n", 0, []string{"a|b", "1|2\n3"}, nil},
		{"byte order mark", "\ufeffa,b\n", 0, []string{"a|b"}, nil},
		{"semicolons", "a;b\n", ';', []string{"a|b"}, nil},
		{"goes on after a bad row", "a,b\n1\n2,\"x\"y\n3,4\n", 0, []string{"a|b", "malformed", "malformed", "3|4"}, nil},
		{"long rows", "a\n" + long + "\n" + long + "\n", 0, []string{"a", long, long}, nil},
		{"an open quote", "a\n1\n\"" + strings.Repeat("x\n", sheet.MaxRow), 0, []string{"a", "1"}, sheet.ErrTooLong},
		{"a line without an end", strings.Repeat("x", 3*sheet.MaxRow), 0, nil, sheet.ErrTooLong},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := all(sheet.NewReader(strings.NewReader(tt.file), tt.delimiter))
			if !errors.Is(err, tt.err) || tt.err == nil && err != nil {
				t.Errorf("got error %v, want %v", err, tt.err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("rows (-want +got):\n%.500s", diff)
			}
		})
	}
}

// endless is a file of one quoted cell.
type endless struct{ sent int }

func (e *endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'x'
	}
	if e.sent == 0 {
		b[0] = '"'
	}
	e.sent += len(b)
	return len(b), nil
}

func TestAnOpenQuoteIsNotHeld(t *testing.T) {
	file := &endless{}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := sheet.NewReader(file, 0).Read(); !errors.Is(err, sheet.ErrTooLong) {
		t.Fatalf("got %v, want ErrTooLong", err)
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 20*sheet.MaxRow || file.sent > 2*sheet.MaxRow {
		t.Errorf("read %d bytes and allocated %d", file.sent, used)
	}
}

func TestFaultsOfTheSourceComeBack(t *testing.T) {
	broken := errors.New("connection reset")
	r := sheet.NewReader(io.MultiReader(strings.NewReader("a\n1\n2"), failing{broken}), 0)
	rows, err := all(r)
	if !errors.Is(err, broken) || len(rows) != 2 {
		t.Errorf("got %d rows and %v", len(rows), err)
	}
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// Whatever the bytes are, reading ends, cells are as many as in the first row, and errors hold no cell.
func FuzzRead(f *testing.F) {
	f.Add("a,b\n1,2\n", ',')
	f.Add("\"a\n\"\"b;\n", ';')
	f.Fuzz(func(t *testing.T, file string, delimiter rune) {
		r := sheet.NewReader(strings.NewReader(file), delimiter)
		width := 0
		for n := 0; ; n++ {
			cells, err := r.Read()
			switch {
			case errors.Is(err, sheet.ErrMalformed):
				if n > len(file) {
					t.Fatal("does not end")
				}
				continue
			case errors.Is(err, io.EOF), errors.Is(err, sheet.ErrTooLong):
				return
			case err != nil:
				if strings.Contains(fmt.Sprint(err), "delimiter") { // a delimiter no file can have
					return
				}
				t.Fatalf("got %v", err)
			}
			if width == 0 {
				width = len(cells)
			}
			if len(cells) != width {
				t.Fatalf("row %d has %d cells, want %d", n, len(cells), width)
			}
		}
	})
}
