package publish

// TakeAtMost makes rounds smaller than a test wants to fill.
func (p *Publisher) TakeAtMost(n int) { p.most = n }
