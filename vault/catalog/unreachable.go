package catalog

// Unreachable lists rules that never match, each with the one before it that takes their records: one without conditions,
// for the same team and queue or for none, takes whatever a record of the kind is.
func (r *Routing) Unreachable() map[string]string {
	out := map[string]string{}
	for i, rule := range r.Rules {
		for _, earlier := range r.Rules[:i] {
			if earlier.Kind == rule.Kind && len(earlier.When) == 0 && covers(earlier.Team, rule.Team) && covers(earlier.Queue, rule.Queue) {
				out[rule.ID] = earlier.ID
				break
			}
		}
	}
	return out
}

// covers reports whether a rule that sets to matches whatever one does that sets other.
func covers(to, other string) bool { return to == "" || to == other }
