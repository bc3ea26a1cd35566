// Package rightscli works on requests of people about their data through a server: requests and their clocks, holds,
// restriction, retention, and the export of what is known of somebody.
package rightscli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// disclosure names the log entry of an answer.
type disclosure struct {
	Entry string `json:"entry"`
}

// get asks for a path and decodes the answer; raw is as it came, for --json.
func get(ctx context.Context, server *client.Client, path string, query url.Values, into any) (raw json.RawMessage, etag string, err error) {
	etag, err = server.Do(ctx, client.Request{Method: http.MethodGet, Path: path, Query: query}, &raw)
	return raw, etag, decode(err, raw, into)
}

// send sends body as JSON, or nothing if it is nil; version is that of If-Match, "" for none.
func send(ctx context.Context, server *client.Client, method, path, version string, body, into any) (raw json.RawMessage, err error) {
	r := client.Request{Method: method, Path: path, Version: version}
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return nil, fmt.Errorf("make the request: %w", err)
		}
		r.Body, r.ContentType = bytes.NewReader(text), "application/json"
	}
	_, err = server.Do(ctx, r, &raw)
	return raw, decode(err, raw, into)
}

func decode(err error, raw json.RawMessage, into any) error {
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return nil
}

// pages fetches a list page by page until the limit, 0 for all, and hands on each item.
func pages(ctx context.Context, server *client.Client, path string, query url.Values, limit int, each func(json.RawMessage) error) error {
	for left := limit; ; {
		query.Set("limit", strconv.Itoa(cli.PageSize(left)))
		var page struct {
			Items []json.RawMessage `json:"items"`
			Next  string            `json:"next"`
		}
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: path, Query: query}, &page); err != nil {
			return err
		}
		for _, item := range page.Items {
			if err := each(item); err != nil {
				return err
			}
		}
		if left -= len(page.Items); page.Next == "" || limit > 0 && left <= 0 {
			return nil
		}
		query.Set("cursor", page.Next)
	}
}

// table prints a list: rows, or one item a line as it came.
func table[T any](ctx context.Context, t *cli.Terminal, asJSON bool, list func(each func(json.RawMessage) error) error, header []string, row func(*T) []string) error {
	var rows [][]string
	err := list(func(raw json.RawMessage) error {
		if asJSON {
			return t.PrintJSON(raw)
		}
		var item T
		if err := json.Unmarshal(raw, &item); err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		rows = append(rows, row(&item))
		return ctx.Err()
	})
	if err != nil || asJSON {
		return err
	}
	if len(rows) == 0 {
		t.Say("nothing")
		return nil
	}
	return t.PrintTable(header, rows)
}

// subjectFlags name a subject.
type subjectFlags struct {
	cli.ClientFlags `embed:""`
	Kind            string `arg:"" help:"Kind of the subject: contact or account."`
	ID              string `arg:"" help:"Id of the subject."`
}

// path is where the API serves something of the subject.
func (f *subjectFlags) path(rest string) (string, error) {
	id, err := parseID(f.ID, "give the id of the subject, as replies print it")
	return "/v1/" + url.PathEscape(cli.KindPath(f.Kind)) + "/" + id + rest, err
}

// parseID writes an id as replies do.
func parseID(text, hint string) (string, error) {
	id, err := uuid.Parse(text)
	if err != nil {
		return "", cli.Usage(cli.ErrNotID, hint)
	}
	return id.String(), nil
}

// optionalID is parseID of a flag.
func optionalID(flag, text string) (string, error) {
	if text == "" {
		return "", nil
	}
	id, err := uuid.Parse(text)
	if err != nil {
		return "", cli.Usage(fmt.Errorf("--%s is not an id", flag), "ids look like 0199c0de-0000-7000-8000-000000000000")
	}
	return id.String(), nil
}

// instant reads a flag that is a time or a day, and writes it as the API takes it; "" stays "".
func instant(flag, text string, end bool) (string, error) {
	if text == "" {
		return "", nil
	}
	at, err := cli.ParseTime(text, end)
	if err != nil {
		return "", cli.Usage(fmt.Errorf("--%s is not a time", flag), "for example 2026-03-01 or 2026-03-01T09:30:00Z")
	}
	return at.UTC().Format(time.RFC3339), nil
}

// personal reads a flag that holds personal data: as it stands or, for "-", the first line of standard input, since other
// users of the machine can read a command line.
func personal(t *cli.Terminal, text string) (string, error) {
	if text != "-" {
		return text, nil
	}
	line, err := bufio.NewReader(t.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read standard input: %w", err)
	}
	return strings.TrimRight(line, "\r\n"), nil
}

// words reads a file of what a person wrote; "" is none.
func words(t *cli.Terminal, file string) (string, error) {
	var text []byte
	var err error
	switch file {
	case "":
		return "", nil
	case "-":
		text, err = io.ReadAll(t.Stdin)
	default:
		text, err = os.ReadFile(file) //nolint:gosec // the operator's own file
	}
	if err != nil {
		return "", fmt.Errorf("read what the person wrote: %w", err)
	}
	return strings.TrimSpace(string(text)), nil
}

// without leaves empty attributes out of a request.
func without(body map[string]any) map[string]any {
	for name, v := range body {
		switch v := v.(type) {
		case string:
			if v == "" {
				delete(body, name)
			}
		case []string:
			if len(v) == 0 {
				delete(body, name)
			}
		case int:
			if v == 0 {
				delete(body, name)
			}
		}
	}
	return body
}

// pairs are rows of a table of names and values, those without a value left out.
func pairs(rows ...[]string) [][]string {
	var out [][]string
	for _, r := range rows {
		if r[1] != "" {
			out = append(out, r)
		}
	}
	return out
}
