// Package witnesstest runs a witness inside a test: it speaks the C2SP tlog-witness protocol on 127.0.0.1, keeps the
// last checkpoint of each log it knows, and cosigns only what continues it.
package witnesstest

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/transparency-dev/formats/log"
	cosigner "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"golang.org/x/mod/sumdb/note"
)

const (
	maxRequest = 256 << 10 // bytes; 63 hashes and a checkpoint have far fewer
	maxProof   = 63        // hashes; tlog-witness
)

// Witness is a running witness. It is safe for concurrent use.
type Witness struct {
	Name string // of its key, and in Line
	VKey string // its verifier key, for cosignature/v1
	URL  string // its submission prefix

	key  note.Signer
	mu   sync.Mutex
	logs map[string]*seen // by origin
	asks int
}

// seen is what the witness knows of one log.
type seen struct {
	keys note.Verifiers
	size uint64
	root []byte
}

// New starts a witness with a fresh key, which runs until the test ends. It knows no log yet.
func New(t testing.TB, name string) *Witness {
	t.Helper()
	skey, vkey, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		t.Fatal(err)
	}
	w := &Witness{Name: name, logs: map[string]*seen{}}
	if w.VKey, err = cosigner.VKeyToCosignatureV1(vkey); err != nil {
		t.Fatal(err)
	}
	if w.key, err = cosigner.NewSignerForCosignatureV1(skey); err != nil {
		t.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle("POST /add-checkpoint", w)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	w.URL = server.URL
	return w
}

// Know makes the witness cosign for a log: its origin, and the verifier of its signatures.
func (w *Witness) Know(origin string, keys ...note.Verifier) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.logs[origin] = &seen{keys: note.VerifierList(keys...), root: rfc6962.DefaultHasher.EmptyRoot()}
}

// Line is the witness's line of a policy file.
func (w *Witness) Line() string { return fmt.Sprintf("witness %s %s %s\n", w.Name, w.VKey, w.URL) }

// Size returns the size of the last checkpoint of a log that the witness cosigned; 0 for none.
func (w *Witness) Size(origin string) uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	if l := w.logs[origin]; l != nil {
		return l.size
	}
	return 0
}

// Signer returns the witness's key, for what no honest witness would sign.
func (w *Witness) Signer() note.Signer { return w.key }

// Requests returns how often the witness was asked.
func (w *Witness) Requests() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.asks
}

// ServeHTTP answers one request of add-checkpoint, so that a test can put something in front of the witness.
func (w *Witness) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(rw, r.Body, maxRequest))
	if err != nil {
		http.Error(rw, "cannot be read", http.StatusBadRequest)
		return
	}
	w.mu.Lock() // the check and the change are one
	defer w.mu.Unlock()
	w.asks++
	status, kind, answer := w.add(body)
	rw.Header().Set("Content-Type", kind)
	rw.WriteHeader(status)
	_, _ = rw.Write(answer)
}

// add holds a request to the protocol, in its order.
func (w *Witness) add(body []byte) (status int, kind string, answer []byte) {
	const plain = "text/plain; charset=utf-8"
	refuse := func(status int, why string) (int, string, []byte) { return status, plain, []byte(why + "\n") }
	old, hashes, signed, err := parse(body)
	if err != nil {
		return refuse(http.StatusBadRequest, "malformed")
	}
	l := w.logs[origin(signed)]
	if l == nil {
		return refuse(http.StatusNotFound, "unknown origin")
	}
	n, err := note.Open(signed, l.keys)
	if err != nil {
		return refuse(http.StatusForbidden, "no signature of a known key")
	}
	var c log.Checkpoint
	if _, err := c.Unmarshal([]byte(n.Text)); err != nil {
		return refuse(http.StatusBadRequest, "no checkpoint")
	}
	switch {
	case old > c.Size:
		return refuse(http.StatusBadRequest, "old size larger than the checkpoint's")
	case old != l.size:
		return http.StatusConflict, "text/x.tlog.size", fmt.Appendf(nil, "%d\n", l.size)
	case old == c.Size && !bytes.Equal(l.root, c.Hash):
		return refuse(http.StatusConflict, "another root of that size")
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, old, c.Size, hashes, l.root, c.Hash); err != nil {
		return refuse(http.StatusUnprocessableEntity, "the proof does not verify")
	}
	cosigned, err := note.Sign(&note.Note{Text: n.Text}, w.key)
	if err != nil {
		return refuse(http.StatusInternalServerError, "cannot sign")
	}
	l.size, l.root = c.Size, c.Hash
	return http.StatusOK, plain, cosigned[len(n.Text)+1:]
}

var errMalformed = errors.New("malformed")

// parse takes a request apart: old size, proof, checkpoint.
func parse(body []byte) (old uint64, hashes [][]byte, signed []byte, err error) {
	head, signed, found := bytes.Cut(body, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	size, ok := strings.CutPrefix(lines[0], "old ")
	if !found || !ok || len(lines)-1 > maxProof {
		return 0, nil, nil, errMalformed
	}
	old, err = strconv.ParseUint(size, 10, 64)
	if err != nil || strconv.FormatUint(old, 10) != size {
		return 0, nil, nil, errMalformed
	}
	for _, line := range lines[1:] {
		h, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(h) != rfc6962.DefaultHasher.Size() {
			return 0, nil, nil, errMalformed
		}
		hashes = append(hashes, h)
	}
	return old, hashes, signed, nil
}

func origin(signed []byte) string {
	line, _, _ := bytes.Cut(signed, []byte("\n"))
	return string(line)
}
