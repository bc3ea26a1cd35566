package fence

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/tacitcrm/tacit/crypto"
)

// maxLine bounds a line: one with all 256 slots has about 1,300 bytes.
const maxLine = 4096

// tail is where a verified chain ends. The MAC binds all lines before it: chains with equal tails are equal.
type tail struct {
	size int64 // bytes of whole lines
	n    uint64
	mac  []byte // of line n; empty before line 1
}

func (t tail) equal(u tail) bool {
	return t.size == u.size && t.n == u.n && bytes.Equal(t.mac, u.mac)
}

// walk verifies the lines of r behind from, up to the size of end or, when that is 0, as far as whole lines go,
// and shows each to visit. torn reports bytes after the last newline: a write that was cut short. A line that
// does not follow the one before is ErrTampered.
func walk(r io.ReaderAt, from tail, end int64, mac *crypto.MAC, visit func(Fence)) (t tail, torn bool, err error) {
	const everything = 1 << 62
	if end == 0 {
		end = everything
	}
	in := bufio.NewReaderSize(io.NewSectionReader(r, from.size, end-from.size), maxLine)
	for t = from; ; {
		text, err := in.ReadSlice('\n')
		switch {
		case errors.Is(err, io.EOF):
			return t, len(text) > 0, nil
		case errors.Is(err, bufio.ErrBufferFull):
			return overlong(in, t)
		case err != nil:
			return from, false, unavailable(err)
		}
		l, ok := follow(t, text, mac)
		if !ok {
			return from, false, fmt.Errorf("line %d: %w", t.n+1, ErrTampered)
		}
		visit(l.Fence)
		t = tail{size: t.size + int64(len(text)), n: l.N, mac: l.mac}
	}
}

// overlong tells a long torn end, such as a file system leaves after a power cut, from a line that nobody wrote.
func overlong(in *bufio.Reader, t tail) (tail, bool, error) {
	for {
		switch _, err := in.ReadSlice('\n'); {
		case errors.Is(err, io.EOF):
			return t, true, nil
		case err == nil:
			return t, false, fmt.Errorf("line %d: %w", t.n+1, ErrTampered)
		case !errors.Is(err, bufio.ErrBufferFull):
			return t, false, unavailable(err)
		}
	}
}

// follow reads the line that comes after t.
func follow(t tail, text []byte, mac *crypto.MAC) (line, bool) {
	l, err := decode(text)
	ok := err == nil && l.N == t.n+1 && bytes.Equal(l.prev, t.mac) && mac.Verify(l.mac, tag, l.parts()...)
	return l, ok
}

// extend appends the lines of fences to a chain that ends in t. It returns their text, and where the chain
// then ends.
func extend(t tail, fences []Fence, mac *crypto.MAC) ([]byte, tail) {
	var text []byte
	size := t.size
	for _, f := range fences {
		l := line{Fence: f, prev: t.mac}
		l.N = t.n + 1
		l.mac = mac.Sum(tag, l.parts()...)
		text = l.append(text)
		t = tail{size: size + int64(len(text)), n: l.N, mac: l.mac}
	}
	return text, t
}
