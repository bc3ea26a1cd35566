package demo

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

func TestTokenFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "credentials.json")
	if got, err := readTokens(file); err != nil || got != nil {
		t.Errorf("absent: got %v, %v", got, err)
	}
	want := Tokens{"support": "tct_a_b"}
	if err := writeFile(file, want); err != nil {
		t.Fatal(err)
	}
	got, err := readTokens(file)
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
	if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("got mode %v, %v; want 0600", info.Mode(), err)
	}
	if err := os.WriteFile(file, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := readTokens(file); err != nil || got != nil {
		t.Errorf("damaged: got %v, %v; want that new ones are made", got, err)
	}
}

// TestPopulationIsLoadedOnce: what the state file says is believed, and a damaged one is not taken for a first start.
func TestPopulationIsLoadedOnce(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "demo.json")
	var said bytes.Buffer
	cfg := Config{Dir: dir, Empty: true, Say: func(format string, _ ...any) { said.WriteString(format) }}
	for _, when := range []string{"first start", "second start"} {
		if got, err := ensurePopulation(t.Context(), cfg, nil); err != nil || got.State != "empty" {
			t.Errorf("%s: got %+v, %v", when, got, err)
		}
	}
	cfg.Empty = false
	for stored, want := range map[string]string{`{"state":"empty"}`: "empty", `{"state":"loaded"}`: "loaded", `{"state":"loading"}`: "loading", `{`: ""} {
		if err := os.WriteFile(file, []byte(stored), 0o600); err != nil {
			t.Fatal(err)
		}
		said.Reset()
		got, err := ensurePopulation(t.Context(), cfg, nil)
		if (err != nil) != (want == "") || got.State != want || (said.Len() > 0) != (want == "loading") {
			t.Errorf("%s: got %+v, %v, said %q", stored, got, err, said.String())
		}
	}
}

func TestExamples(t *testing.T) {
	var out bytes.Buffer
	d := &Demo{Tokens: Tokens{"support": "token-s", "marketing": "token-m", "officer": "token-o"}}
	if d.Examples(&out, "http://h:1"); out.Len() > 0 {
		t.Errorf("an empty vault: got %q", out.String())
	}
	d.contact = uuid.New()
	d.Examples(&out, "http://h:1")
	for _, want := range []string{"http://h:1/v1/contacts/" + d.contact.String() + "/disclosures -H 'Authorization: Bearer token-o'", "token-s", "token-m"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("got %q, want %q in it", out.String(), want)
		}
	}
	_, rows := d.Tokens.Table()
	if len(rows) != len(credentials) || rows[0][2] != "token-s" {
		t.Errorf("got %q", rows)
	}
}
