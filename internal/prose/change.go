package prose

import (
	"fmt"
	"strings"

	"github.com/tacitcrm/tacit/policy"
)

// Change is one respect in which two policies decide differently, with an input that shows it. Confirmed says that OPA
// answers so as well.
type Change struct {
	Wider     bool           `json:"wider"`
	Right     string         `json:"right"`
	Names     []string       `json:"names,omitempty"`
	Was       string         `json:"was"`
	Now       string         `json:"now"`
	Example   map[string]any `json:"example"`
	Confirmed bool           `json:"confirmed"`
}

// ChangesOf are changes in their JSON shape, and how many of them give more.
func ChangesOf(list []policy.Change) (changes []Change, wider int) {
	changes = make([]Change, len(list))
	for i, x := range list {
		changes[i] = Change{x.Wider, x.Right, x.Names, x.Was, x.Now, x.Example, x.Confirmed}
		if x.Wider {
			wider++
		}
	}
	return changes, wider
}

// rightWords say what a right is, of what.
var rightWords = map[string]string{
	"visible": "records that show", "clear": "%s in clear", "mask": "%s masked", "token": "%s as a pseudonym", "match": "look-ups by %s",
	"write": "writing %s", "oblige": "the obligation %s",
}

// Diff tells each change as WIDER or NARROWER, with its example.
func Diff(changes []Change) string {
	var b strings.Builder
	if len(changes) == 0 {
		b.WriteString("The two policies decide alike, whatever is asked.\n")
	}
	for _, c := range changes {
		word := "NARROWER"
		if c.Wider {
			word = "WIDER"
		}
		what := rightWords[c.Right]
		if strings.Contains(what, "%s") {
			what = fmt.Sprintf(what, strings.Join(c.Names, ", "))
		}
		fmt.Fprintf(&b, "%-8s  %s: %s → %s, for example with\n", word, what, c.Was, c.Now)
		writeExample(&b, "", c.Example)
		if !c.Confirmed {
			b.WriteString(margin + "OPA does not confirm this one.\n")
		}
	}
	return b.String()
}

// Proof is one thing that may never happen. Of one that is broken, Example is an input with which it does, and
// Confirmed says that OPA answers so as well.
type Proof struct {
	Rule      string         `json:"rule"`
	Title     string         `json:"title"`
	Citation  string         `json:"citation,omitempty"`
	At        string         `json:"at"`
	Holds     bool           `json:"holds"`
	Example   map[string]any `json:"example,omitempty"`
	Confirmed bool           `json:"confirmed,omitempty"`
}

// ProofsOf are proofs in their JSON shape, and how many of them are broken.
func ProofsOf(list []policy.Proof) (proofs []Proof, broken int) {
	proofs = make([]Proof, len(list))
	for i := range list {
		p := &list[i]
		proofs[i] = Proof{p.Rule, p.Title, p.Citation, p.At.String(), p.Holds(), p.Example, p.Confirmed}
		if !p.Holds() {
			broken++
		}
	}
	return proofs, broken
}

// Proofs tells of each whether it holds, and shows how one that is broken is.
func Proofs(list []Proof) string {
	var b strings.Builder
	for _, p := range list {
		title := p.Title
		if title == "" {
			title = p.Rule
		}
		if p.Citation != "" {
			title += " (" + p.Citation + ")"
		}
		if p.Holds {
			fmt.Fprintf(&b, "holds   %s\n", title)
			continue
		}
		fmt.Fprintf(&b, "BROKEN  %s\n        %s\n", title, p.At)
		b.WriteString("        It happens, for example, with\n")
		writeExample(&b, "", p.Example)
		if p.Confirmed {
			b.WriteString("        OPA confirms it.\n")
		} else {
			b.WriteString("        OPA does not confirm it: this could not be proven either way.\n")
		}
	}
	fmt.Fprintf(&b, "%d proofs\n", len(list))
	return b.String()
}
