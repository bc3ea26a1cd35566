package prove

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/google/uuid"
)

const (
	reach     = 8192 // bytes on either side of an id: a page of PostgreSQL
	chunk     = 1 << 20
	idSize    = 16
	idText    = 36
	keySize   = 61 // a wrapped key: format byte, nonce, 32 bytes, tag
	keyFormat = 1
)

// scanner finds ids in bytes, raw or as text, and hands on what is around them.
type scanner struct {
	ids   map[uuid.UUID]bool
	tails [1 << 16]bool // last two bytes of any of them: rules most places out
	found func(id uuid.UUID)
	area  func(id uuid.UUID, around []byte)
	buf   []byte
}

func newScanner(ids map[uuid.UUID]bool) *scanner {
	s := &scanner{ids: ids, buf: make([]byte, 0, chunk+3*reach)}
	for id := range ids {
		s.tails[tail(id[:])] = true
	}
	return s
}

func tail(id []byte) uint16 { return uint16(id[idSize-2])<<8 | uint16(id[idSize-1]) }

// span is a part of the buffer around one or more places of one id.
type span struct{ from, to int }

// scan reads to the end and returns how much there was.
func (s *scanner) scan(ctx context.Context, r io.Reader) (size int64, err error) {
	buf := s.buf[:0]
	start := 0 // places before it are done
	for {
		if err := ctx.Err(); err != nil {
			return size, err //nolint:wrapcheck // the caller's own wish
		}
		n, err := io.ReadFull(r, buf[len(buf):cap(buf)])
		buf, size = buf[:len(buf)+n], size+int64(n)
		end := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		if err != nil && !end {
			return size, fmt.Errorf("search: %w", err)
		}
		limit := len(buf) // a place near the end waits for what is after it
		if !end {
			limit -= reach + idText
		}
		s.search(buf, start, limit)
		if end {
			return size, nil
		}
		keep := max(0, limit-reach)
		start = limit - keep
		buf = buf[:copy(buf[:cap(buf)], buf[keep:])]
	}
}

// search finds the places from start up to limit, and hands on what is around them, each part of it once per id.
func (s *scanner) search(buf []byte, start, limit int) {
	spans := map[uuid.UUID][]span{}
	for at := s.next(buf, start, limit-idSize+1); at < limit-idSize+1; at = s.next(buf, at+1, limit-idSize+1) {
		id, size := s.match(buf[at:])
		if size == 0 {
			continue
		}
		s.found(id)
		next := span{max(0, at-reach), min(len(buf), at+size+reach)}
		list := spans[id]
		if n := len(list); n > 0 && next.from <= list[n-1].to {
			list[n-1].to = next.to
		} else {
			list = append(list, next)
		}
		spans[id] = list
	}
	for id, list := range spans {
		for _, sp := range list {
			s.area(id, buf[sp.from:sp.to])
		}
	}
}

// next is the first place from at up to limit that may begin with an id, or limit. It looks at every byte there is, of
// a buffer that nobody else has: the race detector would make it ten times slower for nothing.
//
//go:norace
func (s *scanner) next(buf []byte, at, limit int) int {
	for ; at < limit; at++ {
		if s.tails[tail(buf[at:])] || buf[at+8] == '-' {
			return at
		}
	}
	return at
}

// match reports whether 16 bytes or more begin with one of the ids, and in how many bytes.
func (s *scanner) match(b []byte) (id uuid.UUID, size int) {
	if id = uuid.UUID(b[:idSize]); s.ids[id] {
		return id, idSize
	}
	if len(b) >= idText && b[8] == '-' && b[13] == '-' && b[18] == '-' && b[23] == '-' {
		if id, err := uuid.ParseBytes(b[:idText]); err == nil && s.ids[id] {
			return id, idText
		}
	}
	return id, 0
}

// candidates hands on everything in an area that could be a wrapped key: raw, or in the hexadecimal of a dump.
func candidates(area []byte, fn func(key []byte)) {
	var key [keySize]byte
	for i := range area {
		switch {
		case area[i] == keyFormat && len(area)-i >= keySize:
			fn(area[i : i+keySize])
		case area[i] == 'x' && len(area)-i > 2*keySize && area[i+1] == '0' && area[i+2] == '0'+keyFormat:
			if _, err := hex.Decode(key[:], area[i+1:i+1+2*keySize]); err == nil {
				fn(key[:])
			}
		}
	}
}
