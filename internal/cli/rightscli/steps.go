package rightscli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/rights"
)

// simple is a step that takes no revision: it is the person's own business and races with nobody's decision.
func (c *target) simple(ctx context.Context, t *cli.Terminal, name string, body any) error {
	path, err := c.path("/" + name)
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var r request
	raw, err := send(ctx, server, http.MethodPost, path, "", body, &r)
	if err != nil {
		return fmt.Errorf("%s request %s: %w", name, c.ID, err)
	}
	return r.print(t, c.JSON, raw)
}

// step is a target whose next step is for one revision.
type step struct {
	target   `embed:""`
	Revision uint64 `name:"revision" placeholder:"N" help:"Only if the request is still at this revision, as it was shown to you; as it is now if not given."`
}

// take takes a step of the request as it is now, or as it was at --revision: if somebody changes it meanwhile, the server
// refuses. agree is asked about the request first; nil agrees.
func (c *step) take(ctx context.Context, t *cli.Terminal, name string, body any, agree func(*request) error) error {
	path, err := c.path("")
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	version := strconv.Quote(strconv.FormatUint(c.Revision, 10))
	if c.Revision == 0 || agree != nil {
		var seen request
		_, etag, err := get(ctx, server, path, nil, &seen)
		if err != nil {
			return fmt.Errorf("look at request %s: %w", c.ID, err)
		}
		if c.Revision == 0 {
			version = etag
		}
		if agree != nil {
			if err := agree(&seen); err != nil {
				return err
			}
		}
	}
	var r request
	raw, err := send(ctx, server, http.MethodPost, path+"/"+name, version, body, &r)
	if err != nil {
		return fmt.Errorf("%s request %s: %w", name, c.ID, err)
	}
	return r.print(t, c.JSON, raw)
}

type codeCmd struct {
	target `embed:""`
}

// Run mails a code; whether there was anybody to mail it to is not told.
func (c *codeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.simple(ctx, t, "send-code", nil)
}

type verifyCmd struct {
	target `embed:""`
	Code   string `arg:"" default:"-" help:"The code; - reads a line of standard input."`
}

// Run tries the code.
func (c *verifyCmd) Run(ctx context.Context, t *cli.Terminal) error {
	code, err := personal(t, c.Code)
	if err != nil {
		return err
	}
	return c.simple(ctx, t, "verify", map[string]string{"code": code})
}

type vouchCmd struct {
	step     `embed:""`
	Document string `name:"document" required:"" placeholder:"SHA256" help:"Digest of what you looked at, in hexadecimal: sha256sum FILE. The document itself stays with you."`
}

// Run vouches.
func (c *vouchCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "vouch", map[string]string{"document": c.Document}, nil)
}

type mandateCmd struct {
	step `embed:""`
}

// Run confirms the mandate.
func (c *mandateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "mandate", nil, nil)
}

type amendCmd struct {
	step    `embed:""`
	Type    string `name:"type" required:"" help:"Type of the request, as it is to be."`
	Kind    string `name:"kind" help:"Kind of the person, with --about."`
	About   string `name:"about" placeholder:"ID" help:"Id of the person."`
	Role    string `name:"role" help:"Who asks: self, agent or guardian."`
	Mandate string `name:"mandate" placeholder:"SHA256" help:"Digest of an agent's or guardian's document, in hexadecimal."`
}

// Run replaces the claim.
func (c *amendCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := checkType(c.Type); err != nil {
		return err
	}
	about, err := optionalID("about", c.About)
	if err != nil {
		return err
	}
	kind := ""
	if c.Kind != "" {
		kind = cli.KindName(c.Kind)
	}
	body := without(map[string]any{"type": c.Type, "kind": kind, "about": about, "role": c.Role, "mandate": c.Mandate})
	return c.take(ctx, t, "amend", body, nil)
}

type scopeCmd struct {
	step `embed:""`
}

// Run begins the look; what the law's tables say is in: tacit request proposal.
func (c *scopeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "scope", nil, nil)
}

