package rightscli

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/client"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/rights"
)

// RequestCmd is `tacit request`.
type RequestCmd struct {
	Open     openCmd     `cmd:"" help:"Receive a request of a person about their data."`
	List     listCmd     `cmd:"" help:"List requests, in the order in which they came."`
	Show     showCmd     `cmd:"" help:"Print one request."`
	Clock    requestClk  `cmd:"" help:"Explain until when a request must be answered, rule by rule."`
	Messages messagesCmd `cmd:"" help:"List the letters of a request, without addresses and words."`
	Proposal proposalCmd `cmd:"" help:"Say what the law's tables make of a request. A person decides."`

	Code    codeCmd    `cmd:"" help:"Mail the person a one-time code, to an address verified before."`
	Verify  verifyCmd  `cmd:"" help:"Take the code that the person got."`
	Vouch   vouchCmd   `cmd:"" help:"Say that you looked at a document that shows who asks."`
	Mandate mandateCmd `cmd:"" help:"Say that you looked at the mandate of an agent or guardian."`
	Amend   amendCmd   `cmd:"" help:"Change what a request is about; what was verified for another claim falls."`
	Scope   scopeCmd   `cmd:"" help:"Begin the look at what a request reaches."`
	Decide  decideCmd  `cmd:"" help:"Grant or refuse a request, in whole or class by class."`
	Approve approveCmd `cmd:"" help:"Confirm another person's decision, as the second one."`
	Deliver deliverCmd `cmd:"" help:"Say that what was asked for was handed over."`
	Extend  extendCmd  `cmd:"" help:"Make the answer take longer, and tell the person why."`
	Pause   pauseCmd   `cmd:"" help:"Stop the clock while the person is asked who they are, or what it is about."`
	Resume  resumeCmd  `cmd:"" help:"Let the clock run again."`

	Withdraw withdrawCmd `cmd:"" help:"Take a request back, as long as nothing is destroyed."`
	Appeal   appealCmd   `cmd:"" help:"Open a request again that was refused."`

	Certificate  certificateCmd   `cmd:"" help:"Fetch the certificate of an erasure, for tacit-verify."`
	Export       requestExportCmd `cmd:"" help:"Fetch what a request for access or portability hands over, as a ZIP file."`
	Instructions instructionsCmd  `cmd:"" help:"List what you, a recipient of data, are told to erase."`
	Answer       answerCmd        `cmd:"" help:"Say what you, a recipient of data, did about an instruction."`
}

// request is a request as the API sends it.
type request struct {
	ID           string   `json:"id"`
	Type         string   `json:"type"`
	Status       string   `json:"status"`
	ReceivedAt   string   `json:"received_at"`
	Due          string   `json:"due"`
	Revision     uint64   `json:"revision"`
	About        string   `json:"about"`
	Kind         string   `json:"kind"`
	Regime       string   `json:"regime"`
	Channel      string   `json:"channel"`
	Role         string   `json:"role"`
	DuplicateOf  string   `json:"duplicate_of"`
	Purposes     []string `json:"purposes"`
	Ground       string   `json:"ground"`
	ConfirmBy    string   `json:"confirm_by"`
	HoldBack     string   `json:"hold_back_until"`
	ClosedAt     string   `json:"closed_at"`
	RetainUntil  string   `json:"retain_until"`
	NextAt       string   `json:"next_at"`
	Overdue      bool     `json:"overdue"`
	SecondPerson bool     `json:"second_person"`
	Paused       string   `json:"paused"`
	Recipients   int      `json:"recipients"`
	Text         string   `json:"text"`
	Letter       string   `json:"letter"`
	Verified     *struct {
		Method string `json:"method"`
		At     string `json:"at"`
	} `json:"verified"`
	Decision *struct {
		Outcome string   `json:"outcome"`
		Reasons []string `json:"reasons"`
		At      string   `json:"at"`
		By      string   `json:"by"`
	} `json:"decision"`
	Kept []struct {
		Class  string `json:"class"`
		Ground string `json:"ground"`
		Until  string `json:"until"`
	} `json:"kept"`
	Disclosure disclosure `json:"disclosure"`
}

// letters say what became of the letter of a step.
var letters = map[string]string{
	"queued":     "queued",
	"no_mail":    "none: this server queues no letters, tell the person by other means",
	"no_address": "none: no verified e-mail address is known, tell the person by other means",
}

