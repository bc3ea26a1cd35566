package witness

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// sizeType is the Content-Type of the answer that says which size the witness has (tlog-witness).
const sizeType = "text/x.tlog.size"

// answer is what came back from a witness.
type answer struct {
	status int
	kind   string // Content-Type
	body   []byte
}

// ask gets a witness's cosignature over a checkpoint. It begins from the size that the witness had last, and once
// more from the one that the witness names.
func (g *Group) ask(ctx context.Context, w *peer, c checkpoint, proofs Proofs) (line []byte, fault *Fault) {
	old := w.known(c.size)
	for range maxAttempts {
		a, fault := g.send(ctx, w, c, old, proofs)
		if fault != nil {
			return nil, fault
		}
		if a.status != http.StatusConflict {
			return w.read(a, c, old)
		}
		next, fault := w.conflict(a, c.size, old)
		if fault != nil {
			return nil, fault
		}
		old = next
		w.remember(old)
	}
	return nil, w.fault(Invalid, "names another size each time")
}

// send sends one request: the old size, the proof, an empty line, the checkpoint.
func (g *Group) send(ctx context.Context, w *peer, c checkpoint, old uint64, proofs Proofs) (answer, *Fault) {
	body := fmt.Appendf(nil, "old %d\n", old)
	if 0 < old && old < c.size {
		hashes, err := proofs(ctx, old, c.size)
		if err == nil {
			err = sendable(hashes)
		}
		if err != nil {
			return answer{}, &Fault{
				Witness: w.name, Outcome: Unproven, cause: err, text: fmt.Sprintf("proof from %d to %d: %v", old, c.size, err),
			}
		}
		for _, h := range hashes {
			body = append(base64.StdEncoding.AppendEncode(body, h), '\n')
		}
	}
	body = append(append(body, '\n'), c.note...)
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.url, bytes.NewReader(body))
	if err != nil {
		return answer{}, w.fault(Unreachable, "no request can be made for its URL")
	}
	req.Header.Set("Content-Type", "text/plain; charset=utf-8")
	req.Header.Set("User-Agent", "tacit")
	resp, err := g.client.Do(req)
	if err != nil {
		return answer{}, w.noAnswer(ctx, err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(io.LimitReader(resp.Body, maxBody+1))
	if err != nil {
		return answer{}, w.noAnswer(ctx, err)
	}
	if len(data) > maxBody {
		return answer{}, w.fault(Invalid, "answer of more than %d bytes", maxBody)
	}
	return answer{resp.StatusCode, resp.Header.Get("Content-Type"), data}, nil
}

func sendable(proof [][]byte) error {
	if len(proof) > maxProof {
		return fmt.Errorf("%d hashes: %w", len(proof), ErrArgument)
	}
	for _, h := range proof {
		if len(h) != hashSize {
			return fmt.Errorf("hash of %d bytes: %w", len(h), ErrArgument)
		}
	}
	return nil
}

// conflict reads the size from which the witness wants the proof. Errors: Forked where no proof can lead.
func (w *peer) conflict(a answer, size, old uint64) (uint64, *Fault) {
	if a.kind != sizeType {
		if old == size {
			return 0, w.fault(Forked, "it has another root of size %d", size)
		}
		return 0, w.fault(Invalid, "conflict without a size")
	}
	text := strings.TrimSuffix(string(a.body), "\n")
	known, err := strconv.ParseUint(text, 10, 64)
	switch {
	case err != nil || strconv.FormatUint(known, 10) != text:
		return 0, w.fault(Invalid, "conflict with something else than a size")
	case known > size:
		return 0, w.fault(Forked, "it has cosigned size %d, and this is %d", known, size)
	case known == old && old == size:
		return 0, w.fault(Forked, "it has another root of size %d", size)
	case known == old:
		return 0, w.fault(Invalid, "it does not take its own size %d", known)
	}
	return known, nil
}

// read takes the cosignature from an answer that is no conflict.
func (w *peer) read(a answer, c checkpoint, old uint64) ([]byte, *Fault) {
	switch a.status {
	case http.StatusOK:
	case http.StatusUnprocessableEntity:
		return nil, w.fault(Forked, "the proof from size %d to %d does not lead from what it cosigned", old, c.size)
	case http.StatusNotFound:
		return nil, w.fault(Refused, "it does not know the log's origin (404)")
	case http.StatusForbidden:
		return nil, w.fault(Refused, "it does not know the log's key (403)")
	default:
		return nil, w.fault(Refused, "status %d", a.status)
	}
	line, ok := cosignature(w.key, c.text, a.body)
	if !ok {
		return nil, w.fault(Invalid, "no cosignature over the checkpoint that verifies")
	}
	w.remember(c.size)
	return line, nil
}

// cosignature returns the line of key among lines, if it verifies over text. Lines of other keys are left out
// (tlog-witness). An empty line among them would end the text that is verified elsewhere than text ends.
func cosignature(key note.Verifier, text string, lines []byte) ([]byte, bool) {
	if bytes.HasPrefix(lines, []byte("\n")) || bytes.Contains(lines, []byte("\n\n")) {
		return nil, false
	}
	n, err := note.Open(append([]byte(text+"\n"), lines...), note.VerifierList(key))
	if err != nil || n.Text != text || len(n.Sigs) != 1 {
		return nil, false
	}
	sig, err := base64.StdEncoding.DecodeString(n.Sigs[0].Base64)
	if err != nil || len(sig) < 4 || binary.BigEndian.Uint32(sig) != key.KeyHash() {
		return nil, false
	}
	return signatureLine(key.Name(), base64.StdEncoding.EncodeToString(sig)), true
}

func signatureLine(name, base64 string) []byte { return fmt.Appendf(nil, "— %s %s\n", name, base64) }

// known returns the size to begin from. A larger one than is asked about was a slip of the witness or a fork: asked
// from zero, it says itself what it has.
func (w *peer) known(size uint64) uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.size > size {
		return 0
	}
	return w.size
}

func (w *peer) remember(size uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.size = size
}
