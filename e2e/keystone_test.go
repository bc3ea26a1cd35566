package e2e_test

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestP11KeystoneGone takes the KMS away from a running server: what it holds serves until its lease ends, then
// nothing is served; with the KMS back it recovers by itself. A server that starts without it says so and ends.
func TestP11KeystoneGone(t *testing.T) {
	t.Parallel()
	const lease = 2 * time.Second
	dev := startDev(t, "", nil, "--lease", lease.String())
	id := dev.create("/v1/contacts", "import", ada)
	contact := "/v1/contacts/" + id
	kms := filepath.Join(dev.data, "keystone", "kms")
	move := func(from, to string) {
		if err := os.Rename(from, to); err != nil {
			t.Fatal(err)
		}
	}
	read := func() int { return dev.do("GET", contact, "support", "").status }

	move(kms, kms+".away")
	gone := time.Now()
	eventually(t, "reads are refused once the lease has ended", 5*lease, func() bool { return read() == http.StatusServiceUnavailable })
	if after := time.Since(gone); after > 2*lease+time.Second {
		t.Errorf("reads were served for %s without the KMS, with a lease of %s", after, lease)
	}
	dev.do("GET", contact, "support", "").unavailable()
	dev.do("POST", "/v1/contacts", "import", grace).unavailable()
	if a := dev.do("GET", "/readyz", "", ""); a.status != http.StatusServiceUnavailable {
		t.Errorf("/readyz: got %d", a.status)
	}
	code, stdout, stderr := run(t, nil, "serve", "--json", "--listen", "127.0.0.1:0", "--database-url", dev.database, "--keystone", dev.data+"/keystone")
	if code != 1 || stdout != "" || !strings.Contains(stderr, "keystone") || !strings.Contains(stderr, "hint:") {
		t.Errorf("a server that starts without the KMS: exit code %d\n%s%s", code, stdout, stderr)
	}

	// The file KMS makes its directory where there is none, and finds no key in it.
	if err := os.RemoveAll(kms); err != nil {
		t.Fatal(err)
	}
	move(kms+".away", kms)
	eventually(t, "reads are served again", 10*time.Second, func() bool { return read() == http.StatusOK })
}
