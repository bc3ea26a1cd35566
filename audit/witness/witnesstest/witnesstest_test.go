package witnesstest_test

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/transparency-dev/formats/log"
	cosigner "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/merkle/testonly"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

const origin = "log.example/vault"

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// The answers of C2SP tlog-witness, in the order in which it asks for them.
func TestAnswers(t *testing.T) {
	signer, key := newKey(t)
	stranger, _ := newKey(t)
	tree, fork := grown("entry"), grown("other")
	sign := func(tree *testonly.Tree, size uint64, origin string, keys ...note.Signer) string {
		c := log.Checkpoint{Origin: origin, Size: size, Hash: tree.HashAt(size)}
		signed, err := note.Sign(&note.Note{Text: string(c.Marshal())}, keys...)
		must(t, err)
		return string(signed)
	}
	w := witnesstest.New(t, "w0")
	w.Know(origin, key)
	for _, tt := range []struct {
		name   string
		old    string
		proof  string
		signed string
		status int
		answer string
	}{
		{"unknown origin", "old 0", "", sign(tree, 5, "elsewhere", signer), 404, ""},
		{"unknown key", "old 0", "", sign(tree, 5, origin, stranger), 403, ""},
		{"old size too large", "old 6", "", sign(tree, 5, origin, signer), 400, ""},
		{"a proof from nothing", "old 0", proofLines(t, tree, 2, 5), sign(tree, 5, origin, signer), 422, ""},
		{"the first", "old 0", "", sign(tree, 5, origin, signer), 200, "— w0 "},
		{"again, from nothing", "old 0", "", sign(tree, 5, origin, signer), 409, "5\n"},
		{"again", "old 5", "", sign(tree, 5, origin, signer), 200, "— w0 "},
		{"another root", "old 5", "", sign(fork, 5, origin, signer), 409, ""},
		{"another size", "old 4", proofLines(t, tree, 4, 8), sign(tree, 8, origin, signer), 409, "5\n"},
		{"no proof", "old 5", "", sign(tree, 8, origin, signer), 422, ""},
		{"a proof of a fork", "old 5", proofLines(t, fork, 5, 8), sign(fork, 8, origin, signer), 422, ""},
		{"a smaller tree", "old 5", "", sign(tree, 4, origin, signer), 400, ""},
		{"with a stranger's line", "old 5", proofLines(t, tree, 5, 8), sign(tree, 8, origin, signer, stranger), 200, "— w0 "},
		{"no old size", "", "", sign(tree, 8, origin, signer), 400, ""},
		{"a leading zero", "old 08", "", sign(tree, 8, origin, signer), 400, ""},
		{"a proof of no base64", "old 8", "!\n", sign(tree, 8, origin, signer), 400, ""},
		{"a proof of short hashes", "old 8", "AAAA\n", sign(tree, 8, origin, signer), 400, ""},
		{"a proof of 64 lines", "old 8", strings.Repeat(strings.Repeat("A", 43)+"=\n", 64), sign(tree, 8, origin, signer), 400, ""},
		{"no checkpoint", "old 8", "", "", 404, ""},
		{"too much", "old 8", "", strings.Repeat("x", 300<<10), 400, ""},
	} {
		status, kind, answer := post(t, w.URL, tt.old+"\n"+tt.proof+"\n"+tt.signed)
		if status != tt.status || !strings.HasPrefix(answer, tt.answer) {
			t.Errorf("%s: got %d %q, want %d %q", tt.name, status, answer, tt.status, tt.answer)
		}
		if sized := tt.status == 409 && tt.answer != ""; sized != (kind == "text/x.tlog.size") {
			t.Errorf("%s: Content-Type %q", tt.name, kind)
		}
		if status == 200 {
			verify(t, w, key, tt.signed+answer)
		}
	}
	if w.Size(origin) != 8 {
		t.Errorf("the witness is at %d, want 8", w.Size(origin))
	}
}

func post(t *testing.T, url, body string) (status int, kind, answer string) {
	t.Helper()
	resp, err := http.Post(url+"/add-checkpoint", "", strings.NewReader(body))
	must(t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	must(t, err)
	return resp.StatusCode, resp.Header.Get("Content-Type"), string(data)
}

func verify(t *testing.T, w *witnesstest.Witness, key note.Verifier, cosigned string) {
	t.Helper()
	v, err := cosigner.NewVerifierForCosignatureV1(w.VKey)
	must(t, err)
	if n, err := note.Open([]byte(cosigned), note.VerifierList(key, v)); err != nil || len(n.Sigs) != 2 {
		t.Errorf("the cosignature does not verify: %v", err)
	}
}

func newKey(t *testing.T) (note.Signer, note.Verifier) {
	t.Helper()
	skey, vkey, err := note.GenerateKey(rand.Reader, origin)
	must(t, err)
	signer, err := note.NewSigner(skey)
	must(t, err)
	key, err := note.NewVerifier(vkey)
	must(t, err)
	return signer, key
}

func grown(what string) *testonly.Tree {
	tree := testonly.New(rfc6962.DefaultHasher)
	for i := range 8 {
		tree.AppendData(fmt.Appendf(nil, "%s %d", what, i))
	}
	return tree
}

func proofLines(t *testing.T, tree *testonly.Tree, from, to uint64) string {
	t.Helper()
	hashes, err := tree.ConsistencyProof(from, to)
	must(t, err)
	var lines bytes.Buffer
	for _, h := range hashes {
		lines.WriteString(base64.StdEncoding.EncodeToString(h) + "\n")
	}
	return lines.String()
}
