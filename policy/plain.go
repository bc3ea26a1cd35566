package policy

import (
	"strings"

	"github.com/tacitcrm/tacit/policy/program"
)

// Condition is one condition of a policy, in words and as the policy has it.
type Condition struct {
	Text string // "the caller has the role support"
	Rego string // "support" in actor.roles
	At   program.Place
}

// plain puts an atom, or the negation of one, into words that need no knowledge of Rego.
func plain(n *program.Node) Condition {
	atom, negated := n, false
	if n.Op == program.Not {
		atom, negated = n.Kids[0], true
	}
	c := Condition{Rego: n.String(), At: atom.From}
	if words, ok := phrase(atom, negated); ok {
		c.Text = words
		return c
	}
	if negated {
		c.Text = "it is not so that "
	}
	c.Text += atom.String()
	return c
}

// phrase words the atoms that policies are made of; false for others.
func phrase(n *program.Node, negated bool) (string, bool) {
	switch n.Op {
	case program.InList:
		return membership(n, negated)
	case program.Equal, program.In:
		if n.B.Path != nil {
			return pathsEqual(n, negated)
		}
		return equality(n.A.Path, constantsOf(n), negated)
	case program.Truthy, program.Defined:
		return presence(n.A.Path, negated)
	case program.NotEqual:
		if n.B.Path != nil {
			return "", false
		}
		text, ok := equality(n.A.Path, constantsOf(n), !negated)
		return text, ok && !negated // "not a != b" also holds where there is no a
	default:
		return "", false
	}
}

func constantsOf(n *program.Node) []program.Value {
	if n.Op == program.In {
		return n.Set
	}
	return []program.Value{n.B.Const}
}

func worded(negated bool, yes, no string) string {
	if negated {
		return no
	}
	return yes
}

var listWords = map[string]struct{ one, many string }{
	"actor.roles":   {"the role", "roles"},
	"actor.teams":   {"the team", "teams"},
	"actor.regions": {"the region", "regions"},
}

func membership(n *program.Node, negated bool) (string, bool) {
	w, ok := listWords[n.B.Path.String()]
	if !ok {
		return "", false
	}
	if n.A.Path == nil {
		if n.A.Const.Text == "*" {
			return worded(negated, "the caller covers all "+w.many, "the caller does not cover all "+w.many), true
		}
		return worded(negated, "the caller has ", "the caller does not have ") + w.one + " " + n.A.Const.Text, true
	}
	what, ok := attributeWords[n.A.Path.String()]
	return what + worded(negated, " is", " is not") + " one of the caller's " + w.many, ok
}

func pathsEqual(n *program.Node, negated bool) (string, bool) {
	switch n.A.Path.String() + " " + n.B.Path.String() {
	case "actor.id record.owner":
		return worded(negated, "the caller owns the record", "the caller does not own the record"), true
	case "actor.subject record.subject":
		return worded(negated, "the record is the caller's own", "the record is not the caller's own"), true
	}
	return "", false
}

var attributeWords = map[string]string{
	"purpose":           "the purpose",
	"action":            "the action",
	"kind":              "the kind of record",
	"client.kind":       "the kind of client",
	"client.id":         "the client",
	"actor.id":          "the caller",
	"record.owner":      "the record's owner",
	"record.team":       "the record's team",
	"record.region":     "the record's region",
	"record.stage":      "the record's stage",
	"record.subject":    "the record's subject",
	"actor.subject":     "the caller's own record",
	"breakglass.ticket": "the break-glass ticket",
}

func equality(p *program.Path, values []program.Value, negated bool) (string, bool) {
	if len(values) == 1 && values[0].Type == program.Bool {
		if values[0].Bool {
			return truth(p, negated)
		}
		return falsehood(p, negated)
	}
	what, ok := attributeWords[p.String()]
	if !ok {
		what, ok = consentWords(p)
	}
	if !ok {
		return "", false
	}
	words := make([]string, len(values))
	for i, v := range values {
		if v.Type != program.String {
			return "", false
		}
		words[i] = v.Text
	}
	return what + worded(negated, " is ", " is not ") + alternatives(words), true
}

// alternatives writes "a", "a or b", "a, b or c".
func alternatives(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

// consentWords names the consent that a path below record.consents is about.
func consentWords(p *program.Path) (string, bool) {
	if len(p.Segments) == 4 && p.Segments[1].Name == "consents" && p.Segments[3].Name == "status" {
		return "the consent for " + purposeOf(p), true
	}
	return "", false
}

func purposeOf(p *program.Path) string {
	if p.Segments[2].Key != nil {
		return "this purpose"
	}
	return p.Segments[2].Name
}

var flagWords = map[string]struct{ yes, no string }{
	"record.hold":       {"the record is on hold", "the record is not on hold"},
	"record.frozen":     {"the record is frozen", "the record is not frozen"},
	"record.restricted": {"processing of the record is restricted", "processing of the record is not restricted"},
	"actor.mfa":         {"the caller signed in with a second factor", "the caller did not sign in with a second factor"},
	"actor.verified":    {"the caller was authenticated as a named person", "the caller was only named by a program"},
	"breakglass.ticket": {"a break-glass grant covers the record", "no break-glass grant covers the record"},
	"breakglass":        {"a break-glass grant covers the record", "no break-glass grant covers the record"},
	"record":            {"it concerns a record", "it concerns no record"},
	"record.owner":      {"the record has an owner", "the record has no owner"},
	"record.team":       {"the record has a team", "the record has no team"},
	"record.region":     {"the record has a region", "the record has no region"},
	"record.stage":      {"the record has a stage", "the record has no stage"},
	"actor.subject":     {"the caller is a customer", "the caller is no customer"},
	"kind":              {"it concerns a kind of record", "it concerns no kind of record"},
}

func presence(p *program.Path, negated bool) (string, bool) { return truth(p, negated) }

// truth words that a flag is set; its negation also covers that there is none.
func truth(p *program.Path, negated bool) (string, bool) {
	if w, ok := flagWords[p.String()]; ok {
		return worded(negated, w.yes, w.no), true
	}
	s := p.Segments
	switch {
	case len(s) == 3 && s[1].Name == "bases":
		name := strings.ReplaceAll(s[2].Name, "_", " ")
		if s[2].Key != nil {
			return "", false
		}
		return worded(negated, "the legal basis "+name+" is on file", "the legal basis "+name+" is not on file"), true
	case len(s) == 4 && s[1].Name == "consents" && s[3].Name == "explicit":
		return worded(negated, "the consent for "+purposeOf(p)+" is explicit", "there is no explicit consent for "+purposeOf(p)), true
	case len(s) == 5 && s[1].Name == "consents" && s[3].Name == "channels":
		return worded(negated, s[4].Name+" is agreed to for "+purposeOf(p), s[4].Name+" is not agreed to for "+purposeOf(p)), true
	}
	return "", false
}

// falsehood words that a flag is there and not set.
func falsehood(p *program.Path, negated bool) (string, bool) {
	s := p.Segments
	if len(s) == 5 && s[1].Name == "consents" && s[3].Name == "channels" {
		return worded(negated, s[4].Name+" was refused for "+purposeOf(p), s[4].Name+" was not refused for "+purposeOf(p)), true
	}
	switch p.String() {
	case "record.hold", "record.frozen", "record.restricted", "actor.mfa", "actor.verified":
		return truth(p, !negated) // always there, where there is a record
	}
	return "", false
}
