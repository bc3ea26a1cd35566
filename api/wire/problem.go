package wire

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
)

// Problem is an answer that is an error, see RFC 9457. Its texts are this package's or the catalog's, never the
// caller's.
type Problem struct {
	Code   Code
	Faults []vault.FieldError // by field
	Entry  uuid.UUID          // of the log, the zero id for none

	details string
	hints   string
	erased  time.Time // day of the erasure
	headers [][2]string
}

// Refuse makes a problem of a code. One that no table of ours has is a team's policy's own, and answered with 403.
func Refuse(c Code) *Problem {
	m, ok := meanings[c]
	if !ok {
		m = meanings[CodeDenied]
	}
	return &Problem{Code: c, hints: m.hint}
}

// Error makes a problem an error that handlers return.
func (p *Problem) Error() string { return string(p.Code) }

// Detail says what this very time is wrong.
func (p *Problem) Detail(text string) *Problem { p.details = text; return p }

// Hint says what to do instead of what the code's own hint says.
func (p *Problem) Hint(text string) *Problem { p.hints = text; return p }

// Header adds a header to the answer.
func (p *Problem) Header(name, value string) *Problem {
	p.headers = append(p.headers, [2]string{name, value})
	return p
}

// Fault adds what is wrong with one field, as a code for programs and a hint.
func (p *Problem) Fault(field, fault, hint string) *Problem {
	p.Faults = append(p.Faults, vault.FieldError{Field: field, Code: fault, Hint: hint})
	return p
}

// status returns the problem's status; a refusal whose code only a team's policy knows is 403.
func (p *Problem) status() int {
	if m, ok := meanings[p.Code]; ok {
		return m.status
	}
	return meanings[CodeDenied].status
}

func (p *Problem) title() string {
	if m, ok := meanings[p.Code]; ok {
		return m.title
	}
	return meanings[CodeDenied].title
}

// sentinels maps the vault's errors, the more particular first.
var sentinels = []struct {
	err  error
	code Code
}{
	{vault.ErrUnauthenticated, CodeUnauthenticated},
	{vault.ErrPurposeRequired, CodePurposeRequired},
	{vault.ErrPurpose, CodePurposeNotAllowed},
	{vault.ErrShredded, CodeClassErased},
	{vault.ErrOwned, CodeNotOwner},
	{vault.ErrGone, CodeErased},
	{vault.ErrNotKept, CodePolicyNotKept},
	{vault.ErrNotFound, CodeNotFound},
	{audit.ErrNotFound, CodeNotFound},
	{audit.ErrUnpublished, CodeNotPublished},
	{audit.ErrDropped, CodeEntryDropped},
	{vault.ErrDenied, CodeDenied},
	{vault.ErrVersion, CodeVersionMismatch},
	{vault.ErrAmbiguous, CodeAmbiguous},
	{vault.ErrBudget, CodeBudget},
	{vault.ErrBusy, CodeImportRunning},
	{vault.ErrIdempotency, CodeIdempotencyReused},
	{vault.ErrIntegrity, CodeIntegrity},
	{vault.ErrAppendOnly, CodeAppendOnly},
	{vault.ErrKind, CodeKindUnknown},
	{vault.ErrCursor, CodeBadCursor},
	{vault.ErrBuilding, CodeIndexBuilding},
	{vault.ErrNotCountable, CodeNotCountable},
	{vault.ErrUnavailable, CodeUnavailable},
	{vault.ErrNoPolicyKeys, CodePolicyKeys},
	{audit.ErrUnavailable, CodeUnavailable},
	{context.DeadlineExceeded, CodeTimeout},
	{context.Canceled, CodeCanceled},
}

