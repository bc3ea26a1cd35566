package certificate

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/tree"
)

// The faults of a document, besides those of package tree.
const (
	CodeForm    tree.Code = "form"    // not in its one form
	CodeSum     tree.Code = "sum"     // not the bytes that were signed
	CodeType    tree.Code = "type"    // signed as another type of document
	CodeClaim   tree.Code = "claim"   // does not agree with itself, or with an entry of the log
	CodeSubject tree.Code = "subject" // of another subject, or the salt is another one
)

// faults collects what does not hold.
type faults []tree.Fault

func (f *faults) add(code tree.Code, where, what string) {
	*f = append(*f, tree.Fault{Code: code, Where: where, What: what})
}

// want adds a fault unless ok.
func (f *faults) want(ok bool, where, what string) {
	if !ok {
		f.add(CodeClaim, where, what)
	}
}

func item(list string, i int) string { return fmt.Sprintf("%s %d", list, i) }

// check holds a certificate to itself.
func (c *Certificate) check() faults {
	var f faults
	c.checkHead(&f)
	c.checkDates(&f)
	c.checkKeys(&f)
	c.checkBounds(&f)
	c.checkKept(&f)
	c.checkRecipients(&f)
	c.checkProbes(&f)
	return f
}

func (c *Certificate) checkHead(f *faults) {
	f.want(c.Version == Version, "version", "is another than this form's")
	f.want(c.ID != uuid.Nil, "id", "is missing")
	f.want(c.Issue > 0 && isCount(int64(c.Issue)), "issue", "does not count from 1")
	f.want((c.Issue > 1) == (c.Replaces != uuid.Nil) && c.Replaces != c.ID, "replaces", "does not go with the issue")
	f.want(isLine(c.Origin, maxOrigin), "origin", "is not a name")
	f.want(c.Request != uuid.Nil, "request", "is missing")
	f.want(c.Subject != Digest{}, "subject", "is missing")
	f.want(isWord(c.Regime), "regime", "is not a word")
	c.Ground.check(f, "ground")
	f.want(c.Status == c.status(), "status", "does not go with what is kept and what recipients answered")
	f.want(c.Limits == Limits, "limits", "is not the sentence that every certificate has")
}

func (g *Ground) check(f *faults, where string) {
	f.want(isWord(g.Code), where, "has a code that is not a word")
	f.want(isLine(g.Citation, maxText), where, "has no citation")
}

// status is what the rest comes to.
func (c *Certificate) status() Status {
	s := Complete
	if len(c.Kept) > 0 {
		s = Partial
	}
	for _, r := range c.Recipients {
		switch r.Answer {
		case Silent:
			return Provisional
		case Refused, Overdue:
			s = Partial
		case Acknowledged, Erased:
		}
	}
	return s
}

func (c *Certificate) checkDates(f *faults) {
	d := c.Dates
	frozen := d.Frozen
	if frozen.IsZero() {
		frozen = d.Decided
	}
	ordered(f, "dates", d.Received, d.Decided, frozen, d.Destroyed, c.IssuedAt)
}

// ordered wants times that are there, in their form, and none before the one ahead of it.
func ordered(f *faults, where string, times ...time.Time) {
	if !slices.ContainsFunc(times, func(t time.Time) bool { return !isTime(t) }) {
		f.want(slices.IsSortedFunc(times, time.Time.Compare), where, "is out of order")
		return
	}
	f.add(CodeClaim, where, "has a time that is missing or not in its form")
}

func (c *Certificate) checkKeys(f *faults) {
	var last time.Time
	seen := map[string]bool{}
	for i := range c.Destroyed {
		k, where := &c.Destroyed[i], item("destroyed", i)
		last = later(last, k.DeletedAt)
		f.want(isWord(k.Class) && k.Slot >= 0 && k.Slot < 256, where, "does not name a key")
		slot := fmt.Sprint("slot ", k.Slot)
		f.want(!seen[k.Class] && !seen[slot], where, "is named twice")
		seen[k.Class], seen[slot] = true, true
		f.want(k.Generation > 0 && isCount(k.Generation), where, "has no generation")
		f.want((k.Bucket != uuid.Nil) == (k.BucketVersion > 0) && k.BucketVersion >= 0 && isCount(int64(k.BucketVersion)), where, "has a bucket without its version")
		f.want(k.Method == k.method(), where, "has another method than the rest says")
		k.checkEnd(f, where, c.Dates.Decided, c.IssuedAt)
	}
	f.want(len(c.Destroyed) > 0, "destroyed", "names no key")
	f.want(last.Equal(c.Dates.Destroyed), "dates", "has another time of destruction than the keys")
}

