package certificate

import (
	"slices"
	"time"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// Actions of the log's entries that a certificate needs: what it claims without them, the log does not know of.
const (
	ActionErase  = "erase"  // with outcome "erased"
	ActionFreeze = "freeze" // where Dates.Frozen is set
	ActionProbe  = "probe"
)

// slack is how far clocks of a deployment may be apart, and an entry's time from that of its step: the entry is named
// first.
const slack = 5 * time.Minute

// checkEntries holds the entries to a checkpoint, and what the certificate claims to the entries.
func (c *Certificate) checkEntries(at tree.Checkpoint) faults {
	var f faults
	f.want(at.Origin == c.Origin, "log", "is another log than the origin")
	done := map[string]bool{}
	for i := range c.Log.Entries {
		e, where := &c.Log.Entries[i], item("entries", i)
		f.want(isWord(e.Action), where, "has no action")
		f.want(i == 0 || e.Index > c.Log.Entries[i-1].Index, where, "is not in the log's order")
		if !e.in(at) {
			f.add(tree.CodeProof, where, "is not in the log by its proof")
			continue
		}
		if e.Leaf != "" && c.checkLeaf(&f, where, e) {
			done[e.Action] = true
		}
	}
	f.want(done[ActionErase], "entries", "has none that says that the person was erased")
	f.want(done[ActionProbe], "entries", "has none of the search for traces")
	f.want(c.Dates.Frozen.IsZero() || done[ActionFreeze], "entries", "has none of the freezing")
	return f
}

// in reports whether the proof shows the hash to be in the log at its place.
func (e *Entry) in(at tree.Checkpoint) bool {
	if !isCount(e.Index) || at.Size >= maxCount {
		return false
	}
	path := make([][]byte, len(e.Path))
	for i := range e.Path {
		path[i] = e.Path[i][:]
	}
	return tree.VerifyInclusion(uint64(e.Index), at.Size, e.Hash[:], path, at.Root) == nil //nolint:gosec // a count
}

// checkLeaf reads an entry that is shown, and reports whether it says that its action was carried out upon the person.
func (c *Certificate) checkLeaf(f *faults, where string, e *Entry) bool {
	had := len(*f)
	f.want([32]byte(tree.HashLeaf([]byte(e.Leaf))) == e.Hash, where, "is not the entry of its hash")
	l, err := leaf.Parse([]byte(e.Leaf))
	if err != nil {
		f.add(tree.CodeLeaf, where, "is not in the canonical form of an entry")
		return false
	}
	f.want(l.ID == e.ID && l.Action == e.Action, where, "has another id or action than the certificate says")
	f.want(c.namesOnly(&l), where, "names somebody else")
	f.want(!l.Time.Before(c.Dates.Received.Add(-slack)) && !l.Time.After(c.IssuedAt.Add(slack)), where, "is not of the time of the request")
	return len(*f) == had && c.carriedOut(&l)
}

// namesOnly reports whether everybody whom an entry names is one of the pseudonyms.
func (c *Certificate) namesOnly(l *leaf.Entry) bool {
	for _, p := range l.Pseudonyms() {
		if !c.Log.names(p) {
			return false
		}
	}
	return true
}

// carriedOut reports whether an entry says that something was done. An erasure and a freezing name the person; an erasure
// lies between the decision and the destruction that it logs.
func (c *Certificate) carriedOut(l *leaf.Entry) bool {
	if l.Decision != leaf.Allow || slices.Contains(notDone, l.Outcome) {
		return false
	}
	named := len(l.Pseudonyms()) > 0
	switch l.Action {
	case ActionErase:
		return named && l.Outcome == leaf.Erased && !l.Time.Before(c.Dates.Decided.Add(-slack))
	case ActionFreeze:
		return named
	default:
		return true
	}
}

// notDone are the outcomes of what did not come about.
var notDone = []leaf.Outcome{leaf.Denied, leaf.Absent, leaf.Failed}

// Proof is the proof of one entry in the form that other tools read (C2SP tlog-proof): entry i of Log.Entries. i must be
// one of them.
func (c *Certificate) Proof(i int) tree.Proof {
	e := &c.Log.Entries[i]
	p := tree.Proof{Index: uint64(e.Index), Checkpoint: []byte(c.Log.Checkpoint)} //nolint:gosec // checked, or refused there
	for _, h := range e.Path {
		p.Hashes = append(p.Hashes, h[:])
	}
	return p
}
