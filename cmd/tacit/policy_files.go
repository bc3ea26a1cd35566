package main

import (
	"errors"

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
		var err error
		if texts[i], err = bundle.ReadKey(file); err != nil {
			return bundle.Keys{}, err
		}
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
	files, err := bundle.ReadFiles(path, keys)
	return files, bundleError(err)
}

// bundleError says what to do about a bundle, or a directory, that is not taken.
func bundleError(err error) error {
	switch {
	case errors.Is(err, bundle.ErrDirectory):
		return withHint(err, "give the bundle that was made of it, or leave --policy-key out")
	case errors.Is(err, bundle.ErrNoRules):
		return withHint(err, "`tacit policy show` prints the active one to start from")
	case errors.Is(err, bundle.ErrTwoData):
		return withHint(err, "put what it holds into that one")
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
