package e2e_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

// secrets are the values of one run. Every text of a personal field is made of the marker and the field's name, so that
// one search is for all and a finding says which; numbers and dates are searched for one by one.
type secrets struct {
	marker string
	phones []string // subscriber numbers in Berlin, 8 digits
	births []string // dates of the 19th century, which nothing else names
}

func newSecrets() *secrets {
	s := &secrets{marker: "qx" + letters(12)}
	for i := range 4 {
		s.phones = append(s.phones, digits(8))
		s.births = append(s.births, fmt.Sprintf("%d-%02d-%02d", 1871+7*i, 3+i, 13+i))
	}
	return s
}

// of returns the text for a field; a capital letter begins it, as names are written.
func (s *secrets) of(field string) string { return "Q" + s.marker[1:] + field }

func (s *secrets) needles() []needle {
	texts := append([]string{s.marker}, s.births...)
	for _, p := range s.phones {
		texts = append(texts, "30"+p, "30 "+p, "30"+p[:4]+" "+p[4:])
	}
	return needles(texts...)
}

// sink takes what OpenTelemetry exports.
type sink struct {
	mu   sync.Mutex
	got  []byte
	http *httptest.Server
}

func newSink(t *testing.T) *sink {
	k := new(sink)
	k.http = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		raw, err := io.ReadAll(r.Body)
		if err != nil {
			t.Errorf("an export was cut off: %v", err)
		}
		k.mu.Lock()
		defer k.mu.Unlock()
		k.got = append(append(k.got, r.URL.Path...), raw...)
	}))
	t.Cleanup(k.http.Close)
	return k
}

func (k *sink) all() []byte {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.got
}

// places collects what was seen outside replies, by where.
type places struct {
	t     *testing.T
	seen  map[string][]byte
	known map[string]string // a text that the place must hold: else it was not looked at
}

func (p *places) add(where, known string, text []byte) {
	p.seen[where] = append(append(p.seen[where], text...), '\n')
	p.known[where] = known
}

// TestP1NothingPersonalLiesInClear writes, reads, finds, changes and imports records whose every personal field holds a
// marker, sends the marker wherever a request has room, and then looks for it everywhere but in replies.
func TestP1NothingPersonalLiesInClear(t *testing.T) {
	t.Parallel()
	spans, s := newSink(t), newSecrets()
	// The control is a marker in a clear column: a search that does not find it finds nothing.
	control := "control" + letters(12)
	dev := startDev(t, "", []string{
		"OTEL_EXPORTER_OTLP_ENDPOINT=" + spans.http.URL, "OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
		"OTEL_BSP_SCHEDULE_DELAY=200", "OTEL_METRIC_EXPORT_INTERVAL=500",
	}, "--metrics-listen", "127.0.0.1:0", "--log-level", "debug")
	p := &places{t: t, seen: map[string][]byte{}, known: map[string]string{}}
	usePersonalData(dev, s, p, control)
	sendBadRequests(dev, s, p)
	importMarkers(t, dev, s, p)

	p.add("metrics", `route="/v1/{kinds}/{id}"`, scrape(t, dev))
	p.add("entries of the log", "demo-support", readEntries(dev))
	dev.exec("ANALYZE")
	dev.exec("CHECKPOINT")
	p.add("statistics", control, []byte(dev.text(`SELECT string_agg(s::text, E'\n') FROM pg_stats s WHERE schemaname = 'public'`)))
	p.add("statements", "log_intake", []byte(dev.text(`SELECT string_agg(query, E'\n') FROM pg_stat_activity`)))
	p.add("dump", control, dump(t, dev))
	p.files(dev, control)
	dev.stop()
	p.add("server's standard error", `"route":"/v1/lookup"`, []byte(dev.p.stderr.String()))
	p.add("spans and metrics exported", "/v1/{kinds}/{id}", spans.all())

	for where, text := range p.seen {
		if !strings.Contains(string(text), p.known[where]) {
			t.Errorf("%s: %d bytes without %q: that is not it", where, len(text), p.known[where])
		}
		if found := find(text, s.needles()); found != "" {
			t.Errorf("%s: a personal value lies here, %s", where, found)
		}
	}
	for _, where := range []string{"heap", "WAL", "PostgreSQL's log", "files of the server", "requests refused", "writes acknowledged", "command line"} {
		if len(p.seen[where]) == 0 {
			t.Errorf("%s: nothing was looked at", where)
		}
	}
}

// files reads the data directory, keystone and logs included.
func (p *places) files(dev *server, control string) {
	err := filepath.WalkDir(dev.data, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		text, err := os.ReadFile(path)
		switch {
		case os.IsNotExist(err): // PostgreSQL has just removed it
			return nil
		case err != nil:
			return err
		case strings.Contains(path, "/pg_wal/"):
			p.add("WAL", control, text)
		case strings.Contains(path, "/data/base/"):
			p.add("heap", control, text)
		case strings.HasPrefix(path, filepath.Join(dev.data, "mail")+"/"): // letters, kept in place of mailing them: replies, too
			return nil
		case strings.HasSuffix(path, "postgres.log"):
			p.add("PostgreSQL's log", "ready to accept connections", text)
		default:
			p.add("files of the server", "tct_", text)
		}
		return nil
	})
	if err != nil {
		p.t.Fatal(err)
	}
}

var metricsAddress = regexp.MustCompile(`"msg":"metrics are served","listen":"([^"]+)"`)

func scrape(t *testing.T, dev *server) []byte {
	t.Helper()
	found := metricsAddress.FindStringSubmatch(dev.p.stderr.String())
	if found == nil {
		t.Fatal("the address of the metrics is not in the log")
	}
	metrics := &server{t: t, url: "http://" + found[1], client: dev.client}
	return []byte(metrics.do("GET", "/metrics", "", "").want(http.StatusOK).body)
}

// readEntries follows the pages of the log to the end.
func readEntries(dev *server) []byte {
	var all strings.Builder
	for cursor, page := "", 0; page < 100; page++ {
		a := dev.do("GET", "/v1/audit/entries?limit=500"+cursor, "officer", "").want(http.StatusOK)
		all.WriteString(a.body)
		if a.at("next") == "" {
			return []byte(all.String())
		}
		cursor = "&cursor=" + a.at("next")
	}
	dev.t.Fatal("the log has no end")
	return nil
}

func dump(t *testing.T, dev *server) []byte {
	t.Helper()
	path, err := exec.LookPath("pg_dump")
	if err != nil {
		all, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump") // the pattern is well-formed
		if len(all) == 0 {
			t.Fatal("there is no pg_dump; on Debian: apt-get install postgresql-client")
		}
		path = all[len(all)-1]
	}
	out, err := exec.CommandContext(t.Context(), path, "--dbname", dev.database).Output()
	if err != nil {
		t.Fatal(err)
	}
	return out
}
