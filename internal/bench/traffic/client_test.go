package traffic

import (
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestLine: bodies of a known length, in chunks, of none and larger than every buffer come back whole, on one connection.
func TestLine(t *testing.T) {
	long := strings.Repeat("0123456789abcdef", 5000)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/short":
			respond(w, http.StatusCreated, "short")
		case "/chunks":
			for i := 0; i < len(long); i += 7000 {
				_, _ = w.Write([]byte(long[i:min(i+7000, len(long))]))
				_ = http.NewResponseController(w).Flush()
			}
		case "/none":
			w.WriteHeader(http.StatusNoContent)
		default:
			w.Header().Set("Content-Length", "80000")
			_, _ = w.Write([]byte(long))
		}
	}))
	defer server.Close()
	l, err := dial(t.Context(), server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer l.close()
	for range 2 {
		for _, tt := range []struct {
			path, body string
			status     int
		}{{"/short", `"short"`, 201}, {"/chunks", long, 200}, {"/none", "", 204}, {"/long", long, 200}} {
			status, err := l.do([]byte("GET " + tt.path + " HTTP/1.1\r\nHost: x\r\n\r\n"))
			if err != nil || status != tt.status || string(l.body) != tt.body {
				t.Errorf("%s: status %d, %d bytes, %v", tt.path, status, len(l.body), err)
			}
		}
	}
}

func TestLineRefuses(t *testing.T) {
	for _, answer := range []string{"HTTP/1.0 200 OK\r\n\r\n", "nonsense\r\n\r\n", "HTTP/1.1 2xx OK\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"} {
		ours, theirs := net.Pipe()
		go func() {
			defer func() { _ = theirs.Close() }()
			_, _ = theirs.Read(make([]byte, 100))
			_, _ = theirs.Write([]byte(answer))
		}()
		l := newLine(ours)
		if _, err := l.do([]byte("GET / HTTP/1.1\r\n\r\n")); !errors.Is(err, errAnswer) {
			t.Errorf("%q: got %v", answer, err)
		}
		l.close()
	}
}

// TestHandbuilt: a sealed column opens in its own row and column and nowhere else, and equal values have equal hashes.
func TestHandbuilt(t *testing.T) {
	h, err := newHandbuilt(make([]byte, 32), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	id, other := [16]byte{1}, [16]byte{2}
	blob := h.seal(id, "notes", "text")
	if got, err := h.open(id, "notes", blob); err != nil || got != "text" {
		t.Errorf("got %q, %v", got, err)
	}
	for _, wrong := range []func() (string, error){
		func() (string, error) { return h.open(other, "notes", blob) },
		func() (string, error) { return h.open(id, "manager", blob) },
		func() (string, error) { return h.open(id, "notes", blob[:5]) },
	} {
		if got, err := wrong(); err == nil || got != "" {
			t.Errorf("moved or cut: got %q, %v", got, err)
		}
	}
	if a, b := h.hash("email", " A@Example.com"), h.hash("email", "a@example.com"); string(a) != string(b) {
		t.Error("equal addresses have different hashes")
	}
	if a, b := h.hash("email", "a@example.com"), h.hash("phone", "a@example.com"); string(a) == string(b) {
		t.Error("different columns have equal hashes")
	}
	if _, err := newHandbuilt(make([]byte, 16), nil, nil); !errors.Is(err, errKey) {
		t.Errorf("a short key: got %v", err)
	}
}
