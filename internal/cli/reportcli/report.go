// Package reportcli asks a server an officer's questions about the log and prints the answers.
package reportcli

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/report"
)

// formFlags say how an answer is printed: as a table, as JSON or as CSV.
type formFlags struct {
	cli.ClientFlags `embed:""`
	CSV             bool `name:"csv" help:"Print CSV."`

	nothing string // what is said of an answer without rows, where "nothing" could as well mean a slip of the pen
}

// answer is a report as the server sends it.
type answer struct {
	Name        string                       `json:"name"`
	From        string                       `json:"from"`
	To          string                       `json:"to"`
	Parameters  map[string]string            `json:"parameters"`
	Entries     int                          `json:"entries"`
	Unpublished int                          `json:"unpublished"`
	Cut         *cut                         `json:"cut"`
	Totals      map[string]int               `json:"totals"`
	Columns     []string                     `json:"columns"`
	Rows        []map[string]json.RawMessage `json:"rows"`
	Checkpoint  string                       `json:"checkpoint"`
}

type cut struct {
	By     string `json:"by"`
	Before string `json:"before"`
}

// line is one of the answer's lines; exactly one member is there.
type line struct {
	Progress *struct {
		Entries int    `json:"entries"`
		BackTo  string `json:"back_to"`
	} `json:"progress"`
	Problem json.RawMessage `json:"problem"`
	Report  json.RawMessage `json:"report"`
}

// ask fetches a report and prints it.
func (f *formFlags) ask(ctx context.Context, t *cli.Terminal, name string, query url.Values) error {
	if f.JSON && f.CSV {
		return cli.Usage(errors.New("--json and --csv are two forms of one answer"), "give one of them")
	}
	raw, err := f.fetch(ctx, t, name, query)
	if err != nil {
		return fmt.Errorf("report %s: %w", name, err)
	}
	if f.JSON {
		return t.PrintJSON(raw)
	}
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	texts, err := a.texts()
	if err != nil {
		return err
	}
	a.tell(t)
	if f.CSV {
		return report.WriteCSV(t.Stdout, a.Columns, texts)
	}
	return f.print(t, &a, texts)
}

// fetch reads lines until the report comes, and tells of progress meanwhile.
func (f *formFlags) fetch(ctx context.Context, t *cli.Terminal, name string, query url.Values) (json.RawMessage, error) {
	server, err := f.Client()
	if err != nil {
		return nil, err
	}
	var raw json.RawMessage
	p := progress{terminal: t}
	r := client.Request{Method: http.MethodGet, Path: "/v1/reports/" + name, Query: query, Accept: "application/x-ndjson"}
	err = server.Lines(ctx, r, func(text json.RawMessage) error {
		var l line
		if err := json.Unmarshal(text, &l); err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		switch {
		case l.Problem != nil:
			problem, err := client.ParseProblem(l.Problem)
			if err != nil {
				return err
			}
			return problem
		case l.Progress != nil:
			p.tell(l.Progress.Entries, l.Progress.BackTo)
		default:
			raw = l.Report
		}
		return nil
	})
	p.end()
	if err == nil && raw == nil {
		err = cli.WithHint(errors.New("the answer broke off"), "narrow it down with --from and --to, and try again")
	}
	return raw, err
}

// progress draws in place on a terminal, and elsewhere says a line now and then.
type progress struct {
	terminal *cli.Terminal
	said     int
	drawn    bool
}

// sayEach is how many entries pass before the next line.
const sayEach = 20_000

func (p *progress) tell(entries int, back string) {
	switch {
	case entries == 0:
	case cli.IsTerminal(p.terminal.Stderr):
		fmt.Fprintf(p.terminal.Stderr, "\r%d entries read, back to %-30s", entries, back)
		p.drawn = true
	case entries >= p.said+sayEach:
		p.terminal.Say("%d entries read, back to %s", entries, back)
		p.said = entries
	}
}

func (p *progress) end() {
	if p.drawn {
		fmt.Fprintf(p.terminal.Stderr, "\r%70s\r", "")
	}
}

// texts are the rows as text, in the order of the columns.
func (a *answer) texts() ([][]string, error) {
	rows := make([][]string, len(a.Rows))
	for i, row := range a.Rows {
		rows[i] = make([]string, len(a.Columns))
		for j, name := range a.Columns {
			var err error
			if rows[i][j], err = text(row[name]); err != nil {
				return nil, err
			}
		}
	}
	return rows, nil
}

// text writes a cell, a string, a number or several strings, as one text.
func text(raw json.RawMessage) (string, error) {
	if raw == nil {
		return "", nil
	}
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		return "", fmt.Errorf("read the answer: %w", err)
	}
	switch v := v.(type) {
	case string:
		return v, nil
	case []any:
		words := make([]string, len(v))
		for i := range v {
			words[i] = fmt.Sprint(v[i])
		}
		return strings.Join(words, " "), nil
	default:
		return string(raw), nil
	}
}

