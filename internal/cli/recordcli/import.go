// Package recordcli changes records through a server: it imports them, and erases subjects.
package recordcli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/mapping"
)

// ImportCmd is `tacit import`.
type ImportCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string   `arg:"" help:"Kind of the records, such as contacts."`
	File            string   `arg:"" help:"CSV file with a header line, or NDJSON, UTF-8; - for standard input."`
	Mapping         string   `name:"mapping" short:"m" type:"existingfile" placeholder:"FILE" help:"Mapping file (YAML) that says how columns become fields; see docs/import.md."`
	Format          string   `name:"format" enum:",csv,ndjson" default:"" placeholder:"FORMAT" help:"csv or ndjson; by the file's name if left out."`
	Resume          string   `name:"resume" placeholder:"JOB" help:"Go on with an import of this file that ended before it did: what it has done is passed over."`
	Map             []string `name:"map" sep:"none" placeholder:"COLUMN=FIELD" help:"Column and the field it fills, such as phone=contact_points.phone; may be repeated."`
	MapFile         string   `name:"map-file" type:"existingfile" placeholder:"FILE" help:"YAML of column: field."`
	Region          string   `name:"region" placeholder:"COUNTRY" help:"Country of phone numbers without a country code, such as US."`
	Delimiter       string   `name:"delimiter" default:"" placeholder:"CHAR" help:"One character between columns; a comma if left out."`
	DryRun          bool     `name:"dry-run" help:"Report what would happen and change nothing."`
}

// importOptions is the first part of the upload.
type importOptions struct {
	Kind      string            `json:"kind"`
	Map       map[string]string `json:"map,omitempty"`
	Mapping   string            `json:"mapping,omitempty"`
	Format    string            `json:"format,omitempty"`
	Resume    string            `json:"resume,omitempty"`
	DryRun    bool              `json:"dry_run,omitempty"`
	Region    string            `json:"region,omitempty"`
	Delimiter string            `json:"delimiter,omitempty"`
}

// importReport is what the server answers. Errors name rows and columns and hold no values.
type importReport struct {
	ID        string        `json:"id"`
	Kind      string        `json:"kind"`
	DryRun    bool          `json:"dry_run"`
	State     string        `json:"state"`
	Rows      int           `json:"rows"`
	Created   int           `json:"created"`
	Updated   int           `json:"updated"`
	Unchanged int           `json:"unchanged"`
	Failed    int           `json:"failed"`
	Passed    int           `json:"passed"`
	Errors    []importFault `json:"errors"`
	Counts    []importCount `json:"counts"`
}

type importFault struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Code   string `json:"code"`
	Hint   string `json:"hint"`
}

type importCount struct {
	Column string `json:"column"`
	Field  string `json:"field"`
	Code   string `json:"code"`
	Rows   int    `json:"rows"`
}

