package reportcli

import (
	"context"
	"errors"
	"net/url"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/policycli"
)

// Cmd is `tacit report`.
type Cmd struct {
	WhoSaw     whoSawCmd     `cmd:"" name:"who-saw" help:"Who saw a subject, or one field of it, when, and for what purpose."`
	App        appCmd        `cmd:"" help:"What an app read and wrote: fields, purposes, outcomes, how many subjects."`
	Why        whyCmd        `cmd:"" help:"One entry of the log, and why it was decided so."`
	Breakglass breakglassCmd `cmd:"" help:"Uses of break-glass grants, refused ones too, and the grants themselves."`
	Refusals   refusalsCmd   `cmd:"" help:"What was refused, by reason, app and purpose."`
	Bulk       bulkCmd       `cmd:"" help:"Who saw more subjects within an hour than a threshold."`
	OffHours   offHoursCmd   `cmd:"" name:"off-hours" help:"Reads outside working hours."`
	LogReaders logReadersCmd `cmd:"" name:"log-readers" help:"Who read the log, or asked how it came about."`
	Changes    changesCmd    `cmd:"" help:"Changes of policy, credentials, keys, grants and holds."`
	Reliance   relianceCmd   `cmd:"" help:"Reads that relied on a consent of a subject that was withdrawn, expired or never given."`
	Sample     sampleCmd     `cmd:"" help:"Entries drawn by lot, that anybody can draw again, with proofs."`
}

type whoSawCmd struct {
	rangeFlags `embed:""`
	Subject    string `arg:"" help:"Id of the subject."`
	Field      string `name:"field" help:"A field or a class, such as contact.phone; any if not given."`
}

// Run lists what left about the subject, newest first.
func (c *whoSawCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if _, err := uuid.Parse(c.Subject); err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the subject, as replies print it")
	}
	return c.over(ctx, t, "who-saw", own{"subject": c.Subject, "field": c.Field})
}

type relianceCmd struct {
	rangeFlags `embed:""`
	Subject    string `arg:"" help:"Id of the subject."`
}

// Run lists reads with what is found about each, newest first.
func (c *relianceCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if _, err := uuid.Parse(c.Subject); err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the subject, as replies print it")
	}
	return c.over(ctx, t, "reliance", own{"subject": c.Subject})
}

type appCmd struct {
	rangeFlags `embed:""`
	App        string `arg:"" help:"Id of a credential, which is found faster, or name of a client."`
}

// Run counts by fields, purposes, actions, kinds and outcomes.
func (c *appCmd) Run(ctx context.Context, t *cli.Terminal) error {
	parameter := "client"
	if _, err := uuid.Parse(c.App); err == nil {
		parameter = "credential"
	}
	c.nothing = "no entry names that app; ids and names are printed by: tacit credential list"
	return c.over(ctx, t, "app", own{parameter: c.App})
}

type whyCmd struct {
	formFlags `embed:""`
	Entry     string `arg:"" help:"Id of the entry, as disclosures and refusals name it."`
	Subject   string `name:"subject" placeholder:"ID" help:"The subject in question, of an entry about several; it is also explained faster."`
}

// Run prints the entry and, unless JSON or CSV is asked for, what tacit policy explain says of it.
func (c *whyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if _, err := uuid.Parse(c.Entry); err != nil {
		return cli.Usage(cli.ErrNotID, "entry ids are in disclosures and refusals, and in: tacit audit query")
	}
	if err := c.ask(ctx, t, "why", url.Values{"entry": {c.Entry}}); err != nil || c.JSON || c.CSV {
		return err
	}
	explain := policycli.ExplainCmd{ClientFlags: c.ClientFlags, Entry: c.Entry, Subject: c.Subject}
	if err := explain.Run(ctx, t); !errors.Is(err, policycli.ErrNothing) {
		return err
	}
	t.Say("policy decided nothing in it that can be explained")
	return nil
}

type breakglassCmd struct {
	rangeFlags `embed:""`
}

// Run lists them, newest first; which grants wait for a review says tacit breakglass list.
func (c *breakglassCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "breakglass", nil)
}

type refusalsCmd struct {
	rangeFlags `embed:""`
}

// Run counts them, the most frequent first, each with the newest as an example.
func (c *refusalsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "refusals", nil)
}

type bulkCmd struct {
	rangeFlags `embed:""`
	Threshold  int `name:"threshold" default:"100" help:"More subjects than these within an hour of the clock, UTC, are many (${default})."`
}

// Run lists credentials with their worst hour.
func (c *bulkCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "bulk", own{"threshold": strconv.Itoa(c.Threshold)})
}

type offHoursCmd struct {
	rangeFlags `embed:""`
	Hours      string `name:"hours" default:"07:00-19:00" help:"Working hours (${default})."`
	Days       string `name:"days" sep:"none" default:"mon-fri" help:"Working days, ranges or a list such as mon,wed (${default})."`
	Zone       string `name:"zone" default:"UTC" placeholder:"ZONE" help:"Time zone of the hours, such as Europe/Berlin (${default})."`
}

// Run counts by app and purpose.
func (c *offHoursCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "off-hours", own{"hours": c.Hours, "days": c.Days, "zone": c.Zone})
}

type logReadersCmd struct {
	rangeFlags `embed:""`
}

// Run counts by app and purpose; the reports themselves are among what it counts.
func (c *logReadersCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "log-readers", nil)
}

type changesCmd struct {
	rangeFlags `embed:""`
}

// Run lists them, newest first.
func (c *changesCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "changes", nil)
}

type sampleCmd struct {
	rangeFlags `embed:""`
	Size       int    `name:"size" default:"25" help:"How many entries, 1000 at most (${default})."`
	Seed       string `name:"seed" help:"What to draw by, chosen by who audits: letters, digits, '.', '_' and '-'. One is made up and told if not given."`
}

// Run draws them; the proofs are in --json and --csv.
func (c *sampleCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.over(ctx, t, "sample", own{"size": strconv.Itoa(c.Size), "seed": c.Seed})
}
