// Package sheet reads a CSV file (RFC 4180) row by row, in memory that does not grow with the file: a row that
// does not end is refused instead of held. It knows no fields and keeps nothing of what it read.
package sheet

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
)

// MaxRow is the most bytes of one row. A quote that is never closed makes the rest of a file one row.
const MaxRow = 1 << 20

// readAhead is what encoding/csv may have read of the next row already.
const readAhead = 4 << 10

var (
	// ErrMalformed says that a row's quotes or its number of columns are off. The next row can be read.
	ErrMalformed = errors.New("malformed row")
	// ErrTooLong says that a row is longer than MaxRow. Where the next one begins is not known.
	ErrTooLong = errors.New("row too long")
)

// Reader reads rows. All have as many cells as the first.
type Reader struct {
	csv *csv.Reader
	in  *bounded
}

// NewReader reads r, whose cells are separated by the delimiter; zero is a comma.
func NewReader(r io.Reader, delimiter rune) *Reader {
	in := &bounded{r: skipBOM(r)}
	c := csv.NewReader(in)
	if delimiter != 0 {
		c.Comma = delimiter
	}
	return &Reader{csv: c, in: in}
}

// Read returns the cells of the next row. It is io.EOF after the last one, ErrMalformed, ErrTooLong, or what
// the underlying reader returned. None of them holds a cell.
func (r *Reader) Read() ([]string, error) {
	r.in.left = MaxRow + readAhead
	cells, err := r.csv.Read()
	if _, bad := errors.AsType[*csv.ParseError](err); bad {
		return nil, ErrMalformed
	}
	if err != nil {
		return nil, err //nolint:wrapcheck // the caller's own, ErrTooLong or io.EOF
	}
	return cells, nil
}

// Offset is how many bytes of the file the rows read so far took.
func (r *Reader) Offset() int64 { return r.csv.InputOffset() }

// bounded gives out so many bytes and then ErrTooLong.
type bounded struct {
	r    io.Reader
	left int
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left == 0 {
		return 0, ErrTooLong
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err //nolint:wrapcheck // io.EOF must stay what it is
}

// skipBOM drops the byte order mark that spreadsheets put before UTF-8.
func skipBOM(r io.Reader) *bufio.Reader {
	b := bufio.NewReaderSize(r, 64<<10)
	if head, err := b.Peek(3); err == nil && string(head) == "\ufeff" {
		_, _ = b.Discard(3)
	}
	return b
}
