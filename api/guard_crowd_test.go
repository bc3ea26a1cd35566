package api_test

import (
	"bytes"
	"io"
	"net/http"
	"runtime"
	"sync"
	"testing"
	"time"
)

// The bounds of packages facts and audit.
const (
	mostFlights = 8  // statements for facts that are under way at a time
	mostWanted  = 64 // records of one of them
	logWriters  = 3  // batches of entries that are under way at a time
)

// TestGuardCrowd: what many ask for while the database stands still is read by few statements, and logged by few. Nothing here
// depends on how long it stands: the bounds do not.
func TestGuardCrowd(t *testing.T) {
	const crowd = 2 * mostWanted
	g := newGuarded(t)
	id := g.contact(t, ada)
	for range 2 * logWriters {
		g.serve(t, "support", http.MethodGet, "/v1/contacts/"+id, "")
	}
	facts, log := make(chan struct{}), make(chan struct{})
	g.wire.Before(factsApp, func() { <-facts })
	g.wire.Before(logApp, func() { <-log })
	g.wire.Take()
	var all sync.WaitGroup
	openFacts, openLog := sync.OnceFunc(func() { close(facts) }), sync.OnceFunc(func() { close(log) })
	defer func() { openFacts(); openLog(); all.Wait() }() // whatever fails
	ask := func() {
		all.Go(func() {
			g.serve(t, "support", http.MethodGet, "/v1/contacts/"+id, "")
		})
	}
	for n := range mostFlights { // each stands, and the next one sets out
		ask()
		eventually(t, "another statement for facts sets out", func() bool { return g.wire.Executed(factsApp) == n+1 })
	}
	for range crowd {
		ask()
	}
	eventually(t, "all wait for facts", func() bool { return within("facts.(*Gatherer).get(") == mostFlights+crowd })
	openFacts()
	eventually(t, "all wait for their entries", func() bool { return within("audit.(*Log).wait(") == mostFlights+crowd })
	openLog()
	all.Wait()
	got, _ := g.sent()
	if n, want := got[factsApp].statements, mostFlights+crowd/mostWanted; n != want {
		t.Errorf("%d statements for the facts of %d reads, want %d", n, mostFlights+crowd, want)
	}
	// Those that stood, and all others: each writer takes at most once of these, as whoever takes leaves none.
	if n := got[logApp].statements; n > 2*logWriters {
		t.Errorf("%d batches for %d entries, want at most %d", n, mostFlights+crowd, 2*logWriters)
	}
}

// within is how many goroutines are in a function, by its name as a stack shows it.
func within(function string) int {
	stacks := make([]byte, 1<<20)
	for {
		n := runtime.Stack(stacks, true)
		if n < len(stacks) {
			return bytes.Count(stacks[:n], []byte(function))
		}
		stacks = make([]byte, 2*len(stacks))
	}
}

// eventually waits for something that is bound to happen; the time only ends a test that would hang.
func eventually(t *testing.T, what string, happened func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); !happened(); time.Sleep(time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("not within a minute: %s", what)
		}
	}
}

// TestGuardBurst: after many clients at once are gone, so are their goroutines, and connections to the database stay within
// what each pool may have.
func TestGuardBurst(t *testing.T) {
	const clients, each = 256, 2
	g := newGuarded(t)
	id := g.contact(t, ada)
	g.gets(t, "support", "/v1/contacts/"+id)
	g.Client().CloseIdleConnections()
	eventually(t, "no connection is served", func() bool { return within("net/http.(*conn).serve(") == 0 })
	before := runtime.NumGoroutine()
	var all sync.WaitGroup
	for range clients {
		all.Go(func() {
			for range each {
				if err := g.fetch(t, id); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	g.Client().CloseIdleConnections()
	eventually(t, "no more goroutines run than before", func() bool { return runtime.NumGoroutine() <= before })
	for app, most := range map[string]int{poolApp: int(g.pool.Config().MaxConns), factsApp: mostFlights, logApp: logWriters} {
		if n := g.wire.Open(app); n > most {
			t.Errorf("%s: %d connections, want at most %d", app, n, most)
		}
	}
	if n := g.pool.Stat().AcquiredConns(); n > 1 { // the vault's own look
		t.Errorf("%d connections are in use", n)
	}
}

// fetch reads a contact over a connection.
func (g *guarded) fetch(t *testing.T, id string) error {
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, g.URL+"/v1/contacts/"+id, nil)
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+g.tokens["support"])
	a, err := g.Client().Do(r)
	if err != nil {
		return err
	}
	defer func() { _ = a.Body.Close() }()
	if _, err := io.Copy(io.Discard, a.Body); err != nil {
		return err
	}
	if a.StatusCode != http.StatusOK {
		t.Errorf("got %d", a.StatusCode)
	}
	return nil
}
