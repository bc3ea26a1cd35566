package consentcli_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/consentcli"
)

const (
	id    = "0199c0de-0000-7000-8000-000000000000"
	other = "0199c0de-0000-7000-8000-000000000001"
)

type result struct {
	asked        []string
	stdout, talk string
	err          error
}

// run runs a command against a server that answers as told.
func run(t *testing.T, stdin string, answer http.HandlerFunc, args ...string) (got result) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		query, _ := url.QueryUnescape(r.URL.RawQuery)
		got.asked = append(got.asked, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s %s", r.Method, r.URL.Path, query, r.Header.Get("Authorization"), body)), " "))
		answer(w, r)
	}))
	defer server.Close()
	var out, talk bytes.Buffer
	term := cli.NewTerminal(nil, strings.NewReader(stdin), &out, &talk)
	parser, err := kong.New(&consentcli.Cmd{}, kong.BindTo(t.Context(), (*context.Context)(nil)), kong.Bind(term))
	if err != nil {
		t.Fatal(err)
	}
	args = append(args, "--url", server.URL)
	if args[0] != "confirm" {
		args = append(args, "--token", "t")
	}
	parsed, err := parser.Parse(args)
	if err == nil {
		err = parsed.Run()
	}
	got.stdout, got.talk, got.err = out.String(), talk.String(), err
	return got
}

func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Tacit-Signature", base64.StdEncoding.EncodeToString([]byte("a note")))
		io.WriteString(w, text)
	}
}

// TestAsks: what each command asks a server for. What is personal is read from standard input where the line says "-".
func TestAsks(t *testing.T) {
	tests := []struct {
		args, answer, want string
	}{
		{
			"record contact " + id + " --kind given --for-purpose marketing --channel email --notice newsletter@2 --expressed web_form --point " + other + " --at 2026-03-01 --until 2027-03-01 --explicit",
			`{"id":"e1"}`, "POST /v1/contacts/" + id + `/consents Bearer t {"channel":"email","explicit":true,"expressed":"web_form","kind":"given","notice":{"id":"newsletter","version":2},` +
				`"occurred_at":"2026-03-01T00:00:00Z","point":"` + other + `","purpose":"marketing","valid_until":"2027-03-02T00:00:00Z"}`,
		},
		{"import - --kind contacts --dry-run", `{"lines":1,"recorded":1,"dry_run":true}`, "POST /v1/consents/import dry_run=true&kind=contact Bearer t ada@example.org"},
		{"export --for-purpose marketing --from 2026-03-01 --to 2026-03-31", "{}\n", "GET /v1/consents/export from=2026-03-01T00:00:00Z&kind=contact&purpose=marketing&to=2026-04-01T00:00:00Z Bearer t"},
		{"receipt contact " + id + " " + other + " --format kantara", "{}", "GET /v1/contacts/" + id + "/consents/" + other + "/receipt format=kantara Bearer t"},
		{"suppress --email - --for-purpose marketing", `{"until":"2029-06-30T00:00:00Z"}`, `POST /v1/suppressions Bearer t {"email":"ada@example.org","purpose":"marketing"}`},
		{
			"suppress --phone 02079460000 --region GB --for-purpose marketing --channel phone", `{}`,
			`POST /v1/suppressions Bearer t {"channel":"phone","phone":"02079460000","purpose":"marketing","region":"GB"}`,
		},
		{"reviews --cause suppressed --resolved", `{"items":[]}`, "GET /v1/reviews cause=suppressed&limit=100&resolved=true Bearer t"},
		{"resolve " + id + " keep", `{}`, "POST /v1/reviews/" + id + `/resolve Bearer t {"decision":"keep"}`},
		{"confirm", `{"purpose":"marketing","channel":"email"}`, `POST /v1/consents/confirm {"code":"ada@example.org"}`},
	}
	for _, tt := range tests {
		t.Run(tt.args, func(t *testing.T) {
			got := run(t, "ada@example.org\n", says(tt.answer), strings.Fields(tt.args)...)
			if diff := cmp.Diff([]string{tt.want}, got.asked); got.err != nil || diff != "" {
				t.Errorf("%v (-want +got):\n%s", got.err, diff)
			}
		})
	}
}

