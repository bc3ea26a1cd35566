package main

import (
	"errors"

	"github.com/tacitcrm/tacit/internal/client"
	"github.com/tacitcrm/tacit/vault/crm"
)

// clientFlags are those of commands that speak to a running server.
type clientFlags struct {
	URL           string `name:"url" from:"TACIT_URL" default:"http://127.0.0.1:8480" placeholder:"URL" help:"Server ($TACIT_URL; ${default})."`
	Token         string `name:"token" from:"TACIT_TOKEN" placeholder:"TOKEN" help:"Bearer token; better by $TACIT_TOKEN, since other users of the machine can read a command line."`
	Purpose       string `name:"purpose" from:"TACIT_PURPOSE" help:"Purpose to act for, if the credential has several ($TACIT_PURPOSE)."`
	PlainAnywhere bool   `name:"plain-http-anywhere" help:"Send the token over plain HTTP to another machine."`
	JSON          bool   `name:"json" help:"Print JSON."`
}

// client makes the client that the flags describe.
func (f clientFlags) client() (*client.Client, error) {
	if f.Token == "" {
		return nil, &usageError{err: errors.New("no token is given"), hint: "set TACIT_TOKEN or give --token"}
	}
	c, err := client.New(client.Config{URL: f.URL, Token: f.Token, Purpose: f.Purpose, PlainAnywhere: f.PlainAnywhere})
	switch {
	case errors.Is(err, client.ErrURL):
		return nil, &usageError{err: err, hint: "for example --url https://vault.example.com"}
	case errors.Is(err, client.ErrClear):
		return nil, withHint(err, "use https, or --plain-http-anywhere")
	}
	return c, err
}

// kindPath returns the URL segment of a kind. People write "contact" and "contacts"; a kind of a catalog other than
// the default one is taken as a segment.
func kindPath(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.Kind(word); ok && k.Path != "" {
			return k.Path
		}
	}
	return word
}

// kindName is the reverse of kindPath.
func kindName(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.KindByPath(word); ok {
			return k.Name
		}
	}
	return word
}
