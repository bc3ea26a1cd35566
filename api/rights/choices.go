package rights

import (
	"encoding/base64"
	"io"
	"net/http"
	"strings"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/desk"
)

// confirmConsent serves POST /v1/consents/confirm, to whoever has the code that was mailed. It stands in the body, since
// addresses end up in logs. Every code that is none any more is answered alike.
func confirmConsent(c *wire.Call) error {
	var code string
	if err := c.Question(wire.Member{Name: "code", Required: true, Set: wire.Text(&code)}); err != nil {
		return err
	}
	done, err := c.Desk().Confirm(c.Context(), code)
	if err != nil {
		return err
	}
	return c.Send(http.StatusOK, done)
}

// importConsents serves POST /v1/consents/import: one JSON object a line, read as it arrives.
func importConsents(c *wire.Call) error {
	p, err := c.Only("kind", "dry_run")
	if err != nil {
		return err
	}
	dryRun, err := p.Truth("dry_run")
	if err != nil {
		return err
	}
	kind, err := subjectKind(c, p)
	if err != nil {
		return err
	}
	if err := wire.MediaType(c.R.Header, wire.TypeNDJSON); err != nil {
		return err
	}
	done, err := c.Desk().ImportConsents(c.Context(), c.Session, kind, wire.Upload(c.R.Body), dryRun)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, done, done.Disclosure)
}

// subjectKind reads the parameter kind of what is about subjects of one kind.
func subjectKind(c *wire.Call, p wire.Parameters) (string, error) {
	k, ok := c.Catalog.Kind(p["kind"])
	if !ok || !k.Person() {
		return "", wire.Refuse(wire.CodeInvalidQuery).Fault("kind", "not_declared", "one of "+strings.Join(spec.SubjectKinds(c.Catalog), ", "))
	}
	return k.Name, nil
}

// exportConsents serves GET /v1/consents/export: one JSON object a line.
func exportConsents(c *wire.Call) error {
	p, err := c.Only("kind", "purpose", "channel", "from", "to")
	if err != nil {
		return err
	}
	f := desk.ConsentFilter{Purpose: p["purpose"], Channel: p["channel"]}
	if f.Kind, err = subjectKind(c, p); err != nil {
		return err
	}
	if f.From, err = p.Instant("from"); err != nil {
		return err
	}
	if f.To, err = p.Instant("to"); err != nil {
		return err
	}
	export, err := c.Desk().ExportConsents(c.Context(), c.Session, f)
	if err != nil {
		return err
	}
	return c.Stream(wire.TypeNDJSON, "consents.ndjson", export.Disclosure, func(w io.Writer) error {
		_, err := export.Write(c.Context(), w)
		return err
	})
}

// receipt serves GET /v1/{kinds}/{id}/consents/{item}/receipt: the document to the byte, and the note that signs it in a
// header.
func receipt(c *wire.Call) error {
	id, item, err := c.IDs()
	if err != nil {
		return err
	}
	p, err := c.Only("format")
	if err != nil {
		return err
	}
	format := desk.FormatISO27560
	if s, given := p["format"]; given {
		format = s
	}
	forms := []string{desk.FormatISO27560, desk.FormatKantara}
	if format != forms[0] && format != forms[1] {
		return wire.Refuse(wire.CodeInvalidQuery).Fault("format", "not_declared", "one of "+strings.Join(forms, ", "))
	}
	r, err := c.Desk().Receipt(c.Context(), c.Session, c.Kind.Name, id, item, format)
	if err != nil {
		return err
	}
	c.W.Header().Set(spec.SignatureHeader, base64.StdEncoding.EncodeToString(r.Note))
	return c.File("receipt.json", receiptTypes[format], r.Disclosure, r.Document)
}

var receiptTypes = map[string]string{desk.FormatISO27560: wire.TypeJSONLD, desk.FormatKantara: wire.TypeJSON}

// suppress serves POST /v1/suppressions. The answer is the same for who is known and who is not.
func suppress(c *wire.Call) error {
	var in desk.Suppression
	err := c.Question(
		wire.Member{Name: "email", Set: wire.Secret(&in.Email)},
		wire.Member{Name: "phone", Set: wire.Secret(&in.Phone)},
		wire.Member{Name: "region", Set: wire.Text(&in.Region)},
		wire.Member{Name: "purpose", Required: true, Set: wire.Text(&in.Purpose)},
		wire.Member{Name: "channel", Set: wire.Text(&in.Channel)},
	)
	if err != nil {
		return err
	}
	if in.Email.IsZero() == in.Phone.IsZero() {
		return wire.Refuse(wire.CodeInvalid).Fault("", "required", "send exactly one of email, phone")
	}
	done, err := c.Desk().Suppress(c.Context(), c.Session, in)
	if err != nil {
		return err
	}
	return c.Under(http.StatusCreated, done, done.Disclosure)
}

// reviews serves GET /v1/reviews.
func reviews(c *wire.Call) error {
	p, err := c.Only(append([]string{"cause", "resolved"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	q := desk.ReviewQuery{Cause: p["cause"]}
	if q.Resolved, err = p.Truth("resolved"); err != nil {
		return err
	}
	if q.After, err = p.After(); err != nil {
		return err
	}
	if q.Limit, err = p.Limit(spec.MaxLimit); err != nil {
		return err
	}
	list, err := c.Desk().Reviews(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, wire.Listing[desk.Review]{Items: list.Reviews, Next: wire.IDText(list.Next)}, list.Disclosure)
}

// resolveReview serves POST /v1/reviews/{id}/resolve.
func resolveReview(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	var decision string
	if err := c.Question(wire.Member{Name: "decision", Required: true, Set: wire.Text(&decision)}); err != nil {
		return err
	}
	done, err := c.Desk().ResolveReview(c.Context(), c.Session, id, decision)
	if err != nil {
		return err
	}
	return c.Under(http.StatusOK, done, done.Disclosure)
}
