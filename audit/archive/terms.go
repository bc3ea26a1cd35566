package archive

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/leaf"
)

// TermSize is the length of a term in bytes.
const TermSize = 4

// Term is what an entry is found by: the first four bytes of SHA-256 over an attribute's number, a zero byte and its value;
// of a subject's pseudonym, which is a keyed hash already, its own first four bytes. Two values may share a term; who
// searches reads the entries that it finds.
type Term uint32

// Attributes that entries are found by. Their numbers are in stored terms and never change.
const (
	BySubject = 's' // a subject's pseudonym
	ByActor   = 'a'
	ByClient  = 'c'
	ByAction  = 'n'
	ByKind    = 'k'
	ByPurpose = 'p'
	ByOutcome = 'o'
	ByReason  = 'r'
	ByOblige  = 'b'
	ByField   = 'f' // left or written in any form
)

// WordTerm is the term of an attribute's value.
func WordTerm(by byte, word string) Term {
	var buf [66]byte // of the longest word
	sum := sha256.Sum256(append(append(buf[:0], by, 0), word...))
	return Term(binary.BigEndian.Uint32(sum[:]))
}

// IDTerm is the term of an id or pseudonym.
func IDTerm(by byte, id uuid.UUID) Term {
	if by == BySubject {
		return Term(binary.BigEndian.Uint32(id[:]))
	}
	sum := sha256.Sum256(append([]byte{by, 0}, id[:]...))
	return Term(binary.BigEndian.Uint32(sum[:]))
}

// Bytes are the term as it is stored.
func (t Term) Bytes() []byte { return binary.BigEndian.AppendUint32(nil, uint32(t)) }

// Terms are the terms of an entry, sorted, each once, TermSize bytes each.
func Terms(e *leaf.Entry) []byte { return AppendTerms([]byte{}, e) }

// AppendTerms appends to b what Terms returns.
func AppendTerms(b []byte, e *leaf.Entry) []byte {
	var list [48]Term
	terms := entryTerms(list[:0], e)
	slices.Sort(terms)
	terms = slices.Compact(terms)
	b = slices.Grow(b, TermSize*len(terms))
	for _, t := range terms {
		b = binary.BigEndian.AppendUint32(b, uint32(t))
	}
	return b
}

func entryTerms(terms []Term, e *leaf.Entry) []Term {
	for _, id := range [...]struct {
		by byte
		id uuid.UUID
	}{{ByActor, e.Actor}, {ByClient, e.Client}} {
		if id.id != uuid.Nil {
			terms = append(terms, IDTerm(id.by, id.id))
		}
	}
	for _, w := range [...]struct {
		by   byte
		word string
	}{{ByAction, e.Action}, {ByKind, e.Kind}, {ByPurpose, e.Purpose}, {ByOutcome, string(e.Outcome)}} {
		if w.word != "" {
			terms = append(terms, WordTerm(w.by, w.word))
		}
	}
	terms = wordTerms(terms, ByReason, e.Reasons)
	terms = wordTerms(terms, ByOblige, e.Oblige)
	for i := range e.Groups {
		g := &e.Groups[i]
		terms = wordTerms(terms, ByField, g.Clear)
		terms = wordTerms(terms, ByField, g.Mask)
		terms = wordTerms(terms, ByField, g.Token)
		for _, s := range g.Subjects {
			terms = append(terms, IDTerm(BySubject, s))
		}
	}
	return terms
}

func wordTerms(terms []Term, by byte, words []string) []Term {
	for _, w := range words {
		terms = append(terms, WordTerm(by, w))
	}
	return terms
}

// Merge sorts several lists of terms into one, each once.
func Merge(lists [][]byte) []byte {
	var terms []Term
	for _, list := range lists {
		for ; len(list) >= TermSize; list = list[TermSize:] {
			terms = append(terms, Term(binary.BigEndian.Uint32(list)))
		}
	}
	slices.Sort(terms)
	terms = slices.Compact(terms)
	out := make([]byte, 0, TermSize*len(terms))
	for _, t := range terms {
		out = binary.BigEndian.AppendUint32(out, uint32(t))
	}
	return out
}

// holds reports whether a sorted list has a term.
func holds(list []byte, t Term) bool {
	want := t.Bytes()
	n := len(list) / TermSize
	low, high := 0, n
	for low < high {
		mid := (low + high) / 2
		if bytes.Compare(list[mid*TermSize:(mid+1)*TermSize], want) < 0 {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < n && bytes.Equal(list[low*TermSize:(low+1)*TermSize], want)
}

// Pages cuts the terms of a segment's bundles by their first byte: a reference is the other three bytes of a term and the
// bundle's place in the segment, and sorted as those are.
func Pages(bundles [][]byte) [256][]byte {
	var refs [256][]uint32
	for place, list := range bundles {
		for ; len(list) >= TermSize; list = list[TermSize:] {
			t := binary.BigEndian.Uint32(list)
			refs[t>>24] = append(refs[t>>24], t<<8|uint32(place))
		}
	}
	var out [256][]byte
	for page := range refs {
		slices.Sort(refs[page])
		b := make([]byte, 0, 4*len(refs[page]))
		for _, r := range refs[page] {
			b = binary.BigEndian.AppendUint32(b, r)
		}
		out[page] = b
	}
	return out
}

// found sets the places of a page's bundles that hold a term.
func found(refs []byte, t Term, set *[BundleSize]bool) {
	n := len(refs) / 4
	want := uint32(t) << 8
	low, high := 0, n
	for low < high {
		mid := (low + high) / 2
		if binary.BigEndian.Uint32(refs[4*mid:]) < want {
			low = mid + 1
		} else {
			high = mid
		}
	}
	for ; low < n; low++ {
		r := binary.BigEndian.Uint32(refs[4*low:])
		if r&^0xff != want {
			return
		}
		set[r&0xff] = true
	}
}
