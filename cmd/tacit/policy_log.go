package main

import (
	"bytes"
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

	"github.com/tacitcrm/tacit/internal/client"
	"github.com/tacitcrm/tacit/internal/prose"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/policy/bundle"
)

// The commands of this file read recorded decisions back, through a server: that is itself logged.

type policyExplainCmd struct {
	clientFlags `embed:""`
	Entry       string `arg:"" help:"Id of the log entry, as disclosures and refusals name it."`
	Subject     string `name:"subject" placeholder:"ID" help:"The subject in question, of an entry about several; it is also found faster."`
}

// explained is what the server answers.
type explained struct {
	Decisions []struct {
		Text string `json:"text"`
	} `json:"decisions"`
	NotRebuilt prose.Lost `json:"not_rebuilt"`
}

// Run prints why an entry was decided as it was.
func (c *policyExplainCmd) Run(ctx context.Context, t *terminal) error {
	body := map[string]string{"entry": c.Entry}
	if c.Subject != "" {
		body["subject"] = c.Subject
	}
	for _, id := range body {
		if _, err := uuid.Parse(id); err != nil {
			return &usageError{err: errNotID, hint: "entry ids are in disclosures and refusals, and in: tacit audit query"}
		}
	}
	raw, err := c.ask(ctx, "explain", body)
	if err != nil {
		return fmt.Errorf("explain entry %s: %w", c.Entry, err)
	}
	if c.JSON {
		return t.printJSON(raw)
	}
	var x explained
	if err := json.Unmarshal(raw, &x); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	sayAll(t, x.NotRebuilt.Reasons())
	if len(x.Decisions) == 0 {
		return withHint(errors.New("nothing of this entry can be explained"), "with --subject, the entry has to be about that subject")
	}
	for i, d := range x.Decisions {
		if i > 0 {
			d.Text = "\n" + d.Text
		}
		if _, err := fmt.Fprint(t.stdout, d.Text); err != nil {
			return err
		}
	}
	return nil
}

func sayAll(t *terminal, lines []string) {
	for _, line := range lines {
		t.say("%s", line)
	}
}

// ask sends a question about the policy.
func (f clientFlags) ask(ctx context.Context, question string, body any) (json.RawMessage, error) {
	server, err := f.client()
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("make the request: %w", err)
	}
	var raw json.RawMessage
	_, err = server.Do(ctx, client.Request{
		Method: http.MethodPost, Path: "/v1/policy/" + question, Body: bytes.NewReader(text), ContentType: "application/json",
	}, &raw)
	return raw, err
}

// onDisk reports whether a policy is named by a path rather than by a digest.
func onDisk(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, os.ErrNotExist)
}

