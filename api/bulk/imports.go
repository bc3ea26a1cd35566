package bulk

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/job"
	"github.com/tacitcrm/tacit/vault/mapping"
)

// maxOptions is the most bytes of an import's options.
const maxOptions = 512 << 10

// load serves POST /v1/imports. The file is read as it arrives and never held whole.
func (h handlers) load(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	if err := wire.MediaType(c.R.Header, "multipart/form-data"); err != nil {
		return err
	}
	parts, err := c.R.MultipartReader()
	if err != nil {
		return wire.Refuse(wire.CodeMalformedUpload)
	}
	spec, err := options(parts)
	if err != nil {
		return err
	}
	file, err := nextPart(parts, "file")
	if err != nil {
		return err
	}
	report, err := h.imports.Import(c.Context(), c.Session, spec, wire.Upload(file))
	if stopped, ok := errors.AsType[*importer.Stopped](err); ok { // its report says what was done all the same
		c.W.Header().Set("Location", "/v1/imports/"+stopped.Job.String())
	}
	if err != nil {
		return err
	}
	c.W.Header().Set("Location", "/v1/imports/"+report.ID.String())
	return c.Answer(http.StatusCreated, wire.TypeJSON, AppendReport(wire.Buffer(), &report))
}

// nextPart takes the next part, which must have this name: the options must be known before the file comes.
func nextPart(parts *multipart.Reader, name string) (*multipart.Part, error) {
	part, err := parts.NextPart()
	if err != nil {
		if p := wire.BodyError(err); p.Error() != string(wire.CodeBodyUnreadable) {
			return nil, p
		}
		return nil, wire.Refuse(wire.CodeMalformedUpload)
	}
	if part.FormName() != name {
		return nil, wire.Refuse(wire.CodeMalformedUpload)
	}
	return part, nil
}

func options(parts *multipart.Reader) (importer.Spec, error) {
	part, err := nextPart(parts, "options")
	if err != nil {
		return importer.Spec{}, err
	}
	body, err := wire.ReadAll(io.LimitReader(part, maxOptions+1))
	if err != nil {
		return importer.Spec{}, err
	}
	if len(body) > maxOptions {
		return importer.Spec{}, wire.Refuse(wire.CodeTooLarge)
	}
	if err := wire.CheckJSON(body); err != nil {
		return importer.Spec{}, err
	}
	return Spec(body)
}

// Spec reads the options of an import. A mapping file comes before the other members: they add to it, or say it anew.
// Its error is a *wire.Problem or a *vault.Invalid.
func Spec(body []byte) (importer.Spec, error) {
	var spec importer.Spec
	var file string
	err := wire.ReadObject(body, []wire.Member{
		{Name: "kind", Set: wire.Text(&spec.Kind)},
		{Name: "mapping", Set: wire.Prose(&file, maxOptions)},
		{Name: "map", Set: texts(&spec.Map)},
		{Name: "set", Set: texts(&spec.Set)},
		{Name: "format", Set: wire.Text(&spec.Format)},
		{Name: "dry_run", Set: wire.Truth(&spec.DryRun)},
		{Name: "region", Set: wire.Text(&spec.Region)},
		{Name: "delimiter", Set: character(&spec.Delimiter)},
		{Name: "resume", Set: wire.Identifier(&spec.Resume)},
	})
	if err != nil {
		return importer.Spec{}, err
	}
	if file != "" {
		f, err := mapping.ParseFile([]byte(file))
		if err != nil {
			return importer.Spec{}, err //nolint:wrapcheck // a *vault.Invalid
		}
		if spec.Kind != "" && f.Kind != "" && spec.Kind != f.Kind {
			return importer.Spec{}, &vault.Invalid{Fields: []vault.FieldError{{Field: "kind", Code: "not_allowed", Hint: "the mapping is for " + f.Kind}}}
		}
		under(&spec, &f)
	}
	var missing []vault.FieldError
	if spec.Kind == "" {
		missing = append(missing, vault.FieldError{Field: "kind", Code: "required"})
	}
	if spec.Map == nil && file == "" {
		missing = append(missing, vault.FieldError{Field: "map", Code: "required"})
	}
	if spec.Format != "" && spec.Format != importer.CSV && spec.Format != importer.NDJSON {
		missing = append(missing, vault.FieldError{Field: "format", Code: "not_declared", Hint: "csv or ndjson"})
	}
	if len(missing) > 0 {
		return importer.Spec{}, &vault.Invalid{Fields: missing}
	}
	return spec, nil
}

