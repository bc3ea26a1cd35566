package witness_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

const secret = "what-the-witness-wrote"

// A witness that answers something else than the protocol's is named, and what it wrote is not repeated.
func TestGarbage(t *testing.T) {
	reply := func(status int, kind, body string) http.HandlerFunc {
		return func(rw http.ResponseWriter, _ *http.Request) {
			rw.Header().Set("Content-Type", kind)
			rw.WriteHeader(status)
			_, _ = io.WriteString(rw, body)
		}
	}
	raw := func(text string) http.HandlerFunc {
		return func(rw http.ResponseWriter, _ *http.Request) {
			conn, _, err := rw.(http.Hijacker).Hijack()
			if err == nil {
				_, _ = io.WriteString(conn, text)
				_ = conn.Close()
			}
		}
	}
	const sized = "text/x.tlog.size"
	for name, tt := range map[string]struct {
		handler http.HandlerFunc
		want    witness.Outcome
	}{
		"empty":                      {reply(200, "", ""), witness.Invalid},
		"no lines":                   {reply(200, "", secret), witness.Invalid},
		"a line of another key":      {reply(200, "", "— "+secret+" AAAAAAAAAAAA\n"), witness.Invalid},
		"a line that is no base64":   {reply(200, "", "— w0 "+secret+"\n"), witness.Invalid},
		"too much":                   {reply(200, "", strings.Repeat(secret, 10_000)), witness.Invalid},
		"an answer without end":      {endless, witness.Invalid},
		"too many lines":             {reply(200, "", strings.Repeat("— a AAAAAAAAAAAA\n— b BBBBBBBBBBBB\n", 100)), witness.Invalid},
		"a redirect":                 {http.RedirectHandler("http://"+secret+".example/", http.StatusTemporaryRedirect).ServeHTTP, witness.Refused},
		"no content":                 {reply(204, "", ""), witness.Refused},
		"bad request":                {reply(400, "", secret), witness.Refused},
		"an error":                   {reply(500, "", secret), witness.Refused},
		"a conflict without a type":  {reply(409, "", "3\n"), witness.Invalid},
		"a conflict of another type": {reply(409, "text/plain", "3\n"), witness.Invalid},
		"a conflict with nothing":    {reply(409, sized, ""), witness.Invalid},
		"a conflict with garbage":    {reply(409, sized, secret), witness.Invalid},
		"a conflict with a sign":     {reply(409, sized, "+3\n"), witness.Invalid},
		"a conflict with a zero":     {reply(409, sized, "03\n"), witness.Invalid},
		"a conflict with two lines":  {reply(409, sized, "3\n3\n"), witness.Invalid},
		"a conflict that is none":    {reply(409, sized, "0\n"), witness.Invalid},
		"a conflict without end":     {reply(409, sized, "3\n"), witness.Invalid},
		"a conflict past 64 bits":    {reply(409, sized, "18446744073709551616\n"), witness.Invalid},
		"a tree that is larger":      {reply(409, sized, "18446744073709551615\n"), witness.Forked},
		"a proof refused":            {reply(422, "", secret), witness.Forked},
		"no HTTP":                    {raw(secret + "\r\n\r\n"), witness.Invalid},
		"HTTP cut short":             {raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + secret), witness.Invalid},
		"a bad status":               {raw("HTTP/1.1 " + secret + "\r\n\r\n"), witness.Invalid},
		"a large header":             {raw("HTTP/1.1 200 OK\r\nX: " + strings.Repeat(secret, 10_000) + "\r\n\r\n"), witness.Invalid},
	} {
		t.Run(name, func(t *testing.T) {
			j := newJournal(t)
			w := behind(t, witnesstest.New(t, "w0"), func(http.Handler) http.Handler { return tt.handler })
			cosigned, err := j.cosign(t, group(t, "quorum w0", w), 7)
			if !errors.Is(err, witness.ErrNoQuorum) || cosigned != nil {
				t.Fatalf("got %v, want ErrNoQuorum", err)
			}
			wantFault(t, err, "w0", tt.want)
			if strings.Contains(err.Error(), secret) {
				t.Errorf("the error repeats what the witness wrote: %v", err)
			}
		})
	}
}

