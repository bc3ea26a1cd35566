package api

import (
	"net/http"
	"strings"
	"sync"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// documents keeps the document of the catalog that was last asked for: it changes with the catalog alone.
type documents struct {
	version string
	routes  []wire.Route

	mu     sync.Mutex
	digest [32]byte
	body   []byte
}

// of returns the document for a catalog.
func (d *documents) of(cat *catalog.Catalog) ([]byte, error) {
	digest := cat.Digest()
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.body != nil && d.digest == digest {
		return d.body, nil
	}
	body, err := spec.Document(cat, spec.API{Version: d.version, Places: places(d.routes, cat), Problems: wire.Codes()})
	if err != nil {
		return nil, err
	}
	d.digest, d.body = digest, body
	return body, nil
}

// serve serves GET /openapi.json. It describes kinds and rules, which are no secret, and so needs no credential.
func (d *documents) serve(c *wire.Call) error {
	body, err := d.of(c.Catalog)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, body)
}

// places expands the routes over the catalog's kinds: what the router serves, and nothing else.
func places(routes []wire.Route, cat *catalog.Catalog) []spec.Place {
	var out []spec.Place
	for _, rt := range routes {
		if !strings.Contains(rt.Pattern, "{kinds}") {
			out = append(out, place(rt, nil, nil))
			continue
		}
		for _, k := range cat.Kinds {
			if k.Path == "" {
				continue
			}
			for _, served := range servedBy(rt, k) {
				if rt.Applies == nil || rt.Applies(served) {
					out = append(out, place(rt, k, served))
				}
			}
		}
	}
	return out
}

// servedBy lists the kinds that a route serves at a kind's path.
func servedBy(rt wire.Route, k *catalog.Kind) []*catalog.Kind {
	if strings.Contains(rt.Pattern, "{list}") {
		return k.Children()
	}
	return []*catalog.Kind{k}
}

func place(rt wire.Route, top, served *catalog.Kind) spec.Place {
	p := spec.Place{Name: rt.Name, ID: rt.Name, Method: rt.Method, Path: rt.Pattern, Public: rt.Public, Top: top, Served: served}
	if top != nil {
		p.Path = strings.NewReplacer("{kinds}", top.Path, "{list}", served.ParentList).Replace(p.Path)
		p.ID += "_" + top.Name
	}
	if served != top {
		p.ID += "_" + served.Name
	}
	if rt.Filtered {
		p.Filters = wire.Filterable(served)
	}
	p.Path = strings.Replace(p.Path, "*", "{path}", 1) // OpenAPI has no parameter of several segments
	p.ID = snake(p.ID)
	return p
}

// snake writes a route's name as operation ids are written: createChild is create_child.
func snake(name string) string {
	var b strings.Builder
	for _, r := range name {
		if 'A' <= r && r <= 'Z' {
			b.WriteByte('_')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
