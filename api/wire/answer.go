package wire

import (
	"mime"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// The media types of bodies.
const (
	TypeJSON   = "application/json"
	TypeNDJSON = "application/x-ndjson"
	TypeCSV    = "text/csv"
	TypeBytes  = "application/octet-stream"
	TypeJSONLD = "application/ld+json"
	TypeText   = "text/plain; charset=utf-8"
	TypePatch  = "application/merge-patch+json"
	TypeZip    = "application/zip"
)

const startBytes = 2048

// Buffer is the room an answer starts with.
func Buffer() []byte { return make([]byte, 0, startBytes) }

// most is how large a buffer may be that is kept for later answers.
const most = 256 << 10

// buffers are those of answers that were sent, wiped: what stood in one answer never stands in another's memory. Arrays that an
// answer grew out of on its way are the garbage collector's, as what it was made of is.
var buffers = sync.Pool{New: func() any {
	b := Buffer()
	return &b
}}

// made is Answer with a body that write appends to the buffer it is given, and that nobody keeps.
func (c *Call) made(media string, write func([]byte) []byte) error {
	room := buffers.Get().(*[]byte) //nolint:forcetypeassert // the pool holds nothing else
	first := (*room)[:cap(*room)]
	body := write(first[:0])
	err := c.Answer(http.StatusOK, media, body)
	clear(first)
	if body = body[:cap(body)]; len(body) != len(first) { // it was too small
		clear(body)
	}
	if len(body) <= most {
		*room = body
	}
	buffers.Put(room)
	return err
}

// Answer sends a whole body. What the connection does then is past repair, so no error comes back.
func (c *Call) Answer(status int, media string, body []byte) error {
	h := c.W.Header()
	h.Set("Content-Type", media)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	c.W.WriteHeader(status)
	if c.R.Method != http.MethodHead {
		_, _ = c.W.Write(body)
	}
	return nil
}

// Send answers with a value as JSON. Its type names the members, in their order, and which are left out (omitzero). Times
// are in UTC to the microsecond, digests as elsewhere, and a disclosure and a released value as in every other answer; a
// crypto.Secret stays redacted.
func (c *Call) Send(status int, v any) error {
	body, err := json.Marshal(v, json.Deterministic(true), json.WithMarshalers(encoders))
	if err != nil {
		return err
	}
	return c.Answer(status, TypeJSON, body)
}

// Under is Send for an answer under a log entry, which it names in the member disclosure. v is a struct.
func (c *Call) Under(status int, v any, d vault.Disclosure) error {
	body, err := json.Marshal(v, json.Deterministic(true), json.WithMarshalers(encoders))
	if err != nil {
		return err
	}
	o := Object{body[:len(body)-1]}
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, d)
	return c.Answer(status, TypeJSON, o.End())
}

// Listing is a list, and the cursor of the page behind it.
type Listing[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitzero"`
}

// IDText writes an id that may be none.
func IDText(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	return id.String()
}

// File answers with a document whose every byte counts. Its log entry stands in a header.
func (c *Call) File(name, media string, d vault.Disclosure, body []byte) error {
	h := c.W.Header()
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Tacit-Entry", d.Entry.String())
	return c.Answer(http.StatusOK, media, body)
}

// Record answers a read of one record.
func (c *Call) Record(r *vault.Reply) error {
	c.W.Header().Set("ETag", ETag(r.Version))
	return c.made(TypeJSON, func(b []byte) []byte { return AppendReply(b, r) })
}

// Page answers a list, as NDJSON where the caller asks for that by name.
func (c *Call) Page(p *vault.Page) error {
	if wantsLines(c.R.Header) {
		return c.made(TypeNDJSON, func(b []byte) []byte { return appendLines(b, p) })
	}
	return c.made(TypeJSON, func(b []byte) []byte { return AppendPage(b, p) })
}

func wantsLines(h http.Header) bool { return Accepts(h, TypeNDJSON) }

// Accepts reports whether the caller asks for a media type by name.
func Accepts(h http.Header, wanted string) bool {
	for _, accept := range h.Values("Accept") {
		for media := range strings.SplitSeq(accept, ",") {
			media, _, _ = strings.Cut(media, ";")
			if strings.EqualFold(strings.TrimSpace(media), wanted) {
				return true
			}
		}
	}
	return false
}

// Created answers a create.
func (c *Call) Created(location string, w *vault.Written) error {
	h := c.W.Header()
	h.Set("Location", location)
	h.Set("ETag", ETag(w.Version))
	if w.Replayed {
		h.Set("Idempotency-Replayed", "true")
	}
	return c.Answer(http.StatusCreated, TypeJSON, AppendWritten(Buffer(), w))
}

// Changed answers a patch.
func (c *Call) Changed(w *vault.Written) error {
	c.W.Header().Set("ETag", ETag(w.Version))
	return c.Answer(http.StatusOK, TypeJSON, AppendWritten(Buffer(), w))
}

// Gone answers a deletion: there is no record left to describe, so the log entry's id stands in a header.
func (c *Call) Gone(d vault.Disclosure) error {
	c.W.Header().Set("Tacit-Entry", d.Entry.String())
	c.W.WriteHeader(http.StatusNoContent)
	return nil
}

// Told ends an object with the member disclosure, and answers with it.
func (c *Call) Told(o *Object, d vault.Disclosure) error {
	o.Key("disclosure")
	o.B = AppendDisclosure(o.B, d)
	return c.Answer(http.StatusOK, TypeJSON, o.End())
}
