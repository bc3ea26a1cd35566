// Package consentcli records and carries consents through a server: one by one, in bulk, as receipts for the person, and
// as noes by address alone.
package consentcli

import (
	"bufio"
	"bytes"
	"context"
	"encoding/base64"
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

// Cmd is `tacit consent`.
type Cmd struct {
	Record   recordCmd   `cmd:"" help:"Record that somebody gave, withdrew or refused a consent, or objected."`
	Import   importCmd   `cmd:"" help:"Record consents that were collected elsewhere: one JSON object a line."`
	Export   exportCmd   `cmd:"" help:"Write consent events, one JSON object a line."`
	Receipt  receiptCmd  `cmd:"" help:"Write a consent event down for the person to keep, signed by the log's keys."`
	Suppress suppressCmd `cmd:"" help:"Keep a no by address alone, also of somebody who is not known."`
	Reviews  reviewsCmd  `cmd:"" help:"List records that wait for somebody to look at them."`
	Resolve  resolveCmd  `cmd:"" help:"Decide about a record that waits."`
	Confirm  confirmCmd  `cmd:"" help:"Confirm a consent by the code that was mailed; needs no token."`
}

type recordCmd struct {
	cli.ClientFlags `embed:""`
	Subject         string `arg:"" help:"Kind of the subject: contact."`
	ID              string `arg:"" help:"Id of the subject."`
	Kind            string `name:"kind" required:"" help:"What happened: given, renewed, requested, withdrawn, refused, objected …"`
	For             string `name:"for-purpose" required:"" placeholder:"PURPOSE" help:"Purpose that it is about."`
	Channel         string `name:"channel" help:"Channel: email, phone, sms, post; all if not given."`
	Notice          string `name:"notice" placeholder:"ID@VERSION" help:"What the person was shown, as in newsletter@2."`
	Expressed       string `name:"expressed" help:"How it was expressed, such as web_form or paper."`
	Point           string `name:"point" placeholder:"ID" help:"The contact point, if it is about one alone."`
	Guardian        string `name:"guardian" placeholder:"ID" help:"Who gave it for a child."`
	Evidence        string `name:"evidence" placeholder:"SHA256" help:"Digest of what shows it, in hexadecimal."`
	Locale          string `name:"locale" help:"Language that it was asked in."`
	Jurisdiction    string `name:"jurisdiction" placeholder:"CODE" help:"Where the person was, as in DE."`
	At              string `name:"at" placeholder:"TIME" help:"When it happened, if before now."`
	Until           string `name:"until" placeholder:"TIME" help:"Until when it is valid."`
	Explicit        bool   `name:"explicit" help:"It was explicit, GDPR Art. 9(2)(a)."`
}

// Run records the event; what it changes holds from the next read on.
func (c *recordCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := subjectPath(c.Subject, c.ID, "/consents")
	if err != nil {
		return err
	}
	body, err := c.body()
	if err != nil {
		return err
	}
	var raw json.RawMessage
	if err := c.Post(ctx, path, body, &raw); err != nil {
		return fmt.Errorf("record a consent of %s: %w", c.ID, err)
	}
	var done struct {
		ID           string `json:"id"`
		RecordedAt   string `json:"recorded_at"`
		Confirmation string `json:"confirmation"`
	}
	return show(t, c.JSON, raw, &done, func() [][]string {
		rows := [][]string{{"event", done.ID}, {"recorded", done.RecordedAt}}
		if done.Confirmation != "" {
			rows = append(rows, []string{"confirmation mail", done.Confirmation})
		}
		return rows
	})
}

func (c *recordCmd) body() (map[string]any, error) {
	body := map[string]any{"kind": c.Kind, "purpose": c.For}
	for name, v := range map[string]string{
		"channel": c.Channel, "expressed": c.Expressed, "evidence_sha256": c.Evidence, "locale": c.Locale, "jurisdiction": c.Jurisdiction,
	} {
		if v != "" {
			body[name] = v
		}
	}
	for name, v := range map[string]string{"point": c.Point, "guardian": c.Guardian} {
		if v == "" {
			continue
		}
		id, err := uuid.Parse(v)
		if err != nil {
			return nil, cli.Usage(fmt.Errorf("--%s is not an id", name), "ids look like 0199c0de-0000-7000-8000-000000000000")
		}
		body[name] = id.String()
	}
	for name, v := range map[string]struct{ flag, text string }{"occurred_at": {"at", c.At}, "valid_until": {"until", c.Until}} {
		if v.text == "" {
			continue
		}
		at, err := instant(v.flag, v.text, v.flag == "until")
		if err != nil {
			return nil, err
		}
		body[name] = at
	}
	if c.Explicit {
		body["explicit"] = true
	}
	if c.Notice == "" {
		return body, nil
	}
	id, version, _ := strings.Cut(c.Notice, "@")
	n, err := strconv.Atoi(version)
	if err != nil || id == "" || n < 1 {
		return nil, cli.Usage(errors.New("--notice is not ID@VERSION"), "for example newsletter@2; notices stand in the catalog")
	}
	body["notice"] = map[string]any{"id": id, "version": n}
	return body, nil
}

// subjectPath is where the API serves something of a subject.
func subjectPath(kind, id, rest string) (string, error) {
	parsed, err := uuid.Parse(id)
	if err != nil {
		return "", cli.Usage(cli.ErrNotID, "give the id of the subject, as replies print it")
	}
	return "/v1/" + url.PathEscape(cli.KindPath(kind)) + "/" + parsed.String() + rest, nil
}

func instant(flag, text string, end bool) (string, error) {
	at, err := cli.ParseTime(text, end)
	if err != nil {
		return "", cli.Usage(fmt.Errorf("--%s is not a time", flag), "for example 2026-03-01 or 2026-03-01T09:30:00Z")
	}
	return at.UTC().Format(time.RFC3339), nil
}

// show prints an answer as JSON, or decodes it and prints rows.
func show(t *cli.Terminal, asJSON bool, raw json.RawMessage, into any, rows func() [][]string) error {
	if asJSON {
		return t.PrintJSON(raw)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return t.PrintTable(nil, rows())
}

type importCmd struct {
	cli.ClientFlags `embed:""`
	File            string `arg:"" help:"File of JSON objects, one a line; - for standard input."`
	Kind            string `name:"kind" default:"contact" help:"Kind of the subjects (${default})."`
	DryRun          bool   `name:"dry-run" help:"Report what would happen and change nothing."`
}

// imported is what the server answers. Errors name lines and members and hold no values.
type imported struct {
	Lines     int `json:"lines"`
	Recorded  int `json:"recorded"`
	Unchanged int `json:"unchanged"`
	Failed    int `json:"failed"`
	Errors    []struct {
		Line  int    `json:"line"`
		Field string `json:"field"`
		Code  string `json:"code"`
		Hint  string `json:"hint"`
	} `json:"errors"`
	More   bool `json:"more"`
	DryRun bool `json:"dry_run"`
}

// Help says what a consent from elsewhere is worth.
func (*importCmd) Help() string {
	return `What was collected elsewhere is recorded as imported, with how well it is documented. One that is only claimed permits
nothing. A line whose evidence is in the ledger already changes nothing, so an import can be repeated.

Examples:
  tacit consent import consents.ndjson --dry-run`
}

// Run uploads the file as it is read. One failed line makes the exit code 1; the others are recorded.
func (c *importCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	file := io.NopCloser(t.Stdin)
	if c.File != "-" {
		if file, err = os.Open(c.File); err != nil {
			return fmt.Errorf("open the file: %w", err)
		}
	}
	defer func() { _ = file.Close() }() // it was only read
	query := url.Values{"kind": {cli.KindName(c.Kind)}}
	if c.DryRun {
		query.Set("dry_run", "true")
	}
	var raw json.RawMessage
	_, err = server.Do(ctx, client.Request{
		Method: http.MethodPost, Path: "/v1/consents/import", Query: query, Body: file, ContentType: "application/x-ndjson",
	}, &raw)
	if err != nil {
		return fmt.Errorf("import consents: %w", err)
	}
	return c.report(t, raw)
}

func (c *importCmd) report(t *cli.Terminal, raw json.RawMessage) error {
	var r imported
	if err := json.Unmarshal(raw, &r); err != nil {
		return fmt.Errorf("read the report: %w", err)
	}
	if c.JSON {
		if err := t.PrintJSON(raw); err != nil {
			return err
		}
	} else if err := r.print(t); err != nil {
		return err
	}
	if r.Failed > 0 {
		return cli.WithHint(fmt.Errorf("%d of %d lines failed", r.Failed, r.Lines), "correct those lines and import the file again; what is recorded already is not recorded twice")
	}
	return nil
}

func (r *imported) print(t *cli.Terminal) error {
	if r.DryRun {
		t.Say("dry run: nothing was changed")
	}
	counts := []string{strconv.Itoa(r.Lines), strconv.Itoa(r.Recorded), strconv.Itoa(r.Unchanged), strconv.Itoa(r.Failed)}
	if err := t.PrintTable([]string{"lines", "recorded", "unchanged", "failed"}, [][]string{counts}); err != nil || len(r.Errors) == 0 {
		return err
	}
	rows := make([][]string, 0, len(r.Errors))
	for _, e := range r.Errors {
		rows = append(rows, []string{strconv.Itoa(e.Line), e.Field, e.Code, e.Hint})
	}
	if r.More {
		t.Say("there were more errors than are listed")
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable([]string{"line", "member", "code", "hint"}, rows)
}

type exportCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string `name:"kind" default:"contact" help:"Kind of the subjects (${default})."`
	For             string `name:"for-purpose" placeholder:"PURPOSE" help:"Events about this purpose."`
	Channel         string `name:"channel" help:"Events about this channel."`
	From            string `name:"from" placeholder:"TIME" help:"Recorded from this time on: RFC 3339, or a day."`
	To              string `name:"to" placeholder:"TIME" help:"Recorded up to this time; a day counts whole."`
	Out             string `name:"out" short:"o" type:"path" default:"-" placeholder:"FILE" help:"File to write, for its owner alone; - for standard output."`
}

// Run writes the events as they come. Each page of people is an entry of the log.
func (c *exportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	query := url.Values{"kind": {cli.KindName(c.Kind)}}
	for name, v := range map[string]string{"purpose": c.For, "channel": c.Channel} {
		if v != "" {
			query.Set(name, v)
		}
	}
	for name, v := range map[string]string{"from": c.From, "to": c.To} {
		if v == "" {
			continue
		}
		at, err := instant(name, v, name == "to")
		if err != nil {
			return err
		}
		query.Set(name, at)
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	r := client.Request{Method: http.MethodGet, Path: "/v1/consents/export", Query: query}
	if _, err := cli.Save(ctx, t, server, r, c.Out); err != nil {
		return fmt.Errorf("export consents: %w", err)
	}
	if c.Out != "-" {
		t.Say("consents are in %s", c.Out)
	}
	return nil
}

type receiptCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string `arg:"" help:"Kind of the subject: contact."`
	ID              string `arg:"" help:"Id of the subject."`
	Event           string `arg:"" help:"Id of the consent event."`
	Format          string `name:"format" default:"iso27560" enum:"iso27560,kantara" help:"iso27560: ISO/IEC TS 27560:2023, JSON-LD; kantara: Consent Receipt 1.1 (${default})."`
	Out             string `name:"out" short:"o" type:"path" default:"-" placeholder:"FILE" help:"File to write; - for standard output."`
	Note            string `name:"note" type:"path" placeholder:"FILE" help:"File for the signature of the log's keys."`
}

// signatureHeader carries the note that signs a receipt, in base64.
const signatureHeader = "Tacit-Signature"

// Help says how it is checked.
func (*receiptCmd) Help() string {
	return `Examples:
  tacit consent receipt contact ID EVENT -o receipt.json --note receipt.note
  tacit-verify document receipt.json --note receipt.note --keys log.vkeys`
}

// Run writes the receipt to the byte, which is what the note signs.
func (c *receiptCmd) Run(ctx context.Context, t *cli.Terminal) error {
	event, err := uuid.Parse(c.Event)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the event, as it was printed when it was recorded")
	}
	path, err := subjectPath(c.Kind, c.ID, "/consents/"+event.String()+"/receipt")
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	header, err := cli.Save(ctx, t, server, client.Request{Method: http.MethodGet, Path: path, Query: url.Values{"format": {c.Format}}}, c.Out)
	if err != nil {
		return fmt.Errorf("receipt of event %s: %w", event, err)
	}
	if c.Note == "" {
		return nil
	}
	note, err := base64.StdEncoding.DecodeString(header.Get(signatureHeader))
	if err != nil || len(note) == 0 {
		return errors.New("the answer has no signature")
	}
	return os.WriteFile(c.Note, note, 0o600) //nolint:wrapcheck // it names the file
}

type suppressCmd struct {
	cli.ClientFlags `embed:""`
	Email           string `name:"email" placeholder:"ADDRESS" help:"The address; - reads a line of standard input."`
	Phone           string `name:"phone" placeholder:"NUMBER" help:"The number; - reads a line of standard input."`
	Region          string `name:"region" placeholder:"COUNTRY" help:"Country of a number without a country code, such as US."`
	For             string `name:"for-purpose" required:"" placeholder:"PURPOSE" help:"Purpose that it is about."`
	Channel         string `name:"channel" help:"Channel; all if not given."`
}

// Run keeps the no. The answer is the same whether the address is known or not.
func (c *suppressCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if (c.Email == "") == (c.Phone == "") {
		return cli.Usage(errors.New("an address is one of --email and --phone"), "give one of them; - reads it from standard input")
	}
	body := map[string]string{"purpose": c.For}
	for name, v := range map[string]string{"email": c.Email, "phone": c.Phone, "region": c.Region, "channel": c.Channel} {
		if v == "" {
			continue
		}
		text, err := line(t, v)
		if err != nil {
			return err
		}
		body[name] = text
	}
	var raw json.RawMessage
	if err := c.Post(ctx, "/v1/suppressions", body, &raw); err != nil {
		return fmt.Errorf("suppress: %w", err)
	}
	var done struct {
		Until string `json:"until"`
	}
	return show(t, c.JSON, raw, &done, func() [][]string { return [][]string{{"kept until", done.Until}} })
}

// line is a flag as it stands or, for "-", a line of standard input: other users of the machine can read a command line.
func line(t *cli.Terminal, text string) (string, error) {
	if text != "-" {
		return text, nil
	}
	read, err := bufio.NewReader(t.Stdin).ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return "", fmt.Errorf("read standard input: %w", err)
	}
	return strings.TrimRight(read, "\r\n"), nil
}

