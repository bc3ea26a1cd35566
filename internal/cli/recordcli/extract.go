package recordcli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// ExtractCmd is `tacit extract`.
type ExtractCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string   `arg:"" help:"Kind of the records, such as contacts."`
	Filter          []string `name:"filter" sep:"none" placeholder:"FIELD=VALUE" help:"Only records that have this value; FIELD.gt=VALUE, .gte, .lt, .lte, .in and .null compare otherwise. May be repeated."`
	Fields          []string `name:"fields" placeholder:"FIELD" help:"Only these fields; all if left out."`
	Format          string   `name:"format" enum:"ndjson,csv" default:"ndjson" help:"ndjson or csv (${default})."`
	Out             string   `name:"out" short:"o" type:"path" default:"-" placeholder:"FILE" help:"File to write, for its owner alone; - for standard output."`
}

// Help says what is in it.
func (*ExtractCmd) Help() string {
	return `Every page of records passes the policy and leaves an entry in the log. What you may not see of a record is withheld, which the record says.

Examples:
  tacit extract contacts --filter region=GB --format csv -o contacts.csv
  tacit extract opportunities --filter stage.in=won,lost --fields stage,amount,currency`
}

type extractFilter struct {
	Field  string   `json:"field"`
	Op     string   `json:"op"`
	Values []string `json:"values"`
}

// Run writes the records as they come.
func (c *ExtractCmd) Run(ctx context.Context, t *cli.Terminal) error {
	filters, err := parseFilters(c.Filter)
	if err != nil {
		return err
	}
	body, err := json.Marshal(struct {
		Kind    string          `json:"kind"`
		Format  string          `json:"format"`
		Filters []extractFilter `json:"filters,omitempty"`
		Fields  []string        `json:"fields,omitempty"`
	}{cli.KindName(c.Kind), c.Format, filters, c.Fields})
	if err != nil {
		return fmt.Errorf("extract: %w", err)
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	r := client.Request{Method: http.MethodPost, Path: "/v1/exports", Body: bytes.NewReader(body), ContentType: "application/json"}
	if _, err := cli.Save(ctx, t, server, r, c.Out); err != nil {
		return fmt.Errorf("extract: %w", err)
	}
	if c.Out != "-" {
		t.Say("records are in %s", c.Out)
	}
	return nil
}

// parseFilters reads FIELD=VALUE and FIELD.OP=VALUE.
func parseFilters(flags []string) ([]extractFilter, error) {
	var all []extractFilter
	for _, flag := range flags {
		path, val, ok := strings.Cut(flag, "=")
		field, op, _ := strings.Cut(path, ".")
		if !ok || field == "" {
			return nil, cli.Usage(errors.New("a --filter is not FIELD=VALUE"), "for example --filter region=GB")
		}
		f := extractFilter{Field: field, Op: op, Values: []string{val}}
		if f.Op == "" {
			f.Op = "eq"
		}
		if f.Op == "in" || f.Op == "all" {
			f.Values = strings.Split(val, ",")
		}
		all = append(all, f)
	}
	return all, nil
}
