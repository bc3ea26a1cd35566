package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/tacitcrm/tacit/policy/bundle"
)

// policyKeyFlags name the public keys whose signatures on policies count.
type policyKeyFlags struct {
	PolicyKey []string `name:"policy-key" type:"existingfile" placeholder:"PEM" help:"Public key that policy bundles must be signed by; may be repeated."`
}

// keys reads the keys; without any, the zero Keys.
func (f policyKeyFlags) keys() (bundle.Keys, error) {
	if len(f.PolicyKey) == 0 {
		return bundle.Keys{}, nil
	}
	texts := make([][]byte, len(f.PolicyKey))
	for i, file := range f.PolicyKey {
		text, err := readBounded(file, bundle.MaxFile)
		if err != nil {
			return bundle.Keys{}, fmt.Errorf("read the key: %w", err)
		}
		texts[i] = text
	}
	keys, err := bundle.ParseKeys(texts...)
	if err != nil {
		return bundle.Keys{}, withHint(err, "--policy-key takes the public half that tacit policy keygen wrote")
	}
	return keys, nil
}

// readPolicy reads the files of a policy: of a directory, or of a bundle, which one of the keys must have signed
// where there are any.
func readPolicy(path string, keys bundle.Keys) (map[string]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if info.IsDir() {
		if keys.Trusting() {
			return nil, withHint(errors.New("a directory carries no signature"), "give the bundle that was made of it, or leave --policy-key out")
		}
		return readTeam(path)
	}
	archive, err := readBounded(path, bundle.MaxArchive)
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if !keys.Trusting() {
		keys = bundle.Anyone()
	}
	b, err := bundle.Open(archive, keys)
	if err != nil {
		return nil, bundleError(err)
	}
	return b.Files, nil
}

// readTeam reads the files of a policy's directory, by their paths in it: Rego, tests among it, and data.json. What
// else lies there is left alone, but for data that would be lost in silence.
func readTeam(dir string) (map[string]string, error) {
	team := map[string]string{}
	rules := 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		name = filepath.ToSlash(name)
		switch {
		case name != "." && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case d.IsDir():
			return nil
		case strings.HasSuffix(name, ".rego"):
			if !strings.HasSuffix(name, "_test.rego") {
				rules++
			}
		case name == bundle.Data:
		case d.Name() == bundle.Data:
			return withHint(fmt.Errorf("%s: a policy has one data.json, beside its Rego files", name), "put what it holds into that one")
		default:
			return nil
		}
		src, err := readBounded(path, bundle.MaxFile)
		team[name] = string(src)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the policy: %w", err)
	}
	if rules == 0 {
		return nil, withHint(errors.New("the directory holds no Rego file"), "`tacit policy show` prints the active one to start from")
	}
	return team, nil
}

// readBounded reads a file that may have so many bytes. One byte more is returned than may be, so that whoever judges
// what was read finds it too long.
func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path) //nolint:gosec // the operator's own file
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	return io.ReadAll(io.LimitReader(f, most+1))
}

// bundleError says what to do about a bundle that is not taken.
func bundleError(err error) error {
	switch {
	case errors.Is(err, bundle.ErrUnsigned):
		return withHint(err, "sign it: tacit policy sign FILE --key PRIVATE")
	case errors.Is(err, bundle.ErrKey):
		return withHint(err, "who signed it holds another key: give its public half as --policy-key only if you trust it")
	case errors.Is(err, bundle.ErrTampered):
		return withHint(err, "do not use it; get the bundle anew from who made it")
	case errors.Is(err, bundle.ErrMalformed), errors.Is(err, bundle.ErrTooLarge):
		return withHint(err, "bundles are made by: tacit policy build DIR --output FILE --sequence N --revision TEXT")
	}
	return err
}
