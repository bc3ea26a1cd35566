package server_test

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/server"
)

// serveOn starts a handler on a free port of this machine.
func serveOn(t *testing.T, config *tls.Config, h http.HandlerFunc, logger *slog.Logger) *server.Server {
	t.Helper()
	l, err := server.Listen(t.Context(), "127.0.0.1:0", config)
	if err != nil {
		t.Fatal(err)
	}
	s := server.Start(server.Config{Listener: l, Secure: config != nil, Handler: h, Logger: logger})
	t.Cleanup(func() { _ = s.Drain() })
	return s
}

func TestServeTLS(t *testing.T) {
	certified := httptest.NewTLSServer(nil)
	certified.Close() // only its certificate is wanted
	config := &tls.Config{Certificates: certified.TLS.Certificates, MinVersion: tls.VersionTLS12}
	var log bytes.Buffer
	s := serveOn(t, config, func(http.ResponseWriter, *http.Request) {}, slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	if !strings.HasPrefix(s.URL(), "https://") {
		t.Errorf("got %s, want https", s.URL())
	}
	if err := s.Answers(t.Context(), "/", config); err != nil {
		t.Error(err)
	}
	old := &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11}
	if conn, err := tls.Dial("tcp", strings.TrimPrefix(s.URL(), "https://"), old); err == nil {
		_ = conn.Close()
		t.Error("TLS 1.1 is accepted")
	}
	if err := s.Drain(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(log.String(), "a connection failed") || strings.Contains(log.String(), "127.0.0.1") {
		t.Errorf("got log %q, want that a connection failed and not whose", log.String())
	}
}

// TestDrainFinishesRequests checks that a request under way is answered after the signal, and a new one is not.
func TestDrainFinishesRequests(t *testing.T) {
	entered, leave := make(chan struct{}), make(chan struct{})
	s := serveOn(t, nil, func(w http.ResponseWriter, _ *http.Request) {
		close(entered)
		<-leave
		_, _ = io.WriteString(w, "done")
	}, slog.New(slog.DiscardHandler))
	type answer struct {
		body string
		err  error
	}
	got := make(chan answer, 1)
	go func() {
		resp, err := http.Get(s.URL())
		if err != nil {
			got <- answer{err: err}
			return
		}
		raw, err := io.ReadAll(resp.Body)
		got <- answer{string(raw), errors.Join(err, resp.Body.Close())}
	}()
	<-entered
	ctx, signal := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Wait(ctx, nil) }()
	signal()
	for { // until the listener is closed
		conn, err := net.Dial("tcp", strings.TrimPrefix(s.URL(), "http://"))
		if err != nil {
			break
		}
		_ = conn.Close()
		time.Sleep(time.Millisecond)
	}
	close(leave)
	if a := <-got; a.err != nil || a.body != "done" {
		t.Errorf("the request under way: got %q, %v", a.body, a.err)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestWaitEndsWithTheDatabase(t *testing.T) {
	s := serveOn(t, nil, func(http.ResponseWriter, *http.Request) {}, slog.New(slog.DiscardHandler))
	database := make(chan struct{})
	close(database)
	if err := s.Wait(t.Context(), database); err == nil || !strings.Contains(err.Error(), "database ended") {
		t.Errorf("got %v, want that the database ended", err)
	}
}

func TestListenInUse(t *testing.T) {
	s := serveOn(t, nil, func(http.ResponseWriter, *http.Request) {}, slog.New(slog.DiscardHandler))
	address := strings.TrimPrefix(s.URL(), "http://")
	if _, err := server.Listen(t.Context(), address, nil); !errors.Is(err, server.ErrInUse) || err.Error() != address+" is in use" {
		t.Errorf("got %v, want that it is in use", err)
	}
}

func TestNotReadyIsAnError(t *testing.T) {
	s := serveOn(t, nil, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) },
		slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := s.Answers(ctx, "/readyz", nil); err == nil || !strings.Contains(err.Error(), "503") {
		t.Errorf("got %v, want the status", err)
	}
}

func TestLoopback(t *testing.T) {
	tests := map[string]bool{
		"127.0.0.1:8480": true, "127.8.9.10:0": true, "[::1]:8480": true, "localhost:0": true,
		":8480": false, "0.0.0.0:80": false, "[::]:80": false, "192.0.2.1:80": false, "localhost.example:80": false, "8480": false, "": false,
	}
	for address, want := range tests {
		if got := server.Loopback(address); got != want {
			t.Errorf("%q: got %t, want %t", address, got, want)
		}
	}
}
