package e2e_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/client"
)

// reliedOnConsent records consents of imported people in bulk, reads them for marketing on two servers, and withdraws one:
// the other server refuses from the next read on, and the report on reliance names exactly the reads in between.
func reliedOnConsent(t *testing.T, dev, two *server, all []legislator) {
	const people = 5
	ids := make([]string, people)
	var lines strings.Builder
	given := time.Now().Add(-time.Hour).UTC().Format(time.RFC3339)
	for i := range ids {
		l := all[len(all)-1-i]
		ids[i] = dev.do("POST", "/v1/lookup", "support", fmt.Sprintf(`{"external_ref":%q}`, l["bioguide"])).want(http.StatusOK).at("id")
		two.do("GET", "/v1/contacts/"+ids[i], "marketing", "").refused(http.StatusForbidden, "consent_missing")
		fmt.Fprintf(&lines, `{"subject":%q,"kind":"imported","purpose":"marketing","channel":"phone","grade":"verified","notice":{"id":"marketing","version":1},"evidence_sha256":"%064x","occurred_at":%q}`+"\n",
			ids[i], i+1, given)
	}
	ndjson := "Content-Type: application/x-ndjson"
	for _, want := range [][2]string{{"5", "0"}, {"0", "5"}} { // the second time nothing is new
		a := dev.do("POST", "/v1/consents/import?kind=contact", "import", lines.String(), ndjson).want(http.StatusOK)
		if a.at("recorded") != want[0] || a.at("unchanged") != want[1] || a.at("failed") != "0" {
			t.Fatalf("got %s", a.body)
		}
	}
	his, reads := "/v1/contacts/"+ids[0], map[string]string{}
	reads[dev.do("GET", his, "marketing", "").want(http.StatusOK).at("disclosure.entry")] = "withdrawn_later"
	reads[marketingList(t, two, ids)] = "withdrawn_later"
	said := time.Now().UTC()
	time.Sleep(10 * time.Millisecond)
	reads[two.do("GET", his, "marketing", "").want(http.StatusOK).at("disclosure.entry")] = "learned_later"
	two.do("GET", his, "support", "").want(http.StatusOK) // for another purpose
	dev.do("POST", his+"/consents", "support", fmt.Sprintf(`{"kind":"withdrawn","purpose":"marketing","occurred_at":%q}`, said.Format(time.RFC3339Nano))).want(http.StatusCreated)
	two.do("GET", his, "marketing", "").refused(http.StatusForbidden, "consent_withdrawn")
	two.do("GET", "/v1/contacts/"+ids[1], "marketing", "").want(http.StatusOK)

	if got := reliance(t, dev, ids[0]); !maps.Equal(got, reads) {
		t.Errorf("the report names %v, want %v", got, reads)
	}
	if got := reliance(t, two, ids[1]); len(got) > 0 {
		t.Errorf("of somebody whose consent stands the report names %v", got)
	}
}

// marketingList reads the list until it has everybody who consented, and returns the entry of the page with the first.
func marketingList(t *testing.T, s *server, ids []string) (entry string) {
	t.Helper()
	missing, q := slices.Clone(ids), client.Query{Limit: 200}
	for more := true; more; more = q.Cursor != "" {
		page, err := s.as("marketing").List(t.Context(), "contacts", q)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range page.Items {
			if r.ID.String() == ids[0] {
				entry = page.Disclosure.Entry.String()
			}
			missing = slices.DeleteFunc(missing, func(id string) bool { return id == r.ID.String() })
		}
		q.Cursor = page.Next
	}
	if entry == "" || len(missing) > 0 {
		t.Fatalf("%d of those who consented are not in the list of marketing", len(missing))
	}
	return entry
}

// reliance asks for the report: what it found about each entry.
func reliance(t *testing.T, s *server, subject string) map[string]string {
	t.Helper()
	a := s.do("GET", "/v1/reports/reliance?subject="+subject, "officer", "").want(http.StatusOK)
	var report struct {
		Rows []struct{ Entry, Finding string }
	}
	if err := json.Unmarshal([]byte(a.body), &report); err != nil {
		t.Fatalf("%v\n%s", err, a.body)
	}
	found := map[string]string{}
	for _, r := range report.Rows {
		if found[r.Entry] != "" {
			t.Errorf("entry %s is named twice", r.Entry)
		}
		found[r.Entry] = r.Finding
	}
	return found
}
