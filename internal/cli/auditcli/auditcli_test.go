package auditcli_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/auditcli"
)

// vectors are logs with what a verifier is to say of them.
const vectors = "../../../audit/tree/testdata/vectors/"

// fake is a server with the log of a vector.
type fake struct {
	t     *testing.T
	files fs.FS
	first func(path string) int // status of the first answer for a path; 0 for the file

	mu    sync.Mutex
	asked []string // paths within the log, sorted by who reads them
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path, inLog := strings.CutPrefix(r.URL.Path, "/v1/audit/tlog/")
	f.mu.Lock()
	again := slices.Contains(f.asked, path)
	f.asked = append(f.asked, path)
	f.mu.Unlock()
	if status := f.status(path); status != 0 && !again {
		problem(w, status, map[int]string{409: "not_published", 410: "entry_dropped", 404: "no_log_file"}[status])
		return
	}
	if !inLog {
		f.question(w, r)
		return
	}
	b, err := fs.ReadFile(f.files, path)
	if err != nil {
		problem(w, http.StatusGone, "entry_dropped")
		return
	}
	_, _ = w.Write(b)
}

func (f *fake) status(path string) int {
	if f.first == nil {
		return 0
	}
	return f.first(path)
}

func problem(w http.ResponseWriter, status int, code string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]any{"status": status, "code": code, "title": "no"})
}

// question answers everything but files.
func (f *fake) question(w http.ResponseWriter, r *http.Request) {
	signed, err := tree.ReadCheckpoint(f.files)
	if err != nil {
		f.t.Error(err)
	}
	now, err := tree.Peek(signed)
	if err != nil {
		f.t.Error(err)
	}
	switch {
	case r.URL.Path == "/v1/audit/checkpoint":
		_ = json.NewEncoder(w).Encode(map[string]any{"size": now.Size, "checkpoint": string(signed), "keys": []string{"k"}})
	case strings.HasSuffix(r.URL.Path, "/proof"):
		_ = json.NewEncoder(w).Encode(map[string]any{"proof": "the proof\n", "leaf": "the leaf"})
	default:
		size, err := strconv.ParseUint(r.URL.Query().Get("size"), 10, 64)
		if err != nil || size > now.Size {
			problem(w, http.StatusNotFound, "log_shorter")
			return
		}
		hashes, err := tree.Consistency(r.Context(), tree.OpenFiles(f.files, now.Size).Nodes(), size, now.Size)
		if err != nil {
			f.t.Error(err)
		}
		texts := []string{}
		for _, h := range hashes {
			texts = append(texts, base64.StdEncoding.EncodeToString(h))
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"hashes": texts, "checkpoint": string(signed)})
	}
}

// serving is a server with a vector's log.
func serving(t *testing.T, vector string) *fake {
	t.Helper()
	return &fake{t: t, files: os.DirFS(vectors + vector + "/log")}
}

// run runs a command against a server, and returns data, talk and error.
func (f *fake) run(args ...string) (stdout, talk string, err error) {
	f.t.Helper()
	f.asked = nil
	s := httptest.NewServer(f)
	var out, said bytes.Buffer
	term := cli.NewTerminal(nil, strings.NewReader(""), &out, &said)
	parser, err := kong.New(&auditcli.Cmd{}, kong.BindTo(f.t.Context(), (*context.Context)(nil)), kong.Bind(term))
	if err != nil {
		f.t.Fatal(err)
	}
	parsed, err := parser.Parse(append(args, "--url", s.URL, "--token", "t"))
	if err == nil {
		err = parsed.Run()
	}
	s.Close() // an export that failed leaves others of its requests under way
	slices.Sort(f.asked)
	return out.String(), said.String(), err
}

func (f *fake) must(args ...string) (stdout string) {
	f.t.Helper()
	stdout, talk, err := f.run(args...)
	if err != nil {
		f.t.Fatalf("%v: %v\n%s%s", args, err, stdout, talk)
	}
	return stdout
}

