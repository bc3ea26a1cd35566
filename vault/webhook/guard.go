package webhook

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"syscall"
	"time"
)

// Bounds of one attempt.
const (
	dialTimeout    = 5 * time.Second
	headerTimeout  = 10 * time.Second
	attemptTimeout = 15 * time.Second
	maxHeader      = 16 << 10
)

// errAddress means that an endpoint's name leads to an address that is not to be connected to.
var errAddress = errors.New("not a public address")

// refused are networks of which no address is public: the special-purpose registries of IANA (RFC 6890), multicast, and
// addresses by which clouds answer questions about a machine that are not in these. Forms of IPv6 that carry an IPv4
// address are taken apart first, see inner.
var refused = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),
	netip.MustParsePrefix("10.0.0.0/8"),
	netip.MustParsePrefix("100.64.0.0/10"), // and 100.100.100.200
	netip.MustParsePrefix("127.0.0.0/8"),
	netip.MustParsePrefix("168.63.129.16/32"),
	netip.MustParsePrefix("169.254.0.0/16"), // and 169.254.169.254
	netip.MustParsePrefix("172.16.0.0/12"),
	netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"),
	netip.MustParsePrefix("192.88.99.0/24"),
	netip.MustParsePrefix("192.168.0.0/16"),
	netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"),
	netip.MustParsePrefix("203.0.113.0/24"),
	netip.MustParsePrefix("224.0.0.0/3"), // multicast, reserved, broadcast

	netip.MustParsePrefix("2001::/23"),
	netip.MustParsePrefix("2001:db8::/32"),
	netip.MustParsePrefix("3fff::/20"),
}

// global is where public IPv6 addresses are (RFC 4291): all others are of some other sort.
var global = netip.MustParsePrefix("2000::/3")

// carriers are networks of IPv6 in whose addresses lies one of IPv4, from a byte on.
var carriers = []struct {
	network netip.Prefix
	from    int
}{
	{netip.MustParsePrefix("::/96"), 12},        // IPv4-compatible
	{netip.MustParsePrefix("64:ff9b::/96"), 12}, // NAT64 (RFC 6052)
	{netip.MustParsePrefix("2002::/16"), 2},     // 6to4 (RFC 3056)
}

// inner is the address that a connection would reach in the end.
func inner(a netip.Addr) netip.Addr {
	a = a.WithZone("").Unmap()
	if !a.Is6() {
		return a
	}
	b := a.As16()
	for _, c := range carriers {
		if c.network.Contains(a) {
			return netip.AddrFrom4([4]byte(b[c.from : c.from+4]))
		}
	}
	return a
}

// public reports whether an address is anybody's on the Internet.
func public(a netip.Addr) bool {
	a = inner(a)
	if a.Is6() && !global.Contains(a) {
		return false
	}
	return a.IsValid() && !slices.ContainsFunc(refused, func(p netip.Prefix) bool { return p.Contains(a) })
}

// guard decides about each address that is about to be connected to, after names were resolved.
type guard struct{ allow []netip.Prefix }

func (g guard) allows(a netip.Addr) bool {
	a = a.WithZone("").Unmap()
	return slices.ContainsFunc(g.allow, func(p netip.Prefix) bool { return p.Contains(a) })
}

// control is net.Dialer.Control of a connection; plain says that it is not to be encrypted.
func (g guard) control(plain bool) func(network, address string, _ syscall.RawConn) error {
	return func(_, address string, _ syscall.RawConn) error {
		to, err := netip.ParseAddrPort(address)
		if err != nil {
			return errAddress
		}
		if g.allows(to.Addr()) || !plain && public(to.Addr()) {
			return nil
		}
		return errAddress
	}
}

// newClient makes a client that keeps no cookies, follows no redirect, asks no proxy and connects to no address that the
// guard refuses.
func newClient(allow []netip.Prefix, authorities *x509.CertPool) *http.Client {
	g := guard{slices.Clone(allow)}
	secured := &net.Dialer{Timeout: dialTimeout, Control: g.control(false)}
	plain := &net.Dialer{Timeout: dialTimeout, Control: g.control(true)}
	config := &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: authorities}
	return &http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext: plain.DialContext,
			DialTLSContext: func(ctx context.Context, network, address string) (net.Conn, error) {
				d := tls.Dialer{NetDialer: secured, Config: config}
				return d.DialContext(ctx, network, address)
			},
			DisableCompression: true, DisableKeepAlives: true, // the next attempt resolves the name anew
			ResponseHeaderTimeout: headerTimeout, MaxResponseHeaderBytes: maxHeader,
		},
	}
}
