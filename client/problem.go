package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Codes of problems that applications tell apart most often. docs/api.md has the others.
const (
	CodeNotFound        = "not_found"           // there is none, or none that may be known of
	CodeErased          = "erased"              // there was one
	CodeAmbiguous       = "ambiguous"           // a look-up matches several
	CodeConflict        = "conflict"            // a value that must be unique is taken
	CodeInvalid         = "invalid_input"       // see Problem.Faults
	CodeVersionMismatch = "version_mismatch"    // the record was changed: read it again
	CodeConsentMissing  = "consent_missing"     // for this purpose
	CodeRestricted      = "restricted"          // GDPR Art. 18
	CodeBudget          = "budget_exhausted"    // see Problem.RetryAfter
	CodePurpose         = "purpose_not_allowed" // the credential does not have it
	CodeUnauthenticated = "unauthenticated"
)

// Code returns the code of the problem that err is or wraps, "" for any other error.
func Code(err error) string {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Code
	}
	return ""
}

// Problem is a problem document (RFC 9457). It holds no submitted value, so it can be printed.
type Problem struct {
	Status int    `json:"status"`
	Code   string `json:"code"` // of docs/api.md, "" where the answer is not from a Tacit server
	Title  string `json:"title"`
	Detail string `json:"detail"`
	Advice string `json:"hint"`
	Entry  string `json:"entry"` // id of the log entry, "" for none
	// RetryAfter is how long the server asks to wait (RFC 9110, 10.2.3); 0 if it does not say.
	RetryAfter time.Duration `json:"-"`
	Faults     []struct {
		Field string `json:"field"`
		Code  string `json:"code"`
		Hint  string `json:"hint"`
	} `json:"errors"`
}

// readProblem never fails: an answer that is not a problem document becomes one by its status.
func readProblem(resp *http.Response, body []byte) *Problem {
	p := &Problem{}
	media, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type")) // "" will do
	if media != "application/problem+json" || json.Unmarshal(body, p) != nil {
		*p = Problem{Title: "the answer is not from a Tacit server", Advice: "is the server's URL right?"}
	}
	p.Status, p.RetryAfter = resp.StatusCode, retryAfter(resp)
	return p
}

func retryAfter(resp *http.Response) time.Duration {
	seconds, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 31)
	if err != nil {
		return 0
	}
	return time.Duration(seconds) * time.Second
}

// ParseProblem reads a problem that came within an answer which had begun as a success.
func ParseProblem(text []byte) (*Problem, error) {
	p := &Problem{}
	if err := json.Unmarshal(text, p); err != nil {
		return nil, unreadable(err)
	}
	return p, nil
}

// Error is the title and the detail, with the status, the code and the log entry.
func (p *Problem) Error() string {
	var b strings.Builder
	b.WriteString(p.Title)
	if p.Detail != "" && p.Detail != p.Title {
		b.WriteString(": " + p.Detail)
	}
	fmt.Fprintf(&b, " (%d", p.Status)
	if p.Code != "" {
		b.WriteString(" " + p.Code)
	}
	if p.Entry != "" {
		b.WriteString(", log entry " + p.Entry)
	}
	b.WriteString(")")
	return b.String()
}

// Hint returns the server's advice and what is wrong with each field.
func (p *Problem) Hint() string {
	var lines []string
	if p.Advice != "" {
		lines = append(lines, p.Advice)
	}
	for _, f := range p.Faults {
		lines = append(lines, strings.TrimSuffix(f.Field+": "+f.Hint, ": "))
	}
	return strings.Join(lines, "\n      ")
}
