package rightscli

import (
	"context"
	"fmt"
	"net/http"

	"github.com/tacitcrm/tacit/internal/cli"
)

// RestrictCmd is `tacit restrict`.
type RestrictCmd struct {
	subjectFlags `embed:""`
	Ground       string `name:"ground" required:"" enum:"accuracy,unlawful,claims,objection" help:"Of GDPR Art. 18(1): accuracy, unlawful, claims or objection."`
	Request      string `name:"request" placeholder:"ID" help:"The request that it comes of, if any."`
}

// UnrestrictCmd is `tacit unrestrict`.
type UnrestrictCmd struct {
	subjectFlags `embed:""`
}

// restricted is what the server answers.
type restricted struct {
	Restriction *struct {
		Ground string `json:"ground"`
		Since  string `json:"since"`
	} `json:"restriction"`
	Disclosure disclosure `json:"disclosure"`
}

// Help says what changes.
func (*RestrictCmd) Help() string {
	return `From the next request on, on every server, data of the subject is stored and nothing else: it is read for legal claims and by
the person, and for nothing else (GDPR Art. 18(2)).`
}

// Run restricts.
func (c *RestrictCmd) Run(ctx context.Context, t *cli.Terminal) error {
	request, err := optionalID("request", c.Request)
	if err != nil {
		return err
	}
	return c.change(ctx, t, http.MethodPost, without(map[string]any{"ground": c.Ground, "request": request}))
}

// Help says what comes before.
func (*UnrestrictCmd) Help() string {
	return "The person is to be told before a restriction ends (GDPR Art. 18(3))."
}

// Run ends the restriction.
func (c *UnrestrictCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, http.MethodDelete, nil)
}

func (f *subjectFlags) change(ctx context.Context, t *cli.Terminal, method string, body any) error {
	path, err := f.path("/restriction")
	if err != nil {
		return err
	}
	server, err := f.Client()
	if err != nil {
		return err
	}
	var r restricted
	raw, err := send(ctx, server, method, path, "", body, &r)
	if err != nil {
		return fmt.Errorf("restriction of %s: %w", f.ID, err)
	}
	if f.JSON {
		return t.PrintJSON(raw)
	}
	state, since := "not restricted", ""
	if r.Restriction != nil {
		state, since = "restricted: "+r.Restriction.Ground, r.Restriction.Since
	}
	return t.PrintTable(nil, pairs([]string{"subject", f.ID}, []string{"state", state}, []string{"since", since}, []string{"log entry", r.Disclosure.Entry}))
}
