package dossier_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault/dossier"
)

func TestDefuse(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"": "", "Ada": "Ada", "a=b": "a=b", " ": " ", "=1+1": "'=1+1", "+44": "'+44", "-1": "'-1", "@SUM": "'@SUM", "\t=1": "'\t=1", "\r=1": "'\r=1",
		" =1": "' =1", "＝1": "'＝1", "'=1": "'=1", "\u00a0@x": "'\u00a0@x",
	} {
		if got := dossier.Defuse(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestDefuseTakesNothingAway: a cell is the text, or the text behind an apostrophe, and never begins as a formula does.
func TestDefuseTakesNothingAway(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.String().Draw(t, "text")
		got := dossier.Defuse(in)
		if strings.TrimPrefix(got, "'") != in && got != in {
			t.Fatalf("%q became %q", in, got)
		}
		if first := strings.TrimLeft(got, " \u00a0\u3000"); first != "" && strings.ContainsAny(first[:1], "=+-@\t\r\n") {
			t.Fatalf("%q begins as a formula", got)
		}
	})
}
