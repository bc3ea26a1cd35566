package rights

import (
	"io"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/desk"
)

// exportSubject serves GET /v1/{kinds}/{id}/export: a copy of what is held about somebody, as a ZIP file.
func exportSubject(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("format", "locale", "request")
	if err != nil {
		return err
	}
	opts := desk.ExportOptions{Format: p["format"], Locale: p["locale"]}
	if opts.Request, err = p.ID("request"); err != nil {
		return err
	}
	return sendExport(c, c.Kind.Name, id, opts)
}

// exportRequest serves GET /v1/requests/{id}/export: the copy that the request asks for.
func exportRequest(c *wire.Call) error {
	id, err := c.ID("id")
	if err != nil {
		return err
	}
	p, err := c.Only("locale")
	if err != nil {
		return err
	}
	v, err := c.Desk().Request(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	if v.About == uuid.Nil {
		return wire.Refuse("subject_unknown")
	}
	if v.Type != desk.ExportAccess && v.Type != desk.ExportPortability {
		return wire.Refuse(wire.CodeNoExport)
	}
	locale, given := p["locale"]
	if !given {
		locale = v.Locale
	}
	return sendExport(c, v.Kind, v.About, desk.ExportOptions{Format: v.Type, Locale: locale, Request: id})
}

// sendExport streams the file: its first entry is in the log by then, and the others go before what they are about.
func sendExport(c *wire.Call, kind string, subject uuid.UUID, opts desk.ExportOptions) error {
	a, err := c.Desk().Export(c.Context(), c.Session, kind, subject, opts)
	if err != nil {
		return err
	}
	return c.Stream(wire.TypeZip, a.Filename(), a.Disclosure(), func(w io.Writer) error { return a.Write(c.Context(), w) })
}
