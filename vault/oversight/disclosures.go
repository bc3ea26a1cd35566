package oversight

import (
	"context"
	"errors"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/access"
	"github.com/tacitcrm/tacit/vault/entry"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/listing"
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
// not told of refusals. It answers for the records that it is merged with as well, as far as the session may see who saw
// them: see DisclosureRow.Of. It is logged like any other read of the subject. The query's Subject is not looked at. Errors: a
// *vault.Refusal, fault.ErrKind for a kind that is no subject's, *fault.Invalid and fault.ErrCursor for a query that nothing
// can answer, fault.ErrBudget, fault.ErrIntegrity, fault.ErrUnavailable.
func (Office) Disclosures(ctx context.Context, s *vault.Session, kind string, id uuid.UUID, query EntryQuery) (DisclosurePage, error) {
	return vault.Pass(ctx, s, policy.ActionDisclosures, kind, func(ctx context.Context, p *vault.Passage) (DisclosurePage, error) {
		f, d, err := p.Owner(ctx, id)
		if err != nil {
			return DisclosurePage{}, err
		}
		person, err := p.Person(ctx, f, d)
		if err != nil {
			return DisclosurePage{}, err
		}
		return disclosures(ctx, p, person, query)
	})
}

func disclosures(ctx context.Context, p *vault.Passage, person []listing.Found, query EntryQuery) (DisclosurePage, error) {
	own, all := p.Credential().Subject != uuid.Nil, make([]*facts.Facts, len(person))
	for i := range person {
		all[i] = person[i].Facts
	}
	ask, err := askAbout(ctx, p, all, query, own)
	if err != nil {
		return DisclosurePage{}, err
	}
	found, next, err := p.Foundation().Log.Entries(ctx, ask)
	if err != nil {
		return DisclosurePage{}, entry.Fault(err)
	}
	proofs, err := p.Foundation().Log.Inclusions(ctx, found)
	if err != nil && !errors.Is(err, audit.ErrUnpublished) {
		return DisclosurePage{}, entry.Fault(err)
	}
	by, err := p.Foundation().Credentials.Specs(ctx, access.Clients(found))
	if err != nil {
		return DisclosurePage{}, err
	}
	page, err := access.New(all[0], all[1:], found, proofs, by, own)
	if err != nil {
		return DisclosurePage{}, err
	}
	if next != uuid.Nil {
		page.Next = next.String()
	}
	for _, f := range all {
		if err := p.About(f, release.Left{}, tape.Details{}); err != nil {
			return DisclosurePage{}, err
		}
	}
	if err := p.Record(ctx, audit.Released); err != nil {
		return DisclosurePage{}, err
	}
	page.Disclosure = p.Disclosure()
	return page, nil
}

// askAbout is the log's own question about the records of one person, by their pseudonyms.
func askAbout(ctx context.Context, p *vault.Passage, all []*facts.Facts, query EntryQuery, own bool) (audit.Query, error) {
	roots, err := p.Foundation().Keys.Roots(ctx)
	if err != nil {
		return audit.Query{}, err
	}
	ask, err := query.Plan(p.Catalog(), roots.MAC)
	if err != nil {
		return audit.Query{}, err
	}
	var names []uuid.UUID
	for _, f := range all {
		own, err := f.Pseudonyms(query.From, query.To)
		if err != nil {
			return audit.Query{}, err
		}
		names = append(names, own...)
	}
	return ask, access.Narrow(&ask, names, own)
}
