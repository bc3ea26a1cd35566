package leaf

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/google/uuid"
)

// The canonical form, version 1, is one JSON object without white space, its keys in this order, a key left out when
// its value is empty (nil id, zero digest, empty list or string):
//
//	v         1
//	id        UUIDv7, lower case
//	time      RFC 3339, UTC, six digits of the second's fraction, "Z"
//	actor, client                     UUID
//	action, kind, purpose, basis      word
//	policy, catalog                   "sha256:" and 64 lower-case hex digits
//	decision  "allow" or "deny"
//	outcome   word
//	reasons, oblige                   list of words
//	groups    list of {clear, mask, token: list of words; subjects: list of UUID; details: list of bytes}
//	record    bytes
//
// A word is 0 to 64 of a-z 0-9 _ . : / -, bytes are base64url without padding (RFC 4648, 5). Words need no escaping, so
// an entry has exactly one form, and its hash one value.
const (
	version    = "1"
	timeLayout = "2006-01-02T15:04:05.000000Z"
	digestMark = "sha256:"
)

// MarshalCanonical is the entry's leaf. It returns ErrNotCanonical or ErrTooManySubjects for an entry the log does not
// take.
func (e *Entry) MarshalCanonical() ([]byte, error) { return e.AppendCanonical(nil) }

// AppendCanonical appends the entry's leaf to b. Errors are those of MarshalCanonical.
func (e *Entry) AppendCanonical(b []byte) ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, fmt.Errorf("encode %s: %w", e.ID, err)
	}
	start := len(b)
	b = e.appendCanonical(slices.Grow(b, e.sizeHint()))
	if err := bounded(b[start:]); err != nil {
		return nil, fmt.Errorf("encode %s: %w", e.ID, err)
	}
	return b, nil
}

// sizeHint saves most entries from growing their buffer.
func (e *Entry) sizeHint() int {
	n := 640
	for i := range e.Groups {
		g := &e.Groups[i]
		n += 64 + 24*(len(g.Clear)+len(g.Mask)+len(g.Token)) + 39*len(g.Subjects)
		for _, d := range g.Details {
			n += len(d)*4/3 + 5
		}
	}
	return n
}

func (e *Entry) appendCanonical(b []byte) []byte {
	b = append(b, `{"v":`+version...)
	b = appendID(b, "id", e.ID)
	b = append(b, `,"time":"`...)
	b = e.Time.UTC().AppendFormat(b, timeLayout)
	b = append(b, '"')
	b = appendID(b, "actor", e.Actor)
	b = appendID(b, "client", e.Client)
	b = appendWord(b, "action", e.Action)
	b = appendWord(b, "kind", e.Kind)
	b = appendWord(b, "purpose", e.Purpose)
	b = appendWord(b, "basis", e.Basis)
	b = appendDigest(b, "policy", e.Policy)
	b = appendDigest(b, "catalog", e.Catalog)
	b = appendWord(b, "decision", e.Decision)
	b = appendWord(b, "outcome", string(e.Outcome))
	b = appendWords(b, "reasons", e.Reasons)
	b = appendWords(b, "oblige", e.Oblige)
	b = appendGroups(b, e.Groups)
	if len(e.Record) > 0 {
		b = append(appendKey(b, "record"), '"')
		b = append(base64.RawURLEncoding.AppendEncode(b, e.Record), '"')
	}
	return append(b, '}')
}

// appendKey starts a member; the first of an object takes no comma.
func appendKey(b []byte, key string) []byte {
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	b = append(b, '"')
	b = append(b, key...)
	return append(b, `":`...)
}

func appendID(b []byte, key string, id uuid.UUID) []byte {
	if id == uuid.Nil {
		return b
	}
	return appendUUID(appendKey(b, key), id)
}

// appendUUID writes the quoted 36 characters of RFC 9562, 4.
func appendUUID(b []byte, id uuid.UUID) []byte {
	b = append(b, '"')
	for i, part := range [...][2]int{{0, 4}, {4, 6}, {6, 8}, {8, 10}, {10, 16}} {
		if i > 0 {
			b = append(b, '-')
		}
		b = hex.AppendEncode(b, id[part[0]:part[1]])
	}
	return append(b, '"')
}

func appendWord(b []byte, key, word string) []byte {
	if word == "" {
		return b
	}
	b = append(appendKey(b, key), '"')
	b = append(b, word...)
	return append(b, '"')
}

func appendDigest(b []byte, key string, digest [32]byte) []byte {
	if digest == [32]byte{} {
		return b
	}
	b = append(appendKey(b, key), '"')
	b = append(b, digestMark...)
	return append(hex.AppendEncode(b, digest[:]), '"')
}

func appendWords(b []byte, key string, words []string) []byte {
	if len(words) == 0 {
		return b
	}
	b = append(appendKey(b, key), '[')
	for i, w := range words {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = append(b, w...)
		b = append(b, '"')
	}
	return append(b, ']')
}

func appendGroups(b []byte, groups []Group) []byte {
	if len(groups) == 0 {
		return b
	}
	b = append(appendKey(b, "groups"), '[')
	for i := range groups {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendGroup(b, &groups[i])
	}
	return append(b, ']')
}

func appendGroup(b []byte, g *Group) []byte {
	b = append(b, '{')
	b = appendWords(b, "clear", g.Clear)
	b = appendWords(b, "mask", g.Mask)
	b = appendWords(b, "token", g.Token)
	if len(g.Subjects) > 0 {
		b = append(appendKey(b, "subjects"), '[')
		for i, s := range g.Subjects {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendUUID(b, s)
		}
		b = append(b, ']')
	}
	if len(g.Details) > 0 {
		b = appendDetails(appendKey(b, "details"), g.Details)
	}
	return append(b, '}')
}

func appendDetails(b []byte, details [][]byte) []byte {
	b = append(b, '[')
	for i, d := range details {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = append(base64.RawURLEncoding.AppendEncode(b, d), '"')
	}
	return append(b, ']')
}
