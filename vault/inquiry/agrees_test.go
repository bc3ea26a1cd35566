package inquiry

import (
	"testing"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/tape"
)

// TestAgrees sets what entries say beside what policy says.
func TestAgrees(t *testing.T) {
	purposes := []string{"support"}
	fields := []field{
		{policy.Field{Name: "family_name", Class: "identity", Purposes: purposes}, "family_name"},
		{policy.Field{Name: "value", Class: "contact.email", Purposes: purposes}, "contact.email"},
		{policy.Field{Name: "gender", Class: "special", Purposes: []string{"legal"}}, "gender"},
	}
	shown := policy.Decision{Visible: true, Clear: policy.NewSet("identity", "special"), Mask: policy.NewSet("contact.email")}
	read := tape.Decision{Entry: audit.Entry{Decision: audit.Allow}, Request: policy.Request{Purpose: "support", Action: "read"}}
	denied := func(reasons ...string) func(*tape.Decision) {
		return func(d *tape.Decision) { d.Entry.Decision, d.Entry.Reasons = audit.Deny, reasons }
	}
	for _, tc := range []struct {
		name     string
		change   func(*tape.Decision)
		decision policy.Decision
		want     bool
	}{
		{"what left may leave", func(d *tape.Decision) { d.Clear, d.Mask = []string{"family_name"}, []string{"contact.email"} }, shown, true},
		{"less left", nil, shown, true},
		{"the record is hidden", nil, policy.Decision{}, false},
		{"clear, and may be masked alone", func(d *tape.Decision) { d.Clear = []string{"contact.email"} }, shown, false},
		{"clear, and not for this purpose", func(d *tape.Decision) { d.Clear = []string{"gender"} }, shown, false},
		{"a pseudonym of what is clear", func(d *tape.Decision) { d.Token = []string{"family_name"} }, shown, false},
		{"a field that is not there", func(d *tape.Decision) { d.Clear = []string{"nickname"} }, shown, false},
		{"what was written is no release", func(d *tape.Decision) { d.Request.Action, d.Clear = "update", []string{"contact.email"} }, shown, true},
		{"refused, and hidden", denied("no_basis"), policy.Decision{}, true},
		{"refused by policy, and visible", denied("no_basis"), shown, false},
		{"refused for another reason, and visible", denied("write_not_allowed"), shown, true},
		{"refused without a reason", denied(), shown, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d := read
			if tc.change != nil {
				tc.change(&d)
			}
			if got := agrees(&d, &tc.decision, fields); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
