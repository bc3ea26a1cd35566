package inquiry

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
)

// Text tells the explanation to a reader who knows no Rego: what was asked, what came of it and why, and what would
// have to be true for more to leave.
func (x *Explained) Text() string {
	b := &strings.Builder{}
	x.head(b)
	e, visible := &x.Decision.Entry, &x.Explanation.Visible
	if visible.Form == policy.Hidden {
		b.WriteString("Policy did not allow it.\n")
		would(b, visible, "It would have been allowed if")
		return b.String()
	}
	b.WriteString("Policy allowed it, because\n")
	list(b, visible.Because)
	if e.Decision != audit.Allow {
		fmt.Fprintf(b, "It was refused all the same, for a reason that is not policy's: %s.\n", cmp.Or(strings.Join(e.Reasons, ", "), "none was noted"))
	}
	for _, g := range x.groups() {
		g.write(b, visible, e.Purpose)
	}
	return b.String()
}

func (x *Explained) head(b *strings.Builder) {
	e := &x.Decision.Entry
	what := e.Action
	if e.Kind != "" {
		what += " of a " + strings.ReplaceAll(e.Kind, "_", " ")
	}
	came := "allowed"
	if e.Decision != audit.Allow {
		came = "refused"
	}
	fmt.Fprintf(b, "Entry %s, %s: %s for the purpose %s was %s.\n", e.ID, e.Time.UTC().Format(time.RFC3339), what, e.Purpose, came)
	switch d := &x.Decision; {
	case d.Subject != uuid.Nil:
		fmt.Fprintf(b, "It was about the subject %s, as it was then.\n", d.Subject)
	case d.Of > 0:
		fmt.Fprintf(b, "It was about subject %d of %d of the entry, as it was then.\n", d.Nth, d.Of)
	}
	if !x.Exact {
		b.WriteString("The policy that decided it cannot be loaded any more; this is what the active one says.\n")
	}
}

// alike are fields that leave in the same way for the same reasons.
type alike struct {
	names []string
	why   policy.Why
}

// groups puts fields together that have one explanation, in the order of the forms: what shows most first.
func (x *Explained) groups() []alike {
	var groups []alike
	for i, name := range x.Names {
		w := x.Explanation.Fields[i]
		at := slices.IndexFunc(groups, func(g alike) bool { return same(&g.why, &w) })
		if at < 0 {
			at, groups = len(groups), append(groups, alike{why: w})
		}
		groups[at].names = append(groups[at].names, name)
	}
	slices.SortStableFunc(groups, func(a, b alike) int { return int(b.why.Form) - int(a.why.Form) })
	return groups
}

func same(a, b *policy.Why) bool {
	return a.Form == b.Form && a.Never == b.Never && a.Undeclared == b.Undeclared && slices.Equal(a.Because, b.Because) &&
		slices.EqualFunc(a.Missing, b.Missing, func(m, n policy.Missing) bool { return m.Fixed == n.Fixed && slices.Equal(m.Unmet, n.Unmet) })
}

var leaves = map[policy.Form]string{
	policy.Clear: "In clear", policy.Mask: "Masked", policy.Token: "As a pseudonym", policy.Hidden: "Hidden",
}

func (g *alike) write(b *strings.Builder, visible *policy.Why, purpose string) {
	fmt.Fprintf(b, "%s: %s.\n", leaves[g.why.Form], strings.Join(g.names, ", "))
	if g.why.Undeclared {
		fmt.Fprintf(b, "  The catalog does not declare the purpose %s for this, whatever policy says.\n", purpose)
		return
	}
	more := slices.DeleteFunc(slices.Clone(g.why.Because), func(c policy.Condition) bool {
		return slices.ContainsFunc(visible.Because, func(v policy.Condition) bool { return v.Text == c.Text })
	})
	if len(more) > 0 {
		b.WriteString("  Also because\n")
		list(b, more)
	}
	if g.why.Form != policy.Clear {
		would(b, &g.why, "  In clear it would leave if")
	}
}

// would tells the nearest ways.
func would(b *strings.Builder, w *policy.Why, lead string) {
	if w.Never {
		b.WriteString("  No request and no record would change that under this policy.\n")
		return
	}
	for i, m := range w.Missing {
		if i > 0 {
			lead = strings.Repeat(" ", len(lead)-len(strings.TrimLeft(lead, " "))) + "or if"
		}
		if m.Fixed {
			b.WriteString(lead + " the request were another:\n")
		} else {
			b.WriteString(lead + "\n")
		}
		list(b, m.Unmet)
	}
}

func list(b *strings.Builder, way []policy.Condition) {
	for _, c := range way {
		b.WriteString("  - " + c.Text)
		if at := c.Where(); at != "" {
			b.WriteString(" [" + at + "]")
		}
		b.WriteString("\n")
	}
}
