package certificate

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
)

// The types of documents.
const (
	TypeCertificate = "erasure-certificate" // a Certificate
	TypeRecord      = "consent-record"      // ISO/IEC TS 27560
	TypeReceipt     = "consent-receipt"     // Kantara CR 1.1
	TypeDossier     = "dossier-manifest"    // of an access or portability export
)

// Document is what is signed of a document: never its text, which stays with the person.
type Document struct {
	Type   string    `json:"type"`
	Origin string    `json:"origin"` // the log's name, by whose keys it is signed
	Sum    Digest    `json:"sha256"` // of the document's exact bytes
	Time   time.Time `json:"time"`   // of the signature by the signer's clock, in whole seconds, UTC
}

// documentTag is the first line of what is signed. A checkpoint has its size in the second line, and a document its type,
// which starts with a letter: neither can be taken for the other.
const documentTag = "tacit-document/v1"

const timeLayout = "2006-01-02T15:04:05Z"

var typeForm = regexp.MustCompile(`^[a-z][a-z0-9-]{0,63}$`)

// SignText is the text that is signed for a document: the tag, type, origin, hash in hex and time, a line each. It is
// ErrForm for a type that is no word (a-z, 0-9 and -, from a letter on) or an origin of several lines.
func SignText(typ, origin string, sum Digest, at time.Time) (string, error) {
	text := strings.Join([]string{documentTag, typ, origin, sum.String(), at.UTC().Format(timeLayout), ""}, "\n")
	if _, err := ParseText(text); err != nil {
		return "", fmt.Errorf("write note of a document: %w", err)
	}
	return text, nil
}

// ParseText reads what SignText wrote. Everything else is ErrForm.
func ParseText(text string) (Document, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 6 || lines[0] != documentTag || lines[5] != "" {
		return Document{}, fmt.Errorf("read document's note: %w: not five lines", ErrForm)
	}
	d := Document{Type: lines[1], Origin: lines[2]}
	if !typeForm.MatchString(d.Type) || !isLine(d.Origin, maxOrigin) {
		return Document{}, fmt.Errorf("read document's note: %w: type or origin", ErrForm)
	}
	if err := d.Sum.UnmarshalText([]byte(lines[3])); err != nil || d.Sum.String() != lines[3] {
		return Document{}, fmt.Errorf("read document's note: %w: hash", ErrForm)
	}
	at, err := time.Parse(timeLayout, lines[4])
	if err != nil || at.Format(timeLayout) != lines[4] {
		return Document{}, fmt.Errorf("read document's note: %w: time", ErrForm)
	}
	d.Time = at
	return d, nil
}

// SignDocument signs a document by the log's keys and returns the note (C2SP signed-note), which goes with it. Errors are
// those of SignText, and the signer's.
func SignDocument(typ, origin string, sum Digest, at time.Time, signers ...note.Signer) ([]byte, error) {
	text, err := SignText(typ, origin, sum, at)
	if err != nil {
		return nil, err
	}
	signed, err := note.Sign(&note.Note{Text: text}, signers...)
	if err != nil {
		return nil, fmt.Errorf("sign %s: %w", typ, err)
	}
	return signed, nil
}
