package e2e_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// shellBlock is a block of shell of a Markdown page; what a reader types elsewhere is marked console.
var shellBlock = regexp.MustCompile("(?ms)^```sh\n(.*?)^```$")

// goBlock is a block of Go, which is that of an example.
var goBlock = regexp.MustCompile("(?ms)^```go\n(.*?)^```$")

// TestQuickstart does what docs/quickstart.md says, block by block in one shell.
func TestQuickstart(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(filepath.Join(moduleRoot(t), "docs", "quickstart.md"))
	if err != nil {
		t.Fatal(err)
	}
	blocks := shellBlock.FindAllSubmatch(page, -1)
	if len(blocks) < 10 {
		t.Fatalf("found %d blocks, want those of the page", len(blocks))
	}
	example, err := os.ReadFile(filepath.Join(moduleRoot(t), "client", "example_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	shown := goBlock.FindAllSubmatch(page, -1)
	for _, block := range shown {
		if !bytes.Contains(example, block[1]) {
			t.Errorf("client/example_test.go does not have:\n%s", block[1])
		}
	}
	if len(shown) == 0 {
		t.Error("the page shows no Go")
	}
	dev := startDev(t, "", nil)
	env := []string{"PATH=" + filepath.Dir(program(t)) + string(os.PathListSeparator) + os.Getenv("PATH"), "URL=" + dev.url}
	for _, name := range []string{"support", "sales", "marketing", "officer", "import"} {
		env = append(env, strings.ToUpper(name)+"="+dev.tokens[name])
	}
	var script bytes.Buffer
	for _, block := range blocks {
		script.WriteString("echo '== next block' >&2\n")
		script.Write(block[1])
	}
	ctx, cancel := context.WithTimeout(t.Context(), readyWithin)
	defer cancel()
	cmd := exec.CommandContext(ctx, "bash", "-e", "-u", "-o", "pipefail", "-v", "-c", script.String())
	cmd.Dir, cmd.Env = t.TempDir(), env
	said, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v, in the last block of:\n%s", err, said)
	}
	if got := strings.Count(string(said), "== next block\n"); got < len(blocks) {
		t.Errorf("%d of %d blocks were run", got, len(blocks))
	}
	if got := dev.text(`SELECT count(*) FROM key_subject WHERE erased_at IS NOT NULL`); got != "1" {
		t.Errorf("got %s erased subjects at the end of the page, want 1", got)
	}
}
