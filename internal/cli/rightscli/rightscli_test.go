package rightscli_test

import (
	"bytes"
	"context"
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
	"time"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/rightscli"
)

const (
	id    = "0199c0de-0000-7000-8000-000000000000"
	other = "0199c0de-0000-7000-8000-000000000001"
)

// root is the commands as tacit has them.
type root struct {
	Request    rightscli.RequestCmd    `cmd:""`
	Clock      rightscli.ClockCmd      `cmd:""`
	Hold       rightscli.HoldCmd       `cmd:""`
	Restrict   rightscli.RestrictCmd   `cmd:""`
	Unrestrict rightscli.UnrestrictCmd `cmd:""`
	Retention  rightscli.RetentionCmd  `cmd:""`
	Export     rightscli.ExportCmd     `cmd:""`
}

// result is what a command asked, printed and returned.
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
		got.asked = append(got.asked, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s %s", r.Method, r.URL.Path, query, r.Header.Get("If-Match"), body)), " "))
		answer(w, r)
	}))
	defer server.Close()
	var out, talk bytes.Buffer
	term := cli.NewTerminal(nil, strings.NewReader(stdin), &out, &talk)
	term.Now = func() time.Time { return time.Date(2026, 6, 30, 12, 0, 0, 0, time.UTC) }
	parser, err := kong.New(&root{}, kong.BindTo(t.Context(), (*context.Context)(nil)), kong.Bind(term))
	if err != nil {
		t.Fatal(err)
	}
	if args[0] != "clock" {
		args = append(args, "--url", server.URL, "--token", "t")
	}
	parsed, err := parser.Parse(args)
	if err == nil {
		err = parsed.Run()
	}
	got.stdout, got.talk, got.err = out.String(), talk.String(), err
	return got
}

// says answers everything with a text, at revision 7.
func says(text string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", `"7"`)
		io.WriteString(w, text)
	}
}

const (
	erasureRequest = `{"id":"` + id + `","type":"erasure","status":"scoping","revision":7,"kind":"contact","about":"` + other + `","due":"2026-07-30T23:59:59Z","overdue":true,
 "letter":"no_mail","verified":{"method":"document","at":"2026-06-30T12:00:00Z"},"kept":[{"class":"financial","ground":"legal_claim","until":"2027-01-01"}],"disclosure":{"entry":"e1"}}`
	accessRequest = `{"id":"` + id + `","type":"access","status":"scoping","revision":7}`
	aHold         = `{"id":"` + other + `","subject":"` + id + `","ground":"legal_claim","review":"2026-12-01T00:00:00Z","reference":"HR 12","disclosure":{"entry":"e1"}}`
	twoRequests   = `{"items":[` + accessRequest + `,` + erasureRequest + `]}`
)

