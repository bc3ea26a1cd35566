package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/api"
	"github.com/tacitcrm/tacit/internal/watch"
	"github.com/tacitcrm/tacit/policy/bundle"
)

// author is a directory with a policy and a pair of keys.
type author struct {
	t           *testing.T
	team, key   string
	dir, public string
}

func newAuthor(t *testing.T) author {
	t.Helper()
	a := author{t: t, dir: t.TempDir()}
	a.team, a.key = filepath.Join(a.dir, "team"), filepath.Join(a.dir, "policy.key")
	a.public = a.key + ".pub"
	if err := os.Mkdir(a.team, 0o700); err != nil {
		t.Fatal(err)
	}
	a.write("team.rego", "package tacit.team\n\nvisible if \"operator\" in input.actor.roles\n")
	a.succeed("policy", "keygen", a.key)
	return a
}

func (a author) write(name, src string) {
	a.t.Helper()
	if err := os.WriteFile(filepath.Join(a.team, name), []byte(src), 0o600); err != nil {
		a.t.Fatal(err)
	}
}

func (a author) succeed(args ...string) string {
	a.t.Helper()
	code, stdout, talk := command(args...)
	if code != exitOK {
		a.t.Fatalf("%v: exit code %d: %s%s", args, code, stdout, talk)
	}
	return stdout
}

// build packs and signs a policy that differs from others by a comment.
func (a author) build(sequence string) string {
	a.t.Helper()
	a.write("more.rego", "package tacit.team\n\n# "+sequence+"\n")
	file := filepath.Join(a.dir, "policy-"+sequence+".tar.gz")
	a.succeed("policy", "build", a.team, "-o", file, "--sequence", sequence, "--revision", "v"+sequence, "--key", a.key)
	return file
}

func TestKeygen(t *testing.T) {
	a := newAuthor(t)
	info, err := os.Stat(a.key)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the private key: %v, %v", info, err)
	}
	before, err := os.ReadFile(a.key)
	if err != nil {
		t.Fatal(err)
	}
	code, _, talk := command("policy", "keygen", a.key)
	after, err := os.ReadFile(a.key)
	if code != exitFailure || err != nil || !bytes.Equal(before, after) || !strings.Contains(talk, "there already") {
		t.Errorf("a second time: exit code %d, %v: %s", code, err, talk)
	}
	if err := os.Remove(a.key); err != nil {
		t.Fatal(err)
	}
	if code, _, _ := command("policy", "keygen", a.key); code != exitFailure {
		t.Errorf("over a public key: exit code %d", code)
	}
	if _, err := os.Stat(a.key); err == nil {
		t.Error("a private key without its public half is left")
	}
}

func TestBuildAndSign(t *testing.T) {
	a := newAuthor(t)
	first := filepath.Join(a.dir, "plain.tar.gz")
	a.succeed("policy", "build", a.team, "-o", first, "--sequence", "3", "--revision", "v3")
	plain, err := os.ReadFile(first)
	if err != nil {
		t.Fatal(err)
	}
	a.succeed("policy", "build", a.team, "-o", first, "--sequence", "3", "--revision", "v3")
	if again, err := os.ReadFile(first); err != nil || !bytes.Equal(plain, again) {
		t.Errorf("two builds differ: %v", err)
	}
	var made struct {
		Sequence int64
		Revision string
		Key      string
	}
	if err := json.Unmarshal([]byte(a.succeed("policy", "sign", first, "--key", a.key, "--json")), &made); err != nil || made.Sequence != 3 || made.Revision != "v3" || made.Key == "" {
		t.Errorf("got %+v, %v", made, err)
	}
	a.succeed("policy", "check", first)
	for _, tc := range []struct {
		name string
		args []string
		says string
	}{
		{"no sequence", []string{"policy", "build", a.team, "-o", first, "--sequence", "0", "--revision", "v"}, "sequence is missing or below 1"},
		{"a public key signs", []string{"policy", "sign", first, "--key", a.public}, "private key"},
		{"not a bundle", []string{"policy", "sign", a.key, "--key", a.key}, "not a gzip archive"},
		{"pushed, not a bundle", []string{"policy", "push", a.key, "--token", "t"}, "not a gzip archive"},
		{"a private key is trusted", []string{"policy", "apply", first, "--policy-key", a.key, "--database-url", "postgres://x"}, "no public key"},
		{"a directory is signed", []string{"policy", "apply", a.team, "--policy-key", a.public, "--database-url", "postgres://x"}, "carries no signature"},
	} {
		if code, _, talk := command(tc.args...); code == exitOK || !strings.Contains(talk, tc.says) || !strings.Contains(talk, "hint: ") && tc.name != "a public key signs" {
			t.Errorf("%s: exit code %d: %s", tc.name, code, talk)
		}
	}
	if left, err := filepath.Glob(filepath.Join(a.dir, ".bundle-*")); err != nil || len(left) > 0 {
		t.Errorf("half bundles are left: %v, %v", left, err)
	}
}