// endless answers until nobody listens any more.
func endless(rw http.ResponseWriter, _ *http.Request) {
	for {
		if _, err := io.WriteString(rw, strings.Repeat(secret, 1000)); err != nil {
			return
		}
	}
}

// changed changes the signature of a line, and not the hash of its key: that would make it a line of another.
func changed(line []byte) []byte {
	out := bytes.Clone(line)
	at := len(out) - 20
	if out[at]++; line[at] == 'Z' || line[at] == 'z' || line[at] == '9' || line[at] == '+' || line[at] == '/' {
		out[at] = 'A'
	}
	return out
}

// A cosignature counts only over this very checkpoint.
func TestCosignatureOverSomethingElse(t *testing.T) {
	j := newJournal(t)
	for name, spoil := range map[string]func(t *testing.T, w *witnesstest.Witness, lines []byte) []byte{
		"another size": func(t *testing.T, w *witnesstest.Witness, _ []byte) []byte {
			other := witnessOf(t, w, j.at(t, 8))
			return other[bytes.LastIndexByte(other[:len(other)-1], '\n')+1:]
		},
		"a longer text": func(t *testing.T, w *witnesstest.Witness, _ []byte) []byte {
			// The text of the note would end at the last empty line: in the answer, not in the checkpoint.
			text := string(j.at(t, 7)[:bytes.Index(j.at(t, 7), []byte("\n\n"))+1]) + "\n— w0 AAAAAAAAAAAA\n"
			signed, err := note.Sign(&note.Note{Text: text}, w.Signer())
			must(t, err)
			return append([]byte("— w0 AAAAAAAAAAAA\n"), signed[len(text):]...)
		},
		"a changed byte": func(_ *testing.T, _ *witnesstest.Witness, lines []byte) []byte {
			return changed(lines)
		},
		"a torn line": func(_ *testing.T, _ *witnesstest.Witness, lines []byte) []byte {
			return bytes.TrimSuffix(lines, []byte("\n"))
		},
		"an empty line": func(_ *testing.T, _ *witnesstest.Witness, lines []byte) []byte {
			return append([]byte("\n"), lines...)
		},
		"an invalid line first": func(_ *testing.T, _ *witnesstest.Witness, lines []byte) []byte {
			return append(changed(lines), lines...)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := witnesstest.New(t, "w0")
			w.Know(origin, j.key)
			behind(t, w, func(next http.Handler) http.Handler {
				return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
					rec := httptest.NewRecorder()
					next.ServeHTTP(rec, r)
					_, _ = rw.Write(spoil(t, w, rec.Body.Bytes()))
				})
			})
			_, err := j.cosign(t, group(t, "quorum w0", w), 7)
			wantFault(t, err, "w0", witness.Invalid)
		})
	}
}

// Lines of keys that are not asked for are left out, and the one that counts is taken from among them.
func TestLinesOfOthersAreIgnored(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 1)
	behind(t, all[0], func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
			rec := httptest.NewRecorder()
			next.ServeHTTP(rec, r)
			_, _ = fmt.Fprintf(rw, "— other AAAAAAAAAAAA\n%s— another BBBBBBBBBBBB\n", rec.Body)
		})
	})
	cosigned, err := j.cosign(t, group(t, "quorum w0", all...), 7)
	must(t, err)
	wantCosigned(t, cosigned, j, 7, all...)
}

// witnessOf has a witness cosign by hand.
func witnessOf(t testing.TB, w *witnesstest.Witness, checkpoint []byte) []byte {
	t.Helper()
	n, err := note.Open(checkpoint, note.VerifierList())
	var unverified *note.UnverifiedNoteError
	if !errors.As(err, &unverified) {
		t.Fatal(n, err)
	}
	signed, err := note.Sign(&note.Note{Text: unverified.Note.Text}, w.Signer())
	must(t, err)
	return signed
}

