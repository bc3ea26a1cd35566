package policy_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy"
)

func TestZeroDecisionDenies(t *testing.T) {
	var d policy.Decision
	for _, class := range classes {
		if got := d.Form("owner", class); got != policy.Hidden {
			t.Errorf("%s: got %v, want hidden", class, got)
		}
		if d.MayMatch("owner", class) || d.MayWrite("owner", class, false) || d.MayWrite("owner", class, true) {
			t.Errorf("%s: the zero Decision grants something", class)
		}
	}
	if d.Reason() != "" {
		t.Errorf("got reason %q, want none", d.Reason())
	}
}

func TestForm(t *testing.T) {
	d := policy.Decision{
		Visible: true,
		Clear:   policy.NewSet("identity", "stage", "muted", "gone"),
		Mask:    policy.NewSet("identity", "content", "muted"),
		Token:   policy.NewSet("content", "behaviour", "muted", "gone"),
		Barred:  policy.NewSet("special", "gone"),
		Muted:   policy.NewSet("contact.post", "muted"),
	}
	for _, tc := range []struct {
		field, class string
		want         policy.Form
	}{
		{"family_name", "identity", policy.Clear},
		{"body", "content", policy.Mask},
		{"score", "behaviour", policy.Token},
		{"stage", "operational", policy.Clear},
		{"source", "operational", policy.Hidden},
		{"stage", "special", policy.Hidden},
		{"stage", "contact.post", policy.Hidden},
		{"f", "muted", policy.Token},
		{"f", "gone", policy.Hidden},
	} {
		if got := d.Form(tc.field, tc.class); got != tc.want {
			t.Errorf("%s of %s: got %v, want %v", tc.field, tc.class, got, tc.want)
		}
	}
	d.Visible = false
	if got := d.Form("family_name", "identity"); got != policy.Hidden {
		t.Errorf("not visible: got %v, want hidden", got)
	}
}

func TestMayWriteByNameOnly(t *testing.T) {
	d := policy.Decision{Visible: true, Write: policy.NewSet("operational", "owner")}
	for _, tc := range []struct {
		field  string
		byName bool
		want   bool
	}{{"owner", true, true}, {"region", true, false}, {"region", false, true}} {
		if got := d.MayWrite(tc.field, "operational", tc.byName); got != tc.want {
			t.Errorf("%s by name %v: got %v, want %v", tc.field, tc.byName, got, tc.want)
		}
	}
}

func TestReasonPrecedence(t *testing.T) {
	d := policy.Decision{Reasons: policy.NewSet(policy.ReasonRoleNotAllowed, policy.ReasonConsentMissing, policy.ReasonRestricted)}
	if got := d.Reason(); got != policy.ReasonRestricted {
		t.Errorf("got %q, want restricted", got)
	}
}

func TestNewSet(t *testing.T) {
	words := []string{"b", "a", "b"}
	got := policy.NewSet(words...)
	if diff := cmp.Diff(policy.Set{"a", "b"}, got); diff != "" {
		t.Errorf("set (-want +got):\n%s", diff)
	}
	if words[0] != "b" {
		t.Error("the argument was sorted")
	}
	if got.Has("c") || !got.Has("b") {
		t.Errorf("Has is wrong on %v", got)
	}
}
