package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// ErrPath is a name that stands in an address and is none of a kind or of a list.
var ErrPath = errors.New("a kind's path or a list is lower-case letters, digits and _")

// Query chooses and orders the records of a list.
type Query struct {
	// Filters compare fields that the kind declares for it: "status" or, with an operator, "opened_at.gte", "status.in".
	// They stand in the address: what is personal is looked up (Lookup, Search) and is refused here.
	Filters map[string]string
	Sort    string   // a field, with - before it for descending; "" for the newest first
	Fields  []string // to send; all if empty
	Limit   int      // items a page; the server's own if 0
	Cursor  string   // Next of the page before
	Include []string // reference fields whose records come along, in Page.Included
	Count   bool     // of the records of all pages, in Page.Count
}

func (q Query) values() url.Values {
	v := url.Values{}
	for name, value := range q.Filters {
		v.Set(name, value)
	}
	for name, value := range map[string]string{"sort": q.Sort, "fields": strings.Join(q.Fields, ","), "cursor": q.Cursor, "include": strings.Join(q.Include, ",")} {
		if value != "" {
			v.Set(name, value)
		}
	}
	if q.Limit > 0 {
		v.Set("limit", strconv.Itoa(q.Limit))
	}
	if q.Count {
		v.Set("count", "true")
	}
	return v
}

// Get reads a record of a kind by the kind's path, such as contacts. fields are those to send; all if there are none.
func (c *Client) Get(ctx context.Context, kinds string, id uuid.UUID, fields ...string) (*Record, error) {
	return one[Record](ctx, c, Request{Method: http.MethodGet, Query: Query{Fields: fields}.values()}, kinds, id.String())
}

// List reads one page of a kind's records.
func (c *Client) List(ctx context.Context, kinds string, q Query) (*Page, error) {
	return one[Page](ctx, c, Request{Method: http.MethodGet, Query: q.values()}, kinds)
}

// All reads a kind's records page by page, as far as they are asked for. An error ends it, and comes with a nil record.
func (c *Client) All(ctx context.Context, kinds string, q Query) iter.Seq2[*Record, error] {
	return pages(q.Cursor, func(cursor string) ([]Record, string, error) {
		q.Cursor = cursor
		page, err := c.List(ctx, kinds, q)
		if err != nil {
			return nil, "", err
		}
		return page.Items, page.Next, nil
	})
}

// Create makes a record. fields is what encodes to a JSON object of the kind's fields. key makes the request one that may
// be sent again, by the application too: the same key and fields make one record, for a day. With "" the client makes a key for this
// call, under which it retries.
func (c *Client) Create(ctx context.Context, kinds, key string, fields any) (*Written, error) {
	return write(ctx, c, Request{Method: http.MethodPost, Key: keyOr(key)}, fields, kinds)
}

// CreateChild makes a sub-resource of a record in one of its lists, such as contact_points. See Create.
func (c *Client) CreateChild(ctx context.Context, kinds string, parent uuid.UUID, list, key string, fields any) (*Written, error) {
	return write(ctx, c, Request{Method: http.MethodPost, Key: keyOr(key)}, fields, kinds, parent.String(), list)
}

func keyOr(key string) string {
	if key != "" {
		return key
	}
	return uuid.NewString()
}

// Patch changes fields of the version of a record that was read; null removes (RFC 7396). A record that has another version
// by now is a problem of the code CodeVersionMismatch. A patch is not sent again: after an error without a Problem, read
// the record to see whether it was carried out.
func (c *Client) Patch(ctx context.Context, kinds string, id uuid.UUID, version uint64, fields any) (*Written, error) {
	return write(ctx, c, Request{Method: http.MethodPatch, Version: etag(version)}, fields, kinds, id.String())
}

// PatchChild is Patch for a sub-resource.
func (c *Client) PatchChild(ctx context.Context, kinds string, parent uuid.UUID, list string, id uuid.UUID, version uint64, fields any) (*Written, error) {
	return write(ctx, c, Request{Method: http.MethodPatch, Version: etag(version)}, fields, kinds, parent.String(), list, id.String())
}

// Delete removes the version of a record that was read. Of a person that is an erasure: everything held on them is
// destroyed.
func (c *Client) Delete(ctx context.Context, kinds string, id uuid.UUID, version uint64) error {
	path, err := pathTo(kinds, id.String())
	if err != nil {
		return err
	}
	_, err = c.Bytes(ctx, Request{Method: http.MethodDelete, Path: path, Version: etag(version)})
	return err
}

func etag(version uint64) string { return strconv.Quote(strconv.FormatUint(version, 10)) }

// Lookup says which record is looked for: the one of which this value is known. The value is not shown when a Lookup is
// printed or logged.
type Lookup struct {
	Kind   string // where By does not say it; a contact if it is ""
	By     string // what is compared, such as phone, email or external_ref
	Value  string
	Region string // of a phone number that is written nationally, such as GB; "" otherwise
}

// Format leaves the value out, whatever the verb.
func (l Lookup) Format(s fmt.State, _ rune) { fmt.Fprintf(s, "look-up by %s", l.By) }

// LogValue leaves the value out.
func (l Lookup) LogValue() slog.Value { return slog.StringValue(l.By) }

// Lookup finds the one record that has a value. The value travels in the body. None is a problem of the code CodeNotFound,
// several of the code CodeAmbiguous.
func (c *Client) Lookup(ctx context.Context, l Lookup) (*Record, error) {
	body := map[string]string{}
	if l.By != "" {
		body[l.By] = l.Value
	}
	if l.Kind != "" {
		body["kind"] = l.Kind
	}
	if l.Region != "" {
		body["region"] = l.Region
	}
	r, err := withBody(Request{Method: http.MethodPost, Reads: true}, body)
	if err != nil {
		return nil, err
	}
	return one[Record](ctx, c, r, "lookup")
}

// Search finds records by one of the compound searches that the kind declares, such as family_name with birth_year.
// fields encodes to a JSON object; limit is the server's own if 0.
func (c *Client) Search(ctx context.Context, kinds string, fields any, limit int) (*Page, error) {
	r, err := withBody(Request{Method: http.MethodPost, Query: Query{Limit: limit}.values(), Reads: true}, fields)
	if err != nil {
		return nil, err
	}
	return one[Page](ctx, c, r, kinds, "search")
}

// one asks for what stands at the path of these segments.
func one[T any](ctx context.Context, c *Client, r Request, segments ...string) (*T, error) {
	var err error
	if r.Path, err = pathTo(segments...); err != nil {
		return nil, err
	}
	out := new(T)
	if _, err := c.Do(ctx, r, out); err != nil {
		return nil, err
	}
	return out, nil
}

func write(ctx context.Context, c *Client, r Request, fields any, segments ...string) (*Written, error) {
	r, err := withBody(r, fields)
	if err != nil {
		return nil, err
	}
	return one[Written](ctx, c, r, segments...)
}

// withBody adds a JSON body.
func withBody(r Request, body any) (Request, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return r, errors.New("make the request: the fields are no JSON") // its own text may quote them
	}
	r.Body, r.ContentType = bytes.NewReader(text), "application/json"
	return r, nil
}

// pathTo joins names and ids, and refuses what could be anything else.
func pathTo(segments ...string) (string, error) {
	for _, s := range segments {
		if s == "" || strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789_-") != "" {
			return "", ErrPath
		}
	}
	return "/v1/" + strings.Join(segments, "/"), nil
}
