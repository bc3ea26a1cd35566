package rightscli

import (
	"context"
	"net/http"
	"net/url"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// ExportCmd is `tacit export`.
type ExportCmd struct {
	subjectFlags `embed:""`
	Format       string `name:"format" default:"access" enum:"access,portability" help:"access: everything, GDPR Art. 15; portability: what the person provided, Art. 20 (${default})."`
	Locale       string `name:"locale" help:"Language of the words in it: en or de."`
	Request      string `name:"request" placeholder:"ID" help:"The decided request that it answers; a person's own credential needs none."`
	Out          string `name:"out" short:"o" type:"path" required:"" placeholder:"FILE" help:"ZIP file to write, for its owner alone; - for standard output."`
}

// Help says what is in it.
func (*ExportCmd) Help() string {
	return `The ZIP file holds the records as JSON and CSV, the consents with their notices, who saw what and why, and a signed manifest.

Examples:
  tacit export contact 0190163d-8694-739b-aea5-966c26f8ad91 --request 0190163d-9a10-7cc2-b1e0-2f6f3d0c7e55 -o export.zip`
}

// Run writes it as it comes.
func (c *ExportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := c.path("/export")
	if err != nil {
		return err
	}
	request, err := optionalID("request", c.Request)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{"format": {c.Format}}
	for name, v := range map[string]string{"locale": c.Locale, "request": request} {
		if v != "" {
			query.Set(name, v)
		}
	}
	return fetchFile(ctx, t, server, client.Request{Method: http.MethodGet, Path: path, Query: query}, c.Out, "export", c.JSON)
}
