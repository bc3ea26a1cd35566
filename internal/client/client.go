// Package client sends the requests of commands to a server, under one credential and one purpose. It never sends a
// token in clear to another machine unless told to, and repeats no URL in an error, since a query names subjects. What
// an answer means is for the command to say.
package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

// What is wrong with a Config, to be tested with errors.Is.
var (
	ErrURL   = errors.New("the server's URL is malformed")
	ErrClear = errors.New("plain HTTP would carry the token in clear")
)

// Config says where the server is and who asks.
type Config struct {
	URL           string // http or https, without a query
	Token         string // bearer token; "" for what needs none
	Purpose       string // "" leaves it to the credential, which then has one
	PlainAnywhere bool   // permits plain HTTP to another machine
}

// Client sends requests. It may be used by several goroutines at once.
type Client struct {
	base    *url.URL
	token   string
	purpose string
	http    *http.Client
}

// New checks the configuration and speaks to nobody yet. It is ErrURL or ErrClear.
func New(cfg Config) (*Client, error) {
	base, err := url.Parse(cfg.URL)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return nil, ErrURL
	}
	if base.Scheme == "http" && !cfg.PlainAnywhere && !thisMachine(base.Hostname()) {
		return nil, ErrClear
	}
	transport := &http.Transport{Proxy: http.ProxyFromEnvironment, ResponseHeaderTimeout: time.Hour, MaxIdleConnsPerHost: idleConns}
	return &Client{base: base, token: cfg.Token, purpose: cfg.Purpose, http: &http.Client{Transport: transport}}, nil
}

// idleConns are kept for commands that send several requests at once.
const idleConns = 4

// thisMachine counts a name only if it is "localhost", since any other may resolve differently tomorrow.
func thisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Request is one request.
type Request struct {
	Method, Path string // the path begins with /v1
	Query        url.Values
	Body         io.Reader // nil for none
	ContentType  string    // of the body
	Accept       string    // media type of the answer; "" for what the server sends
	Version      string    // If-Match, as an ETag; "" for none
}

// maxReply bounds what is read of an answer, in bytes.
const maxReply = 64 << 20

// Do sends r, decodes a successful answer into out unless it has no body, and returns the answer's ETag. A refusal is
// a *Problem. An error that has a method Hint says what can be done about it.
func (c *Client) Do(ctx context.Context, r Request, out any) (etag string, err error) {
	resp, body, err := c.whole(ctx, r)
	if err != nil || resp.StatusCode == http.StatusNoContent {
		return "", err
	}
	if err := json.Unmarshal(body, out); err != nil {
		return "", fmt.Errorf("read the answer: %w", err)
	}
	return resp.Header.Get("ETag"), nil
}

// Bytes sends r and returns a successful answer's body as it came. A refusal is a *Problem.
func (c *Client) Bytes(ctx context.Context, r Request) ([]byte, error) {
	_, body, err := c.whole(ctx, r)
	return body, err
}

// Save sends r and writes a successful answer's body to w as it comes, however long it is. It returns the answer's header.
// A refusal is a *Problem, and nothing is written. An answer that breaks off is an error: what was written is then not all.
func (c *Client) Save(ctx context.Context, r Request, w io.Writer) (http.Header, error) {
	resp, err := c.send(ctx, r)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }() // the answer has been read
	if resp.StatusCode >= http.StatusBadRequest {
		text, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
		if err != nil {
			return nil, fmt.Errorf("read the answer: %w", err)
		}
		return nil, readProblem(resp, text)
	}
	if _, err := io.Copy(w, resp.Body); err != nil {
		return nil, fmt.Errorf("read the answer: %w", err)
	}
	return resp.Header, nil
}

// whole sends r and reads a successful answer to its end.
func (c *Client) whole(ctx context.Context, r Request) (*http.Response, []byte, error) {
	resp, err := c.send(ctx, r)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = resp.Body.Close() }() // the answer has been read
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	if err != nil {
		return nil, nil, fmt.Errorf("read the answer: %w", err)
	}
	if resp.StatusCode >= http.StatusBadRequest {
		return nil, nil, readProblem(resp, body)
	}
	return resp, body, nil
}

// Lines sends r and hands on each JSON value of an answer of several, as it comes. A refusal is a *Problem; an error of
// each ends the reading and is returned as it is.
func (c *Client) Lines(ctx context.Context, r Request, each func(json.RawMessage) error) error {
	resp, err := c.send(ctx, r)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }() // the answer has been read
	body := io.LimitReader(resp.Body, maxReply)
	if resp.StatusCode >= http.StatusBadRequest {
		text, err := io.ReadAll(body)
		if err != nil {
			return fmt.Errorf("read the answer: %w", err)
		}
		return readProblem(resp, text)
	}
	for d := json.NewDecoder(body); ; {
		var line json.RawMessage
		switch err := d.Decode(&line); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("read the answer: %w", err)
		}
		if err := each(line); err != nil {
			return err
		}
	}
}

// send sends r with what every request has.
func (c *Client) send(ctx context.Context, r Request) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, r.Method, c.base.JoinPath(r.Path).String(), r.Body)
	if err != nil {
		return nil, fmt.Errorf("make the request: %w", err)
	}
	req.URL.RawQuery = r.Query.Encode()
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	for name, value := range map[string]string{
		"Tacit-Purpose": c.purpose, "Content-Type": r.ContentType, "If-Match": r.Version, "Accept": r.Accept,
	} {
		if value != "" {
			req.Header.Set(name, value)
		}
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, &unreachable{host: c.base.Host, err: err}
	}
	return resp, nil
}

// unreachable is a request without an answer.
type unreachable struct {
	host string
	err  error
}

// Error leaves out what url.Error quotes: the URL, whose query names subjects. Its cause says what happened.
func (u *unreachable) Error() string {
	cause := u.err
	if quoting, ok := errors.AsType[*url.Error](cause); ok {
		cause = quoting.Err
	}
	return "reach the server: " + cause.Error()
}

func (u *unreachable) Unwrap() error { return u.err }

// Hint says what to look at first.
func (u *unreachable) Hint() string { return "is it running at " + u.host + "? see --url" }