// tell says what the answer rests on.
func (a *answer) tell(t *cli.Terminal) {
	if a.Name != "why" {
		t.Say("%d entries from %s to %s", a.Entries, a.From, a.To)
	}
	if seed := a.Parameters["seed"]; seed != "" {
		t.Say("drawn with --seed %s", seed)
	}
	for _, name := range slices.Sorted(maps.Keys(a.Totals)) {
		t.Say("%s in all: %d", name, a.Totals[name])
	}
	if a.Cut != nil {
		t.Say("cut by %s: of what is before %s nothing was read; go on with --to %s, or narrow it down", limits[a.Cut.By], a.Cut.Before, a.Cut.Before)
	}
	if a.Unpublished > 0 {
		t.Say("%d of them are so new that no checkpoint covered them yet", a.Unpublished)
	}
	if note := strings.Split(a.Checkpoint, "\n"); len(note) > 2 { // C2SP tlog-checkpoint
		t.Say("it rests on the checkpoint of %s over %s entries, root %s", note[0], note[1], note[2])
	}
}

// limits are the words for what cut an answer.
var limits = map[string]string{
	"entries": "--limit", "rows": "the length of a report", "subjects": "the number of subjects a report tells apart", "time": "the time a report may take",
}

// print writes a table; one entry, with all there is to it, line by line. A proof has several lines and is not for a
// table.
func (f *formFlags) print(t *cli.Terminal, a *answer, texts [][]string) error {
	if len(texts) == 0 {
		t.Say("%s", cmp.Or(f.nothing, "nothing"))
		return nil
	}
	names := headings(a.Columns)
	if a.Name == "why" {
		return t.PrintTable(nil, pairs(names, texts[0]))
	}
	header, rows := narrow(a.Columns, names, texts)
	return t.PrintTable(header, rows)
}

// narrow leaves out columns that are empty and proofs, and shortens digests to the digits by which commands take them.
func narrow(columns, names []string, texts [][]string) (header []string, rows [][]string) {
	rows = make([][]string, len(texts))
	for j, column := range columns {
		if column == "proof" || !slices.ContainsFunc(texts, func(row []string) bool { return row[j] != "" }) {
			continue
		}
		header = append(header, names[j])
		for i := range texts {
			rows[i] = append(rows[i], cmp.Or(short(texts[i][j]), "-"))
		}
	}
	return header, rows
}

// shortDigest is how many digits of a digest tell it from any other.
const shortDigest = 12

func short(text string) string {
	digits, isDigest := strings.CutPrefix(text, "sha256:")
	if isDigest && len(digits) > shortDigest {
		return digits[:shortDigest]
	}
	return text
}

// pairs puts each name before its value and leaves out what is empty.
func pairs(names, values []string) [][]string {
	var out [][]string
	for i, v := range values {
		if v != "" {
			out = append(out, []string{names[i], v})
		}
	}
	return out
}

func headings(columns []string) []string {
	out := make([]string, len(columns))
	for i, c := range columns {
		out[i] = strings.ReplaceAll(c, "_", " ")
	}
	return out
}

// rangeFlags are those of a report about a range of time.
type rangeFlags struct {
	formFlags `embed:""`
	From      string `name:"from" placeholder:"TIME" help:"From this time on: RFC 3339, a day, or how long ago (7d, 12h); 30 days before the end if not given."`
	To        string `name:"to" placeholder:"TIME" help:"Up to this time; a day counts whole. Now if not given."`
	Limit     int    `name:"limit" default:"100000" help:"Most entries to read (${default})."`
}

// own are a report's own parameters by name; empty ones are left out.
type own map[string]string

// over asks for a report about the range.
func (f *rangeFlags) over(ctx context.Context, t *cli.Terminal, name string, parameters own) error {
	query := url.Values{"limit": {strconv.Itoa(f.Limit)}}
	for parameter, value := range parameters {
		if value != "" {
			query.Set(parameter, value)
		}
	}
	for _, at := range []struct {
		name, text string
		end        bool
	}{{"from", f.From, false}, {"to", f.To, true}} {
		if at.text == "" {
			continue
		}
		moment, err := moment(at.text, at.end, t.Now())
		if err != nil {
			return cli.Usage(fmt.Errorf("--%s is not a time", at.name), "for example 30d, 12h, 2026-03-01 or 2026-03-01T09:30:00Z")
		}
		query.Set(at.name, moment.UTC().Format(time.RFC3339Nano))
	}
	return f.ask(ctx, t, name, query)
}

func moment(text string, end bool, now time.Time) (time.Time, error) {
	if ago, err := cli.ParseLasting(text); err == nil {
		return now.Add(-ago), nil
	}
	return cli.ParseTime(text, end)
}
