package catalog

import (
	"slices"

	"go.yaml.in/yaml/v3"

	"github.com/tacitcrm/tacit/vault/value"
)

// Actions of a RetentionRule at its ceiling.
const (
	RetainErase = "erase" // the whole subject, once every class is due; until then what is due is shredded
	RetainShred = "shred" // the keys of the rule's classes
)

// maxDays bounds periods: 100 years.
const maxDays = 36525

// maxRuleID bounds a rule's id: the log names rules, in words of at most 64 letters.
const maxRuleID = 48

// RetentionRule says how long data of some classes is kept for a purpose: GDPR Art. 5(1)(e).
type RetentionRule struct {
	ID          string
	Kind        string   // of subjects
	Purpose     string   // the rule counts for people whose data is used for it
	Classes     []string // of SlotNames, in their order
	With        string   // one of SlotNames: the rule counts for people of whom data of this class is held; "": for all
	From        string   // created_at, updated_at or a clear time field of the kind; where that is null nothing has begun
	FloorDays   int      // what law wants kept at least, against a request for erasure too; 0: nothing
	CeilingDays int      // kept no longer; 0: no end; never below FloorDays
	Action      string   // RetainErase or RetainShred at the ceiling; "" without one
	Citation    string   // article of law
}

// SlotNames returns the names of the classes that are destroyed one by one, by slot: each is what one key seals.
func SlotNames() []string {
	return []string{"identity", "contact", "content", "special", "financial", "behaviour"}
}

// Slots returns the key slots of the rule's classes, ascending.
func (r *RetentionRule) Slots() []uint8 {
	slots := make([]uint8, len(r.Classes))
	for i, class := range r.Classes {
		slots[i] = uint8(slices.Index(SlotNames(), class)) //nolint:gosec // a parsed rule has no other names
	}
	return slots
}

// RetentionRule returns the rule of that id.
func (c *Catalog) RetentionRule(id string) (*RetentionRule, bool) {
	for _, r := range c.Retention {
		if r.ID == id {
			return r, true
		}
	}
	return nil, false
}

// RetentionOf returns the rules about a kind, by declaration.
func (c *Catalog) RetentionOf(kind string) []*RetentionRule {
	var rules []*RetentionRule
	for _, r := range c.Retention {
		if r.Kind == kind {
			rules = append(rules, r)
		}
	}
	return rules
}

func (p *parser) readRetention(n *yaml.Node) {
	if n.Kind != yaml.SequenceNode {
		p.fault(n, "retention: a list is wanted")
		return
	}
	for _, e := range n.Content {
		a := p.attrs(e, e, "retention rule", "id", "kind", "purpose", "classes", "with", "from", "floor_days",
			"ceiling_days", "action", "citation")
		if !isMapping(e) {
			continue
		}
		a.need("id")
		id := a.word("id")
		if id != "" {
			a.what = quoted("retention rule", id)
		}
		r := &RetentionRule{
			ID: id, Kind: a.oneOf("kind", p.subjectKinds()), Purpose: a.oneOf("purpose", p.purposeNames()),
			Classes: a.someOf("classes", "class", SlotNames()), With: a.oneOf("with", SlotNames()), From: a.text("from"),
			FloorDays: a.number("floor_days", maxDays), CeilingDays: a.number("ceiling_days", maxDays),
			Action: a.oneOf("action", []string{RetainErase, RetainShred}), Citation: a.need("citation"),
		}
		p.checkRetention(a, r)
		p.c.Retention = append(p.c.Retention, r)
	}
}

func (p *parser) subjectKinds() []string {
	return slices.DeleteFunc(p.kindNames(), func(name string) bool { return !p.c.kinds[name].Person() })
}

func (p *parser) checkRetention(a attrs, r *RetentionRule) {
	for _, key := range []string{"kind", "purpose", "classes", "from"} {
		if !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
	if len(r.ID) > maxRuleID {
		a.fault("id", "longer than %d letters", maxRuleID)
	}
	if _, twice := p.c.RetentionRule(r.ID); twice && r.ID != "" {
		a.fault("id", "another rule has this id")
	}
	if n := a.val["classes"]; n != nil && n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
		a.fault("classes", "no classes")
	}
	slices.SortFunc(r.Classes, func(x, y string) int { return slices.Index(SlotNames(), x) - slices.Index(SlotNames(), y) })
	p.checkFrom(a, r)
	checkPeriod(a, r)
}

// checkFrom wants a moment that the database can compare.
func (p *parser) checkFrom(a attrs, r *RetentionRule) {
	if r.Kind == "" || r.From == "" {
		return
	}
	times := []string{"created_at", "updated_at"}
	for _, f := range p.c.kinds[r.Kind].Fields {
		if f.Type == value.Time && !f.Sealed() {
			times = append(times, f.Name)
		}
	}
	a.oneOf("from", times)
}

func checkPeriod(a attrs, r *RetentionRule) {
	switch {
	case !a.has("floor_days") && !a.has("ceiling_days"):
		a.r.fault(a.at, "%s: one of floor_days and ceiling_days is wanted", a.what)
	case r.CeilingDays != 0 && r.CeilingDays < r.FloorDays:
		a.fault("ceiling_days", "ceiling_days lies below floor_days")
	case a.has("ceiling_days") && !a.has("action"):
		a.fault("action", "no action: what happens at the ceiling, erase or shred")
	case !a.has("ceiling_days") && a.has("action"):
		a.fault("action", "action goes with ceiling_days")
	}
}
