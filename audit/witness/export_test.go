package witness

import "golang.org/x/mod/sumdb/note"

// Cosignature takes the line of key from a witness's answer.
func Cosignature(key note.Verifier, text string, lines []byte) ([]byte, bool) {
	return cosignature(key, text, lines)
}
