package crmcli

import (
	"context"
	"fmt"
	"net/url"
	"strconv"

	"github.com/tacitcrm/tacit/internal/cli"
)

// sending is an attempt, or a message that was given up, as the API sends it.
type sending struct {
	ID       string `json:"id,omitempty"`
	Event    string `json:"event"`
	Kind     string `json:"kind"`
	Action   string `json:"action"`
	Attempts int    `json:"attempts,omitempty"`
	At       string `json:"at"`
	Outcome  string `json:"outcome"`
	Status   int    `json:"status,omitempty"`
}

// result is what an attempt came to, in a word.
func (s *sending) result() string {
	if s.Status != 0 && s.Outcome != "delivered" {
		return strconv.Itoa(s.Status)
	}
	return s.Outcome
}

type webhookAttemptsCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
	Limit           int    `name:"limit" default:"50" help:"Most attempts to print; 0 for all."`
}

// Run prints attempts, with --json one a line.
func (c *webhookAttemptsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return sendings(ctx, t, &c.ClientFlags, c.ID, "attempts", c.Limit)
}

type webhookDeadCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
	Limit           int    `name:"limit" default:"50" help:"Most messages to print; 0 for all."`
}

// Run prints dead letters, with --json one a line.
func (c *webhookDeadCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return sendings(ctx, t, &c.ClientFlags, c.ID, "dead_letters", c.Limit)
}

// sendings fetches page by page until the limit.
func sendings(ctx context.Context, t *cli.Terminal, flags *cli.ClientFlags, id, list string, limit int) error {
	path, err := endpointPath(id, list)
	if err != nil {
		return err
	}
	query, left := url.Values{}, limit
	var rows [][]string
	for {
		query.Set("limit", strconv.Itoa(cli.PageSize(left)))
		var page struct {
			Items []sending `json:"items"`
			Next  string    `json:"next"`
		}
		if err := get(ctx, flags, path, query, &page); err != nil {
			return fmt.Errorf("%s of webhook %s: %w", list, id, err)
		}
		for i := range page.Items {
			s := &page.Items[i]
			if flags.JSON {
				if err := t.PrintJSON(s); err != nil {
					return err
				}
			}
			rows = append(rows, []string{s.At, s.Event, s.Kind + "." + s.Action, s.result()})
		}
		if left -= len(page.Items); page.Next == "" || limit > 0 && left <= 0 {
			break
		}
		query.Set("cursor", page.Next)
	}
	if flags.JSON {
		return nil
	}
	return t.PrintTable([]string{"at", "webhook-id", "message", "result"}, rows)
}
