package dossier

import (
	"context"
	"encoding/base64"
	"errors"
	"io"
	"slices"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// accessRows is how many entries of the log one page of access.json holds.
const accessRows = 100

// access writes access.json: who saw or changed what, newest first, up to the export, whose own entries the manifest
// names. A page has the checkpoint by which the proofs of its rows are checked.
func (a *Archive) access(ctx context.Context, w io.Writer) error {
	a.recipients = map[string]bool{}
	query := oversight.EntryQuery{To: a.began, Limit: accessRows}
	first, err := oversight.New().Disclosures(ctx, a.session, a.kind.Name, a.subject, query)
	if errors.Is(err, fault.ErrDenied) {
		return write(w, a.notShown())
	}
	if err != nil {
		return err //nolint:wrapcheck // the gate's
	}
	d := newDocument(w, object{{"subject", a.subject}, {"as_of", a.at}}, "pages")
	for pg := first; ; {
		a.entries = append(a.entries, pg.Disclosure.Entry)
		if err := d.add(a.accessPage(&pg)); err != nil {
			return err
		}
		if pg.Next == "" {
			return d.end()
		}
		query.Cursor = pg.Next
		if pg, err = oversight.New().Disclosures(ctx, a.session, a.kind.Name, a.subject, query); err != nil {
			return err //nolint:wrapcheck // the gate's
		}
	}
}

func (a *Archive) accessPage(pg *oversight.DisclosurePage) object {
	rows := []object{}
	for i := range pg.Rows {
		r := &pg.Rows[i]
		if !told(r) {
			continue
		}
		if _, ok := a.catalog.RecipientOf(r.App); ok && r.Outcome == audit.Released && len(r.Clear)+len(r.Mask)+len(r.Token) > 0 {
			a.recipients[r.App] = true
		}
		rows = append(rows, accessRow(r, pg.Own))
	}
	return object{{"items", rows}}.with("checkpoint", string(pg.Checkpoint)).with("entry", pg.Disclosure.Entry)
}

// told reports whether the person is told of an entry: of what was disclosed or changed, as by its own credential, where an
// officer who makes the file sees more. That somebody placed a hold, or looked at holds, would tell that there is a claim.
func told(r *oversight.DisclosureRow) bool {
	return r.Action != policy.ActionHold && slices.Contains([]audit.Outcome{audit.Released, audit.Written, audit.Erased}, r.Outcome)
}

// accessRow is a row as the person itself sees it, whoever makes the file: without reasons, grants, and the leaves of
// entries that name others.
func accessRow(r *oversight.DisclosureRow, own bool) object {
	o := object{{"entry", r.Entry}}.with("of", r.Of).with("time", r.Time).with("app", r.App).with("departments", r.Departments)
	if r.Self {
		o = o.with("actor", "you")
	} else {
		o = o.with("actor", r.Actor)
	}
	o = o.with("self", r.Self)
	o = append(o, member{"action", r.Action})
	o = o.with("kind", r.Kind).with("records", r.Records).with("purpose", r.Purpose).with("basis", r.Basis).with("consent_events", r.Consents)
	o = o.with("clear", r.Clear).with("mask", r.Mask).with("token", r.Token)
	o = append(o, member{"outcome", string(r.Outcome)}).with("breakglass", r.Breakglass)
	if r.Proof == nil {
		return o
	}
	hashes := make([]string, len(r.Proof.Hashes))
	for i, h := range r.Proof.Hashes {
		hashes[i] = base64.StdEncoding.EncodeToString(h)
	}
	proof := object{{"position", r.Proof.Position}, {"hash", base64.StdEncoding.EncodeToString(r.Proof.Hash)}}
	if own {
		proof = proof.with("leaf", string(r.Proof.Leaf))
	}
	return append(o, member{"proof", append(proof, member{"hashes", hashes})})
}