// checkEnd wants a key either destroyed, or with a bound that has not passed.
func (k *Key) checkEnd(f *faults, where string, decided, issued time.Time) {
	if k.Bound == (Bound{}) {
		ordered(f, where, decided, k.DeletedAt, k.DestroyedAt, issued)
		return
	}
	f.want(k.DestroyedAt.IsZero(), where, "is destroyed and has a bound")
	f.want(isWord(k.Bound.Flip), where, "does not say what ends its bound")
	ordered(f, where, decided, k.DeletedAt, issued, k.Bound.Until)
}

// method says in words what was done.
func (k *Key) method() string {
	if k.DestroyedAt.IsZero() {
		return fmt.Sprintf("AES-256 key destroyed; generation %d of the keystone to be destroyed by %s", k.Generation, k.Bound.Until.UTC().Format(timeLayout))
	}
	return fmt.Sprintf("AES-256 key destroyed; generation %d of the keystone destroyed at %s", k.Generation, k.DestroyedAt.UTC().Format(timeLayout))
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

func (c *Certificate) checkBounds(f *faults) {
	tokens := int64(0)
	for _, table := range slices.Sorted(maps.Keys(c.Deleted.Rows)) {
		f.want(isWord(table) && isCount(c.Deleted.Rows[table]), "deleted rows", "is not a count of a table")
	}
	for _, table := range slices.Sorted(maps.Keys(c.Deleted.Tokens)) {
		n := c.Deleted.Tokens[table]
		f.want(isWord(table) && isCount(n), "deleted tokens", "is not a count of a table")
		tokens = max(tokens, n)
	}
	until := c.Bounds.TokensUntil
	f.want(tokens > 0 || until.IsZero(), "bounds", "does not go with the tokens that were deleted")
	f.want(until.IsZero() || isTime(until), "bounds", "has a time that is not in its form")
	for _, column := range c.Bounds.ClearColumns {
		f.want(isLine(column, maxText), "bounds", "has a column that is no name")
	}
}

func (c *Certificate) checkKept(f *faults) {
	seen := map[string]bool{}
	for _, k := range c.Destroyed {
		seen[k.Class] = true
	}
	for i := range c.Kept {
		k, where := &c.Kept[i], item("kept", i)
		f.want(isWord(k.Class), where, "does not name a class")
		f.want(!seen[k.Class], where, "is destroyed, or named twice")
		seen[k.Class] = true
		k.Ground.check(f, where)
		refused := k.Ground.Code == Decided
		f.want(k.ReadableFor == Legal && !refused || k.ReadableFor == Any && refused, where, "can be read for another purpose than its ground says")
		switch held := !k.Review.IsZero(); {
		case refused:
			f.want(!held && k.Until.IsZero(), where, "was refused, and has an end")
		case held == !k.Until.IsZero():
			f.add(CodeClaim, where, "needs either an end or the next review of a hold")
		case held:
			f.want(isTime(k.Review), where, "has a time that is not in its form")
		default:
			ordered(f, where, c.IssuedAt, k.Until)
		}
	}
}

func (c *Certificate) checkRecipients(f *faults) {
	for i, r := range c.Recipients {
		where := item("recipients", i)
		f.want(isLine(r.Name, maxText), where, "has no name")
		switch r.Answer {
		case Acknowledged, Erased, Refused:
			ordered(f, where, c.Dates.Received, r.ToldAt, r.AnsweredAt, c.IssuedAt)
		case Silent, Overdue:
			ordered(f, where, c.Dates.Received, r.ToldAt, c.IssuedAt)
			f.want(r.AnsweredAt.IsZero(), where, "answered, and did not")
		default:
			f.add(CodeClaim, where, "has an answer that is none")
		}
	}
}

func (c *Certificate) checkProbes(f *faults) {
	looked := false
	seen := map[string]bool{}
	for i, p := range c.Probes {
		where := item("probes", i)
		f.want(isWord(p.Name) && !seen[p.Name], where, "has no name of its own")
		seen[p.Name] = true
		f.want(isLine(p.Searched, maxText), where, "does not say what was searched")
		f.want(isCount(p.Looked), where, "does not say at how much it looked")
		f.want(p.Found == 0, where, "found a trace")
		looked = looked || p.Looked > 0
	}
	f.want(looked, "probes", "looked at nothing")
}
