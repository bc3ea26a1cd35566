package e2e_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// server is a running tacit that a test talks to.
type server struct {
	t        *testing.T
	p        *process
	data     string // data directory of tacit dev, "" for tacit serve
	url      string
	database string // as the superuser, "" for tacit serve
	tokens   map[string]string
	client   *http.Client
}

// startDev runs tacit dev on a data directory, one of the test's own if data is "": what a first start has left, or a fresh
// one where the first start is to have an environment or arguments.
func startDev(t *testing.T, data string, env []string, args ...string) *server {
	t.Helper()
	if data == "" {
		data = filepath.Join(t.TempDir(), "data")
		if len(env)+len(args) == 0 {
			startedOnce(t, data)
		}
	}
	return dev(t, data, env, args...)
}

func dev(t *testing.T, data string, env []string, args ...string) *server {
	t.Helper()
	args = append([]string{"dev", "--json", "--empty", "--listen", "127.0.0.1:0", "--data", data}, args...)
	s := begin(t, env, args...)
	s.data = data
	s.awaitReady()
	return s
}

// startedOnce makes a data directory as it is after tacit dev has started on nothing and was stopped. What that start makes,
// a cluster, a schema, a vault, takes as long as the rest of some tests, so it is made once and copied; that it is made is
// what TestDevStartsAndStops and the stories show, which start on nothing.
func startedOnce(t *testing.T, data string) {
	t.Helper()
	program(t)
	first := filepath.Join(built.dir, "data")
	built.started.Do(func() {
		dev(t, first, nil).stop()
	})
	if err := os.Mkdir(data, 0o711); err != nil { // PostgreSQL may run as another user
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), "cp", "-Rp", first+"/.", data).CombinedOutput(); err != nil {
		t.Fatalf("copy the data directory: %v\n%s", err, out)
	}
}

// startServe runs a second server process on the database of a tacit dev, through another address of it if that is
// given.
func (s *server) startServe(t *testing.T, database string, args ...string) *server {
	t.Helper()
	if database == "" {
		database = s.database
	}
	args = append([]string{
		"serve", "--json", "--listen", "127.0.0.1:0", "--database-url", database,
		"--keystone", filepath.Join(s.data, "keystone"),
	}, args...)
	two := begin(t, nil, args...)
	two.awaitReady()
	two.tokens = s.tokens
	return two
}

// begin runs the program, and ends it with the test.
func begin(t *testing.T, env []string, args ...string) *server {
	t.Helper()
	p := &process{cmd: exec.Command(program(t), args...), ended: make(chan error, 1)}
	p.cmd.Dir = t.TempDir()
	p.cmd.Env = environment(p.cmd.Dir, env)
	p.cmd.Stderr = &p.stderr
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.stdout = bufio.NewReader(out)
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	s := &server{t: t, p: p, client: &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 64}}}
	t.Cleanup(s.end)
	return s
}

// environment is all that a process under test knows of this one's.
func environment(home string, more []string) []string {
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + home, "TMPDIR=" + os.TempDir()}
	return append(append(env, raceEnv...), more...)
}

// awaitReady reads the JSON line.
func (s *server) awaitReady() {
	s.t.Helper()
	line := make(chan string, 1)
	go func() {
		first, _ := s.p.stdout.ReadString('\n') // "" says enough
		line <- first
		_, _ = io.Copy(&s.p.rest, s.p.stdout)
		s.p.ended <- s.p.cmd.Wait()
	}()
	select {
	case first := <-line:
		s.read(first)
	case <-time.After(readyWithin):
		s.t.Fatalf("not ready after %s:\n%s", readyWithin, s.p.stderr.String())
	}
}

func (s *server) read(line string) {
	s.t.Helper()
	var ready struct {
		URL         string            `json:"url"`
		DatabaseURL string            `json:"database_url"`
		Credentials map[string]string `json:"credentials"`
	}
	if err := json.Unmarshal([]byte(line), &ready); err != nil || ready.URL == "" {
		s.t.Fatalf("printed %q, want one JSON line with a url:\n%s", line, s.p.stderr.String())
	}
	s.url, s.database, s.tokens = ready.URL, ready.DatabaseURL, ready.Credentials
}

// in is the server for a subtest, which ends when something is wrong.
func (s *server) in(t *testing.T) *server {
	other := *s
	other.t = t
	return &other
}

// stop interrupts the server as Ctrl-C does. It must end by itself, with exit code 0 and nothing more to say on its
// standard output.
func (s *server) stop() {
	s.t.Helper()
	if err := s.p.cmd.Process.Signal(syscall.SIGINT); err != nil {
		s.t.Fatal(err)
	}
	if err := s.await(); err != nil || s.p.rest.Len() > 0 {
		s.t.Fatalf("ended with %v; after its line it printed %q:\n%s", err, s.p.rest.String(), s.p.stderr.String())
	}
}

// await waits for the end of the process and returns its error.
func (s *server) await() error {
	s.t.Helper()
	select {
	case err := <-s.p.ended:
		s.p.ended <- err
		return err
	case <-time.After(stopWithin):
		s.t.Fatalf("does not end within %s:\n%s", stopWithin, s.p.stderr.String())
	}
	return nil
}

// end leaves nothing behind, whatever state the test left the server in.
func (s *server) end() {
	_ = s.p.cmd.Process.Signal(syscall.SIGINT) // fails if it has ended
	select {
	case <-s.p.ended:
	case <-time.After(stopWithin):
		_ = s.p.cmd.Process.Kill()
		<-s.p.ended
	}
	if s.data != "" {
		s.awaitDatabaseEnd()
	}
	if strings.Contains(s.p.stderr.String(), "DATA RACE") {
		s.t.Errorf("the server has a race:\n%s", s.p.stderr.String())
	}
}

