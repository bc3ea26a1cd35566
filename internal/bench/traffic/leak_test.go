package traffic

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"runtime"
	"testing"
	"time"
)

// TestLeak: a handler that leaves a goroutine behind now and then is found, one that leaves none is not.
func TestLeak(t *testing.T) {
	forever := make(chan struct{})
	t.Cleanup(func() { close(forever) })
	asked := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if asked++; r.URL.Path == "/leaks" && asked%8 == 0 {
			go func() { <-forever }()
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	t.Cleanup(server.Close)
	look := func(context.Context) (standing, error) { return standing{goroutines: runtime.NumGoroutine()}, nil }
	slack := (&side{name: sideTacit}).slack()
	for _, tt := range []struct {
		path string
		want error
	}{{"/", nil}, {"/leaks", errLeak}} {
		before, err := quiet(t.Context(), look)
		if err != nil {
			t.Fatal(err)
		}
		l, err := dial(t.Context(), server.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		for range 200 {
			if status, err := l.do([]byte("GET " + tt.path + " HTTP/1.1\r\nHost: x\r\n\r\n")); err != nil || status != http.StatusNoContent {
				t.Fatalf("status %d, %v", status, err)
			}
		}
		l.close()
		patience := settlePatience
		if tt.want != nil {
			patience = time.Millisecond // it never goes
		}
		if err := settled(t.Context(), before, slack, patience, look); !errors.Is(err, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.path, err, tt.want)
		}
	}
}

// TestPanic: a client that panics ends the load with an error.
func TestPanic(t *testing.T) {
	server := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(server.Close)
	conn, err := dial(t.Context(), server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.close()
	l := &load{
		stage: &stage{cfg: Config{Now: time.Now}}, clients: []*client{{line: conn, number: 7}},
		work: &work{request: func(*client, []byte) []byte { panic("no more contacts") }},
	}
	if _, err := l.run(t.Context(), time.Millisecond); err == nil || err.Error() != "client 7: no more contacts" {
		t.Errorf("got %v", err)
	}
}
