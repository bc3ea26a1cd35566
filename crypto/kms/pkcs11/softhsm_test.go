//go:build pkcs11

package pkcs11_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
)

const (
	label = "tacit-test"
	pin   = "4711-0815"
	soPIN = "0815-4711"
)

// modules are where packages put SoftHSM's library.
var modules = []string{
	"/usr/lib/softhsm/libsofthsm2.so",
	"/usr/lib64/pkcs11/libsofthsm2.so",
	"/usr/lib64/softhsm/libsofthsm2.so",
	"/usr/local/lib/softhsm/libsofthsm2.so",
	"/opt/homebrew/lib/softhsm/libsofthsm2.so",
}

// softHSM makes an empty token and returns how to reach it. The library reads
// SOFTHSM2_CONF when it is loaded, so that no other token may be open in this
// process: tests that use one are not parallel.
func softHSM(t *testing.T) pkcs11.Config {
	t.Helper()
	dir := t.TempDir()
	tokens := filepath.Join(dir, "tokens")
	if err := os.Mkdir(tokens, 0o700); err != nil {
		t.Fatal(err)
	}
	conf := filepath.Join(dir, "softhsm2.conf")
	text := fmt.Sprintf("directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n", tokens)
	if err := os.WriteFile(conf, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SOFTHSM2_CONF", conf)
	out, err := exec.CommandContext(t.Context(), "softhsm2-util", "--init-token", "--free", "--label", label, "--pin", pin, "--so-pin", soPIN).CombinedOutput()
	if err != nil {
		t.Fatalf("softhsm2-util: %v: %s\nSoftHSM is needed: apt-get install softhsm2", err, out)
	}
	return pkcs11.Config{Module: module(t), Label: label, PIN: crypto.SecretString(pin), Prefix: "vault-a"}
}

func module(t *testing.T) string {
	t.Helper()
	for _, path := range modules {
		if _, err := os.Stat(path); err == nil {
			return path
		}
	}
	t.Fatalf("libsofthsm2.so is in none of %s: apt-get install softhsm2", strings.Join(modules, ", "))
	return ""
}

// newToken opens a Token for the length of the test.
func newToken(t *testing.T, cfg pkcs11.Config) *pkcs11.Token {
	t.Helper()
	k, err := pkcs11.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := k.Close(); err != nil {
			t.Error(err)
		}
	})
	return k
}
