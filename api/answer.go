package api

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

const (
	typeJSON   = "application/json"
	typeNDJSON = "application/x-ndjson"
	typeCSV    = "text/csv"
	typeBytes  = "application/octet-stream"
	typeJSONLD = "application/ld+json"
	typeText   = "text/plain; charset=utf-8"
	typePatch  = "application/merge-patch+json"
)

// startBytes is the room an answer starts with.
const startBytes = 2048

func buffer() []byte { return make([]byte, 0, startBytes) }

// answer sends a whole body. What the connection does then is past repair, so no error comes back.
func (c *call) answer(status int, media string, body []byte) error {
	h := c.w.Header()
	h.Set("Content-Type", media)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	c.w.WriteHeader(status)
	if c.r.Method != http.MethodHead {
		_, _ = c.w.Write(body)
	}
	return nil
}

// send answers with a value as JSON. Its type names the members, in their order, and which are left out (omitzero). Times
// are in UTC to the microsecond, digests as elsewhere, and a disclosure and a released value as in every other answer; a
// crypto.Secret stays redacted.
func (c *call) send(status int, v any) error {
	body, err := json.Marshal(v, json.Deterministic(true), json.WithMarshalers(encoders))
	if err != nil {
		return err
	}
	return c.answer(status, typeJSON, body)
}

// under is send for an answer under a log entry, which it names in the member disclosure. v is a struct.
func (c *call) under(status int, v any, d vault.Disclosure) error {
	body, err := json.Marshal(v, json.Deterministic(true), json.WithMarshalers(encoders))
	if err != nil {
		return err
	}
	o := object{body[:len(body)-1]}
	o.key("disclosure")
	o.b = appendDisclosure(o.b, d)
	return c.answer(status, typeJSON, o.end())
}

// listing is a list, and the cursor of the page behind it.
type listing[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitzero"`
}

// idText writes an id that may be none.
func idText(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	return id.String()
}

// file answers with a document whose every byte counts. Its log entry stands in a header.
func (c *call) file(name, media string, d vault.Disclosure, body []byte) error {
	h := c.w.Header()
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Tacit-Entry", d.Entry.String())
	return c.answer(http.StatusOK, media, body)
}

// record answers a read of one record.
func (c *call) record(r *vault.Reply) error {
	c.w.Header().Set("ETag", etag(r.Version))
	return c.answer(http.StatusOK, typeJSON, appendReply(buffer(), r))
}

// page answers a list, as NDJSON where the caller asks for that by name.
func (c *call) page(p *vault.Page) error {
	if wantsLines(c.r.Header) {
		return c.answer(http.StatusOK, typeNDJSON, appendLines(buffer(), p))
	}
	return c.answer(http.StatusOK, typeJSON, appendPage(buffer(), p))
}

func wantsLines(h http.Header) bool { return accepts(h, typeNDJSON) }

// accepts reports whether the caller asks for a media type by name.
func accepts(h http.Header, wanted string) bool {
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

// created answers a create.
func (c *call) created(location string, w *vault.Written) error {
	h := c.w.Header()
	h.Set("Location", location)
	h.Set("ETag", etag(w.Version))
	if w.Replayed {
		h.Set("Idempotency-Replayed", "true")
	}
	return c.answer(http.StatusCreated, typeJSON, appendWritten(buffer(), w))
}

// changed answers a patch.
func (c *call) changed(w *vault.Written) error {
	c.w.Header().Set("ETag", etag(w.Version))
	return c.answer(http.StatusOK, typeJSON, appendWritten(buffer(), w))
}

// gone answers a deletion: there is no record left to describe, so the log entry's id stands in a header.
func (c *call) gone(d vault.Disclosure) error {
	c.w.Header().Set("Tacit-Entry", d.Entry.String())
	c.w.WriteHeader(http.StatusNoContent)
	return nil
}
