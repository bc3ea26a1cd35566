package certificate

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// maxNote bounds what is read as a document's note: five lines and signatures.
const maxNote = 64 << 10

// Refuted is ErrRefuted with what was found, at most tree.MaxFaults of it. It quotes nothing of the document.
type Refuted struct {
	Faults []tree.Fault
}

// Error says the first fault.
func (r *Refuted) Error() string {
	return fmt.Sprintf("%v: %s %s", ErrRefuted, r.Faults[0].Where, r.Faults[0].What)
}

// Unwrap is ErrRefuted.
func (r *Refuted) Unwrap() error { return ErrRefuted }

// refuted is nil without faults.
func refuted(f faults) error {
	if len(f) == 0 {
		return nil
	}
	return &Refuted{Faults: f[:min(len(f), tree.MaxFaults)]}
}

// Report is what Verify read. Nothing in it is to be believed if Verify returned an error.
type Report struct {
	Certificate Certificate
	Document    Document
	Checkpoint  tree.Checkpoint
	Shown       int // entries whose bytes are there, and say what the certificate says of them
	Hidden      int // entries that are in the log by their hash, and not shown
}

// Verify checks a certificate without a network: that it is in its one form; that one of the log's keys signed it; that it
// agrees with itself (dates in order, its status with what is kept and answered, probes without a trace); that one of the
// keys signed the checkpoint; that each entry is in the log under it; and that those shown are the ones claimed. The error
// is a *Refuted. Whether it is about a certain subject, Certificate.Of tells.
//
// Dates come from the server's clock, and counts from its database: Verify can only hold them against each other.
func Verify(doc, signed []byte, keys Keys) (Report, error) {
	var f faults
	c, err := Parse(doc)
	if err != nil {
		f.add(CodeForm, "certificate", "is not in the one form of certificates")
		return Report{}, refuted(f)
	}
	r := Report{Certificate: c}
	at, notOpened := tree.Open([]byte(c.Log.Checkpoint), keys.origin, keys.ofCheckpoints()...)
	size := at.Size
	if notOpened != nil {
		size = math.MaxUint64 // under no checkpoint, no key that was given up counts
	}
	r.Document = f.document(TypeCertificate, sha256.Sum256(doc), signed, keys, size)
	f.want(!r.Document.Time.Before(c.IssuedAt), "signature", "is older than the certificate")
	f.want(c.Origin == keys.origin, "origin", "is another log than that of the keys")
	if notOpened != nil {
		f.checkpoint(notOpened)
	} else {
		r.Checkpoint = at
		f = append(f, c.checkEntries(at)...)
	}
	f = append(f, c.check()...)
	for _, e := range c.Log.Entries {
		if e.Leaf != "" {
			r.Shown++
		} else {
			r.Hidden++
		}
	}
	return r, refuted(f)
}

// VerifyDocument checks that one of the log's keys signed the document whose bytes have the hash sum. The error is a
// *Refuted; the Document is what the note says, and not to be believed with an error. Which types will do is the caller's
// to say.
func VerifyDocument(sum Digest, signed []byte, keys Keys) (Document, error) {
	var f faults
	d := f.document("", sum, signed, keys, math.MaxUint64)
	return d, refuted(f)
}

// document checks a note over what has the hash sum, by the keys that count at a size of the log.
func (f *faults) document(typ string, sum Digest, signed []byte, keys Keys, size uint64) Document {
	d, err := Peek(signed)
	if err != nil {
		f.add(CodeForm, "signature", "is not the note of a document")
		return Document{}
	}
	if _, err := note.Open(signed, keys.at(size)); err != nil {
		f.add(tree.CodeSignature, "signature", "is not by a key of the log that counts")
	}
	if d.Origin != keys.origin {
		f.add(tree.CodeOrigin, "signature", "is of another log than "+keys.origin)
	}
	if typ != "" && d.Type != typ {
		f.add(CodeType, "signature", "is of another type of document")
	}
	if d.Sum != sum {
		f.add(CodeSum, "signature", "is of other bytes: the document was changed, or it is another one")
	}
	return d
}

// Peek reads what a document's note says without looking at its signatures: anybody can have made it. What is no such
// note is ErrForm.
func Peek(signed []byte) (Document, error) {
	end := bytes.LastIndex(signed, []byte("\n\n")) // the signatures follow the last blank line (C2SP signed-note)
	if end < 0 || len(signed) > maxNote {
		return Document{}, fmt.Errorf("read document's note: %w: no signatures", ErrForm)
	}
	return ParseText(string(signed[:end+1]))
}

func (f *faults) checkpoint(err error) {
	switch {
	case errors.Is(err, tree.ErrOrigin):
		f.add(tree.CodeOrigin, "checkpoint", "is of another log than that of the keys")
	case errors.Is(err, tree.ErrSignature):
		f.add(tree.CodeSignature, "checkpoint", "is not signed by a key of the log that counts")
	default:
		f.add(tree.CodeCheckpoint, "checkpoint", "is not a checkpoint")
	}
}
