package api

import (
	"encoding/base64"
	"io"
	"net/http"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
)

// confirmConsent serves POST /v1/consents/confirm, to whoever has the code that was mailed. It stands in the body, since
// addresses end up in logs. Every code that is none any more is answered alike.
func confirmConsent(c *call) error {
	var code string
	if err := c.question(member{name: "code", required: true, set: text(&code)}); err != nil {
		return err
	}
	done, err := c.desk().Confirm(c.ctx(), code)
	if err != nil {
		return err
	}
	return c.send(http.StatusOK, done)
}

// importConsents serves POST /v1/consents/import: one JSON object a line, read as it arrives.
func importConsents(c *call) error {
	p, err := c.only("kind", "dry_run")
	if err != nil {
		return err
	}
	dryRun, err := p.truth("dry_run")
	if err != nil {
		return err
	}
	kind, err := c.subjectKind(p)
	if err != nil {
		return err
	}
	if err := mediaType(c.r.Header, typeNDJSON); err != nil {
		return err
	}
	done, err := c.desk().ImportConsents(c.ctx(), c.session, kind, &source{r: c.r.Body}, dryRun)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, done, done.Disclosure)
}

// subjectKind reads the parameter kind of what is about subjects of one kind.
func (c *call) subjectKind(p parameters) (string, error) {
	k, ok := c.catalog.Kind(p["kind"])
	if !ok || !k.Subject {
		return "", refuse(codeInvalidQuery).fault("kind", "not_declared", "one of "+strings.Join(spec.SubjectKinds(c.catalog), ", "))
	}
	return k.Name, nil
}

// exportConsents serves GET /v1/consents/export: one JSON object a line.
func exportConsents(c *call) error {
	p, err := c.only("kind", "purpose", "channel", "from", "to")
	if err != nil {
		return err
	}
	f := desk.ConsentFilter{Purpose: p["purpose"], Channel: p["channel"]}
	if f.Kind, err = c.subjectKind(p); err != nil {
		return err
	}
	if f.From, err = p.instant("from"); err != nil {
		return err
	}
	if f.To, err = p.instant("to"); err != nil {
		return err
	}
	export, err := c.desk().ExportConsents(c.ctx(), c.session, f)
	if err != nil {
		return err
	}
	return c.stream(typeNDJSON, "consents.ndjson", export.Disclosure, func(w io.Writer) error {
		_, err := export.Write(c.ctx(), w)
		return err
	})
}

// receipt serves GET /v1/{kinds}/{id}/consents/{item}/receipt: the document to the byte, and the note that signs it in a
// header.
func receipt(c *call) error {
	id, item, err := c.ids()
	if err != nil {
		return err
	}
	p, err := c.only("format")
	if err != nil {
		return err
	}
	format := desk.FormatISO27560
	if s, given := p["format"]; given {
		format = s
	}
	forms := []string{desk.FormatISO27560, desk.FormatKantara}
	if format != forms[0] && format != forms[1] {
		return refuse(codeInvalidQuery).fault("format", "not_declared", "one of "+strings.Join(forms, ", "))
	}
	r, err := c.desk().Receipt(c.ctx(), c.session, c.kind.Name, id, item, format)
	if err != nil {
		return err
	}
	c.w.Header().Set(spec.SignatureHeader, base64.StdEncoding.EncodeToString(r.Note))
	return c.file("receipt.json", receiptTypes[format], r.Disclosure, r.Document)
}

var receiptTypes = map[string]string{desk.FormatISO27560: typeJSONLD, desk.FormatKantara: typeJSON}

// suppress serves POST /v1/suppressions. The answer is the same for who is known and who is not.
func suppress(c *call) error {
	var in desk.Suppression
	err := c.question(
		member{name: "email", set: secret(&in.Email)},
		member{name: "phone", set: secret(&in.Phone)},
		member{name: "region", set: text(&in.Region)},
		member{name: "purpose", required: true, set: text(&in.Purpose)},
		member{name: "channel", set: text(&in.Channel)},
	)
	if err != nil {
		return err
	}
	if in.Email.IsZero() == in.Phone.IsZero() {
		return refuse(codeInvalid).fault("", "required", "send exactly one of email, phone")
	}
	done, err := c.desk().Suppress(c.ctx(), c.session, in)
	if err != nil {
		return err
	}
	return c.under(http.StatusCreated, done, done.Disclosure)
}

// secret reads text that is personal data.
func secret(to *crypto.Secret) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := prose(&s, spec.MaxAddress)(v); faults != nil {
			return faults
		}
		*to = crypto.SecretString(s)
		return nil
	}
}

// reviews serves GET /v1/reviews.
func reviews(c *call) error {
	p, err := c.only(append([]string{"cause", "resolved"}, spec.Paging...)...)
	if err != nil {
		return err
	}
	q := desk.ReviewQuery{Cause: p["cause"]}
	if q.Resolved, err = p.truth("resolved"); err != nil {
		return err
	}
	if q.After, err = p.after(); err != nil {
		return err
	}
	if q.Limit, err = p.limit(spec.MaxLimit); err != nil {
		return err
	}
	list, err := c.desk().Reviews(c.ctx(), c.session, q)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, listing[desk.Review]{list.Reviews, idText(list.Next)}, list.Disclosure)
}

// resolveReview serves POST /v1/reviews/{id}/resolve.
func resolveReview(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	var decision string
	if err := c.question(member{name: "decision", required: true, set: text(&decision)}); err != nil {
		return err
	}
	done, err := c.desk().ResolveReview(c.ctx(), c.session, id, decision)
	if err != nil {
		return err
	}
	return c.under(http.StatusOK, done, done.Disclosure)
}
