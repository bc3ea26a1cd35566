// Package auditcli reads the log through a server, and takes away what shows to others that it is in order. It believes
// neither: that is for tacit-verify to check, with a key that came another way.
package auditcli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// Cmd is `tacit audit`.
type Cmd struct {
	Query       queryCmd       `cmd:"" help:"List entries of the log. The query is itself logged."`
	Show        showCmd        `cmd:"" help:"Print one entry of the log."`
	Export      exportCmd      `cmd:"" help:"Copy the log into a directory, for tacit-verify and others that check it."`
	Checkpoint  checkpointCmd  `cmd:"" help:"Print the log's last checkpoint, to be kept."`
	Proof       proofCmd       `cmd:"" help:"Prove that one entry is in the log."`
	Consistency consistencyCmd `cmd:"" help:"Check that the log continues a checkpoint that was kept."`
}

type queryCmd struct {
	cli.ClientFlags `embed:""`
	Subject         string `name:"subject" placeholder:"ID" help:"Entries about this subject."`
	Credential      string `name:"credential" placeholder:"ID" help:"Entries of this credential."`
	Action          string `name:"action" help:"Entries of this action, such as read."`
	Kind            string `name:"kind" help:"Entries about this kind."`
	ForPurpose      string `name:"for-purpose" help:"Entries under this purpose."`
	Outcome         string `name:"outcome" help:"Entries with this outcome, such as released or denied."`
	Field           string `name:"field" help:"Entries in which this field or class left."`
	Oblige          string `name:"oblige" help:"Entries with this obligation, such as notify:dpo."`
	From            string `name:"from" placeholder:"TIME" help:"From this time on: RFC 3339, or a day."`
	To              string `name:"to" placeholder:"TIME" help:"Up to this time; a day counts whole."`
	Limit           int    `name:"limit" default:"100" help:"Most entries to print; 0 for all."`
}

// page is a page of the log as the API sends it. Entries are kept as they are, for --json.
type page struct {
	Items      []json.RawMessage `json:"items"`
	Next       string            `json:"next"`
	Disclosure json.RawMessage   `json:"disclosure"`
}

// entry is what the table needs of an entry.
type entry struct {
	ID         string   `json:"id"`
	Position   *uint64  `json:"position"`
	Time       string   `json:"time"`
	Client     string   `json:"client"`
	ClientName string   `json:"client_name"`
	Action     string   `json:"action"`
	Kind       string   `json:"kind"`
	Purpose    string   `json:"purpose"`
	Outcome    string   `json:"outcome"`
	Reasons    []string `json:"reasons"`
	Groups     []struct {
		Clear []string `json:"clear"`
		Mask  []string `json:"mask"`
		Token []string `json:"token"`
	} `json:"groups"`
}

// Run fetches page by page until the limit. With --json it prints one entry a line, as the log holds it.
func (c *queryCmd) Run(ctx context.Context, t *cli.Terminal) error {
	query, err := c.parameters()
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var rows [][]string
	for left := c.Limit; ; {
		query.Set("limit", strconv.Itoa(cli.PageSize(left)))
		var p page
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/audit/entries", Query: query}, &p); err != nil {
			return fmt.Errorf("query the log: %w", err)
		}
		more, err := c.take(t, p.Items)
		if err != nil {
			return err
		}
		rows = append(rows, more...)
		if left -= len(p.Items); p.Next == "" || c.Limit > 0 && left <= 0 {
			break
		}
		query.Set("cursor", p.Next)
	}
	if c.JSON {
		return nil
	}
	return t.PrintTable([]string{"entry", "position", "time", "client", "action", "kind", "purpose", "outcome", "reasons", "clear", "masked"}, rows)
}

// take prints entries at once with --json, else returns their rows.
func (c *queryCmd) take(t *cli.Terminal, items []json.RawMessage) ([][]string, error) {
	var rows [][]string
	for _, raw := range items {
		if c.JSON {
			if err := t.PrintJSON(raw); err != nil {
				return nil, err
			}
			continue
		}
		var e entry
		if err := json.Unmarshal(raw, &e); err != nil {
			return nil, fmt.Errorf("read an entry: %w", err)
		}
		rows = append(rows, e.row())
	}
	return rows, nil
}

func (e entry) row() []string {
	var inClear, masked []string
	for _, g := range e.Groups {
		inClear = append(inClear, g.Clear...)
		masked = append(masked, g.Mask...)
	}
	client := e.ClientName
	if client == "" {
		client = e.Client
	}
	position := ""
	if e.Position != nil {
		position = strconv.FormatUint(*e.Position, 10)
	}
	return []string{
		e.ID, position, e.Time, client, e.Action, e.Kind, e.Purpose, e.Outcome, cli.List(e.Reasons), cli.List(inClear), cli.List(masked),
	}
}

func (c *queryCmd) parameters() (url.Values, error) {
	query := url.Values{}
	for name, value := range map[string]string{"subject": c.Subject, "credential": c.Credential} {
		if value == "" {
			continue
		}
		id, err := uuid.Parse(value)
		if err != nil {
			return nil, cli.Usage(fmt.Errorf("--%s is not an id", name), "ids look like 0199c0de-0000-7000-8000-000000000000")
		}
		query.Set(name, id.String())
	}
	for name, value := range map[string]string{
		"action": c.Action, "kind": c.Kind, "purpose": c.ForPurpose, "outcome": c.Outcome, "field": c.Field, "oblige": c.Oblige,
	} {
		if value != "" {
			query.Set(name, value)
		}
	}
	for name, value := range map[string]string{"from": c.From, "to": c.To} {
		if value == "" {
			continue
		}
		at, err := cli.ParseTime(value, name == "to")
		if err != nil {
			return nil, cli.Usage(fmt.Errorf("--%s is not a time", name), "for example 2026-03-01 or 2026-03-01T09:30:00Z")
		}
		query.Set(name, at.UTC().Format(time.RFC3339Nano))
	}
	return query, nil
}

type showCmd struct {
	cli.ClientFlags `embed:""`
	Entry           string `arg:"" help:"Id of the entry, as disclosures print it."`
}

// Run prints the entry in its canonical form, indented unless --json is given.
func (c *showCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.Entry)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "entry ids are in disclosures, and in: tacit audit query")
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var raw json.RawMessage
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/audit/entries/" + id.String()}, &raw); err != nil {
		return fmt.Errorf("show entry %s: %w", id, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	enc := json.NewEncoder(t.Stdout)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(raw)
}
