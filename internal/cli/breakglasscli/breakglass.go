// Package breakglasscli lets somebody see subjects for a short while, through a server, and reviews that.
package breakglasscli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// Cmd is `tacit breakglass`.
type Cmd struct {
	Grant  grantCmd  `cmd:"" help:"Let another credential use a ticket about some subjects, for 8 hours at most."`
	List   listCmd   `cmd:"" help:"List grants, the newest first."`
	Revoke revokeCmd `cmd:"" help:"End a grant early."`
	Review reviewCmd `cmd:"" help:"Judge a grant that has ended, once."`
}

// grant is a grant as the API sends it.
type grant struct {
	ID         string          `json:"id"`
	Credential string          `json:"credential"`
	GrantedBy  string          `json:"granted_by"`
	Entry      string          `json:"entry"`
	Subjects   []string        `json:"subjects"`
	Ticket     string          `json:"ticket"`
	Open       bool            `json:"open"`
	GrantedAt  string          `json:"granted_at"`
	ExpiresAt  string          `json:"expires_at"`
	RevokedAt  string          `json:"revoked_at,omitempty"`
	ReviewedAt string          `json:"reviewed_at,omitempty"`
	ReviewedBy string          `json:"reviewed_by,omitempty"`
	Finding    string          `json:"finding,omitempty"`
	Edited     bool            `json:"edited,omitempty"`
	Disclosure json.RawMessage `json:"disclosure,omitempty"`
}

// state is where the grant stands, in a word.
func (g *grant) state() string {
	switch {
	case g.Edited:
		return "EDITED"
	case g.Open:
		return "open"
	case g.Finding != "":
		return g.Finding
	}
	return "unreviewed"
}

const path = "/v1/breakglass"

type grantCmd struct {
	cli.ClientFlags `embed:""`
	Credential      string   `arg:"" help:"Id of the credential that gets the grant: another client's than yours."`
	Subject         []string `name:"subject" required:"" placeholder:"ID" help:"Subject it is about; may be repeated, 100 times at most."`
	Ticket          string   `name:"ticket" required:"" help:"Number of the case it is for, such as INC-4711."`
	Minutes         int      `name:"minutes" default:"60" help:"How long it lasts, 480 at most."`
}

// Run prints the grant's id, which its holder sends as Tacit-Breakglass.
func (c *grantCmd) Run(ctx context.Context, t *cli.Terminal) error {
	for _, id := range append([]string{c.Credential}, c.Subject...) {
		if _, err := uuid.Parse(id); err != nil {
			return cli.Usage(cli.ErrNotID, "credentials: tacit credential list; subjects: as replies print them")
		}
	}
	body := map[string]any{"credential": c.Credential, "subjects": c.Subject, "ticket": c.Ticket, "minutes": c.Minutes}
	var g grant
	if err := c.Post(ctx, path, body, &g); err != nil {
		return fmt.Errorf("grant: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(g)
	}
	t.Say("Reads by id under the header Tacit-Breakglass: %s are told to the policy with its ticket.", g.ID)
	return t.PrintTable(nil, [][]string{{"grant", g.ID}, {"until", g.ExpiresAt}, {"log entry", g.Entry}})
}

type listCmd struct {
	cli.ClientFlags `embed:""`
	State           string `name:"state" default:"all" enum:"all,open,unreviewed" help:"all, open, or unreviewed: those that have ended and wait for a review."`
	Limit           int    `name:"limit" default:"100" help:"Most grants to print; 0 for all."`
}

// Run fetches page by page until the limit. With --json it prints one grant a line.
func (c *listCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{"state": {c.State}}
	var rows [][]string
	for left := c.Limit; ; {
		query.Set("limit", strconv.Itoa(cli.PageSize(left)))
		var page struct {
			Items []grant `json:"items"`
			Next  string  `json:"next"`
		}
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: path, Query: query}, &page); err != nil {
			return fmt.Errorf("list grants: %w", err)
		}
		for i := range page.Items {
			g := &page.Items[i]
			if c.JSON {
				if err := t.PrintJSON(g); err != nil {
					return err
				}
			}
			rows = append(rows, []string{g.ID, g.state(), g.Ticket, g.Credential, g.GrantedBy, strconv.Itoa(len(g.Subjects)), g.GrantedAt, g.ExpiresAt, g.Entry})
		}
		if left -= len(page.Items); page.Next == "" || c.Limit > 0 && left <= 0 {
			break
		}
		query.Set("cursor", page.Next)
	}
	if c.JSON {
		return nil
	}
	return t.PrintTable([]string{"grant", "state", "ticket", "credential", "granted by", "subjects", "granted", "until", "log entry"}, rows)
}

type revokeCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the grant."`
}

// Run revokes; of a grant that has ended it changes nothing.
func (c *revokeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := grantPath(c.ID)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	if _, err := server.Do(ctx, client.Request{Method: http.MethodDelete, Path: path}, nil); err != nil {
		return fmt.Errorf("revoke grant %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"revoked": c.ID})
	}
	t.Say("revoked %s", c.ID)
	return nil
}

type reviewCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the grant."`
	Finding         string `name:"finding" required:"" enum:"justified,not_justified" help:"justified or not_justified."`
}

// Run reviews; what was read under the grant is in: tacit audit query --subject ID.
func (c *reviewCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := grantPath(c.ID)
	if err != nil {
		return err
	}
	body := map[string]string{"finding": c.Finding}
	var g grant
	if err := c.Post(ctx, path+"/review", body, &g); err != nil {
		return fmt.Errorf("review grant %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(g)
	}
	return t.PrintTable(nil, [][]string{{"grant", g.ID}, {"ticket", g.Ticket}, {"finding", g.Finding}, {"reviewed", g.ReviewedAt}})
}

// grantPath is where the API serves a grant.
func grantPath(id string) (string, error) {
	parsed, err := uuid.Parse(id)
	if err != nil {
		return "", cli.Usage(errors.New("that is not the id of a grant"), "ids are printed by: tacit breakglass list")
	}
	return path + "/" + parsed.String(), nil
}
