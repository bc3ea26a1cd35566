package leaf

import (
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// check refuses what is not one canonical entry. Errors name the attribute and never its value, which may be what
// someone tried to smuggle in.
func (e *Entry) check() error {
	if err := e.checkID(); err != nil {
		return err
	}
	if err := e.checkWords(); err != nil {
		return err
	}
	if err := e.checkOutcome(); err != nil {
		return err
	}
	if len(e.Record) > maxRecord {
		return notCanonical("record")
	}
	return e.checkGroups()
}

func notCanonical(attribute string) error { return fmt.Errorf("%w: %s", ErrNotCanonical, attribute) }

// checkID also asks that id and time agree to the millisecond, because queries find a time range by ids.
func (e *Entry) checkID() error {
	switch {
	case e.ID.Version() != 7 || e.ID.Variant() != uuid.RFC4122:
		return notCanonical("id")
	case e.Time.UnixMilli() != Milli(e.ID), e.Time.Nanosecond()%int(time.Microsecond) != 0, e.Time.UTC().Year() > 9999:
		return notCanonical("time")
	}
	return nil
}

func (e *Entry) checkWords() error {
	for _, w := range [...]struct{ name, word string }{
		{"action", e.Action}, {"kind", e.Kind}, {"purpose", e.Purpose}, {"basis", e.Basis},
	} {
		if !isWord(w.word) {
			return notCanonical(w.name)
		}
	}
	switch {
	case e.Action == "":
		return notCanonical("action")
	case !areWords(e.Reasons):
		return notCanonical("reasons")
	case !areWords(e.Oblige):
		return notCanonical("oblige")
	}
	return nil
}

// checkOutcome lets nothing be recorded as done that the decision denied.
func (e *Entry) checkOutcome() error {
	if e.Decision != Allow && e.Decision != Deny {
		return notCanonical("decision")
	}
	switch e.Outcome {
	case Released, Written, Erased:
		if e.Decision != Allow {
			return notCanonical("outcome")
		}
	case Denied, Absent, Gone, Failed:
	default:
		return notCanonical("outcome")
	}
	return nil
}

func (e *Entry) checkGroups() error {
	if len(e.Groups) > MaxSubjects {
		return notCanonical("groups")
	}
	subjects := 0
	for i := range e.Groups {
		if err := e.Groups[i].check(); err != nil {
			return err
		}
		subjects += len(e.Groups[i].Subjects)
	}
	if subjects > MaxSubjects {
		return ErrTooManySubjects
	}
	return nil
}

// bounded refuses a leaf that a bundle of the export could not hold.
func bounded(b []byte) error {
	if len(b) > MaxLeaf {
		return ErrTooManySubjects
	}
	return nil
}

func (g *Group) check() error {
	switch {
	case !areWords(g.Clear):
		return notCanonical("clear")
	case !areWords(g.Mask):
		return notCanonical("mask")
	case !areWords(g.Token):
		return notCanonical("token")
	case len(g.Details) > 0 && len(g.Details) != len(g.Subjects):
		return notCanonical("details")
	}
	if slices.Contains(g.Subjects, uuid.Nil) {
		return notCanonical("subjects") // a pseudonym nobody computed
	}
	for _, d := range g.Details {
		if len(d) > maxDetail {
			return notCanonical("details")
		}
	}
	return nil
}

func areWords(words []string) bool {
	if len(words) > maxNames {
		return false
	}
	for _, w := range words {
		if !isWord(w) {
			return false
		}
	}
	return true
}

// isWord is ^[a-z0-9_.:/-]{0,64}$: catalog names, constants and reason codes pass, free text does not.
func isWord(s string) bool {
	if len(s) > maxName {
		return false
	}
	for i := range len(s) {
		if !wordBytes[s[i]] {
			return false
		}
	}
	return true
}

var wordBytes = func() (t [256]bool) {
	for _, c := range []byte("abcdefghijklmnopqrstuvwxyz0123456789_.:/-") {
		t[c] = true
	}
	return t
}()
