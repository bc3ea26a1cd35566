package tree_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"flag"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/transparency-dev/formats/witness"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

var write = flag.Bool("write", false, "write the test vectors instead of comparing them")

const vectorDir = "testdata/vectors"

func base64Std(b []byte) string { return base64.StdEncoding.EncodeToString(b) }

// manifest is what others read to use a vector; README.md beside the vectors describes it.
type manifest struct {
	About   string       `json:"about"`
	Origin  string       `json:"origin"`
	Keys    []string     `json:"keys"`
	Earlier []string     `json:"earlier,omitempty"`
	Policy  string       `json:"witness_policy,omitempty"`
	Verdict tree.Verdict `json:"verdict"`
	Exit    int          `json:"exit"`
	Size    uint64       `json:"size"`
	Entries uint64       `json:"entries"`
	Gone    *tree.Span   `json:"gone,omitempty"`
	Faults  []want       `json:"faults,omitempty"`
}

type want struct {
	Code  tree.Code `json:"code"`
	Where string    `json:"where"`
}

// vector is a log and what is to be found in it. files are relative to the vector's directory; the log lies in log/.
type vector struct {
	manifest
	log   fstest.MapFS
	files map[string][]byte
}

// generated is every file of every vector, by path from vectorDir.
func generated(t *testing.T) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	for name, v := range vectors(t) {
		for p, f := range v.log {
			all[name+"/log/"+p] = f.Data
		}
		for p, b := range v.files {
			all[name+"/"+p] = b
		}
		var m bytes.Buffer
		enc := json.NewEncoder(&m)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		if err := enc.Encode(v.manifest); err != nil {
			t.Fatal(err)
		}
		all[name+"/manifest.json"] = m.Bytes()
	}
	maps.Copy(all, proofVectors(t))
	return all
}

// The vectors are a promise too: others test their verifiers by them.
func TestVectorsAreAsGenerated(t *testing.T) {
	want := generated(t)
	if *write {
		for p, b := range want {
			path := filepath.Join(vectorDir, p)
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	err := fs.WalkDir(os.DirFS(vectorDir), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || p == "README.md" {
			return err
		}
		got, err := os.ReadFile(filepath.Join(vectorDir, p))
		if b, ok := want[p]; !ok || !bytes.Equal(got, b) {
			t.Errorf("%s is not what is generated; if that is meant, run go test -run Vectors -write", p)
		}
		delete(want, p)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range slices.Sorted(maps.Keys(want)) {
		t.Errorf("%s is missing", p)
	}
}

func TestVerifyVectors(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(vectorDir, "*", "log"))
	if err != nil || len(dirs) == 0 {
		t.Fatal("no vectors", err)
	}
	for _, dir := range dirs {
		dir = filepath.Dir(dir)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			m := readManifest(t, dir)
			report, err := tree.Verify(t.Context(), os.DirFS(filepath.Join(dir, "log")), optionsOf(t, dir, m))
			if err != nil {
				t.Fatal(err)
			}
			got := manifest{
				About: m.About, Origin: m.Origin, Keys: m.Keys, Earlier: m.Earlier, Policy: m.Policy, Exit: m.Exit,
				Verdict: report.Verdict(), Size: report.Checkpoint.Size, Entries: report.Entries,
			}
			if report.Gone.To > 0 {
				got.Gone = &report.Gone
			}
			for _, f := range report.Faults {
				got.Faults = append(got.Faults, want{f.Code, f.Where})
			}
			if diff := cmp.Diff(m, got); diff != "" {
				t.Errorf("report (-want +got):\n%s%+v", diff, report.Faults)
			}
			if report.Verdict() == tree.Verified && report.Earlier != len(m.Earlier) {
				t.Errorf("got %d earlier checkpoints that hold, want %d", report.Earlier, len(m.Earlier))
			}
		})
	}
}

func readManifest(t *testing.T, dir string) manifest {
	t.Helper()
	var m manifest
	if err := json.Unmarshal(read(t, filepath.Join(dir, "manifest.json")), &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func optionsOf(t *testing.T, dir string, m manifest) tree.Options {
	t.Helper()
	o := tree.Options{Origin: m.Origin, Kept: leaf.KeptFrom, Leaf: func(b []byte) error {
		_, err := leaf.Parse(b)
		return err
	}}
	for _, k := range m.Keys {
		v, err := note.NewVerifier(k)
		if err != nil {
			t.Fatal(err)
		}
		o.Keys = append(o.Keys, v)
	}
	for _, name := range m.Earlier {
		o.Earlier = append(o.Earlier, tree.Earlier{Name: name, Note: read(t, filepath.Join(dir, name))})
	}
	if m.Policy != "" {
		policy, err := witness.ParsePolicy(read(t, filepath.Join(dir, m.Policy)))
		if err != nil {
			t.Fatal(err)
		}
		o.Quorum = policy.Satisfied
	}
	return o
}
