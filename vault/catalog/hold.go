package catalog

import "go.yaml.in/yaml/v3"

// HoldGround is a reason to keep what would be due, with its article of law.
type HoldGround struct {
	Name     string
	Title    string
	Citation string
	Secret   bool // the person is told that something is kept by law, and not why
}

// retentionGround is what certificates and requests call a floor of a retention rule, in the place of a hold's ground.
const retentionGround = "retention"

// HoldGround returns the ground of that name.
func (c *Catalog) HoldGround(name string) (*HoldGround, bool) {
	for _, h := range c.Holds {
		if h.Name == name {
			return h, true
		}
	}
	return nil, false
}

func (p *parser) readHolds(n *yaml.Node) {
	for _, e := range p.names(n, "holds") {
		a := p.attrs(e.key, e.value, quoted("hold ground", e.key.Value), "title", "citation", "secret")
		if e.key.Value == retentionGround {
			p.fault(e.key, "%s: the name is reserved for what a retention rule keeps", a.what)
		}
		if isMapping(e.value) {
			p.c.Holds = append(p.c.Holds, &HoldGround{Name: e.key.Value, Title: a.need("title"), Citation: a.need("citation"), Secret: a.truth("secret")})
		}
	}
}
