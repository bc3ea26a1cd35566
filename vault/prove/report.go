package prove

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// The verdicts.
const (
	Proven       = "proven"       // nothing of the erased opened, everything of the others did
	Recovered    = "recovered"    // something of an erased subject opened, or one is back
	Inconclusive = "inconclusive" // the attacker was too weak to prove anything; Report.Reasons says why
)

// How a subject came to be among the erased.
const (
	Erased   = "erased"   // a fence stands in its place, or the fence ledger names it
	Shredded = "shredded" // some of its keys were destroyed
	Back     = "back"     // the fence ledger says that it, or some of its keys, are gone; the live database has them
	Missing  = "missing"  // a backup knows it, the live database does not, and no fence says why
)

// Report is what the attacker found. It holds ids and counts alone.
type Report struct {
	Verdict    string       `json:"verdict"`
	Reasons    []string     `json:"reasons,omitempty"` // of an inconclusive verdict
	BestEffort bool         `json:"best_effort"`       // the live KMS cannot promise that a destroyed key is gone
	Opened     []uint64     `json:"generations_opened"`
	Closed     []uint64     `json:"generations_closed,omitempty"`  // entries of keystone files that no KMS can unwrap
	Unknown    []uint64     `json:"generations_unknown,omitempty"` // of which a KMS does not say so; Reasons tell what it says
	Sources    []Source     `json:"sources"`
	Raw        []Raw        `json:"raw_files,omitempty"`
	Erased     []Subject    `json:"erased"`
	Tokens     []TokenBound `json:"tokens,omitempty"`
}

// Tally counts what was found and what of it opened.
type Tally struct {
	Found  int `json:"found"`
	Opened int `json:"opened"`
}

func (t *Tally) add(opened bool) {
	t.Found++
	if opened {
		t.Opened++
	}
}

// Source is one database that was read: the live one, or a backup brought to life.
type Source struct {
	Name   string `json:"name"`
	Sort   string `json:"sort"`
	Keys   Tally  `json:"survivors_keys"`   // under what this source itself holds; none open after a flip
	Values Tally  `json:"survivors_values"` // sealed values; all must open
	Erased int    `json:"erased_values"`    // sealed values of the erased that it holds
}

// Raw is one set of files that was searched byte by byte.
type Raw struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	Traces int    `json:"traces"` // places where the id of an erased subject stands
	Tried  int    `json:"tried"`  // what could have been a wrapped key
}

// Subject is an erased subject, or the shredded part of one.
type Subject struct {
	ID      uuid.UUID  `json:"subject"`
	How     string     `json:"how"`
	At      *time.Time `json:"erased_at,omitempty"`
	Slots   []int      `json:"slots,omitempty"`   // where only some keys were destroyed
	Sources []string   `json:"sources,omitempty"` // backups that hold something of it; none: not in any backup
	Keys    Tally      `json:"keys"`              // distinct wrapped keys
	Values  Tally      `json:"values"`            // distinct sealed values
	Traces  int        `json:"traces"`            // places in raw files where its id stands
}

// TokenBound says how far the blind tokens of the erased in backups can still be tested by guessing: as long as
// the index root of their epoch opens. That is a bound of the index, and no recovery of a value.
type TokenBound struct {
	Epoch      int32 `json:"epoch"`
	Rows       int   `json:"rows"`
	RootOpened bool  `json:"root_opened"`
}

// conclude gives the verdict.
func (r *Report) conclude() {
	r.Verdict = Proven
	r.doubt()
	if len(r.Reasons) > 0 {
		r.Verdict = Inconclusive
	}
	for _, s := range r.Erased {
		if s.How == Back || s.Keys.Opened+s.Values.Opened > 0 {
			r.Verdict, r.Reasons = Recovered, nil
		}
	}
}

// doubt lists what makes the attacker too weak.
func (r *Report) doubt() {
	if len(r.Opened) == 0 {
		r.because("no entry of the keystone opened")
	}
	survivors, traces := 0, 0
	for _, s := range r.Sources {
		survivors += s.Values.Opened
		if s.Values.Opened < s.Values.Found {
			r.because("%s: %d of %d values of survivors opened", s.Name, s.Values.Opened, s.Values.Found)
		}
	}
	if survivors == 0 {
		r.because("no value of any survivor opened")
	}
	for _, s := range r.Erased {
		traces += len(s.Sources) + s.Traces
	}
	switch {
	case len(r.Erased) == 0:
		r.because("nobody was erased")
	case traces == 0:
		r.because("no backup holds anything of the erased: give one from before an erasure")
	}
}

func (r *Report) because(format string, args ...any) {
	r.Reasons = append(r.Reasons, fmt.Sprintf(format, args...))
}
