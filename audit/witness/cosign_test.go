package witness_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	cosigner "github.com/transparency-dev/formats/note"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/witness"
	"github.com/tacitcrm/tacit/audit/witness/witnesstest"
)

func verifier(t testing.TB, w *witnesstest.Witness) note.Verifier {
	t.Helper()
	v, err := cosigner.NewVerifierForCosignatureV1(w.VKey)
	must(t, err)
	return v
}

func TestCosign(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 3)
	g := group(t, "group g all w0 w1 w2\nquorum g", all...)
	if diff := cmp.Diff([]string{"w0", "w1", "w2"}, g.Names()); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	for i, size := range []uint64{0, 1, 5, 5, 13, 20} {
		cosigned, err := j.cosign(t, g, size)
		must(t, err)
		wantCosigned(t, cosigned, j, size, all...)
		if !g.Satisfied(cosigned) || g.Satisfied(j.at(t, size)) {
			t.Error("Satisfied does not tell")
		}
		if all[0].Size(origin) != size || all[0].Requests() != i+1 {
			t.Errorf("size %d: the witness has %d after %d requests", size, all[0].Size(origin), all[0].Requests())
		}
	}
}

// A client that knows nothing, or was overtaken, is told the witness's size and proves from there.
func TestConflict(t *testing.T) {
	j := newJournal(t)
	w := j.witnesses(t, 1)[0]
	first, second := group(t, "quorum w0", w), group(t, "quorum w0", w)
	_, err := j.cosign(t, first, 5)
	must(t, err)
	cosigned, err := j.cosign(t, second, 13)
	must(t, err)
	wantCosigned(t, cosigned, j, 13, w)
	if w.Requests() != 3 {
		t.Errorf("got %d requests, want 3", w.Requests())
	}
	cosigned, err = j.cosign(t, first, 20)
	must(t, err)
	wantCosigned(t, cosigned, j, 20, w)
}

func TestForkIsRefused(t *testing.T) {
	for name, tt := range map[string]struct{ cosigned, from, asked uint64 }{
		"another tree of that size":       {13, 5, 13},
		"another tree, larger":            {13, 5, 20},
		"another tree, larger by one":     {13, 12, 14},
		"another tree from the beginning": {13, 0, 20},
		"a smaller one, taken back":       {13, 20, 5},
		"a smaller one of a fork":         {13, 2, 5},
		"nothing, taken back":             {13, 20, 0},
	} {
		t.Run(name, func(t *testing.T) {
			j := newJournal(t)
			w := j.witnesses(t, 1)[0]
			fresh, knowing := group(t, "quorum w0", w), group(t, "quorum w0", w)
			_, err := j.cosign(t, knowing, tt.cosigned)
			must(t, err)
			f := j.fork(tt.from)
			for _, g := range []*witness.Group{fresh, knowing, knowing} {
				cosigned, err := f.cosign(t, g, tt.asked)
				if !errors.Is(err, witness.ErrFork) || !errors.Is(err, witness.ErrNoQuorum) || cosigned != nil {
					t.Errorf("got %v, want ErrFork and ErrNoQuorum", err)
				}
				wantFault(t, err, "w0", witness.Forked)
			}
			if w.Size(origin) != tt.cosigned {
				t.Errorf("the witness went to %d", w.Size(origin))
			}
			cosigned, err := j.cosign(t, knowing, 20) // the true log goes on
			must(t, err)
			wantCosigned(t, cosigned, j, 20, w)
		})
	}
}

// The others are enough for the quorum; the fork is told all the same.
func TestForkBesideAQuorum(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 3)
	_, err := j.fork(2).cosign(t, group(t, "quorum w1", all...), 13)
	must(t, err)
	cosigned, err := j.cosign(t, group(t, "group two 2 w0 w1 w2\nquorum two", all...), 20)
	if !errors.Is(err, witness.ErrFork) || errors.Is(err, witness.ErrNoQuorum) {
		t.Errorf("got %v, want ErrFork alone", err)
	}
	wantFault(t, err, "w1", witness.Forked)
	wantCosigned(t, cosigned, j, 20, all[0], all[2])
}

