package rightscli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/rights"
)

// ClockCmd is `tacit clock`.
type ClockCmd struct {
	Explain explainCmd `cmd:"" help:"Calculate until when a request has to be answered, rule by rule, without a server."`
}

// clock is how a date comes about, as the API sends it.
type clock struct {
	Request   string        `json:"request,omitzero"`
	Regime    string        `json:"regime"`
	Title     string        `json:"title"`
	Due       string        `json:"due"`
	DueAt     time.Time     `json:"due_at"`
	Stopped   bool          `json:"stopped,omitzero"`
	ConfirmBy string        `json:"confirm_by,omitzero"`
	Overdue   bool          `json:"overdue,omitzero"`
	Moves     []rights.Move `json:"moves"`
}

// print writes the rules as a table and what comes of them.
func (c *clock) print(t *cli.Terminal) error {
	rows := make([][]string, 0, len(c.Moves))
	for _, m := range c.Moves {
		rows = append(rows, []string{m.After, m.Text, m.Citation})
	}
	if err := t.PrintTable([]string{"date", "rule", "source"}, rows); err != nil {
		return err
	}
	due := c.Due
	if c.Stopped {
		due += " or later: a pause goes on"
	}
	if c.Overdue {
		due += "  OVERDUE"
	}
	fmt.Fprintln(t.Stdout)
	return t.PrintTable(nil, pairs(
		[]string{"law", c.Title},
		[]string{"confirm receipt by", c.ConfirmBy},
		[]string{"answer by", due},
		[]string{"last second", c.DueAt.UTC().Format(time.RFC3339)},
	))
}

type requestClk struct {
	target `embed:""`
}