// key is the one that signed the good vectors.
func key(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(vectors + "good-600/manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	var m struct{ Keys []string }
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	return m.Keys[0]
}

// list is every file below a directory, with its content where it is asked for.
func list(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		out[strings.TrimPrefix(path, dir+"/")] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A second export fetches what is new, and keeps the checkpoint of the first.
func TestExportIsBroughtUpToDate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "copy")
	f := serving(t, "good-257")
	f.must("export", dir)
	if diff := cmp.Diff(list(t, vectors+"good-257/log"), list(t, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	f.files = os.DirFS(vectors + "good-600/log")
	stdout := f.must("export", dir, "--json", "--verify", key(t))
	if diff := cmp.Diff([]string{"checkpoint", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2", "tile/entries/001", "tile/entries/002.p/88"}, f.asked); diff != "" {
		t.Errorf("asked (-want +got):\n%s", diff)
	}
	var out struct {
		Size                   uint64
		Fetched, Kept, Dropped int
		Earlier                []string
		Verdict                string
	}
	if err := json.Unmarshal([]byte(stdout), &out); err != nil || out.Size != 600 || out.Fetched != 5 || out.Kept != 2 || out.Verdict != "verified" {
		t.Errorf("got %s, %v", stdout, err)
	}
	want := list(t, vectors+"good-600/log")
	want["earlier/257"] = list(t, vectors+"good-257/log")["checkpoint"]
	if diff := cmp.Diff(want, list(t, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if _, talk, err := f.run("export", dir); err != nil || !strings.Contains(talk, "--earlier "+dir+"/earlier/257") {
		t.Errorf("got %q, %v", talk, err)
	}
}

func TestExportWaitsForABusyServer(t *testing.T) {
	f := serving(t, "good-257")
	f.first = func(path string) int {
		return map[string]int{"checkpoint": http.StatusConflict, "tile/0/000": http.StatusServiceUnavailable}[path]
	}
	f.must("export", t.TempDir(), "--verify", key(t))
	if got := strings.Count(strings.Join(f.asked, " "), "checkpoint"); got != 2 {
		t.Errorf("the checkpoint was asked for %d times, want 2", got)
	}
}

// An export that was cut short has no checkpoint, and goes on from there.
func TestExportGoesOn(t *testing.T) {
	dir := t.TempDir()
	f := serving(t, "good-600")
	f.first = func(path string) int {
		if path == "tile/entries/000" { // the last one of all
			return http.StatusInternalServerError
		}
		return 0
	}
	_, talk, err := f.run("export", dir)
	if err == nil || !strings.Contains(err.Error(), "tile/entries/000") || !strings.Contains(talk, "goes on from here") {
		t.Errorf("got %v, %q", err, talk)
	}
	have := list(t, dir)
	if _, ok := have["checkpoint"]; ok || len(have) == 0 {
		t.Errorf("got %d files, checkpoint %v", len(have), ok)
	}
	f.first = nil
	f.must("export", dir, "--verify", key(t))
	for _, path := range f.asked {
		if _, ok := have[path]; ok && !strings.Contains(path, ".p/") {
			t.Errorf("%s was fetched again", path)
		}
	}
}

func TestExportCountsDroppedBundles(t *testing.T) {
	stdout := serving(t, "good-pruned").must("export", t.TempDir(), "--json", "--verify", key(t))
	if !strings.Contains(stdout, `"dropped_bundles":1,`) || !strings.Contains(stdout, `"verdict":"verified"`) {
		t.Errorf("got %s", stdout)
	}
}

// Nothing of an export is overwritten by what does not continue it.
func TestExportOfAnotherLogIsRefused(t *testing.T) {
	for _, tt := range []struct {
		first, then string
		want        error
	}{
		{"good-600", "good-257", auditcli.ErrShorter},
		{"bad-key", "bad-root", auditcli.ErrForked}, // nobody asked for signatures
		{"bad-key", "bad-origin", auditcli.ErrOtherLog},
	} {
		dir := t.TempDir()
		serving(t, tt.first).must("export", dir)
		before := list(t, dir)
		if _, _, err := serving(t, tt.then).run("export", dir); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.then, err, tt.want)
		}
		if diff := cmp.Diff(before, list(t, dir)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.then, diff)
		}
	}
}

func TestExportIsVerified(t *testing.T) {
	stdout, talk, err := serving(t, "bad-changed").run("export", t.TempDir(), "--verify", key(t))
	if err == nil || !strings.Contains(err.Error(), "does not verify") || !strings.Contains(stdout, "entry 100") {
		t.Errorf("got %v, %q, %q", err, stdout, talk)
	}
	var usage *cli.UsageError
	for _, bad := range []string{"nonsense", "@" + vectors + "README.md"} {
		if _, _, err := serving(t, "good-257").run("export", t.TempDir(), "--verify", bad); !errors.As(err, &usage) {
			t.Errorf("--verify %s: got %v", bad, err)
		}
	}
}

func TestExportStaysInItsDirectory(t *testing.T) {
	dir, outside := t.TempDir(), t.TempDir()
	if err := os.Symlink(outside, dir+"/tile"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := serving(t, "good-257").run("export", dir); err == nil {
		t.Error("a link was followed")
	}
	if files := list(t, outside); len(files) > 0 {
		t.Errorf("written outside: %v", files)
	}
}

func TestCheckpoint(t *testing.T) {
	f := serving(t, "good-600")
	want := list(t, vectors+"good-600/log")["checkpoint"]
	if got := f.must("checkpoint"); got != want {
		t.Errorf("got %q", got)
	}
	file := filepath.Join(t.TempDir(), "kept")
	if got := f.must("checkpoint", "--out", file); got != "" {
		t.Errorf("got %q", got)
	}
	if b, err := os.ReadFile(file); err != nil || string(b) != want {
		t.Errorf("got %q, %v", b, err)
	}
	if got := f.must("checkpoint", "--json"); !strings.Contains(got, `"keys":["k"]`) {
		t.Errorf("got %q", got)
	}
}

func TestProof(t *testing.T) {
	const id = "0190163d-8694-739b-aea5-966c26f8ad91"
	f := serving(t, "good-600")
	f.first = func(string) int { return http.StatusConflict } // not published yet
	dir := t.TempDir()
	stdout, talk, err := f.run("proof", id, "--out", dir+"/proof", "--leaf", dir+"/leaf")
	if err != nil || stdout != "" || !strings.Contains(talk, "tacit-verify entry --proof "+dir+"/proof") {
		t.Errorf("got %q, %q, %v", stdout, talk, err)
	}
	if diff := cmp.Diff(map[string]string{"proof": "the proof\n", "leaf": "the leaf"}, list(t, dir)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := f.must("proof", id); got != "the proof\n" {
		t.Errorf("got %q", got)
	}
	var usage *cli.UsageError
	if _, _, err := f.run("proof", "7"); !errors.As(err, &usage) {
		t.Errorf("got %v", err)
	}
}

func TestConsistency(t *testing.T) {
	f := serving(t, "good-600")
	earlier := vectors + "good-600/earlier/512"
	file := filepath.Join(t.TempDir(), "now")
	if got := f.must("consistency", earlier, "--key", key(t), "--out", file, "--json"); !strings.Contains(got, `"consistent":true`) || !strings.Contains(got, `"signed":true`) {
		t.Errorf("got %s", got)
	}
	if _, err := os.Stat(file); err != nil {
		t.Error(err)
	}
	if _, talk, err := f.run("consistency", earlier); err != nil || !strings.Contains(talk, "nobody's signature was checked") {
		t.Errorf("got %q, %v", talk, err)
	}
	for name, tt := range map[string]struct {
		file string
		key  bool
		want error
	}{
		"of another log":  {vectors + "bad-origin/log/checkpoint", false, auditcli.ErrOtherLog},
		"of a longer log": {longer(t, earlier), false, auditcli.ErrShorter},
		"by a stranger":   {vectors + "bad-key/log/checkpoint", true, tree.ErrSignature},
		"none":            {vectors + "README.md", false, tree.ErrFormat},
		"no file":         {vectors + "none", false, fs.ErrNotExist},
	} {
		args := []string{"consistency", tt.file}
		if tt.key {
			args = append(args, "--key", key(t))
		}
		if _, _, err := f.run(args...); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", name, err, tt.want)
		}
	}
}

// A log that was rewritten proves nothing to whoever kept a checkpoint of before.
func TestForkIsNotConsistent(t *testing.T) {
	_, _, err := serving(t, "bad-forked").run("consistency", vectors+"bad-forked/earlier/200", "--key", key(t))
	if !errors.Is(err, auditcli.ErrForked) {
		t.Errorf("got %v", err)
	}
}

// longer is a checkpoint that says it is of more entries than it was.
func longer(t *testing.T, of string) string {
	t.Helper()
	b, err := os.ReadFile(of)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "longer")
	if err := os.WriteFile(name, bytes.Replace(b, []byte("\n512\n"), []byte("\n5120\n"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestEntriesShowTheirPosition(t *testing.T) {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"items":[{"id":"a","position":0},{"id":"b"}]}`)
	}))
	defer s.Close()
	var out bytes.Buffer
	term := cli.NewTerminal(nil, strings.NewReader(""), &out, io.Discard)
	parser, err := kong.New(&auditcli.Cmd{}, kong.BindTo(t.Context(), (*context.Context)(nil)), kong.Bind(term))
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := parser.Parse([]string{"query", "--url", s.URL, "--token", "t"})
	if err != nil {
		t.Fatal(err)
	}
	if err := parsed.Run(); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(out.String(), "\n")
	if words := strings.Fields(lines[1]); len(lines) < 3 || words[1] != "0" || len(strings.Fields(lines[2])) >= len(words) {
		t.Errorf("got %q", out.String())
	}
}
