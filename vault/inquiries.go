package vault

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/inquiry"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// What an officer asks about the policy. Questions about the policy itself are the action policy; those that read
// decisions back from the log are the action audit, since they tell facts about people.

// Candidate names a policy that is not necessarily active: a kept one by its digest, or its files. Neither is the
// active one. Files of more than a bundle may hold are ErrCatalog. One candidate is loaded at a time; others wait.
type Candidate struct {
	Digest string            // in hex, 12 digits or more
	Files  map[string]string // by name, as a bundle holds them
}

// Access answers WhoCan.
type Access struct {
	List       []policy.Access
	Disclosure Disclosure
}

// WhoCan lists for each purpose the conditions under which a field leaves. Errors: a *Refusal, and *Invalid for a
// name that the catalog does not have.
func (s *Session) WhoCan(ctx context.Context, question policy.Question) (Access, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(_ context.Context, q *request) (Access, error) {
		list, err := q.rev.Engine.WhoCan(question)
		if errors.Is(err, policy.ErrUnknownName) {
			hint := strings.TrimPrefix(err.Error(), policy.ErrUnknownName.Error()+": ") // the catalog's words, never the caller's
			err = &Invalid{Fields: []FieldError{{Field: "field", Code: "unknown_field", Hint: hint}}}
		}
		return Access{list, q.disclosure()}, err
	})
}

// PolicyState is the active policy, what is proven of it, and every policy that was ever active.
type PolicyState struct {
	Policy     [32]byte   // as log entries name it
	Active     KeptPolicy // the active policy's files, and its bundle where it came as one
	Proofs     []policy.Proof
	Kept       []KeptPolicy       // every policy that was ever active, the first one first
	Distrusted *policy.Difference // nil while program and reference agree
	Disclosure Disclosure
}

// PolicyState tells what is active and what was.
func (s *Session) PolicyState(ctx context.Context) (PolicyState, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, q *request) (PolicyState, error) {
		kept, err := q.v.revisions.Policies(ctx)
		e := q.rev.Engine
		out := PolicyState{Policy: q.rev.Policy, Proofs: e.Proofs(), Kept: kept, Distrusted: e.Distrusted(), Disclosure: q.disclosure()}
		for _, p := range kept {
			if p.Active {
				out.Active = p
			}
		}
		return out, err
	})
}

// KeptFiles are the files of a policy that was active once.
type KeptFiles struct {
	KeptPolicy
	Disclosure Disclosure
}

// KeptPolicy returns a policy that was active once, by the first 12 digits of its digest or more. Errors: a *Refusal, and
// ErrNotKept.
func (s *Session) KeptPolicy(ctx context.Context, prefix string) (KeptFiles, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, q *request) (KeptFiles, error) {
		if prefix == "" {
			return KeptFiles{}, ErrNotKept
		}
		p, err := q.v.revisions.Policy(ctx, prefix)
		return KeptFiles{p, q.disclosure()}, err
	})
}

// PolicyDiff is where two policies decide differently.
type PolicyDiff struct {
	Changes    []policy.Change
	Disclosure Disclosure
}

// ComparePolicies lists where two policies decide differently, over every input there could be. Errors: a *Refusal,
// ErrNotKept, and ErrCatalog with the place of each fault.
func (s *Session) ComparePolicies(ctx context.Context, from, to Candidate) (PolicyDiff, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, q *request) (PolicyDiff, error) {
		before, err := q.v.filesOf(ctx, from)
		if err != nil {
			return PolicyDiff{}, err
		}
		after, err := q.v.filesOf(ctx, to)
		if err != nil {
			return PolicyDiff{}, err
		}
		changes, err := q.v.revisions.Compare(ctx, before, after)
		return PolicyDiff{changes, q.disclosure()}, err
	})
}

type (
	// Explained is a recorded decision with its reasons.
	Explained = inquiry.Explained
	// Shift is one way in which recorded decisions would have come out otherwise.
	Shift = inquiry.Shift
	// TapeStats counts what was read back from the log.
	TapeStats = tape.Stats
)

// Explanations say why a recorded decision came about.
type Explanations struct {
	Entry      audit.Entry
	List       []inquiry.Explained
	Stats      tape.Stats
	Disclosure Disclosure
}

// ExplainEntry says of an entry of the log why it was decided so, and what would have to be true for more to leave.
// subject, where it is known, narrows an entry about several.
//
// An explanation tells what a person's consents, bases and region were. Every subject of which it does is therefore
// charged to the credential's budget, must be one that policy lets the caller audit, and is named in the entry of this
// very question. The log names subjects by pseudonyms: to a caller who gave no subject the explanations number them,
// and do not say who they are. Errors: a *Refusal, also where there is no such entry; ErrBudget.
func (s *Session) ExplainEntry(ctx context.Context, entry, subject uuid.UUID) (Explanations, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (Explanations, error) {
		e, err := q.v.log.Entry(ctx, entry)
		if errors.Is(err, audit.ErrNotFound) {
			return Explanations{}, q.absent(nil)
		}
		if err != nil {
			return Explanations{}, logFault(err)
		}
		list, stats, err := q.explain(ctx, &e.Entry, subject)
		return Explanations{e.Entry, list, stats, q.disclosure()}, err
	})
}

