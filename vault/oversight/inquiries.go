package oversight

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/inquiry"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/tape"
)

// What an officer asks about the policy. Questions about the policy itself are the action policy; those that read
// decisions back from the log are the action audit, since they tell facts about people.

// Candidate names a policy that is not necessarily active: a kept one by its digest, or its files. Neither is the
// active one. Files of more than a bundle may hold are fault.ErrCatalog. One candidate is loaded at a time; others wait.
type Candidate struct {
	Digest string            // in hex, 12 digits or more
	Files  map[string]string // by name, as a bundle holds them
}

// Access answers WhoCan.
type Access struct {
	List       []policy.Access
	Disclosure vault.Disclosure
}

// WhoCan lists for each purpose the conditions under which a field leaves. Errors: a *vault.Refusal, and *fault.Invalid for a
// name that the catalog does not have.
func (Office) WhoCan(ctx context.Context, s *vault.Session, question policy.Question) (Access, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(_ context.Context, p *vault.Passage) (Access, error) {
		list, err := p.Under().Engine.WhoCan(question)
		if errors.Is(err, policy.ErrUnknownName) {
			hint := strings.TrimPrefix(err.Error(), policy.ErrUnknownName.Error()+": ") // the catalog's words, never the caller's
			err = &fault.Invalid{Fields: []fault.FieldError{{Field: "field", Code: "unknown_field", Hint: hint}}}
		}
		return Access{list, p.Disclosure()}, err
	})
}

// PolicyState is the active policy, what is proven of it, and every policy that was ever active.
type PolicyState struct {
	Policy     [32]byte         // as log entries name it
	Active     vault.KeptPolicy // the active policy's files, and its bundle where it came as one
	Proofs     []policy.Proof
	Kept       []vault.KeptPolicy // every policy that was ever active, the first one first
	Distrusted *policy.Difference // nil while program and reference agree
	Disclosure vault.Disclosure
}

// PolicyState tells what is active and what was.
func (Office) PolicyState(ctx context.Context, s *vault.Session) (PolicyState, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, p *vault.Passage) (PolicyState, error) {
		kept, err := p.Foundation().Revisions.Policies(ctx)
		e := p.Under().Engine
		out := PolicyState{Policy: p.Under().Policy, Proofs: e.Proofs(), Kept: kept, Distrusted: e.Distrusted(), Disclosure: p.Disclosure()}
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
	vault.KeptPolicy
	Disclosure vault.Disclosure
}

// KeptPolicy returns a policy that was active once, by the first 12 digits of its digest or more. Errors: a *vault.Refusal, and
// vault.ErrNotKept.
func (Office) KeptPolicy(ctx context.Context, s *vault.Session, prefix string) (KeptFiles, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, p *vault.Passage) (KeptFiles, error) {
		if prefix == "" {
			return KeptFiles{}, vault.ErrNotKept
		}
		kept, err := p.Foundation().Revisions.Policy(ctx, prefix)
		return KeptFiles{kept, p.Disclosure()}, err
	})
}

// PolicyDiff is where two policies decide differently.
type PolicyDiff struct {
	Changes    []policy.Change
	Disclosure vault.Disclosure
}

// ComparePolicies lists where two policies decide differently, over every input there could be. Errors: a *vault.Refusal,
// vault.ErrNotKept, and fault.ErrCatalog with the place of each fault.
func (Office) ComparePolicies(ctx context.Context, s *vault.Session, from, to Candidate) (PolicyDiff, error) {
	return inquire(ctx, s, policy.ActionPolicy, func(ctx context.Context, p *vault.Passage) (PolicyDiff, error) {
		before, err := filesOf(ctx, p, from)
		if err != nil {
			return PolicyDiff{}, err
		}
		after, err := filesOf(ctx, p, to)
		if err != nil {
			return PolicyDiff{}, err
		}
		changes, err := p.Foundation().Revisions.Compare(ctx, before, after)
		return PolicyDiff{changes, p.Disclosure()}, err
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
	Disclosure vault.Disclosure
}

// ExplainEntry says of an entry of the log why it was decided so, and what would have to be true for more to leave.
// subject, where it is known, narrows an entry about several.
//
// An explanation tells what a person's consents, bases and region were. Every subject of which it does is therefore
// charged to the credential's budget, must be one that policy lets the caller audit, and is named in the entry of this
// very question. The log names subjects by pseudonyms: to a caller who gave no subject the explanations number them,
// and do not say who they are. Errors: a *vault.Refusal, also where there is no such entry; fault.ErrBudget.
func (Office) ExplainEntry(ctx context.Context, s *vault.Session, id, subject uuid.UUID) (Explanations, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (Explanations, error) {
		e, err := p.Foundation().Log.Entry(ctx, id)
		if errors.Is(err, audit.ErrNotFound) {
			return Explanations{}, p.Absent()
		}
		if err != nil {
			return Explanations{}, entry.Fault(err)
		}
		list, stats, err := explain(ctx, p, &e.Entry, subject)
		return Explanations{e.Entry, list, stats, p.Disclosure()}, err
	})
}

func explain(ctx context.Context, p *vault.Passage, e *audit.Entry, subject uuid.UUID) ([]Explained, TapeStats, error) {
	if subject != uuid.Nil { // that an entry is not about somebody is told of them as well
		if _, err := p.Tell(ctx, subject); err != nil {
			return nil, TapeStats{}, err
		}
		return desk(p).Explain(ctx, e, subject)
	}
	list, stats, err := desk(p).Explain(ctx, e, uuid.Nil)
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
		_, err = p.Tell(ctx, about...)
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
		return tape.Query{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "limit", Code: "out_of_range", Hint: "1 to 100000"}}}
	}
	return tape.Query{Since: t.Since, Until: t.Until, Limit: t.Limit}, nil
}

