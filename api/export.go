package api

import (
	"io"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/desk"
)

// exportSubject serves GET /v1/{kinds}/{id}/export: a copy of what is held about somebody, as a ZIP file.
func exportSubject(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("format", "locale", "request")
	if err != nil {
		return err
	}
	opts := desk.ExportOptions{Format: p["format"], Locale: p["locale"]}
	if opts.Request, err = p.id("request"); err != nil {
		return err
	}
	return c.export(c.kind.Name, id, opts)
}

// exportRequest serves GET /v1/requests/{id}/export: the copy that the request asks for.
func exportRequest(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	p, err := c.only("locale")
	if err != nil {
		return err
	}
	v, err := c.desk().Request(c.ctx(), c.session, id)
	if err != nil {
		return err
	}
	if v.About == uuid.Nil {
		return refuse("subject_unknown")
	}
	if v.Type != desk.ExportAccess && v.Type != desk.ExportPortability {
		return refuse(codeNoExport)
	}
	locale, given := p["locale"]
	if !given {
		locale = v.Locale
	}
	return c.export(v.Kind, v.About, desk.ExportOptions{Format: v.Type, Locale: locale, Request: id})
}

// export streams the file: its first entry is in the log by then, and the others go before what they are about.
func (c *call) export(kind string, subject uuid.UUID, opts desk.ExportOptions) error {
	a, err := c.desk().Export(c.ctx(), c.session, kind, subject, opts)
	if err != nil {
		return err
	}
	return c.stream(typeZip, a.Filename(), a.Disclosure(), func(w io.Writer) error { return a.Write(c.ctx(), w) })
}
