package policy

import (
	"strings"

	"github.com/tacitcrm/tacit/policy/program"
)

// phrase words the atoms that policies are made of, and their negations; false for others. Texts need no knowledge of
// Rego: they are read by whoever answers for the policy.
func phrase(n *program.Node, negated bool) (string, bool) {
	switch n.Op {
	case program.InList:
		return membership(n, negated)
	case program.Equal:
		if n.A.Path == nil {
			return "", false
		}
		if n.B.Path != nil {
			return pathsEqual(n, negated)
		}
		return equality(n.A.Path, n.B.Const, negated)
	case program.Truthy, program.Defined:
		return presence(n.A.Path, negated)
	case program.NotEqual:
		if n.A.Path == nil || n.B.Path != nil {
			return "", false
		}
		text, ok := equality(n.A.Path, n.B.Const, !negated)
		if negated && !required.Has(n.A.Path.String()) { // it also holds where there is nothing to compare
			text += ", or there is none"
		}
		return text, ok
	default:
		return "", false
	}
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
	if n.B.Path == nil {
		return "", false
	}
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
	case "actor.id record.owner", "record.owner actor.id":
		return worded(negated, "the caller owns the record", "the caller does not own the record"), true
	case "actor.subject record.subject", "record.subject actor.subject":
		return worded(negated, "the record is about the caller", "the record is not about the caller"), true
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
	"actor.subject":     "the subject whom the caller answers for",
	"breakglass.ticket": "the break-glass ticket",
}

// wording says which words a path holds, or does not.
func wording(p *program.Path, words []string, negated bool) (string, bool) {
	switch {
	case len(words) == 0 && !negated: // of the words that are asked for none is left
		words, negated = []string{"anything"}, true
	case p.String() == "client.kind" && len(words) == 1 && words[0] == "partner":
		return worded(negated, "the client belongs to a partner company", "the client does not belong to a partner company"), true
	case status(p):
		return standing(purposeOf(p), words, negated), true
	}
	what, ok := attributeWords[p.String()]
	return what + worded(negated, " is ", " is not ") + alternatives(words), ok
}

// status reports whether a path is that of the standing of a consent.
func status(p *program.Path) bool {
	s := p.Segments
	return len(s) == 4 && s[1].Name == "consents" && s[3].Name == "status"
}

// standings name what a status is.
var standings = map[string]string{
	"given": "consent", "withdrawn": "a withdrawal", "refused": "a refusal", "objected": "an objection", "expired": "expired consent",
}

// standing words the status of consent to a purpose. Its negation covers that nothing is on file.
func standing(purpose string, words []string, negated bool) string {
	if len(words) == 1 && words[0] == "given" {
		return worded(negated, "consent to "+purpose+" is given", "consent to "+purpose+" is not given")
	}
	names := make([]string, len(words))
	for i, w := range words {
		names[i] = "the status " + w
		if name, ok := standings[w]; ok {
			names[i] = name
		}
	}
	if !negated {
		return "on file for " + purpose + " is " + alternatives(names)
	}
	for i, n := range names {
		names[i] = strings.TrimPrefix(strings.TrimPrefix(n, "an "), "a ")
	}
	return "no " + alternatives(names) + " is on file for " + purpose
}

// alternatives writes "a", "a or b", "a, b or c".
func alternatives(words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

func purposeOf(p *program.Path) string {
	if p.Segments[2].Key != nil {
		return "the purpose asked for"
	}
	return spaced(p.Segments[2].Name)
}

// spaced makes a name of the catalog a word.
func spaced(name string) string { return strings.ReplaceAll(name, "_", " ") }

func equality(p *program.Path, v program.Value, negated bool) (string, bool) {
	switch {
	case v.Type == program.String:
		return wording(p, []string{v.Text}, negated)
	case v.Type != program.Bool:
		return "", false
	case v.Bool:
		return presence(p, negated)
	}
	return falsehood(p, negated)
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
	"record.subject":    {"the record is about a subject", "the record is about no subject"},
	"record.owner":      {"the record has an owner", "the record has no owner"},
	"record.team":       {"the record has a team", "the record has no team"},
	"record.region":     {"the record has a region", "the record has no region"},
	"record.stage":      {"the record has a stage", "the record has no stage"},
	"actor.subject":     {"the caller is a customer", "the caller is no customer"},
	"actor.id":          {"the caller is known", "the caller is not known"},
	"client.id":         {"the client is known", "the client is not known"},
	"client.kind":       {"the kind of client is known", "the kind of client is not known"},
	"purpose":           {"a purpose is given", "no purpose is given"},
	"action":            {"an action is given", "no action is given"},
	"kind":              {"it concerns a kind of record", "it concerns no kind of record"},
}

// presence words that a thing is there or a flag is set; its negation also covers that there is none.
func presence(p *program.Path, negated bool) (string, bool) {
	if w, ok := flagWords[p.String()]; ok {
		return worded(negated, w.yes, w.no), true
	}
	s := p.Segments
	switch {
	case len(s) == 3 && s[1].Name == "bases" && s[2].Key == nil:
		name := spaced(s[2].Name)
		return worded(negated, "the legal basis "+name+" is on file", "the legal basis "+name+" is not on file"), true
	case len(s) < 3 || s[1].Name != "consents":
		return "", false
	case len(s) == 3 || len(s) == 4 && (s[3].Name == "status" || s[3].Name == "channels"):
		return worded(negated, "there is a consent event for "+purposeOf(p), "there is no consent event for "+purposeOf(p)), true
	case len(s) == 4 && s[3].Name == "explicit":
		return worded(negated, "the consent to "+purposeOf(p)+" is explicit", "there is no explicit consent to "+purposeOf(p)), true
	case len(s) == 5 && s[3].Name == "channels" && s[4].Key == nil:
		return channelWord(s[4].Name) + worded(negated, " is agreed to for ", " is not agreed to for ") + purposeOf(p), true
	}
	return "", false
}

// falsehood words that a flag is there and not set.
func falsehood(p *program.Path, negated bool) (string, bool) {
	s := p.Segments
	if len(s) == 5 && s[1].Name == "consents" && s[3].Name == "channels" && s[4].Key == nil {
		return channelWord(s[4].Name) + worded(negated, " was refused for ", " was not refused for ") + purposeOf(p), true
	}
	switch p.String() {
	case "record.hold", "record.frozen", "record.restricted", "actor.mfa", "actor.verified":
		return presence(p, !negated) // always there, where there is a record
	}
	return "", false
}

var channelWords = map[string]string{
	"email": "e-mail", "phone": "telephone", "sms": "text message", "post": "post", "social": "social networks",
}

func channelWord(name string) string {
	if w, ok := channelWords[name]; ok {
		return "contact by " + w
	}
	return "contact by " + spaced(name)
}
