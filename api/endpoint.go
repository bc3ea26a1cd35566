package api

import (
	"cmp"
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/desk"
)

// call is one request on its way through a handler. Only what the pattern and the credential yield is set.
type call struct {
	srv      *server
	w        http.ResponseWriter
	r        *http.Request
	x        *exchange
	catalog  *catalog.Catalog
	session  *vault.Session // nil on public routes
	purposes []string       // those of the credential
	top      *catalog.Kind  // the kind of {kinds}
	kind     *catalog.Kind  // the kind that is served: that of {list} where the pattern has it, else top
}

func (c *call) ctx() context.Context { return c.r.Context() }

// desk is there on every route of the desk, see pick.
func (c *call) desk() *desk.Desk { return c.srv.cfg.Desk }

// endpoint serves every method of one pattern; the empty pattern is that of no route.
func (s *server) endpoint(pattern string, all []route) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &call{srv: s, w: w, r: r, x: exchangeOf(r.Context())}
		c.x.route = pattern
		if s.cfg.Vault != nil {
			c.catalog = s.cfg.Vault.Catalog()
		}
		if err := c.dispatch(all); err != nil {
			c.fail(err)
		}
	}
}

// dispatch finds out who asks before what for, so that a path tells nothing to a caller without a credential.
func (c *call) dispatch(all []route) error {
	if len(all) == 0 {
		return refuse(codeNoRoute)
	}
	ctx, cancel := context.WithTimeout(c.ctx(), c.srv.cfg.Timeout)
	defer cancel()
	if !all[0].public {
		if err := c.authenticate(ctx); err != nil {
			return err
		}
	}
	rt, err := c.pick(all)
	if err != nil {
		return err
	}
	return c.bounded(ctx, rt)
}

// pick chooses the route by kind and method.
func (c *call) pick(all []route) (route, error) {
	if err := c.resolve(all[0].pattern); err != nil {
		return route{}, err
	}
	var allowed []string
	for _, rt := range all {
		if rt.applies != nil && !rt.applies(c.kind) || rt.desk && c.srv.cfg.Desk == nil {
			continue
		}
		if rt.method == c.r.Method || rt.public && rt.method == get && c.r.Method == http.MethodHead {
			return rt, nil
		}
		allowed = append(allowed, rt.method)
	}
	if len(allowed) == 0 {
		return route{}, refuse(codeNoRoute)
	}
	slices.Sort(allowed)
	return route{}, refuse(codeMethodNotAllowed).header("Allow", strings.Join(allowed, ", "))
}

// resolve looks up the kinds that the path names in the catalog of this moment.
func (c *call) resolve(pattern string) error {
	if !strings.Contains(pattern, "{kinds}") {
		return nil
	}
	k, ok := c.catalog.KindByPath(chi.URLParam(c.r, "kinds"))
	if !ok || k.Path == "" {
		return refuse(codeKindUnknown).hint("kinds are served at: " + strings.Join(kindPaths(c.catalog), ", "))
	}
	c.top, c.kind = k, k
	if strings.Contains(pattern, "{list}") {
		child, ok := childByList(k, chi.URLParam(c.r, "list"))
		if !ok {
			return refuse(codeNoRoute)
		}
		c.kind = child
	}
	c.x.kind = c.kind.Name
	return nil
}

func kindPaths(cat *catalog.Catalog) []string {
	var paths []string
	for _, k := range cat.Kinds {
		if k.Path != "" {
			paths = append(paths, "/v1/"+k.Path)
		}
	}
	return paths
}

func childByList(k *catalog.Kind, list string) (*catalog.Kind, bool) {
	for _, child := range k.Children() {
		if child.ParentList == list {
			return child, true
		}
	}
	return nil, false
}

// bounded runs the route within its deadline and its limit on the body. The connection's own read deadline ends an
// upload that trickles; it lies behind the request's, since passing it cancels the request without saying why.
func (c *call) bounded(ctx context.Context, rt route) error {
	if rt.upload {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(c.ctx(), c.srv.cfg.ImportTimeout)
		defer cancel()
	}
	if rt.within > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(c.ctx(), rt.within)
		defer cancel()
	}
	limit := cmp.Or(rt.limit, c.srv.cfg.MaxBody)
	if rt.upload {
		limit = c.srv.cfg.MaxImport
	}
	if deadline, ok := ctx.Deadline(); ok {
		control := http.NewResponseController(c.w)
		_ = control.SetReadDeadline(deadline.Add(time.Second)) // not every writer has one; the context holds anyway
		if rt.upload || rt.within > 0 {
			_ = control.SetWriteDeadline(deadline.Add(10 * time.Second))
		}
	}
	c.r = c.r.WithContext(ctx)
	if c.r.ContentLength > limit {
		return refuse(codeTooLarge)
	}
	c.r.Body = http.MaxBytesReader(c.w, c.r.Body, limit)
	return rt.serve(c)
}

// id reads a path parameter as a record's id.
func (c *call) id(name string) (uuid.UUID, error) {
	return parseID(chi.URLParam(c.r, name))
}

// parseID takes the one canonical form of RFC 9562, of the several that the library reads.
func parseID(text string) (uuid.UUID, error) {
	id, err := uuid.Parse(text)
	if err != nil || len(text) != 36 {
		return uuid.Nil, refuse(codeMalformedID)
	}
	return id, nil
}

// ids reads {id} and {item}.
func (c *call) ids() (id, item uuid.UUID, err error) {
	if id, err = c.id("id"); err != nil {
		return uuid.Nil, uuid.Nil, err
	}
	item, err = c.id("item")
	return id, item, err
}
