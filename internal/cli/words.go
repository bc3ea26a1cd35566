package cli

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/agnivade/levenshtein"
)

// List writes words for a cell of a table, "-" for none.
func List(words []string) string {
	if len(words) == 0 {
		return "-"
	}
	return strings.Join(words, ",")
}

// YesNo writes a truth for people.
func YesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// Digest writes a digest as replies and the log do.
func Digest(d [32]byte) string { return "sha256:" + hex.EncodeToString(d[:]) }

// Nearest returns the candidate with the fewest edits to word, the first of several.
func Nearest(word string, candidates []string) string {
	best, distance := "", -1
	for _, c := range candidates {
		if d := levenshtein.ComputeDistance(word, c); distance < 0 || d < distance {
			best, distance = c, d
		}
	}
	return best
}

// DidYouMean asks for the candidate nearest to word.
func DidYouMean(word string, candidates []string) string {
	return fmt.Sprintf("did you mean %s?", Nearest(word, candidates))
}
