package transit

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"time"

	"github.com/tacitcrm/tacit/crypto"
)

// maxReply bounds a reply. The largest is the list of a key's versions.
const maxReply = 1 << 20

// statusError is a reply that is no success. Its text is ours: what a server, or
// something in between, wrote might repeat what we sent.
type statusError struct {
	code  int
	empty bool // Vault's own "nothing here": a list of no errors
}

func (e *statusError) Error() string {
	return fmt.Sprintf("status %d: %s", e.code, e.hint())
}

func (e *statusError) hint() string {
	switch {
	case e.code == http.StatusBadRequest:
		return "the request was refused"
	case e.code == http.StatusForbidden:
		return "permission denied: is the token valid, and does its policy allow this path?"
	case e.code == http.StatusNotFound:
		return "no Transit engine there: see mount and namespace"
	case e.code == http.StatusTooManyRequests:
		return "a quota is used up, or this is a standby"
	case e.code == http.StatusServiceUnavailable:
		return "Vault is sealed or not ready"
	case e.code >= 300 && e.code < 400:
		return "redirects are not followed: name the active node, or a load balancer that finds it"
	}
	return "see Vault's log"
}

// client speaks Vault's HTTP API. It follows no redirect, reads nothing from the
// environment, tries once, and asks no proxy: a token and a root key pass here.
type client struct {
	http      *http.Client
	address   *url.URL
	namespace string
	token     crypto.Secret
	tokenFile string
	timeout   time.Duration
}

func newClient(cfg Config, address *url.URL) (*client, error) {
	transport := &http.Transport{
		TLSClientConfig:     &tls.Config{MinVersion: tls.VersionTLS12},
		MaxIdleConnsPerHost: 2,
		IdleConnTimeout:     time.Minute,
		ForceAttemptHTTP2:   true,
	}
	if cfg.CAFile != "" {
		pem, err := os.ReadFile(cfg.CAFile)
		if err != nil {
			return nil, fmt.Errorf("transit: read the certificates: %w: %w", crypto.ErrUnavailable, err)
		}
		transport.TLSClientConfig.RootCAs = x509.NewCertPool()
		if !transport.TLSClientConfig.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("transit: no certificate in the CA file: %w", crypto.ErrArgument)
		}
	}
	c := &client{
		http: &http.Client{
			Transport:     transport,
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		},
		address: address, namespace: cfg.Namespace, token: cfg.Token, tokenFile: cfg.TokenFile, timeout: cfg.Timeout,
	}
	if c.timeout == 0 {
		c.timeout = defaultTimeout
	}
	return c, nil
}

// call sends in, if it is not nil, and decodes the reply into out, if that is not
// nil. Every error is crypto.ErrUnavailable; a status is a *statusError too.
func (c *client) call(ctx context.Context, method, path string, in, out any) error {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	code, body, err := c.send(ctx, method, path, in)
	defer clear(body)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, err)
	case code == http.StatusNoContent && out == nil:
		return nil
	case code != http.StatusOK:
		return fmt.Errorf("%w: %w", crypto.ErrUnavailable, &statusError{code: code, empty: noErrors(body)})
	case out == nil:
		return nil
	}
	if json.Unmarshal(body, out) != nil {
		return fmt.Errorf("%w: the reply is not Vault's", crypto.ErrUnavailable)
	}
	return nil
}

// send returns the status and the body of the reply, which the caller clears.
func (c *client) send(ctx context.Context, method, path string, in any) (int, []byte, error) {
	var body []byte
	if in != nil {
		var err error
		if body, err = json.Marshal(in); err != nil {
			return 0, nil, err
		}
		defer clear(body)
	}
	req, err := http.NewRequestWithContext(ctx, method, c.address.JoinPath("v1", path).String(), bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	token, err := c.credential()
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("X-Vault-Token", string(token.Reveal()))
	req.Header.Set("X-Vault-Request", "true") // without it a Vault agent may refuse
	if c.namespace != "" {
		req.Header.Set("X-Vault-Namespace", c.namespace)
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer resp.Body.Close()
	reply, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	return resp.StatusCode, reply, err
}

// credential returns the token.
func (c *client) credential() (crypto.Secret, error) {
	if c.tokenFile == "" {
		return c.token, nil
	}
	data, err := os.ReadFile(c.tokenFile)
	if err != nil {
		return crypto.Secret{}, fmt.Errorf("read the token file: %w", err)
	}
	defer clear(data)
	token := crypto.NewSecret(bytes.TrimSpace(data))
	if token.IsZero() {
		return crypto.Secret{}, errors.New("the token file is empty")
	}
	return token, nil
}

// noErrors reports whether a body is {"errors":[]}, which is how Vault says that
// there is nothing at a path it knows. A path it does not know has an error in it.
func noErrors(body []byte) bool {
	var reply struct {
		Errors *[]string `json:"errors"`
	}
	return json.Unmarshal(body, &reply) == nil && reply.Errors != nil && len(*reply.Errors) == 0
}
