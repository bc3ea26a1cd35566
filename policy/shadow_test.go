package policy

import (
	"strings"
	"testing"
)

func shadowed(t *testing.T, source string, shadow int) *Engine {
	t.Helper()
	e, err := Load(t.Context(), Config{
		Team:     map[string]string{"team.rego": "package tacit.team\n\nimport rego.v2\n\n" + source},
		Purposes: map[string]Purpose{"sales": {LegalBasis: "legitimate_interests"}}, Kinds: []string{"contact"}, Subjects: []string{"contact"},
		Classes: []string{"identity", "financial", "special", "contact.email", "contact.phone", "contact.post", "contact.social"}, Shadow: shadow,
	})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// broken loads a policy whose program was spoilt: it gives the class identity where the policy gives financial.
func broken(t *testing.T, shadow int) *Engine {
	t.Helper()
	e := shadowed(t, "visible := true\n\nclear contains \"financial\" if input.record.stage == \"client\"\n", shadow)
	for i, w := range e.linked.Words {
		if w.Output == "clear" {
			e.linked.Words[i].Name = "identity"
		}
	}
	return e
}

func client() *Request {
	return &Request{Purpose: "sales", Action: ActionRead, Kind: "contact", Record: &Record{Stage: "client"}}
}

// TestADifferenceStopsTheProgram spoils a program and waits until the comparison with the interpreter finds out: it is
// told once, that very decision is the interpreter's, and so are all that follow.
func TestADifferenceStopsTheProgram(t *testing.T) {
	t.Parallel()
	e := broken(t, 10)
	var told []Difference
	e.OnDifference(func(d Difference) { told = append(told, d) })
	for i := range 30 {
		d, err := e.Decide(t.Context(), client())
		if err != nil {
			t.Fatal(err)
		}
		wrong := d.Form("iban", "financial") != Clear
		if compared := i >= 9; wrong == compared {
			t.Fatalf("decision %d: wrong %t, compared %t", i, wrong, compared)
		}
	}
	if len(told) != 1 || told[0].Purpose != "sales" || !strings.Contains(told[0].What, "clear: program identity, reference financial") {
		t.Errorf("told %+v", told)
	}
	if e.Distrusted() == nil {
		t.Error("the program is still trusted")
	}
	s, err := e.Session(client())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.SQL(nil, nil); err != ErrDistrusted { //nolint:errorlint // returned as it is
		t.Errorf("SQL: got %v, want ErrDistrusted", err)
	}
}

// Without comparison the spoilt program goes unnoticed: the test above fails where nothing is compared.
func TestWithoutComparisonNothingIsNoticed(t *testing.T) {
	t.Parallel()
	e := broken(t, -1)
	for range 30 {
		if _, err := e.Decide(t.Context(), client()); err != nil {
			t.Fatal(err)
		}
	}
	if e.Distrusted() != nil {
		t.Error("something was compared")
	}
}

// TestTheReferenceIsGivenTheWholeRequest gives the program a policy that reads nothing of the caller, and OPA one that
// does: two callers share a view then, and the second must not be compared, nor decided, as the first.
func TestTheReferenceIsGivenTheWholeRequest(t *testing.T) {
	t.Parallel()
	e := shadowed(t, "visible := true\n", 1)
	e.reference = shadowed(t, "visible if input.client.id == \"a\"\n", 1).reference
	as := func(caller string) *Request {
		q := client()
		q.Client.ID = caller
		return q
	}
	if d, err := e.Decide(t.Context(), as("a")); err != nil || !d.Visible || e.Distrusted() != nil {
		t.Fatalf("a: visible %t, %v, distrusted %v", d.Visible, err, e.Distrusted())
	}
	for range 2 { // compared, and then decided by OPA alone
		if d, err := e.Decide(t.Context(), as("b")); err != nil || d.Visible {
			t.Errorf("b: visible %t, %v", d.Visible, err)
		}
	}
	if e.Distrusted() == nil {
		t.Error("no difference was seen")
	}
	s, err := e.Session(as("b"))
	if err != nil {
		t.Fatal(err)
	}
	if possible, err := s.Possible(); err != nil || !possible {
		t.Errorf("possible: %t, %v; once distrusted, each record is decided", possible, err)
	}
}
