package tree

import (
	"fmt"
	"slices"
)

// Code is a sort of fault, for programs.
type Code string

// The faults of an export. CodeMissing, CodeDropped and CodeUnreadable say that something could not be looked at; all
// others say that what was looked at is not what the log signed.
const (
	CodeCheckpoint Code = "checkpoint" // not in the form of a checkpoint
	CodeSignature  Code = "signature"  // not signed by the log's key
	CodeOrigin     Code = "origin"     // another log's
	CodeRoot       Code = "root"       // the entries give another root
	CodeWitness    Code = "witness"    // too few witnesses signed
	CodeForked     Code = "forked"     // the entries give another root than an earlier checkpoint has at its size
	CodeTruncated  Code = "truncated"  // an earlier checkpoint had more entries
	CodeTile       Code = "tile"       // a tile's hashes are not those of the tree
	CodeBundle     Code = "bundle"     // a bundle's bytes are not entries
	CodeChanged    Code = "changed"    // an entry is not the one that the tree has at its place
	CodeDeleted    Code = "deleted"    // an entry was taken out
	CodeInserted   Code = "inserted"   // an entry was put in
	CodeReordered  Code = "reordered"  // entries stand in another order
	CodeMoved      Code = "moved"      // entries stand one place off, after one was taken out or put in
	CodeProof      Code = "proof"      // a proof does not show what it should
	CodeLeaf       Code = "leaf"       // an entry is in the tree, and not in the form that entries have
	CodeMissing    Code = "missing"    // a file is not there
	CodeDropped    Code = "dropped"    // the oldest entries are not there, and none that is there says that they were dropped
	CodeUnreadable Code = "unreadable" // a file could not be read
)

var faultText = map[Code]string{
	CodeCheckpoint: "is not a checkpoint",
	CodeSignature:  "is not signed by the key asked for",
	CodeOrigin:     "is of another log",
	CodeRoot:       "has another root than the entries give",
	CodeWitness:    "lacks the signatures of witnesses that the policy asks for",
	CodeForked:     "has another root than the entries before it give now: the log was rewritten or has two versions",
	CodeTruncated:  "has more entries than the log has now",
	CodeTile:       "is not what the tree has here",
	CodeBundle:     "ends within an entry, or has more bytes than its entries",
	CodeChanged:    "not what the tree has here",
	CodeDeleted:    "taken out",
	CodeInserted:   "put in",
	CodeReordered:  "in another order than the tree has",
	CodeMoved:      "one place off, after an entry was taken out or put in",
	CodeProof:      "does not show what it should",
	CodeLeaf:       "not in the canonical form",
	CodeMissing:    "is missing",
	CodeDropped:    "dropped without a word: no entry after them says that they were, so they are missing",
	CodeUnreadable: "could not be read",
}

// Fault is one thing that is not as it should be.
type Fault struct {
	Code  Code   `json:"code"`
	Where string `json:"where"` // "entry 7", "entries 7 to 9", a path, "checkpoint line 3", or an earlier checkpoint's name
	What  string `json:"what"`

	from, to uint64 // of entries
}

// MaxFaults is how many faults a report names. The search ends there.
const MaxFaults = 100

// Span is the entries from From up to and without To.
type Span struct {
	From uint64 `json:"from"`
	To   uint64 `json:"to"`
}

// Verdict is what a report comes to.
type Verdict string

// The verdicts. Only Verified is good news.
const (
	Verified   Verdict = "verified"
	Refuted    Verdict = "refuted"    // something is not what the log signed
	Incomplete Verdict = "incomplete" // nothing wrong was found, but not all could be looked at
)

// Report is what Verify found.
type Report struct {
	Checkpoint Checkpoint // as read, even if it is not to be believed
	Entries    uint64     // whose bytes were read and hashed
	Gone       Span       // the oldest entries, whose bytes were dropped as a later entry says, and whose hashes are there
	Earlier    int        // earlier checkpoints that hold
	Faults     []Fault
	More       bool // there may be further faults: the search ended at MaxFaults
}

// Verdict is Verified if there is no fault.
func (r *Report) Verdict() Verdict {
	if len(r.Faults) == 0 {
		return Verified
	}
	if slices.ContainsFunc(r.Faults, func(f Fault) bool { return !unlooked[f.Code] }) {
		return Refuted
	}
	return Incomplete
}

// unlooked are the faults that refute nothing: an export that was not copied whole has them too.
var unlooked = map[Code]bool{CodeMissing: true, CodeDropped: true, CodeUnreadable: true}

// fault notes one fault; detail, if there is any, follows its text.
func (r *Report) fault(code Code, where, detail string) {
	what := faultText[code]
	if detail != "" {
		what += ": " + detail
	}
	r.add(Fault{Code: code, Where: where, What: what})
}

// entries notes a fault of the entries from from up to and without to. Faults of one sort that follow each other are
// one.
func (r *Report) entries(code Code, from, to uint64) {
	if n := len(r.Faults); n > 0 && r.Faults[n-1].Code == code && r.Faults[n-1].to == from && from > 0 {
		last := &r.Faults[n-1]
		last.to, last.Where = to, whereEntries(last.from, to)
		return
	}
	r.add(Fault{Code: code, Where: whereEntries(from, to), What: faultText[code], from: from, to: to})
}

func (r *Report) add(f Fault) {
	if len(r.Faults) == MaxFaults {
		r.More = true
		return
	}
	r.Faults = append(r.Faults, f)
}

func whereEntries(from, to uint64) string {
	if to-from == 1 {
		return fmt.Sprintf("entry %d", from)
	}
	return fmt.Sprintf("entries %d to %d", from, to-1)
}
