// Package recordcli changes records through a server: it imports them, and erases subjects.
package recordcli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"strconv"
	"unicode/utf8"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// ImportCmd is `tacit import`.
type ImportCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string   `arg:"" help:"Kind of the records, such as contacts."`
	File            string   `arg:"" help:"CSV file with a header line, UTF-8; - for standard input."`
	Map             []string `name:"map" sep:"none" placeholder:"COLUMN=FIELD" help:"Column and the field it fills, such as phone=contact_points.phone; may be repeated."`
	MapFile         string   `name:"map-file" type:"existingfile" placeholder:"FILE" help:"YAML of column: field."`
	Region          string   `name:"region" placeholder:"COUNTRY" help:"Country of phone numbers without a country code, such as US."`
	Delimiter       string   `name:"delimiter" default:"," help:"One character between columns."`
	DryRun          bool     `name:"dry-run" help:"Report what would happen and change nothing."`
}

// importOptions is the first part of the upload.
type importOptions struct {
	Kind      string            `json:"kind"`
	Map       map[string]string `json:"map"`
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
	Errors    []importFault `json:"errors"`
}

type importFault struct {
	Row    int    `json:"row"`
	Column string `json:"column"`
	Code   string `json:"code"`
	Hint   string `json:"hint"`
}

// Run uploads the file and prints the report. One failed row makes the exit code 1; the others are imported.
func (c *ImportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	columns, err := readMapping(c.Map, c.MapFile)
	if err != nil {
		return err
	}
	if utf8.RuneCountInString(c.Delimiter) != 1 {
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
	rows, err := checkColumns(file, c.Delimiter, columns)
	if err != nil {
		return err
	}
	warnUnmatched(t, cli.KindName(c.Kind), columns)
	bar := cli.Sending(t, size, "importing")
	body, contentType := upload(importOptions{
		Kind: cli.KindName(c.Kind), Map: columns, DryRun: c.DryRun, Region: c.Region, Delimiter: c.Delimiter,
	}, io.TeeReader(rows, bar))
	defer func() { _ = body.Close() }() // ends the writer when the server has answered early
	raw := json.RawMessage{}
	_, err = server.Do(ctx, client.Request{Method: http.MethodPost, Path: "/v1/imports", Body: body, ContentType: contentType}, &raw)
	_ = bar.Finish() // only a drawing
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	return c.report(t, raw)
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
	}
	err := t.PrintTable([]string{"rows", "created", "updated", "unchanged", "failed"}, [][]string{{
		strconv.Itoa(r.Rows), strconv.Itoa(r.Created), strconv.Itoa(r.Updated), strconv.Itoa(r.Unchanged), strconv.Itoa(r.Failed),
	}})
	if err != nil || len(r.Errors) == 0 {
		return err
	}
	rows := make([][]string, 0, len(r.Errors))
	for _, f := range r.Errors {
		rows = append(rows, []string{strconv.Itoa(f.Row), f.Column, f.Code, regionHint(f.Hint)})
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable([]string{"row", "column", "code", "hint"}, rows)
}
