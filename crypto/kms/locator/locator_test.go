package locator

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto/kms/pkcs11"
	"github.com/tacitcrm/tacit/crypto/kms/transit"
)

func TestTransitConfig(t *testing.T) {
	got, err := transitConfig("transit+https://vault.example.org:8200/team/transit/crm?token-file=/run/token&namespace=a%2Fb&ca-file=ca.pem&best-effort=true")
	want := transit.Config{
		Address: "https://vault.example.org:8200", TokenFile: "/run/token", Mount: "team/transit", Key: "crm", Namespace: "a/b",
		CAFile: "ca.pem", BestEffort: true,
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v", got, err)
	}
	for name, bad := range map[string]string{
		"no token":          "transit+https://h:1/transit/k",
		"no mount":          "transit+https://h:1/k?token-file=f",
		"password":          "transit+https://u:hunter2@h:1/transit/k?token-file=f",
		"unknown attribute": "transit+https://h:1/transit/k?token-file=f&token=hunter2",
		"twice":             "transit+https://h:1/transit/k?token-file=f&token-file=g",
		"no URL":            "transit+hunter2",
	} {
		_, err := transitConfig(bad)
		var bad *Error
		if !errors.As(err, &bad) || bad.Form == "" {
			t.Errorf("%s: got %v", name, err)
		}
		if err != nil && strings.Contains(err.Error()+bad.Form, "hunter2") {
			t.Errorf("%s: the error repeats the secret", name)
		}
	}
}

func TestTokenConfig(t *testing.T) {
	got, err := tokenConfig("pkcs11:token=My%20Token;object=crm?module-path=/usr/lib/softhsm/libsofthsm2.so&pin-source=file:/run/pin&host-gcm=true")
	want := pkcs11.Config{
		Module: "/usr/lib/softhsm/libsofthsm2.so", Label: "My Token", PINFile: "/run/pin", Prefix: "crm", HostGCM: true,
	}
	if err != nil || got.Module != want.Module || got.Label != want.Label || got.PINFile != want.PINFile || got.Prefix != want.Prefix || !got.HostGCM || got.BestEffort {
		t.Errorf("got %+v, %v", got, err)
	}
	if got, err := tokenConfig("pkcs11:serial=01?module-path=m&pin-source=p"); err != nil || got.Serial != "01" || got.Prefix != "tacit" {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := tokenConfig("pkcs11:token=t?module-path=m&pin-value=1234"); err == nil || strings.Contains(err.Error(), "1234") {
		t.Errorf("a PIN in the URI: got %v", err)
	}
}

func TestOpen(t *testing.T) {
	var bad *Error
	for _, text := range []string{"hunter2", "transit+hunter2", "pkcs11:hunter2=1"} {
		if _, err := Open(text, []string{t.TempDir()}); !errors.As(err, &bad) || strings.Contains(err.Error()+bad.Form, "hunter2") {
			t.Errorf("got %v, want an *Error that does not repeat the locator", err)
		}
	}
	for _, text := range []string{"", File} {
		if kms, err := Open(text, []string{t.TempDir()}); err != nil || kms == nil {
			t.Errorf("%q: got %v", text, err)
		}
	}
}
