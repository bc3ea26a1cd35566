package policycli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/prose"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
)

// The commands of this file read recorded decisions back, through a server: that is itself logged.

// ExplainCmd is `tacit policy explain`.
type ExplainCmd struct {
	cli.ClientFlags `embed:""`
	Entry           string `arg:"" help:"Id of the log entry, as disclosures and refusals name it."`
	Subject         string `name:"subject" placeholder:"ID" help:"The subject in question, of an entry about several; it is also found faster."`
}

// explained is what the server answers.
type explained struct {
	Decisions []struct {
		Text string `json:"text"`
	} `json:"decisions"`
	NotRebuilt prose.Lost `json:"not_rebuilt"`
}

// ErrNothing says that policy did not decide what an entry is about, or that what it decided on is gone.
var ErrNothing = errors.New("nothing of this entry can be explained")

// Run prints why an entry was decided as it was.
func (c *ExplainCmd) Run(ctx context.Context, t *cli.Terminal) error {
	body := map[string]string{"entry": c.Entry}
	if c.Subject != "" {
		body["subject"] = c.Subject
	}
	for _, id := range body {
		if _, err := uuid.Parse(id); err != nil {
			return cli.Usage(cli.ErrNotID, "entry ids are in disclosures and refusals, and in: tacit audit query")
		}
	}
	var raw json.RawMessage
	if err := c.Post(ctx, "/v1/policy/explain", body, &raw); err != nil {
		return fmt.Errorf("explain entry %s: %w", c.Entry, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	var x explained
	if err := json.Unmarshal(raw, &x); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	sayAll(t, x.NotRebuilt.Reasons())
	if len(x.Decisions) == 0 {
		return cli.WithHint(ErrNothing, "with --subject, the entry has to be about that subject")
	}
	for i, d := range x.Decisions {
		if i > 0 {
			d.Text = "\n" + d.Text
		}
		if _, err := fmt.Fprint(t.Stdout, d.Text); err != nil {
			return err
		}
	}
	return nil
}

func sayAll(t *cli.Terminal, lines []string) {
	for _, line := range lines {
		t.Say("%s", line)
	}
}

// OnDisk reports whether a policy is named by a path rather than by a digest.
func OnDisk(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, os.ErrNotExist)
}

// ReplayCmd is `tacit policy replay`.
type ReplayCmd struct {
	cli.ClientFlags `embed:""`
	Since           string `name:"since" required:"" placeholder:"TIME" help:"From this time on: RFC 3339, a day, or how long ago (7d, 12h)."`
	Until           string `name:"until" placeholder:"TIME" help:"Up to this time; a day counts whole."`
	With            string `name:"with" required:"" placeholder:"POLICY" help:"Policy to decide with: a directory, a bundle, or the digest of one that was active once."`
	Limit           int    `name:"limit" default:"10000" help:"Most entries to read."`
}

// replayed is what the server answers.
type replayed struct {
	Entries    int        `json:"entries"`
	More       bool       `json:"more"`
	Decisions  int        `json:"decisions"`
	NotRebuilt prose.Lost `json:"not_rebuilt"`
	Same       int        `json:"same"`
	Differ     int        `json:"differ"`
	Suspects   []string   `json:"differ_entries"`
	Inexact    int        `json:"inexact"`
	Shifts     []struct {
		Purpose string   `json:"purpose"`
		Action  string   `json:"action"`
		Kind    string   `json:"kind"`
		Field   string   `json:"field"`
		Was     string   `json:"was"`
		Would   string   `json:"would"`
		Count   int      `json:"count"`
		Entries []string `json:"entries"`
	} `json:"shifts"`
}

// Run decides recorded decisions again under another policy, and prints what would have come out otherwise.
func (c *ReplayCmd) Run(ctx context.Context, t *cli.Terminal) error {
	body, err := c.body(t.Now())
	if err != nil {
		return err
	}
	var raw json.RawMessage
	if err := c.Post(ctx, "/v1/policy/replay", body, &raw); err != nil {
		return fmt.Errorf("replay the log: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	var r replayed
	if err := json.Unmarshal(raw, &r); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	r.say(t, c.Limit)
	rows := make([][]string, len(r.Shifts))
	for i, s := range r.Shifts {
		field := s.Field
		if field == "" {
			field = "the record"
		}
		example := "-" // of a policy that was sent along none is given
		if len(s.Entries) > 0 {
			example = s.Entries[0]
		}
		rows[i] = []string{strconv.Itoa(s.Count), s.Purpose, s.Action, s.Kind, field, s.Was, s.Would, example}
	}
	if len(rows) == 0 {
		return nil
	}
	return t.PrintTable([]string{"times", "purpose", "action", "kind", "field", "was", "would be", "for example"}, rows)
}

func (r *replayed) say(t *cli.Terminal, limit int) {
	t.Say("%d decisions of %d entries made again: %d come out the same in everything", r.Decisions, r.Entries, r.Same)
	if r.More {
		t.Say("%d entries is the limit: there may be later ones; go on with a later --since, or raise --limit", limit)
	}
	sayAll(t, r.NotRebuilt.Reasons())
	if r.Inexact > 0 {
		t.Say("of %d the policy of then cannot be loaded any more; the active one stands in for it", r.Inexact)
	}
	if r.Differ > 0 {
		t.Say("%d come out otherwise under the very policy that made them, as in %s: the log, the facts or this program was changed since", r.Differ, strings.Join(r.Suspects, ", "))
	}
}

func (c *ReplayCmd) body(now time.Time) (map[string]any, error) {
	body := map[string]any{"limit": c.Limit}
	since, err := cli.ParseSince(c.Since, now)
	if err != nil {
		return nil, err
	}
	body["since"] = since.UTC().Format(time.RFC3339Nano)
	if c.Until != "" {
		until, err := cli.ParseTime(c.Until, true)
		if err != nil {
			return nil, cli.Usage(errors.New("--until is not a time"), "for example 2026-03-01 or 2026-03-01T09:30:00Z")
		}
		body["until"] = until.UTC().Format(time.RFC3339Nano)
	}
	with := map[string]any{"digest": c.With}
	if OnDisk(c.With) {
		files, err := ReadFiles(c.With, bundle.Keys{})
		if err != nil {
			return nil, err
		}
		with = map[string]any{"files": files}
	}
	body["with"] = with
	return body, nil
}

// CoverageCmd is `tacit policy coverage`.
type CoverageCmd struct {
	cli.ClientFlags `embed:""`
	Policy          string `arg:"" optional:"" type:"path" help:"Directory of the team's policy, or a bundle, whose tests to run; not with --live."`
	Catalog         string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the default one if not given. Not with --live."`
	Live            bool   `name:"live" help:"What recorded decisions made no use of, through a server."`
	Since           string `name:"since" placeholder:"TIME" default:"30d" help:"With --live, from this time on: RFC 3339, a day, or how long ago."`
	Limit           int    `name:"limit" default:"10000" help:"With --live, most entries to read."`
}

// Run prints what tests, or live decisions, did not reach.
func (c *CoverageCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if c.Live {
		return c.live(ctx, t)
	}
	if c.Policy == "" {
		return cli.Usage(errors.New("no policy is named"), "name its directory for the coverage of its tests, or give --live for that of recorded decisions")
	}
	cfg, err := OfflineFlags{Catalog: c.Catalog}.Config(c.Policy)
	if err != nil {
		return err
	}
	report, err := policy.Test(ctx, cfg)
	if err != nil {
		return fmt.Errorf("test the policy: %w", err)
	}
	missed := prose.LinesOf(report.Missed)
	if c.JSON {
		return t.PrintJSON(map[string]any{"covered": report.Covered, "missed": missed})
	}
	return t.Print(prose.Coverage(report.Covered, missed, noTest))
}

func (c *CoverageCmd) live(ctx context.Context, t *cli.Terminal) error {
	if c.Policy != "" || c.Catalog != "" {
		return cli.Usage(errors.New("--live is about the active policy and catalog"), "leave the directory and --catalog out")
	}
	since, err := cli.ParseSince(c.Since, t.Now())
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{"since": {since.UTC().Format(time.RFC3339Nano)}, "limit": {strconv.Itoa(c.Limit)}}
	var raw json.RawMessage
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/policy/coverage", Query: query}, &raw); err != nil {
		return fmt.Errorf("coverage by the log: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	var u prose.Usage
	if err := json.Unmarshal(raw, &u); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	t.Say("%d decisions of %d entries since %s", u.Decisions, u.Entries, since.UTC().Format(time.RFC3339))
	if u.More {
		t.Say("%d entries is the limit: there may be later ones; raise --limit", c.Limit)
	}
	sayAll(t, u.Lost.Reasons())
	return t.Print(u.Text())
}
