package mapping_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/mapping"
)

func TestParseFileNamesLines(t *testing.T) {
	for name, tt := range map[string]struct{ src, line, code string }{
		"an unknown name":    {"kind: person\ncolums: {}\n", "line 2", "unknown_field"},
		"an unknown word":    {"columns:\n  a:\n    field: b\n    scales: 2\n", "line 4", "unknown_field"},
		"no field":           {"columns:\n  a: {slug: true}\n", "line 2", "required"},
		"twice":              {"kind: a\nkind: b\n", "line 2", "repeated"},
		"a scale of words":   {"columns:\n  a: {field: b, scale: two}\n", "line 2", "out_of_range"},
		"a delimiter of two": {"delimiter: ';;'\n", "line 1", "malformed"},
		"no mapping":         {"- a\n", "line 1", "wrong_type"},
	} {
		_, err := mapping.ParseFile([]byte(tt.src))
		e, ok := errors.AsType[*fault.Invalid](err)
		if !ok || !strings.HasPrefix(e.Fields[0].Hint, tt.line) || e.Fields[0].Code != tt.code {
			t.Errorf("%s: got %+v", name, err)
		}
	}
}

// Money is moved digit by digit, and no place of it is lost.
func TestCellsAreReadAsTheMappingSays(t *testing.T) {
	for name, tt := range map[string]struct {
		column mapping.Column
		cell   string
		want   string // of the draft; "!" and a code for a refusal
	}{
		"a value":          {mapping.Column{Field: "given", Values: map[string]string{"x": "Ada"}}, "x", "Ada"},
		"a blank":          {mapping.Column{Field: "ref_no", Blank: "none"}, " ", "none"},
		"a prefix":         {mapping.Column{Field: "ref_no", Prefix: "a-"}, "7", "a-7"},
		"a slug":           {mapping.Column{Field: "ref_no", Slug: true}, "Crème  Brûlée!", "creme-brulee"},
		"a date":           {mapping.Column{Field: "born", Date: "D.M.YYYY"}, "3.2.1984", "1984-02-03"},
		"a day of nowhere": {mapping.Column{Field: "born", Date: "D.M.YYYY"}, "30.2.1984", "!bad_form"},
		"money":            {mapping.Column{Field: "paid", Scale: 2}, "0.29", "29"},
		"money in full":    {mapping.Column{Field: "paid", Scale: 2}, "1234567890123.4", "123456789012340"},
		"nothing":          {mapping.Column{Field: "paid", Scale: 2}, "0.00", "0"},
		"a debt":           {mapping.Column{Field: "paid", Scale: 2}, "-1.5", "-150"},
		"a part of a cent": {mapping.Column{Field: "paid", Scale: 2}, "1.005", "!bad_form"},
		"zeros of a cent":  {mapping.Column{Field: "paid", Scale: 2}, "1.500", "150"},
		"thousands":        {mapping.Column{Field: "paid", Scale: 2}, "1,234.50", "!bad_form"},
	} {
		tt.column.Name = "c"
		m, err := compile(t, mapping.Spec{Columns: []mapping.Column{tt.column}}, []string{"c"})
		if err != nil {
			t.Fatal(name, err)
		}
		row, faults := m.Read([32]byte{}, []string{tt.cell})
		got := ""
		if len(faults) > 0 {
			got = "!" + faults[0].Code
		} else if v := row.Draft.Settings[0].Value; v.Sealed() {
			got = string(v.Secret().Reveal())
		} else {
			got = v.Text()
		}
		if got != tt.want {
			t.Errorf("%s: got %s, want %s", name, got, tt.want)
		}
	}
}

func FuzzParseFile(f *testing.F) {
	f.Add([]byte("kind: person\ncolumns:\n  a: [b, {field: c, values: {x: y}}]\nset: {d: {value: e, ref: f}}\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		if _, err := mapping.ParseFile(src); err != nil && !errors.Is(err, fault.ErrInvalid) {
			t.Errorf("got %v", err)
		}
	})
}