func TestRefusesBeforeAsking(t *testing.T) {
	for _, args := range []string{
		"record contact ada --kind given --for-purpose marketing", "record contact " + id + " --kind given --for-purpose marketing --notice newsletter",
		"record contact " + id + " --kind given --for-purpose marketing --point ada", "record contact " + id + " --kind given --for-purpose marketing --at soon",
		"export --from soon", "receipt contact " + id + " ada", "receipt contact ada " + id, "suppress --for-purpose marketing",
		"suppress --for-purpose marketing --email a --phone b", "resolve ada keep",
	} {
		got := run(t, "", says("{}"), strings.Fields(args)...)
		if _, ok := errors.AsType[*cli.UsageError](got.err); !ok || len(got.asked) > 0 {
			t.Errorf("%s: asked %v, got %v, want a usage error", args, got.asked, got.err)
		}
	}
}

// TestImportReports: lines that fail are named, and make the command fail.
func TestImportReports(t *testing.T) {
	answer := `{"lines":3,"recorded":1,"unchanged":1,"failed":1,"errors":[{"line":2,"field":"purpose","code":"not_declared","hint":"marketing"}],"more":true}`
	got := run(t, "", says(answer), "import", "-")
	if got.err == nil || got.err.Error() != "1 of 3 lines failed" || !strings.Contains(got.stdout, "2     purpose  not_declared") || !strings.Contains(got.talk, "more errors") {
		t.Errorf("got %q, %q, %v", got.stdout, got.talk, got.err)
	}
	got = run(t, "", says(answer), "import", "-", "--json")
	if got.err == nil || got.stdout != answer+"\n" {
		t.Errorf("--json: got %q, %v", got.stdout, got.err)
	}
	if got = run(t, "", says(answer), "import", filepath.Join(t.TempDir(), "none")); got.err == nil || len(got.asked) > 0 {
		t.Errorf("no such file: asked %v, %v", got.asked, got.err)
	}
}

// TestReceipt writes the document to the byte, and the note that signs it.
func TestReceipt(t *testing.T) {
	dir := t.TempDir()
	file, note := filepath.Join(dir, "receipt"), filepath.Join(dir, "note")
	got := run(t, "", says(`{"a" :1}`), "receipt", "contact", id, other, "-o", file, "--note", note)
	if got.err != nil {
		t.Fatal(got.err)
	}
	for name, want := range map[string]string{file: `{"a" :1}`, note: "a note"} {
		if text, err := os.ReadFile(name); err != nil || string(text) != want {
			t.Errorf("got %q, %v, want %q", text, err, want)
		}
	}
	unsigned := func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "{}") }
	if got = run(t, "", unsigned, "receipt", "contact", id, other, "--note", note); got.err == nil {
		t.Error("an answer without a signature is taken")
	}
}

// TestReviews follows pages.
func TestReviews(t *testing.T) {
	answer := func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("cursor") == "" {
			io.WriteString(w, `{"items":[{"id":"r1","cause":"suppressed"}],"next":"c2"}`)
			return
		}
		io.WriteString(w, `{"items":[{"id":"r2","cause":"duplicate"}]}`)
	}
	got := run(t, "", answer, "reviews")
	if got.err != nil || len(got.asked) != 2 || !strings.Contains(got.stdout, "r1      suppressed") || !strings.Contains(got.stdout, "r2") {
		t.Errorf("asked %v, got %q, %v", got.asked, got.stdout, got.err)
	}
	got = run(t, "", answer, "reviews", "--json", "--limit", "1")
	if got.err != nil || got.stdout != `{"id":"r1","cause":"suppressed"}`+"\n" {
		t.Errorf("--json: got %q, %v", got.stdout, got.err)
	}
}
