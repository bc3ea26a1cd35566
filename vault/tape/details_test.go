package tape_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/tape"
)

// TestLag writes spans of all signs and sizes in one length, and reads them back.
func TestLag(t *testing.T) {
	for _, want := range []tape.Lag{0, 1, -1, 999, -1000, 3_600_000_000, -86_400_000_000, 1<<47 - 1, -(1<<47 - 1)} {
		text, err := want.MarshalText()
		if err != nil || len(text) != 8 {
			t.Errorf("%d: got %q, %v", want, text, err)
		}
		var got tape.Lag
		if err := got.UnmarshalText(text); err != nil || got != want {
			t.Errorf("got %d, %v, want %d", got, err, want)
		}
	}
	var l tape.Lag
	for _, bad := range []string{"", "AAAA", "AAAAAAAAAAAA", "not base64"} {
		if err := l.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
