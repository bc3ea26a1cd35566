package witness

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/transparency-dev/formats/log"
	"golang.org/x/mod/sumdb/note"
)

// checkpoint is what is to be cosigned (C2SP tlog-checkpoint).
type checkpoint struct {
	note []byte // text, empty line, signature lines: none of a witness that is asked
	text string
	size uint64
}

// result is what one witness gave.
type result struct {
	place int // in Group.witnesses
	line  []byte
	fault *Fault
}

// Cosign asks all witnesses at once to cosign a checkpoint of that size, and returns it with the cosignatures that
// verify, in the order of the witnesses' names. It returns when all have answered, or Grace after the policy is
// satisfied, and within Total or the end of ctx. Cosignatures of these witnesses that the checkpoint brings along are
// replaced.
//
// Errors: ErrNoQuorum when the policy is not satisfied, with a Fault for each witness that did not cosign;
// ErrArgument. ErrFork when a witness heard in time says that the log was forked or taken back. If the policy is
// satisfied without that witness, the cosigned checkpoint is returned beside ErrFork: what one witness says alone is
// no proof, and the caller decides. On every other error the checkpoint is nil.
func (g *Group) Cosign(ctx context.Context, signed []byte, size uint64, proofs Proofs) (cosigned []byte, err error) {
	c, err := g.parse(signed, size)
	if err != nil {
		return nil, fmt.Errorf("cosign checkpoint: %w", err)
	}
	if len(g.witnesses) == 0 {
		return c.note, nil
	}
	inner, cancel := context.WithTimeout(ctx, g.cfg.Total)
	defer cancel()
	cosigned, wrong := g.collect(inner, c, g.start(inner, c, once(proofs)))
	satisfied := g.Satisfied(cosigned)
	switch {
	case !satisfied:
		return nil, fmt.Errorf("cosign checkpoint of size %d: %w: %w", size, ErrNoQuorum, wrong)
	case wrong.forked():
		return cosigned, fmt.Errorf("cosign checkpoint of size %d: %w", size, wrong)
	}
	return cosigned, nil
}

// parse reads the checkpoint, and leaves out lines in the name of a witness that is asked: an invalid one would
// spoil the whole.
func (g *Group) parse(signed []byte, size uint64) (checkpoint, error) {
	var unverified *note.UnverifiedNoteError
	if _, err := note.Open(signed, note.VerifierList()); !errors.As(err, &unverified) {
		return checkpoint{}, fmt.Errorf("no signed note: %w", ErrArgument)
	}
	n := unverified.Note
	if len(n.UnverifiedSigs) > maxSignatures-maxWitnesses {
		return checkpoint{}, fmt.Errorf("%d signatures: %w", len(n.UnverifiedSigs), ErrArgument)
	}
	var head log.Checkpoint
	if _, err := head.Unmarshal([]byte(n.Text)); err != nil || head.Size != size || len(head.Hash) != hashSize {
		return checkpoint{}, fmt.Errorf("its text does not say so: %w", ErrArgument)
	}
	if second := strings.SplitN(n.Text, "\n", 3)[1]; second != strconv.FormatUint(size, 10) {
		return checkpoint{}, fmt.Errorf("its size is not written as a decimal: %w", ErrArgument)
	}
	c := checkpoint{text: n.Text, size: size, note: []byte(n.Text + "\n")}
	for _, s := range n.UnverifiedSigs {
		if !slices.ContainsFunc(g.witnesses, func(w *peer) bool { return w.key.Name() == s.Name && w.key.KeyHash() == s.Hash }) {
			c.note = append(c.note, signatureLine(s.Name, s.Base64)...)
		}
	}
	return c, nil
}

// start asks every witness. The channel has room for all answers, so that none that comes late is stuck.
func (g *Group) start(ctx context.Context, c checkpoint, proofs Proofs) <-chan result {
	results := make(chan result, len(g.witnesses))
	for i, w := range g.witnesses {
		go func() {
			ctx, cancel := context.WithTimeout(ctx, g.cfg.Each)
			defer cancel()
			begun := g.cfg.Now()
			line, fault := g.ask(ctx, w, c, proofs)
			g.observe(w, fault, g.cfg.Now().Sub(begun))
			results <- result{i, line, fault}
		}()
	}
	return results
}

// collect puts the checkpoint together from what comes in. A witness that has not answered at the end is late.
func (g *Group) collect(ctx context.Context, c checkpoint, results <-chan result) (cosigned []byte, wrong faults) {
	lines, heard := make([][]byte, len(g.witnesses)), make([]bool, len(g.witnesses))
	cosigned = c.note
	var grace <-chan time.Time
	for waiting := len(g.witnesses); ; waiting-- {
		if grace == nil && g.Satisfied(cosigned) {
			grace = time.After(g.cfg.Grace)
		}
		if waiting == 0 {
			return cosigned, wrong
		}
		select {
		case r := <-results:
			heard[r.place], lines[r.place] = true, r.line
			if r.fault != nil {
				wrong = append(wrong, r.fault)
			}
			cosigned = slices.Concat(append([][]byte{c.note}, lines...)...)
			continue
		case <-grace:
		case <-ctx.Done():
		}
		for i, w := range g.witnesses {
			if !heard[i] {
				wrong = append(wrong, w.late(ctx.Err()))
			}
		}
		return cosigned, wrong
	}
}

func (g *Group) observe(w *peer, fault *Fault, took time.Duration) {
	if g.cfg.Observe == nil {
		return
	}
	outcome := Cosigned
	if fault != nil {
		outcome = fault.Outcome
	}
	g.cfg.Observe(w.name, outcome, took)
}

// once makes the proof from a size once for all witnesses that have it.
func once(proofs Proofs) Proofs {
	type proof struct {
		once   sync.Once
		hashes [][]byte
		err    error
	}
	var mu sync.Mutex
	made := map[uint64]*proof{}
	return func(ctx context.Context, from, to uint64) ([][]byte, error) {
		mu.Lock()
		p := made[from]
		if p == nil {
			p = &proof{}
			made[from] = p
		}
		mu.Unlock()
		p.once.Do(func() { p.hashes, p.err = proofs(ctx, from, to) })
		return p.hashes, p.err
	}
}