// TestAsks: what each command asks a server for.
func TestAsks(t *testing.T) {
	at := requestPath()
	tests := []struct {
		args   string
		answer string
		want   []string
	}{
		{
			"request open erasure --kind contacts --about " + other + " --received 2026-03-01", erasureRequest,
			[]string{`POST /v1/requests {"about":"` + other + `","kind":"contact","received_at":"2026-03-01T00:00:00Z","type":"erasure"}`},
		},
		{"request open access --email -", accessRequest, []string{`POST /v1/requests {"email":"ada@example.org","type":"access"}`}},
		{
			"request open objection --for-purpose marketing --text-file -", accessRequest,
			[]string{`POST /v1/requests {"purposes":["marketing"],"text":"ada@example.org","type":"objection"}`},
		},
		{
			"request list --open --overdue --due-before 2026-07-01 --type erasure", twoRequests,
			[]string{"GET /v1/requests due_before=2026-07-01T00:00:00Z&limit=100&open=true&overdue=true&type=erasure"},
		},
		{"request show " + id, erasureRequest, []string{"GET " + at}},
		{"request show " + id + " --status", accessRequest, []string{"GET " + at + "/status"}},
		{"request clock " + id, `{"due":"2026-07-30"}`, []string{"GET " + at + "/clock"}},
		{"request proposal " + id, `{"type":"erasure","outcome":"part"}`, []string{"GET " + at + "/proposal"}},
		{"request messages " + id, `{"items":[]}`, []string{"GET " + at + "/messages"}},
		{"request code " + id, accessRequest, []string{"POST " + at + "/send-code"}},
		{"request verify " + id + " 12345678", accessRequest, []string{"POST " + at + `/verify {"code":"12345678"}`}},
		{"request verify " + id, accessRequest, []string{"POST " + at + `/verify {"code":"ada@example.org"}`}},
		{"request vouch " + id + " --document abc", accessRequest, []string{"GET " + at, "POST " + at + `/vouch "7" {"document":"abc"}`}},
		{"request vouch " + id + " --document abc --revision 5", accessRequest, []string{"POST " + at + `/vouch "5" {"document":"abc"}`}},
		{"request mandate " + id, accessRequest, []string{"GET " + at, "POST " + at + `/mandate "7"`}},
		{
			"request amend " + id + " --type access --kind contact --about " + other, accessRequest,
			[]string{"GET " + at, "POST " + at + `/amend "7" {"about":"` + other + `","kind":"contact","type":"access"}`},
		},
		{"request scope " + id, accessRequest, []string{"GET " + at, "POST " + at + `/scope "7"`}},
		{
			"request decide " + id + " refuse --reason JustificationA12LackOfIntent", erasureRequest,
			[]string{"GET " + at, "POST " + at + `/decide "7" {"outcome":"refuse","reasons":["JustificationA12LackOfIntent"]}`},
		},
		{
			"request decide " + id + " grant --reason JustificationA17NoLegalBasis --confirm " + id, erasureRequest,
			[]string{"GET " + at, "POST " + at + `/decide "7" {"outcome":"grant","reasons":["JustificationA17NoLegalBasis"]}`},
		},
		{"request decide " + id + " grant", accessRequest, []string{"GET " + at, "POST " + at + `/decide "7" {"outcome":"grant"}`}},
		{
			"request decide " + id + " part --class identity=grant --class financial=refuse:JustificationA17FreedomOfExpression --confirm " + id, erasureRequest,
			[]string{"GET " + at, "POST " + at + `/decide "7" {"classes":[{"class":"identity","outcome":"grant"},{"class":"financial","outcome":"refuse","reason":"JustificationA17FreedomOfExpression"}],"outcome":"part"}`},
		},
		{"request approve " + id + " --confirm " + id + " --revision 6", erasureRequest, []string{"GET " + at, "POST " + at + `/approve "6"`}},
		{"request deliver " + id, accessRequest, []string{"GET " + at, "POST " + at + `/deliver "7"`}},
		{
			"request extend " + id + " --reason JustificationA12Complexity --months 2", accessRequest,
			[]string{"GET " + at, "POST " + at + `/extend "7" {"months":2,"reason":"JustificationA12Complexity"}`},
		},
		{"request pause " + id + " --reason identity", accessRequest, []string{"GET " + at, "POST " + at + `/pause "7" {"reason":"identity"}`}},
		{"request resume " + id, accessRequest, []string{"GET " + at, "POST " + at + `/resume "7"`}},
		{"request withdraw " + id, accessRequest, []string{"GET " + at, "POST " + at + `/withdraw "7"`}},
		{"request appeal " + id, accessRequest, []string{"GET " + at, "POST " + at + `/appeal "7" {}`}},
		{"request instructions", `{"items":[]}`, []string{"GET /v1/instructions"}},
		{"request answer " + id + " erased", `{}`, []string{"POST /v1/instructions/" + id + `/answer {"answer":"erased"}`}},
		{
			"hold place contact " + id + " --ground legal_claim --review 10d --classes financial,identity", aHold,
			[]string{"POST /v1/contacts/" + id + `/holds {"classes":["financial","identity"],"ground":"legal_claim","review":"2026-07-10T12:00:00Z"}`},
		},
		{"hold release contact " + id + " " + other + " --confirm " + other, aHold, []string{"POST /v1/contacts/" + id + "/holds/" + other + "/release"}},
		{
			"hold review contact " + id + " " + other + " --review 2026-12-01", aHold,
			[]string{"POST /v1/contacts/" + id + "/holds/" + other + `/review {"review":"2026-12-01T00:00:00Z"}`},
		},
		{"hold list contact " + id, `{"items":[` + aHold + `]}`, []string{"GET /v1/contacts/" + id + "/holds"}},
		{"hold due --days 30", `{"items":[` + aHold + `]}`, []string{"GET /v1/holds limit=100&within_days=30"}},
		{
			"restrict contact " + id + " --ground accuracy --request " + other, `{"restriction":{"ground":"accuracy"}}`,
			[]string{"POST /v1/contacts/" + id + `/restriction {"ground":"accuracy","request":"` + other + `"}`},
		},
		{"unrestrict contact " + id, `{}`, []string{"DELETE /v1/contacts/" + id + "/restriction"}},
		{"retention forecast --days 30", `{"falls":[]}`, []string{"GET /v1/retention days=30"}},
		{"retention plan contact " + id + " --requested", `{"action":"erase"}`, []string{"GET /v1/contacts/" + id + "/retention requested=true"}},
		{"retention run --confirm retention --wait 0", `{"id":"r1"}`, []string{`POST /v1/retention/runs {"dry_run":false}`}},
		{"retention runs", `{"items":[]}`, []string{"GET /v1/retention/runs limit=20"}},
	}
	for _, tt := range tests {
		t.Run(tt.args, func(t *testing.T) {
			got := run(t, "ada@example.org\n", says(tt.answer), strings.Fields(tt.args)...)
			if diff := cmp.Diff(tt.want, got.asked); got.err != nil || diff != "" {
				t.Errorf("%v (-want +got):\n%s", got.err, diff)
			}
		})
	}
}

