package desk

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/release"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/suppress"
	"github.com/tacitcrm/tacit/vault/tape"
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
	case !p.ConsentNeeded && !objectable(c, in.Purpose): // as the ledger has it
		faults = append(faults, fault.FieldError{Field: "purpose", Code: "no_objection", Hint: "the purpose rests on " + p.LegalBasis + ", against which there is no objection (GDPR Art. 21(1))"})
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
	v, err := value.FromSecretText(typ, given, value.Options{Region: in.Region})
	if err != nil {
		faults = append(faults, fault.FieldError{Field: name, Code: "bad_form", Hint: "an address as people write it; of a telephone number the country code as well"})
	}
	if len(faults) > 0 {
		return value.Value{}, &fault.Invalid{Fields: faults}
	}
	return v, nil
}

// kind is what the no is by the rules of the ledger: to a purpose that needs no consent it is an objection.
func (in *Suppression) kind(c *catalog.Catalog) consent.Kind {
	if p, ok := c.Purpose(in.Purpose); ok && !p.ConsentNeeded {
		return consent.KindObjected
	}
	return consent.KindWithdrawn
}

// maySuppress says who may say no by address: a program that captures what people say, as portals do, and staff who act
// out of duty, and neither for a purpose that it reads under. Whoever does would see which record the no closes, and so
// whose address it is where policy shows it a pseudonym. A person says no to the use of its own record, as an address is
// not shown to be one's own by naming it.
func maySuppress(p *vault.Passage, in *Suppression) error {
	c := p.Credential()
	switch {
	case callerOf(p) == own || callerOf(p) != staff && !c.Capture:
		return p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	case slices.Contains(c.Purposes, in.Purpose):
		return p.Refuse(fault.ErrDenied, "capture_not_allowed", "capture")
	}
	return nil
}

// Suppress keeps a no by address alone: it works for somebody whose data was erased, and for somebody who was never
// known, as withdrawing must be as easy as consenting (GDPR Art. 7(3)). It asks for no approval and no reason, and counts
// against no budget: what was left of one would tell how many have the address. A record that comes with the address later
// waits for review, and so do those that have it now: from the next request on no consent opens the address to the purpose.
// Nothing of that shows in the answer; the entry names whom it concerned. It takes a credential that captures consent or
// acts out of duty, and does not itself read under the purpose; a customer's own says no through its own record, see
// RecordConsent. Errors: a *Refusal; *Invalid, for a purpose that the ledger takes no such event for as well;
// ErrUnavailable.
func (d *Desk) Suppress(ctx context.Context, s *vault.Session, in Suppression) (Suppressed, error) {
	return vault.Pass(ctx, s, policy.ActionWithdraw, "", func(ctx context.Context, p *vault.Passage) (Suppressed, error) {
		if err := maySuppress(p, &in); err != nil {
			return Suppressed{}, err
		}
		if err := p.Possible(); err != nil {
			return Suppressed{}, err
		}
		v, err := in.address(p.Catalog())
		if err != nil {
			return Suppressed{}, err
		}
		roots, err := d.on.Keys.Roots(ctx)
		if err != nil {
			return Suppressed{}, err
		}
		nos := suppress.Of(roots, p.Catalog(), v, in.kind(p.Catalog()), in.Purpose, in.Channel, d.cfg.Now())
		if len(nos) == 0 {
			return Suppressed{}, invalid("channel", "not_allowed", "the purpose does not use such an address on this channel")
		}
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			if err := suppress.Put(ctx, tx, roots, nos); err != nil {
				return err
			}
			if err := d.suppressHolders(ctx, tx, p, roots, v); err != nil {
				return err
			}
			return p.RecordTx(ctx, tx, audit.Written, "suppress")
		})
		if err != nil {
			return Suppressed{}, err
		}
		return Suppressed{Until: nos[0].Until, Disclosure: p.Disclosure()}, nil
	})
}

// selectHolders finds, in the order in which subjects are locked, who has an address; see record.Token.
const selectHolders = `SELECT DISTINCT t.subject, k.kind FROM token t JOIN key_subject k ON k.subject = t.subject
 WHERE t.index = $1 AND t.epoch = $2 AND t.token = $3 AND k.erased_at IS NULL ORDER BY t.subject`

const selectRevision = `SELECT revision FROM subject_state WHERE subject = $1`

type holder struct {
	Subject uuid.UUID
	Kind    string
}

// suppressHolders lets the address wait for review with whoever has it now, and names them in the entry.
func (d *Desk) suppressHolders(ctx context.Context, tx pgx.Tx, p *vault.Passage, roots *keyring.Roots, v value.Value) error {
	set, err := d.on.Revisions.Active(ctx, tx)
	if err != nil {
		return err
	}
	for _, x := range indexesOf(set.Catalog, v.Type()) {
		if x, err = set.Answering(x); err != nil {
			return err
		}
		token, ok := record.FieldToken(roots.Index, x, v)
		if !ok {
			continue
		}
		rows, err := tx.Query(ctx, selectHolders, int16(x.Number), roots.IndexEpoch, token[:]) //nolint:gosec // index numbers are at most 32767
		if err != nil {
			return fmt.Errorf("suppress: %w", store.Fault(err))
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[holder])
		if err != nil {
			return fmt.Errorf("suppress: %w", store.Fault(err))
		}
		for _, h := range list {
			if err := d.suppressHolder(ctx, tx, p, roots, h); err != nil {
				return err
			}
		}
	}
	return nil
}

// indexesOf lists the indexes that addresses of a type are found by.
func indexesOf(c *catalog.Catalog, t value.Type) (all []*catalog.Index) {
	for _, k := range c.Kinds {
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				if s.Index != nil && s.Type == t && s.Class.Slot() == catalog.SlotContact {
					all = append(all, s.Index)
				}
			}
		}
	}
	return all
}

func (d *Desk) suppressHolder(ctx context.Context, tx pgx.Tx, p *vault.Passage, roots *keyring.Roots, h holder) error {
	f, err := d.lockForEvent(ctx, tx, h.Kind, h.Subject)
	if errors.Is(err, errUnconfirmed) {
		return nil // it was erased meanwhile
	}
	if err != nil {
		return err
	}
	a := suppress.Arrival{Subject: f.Subject, Keys: f.Keys, Rows: []*record.Record{&f.Record}}
	for i := range f.Children {
		a.Rows = append(a.Rows, &f.Children[i])
	}
	if err := suppress.Consult(ctx, tx, roots, []suppress.Arrival{a}, f.Now); err != nil {
		return err
	}
	var revision int64
	if err := tx.QueryRow(ctx, selectRevision, f.Subject).Scan(&revision); err != nil {
		return fmt.Errorf("suppress: %w", store.Fault(err))
	}
	if revision == f.Stored.Revision {
		return nil // it waited before
	}
	return p.About(f, release.Left{}, tape.Details{Version: uint64(revision)}) //nolint:gosec // > 0 by CHECK
}
