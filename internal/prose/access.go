package prose

import (
	"fmt"
	"strings"

	"github.com/tacitcrm/tacit/policy"
)

// Condition is one condition of a way, in words and in Rego, with its place in the policy where that is known.
type Condition struct {
	Text string `json:"text"`
	Rego string `json:"rego"`
	At   string `json:"at,omitempty"`
}

// Access is how a field leaves for one purpose: each way is conditions that hold together. Complete is false where
// there are more ways than are listed.
type Access struct {
	Purpose  string        `json:"purpose"`
	Complete bool          `json:"complete"`
	Ways     [][]Condition `json:"ways"`
}

// AccessOf is the answer to who-can in its JSON shape.
func AccessOf(list []policy.Access) []Access {
	out := make([]Access, len(list))
	for i, a := range list {
		out[i] = Access{a.Purpose, a.Complete, waysOf(a.Ways)}
	}
	return out
}

func waysOf(list []policy.Way) [][]Condition {
	ways := make([][]Condition, len(list))
	for i, w := range list {
		ways[i] = make([]Condition, len(w))
		for j, c := range w {
			ways[i][j] = Condition{c.Text, c.Rego, c.At.String()}
		}
	}
	return ways
}

// leaveAs says in which form, or in one that shows more.
var leaveAs = map[policy.Form]string{
	policy.Clear: "in clear", policy.Mask: "at least masked", policy.Token: "at least as a pseudonym",
}

// WhoCan tells by purpose, with numbered ways, how the field of a question leaves.
func WhoCan(q policy.Question, list []Access) string {
	var b strings.Builder
	what := q.Field
	if q.Kind != "" {
		what += " of a " + q.Kind
	}
	if len(list) == 0 {
		fmt.Fprintf(&b, "%s never leaves %s by %s, for no purpose.\n", what, leaveAs[q.Form], q.Action)
		return b.String()
	}
	fmt.Fprintf(&b, "%s leaves %s by %s for these purposes and no other:\n", what, leaveAs[q.Form], q.Action)
	for _, a := range list {
		fmt.Fprintf(&b, "\n%s\n", a.Purpose)
		for i, way := range a.Ways {
			words := make([]string, len(way))
			for j, condition := range way {
				words[j] = condition.Text
			}
			fmt.Fprintf(&b, "  %d. if %s.\n", i+1, strings.Join(words, ",\n     and "))
		}
		if !a.Complete {
			b.WriteString("  There are more ways than can be listed.\n")
		}
	}
	return b.String()
}

// Usage is what a server answers about the permissions that recorded decisions made use of.
type Usage struct {
	Entries   int  `json:"entries"`
	More      bool `json:"more"` // the limit was reached
	Decisions int  `json:"decisions"`
	Lost      Lost `json:"not_rebuilt"`
	Unused    []struct {
		Purpose string `json:"purpose"`
		Action  string `json:"action"`
		Kind    string `json:"kind"`
	} `json:"unused"`
	Missed  []Lines `json:"missed"`
	Covered float64 `json:"covered"` // percent
}

// Text lists permissions by purpose and action, with the kinds that nobody made use of them for, and the lines that no
// decision reached.
func (u *Usage) Text() string {
	var b strings.Builder
	b.WriteString("Given by the policy, and used by nobody:\n")
	for i := 0; i < len(u.Unused); {
		p := u.Unused[i]
		var kinds []string
		for ; i < len(u.Unused) && u.Unused[i].Purpose == p.Purpose && u.Unused[i].Action == p.Action; i++ {
			if kind := u.Unused[i].Kind; kind != "" {
				kinds = append(kinds, kind)
			}
		}
		fmt.Fprintf(&b, "  %s may %s", p.Purpose, p.Action)
		if len(kinds) > 0 {
			b.WriteString(": " + strings.Join(kinds, ", "))
		}
		b.WriteString("\n")
	}
	b.WriteString(Coverage(u.Covered, u.Missed, "no decision"))
	return b.String()
}
