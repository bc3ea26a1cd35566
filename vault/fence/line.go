package fence

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// Op is what a line of the ledger says.
type Op string

// The lines there are.
const (
	Erase Op = "erase" // every key of Subject, wrapped under Generation, was destroyed
	Shred Op = "shred" // the keys of Subject in Slots, wrapped under Generation, were destroyed
	Void  Op = "void"  // the transaction of line Of is known to have been rolled back; never for an unknown outcome
	Flip  Op = "flip"  // Generation was destroyed
)

// Fence is one line of the ledger. Which fields an Op has is said there; the others are zero.
type Fence struct {
	N          uint64 // number of the line, from 1; set by the ledger
	Op         Op
	Subject    uuid.UUID
	Generation uint64
	Slots      []uint8 // ascending
	Of         uint64
	At         time.Time // UTC, to the microsecond; when appended, if the caller leaves it zero
}

// line is a Fence with what chains it.
type line struct {
	Fence

	prev, mac []byte // of 32 bytes; prev is empty in line 1
}

// tag is the domain of the ledger's MACs under the row-MAC key; a changed layout takes the next number.
const tag = "tacit/fence/1"

const (
	macSize    = 32
	timeLayout = "2006-01-02T15:04:05.000000Z"
)

var errLine = errors.New("not a line of a fence ledger")

// check refuses a Fence with a field that its Op does not have, or without one that it has.
func (f Fence) check() error {
	var want Fence
	switch f.Op {
	case Erase:
		want = Fence{Subject: f.Subject, Generation: f.Generation}
	case Shred:
		want = Fence{Subject: f.Subject, Generation: f.Generation, Slots: f.Slots}
	case Void:
		want = Fence{Of: f.Of}
	case Flip:
		want = Fence{Generation: f.Generation}
	default:
		return fmt.Errorf("operation %q: %w", string(f.Op), crypto.ErrArgument)
	}
	switch {
	case f.Subject != want.Subject || f.Generation != want.Generation || f.Of != want.Of || len(f.Slots) != len(want.Slots),
		(f.Op == Erase || f.Op == Shred) && f.Subject == uuid.Nil,
		(f.Op == Void) == (f.Of == 0), (f.Op == Void) == (f.Generation != 0), (f.Op == Shred) == (len(f.Slots) == 0):
		return fmt.Errorf("fields of %s: %w", f.Op, crypto.ErrArgument)
	case !ascending(f.Slots):
		return fmt.Errorf("slots of %s: %w", f.Op, crypto.ErrArgument)
	case f.At.Year() < 1 || f.At.Year() > 9999: // as RFC 3339 can write it
		return fmt.Errorf("time of %s: %w", f.Op, crypto.ErrArgument)
	}
	return nil
}

func ascending(slots []uint8) bool {
	for i := 1; i < len(slots); i++ {
		if slots[i-1] >= slots[i] {
			return false
		}
	}
	return true
}

// parts are what the MAC of a line binds.
func (l *line) parts() [][]byte {
	return [][]byte{
		l.prev, number(l.N), []byte(l.Op), l.Subject[:], number(l.Generation), l.Slots, number(l.Of),
		number(uint64(l.At.UnixMicro())), // any fixed mapping serves a MAC
	}
}

func number(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// append writes the line as JSON, with its newline. There is one way to write a line: decode refuses others.
func (l *line) append(b []byte) []byte {
	b = strconv.AppendUint(append(b, `{"n":`...), l.N, 10)
	b = append(append(append(b, `,"op":"`...), l.Op...), '"')
	if l.Subject != uuid.Nil {
		b = append(append(append(b, `,"subject":"`...), l.Subject.String()...), '"')
	}
	if l.Generation != 0 {
		b = strconv.AppendUint(append(b, `,"generation":`...), l.Generation, 10)
	}
	if len(l.Slots) > 0 {
		b = append(b, `,"slots":`...)
		for i, slot := range l.Slots {
			b = strconv.AppendUint(append(b, "[,"[min(i, 1)]), uint64(slot), 10)
		}
		b = append(b, ']')
	}
	if l.Of != 0 {
		b = strconv.AppendUint(append(b, `,"of":`...), l.Of, 10)
	}
	b = append(l.At.UTC().AppendFormat(append(b, `,"at":"`...), timeLayout), '"')
	b = append(base64.StdEncoding.AppendEncode(append(b, `,"prev":"`...), l.prev), '"')
	b = append(base64.StdEncoding.AppendEncode(append(b, `,"mac":"`...), l.mac), '"')
	return append(b, '}', '\n')
}

// decode reads one line with its newline. It accepts exactly what append writes of a Fence that check accepts.
func decode(text []byte) (line, error) {
	var l line
	c := cursor{rest: text}
	c.literal(`{"n":`)
	l.N = c.number()
	c.literal(`,"op":"`)
	l.Op = Op(c.text())
	if c.optional(`,"subject":"`) {
		l.Subject, c.err = uuid.ParseBytes(c.text())
	}
	if c.optional(`,"generation":`) {
		l.Generation = c.number()
	}
	if c.optional(`,"slots":[`) {
		l.Slots = c.slots()
	}
	if c.optional(`,"of":`) {
		l.Of = c.number()
	}
	c.literal(`,"at":"`)
	l.At = c.time()
	c.literal(`,"prev":"`)
	l.prev = c.bytes()
	c.literal(`,"mac":"`)
	l.mac = c.bytes()
	if c.err != nil || l.check() != nil || l.N == 0 || len(l.mac) != macSize || len(l.prev) != prevSize(l.N) {
		return line{}, errLine
	}
	var again [512]byte // most lines have some 300
	if !bytes.Equal(l.append(again[:0]), text) {
		return line{}, errLine
	}
	return l, nil
}

func prevSize(n uint64) int {
	if n == 1 {
		return 0
	}
	return macSize
}

// cursor walks over a line. After the first thing that does not fit it gives zero values.
type cursor struct {
	rest []byte
	err  error
}

func (c *cursor) optional(s string) bool {
	rest, ok := bytes.CutPrefix(c.rest, []byte(s))
	if ok && c.err == nil {
		c.rest = rest
	}
	return ok && c.err == nil
}

func (c *cursor) literal(s string) {
	if !c.optional(s) {
		c.err = errLine
	}
}

// number reads digits; that they are written as append writes them is seen at the end.
func (c *cursor) number() uint64 {
	end := 0
	for end < len(c.rest) && c.rest[end] >= '0' && c.rest[end] <= '9' {
		end++
	}
	v, err := strconv.ParseUint(string(c.rest[:end]), 10, 64)
	if err != nil {
		c.err = errLine
	}
	c.rest = c.rest[end:]
	return v
}

func (c *cursor) slots() []uint8 {
	var slots []uint8
	for c.err == nil {
		v := c.number()
		if v > 255 {
			c.err = errLine
		}
		slots = append(slots, uint8(v)) //nolint:gosec // an error above
		if c.optional(`]`) {
			break
		}
		c.literal(`,`)
	}
	return slots
}

// text reads up to the closing quote. No text of a line has an escape.
func (c *cursor) text() []byte {
	text, rest, ok := bytes.Cut(c.rest, []byte{'"'})
	if !ok || c.err != nil {
		c.err = errLine
		return nil
	}
	c.rest = rest
	return text
}

func (c *cursor) time() time.Time {
	at, err := time.Parse(timeLayout, string(c.text()))
	if err != nil {
		c.err = errLine
	}
	return at
}

func (c *cursor) bytes() []byte {
	b, err := base64.StdEncoding.AppendDecode(nil, c.text())
	if err != nil {
		c.err = errLine
	}
	return b
}
