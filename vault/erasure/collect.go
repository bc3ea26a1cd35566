package erasure

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/access"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// collect notes, while the person's keys live, what is needed after they are gone: who received data, by what ids they
// know the person, and where the last letter goes.
func (s *stage) collect(ctx context.Context) error {
	clients := map[uuid.UUID]map[string]bool{}
	kept := false
	err := s.each(func() error {
		f, err := s.subject(ctx)
		if err != nil || f == nil {
			return err
		}
		if err := s.findClients(ctx, f, clients); err != nil || kept {
			return err
		}
		kept, err = s.keepAddress(ctx, f)
		return err
	})
	if err != nil {
		return err
	}
	if err := s.findRecipients(ctx, clients); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepCollect})
}

// findClients reads from the log which credentials received data of a record, and adds them.
func (s *stage) findClients(ctx context.Context, f *facts.Facts, clients map[uuid.UUID]map[string]bool) error {
	names, err := f.Pseudonyms(time.Time{}, time.Time{})
	if err != nil {
		return err
	}
	for _, outcome := range []audit.Outcome{audit.Released, audit.Written} {
		q := audit.Query{Pseudonyms: names, Outcome: outcome, Limit: audit.MaxLimit}
		for {
			found, next, err := s.p.On.Log.Entries(ctx, q)
			if err != nil {
				return fmt.Errorf("recipients of %s: %w", s.ID, err)
			}
			if err := addClients(clients, f, found); err != nil {
				return err
			}
			if next == uuid.Nil {
				break
			}
			q.After = next
		}
	}
	return nil
}

// findRecipients picks who of those that received data is to be told: programs of other companies, and whoever else the
// catalog calls a recipient.
func (s *stage) findRecipients(ctx context.Context, clients map[uuid.UUID]map[string]bool) error {
	ids := make([]uuid.UUID, 0, len(clients))
	for id := range clients {
		ids = append(ids, id)
	}
	specs, err := s.p.On.Credentials.Specs(ctx, ids)
	if err != nil {
		return err
	}
	s.addRecipients(clients, specs)
	return nil
}

// addClients notes the records that each credential received something of.
func addClients(clients map[uuid.UUID]map[string]bool, f *facts.Facts, found []audit.Found) error {
	for i := range found {
		e := &found[i].Entry
		part, err := access.PartOf(e, f)
		if err != nil {
			return err //nolint:wrapcheck // it names the entry
		}
		if inClear, masked, asToken := part.Fields(); len(inClear)+len(masked)+len(asToken) == 0 {
			continue
		}
		if clients[e.Client] == nil {
			clients[e.Client] = map[string]bool{}
		}
		for _, id := range part.Records(f.Subject) {
			clients[e.Client][id.String()] = true
		}
	}
	return nil
}

// addRecipients turns credentials into recipients: one for each client.
func (s *stage) addRecipients(clients map[uuid.UUID]map[string]bool, specs map[uuid.UUID]credential.Spec) {
	by := map[string]*recipient{}
	for id, spec := range specs {
		r, declared := s.rev.Catalog.RecipientOf(spec.Client)
		if spec.Kind != "partner" && !declared {
			continue
		}
		one := by[spec.Client]
		if one == nil {
			one = &recipient{Client: spec.Client, Name: spec.Client, Days: defaultRespond}
			if declared {
				one.Name, one.Days = r.Title, r.RespondDays
			}
			by[spec.Client] = one
		}
		for known := range clients[id] {
			if !slices.Contains(one.IDs, known) {
				one.IDs = append(one.IDs, known)
			}
		}
	}
	s.work.Recipients = nil
	for _, one := range by {
		slices.Sort(one.IDs)
		s.work.Recipients = append(s.work.Recipients, *one)
	}
	slices.SortFunc(s.work.Recipients, func(a, b recipient) int { return strings.Compare(a.Client, b.Client) })
}

// defaultRespond is how many days a partner has to answer that the catalog does not call a recipient.
const defaultRespond = 30

// keepAddress copies the address that the last letter goes to under the request's own key: the mailbox by which the person
// was verified, or else another that verifies it. Never the address as somebody typed it, which may be found to be the
// person's and yet be another mailbox.
// Of several records of the person it is the first that has one; kept says that this one has.
func (s *stage) keepAddress(ctx context.Context, f *facts.Facts) (kept bool, err error) {
	address, ok, err := Mailbox(f, s.point())
	if err != nil {
		return false, err
	}
	if !ok {
		return false, s.p.Requests.DeletePart(ctx, s.tx, s.Stored, requests.ReplyTo) //nolint:wrapcheck // it names the request
	}
	return true, s.p.Requests.PutPart(ctx, s.tx, s.Stored, requests.ReplyTo, address)
}

func (s *stage) point() uuid.UUID {
	if s.Verified == nil {
		return uuid.Nil
	}
	return s.Verified.Point
}

// Mailbox opens an e-mail address of a person that letters can go to: the point that is preferred, if it is one, else the
// first. It has been verified, and unchanged for as long as the catalog wants of one that verifies a person: who adds a
// mailbox to somebody's record gets no letter of theirs. False: there is none.
func Mailbox(f *facts.Facts, preferred uuid.UUID) (address crypto.Secret, ok bool, err error) {
	since := f.Now.AddDate(0, 0, -f.Rev.Catalog.Requests.VerifiedDays)
	best := -1
	for i := range f.Children {
		c := &f.Children[i]
		verified, _ := c.Get("verified").Bool()
		if c.Get("kind").Text() != "email" || !verified || c.Updated.After(since) {
			continue
		}
		if best < 0 || c.ID == preferred {
			best = i
		}
	}
	if best < 0 {
		return crypto.Secret{}, false, nil
	}
	c := &f.Children[best]
	field, found := c.Table.Kind.Field("value")
	if !found || f.Keys.Shredded(catalog.SlotContact) {
		return crypto.Secret{}, false, nil
	}
	v, err := c.Open(f.Keys, field)
	if err != nil || v.IsNull() {
		return crypto.Secret{}, false, err
	}
	return v.Secret(), true, nil
}
