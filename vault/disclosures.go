package vault

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/access"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/tape"
)

type (
	// DisclosurePage is a page of who saw one subject, newest first.
	DisclosurePage = access.Page
	// DisclosureRow is one entry of the log as far as it is about the subject.
	DisclosureRow = access.Row
	// DisclosureProof shows that a row's entry is in the log.
	DisclosureProof = access.Proof
)

// Disclosures tells who saw a subject, when, what and why: an officer, or the subject itself by its own credential, which is
// not told of refusals. It is logged like any other read of the subject. The query's Subject is not looked at. Errors: a
// *Refusal, ErrKind for a kind that is no subject's, *Invalid and ErrCursor for a query that nothing can answer, ErrBudget,
// ErrIntegrity, ErrUnavailable.
func (s *Session) Disclosures(ctx context.Context, kind string, id uuid.UUID, query EntryQuery) (DisclosurePage, error) {
	return through(ctx, s, policy.ActionDisclosures, kind, func(ctx context.Context, q *request) (DisclosurePage, error) {
		if !q.kind.Subject {
			return DisclosurePage{}, ErrKind
		}
		f, err := q.loadID(ctx, q.v.pool, id)
		if err != nil {
			return DisclosurePage{}, q.chargeMiss(ctx, err, id)
		}
		if _, err := q.decide(ctx, f); err != nil {
			return DisclosurePage{}, q.chargeMiss(ctx, err, id)
		}
		if err := q.charge(ctx, f.Subject); err != nil {
			return DisclosurePage{}, err
		}
		return q.disclosures(ctx, f, query)
	})
}

func (q *request) disclosures(ctx context.Context, f *facts.Facts, query EntryQuery) (DisclosurePage, error) {
	own := q.actor.Credential().Subject != uuid.Nil
	ask, err := q.askAbout(ctx, f, query, own)
	if err != nil {
		return DisclosurePage{}, err
	}
	found, next, err := q.v.log.Entries(ctx, ask)
	if err != nil {
		return DisclosurePage{}, logFault(err)
	}
	proofs, err := q.v.log.Inclusions(ctx, found)
	if err != nil && !errors.Is(err, audit.ErrUnpublished) {
		return DisclosurePage{}, logFault(err)
	}
	by, err := q.v.credentials.Specs(ctx, access.Clients(found))
	if err != nil {
		return DisclosurePage{}, err
	}
	page, err := access.New(f, found, proofs, by, own)
	if err != nil {
		return DisclosurePage{}, err
	}
	if next != uuid.Nil {
		page.Next = next.String()
	}
	l, err := q.left(f, release.Left{}, tape.Details{})
	if err != nil {
		return DisclosurePage{}, err
	}
	q.entry.Groups = release.Groups([]release.Left{l})
	if err := q.record(ctx, audit.Released); err != nil {
		return DisclosurePage{}, err
	}
	page.Disclosure = q.disclosure()
	return page, nil
}

// askAbout is the log's own question about one subject, by its pseudonyms.
func (q *request) askAbout(ctx context.Context, f *facts.Facts, query EntryQuery, own bool) (audit.Query, error) {
	roots, err := q.v.keys.Roots(ctx)
	if err != nil {
		return audit.Query{}, err
	}
	ask, err := query.Plan(q.rev.Catalog, roots.MAC)
	if err != nil {
		return audit.Query{}, err
	}
	names, err := f.Pseudonyms(query.From, query.To)
	if err != nil {
		return audit.Query{}, err
	}
	return ask, access.Narrow(&ask, names, own)
}