func requestPath() string { return "/v1/requests/" + id }

// TestRefusesBeforeAsking: what is not understood, and what destroys and is not confirmed, changes nothing.
func TestRefusesBeforeAsking(t *testing.T) {
	for args, hint := range map[string]string{
		"request open erase":                                                           "did you mean erasure?",
		"request open erasure --about ada":                                             "ids look like",
		"request open access --received yesterday":                                     "2026-03-01",
		"request show ada":                                                             "tacit request list",
		"request amend " + id + " --type acess":                                        "did you mean access?",
		"request decide " + id + " refuse --reason JustificationA12LackOfIntend":       "did you mean JustificationA12LackOfIntent?",
		"request decide " + id + " part --class financial":                             "--class financial=refuse",
		"request decide " + id + " part --class a=refuse:JustificationA12LackOfIntend": "did you mean JustificationA12LackOfIntent?",
		"request extend " + id + " --reason because":                                   "did you mean JustificationA12",
		"hold place contact ada --ground x --review 9d":                                "id of the subject",
		"hold place contact " + id + " --ground x --review soon":                       "2026-03-01",
		"hold release contact " + id + " " + other:                                     "--confirm " + other,
		"restrict contact ada --ground accuracy":                                       "id of the subject",
		"retention run":                                                                "--confirm retention",
	} {
		got := run(t, "", says(accessRequest), strings.Fields(args)...)
		var hinted interface{ Hint() string }
		if len(got.asked) > 0 || !errors.As(got.err, &hinted) || !strings.Contains(hinted.Hint(), hint) {
			t.Errorf("%s: asked %v, got %v", args, got.asked, got.err)
		}
	}
	for _, args := range []string{"request decide " + id + " grant", "request decide " + id + " part", "request approve " + id, "request approve " + id + " --confirm " + other} {
		got := run(t, "", says(erasureRequest), strings.Fields(args)...)
		if got.err == nil || len(got.asked) != 1 || !strings.HasPrefix(got.asked[0], "GET ") {
			t.Errorf("%s: asked %v, got %v, want that an erasure is confirmed", args, got.asked, got.err)
		}
	}
}

