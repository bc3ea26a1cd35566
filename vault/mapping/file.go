package mapping

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/fault"
)

// File is a mapping file: what Spec says, with the kind and the form of the data file.
type File struct {
	Kind      string // name of a kind; "" where the caller says
	Format    string // csv or ndjson; "" where the caller says
	Delimiter rune   // of CSV; 0 is a comma
	Spec      Spec
}

const maxFile = 256 << 10

// ParseFile reads a mapping file (YAML). It is strict: unknown and repeated names are refused, each with its line. Its
// error is a *fault.Invalid for the field "mapping".
func ParseFile(src []byte) (File, error) {
	r := &fileReader{}
	f := r.file(r.document(src))
	if len(r.faults) > 0 {
		return File{}, &fault.Invalid{Fields: r.faults}
	}
	return f, nil
}

// fileReader collects faults while it walks the nodes.
type fileReader struct{ faults []fault.FieldError }

func (r *fileReader) fault(at *yaml.Node, code, format string, args ...any) {
	line := 1
	if at != nil {
		line = max(at.Line, 1)
	}
	r.faults = append(r.faults, fault.FieldError{Field: "mapping", Code: code, Hint: "line " + strconv.Itoa(line) + ": " + fmt.Sprintf(format, args...)})
}

func (r *fileReader) document(src []byte) *yaml.Node {
	if len(src) > maxFile {
		r.fault(nil, "too_long", "the mapping is larger than %d bytes", maxFile)
		return nil
	}
	d := yaml.NewDecoder(bytes.NewReader(src))
	var doc, next yaml.Node
	if err := d.Decode(&doc); err != nil || len(doc.Content) != 1 {
		r.fault(nil, "malformed", "no YAML document")
		return nil
	}
	if err := d.Decode(&next); !errors.Is(err, io.EOF) {
		r.fault(&next, "malformed", "one document only")
	}
	return doc.Content[0]
}

// each calls fn for the members of a mapping node, each once.
func (r *fileReader) each(n *yaml.Node, fn func(key, val *yaml.Node)) {
	if n == nil || n.Kind != yaml.MappingNode {
		r.fault(n, "wrong_type", "names and values are expected here")
		return
	}
	var seen []string
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		if val.Kind == yaml.AliasNode || key.Kind != yaml.ScalarNode {
			r.fault(key, "malformed", "aliases are not read")
			continue
		}
		if slices.Contains(seen, key.Value) {
			r.fault(key, "repeated", "each name once")
			continue
		}
		seen = append(seen, key.Value)
		fn(key, val)
	}
}

func (r *fileReader) text(n *yaml.Node, to *string) {
	if n.Kind != yaml.ScalarNode {
		r.fault(n, "wrong_type", "a text is expected here")
		return
	}
	if *to = n.Value; n.Tag == "!!null" {
		*to = ""
	}
}

func (r *fileReader) texts(n *yaml.Node, to *map[string]string) {
	*to = map[string]string{}
	r.each(n, func(key, val *yaml.Node) {
		var s string
		r.text(val, &s)
		(*to)[key.Value] = s
	})
}

var (
	fileNames   = []string{"kind", "format", "delimiter", "region", "columns", "set", "parent", "key"}
	columnNames = []string{"field", "values", "blank", "prefix", "slug", "scale", "date", "ref", "with"}
)

func (r *fileReader) file(n *yaml.Node) (f File) {
	if n == nil {
		return f
	}
	r.each(n, func(key, val *yaml.Node) {
		switch key.Value {
		case "kind":
			r.text(val, &f.Kind)
		case "format":
			r.format(val, &f.Format)
		case "delimiter":
			r.delimiter(val, &f.Delimiter)
		case "region":
			r.text(val, &f.Spec.Region)
		case "columns":
			r.columns(val, &f.Spec)
		case "set":
			r.constants(val, &f.Spec)
		case "parent":
			f.Spec.Parent = r.parent(val)
		case "key":
			r.text(val, &f.Spec.Key)
		default:
			r.fault(key, "unknown_field", "%s", fault.Nearest(key.Value, fileNames))
		}
	})
	return f
}

func (r *fileReader) format(n *yaml.Node, to *string) {
	if r.text(n, to); *to != "csv" && *to != "ndjson" {
		r.fault(n, "not_declared", "csv or ndjson")
	}
}

func (r *fileReader) delimiter(n *yaml.Node, to *rune) {
	var s string
	r.text(n, &s)
	c, size := utf8.DecodeRuneInString(s)
	if size == 0 || size != len(s) || c == '"' || c == '\n' || c == '\r' || c == utf8.RuneError {
		r.fault(n, "malformed", "one character, such as ; or a tab")
		return
	}
	*to = c
}

func (r *fileReader) columns(n *yaml.Node, s *Spec) {
	r.each(n, func(key, val *yaml.Node) {
		if val.Kind != yaml.SequenceNode {
			s.Columns = append(s.Columns, r.column(key.Value, val))
			return
		}
		for _, item := range val.Content {
			s.Columns = append(s.Columns, r.column(key.Value, item))
		}
	})
}

// column reads what a column fills: a field's name, or that with how its cells are read.
func (r *fileReader) column(name string, n *yaml.Node) Column {
	c := Column{Name: name, Line: n.Line}
	if n.Kind == yaml.ScalarNode {
		r.text(n, &c.Field)
		return c
	}
	r.each(n, func(key, val *yaml.Node) {
		if key.Value == "field" {
			r.text(val, &c.Field)
			return
		}
		r.reading(&c, key, val)
	})
	if c.Field == "" {
		r.fault(n, "required", "field")
	}
	return c
}

// reading reads one word about how cells are read.
func (r *fileReader) reading(c *Column, key, val *yaml.Node) {
	switch key.Value {
	case "values":
		r.texts(val, &c.Values)
	case "blank":
		r.text(val, &c.Blank)
	case "prefix":
		r.text(val, &c.Prefix)
	case "slug":
		if c.Slug = val.Value == "true"; val.Value != "true" && val.Value != "false" {
			r.fault(val, "wrong_type", "true or false")
		}
	case "scale":
		var err error
		if c.Scale, err = strconv.Atoi(val.Value); err != nil || c.Scale < 1 || c.Scale > maxScale {
			r.fault(val, "out_of_range", "a whole number from 1 to %d", maxScale)
		}
	case "date":
		r.text(val, &c.Date)
	case "ref":
		r.text(val, &c.Ref)
	case "with":
		r.texts(val, &c.With)
	default:
		r.fault(key, "unknown_field", "%s", fault.Nearest(key.Value, columnNames))
	}
}

// constants reads fields and what each row gets in them: a text, or one with how it is read.
func (r *fileReader) constants(n *yaml.Node, s *Spec) {
	r.each(n, func(key, val *yaml.Node) {
		c := Column{Field: key.Value, Line: key.Line}
		if val.Kind == yaml.ScalarNode {
			r.text(val, &c.Text)
		} else {
			r.each(val, func(word, val *yaml.Node) {
				if word.Value == "value" {
					r.text(val, &c.Text)
					return
				}
				r.reading(&c, word, val)
			})
		}
		s.Columns = append(s.Columns, c)
	})
}

// parent reads the column that names the record a row of sub-resources belongs to.
func (r *fileReader) parent(n *yaml.Node) *Column {
	c := &Column{Line: n.Line}
	r.each(n, func(key, val *yaml.Node) {
		if key.Value == "column" {
			r.text(val, &c.Name)
			return
		}
		r.reading(c, key, val)
	})
	if c.Name == "" || c.Ref == "" {
		r.fault(n, "required", "column and ref")
	}
	return c
}
