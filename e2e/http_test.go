package e2e_test

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// exchange is one request and what is expected of its answer.
type exchange struct {
	method, url  string
	header       http.Header
	body         string
	status       int
	checks       []check
	save         map[string]string // variable → path
	etag         string            // variable for the ETag
	has, hasNone []string          // texts of the body
	within       time.Duration     // how long the answer may take to be as expected
}

// check compares the value at a path of the JSON answer with a text; none of a path that is absent is "".
type check struct{ path, want string }

// request METHOD URL [NAME=VALUE]... sends one request:
//
//	token=T        bearer token            purpose=P     Tacit-Purpose
//	body=JSON      body, or @file          match=V       If-Match
//	status=N       expected status         header=N:V    another header
//	is=PATH:TEXT   value in the answer     has=TEXT      text of the body
//	lacks=TEXT     text not in the body    save=VAR:PATH variable from the answer
//	etag=VAR       variable from the ETag  within=TIME   asked again until it is so
//
// A path is keys and indexes joined by dots: fields.contact_points.0.value. With "!", some expectation must fail.
func request(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: http METHOD URL [NAME=VALUE]...")
	}
	x := exchange{method: args[0], url: args[1], header: http.Header{}, save: map[string]string{}, status: http.StatusOK}
	for _, arg := range args[2:] {
		name, value, _ := strings.Cut(arg, "=")
		ts.Check(x.option(ts, name, value))
	}
	body, err := x.run(ts)
	for end := time.Now().Add(x.within); err != nil && time.Now().Before(end); body, err = x.run(ts) {
		time.Sleep(again)
	}
	if neg != (err != nil) {
		ts.Fatalf("%s %s: %v\n%s", x.method, x.url, err, body)
	}
	ts.Logf("%s", body)
}

// again is how soon a request is sent again.
const again = 50 * time.Millisecond

func (x *exchange) option(ts *testscript.TestScript, name, value string) error {
	left, right, _ := strings.Cut(value, ":")
	switch name {
	case "token":
		x.header.Set("Authorization", "Bearer "+value)
	case "purpose":
		x.header.Set("Tacit-Purpose", value)
	case "match":
		x.header.Set("If-Match", value)
	case "header":
		x.header.Set(left, right)
	case "body":
		x.body = value
		if file, ok := strings.CutPrefix(value, "@"); ok {
			x.body = ts.ReadFile(file)
		}
		if x.header.Get("Content-Type") == "" {
			x.header.Set("Content-Type", "application/json")
		}
	case "status":
		n, err := strconv.Atoi(value)
		x.status = n
		return err
	case "is":
		x.checks = append(x.checks, check{left, right})
	case "has":
		x.has = append(x.has, value)
	case "lacks":
		x.hasNone = append(x.hasNone, value)
	case "save":
		x.save[left] = right
	case "etag":
		x.etag = value
	case "within":
		d, err := time.ParseDuration(value)
		x.within = d
		return err
	default:
		return fmt.Errorf("no option %q", name)
	}
	return nil
}

// run sends the request and compares the answer.
func (x *exchange) run(ts *testscript.TestScript) (string, error) {
	req, err := http.NewRequest(x.method, x.url, strings.NewReader(x.body))
	ts.Check(err)
	req.Header = x.header
	client := http.Client{Timeout: 30 * time.Second}
	resp, err := client.Do(req)
	ts.Check(err)
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	ts.Check(err)
	body := string(raw)
	if resp.StatusCode != x.status {
		return body, fmt.Errorf("got status %d, want %d", resp.StatusCode, x.status)
	}
	if err := x.compare(body); err != nil {
		return body, err
	}
	return body, x.keep(ts, resp, body)
}

func (x *exchange) compare(body string) error {
	for _, text := range x.has {
		if !strings.Contains(body, text) {
			return fmt.Errorf("the body does not have %q", text)
		}
	}
	for _, text := range x.hasNone {
		if strings.Contains(body, text) {
			return fmt.Errorf("the body has %q", text)
		}
	}
	for _, c := range x.checks {
		got, err := at(body, c.path)
		if err != nil {
			return err
		}
		if got != c.want {
			return fmt.Errorf("%s: got %q, want %q", c.path, got, c.want)
		}
	}
	return nil
}

// keep sets the story's variables. One that would be empty is an error: later steps would test nothing.
func (x *exchange) keep(ts *testscript.TestScript, resp *http.Response, body string) error {
	for name, path := range x.save {
		v, err := at(body, path)
		if err != nil || v == "" {
			return fmt.Errorf("nothing at %s to save: %w", path, err)
		}
		ts.Setenv(name, v)
	}
	if x.etag == "" {
		return nil
	}
	if resp.Header.Get("ETag") == "" {
		return fmt.Errorf("the answer has no ETag")
	}
	ts.Setenv(x.etag, resp.Header.Get("ETag"))
	return nil
}

// at returns the text of the value at a path of a JSON document, "" where there is none.
func at(body, path string) (string, error) {
	var v any
	if err := json.Unmarshal([]byte(body), &v); err != nil {
		return "", fmt.Errorf("the body is not JSON: %w", err)
	}
	for key := range strings.SplitSeq(path, ".") {
		switch here := v.(type) {
		case map[string]any:
			v = here[key]
		case []any:
			i, err := strconv.Atoi(key)
			if err != nil || i < 0 || i >= len(here) {
				return "", nil //nolint:nilerr // an index outside the list is an absent value
			}
			v = here[i]
		default:
			v = nil
		}
	}
	switch v := v.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	}
	raw, err := json.Marshal(v)
	return string(raw), err
}

// set VAR FILE [PATH] puts the trimmed content of a file, or of stdout, into a variable, or what stands at a path of its
// JSON.
func set(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: set VAR FILE [PATH]")
	}
	v := strings.TrimSpace(ts.ReadFile(args[1]))
	if len(args) == 3 {
		var err error
		v, err = at(v, args[2])
		ts.Check(err)
	}
	if v == "" {
		ts.Fatalf("nothing to set %s to", args[0])
	}
	ts.Setenv(args[0], v)
}
