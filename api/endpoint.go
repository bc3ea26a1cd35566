package api

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// callOf begins the call of a request.
func (s *server) callOf(w http.ResponseWriter, r *http.Request) *wire.Call {
	return &wire.Call{Server: &s.serving, W: w, R: r, X: exchangeOf(r.Context())}
}

// endpoint serves every method of one pattern; the empty pattern is that of no route.
func (s *server) endpoint(pattern string, all []wire.Route) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := s.callOf(w, r)
		c.X.Route = pattern
		if s.cfg.Vault != nil {
			c.Catalog = s.cfg.Vault.Catalog()
		}
		if err := s.dispatch(c, all); err != nil {
			c.Fail(err)
		}
	}
}

// problemHandler answers every request with one problem.
func (s *server) problemHandler(p *wire.Problem) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { s.callOf(w, r).Fail(p) }
}

// dispatch finds out who asks before what for, so that a path tells nothing to a caller without a credential.
func (s *server) dispatch(c *wire.Call, all []wire.Route) error {
	if len(all) == 0 {
		return wire.Refuse(wire.CodeNoRoute)
	}
	ctx, cancel := context.WithTimeout(c.Context(), s.cfg.Timeout)
	defer cancel()
	rt, err := enter(ctx, c, all)
	if err == nil {
		err = s.bounded(ctx, c, rt)
	}
	if _, recorded := errors.AsType[*vault.Refusal](err); err == nil || recorded || c.Actor.Credential().ID == uuid.Nil {
		return err
	}
	// What is wrong is for those alone who have a credential that holds.
	if _, out := c.Server.Vault.Confirm(ctx, c.Actor); out != nil {
		return out
	}
	return err
}

// enter opens the session and chooses the route.
func enter(ctx context.Context, c *wire.Call, all []wire.Route) (wire.Route, error) {
	if !all[0].Public {
		recall := slices.ContainsFunc(all, func(rt wire.Route) bool { return rt.Recall && rt.Method == c.R.Method })
		if err := authenticate(ctx, c, recall); err != nil {
			return wire.Route{}, err
		}
	}
	return pick(c, all)
}

// pick chooses the route by kind and method.
func pick(c *wire.Call, all []wire.Route) (wire.Route, error) {
	if err := resolve(c, all[0].Pattern); err != nil {
		return wire.Route{}, err
	}
	var allowed []string
	for _, rt := range all {
		if rt.Off || rt.Applies != nil && !rt.Applies(c.Kind) {
			continue
		}
		if rt.Method == c.R.Method || rt.Public && rt.Method == wire.Get && c.R.Method == http.MethodHead {
			return rt, nil
		}
		allowed = append(allowed, rt.Method)
	}
	if len(allowed) == 0 {
		return wire.Route{}, wire.Refuse(wire.CodeNoRoute)
	}
	slices.Sort(allowed)
	return wire.Route{}, wire.Refuse(wire.CodeMethodNotAllowed).Header("Allow", strings.Join(allowed, ", "))
}

// resolve looks up the kinds that the path names in the catalog of this moment.
func resolve(c *wire.Call, pattern string) error {
	if !strings.Contains(pattern, "{kinds}") {
		return nil
	}
	k, ok := c.Catalog.KindByPath(chi.URLParam(c.R, "kinds"))
	if !ok || k.Path == "" {
		return wire.Refuse(wire.CodeKindUnknown).Hint("kinds are served at: " + strings.Join(kindPaths(c.Catalog), ", "))
	}
	c.Top, c.Kind = k, k
	if strings.Contains(pattern, "{list}") {
		child, ok := childByList(k, chi.URLParam(c.R, "list"))
		if !ok {
			return wire.Refuse(wire.CodeNoRoute)
		}
		c.Kind = child
	}
	c.X.Kind = c.Kind.Name
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
func (s *server) bounded(ctx context.Context, c *wire.Call, rt wire.Route) error {
	if rt.Upload {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(c.Context(), s.cfg.ImportTimeout)
		defer cancel()
	}
	if rt.Within > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(c.Context(), rt.Within)
		defer cancel()
	}
	limit := cmp.Or(rt.Limit, s.cfg.MaxBody)
	if rt.Upload {
		limit = s.cfg.MaxImport
	}
	if deadline, ok := ctx.Deadline(); ok {
		control := http.NewResponseController(c.W)
		_ = control.SetReadDeadline(deadline.Add(time.Second)) // not every writer has one; the context holds anyway
		if rt.Upload || rt.Within > 0 {
			_ = control.SetWriteDeadline(deadline.Add(10 * time.Second))
		}
	}
	c.R = c.R.WithContext(ctx)
	if c.R.ContentLength > limit {
		return wire.Refuse(wire.CodeTooLarge)
	}
	c.R.Body = http.MaxBytesReader(c.W, c.R.Body, limit)
	return rt.Serve(c)
}
