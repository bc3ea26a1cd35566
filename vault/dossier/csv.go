package dossier

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// table is the CSV file (RFC 4180, but that lines end with LF alone) of a kind's records.
func (a *Archive) table(k *catalog.Kind) part {
	return part{"records/" + k.Name + ".csv", typeCSV, "what records.json holds of kind " + k.Name + ", as a table", func(ctx context.Context, w io.Writer) error {
		s := a.newSheet(w, k, "id", "version", "created_at", "updated_at")
		err := a.pages(ctx, k, func(pg *page) error {
			for i := range pg.items {
				r := &pg.items[i]
				s.row(r.Fields, r.ID.String(), strconv.FormatUint(r.Version, 10), cellTime(r.CreatedAt), cellTime(r.UpdatedAt))
			}
			return s.flush()
		})
		if err != nil {
			return err
		}
		return s.flush()
	}}
}

// childTable is the CSV file of a kind's sub-resources.
func (a *Archive) childTable(k, child *catalog.Kind) part {
	return part{"records/" + child.Name + ".csv", typeCSV, "what records.json holds of kind " + child.Name + ", as a table", func(ctx context.Context, w io.Writer) error {
		s := a.newSheet(w, child, "id", k.Name, "version")
		err := a.pages(ctx, k, func(pg *page) error {
			for i := range pg.items {
				for _, list := range pg.items[i].Children {
					s.children(list)
				}
			}
			return s.flush()
		})
		if err != nil {
			return err
		}
		return s.flush()
	}}
}

// sheet writes one table: what every record has first, then the fields of its kind.
type sheet struct {
	w      *csv.Writer
	kind   *catalog.Kind
	fields []*catalog.Field
	err    error
}

func (a *Archive) newSheet(w io.Writer, k *catalog.Kind, before ...string) *sheet {
	s := &sheet{w: csv.NewWriter(w), kind: k}
	header := before
	for _, f := range k.Fields {
		if a.scope.covers(k, f) {
			s.fields = append(s.fields, f)
			header = append(header, f.Name)
		}
	}
	s.err = s.w.Write(header)
	return s
}

func (s *sheet) children(list vault.Children) {
	for i := range list.Items {
		r := &list.Items[i]
		if r.Kind.Name == s.kind.Name {
			s.row(r.Fields, r.ID.String(), r.Parent.String(), strconv.FormatUint(r.Version, 10))
		}
	}
}

func (s *sheet) row(fields []vault.Released, before ...string) {
	cells := before
	for _, f := range s.fields {
		cells = append(cells, cellOf(fields, f))
	}
	if s.err == nil {
		s.err = s.w.Write(cells)
	}
}

func (s *sheet) flush() error {
	s.w.Flush()
	if s.err == nil {
		s.err = s.w.Error()
	}
	if s.err != nil {
		return fmt.Errorf("write export: %w", s.err)
	}
	return nil
}

// cellOf is the cell of one field of a row; "" where it has no value or is withheld, which records.json tells apart.
func cellOf(fields []vault.Released, of *catalog.Field) string {
	for i := range fields {
		f := &fields[i]
		if f.Field.Name != of.Name {
			continue
		}
		switch f.Form {
		case policy.Clear:
			return cellValue(f.Value)
		case policy.Mask, policy.Token:
			return defuse(f.Text)
		case policy.Hidden:
		}
	}
	return ""
}

// cellValue is the text of a released value: that of its JSON, or for tags the words with a space between.
func cellValue(v value.Value) string {
	if v.IsNull() {
		return ""
	}
	raw := v.AppendJSON(nil)
	switch v.Type() {
	case value.Int, value.Bool:
		return string(raw) // digits and a sign, or one of two words: no formula
	case value.Tags:
		return defuse(strings.Join(words(raw), " "))
	default:
		text, err := jsontext.AppendUnquote(nil, raw)
		if err != nil {
			return ""
		}
		return defuse(string(text))
	}
}

// words reads a JSON list of texts.
func words(raw []byte) []string {
	var list []string
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil
	}
	return list
}

// formulas are the first characters by which spreadsheets take a cell for a formula, their full-width forms included.
const formulas = "=+-@\t\r\n＝＋－＠"

// defuse puts an apostrophe before a text that a spreadsheet would run as a formula (CWE-1236). Blanks before it do not
// help: some programs skip them.
func defuse(s string) string {
	first := strings.TrimLeft(s, " \u00a0\u3000")
	if first != "" && strings.ContainsRune(formulas, []rune(first)[0]) {
		return "'" + s
	}
	return s
}

func cellTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano)
}
