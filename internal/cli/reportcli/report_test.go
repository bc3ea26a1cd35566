package reportcli_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/reportcli"
)

const id = "0199c0de-0000-7000-8000-000000000000"

// run runs a command against a server that answers as told. It returns what was asked, data and talk.
func run(t *testing.T, answer http.HandlerFunc, args ...string) (asked []string, stdout, stderr string, err error) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.Method+" "+r.URL.Path+"?"+r.URL.RawQuery+" "+r.Header.Get("Accept"))
		answer(w, r)
	}))
	defer server.Close()
	var out, talk bytes.Buffer
	term := cli.NewTerminal(nil, strings.NewReader(""), &out, &talk)
	term.Now = func() time.Time { return time.Date(2026, 6, 30, 12, 0, 0, 0, time.UTC) }
	parser, err := kong.New(&reportcli.Cmd{}, kong.BindTo(t.Context(), (*context.Context)(nil)), kong.Bind(term))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.Parse(append(args, "--url", server.URL, "--token", "t"))
	if err == nil {
		err = parsed.Run()
	}
	return asked, out.String(), talk.String(), err
}

func lines(texts ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, strings.Join(texts, "\n")) }
}

const refusals = `{"report":{"name":"refusals","from":"2026-05-31T00:00:00Z","to":"2026-06-30T00:00:00Z","parameters":{},"entries":40000,"unpublished":7,
 "cut":{"by":"entries","before":"2026-06-02T08:00:00Z"},"totals":{"count":3},"columns":["reasons","client","count","peak_hour","policy"],
 "rows":[{"reasons":["no_basis","region"],"client":"=cmd","count":2},{"client":"desk","count":1,"policy":"sha256:f17eb66ea6955dd2"}],"checkpoint":"tacit/x\n5\nroot\n"}}`

func TestFlags(t *testing.T) {
	tests := []struct {
		args string
		want string // what was asked; "" for a usage error
	}{
		{"who-saw " + id + " --field contact.phone --from 2026-03-01 --to 2026-03-31", "who-saw?field=contact.phone&from=2026-03-01T00:00:00Z&limit=100000&subject=" + id + "&to=2026-04-01T00:00:00Z"},
		{"app " + id, "app?credential=" + id + "&limit=100000"},
		{"app desk --from 12h --limit 5", "app?client=desk&from=2026-06-30T00:00:00Z&limit=5"},
		{"reliance " + id, "reliance?limit=100000&subject=" + id},
		{"reliance ada", ""},
		{"bulk", "bulk?limit=100000&threshold=100"},
		{"off-hours --hours 08:00-18:00 --days mon,tue --zone Europe/Berlin", "off-hours?days=mon,tue&hours=08:00-18:00&limit=100000&zone=Europe/Berlin"},
		{"sample --size 3 --seed a.1", "sample?limit=100000&seed=a.1&size=3"},
		{"breakglass", "breakglass?limit=100000"},
		{"log-readers", "log-readers?limit=100000"},
		{"changes", "changes?limit=100000"},
		{"who-saw ada", ""},
		{"why ada", ""},
		{"bulk --from yesterday", ""},
		{"bulk --json --csv", ""},
	}
	for _, tt := range tests {
		t.Run(tt.args, func(t *testing.T) {
			asked, _, _, err := run(t, lines(refusals), strings.Fields(tt.args)...)
			if tt.want == "" {
				if _, ok := errors.AsType[*cli.UsageError](err); !ok || len(asked) > 0 {
					t.Errorf("asked %v, got %v, want a usage error", asked, err)
				}
				return
			}
			if err != nil || len(asked) != 1 {
				t.Fatalf("asked %v, got %v", asked, err)
			}
			got, _ := url.QueryUnescape(asked[0])
			if want := "GET /v1/reports/" + tt.want + " application/x-ndjson"; got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
		})
	}
}

