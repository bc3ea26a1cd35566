package webhook_test

import (
	"encoding/base64"
	"net/netip"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault/webhook"
)

func TestPublicAddresses(t *testing.T) {
	t.Parallel()
	for addr, want := range map[string]bool{
		"93.184.215.14": true, "1.1.1.1": true, "2606:4700::1111": true, "::ffff:1.1.1.1": true, "64:ff9b::101:101": true, "2002:101:101::1": true,

		"127.0.0.1": false, "127.8.9.1": false, "0.0.0.0": false, "10.1.2.3": false, "172.16.0.1": false, "172.31.255.255": false, "192.168.1.1": false,
		"169.254.169.254": false, "100.100.100.200": false, "168.63.129.16": false, "192.0.0.192": false, "198.18.0.1": false, "192.0.2.1": false,
		"224.0.0.1": false, "240.0.0.1": false, "255.255.255.255": false,

		"::1": false, "::": false, "fe80::1": false, "fe80::1%eth0": false, "fc00::1": false, "fd00:ec2::254": false, "fec0::1": false, "ff02::1": false,
		"2001:db8::1": false, "2001::1": false, "3fff::1": false, "100::1": false, "64:ff9b:1::1": false,
		"::ffff:127.0.0.1": false, "::ffff:169.254.169.254": false, "::127.0.0.1": false, "::a9fe:a9fe": false,
		"64:ff9b::a9fe:a9fe": false, "64:ff9b::7f00:1": false, "64:ff9b::a00:1": false, "2002:7f00:1::": false, "2002:c0a8:101::1": false,
	} {
		if got := webhook.Public(netip.MustParseAddr(addr)); got != want {
			t.Errorf("%s: got %v, want %v", addr, got, want)
		}
	}
	if webhook.Public(netip.Addr{}) {
		t.Error("no address is public")
	}
}

// TestSign holds signatures against the vector that the Standard Webhooks libraries test themselves with.
func TestSign(t *testing.T) {
	t.Parallel()
	key, err := base64.StdEncoding.DecodeString("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	if err != nil {
		t.Fatal(err)
	}
	at, got := webhook.Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", time.Unix(1614265330, 0), []byte(`{"test": 2432232314}`), key)
	if want := "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="; got != want || at != "1614265330" {
		t.Errorf("got %s at %s, want %s", got, at, want)
	}
}

func TestRests(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]time.Duration{1: 0, 4: 0, 5: 30 * time.Second, 6: time.Minute, 12: time.Hour, 5000: time.Hour} {
		if got := webhook.RestAfter(n); got != want {
			t.Errorf("%d failures: got %v, want %v", n, got, want)
		}
	}
}
