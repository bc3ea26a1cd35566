package desk

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/record"
)

// AddressChanged tells a mailbox that was verified that it stands for its person no more: whoever took over somebody's
// account would change the address first. It is for vault.OnWrite.
func (d *Desk) AddressChanged(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	for i := range changes {
		if c := &changes[i]; c.Before != nil && !c.Erased {
			if err := d.addressChanged(ctx, tx, c.Facts, c.Before); err != nil {
				return err
			}
		}
	}
	return nil
}

func (d *Desk) addressChanged(ctx context.Context, tx pgx.Tx, f *facts.Facts, before *record.Record) error {
	verified, _ := before.Get("verified").Bool()
	if d.cfg.Outbox == nil || before.Table.Kind.Parent == "" || !verified || before.Get("kind").Text() != "email" {
		return nil
	}
	field, ok := before.Table.Kind.Field("value")
	if !ok {
		return nil
	}
	old, err := before.Open(f.Keys, field)
	if errors.Is(err, fault.ErrShredded) || err == nil && old.IsNull() {
		return nil
	}
	if err != nil {
		return err
	}
	if now, ok := f.Child(before.ID); ok && now.Version != before.Version {
		same, err := now.Open(f.Keys, field)
		if err != nil {
			return err
		}
		if same.Equal(old) {
			return nil
		}
	}
	_, err = d.cfg.Outbox.QueueTx(ctx, tx, outbox.Message{
		Owner: f.Subject, Locale: f.Record.Get("language").Text(), To: old.Secret(),
		Vars: letter.AddressChanged{Channel: "email", At: f.Now, Days: f.Rev.Catalog.Requests.VerifiedDays},
	}, f.Keys)
	if invalid := (*fault.Invalid)(nil); errors.As(err, &invalid) {
		return nil // no address that mail can be sent to: the change goes on
	}
	return err //nolint:wrapcheck // it names the letter
}