func TestForms(t *testing.T) {
	progress := `{"progress":{"entries":0}}` + "\n" + `{"progress":{"entries":500,"back_to":"2026-06-29T00:00:00Z"}}` + "\n" +
		`{"progress":{"entries":20000,"back_to":"2026-06-20T00:00:00Z"}}`
	_, stdout, stderr, err := run(t, lines(progress, refusals), "refusals")
	if err != nil {
		t.Fatal(err)
	}
	wantTable := "REASONS          CLIENT  COUNT  POLICY\nno_basis region  =cmd    2      -\n-                desk    1      f17eb66ea695\n"
	if diff := cmp.Diff(wantTable, stdout); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	wantTalk := "20000 entries read, back to 2026-06-20T00:00:00Z\n" +
		"40000 entries from 2026-05-31T00:00:00Z to 2026-06-30T00:00:00Z\ncount in all: 3\n" +
		"cut by --limit: of what is before 2026-06-02T08:00:00Z nothing was read; go on with --to 2026-06-02T08:00:00Z, or narrow it down\n" +
		"7 of them are so new that no checkpoint covered them yet\n" +
		"it rests on the checkpoint of tacit/x over 5 entries, root root\n"
	if diff := cmp.Diff(wantTalk, stderr); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	_, stdout, _, err = run(t, lines(refusals), "refusals", "--csv")
	if want := "reasons,client,count,peak_hour,policy\r\nno_basis region,'=cmd,2,,\r\n,desk,1,,sha256:f17eb66ea6955dd2\r\n"; err != nil || stdout != want {
		t.Errorf("got %q, %v, want %q", stdout, err, want)
	}
	_, stdout, stderr, err = run(t, lines(refusals), "refusals", "--json")
	if err != nil || !strings.HasPrefix(stdout, `{"name":"refusals"`) || strings.Count(stdout, "\n") != 1 || stderr != "" {
		t.Errorf("got %q, %q, %v", stdout, stderr, err)
	}
	if _, _, stderr, err = run(t, lines(`{"report":{"name":"app","columns":["name"],"rows":[]}}`), "app", "dsek"); err != nil || !strings.Contains(stderr, "tacit credential list") {
		t.Errorf("an app that nobody has: got %q, %v", stderr, err)
	}
	empty := `{"report":{"name":"bulk","columns":["client"],"rows":[]}}`
	if _, stdout, stderr, err = run(t, lines(empty), "bulk"); err != nil || stdout != "" || !strings.HasSuffix(stderr, "nothing\n") {
		t.Errorf("got %q, %q, %v", stdout, stderr, err)
	}
}

// TestWhy prints the entry and what the server explains of it.
func TestWhy(t *testing.T) {
	answer := func(decisions string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.Method == http.MethodPost {
				io.WriteString(w, `{"decisions":[`+decisions+`]}`)
				return
			}
			io.WriteString(w, `{"report":{"name":"why","columns":["entry","purpose","basis"],"rows":[{"entry":"a","purpose":"support"}]}}`)
		}
	}
	asked, stdout, _, err := run(t, answer(`{"text":"Policy allowed it.\n"}`), "why", id)
	if want := "entry    a\npurpose  support\nPolicy allowed it.\n"; err != nil || stdout != want || len(asked) != 2 {
		t.Errorf("asked %v, got %q, %v, want %q", asked, stdout, err, want)
	}
	if _, stdout, stderr, err := run(t, answer(""), "why", id); err != nil || !strings.Contains(stderr, "nothing in it") || !strings.Contains(stdout, "support") {
		t.Errorf("got %q, %q, %v", stdout, stderr, err)
	}
	if asked, _, _, err := run(t, answer(""), "why", id, "--csv"); err != nil || len(asked) != 1 {
		t.Errorf("asked %v, %v, want no explanation in a table of columns", asked, err)
	}
}

// TestFaults: before the first line, after it, and an answer that ends too early. None is taken for an answer.
func TestFaults(t *testing.T) {
	refused := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusForbidden)
		io.WriteString(w, `{"title":"Forbidden","code":"role_not_allowed"}`)
	}
	for name, tt := range map[string]struct {
		answer http.HandlerFunc
		want   string
	}{
		"refused":       {refused, "report bulk: Forbidden (403 role_not_allowed)"},
		"in the midst":  {lines(`{"progress":{"entries":500}}`, `{"problem":{"title":"Unavailable","status":503,"code":"unavailable"}}`), "report bulk: Unavailable (503 unavailable)"},
		"broken off":    {lines(`{"progress":{"entries":500}}`), "report bulk: the answer broke off"},
		"within a line": {lines(`{"report":{"name":`), "report bulk: read the answer: unexpected EOF"},
	} {
		if _, stdout, _, err := run(t, tt.answer, "bulk"); err == nil || err.Error() != tt.want || stdout != "" {
			t.Errorf("%s: got %q, %v, want %q", name, stdout, err, tt.want)
		}
	}
}
