package desk

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// addressed returns the first kind of subject that has contact points, and the field that holds their values; nil without.
func addressed(c *catalog.Catalog) (*catalog.Kind, *catalog.Field) {
	for _, k := range c.Kinds {
		if !k.Subject {
			continue
		}
		for _, child := range k.Children() {
			field, ok := child.Field("value")
			_, verifies := child.Field("verified")
			if ok && verifies && field.ClassBy != nil {
				return k, field
			}
		}
	}
	return nil, nil
}

// addressOf reads an e-mail address or a phone number as contact points have it.
func addressOf(c *catalog.Catalog, email, phone string) (value.Value, error) {
	by, text := "email", email
	if email == "" {
		by, text = "phone", phone
	}
	_, field := addressed(c)
	if field == nil {
		return value.Value{}, &fault.Invalid{Fields: []fault.FieldError{{Field: by, Code: "not_indexed", Hint: "the active catalog has no contact points"}}}
	}
	shape, ok := field.Shape(by)
	raw, err := json.Marshal(text)
	if !ok || err != nil {
		return value.Value{}, &fault.Invalid{Fields: []fault.FieldError{{Field: by, Code: "not_indexed", Hint: "the active catalog has no such contact points"}}}
	}
	v, err := value.FromJSON(shape.Type, raw, field.Options(""))
	if err != nil {
		return value.Value{}, &fault.Invalid{Fields: []fault.FieldError{draft.ValueFault(by, err)}}
	}
	return v, nil
}

// find returns the one person with a verified contact point of that value that has not changed for as long as the catalog
// says, and the point. Nobody, several, and somebody whom policy does not let the caller reach are all nobody.
func (d *Desk) find(ctx context.Context, p *vault.Passage, val value.Value) (person, point uuid.UUID, err error) {
	k, field := addressed(p.Catalog())
	if k == nil || p.Kind() == nil || k.Name != p.Kind().Name {
		return uuid.Nil, uuid.Nil, fault.ErrUnavailable // the catalog changed meanwhile
	}
	by := "email"
	if val.Type() == value.Phone {
		by = "phone"
	}
	shape, _ := field.Shape(by)
	if shape.Index == nil {
		return uuid.Nil, uuid.Nil, &fault.Invalid{Fields: []fault.FieldError{{Field: by, Code: "not_indexed", Hint: "the active catalog declares no index for it"}}}
	}
	roots, err := d.on.Keys.Roots(ctx)
	if err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	token, index, list, err := d.holders(ctx, k, shape.Index, roots, val)
	if err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	var found *facts.Facts
	for _, f := range list {
		at, ok, err := holding(f, roots, index, token, p.Catalog().Requests.VerifiedDays)
		if err != nil {
			return uuid.Nil, uuid.Nil, err
		}
		switch {
		case !ok:
		case found != nil:
			return uuid.Nil, uuid.Nil, nil
		default:
			found, point = f, at
		}
	}
	if found == nil {
		return uuid.Nil, uuid.Nil, nil
	}
	var refused *vault.Refusal
	if _, err := p.Decide(ctx, k, found); errors.As(err, &refused) {
		return uuid.Nil, uuid.Nil, nil
	} else if err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	return found.Subject, point, nil
}

// holders loads the first people that a value leads to. More of them than are loaded at once hold nobody's own address.
func (d *Desk) holders(ctx context.Context, k *catalog.Kind, x *catalog.Index, roots *keyring.Roots, val value.Value) (token [16]byte, index uint16, list []*facts.Facts, err error) {
	rev := d.on.Revisions.Current()
	answering, err := rev.Answering(x)
	if err != nil {
		return token, 0, nil, err //nolint:wrapcheck // it names the index
	}
	token, ok := record.FieldToken(roots.Index, answering, val)
	if !ok {
		return token, 0, nil, nil
	}
	now, list, err := d.on.Facts.Load(ctx, d.on.Pool, k.Name, func(t *revision.Table) revision.Statement { return t.ByToken },
		int16(answering.Number), roots.IndexEpoch, token[:], uuid.Nil, uuid.Nil) //nolint:gosec // index numbers are at most 32767
	switch {
	case err != nil:
		return token, 0, nil, err
	case now.Digest != rev.Digest:
		return token, 0, nil, fault.ErrUnavailable // which index answers may have changed
	case len(list) >= revision.AtOnce:
		return token, 0, nil, nil
	}
	return token, answering.Number, list, nil
}

// holding returns the contact point of a person that holds a value and verifies it.
func holding(f *facts.Facts, roots *keyring.Roots, index uint16, token [16]byte, days int) (uuid.UUID, bool, error) {
	if !f.Known || !f.Found || !f.Erased.IsZero() {
		return uuid.Nil, false, nil
	}
	for i := range f.Children {
		c := &f.Children[i]
		if !verifies(c, f.Now, days) {
			continue
		}
		if ok, err := c.Holds(roots, f.Keys, index, token); ok || err != nil {
			return c.ID, ok, err
		}
	}
	return uuid.Nil, false, nil
}

// verifies reports whether a contact point can show who somebody is: it was verified, and nothing of it has changed for so
// many days. Whoever takes over an account cannot add an address and prove to be the person by it.
func verifies(c *record.Record, now time.Time, days int) bool {
	yes, _ := c.Get("verified").Bool()
	return yes && !c.Updated.After(now.AddDate(0, 0, -days))
}

// decoy does what locking a person does, for nobody: so that a portal's call takes about as long.
func (d *Desk) decoy(ctx context.Context, p *vault.Passage, tx pgx.Tx) error {
	nobody := p.Entry()
	for _, sql := range []string{
		`SELECT erased_at FROM key_subject WHERE subject = $1 FOR SHARE`, `SELECT FROM subject_state WHERE subject = $1 FOR UPDATE`,
	} {
		if _, err := tx.Exec(ctx, sql, nobody); err != nil {
			return fmt.Errorf("look: %w", store.Fault(err))
		}
	}
	_, _, err := d.on.Facts.Load(ctx, tx, p.Kind().Name, func(t *revision.Table) revision.Statement { return t.ByID }, nobody)
	return err
}
