package crmcli

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

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// WebhookCmd is `tacit webhook`.
type WebhookCmd struct {
	Create   webhookCreateCmd   `cmd:"" help:"Have another program told of changes; prints the secret that it verifies messages by, once."`
	List     webhookListCmd     `cmd:"" help:"List endpoints, and how they are."`
	Pause    webhookPauseCmd    `cmd:"" help:"Have changes wait."`
	Resume   webhookResumeCmd   `cmd:"" help:"Go on with an endpoint that was paused or disabled."`
	Rotate   webhookRotateCmd   `cmd:"" help:"Make a new secret; the one before signs as well for a while."`
	Attempts webhookAttemptsCmd `cmd:"" help:"List what attempts of the last seven days came to, the newest first."`
	Dead     webhookDeadCmd     `cmd:"" name:"dead-letters" help:"List messages that were given up."`
	Replay   webhookReplayCmd   `cmd:"" help:"Deliver a dead letter after all, or all of them."`
	Delete   webhookDeleteCmd   `cmd:"" help:"End an endpoint with what it is owed."`
}

const webhookPath = "/v1/webhooks"

// endpoint is an endpoint as the API sends it.
type endpoint struct {
	ID         string          `json:"id"`
	URL        string          `json:"url"`
	Credential string          `json:"credential"`
	Purpose    string          `json:"purpose"`
	Kinds      []string        `json:"kinds"`
	Events     []string        `json:"events"`
	Fields     []string        `json:"fields,omitempty"`
	State      string          `json:"state"`
	Cause      string          `json:"cause,omitempty"`
	CreatedAt  string          `json:"created_at"`
	Failures   int             `json:"failures"`
	RetryAt    string          `json:"retry_at,omitempty"`
	Secret     string          `json:"secret,omitempty"`
	Disclosure json.RawMessage `json:"disclosure,omitempty"`
}

// state is how an endpoint is, in a few words.
func (e *endpoint) state() string {
	switch {
	case e.Cause != "":
		return e.State + " (" + e.Cause + ")"
	case e.RetryAt != "":
		return e.State + ", rests after " + strconv.Itoa(e.Failures) + " failures"
	}
	return e.State
}

func (e *endpoint) print(t *cli.Terminal, asJSON bool) error {
	if asJSON {
		return t.PrintJSON(e)
	}
	rows := [][]string{{"endpoint", e.ID}, {"url", e.URL}, {"state", e.state()}, {"reads as", e.Credential}, {"purpose", e.Purpose}}
	if e.Secret != "" {
		rows = append(rows, []string{"secret", e.Secret})
	}
	return t.PrintTable(nil, rows)
}

// endpointPath is where the API serves an endpoint, or what one does.
func endpointPath(id string, then ...string) (string, error) {
	parsed, err := uuid.Parse(id)
	if err != nil {
		return "", cli.Usage(errors.New("that is not the id of an endpoint"), "ids are printed by: tacit webhook list")
	}
	return strings.Join(append([]string{webhookPath, parsed.String()}, then...), "/"), nil
}

type webhookCreateCmd struct {
	cli.ClientFlags `embed:""`
	URL             string   `arg:"" help:"Address that messages are posted to: https."`
	Kinds           []string `name:"kind" required:"" placeholder:"KIND" help:"Kind of record; may be repeated."`
	Events          []string `name:"event" placeholder:"EVENT" help:"created, updated or gone; all if left out."`
	Fields          []string `name:"field" placeholder:"KIND.FIELD" help:"Field that is wanted; all of a kind of which none is named."`
	AsTokenFile     string   `name:"as-token-file" placeholder:"FILE" help:"File with the bearer token of the credential that records are read by; yours if left out."`
	As              string   `name:"as-purpose" placeholder:"PURPOSE" help:"One of that credential's purposes, if it has several."`
}

// Run prints the secret, which cannot be shown again.
func (c *webhookCreateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	body := map[string]any{"url": c.URL, "kinds": c.Kinds}
	if len(c.Events) > 0 {
		body["events"] = c.Events
	}
	if len(c.Fields) > 0 {
		body["fields"] = c.Fields
	}
	if c.As != "" {
		body["purpose"] = c.As
	}
	if c.AsTokenFile != "" {
		token, err := os.ReadFile(c.AsTokenFile)
		if err != nil {
			return cli.Usage(errors.New("the token cannot be read"), "name a file that holds the credential's token and nothing else")
		}
		body["token"] = strings.TrimSpace(string(token))
	}
	var e endpoint
	if err := c.Post(ctx, webhookPath, body, &e); err != nil {
		return fmt.Errorf("create webhook: %w", err)
	}
	t.Say("The secret is not shown again: keep it where messages are verified.")
	return e.print(t, c.JSON)
}

