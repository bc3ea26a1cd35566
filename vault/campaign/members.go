package campaign

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// MaxContacts is how many people one call takes on.
const MaxContacts = 100

// MembersInput says who is to belong to a campaign: people by id, or those of a list.
type MembersInput struct {
	Contacts []uuid.UUID
	Filters  []vault.Filter // of a list of contacts, where Contacts is empty
	Cursor   string         // Members.Next of the call before
	Variants []string       // whom the control leaves is split among; "a" if empty
}

// Member is somebody who belongs to a campaign.
type Member struct {
	ID      uuid.UUID `json:"id"`
	Contact uuid.UUID `json:"contact"`
	Variant string    `json:"variant"`
}

// Members are those that a call made. Whoever was one already, may not be seen, or has not agreed to the campaign's
// purpose is not among them.
type Members struct {
	Items []Member
	Next  string // of a list that goes on
}

// Add makes people members, each by a write of the session's own: so policy, and the consent that the campaign's purpose
// needs, decide about each. Which of them are left out to compare with follows from their id and the campaign's share, by a
// key: it is the same whoever asks and however often, and nobody can choose it. Errors: a *vault.Refusal, *fault.Invalid,
// fault.ErrBudget, fault.ErrUnavailable; who was taken on before one stays.
func (c *Campaigns) Add(ctx context.Context, s *vault.Session, campaign uuid.UUID, in MembersInput) (Members, error) {
	if err := permitted(ctx, s, policy.ActionCreate); err != nil {
		return Members{}, err
	}
	p, err := c.plan(ctx, s, campaign)
	if err != nil {
		return Members{}, err
	}
	variants, err := checkVariants(in.Variants)
	if err != nil {
		return Members{}, err
	}
	contacts, next, err := people(ctx, s, &in)
	if err != nil {
		return Members{}, err
	}
	out := Members{Items: []Member{}, Next: next}
	known, err := already(ctx, s, campaign, contacts)
	if err != nil {
		return Members{}, err
	}
	for _, contact := range contacts {
		if known[contact] {
			continue
		}
		known[contact] = true
		m := Member{Contact: contact}
		if m.Variant, err = c.split(ctx, campaign, contact, p.share, variants); err != nil {
			return out, err
		}
		if m.ID, err = c.take(ctx, s, campaign, &m); err != nil && !hidden(err) && !unknown(err) {
			return out, err
		}
		if err == nil {
			out.Items = append(out.Items, m)
		}
	}
	return out, nil
}

// permitted refuses whom policy lets do this to no member at all.
func permitted(ctx context.Context, s *vault.Session, action string) error {
	_, err := vault.Pass(ctx, s, action, kindMember, func(ctx context.Context, p *vault.Passage) (struct{}, error) {
		if err := p.Possible(); err != nil {
			return struct{}{}, err
		}
		return struct{}{}, p.Record(ctx, audit.Released, "campaign")
	})
	return err
}

// unknown reports whether a write was refused because there is nobody of that id.
func unknown(err error) bool {
	invalid, ok := errors.AsType[*fault.Invalid](err)
	return ok && len(invalid.Fields) == 1 && invalid.Fields[0].Field == "contact"
}

func checkVariants(variants []string) ([]string, error) {
	if len(variants) == 0 {
		return []string{"a"}, nil
	}
	if slices.Contains(variants, control) {
		return nil, refuse("variants", "not_allowed", "who is left out follows from the campaign's control_share")
	}
	return variants, nil
}

// people are the contacts that a call names, or a page of those that a filter finds among what the session may list.
func people(ctx context.Context, s *vault.Session, in *MembersInput) ([]uuid.UUID, string, error) {
	if len(in.Contacts) > MaxContacts {
		return nil, "", refuse("contacts", "too_many", "at most 100; further ones with another request")
	}
	if len(in.Contacts) > 0 {
		return in.Contacts, "", nil
	}
	if len(in.Filters) == 0 {
		return nil, "", refuse("contacts", "required", "contacts or a filter")
	}
	page, err := s.List(ctx, "contact", vault.ListQuery{Filters: in.Filters, Limit: MaxContacts, Cursor: in.Cursor, Sort: "id", Fields: []string{"language"}})
	if err != nil {
		return nil, "", err
	}
	ids := make([]uuid.UUID, len(page.Items))
	for i := range page.Items {
		ids[i] = page.Items[i].ID
	}
	return ids, page.Next, nil
}

