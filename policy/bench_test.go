package policy_test

import (
	"testing"

	"github.com/tacitcrm/tacit/policy"
)

func BenchmarkForms(b *testing.B) {
	e := load(b, policy.DefaultTeam())
	q := ask("support", "read")
	s, err := e.Session(q)
	if err != nil {
		b.Fatal(err)
	}
	d, err := s.Decide(b.Context(), q.Record)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range 30 {
			f := fields[i%len(fields)]
			if d.Form(f.Name, f.Class) == policy.Token {
				b.Fatal()
			}
		}
	}
}

func BenchmarkSessionDecide(b *testing.B) {
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

func BenchmarkEngineDecide(b *testing.B) {
	e := load(b, policy.DefaultTeam())
	q := ask("support", "read")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := e.Decide(b.Context(), q); err != nil {
			b.Fatal(err)
		}
	}
}
