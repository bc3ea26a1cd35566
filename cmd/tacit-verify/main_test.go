package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const vectors = "../../audit/tree/testdata/vectors"

// manifest is what a test vector says about itself.
type manifest struct {
	Keys    []string `json:"keys"`
	Earlier []string `json:"earlier"`
	Policy  string   `json:"witness_policy"`
	Verdict string   `json:"verdict"`
	Exit    int      `json:"exit"`
	Size    uint64   `json:"size"`
	Entries uint64   `json:"entries"`
	Holds   bool     `json:"holds"`
	Faults  []struct {
		Code  string `json:"code"`
		Where string `json:"where"`
	} `json:"faults"`
}

func readManifest(t *testing.T, dir string) manifest {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var m manifest
	if err := json.Unmarshal(b, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func key(t *testing.T) string { t.Helper(); return readManifest(t, vectors+"/good-600").Keys[0] }

// command runs one command line.
func command(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, talk bytes.Buffer
	code = run(t.Context(), args, &out, &talk)
	return code, out.String(), talk.String()
}

func TestLogVectors(t *testing.T) {
	dirs, err := filepath.Glob(vectors + "/*/log")
	if err != nil || len(dirs) == 0 {
		t.Fatal("no vectors", err)
	}
	for _, dir := range dirs {
		dir = filepath.Dir(dir)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			m := readManifest(t, dir)
			args := []string{"log", filepath.Join(dir, "log"), "--json", "--key", m.Keys[0]}
			for _, e := range m.Earlier {
				args = append(args, "--earlier", filepath.Join(dir, e))
			}
			if m.Policy != "" {
				args = append(args, "--witness-policy", filepath.Join(dir, m.Policy))
			}
			code, out, talk := command(t, args...)
			var got manifest
			if err := json.Unmarshal([]byte(out), &got); err != nil {
				t.Fatalf("%v in %q, %q", err, out, talk)
			}
			for i := range got.Faults { // an earlier checkpoint is named by its path
				got.Faults[i].Where = strings.TrimPrefix(got.Faults[i].Where, dir+"/")
			}
			want := m
			want.Keys, want.Earlier, want.Policy, want.Exit = nil, nil, "", 0
			if len(got.Faults) == 0 {
				got.Faults = nil
			}
			if diff := cmp.Diff(want, got); diff != "" || code != m.Exit {
				t.Errorf("got exit %d, want %d; (-want +got):\n%s", code, m.Exit, diff)
			}
		})
	}
}

func TestEntryByProof(t *testing.T) {
	dirs, err := filepath.Glob(vectors + "/proof/*")
	if err != nil || len(dirs) == 0 {
		t.Fatal("no vectors", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			m := readManifest(t, dir)
			leaf := filepath.Join(dir, "leaf")
			code, out, talk := command(t, "entry", "--proof", filepath.Join(dir, "proof"), "--leaf", leaf, "--key", m.Keys[0])
			b, err := os.ReadFile(leaf)
			if err != nil {
				t.Fatal(err)
			}
			if shown := strings.Contains(out, string(b)); (code == exitVerified) != m.Holds || shown != m.Holds || code > exitRefuted {
				t.Errorf("got exit %d, %q, %q; want that it holds: %v", code, out, talk, m.Holds)
			}
		})
	}
}

func TestLeafWithLineEnd(t *testing.T) {
	b, err := os.ReadFile(vectors + "/proof/good/leaf")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "leaf")
	if err := os.WriteFile(path, append(b, '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, talk := command(t, "entry", "--proof", vectors+"/proof/good/proof", "--leaf", path, "--key", key(t)); code != exitVerified {
		t.Errorf("got exit %d, %q, %q", code, out, talk)
	}
}