func TestQuorum(t *testing.T) {
	for name, tt := range map[string]struct {
		quorum string
		down   []int
		want   bool
	}{
		"one":                      {"quorum w0", nil, true},
		"one, down":                {"quorum w0", []int{0}, false},
		"any, two down":            {"group g any w0 w1 w2\nquorum g", []int{0, 2}, true},
		"any, all down":            {"group g any w0 w1 w2\nquorum g", []int{0, 1, 2}, false},
		"all":                      {"group g all w0 w1 w2\nquorum g", nil, true},
		"all, one down":            {"group g all w0 w1 w2\nquorum g", []int{1}, false},
		"two of three, one down":   {"group g 2 w0 w1 w2\nquorum g", []int{1}, true},
		"two of three, two down":   {"group g 2 w0 w1 w2\nquorum g", []int{1, 2}, false},
		"groups of groups":         {"group a any w0 w1\ngroup b all a w2\nquorum b", []int{0}, true},
		"groups of groups, w2 out": {"group a any w0 w1\ngroup b all a w2\nquorum b", []int{2}, false},
		"none needed, all down":    {"group g 0 w0 w1 w2\nquorum g", []int{0, 1, 2}, true},
		"none":                     {"quorum none", []int{0, 1, 2}, true},
	} {
		t.Run(name, func(t *testing.T) {
			j := newJournal(t)
			all := j.witnesses(t, 3)
			for _, i := range tt.down {
				behind(t, all[i], func(http.Handler) http.Handler {
					return http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) { rw.WriteHeader(http.StatusServiceUnavailable) })
				})
			}
			g := group(t, tt.quorum, all...)
			cosigned, err := j.cosign(t, g, 7)
			if tt.want {
				must(t, err)
				var up []*witnesstest.Witness
				for i, w := range all {
					if !slices.Contains(tt.down, i) && slices.Contains(g.Names(), w.Name) {
						up = append(up, w)
					}
				}
				wantCosigned(t, cosigned, j, 7, up...)
				return
			}
			if !errors.Is(err, witness.ErrNoQuorum) || errors.Is(err, witness.ErrFork) || cosigned != nil {
				t.Errorf("got %v, want ErrNoQuorum", err)
			}
			for _, i := range tt.down {
				if slices.Contains(g.Names(), all[i].Name) && !strings.Contains(err.Error(), all[i].Name+": status 503") {
					t.Errorf("%s is not named: %v", all[i].Name, err)
				}
			}
		})
	}
}

func TestUnknownToTheWitness(t *testing.T) {
	j, other := newJournal(t), newJournal(t)
	stranger, wrongKey := witnesstest.New(t, "stranger"), witnesstest.New(t, "wrongkey")
	wrongKey.Know(origin, other.key)
	_, err := j.cosign(t, group(t, "quorum stranger", stranger), 3)
	wantFault(t, err, "stranger", witness.Refused)
	if !strings.Contains(err.Error(), "404") {
		t.Errorf("got %v, want 404", err)
	}
	_, err = j.cosign(t, group(t, "quorum wrongkey", wrongKey), 3)
	wantFault(t, err, "wrongkey", witness.Refused)
	if !strings.Contains(err.Error(), "403") {
		t.Errorf("got %v, want 403", err)
	}
}

// Lines in a witness's name that the checkpoint brings along are replaced, valid or not; others stay.
func TestLinesThatAreThereAlready(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 2)
	g := group(t, "group g all w0 w1\nquorum g", all...)
	seven, err := j.cosign(t, g, 7)
	must(t, err)
	again, err := g.Cosign(t.Context(), seven, 7, j.proofs)
	must(t, err)
	wantCosigned(t, again, j, 7, all...)

	lines := seven[bytes.Index(seven, []byte("\n\n"))+2:]
	eight := append(j.at(t, 8), bytes.SplitAfter(lines, []byte("\n"))[1]...) // a cosignature over 7
	cosigned, err := g.Cosign(t.Context(), eight, 8, j.proofs)
	must(t, err)
	wantCosigned(t, cosigned, j, 8, all...)

	one := group(t, "quorum w0", all...)
	cosigned, err = one.Cosign(t.Context(), again, 7, j.proofs)
	if !errors.Is(err, witness.ErrFork) || cosigned != nil { // the witness is at 8
		t.Errorf("got %v, want ErrFork", err)
	}
}

