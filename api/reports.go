package api

import (
	"context"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/report"
)

// Reports go through many entries of the log. They end with what there is when their time is nearly up, and say so.
const (
	reportTimeout = 5 * time.Minute
	reportMargin  = 15 * time.Second // for a last page, and the answer
)

// reported serves GET /v1/reports/{name}.
func reported(c *call) error {
	q, err := c.reportQuery()
	if err != nil {
		return err
	}
	cfg := report.Config{Log: c.session, Now: c.srv.cfg.Now, Checkpoint: c.lastCheckpoint, Proof: c.proofOf}
	if deadline, ok := c.ctx().Deadline(); ok {
		cfg.Until = deadline.Add(-reportMargin)
	}
	if accepts(c.r.Header, typeNDJSON) {
		return c.reportLines(cfg, q)
	}
	r, err := report.Run(c.ctx(), cfg, q)
	if err != nil {
		return err
	}
	if accepts(c.r.Header, typeCSV) {
		return c.reportTable(r)
	}
	return c.answer(http.StatusOK, typeJSON, appendAnswer(buffer(), r))
}

func (c *call) lastCheckpoint(ctx context.Context) ([]byte, error) {
	s, err := c.session.LogState(ctx)
	return s.Checkpoint, err
}

func (c *call) proofOf(ctx context.Context, id uuid.UUID) ([]byte, error) {
	p, err := c.session.ProveEntry(ctx, id)
	return p.Proof, err
}

// reportQuery reads the parameters that the report of the path takes.
func (c *call) reportQuery() (report.Query, error) {
	q := report.Query{Name: chi.URLParam(c.r, "name")}
	known := report.Parameters(q.Name)
	if known == nil {
		return q, refuse(codeNoRoute).hint("reports are " + strings.Join(report.Names(), ", "))
	}
	p, err := c.only(known...)
	if err != nil {
		return q, err
	}
	q.Client, q.Field, q.Hours, q.Days, q.Zone, q.Seed = p["client"], p["field"], p["hours"], p["days"], p["zone"], p["seed"]
	for name, to := range map[string]*uuid.UUID{"subject": &q.Subject, "credential": &q.Credential, "entry": &q.Entry} {
		if *to, err = p.id(name); err != nil {
			return q, err
		}
	}
	for name, to := range map[string]*time.Time{"from": &q.From, "to": &q.To} {
		if *to, err = p.instant(name); err != nil {
			return q, err
		}
	}
	for name, to := range map[string]*int{"limit": &q.Limit, "threshold": &q.Threshold, "size": &q.Size} {
		if *to, err = p.count(name); err != nil {
			return q, err
		}
	}
	return q, nil
}

// count reads a whole number above 0; the report has the bounds.
func (p parameters) count(name string) (int, error) {
	s, ok := p[name]
	if !ok {
		return 0, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return 0, refuse(codeInvalidQuery).fault(name, "out_of_range", "send a whole number, 1 or more")
	}
	return n, nil
}

// reportLines answers as NDJSON: a line of progress after each page of the log, then one with the report. Nothing of it is
// a record's; the report names its entry itself.
func (c *call) reportLines(cfg report.Config, q report.Query) error {
	lines := &stream{c: c, media: typeNDJSON}
	send := func(name string, v []byte) error {
		line := begin(nil)
		line.raw(name, v)
		_, err := lines.Write(append(line.end(), '\n'))
		return err
	}
	cfg.Progress = func(entries int, back time.Time) {
		o := begin(nil)
		o.int("entries", entries)
		o.timeIf("back_to", back)
		_ = send("progress", o.end()) // the request ends with its reader
	}
	r, err := report.Run(c.ctx(), cfg, q)
	if err == nil {
		err = send("report", appendAnswer(nil, r))
	}
	return lines.end(err)
}

// reportTable answers as CSV. What the table does not hold stands in headers.
func (c *call) reportTable(r *report.Report) error {
	var body strings.Builder
	if err := report.WriteCSV(&body, r.Columns, r.Texts()); err != nil {
		return err
	}
	h := c.w.Header()
	h.Set("Tacit-Report-Entries", strconv.Itoa(r.Entries))
	if r.Cut != nil {
		h.Set("Tacit-Report-Cut", r.Cut.By+" before "+report.Text(r.Cut.Before))
	}
	if len(r.Checkpoint) > 0 {
		h.Set("Tacit-Checkpoint", base64.StdEncoding.EncodeToString(r.Checkpoint))
	}
	return c.answer(http.StatusOK, typeCSV+"; charset=utf-8; header=present", []byte(body.String()))
}

func appendAnswer(b []byte, r *report.Report) []byte {
	o := begin(b)
	o.text("name", r.Name)
	o.text("title", report.Title(r.Name))
	o.timeIf("from", r.From)
	o.timeIf("to", r.To)
	asked := begin(nil)
	for _, f := range r.Facts {
		asked.text(f.Name, f.Value)
	}
	o.raw("parameters", asked.end())
	o.int("entries", r.Entries)
	o.int("unpublished", r.Unpublished)
	if r.Cut != nil {
		cut := begin(nil)
		cut.text("by", r.Cut.By)
		cut.timeIf("before", r.Cut.Before)
		o.raw("cut", cut.end())
	}
	totals := begin(nil)
	for _, t := range r.Totals {
		totals.int(t.Name, t.Count)
	}
	o.raw("totals", totals.end())
	o.key("columns")
	o.b = appendList(o.b, r.Columns, appendWord)
	o.key("rows")
	o.b = appendList(o.b, r.Rows, func(b []byte, row *[]report.Cell) []byte { return appendRow(b, r.Columns, *row) })
	o.textIf("checkpoint", string(r.Checkpoint))
	if r.Disclosure.Entry != uuid.Nil {
		o.key("disclosure")
		o.b = appendDisclosure(o.b, r.Disclosure)
	}
	return o.end()
}

// appendRow writes a row by its columns. What is empty is left out, as in the log.
func appendRow(b []byte, columns []string, row []report.Cell) []byte {
	o := begin(b)
	for i, cell := range row {
		switch v := cell.(type) {
		case int:
			o.int(columns[i], v)
		case []string:
			if len(v) > 0 {
				o.key(columns[i])
				o.b = appendList(o.b, v, appendWord)
			}
		default:
			o.textIf(columns[i], report.Text(cell))
		}
	}
	return o.end()
}