type reviewsCmd struct {
	cli.ClientFlags `embed:""`
	Cause           string `name:"cause" enum:",duplicate,suppressed" default:"" help:"duplicate or suppressed; both if not given."`
	Resolved        bool   `name:"resolved" help:"Those that are done with."`
	Limit           int    `name:"limit" default:"100" help:"Most to print; 0 for all."`
}

// Run lists them, the oldest first; with --json one a line.
func (c *reviewsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{}
	if c.Cause != "" {
		query.Set("cause", c.Cause)
	}
	if c.Resolved {
		query.Set("resolved", "true")
	}
	var rows [][]string
	for left := c.Limit; ; {
		query.Set("limit", strconv.Itoa(cli.PageSize(left)))
		var page struct {
			Items []json.RawMessage `json:"items"`
			Next  string            `json:"next"`
		}
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/reviews", Query: query}, &page); err != nil {
			return fmt.Errorf("reviews: %w", err)
		}
		for _, raw := range page.Items {
			if c.JSON {
				if err := t.PrintJSON(raw); err != nil {
					return err
				}
				continue
			}
			row, err := reviewRow(raw)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		if left -= len(page.Items); page.Next == "" || c.Limit > 0 && left <= 0 {
			break
		}
		query.Set("cursor", page.Next)
	}
	if c.JSON {
		return nil
	}
	return t.PrintTable([]string{"review", "cause", "kind", "subject", "record", "since", "resolved"}, rows)
}