// TestPolicyCommands applies, lists, shows and takes back policies.
func TestPolicyCommands(t *testing.T) {
	o, a := newOperator(t), newAuthor(t)
	one, two := a.build("1"), a.build("2")
	o.run("policy", "apply", one, "--policy-key", a.public)
	o.run("policy", "apply", two)
	if code, _, talk := o.try("policy", "apply", one); code != exitFailure || !strings.Contains(talk, "it is 1, after 2") || !strings.Contains(talk, "hint: ") {
		t.Errorf("an old bundle: exit code %d: %s", code, talk)
	}
	other := newAuthor(t)
	if code, _, talk := o.try("policy", "apply", other.build("9"), "--policy-key", a.public); code != exitFailure || !strings.Contains(talk, "not signed by a trusted key") {
		t.Errorf("another's bundle: exit code %d: %s", code, talk)
	}
	if code, _, talk := o.try("policy", "apply", a.team); code != exitFailure || !strings.Contains(talk, "the active policy is signed, and this one is not") {
		t.Errorf("an unsigned policy in a signed one's place: exit code %d: %s", code, talk)
	}
	list := history(t, o, "--policy-key", a.public)
	if len(list) != 3 || list[0].Sequence != 0 || list[1].Revision != "v1" || list[2].Sequence != 2 || !list[2].Active || list[2].Signed != "verified" || list[0].Signed != "none" {
		t.Fatalf("got %+v", list)
	}
	if shown, _ := o.run("policy", "show", "--digest", list[1].Digest); !strings.Contains(shown, "# more.rego\npackage tacit.team\n\n# 1\n") {
		t.Errorf("shown: %.200s", shown)
	}
	if stdout, _ := o.run("policy", "rollback", "--json"); !strings.Contains(stdout, `"revision":4`) {
		t.Errorf("rolled back: %s", stdout)
	}
	if code, _, talk := o.try("policy", "rollback"); code != exitFailure || !strings.Contains(talk, "the active policy is signed") {
		t.Errorf("back to what is not signed: exit code %d: %s", code, talk)
	}
	o.run("policy", "rollback", "--unsigned")
	if code, _, talk := o.try("policy", "rollback", "123456789012"); code != exitFailure || !strings.Contains(talk, "policy history") {
		t.Errorf("to an unknown digest: exit code %d: %s", code, talk)
	}
	o.run("policy", "rollback", list[1].Digest[:len("sha256:")+12])
	if list = history(t, o); !list[1].Active || list[1].Signed != "not verified" {
		t.Errorf("after three rollbacks: %+v", list)
	}
}

func history(t *testing.T, o operator, args ...string) []keptPolicy {
	t.Helper()
	stdout, _ := o.run(append([]string{"policy", "history", "--json"}, args...)...)
	var got struct{ Policies []keptPolicy }
	if err := json.Unmarshal([]byte(stdout), &got); err != nil {
		t.Fatal(err)
	}
	return got.Policies
}

// server is a serving process of a test's own, that trusts an author's key.
func (o operator) server(a author) (*assembly, *httptest.Server, *bytes.Buffer) {
	o.t.Helper()
	text, err := os.ReadFile(a.public)
	if err != nil {
		o.t.Fatal(err)
	}
	keys, err := bundle.ParseKeys(text)
	if err != nil {
		o.t.Fatal(err)
	}
	var logged bytes.Buffer
	made, err := assemble(o.t.Context(), assemblyConfig{
		url: o.url, role: leastRole, app: "test", keystone: keystoneFlags{Keystone: o.keystone, KMS: "file"}, allowUnsafe: true, maxConns: 4,
		logger: slog.New(slog.NewTextHandler(&logged, nil)), policyKeys: keys, shelf: shelf,
	})
	if err != nil {
		o.t.Fatal(err)
	}
	o.t.Cleanup(made.close)
	handler, err := api.New(api.Config{Vault: made.vault})
	if err != nil {
		o.t.Fatal(err)
	}
	s := httptest.NewServer(handler)
	o.t.Cleanup(s.Close)
	return made, s, &logged
}

func readiness(t *testing.T, s *httptest.Server) string {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/readyz", http.NoBody)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := s.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	if err != nil || resp.StatusCode != http.StatusOK {
		t.Errorf("readyz: status %d, %v: %s", resp.StatusCode, err, body)
	}
	return string(body)
}

