package e2e_test

import (
	"bufio"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
)

// as is a client of the server, under a demo credential.
func (s *server) as(name string) *client.Client {
	s.t.Helper()
	c, err := client.New(client.Config{URL: s.url, Token: s.tokens[name]})
	if err != nil {
		s.t.Fatal(err)
	}
	return c
}

// TestClient is a contact's life by the client that other programs import.
func TestClient(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	ctx := t.Context()
	imports, support, sales, officer := dev.as("import"), dev.as("support"), dev.as("sales"), dev.as("officer")

	const key = "order-of-events"
	person := map[string]any{
		"given_name": "Ada", "family_name": "Lovelace", "birth_date": "1984-02-29", "external_ref": "crm-1815",
		"contact_points": []map[string]string{{"kind": "phone", "value": "+44 20 7946 0991"}},
	}
	made := must(t)(imports.Create(ctx, "contacts", key, person))
	if again := must(t)(imports.Create(ctx, "contacts", key, person)); again.ID != made.ID {
		t.Errorf("the same key made %s and %s", made.ID, again.ID)
	}

	byPhone := client.Lookup{By: "phone", Value: "020 7946 0991", Region: "GB"}
	caller, err := support.Lookup(ctx, byPhone)
	if err != nil {
		t.Fatal(err)
	}
	points := caller.Fields.Children("contact_points")
	if caller.ID != made.ID || caller.Fields.Text("given_name") != "Ada" || caller.Fields.Has("birth_date") || caller.Disclosure.Entry == uuid.Nil {
		t.Errorf("got %v with %v", caller.ID, caller.Fields)
	}
	if len(points) != 1 || strings.Contains(points[0].Fields.Text("value"), "7946") || len(caller.Withheld) == 0 {
		t.Errorf("the number is not masked, or nothing is said of it: %v", caller.Withheld)
	}
	for code, try := range map[string]client.Lookup{
		client.CodeNotFound: {By: "phone", Value: "+44 20 7946 0000"}, client.CodeInvalid: {By: "fax", Value: "1"},
	} {
		if _, err := support.Lookup(ctx, try); client.Code(err) != code {
			t.Errorf("%v: got %v, want %s", try, err, code)
		}
	}

	changed := must(t)(sales.Patch(ctx, "contacts", made.ID, made.Version, map[string]any{"job_title": "Analyst"}))
	if _, err := sales.Patch(ctx, "contacts", made.ID, made.Version, map[string]any{"job_title": "Countess"}); client.Code(err) != client.CodeVersionMismatch {
		t.Errorf("an old version was changed: %v", err)
	}
	dev.history(support, made.ID)
	marketing := dev.as("marketing")
	if _, err := marketing.Get(ctx, "contacts", made.ID); client.Code(err) != client.CodeConsentMissing {
		t.Errorf("got %v, want that consent is missing", err)
	}
	notice := &client.ConsentNotice{ID: "marketing", Version: 1}
	if _, err := imports.RecordConsent(ctx, "contacts", made.ID, "", client.Consent{Kind: "given", Purpose: "marketing", Channel: "phone", Notice: notice}); err != nil {
		t.Fatal(err)
	}
	if _, err := marketing.Get(ctx, "contacts", made.ID); err != nil {
		t.Errorf("with consent: %v", err)
	}
	if found, err := sales.Search(ctx, "contacts", map[string]any{"family_name": "Lovelace", "birth_year": 1984}, 5); err != nil || len(found.Items) != 1 {
		t.Errorf("the search found %v, %v", found, err)
	}
	if err := officer.Delete(ctx, "contacts", made.ID, changed.Version); err != nil {
		t.Fatal(err)
	}
	if _, err := support.Get(ctx, "contacts", made.ID); client.Code(err) != client.CodeErased {
		t.Errorf("after the erasure: got %v", err)
	}
}

