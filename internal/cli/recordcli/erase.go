package recordcli

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// EraseCmd is `tacit erase`.
type EraseCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string   `arg:"" help:"Kind of the subject: contact or account."`
	ID              string   `arg:"" help:"Id of the subject."`
	Classes         []string `name:"classes" placeholder:"CLASS" help:"Destroy the keys of these classes only, and keep the rest: identity, contact, content, special, financial, behaviour."`
	Confirm         string   `name:"confirm" placeholder:"ID" help:"The id once more; without it, a terminal is asked."`
}

// erasure is what the server answers.
type erasure struct {
	ID           string   `json:"id"`
	Kind         string   `json:"kind"`
	ErasedOn     string   `json:"erased_on"`
	Classes      []string `json:"classes,omitempty"`
	Records      int      `json:"records"`
	Entry        string   `json:"entry"`
	Generation   uint64   `json:"generation"`
	BackupsUntil string   `json:"backups_until,omitempty"`
	Bound        string   `json:"bound"`
}

// Run erases the subject as it is now: if somebody changes it between the look and the erasure, the server refuses.
func (c *EraseCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the subject, as replies print it")
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	if err := t.Confirm(id.String(), c.Confirm); err != nil {
		return err
	}
	path := "/v1/" + url.PathEscape(cli.KindPath(c.Kind)) + "/" + id.String()
	query := url.Values{}
	if len(c.Classes) > 0 {
		query.Set("classes", strings.Join(c.Classes, ","))
	}
	var seen struct{}
	version, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: path}, &seen)
	if err != nil {
		return fmt.Errorf("look at %s: %w", id, err)
	}
	var done erasure
	if _, err := server.Do(ctx, client.Request{Method: http.MethodDelete, Path: path, Query: query, Version: version}, &done); err != nil {
		return fmt.Errorf("erase %s: %w", id, err)
	}
	if c.JSON {
		return t.PrintJSON(done)
	}
	if done.Bound != "" {
		t.Say("%s", done.Bound)
	}
	what, until := "everything", "until someone flips the keys"
	if len(done.Classes) > 0 {
		what = strings.Join(done.Classes, ", ")
	}
	if done.BackupsUntil != "" {
		until = "until " + done.BackupsUntil
	}
	return t.PrintTable(nil, [][]string{
		{"erased", done.ID},
		{"what", what},
		{"on", done.ErasedOn},
		{"records", fmt.Sprint(done.Records)},
		{"log entry", done.Entry},
		{"backups open", fmt.Sprintf("with generation %d, %s", done.Generation, until)},
	})
}
