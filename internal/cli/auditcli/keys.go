package auditcli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
)

// maxFile bounds the small files that flags name: keys and checkpoints.
const maxFile = 1 << 20

func readFile(name string) (b []byte, err error) {
	f, err := os.Open(name) //nolint:gosec // a path from the command line
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the file
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if b, err = io.ReadAll(io.LimitReader(f, maxFile+1)); err == nil && len(b) > maxFile {
		err = fmt.Errorf("%s: longer than %d bytes", name, maxFile)
	}
	return b, err
}

// verifiers reads keys as verifiers take them (C2SP signed-note), each with a last size where it was given up (tree.ParseKey),
// or @FILE with one a line, and the name they share.
func verifiers(flag string, keys []string) (origin string, all []note.Verifier, err error) {
	for _, arg := range keys {
		lines := arg
		if name, ok := strings.CutPrefix(arg, "@"); ok {
			b, err := readFile(name)
			if err != nil {
				return "", nil, err
			}
			lines = string(b)
		}
		for line := range strings.Lines(lines) {
			if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			v, err := tree.ParseKey(line)
			if err != nil {
				return "", nil, cli.Usage(fmt.Errorf("%s: %w", flag, err), "a key is name+hash+key, as `tacit audit keys` prints it, or @FILE with one a line")
			}
			if len(all) > 0 && v.Name() != origin {
				return "", nil, cli.Usage(fmt.Errorf("%s: keys of two logs, %s and %s", flag, origin, v.Name()), "give those of one log")
			}
			origin, all = v.Name(), append(all, v)
		}
	}
	if len(keys) > 0 && len(all) == 0 {
		return "", nil, cli.Usage(fmt.Errorf("%s: no key in the file", flag), "one a line, as `tacit audit keys` prints them")
	}
	return origin, all, nil
}