func TestNotACheckpoint(t *testing.T) {
	j := newJournal(t)
	g := group(t, "quorum w0", j.witnesses(t, 1)...)
	bad := func(text string) []byte {
		signed, err := note.Sign(&note.Note{Text: text}, j.signer)
		must(t, err)
		return signed
	}
	hash := strings.Repeat("A", 43) + "="
	many := j.at(t, 7)
	for i := range 40 {
		many = fmt.Appendf(many, "— other%d %s\n", i, "AAAAAAAAAAAA")
	}
	for name, signed := range map[string][]byte{
		"empty":            nil,
		"no signature":     []byte(origin + "\n7\n" + hash + "\n"),
		"another size":     j.at(t, 8),
		"no size":          bad(origin + "\n" + hash + "\n"),
		"a leading zero":   bad(origin + "\n07\n" + hash + "\n"),
		"a plus":           bad(origin + "\n+7\n" + hash + "\n"),
		"a short hash":     bad(origin + "\n7\nAAAA\n"),
		"forty signatures": many,
	} {
		if _, err := g.Cosign(t.Context(), signed, 7, j.proofs); !errors.Is(err, witness.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}

// A proof that cannot be made, or may not be sent, is the log's own trouble, and nobody is asked with it.
func TestNoProof(t *testing.T) {
	j := newJournal(t)
	w := j.witnesses(t, 1)[0]
	g := group(t, "quorum w0", w)
	_, err := j.cosign(t, g, 7)
	must(t, err)
	broken := errors.New("broken")
	for name, tt := range map[string]struct {
		hashes [][]byte
		err    error
		want   error
	}{
		"an error":        {nil, broken, broken},
		"a short hash":    {[][]byte{make([]byte, 31)}, nil, witness.ErrArgument},
		"too many hashes": {slices.Repeat([][]byte{make([]byte, 32)}, 64), nil, witness.ErrArgument},
	} {
		proofs := func(context.Context, uint64, uint64) ([][]byte, error) { return tt.hashes, tt.err }
		_, err := g.Cosign(t.Context(), j.at(t, 13), 13, proofs)
		if !errors.Is(err, witness.ErrNoQuorum) || !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
		wantFault(t, err, "w0", witness.Unproven)
	}
	if w.Requests() != 1 {
		t.Errorf("got %d requests, want 1", w.Requests())
	}
}

// Witnesses of one size share one proof.
func TestProofsAreMadeOnce(t *testing.T) {
	j := newJournal(t)
	all := j.witnesses(t, 4)
	g := group(t, "group g all w0 w1 w2 w3\nquorum g", all...)
	_, err := j.cosign(t, g, 7)
	must(t, err)
	var mu sync.Mutex
	made := 0
	_, err = g.Cosign(t.Context(), j.at(t, 13), 13, func(ctx context.Context, from, to uint64) ([][]byte, error) {
		mu.Lock()
		defer mu.Unlock()
		made++
		return j.proofs(ctx, from, to)
	})
	if err != nil || made != 1 {
		t.Errorf("got %d proofs, %v, want 1", made, err)
	}
}

func TestObserve(t *testing.T) {
	j := newJournal(t)
	all := append(j.witnesses(t, 1), witnesstest.New(t, "stranger"))
	var mu sync.Mutex
	got := map[string]witness.Outcome{}
	g, err := witness.New(witness.Config{
		Policy: []byte(all[0].Line() + all[1].Line() + "group g all w0 stranger\nquorum g"),
		Observe: func(name string, o witness.Outcome, took time.Duration) {
			mu.Lock()
			defer mu.Unlock()
			if got[name] = o; took <= 0 {
				t.Errorf("%s took %v", name, took)
			}
		},
	})
	must(t, err)
	t.Cleanup(g.Close)
	_, _ = j.cosign(t, g, 3)
	mu.Lock()
	defer mu.Unlock()
	if diff := cmp.Diff(map[string]witness.Outcome{"w0": witness.Cosigned, "stranger": witness.Refused}, got); diff != "" {
		t.Errorf("outcomes (-want +got):\n%s", diff)
	}
}

// Several publishers of one log at once: none makes a witness go back, and the largest is cosigned in the end.
func TestConcurrentCosigns(t *testing.T) {
	j := newJournal(t)
	w := j.witnesses(t, 1)[0]
	g := group(t, "quorum w0", w)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			for size := uint64(i); size < 20; size += 4 {
				cosigned, err := j.cosign(t, g, size)
				if err == nil {
					wantCosigned(t, cosigned, j, size, w)
				}
			}
		})
	}
	wg.Wait()
	cosigned, err := j.cosign(t, g, 20)
	must(t, err)
	wantCosigned(t, cosigned, j, 20, w)
}