func reviewRow(raw json.RawMessage) ([]string, error) {
	var r struct {
		ID         string `json:"id"`
		Cause      string `json:"cause"`
		Kind       string `json:"kind"`
		Subject    string `json:"subject"`
		Record     string `json:"record"`
		At         string `json:"at"`
		ResolvedAt string `json:"resolved_at"`
	}
	if err := json.Unmarshal(raw, &r); err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	return []string{r.ID, r.Cause, r.Kind, r.Subject, r.Record, r.At, r.ResolvedAt}, nil
}

type resolveCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the review."`
	Decision        string `arg:"" enum:"keep,lift,distinct" help:"keep: the no stands; lift: the person chose anew; distinct: two records that are both to stay."`
}

// Run decides.
func (c *resolveCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "ids are printed by: tacit consent reviews")
	}
	var raw json.RawMessage
	if err := c.Post(ctx, "/v1/reviews/"+id.String()+"/resolve", map[string]string{"decision": c.Decision}, &raw); err != nil {
		return fmt.Errorf("resolve review %s: %w", id, err)
	}
	var done struct {
		Decision   string `json:"decision"`
		ResolvedAt string `json:"resolved_at"`
	}
	return show(t, c.JSON, raw, &done, func() [][]string {
		return [][]string{{"review", id.String()}, {"decision", done.Decision}, {"resolved", done.ResolvedAt}}
	})
}