type webhookListCmd struct {
	cli.ClientFlags `embed:""`
}

// Run prints all endpoints, with --json one a line.
func (c *webhookListCmd) Run(ctx context.Context, t *cli.Terminal) error {
	var list struct {
		Items []endpoint `json:"items"`
	}
	if err := get(ctx, &c.ClientFlags, webhookPath, nil, &list); err != nil {
		return fmt.Errorf("list webhooks: %w", err)
	}
	var rows [][]string
	for i := range list.Items {
		e := &list.Items[i]
		if c.JSON {
			if err := t.PrintJSON(e); err != nil {
				return err
			}
		}
		rows = append(rows, []string{e.ID, e.state(), e.URL, strings.Join(e.Kinds, " "), e.Purpose, e.Credential, e.CreatedAt})
	}
	if c.JSON {
		return nil
	}
	return t.PrintTable([]string{"endpoint", "state", "url", "kinds", "purpose", "reads as", "created"}, rows)
}

func get(ctx context.Context, flags *cli.ClientFlags, path string, query url.Values, into any) error {
	server, err := flags.Client()
	if err != nil {
		return err
	}
	_, err = server.Do(ctx, client.Request{Method: http.MethodGet, Path: path, Query: query}, into)
	return err
}

// act posts to an endpoint and prints it as it is then.
func act(ctx context.Context, t *cli.Terminal, flags *cli.ClientFlags, id, verb string, body any) error {
	path, err := endpointPath(id, verb)
	if err != nil {
		return err
	}
	var e endpoint
	if err := flags.Post(ctx, path, body, &e); err != nil {
		return fmt.Errorf("%s webhook %s: %w", verb, id, err)
	}
	if e.Secret != "" {
		t.Say("The secret is not shown again: keep it where messages are verified.")
	}
	return e.print(t, flags.JSON)
}

type webhookPauseCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
}

// Run pauses.
func (c *webhookPauseCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return act(ctx, t, &c.ClientFlags, c.ID, "pause", map[string]any{})
}

type webhookResumeCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
}

// Run resumes.
func (c *webhookResumeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return act(ctx, t, &c.ClientFlags, c.ID, "resume", map[string]any{})
}

type webhookRotateCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
	Overlap         int    `name:"overlap-hours" default:"24" help:"How long the secret before signs as well, 168 at most; 0 for not at all."`
}

// Run prints the new secret, which cannot be shown again.
func (c *webhookRotateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return act(ctx, t, &c.ClientFlags, c.ID, "rotate", map[string]any{"overlap_hours": c.Overlap})
}

type webhookReplayCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
	Event           string `arg:"" optional:"" help:"Id of the dead letter; all of them if left out."`
}

// Run asks for a replay. Each record is read anew, so what cannot be seen any more does not come.
func (c *webhookReplayCmd) Run(ctx context.Context, t *cli.Terminal) error {
	body := map[string]any{}
	if c.Event != "" {
		if _, err := uuid.Parse(c.Event); err != nil {
			return cli.Usage(errors.New("that is not the id of a dead letter"), "ids are printed by: tacit webhook dead-letters")
		}
		body["event"] = c.Event
	}
	return act(ctx, t, &c.ClientFlags, c.ID, "replay", body)
}

type webhookDeleteCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the endpoint."`
	Confirm         string `name:"confirm" placeholder:"ID" help:"The id once more; without it, a terminal is asked. What the endpoint is owed goes with it."`
}

// Run deletes.
func (c *webhookDeleteCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := endpointPath(c.ID)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	if err := t.Confirm(c.ID, c.Confirm); err != nil {
		return err
	}
	if _, err := server.Do(ctx, client.Request{Method: http.MethodDelete, Path: path}, nil); err != nil {
		return fmt.Errorf("delete webhook %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"deleted": c.ID})
	}
	t.Say("deleted %s", c.ID)
	return nil
}
