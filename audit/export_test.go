package audit

import "time"

// Proven makes a log believe that it has proven the server of a timeline.
func (l *Log) Proven(timeline string) { l.timeline.Store(&timeline) }

// Parameters are those that a writer makes of its batches.
type Parameters struct{ arrays }

// Of are the parameters for some rows.
func (p *Parameters) Of(ids [][16]byte, leaves, terms, macs [][]byte, at time.Time) [][]byte {
	var b batch
	for i := range ids {
		b = append(b, &pending{id: ids[i], leaf: leaves[i], terms: terms[i], mac: macs[i]})
	}
	return p.of(b, at)
}
