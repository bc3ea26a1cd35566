package main

import (
	"errors"
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

const (
	// kmsFile is the KMS of development: key files beside each copy of the keystone.
	kmsFile = "file"

	transitForm = "transit+https://HOST:PORT/MOUNT/KEY?token-file=FILE"
	tokenForm   = "pkcs11:token=LABEL?module-path=FILE&pin-source=FILE"
)

// provider makes the KMS that --kms names.
func (f keystoneFlags) provider() (crypto.KMS, error) {
	switch {
	case f.KMS == kmsFile || f.KMS == "":
		var dirs []string
		for _, dir := range f.dirs() {
			dirs = append(dirs, filepath.Join(dir, "kms"))
		}
		return kms.NewFile(kms.FileConfig{Dirs: dirs})
	case strings.HasPrefix(f.KMS, "transit+"):
		cfg, err := transitConfig(f.KMS)
		if err != nil {
			return nil, err
		}
		return transit.New(cfg)
	case strings.HasPrefix(f.KMS, "pkcs11:"):
		cfg, err := tokenConfig(f.KMS)
		if err != nil {
			return nil, err
		}
		return pkcs11.New(cfg)
	}
	return nil, badKMS("not known", kmsFile+", "+transitForm+" or "+tokenForm)
}

// badKMS never repeats the URL: somebody will have put a secret into it.
func badKMS(what, hint string) error {
	return &usageError{err: errors.New("--kms: " + what), hint: hint}
}

// transitConfig reads a URL of transitForm, which may also have namespace, ca-file and best-effort.
func transitConfig(s string) (transit.Config, error) {
	u, err := url.Parse(strings.TrimPrefix(s, "transit+"))
	if err != nil || u.Host == "" {
		return transit.Config{}, badKMS("not a URL", transitForm)
	}
	query, err := attributes(u.RawQuery, "token-file", "namespace", "ca-file", "best-effort")
	if err != nil {
		return transit.Config{}, badKMS(err.Error(), transitForm+"&namespace=NAME&ca-file=FILE&best-effort=true")
	}
	mount, key := path.Split(strings.Trim(u.Path, "/"))
	if u.User != nil || key == "" || mount == "" || query["token-file"] == "" {
		return transit.Config{}, badKMS("mount, key and token-file are needed, and a password has no place there", transitForm)
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
		return pkcs11.Config{}, badKMS(err.Error(), tokenForm)
	}
	query, err := attributes(rest, "module-path", "pin-source", "host-gcm", "best-effort")
	if err != nil {
		return pkcs11.Config{}, badKMS(err.Error(), tokenForm)
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
