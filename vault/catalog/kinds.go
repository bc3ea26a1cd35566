package catalog

import (
	"maps"
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

// draft is a kind being read, with the places of its parts for the checks that need all kinds.
type draft struct {
	*Kind
	at       attrs
	fields   map[string]attrs
	searches map[string]attrs
}

// reserved names what every record has besides its fields.
var reserved = []string{
	"id", "version", "subject", "created_at", "updated_at", "sealed", "header", "imported", "fields", "withheld",
	"disclosure",
}

// readKinds reads all kinds, then checks what one says of another.
func (p *parser) readKinds(n *yaml.Node) {
	entries := p.names(n, "kinds")
	for _, e := range entries {
		p.c.kinds[e.key.Value] = &Kind{Name: e.key.Value}
	}
	for _, e := range entries {
		p.readKind(e)
	}
	for _, d := range p.drafts {
		p.checkOwner(d)
		p.checkFields(d)
		p.checkSearches(d)
		p.checkSort(d)
		p.checkImpersonal(d)
	}
}

func (p *parser) kindNames() []string { return slices.Sorted(maps.Keys(p.c.kinds)) }

func (p *parser) readKind(e pair) {
	a := p.attrs(e.key, e.value, quoted("kind", e.key.Value), "path", "table", "doc", "subject", "impersonal",
		"parent", "parent_list", "owners", "append_only", "default_sort", "fields", "searches")
	k := p.c.kinds[e.key.Value]
	a.need("table")
	k.Path, k.Table, k.Doc = a.word("path"), a.word("table"), a.text("doc")
	k.Subject, k.Impersonal, k.AppendOnly = a.truth("subject"), a.truth("impersonal"), a.truth("append_only")
	k.Parent, k.ParentList = a.oneOf("parent", p.kindNames()), a.word("parent_list")
	k.DefaultSort = a.text("default_sort")
	k.byName, k.byNumber = map[string]*Field{}, map[uint16]*Field{}
	d := &draft{Kind: k, at: a, fields: map[string]attrs{}, searches: map[string]attrs{}}
	p.placeKind(d)
	p.c.Kinds = append(p.c.Kinds, k)
	p.drafts = append(p.drafts, d)
	if !a.has("fields") {
		a.fault("fields", "no fields")
		return
	}
	for _, f := range p.names(a.val["fields"], a.what+": fields") {
		p.readField(d, f)
	}
	if s := a.val["searches"]; s != nil {
		for _, f := range p.names(s, a.what+": searches") {
			p.readSearch(d, f)
		}
	}
}

// TakenPaths are the first segments below /v1 that the API has for what is no kind: a kind there would not be reached.
func TakenPaths() []string {
	return []string{
		"audit", "breakglass", "consents", "duplicates", "events", "exports", "holds", "imports", "instructions", "lookup", "policy", "reports", "requests",
		"retention", "reviews", "routing", "suppressions", "views", "webhooks",
	}
}

// TakenLists are the segments behind a record's id that the API has for what is no list of sub-resources.
func TakenLists() []string {
	return []string{
		"360", "act", "affected", "attribution", "bases", "clicks", "consents", "disclosures", "duplicates", "export", "history", "holds",
		"members", "merge", "report", "restriction", "retention", "routing", "sent", "stages", "timeline", "tokens",
	}
}

// placeKind sees to it that no two kinds share a table or a path.
func (p *parser) placeKind(d *draft) {
	for _, other := range p.c.Kinds {
		if d.Table != "" && other.Table == d.Table {
			d.at.fault("table", "table %q is that of kind %q", d.Table, other.Name)
		}
	}
	if d.Path == "" {
		return
	}
	if slices.Contains(TakenPaths(), d.Path) {
		d.at.fault("path", "path %q is taken: the API serves something else there", d.Path)
	}
	if other, ok := p.c.paths[d.Path]; ok {
		d.at.fault("path", "path %q is that of kind %q", d.Path, other.Name)
		return
	}
	p.c.paths[d.Path] = d.Kind
}

// checkOwner sees to it that a record has one subject: it is one, its parent is one, or its owner
// fields name one.
func (p *parser) checkOwner(d *draft) {
	ways := 0
	for _, is := range []bool{d.Subject, d.at.has("parent"), d.at.has("owners")} {
		if is {
			ways++
		}
	}
	if ways != 1 {
		d.at.r.fault(d.at.at, "%s: one of subject: true, parent and owners says whose the records are", d.at.what)
	}
	if !d.at.has("path") && !d.at.has("parent") {
		d.at.fault("path", "no path")
	}
	p.checkParent(d)
	for _, i := range d.at.texts("owners") {
		p.checkOwnerField(d, i)
		d.Owners = append(d.Owners, i.text)
	}
}

func (p *parser) checkParent(d *draft) {
	if d.Parent == "" {
		if d.ParentList != "" && !d.at.has("parent") {
			d.at.fault("parent_list", "parent_list goes with parent")
		}
		return
	}
	parent := p.c.kinds[d.Parent]
	parent.children = append(parent.children, d.Kind)
	switch {
	case parent.Parent != "":
		d.at.fault("parent", "parent %q is a list itself", d.Parent)
	case parent.Impersonal:
		d.at.fault("parent", "parent %q is impersonal; what is about it refers to it", d.Parent)
	case parent.AppendOnly:
		d.at.fault("parent", "parent %q is append_only, and a list of it would not be", d.Parent)
	case len(parent.children) > 1:
		d.at.fault("parent", "parent %q has the list of kind %q already; one is possible", d.Parent, parent.children[0].Name)
	}
	if d.ParentList == "" && !d.at.has("parent_list") {
		d.at.fault("parent_list", "no parent_list: the name of the list in a reply about the parent")
	}
	if _, taken := parent.byName[d.ParentList]; taken || slices.Contains(reserved, d.ParentList) || slices.Contains(TakenLists(), d.ParentList) {
		d.at.fault("parent_list", "parent_list %q is the name of something else in kind %q", d.ParentList, d.Parent)
	}
}

func (p *parser) checkOwnerField(d *draft, i item) {
	f, ok := d.byName[i.text]
	switch {
	case !ok:
		p.fault(i.at, "%s: owners: unknown field %q%s", d.at.what, i.text, meant(i.text, d.fieldNames()))
	case f.Type != value.Ref || (f.Ref != "" && !p.c.kinds[f.Ref].Person()):
		p.fault(i.at, "%s: owners: field %q does not refer to a subject", d.at.what, i.text)
	}
}

func (d *draft) fieldNames() []string { return slices.Sorted(maps.Keys(d.byName)) }

// checkSort accepts a field that lists may sort by and the columns of every record.
func (p *parser) checkSort(d *draft) {
	if d.DefaultSort == "" {
		return
	}
	name := d.DefaultSort
	if name[0] == '-' {
		name = name[1:]
	}
	f, ok := d.byName[name]
	if slices.Contains([]string{"id", "created_at", "updated_at"}, name) || (ok && f.Sort) {
		return
	}
	d.at.fault("default_sort", "default_sort %q is no sortable field", name)
}

func (p *parser) readSearch(d *draft, e pair) {
	a := p.attrs(e.key, e.value, quoted("search", e.key.Value), "number", "parts", "replaces")
	s := &Search{Name: e.key.Value, Number: p.indexNumber(a), Parts: p.readParts(a), Replaces: p.readFormerSearch(a)}
	d.Searches = append(d.Searches, s)
	d.searches[s.Name] = a
}

func (p *parser) readParts(a attrs) []Part {
	if !a.has("parts") {
		a.fault("parts", "no parts")
		return nil
	}
	var parts []Part
	for _, part := range p.names(a.val["parts"], a.what+": parts") {
		parts = append(parts, Part{Field: part.key.Value, Normaliser: a.scalar("parts", part.value)})
	}
	return parts
}

// indexNumber reads the number of an index or search, unique in the catalog: it is part of the key
// that tokens are made with.
func (p *parser) indexNumber(a attrs) uint16 {
	n := uint16(a.needNumber("number", maxNumber)) //nolint:gosec // needNumber bounds it
	if n == 0 {
		return 0
	}
	if line, twice := p.indexes[n]; twice {
		a.fault("number", "index number %d stands on line %d too", n, line)
		return n
	}
	p.indexes[n] = a.val["number"].Line
	return n
}

// isMapping reports whether a node is a mapping.
func isMapping(n *yaml.Node) bool { return n != nil && n.Kind == yaml.MappingNode }
