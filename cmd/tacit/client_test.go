package main

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/cli"
)

// fakeServer answers as api does, with what a test says.
func fakeServer(t *testing.T, answer http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(answer)
	t.Cleanup(s.Close)
	return s.URL
}

func TestClientRefusesPlainHTTP(t *testing.T) {
	var usage *cli.UsageError
	_, err := cli.ClientFlags{URL: "http://vault.example.com", Token: "t"}.Client()
	if err == nil || errors.As(err, &usage) || !strings.Contains(hintFor(err), "https") {
		t.Errorf("another machine: got %v, hint %q", err, hintFor(err))
	}
	for _, f := range []cli.ClientFlags{
		{URL: "https://vault.example.com", Token: "t"},
		{URL: "http://127.0.0.1:8480", Token: "t"},
		{URL: "http://vault.example.com", Token: "t", PlainAnywhere: true},
	} {
		if _, err := f.Client(); err != nil {
			t.Errorf("%s: %v", f.URL, err)
		}
	}
	for _, url := range []string{"", "vault.example.com", "ftp://vault.example.com", "http://"} {
		if _, err := (cli.ClientFlags{URL: url, Token: "t"}).Client(); !errors.As(err, &usage) {
			t.Errorf("%q: got %v, want a usage error", url, err)
		}
	}
}

func TestProblemIsPrinted(t *testing.T) {
	url := fakeServer(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusForbidden)
		io.WriteString(w, `{"title":"Forbidden","status":403,"code":"role_not_allowed","hint":"ask the officer","errors":[{"field":"map.last","code":"unknown_field","hint":"nearest is family_name"}]}`)
	})
	code, _, stderr := command("audit", "show", "0199c0de-0000-7000-8000-000000000000", "--url", url, "--token", "t")
	want := "tacit: show entry 0199c0de-0000-7000-8000-000000000000: Forbidden (403 role_not_allowed)\n" +
		"hint: ask the officer\n      map.last: nearest is family_name\n"
	if diff := cmp.Diff(want, stderr); code != exitFailure || diff != "" {
		t.Errorf("exit code %d (-want +got):\n%s", code, diff)
	}
}

func TestAnswerOfAnotherServer(t *testing.T) {
	url := fakeServer(t, func(w http.ResponseWriter, _ *http.Request) {
		http.Error(w, "<html>marker-7f3a</html>", http.StatusBadGateway)
	})
	code, _, stderr := command("audit", "query", "--url", url, "--token", "t")
	if code != exitFailure || !strings.Contains(stderr, "not from a Tacit server (502)") || strings.Contains(stderr, "marker") {
		t.Errorf("exit code %d, %q", code, stderr)
	}
}

func TestEraseUsesTheVersionItSaw(t *testing.T) {
	const id = "0199c0de-0000-7000-8000-000000000000"
	var seen []string
	url := fakeServer(t, func(w http.ResponseWriter, r *http.Request) {
		seen = append(seen, r.Method+" "+r.URL.Path+" "+r.Header.Get("If-Match"))
		w.Header().Set("ETag", `"7"`)
		io.WriteString(w, `{"id":"`+id+`","records":3,"erased_on":"2026-11-21"}`)
	})
	if code, _, stderr := command("erase", "contact", id, "--url", url, "--token", "t"); code != exitUsage || len(seen) > 0 {
		t.Errorf("without confirmation: exit code %d, requests %v, %q", code, seen, stderr)
	}
	code, stdout, stderr := command("erase", "contact", id, "--confirm", id, "--url", url, "--token", "t")
	want := []string{"GET /v1/contacts/" + id + " ", "DELETE /v1/contacts/" + id + ` "7"`}
	if diff := cmp.Diff(want, seen); code != exitOK || diff != "" {
		t.Errorf("exit code %d, %q (-want +got):\n%s", code, stderr, diff)
	}
	if !strings.Contains(stdout, "2026-11-21") {
		t.Errorf("got %q", stdout)
	}
}

func TestAuditQueryFollowsPages(t *testing.T) {
	var asked []string
	url := fakeServer(t, func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.RawQuery)
		if r.URL.Query().Get("cursor") == "" {
			io.WriteString(w, `{"items":[{"id":"a","action":"read"},{"id":"b"}],"next":"c2"}`)
			return
		}
		io.WriteString(w, `{"items":[{"id":"c"}]}`)
	})
	args := []string{"audit", "query", "--url", url, "--token", "t", "--field", "contact.phone", "--to", "2026-06-30", "--json"}
	code, stdout, stderr := command(args...)
	if want := "{\"id\":\"a\",\"action\":\"read\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n"; code != exitOK || stdout != want {
		t.Errorf("exit code %d, %q, got %q, want %q", code, stderr, stdout, want)
	}
	want := []string{
		"field=contact.phone&limit=100&to=2026-07-01T00%3A00%3A00Z",
		"cursor=c2&field=contact.phone&limit=98&to=2026-07-01T00%3A00%3A00Z",
	}
	if diff := cmp.Diff(want, asked); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, stdout, _ := command("audit", "query", "--url", url, "--token", "t", "--limit", "2"); strings.Count(stdout, "\n") != 3 {
		t.Errorf("a limit of two: got %q, want a header and two rows", stdout)
	}
}

func TestImportUploadsAndReports(t *testing.T) {
	file := filepath.Join(t.TempDir(), "people.csv")
	if err := os.WriteFile(file, []byte("last\nA\nB\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	failed := "1"
	var options, upload string
	url := fakeServer(t, func(w http.ResponseWriter, r *http.Request) {
		options, upload = readUpload(t, r)
		io.WriteString(w, `{"id":"j","kind":"contact","rows":2,"created":1,"failed":`+failed+`,"errors":[{"row":3,"column":"last","code":"too_long","hint":"shorter"}]}`)
	})
	args := []string{"import", "contacts", file, "--map", "last=family_name", "--dry-run", "--region", "US", "--url", url, "--token", "t"}
	code, stdout, stderr := command(args...)
	if code != exitFailure || !strings.Contains(stderr, "1 of 2 rows failed, 1 succeeded") || !strings.Contains(stdout, "too_long") {
		t.Errorf("exit code %d, output %q, talk %q", code, stdout, stderr)
	}
	wantOptions := `{"kind":"contact","map":{"last":"family_name"},"dry_run":true,"region":"US"}`
	if options != wantOptions || upload != "last\nA\nB\n" {
		t.Errorf("got %s and %q", options, upload)
	}
	failed = "0"
	code, stdout, _ = command(append(args, "--json")...)
	var report struct{ Created int }
	if err := json.Unmarshal([]byte(stdout), &report); code != exitOK || err != nil || report.Created != 1 {
		t.Errorf("exit code %d, %v, output %q", code, err, stdout)
	}
}

// readUpload returns both parts of an import.
func readUpload(t *testing.T, r *http.Request) (options, file string) {
	t.Helper()
	_, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil {
		t.Error(err)
		return "", ""
	}
	form := multipart.NewReader(r.Body, params["boundary"])
	var parts []string
	for _, want := range []string{"options", "file"} {
		part, err := form.NextPart()
		if err != nil || part.FormName() != want {
			t.Errorf("part %s: %v", want, err)
			return "", ""
		}
		raw, err := io.ReadAll(part)
		if err != nil {
			t.Error(err)
		}
		parts = append(parts, string(raw))
	}
	return parts[0], parts[1]
}
