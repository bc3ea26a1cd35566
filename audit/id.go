package audit

import (
	"crypto/rand"
	"encoding/binary"
	"sync"
	"time"

	"github.com/google/uuid"
)

// ticksPerMilli is the resolution of a UUIDv7's time with the 12 bits after its version (RFC 9562, 6.2, method 3).
const ticksPerMilli = 1 << 12

// maxAhead is how far ids run ahead of a clock that stepped back, in ticks: a minute. Beyond that it had been wrong, and
// everything from then on would be dated by it.
const maxAhead = 60_000 * ticksPerMilli

// ids makes entry ids that only grow, unless the clock goes back by more than maxAhead: then they follow it, and differ
// from those before by chance alone, as the ids of two processes do. The time of an entry is that of its id.
type ids struct {
	now  func() time.Time
	mu   sync.Mutex
	last uint64 // ticks since 1970
}

func (g *ids) next() (uuid.UUID, time.Time) {
	tick := ticks(g.now())
	g.mu.Lock()
	if g.last < tick+maxAhead {
		tick = max(tick, g.last+1)
	}
	g.last = tick
	g.mu.Unlock()
	return newID(tick), tickTime(tick)
}

// ticks rounds up, so that tickTime gives the same microsecond back. A clock before 1970 counts as 1970.
func ticks(t time.Time) uint64 {
	micros := uint64(max(0, t.UnixMicro()))
	return micros/1000*ticksPerMilli + (micros%1000*ticksPerMilli+999)/1000
}

func tickTime(tick uint64) time.Time {
	micros := tick/ticksPerMilli*1000 + tick%ticksPerMilli*1000/ticksPerMilli
	return time.UnixMicro(int64(micros)).UTC() //nolint:gosec // 48 bits of milliseconds at most
}

func newID(tick uint64) uuid.UUID {
	id := firstID(int64(tick / ticksPerMilli)) //nolint:gosec // 52 bits at most
	binary.BigEndian.PutUint16(id[6:], 0x7000|uint16(tick%ticksPerMilli))
	_, _ = rand.Read(id[8:]) // never fails (crypto/rand)
	id[8] = id[8]&0x3f | 0x80
	return id
}

// firstID sorts below every UUIDv7 of that millisecond and above all of earlier ones.
func firstID(milli int64) uuid.UUID {
	var id uuid.UUID
	var b [8]byte
	binary.BigEndian.PutUint64(b[:], uint64(max(0, milli)))
	copy(id[:6], b[2:])
	return id
}