func (q *request) explain(ctx context.Context, e *audit.Entry, subject uuid.UUID) ([]Explained, TapeStats, error) {
	if subject != uuid.Nil { // that an entry is not about somebody is told of them as well
		if _, err := q.tellOf(ctx, subject); err != nil {
			return nil, TapeStats{}, err
		}
		return q.v.desk().Explain(ctx, e, subject)
	}
	list, stats, err := q.v.desk().Explain(ctx, e, uuid.Nil)
	if err != nil {
		return nil, TapeStats{}, err
	}
	var about []uuid.UUID
	for i := range list {
		if id := list[i].Decision.Subject; id != uuid.Nil && !slices.Contains(about, id) {
			about = append(about, id)
		}
		list[i].Unname()
	}
	if len(about) > 0 {
		_, err = q.tellOf(ctx, about...)
	}
	return list, stats, err
}

// TapeQuery selects recorded decisions.
type TapeQuery struct {
	Since, Until time.Time
	Limit        int // entries; DefaultTape if zero, and at most MaxTape
}

// Bounds of the entries that one question reads.
const (
	DefaultTape = tape.DefaultLimit
	MaxTape     = 100_000
)

func (t TapeQuery) query() (tape.Query, error) {
	if t.Limit < 0 || t.Limit > MaxTape {
		return tape.Query{}, &Invalid{Fields: []FieldError{{Field: "limit", Code: "out_of_range", Hint: "1 to 100000"}}}
	}
	return tape.Query{Since: t.Since, Until: t.Until, Limit: t.Limit}, nil
}

// Replay is what another policy would have decided.
type Replay struct {
	inquiry.Replayed
	Disclosure Disclosure
}

// reasonFiles is how the entry of a replay says that its policy was sent along.
const reasonFiles = "policy_files"

// ReplayPolicy decides recorded decisions again under another policy. It reads no field. Errors as those of
// ComparePolicies, and *Invalid.
//
// A policy can ask anything of the facts that decisions rested on. Of one that was sent as files, which nobody has signed
// or made active, it is told how many decisions would come out otherwise and not which, and the entry of the replay has
// the reason policy_files. Examples of entries are given for a kept policy alone.
func (s *Session) ReplayPolicy(ctx context.Context, query TapeQuery, candidate Candidate) (Replay, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (Replay, error) {
		selected, err := query.query()
		if err != nil {
			return Replay{}, err
		}
		set, err := q.v.candidate(ctx, candidate)
		if err != nil {
			return Replay{}, err
		}
		out, err := q.v.desk().Replay(ctx, selected, set)
		if candidate.Files != nil {
			q.entry.Reasons = []string{reasonFiles}
			for i := range out.Shifts {
				out.Shifts[i].Entries = nil
			}
		}
		return Replay{out, q.disclosure()}, err
	})
}

// PolicyUsage is what recorded decisions made no use of.
type PolicyUsage struct {
	inquiry.Used
	Disclosure Disclosure
}

// PolicyUsage asks which permissions and rules of the active policy nobody made use of.
func (s *Session) PolicyUsage(ctx context.Context, query TapeQuery) (PolicyUsage, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, q *request) (PolicyUsage, error) {
		selected, err := query.query()
		if err != nil {
			return PolicyUsage{}, err
		}
		out, err := q.v.desk().Usage(ctx, selected)
		return PolicyUsage{out, q.disclosure()}, err
	})
}

// inquire is the gate of a question about the policy: allowed, answered, recorded, and only then told.
func inquire[T any](ctx context.Context, s *Session, action string, answer func(context.Context, *request) (T, error)) (T, error) {
	return through(ctx, s, action, "", func(ctx context.Context, q *request) (T, error) {
		var none T
		if _, err := q.decide(ctx, nil); err != nil {
			return none, err
		}
		out, err := answer(ctx, q)
		if err != nil {
			return none, err
		}
		if err := q.record(ctx, audit.Released); err != nil {
			return none, err
		}
		return out, nil
	})
}

func (v *Vault) desk() *inquiry.Desk {
	return inquiry.New(inquiry.Config{Tape: v.tape(), Revisions: v.revisions})
}

func (v *Vault) tape() *tape.Tape {
	return tape.New(tape.Config{Pool: v.pool, Log: v.log, Keys: v.keys, Revisions: v.revisions, Credentials: v.credentials, Grants: v.grants})
}

// filesOf returns the files of a candidate.
func (v *Vault) filesOf(ctx context.Context, c Candidate) (map[string]string, error) {
	if c.Files != nil {
		return c.Files, revision.Bounded(c.Files)
	}
	if c.Digest != "" {
		p, err := v.revisions.Policy(ctx, c.Digest)
		return p.Files, err
	}
	list, err := v.revisions.Policies(ctx)
	for _, p := range list {
		if p.Active {
			return p.Files, nil
		}
	}
	return nil, errors.Join(err, revision.ErrNotKept)
}

// candidate loads one under the active catalog.
func (v *Vault) candidate(ctx context.Context, c Candidate) (*revision.Set, error) {
	files, err := v.filesOf(ctx, c)
	if err != nil {
		return nil, err
	}
	return v.revisions.With(ctx, files)
}
