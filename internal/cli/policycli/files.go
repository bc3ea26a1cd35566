// Package policycli works on policies that lie in files, and asks a server about the active one.
package policycli

import (
	"errors"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/policy/bundle"
)

// KeyFlags name the public keys whose signatures on policies count.
type KeyFlags struct {
	PolicyKey []string `name:"policy-key" type:"existingfile" placeholder:"PEM" help:"Public key that policy bundles must be signed by; may be repeated."`
}

// Keys reads the keys; without any, the zero Keys.
func (f KeyFlags) Keys() (bundle.Keys, error) {
	if len(f.PolicyKey) == 0 {
		return bundle.Keys{}, nil
	}
	texts := make([][]byte, len(f.PolicyKey))
	for i, file := range f.PolicyKey {
		var err error
		if texts[i], err = bundle.ReadKey(file); err != nil {
			return bundle.Keys{}, err
		}
	}
	keys, err := bundle.ParseKeys(texts...)
	if err != nil {
		return bundle.Keys{}, cli.WithHint(err, "--policy-key takes the public half that tacit policy keygen wrote")
	}
	return keys, nil
}

// ReadFiles reads the files of a policy: of a directory, or of a bundle, which one of the keys must have signed
// where there are any.
func ReadFiles(path string, keys bundle.Keys) (map[string]string, error) {
	files, err := bundle.ReadFiles(path, keys)
	return files, BundleError(err)
}

// BundleError says what to do about a bundle, or a directory, that is not taken.
func BundleError(err error) error {
	switch {
	case errors.Is(err, bundle.ErrDirectory):
		return cli.WithHint(err, "give the bundle that was made of it, or leave --policy-key out")
	case errors.Is(err, bundle.ErrNoRules):
		return cli.WithHint(err, "`tacit policy show` prints the active one to start from")
	case errors.Is(err, bundle.ErrTwoData):
		return cli.WithHint(err, "put what it holds into that one")
	case errors.Is(err, bundle.ErrUnsigned):
		return cli.WithHint(err, "sign it: tacit policy sign FILE --key PRIVATE")
	case errors.Is(err, bundle.ErrKey):
		return cli.WithHint(err, "who signed it holds another key: give its public half as --policy-key only if you trust it")
	case errors.Is(err, bundle.ErrTampered):
		return cli.WithHint(err, "do not use it; get the bundle anew from who made it")
	case errors.Is(err, bundle.ErrMalformed), errors.Is(err, bundle.ErrTooLarge):
		return cli.WithHint(err, "bundles are made by: tacit policy build DIR --output FILE --sequence N --revision TEXT")
	}
	return err
}
