package policy_test

import (
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load(b, policy.DefaultTeam())
	}
}

func BenchmarkDecideOne(b *testing.B) {
	e := load(b, policy.DefaultTeam())
	q := ask("support", "read")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Decide(b.Context(), q); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSession(b *testing.B) {
	e := load(b, policy.DefaultTeam())
	q := ask("support", "read")
	s, err := e.Session(q)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Decide(b.Context(), q.Record); err != nil {
			b.Fatal(err)
		}
	}
}