type decideCmd struct {
	step    `embed:""`
	Outcome string   `arg:"" enum:"grant,part,refuse" help:"grant, part or refuse."`
	Reason  []string `name:"reason" placeholder:"CODE" help:"Why it is refused, in whole or in part, or why an erasure is granted: a term of the Data Privacy Vocabulary; may be repeated."`
	Class   []string `name:"class" sep:"none" placeholder:"CLASS=OUTCOME" help:"What becomes of one class, as in financial=refuse:CODE; may be repeated. The others go by the outcome."`
	Confirm string   `name:"confirm" placeholder:"ID" help:"The id once more, to grant an erasure; without it, a terminal is asked."`
}

// Help lists the reasons.
func (*decideCmd) Help() string {
	var b strings.Builder
	b.WriteString("What is due and what is kept says: tacit request proposal.\n")
	for _, list := range []struct {
		title string
		use   rights.Use
	}{{"Reasons of a refusal, in whole or in part", rights.ForRefusal}, {"Reasons of an erasure", rights.ForErasure}} {
		fmt.Fprintf(&b, "\n%s:\n", list.title)
		for _, j := range rights.Justifications() {
			if j.Use == list.use {
				fmt.Fprintf(&b, "  %s (%s)\n", j.Code, j.Citation)
			}
		}
	}
	b.WriteString("\nExamples:\n  tacit request decide ID grant\n  tacit request decide ID refuse --reason JustificationA12ManifestlyUnfounded")
	return b.String()
}

// Run decides.
func (c *decideCmd) Run(ctx context.Context, t *cli.Terminal) error {
	classes, err := classDecisions(c.Class)
	if err != nil {
		return err
	}
	use := rights.ForRefusal
	if c.Outcome == string(rights.Grant) {
		use = rights.ForErasure
	}
	for _, code := range c.Reason {
		if err := checkReason(code, use); err != nil {
			return err
		}
	}
	body := without(map[string]any{"outcome": c.Outcome, "reasons": c.Reason})
	if len(classes) > 0 {
		body["classes"] = classes
	}
	return c.take(ctx, t, "decide", body, func(r *request) error {
		if c.Outcome == string(rights.Refuse) {
			return nil
		}
		return destroys(t, r, c.Confirm)
	})
}

// destroys asks for the id of a request whose next step leads to an erasure.
func destroys(t *cli.Terminal, r *request, given string) error {
	if r.Type != string(rights.Erasure) {
		return nil
	}
	return t.Confirm(r.ID, given)
}

// checkReason refuses a code that is none.
func checkReason(code string, use rights.Use) error {
	var codes []string
	for _, j := range rights.Justifications() {
		if j.Use == use {
			codes = append(codes, j.Code)
		}
		if j.Use == use && j.Code == code {
			return nil
		}
	}
	return cli.Usage(fmt.Errorf("%q is no reason", code), cli.DidYouMean(code, codes))
}

// classDecisions reads CLASS=OUTCOME or CLASS=OUTCOME:CODE.
func classDecisions(flags []string) ([]rights.ClassDecision, error) {
	var list []rights.ClassDecision
	for _, flag := range flags {
		class, rest, ok := strings.Cut(flag, "=")
		outcome, reason, _ := strings.Cut(rest, ":")
		if !ok || class == "" || outcome != string(rights.Grant) && outcome != string(rights.Refuse) {
			return nil, cli.Usage(errors.New("a --class is not CLASS=grant or CLASS=refuse:CODE"), "for example --class financial=refuse:JustificationA17LegalClaims")
		}
		if reason != "" {
			if err := checkReason(reason, rights.ForRefusal); err != nil {
				return nil, err
			}
		}
		list = append(list, rights.ClassDecision{Class: class, Outcome: rights.Outcome(outcome), Reason: reason})
	}
	return list, nil
}

type approveCmd struct {
	step    `embed:""`
	Confirm string `name:"confirm" placeholder:"ID" help:"The id once more, to approve an erasure; without it, a terminal is asked."`
}

// Run confirms the decision of another credential.
func (c *approveCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "approve", nil, func(r *request) error {
		if r.Decision != nil && r.Decision.Outcome == string(rights.Refuse) {
			return nil
		}
		return destroys(t, r, c.Confirm)
	})
}

type deliverCmd struct {
	step `embed:""`
}

// Run closes the request.
func (c *deliverCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "deliver", nil, nil)
}