func TestPrints(t *testing.T) {
	got := run(t, "", says(erasureRequest), "request", "show", id)
	for _, want := range []string{"type         erasure", "revision     7", "contact " + other, "OVERDUE", "document, 2026-06-30", "financial (legal_claim) 2027-01-01", "tell the person by other means", "log entry    e1"} {
		if !strings.Contains(got.stdout, want) {
			t.Errorf("no %q in:\n%s", want, got.stdout)
		}
	}
	got = run(t, "", says(twoRequests), "request", "list", "--json")
	if want := accessRequest + "\n"; !strings.HasPrefix(got.stdout, want) || strings.Count(got.stdout, "\n") != 2 {
		t.Errorf("--json: got %q, want a request a line, as it came", got.stdout)
	}
	got = run(t, "", says(`{"items":[]}`), "request", "list")
	if got.stdout != "" || got.talk != "nothing\n" {
		t.Errorf("an empty list: got %q, %q", got.stdout, got.talk)
	}
	got = run(t, "", says(`{"items":[`+aHold+`]}`), "hold", "list", "contact", id)
	if !strings.Contains(got.stdout, "legal_claim  all") || strings.Contains(got.stdout, "HR 12") {
		t.Errorf("holds: got %q, want the classes, and the reference in --json alone", got.stdout)
	}
	got = run(t, "", says(`{"type":"erasure","outcome":"part","classes":[{"class":"identity","fields":5,"reached":4}],"retention":[{"class":"financial","verdict":"keep","rule":"tax","citation":"AO"}]}`), "request", "proposal", id)
	if !strings.Contains(got.stdout, "4 of 5 fields") || !strings.Contains(got.stdout, "keep") || !strings.Contains(got.talk, "a person decides") {
		t.Errorf("proposal: got %q, %q", got.stdout, got.talk)
	}
}

// TestPages follows cursors until the limit.
func TestPages(t *testing.T) {
	answer := func(w http.ResponseWriter, r *http.Request) {
		next := `,"next":"c2"`
		if r.URL.Query().Get("cursor") != "" {
			next = ""
		}
		io.WriteString(w, `{"items":[`+accessRequest+`]`+next+`}`)
	}
	got := run(t, "", answer, "request", "list", "--limit", "0", "--json")
	if len(got.asked) != 2 || !strings.Contains(got.asked[1], "cursor=c2") || strings.Count(got.stdout, "\n") != 2 {
		t.Errorf("asked %v, got %q", got.asked, got.stdout)
	}
	if got = run(t, "", answer, "request", "list", "--limit", "1"); len(got.asked) != 1 {
		t.Errorf("a limit of one: asked %v", got.asked)
	}
}

// TestRunIsWaitedFor asks until the run has ended, and fails for what was left.
func TestRunIsWaitedFor(t *testing.T) {
	looks := 0
	answer := func(w http.ResponseWriter, r *http.Request) {
		run := `{"id":"r1","dry_run":true,"report":{"looked":9,"due":4,"failed":1}`
		if r.Method == http.MethodPost {
			io.WriteString(w, run+`}`)
			return
		}
		if looks++; looks > 1 {
			run += `,"finished":"2026-06-30T12:00:00Z"`
		}
		io.WriteString(w, `{"items":[{"id":"r2"},`+run+`}]}`)
	}
	got := run(t, "", answer, "retention", "dry-run")
	if looks != 2 || !strings.Contains(got.stdout, "dry run") || got.err == nil || !strings.Contains(got.err.Error(), "1 subjects were left") {
		t.Errorf("looked %d times, got %q, %v", looks, got.stdout, got.err)
	}
}

// TestFiles are there whole or not at all.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "out")
	for args, asked := range map[string]string{
		"request certificate " + id + " --issue 2 -o":                                  "GET " + requestPath() + "/certificate version=2",
		"request export " + id + " --locale de -o":                                     "GET " + requestPath() + "/export locale=de",
		"export contact " + id + " --format portability --request " + other + " --out": "GET /v1/contacts/" + id + "/export format=portability&request=" + other,
	} {
		got := run(t, "", says("the file"), append(strings.Fields(args), file)...)
		text, err := os.ReadFile(file)
		if got.err != nil || err != nil || string(text) != "the file" || got.asked[0] != asked {
			t.Errorf("%s: asked %v, got %q, %v, %v", args, got.asked, text, got.err, err)
		}
		if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", args, info.Mode(), err)
		}
	}
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	cut := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", "1000")
		io.WriteString(w, "half of ")
	}
	got := run(t, "", cut, "export", "contact", id, "-o", file)
	left, err := filepath.Glob(filepath.Join(dir, "*"))
	hidden, _ := filepath.Glob(filepath.Join(dir, ".*"))
	if got.err == nil || err != nil || len(left)+len(hidden) > 0 {
		t.Errorf("an answer that breaks off: got %v, %v, %v", got.err, left, hidden)
	}
	if got = run(t, "", says("{}"), "request", "certificate", id); got.stdout != "{}" || got.talk != "" {
		t.Errorf("standard output: got %q, %q", got.stdout, got.talk)
	}
}