// problemOf turns any error into a problem. What it does not know is internal, and its text stays inside.
func (c *Call) problemOf(err error) *Problem {
	var (
		p        *Problem
		refusal  *vault.Refusal
		invalid  *vault.Invalid
		conflict *vault.Conflict
		tooLarge *http.MaxBytesError
	)
	switch {
	case errors.As(err, &p):
		return p
	case errors.As(err, &refusal):
		return c.refusal(refusal)
	case errors.As(err, &invalid):
		return c.invalid(invalid)
	case errors.As(err, &conflict):
		return Refuse(CodeConflict).Fault(conflict.Field, "taken", "another record has this value")
	case errors.As(err, &tooLarge):
		return Refuse(CodeTooLarge)
	}
	if reason, faults := vault.PolicyFaults(err); reason != "" {
		return policyProblem(reason, faults)
	}
	for _, s := range sentinels {
		if errors.Is(err, s.err) {
			return c.particulars(Refuse(s.code))
		}
	}
	if errors.Is(c.Context().Err(), context.DeadlineExceeded) {
		return Refuse(CodeTimeout).Header("Retry-After", "1")
	}
	return Refuse(CodeInternal)
}

// buildRetry is how many seconds to wait for an index that is being built.
const buildRetry = "60"

// publishRetry is how many seconds to wait for the next checkpoint.
const publishRetry = "2"

// importRetry is how many seconds to wait for another import to end.
const importRetry = "10"

// particulars adds the headers that a code needs.
func (c *Call) particulars(p *Problem) *Problem {
	switch {
	case p.Code == CodeUnauthenticated:
		return p.Header("WWW-Authenticate", `Bearer realm="tacit"`)
	case p.Code == CodeIndexBuilding:
		return p.Header("Retry-After", buildRetry)
	case p.status() == http.StatusServiceUnavailable:
		return p.Header("Retry-After", "1")
	case p.Code == CodeBudget:
		now := c.Server.Now()
		left := now.Truncate(time.Hour).Add(time.Hour).Sub(now)
		return p.Header("Retry-After", strconv.Itoa(int(left/time.Second)+1))
	case p.Code == CodeNotPublished:
		return p.Header("Retry-After", publishRetry)
	case p.Code == CodeImportRunning:
		return p.Header("Retry-After", importRetry)
	case p.Code == CodeAppendOnly:
		return p.Header("Allow", Get)
	case (p.Code == CodePurposeRequired || p.Code == CodePurposeNotAllowed) && len(c.Purposes) > 0:
		return p.Hint(p.hints + "; this credential may act for: " + strings.Join(c.Purposes, ", "))
	}
	return p
}

// refusal tells what the decision lets the actor know, and no more.
func (c *Call) refusal(r *vault.Refusal) *Problem {
	var invalid *vault.Invalid
	p := Refuse(CodeNotFound)
	switch {
	case errors.Is(r, vault.ErrGone):
		p = Refuse(CodeErased)
		p.erased = r.Gone
	case errors.Is(r, vault.ErrPurposeRequired):
		p = c.particulars(Refuse(CodePurposeRequired))
	case errors.Is(r, vault.ErrPurpose):
		p = c.particulars(Refuse(CodePurposeNotAllowed))
	case errors.As(r, &invalid):
		p = c.invalid(invalid)
	case errors.Is(r, vault.ErrDenied):
		p = Refuse(CodeDenied)
		if r.Code != "" {
			p = Refuse(Code(r.Code))
		}
	}
	p.Entry = r.Entry
	if r.Code == "consent_missing" && r.Purpose != "" {
		p = p.Hint("consent for the purpose " + r.Purpose + " is missing; it is recorded at POST " + c.consentPath())
	}
	return p
}

// consentPath is where consent of the record's subject is recorded, with {id} left open.
func (c *Call) consentPath() string {
	if c.Top != nil && c.Top.Subject {
		return "/v1/" + c.Top.Path + "/{id}/consents"
	}
	for _, k := range c.Catalog.Kinds {
		if k.Subject && k.Path != "" {
			return "/v1/" + k.Path + "/{id}/consents"
		}
	}
	return "the subject's consents"
}

