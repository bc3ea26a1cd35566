package traffic

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/bench"
)

// works are what can be measured, by name: each a list of sorts of request, with what is promised of it.
var works = map[string][]*work{
	"read":   {{name: "read", status: http.StatusOK, request: anyRead, budget: budget{bare: 0.5, few: 1.3, many: 1.5, p99: 3, hold: 0.9}}},
	"search": {{name: "lookup", status: http.StatusOK, request: anyLookup, budget: budget{bare: 0.5}}},
	"list": {
		{name: "list", status: http.StatusOK, request: firstPage, budget: budget{bare: 0.5}},
		{name: "list/filtered", status: http.StatusOK, request: regionPage, budget: budget{bare: 0.5}},
	},
	"write": {
		{name: "create", status: http.StatusCreated, request: newContact, budget: budget{few: 0.8, many: 0.8}},
		{name: "patch", status: http.StatusOK, request: anyPatch, answered: patched, budget: budget{few: 0.8, many: 0.8}},
	},
}

// budget is what Tacit is held to; 0 is nothing.
type budget struct {
	bare      float64 // operations a second to those of the bare handler, at least
	few, many float64 // to those of the server built by hand, up to fewClients and with more
	p99       float64 // the 99th percentile to that of the bare handler, at most
	hold      float64 // operations a second with the most clients to those with the fewest, at least: a tenth is the scheduler's
}

// fewClients is up to how many a budget for few is meant.
const fewClients = 16

// Benches names what can be measured, in the order in which it should be: writes come last, for they change what is read.
func Benches() []string { return []string{"read", "search", "list", "write"} }

// anyRead reads a contact by its id, any of them.
func anyRead(c *client, to []byte) []byte {
	return readOf(c, to, c.side.ids[c.random.IntN(len(c.side.ids))])
}

// readOf appends a request for one contact.
func readOf(c *client, to []byte, id uuid.UUID) []byte {
	to = appendID(append(to, "GET /v1/contacts/"...), id)
	return append(c.head(to), "\r\n"...)
}

func appendID(to []byte, id uuid.UUID) []byte {
	text, _ := id.MarshalText() // cannot fail
	return append(to, text...)
}

// anyLookup finds a contact by its e-mail address, any of those there were at the start.
func anyLookup(c *client, to []byte) []byte { return lookupOf(c, to, c.random.IntN(len(c.side.ids))) }

// lookupOf appends a request for the contact with the address of the nth.
func lookupOf(c *client, to []byte, n int) []byte {
	to = c.head(append(to, "POST /v1/lookup"...))
	return content(to, "application/json", []byte(`{"email":"`+bench.Address(n)+`"}`))
}

// firstPage reads the first page of a list, the last changed first.
func firstPage(c *client, to []byte) []byte {
	return append(c.head(append(to, "GET /v1/contacts?sort=-updated_at&limit="+pageText...)), "\r\n"...)
}

// regionPage reads that of one region, any of them.
func regionPage(c *client, to []byte) []byte {
	c.at = c.random.IntN(len(bench.Regions))
	to = append(append(to, "GET /v1/contacts?sort=-updated_at&limit="+pageText+"&region="...), bench.Regions[c.at]...)
	return append(c.head(to), "\r\n"...)
}

const (
	pageSize = 50
	pageText = "50"
)

// newContact creates a contact that there was not.
func newContact(c *client, to []byte) []byte {
	body, _ := json.Marshal(draft(len(c.side.ids) + int(c.side.created.Add(1)))) // of texts
	return content(c.head(append(to, "POST /v1/contacts"...)), "application/json", body)
}

// newPoint is a contact point as it is sent: whether it is verified is not the caller's to say.
type newPoint struct {
	Kind  string `json:"kind"`
	Value string `json:"value"`
}

// sent is a contact as it is sent. Its region is for imports to set, as the default policy has it.
type sent struct {
	fields

	Region string     `json:"region,omitempty"` // none
	Points []newPoint `json:"contact_points,omitempty"`
}

// draft is the nth contact as a request creates it.
func draft(n int) sent {
	s := sent{fields: person(n)}
	for _, p := range s.fields.Points {
		s.Points = append(s.Points, newPoint{p.Kind, p.Value})
	}
	return s
}

// anyPatch changes two fields of a contact, any of those that are this client's alone.
func anyPatch(c *client, to []byte) []byte {
	mine := len(c.side.ids) / c.of // the rest is nobody's
	c.at = c.random.IntN(mine)*c.of + c.number
	next := c.side.versions[c.at] + 1
	to = c.head(appendID(append(to, "PATCH /v1/contacts/"...), c.side.ids[c.at]))
	to = strconv.AppendInt(append(to, "If-Match: \""...), c.side.versions[c.at], 10)
	body := fmt.Appendf(nil, `{"job_title":%q,"notes":%q}`, newTitle(next), newNotes(next))
	return content(append(to, "\"\r\n"...), "application/merge-patch+json", body)
}

// newTitle and newNotes are what a contact is changed to by its nth version.
func newTitle(n int64) string { return fmt.Sprintf("Clerk for %d years", n) }

func newNotes(n int64) string {
	return fmt.Sprintf("Called %d times; asked not to be called on Mondays", n)
}

// patched remembers the version that a change made.
func patched(c *client) error {
	c.side.versions[c.at]++
	return nil
}

// head appends what follows the path: the version and the header, but for its last line.
func (c *client) head(to []byte) []byte {
	to = append(append(to, " HTTP/1.1\r\nHost: "...), c.side.address...)
	to = append(append(to, "\r\nAuthorization: Bearer "...), c.side.token...)
	return append(to, "\r\n"...)
}

// content appends a body and the lines about it.
func content(to []byte, media string, body []byte) []byte {
	to = append(append(to, "Content-Type: "...), media...)
	to = append(append(to, "\r\nContent-Length: "...), strconv.Itoa(len(body))...)
	return append(append(to, "\r\n\r\n"...), body...)
}
