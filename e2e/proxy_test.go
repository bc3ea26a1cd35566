package e2e_test

import (
	"io"
	"net"
	"net/url"
	"sync"
	"testing"
)

// proxy stands between a server and its database, at an address that stays while the database comes and goes.
type proxy struct {
	listener net.Listener
	mu       sync.Mutex
	socket   string // of the database now
	conns    []net.Conn
}

func newProxy(t *testing.T, database string) *proxy {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{listener: l}
	p.lead(t, database)
	var running sync.WaitGroup
	running.Go(func() { p.accept(&running) })
	t.Cleanup(func() {
		_ = l.Close()
		p.cut()
		running.Wait()
	})
	return p
}

// lead makes new connections go to another database.
func (p *proxy) lead(t *testing.T, database string) {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.socket = u.Query().Get("host") + "/.s.PGSQL." + u.Query().Get("port")
}

// url is a database URL that goes through the proxy.
func (p *proxy) url(t *testing.T, database string) string {
	t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		t.Fatal(err)
	}
	u.Host, u.RawQuery = p.listener.Addr().String(), "sslmode=disable"
	return u.String()
}

func (p *proxy) accept(running *sync.WaitGroup) {
	for {
		in, err := p.listener.Accept()
		if err != nil {
			return
		}
		p.mu.Lock()
		out, err := net.Dial("unix", p.socket)
		if err == nil {
			p.conns = append(p.conns, in, out)
			running.Go(func() { join(in, out) })
			running.Go(func() { join(out, in) })
		} else {
			_ = in.Close()
		}
		p.mu.Unlock()
	}
}

// cut ends all connections.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, c := range p.conns {
		_ = c.Close()
	}
	p.conns = nil
}

func join(from, to net.Conn) {
	_, _ = io.Copy(to, from) // ends when either side does
	_ = from.Close()
	_ = to.Close()
}
