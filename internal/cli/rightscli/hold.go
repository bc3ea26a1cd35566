package rightscli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
)

// HoldCmd is `tacit hold`.
type HoldCmd struct {
	Place   placeCmd   `cmd:"" help:"Keep data of a subject from being destroyed, whatever is due."`
	Release releaseCmd `cmd:"" help:"End a hold; what was due meanwhile is destroyed by itself."`
	Review  reviewCmd  `cmd:"" help:"Keep a hold for longer."`
	List    holdsCmd   `cmd:"" help:"List the holds on a subject, released ones included."`
	Due     dueCmd     `cmd:"" help:"List holds whose review is due."`
}

// hold is a hold as the API sends it.
type hold struct {
	ID         string     `json:"id"`
	Subject    string     `json:"subject"`
	Ground     string     `json:"ground"`
	Classes    []string   `json:"classes"`
	Review     string     `json:"review"`
	PlacedAt   string     `json:"placed_at"`
	PlacedBy   string     `json:"placed_by"`
	ReleasedAt string     `json:"released_at"`
	Reference  string     `json:"reference"`
	Disclosure disclosure `json:"disclosure"`
}

func (h *hold) classes() string {
	if len(h.Classes) == 0 {
		return "all"
	}
	return strings.Join(h.Classes, ",")
}

func (h *hold) print(t *cli.Terminal, asJSON bool, raw json.RawMessage) error {
	if asJSON {
		return t.PrintJSON(raw)
	}
	return t.PrintTable(nil, pairs(
		[]string{"hold", h.ID},
		[]string{"on", h.Subject},
		[]string{"ground", h.Ground},
		[]string{"classes", h.classes()},
		[]string{"reference", h.Reference},
		[]string{"reviewed by", h.Review},
		[]string{"released", h.ReleasedAt},
		[]string{"log entry", h.Disclosure.Entry},
	))
}

var holdHeader = []string{"hold", "on", "ground", "classes", "reviewed by", "placed", "released"}

func (h *hold) row() []string {
	return []string{h.ID, h.Subject, h.Ground, h.classes(), h.Review, h.PlacedAt, h.ReleasedAt}
}

type placeCmd struct {
	subjectFlags `embed:""`
	Ground       string   `name:"ground" required:"" help:"Why, one of the catalog's grounds, such as legal_claim."`
	Classes      []string `name:"classes" placeholder:"CLASS" help:"These classes only: identity, contact, content, special, financial, behaviour."`
	Review       string   `name:"review" required:"" placeholder:"TIME" help:"When somebody looks whether it is still needed: a time, a day, or how long from now as in 90d; a year at most."`
	Reference    string   `name:"reference" help:"Of the matter, such as a docket number; it is sealed."`
}

// Help says what it is for.
func (*placeCmd) Help() string {
	return `What is held is not destroyed by an erasure, a retention rule or a person's request. Once it is due it is frozen: nobody
reads it but for legal claims (GDPR Art. 17(3), 18(2)).

Examples:
  tacit hold place contact 0190163d-8694-739b-aea5-966c26f8ad91 --ground legal_claim --review 180d --classes financial`
}

// Run places the hold.
func (c *placeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := c.path("/holds")
	if err != nil {
		return err
	}
	review, err := reviewAt(c.Review, t.Now())
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	body := without(map[string]any{"ground": c.Ground, "classes": c.Classes, "review": review, "reference": c.Reference})
	var h hold
	raw, err := send(ctx, server, http.MethodPost, path, "", body, &h)
	if err != nil {
		return fmt.Errorf("place a hold on %s: %w", c.ID, err)
	}
	return h.print(t, c.JSON, raw)
}

// reviewAt reads a time, a day, or how long from now.
func reviewAt(text string, now time.Time) (string, error) {
	if from, err := cli.ParseLasting(text); err == nil {
		return now.Add(from).UTC().Format(time.RFC3339), nil
	}
	return instant("review", text, false)
}

// holdFlags name a hold.
type holdFlags struct {
	subjectFlags `embed:""`
	Hold         string `arg:"" help:"Id of the hold."`
}

// change does something to the hold.
func (c *holdFlags) change(ctx context.Context, t *cli.Terminal, what string, body any, confirm func(hold string) error) error {
	id, err := parseID(c.Hold, "ids are printed by: tacit hold list")
	if err != nil {
		return err
	}
	path, err := c.path("/holds/" + id + "/" + what)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	if err := confirm(id); err != nil {
		return err
	}
	var h hold
	raw, err := send(ctx, server, http.MethodPost, path, "", body, &h)
	if err != nil {
		return fmt.Errorf("%s hold %s: %w", what, id, err)
	}
	return h.print(t, c.JSON, raw)
}

type releaseCmd struct {
	holdFlags `embed:""`
	Confirm   string `name:"confirm" placeholder:"ID" help:"The hold's id once more, since what is due is then destroyed; without it, a terminal is asked."`
}

// Run releases.
func (c *releaseCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.change(ctx, t, "release", nil, func(id string) error { return t.Confirm(id, c.Confirm) })
}

type reviewCmd struct {
	holdFlags `embed:""`
	Review    string `name:"review" required:"" placeholder:"TIME" help:"When somebody looks again: a time, a day, or how long from now as in 90d."`
}

// Run sets the next review.
func (c *reviewCmd) Run(ctx context.Context, t *cli.Terminal) error {
	review, err := reviewAt(c.Review, t.Now())
	if err != nil {
		return err
	}
	return c.change(ctx, t, "review", map[string]string{"review": review}, func(string) error { return nil })
}

type holdsCmd struct {
	subjectFlags `embed:""`
}

// Run lists them; references are in --json.
func (c *holdsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	path, err := c.path("/holds")
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	list := func(each func(json.RawMessage) error) error {
		var page struct {
			Items []json.RawMessage `json:"items"`
		}
		if _, err := server.Do(ctx, client.Request{Method: http.MethodGet, Path: path}, &page); err != nil {
			return err
		}
		for _, item := range page.Items {
			if err := each(item); err != nil {
				return err
			}
		}
		return nil
	}
	if err := table(ctx, t, c.JSON, list, holdHeader, (*hold).row); err != nil {
		return fmt.Errorf("holds on %s: %w", c.ID, err)
	}
	return nil
}

type dueCmd struct {
	cli.ClientFlags `embed:""`
	Days            int `name:"days" default:"0" help:"Also those that come due within so many days (${default})."`
	Limit           int `name:"limit" default:"100" help:"Most holds to print; 0 for all."`
}

// Run lists them, the longest due first.
func (c *dueCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{"within_days": {strconv.Itoa(c.Days)}}
	list := func(each func(json.RawMessage) error) error {
		return pages(ctx, server, "/v1/holds", query, c.Limit, each)
	}
	if err := table(ctx, t, c.JSON, list, holdHeader, (*hold).row); err != nil {
		return fmt.Errorf("holds due for review: %w", err)
	}
	return nil
}