// stuck is a witness that holds its answer back until the client or the test goes.
func stuck(t testing.TB, j *journal, name string) *witnesstest.Witness {
	t.Helper()
	w := witnesstest.New(t, name)
	w.Know(origin, j.key)
	over := make(chan struct{})
	behind(t, w, func(http.Handler) http.Handler {
		return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
			_, _ = io.Copy(io.Discard, r.Body) // so that the server sees the client go
			rw.WriteHeader(http.StatusOK)
			_ = http.NewResponseController(rw).Flush()
			select {
			case <-r.Context().Done():
			case <-over:
			}
		})
	})
	t.Cleanup(func() { close(over) }) // before the server waits for its handlers
	return w
}

func TestSlowWitness(t *testing.T) {
	j := newJournal(t)
	quick, slow := j.witnesses(t, 1)[0], stuck(t, j, "slow")
	policy := func(quorum string) []byte { return []byte(quick.Line() + slow.Line() + quorum) }
	t.Run("the others are enough", func(t *testing.T) {
		g, err := witness.New(witness.Config{Policy: policy("group g any w0 slow\nquorum g"), Grace: 20 * time.Millisecond})
		must(t, err)
		t.Cleanup(g.Close)
		begun := time.Now()
		cosigned, err := j.cosign(t, g, 5)
		must(t, err)
		wantCosigned(t, cosigned, j, 5, quick)
		if took := time.Since(begun); took > 2*time.Second {
			t.Errorf("took %v", took)
		}
	})
	for name, cfg := range map[string]witness.Config{
		"its own deadline": {Each: 30 * time.Millisecond},
		"the whole's":      {Total: 30 * time.Millisecond},
	} {
		t.Run(name, func(t *testing.T) {
			cfg.Policy = policy("group g all w0 slow\nquorum g")
			g, err := witness.New(cfg)
			must(t, err)
			t.Cleanup(g.Close)
			cosigned, err := j.cosign(t, g, 7)
			if !errors.Is(err, witness.ErrNoQuorum) || !errors.Is(err, context.DeadlineExceeded) || cosigned != nil {
				t.Errorf("got %v, want ErrNoQuorum of a deadline", err)
			}
			wantFault(t, err, "slow", witness.Late)
		})
	}
	t.Run("the caller gives up", func(t *testing.T) {
		g := group(t, "quorum slow", slow)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(20*time.Millisecond, cancel)
		if _, err := g.Cosign(ctx, j.at(t, 7), 7, j.proofs); !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want Canceled", err)
		}
	})
}

// deaf is a transport that heeds no context.
type deaf struct{ over <-chan struct{} }

func (d deaf) RoundTrip(*http.Request) (*http.Response, error) {
	<-d.over
	return nil, errors.New("over")
}

// Cosign ends in time whatever hangs: a transport, or the making of a proof.
func TestNothingHangs(t *testing.T) {
	j := newJournal(t)
	w := j.witnesses(t, 1)[0]
	over := make(chan struct{})
	t.Cleanup(func() { close(over) })
	g, err := witness.New(witness.Config{Policy: []byte(w.Line() + "quorum w0"), Transport: deaf{over}, Total: 20 * time.Millisecond})
	must(t, err)
	_, err = j.cosign(t, g, 7)
	wantFault(t, err, "w0", witness.Late)

	g, err = witness.New(witness.Config{Policy: []byte(w.Line() + "quorum w0"), Total: 500 * time.Millisecond})
	must(t, err)
	t.Cleanup(g.Close)
	_, err = j.cosign(t, g, 5)
	must(t, err)
	_, err = g.Cosign(t.Context(), j.at(t, 7), 7, func(context.Context, uint64, uint64) ([][]byte, error) {
		<-over
		return nil, errors.New("over")
	})
	wantFault(t, err, "w0", witness.Late)
}