// rows describe the request for people.
func (r *request) rows() [][]string {
	due, verified, decision, text := r.Due, "", "", r.Text
	if r.Overdue {
		due += "  OVERDUE"
	}
	if r.Verified != nil {
		verified = r.Verified.Method + ", " + r.Verified.At
	}
	if r.Decision != nil {
		decision = strings.Join(append([]string{r.Decision.Outcome}, r.Decision.Reasons...), " ")
	}
	second := ""
	if r.SecondPerson {
		second = "one has to confirm what is decided"
	}
	rows := pairs(
		[]string{"request", r.ID},
		[]string{"type", strings.TrimSpace(r.Type + " " + r.Ground + " " + strings.Join(r.Purposes, ","))},
		[]string{"status", r.Status},
		[]string{"revision", number(r.Revision)},
		[]string{"about", strings.TrimSpace(r.Kind + " " + r.About)},
		[]string{"by", r.Role},
		[]string{"received", r.ReceivedAt},
		[]string{"due", due},
		[]string{"confirm by", r.ConfirmBy},
		[]string{"clock stopped for", r.Paused},
		[]string{"verified by", verified},
		[]string{"decision", decision},
		[]string{"second person", second},
		[]string{"can be taken back until", r.HoldBack},
		[]string{"goes on by itself", r.NextAt},
		[]string{"recipients told", number(uint64(r.Recipients))}, //nolint:gosec // counts
		[]string{"duplicate of", r.DuplicateOf},
		[]string{"closed", r.ClosedAt},
		[]string{"kept until", r.RetainUntil},
		[]string{"wrote", text},
		[]string{"letter", letters[r.Letter]},
	)
	for _, k := range r.Kept {
		rows = append(rows, []string{"kept", strings.TrimSpace(k.Class + " (" + k.Ground + ") " + k.Until)})
	}
	return append(rows, pairs([]string{"log entry", r.Disclosure.Entry})...)
}

func number(n uint64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatUint(n, 10)
}

// print prints a request as it is now.
func (r *request) print(t *cli.Terminal, asJSON bool, raw json.RawMessage) error {
	if asJSON {
		return t.PrintJSON(raw)
	}
	return t.PrintTable(nil, r.rows())
}

const requestsPath = "/v1/requests"

type openCmd struct {
	cli.ClientFlags `embed:""`
	Type            string   `arg:"" help:"access, rectification, erasure, restriction, portability, objection or withdrawal_of_all."`
	Kind            string   `name:"kind" help:"Kind of the person, with --about: contact."`
	About           string   `name:"about" placeholder:"ID" help:"Id of the person, if staff know whom it is about."`
	Email           string   `name:"email" placeholder:"ADDRESS" help:"For a portal: the address that the person gave; - reads a line of standard input."`
	Phone           string   `name:"phone" placeholder:"NUMBER" help:"For a portal: the number that the person gave, as +442079460000; - reads a line of standard input."`
	Role            string   `name:"role" help:"Who asks: self, agent or guardian."`
	Mandate         string   `name:"mandate" placeholder:"SHA256" help:"Digest of an agent's or guardian's document, in hexadecimal."`
	Regime          string   `name:"regime" help:"Law whose clock counts, if not the catalog's: gdpr, uk_gdpr, california or virginia."`
	Jurisdiction    string   `name:"jurisdiction" placeholder:"CODE" help:"Where the person is, as in DE or US-CA."`
	Channel         string   `name:"channel" help:"How it came, a word: email, post, phone."`
	Locale          string   `name:"locale" help:"Language of letters, as in de."`
	Received        string   `name:"received" placeholder:"TIME" help:"When it came in, if before now."`
	Purposes        []string `name:"for-purpose" help:"Purpose that an objection is about; may be repeated."`
	Ground          string   `name:"ground" help:"Of a restriction: accuracy, unlawful, claims or objection."`
	TextFile        string   `name:"text-file" placeholder:"FILE" help:"What the person wrote; - for standard input. It is sealed."`
}