// already are those of some people whom the session can see to be members.
func already(ctx context.Context, s *vault.Session, campaign uuid.UUID, contacts []uuid.UUID) (map[uuid.UUID]bool, error) {
	known := map[uuid.UUID]bool{}
	if len(contacts) == 0 {
		return known, nil
	}
	ids := make([]string, len(contacts))
	for i, id := range contacts {
		ids[i] = id.String()
	}
	page, err := s.List(ctx, kindMember, vault.ListQuery{
		Filters: []vault.Filter{{Field: "campaign", Op: "eq", Values: []string{campaign.String()}}, {Field: "contact", Op: "in", Values: ids}},
		Limit:   MaxContacts, Fields: []string{"contact"},
	})
	if err != nil {
		return nil, err
	}
	for i := range page.Items {
		known[identifier(&page.Items[i], "contact")] = true
	}
	return known, nil
}

func (c *Campaigns) take(ctx context.Context, s *vault.Session, campaign uuid.UUID, m *Member) (uuid.UUID, error) {
	d, err := c.draft(kindMember, false, map[string]any{"campaign": campaign.String(), "contact": m.Contact.String(), "variant": m.Variant})
	if err != nil {
		return uuid.Nil, err
	}
	w, err := s.Create(ctx, kindMember, d, nil)
	return w.ID, err
}

// split says which variant somebody gets: control for share per cent.
func (c *Campaigns) split(ctx context.Context, campaign, contact uuid.UUID, share int, variants []string) (string, error) {
	roots, err := c.on.Keys.Roots(ctx)
	if err != nil {
		return "", err
	}
	sum := roots.MAC.Sum(keyring.TagSplit, campaign[:], contact[:])
	if binary.BigEndian.Uint64(sum)%100 < uint64(min(max(share, 0), 100)) {
		return control, nil
	}
	return variants[binary.BigEndian.Uint64(sum[8:])%uint64(len(variants))], nil
}

// Sent notes when members were reached. One who is left out to compare with cannot have been: nothing is noted then of
// anybody. Members that the session may not see are passed over, as if there were none.
func (c *Campaigns) Sent(ctx context.Context, s *vault.Session, campaign uuid.UUID, members []uuid.UUID, at time.Time) ([]uuid.UUID, error) {
	if err := permitted(ctx, s, policy.ActionUpdate); err != nil {
		return nil, err
	}
	if _, err := c.plan(ctx, s, campaign); err != nil {
		return nil, err
	}
	list, err := c.seen(ctx, s, campaign, members)
	if err != nil {
		return nil, err
	}
	for i := range list {
		if word(&list[i], "variant") == control {
			return nil, refuse("members", "not_allowed", "one of them is left out to compare with")
		}
	}
	if at.IsZero() {
		at = c.cfg.Now()
	}
	d, err := c.draft(kindMember, true, map[string]any{"sent_at": text(at)})
	if err != nil {
		return nil, err
	}
	done := []uuid.UUID{}
	for i := range list {
		if _, err := s.Patch(ctx, kindMember, list[i].ID, list[i].Version, d); err != nil {
			return done, err
		}
		done = append(done, list[i].ID)
	}
	return done, nil
}

// seen reads those of some members of a campaign that the session may see.
func (c *Campaigns) seen(ctx context.Context, s *vault.Session, campaign uuid.UUID, members []uuid.UUID) ([]vault.Reply, error) {
	if len(members) > MaxContacts {
		return nil, refuse("members", "too_many", "at most 100; further ones with another request")
	}
	var list []vault.Reply
	for _, id := range members {
		r, err := s.Get(ctx, kindMember, id, []string{"campaign", "contact", "variant", "sent_at", "clicked_at", "converted_at"})
		if hidden(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if identifier(&r, "campaign") == campaign {
			list = append(list, r)
		}
	}
	return list, nil
}
