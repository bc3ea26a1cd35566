package rights_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/rights"
)

var bases = []string{"consent", "contract", "legal_obligation", "vital_interests", "public_task", "legitimate_interests"}

func TestApplies(t *testing.T) {
	on := func(names ...string) []rights.Basis {
		var b []rights.Basis
		for _, n := range names {
			b = append(b, rights.Basis{Name: n, Purpose: "p_" + n})
		}
		return b
	}
	marketing := []rights.Basis{{Name: "contract", Purpose: "marketing", DirectMarketing: true}}
	for _, tt := range []struct {
		name  string
		right rights.Type
		bases []rights.Basis
		want  bool
		cite  string // of the last line
	}{
		{"access whatever the basis", rights.Access, on("legal_obligation"), true, "GDPR Art. 15"},
		{"portability of a contract", rights.Portability, on("contract"), true, "GDPR Art. 20(1)(a)"},
		{"no portability of interests", rights.Portability, on("legitimate_interests"), false, "GDPR Art. 20(1)(a): consent or contract alone"},
		{"one basis is enough", rights.Portability, on("legitimate_interests", "consent"), true, "GDPR Art. 20(1)(a)"},
		{"objection to interests", rights.Objection, on("legitimate_interests"), true, "GDPR Art. 21(1)"},
		{"objection to a public task", rights.Objection, on("public_task"), true, "GDPR Art. 21(1)"},
		{"no objection to a contract", rights.Objection, on("contract"), false, "GDPR Art. 21(1): a public task or legitimate interests alone"},
		{"objection to marketing whatever the basis", rights.Objection, marketing, true, "GDPR Art. 21(2) and (3)"},
		{"marketing gives no other right", rights.WithdrawalOfAll, marketing, false, "GDPR Art. 7(3): consent alone"},
		{"no erasure of what law requires", rights.Erasure, on("legal_obligation"), false, "GDPR Art. 17(3)(b): law or a public task requires it"},
		{"erasure of what also law requires", rights.Erasure, on("legal_obligation", "consent"), true, "GDPR Art. 17(1)"},
		{"withdrawal of consent", rights.WithdrawalOfAll, on("consent"), true, "GDPR Art. 7(3)"},
		{"erasure without a basis", rights.Erasure, nil, true, "GDPR Art. 5(1)(a) and GDPR Art. 17(1): no basis is recorded"},
		{"portability without a basis", rights.Portability, nil, false, "GDPR Art. 20(1)(a): consent or contract alone"},
		{"a basis nobody knows", rights.Access, on("custom"), false, "no basis of GDPR Art. 6(1)"},
	} {
		got, because := rights.Applies(tt.right, tt.bases)
		if got != tt.want || len(because) != max(1, len(tt.bases)) {
			t.Errorf("%s: got %t in %d lines, want %t", tt.name, got, len(because), tt.want)
			continue
		}
		if last := because[len(because)-1]; last.Citation != tt.cite {
			t.Errorf("%s: got %q, want %q", tt.name, last.Citation, tt.cite)
		}
	}
	if ok, lines := rights.Applies("oblivion", on("consent")); ok || lines != nil {
		t.Errorf("a right nobody knows: got %t, %v", ok, lines)
	}
	if iri, ok := rights.BasisIRI("custom"); ok || iri != "" {
		t.Errorf("a basis nobody knows has the term %q", iri)
	}
	if iri, ok := rights.RightIRI("oblivion"); ok || iri != "" {
		t.Errorf("a right nobody knows has the term %q", iri)
	}
}
