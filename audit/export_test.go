package audit

// Proven makes a log believe that it has proven the server of a timeline.
func (l *Log) Proven(timeline string) { l.timeline.Store(&timeline) }
