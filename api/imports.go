package api

import (
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/tacitcrm/tacit/vault"
)

// maxOptions is the most bytes of an import's options.
const maxOptions = 64 << 10

// importFile serves POST /v1/imports. The file is read as it arrives and never held whole.
func importFile(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	if err := mediaType(c.r.Header, "multipart/form-data"); err != nil {
		return err
	}
	parts, err := c.r.MultipartReader()
	if err != nil {
		return refuse(codeMalformedUpload)
	}
	spec, err := importOptions(parts)
	if err != nil {
		return err
	}
	file, err := nextPart(parts, "file")
	if err != nil {
		return err
	}
	report, err := c.session.Import(c.ctx(), spec, &source{r: file})
	if stopped, ok := errors.AsType[*vault.Stopped](err); ok { // its report says what was done all the same
		c.w.Header().Set("Location", "/v1/imports/"+stopped.Job.String())
	}
	if err != nil {
		return err
	}
	c.w.Header().Set("Location", "/v1/imports/"+report.ID.String())
	return c.answer(http.StatusCreated, typeJSON, appendReport(buffer(), &report))
}

// source marks what went wrong with the upload, so that it is not taken for a fault of the vault.
type source struct{ r io.Reader }

func (s *source) Read(b []byte) (int, error) {
	n, err := s.r.Read(b)
	if err != nil && err != io.EOF {
		return n, bodyError(err)
	}
	return n, err //nolint:wrapcheck // nil or io.EOF
}

// nextPart takes the next part, which must have this name: the options must be known before the file comes.
func nextPart(parts *multipart.Reader, name string) (*multipart.Part, error) {
	part, err := parts.NextPart()
	if err != nil {
		if p := bodyError(err); p.Error() != string(codeBodyUnreadable) {
			return nil, p
		}
		return nil, refuse(codeMalformedUpload)
	}
	if part.FormName() != name {
		return nil, refuse(codeMalformedUpload)
	}
	return part, nil
}

func importOptions(parts *multipart.Reader) (vault.ImportSpec, error) {
	part, err := nextPart(parts, "options")
	if err != nil {
		return vault.ImportSpec{}, err
	}
	body, err := readAll(io.LimitReader(part, maxOptions+1))
	if err != nil {
		return vault.ImportSpec{}, err
	}
	if len(body) > maxOptions {
		return vault.ImportSpec{}, refuse(codeTooLarge)
	}
	if err := checkJSON(body); err != nil {
		return vault.ImportSpec{}, err
	}
	return importSpec(body)
}

func importSpec(body []byte) (vault.ImportSpec, error) {
	var spec vault.ImportSpec
	err := readObject(body, []member{
		{name: "kind", required: true, set: text(&spec.Kind)},
		{name: "map", required: true, set: texts(&spec.Map)},
		{name: "set", set: texts(&spec.Set)},
		{name: "dry_run", set: truth(&spec.DryRun)},
		{name: "region", set: text(&spec.Region)},
		{name: "delimiter", set: character(&spec.Delimiter)},
	})
	if err != nil {
		return vault.ImportSpec{}, err
	}
	return spec, nil
}

// texts reads an object of texts: column to field, or field to constant. Names of columns are the caller's, so faults do
// not name them.
func texts(to *map[string]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if v.Kind() != '{' {
			return wrong("wrong_type", "send an object of names and texts")
		}
		out := map[string]string{}
		var faults []vault.FieldError
		err := eachMember(v, func(column string, v jsontext.Value) {
			var field string
			if f := text(&field)(v); f != nil {
				faults = f
			}
			out[column] = field
		})
		if err != nil {
			return wrong("malformed", "send an object of names and texts")
		}
		*to = out
		return faults
	}
}

func character(to *rune) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := text(&s)(v); faults != nil {
			return faults
		}
		r, size := utf8.DecodeRuneInString(s)
		if size == 0 || size != len(s) || r == '"' || r == '\n' || r == '\r' {
			return wrong("malformed", "send one character, such as ; or a tab")
		}
		*to = r
		return nil
	}
}

// importJob serves GET /v1/imports/{id}.
func importJob(c *call) error {
	id, err := c.id("id")
	if err != nil {
		return err
	}
	if err := c.noQuery(); err != nil {
		return err
	}
	report, err := c.session.ImportJob(c.ctx(), id)
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendReport(buffer(), &report))
}

func appendReport(b []byte, r *vault.ImportReport) []byte {
	o := begin(b)
	o.id("id", r.ID)
	o.text("kind", r.Kind)
	o.bool("dry_run", r.DryRun)
	o.text("state", r.State)
	o.int("rows", r.Rows)
	o.int("created", r.Created)
	o.int("updated", r.Updated)
	o.int("unchanged", r.Unchanged)
	o.int("failed", r.Failed)
	o.timeIf("started_at", r.StartedAt)
	o.timeIf("finished_at", r.FinishedAt)
	o.key("errors")
	o.b = appendList(o.b, r.Errors, appendRowError)
	o.key("disclosure")
	o.b = appendDisclosure(o.b, r.Disclosure)
	return o.end()
}

// appendRowError names a column of the caller's own file: the header line, never a cell.
func appendRowError(b []byte, e *vault.RowError) []byte {
	o := begin(b)
	o.int("row", e.Row)
	o.textIf("column", e.Column)
	o.text("code", e.Code)
	o.textIf("hint", e.Hint)
	return o.end()
}
