package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"time"
)

// What is waited for before a request is sent again: at first so long, then twice as long each time. A server that asks
// for more than maxWait is not waited for.
const (
	firstWait = 100 * time.Millisecond
	maxWait   = 5 * time.Second
)

// send sends r, again if that is safe and may help.
func (c *Client) send(ctx context.Context, r Request) (*http.Response, error) {
	for nth := 0; ; nth++ {
		resp, err := c.once(ctx, r)
		wait := firstWait << nth
		switch {
		case nth >= c.retries, !r.safe(), ctx.Err() != nil:
			return resp, err
		case err == nil && resp.StatusCode != http.StatusServiceUnavailable:
			return resp, nil
		case err == nil:
			wait = max(wait, retryAfter(resp))
			if wait > maxWait {
				return resp, nil
			}
			_ = resp.Body.Close() // it is not read
		}
		if err := r.rewind(); err != nil {
			return nil, err
		}
		if err := pause(ctx, wait); err != nil {
			return nil, &unreachable{host: c.base.Host, err: err}
		}
	}
}

// safe reports whether a request that was carried out may be sent again: it changes nothing, or its key says that it is the
// same. A change under If-Match is not: it would be told that somebody else changed the record.
func (r Request) safe() bool {
	if _, again := r.Body.(io.Seeker); r.Body != nil && !again {
		return false
	}
	return r.Method == http.MethodGet || r.Reads || r.Key != ""
}

func (r Request) rewind() error {
	s, ok := r.Body.(io.Seeker)
	if !ok {
		return nil
	}
	if _, err := s.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("send the request again: %w", err)
	}
	return nil
}

func pause(ctx context.Context, wait time.Duration) error {
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err() //nolint:wrapcheck // unreachable says what it means
	}
}

// once sends r with what every request has.
func (c *Client) once(ctx context.Context, r Request) (*http.Response, error) {
	body := r.Body
	if _, again := body.(io.Seeker); again {
		body = io.NopCloser(body) // it may be needed again
	}
	req, err := http.NewRequestWithContext(ctx, r.Method, c.base.JoinPath(r.Path).String(), body)
	if err != nil {
		return nil, errors.New("make the request: its method or path is malformed")
	}
	if sized, ok := r.Body.(interface{ Len() int }); ok {
		if req.ContentLength = int64(sized.Len()); req.ContentLength == 0 {
			req.Body = http.NoBody
		}
	}
	req.URL.RawQuery = r.Query.Encode()
	if c.token != "" {
		req.Header.Set("Authorization", "Bearer "+c.token)
	}
	for name, value := range map[string]string{
		"Tacit-Purpose": c.purpose, "Tacit-Breakglass": c.glass,
		"Content-Type": r.ContentType, "If-Match": r.Version, "Accept": r.Accept, "Idempotency-Key": r.Key,
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

// Unwrap leaves the URL out as well.
func (u *unreachable) Unwrap() error {
	if quoting, ok := errors.AsType[*url.Error](u.err); ok {
		return quoting.Err
	}
	return u.err
}

// Hint says what to look at first.
func (u *unreachable) Hint() string { return "is it running at " + u.host + "?" }
