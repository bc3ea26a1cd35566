package officer

import (
	"context"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/report"
)

// Reports go through many entries of the log. They end with what there is when their time is nearly up, and say so.
const (
	reportTimeout = 5 * time.Minute
	reportMargin  = 15 * time.Second // for a last page, and the answer
)

// reported serves GET /v1/reports/{name}.
func reported(c *wire.Call) error {
	q, err := reportQuery(c)
	if err != nil {
		return err
	}
	cfg := report.Config{Log: oversight.Log{Session: c.Session}, Now: c.Server.Now, Checkpoint: lastCheckpoint(c), Proof: proofOf(c)}
	if deadline, ok := c.Context().Deadline(); ok {
		cfg.Until = deadline.Add(-reportMargin)
	}
	if wire.Accepts(c.R.Header, wire.TypeNDJSON) {
		return reportLines(c, cfg, q)
	}
	r, err := report.Run(c.Context(), cfg, q)
	if err != nil {
		return err
	}
	if wire.Accepts(c.R.Header, wire.TypeCSV) {
		return reportTable(c, r)
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, appendAnswer(wire.Buffer(), r))
}

func lastCheckpoint(c *wire.Call) func(context.Context) ([]byte, error) {
	return func(ctx context.Context) ([]byte, error) {
		s, err := oversight.New().LogState(ctx, c.Session)
		return s.Checkpoint, err
	}
}

func proofOf(c *wire.Call) func(context.Context, uuid.UUID) ([]byte, error) {
	return func(ctx context.Context, id uuid.UUID) ([]byte, error) {
		p, err := oversight.New().ProveEntry(ctx, c.Session, id)
		return p.Proof, err
	}
}

// reportQuery reads the parameters that the report of the path takes.
func reportQuery(c *wire.Call) (report.Query, error) {
	q := report.Query{Name: chi.URLParam(c.R, "name")}
	known := report.Parameters(q.Name)
	if known == nil {
		return q, wire.Refuse(wire.CodeNoRoute).Hint("reports are " + strings.Join(report.Names(), ", "))
	}
	p, err := c.Only(known...)
	if err != nil {
		return q, err
	}
	q.Client, q.Field, q.Hours, q.Days, q.Zone, q.Seed = p["client"], p["field"], p["hours"], p["days"], p["zone"], p["seed"]
	for name, to := range map[string]*uuid.UUID{"subject": &q.Subject, "credential": &q.Credential, "entry": &q.Entry} {
		if *to, err = p.ID(name); err != nil {
			return q, err
		}
	}
	for name, to := range map[string]*time.Time{"from": &q.From, "to": &q.To} {
		if *to, err = p.Instant(name); err != nil {
			return q, err
		}
	}
	for name, to := range map[string]*int{"limit": &q.Limit, "threshold": &q.Threshold, "size": &q.Size} {
		if *to, err = p.Count(name); err != nil {
			return q, err
		}
	}
	return q, nil
}

// reportLines answers as NDJSON: a line of progress after each page of the log, then one with the report. Nothing of it is
// a record's; the report names its entry itself.
func reportLines(c *wire.Call, cfg report.Config, q report.Query) error {
	lines := c.Lines()
	send := func(name string, v []byte) error {
		line := wire.Begin(nil)
		line.Raw(name, v)
		_, err := lines.Write(append(line.End(), '\n'))
		return err
	}
	cfg.Progress = func(entries int, back time.Time) {
		o := wire.Begin(nil)
		o.Int("entries", entries)
		o.TimeIf("back_to", back)
		_ = send("progress", o.End()) // the request ends with its reader
	}
	r, err := report.Run(c.Context(), cfg, q)
	if err == nil {
		err = send("report", appendAnswer(nil, r))
	}
	return lines.End(err)
}

// reportTable answers as CSV. What the table does not hold stands in headers.
func reportTable(c *wire.Call, r *report.Report) error {
	var body strings.Builder
	if err := report.WriteCSV(&body, r.Columns, r.Texts()); err != nil {
		return err
	}
	h := c.W.Header()
	h.Set("Tacit-Report-Entries", strconv.Itoa(r.Entries))
	if r.Cut != nil {
		h.Set("Tacit-Report-Cut", r.Cut.By+" before "+report.Text(r.Cut.Before))
	}
	if len(r.Checkpoint) > 0 {
		h.Set("Tacit-Checkpoint", base64.StdEncoding.EncodeToString(r.Checkpoint))
	}
	return c.Answer(http.StatusOK, wire.TypeCSV+"; charset=utf-8; header=present", []byte(body.String()))
}

func appendAnswer(b []byte, r *report.Report) []byte {
	o := wire.Begin(b)
	o.Text("name", r.Name)
	o.Text("title", report.Title(r.Name))
	o.TimeIf("from", r.From)
	o.TimeIf("to", r.To)
	asked := wire.Begin(nil)
	for _, f := range r.Facts {
		asked.Text(f.Name, f.Value)
	}
	o.Raw("parameters", asked.End())
	o.Int("entries", r.Entries)
	o.Int("unpublished", r.Unpublished)
	if r.Cut != nil {
		cut := wire.Begin(nil)
		cut.Text("by", r.Cut.By)
		cut.TimeIf("before", r.Cut.Before)
		o.Raw("cut", cut.End())
	}
	totals := wire.Begin(nil)
	for _, t := range r.Totals {
		totals.Int(t.Name, t.Count)
	}
	o.Raw("totals", totals.End())
	o.Key("columns")
	o.B = wire.AppendList(o.B, r.Columns, wire.AppendWord)
	o.Key("rows")
	o.B = wire.AppendList(o.B, r.Rows, func(b []byte, row *[]report.Cell) []byte { return appendRow(b, r.Columns, *row) })
	o.TextIf("checkpoint", string(r.Checkpoint))
	if r.Disclosure.Entry != uuid.Nil {
		o.Key("disclosure")
		o.B = wire.AppendDisclosure(o.B, r.Disclosure)
	}
	return o.End()
}

// appendRow writes a row by its columns. What is empty is left out, as in the log.
func appendRow(b []byte, columns []string, row []report.Cell) []byte {
	o := wire.Begin(b)
	for i, cell := range row {
		switch v := cell.(type) {
		case int:
			o.Int(columns[i], v)
		case []string:
			if len(v) > 0 {
				o.Key(columns[i])
				o.B = wire.AppendList(o.B, v, wire.AppendWord)
			}
		default:
			o.TextIf(columns[i], report.Text(cell))
		}
	}
	return o.End()
}