// Help says who opens what.
func (*openCmd) Help() string {
	return `Staff name the person by --kind and --about, or nobody yet; a portal gives the address that the person gave, and gets the
same answer whether anybody is known by it or not; a person's own credential names nobody.

Examples:
  tacit request open erasure --kind contact --about 0190163d-8694-739b-aea5-966c26f8ad91 --channel email --received 2026-03-01
  tacit request open access --email - < address`
}

// Run opens the request; its clock runs from when it came in.
func (c *openCmd) Run(ctx context.Context, t *cli.Terminal) error {
	body, err := c.body(t)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var r request
	raw, err := send(ctx, server, http.MethodPost, requestsPath, "", body, &r)
	if err != nil {
		return fmt.Errorf("open a request: %w", err)
	}
	return r.print(t, c.JSON, raw)
}

func (c *openCmd) body(t *cli.Terminal) (map[string]any, error) {
	if err := checkType(c.Type); err != nil {
		return nil, err
	}
	about, err := optionalID("about", c.About)
	if err != nil {
		return nil, err
	}
	received, err := instant("received", c.Received, false)
	if err != nil {
		return nil, err
	}
	email, err := personal(t, c.Email)
	if err != nil {
		return nil, err
	}
	phone, err := personal(t, c.Phone)
	if err != nil {
		return nil, err
	}
	text, err := words(t, c.TextFile)
	if err != nil {
		return nil, err
	}
	kind := ""
	if c.Kind != "" {
		kind = cli.KindName(c.Kind)
	}
	return without(map[string]any{
		"type": c.Type, "kind": kind, "about": about, "email": email, "phone": phone, "role": c.Role, "mandate": c.Mandate,
		"regime": c.Regime, "jurisdiction": c.Jurisdiction, "channel": c.Channel, "locale": c.Locale, "received_at": received,
		"purposes": c.Purposes, "ground": c.Ground, "text": text,
	}), nil
}

// checkType refuses what is no type of request.
func checkType(word string) error {
	names := make([]string, 0, len(rights.Types()))
	for _, known := range rights.Types() {
		names = append(names, string(known))
	}
	if slices.Contains(names, word) {
		return nil
	}
	return cli.Usage(fmt.Errorf("%q is no type of request", word), cli.DidYouMean(word, names))
}

type listCmd struct {
	cli.ClientFlags `embed:""`
	About           string `name:"about" placeholder:"ID" help:"Those about this person."`
	Type            string `name:"type" help:"Those of this type."`
	Status          string `name:"status" help:"Those of this status."`
	Open            bool   `name:"open" help:"Those that are not closed."`
	Overdue         bool   `name:"overdue" help:"Those that are unanswered after their date."`
	DueBefore       string `name:"due-before" placeholder:"TIME" help:"Open ones that are due before this time, or day."`
	Limit           int    `name:"limit" default:"100" help:"Most requests to print; 0 for all."`
}

// Run prints them, with --json one a line.
func (c *listCmd) Run(ctx context.Context, t *cli.Terminal) error {
	about, err := optionalID("about", c.About)
	if err != nil {
		return err
	}
	due, err := instant("due-before", c.DueBefore, false)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	query := url.Values{}
	for name, v := range map[string]string{"about": about, "type": c.Type, "status": c.Status, "due_before": due} {
		if v != "" {
			query.Set(name, v)
		}
	}
	for name, on := range map[string]bool{"open": c.Open, "overdue": c.Overdue} {
		if on {
			query.Set(name, "true")
		}
	}
	list := func(each func(json.RawMessage) error) error {
		return pages(ctx, server, requestsPath, query, c.Limit, each)
	}
	err = table(ctx, t, c.JSON, list, []string{"request", "type", "status", "about", "received", "due", "goes on"}, func(r *request) []string {
		due := r.Due
		if r.Overdue {
			due += " OVERDUE"
		}
		return []string{r.ID, r.Type, r.Status, r.About, r.ReceivedAt, due, r.NextAt}
	})
	if err != nil {
		return fmt.Errorf("list requests: %w", err)
	}
	return nil
}

// target names a request.
type target struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the request."`
}

// path is where the API serves something of the request.
func (c *target) path(rest string) (string, error) {
	id, err := parseID(c.ID, "ids are printed by: tacit request list")
	return requestsPath + "/" + id + rest, err
}

