package program_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// author writes random policies. Those that do not compile, or that are refused, cost little; so it is free to write
// what most people would not.
type author struct {
	*rand.Rand
	helpers int // rules p0, s0, f0, k0 and so on that may be used
	locals  int
	v2      bool
}

func (a *author) one(of ...string) string { return of[a.IntN(len(of))] }

func (a *author) text() string {
	return a.one("record.owner", "record.team", "record.region", "actor.id", "purpose", "action", "record.consents[input.purpose].status",
		"record.consents.sales.status", "breakglass.ticket")
}

func (a *author) flag() string {
	return a.one("record.hold", "record.frozen", "actor.mfa", "record.bases.contract", "record.consents[input.purpose].explicit",
		"record.consents[input.purpose].channels.email", "record.bases[input.action]")
}

func (a *author) path() string {
	switch a.IntN(8) {
	case 0, 1, 2, 3:
		return "input." + a.text()
	case 4, 5:
		return "input." + a.flag()
	case 6:
		return "input.record.age"
	}
	return "input." + a.one("record", "breakglass", "record.consents", "record.consents[input.purpose]", "actor.roles")
}

func (a *author) list() string { return "input.actor." + a.one("roles", "teams", "regions") }

func (a *author) word() string {
	return a.one(`"sales"`, `"marketing"`, `"agent"`, `"admin"`, `"read"`, `"list"`, `"given"`, `"contact"`, `""`, `"health"`)
}

func (a *author) constant() string {
	return a.one(a.word(), a.word(), a.word(), "true", "false", "null", "1", "2", `"10"`)
}

func (a *author) set() string {
	if a.helpers > 0 && a.IntN(8) == 0 {
		return a.helper("s")
	}
	return a.one("{"+a.word()+", "+a.word()+"}", "["+a.word()+", "+a.constant()+"]", "data.special", "data.grants.agent.read",
		`{"x": `+a.word()+"}", "data.grants.agent[input.action]", "{"+a.path()+", "+a.word()+"}", "set()")
}

func (a *author) comparison() string { return a.one("==", "==", "!=", "<", "<=", ">", ">=") }

func (a *author) local() string {
	a.locals++
	return fmt.Sprintf("v%d", a.locals)
}

func (a *author) helper(prefix string) string { return fmt.Sprintf("%s%d", prefix, a.IntN(a.helpers)) }

// test is a condition that may be negated.
func (a *author) test() string {
	if a.helpers > 0 && a.IntN(3) == 0 {
		return a.use()
	}
	switch a.IntN(13) {
	case 12:
		return a.one("data.grants.agent.read[0] == input.kind", "data.grants[input.purpose].read[_] == input.kind", "count(data.special) > 1",
			"data.purposes[input.purpose] == data.purposes.sales", "upper(data.special[1]) == input.kind", `["sales", "read"] == [input.purpose, input.action]`)
	case 0, 1:
		return "input." + a.text() + " " + a.comparison() + " " + a.word()
	case 2:
		return a.path() + " " + a.comparison() + " " + a.constant()
	case 3:
		return a.path() + " " + a.comparison() + " " + a.path()
	case 4:
		return a.path()
	case 5:
		return "input." + a.text() + " in " + a.set()
	case 6:
		return a.one(a.word(), "input."+a.text(), a.path()) + " in " + a.list()
	case 7:
		return a.one("startswith", "endswith", "contains") + "(input." + a.text() + ", " + a.one(a.word(), "input."+a.text(), `"a"`) + ")"
	case 8:
		return "data.purposes[input.purpose]." + a.one("needed", `basis == "contract"`, "needed == false", "basis in "+a.list(), "none")
	case 9:
		return a.one("data.grants[input.kind][input.action]", a.one(a.word(), "input.kind")+" in data.grants["+a.one("input.kind", "input.record.team", a.word())+"][input.action]")
	case 10:
		return "data.level[input.kind] " + a.comparison() + a.one(" 1", " 2", " input.record.age")
	}
	return "input." + a.flag() + a.one(" == false", " == true", " != true", " < true")
}

func (a *author) every() string {
	return "every w in " + a.set() + " { " + a.one("w == input."+a.text(), "w in "+a.list(), "w != input."+a.text(), "not w in "+a.list(), "not w == input.kind; "+a.test()) + " }"
}

// compound is an expression that only rego.v2 has.
func (a *author) compound() string {
	switch a.IntN(4) {
	case 0:
		return a.test() + a.one(" and ", " or ") + a.one("", "not ") + a.test()
	case 1:
		return "{\n" + strings.Join(a.lines(), "\n") + "\n} or " + a.test()
	case 2:
		return "not {\n" + a.every() + "\n}"
	}
	return "not {\n" + a.one("", "not ") + a.test() + "\n" + strings.Join(a.lines(), "\n") + "\n}"
}

// use refers to a rule or function written before.
func (a *author) use() string {
	switch a.IntN(11) {
	case 9:
		return a.helper("t") + a.one(".a", ".b", ".a == false", ".b.c", `["b"].c`)
	case 10:
		return "not1(" + a.one("input."+a.flag(), a.helper("p"), "true") + ")"
	case 0, 1:
		return a.helper("p")
	case 2:
		return a.word() + " in " + a.helper("s")
	case 3:
		return a.helper("s") + "[" + a.one(a.word(), "input."+a.text()) + "]"
	case 4:
		return a.helper("k") + " " + a.comparison() + " " + a.constant()
	case 5:
		return a.helper("k")
	case 6:
		return a.helper("f") + "(" + a.one(a.word(), "input."+a.text(), a.path()) + ")"
	case 7:
		return a.helper("k") + a.one(" in "+a.set(), " in "+a.list(), " == input."+a.text(), " == "+a.helper("k"))
	}
	return a.helper("p") + a.one(" == true", " == false", " != true")
}

