package desk

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
	"github.com/tacitcrm/tacit/vault/value"
)

// Suppression is a no by address: of somebody who may not be known.
type Suppression struct {
	Email   crypto.Secret // one of the two
	Phone   crypto.Secret
	Region  string // country assumed of a phone number without a country code, ISO 3166
	Purpose string
	Channel string // "" for all that such an address is used on
}

// Suppressed answers it, alike for who is known and who is not.
type Suppressed struct {
	Until      time.Time        `json:"until"` // how long it is kept
	Disclosure reply.Disclosure `json:"-"`
}

// address reads the address of a suppression, and checks the rest of it.
func (in *Suppression) address(c *catalog.Catalog) (value.Value, error) {
	var faults []fault.FieldError
	p, ok := c.Purpose(in.Purpose)
	switch {
	case !ok:
		faults = append(faults, fault.FieldError{Field: "purpose", Code: "not_declared", Hint: "purposes are those of the catalog"})
	case in.Channel != "" && !slices.Contains(p.Channels, in.Channel):
		faults = append(faults, fault.FieldError{Field: "channel", Code: "not_declared", Hint: "one of " + strings.Join(p.Channels, ", ")})
	}
	if in.Region != "" && !value.KnownRegion(in.Region) {
		faults = append(faults, fault.FieldError{Field: "region", Code: "bad_form", Hint: "two capital letters of ISO 3166, such as GB"})
	}
	name, typ, given := "email", value.Email, in.Email
	if in.Email.Len() == 0 {
		name, typ, given = "phone", value.Phone, in.Phone
	}
	if given.Len() == 0 || in.Email.Len() > 0 && in.Phone.Len() > 0 {
		faults = append(faults, fault.FieldError{Field: "email", Code: "required", Hint: "one of email and phone"})
		return value.Value{}, &fault.Invalid{Fields: faults}
	}
	v, err := value.FromAddress(typ, given, value.Options{Region: in.Region})
	if err != nil {
		faults = append(faults, fault.FieldError{Field: name, Code: "bad_form", Hint: "an address as people write it; of a telephone number the country code as well"})
	}
	if len(faults) > 0 {
		return value.Value{}, &fault.Invalid{Fields: faults}
	}
	return v, nil
}

// Suppress keeps a no by address alone: it works for somebody whose data was erased, and for somebody who was never
// known, as withdrawing must be as easy as consenting (GDPR Art. 7(3)). It asks for no approval and no reason, and counts
// against no budget. It tells nothing of whether anybody has that address, and changes nothing of who has: a person who is
// known says no through its own record, see RecordConsent. A record that comes with the address later waits for review.
// Errors: a *Refusal, *Invalid, ErrUnavailable.
func (d *Desk) Suppress(ctx context.Context, s *vault.Session, in Suppression) (Suppressed, error) {
	return vault.Pass(ctx, s, policy.ActionWithdraw, "", func(ctx context.Context, p *vault.Passage) (Suppressed, error) {
		if err := p.Allow(ctx); err != nil {
			return Suppressed{}, err
		}
		v, err := in.address(p.Catalog())
		if err != nil {
			return Suppressed{}, err
		}
		now := d.cfg.Now()
		roots, err := d.on.Keys.Roots(ctx)
		if err != nil {
			return Suppressed{}, err
		}
		nos := suppress.Of(roots, p.Catalog(), v, in.Purpose, in.Channel, now)
		if len(nos) == 0 {
			return Suppressed{}, invalid("channel", "not_allowed", "the purpose does not use such an address on this channel")
		}
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			if err := suppress.Put(ctx, tx, roots, nos); err != nil {
				return err
			}
			return p.RecordTx(ctx, tx, audit.Written, "suppress")
		})
		if err != nil {
			return Suppressed{}, err
		}
		return Suppressed{Until: store.Micro(nos[0].Until), Disclosure: p.Disclosure()}, nil
	})
}

// SweepSuppressions deletes noes that are past their retention, and returns how many. It is for a periodic job.
func (d *Desk) SweepSuppressions(ctx context.Context) (int, error) { return suppress.Sweep(ctx, d.on.Pool) }
