package tree

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// until is a key that vouches for checkpoints up to a size.
type until struct {
	note.Verifier
	size uint64
}

// Until makes a verifier of a key that was given up, or was stolen: it does not count for checkpoints of more than size
// entries, whatever it signed. Open passes over it there, so that another key's signature still does.
func Until(key note.Verifier, size uint64) note.Verifier { return &until{key, size} }

// Verify is for whoever does not ask Open. What is not a checkpoint has no size, and is refused.
func (u *until) Verify(msg, sig []byte) bool {
	c, err := parseText(string(msg))
	return err == nil && c.Size <= u.size && u.Verifier.Verify(msg, sig)
}

// counting is the keys that count for a checkpoint of size entries, each once. A key that is given twice counts up to the
// smallest of its sizes: so a last size can be given beside a list of all keys.
func counting(size uint64, keys []note.Verifier) []note.Verifier {
	type id struct {
		name string
		hash uint32
	}
	seen := map[id]bool{}
	for _, k := range keys {
		if u, ok := k.(*until); ok && size > u.size {
			seen[id{k.Name(), k.KeyHash()}] = true
		}
	}
	all := make([]note.Verifier, 0, len(keys))
	for _, k := range keys {
		if i := (id{k.Name(), k.KeyHash()}); !seen[i] {
			seen[i], all = true, append(all, k)
		}
	}
	return all
}

// ParseKey reads a log's public key as note.NewVerifier does, and a last size after it (see Until):
// name+hash+key@size. A key ends in base64, which has no @, so that one in the name is not mistaken for it.
func ParseKey(text string) (note.Verifier, error) {
	at := strings.LastIndexByte(text, '@')
	if at < 0 || strings.ContainsRune(text[at:], '+') {
		return note.NewVerifier(text) //nolint:wrapcheck // says it all
	}
	size, err := strconv.ParseUint(text[at+1:], 10, 64)
	if err != nil {
		return nil, fmt.Errorf("last size of a key: %w: not a number of entries", ErrFormat)
	}
	key, err := note.NewVerifier(text[:at])
	if err != nil {
		return nil, err //nolint:wrapcheck // as above
	}
	return Until(key, size), nil
}
