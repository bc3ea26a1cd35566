package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

// Request is one request.
type Request struct {
	Method, Path string     // the path begins with /v1
	Query        url.Values // no personal data: addresses end up in logs
	Body         io.Reader  // nil for none
	ContentType  string     // of the body
	Accept       string     // media type of the answer; "" for what the server sends
	Version      string     // If-Match, as an ETag; "" for none
	Key          string     // Idempotency-Key, 1 to 255 printable ASCII characters; "" for none
	// Reads says that a POST changes nothing, so that it may be sent again.
	Reads bool
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
		return "", unreadable(err)
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
	if refused(resp) {
		return nil, problemOf(resp)
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
	if refused(resp) {
		return nil, nil, problemOf(resp)
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	if err != nil {
		return nil, nil, fmt.Errorf("read the answer: %w", err)
	}
	return resp, body, nil
}

// refused counts a redirection as one: none is followed.
func refused(resp *http.Response) bool { return resp.StatusCode >= http.StatusMultipleChoices }

// problemOf reads the answer as a problem.
func problemOf(resp *http.Response) error {
	text, err := io.ReadAll(io.LimitReader(resp.Body, maxReply))
	if err != nil {
		return fmt.Errorf("read the answer: %w", err)
	}
	return readProblem(resp, text)
}

// Lines sends r and hands on each JSON value of an answer of several, as it comes. A refusal is a *Problem; an error of
// each ends the reading and is returned as it is.
func (c *Client) Lines(ctx context.Context, r Request, each func(json.RawMessage) error) error {
	resp, err := c.send(ctx, r)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }() // the answer has been read
	if refused(resp) {
		return problemOf(resp)
	}
	for d := json.NewDecoder(io.LimitReader(resp.Body, maxReply)); ; {
		var line json.RawMessage
		switch err := d.Decode(&line); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return unreadable(err)
		}
		if err := each(line); err != nil {
			return err
		}
	}
}

// unreadable says of an answer that is not as expected where it is not, and nothing of what is there: encoding/json quotes
// numbers and characters.
func unreadable(err error) error {
	var typ *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &typ):
		return fmt.Errorf("read the answer: byte %d is no %s", typ.Offset, typ.Type)
	case errors.As(err, &syntax):
		return fmt.Errorf("read the answer: byte %d is no JSON", syntax.Offset)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("read the answer: %w", io.ErrUnexpectedEOF)
	}
	return errors.New("read the answer: it is not as expected")
}
