package crmcli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// RouteCmd is `tacit route`.
type RouteCmd struct {
	Check   routeCheckCmd   `cmd:"" help:"Check the routing rules of a catalog in a file."`
	DryRun  routeDryCmd     `cmd:"" name:"dry-run" help:"Say what routing would do with the last records of a kind, were they new."`
	Explain routeExplainCmd `cmd:"" help:"Say whom routing would give a record to now, and why."`
}

type routeCheckCmd struct {
	File string `arg:"" type:"existingfile" help:"Catalog."`
	JSON bool   `name:"json" help:"Print JSON."`
}

// errUnreachable is the failure of a check.
var errUnreachable = errors.New("rules are never reached")

// Run prints the rules in their order. A rule that never matches fails the check.
func (c *routeCheckCmd) Run(t *cli.Terminal) error {
	_, cat, err := cli.ReadCatalog(c.File)
	if err != nil {
		return err
	}
	behind := cat.Routing.Unreachable()
	rows := make([][]string, len(cat.Routing.Rules))
	for i, r := range cat.Routing.Rules {
		rows[i] = []string{r.ID, r.Kind, conditions(r), r.Method, target(&cat.Routing, r), behind[r.ID]}
	}
	if c.JSON {
		err = t.PrintJSON(map[string]any{"rules": len(rows), "teams": len(cat.Routing.Teams), "unreachable": behind})
	} else {
		noRules(t, "in this catalog", len(rows) > 0)
		err = t.PrintTable([]string{"rule", "kind", "when", "method", "to", "never, behind"}, rows)
	}
	if err == nil && len(behind) > 0 {
		return cli.WithHint(errUnreachable, "put "+strings.Join(slices.Sorted(maps.Keys(behind)), ", ")+" before the rule that takes their records, or leave them out")
	}
	return err
}

// noRules says why there is nothing to see.
func noRules(t *cli.Terminal, where string, some bool) {
	if !some {
		t.Say("there are no routing rules %s; docs/catalog.md says how to write some", where)
	}
}

func conditions(r *catalog.RoutingRule) string {
	if len(r.When) == 0 {
		return "always"
	}
	names := make([]string, len(r.When))
	for i := range r.When {
		names[i] = r.When[i].Field.Name
	}
	return strings.Join(names, ", ")
}

func target(all *catalog.Routing, r *catalog.RoutingRule) string {
	var to []string
	if r.Owner != "" {
		to = append(to, "owner "+r.Owner)
	}
	if team, ok := all.Team(r.Team); ok && r.Method != catalog.Direct {
		to = append(to, fmt.Sprintf("one of %d in team %s", len(team.Members), r.Team))
	} else if r.Team != "" {
		to = append(to, "team "+r.Team)
	}
	if r.Queue != "" {
		to = append(to, "queue "+r.Queue)
	}
	return strings.Join(to, ", ")
}

// routePlan is what routing makes of a record, as the API sends it.
type routePlan struct {
	ID      string `json:"id"`
	Version uint64 `json:"version"`
	Rules   []struct {
		Rule   string `json:"rule"`
		Result string `json:"result"`
		Field  string `json:"field,omitempty"`
	} `json:"rules"`
	Rule       string `json:"rule,omitempty"`
	Method     string `json:"method,omitempty"`
	Owner      string `json:"owner,omitempty"`
	Team       string `json:"team,omitempty"`
	Queue      string `json:"queue,omitempty"`
	Candidates []struct {
		Member string `json:"member"`
		Open   int64  `json:"open"`
		Given  int64  `json:"given"`
		Last   string `json:"last,omitempty"`
		Chosen bool   `json:"chosen"`
	} `json:"candidates,omitempty"`
	Withheld   bool            `json:"turns_withheld,omitempty"`
	Disclosure json.RawMessage `json:"disclosure,omitempty"`
}

type routeDryCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string `arg:"" help:"Kind of the records, such as case."`
	Last            int    `name:"last" default:"20" help:"How many, 200 at most."`
}

// Run prints a line for each record, the oldest first.
func (c *routeDryCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	var run struct {
		Kind       string          `json:"kind"`
		Items      []routePlan     `json:"items"`
		Disclosure json.RawMessage `json:"disclosure"`
	}
	query := url.Values{"kind": {cli.KindName(c.Kind)}, "last": {strconv.Itoa(c.Last)}}
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/routing/dry-run", Query: query}, &run); err != nil {
		return fmt.Errorf("dry run: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(run)
	}
	rows := make([][]string, len(run.Items))
	for i := range run.Items {
		p := &run.Items[i]
		rows[i] = []string{p.ID, p.Rule, p.Owner, p.Team, p.Queue}
	}
	noRules(t, "for this kind", len(run.Items) == 0 || len(run.Items[0].Rules) > 0)
	return t.PrintTable([]string{"record", "rule", "owner", "team", "queue"}, rows)
}

type routeExplainCmd struct {
	cli.ClientFlags `embed:""`
	Kind            string `arg:"" help:"Kind of the record, such as case."`
	ID              string `arg:"" help:"Id of the record."`
}

// Run prints what became of each rule, and what the members have among whom the one that matched chooses.
func (c *routeExplainCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "as replies print them")
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var p routePlan
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: "/v1/" + cli.KindPath(c.Kind) + "/" + id.String() + "/routing"}, &p); err != nil {
		return fmt.Errorf("explain routing: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(p)
	}
	if p.Withheld {
		t.Say("whose turn it is is told to credentials of every region alone")
	}
	noRules(t, "for this kind", len(p.Rules) > 0)
	rows := make([][]string, len(p.Rules))
	for i, r := range p.Rules {
		rows[i] = []string{r.Rule, r.Result, r.Field}
	}
	if err := t.PrintTable([]string{"rule", "result", "field"}, rows); err != nil || len(p.Candidates) == 0 {
		return err
	}
	rows = rows[:0]
	for _, m := range p.Candidates {
		chosen := ""
		if m.Chosen {
			chosen = "chosen"
		}
		rows = append(rows, []string{m.Member, strconv.FormatInt(m.Open, 10), strconv.FormatInt(m.Given, 10), m.Last, chosen})
	}
	return t.PrintTable([]string{"member", "open", "given", "last", ""}, rows)
}
