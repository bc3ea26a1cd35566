package e2e_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// readyWithin is how long a server may take to its JSON line, stopWithin to its end; a machine under load is slow.
const (
	readyWithin = 60 * time.Second
	stopWithin  = 30 * time.Second
)

// processesKey finds the running servers of a story.
type processesKey struct{}

type processes struct{ byName map[string]*process }

type process struct {
	cmd    *exec.Cmd
	stdout *bufio.Reader
	rest   bytes.Buffer // standard output after the first line
	stderr syncBuffer
	ended  chan error
}

// start NAME PROGRAM ARG... runs a server until it prints one JSON line, and sets NAME_URL and, from the line's other
// members, NAME_DATABASE_URL and a variable for each credential: NAME_SUPPORT and so on.
func start(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: start NAME PROGRAM ARG...")
	}
	p := launch(ts, args[0], args[1:])
	line := make(chan string, 1)
	go func() {
		first, _ := p.stdout.ReadString('\n') // "" says enough
		line <- first
		_, _ = io.Copy(&p.rest, p.stdout)
		p.ended <- p.cmd.Wait()
	}()
	select {
	case first := <-line:
		publish(ts, args[0], first, p)
	case <-time.After(readyWithin):
		ts.Fatalf("%s is not ready after %s:\n%s", args[0], readyWithin, p.stderr.String())
	}
}

func launch(ts *testscript.TestScript, name string, command []string) *process {
	path, err := lookPath(ts, command[0])
	ts.Check(err)
	p := &process{cmd: exec.Command(path, command[1:]...), ended: make(chan error, 1)}
	p.cmd.Dir = ts.MkAbs(".")
	p.cmd.Env = environ(ts)
	p.cmd.Stderr = &p.stderr
	out, err := p.cmd.StdoutPipe()
	ts.Check(err)
	p.stdout = bufio.NewReader(out)
	ts.Check(p.cmd.Start())
	all := ts.Value(processesKey{}).(*processes)
	if all.byName == nil {
		all.byName = map[string]*process{}
	}
	all.byName[name] = p
	ts.Defer(func() {
		if _, running := all.byName[name]; running {
			_ = p.cmd.Process.Kill() // its database ends with it
			<-p.ended
		}
	})
	return p
}

// publish sets the variables of a server's line.
func publish(ts *testscript.TestScript, name, line string, p *process) {
	var ready struct {
		URL         string            `json:"url"`
		DatabaseURL string            `json:"database_url"`
		Credentials map[string]string `json:"credentials"`
	}
	if err := json.Unmarshal([]byte(line), &ready); err != nil || ready.URL == "" {
		ts.Fatalf("%s printed %q, want one JSON line with a url:\n%s", name, line, p.stderr.String())
	}
	prefix := strings.ToUpper(name) + "_"
	ts.Setenv(prefix+"URL", ready.URL)
	ts.Setenv(prefix+"DATABASE_URL", ready.DatabaseURL)
	for role, token := range ready.Credentials {
		ts.Setenv(prefix+strings.ToUpper(role), token)
	}
}

// stop NAME interrupts a server as Ctrl-C does. It must end by itself, with exit code 0 and nothing more on its
// standard output.
func stop(ts *testscript.TestScript, neg bool, args []string) {
	all := ts.Value(processesKey{}).(*processes)
	if neg || len(args) != 1 || all.byName[args[0]] == nil {
		ts.Fatalf("usage: stop NAME, of a server that was started")
	}
	p := all.byName[args[0]]
	ts.Check(p.cmd.Process.Signal(syscall.SIGINT))
	select {
	case err := <-p.ended:
		delete(all.byName, args[0])
		if err != nil || p.rest.Len() > 0 {
			ts.Fatalf("%s ended with %v; after its line it printed %q:\n%s", args[0], err, p.rest.String(), p.stderr.String())
		}
	case <-time.After(stopWithin):
		ts.Fatalf("%s does not end %s after an interrupt:\n%s", args[0], stopWithin, p.stderr.String())
	}
}

// environ is the story's environment, as its own commands see it.
func environ(ts *testscript.TestScript) []string {
	env := slices.Clone(raceEnv)
	for _, name := range []string{"PATH", "HOME", "TMPDIR", "TACIT_KEYSTONE", "DATABASE_URL"} {
		if v := ts.Getenv(name); v != "" {
			env = append(env, name+"="+v)
		}
	}
	return env
}

// lookPath finds a program on the story's PATH rather than on that of the tests.
func lookPath(ts *testscript.TestScript, program string) (string, error) {
	for dir := range strings.SplitSeq(ts.Getenv("PATH"), string(os.PathListSeparator)) {
		path := dir + string(os.PathSeparator) + program
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path, nil
		}
	}
	return "", &exec.Error{Name: program, Err: exec.ErrNotFound}
}

// syncBuffer is written by a process and read when it failed.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}
