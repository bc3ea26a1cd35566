package certificate_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

const origin = "example.org/tacit"

// Places of the request's entries in the test's log; the others are about somebody else.
const (
	atFreeze = 3
	atErase  = 7
	atTell   = 11
	atProbe  = 12
	logSize  = 20
)

var (
	noon      = time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	pseudonym = id("pseudonym")
	subject   = id("subject")
	salt      = certificate.Salt(sha256.Sum256([]byte("salt")))
)

// hour is a time of the request, with a fraction of a second as clocks have it.
func hour(n int) time.Time { return noon.Add(time.Duration(n)*time.Hour + 345678*time.Microsecond) }

// id is a UUID that is always the same for a name.
func id(name string) uuid.UUID { return uuid.NewSHA1(uuid.NameSpaceOID, []byte(name)) }

func testKey(name string) ed25519.PrivateKey {
	seed := sha256.Sum256([]byte("test key " + name))
	return ed25519.NewKeyFromSeed(seed[:])
}

func signerOf(t testing.TB, origin, key string) note.Signer {
	t.Helper()
	s, err := tree.NewSigner(origin, testKey(key))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func vkeyOf(t testing.TB, origin, key string) string {
	t.Helper()
	vkey, err := tree.VerifierKey(origin, testKey(key).Public().(ed25519.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	return vkey
}

func keysOf(t testing.TB, lines ...string) certificate.Keys {
	t.Helper()
	keys, err := certificate.ParseKeys("", lines...)
	if err != nil {
		t.Fatal(err)
	}
	return keys
}

// entryAt is one entry of the log.
func entryAt(i int, action string, outcome leaf.Outcome, whom uuid.UUID) leaf.Entry {
	at := noon.Add(time.Duration(i) * time.Hour)
	seed := sha256.Sum256(fmt.Appendf(nil, "entry %d", i))
	var name uuid.UUID
	copy(name[:], seed[:])
	binary.BigEndian.PutUint64(name[:8], uint64(at.UnixMilli())<<16|0x7000|uint64(seed[0]))
	name[8] = name[8]&0x3f | 0x80
	return leaf.Entry{
		ID: name, Time: at, Action: action, Decision: leaf.Allow, Outcome: outcome,
		Groups: []leaf.Group{{Subjects: []uuid.UUID{whom}}},
	}
}

// entriesOf are the log's entries.
func entriesOf() []leaf.Entry {
	all := make([]leaf.Entry, logSize)
	for i := range all {
		all[i] = entryAt(i, "read", leaf.Released, id("other"))
	}
	all[atFreeze] = entryAt(atFreeze, certificate.ActionFreeze, leaf.Written, pseudonym)
	all[atErase] = entryAt(atErase, certificate.ActionErase, leaf.Erased, pseudonym)
	all[atTell] = entryAt(atTell, "propagate", leaf.Written, pseudonym)
	all[atProbe] = entryAt(atProbe, certificate.ActionProbe, leaf.Written, pseudonym)
	return all
}

// prover proves entries of a log under one checkpoint.
type prover struct {
	t          testing.TB
	leaves     [][]byte
	nodes      tree.Nodes
	checkpoint []byte
}

func proverOf(t testing.TB, entries []leaf.Entry, signers ...note.Signer) *prover {
	t.Helper()
	p := &prover{t: t}
	for i := range entries {
		b, err := entries[i].MarshalCanonical()
		if err != nil {
			t.Fatal(err)
		}
		p.leaves = append(p.leaves, b)
	}
	p.nodes = nodesOf(p.leaves)
	root, err := tree.Root(t.Context(), p.nodes, uint64(len(p.leaves)))
	if err != nil {
		t.Fatal(err)
	}
	p.checkpoint, err = tree.Sign(tree.Checkpoint{Origin: origin, Size: uint64(len(p.leaves)), Root: root}, signers...)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// nodesOf computes every hash from the leaves by the definition in RFC 6962, 2.1.
func nodesOf(leaves [][]byte) tree.Nodes {
	row := make([][]byte, len(leaves))
	for i, l := range leaves {
		row[i] = tree.HashLeaf(l)
	}
	rows := [][][]byte{row}
	for len(row) > 1 {
		above := make([][]byte, len(row)/2)
		for i := range above {
			h := sha256.Sum256(slices.Concat([]byte{1}, row[2*i], row[2*i+1]))
			above[i] = h[:]
		}
		row = above
		rows = append(rows, row)
	}
	return func(_ context.Context, level uint, index uint64) ([]byte, error) { return rows[level][index], nil }
}

func (p *prover) logged(i int) certificate.Logged {
	p.t.Helper()
	hashes, err := tree.Inclusion(p.t.Context(), p.nodes, uint64(i), uint64(len(p.leaves)))
	if err != nil {
		p.t.Fatal(err)
	}
	return certificate.Logged{Leaf: p.leaves[i], Proof: tree.Proof{Index: uint64(i), Hashes: hashes, Checkpoint: p.checkpoint}}
}

// draft is of a whole erasure: nothing kept, one recipient that answered, keys destroyed.
func draft(t testing.TB, signers ...note.Signer) certificate.Draft {
	t.Helper()
	if len(signers) == 0 {
		signers = []note.Signer{signerOf(t, origin, "log")}
	}
	p := proverOf(t, entriesOf(), signers...)
	d := certificate.Draft{
		ID: id("certificate"), Issue: 1, Origin: origin, IssuedAt: hour(20), Request: id("request"),
		Subject: certificate.Commitment(salt, subject), Regime: "gdpr",
		Ground:     certificate.Ground{Code: "consent_withdrawn", Citation: "GDPR Art. 17(1)(b)"},
		Dates:      certificate.Dates{Received: hour(-48), Decided: hour(1), Frozen: hour(3)},
		Deleted:    certificate.Deleted{Rows: map[string]int64{"contact": 1, "case": 2}, Tokens: map[string]int64{"contact": 3}},
		Bounds:     certificate.Bounds{TokensUntil: hour(24 * 20), ClearColumns: []string{"contact.stage", "contact.country"}},
		Recipients: []certificate.Recipient{{Name: "Example Post GmbH & Co. KG", ToldAt: hour(11), AnsweredAt: hour(13), Answer: certificate.Erased}},
		Probes: []certificate.Probe{
			{Name: "rows", Searched: "all tables with a column of subjects", Looked: 31},
			{Name: "tokens", Searched: "blind tokens of the former values", Looked: 9},
			{Name: "jobs", Searched: "arguments of jobs", Looked: 0},
		},
		Pseudonyms: []uuid.UUID{pseudonym},
		Entries:    []certificate.Logged{p.logged(atProbe), p.logged(atFreeze), p.logged(atErase), p.logged(atTell)},
	}
	for slot, class := range []string{"identity", "contact", "content", "financial"} {
		d.Destroyed = append(d.Destroyed, certificate.Key{
			Class: class, Slot: slot, Bucket: id("bucket"), BucketVersion: 2, Generation: 7, DeletedAt: hour(7), DestroyedAt: hour(9),
		})
	}
	return d
}

// partly keeps what financial data there is for a hold, and contents for tax law.
func partly(t testing.TB) certificate.Draft {
	t.Helper()
	d := draft(t)
	d.Destroyed = d.Destroyed[:2]
	d.Kept = []certificate.Kept{
		{
			Class: "content", Ground: certificate.Ground{Code: "tax_law", Citation: "AO § 147 Abs. 3"},
			Until: hour(24 * 365 * 6), ReadableFor: certificate.Legal,
		},
		{
			Class: "financial", Ground: certificate.Ground{Code: "legal_claim", Citation: "GDPR Art. 17(3)(e)"},
			Review: hour(24 * 180), ReadableFor: certificate.Legal,
		},
	}
	return d
}

// waiting has a recipient that is silent, and keys that backups hold until the next flip.
func waiting(t testing.TB) certificate.Draft {
	t.Helper()
	d := partly(t)
	d.Recipients = append(d.Recipients, certificate.Recipient{Name: "Second Ltd", ToldAt: hour(11), Answer: certificate.Silent})
	for i := range d.Destroyed {
		d.Destroyed[i].DestroyedAt = time.Time{}
		d.Destroyed[i].Bound = certificate.Bound{Until: hour(24 * 7), Flip: "weekly"}
	}
	return d
}

func built(t testing.TB, d certificate.Draft) certificate.Certificate {
	t.Helper()
	c, err := certificate.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// signed is a certificate's bytes and note, whatever it says.
func signed(t testing.TB, c certificate.Certificate, signers ...note.Signer) (doc, sig []byte) {
	t.Helper()
	if len(signers) == 0 {
		signers = []note.Signer{signerOf(t, origin, "log")}
	}
	doc, sig, err := c.Sign(signers...)
	if err != nil {
		t.Fatal(err)
	}
	return doc, sig
}

func joined(t testing.TB, doc, sig []byte) []byte {
	t.Helper()
	file, err := certificate.Join(doc, sig)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func sum256(b []byte) [sha256.Size]byte { return sha256.Sum256(b) }

func mustID(t testing.TB, text string) uuid.UUID {
	t.Helper()
	u, err := uuid.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return u
}
