package catalog

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

// Minutes that fairness looks back on.
const (
	defaultWindow = 24 * 60
	maxWindow     = 31 * 24 * 60
)

// assignable are the fields that routing sets: one of them a kind needs.
var assignable = []string{"owner", "team", "queue"}

func (p *parser) readRouting(n *yaml.Node) {
	a := p.attrs(n, n, "routing", "teams", "rules")
	if a.has("teams") {
		for _, e := range p.pairs(a.val["teams"], "routing: teams") {
			p.readTeam(e)
		}
	}
	if !a.has("rules") {
		return
	}
	if rules := a.val["rules"]; rules.Kind != yaml.SequenceNode {
		a.fault("rules", "rules: a list is wanted")
	} else {
		for _, e := range rules.Content {
			p.readRoutingRule(e)
		}
	}
}

func (p *parser) readTeam(e pair) {
	a := p.attrs(e.key, e.value, quoted("team", e.key.Value), "title", "members")
	if !isMapping(e.value) {
		return
	}
	t := &Team{Name: a.slugAt("team", e.key), Title: a.need("title")}
	for _, n := range a.list("members") {
		member := a.slugAt("members", n)
		switch {
		case member == "":
		case slices.Contains(t.Members, member):
			p.fault(n, "%s: members: %q again", a.what, member)
		default:
			t.Members = append(t.Members, member)
		}
	}
	p.c.Routing.Teams = append(p.c.Routing.Teams, t)
}

func (p *parser) readRoutingRule(e *yaml.Node) {
	a := p.attrs(e, e, "routing rule", "id", "kind", "when", "method", "window_minutes", "owner", "team", "queue")
	if !isMapping(e) {
		return
	}
	a.need("id")
	r := &RoutingRule{ID: a.word("id")}
	if r.ID != "" {
		a.what = quoted("routing rule", r.ID)
	}
	if len(r.ID) > maxRuleID {
		a.fault("id", "longer than %d letters", maxRuleID)
	}
	if slices.ContainsFunc(p.c.Routing.Rules, func(o *RoutingRule) bool { return o.ID == r.ID }) && r.ID != "" {
		a.fault("id", "another rule has this id")
	}
	r.Kind, r.Method = a.oneOf("kind", p.kindNames()), a.oneOf("method", []string{Direct, RoundRobin, LeastBusy})
	for _, key := range []string{"kind", "method"} {
		if !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
	r.Owner, r.Team, r.Queue = a.slug("owner"), a.oneOf("team", p.teamNames()), a.slug("queue")
	r.WindowMinutes = a.between("window_minutes", 1, maxWindow, defaultWindow)
	checkMethod(a, r)
	if r.Kind != "" {
		p.checkAssigned(a, r)
		p.readConditions(a, r)
	}
	p.c.Routing.Rules = append(p.c.Routing.Rules, r)
}

func (p *parser) teamNames() []string {
	names := make([]string, len(p.c.Routing.Teams))
	for i, t := range p.c.Routing.Teams {
		names[i] = t.Name
	}
	return names
}

// checkMethod wants the target that the method chooses among.
func checkMethod(a attrs, r *RoutingRule) {
	switch r.Method {
	case "":
	case Direct:
		if !a.has("owner") && !a.has("team") && !a.has("queue") {
			a.fault("method", "method direct goes with owner, team or queue: who gets it")
		}
		if a.has("window_minutes") {
			a.fault("window_minutes", "window_minutes goes with method round_robin or least_busy")
		}
	default:
		if !a.has("team") {
			a.fault("team", "no team: method %s chooses among its members", r.Method)
		}
		if a.has("owner") {
			a.fault("owner", "owner goes with method direct")
		}
	}
}

// checkAssigned wants the fields that the rule sets.
func (p *parser) checkAssigned(a attrs, r *RoutingRule) {
	k := p.c.kinds[r.Kind]
	needed := slices.DeleteFunc(slices.Clone(assignable), func(key string) bool { return !a.has(key) })
	if r.Method == RoundRobin || r.Method == LeastBusy {
		needed = append(needed, "owner")
	}
	for _, name := range needed {
		if f, ok := k.Field(name); !ok || f.Type != value.ID || f.Sealed() {
			a.fault("kind", "kind %q has no clear field %q of type id, which the rule sets", r.Kind, name)
		}
	}
}

func (p *parser) readConditions(a attrs, r *RoutingRule) {
	if !a.has("when") {
		return
	}
	for _, n := range a.list("when") {
		c := p.attrs(n, n, a.what+": condition", "field", "eq", "in", "from", "to", "empty")
		if !isMapping(n) {
			continue
		}
		f, ok := p.conditionField(c, r.Kind)
		if !ok {
			continue
		}
		r.When = append(r.When, p.readCondition(c, f))
	}
}

// conditionField wants a field that routing may look at: what is sealed, and what is about a person's money or doings, is
// not.
func (p *parser) conditionField(c attrs, kind string) (*Field, bool) {
	k := p.c.kinds[kind]
	name := c.need("field")
	if name == "" {
		return nil, false
	}
	f, ok := k.Field(name)
	switch {
	case !ok:
		c.fault("field", "kind %q has no field %q%s", kind, name, meant(name, slices.Collect(k.names())))
	case f.Class != Operational:
		c.fault("field", "field %q is not operational, and routing looks at nothing else", name)
		return nil, false
	}
	return f, ok
}

func (p *parser) readCondition(a attrs, f *Field) Condition {
	c := Condition{Field: f}
	ways := 0
	for _, is := range []bool{a.has("eq"), a.has("in"), a.has("from") || a.has("to"), a.has("empty")} {
		if is {
			ways++
		}
	}
	if ways != 1 {
		a.r.fault(a.at, "%s: one of eq, in, empty, and a range of from and to is wanted", a.what)
	}
	if a.has("empty") {
		null := a.truth("empty")
		c.Null = &null
	}
	if a.has("eq") {
		c.In = a.operands("eq", f, a.val["eq"])
	}
	if a.has("in") {
		c.In = a.operands("in", f, a.list("in")...)
	}
	if a.has("from") || a.has("to") {
		if !slices.Contains([]value.Type{value.Int, value.Time, value.Date}, f.Type) {
			a.fault("field", "field %q of type %s has no order", f.Name, f.Type)
			return c
		}
		c.From, c.To = a.operand("from", f), a.operand("to", f)
		if !c.From.IsNull() && !c.To.IsNull() && order(c.From, c.To) > 0 {
			a.fault("to", "to lies before from")
		}
	}
	return c
}

func (a attrs) operand(key string, f *Field) value.Value {
	if vs := a.operands(key, f, a.val[key]); len(vs) > 0 {
		return vs[0]
	}
	return value.Value{}
}

// operands reads values of a field as YAML writes them: numbers, dates and truths plain, the rest as texts.
func (a attrs) operands(key string, f *Field, nodes ...*yaml.Node) []value.Value {
	var vs []value.Value
	for _, n := range nodes {
		if n == nil {
			continue
		}
		if n.Kind != yaml.ScalarNode {
			a.r.fault(n, "%s: %s: a value is wanted", a.what, key)
			continue
		}
		typ := f.Type
		if typ == value.Tags {
			typ = value.Enum // one of them
		}
		v, err := value.FromText(typ, n.Value, f.Options(""))
		switch {
		case err != nil:
			a.r.fault(n, "%s: %s: field %q: %v", a.what, key, f.Name, err)
		case v.IsNull():
			a.r.fault(n, "%s: %s: no value; empty: true asks for none", a.what, key)
		default:
			vs = append(vs, v)
		}
	}
	return vs
}
