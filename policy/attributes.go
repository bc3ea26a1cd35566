package policy

import (
	"fmt"
	"strings"

	"github.com/tacitcrm/tacit/policy/program"
)

// env is what the attributes of an input are read from. record is nil where a decision concerns no row.
type env struct {
	request *Request
	record  *Record
}

// attribute is one path of the input: its segments, where "*" stands for any name, its type, and how it is read; names
// are those at the stars. Whether a value is there follows the same rule as in inputTerm: empty text is not.
type attribute struct {
	path string
	typ  program.Type
	get  func(e *env, names []string) program.Value
}

// attributes is the whole input. What starts with record differs from record to record.
var attributes = []attribute{
	{"actor", program.Object, func(*env, []string) program.Value { return program.Present() }},
	{"actor.id", program.String, func(e *env, _ []string) program.Value { return text(e.request.Actor.ID) }},
	{"actor.subject", program.String, func(e *env, _ []string) program.Value { return text(e.request.Actor.Subject) }},
	{"actor.roles", program.List, func(e *env, _ []string) program.Value { return program.ListOf(e.request.Actor.Roles) }},
	{"actor.teams", program.List, func(e *env, _ []string) program.Value { return program.ListOf(e.request.Actor.Teams) }},
	{"actor.regions", program.List, func(e *env, _ []string) program.Value { return program.ListOf(e.request.Actor.Regions) }},
	{"actor.mfa", program.Bool, func(e *env, _ []string) program.Value { return program.BoolOf(e.request.Actor.MFA) }},
	{"actor.verified", program.Bool, func(e *env, _ []string) program.Value { return program.BoolOf(e.request.Actor.Verified) }},
	{"client", program.Object, func(*env, []string) program.Value { return program.Present() }},
	{"client.id", program.String, func(e *env, _ []string) program.Value { return text(e.request.Client.ID) }},
	{"client.kind", program.String, func(e *env, _ []string) program.Value { return text(e.request.Client.Kind) }},
	{"purpose", program.String, func(e *env, _ []string) program.Value { return text(e.request.Purpose) }},
	{"action", program.String, func(e *env, _ []string) program.Value { return text(e.request.Action) }},
	{"kind", program.String, func(e *env, _ []string) program.Value { return text(e.request.Kind) }},
	{"breakglass", program.Object, func(e *env, _ []string) program.Value { return present(e.request.Ticket != "") }},
	{"breakglass.ticket", program.String, func(e *env, _ []string) program.Value { return text(e.request.Ticket) }},
	{"record", program.Object, func(e *env, _ []string) program.Value { return present(e.record != nil) }},
	{"record.subject", program.String, recordText(func(r *Record) string { return r.Subject })},
	{"record.owner", program.String, recordText(func(r *Record) string { return r.Owner })},
	{"record.team", program.String, recordText(func(r *Record) string { return r.Team })},
	{"record.region", program.String, recordText(func(r *Record) string { return r.Region })},
	{"record.stage", program.String, recordText(func(r *Record) string { return r.Stage })},
	{"record.hold", program.Bool, recordFlag(func(r *Record) bool { return r.Hold })},
	{"record.frozen", program.Bool, recordFlag(func(r *Record) bool { return r.Frozen })},
	{"record.restricted", program.Bool, recordFlag(func(r *Record) bool { return r.Restricted })},
	{"record.consents", program.Object, func(e *env, _ []string) program.Value { return present(e.record != nil) }},
	{"record.consents.*", program.Object, consent(func(Consent, []string) program.Value { return program.Present() })},
	{"record.consents.*.status", program.String, consent(func(c Consent, _ []string) program.Value { return text(c.Status) })},
	{"record.consents.*.explicit", program.Bool, consent(func(c Consent, _ []string) program.Value { return program.BoolOf(c.Explicit) })},
	{"record.consents.*.channels", program.Object, consent(func(Consent, []string) program.Value { return program.Present() })},
	{"record.consents.*.channels.*", program.Bool, consent(func(c Consent, names []string) program.Value { return flag(c.Channels, names[1]) })},
	{"record.bases", program.Object, func(e *env, _ []string) program.Value { return present(e.record != nil) }},
	{"record.bases.*", program.Bool, func(e *env, names []string) program.Value {
		if e.record == nil {
			return program.Value{}
		}
		return flag(e.record.Bases, names[0])
	}},
}

func text(s string) program.Value {
	if s == "" {
		return program.Value{}
	}
	return program.TextOf(s)
}

func present(is bool) program.Value {
	if !is {
		return program.Value{}
	}
	return program.Present()
}

func flag(flags map[string]bool, name string) program.Value {
	on, ok := flags[name]
	if !ok {
		return program.Value{}
	}
	return program.BoolOf(on)
}

func recordText(of func(*Record) string) func(*env, []string) program.Value {
	return func(e *env, _ []string) program.Value {
		if e.record == nil {
			return program.Value{}
		}
		return text(of(e.record))
	}
}

func recordFlag(of func(*Record) bool) func(*env, []string) program.Value {
	return func(e *env, _ []string) program.Value {
		if e.record == nil {
			return program.Value{}
		}
		return program.BoolOf(of(e.record))
	}
}

func consent(of func(Consent, []string) program.Value) func(*env, []string) program.Value {
	return func(e *env, names []string) program.Value {
		if e.record == nil {
			return program.Value{}
		}
		c, ok := e.record.Consents[names[0]]
		if !ok {
			return program.Value{}
		}
		return of(c, names)
	}
}

// attributeAt finds the attribute of a path. names are the path's own names at the stars; a key's is empty.
func attributeAt(p *program.Path) (a *attribute, names []string, ok bool) {
	for i := range attributes {
		if names, ok := matches(attributes[i].path, p); ok {
			return &attributes[i], names, true
		}
	}
	return nil, nil, false
}

func matches(pattern string, p *program.Path) (names []string, ok bool) {
	parts := splitPath(pattern)
	if len(parts) != len(p.Segments) {
		return nil, false
	}
	for i, s := range p.Segments {
		switch {
		case parts[i] == "*":
			names = append(names, s.Name)
		case s.Key != nil || s.Name != parts[i]:
			return nil, false
		}
	}
	return names, true
}

func splitPath(path string) []string { return strings.Split(path, ".") }

// typeOf is the type of what a path leads to; Undefined for an object, of which only the presence may be asked.
func typeOf(p *program.Path) (program.Type, bool) {
	a, _, ok := attributeAt(p)
	if !ok || a.typ == program.Object {
		return program.Undefined, ok
	}
	return a.typ, true
}

func resolve(p *program.Path) (program.Attribute[env], error) {
	a, names, ok := attributeAt(p)
	if !ok {
		return program.Attribute[env]{}, fmt.Errorf("there is no such attribute (%s)", suggestion(p.String(), inputPaths()))
	}
	return program.Attribute[env]{
		Get:  func(e *env) program.Value { return a.get(e, names) },
		Late: p.Segments[0].Name == "record",
	}, nil
}

// inputPaths lists the paths of the input, for hints.
func inputPaths() Set {
	paths := make([]string, len(attributes))
	for i, a := range attributes {
		paths[i] = a.path
	}
	return NewSet(paths...)
}