func TestNobodyListens(t *testing.T) {
	j := newJournal(t)
	w := j.witnesses(t, 1)[0]
	server := httptest.NewServer(http.NotFoundHandler())
	w.URL = server.URL
	server.Close()
	_, err := j.cosign(t, group(t, "quorum w0", w), 7)
	wantFault(t, err, "w0", witness.Unreachable)
}

// Whatever witnesses answer, what comes back opens with valid lines alone, satisfies the policy, and comes in time.
func TestNoAnswerSpoilsTheCheckpoint(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 3)
	answers := make([]func(honest *httptest.ResponseRecorder) (int, string, []byte), 3)
	for i, w := range all {
		behind(t, w, func(next http.Handler) http.Handler {
			return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
				rec := httptest.NewRecorder()
				next.ServeHTTP(rec, r)
				status, kind, body := answers[i](rec)
				rw.Header().Set("Content-Type", kind)
				rw.WriteHeader(status)
				_, _ = rw.Write(body)
			})
		})
	}
	var keys []note.Verifier
	for _, w := range all {
		keys = append(keys, verifier(t, w))
	}
	keys = append(keys, j.key)
	g := group(t, "group g 2 w0 w1 w2\nquorum g", all...)
	rapid.Check(t, func(rt *rapid.T) {
		size := rapid.Uint64Range(0, 20).Draw(rt, "size")
		for i := range answers {
			answers[i] = answerOf(rt, i)
		}
		begun := time.Now()
		cosigned, err := g.Cosign(t.Context(), j.at(t, size), size, j.proofs)
		if took := time.Since(begun); took > 20*time.Second {
			rt.Fatalf("took %v", took)
		}
		if cosigned == nil {
			if !errors.Is(err, witness.ErrNoQuorum) {
				rt.Fatalf("got %v, want ErrNoQuorum", err)
			}
			return
		}
		if err != nil && !errors.Is(err, witness.ErrFork) {
			rt.Fatalf("a checkpoint beside %v", err)
		}
		n, err := note.Open(cosigned, note.VerifierList(keys...))
		if err != nil || len(n.UnverifiedSigs) != 0 || len(n.Sigs) < 3 || n.Text != string(j.at(t, size)[:len(n.Text)]) {
			rt.Fatalf("the checkpoint is spoiled: %v\n%q", err, cosigned)
		}
	})
}

// answerOf draws what a witness makes of its honest answer.
func answerOf(rt *rapid.T, i int) func(*httptest.ResponseRecorder) (int, string, []byte) {
	name := fmt.Sprintf("w%d", i)
	status := rapid.SampledFrom([]int{0, 0, 0, 200, 200, 409, 422, 404, 403, 400, 302, 500}).Draw(rt, name+" status")
	kind := rapid.SampledFrom([]string{"text/x.tlog.size", "text/plain", ""}).Draw(rt, name+" type")
	before := rapid.SampledFrom([]string{"", "", "\n", "— other AAAAAAAAAAAA\n", "— " + name + " AAAAAAAAAAAA\n", "\x00", "7\n"}).Draw(rt, name+" before")
	after := rapid.SampledFrom([]string{"", "", "\n", "\n— other AAAAAAAAAAAA\n", "— other AAAAAAAAAAAA\n", "—"}).Draw(rt, name+" after")
	flip := rapid.IntRange(-20, 150).Draw(rt, name+" byte")
	size := rapid.Uint64Range(0, 25).Draw(rt, name+" size")
	return func(honest *httptest.ResponseRecorder) (int, string, []byte) {
		if status == 0 {
			return honest.Code, honest.Header().Get("Content-Type"), honest.Body.Bytes()
		}
		if status == 409 {
			return status, kind, fmt.Appendf(nil, "%s%d\n", strings.TrimSpace(before), size)
		}
		body := append(append([]byte(before), honest.Body.Bytes()...), after...)
		if flip >= 0 && flip < len(body) {
			body[flip] ^= 1
		}
		return status, kind, body
	}
}