// under takes from a mapping file what the options do not say.
func under(spec *importer.Spec, f *mapping.File) {
	if spec.Kind == "" {
		spec.Kind = f.Kind
	}
	if spec.Format == "" {
		spec.Format = f.Format
	}
	if spec.Region == "" {
		spec.Region = f.Spec.Region
	}
	if spec.Delimiter == 0 {
		spec.Delimiter = f.Delimiter
	}
	spec.Columns, spec.Parent, spec.Key = f.Spec.Columns, f.Spec.Parent, f.Spec.Key
}

// texts reads an object of texts: column to field, or field to constant. Names of columns are the caller's, so faults do
// not name them.
func texts(to *map[string]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if v.Kind() != '{' {
			return wire.Wrong("wrong_type", "send an object of names and texts")
		}
		out := map[string]string{}
		var faults []vault.FieldError
		err := wire.EachMember(v, func(column string, v jsontext.Value) {
			var field string
			if f := wire.Text(&field)(v); f != nil {
				faults = f
			}
			out[column] = field
		})
		if err != nil {
			return wire.Wrong("malformed", "send an object of names and texts")
		}
		*to = out
		return faults
	}
}

func character(to *rune) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := wire.Text(&s)(v); faults != nil {
			return faults
		}
		r, size := utf8.DecodeRuneInString(s)
		if size == 0 || size != len(s) || r == '"' || r == '\n' || r == '\r' {
			return wire.Wrong("malformed", "send one character, such as ; or a tab")
		}
		*to = r
		return nil
	}
}

// report serves GET /v1/imports/{id}.
func (h handlers) report(c *wire.Call) error {
	id, err := c.BareID()
	if err != nil {
		return err
	}
	report, err := h.imports.Job(c.Context(), c.Session, id)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, AppendReport(wire.Buffer(), &report))
}

// AppendReport writes how far an import is.
func AppendReport(b []byte, r *importer.Report) []byte {
	o := wire.Begin(b)
	o.ID("id", r.ID)
	o.Text("kind", r.Kind)
	o.Bool("dry_run", r.DryRun)
	o.Text("state", r.State)
	o.Int("rows", r.Rows)
	o.Int("created", r.Created)
	o.Int("updated", r.Updated)
	o.Int("unchanged", r.Unchanged)
	o.Int("failed", r.Failed)
	o.Int("passed", r.Passed)
	o.TimeIf("started_at", r.StartedAt)
	o.TimeIf("finished_at", r.FinishedAt)
	o.Key("errors")
	o.B = wire.AppendList(o.B, r.Errors, appendRowError)
	o.Key("counts")
	o.B = wire.AppendList(o.B, r.Counts, appendCount)
	o.Key("disclosure")
	o.B = wire.AppendDisclosure(o.B, r.Disclosure)
	return o.End()
}

// appendRowError names a column of the caller's own file: the header line, never a cell.
func appendRowError(b []byte, e *importer.RowError) []byte {
	o := wire.Begin(b)
	o.Int("row", e.Row)
	o.TextIf("column", e.Column)
	o.TextIf("field", e.Field)
	o.Text("code", e.Code)
	o.TextIf("hint", e.Hint)
	return o.End()
}

func appendCount(b []byte, n *job.Count) []byte {
	o := wire.Begin(b)
	o.TextIf("column", n.Column)
	o.TextIf("field", n.Field)
	o.Text("code", n.Code)
	o.Int("rows", n.Rows)
	return o.End()
}