func TestCommands(t *testing.T) {
	good, bad, pruned, k := vectors+"/good-600", vectors+"/bad-changed", vectors+"/good-pruned", key(t)
	keys := filepath.Join(t.TempDir(), "log.vkey")
	if err := os.WriteFile(keys, []byte("# the log's key\n\n"+k+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, entry, _ := command(t, "entry", good+"/log", "513", "--key", k)
	_, after, _ := strings.Cut(entry, `"id":"`)
	id, _, _ := strings.Cut(after, `"`)
	for _, row := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"entry by position", []string{"entry", good + "/log", "513", "--key", k}, 0, `"action":"read"`},
		{"entry by id", []string{"entry", good + "/log", id, "--key", k}, 0, "verified: entry 513 of "},
		{"entry by id as JSON", []string{"entry", "--json", good + "/log", id, "--key", k}, 0, `"index":513,"entry":{"v":1,"id":"` + id + `"`},
		{"entry of another id", []string{"entry", good + "/log", "0190163d-8694-739b-aea5-966c26f8ad91", "--key", k}, 1, "is not in the export"},
		{"entry that may be gone", []string{"entry", pruned + "/log", "0190163d-8694-739b-aea5-966c26f8ad91", "--key", k}, 3, "others are missing"},
		{"entry that is gone", []string{"entry", pruned + "/log", "7", "--key", k}, 3, "tile/entries/000: is missing"},
		{"changed entry", []string{"entry", bad + "/log", "100", "--key", k}, 1, "entry 100: is not what the checkpoint has"},
		{"untouched entry beside it", []string{"entry", bad + "/log", "101", "--key", k}, 0, "verified"},
		{"entry under a changed tile", []string{"entry", vectors + "/bad-tile/log", "100", "--key", k}, 1, "a tile is wrong"},
		{"entry beyond the log", []string{"entry", good + "/log", "600", "--key", k}, 2, "entries 0 to 599"},
		{"entry of a log by a stranger", []string{"entry", vectors + "/bad-key/log", "1", "--key", k}, 1, "not signed by the key"},
		{"keys in a file", []string{"checkpoint", good + "/log/checkpoint", "--key", "@" + keys}, 0, "verified: example.org/"},
		{"checkpoint by a stranger", []string{"checkpoint", vectors + "/bad-key/log/checkpoint", "--key", k}, 1, "NOT VERIFIED"},
		{"checkpoint of another origin", []string{"checkpoint", vectors + "/bad-origin/log/checkpoint", "--key", k}, 1, "another log than"},
		{"the same with --origin", []string{"checkpoint", vectors + "/bad-origin/log/checkpoint", "--origin", "example.org/another", "--key", k}, 0, "verified"},
		{"checkpoint that is none", []string{"checkpoint", keys, "--key", k}, 1, "is not a checkpoint"},
		{"checkpoint of two witnesses", []string{"checkpoint", vectors + "/good-witnessed/log/checkpoint", "--key", k, "--witness-policy", vectors + "/bad-witness/policy"}, 0, "verified"},
		{"checkpoint of one", []string{"checkpoint", vectors + "/bad-witness/log/checkpoint", "--key", k, "--witness-policy", vectors + "/bad-witness/policy"}, 1, "witnesses"},
		{"consistent", []string{"consistency", good + "/earlier/512", good + "/log/checkpoint", good + "/log", "--key", k}, 0, "verified"},
		{"consistent with nothing", []string{"consistency", good + "/earlier/000", good + "/log/checkpoint", good + "/log", "--key", k}, 0, "verified"},
		{"forked", []string{"consistency", vectors + "/bad-forked/earlier/200", vectors + "/bad-forked/log/checkpoint", vectors + "/bad-forked/log", "--key", k}, 1, "is not the beginning"},
		{"truncated", []string{"consistency", vectors + "/bad-truncated/earlier/300", vectors + "/bad-truncated/log/checkpoint", vectors + "/bad-truncated/log", "--key", k}, 1, "has more entries"},
		{"consistency over another log's tiles", []string{"consistency", good + "/earlier/512", good + "/log/checkpoint", bad + "/log", "--key", k}, 3, "tile/1/000.p/2: is missing"},
		{"consistency over a changed tile", []string{"consistency", vectors + "/bad-forked/earlier/200", pruned + "/log/checkpoint", vectors + "/bad-pruned-tile/log", "--key", k}, 1, "not the beginning"},
		{"bundles dropped without a word", []string{"log", vectors + "/incomplete-dropped/log", "--key", k}, 3, "entries 0 to 255: dropped without a word"},
		{"key up to the log's size", []string{"log", good + "/log", "--key", k + "@600"}, 0, "verified"},
		{"key up to less", []string{"log", good + "/log", "--key", k + "@599"}, 1, "checkpoint: is not signed by the key"},
		{"key up to less, and in a file without", []string{"log", good + "/log", "--key", "@" + keys, "--key", k + "@599"}, 1, "checkpoint: is not signed by the key"},
		{"checkpoint by a key up to less", []string{"checkpoint", good + "/log/checkpoint", "--key", k + "@599"}, 1, "not signed by the key"},
		{"entry by a key up to less", []string{"entry", good + "/log", "513", "--key", k + "@599"}, 1, "not signed by the key"},
		{"earlier checkpoint beyond its key", []string{"consistency", good + "/earlier/512", good + "/log/checkpoint", good + "/log", "--key", k + "@511"}, 1, "512: is not signed"},
		{"key up to nothing", []string{"log", good + "/log", "--key", k + "@all"}, 2, "last size"},
		{"pruned log", []string{"log", pruned + "/log", "--key", k}, 0, "entries 0 to 255 were dropped"},
		{"pruned log, all asked for", []string{"log", pruned + "/log", "--key", k, "--complete"}, 3, "entries 0 to 255: are gone"},
		{"pruned log with a fault, all asked for", []string{"log", vectors + "/bad-pruned-tile/log", "--key", k, "--complete"}, 1, "entries 0 to 255: are gone"},
		{"no such directory", []string{"log", "nowhere", "--key", k}, 3, "no such file"},
		{"no such key file", []string{"log", good + "/log", "--key", "@nowhere"}, 3, "no such file"},
		{"no key", []string{"log", good + "/log"}, 2, "no --key"},
		{"bad key", []string{"log", good + "/log", "--key", "x"}, 2, "--key"},
		{"keys of two logs", []string{"log", good + "/log", "--key", k, "--key", "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"}, 2, "two logs"},
		{"no directory", []string{"log", "--key", k}, 2, "takes one directory"},
		{"unknown flag", []string{"log", good + "/log", "--key", k, "--frobnicate"}, 2, "hint: tacit-verify help"},
		{"no position", []string{"entry", good + "/log", "first", "--key", k}, 2, "neither a position"},
		{"proof without leaf", []string{"entry", "--proof", vectors + "/proof/good/proof", "--key", k}, 2, "--proof and --leaf"},
		{"proof that is none", []string{"entry", "--proof", keys, "--leaf", vectors + "/proof/good/leaf", "--key", k}, 1, "is not a proof"},
		{"policy that is none", []string{"checkpoint", good + "/log/checkpoint", "--key", k, "--witness-policy", keys}, 2, "--witness-policy"},
		{"no command", nil, 2, "no command"},
		{"unknown command", []string{"frobnicate"}, 2, "frobnicate"},
		{"version", []string{"version"}, 0, "tacit-verify "},
		{"help", []string{"help"}, 0, "Exit codes:"},
		{"help of a command", []string{"help", "log"}, 0, "--earlier FILE"},
		{"help as a flag", []string{"entry", "--help"}, 0, "--proof FILE"},
	} {
		t.Run(row.name, func(t *testing.T) {
			code, out, talk := command(t, row.args...)
			if code != row.code || !strings.Contains(out+talk, row.says) {
				t.Errorf("got exit %d, %q, %q; want %d and %q", code, out, talk, row.code, row.says)
			}
		})
	}
}

// What somebody else wrote does not steer the reader's terminal.
func TestOriginIsShownClean(t *testing.T) {
	if got := clean("a\x1b[2J\u009bb"); got != "a?[2J?b" {
		t.Errorf("got %q", got)
	}
}
