package witness_test

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/merkle/testonly"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

const origin = "log.example/vault"

// journal is a log: a tree and the key that signs its checkpoints.
type journal struct {
	tree   *testonly.Tree
	signer note.Signer
	key    note.Verifier
}

func newJournal(t testing.TB) *journal {
	t.Helper()
	skey, vkey, err := note.GenerateKey(rand.Reader, origin)
	must(t, err)
	j := &journal{tree: testonly.New(rfc6962.DefaultHasher)}
	j.signer, err = note.NewSigner(skey)
	must(t, err)
	j.key, err = note.NewVerifier(vkey)
	must(t, err)
	j.grow(20, "")
	return j
}

// fork is a log with the same key and other entries from a size on.
func (j *journal) fork(size uint64) *journal {
	f := &journal{tree: testonly.New(rfc6962.DefaultHasher), signer: j.signer, key: j.key}
	f.grow(int(size), "")
	f.grow(int(j.tree.Size()-size), "forked ")
	return f
}

func (j *journal) grow(n int, what string) {
	for range n {
		j.tree.AppendData(fmt.Appendf(nil, "%sentry %d", what, j.tree.Size()))
	}
}

// at is the signed checkpoint of a size.
func (j *journal) at(t testing.TB, size uint64) []byte {
	t.Helper()
	c := log.Checkpoint{Origin: origin, Size: size, Hash: j.tree.HashAt(size)}
	signed, err := note.Sign(&note.Note{Text: string(c.Marshal())}, j.signer)
	must(t, err)
	return signed
}

func (j *journal) proofs(_ context.Context, from, to uint64) ([][]byte, error) {
	return j.tree.ConsistencyProof(from, to)
}

// cosign asks for a cosigned checkpoint of a size.
func (j *journal) cosign(t testing.TB, g *witness.Group, size uint64) ([]byte, error) {
	t.Helper()
	return g.Cosign(t.Context(), j.at(t, size), size, j.proofs)
}

// witnesses starts n witnesses, w0, w1 and so on, that know the log.
func (j *journal) witnesses(t testing.TB, n int) []*witnesstest.Witness {
	t.Helper()
	var all []*witnesstest.Witness
	for i := range n {
		w := witnesstest.New(t, fmt.Sprintf("w%d", i))
		w.Know(origin, j.key)
		all = append(all, w)
	}
	return all
}

// group is a client of these witnesses; the last lines of its policy say what the quorum is.
func group(t testing.TB, quorum string, all ...*witnesstest.Witness) *witness.Group {
	t.Helper()
	var text strings.Builder
	for _, w := range all {
		text.WriteString(w.Line())
	}
	g, err := witness.New(witness.Config{
		Policy: []byte(text.String() + quorum + "\n"),
		Each:   10 * time.Second, Total: 20 * time.Second, Grace: 10 * time.Second,
	})
	must(t, err)
	t.Cleanup(g.Close)
	return g
}

// behind puts something in front of a witness.
func behind(t testing.TB, w *witnesstest.Witness, front func(next http.Handler) http.Handler) *witnesstest.Witness {
	t.Helper()
	server := httptest.NewServer(front(w))
	t.Cleanup(server.Close)
	w.URL = server.URL
	return w
}

// wantCosigned opens a checkpoint with the keys of the log and of these witnesses, and no other line may be there.
func wantCosigned(t testing.TB, cosigned []byte, j *journal, size uint64, by ...*witnesstest.Witness) {
	t.Helper()
	keys := []note.Verifier{j.key}
	for _, w := range by {
		keys = append(keys, verifier(t, w))
	}
	n, err := note.Open(cosigned, note.VerifierList(keys...))
	must(t, err)
	var c log.Checkpoint
	if _, err := c.Unmarshal([]byte(n.Text)); err != nil || c.Size != size {
		t.Errorf("got size %d, %v, want %d", c.Size, err, size)
	}
	if len(n.Sigs) != len(keys) || len(n.UnverifiedSigs) != 0 {
		t.Errorf("got %d valid lines and %d others, want %d", len(n.Sigs), len(n.UnverifiedSigs), len(keys))
	}
}

func wantFault(t testing.TB, err error, name string, outcome witness.Outcome) {
	t.Helper()
	var f *witness.Fault
	if !errors.As(err, &f) || f.Witness != name || f.Outcome != outcome {
		t.Errorf("got %v, want %s of %s", err, outcome, name)
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