// Run uploads the file and prints the report. One failed row makes the exit code 1; the others are imported.
func (c *ImportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	options, columns, err := c.options()
	if err != nil {
		return err
	}
	if c.Delimiter != "" && utf8.RuneCountInString(c.Delimiter) != 1 {
		return cli.Usage(errors.New("the delimiter is not one character"), `for example --delimiter ";"`)
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	file, size, err := c.open(t)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // it was only read
	var rows io.Reader = file
	if options.Format != "ndjson" {
		if rows, err = checkColumns(file, cmp.Or(options.Delimiter, ","), columns); err != nil {
			return err
		}
	}
	if c.Mapping == "" {
		warnUnmatched(t, cli.KindName(c.Kind), columns)
	}
	bar := cli.Sending(t, size, "importing")
	body, contentType := upload(options, io.TeeReader(rows, bar))
	defer func() { _ = body.Close() }() // ends the writer when the server has answered early
	raw := json.RawMessage{}
	_, err = server.Do(ctx, client.Request{Method: http.MethodPost, Path: "/v1/imports", Body: body, ContentType: contentType}, &raw)
	_ = bar.Finish() // only a drawing
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	return c.report(t, raw)
}

// options are what is sent before the file; columns are those that its header must have, for a look at it beforehand.
func (c *ImportCmd) options() (o importOptions, columns map[string]string, err error) {
	o = importOptions{Kind: cli.KindName(c.Kind), DryRun: c.DryRun, Region: c.Region, Delimiter: c.Delimiter, Format: c.Format, Resume: c.Resume}
	if c.Mapping == "" {
		o.Map, err = readMapping(c.Map, c.MapFile)
		columns = o.Map
	} else {
		columns, err = c.mapped(&o)
	}
	if o.Format == "" && strings.HasSuffix(c.File, ".ndjson") {
		o.Format = "ndjson"
	}
	return o, columns, err
}

// mapped reads the mapping file.
func (c *ImportCmd) mapped(o *importOptions) (map[string]string, error) {
	if len(c.Map) > 0 || c.MapFile != "" {
		return nil, cli.Usage(errors.New("--mapping says it all"), "leave --map and --map-file out")
	}
	src, err := os.ReadFile(c.Mapping)
	if err != nil {
		return nil, fmt.Errorf("read the mapping: %w", err)
	}
	f, err := mapping.ParseFile(src)
	if invalid, ok := errors.AsType[*fault.Invalid](err); ok {
		return nil, cli.Usage(fmt.Errorf("%s: %s %s", c.Mapping, invalid.Fields[0].Hint, invalid.Fields[0].Code), "docs/import.md has the words of a mapping file")
	}
	if f.Kind != "" && f.Kind != o.Kind {
		return nil, cli.Usage(fmt.Errorf("%s is for the kind %s, not for %s", c.Mapping, f.Kind, o.Kind), "name that kind, or another mapping")
	}
	o.Mapping = string(src)
	if o.Format == "" {
		o.Format = f.Format
	}
	if o.Delimiter == "" && f.Delimiter != 0 {
		o.Delimiter = string(f.Delimiter)
	}
	columns := map[string]string{}
	for _, name := range f.Spec.Names() {
		columns[name] = name
	}
	return columns, nil
}

// open returns the file and its size, -1 when that is not known.
func (c *ImportCmd) open(t *cli.Terminal) (io.ReadCloser, int64, error) {
	if c.File == "-" {
		return io.NopCloser(t.Stdin), -1, nil
	}
	f, err := os.Open(c.File)
	if err != nil {
		return nil, 0, fmt.Errorf("open the file: %w", err)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, 0, errors.Join(fmt.Errorf("open the file: %w", err), f.Close())
	}
	if !info.Mode().IsRegular() {
		return f, -1, nil
	}
	return f, info.Size(), nil
}

// upload writes the multipart body as it is read, so that memory stays flat whatever the file's size.
func upload(options importOptions, file io.Reader) (body io.ReadCloser, contentType string) {
	r, w := io.Pipe()
	form := multipart.NewWriter(w)
	go func() { w.CloseWithError(writeForm(form, options, file)) }()
	return r, form.FormDataContentType()
}

func writeForm(form *multipart.Writer, options importOptions, file io.Reader) error {
	raw, err := json.Marshal(options)
	if err != nil {
		return err
	}
	header := map[string][]string{
		"Content-Disposition": {`form-data; name="options"`}, "Content-Type": {"application/json"},
	}
	part, err := form.CreatePart(header)
	if err != nil {
		return err
	}
	if _, err := part.Write(raw); err != nil {
		return err
	}
	// The name of the user's file stays here.
	if part, err = form.CreateFormFile("file", "import.csv"); err != nil {
		return err
	}
	if _, err := io.Copy(part, file); err != nil {
		return err
	}
	return form.Close()
}

func (c *ImportCmd) report(t *cli.Terminal, raw json.RawMessage) error {
	var r importReport
	if err := json.Unmarshal(raw, &r); err != nil {
		return fmt.Errorf("read the report: %w", err)
	}
	if c.JSON {
		if err := t.PrintJSON(raw); err != nil {
			return err
		}
	} else if err := printReport(t, r); err != nil {
		return err
	}
	if r.Failed > 0 {
		return cli.WithHint(fmt.Errorf("%d of %d rows failed, %d succeeded", r.Failed, r.Rows, r.Rows-r.Failed),
			"correct those rows and import them again; rows with a reference of their own, such as external_ref, are not made twice")
	}
	return nil
}

func printReport(t *cli.Terminal, r importReport) error {
	if r.DryRun {
		t.Say("dry run: nothing was changed")
	} else {
		t.Say("import %s", r.ID)
	}
	err := t.PrintTable([]string{"rows", "created", "updated", "unchanged", "failed", "passed over"}, [][]string{{
		strconv.Itoa(r.Rows), strconv.Itoa(r.Created), strconv.Itoa(r.Updated), strconv.Itoa(r.Unchanged), strconv.Itoa(r.Failed), strconv.Itoa(r.Passed),
	}})
	if err != nil || len(r.Errors) == 0 {
		return err
	}
	counts := make([][]string, 0, len(r.Counts))
	for _, n := range r.Counts {
		counts = append(counts, []string{strconv.Itoa(n.Rows), n.Column, n.Field, n.Code})
	}
	fmt.Fprintln(t.Stdout)
	if err := t.PrintTable([]string{"rows", "column", "field", "code"}, counts); err != nil {
		return err
	}
	rows := make([][]string, 0, len(r.Errors))
	for _, f := range r.Errors {
		rows = append(rows, []string{strconv.Itoa(f.Row), f.Column, f.Code, regionHint(f.Hint)})
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable([]string{"row", "column", "code", "hint"}, rows)
}
