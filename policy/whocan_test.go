package policy_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/policy"
)

// told writes ways as text, one a line.
func told(list []policy.Access) string {
	var b strings.Builder
	for _, a := range list {
		for _, way := range a.Ways {
			fmt.Fprintf(&b, "%s: %s\n", a.Purpose, texts(way))
		}
		if !a.Complete {
			fmt.Fprintf(&b, "%s: and more\n", a.Purpose)
		}
	}
	return b.String()
}

func texts(way []policy.Condition) string {
	words := make([]string, len(way))
	for i, c := range way {
		words[i] = c.Text
	}
	return strings.Join(words, "; ")
}

// The ways are those that one can read from guard.rego and team.rego.
const (
	ours     = "the client does not belong to a partner company; "
	officer  = "compliance: the caller has the role officer; " + ours
	counsel  = "legal: the caller has the role counsel; " + ours
	all      = "the caller covers all regions; "
	some     = "the record's region is one of the caller's regions; "
	statute  = "the legal basis statutory is on file"
	alive    = "the record is not frozen\n"
	customer = "self_service: the caller has the role customer; " + ours + "the record is about the caller; " + alive
)

func TestWhoCanSeeSpecialCategories(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	list, err := e.WhoCan(policy.Question{Field: "special"})
	if err != nil {
		t.Fatal(err)
	}
	explicit := func(purpose string) string {
		return "consent to " + purpose + " is given; the consent to " + purpose + " is explicit"
	}
	want := officer + all + statute + "; " + alive +
		officer + some + statute + "; " + alive +
		officer + all + explicit("compliance") + "; " + alive +
		officer + some + explicit("compliance") + "; " + alive +
		counsel + all + statute + "\n" +
		counsel + some + statute + "\n" +
		counsel + all + explicit("legal") + "\n" +
		counsel + some + explicit("legal") + "\n" +
		customer
	if diff := cmp.Diff(want, told(list)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestWhoCanAsks(t *testing.T) {
	c := config(policy.DefaultTeam())
	c.Fields = append(c.Fields, policy.Field{Kind: "contact", Name: "nickname", Class: "identity", Purposes: []string{"billing", "marketing"}})
	e, err := policy.Load(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	const open = "processing of the record is not restricted; " + alive
	for _, tc := range []struct {
		name     string
		question policy.Question
		want     string
	}{
		{
			"purposes that the catalog declares",
			policy.Question{Field: "nickname"},
			"billing: the caller has the role billing; " + ours + "a break-glass grant covers the record; the legal basis contract is on file; no objection, refusal or withdrawal is on file for billing; " + open +
				"billing: the caller has the role billing; " + ours + all + "the legal basis contract is on file; no objection, refusal or withdrawal is on file for billing; " + open +
				"billing: the caller has the role billing; " + ours + some + "the legal basis contract is on file; no objection, refusal or withdrawal is on file for billing; " + open,
		},
		{
			"masks",
			policy.Question{Field: "special", Form: policy.Mask, Action: "list", Kind: "contact"},
			"",
		},
		{
			"another action",
			policy.Question{Field: "special", Action: "update"},
			customer, // the kind that has the field is one of those that people correct
		},
		{
			"an action that nobody has with it",
			policy.Question{Field: "special", Action: "delete"},
			"",
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			list, err := e.WhoCan(tc.question)
			if err != nil {
				t.Fatal(err)
			}
			if tc.name == "masks" { // as who sees it in clear, and who imports
				if got := told(list); !strings.Contains(got, "operations: the caller has the role import") || !strings.Contains(got, "compliance: ") || strings.Contains(got, "self_service") {
					t.Errorf("got\n%s", got)
				}
				return
			}
			if diff := cmp.Diff(tc.want, told(list)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if _, err := e.WhoCan(policy.Question{Field: "nickame"}); !errors.Is(err, policy.ErrUnknownName) || !strings.Contains(err.Error(), `"nickname"`) {
		t.Errorf("got %v", err)
	}
}

func TestConsentIsOneCondition(t *testing.T) {
	e := load(t, policy.DefaultTeam())
	list, err := e.WhoCan(policy.Question{Field: "contact.email"})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range list {
		if a.Purpose != "marketing" {
			continue
		}
		want := "the caller has the role marketing; " + ours + all + "consent to marketing is given; contact by e-mail is agreed to for marketing; processing of the record is not restricted; the record is not frozen"
		if got := texts(a.Ways[0]); got != want || len(a.Ways) != 2 {
			t.Errorf("got %d ways, the first %s\nwant %s", len(a.Ways), got, want)
		}
		if c := a.Ways[0][3]; !strings.Contains(c.Rego, `record.consents.marketing.status == "objected"`) || c.At.File == "" || c.At.Line == 0 {
			t.Errorf("got %+v", c)
		}
		return
	}
	t.Error("marketing sees no e-mail address")
}

// TestEveryConditionHasWords: nobody has to read Rego to understand the default policy.
func TestEveryConditionHasWords(t *testing.T) {
	if got := policy.Unworded(load(t, policy.DefaultTeam())); len(got) > 0 {
		t.Errorf("these have none:\n%s", strings.Join(got, "\n"))
	}
}
