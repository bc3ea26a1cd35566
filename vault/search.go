package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/value"
)

// SearchQuery asks for records by a compound of values, for example surname and initial.
type SearchQuery struct {
	Body   []byte // JSON object of field names to values; a year may stand as "<field>_year": 1984
	Limit  int
	Region string
}

// Search finds records by the compound search whose parts the body gives. It needs policy's match on each
// part. A miss is recorded and counts against the budget.
func (s *Session) Search(ctx context.Context, kind string, query SearchQuery) (Page, error) {
	return through(ctx, s, policy.ActionSearch, kind, func(ctx context.Context, q *request) (Page, error) {
		search, parts, err := q.searchParts(query)
		if err != nil {
			return Page{}, err
		}
		keys := make([]matchKey, len(search.Parts))
		for i, p := range search.Parts {
			f, _ := q.kind.Field(p.Field)
			keys[i] = matchKey{f, f.Class}
		}
		if err := q.mayMatch(keys...); err != nil {
			return Page{}, err
		}
		return q.search(ctx, search, parts, query.Limit)
	})
}

// searchParts finds the compound search whose parts are exactly those given.
func (q *request) searchParts(query SearchQuery) (*catalog.Search, []value.Value, error) {
	members, err := draft.Object(query.Body)
	if err != nil {
		return nil, nil, err
	}
	var names []string
	for _, s := range q.kind.Searches {
		keys := searchKeys(s)
		names = append(names, strings.Join(keys, " + "))
		parts := make([]value.Value, len(keys))
		matched := len(members) == len(keys)
		for i, key := range keys {
			j := slices.IndexFunc(members, func(m draft.Member) bool { return m.Name == key })
			if j < 0 {
				matched = false
				break
			}
			if parts[i], err = q.searchPart(s.Parts[i], key, members[j], query.Region); err != nil {
				return nil, nil, err
			}
		}
		if matched {
			return s, parts, nil
		}
	}
	return nil, nil, &Invalid{Fields: []FieldError{{Code: "unknown_search", Hint: "give exactly one of: " + strings.Join(names, "; ")}}}
}

// searchKeys are the names a search's parts go by in a body: a year of a date as <field>_year.
func searchKeys(s *catalog.Search) []string {
	keys := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		keys[i] = p.Field
		if p.Normaliser == "year" {
			keys[i] = strings.TrimSuffix(p.Field, "_date") + "_year"
		}
	}
	return keys
}

func (q *request) searchPart(p catalog.Part, key string, m draft.Member, region string) (value.Value, error) {
	f, _ := q.kind.Field(p.Field)
	raw := []byte(m.Raw)
	if p.Normaliser == "year" {
		if len(raw) != 4 {
			return value.Value{}, &Invalid{Fields: []FieldError{{Field: key, Code: "wrong_type", Hint: "a year of four digits"}}}
		}
		raw = []byte(`"` + string(raw) + `-01-01"`)
	}
	val, err := value.FromJSON(f.Type, raw, f.Options(region))
	if err != nil {
		return value.Value{}, &Invalid{Fields: []FieldError{draft.ValueFault(key, err)}}
	}
	return val, nil
}

// search loads what a compound token leads to and releases what the session may see and match.
func (q *request) search(ctx context.Context, s *catalog.Search, parts []value.Value, limit int) (Page, error) {
	if limit <= 0 || limit > maxLimit {
		limit = maxLimit
	}
	n := 0
	var seen []listing.Found
	makeLead := func(roots *keyring.Roots) (lead, error) { return q.searchLead(roots, s, parts) }
	err := q.holders(ctx, makeLead, func(by lead, wave []*facts.Facts) (bool, error) {
		list, allowed, err := q.matching(ctx, s, wave)
		if err != nil {
			return false, err
		}
		if n += len(list); n > maxLimit { // of those alone that the session may know of
			return false, q.tooMany(ctx, fmt.Sprintf("more than %d", maxLimit))
		}
		for i := 0; i < len(list) && len(seen) < limit; i++ {
			if err := list[i].Holds(by.roots, by.index, by.token); err != nil {
				return false, err
			}
			seen = append(seen, listing.Found{Facts: list[i], Decision: allowed[i]})
		}
		return false, nil
	})
	if err != nil {
		return Page{}, q.chargeMiss(ctx, err, q.entry.ID)
	}
	q.onlyReleased()
	if len(seen) == 0 {
		if err := q.charge(ctx, q.entry.ID); err != nil {
			return Page{}, err
		}
	}
	items, _, err := q.releaseMany(ctx, seen, nil, nil)
	if err != nil {
		return Page{}, err
	}
	return Page{Items: items, Disclosure: q.disclosure()}, nil
}

// matching picks the records that the session may see and match by every part of a search.
func (q *request) matching(ctx context.Context, s *catalog.Search, wave []*facts.Facts) (list []*facts.Facts, decisions []policy.Decision, err error) {
	for _, f := range wave {
		d, err := q.decide(ctx, f)
		if _, refused := errors.AsType[*Refusal](err); refused {
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		if q.matches(d, s) {
			list, decisions = append(list, f), append(decisions, d)
		}
	}
	return list, decisions, nil
}

func (q *request) matches(d policy.Decision, s *catalog.Search) bool {
	for _, p := range s.Parts {
		f, _ := q.kind.Field(p.Field)
		if !d.MayMatch(f.Name, f.Class.String()) {
			return false
		}
	}
	return true
}

// searchLead computes a compound token, of the search that answers for s now. values are those of the parts of s.
func (q *request) searchLead(roots *keyring.Roots, s *catalog.Search, values []value.Value) (lead, error) {
	now, err := q.rev.AnsweringSearch(s)
	if err != nil {
		return lead{}, fmt.Errorf("%s: %w", q.action, err)
	}
	given := make([]value.Value, len(now.Parts))
	for i, p := range now.Parts {
		given[i] = values[slices.IndexFunc(s.Parts, func(have catalog.Part) bool { return have.Field == p.Field })]
	}
	token, ok := record.SearchToken(roots.Index, now, given)
	if !ok {
		return lead{}, q.absent(nil)
	}
	return lead{roots, now.Number, token}, nil
}
