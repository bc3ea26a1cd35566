package bulk

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/extract"
)

// extract serves POST /v1/exports: records as lines of JSON or as CSV, as they are read.
func (h handlers) extract(c *wire.Call) error {
	var q extract.Query
	format := "ndjson"
	err := c.Question(
		wire.Member{Name: "kind", Required: true, Set: wire.Text(&q.Kind)},
		wire.Member{Name: "filters", Set: filters(&q.Filters)},
		wire.Member{Name: "fields", Set: wire.Words(&q.Fields)},
		wire.Member{Name: "format", Set: wire.OneOf(&format, []string{"ndjson", "csv"})},
	)
	if err != nil {
		return err
	}
	x := extract.New(c.Session, q)
	page, err := x.Next(c.Context())
	if err != nil {
		return err
	}
	if format == "csv" {
		k, _ := c.Catalog.Kind(q.Kind)
		return c.Stream(wire.TypeCSV, q.Kind+".csv", page.Disclosure, func(w io.Writer) error { return sheet(c, x, &page, w, columns(k, q.Fields)) })
	}
	return c.Stream(wire.TypeNDJSON, "", page.Disclosure, func(w io.Writer) error { return lines(c, x, &page, w) })
}

// filters reads comparisons as lists make them: {"field", "op", "values"}.
func filters(to *[]vault.Filter) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if v.Kind() != '[' {
			return wire.Wrong("wrong_type", "send a list of objects")
		}
		d := jsontext.NewDecoder(bytes.NewReader(v))
		if _, err := d.ReadToken(); err != nil {
			return wire.Wrong("malformed", "send a list of objects")
		}
		for d.PeekKind() != ']' {
			item, err := d.ReadValue()
			if err != nil {
				return wire.Wrong("malformed", "send a list of objects")
			}
			f := vault.Filter{Op: "eq"}
			members := []wire.Member{
				{Name: "field", Required: true, Set: wire.Text(&f.Field)},
				{Name: "op", Set: wire.Text(&f.Op)},
				{Name: "values", Required: true, Set: wire.Words(&f.Values)},
			}
			if faults := wire.ObjectFaults(item, members); faults != nil {
				return faults
			}
			*to = append(*to, f)
		}
		return nil
	}
}

// each hands out page after page, the first of which was read already.
func each(c *wire.Call, x *extract.Extract, page *extract.Page, do func(*extract.Page) error) error {
	for {
		if err := do(page); err != nil {
			return err
		}
		next, err := x.Next(c.Context())
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err //nolint:wrapcheck // a refusal must stay one
		}
		page = &next
	}
}

// lines writes a record a line, and behind each page the entry under which it left; the last line counts the records.
func lines(c *wire.Call, x *extract.Extract, first *extract.Page, w io.Writer) error {
	n := 0
	err := each(c, x, first, func(p *extract.Page) error {
		var b []byte
		for i := range p.Items {
			b = append(wire.AppendReply(b, &p.Items[i]), '\n')
		}
		n += len(p.Items)
		o := wire.Begin(b)
		o.Key("disclosure")
		o.B = wire.AppendDisclosure(o.B, p.Disclosure)
		_, err := w.Write(append(o.End(), '\n'))
		return err //nolint:wrapcheck // an io.Writer's
	})
	if err != nil {
		return err
	}
	o := wire.Begin(nil)
	o.Int("records", n)
	_, err = w.Write(append(o.End(), '\n'))
	return err //nolint:wrapcheck // as above
}

// columns are those of a kind's sheet: its fields, and its list as JSON in one cell.
func columns(k *catalog.Kind, fields []string) []string {
	if len(fields) > 0 {
		return fields
	}
	var names []string
	for _, f := range k.Fields {
		names = append(names, f.Name)
	}
	for _, c := range k.Children() {
		names = append(names, c.ParentList)
	}
	return names
}

// sheet writes a record a row. The last columns say what was withheld, how and why, and under which entry the row left.
func sheet(c *wire.Call, x *extract.Extract, first *extract.Page, w io.Writer, names []string) error {
	out := csv.NewWriter(w)
	header := append(append([]string{"id", "version"}, names...), "withheld", "entry")
	if err := out.Write(header); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return each(c, x, first, func(p *extract.Page) error {
		for i := range p.Items {
			if err := out.Write(row(&p.Items[i], names, p.Disclosure)); err != nil {
				return fmt.Errorf("write: %w", err)
			}
		}
		out.Flush()
		return out.Error() //nolint:wrapcheck // says it all
	})
}

func row(r *vault.Reply, names []string, d vault.Disclosure) []string {
	at := map[string]string{}
	for i := range r.Fields {
		at[r.Fields[i].Field.Name] = released(&r.Fields[i])
	}
	for i := range r.Children {
		at[r.Children[i].Name] = string(wire.AppendItems(nil, r.Children[i].Items))
	}
	cells := []string{r.ID.String(), fmt.Sprint(r.Version)}
	for _, n := range names {
		cells = append(cells, at[n])
	}
	withheld := ""
	if len(r.Withheld) > 0 {
		withheld = string(wire.AppendWithheld(nil, r.Withheld))
	}
	return append(cells, withheld, d.Entry.String())
}

// released is a value in the form in which it leaves, as an import reads it. A text that a spreadsheet would run as a
// formula is none of ours to change: the document says to import the file as text.
func released(f *vault.Released) string {
	if f.Form != policy.Clear {
		return f.Text
	}
	if f.Value.IsNull() {
		return ""
	}
	raw := jsontext.Value(f.Value.AppendJSON(nil))
	if raw.Kind() != '"' {
		return string(raw)
	}
	text, err := jsontext.AppendUnquote(nil, raw)
	if err != nil {
		return "" // what AppendJSON wrote is JSON
	}
	return string(text)
}