// Run explains the date of a request.
func (c *requestClk) Run(ctx context.Context, t *cli.Terminal) error {
	var k clock
	raw, err := c.fetch(ctx, "/clock", &k)
	if err != nil {
		return fmt.Errorf("clock of request %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	return k.print(t)
}

type explainCmd struct {
	Regime   string   `name:"regime" default:"gdpr" help:"Law: gdpr, uk_gdpr, california or virginia (${default})."`
	Received string   `name:"received" required:"" placeholder:"DATE" help:"When the request, or the appeal, came in: a day of the calendar's place, or RFC 3339."`
	Type     string   `name:"type" default:"access" help:"Type of the request (${default})."`
	Calendar string   `name:"calendar" placeholder:"NAME" help:"Calendar of public holidays, of the catalog; none if not given: weekends alone."`
	Catalog  string   `name:"catalog" type:"existingfile" placeholder:"FILE" help:"Catalog that has the calendar; the default one if not given."`
	Holiday  []string `name:"holiday" placeholder:"DATE" help:"A further public holiday; may be repeated."`
	Zone     string   `name:"zone" placeholder:"ZONE" help:"Whose midnight ends a day, if not the calendar's, such as Europe/Berlin."`
	Extend   []string `name:"extend" placeholder:"BY" help:"Extension: 2m for months, 45d for days, or max for as long as the law allows; may be repeated."`
	Pause    []string `name:"pause" placeholder:"REASON:FROM..UNTIL" help:"Time in which the person was asked, as in identity:2026-03-05..2026-03-12; without UNTIL it goes on; may be repeated."`
	Appeal   bool     `name:"appeal" help:"It is an appeal that came in."`
	JSON     bool     `name:"json" help:"Print JSON."`
}

// Help says what it is not.
func (*explainCmd) Help() string {
	return `The rules ship with the program, each with its source. They are no legal advice: check them against the law.

Examples:
  tacit clock explain --regime gdpr --received 2026-01-31 --type erasure
  tacit clock explain --regime uk_gdpr --received 2026-03-02 --pause identity:2026-03-04..2026-03-10
  tacit clock explain --regime california --received 2026-03-02 --extend max`
}

// Run calculates; it asks no server.
func (c *explainCmd) Run(t *cli.Terminal) error {
	k, err := c.clock()
	if err != nil {
		return err
	}
	due, err := k.Due()
	if err != nil {
		return err
	}
	moves, err := k.Explain()
	if err != nil {
		return err
	}
	out := clock{Regime: k.Regime.Name, Title: k.Regime.Title, Due: due.Date, DueAt: due.At, Stopped: due.Stopped, Moves: moves}
	if by, ok := k.ConfirmBy(); ok && !k.Appeal {
		out.ConfirmBy = by.Date
	}
	if c.JSON {
		return t.PrintJSON(out)
	}
	return out.print(t)
}

// clock reads the flags.
func (c *explainCmd) clock() (k rights.Clock, err error) {
	var ok bool
	if k.Regime, ok = rights.RegimeOf(c.Regime); !ok {
		var names []string
		for _, g := range rights.Regimes() {
			names = append(names, g.Name)
		}
		return k, cli.Usage(fmt.Errorf("%q is no regime", c.Regime), cli.DidYouMean(c.Regime, names))
	}
	if err := checkType(c.Type); err != nil {
		return k, err
	}
	k.Type, k.Appeal = rights.Type(c.Type), c.Appeal
	if k.Calendar, err = c.calendar(); err != nil {
		return k, err
	}
	if k.From, err = civil("received", c.Received, k.Calendar.Location); err != nil {
		return k, err
	}
	if k.Pauses, err = c.pauses(k.Calendar.Location); err != nil {
		return k, err
	}
	k.Extensions, err = c.extensions(k.Regime)
	return k, err
}

// calendar makes the calendar that the flags describe.
func (c *explainCmd) calendar() (cal rights.Calendar, err error) {
	if c.Calendar != "" {
		if cal, err = c.named(); err != nil {
			return cal, err
		}
	} else if c.Catalog != "" {
		return cal, cli.Usage(errors.New("--catalog goes with --calendar"), "give the calendar's name")
	}
	for _, day := range c.Holiday {
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			return cal, cli.Usage(errors.New("--holiday is not a day"), "for example 2026-12-25")
		}
		cal.Holidays = append(cal.Holidays, day)
	}
	if c.Zone != "" {
		if cal.Location, err = time.LoadLocation(c.Zone); err != nil {
			return cal, cli.Usage(errors.New("--zone is not a time zone"), "for example Europe/Berlin")
		}
	}
	return cal, nil
}

// named finds a calendar of a catalog.
func (c *explainCmd) named() (rights.Calendar, error) {
	var cat *catalog.Catalog
	var err error
	if c.Catalog != "" {
		_, cat, err = cli.ReadCatalog(c.Catalog)
	} else {
		cat, err = crm.Default()
	}
	if err != nil {
		return rights.Calendar{}, err
	}
	cal, ok := cat.Calendar(c.Calendar)
	if !ok {
		return rights.Calendar{}, cli.Usage(fmt.Errorf("the catalog has no calendar %q", c.Calendar), "its calendars stand under calendars")
	}
	return rights.Calendar{Name: cal.Name, Holidays: append([]string(nil), cal.Holidays...), Location: cal.Location}, nil
}

// civil reads a day in a place, at noon, or a moment.
func civil(flag, text string, place *time.Location) (time.Time, error) {
	if place == nil {
		place = time.UTC
	}
	if day, err := time.ParseInLocation(time.DateOnly, text, place); err == nil {
		return day.Add(12 * time.Hour), nil
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return at, cli.Usage(fmt.Errorf("--%s is not a day", flag), "for example 2026-03-01 or 2026-03-01T09:30:00Z")
	}
	return at, nil
}

// pauses reads REASON:FROM..UNTIL.
func (c *explainCmd) pauses(place *time.Location) ([]rights.Pause, error) {
	var list []rights.Pause
	for _, flag := range c.Pause {
		reason, span, ok := strings.Cut(flag, ":")
		p := rights.Pause{Reason: rights.PauseReason(reason)}
		if !ok || p.Reason != rights.PauseIdentity && p.Reason != rights.PauseScope {
			return nil, cli.Usage(errors.New("a --pause is not identity:FROM..UNTIL or scope:FROM..UNTIL"), "for example identity:2026-03-05..2026-03-12")
		}
		from, until, _ := strings.Cut(span, "..")
		var err error
		if p.From, err = civil("pause", from, place); err != nil {
			return nil, err
		}
		if until != "" {
			if p.Until, err = civil("pause", until, place); err != nil {
				return nil, err
			}
		}
		list = append(list, p)
	}
	return list, nil
}

// extensions reads 2m, 45d or max, and refuses more than the law allows.
func (c *explainCmd) extensions(g rights.Regime) ([]rights.Extension, error) {
	longest := longestExtension(g, rights.Type(c.Type))
	var list []rights.Extension
	var sum rights.Period
	for _, flag := range c.Extend {
		x := rights.Extension{Months: longest.Months, Days: longest.Days}
		if flag != "max" {
			n, err := strconv.Atoi(strings.TrimRight(flag, "md"))
			if err != nil || n < 1 || len(flag) == 0 || len(strings.TrimRight(flag, "md")) != len(flag)-1 {
				return nil, cli.Usage(errors.New("--extend is not a length of time"), "for example 2m, 45d or max")
			}
			x = rights.Extension{Days: n}
			if strings.HasSuffix(flag, "m") {
				x = rights.Extension{Months: n}
			}
		}
		sum.Months, sum.Days = sum.Months+x.Months, sum.Days+x.Days
		list = append(list, x)
	}
	if sum.Months > longest.Months || sum.Days > longest.Days {
		return nil, cli.Usage(fmt.Errorf("%s allows an extension by %s", g.Name, longest), "give less, or max")
	}
	return list, nil
}

// longestExtension is what a law allows for a type of request: by the clock that names it, else by the one that names none.
func longestExtension(g rights.Regime, of rights.Type) rights.Period {
	var longest rights.Period
	for _, l := range g.Limits {
		if slices.Contains(l.Types, of) {
			return l.Extension
		}
		if l.Types == nil {
			longest = l.Extension
		}
	}
	return longest
}

type proposalCmd struct {
	target `embed:""`
}

// proposal is what the law's tables say.
type proposal struct {
	Type    string `json:"type"`
	Outcome string `json:"outcome"`
	Classes []struct {
		Class   string `json:"class"`
		Fields  int    `json:"fields"`
		Reached int    `json:"reached"`
	} `json:"classes"`
	Retention []struct {
		Class    string `json:"class"`
		Verdict  string `json:"verdict"`
		Rule     string `json:"rule"`
		Ground   string `json:"ground"`
		Citation string `json:"citation"`
		Until    string `json:"until"`
		Review   string `json:"review"`
	} `json:"retention"`
}

// Run prints what each class comes to; field by field it is in --json.
func (c *proposalCmd) Run(ctx context.Context, t *cli.Terminal) error {
	var p proposal
	raw, err := c.fetch(ctx, "/proposal", &p)
	if err != nil {
		return fmt.Errorf("proposal of request %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	rows := make([][]string, 0, len(p.Classes))
	for _, k := range p.Classes {
		rows = append(rows, []string{k.Class, fmt.Sprintf("%d of %d fields", k.Reached, k.Fields)})
	}
	if err := t.PrintTable([]string{"class", p.Type + " reaches"}, rows); err != nil {
		return err
	}
	if len(p.Retention) > 0 {
		rows = rows[:0]
		for _, k := range p.Retention {
			rows = append(rows, []string{k.Class, k.Verdict, strings.TrimSpace(k.Rule + " " + k.Ground), k.Citation, k.Until, k.Review})
		}
		fmt.Fprintln(t.Stdout)
		if err := t.PrintTable([]string{"class", "verdict", "by", "source", "until", "hold reviewed by"}, rows); err != nil {
			return err
		}
	}
	t.Say("proposed: %s; a person decides: tacit request decide %s", p.Outcome, c.ID)
	return nil
}
