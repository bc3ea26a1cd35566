// Package witness asks the witnesses of a policy to cosign a checkpoint of the log, by the C2SP tlog-witness protocol
// (add-checkpoint). A witness cosigns only what continues what it cosigned before, so that a log that was forked or
// taken back is refused by a party that the operator does not run.
//
// It knows checkpoints, their sizes and the public keys of witnesses. It does not verify the log's own signature, nor
// build the tree: the caller hands it a checkpoint that it has signed, and a function that gives consistency proofs.
// What a witness answers is not trusted: it is bounded, verified, and never part of an error's text.
package witness

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"

	policy "github.com/transparency-dev/formats/witness"
	"golang.org/x/mod/sumdb/note"
)

// What can be wrong. An error of Cosign holds a *Fault for each witness at fault (errors.As).
var (
	// ErrPolicy means that the policy is not valid.
	ErrPolicy = errors.New("witness policy not valid")
	// ErrArgument means that the note is no checkpoint of that size.
	ErrArgument = errors.New("not a checkpoint of that size")
	// ErrNoQuorum means that too few witnesses cosigned for the policy.
	ErrNoQuorum = errors.New("no quorum of witnesses")
	// ErrFork means that a witness says it cosigned what this checkpoint does not continue: a larger tree, another
	// root of the same size, or a smaller tree to which the proof does not lead.
	ErrFork = errors.New("witness refuses a fork")
)

const (
	defaultEach  = 4 * time.Second
	defaultTotal = 5 * time.Second
	defaultGrace = 250 * time.Millisecond
	maxBody      = 64 << 10 // bytes of an answer; a cosignature has about 150, with ML-DSA-44 3,400
	maxProof     = 63       // hashes; tlog-witness
	maxPolicy    = 64 << 10 // bytes
	hashSize     = 32       // bytes
	// A reader of signed notes may refuse one of more than a hundred signatures (C2SP signed-note).
	maxSignatures = 100
	maxWitnesses  = 64

	maxAttempts = 3 // requests to one witness about one checkpoint: 0, its size, and its size again if it moved
)

// Proofs returns the consistency proof between two sizes of the tree (RFC 6962, 2.1.2), 0 < from < to: hashes of 32
// bytes, at most 63. It is called by several goroutines at once.
type Proofs func(ctx context.Context, from, to uint64) ([][]byte, error)

// Config configures a Group. Zero values are defaults.
type Config struct {
	// Policy is the text of a policy file: lines "witness NAME VKEY URL", "group NAME any|all|N MEMBER…" and
	// "quorum NAME|none" (sigsum's format with vkeys of C2SP signed-note for cosignature/v1).
	Policy []byte
	// Transport carries the requests; nil is one of its own, which uses no proxy.
	Transport http.RoundTripper
	// Each bounds all requests to one witness about one checkpoint, Total the whole of Cosign; 4 s and 5 s. Grace is
	// how long Cosign waits for the others once the quorum is there; 250 ms.
	Each, Total, Grace time.Duration
	// Observe, if there is one, is told of every witness that was asked, and how long that took; of one that is late
	// perhaps after Cosign has returned. It is called by several goroutines at once, and must not block.
	Observe func(witness string, outcome Outcome, took time.Duration)
	Now     func() time.Time // nil is the system's clock
}

// Group is the witnesses of a policy. It is safe for concurrent use.
type Group struct {
	cfg       Config
	quorum    policy.Group
	witnesses []*peer // by name
	client    *http.Client
}

// peer is one witness.
type peer struct {
	name string
	url  string
	key  note.Verifier

	mu   sync.Mutex
	size uint64 // of the last checkpoint it is known to have cosigned; a hint, which it corrects
}

// New returns the witnesses of cfg.Policy that its quorum speaks of. A policy without any ("quorum none") is valid.
// Errors: ErrPolicy, with the line: a policy that does not parse; a witness that is named twice in a group, has the
// key or the URL of another, or has a URL that is neither https nor http to this machine; more than 64 witnesses.
// Nothing is asked yet.
func New(cfg Config) (*Group, error) {
	quorum, witnesses, err := parsePolicy(cfg.Policy)
	if err != nil {
		return nil, err
	}
	if cfg.Each <= 0 {
		cfg.Each = defaultEach
	}
	if cfg.Total <= 0 {
		cfg.Total = defaultTotal
	}
	if cfg.Grace <= 0 {
		cfg.Grace = defaultGrace
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Transport == nil {
		cfg.Transport = transport()
	}
	client := &http.Client{
		Transport: cfg.Transport,
		// A witness is where the policy says.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return &Group{cfg: cfg, quorum: quorum, witnesses: witnesses, client: client}, nil
}

// Names returns the names of the witnesses, in order.
func (g *Group) Names() []string {
	names := make([]string, len(g.witnesses))
	for i, w := range g.witnesses {
		names[i] = w.name
	}
	return names
}

// Satisfied reports whether a checkpoint has the cosignatures that the policy asks for. It does not verify the log's
// own signature.
func (g *Group) Satisfied(checkpoint []byte) bool { return g.quorum.Satisfied(checkpoint) }

// Close closes the connections that are kept open. The group may be used after it.
func (g *Group) Close() { g.client.CloseIdleConnections() }

// transport keeps connections open, one to each witness (tlog-witness asks for it), and bounds what comes back.
func transport() http.RoundTripper {
	return &http.Transport{
		ForceAttemptHTTP2:      true,
		DisableCompression:     true,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        90 * time.Second,
		TLSHandshakeTimeout:    defaultEach,
		MaxResponseHeaderBytes: 16 << 10,
	}
}
