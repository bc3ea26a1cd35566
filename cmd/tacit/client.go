package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/vault/crm"
)

// clientFlags are those of commands that speak to a running server.
type clientFlags struct {
	URL           string `name:"url" from:"TACIT_URL" default:"http://127.0.0.1:8480" placeholder:"URL" help:"Server ($TACIT_URL; ${default})."`
	Token         string `name:"token" from:"TACIT_TOKEN" placeholder:"TOKEN" help:"Bearer token; better by $TACIT_TOKEN, since other users of the machine can read a command line."`
	Purpose       string `name:"purpose" from:"TACIT_PURPOSE" help:"Purpose to act for, if the credential has several ($TACIT_PURPOSE)."`
	PlainAnywhere bool   `name:"plain-http-anywhere" help:"Send the token over plain HTTP to another machine."`
	JSON          bool   `name:"json" help:"Print JSON."`
}

// client sends requests under one credential and purpose.
type client struct {
	base    *url.URL
	token   string
	purpose string
	http    *http.Client
}

// client checks the flags. It refuses to send a token in clear to another machine unless told to.
func (f clientFlags) client() (*client, error) {
	if f.Token == "" {
		return nil, &usageError{err: errors.New("no token is given"), hint: "set TACIT_TOKEN or give --token"}
	}
	base, err := url.Parse(f.URL)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return nil, &usageError{err: errors.New("the server's URL is malformed"), hint: "for example --url https://vault.example.com"}
	}
	if base.Scheme == "http" && !f.PlainAnywhere && !loopback(net.JoinHostPort(base.Hostname(), "0")) {
		return nil, withHint(errors.New("plain HTTP would carry the token in clear"), "use https, or --plain-http-anywhere")
	}
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment, ResponseHeaderTimeout: time.Hour}
	return &client{base: base, token: f.Token, purpose: f.Purpose, http: &http.Client{Transport: transport}}, nil
}

// request is one request; Body may be nil.
type request struct {
	method, path string
	query        url.Values
	body         io.Reader
	contentType  string
	version      string // If-Match
}

// maxReply bounds what is read of an answer.
const maxReply = 64 << 20

// do sends r, decodes a successful answer into out unless it has no body, and returns the answer's ETag. A refusal is a *problemError.
func (c *client) do(ctx context.Context, r request, out any) (etag string, err error) {
	req, err := http.NewRequestWithContext(ctx, r.method, c.base.JoinPath(r.path).String(), r.body)
	if err != nil {
		return "", fmt.Errorf("make the request: %w", err)
	}
	req.URL.RawQuery = r.query.Encode()
	req.Header.Set("Authorization", "Bearer "+c.token)
	for name, value := range map[string]string{
		"Tacit-Purpose": c.purpose, "Content-Type": r.contentType, "If-Match": r.version,
	} {
		if value != "" {
			req.Header.Set(name, value)
		}
	}
	resp, err := c.http.Do(req)
	if err != nil {
		// url.Error quotes the URL, whose query names subjects; its cause says what happened.
		if cause, ok := errors.AsType[*url.Error](err); ok {
			err = cause.Err
		}
		return "", withHint(fmt.Errorf("reach the server: %w", err), "is it running at "+c.base.Host+"? see --url")
	}
	defer func() { _ = resp.Body.Close() }() // the answer has been read
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	if err != nil {
		return "", fmt.Errorf("read the answer: %w", err)
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return "", readProblem(resp, body)
	}
	if resp.StatusCode == http.StatusNoContent {
		return "", nil
	}
	if err := json.Unmarshal(body, out); err != nil {
		return "", fmt.Errorf("read the answer: %w", err)
	}
	return resp.Header.Get("ETag"), nil
}

// problemError is a problem document (RFC 9457). It holds no submitted value, so it can be printed.
type problemError struct {
	Status int    `json:"status"`
	Code   string `json:"code"`
	Title  string `json:"title"`
	Detail string `json:"detail"`
	Advice string `json:"hint"`
	Entry  string `json:"entry"`
	Faults []struct {
		Field string `json:"field"`
		Code  string `json:"code"`
		Hint  string `json:"hint"`
	} `json:"errors"`
}

// readProblem never fails: an answer that is not a problem document becomes one by its status.
func readProblem(resp *http.Response, body []byte) *problemError {
	p := &problemError{}
	media, _, _ := mime.ParseMediaType(resp.Header.Get("Content-Type")) // "" will do
	if media != "application/problem+json" || json.Unmarshal(body, p) != nil {
		*p = problemError{Title: "the answer is not from a Tacit server", Advice: "see --url"}
	}
	p.Status = resp.StatusCode
	return p
}

func (p *problemError) Error() string {
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
func (p *problemError) Hint() string {
	var lines []string
	if p.Advice != "" {
		lines = append(lines, p.Advice)
	}
	for _, f := range p.Faults {
		lines = append(lines, strings.TrimSuffix(f.Field+": "+f.Hint, ": "))
	}
	return strings.Join(lines, "\n      ")
}

// kindPath returns the URL segment of a kind. People write "contact" and "contacts"; a kind of a catalog other than
// the default one is taken as a segment.
func kindPath(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.Kind(word); ok && k.Path != "" {
			return k.Path
		}
	}
	return word
}

// kindName is the reverse of kindPath.
func kindName(word string) string {
	if c, err := crm.Default(); err == nil {
		if k, ok := c.KindByPath(word); ok {
			return k.Name
		}
	}
	return word
}