type extendCmd struct {
	step   `embed:""`
	Reason string `name:"reason" required:"" placeholder:"CODE" help:"JustificationA12Complexity or JustificationA12HighVolume."`
	Months int    `name:"months" help:"By so many months; as long as the law allows if neither is given."`
	Days   int    `name:"days" help:"By so many days."`
	Told   string `name:"told" placeholder:"TIME" help:"When the person was told by other means; a letter is queued if not given."`
}

// Run extends.
func (c *extendCmd) Run(ctx context.Context, t *cli.Terminal) error {
	if err := checkReason(c.Reason, rights.ForExtension); err != nil {
		return err
	}
	told, err := instant("told", c.Told, false)
	if err != nil {
		return err
	}
	return c.take(ctx, t, "extend", without(map[string]any{"reason": c.Reason, "months": c.Months, "days": c.Days, "told": told}), nil)
}

type pauseCmd struct {
	step   `embed:""`
	Reason string `name:"reason" required:"" enum:"identity,scope" help:"identity: who asks is in doubt; scope: the person was asked what it is about."`
}

// Run stops the clock, where the law stops it.
func (c *pauseCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "pause", map[string]string{"reason": c.Reason}, nil)
}

type resumeCmd struct {
	step `embed:""`
}

// Run lets it run.
func (c *resumeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "resume", nil, nil)
}

type withdrawCmd struct {
	step `embed:""`
}

// Run takes it back.
func (c *withdrawCmd) Run(ctx context.Context, t *cli.Terminal) error {
	return c.take(ctx, t, "withdraw", nil, nil)
}

type appealCmd struct {
	step     `embed:""`
	TextFile string `name:"text-file" placeholder:"FILE" help:"What the person wrote; - for standard input. It is sealed."`
}

// Run opens it again, with a clock of its own.
func (c *appealCmd) Run(ctx context.Context, t *cli.Terminal) error {
	text, err := words(t, c.TextFile)
	if err != nil {
		return err
	}
	return c.take(ctx, t, "appeal", without(map[string]any{"text": text}), nil)
}

type instructionsCmd struct {
	cli.ClientFlags `embed:""`
}

// instruction is what a recipient is told.
type instruction struct {
	ID       string     `json:"id"`
	IDs      []string   `json:"ids"`
	ToldAt   string     `json:"told_at"`
	Answer   string     `json:"answer"`
	Answered string     `json:"answered_at"`
	Entry    disclosure `json:"disclosure"`
}

// Run lists what is not answered.
func (c *instructionsCmd) Run(ctx context.Context, t *cli.Terminal) error {
	server, err := c.Client()
	if err != nil {
		return err
	}
	var page struct {
		Items []json.RawMessage `json:"items"`
	}
	if _, _, err := get(ctx, server, "/v1/instructions", nil, &page); err != nil {
		return fmt.Errorf("instructions: %w", err)
	}
	list := func(each func(json.RawMessage) error) error {
		for _, item := range page.Items {
			if err := each(item); err != nil {
				return err
			}
		}
		return nil
	}
	return table(ctx, t, c.JSON, list, []string{"instruction", "told", "answer", "ids of the person"}, func(i *instruction) []string {
		return []string{i.ID, i.ToldAt, i.Answer, cli.List(i.IDs)}
	})
}

type answerCmd struct {
	cli.ClientFlags `embed:""`
	ID              string `arg:"" help:"Id of the instruction."`
	Answer          string `arg:"" enum:"acknowledged,erased,refused" help:"acknowledged, erased or refused."`
}

// Run answers; what was answered is told in the certificate.
func (c *answerCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := parseID(c.ID, "ids are printed by: tacit request instructions")
	if err != nil {
		return err
	}
	server, err := c.Client()
	if err != nil {
		return err
	}
	var i instruction
	raw, err := send(ctx, server, http.MethodPost, "/v1/instructions/"+id+"/answer", "", map[string]string{"answer": c.Answer}, &i)
	if err != nil {
		return fmt.Errorf("answer instruction %s: %w", id, err)
	}
	if c.JSON {
		return t.PrintJSON(raw)
	}
	return t.PrintTable(nil, pairs([]string{"instruction", id}, []string{"answer", c.Answer}, []string{"log entry", i.Entry.Entry}))
}
