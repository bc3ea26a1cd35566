package pkcs11_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
)

func goodConfig() pkcs11.Config {
	return pkcs11.Config{Module: "/lib/token.so", Label: "token", PIN: crypto.SecretString("12345678"), Prefix: "vault-a"}
}

func TestConfigRefused(t *testing.T) {
	for name, change := range map[string]func(*pkcs11.Config){
		"no module":        func(c *pkcs11.Config) { c.Module = "" },
		"no token":         func(c *pkcs11.Config) { c.Label = "" },
		"two names":        func(c *pkcs11.Config) { c.Serial = "1" },
		"no pin":           func(c *pkcs11.Config) { c.PIN = crypto.Secret{} },
		"two pins":         func(c *pkcs11.Config) { c.PINFile = "/pin" },
		"no prefix":        func(c *pkcs11.Config) { c.Prefix = "" },
		"a long prefix":    func(c *pkcs11.Config) { c.Prefix = strings.Repeat("a", 65) },
		"a blank in it":    func(c *pkcs11.Config) { c.Prefix = "vault a" },
		"negative timeout": func(c *pkcs11.Config) { c.Timeout = -time.Second },
	} {
		cfg := goodConfig()
		change(&cfg)
		if k, err := pkcs11.New(cfg); k != nil || !errors.Is(err, crypto.ErrArgument) {
			t.Errorf("%s: got %v, want ErrArgument", name, err)
		}
	}
}

func TestConfigHidesThePIN(t *testing.T) {
	cfg := goodConfig()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x"} {
		if text := fmt.Sprintf(verb, cfg); strings.Contains(text, "12345678") || strings.Contains(text, "3132333435363738") {
			t.Errorf("%s prints the PIN", verb)
		}
	}
}

func TestAvailable(t *testing.T) {
	k, err := pkcs11.New(goodConfig())
	if pkcs11.Available {
		if k == nil || err != nil {
			t.Fatalf("got %v", err)
		}
		return
	}
	if k != nil || !errors.Is(err, crypto.ErrUnavailable) || !strings.Contains(err.Error(), "-tags pkcs11") {
		t.Errorf("got %v, want ErrUnavailable with a hint", err)
	}
}