type confirmCmd struct {
	URL           string `name:"url" from:"TACIT_URL" default:"http://127.0.0.1:8480" placeholder:"URL" help:"Server ($TACIT_URL; ${default})."`
	PlainAnywhere bool   `name:"plain-http-anywhere" help:"Send the code over plain HTTP to another machine."`
	JSON          bool   `name:"json" help:"Print JSON."`
	Code          string `arg:"" default:"-" help:"The code of the link that was mailed, what stands after #; - reads a line of standard input."`
}

// Run confirms. Every code that is none any more is refused alike.
func (c *confirmCmd) Run(ctx context.Context, t *cli.Terminal) error {
	code, err := line(t, c.Code)
	if err != nil {
		return err
	}
	server, err := client.New(client.Config{URL: c.URL, PlainAnywhere: c.PlainAnywhere})
	switch {
	case errors.Is(err, client.ErrURL):
		return cli.Usage(err, "for example --url https://vault.example.com")
	case err != nil:
		return cli.WithHint(err, "use https, or --plain-http-anywhere")
	}
	body, err := json.Marshal(map[string]string{"code": code})
	if err != nil {
		return fmt.Errorf("make the request: %w", err)
	}
	var raw json.RawMessage
	_, err = server.Do(ctx, client.Request{
		Method: http.MethodPost, Path: "/v1/consents/confirm", Body: bytes.NewReader(body), ContentType: "application/json",
	}, &raw)
	if err != nil {
		return fmt.Errorf("confirm: %w", err)
	}
	var done struct {
		Purpose string `json:"purpose"`
		Channel string `json:"channel"`
	}
	return show(t, c.JSON, raw, &done, func() [][]string { return [][]string{{"purpose", done.Purpose}, {"channel", done.Channel}} })
}
