package wire

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
)

// Server is what all calls share.
type Server struct {
	Vault  *vault.Vault // nil only in tests of what serves no record
	Desk   *desk.Desk   // nil where the server has none
	Logger *slog.Logger
	Now    func() time.Time
}

// Call is one request on its way through a handler. Only what the pattern and the credential yield is set.
type Call struct {
	Server   *Server
	W        http.ResponseWriter
	R        *http.Request
	X        *Exchange // for the access log
	Catalog  *catalog.Catalog
	Actor    vault.Actor    // who asks; the zero Actor on public routes
	Session  *vault.Session // under which everything is asked; nil on public routes
	Purposes []string       // those of the credential
	Top      *catalog.Kind  // the kind of {kinds}
	Kind     *catalog.Kind  // the kind that is served: that of {list} where the pattern has it, else top
}

// Exchange is what becomes known of a request while it is served; the access log is written from it. The path, the
// query and the caller's address are left out on purpose.
type Exchange struct {
	ID         uuid.UUID // of the request, made by the server
	Route      string    // the pattern, "" where none matched
	Kind       string    // of the record, "" for none
	Credential uuid.UUID // the zero id where none was shown
}

// Context is the request's.
func (c *Call) Context() context.Context { return c.R.Context() }

// Desk is there on every route of the desk.
func (c *Call) Desk() *desk.Desk { return c.Server.Desk }

// ID reads the path parameter of this name as a record's id.
func (c *Call) ID(name string) (uuid.UUID, error) {
	return ParseID(chi.URLParam(c.R, name))
}

// IDs reads {id} and {item}.
func (c *Call) IDs() (id, item uuid.UUID, err error) {
	if id, err = c.ID("id"); err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	item, err = c.ID("item")
	return id, item, err
}

// BareID reads {id} of a request without a query.
func (c *Call) BareID() (uuid.UUID, error) {
	id, err := c.ID("id")
	if err != nil {
		return uuid.Nil, err
	}
	return id, c.NoQuery()
}

// ParseID takes the one canonical form of RFC 9562, of the several that the library reads.
func ParseID(text string) (uuid.UUID, error) {
	id, err := uuid.Parse(text)
	if err != nil || len(text) != 36 {
		return uuid.Nil, Refuse(CodeMalformedID)
	}
	return id, nil
}