// postmaster returns the process id of the private database, 0 when there is none.
func (s *server) postmaster() int {
	raw, err := os.ReadFile(filepath.Join(s.data, "postgres", "data", "postmaster.pid"))
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(raw), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	if err != nil || syscall.Kill(pid, 0) != nil {
		return 0
	}
	return pid
}

func (s *server) awaitDatabaseEnd() {
	for range 200 {
		if s.postmaster() == 0 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	s.t.Error("the database outlives its server")
}

// answer is what came back of a request.
type answer struct {
	t      *testing.T
	status int // 0 when nothing came
	header http.Header
	body   string
	took   time.Duration
	err    error
}

// do sends one request as a demo credential, by its name, or with a token; "" sends none. Headers are "Name: value".
func (s *server) do(method, path, as, body string, headers ...string) answer {
	began := time.Now()
	a := s.send(method, path, as, body, headers)
	a.took = time.Since(began)
	return a
}

func (s *server) send(method, path, as, body string, headers []string) answer {
	a := answer{t: s.t}
	req, err := http.NewRequestWithContext(context.Background(), method, s.url+path, strings.NewReader(body))
	if err != nil {
		a.err = err
		return a
	}
	if token, ok := s.tokens[as]; ok {
		as = token
	}
	if as != "" {
		req.Header.Set("Authorization", "Bearer "+as)
	}
	if body != "" {
		req.Header.Set("Content-Type", "application/json")
	}
	for _, h := range headers {
		name, value, _ := strings.Cut(h, ": ")
		req.Header.Set(name, value)
		if name == "Host" {
			req.Host = value
		}
	}
	resp, err := s.client.Do(req)
	if err != nil {
		a.err = err
		return a
	}
	defer func() { _ = resp.Body.Close() }()
	raw, err := io.ReadAll(resp.Body)
	a.status, a.header, a.body, a.err = resp.StatusCode, resp.Header, string(raw), err
	return a
}

// want ends the test unless the status is the one expected.
func (a answer) want(status int) answer {
	a.t.Helper()
	if a.err != nil || a.status != status {
		a.t.Fatalf("got status %d, want %d: %v\n%s", a.status, status, a.err, a.body)
	}
	return a
}

// refused ends the test unless the answer is a problem of this status and code, any code when that is "".
func (a answer) refused(status int, code string) answer {
	a.t.Helper()
	a.want(status)
	if got := a.header.Get("Content-Type"); got != "application/problem+json" {
		a.t.Fatalf("got %s, want a problem document\n%s", got, a.body)
	}
	if got := a.at("code"); code != "" && got != code {
		a.t.Fatalf("got code %q, want %q\n%s", got, code, a.body)
	}
	return a
}

// unavailable ends the test unless the answer says to come back later, and came within the deadline.
func (a answer) unavailable() answer {
	a.t.Helper()
	a.refused(http.StatusServiceUnavailable, "")
	if a.header.Get("Retry-After") == "" {
		a.t.Fatalf("a 503 without Retry-After\n%s", a.body)
	}
	if a.took > answersWithin {
		a.t.Fatalf("answered after %s, want %s at most", a.took, answersWithin)
	}
	return a
}

// answersWithin is the deadline of any request, with what a loaded machine adds.
const answersWithin = 12 * time.Second

// at returns the text at a path of the JSON answer.
func (a answer) at(path string) string {
	a.t.Helper()
	got, err := at(a.body, path)
	if err != nil {
		a.t.Fatalf("%v\n%s", err, a.body)
	}
	return got
}

// create makes a record and returns its id.
func (s *server) create(path, as, body string) string {
	s.t.Helper()
	return s.do("POST", path, as, body).want(http.StatusCreated).at("id")
}

// exec runs SQL as the database's superuser, as an administrator might.
func (s *server) exec(sql string, args ...any) {
	s.t.Helper()
	s.inDatabase(func(ctx context.Context, c *pgx.Conn) error {
		_, err := c.Exec(ctx, sql, args...)
		return err
	})
}

// text asks the database for one value as text, "" where there is none.
func (s *server) text(sql string, args ...any) string {
	s.t.Helper()
	var out string
	s.inDatabase(func(ctx context.Context, c *pgx.Conn) error {
		err := c.QueryRow(ctx, "SELECT coalesce(("+sql+")::text, '')", args...).Scan(&out)
		return err
	})
	return out
}

func (s *server) inDatabase(f func(context.Context, *pgx.Conn) error) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), readyWithin)
	defer cancel()
	c, err := pgx.Connect(ctx, s.database)
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = c.Close(ctx) }()
	if err := f(ctx, c); err != nil {
		s.t.Fatal(err)
	}
}

// run runs a command of tacit to its end and returns its exit code and what it said.
func run(t *testing.T, env []string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	return runs(t, program(t), env, args...)
}

// runs is run of any program.
func runs(t *testing.T, path string, env []string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), readyWithin)
	defer cancel()
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = t.TempDir()
	cmd.Env = environment(cmd.Dir, env)
	var out, talk bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &talk
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), talk.String()
}

// eventually tries until it is true or a time has passed.
func eventually(t *testing.T, what string, within time.Duration, ok func() bool) {
	t.Helper()
	for end := time.Now().Add(within); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatalf("%s: not within %s", what, within)
}
