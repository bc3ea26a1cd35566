// Package client speaks to a Tacit server from Go: records with what was withheld of them, problems as errors with a code.
//
// A client never sends a token in clear to another machine unless told to, follows no redirection, and repeats neither a
// URL nor a body in an error, since both may name a person. Records and look-ups show no values when they are printed or
// logged. It sends again only what is safe to send again, see Config.Retries. Whatever else an answer means is for the
// application to say; what a server serves is in docs/api.md and at /openapi.json.
package client

import (
	"errors"
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

// Config says where the server is and who asks. Only URL is required.
type Config struct {
	URL           string // http or https, without a query
	Token         string // bearer token; "" for what needs none
	Purpose       string // "" leaves it to the credential, which then has one
	PlainAnywhere bool   // permits plain HTTP to another machine

	// Retries is how often a request is sent again when no answer came, or the server was unavailable for a moment: what
	// reads, and what has an Idempotency-Key. It is 2 if zero, and nothing is sent again if it is negative.
	Retries int
	// HTTP sends the requests, for certificates or proxies of one's own; one of the package's if nil. Its CheckRedirect is
	// not used.
	HTTP *http.Client
}

const defaultRetries = 2

// Client sends requests. It may be used by several goroutines at once.
type Client struct {
	base    *url.URL
	token   string
	purpose string
	glass   string
	retries int
	http    *http.Client
}

// New checks the configuration and speaks to nobody yet. Its errors are ErrURL and ErrClear.
func New(cfg Config) (*Client, error) {
	base, err := url.Parse(cfg.URL)
	if err != nil || base.Host == "" || base.Scheme != "http" && base.Scheme != "https" {
		return nil, ErrURL
	}
	if base.Scheme == "http" && !cfg.PlainAnywhere && !thisMachine(base.Hostname()) {
		return nil, ErrClear
	}
	c := &Client{base: base, token: cfg.Token, purpose: cfg.Purpose, retries: cfg.Retries, http: &http.Client{}}
	if c.retries == 0 {
		c.retries = defaultRetries
	}
	if cfg.HTTP != nil {
		*c.http = *cfg.HTTP
	} else {
		c.http.Transport = &http.Transport{Proxy: http.ProxyFromEnvironment, ResponseHeaderTimeout: time.Hour, MaxIdleConnsPerHost: idleConns}
	}
	// The server redirects nobody: who does is another, and not to be handed the token, nor the body.
	c.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return c, nil
}

// idleConns are kept for applications that send several requests at once.
const idleConns = 4

// thisMachine counts a name only if it is "localhost", since any other may resolve differently tomorrow.
func thisMachine(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// For is the same client for another purpose of the credential.
func (c *Client) For(purpose string) *Client {
	other := *c
	other.purpose = purpose
	return &other
}

// BreakingGlass is the same client under a break-glass grant, by its id. Only reading a record by its id takes one.
func (c *Client) BreakingGlass(grant string) *Client {
	other := *c
	other.glass = grant
	return &other
}
