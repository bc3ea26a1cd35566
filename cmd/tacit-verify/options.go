package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/transparency-dev/formats/witness"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
)

// options are the flags of all commands; a command takes those it asks for.
type options struct {
	keys     list
	origin   string
	earlier  list
	policy   string
	proof    string
	leaf     string
	note     string
	subject  string
	salt     string
	json     bool
	quiet    bool
	complete bool
}

// list is a flag that may be given again.
type list []string

func (l *list) String() string { return strings.Join(*l, " ") }

func (l *list) Set(s string) error {
	*l = append(*l, s)
	return nil
}

// parse reads flags wherever they stand among the arguments, and returns the rest.
func parse(o *options, args []string, extra ...func(*flag.FlagSet)) ([]string, error) {
	set := flag.NewFlagSet("tacit-verify", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.Var(&o.keys, "key", "")
	set.Func("keys", "", func(path string) error { return o.keys.Set("@" + path) })
	set.StringVar(&o.origin, "origin", "", "")
	set.BoolVar(&o.json, "json", false, "")
	for _, add := range extra {
		add(set)
	}
	var rest []string
	for {
		if err := set.Parse(args); errors.Is(err, flag.ErrHelp) {
			return nil, err
		} else if err != nil {
			return nil, usage("%v", err)
		}
		if set.NArg() == 0 {
			break
		}
		rest, args = append(rest, set.Arg(0)), set.Args()[1:]
	}
	if len(o.keys) == 0 {
		return nil, usage("no --key to verify by")
	}
	return rest, nil
}

func (o *options) policyFlag(set *flag.FlagSet) { set.StringVar(&o.policy, "witness-policy", "", "") }

// verifiers are the log's keys, and its name.
func (o *options) verifiers() (string, []note.Verifier, error) {
	var all []note.Verifier
	origin := o.origin
	for _, arg := range o.keys {
		lines, err := keyLines(arg)
		if err != nil {
			return "", nil, err
		}
		for _, line := range lines {
			v, err := tree.ParseKey(line)
			if err != nil {
				return "", nil, usage("--key: %v", err)
			}
			if origin == "" {
				origin = v.Name()
			}
			if o.origin == "" && v.Name() != origin {
				return "", nil, usage("--key: keys of two logs, %s and %s; say --origin if one log has both", origin, v.Name())
			}
			all = append(all, v)
		}
	}
	if len(all) == 0 {
		return "", nil, usage("--key: no key in the file")
	}
	return origin, all, nil
}

// keyLines is one key, or those of a file without its comments.
func keyLines(arg string) ([]string, error) {
	path, ok := strings.CutPrefix(arg, "@")
	if !ok {
		return []string{arg}, nil
	}
	b, err := readFile(path)
	if err != nil {
		return nil, err
	}
	var keys []string
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			keys = append(keys, line)
		}
	}
	return keys, nil
}

// quorum is the witness policy, nil for none.
func (o *options) quorum() (func([]byte) bool, error) {
	if o.policy == "" {
		return nil, nil
	}
	b, err := readFile(o.policy)
	if err != nil {
		return nil, err
	}
	policy, err := witness.ParsePolicy(b)
	if err != nil {
		return nil, usage("--witness-policy: %v", err)
	}
	return policy.Satisfied, nil
}

// maxFile bounds the small files named on the command line: keys, checkpoints, proofs, policies.
const maxFile = 1 << 20

func readFile(path string) (b []byte, err error) {
	f, err := os.Open(path) //nolint:gosec // a path from the command line
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if b, err = io.ReadAll(io.LimitReader(f, maxFile+1)); err != nil {
		return nil, err
	}
	if len(b) > maxFile {
		return nil, fmt.Errorf("%s: longer than %d bytes", path, maxFile)
	}
	return b, nil
}
