package rightscli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// RetentionCmd is `tacit retention`.
type RetentionCmd struct {
	Forecast forecastCmd `cmd:"" help:"Count what falls due, by month, class and rule."`
	Plan     planCmd     `cmd:"" help:"Say what rules and holds make of one subject's data."`
	DryRun   dryRunCmd   `cmd:"" name:"dry-run" help:"Hold everybody's data against the rules and count what would be destroyed."`
	Run      runCmd      `cmd:"" help:"Destroy what the rules say is due."`
	Runs     runsCmd     `cmd:"" help:"List runs, the latest first."`

	ConfirmRestore confirmRestoreCmd `cmd:"" name:"confirm-restore" help:"Say that holds placed since a backup are placed again, after a restore without the current database."`
}

type confirmRestoreCmd struct {
	cli.ClientFlags `embed:""`
}

// Help says what hangs on it.
func (confirmRestoreCmd) Help() string {
	return `A database that was restored without the current one does not know the holds that were placed since the backup, nor which
erasures were taken back. So sweeps destroy nothing in it, and erasures rest. Place the holds again (tacit hold place), take
back what was withdrawn (tacit request withdraw), then say so by this command: sweeps and erasures go on.`
}

// Run confirms, and says how many restores waited for that.
func (c *confirmRestoreCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	var done struct {
		Restores int `json:"restores"`
	}
	raw, err := send(ctx, server, http.MethodPost, retentionPath+"/confirm-restore", "", nil, &done)
	if err != nil {
		return fmt.Errorf("confirm a restore: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	if done.Restores == 0 {
		t.Say("no restore waited for that")
	} else {
		t.Say("confirmed: sweeps and erasures go on")
	}
	return nil
}

const retentionPath = "/v1/retention"

type forecastCmd struct {
	cli.ClientFlags `embed:""`
	Days            int `name:"days" default:"365" help:"How many days ahead (${default})."`
}

// Run prints the forecast; what is due already counts in the first month.
func (c *forecastCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	var o struct {
		Subjects int64 `json:"subjects"`
		More     bool  `json:"more"`
		Falls    []struct {
			Month    string `json:"month"`
			Kind     string `json:"kind"`
			Class    string `json:"class"`
			Rule     string `json:"rule"`
			Subjects int64  `json:"subjects"`
			Held     int64  `json:"held"`
		} `json:"falls"`
	}
	raw, _, err := get(ctx, server, retentionPath, url.Values{"days": {strconv.Itoa(c.Days)}}, &o)
	if err != nil {
		return fmt.Errorf("forecast: %w", err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	rows := make([][]string, 0, len(o.Falls))
	for _, f := range o.Falls {
		rows = append(rows, []string{f.Month, f.Kind, f.Class, f.Rule, strconv.FormatInt(f.Subjects, 10), strconv.FormatInt(f.Held, 10)})
	}
	if o.More {
		t.Say("of %d subjects; there are more than were looked at", o.Subjects)
	}
	if len(rows) == 0 {
		t.Say("nothing falls due")
		return nil
	}
	return t.PrintTable([]string{"month", "kind", "class", "rule", "subjects", "of these held"}, rows)
}

type planCmd struct {
	subjectFlags `embed:""`
	Requested    bool `name:"requested" help:"As if the person asked for its erasure today."`
}

// Run prints the verdict on each class that holds data.
func (c *planCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := c.path("/retention")
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{}
	if c.Requested {
		query.Set("requested", "true")
	}
	var p struct {
		Action  string `json:"action"`
		Classes []struct {
			Class    string `json:"class"`
			Verdict  string `json:"verdict"`
			Why      string `json:"why"`
			Rule     string `json:"rule"`
			Citation string `json:"citation"`
			Until    string `json:"until"`
			Ground   string `json:"ground"`
			Review   string `json:"review"`
		} `json:"classes"`
	}
	raw, _, err := get(ctx, server, path, query, &p)
	if err != nil {
		return fmt.Errorf("plan of %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	rows := make([][]string, 0, len(p.Classes))
	for _, k := range p.Classes {
		rows = append(rows, []string{k.Class, k.Verdict, k.Why, k.Rule, k.Citation, k.Until, k.Ground, k.Review})
	}
	t.Say("in all: %s", p.Action)
	return t.PrintTable([]string{"class", "verdict", "why", "rule", "source", "until", "held for", "reviewed by"}, rows)
}

// run is a run as the API sends it.
type run struct {
	ID       string `json:"id"`
	Started  string `json:"started"`
	Finished string `json:"finished"`
	DryRun   bool   `json:"dry_run"`
	Report   struct {
		Looked   int64 `json:"looked"`
		Due      int64 `json:"due"`
		Erased   int64 `json:"erased"`
		Shredded int64 `json:"shredded"`
		Frozen   int64 `json:"frozen"`
		Kept     int64 `json:"kept"`
		Failed   int64 `json:"failed"`
	} `json:"report"`
}

var runHeader = []string{"run", "sort", "started", "finished", "looked", "due", "erased", "shredded", "frozen", "kept", "failed"}

func (r *run) row() []string {
	sort := "sweep"
	if r.DryRun {
		sort = "dry run"
	}
	row := []string{r.ID, sort, r.Started, r.Finished}
	for _, n := range []int64{r.Report.Looked, r.Report.Due, r.Report.Erased, r.Report.Shredded, r.Report.Frozen, r.Report.Kept, r.Report.Failed} {
		row = append(row, strconv.FormatInt(n, 10))
	}
	return row
}

// startFlags start a run, which a job of a server carries out.
type startFlags struct {
	cli.ClientFlags `embed:""`
	Wait            time.Duration `name:"wait" default:"1h" help:"How long to wait for its end; 0 does not wait (${default})."`
}

// lookAgain is how often a run is asked for that is waited for.
const lookAgain = time.Second

// start starts a run and waits for its end.
func (c *startFlags) start(ctx context.Context, t *cli.Terminal, dryRun bool) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	var r run
	raw, err := send(ctx, server, http.MethodPost, retentionPath+"/runs", "", map[string]bool{"dry_run": dryRun}, &r)
	if err != nil {
		return fmt.Errorf("start a run: %w", err)
	}
	if c.Wait > 0 {
		if raw, err = c.await(ctx, server, &r); err != nil {
			return err
		}
	}
	if r.Finished == "" {
		t.Say("run %s goes on: tacit retention runs", r.ID)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	if err := t.PrintTable(runHeader, [][]string{r.row()}); err != nil {
		return err
	}
	if r.Report.Failed > 0 {
		return cli.WithHint(fmt.Errorf("%d subjects were left for the next run", r.Report.Failed), "they were locked, or edited in the database: what does the server log?")
	}
	return nil
}

// await asks for the run until it has ended, or the time is up.
func (c *startFlags) await(ctx context.Context, server *client.Client, r *run) (raw json.RawMessage, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.Wait)
	defer cancel()
	id := r.ID
	for {
		if raw, err = find(ctx, server, id, r); err != nil && ctx.Err() == nil {
			return nil, err
		}
		if r.Finished != "" {
			return raw, nil
		}
		select {
		case <-ctx.Done():
			if raw == nil {
				return nil, fmt.Errorf("run %s: %w", id, ctx.Err())
			}
			return raw, nil
		case <-time.After(lookAgain):
		}
	}
}

// find looks for a run among the latest.
func find(ctx context.Context, server *client.Client, id string, into *run) (json.RawMessage, error) {
	var page struct {
		Items []json.RawMessage `json:"items"`
	}
	if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: retentionPath + "/runs"}, &page); err != nil {
		return nil, fmt.Errorf("look at run %s: %w", id, err)
	}
	for _, raw := range page.Items {
		var r run
		if err := json.Unmarshal(raw, &r); err != nil {
			return nil, fmt.Errorf("read the answer: %w", err)
		}
		if r.ID == id {
			*into = r
			return raw, nil
		}
	}
	return nil, fmt.Errorf("run %s is not among the latest", id)
}

type dryRunCmd struct {
	startFlags `embed:""`
}

// Run counts and touches nothing.
func (c *dryRunCmd) Run(ctx context.Context, t *cli.Terminal) error { return c.start(ctx, t, true) }

type runCmd struct {
	startFlags `embed:""`
	Confirm    string `name:"confirm" placeholder:"WORD" help:"The word retention; without it, a terminal is asked."`
}

// Run sweeps.
func (c *runCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := t.Confirm("retention", c.Confirm); err != nil {
		return err
	}
	return c.start(ctx, t, false)
}

type runsCmd struct {
	cli.ClientFlags `embed:""`
	Limit           int `name:"limit" default:"20" help:"Most runs to print; 0 for all."`
}

// Run lists them, with --json one a line.
func (c *runsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	list := func(each func(json.RawMessage) error) error {
		return pages(ctx, server, retentionPath+"/runs", url.Values{}, c.Limit, each)
	}
	if err := table(ctx, t, c.JSON, list, runHeader, (*run).row); err != nil {
		return fmt.Errorf("runs: %w", err)
	}
	return nil
}