func TestPushToServer(t *testing.T) {
	o, a := newOperator(t), newAuthor(t)
	_, s, _ := o.server(a)
	tokens := map[string]string{}
	for role, purpose := range map[string]string{"operator": "administration", "support": "support"} {
		stdout, _ := o.run("credential", "create", "--client", role, "--role", role, "--purpose", purpose, "--region", "*", "--json")
		var made struct{ Token string }
		if err := json.Unmarshal([]byte(stdout), &made); err != nil {
			t.Fatal(err)
		}
		tokens[role] = made.Token
	}
	push := func(role, file string) (int, string) {
		code, stdout, talk := command("policy", "push", file, "--url", s.URL, "--token", tokens[role])
		return code, stdout + talk
	}
	one := a.build("1")
	if code, talk := push("support", one); code != exitFailure || !strings.Contains(talk, "403 role_not_allowed") {
		t.Errorf("support pushes: exit code %d: %s", code, talk)
	}
	if code, talk := push("operator", one); code != exitOK || !strings.Contains(talk, "v1") {
		t.Errorf("exit code %d: %s", code, talk)
	}
	if code, talk := push("operator", one); code != exitOK || !strings.Contains(talk, "already active") {
		t.Errorf("once more: exit code %d: %s", code, talk)
	}
	if got := readiness(t, s); got != `{"status":"ready"}` {
		t.Errorf("got %s", got)
	}
	a.write("clock.rego", "package tacit.team\n\nimport rego.v2\n\nvisible if time.now_ns() > 0\n")
	bad := a.build("2")
	if code, talk := push("operator", bad); code != exitFailure || !strings.Contains(talk, "422 policy_refused") || !strings.Contains(talk, "clock.rego:5:12: undefined function time.now_ns") {
		t.Errorf("a clock: exit code %d: %s", code, talk)
	}
	if got := readiness(t, s); !strings.Contains(got, `"policy_bundle":"refused: faulty, since 20`) {
		t.Errorf("got %s", got)
	}
	if list := history(t, o); len(list) != 2 || !list[1].Active || list[1].Sequence != 1 {
		t.Errorf("what is active has changed: %+v", list)
	}
}

func TestWatchedBundle(t *testing.T) {
	o, a := newOperator(t), newAuthor(t)
	first, s, logged := o.server(a)
	second, _, _ := o.server(a)
	file := filepath.Join(a.dir, "served.tar.gz")
	one := watch.New(watch.Config{File: file, Vault: first.vault, Logger: slog.New(slog.NewTextHandler(logged, nil))})
	two := watch.New(watch.Config{File: file, Vault: second.vault, Logger: slog.New(slog.DiscardHandler)})
	put := func(content []byte) {
		t.Helper()
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		one.Look(t.Context())
		two.Look(t.Context())
	}
	read := func(path string) []byte {
		t.Helper()
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return content
	}
	active := func() int64 {
		t.Helper()
		for _, p := range history(t, o) {
			if p.Active {
				return p.Sequence
			}
		}
		return -1
	}
	one.Look(t.Context())
	if got := readiness(t, s); !strings.Contains(got, "refused: unreadable") {
		t.Errorf("without a file: %s", got)
	}
	whole := read(a.build("5"))
	put(whole[:len(whole)/2])
	if got := readiness(t, s); !strings.Contains(got, "refused: malformed") || active() != 0 {
		t.Errorf("half a file: %s", got)
	}
	said := strings.Count(logged.String(), "policy bundle refused")
	one.Look(t.Context())
	if again := strings.Count(logged.String(), "policy bundle refused"); again != said {
		t.Errorf("a file is judged %d times", again-said+1)
	}
	put(whole)
	if got := readiness(t, s); got != `{"status":"ready"}` || active() != 5 {
		t.Errorf("the whole file: %s", got)
	}
	if first.vault.RefusedPolicy() != nil || second.vault.RefusedPolicy() != nil {
		t.Error("the second server refuses what the first has activated")
	}
	put(read(newAuthor(t).build("6")))
	if got := readiness(t, s); !strings.Contains(got, "refused: foreign_key") || active() != 5 {
		t.Errorf("another's bundle: %s", got)
	}
	put(read(a.build("4")))
	if got := readiness(t, s); !strings.Contains(got, "refused: replayed") || active() != 5 {
		t.Errorf("an old bundle: %s", got)
	}
	put(whole)
	if got := readiness(t, s); got != `{"status":"ready"}` {
		t.Errorf("the active bundle again: %s", got)
	}
	stop := one.Start(t.Context())
	stop()
}
