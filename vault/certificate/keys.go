package certificate

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// Keys are the public keys of one log: what documents and checkpoints are verified by.
type Keys struct {
	origin string
	list   []key
}

// key is one key, which may have been given up at a size of the log.
type key struct {
	note.Verifier
	last uint64 // the last size that it answers for
}

// everAfter is the last size of a key that was not given up.
const everAfter = math.MaxUint64

// ParseKeys reads a log's keys as tree.ParseKey does: name+hash+key, or name+hash+key@size for one that was given up. origin
// is the log's name, or empty for the name that all keys have. Errors: ErrKeys, and those of tree.ParseKey.
//
// A key that was given up counts for a certificate whose checkpoint is not beyond its size. It counts for no other
// document, in which nothing tells whether it is from before. A key that is given with and without a size has the size.
func ParseKeys(origin string, lines ...string) (Keys, error) {
	k := Keys{origin: origin}
	for _, line := range lines {
		v, err := tree.ParseKey(line)
		if err != nil {
			return Keys{}, err //nolint:wrapcheck // says it all
		}
		one := key{v, everAfter}
		if at := strings.LastIndexByte(line, '@'); at >= 0 && !strings.ContainsRune(line[at:], '+') {
			if one.last, err = strconv.ParseUint(line[at+1:], 10, 64); err != nil {
				return Keys{}, fmt.Errorf("last size of a key: %w", ErrForm)
			}
			if one.Verifier, err = note.NewVerifier(line[:at]); err != nil {
				return Keys{}, err //nolint:wrapcheck // says it all
			}
		}
		k.add(one)
	}
	return k.named()
}

// NewKeys takes keys that were not given up. origin and errors are as for ParseKeys.
func NewKeys(origin string, verifiers ...note.Verifier) (Keys, error) {
	k := Keys{origin: origin}
	for _, v := range verifiers {
		k.add(key{v, everAfter})
	}
	return k.named()
}

// Origin is the log's name.
func (k Keys) Origin() string { return k.origin }

func (k *Keys) add(one key) {
	for i, had := range k.list {
		if had.Name() == one.Name() && had.KeyHash() == one.KeyHash() {
			k.list[i].last = min(had.last, one.last)
			return
		}
	}
	k.list = append(k.list, one)
}

func (k *Keys) named() (Keys, error) {
	if len(k.list) == 0 {
		return Keys{}, fmt.Errorf("%w: none", ErrKeys)
	}
	if k.origin != "" {
		return *k, nil
	}
	k.origin = k.list[0].Name()
	for _, one := range k.list {
		if one.Name() != k.origin {
			return Keys{}, fmt.Errorf("%w: their names differ", ErrKeys)
		}
	}
	return *k, nil
}

// ofCheckpoints are the keys as tree.Open takes them.
func (k Keys) ofCheckpoints() []note.Verifier {
	var all []note.Verifier
	for _, one := range k.list {
		if one.last == everAfter {
			all = append(all, one.Verifier)
		} else {
			all = append(all, tree.Until(one.Verifier, one.last))
		}
	}
	return all
}

// at are the keys that count for what rests on a log of size entries.
func (k Keys) at(size uint64) note.Verifiers {
	var all []note.Verifier
	for _, one := range k.list {
		if size <= one.last {
			all = append(all, one.Verifier)
		}
	}
	return note.VerifierList(all...)
}
