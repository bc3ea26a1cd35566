package pgtest

import (
	"bytes"
	"context"
	"encoding/binary"
	"net"
	"slices"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Wire sees what a test's connections send to the server, by their application_name. It counts messages of PostgreSQL's
// protocol, so that it does not matter by which way through which library a statement is sent.
type Wire struct {
	mu     sync.Mutex
	sent   map[string]*Traffic
	open   map[string]int
	before map[string]func()
}

// Traffic is what connections sent.
type Traffic struct {
	Statements []string // the text of each one executed, in the order of sending
	Trips      int      // how often an answer was waited for
	Plans      int      // statements that the server was given to parse and plan
}

// Tap makes a pool like another, over connections that a Wire sees, and so are those that are opened with its configuration.
// It is closed at the end of the test.
func Tap(t testing.TB, pool *pgxpool.Pool) (*pgxpool.Pool, *Wire) {
	t.Helper()
	w := &Wire{sent: map[string]*Traffic{}, open: map[string]int{}, before: map[string]func(){}}
	cfg := pool.Config()
	dial := cfg.ConnConfig.DialFunc
	cfg.ConnConfig.DialFunc = func(ctx context.Context, network, addr string) (net.Conn, error) {
		c, err := dial(ctx, network, addr)
		if err != nil {
			return nil, err
		}
		return &tap{Conn: c, wire: w, texts: map[string]string{}}, nil
	}
	tapped, err := pgxpool.NewWithConfig(t.Context(), cfg)
	if err != nil {
		t.Fatalf("tap the test database: %v", err)
	}
	t.Cleanup(func() { closePool(t, tapped) })
	return tapped, w
}

// Take returns what was sent since it was called last, by application_name. The whole of a message that is held by Before
// counts. What a pool sends to see whether an idle connection is alive does not: it depends on the clock.
func (w *Wire) Take() map[string]Traffic {
	w.mu.Lock()
	defer w.mu.Unlock()
	taken := make(map[string]Traffic, len(w.sent))
	for app, t := range w.sent {
		taken[app] = *t
	}
	clear(w.sent)
	return taken
}

// Executed is how many statements connections of an application_name have sent since Take.
func (w *Wire) Executed(app string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.of(app).Statements)
}

// Open is how many connections of an application_name are open.
func (w *Wire) Open(app string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.open[app]
}

// Before has fn called whenever connections of an application_name are about to send statements, which then wait for it to
// return. It is called by several goroutines at once; nil ends it.
func (w *Wire) Before(app string, fn func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.before[app] = fn
}

// of is what an application_name sent. The caller holds the lock.
func (w *Wire) of(app string) *Traffic {
	t := w.sent[app]
	if t == nil {
		t = &Traffic{}
		w.sent[app] = t
	}
	return t
}

// tap is one connection. Writers take turns by themselves: the protocol needs it.
type tap struct {
	net.Conn
	wire   *Wire
	unread []byte            // of a message whose end was not sent yet
	app    string            // by its startup message; "" before
	begun  bool              // the startup message was sent
	texts  map[string]string // of prepared statements, by name
	bound  string            // the text of the statement that is executed next
	closed sync.Once
}

// Write passes on what it has counted.
func (c *tap) Write(p []byte) (int, error) {
	if fn := c.look(p); fn != nil {
		fn()
	}
	return c.Conn.Write(p)
}

// Close counts the connection out.
func (c *tap) Close() error {
	c.closed.Do(func() {
		c.wire.mu.Lock()
		defer c.wire.mu.Unlock()
		if c.app != "" {
			c.wire.open[c.app]--
		}
	})
	return c.Conn.Close()
}

// look counts messages, and returns what is to be done before they are sent, if they execute anything.
func (c *tap) look(p []byte) func() {
	c.wire.mu.Lock()
	defer c.wire.mu.Unlock()
	executes := false
	for c.unread = append(c.unread, p...); ; {
		kind, body, ok := c.next()
		switch {
		case !ok && executes:
			return c.wire.before[c.app]
		case !ok:
			return nil
		case kind == 0:
			c.start(body)
		case c.count(kind, body):
			executes = true
		}
	}
}

// next cuts a message off what was sent: a byte for its kind, but for the first, and four for the length of the rest with
// themselves (PostgreSQL, "Message Formats").
func (c *tap) next() (kind byte, body []byte, ok bool) {
	head := 0
	if c.begun {
		head = 1
	}
	if len(c.unread) < head+4 {
		return 0, nil, false
	}
	end := head + int(binary.BigEndian.Uint32(c.unread[head:]))
	if len(c.unread) < end {
		return 0, nil, false
	}
	if c.begun {
		kind = c.unread[0]
	}
	body, c.unread = c.unread[head+4:end], c.unread[end:]
	return kind, body, true
}

const protocol3 = 3 // the major version in a startup message; requests for encryption or to cancel have others

// start reads a startup message: the version, and parameters each as a name and a value.
func (c *tap) start(body []byte) {
	if binary.BigEndian.Uint16(body) != protocol3 {
		return
	}
	c.begun = true
	params := bytes.Split(body[4:], []byte{0})
	if i := slices.IndexFunc(params, func(p []byte) bool { return string(p) == "application_name" }); i >= 0 && i+1 < len(params) {
		c.app = string(params[i+1])
	}
	c.wire.open[c.app]++
}

// ping is what pgx sends to see whether a connection is alive.
const ping = "-- ping"

// count counts a message, and tells whether it executes a statement.
func (c *tap) count(kind byte, body []byte) bool {
	t := c.wire.of(c.app)
	switch kind {
	case 'P': // Parse: a name and a text
		name, rest, _ := bytes.Cut(body, []byte{0})
		text, _, _ := bytes.Cut(rest, []byte{0})
		c.texts[string(name)] = string(text)
		t.Plans++
	case 'B': // Bind: a portal and the name of a statement
		_, rest, _ := bytes.Cut(body, []byte{0})
		name, _, _ := bytes.Cut(rest, []byte{0})
		c.bound = c.texts[string(name)]
	case 'E': // Execute
		t.Statements = append(t.Statements, c.bound)
		return true
	case 'Q': // a simple query
		text, _, _ := bytes.Cut(body, []byte{0})
		if string(text) == ping {
			return false
		}
		t.Statements, t.Trips = append(t.Statements, string(text)), t.Trips+1
		return true
	case 'S': // Sync
		t.Trips++
	}
	return false
}