// history writes interactions and reads them back, by pages and on the timeline.
func (s *server) history(support *client.Client, contact uuid.UUID) {
	s.t.Helper()
	ctx := s.t.Context()
	for _, at := range []string{"2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z"} {
		_, err := support.Create(ctx, "interactions", "", map[string]any{"contact": contact, "at": at, "channel": "phone", "kind": "call", "summary": at})
		if err != nil {
			s.t.Fatal(err)
		}
	}
	var listed, lately []string
	q := client.Query{Filters: map[string]string{"contact": contact.String()}, Sort: "-at", Limit: 2}
	for r, err := range support.All(ctx, "interactions", q) {
		if err != nil {
			s.t.Fatal(err)
		}
		listed = append(listed, r.Fields.Text("summary"))
	}
	for e, err := range support.WholeTimeline(ctx, "contacts", contact, client.TimelineQuery{Kinds: []string{"interaction"}, Limit: 2}) {
		if err != nil {
			s.t.Fatal(err)
		}
		lately = append(lately, e.Record.Fields.Text("summary"))
	}
	want := "2026-03-03T09:00:00Z 2026-03-02T09:00:00Z 2026-03-01T09:00:00Z"
	if strings.Join(listed, " ") != want || strings.Join(lately, " ") != want {
		s.t.Errorf("got %q in lists and %q on the timeline, want %q", listed, lately, want)
	}
	o, err := support.Overview(ctx, "contacts", contact)
	if err != nil || o.Record.ID != contact || len(o.LastInteractions) != 3 {
		s.t.Errorf("at a glance: got %v, %v", o, err)
	}
}

// must ends the test where a record was not written.
func must(t *testing.T) func(*client.Written, error) *client.Written {
	t.Helper()
	return func(w *client.Written, err error) *client.Written {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
}

// deskAddress is where the example says that it is.
var deskAddress = regexp.MustCompile(`http://[0-9.:]+`)

// TestCallCentre runs the example of an agent's desk on a real server: the caller by number, a note, and the note again
// among what happened lately.
func TestCallCentre(t *testing.T) {
	t.Parallel()
	dev := startDev(t, "", nil)
	dev.create("/v1/contacts", "import", `{"given_name":"Ada","family_name":"Lovelace","contact_points":[{"kind":"phone","value":"+44 20 7946 0991"}]}`)
	desk := exec.CommandContext(t.Context(), programs(t, "callcentre"), "--listen", "127.0.0.1:0")
	desk.Env = environment(t.TempDir(), []string{"TACIT_URL=" + dev.url, "TACIT_TOKEN=" + dev.tokens["support"]})
	desk.Cancel = func() error { return desk.Process.Signal(os.Interrupt) }
	out, err := desk.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := desk.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = desk.Process.Signal(os.Interrupt)
		if err := desk.Wait(); err != nil {
			t.Errorf("the desk ended with %v", err)
		}
	})
	first, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	base := deskAddress.FindString(first)
	found := submit(t, base+"/caller", url.Values{"number": {"020 7946 0991"}})
	for _, want := range []string{"Ada Lovelace", "Withheld", "phone"} {
		if !strings.Contains(found, want) {
			t.Errorf("the page lacks %q:\n%s", want, found)
		}
	}
	if strings.Contains(found, "7946") {
		t.Errorf("the number is on the page in clear:\n%s", found)
	}
	form := url.Values{"summary": {"asked for the invoice again"}, "outcome": {"completed"}}
	for _, name := range []string{"contact", "key", "rang"} {
		form.Set(name, regexp.MustCompile(`name="` + name + `" value="([^"]+)"`).FindStringSubmatch(found)[1])
	}
	for range 2 { // as of who clicks twice
		found = submit(t, base+"/note", form)
	}
	if strings.Count(found, "asked for the invoice again") != 1 {
		t.Errorf("the note is not on the page once:\n%s", found)
	}
	if none := submit(t, base+"/caller", url.Values{"number": {"+44 20 7946 0000"}}); !strings.Contains(none, "Nobody is known") {
		t.Errorf("an unknown number: got\n%s", none)
	}
}

// submit posts a form and returns the page.
func submit(t *testing.T, address string, form url.Values) string {
	t.Helper()
	resp, err := http.PostForm(address, form)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Fatal(errors.Join(err, errors.New(resp.Status)))
	}
	return string(body)
}