// invalid lists faults by field. A name that neither the catalog nor the API knows is the caller's own text, and is left
// out. What a query got wrong is 400, since there is no body to be unprocessable.
func (c *Call) invalid(inv *vault.Invalid) *Problem {
	p := Refuse(CodeInvalid)
	switch {
	case c.R.Method == Get:
		p = Refuse(CodeInvalidQuery)
	case len(inv.Fields) > 0 && !slices.ContainsFunc(inv.Fields, func(f vault.FieldError) bool { return f.Code != string(CodeWriteNotAllowed) }):
		p = Refuse(CodeWriteNotAllowed) // nothing is wrong with the body but who sends it
	}
	for _, f := range inv.Fields[:min(len(inv.Fields), maxFaults)] {
		p = p.Fault(knownPath(c.Catalog, f.Field), f.Code, f.Hint)
	}
	return p
}

// Fail answers with a problem. Faults of the server are logged here and nowhere else.
func (c *Call) Fail(err error) {
	p := c.problemOf(err)
	c.report(p, err)
	discard(c.R)
	h := c.W.Header()
	for _, kv := range p.headers {
		h.Set(kv[0], kv[1])
	}
	h.Set("Content-Type", "application/problem+json")
	body := appendProblem(make([]byte, 0, 512), p, c.X.ID)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	c.W.WriteHeader(p.status())
	if c.R.Method != http.MethodHead {
		_, _ = c.W.Write(body) // the caller is gone: nobody is left to tell
	}
}

// report logs what the operator must know of: the error's text holds ids only.
func (c *Call) report(p *Problem, err error) {
	level := slog.LevelWarn
	switch p.Code {
	case CodeInternal, CodeIntegrity:
		level = slog.LevelError
	case CodeUnavailable, CodeTimeout:
	default:
		return
	}
	c.Server.Logger.LogAttrs(c.Context(), level, "fault",
		slog.String("code", string(p.Code)), slog.String("request", c.X.ID.String()),
		slog.String("route", c.X.Route), slog.Any("error", err))
}

// policyProblem tells who pushed a policy what is wrong with it: texts that quote nothing but the policy itself.
func policyProblem(reason string, faults []string) *Problem {
	return PolicyFaults(Refuse(CodePolicyRefused), "bundle", reason, faults)
}

// maxFaultText is how much of one fault of a policy is told: it may quote the policy's source.
const maxFaultText = 400

// PolicyFaults adds what is wrong with a policy, fault by fault, as far as an answer goes.
func PolicyFaults(p *Problem, field, reason string, faults []string) *Problem {
	for _, text := range faults[:min(len(faults), maxFaults)] {
		if len(text) > maxFaultText {
			text = strings.ToValidUTF8(text[:maxFaultText], "") + " …"
		}
		p = p.Fault(field, reason, text)
	}
	return p
}

// appendProblem writes a problem document (RFC 9457). Its type is a name, not an address: nothing is served there.
func appendProblem(b []byte, p *Problem, request uuid.UUID) []byte {
	o := Begin(b)
	o.Text("type", "urn:tacit:problem:"+string(p.Code))
	o.Text("title", p.title())
	o.Int("status", p.status())
	o.Text("code", string(p.Code))
	o.TextIf("detail", p.details)
	o.TextIf("hint", p.hints)
	if len(p.Faults) > 0 {
		o.Key("errors")
		o.B = AppendList(o.B, slices.Clip(p.Faults), appendFault)
	}
	if !p.erased.IsZero() {
		o.Text("erased_on", p.erased.UTC().Format(time.DateOnly))
	}
	o.IDIf("entry", p.Entry)
	o.IDIf("request_id", request)
	return o.End()
}

func appendFault(b []byte, f *vault.FieldError) []byte {
	o := Begin(b)
	o.TextIf("field", f.Field)
	o.Text("code", f.Code)
	o.TextIf("hint", f.Hint)
	return o.End()
}
