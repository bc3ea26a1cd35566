package recordcli

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/cli"
)

func TestCheckColumns(t *testing.T) {
	tests := []struct {
		name, file, column string
		want, not          string // in the error and its hint; want "" for none
	}{
		{"there", "last,mail\nA,b\n", "last", "", ""},
		{"after a byte order mark", "\ufefflast,mail\nA,b\n", "last", "", ""},
		{"constant", "last\nA\n", "=en", "", ""},
		{"empty file", "", "last", "", ""},
		{"absent", "last,mail\nA,b\n", "lst", `no column "lst"; the columns are "last", "mail" did you mean "last"?`, ""},
		{"no header", "Ada,ada@example.com\n", "last", "looks like data", "Ada"},
		{"named by an address", "last\nA\n", "ada@example.com", "looks like data", "ada@"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rows, err := checkColumns(strings.NewReader(tt.file), ",", map[string]string{tt.column: "family_name"})
			if (err != nil) != (tt.want != "") {
				t.Fatalf("got %v", err)
			}
			if err != nil {
				if got := err.Error() + " " + hint(err); !strings.Contains(got, tt.want) || tt.not != "" && strings.Contains(got, tt.not) {
					t.Errorf("got %q", got)
				}
				return
			}
			if got, err := io.ReadAll(rows); err != nil || string(got) != tt.file {
				t.Errorf("got %q, %v; want the whole file", got, err)
			}
		})
	}
}

func hint(err error) string {
	usage, _ := errors.AsType[*cli.UsageError](err)
	return usage.Hint()
}

func TestWarnUnmatched(t *testing.T) {
	for _, tt := range []struct {
		kind, field string
		want        string // "" for silence
	}{
		{"contact", "external_ref", ""},
		{"contact", "family_name", "map a column to external_ref"},
		{"case", "subject", "makes new records"},
		{"widget", "name", ""},
	} {
		var talk bytes.Buffer
		warnUnmatched(cli.NewTerminal(nil, nil, nil, &talk), tt.kind, map[string]string{"a": tt.field})
		if got := talk.String(); tt.want == "" && got != "" || !strings.Contains(got, tt.want) {
			t.Errorf("%s by %s: got %q", tt.kind, tt.field, got)
		}
	}
}

func TestRegionHint(t *testing.T) {
	if got := regionHint("a phone number with its country code"); !strings.HasSuffix(got, "or give --region") {
		t.Errorf("got %q", got)
	}
	if got := regionHint("shorter"); got != "shorter" {
		t.Errorf("got %q", got)
	}
}
