package certificate

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// New makes the certificate of a draft. Errors: ErrTrace if a probe found something; ErrIncomplete if a part is missing,
// does not go with the rest, or is not shown by the log's entries; both say where. What New returns is not signed yet.
func New(d Draft) (Certificate, error) {
	for _, p := range d.Probes {
		if p.Found != 0 {
			return Certificate{}, fmt.Errorf("certificate of request %s: %w", d.Request, ErrTrace)
		}
	}
	c := d.certificate()
	checkpoint, err := c.logged(d.Entries)
	if err != nil {
		return Certificate{}, fmt.Errorf("certificate of request %s: %w", d.Request, err)
	}
	if f := append(c.check(), c.checkEntries(checkpoint)...); len(f) > 0 {
		return Certificate{}, fmt.Errorf("certificate of request %s: %w: %s %s", d.Request, ErrIncomplete, f[0].Where, f[0].What)
	}
	return c, nil
}

// certificate has all but the entries.
func (d *Draft) certificate() Certificate {
	c := Certificate{
		Version: Version, ID: d.ID, Issue: d.Issue, Replaces: d.Replaces, Origin: d.Origin, IssuedAt: down(d.IssuedAt), Request: d.Request,
		Subject: d.Subject, Regime: d.Regime, Ground: d.Ground, Bounds: d.Bounds, Limits: Limits,
		Dates: Dates{Received: down(d.Dates.Received), Decided: down(d.Dates.Decided), Frozen: down(d.Dates.Frozen)},
		// Lists are copied: they are put in order, and their times cut.
		Destroyed: slices.Clone(d.Destroyed), Kept: slices.Clone(d.Kept), Recipients: slices.Clone(d.Recipients), Probes: slices.Clone(d.Probes),
	}
	c.Deleted = Deleted{Rows: maps.Clone(d.Deleted.Rows), Tokens: maps.Clone(d.Deleted.Tokens)}
	c.Bounds.TokensUntil = up(d.Bounds.TokensUntil)
	c.Bounds.ClearColumns = slices.Sorted(slices.Values(d.Bounds.ClearColumns))
	c.Log.Pseudonyms = slices.Clone(d.Pseudonyms)
	for i := range c.Destroyed {
		k := &c.Destroyed[i]
		k.DeletedAt, k.DestroyedAt, k.Bound.Until = down(k.DeletedAt), down(k.DestroyedAt), up(k.Bound.Until)
		k.Method = k.method()
		c.Dates.Destroyed = later(c.Dates.Destroyed, k.DeletedAt)
	}
	slices.SortFunc(c.Destroyed, func(a, b Key) int { return cmp.Compare(a.Slot, b.Slot) })
	for i := range c.Kept {
		c.Kept[i].Until, c.Kept[i].Review = up(c.Kept[i].Until), down(c.Kept[i].Review)
	}
	for i := range c.Recipients {
		c.Recipients[i].ToldAt, c.Recipients[i].AnsweredAt = down(c.Recipients[i].ToldAt), down(c.Recipients[i].AnsweredAt)
	}
	c.Status = c.status()
	return c
}

// logged takes in the entries, and returns the one checkpoint that they are proven under.
func (c *Certificate) logged(entries []Logged) (tree.Checkpoint, error) {
	if len(entries) == 0 {
		return tree.Checkpoint{}, fmt.Errorf("%w: no entries", ErrIncomplete)
	}
	signed := entries[0].Proof.Checkpoint
	for i := range entries {
		if !bytes.Equal(entries[i].Proof.Checkpoint, signed) {
			return tree.Checkpoint{}, fmt.Errorf("%w: entries under several checkpoints", ErrIncomplete)
		}
		e, err := entries[i].entry()
		if err != nil {
			return tree.Checkpoint{}, err
		}
		c.Log.Entries = append(c.Log.Entries, e)
	}
	slices.SortFunc(c.Log.Entries, func(a, b Entry) int { return cmp.Compare(a.Index, b.Index) })
	c.Log.Checkpoint = string(signed)
	at, err := tree.Peek(signed)
	if err != nil {
		return tree.Checkpoint{}, fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	return at, nil
}

func (l *Logged) entry() (Entry, error) {
	parsed, err := leaf.Parse(l.Leaf)
	if err != nil {
		return Entry{}, fmt.Errorf("%w: %w", ErrIncomplete, err)
	}
	e := Entry{ID: parsed.ID, Action: parsed.Action, Index: int64(l.Proof.Index), Hash: Digest(tree.HashLeaf(l.Leaf))} //nolint:gosec // what does not fit is refused as negative
	for _, h := range l.Proof.Hashes {
		if len(h) != tree.HashSize {
			return Entry{}, fmt.Errorf("%w: proof of entry %s", ErrIncomplete, e.ID)
		}
		e.Path = append(e.Path, Digest(h))
	}
	if !l.Hidden {
		e.Leaf = string(l.Leaf)
	}
	return e, nil
}

// Sign signs the certificate as a document of TypeCertificate at the time of its issue, by the log's keys. It returns the
// bytes that are signed and the note: see Join. Errors are those of Marshal and SignDocument.
func (c *Certificate) Sign(signers ...note.Signer) (doc, signed []byte, err error) {
	if doc, err = c.Marshal(); err != nil {
		return nil, nil, err
	}
	signed, err = SignDocument(TypeCertificate, c.Origin, sha256.Sum256(doc), c.IssuedAt, signers...)
	if err != nil {
		return nil, nil, fmt.Errorf("certificate %s: %w", c.ID, err)
	}
	return doc, signed, nil
}

// Of reports whether the certificate is about a subject, by the salt that the subject was given.
func (c *Certificate) Of(salt Salt, subject uuid.UUID) bool {
	return c.Subject == Commitment(salt, subject)
}
