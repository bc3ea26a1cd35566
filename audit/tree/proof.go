package tree

import (
	"bytes"
	"fmt"

	"github.com/transparency-dev/formats/proof"
	"golang.org/x/mod/sumdb/note"
)

// Proof shows without the log that one entry is in it (C2SP tlog-proof): the entry's place, the hashes beside its path
// to the root, and a checkpoint with that root.
type Proof struct {
	Index      uint64
	Hashes     [][]byte // as Inclusion gave them for the checkpoint's size
	Checkpoint []byte   // the signed note, cosignatures included
	Extra      []byte   // what an application adds; nil for none. Nothing vouches for it.
}

// maxProof bounds what is read as a proof: 64 hashes as lines, extra bytes, and the checkpoint.
const maxProof = 2 * maxNote

// Marshal is the proof's text. A hash of another length is ErrFormat.
func (p Proof) Marshal() ([]byte, error) {
	t := proof.TLogProof{Index: p.Index, Checkpoint: p.Checkpoint, ExtraData: p.Extra}
	for _, h := range p.Hashes {
		if len(h) != HashSize {
			return nil, fmt.Errorf("write proof of entry %d: %w: a hash has %d bytes", p.Index, ErrFormat, len(h))
		}
		t.Hashes = append(t.Hashes, [HashSize]byte(h))
	}
	return t.Marshal(), nil
}

// ParseProof reads what Marshal wrote. Everything else is ErrFormat.
func ParseProof(b []byte) (Proof, error) {
	var t proof.TLogProof
	if len(b) > maxProof {
		return Proof{}, fmt.Errorf("read proof: %w: longer than %d bytes", ErrFormat, maxProof)
	}
	if err := t.Unmarshal(b); err != nil {
		return Proof{}, fmt.Errorf("read proof: %w: %w", ErrFormat, err)
	}
	if !bytes.Equal(t.Marshal(), b) { // the library passes over carriage returns and leading zeros
		return Proof{}, fmt.Errorf("read proof: %w: not in the one form", ErrFormat)
	}
	p := Proof{Index: t.Index, Checkpoint: t.Checkpoint, Extra: t.ExtraData}
	for _, h := range t.Hashes {
		p.Hashes = append(p.Hashes, h[:])
	}
	return p, nil
}

// Verify checks that leaf is entry Index of the log and returns the checkpoint that says so, which it opens as Open
// does. A leaf that is not there is ErrProof.
func (p Proof) Verify(leaf []byte, origin string, verifiers ...note.Verifier) (Checkpoint, error) {
	c, err := Open(p.Checkpoint, origin, verifiers...)
	if err != nil {
		return Checkpoint{}, err
	}
	if err := VerifyInclusion(p.Index, c.Size, HashLeaf(leaf), p.Hashes, c.Root); err != nil {
		return Checkpoint{}, err
	}
	return c, nil
}
