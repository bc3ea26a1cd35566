package dossier

import (
	"context"
	"errors"
	"io"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
)

// ledger is what consents.json and bases.json are made of. It is read once, when the first of them is written.
type ledger struct {
	read   bool
	closed bool // policy shows it to this caller not
	held   vault.ConsentLedger
}

// load reads the ledger through its own method of the session: what is in the file is what the API shows the caller.
func (l *ledger) load(ctx context.Context, a *Archive) error {
	if l.read {
		return nil
	}
	var err error
	l.held, err = a.session.Consents(ctx, a.kind.Name, a.subject, a.at, a.at)
	if errors.Is(err, fault.ErrDenied) {
		l.read, l.closed = true, true
		return nil
	}
	if err != nil {
		return err //nolint:wrapcheck // the gate's
	}
	l.read = true
	a.entries = append(a.entries, l.held.Disclosure.Entry)
	return nil
}

// notShown stands in a file whose content policy does not show the caller.
func (a *Archive) notShown() object {
	return object{{"subject", a.subject}, {"withheld", object{{"as", "hidden"}, {"reason", a.purpose + " does not see this"}}}}
}

func (l *ledger) consents(a *Archive) func(context.Context, io.Writer) error {
	return func(ctx context.Context, w io.Writer) error {
		if err := l.load(ctx, a); err != nil {
			return err
		}
		if l.closed {
			return write(w, a.notShown())
		}
		return write(w, l.of(func(held *vault.ConsentLedger) object {
			events := make([]object, len(held.Events))
			for i := range events {
				events[i] = eventOf(&held.Events[i])
			}
			return object{
				{"subject", held.Subject},
				{"as_of", held.AsOf},
				{"events", events},
				{"state", held.State},
				{"notices", a.notices(held.Events)},
			}
		}))
	}
}

// of is a document of the ledger, with those of records that it is merged with.
func (l *ledger) of(one func(*vault.ConsentLedger) object) object {
	o, linked := one(&l.held), make([]object, len(l.held.Linked))
	for i := range linked {
		linked[i] = one(&l.held.Linked[i])
	}
	if len(linked) > 0 {
		o = append(o, member{"linked", linked})
	}
	return append(o, member{"entry", l.held.Disclosure.Entry})
}

func eventOf(e *consent.Event) object {
	o := object{{"id", e.ID}, {"kind", string(e.Kind)}, {"purpose", e.Purpose}}
	o = o.with("channel", e.Channel).with("point", e.Point)
	o = append(o, member{"explicit", e.Explicit})
	if e.Notice.ID != "" {
		o = append(o, member{"notice", object{{"id", e.Notice.ID}, {"version", e.Notice.Version}}.with("sha256", digest(e.Notice.SHA256))})
	}
	o = o.with("locale", e.Locale).with("jurisdiction", e.Jurisdiction).with("expressed", e.Expressed)
	o = o.with("evidence_sha256", digest(e.Evidence)).with("guardian", e.Guardian).with("voids", e.Voids).with("grade", e.Grade)
	o = o.with("credential", e.Credential).with("entry", e.Entry)
	if e.ValidUntil != nil {
		o = o.with("valid_until", *e.ValidUntil)
	}
	return o.with("occurred_at", e.OccurredAt).with("recorded_at", e.RecordedAt)
}

// notices are the texts that events name, each version once, whole: GDPR Art. 7(1).
func (a *Archive) notices(events []consent.Event) []object {
	list := []object{}
	var seen []consent.Notice
	for i := range events {
		n := consent.Notice{ID: events[i].Notice.ID, Version: events[i].Notice.Version}
		if n.ID == "" || slices.ContainsFunc(seen, func(s consent.Notice) bool { return s.ID == n.ID && s.Version == n.Version }) {
			continue
		}
		seen = append(seen, n)
		text, ok := a.catalog.Notice(n.ID, n.Version)
		if !ok { // of a catalog that was in force then
			continue
		}
		list = append(list, object{{"id", n.ID}, {"version", n.Version}, {"purposes", text.Purposes}, {"text", text.Text}})
	}
	return list
}

func (l *ledger) bases(a *Archive) func(context.Context, io.Writer) error {
	return func(ctx context.Context, w io.Writer) error {
		if err := l.load(ctx, a); err != nil {
			return err
		}
		if l.closed {
			return write(w, a.notShown())
		}
		return write(w, l.of(func(held *vault.ConsentLedger) object {
			recorded := make([]object, len(held.Recorded))
			for i := range recorded {
				b := &held.Recorded[i]
				recorded[i] = object{{"id", b.ID}, {"basis", b.Basis}, {"citation", b.Citation}}.with("recorded_at", b.RecordedAt).with("ended_at", b.EndedAt)
			}
			return object{
				{"subject", held.Subject},
				{"as_of", held.AsOf},
				{"bases", slices.Concat([]string{}, held.Bases)},
				{"recorded_bases", recorded},
			}
		}))
	}
}

// restriction says whether there is one, and nothing else: neither its ground nor that anything is held.
func (a *Archive) restriction(_ context.Context, w io.Writer) error {
	return write(w, object{{"subject", a.subject}, {"as_of", a.at}, {"restricted", a.restricted}, {"entry", a.first.entry}})
}

// ids are texts of ids, for a list that is never null.
func ids(list []uuid.UUID) []string {
	out := make([]string, len(list))
	for i, id := range list {
		out[i] = id.String()
	}
	return out
}