// Replay is what another policy would have decided.
type Replay struct {
	inquiry.Replayed
	Disclosure vault.Disclosure
}

// reasonFiles is how the entry of a replay says that its policy was sent along.
const reasonFiles = "policy_files"

// ReplayPolicy decides recorded decisions again under another policy. It reads no field. Errors as those of
// ComparePolicies, and *fault.Invalid.
//
// A policy can ask anything of the facts that decisions rested on. Of one that was sent as files, which nobody has signed
// or made active, it is told how many decisions would come out otherwise and not which, and the entry of the replay has
// the reason policy_files. Examples of entries are given for a kept policy alone.
func (Office) ReplayPolicy(ctx context.Context, s *vault.Session, query TapeQuery, candidate Candidate) (Replay, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (Replay, error) {
		selected, err := query.query()
		if err != nil {
			return Replay{}, err
		}
		set, err := candidateSet(ctx, p, candidate)
		if err != nil {
			return Replay{}, err
		}
		out, err := desk(p).Replay(ctx, selected, set)
		if candidate.Files != nil {
			p.Reason(reasonFiles)
			for i := range out.Shifts {
				out.Shifts[i].Entries = nil
			}
		}
		return Replay{out, p.Disclosure()}, err
	})
}

// PolicyUsage is what recorded decisions made no use of.
type PolicyUsage struct {
	inquiry.Used
	Disclosure vault.Disclosure
}

// PolicyUsage asks which permissions and rules of the active policy nobody made use of.
func (Office) PolicyUsage(ctx context.Context, s *vault.Session, query TapeQuery) (PolicyUsage, error) {
	return inquire(ctx, s, policy.ActionAudit, func(ctx context.Context, p *vault.Passage) (PolicyUsage, error) {
		selected, err := query.query()
		if err != nil {
			return PolicyUsage{}, err
		}
		out, err := desk(p).Usage(ctx, selected)
		return PolicyUsage{out, p.Disclosure()}, err
	})
}

// inquire is the gate of a question about the policy: allowed, answered, recorded, and only then told.
func inquire[T any](ctx context.Context, s *vault.Session, action string, answer func(context.Context, *vault.Passage) (T, error)) (T, error) {
	return vault.Pass(ctx, s, action, "", func(ctx context.Context, p *vault.Passage) (T, error) {
		var none T
		if err := p.Allow(ctx); err != nil {
			return none, err
		}
		out, err := answer(ctx, p)
		if err != nil {
			return none, err
		}
		if err := p.Record(ctx, audit.Released); err != nil {
			return none, err
		}
		return out, nil
	})
}

// desk answers from the recorded decisions.
func desk(p *vault.Passage) *inquiry.Desk {
	on := p.Foundation()
	recorded := tape.New(tape.Config{
		Pool: on.Pool, Log: on.Log, Keys: on.Keys, Revisions: on.Revisions, Credentials: on.Credentials, Grants: on.Grants,
	})
	return inquiry.New(inquiry.Config{Tape: recorded, Revisions: on.Revisions})
}

// filesOf returns the files of a candidate.
func filesOf(ctx context.Context, p *vault.Passage, c Candidate) (map[string]string, error) {
	if c.Files != nil {
		return c.Files, revision.Bounded(c.Files)
	}
	if c.Digest != "" {
		p, err := p.Foundation().Revisions.Policy(ctx, c.Digest)
		return p.Files, err
	}
	list, err := p.Foundation().Revisions.Policies(ctx)
	for _, p := range list {
		if p.Active {
			return p.Files, nil
		}
	}
	return nil, errors.Join(err, revision.ErrNotKept)
}

// candidateSet loads one under the active catalog.
func candidateSet(ctx context.Context, p *vault.Passage, c Candidate) (*revision.Set, error) {
	files, err := filesOf(ctx, p, c)
	if err != nil {
		return nil, err
	}
	return p.Foundation().Revisions.With(ctx, files)
}
