package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/client"
)

type breakglassCmd struct {
	Grant  breakglassGrantCmd  `cmd:"" help:"Let another credential use a ticket about some subjects, for 8 hours at most."`
	List   breakglassListCmd   `cmd:"" help:"List grants, the newest first."`
	Revoke breakglassRevokeCmd `cmd:"" help:"End a grant early."`
	Review breakglassReviewCmd `cmd:"" help:"Judge a grant that has ended, once."`
}

// grantItem is a grant as the API sends it.
type grantItem struct {
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
func (g *grantItem) state() string {
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

const breakglassPath = "/v1/breakglass"

type breakglassGrantCmd struct {
	clientFlags `embed:""`
	Credential  string   `arg:"" help:"Id of the credential that gets the grant: another client's than yours."`
	Subject     []string `name:"subject" required:"" placeholder:"ID" help:"Subject it is about; may be repeated, 100 times at most."`
	Ticket      string   `name:"ticket" required:"" help:"Number of the case it is for, such as INC-4711."`
	Minutes     int      `name:"minutes" default:"60" help:"How long it lasts, 480 at most."`
}

// Run prints the grant's id, which its holder sends as Tacit-Breakglass.
func (c *breakglassGrantCmd) Run(ctx context.Context, t *terminal) error {
	for _, id := range append([]string{c.Credential}, c.Subject...) {
		if _, err := uuid.Parse(id); err != nil {
			return &usageError{err: errNotID, hint: "credentials: tacit credential list; subjects: as replies print them"}
		}
	}
	body, err := json.Marshal(map[string]any{"credential": c.Credential, "subjects": c.Subject, "ticket": c.Ticket, "minutes": c.Minutes})
	if err != nil {
		return fmt.Errorf("make the request: %w", err)
	}
	var g grantItem
	if err := c.post(ctx, breakglassPath, body, &g); err != nil {
		return fmt.Errorf("grant: %w", err)
	}
	if c.JSON {
		return t.printJSON(g)
	}
	t.say("Reads by id under the header Tacit-Breakglass: %s are told to the policy with its ticket.", g.ID)
	return t.printTable(nil, [][]string{{"grant", g.ID}, {"until", g.ExpiresAt}, {"log entry", g.Entry}})
}

// post sends a JSON body.
func (f clientFlags) post(ctx context.Context, path string, body []byte, out any) error {
	server, err := f.client()
	if err != nil {
		return err
	}
	_, err = server.Do(ctx, client.Request{Method: http.MethodPost, Path: path, Body: bytes.NewReader(body), ContentType: "application/json"}, out)
	return err
}

type breakglassListCmd struct {
	clientFlags `embed:""`
	State       string `name:"state" default:"all" enum:"all,open,unreviewed" help:"all, open, or unreviewed: those that have ended and wait for a review."`
	Limit       int    `name:"limit" default:"100" help:"Most grants to print; 0 for all."`
}

// Run fetches page by page until the limit. With --json it prints one grant a line.
func (c *breakglassListCmd) Run(ctx context.Context, t *terminal) error {
	server, err := c.client()
	if err != nil {
		return err
	}
	query := url.Values{"state": {c.State}}
	var rows [][]string
	for left := c.Limit; ; {
		query.Set("limit", strconv.Itoa(pageSize(left)))
		var page struct {
			Items []grantItem `json:"items"`
			Next  string      `json:"next"`
		}
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: breakglassPath, Query: query}, &page); err != nil {
			return fmt.Errorf("list grants: %w", err)
		}
		for i := range page.Items {
			g := &page.Items[i]
			if c.JSON {
				if err := t.printJSON(g); err != nil {
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
	return t.printTable([]string{"grant", "state", "ticket", "credential", "granted by", "subjects", "granted", "until", "log entry"}, rows)
}

type breakglassRevokeCmd struct {
	clientFlags `embed:""`
	ID          string `arg:"" help:"Id of the grant."`
}

// Run revokes; of a grant that has ended it changes nothing.
func (c *breakglassRevokeCmd) Run(ctx context.Context, t *terminal) error {
	path, err := grantPath(c.ID)
	if err != nil {
		return err
	}
	server, err := c.client()
	if err != nil {
		return err
	}
	if _, err := server.Do(ctx, client.Request{Method: http.MethodDelete, Path: path}, nil); err != nil {
		return fmt.Errorf("revoke grant %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.printJSON(map[string]string{"revoked": c.ID})
	}
	t.say("revoked %s", c.ID)
	return nil
}

type breakglassReviewCmd struct {
	clientFlags `embed:""`
	ID          string `arg:"" help:"Id of the grant."`
	Finding     string `name:"finding" required:"" enum:"justified,not_justified" help:"justified or not_justified."`
}

// Run reviews; what was read under the grant is in: tacit audit query --subject ID.
func (c *breakglassReviewCmd) Run(ctx context.Context, t *terminal) error {
	path, err := grantPath(c.ID)
	if err != nil {
		return err
	}
	body, err := json.Marshal(map[string]string{"finding": c.Finding})
	if err != nil {
		return fmt.Errorf("make the request: %w", err)
	}
	var g grantItem
	if err := c.post(ctx, path+"/review", body, &g); err != nil {
		return fmt.Errorf("review grant %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.printJSON(g)
	}
	return t.printTable(nil, [][]string{{"grant", g.ID}, {"ticket", g.Ticket}, {"finding", g.Finding}, {"reviewed", g.ReviewedAt}})
}

// grantPath is where the API serves a grant.
func grantPath(id string) (string, error) {
	parsed, err := uuid.Parse(id)
	if err != nil {
		return "", &usageError{err: errors.New("that is not the id of a grant"), hint: "ids are printed by: tacit breakglass list"}
	}
	return breakglassPath + "/" + parsed.String(), nil
}