// fetch asks for something of the request.
func (c *target) fetch(ctx context.Context, rest string, into any) (json.RawMessage, error) {
	path, err := c.path(rest)
	if err != nil {
		return nil, err
	}
	server, err := c.Client()
	if err != nil {
		return nil, err
	}
	raw, _, err := get(ctx, server, path, nil, into)
	return raw, err
}

type showCmd struct {
	target `embed:""`
	Status bool `name:"status" help:"Its status alone, which is what a portal may see of requests that it handed in."`
}

// Run prints the request.
func (c *showCmd) Run(ctx context.Context, t *cli.Terminal) error {
	rest := ""
	if c.Status {
		rest = "/status"
	}
	var r request
	raw, err := c.fetch(ctx, rest, &r)
	if err != nil {
		return fmt.Errorf("show request %s: %w", c.ID, err)
	}
	return r.print(t, c.JSON, raw)
}

type messagesCmd struct {
	target `embed:""`
}

// Run lists the letters.
func (c *messagesCmd) Run(ctx context.Context, t *cli.Terminal) error {
	var page struct {
		Items []struct {
			ID       string `json:"id"`
			Template string `json:"template"`
			Locale   string `json:"locale"`
			State    string `json:"state"`
			Created  string `json:"created"`
			SentAt   string `json:"sent_at"`
			Attempts int    `json:"attempts"`
			Fault    string `json:"fault"`
			Edited   bool   `json:"edited"`
		} `json:"items"`
	}
	raw, err := c.fetch(ctx, "/messages", &page)
	if err != nil {
		return fmt.Errorf("letters of request %s: %w", c.ID, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	rows := make([][]string, 0, len(page.Items))
	for _, m := range page.Items {
		state := m.State
		if m.Edited {
			state = "EDITED"
		}
		rows = append(rows, []string{m.ID, m.Template, m.Locale, state, m.Created, m.SentAt, strconv.Itoa(m.Attempts), m.Fault})
	}
	return t.PrintTable([]string{"letter", "template", "locale", "state", "queued", "sent", "attempts failed", "fault"}, rows)
}

type certificateCmd struct {
	target `embed:""`
	Issue  int    `name:"issue" placeholder:"N" help:"Which issue of it; the newest if not given."`
	Out    string `name:"out" short:"o" type:"path" default:"-" placeholder:"FILE" help:"File to write; - for standard output."`
}

// Help says how others check it.
func (*certificateCmd) Help() string {
	return `The certificate proves what the log holds of the erasure. It names nobody: who has the subject's id and the salt that the
person was sent can show that it is about them.

Examples:
  tacit request certificate 0190163d-8694-739b-aea5-966c26f8ad91 -o certificate.json
  tacit-verify certificate certificate.json --keys log.vkeys`
}

// Run writes it as it was issued, to the byte.
func (c *certificateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	query := url.Values{}
	if c.Issue > 0 {
		query.Set("version", strconv.Itoa(c.Issue))
	}
	return save(ctx, t, &c.target, "/certificate", query, c.Out, "certificate")
}

type requestExportCmd struct {
	target `embed:""`
	Locale string `name:"locale" help:"Language of the words in it: en or de."`
	Out    string `name:"out" short:"o" type:"path" required:"" placeholder:"FILE" help:"File to write; - for standard output."`
}

// Run writes the ZIP file as it comes.
func (c *requestExportCmd) Run(ctx context.Context, t *cli.Terminal) error {
	query := url.Values{}
	if c.Locale != "" {
		query.Set("locale", c.Locale)
	}
	return save(ctx, t, &c.target, "/export", query, c.Out, "export")
}

// save fetches a file of a request.
func save(ctx context.Context, t *cli.Terminal, c *target, rest string, query url.Values, out, what string) error {
	path, err := c.path(rest)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	return fetchFile(ctx, t, server, client.Request{Method: http.MethodGet, Path: path, Query: query}, out, what, c.JSON)
}

// fetchFile fetches a file and says where it is.
func fetchFile(ctx context.Context, t *cli.Terminal, server *client.Client, r client.Request, out, what string, asJSON bool) error {
	if _, err := cli.Save(ctx, t, server, r, out); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	switch {
	case out == "-":
	case asJSON:
		return t.PrintJSON(map[string]string{"file": out})
	default:
		t.Say("%s is in %s", what, out)
	}
	return nil
}