// lines are conditions that bind something, and so stand as they are.
func (a *author) lines() []string {
	v := a.local()
	switch a.IntN(10) {
	case 0:
		return []string{a.every()}
	case 9:
		return []string{"some " + v + " in " + a.set(), a.about(v)}
	case 1:
		return []string{"some " + v + " in " + a.list(), a.one(v+" in "+a.set(), v+" == input."+a.text(), "data.grants["+v+"][input.action]"), a.about(v)}
	case 2:
		return []string{v + " := " + a.test(), v + a.one(" == true", " == false", " != true", "")}
	case 3:
		return []string{v + " := " + a.path(), a.about(v)}
	case 4:
		return []string{v + " := {w | some w in " + a.set() + "; " + a.one("w in "+a.list(), "w == input."+a.text(), `w != "read"`) + "}", a.word() + " in " + v}
	case 5:
		w := a.local()
		return []string{"some " + v + ", " + w + " in data.purposes", v + " == " + a.one("input.purpose", "input.action"), w + ".needed" + a.one("", " == false")}
	case 8:
		return []string{"some " + v + " in " + a.list(), "data.grants[" + v + "][input.action][_] == input.kind"}
	case 6:
		return []string{"[" + v + ", true] = [input." + a.text() + ", input." + a.flag() + "]", a.about(v)}
	case 7:
		if a.helpers > 0 {
			return []string{"some " + v + " in " + a.helper("s"), a.about(v)}
		}
	}
	return []string{"some " + v, "data.grants[" + v + "][input.action]", v + " in " + a.list()}
}

func (a *author) about(v string) string {
	return a.one("", "not ") + a.one(v+" in "+a.list(), v+" == input."+a.text(), v+" != "+a.word(), v+" in "+a.set(), v+" < "+a.constant(), v)
}

func (a *author) body() string {
	var lines []string
	for range 1 + a.IntN(3) {
		switch a.IntN(9) {
		case 0, 1:
			lines = append(lines, a.lines()...)
		case 2, 3, 4:
			lines = append(lines, "not "+a.test())
		case 5:
			if a.v2 {
				lines = append(lines, a.compound())
			}
		default:
			lines = append(lines, a.test())
		}
	}
	if len(lines) == 0 {
		lines = append(lines, a.test())
	}
	return "{\n\t" + strings.Join(lines, "\n\t") + "\n}\n"
}

func (a *author) policy() string {
	var b strings.Builder
	b.WriteString("package team\n")
	if a.v2 = a.IntN(2) == 0; a.v2 {
		b.WriteString("import rego.v2\n")
	} else {
		b.WriteString("import rego.v1\n")
	}
	b.WriteString("not1(x) if x == false\nelse := false if x\n")
	for h := range 3 {
		a.rules(&b, fmt.Sprint(h))
		a.helpers = h + 1
	}
	for range 1 + a.IntN(3) {
		b.WriteString("p if " + a.body())
	}
	fmt.Fprintf(&b, "s contains \"a\" if %s", a.body())
	fmt.Fprintf(&b, "s contains x if {\n\tsome x in %s\n\t%s\n}\n", a.one("data.special", `{"a", "b"}`, a.helper("s")), a.about("x"))
	return b.String()
}

func (a *author) rules(b *strings.Builder, h string) {
	if a.IntN(3) == 0 {
		fmt.Fprintf(b, "default p%s := %s\n", h, a.one("false", "false", "true"))
	}
	for range 1 + a.IntN(2) {
		fmt.Fprintf(b, "p%s if %s", h, a.body())
	}
	fmt.Fprintf(b, "s%s contains %s if %s", h, a.one(`"read"`, a.word(), "input."+a.text()), a.body())
	fmt.Fprintf(b, "s%s contains x if {\n\tsome x in %s\n\t%s\n}\n", h, a.set(), a.test())
	switch a.IntN(4) {
	case 0:
		fmt.Fprintf(b, "k%s := %s\n", h, a.path())
	case 1:
		fmt.Fprintf(b, "default k%s := %s\nk%s := %s if %s", h, a.constant(), h, a.constant(), a.body())
	default:
		fmt.Fprintf(b, "k%s := %s if %selse := %s if %selse := %s\n", h, a.constant(), a.body(), a.constant(), a.body(), a.constant())
	}
	fmt.Fprintf(b, "t%s.a if %st%s.b.c := %s if %s", h, a.body(), h, a.constant(), a.body())
	if a.IntN(3) == 0 {
		fmt.Fprintf(b, "default f%s(_) := %s\n", h, a.one("false", "true"))
	}
	fmt.Fprintf(b, "f%s(x) if {\n\tx %s %s\n\t%s\n}\n", h, a.comparison(), a.one(a.constant(), a.path()), a.test())
	if a.IntN(2) == 0 {
		fmt.Fprintf(b, "f%s(%s) if %s", h, a.one(a.word(), "x")+"", a.one("", "not ")+a.test()+"\n")
	}
}
