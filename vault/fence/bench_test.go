package fence_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/fence"
)

// One fsync for each copy.
func BenchmarkAppend(b *testing.B) {
	l := newShelf(b, 2).ledger()
	for b.Loop() {
		if _, err := l.Append(b.Context(), []fence.Fence{erasure()}); err != nil {
			b.Fatal(err)
		}
	}
}

// 100,000 lines in one copy.
func BenchmarkRead(b *testing.B) {
	s := newShelf(b, 1)
	s.fill(100_000)
	l := s.ledger()
	for b.Loop() {
		if _, err := l.Read(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
