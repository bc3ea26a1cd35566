package main

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const grantID = "0199c0de-0000-7000-8000-00000000000a"

const grantText = `"credential":"0199c0de-0000-7000-8000-000000000001","granted_by":"0199c0de-0000-7000-8000-000000000002",
 "entry":"0199c0de-0000-7000-8000-000000000003","subjects":["0199c0de-0000-7000-8000-000000000004"],"ticket":"INC-1",
 "granted_at":"2026-03-01T09:00:00Z","expires_at":"2026-03-01T10:00:00Z"`

func TestBreakglassCommands(t *testing.T) {
	const to, subject = "0199c0de-0000-7000-8000-000000000001", "0199c0de-0000-7000-8000-000000000004"
	var asked []string
	url := fakeServer(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		asked = append(asked, r.Method+" "+r.URL.Path+"?"+r.URL.RawQuery+" "+string(body))
		switch {
		case r.Method == http.MethodDelete:
			w.WriteHeader(http.StatusNoContent)
		case r.Method == http.MethodGet && r.URL.Query().Get("cursor") == "":
			io.WriteString(w, `{"items":[{"id":"`+grantID+`","open":true,`+grantText+`}],"next":"c2","disclosure":{}}`)
		case r.Method == http.MethodGet:
			io.WriteString(w, `{"items":[{"id":"b","open":false,"edited":true,`+grantText+`}],"disclosure":{}}`)
		default:
			io.WriteString(w, `{"id":"`+grantID+`","open":false,"finding":"justified",`+grantText+`,"disclosure":{}}`)
		}
	})
	for _, c := range []struct {
		args, asked, prints []string
	}{
		{
			[]string{"grant", to, "--subject", subject, "--ticket", "INC-1", "--minutes", "30"},
			[]string{`POST /v1/breakglass? {"credential":"` + to + `","minutes":30,"subjects":["` + subject + `"],"ticket":"INC-1"}`},
			[]string{grantID, "2026-03-01T10:00:00Z", "Tacit-Breakglass"},
		},
		{
			[]string{"list", "--state", "unreviewed"},
			[]string{"GET /v1/breakglass?limit=100&state=unreviewed ", "GET /v1/breakglass?cursor=c2&limit=99&state=unreviewed "},
			[]string{grantID, "open", "EDITED", "INC-1"},
		},
		{[]string{"list", "--json", "--limit", "1"}, []string{"GET /v1/breakglass?limit=1&state=all "}, []string{`"ticket":"INC-1"`}},
		{[]string{"revoke", grantID}, []string{"DELETE /v1/breakglass/" + grantID + "? "}, []string{"revoked " + grantID}},
		{
			[]string{"review", grantID, "--finding", "justified"},
			[]string{"POST /v1/breakglass/" + grantID + `/review? {"finding":"justified"}`},
			[]string{"justified"},
		},
	} {
		asked = nil
		code, stdout, stderr := command(append(append([]string{"breakglass"}, c.args...), "--url", url, "--token", "t")...)
		if diff := cmp.Diff(c.asked, asked); code != exitOK || diff != "" {
			t.Errorf("%v: exit code %d, %s (-want +got):\n%s", c.args, code, stderr, diff)
		}
		for _, want := range c.prints {
			if !strings.Contains(stdout+stderr, want) {
				t.Errorf("%v: %q lacks %q", c.args, stdout+stderr, want)
			}
		}
	}
}

func TestBreakglassUsage(t *testing.T) {
	for name, args := range map[string][]string{
		"credential": {"grant", "desk", "--subject", grantID, "--ticket", "a"}, "subject": {"grant", grantID, "--subject", "ada", "--ticket", "a"},
		"no ticket": {"grant", grantID, "--subject", grantID}, "grant": {"revoke", "7"}, "finding": {"review", grantID, "--finding", "fine"},
		"state": {"list", "--state", "shut"},
	} {
		if code, _, stderr := command(append(append([]string{"breakglass"}, args...), "--token", "t")...); code != exitUsage || !strings.Contains(stderr, "hint: ") {
			t.Errorf("%s: exit code %d, %q", name, code, stderr)
		}
	}
}

// TestCustomerCredential makes credentials that are a customer's own, or pretend to be.
func TestCustomerCredential(t *testing.T) {
	o := newOperator(t)
	for _, tt := range []struct{ args, want []string }{
		{[]string{"--subject", "ada"}, []string{"not an id"}},
		{[]string{"--subject", grantID}, []string{"subject: no such subject"}},
		{[]string{"--subject", grantID, "--role", "support"}, []string{"subject: a customer's own credential has"}},
		{[]string{"--role", "customer", "--purpose", "self_service", "--region", "*"}, []string{"subject: a customer's own credential has"}},
		{[]string{"--role", "support", "--region", "*"}, []string{"no purpose is given", "--purpose support"}},
	} {
		code, _, talk := o.try(append([]string{"credential", "create", "--client", "portal"}, tt.args...)...)
		if code != exitUsage {
			t.Errorf("%v: exit code %d: %s", tt.args, code, talk)
		}
		for _, want := range tt.want {
			if !strings.Contains(talk, want) {
				t.Errorf("%v: %q lacks %q", tt.args, talk, want)
			}
		}
	}
	o.exec(`INSERT INTO key_subject (subject, kind, erased_at, shredded_generation) VALUES ($1, 'contact', now(), 1)`, grantID)
	if _, _, talk := o.try("credential", "create", "--client", "portal", "--subject", grantID); !strings.Contains(talk, "no such subject") {
		t.Errorf("of an erased subject: %s", talk)
	}
	if stdout, _ := o.run("doctor"); !strings.Contains(stdout, "0 grants open, 0 unreviewed for more than 3 days") {
		t.Errorf("doctor says nothing of grants: %s", stdout)
	}
}
