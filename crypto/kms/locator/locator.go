// Package locator opens the KMS that a line of text names, as operators write it in a flag or a variable: file,
// transit+https://… or pkcs11:…. A locator holds no secret, only the places of secrets; an error repeats nothing of it,
// since somebody will have put one there.
package locator

import (
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

// File is the KMS of development: key files beside each copy of the keystone.
const File = "file"

const (
	transitForm = "transit+https://HOST:PORT/MOUNT/KEY?token-file=FILE"
	tokenForm   = "pkcs11:token=LABEL?module-path=FILE&pin-source=FILE"
)

// Error is a locator that was not understood.
type Error struct {
	What string // is wrong
	Form string // that it should have
}

func (e *Error) Error() string { return e.What }

// Open makes the KMS that a locator names; "" is File. dirs are the directories of the keystone's copies, which File
// keeps its keys in. It is an *Error, or what the KMS itself says of the places that are named.
func Open(text string, dirs []string) (crypto.KMS, error) {
	switch {
	case text == File || text == "":
		own := make([]string, len(dirs))
		for i, dir := range dirs {
			own[i] = filepath.Join(dir, "kms")
		}
		return kms.NewFile(kms.FileConfig{Dirs: own})
	case strings.HasPrefix(text, "transit+"):
		cfg, err := transitConfig(text)
		if err != nil {
			return nil, err
		}
		return transit.New(cfg)
	case strings.HasPrefix(text, "pkcs11:"):
		cfg, err := tokenConfig(text)
		if err != nil {
			return nil, err
		}
		return pkcs11.New(cfg)
	}
	return nil, &Error{"not known", File + ", " + transitForm + " or " + tokenForm}
}

// transitConfig reads a URL of transitForm, which may also have namespace, ca-file and best-effort.
func transitConfig(s string) (transit.Config, error) {
	u, err := url.Parse(strings.TrimPrefix(s, "transit+"))
	if err != nil || u.Host == "" {
		return transit.Config{}, &Error{"not a URL", transitForm}
	}
	query, err := attributes(u.RawQuery, "token-file", "namespace", "ca-file", "best-effort")
	if err != nil {
		return transit.Config{}, &Error{err.Error(), transitForm + "&namespace=NAME&ca-file=FILE&best-effort=true"}
	}
	mount, key := path.Split(strings.Trim(u.Path, "/"))
	if u.User != nil || key == "" || mount == "" || query["token-file"] == "" {
		return transit.Config{}, &Error{"mount, key and token-file are needed, and a password has no place there", transitForm}
	}
	return transit.Config{
		Address: u.Scheme + "://" + u.Host, TokenFile: query["token-file"], Mount: strings.Trim(mount, "/"), Key: key,
		Namespace: query["namespace"], CAFile: query["ca-file"], BestEffort: query["best-effort"] == "true",
	}, nil
}

// tokenConfig reads a PKCS#11 URI (RFC 7512): token or serial, and object as the prefix of the keys' labels; in its
// query module-path, pin-source, and ours host-gcm and best-effort. A PIN itself has no place in a command line.
func tokenConfig(s string) (pkcs11.Config, error) {
	names, rest, _ := strings.Cut(strings.TrimPrefix(s, "pkcs11:"), "?")
	at, err := attributes(strings.ReplaceAll(names, ";", "&"), "token", "serial", "object")
	if err != nil {
		return pkcs11.Config{}, &Error{err.Error(), tokenForm}
	}
	query, err := attributes(rest, "module-path", "pin-source", "host-gcm", "best-effort")
	if err != nil {
		return pkcs11.Config{}, &Error{err.Error(), tokenForm}
	}
	cfg := pkcs11.Config{
		Module: query["module-path"], Label: at["token"], Serial: at["serial"], PINFile: strings.TrimPrefix(query["pin-source"], "file:"),
		Prefix: at["object"], HostGCM: query["host-gcm"] == "true", BestEffort: query["best-effort"] == "true",
	}
	if cfg.Prefix == "" {
		cfg.Prefix = "tacit"
	}
	return cfg, nil
}

// attributes reads name=value pairs, each known and given once. Its error names no value.
func attributes(s string, known ...string) (map[string]string, error) {
	out := map[string]string{}
	for pair := range strings.SplitSeq(s, "&") {
		if pair == "" {
			continue
		}
		name, value, _ := strings.Cut(pair, "=")
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("unknown attribute; there are %s", strings.Join(known, ", "))
		}
		text, err := url.PathUnescape(value)
		if err != nil || out[name] != "" {
			return nil, fmt.Errorf("%s is malformed or given twice", name)
		}
		out[name] = text
	}
	return out, nil
}
