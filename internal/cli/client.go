package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"

	"github.com/tacitcrm/tacit/client"
)

// ClientFlags are those of commands that speak to a running server.
type ClientFlags struct {
	URL           string `name:"url" from:"TACIT_URL" default:"http://127.0.0.1:8480" placeholder:"URL" help:"Server ($TACIT_URL; ${default})."`
	Token         string `name:"token" from:"TACIT_TOKEN" placeholder:"TOKEN" help:"Bearer token; better by $TACIT_TOKEN, since other users of the machine can read a command line."`
	Purpose       string `name:"purpose" from:"TACIT_PURPOSE" help:"Purpose to act for, if the credential has several ($TACIT_PURPOSE)."`
	PlainAnywhere bool   `name:"plain-http-anywhere" help:"Send the token over plain HTTP to another machine."`
	JSON          bool   `name:"json" help:"Print JSON."`
}

// Client makes the client that the flags describe.
func (f ClientFlags) Client() (*client.Client, error) {
	if f.Token == "" {
		return nil, Usage(errors.New("no token is given"), "set TACIT_TOKEN or give --token")
	}
	c, err := client.New(client.Config{URL: f.URL, Token: f.Token, Purpose: f.Purpose, PlainAnywhere: f.PlainAnywhere, Retries: -1})
	switch {
	case errors.Is(err, client.ErrURL):
		return nil, Usage(err, "for example --url https://vault.example.com")
	case errors.Is(err, client.ErrClear):
		return nil, WithHint(err, "use https, or --plain-http-anywhere")
	}
	return c, err
}

// Post sends body as JSON to a path below /v1 and decodes the answer into out.
func (f ClientFlags) Post(ctx context.Context, path string, body, out any) error {
	server, err := f.Client()
	if err != nil {
		return err
	}
	text, err := json.Marshal(body)
	if err != nil {
		return fmt.Errorf("make the request: %w", err)
	}
	_, err = server.Do(ctx, client.Request{Method: http.MethodPost, Path: path, Body: bytes.NewReader(text), ContentType: "application/json"}, out)
	return err
}

// maxPage is the longest page the API sends.
const maxPage = 100

// PageSize is how many items to ask for when so many are left to print; 0 or less is no limit.
func PageSize(left int) int {
	if left > 0 {
		return min(left, maxPage)
	}
	return maxPage
}