type policyReplayCmd struct {
	clientFlags `embed:""`
	Since       string `name:"since" required:"" placeholder:"TIME" help:"From this time on: RFC 3339, a day, or how long ago (7d, 12h)."`
	Until       string `name:"until" placeholder:"TIME" help:"Up to this time; a day counts whole."`
	With        string `name:"with" required:"" placeholder:"POLICY" help:"Policy to decide with: a directory, a bundle, or the digest of one that was active once."`
	Limit       int    `name:"limit" default:"10000" help:"Most entries to read."`
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
func (c *policyReplayCmd) Run(ctx context.Context, t *terminal) error {
	body, err := c.body(t.now())
	if err != nil {
		return err
	}
	raw, err := c.ask(ctx, "replay", body)
	if err != nil {
		return fmt.Errorf("replay the log: %w", err)
	}
	if c.JSON {
		return t.printJSON(raw)
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
	return t.printTable([]string{"times", "purpose", "action", "kind", "field", "was", "would be", "for example"}, rows)
}

func (r *replayed) say(t *terminal, limit int) {
	t.say("%d decisions of %d entries made again: %d come out the same in everything", r.Decisions, r.Entries, r.Same)
	if r.More {
		t.say("%d entries is the limit: there may be later ones; go on with a later --since, or raise --limit", limit)
	}
	sayAll(t, r.NotRebuilt.Reasons())
	if r.Inexact > 0 {
		t.say("of %d the policy of then cannot be loaded any more; the active one stands in for it", r.Inexact)
	}
	if r.Differ > 0 {
		t.say("%d come out otherwise under the very policy that made them, as in %s: the log, the facts or this program was changed since", r.Differ, strings.Join(r.Suspects, ", "))
	}
}

func (c *policyReplayCmd) body(now time.Time) (map[string]any, error) {
	body := map[string]any{"limit": c.Limit}
	since, err := sinceTime(c.Since, now)
	if err != nil {
		return nil, err
	}
	body["since"] = since.UTC().Format(time.RFC3339Nano)
	if c.Until != "" {
		until, err := parseTime(c.Until, true)
		if err != nil {
			return nil, &usageError{err: errors.New("--until is not a time"), hint: "for example 2026-03-01 or 2026-03-01T09:30:00Z"}
		}
		body["until"] = until.UTC().Format(time.RFC3339Nano)
	}
	with := map[string]any{"digest": c.With}
	if onDisk(c.With) {
		files, err := readPolicy(c.With, bundle.Keys{})
		if err != nil {
			return nil, err
		}
		with = map[string]any{"files": files}
	}
	body["with"] = with
	return body, nil
}

// sinceTime reads a time, a day, or how long ago.
func sinceTime(s string, now time.Time) (time.Time, error) {
	if ago, err := parseLasting(s); err == nil {
		return now.Add(-ago), nil
	}
	at, err := parseTime(s, false)
	if err != nil {
		return time.Time{}, &usageError{err: errors.New("--since is not a time"), hint: "for example 30d, 12h, 2026-03-01 or 2026-03-01T09:30:00Z"}
	}
	return at, nil
}

type policyCoverageCmd struct {
	clientFlags `embed:""`
	Policy      string `arg:"" optional:"" type:"path" help:"Directory of the team's policy, or a bundle, whose tests to run; not with --live."`
	Catalog     string `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog to go by; the default one if not given. Not with --live."`
	Live        bool   `name:"live" help:"What recorded decisions made no use of, through a server."`
	Since       string `name:"since" placeholder:"TIME" default:"30d" help:"With --live, from this time on: RFC 3339, a day, or how long ago."`
	Limit       int    `name:"limit" default:"10000" help:"With --live, most entries to read."`
}

// Run prints what tests, or live decisions, did not reach.
func (c *policyCoverageCmd) Run(ctx context.Context, t *terminal) error {
	if c.Live {
		return c.live(ctx, t)
	}
	if c.Policy == "" {
		return &usageError{err: errors.New("no policy is named"), hint: "name its directory for the coverage of its tests, or give --live for that of recorded decisions"}
	}
	cfg, err := offlineFlags{Catalog: c.Catalog}.config(c.Policy)
	if err != nil {
		return err
	}
	report, err := policy.Test(ctx, cfg)
	if err != nil {
		return fmt.Errorf("test the policy: %w", err)
	}
	missed := prose.LinesOf(report.Missed)
	if c.JSON {
		return t.printJSON(map[string]any{"covered": report.Covered, "missed": missed})
	}
	return t.print(prose.Coverage(report.Covered, missed, noTest))
}

func (c *policyCoverageCmd) live(ctx context.Context, t *terminal) error {
	if c.Policy != "" || c.Catalog != "" {
		return &usageError{err: errors.New("--live is about the active policy and catalog"), hint: "leave the directory and --catalog out"}
	}
	since, err := sinceTime(c.Since, t.now())
	if err != nil {
		return err
	}
	server, err := c.client()
	if err != nil {
		return err
	}
	query := url.Values{"since": {since.UTC().Format(time.RFC3339Nano)}, "limit": {strconv.Itoa(c.Limit)}}
	var raw json.RawMessage
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/policy/coverage", Query: query}, &raw); err != nil {
		return fmt.Errorf("coverage by the log: %w", err)
	}
	if c.JSON {
		return t.printJSON(raw)
	}
	var u prose.Usage
	if err := json.Unmarshal(raw, &u); err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	t.say("%d decisions of %d entries since %s", u.Decisions, u.Entries, since.UTC().Format(time.RFC3339))
	if u.More {
		t.say("%d entries is the limit: there may be later ones; raise --limit", c.Limit)
	}
	sayAll(t, u.Lost.Reasons())
	return t.print(u.Text())
}
