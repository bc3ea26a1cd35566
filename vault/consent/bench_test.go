package consent_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/consent"
)

// One read resolves one subject's row: this stands on the path of every disclosure.
func BenchmarkAt(b *testing.B) {
	summary := consent.Fold([]consent.Event{grant(), on("phone", at(2, consent.KindGiven, 1, 1)), on("", at(3, consent.KindRefused, 0, 0))})
	now := day(3)
	b.ReportAllocs()
	for b.Loop() {
		if !summary.At(now)["marketing"].Status.Permits() {
			b.Fatal("consent is gone")
		}
	}
}
