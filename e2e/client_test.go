package e2e_test

import (
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
	if found, err := support.Search(ctx, "contacts", map[string]string{"family_name": "Lovelace", "given_name": "A"}, 5); err != nil || len(found.Items) != 1 {
		t.Errorf("the search found %v, %v", found, err)
	}
	if err := officer.Delete(ctx, "contacts", made.ID, changed.Version); err != nil {
		t.Fatal(err)
	}
	if _, err := support.Get(ctx, "contacts", made.ID); client.Code(err) != client.CodeErased {
		t.Errorf("after the erasure: got %v", err)
	}
	customField(t, dev)
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
