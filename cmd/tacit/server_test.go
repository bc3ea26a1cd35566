package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// certificate writes a self-signed pair for 127.0.0.1.
func certificate(t *testing.T) tlsFlags {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotBefore: time.Now().Add(-time.Hour),
		NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
	}
	cert, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	f := tlsFlags{Cert: filepath.Join(t.TempDir(), "cert.pem"), Key: filepath.Join(t.TempDir(), "key.pem")}
	for file, block := range map[string]*pem.Block{
		f.Cert: {Type: "CERTIFICATE", Bytes: cert}, f.Key: {Type: "PRIVATE KEY", Bytes: private},
	} {
		if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return f
}

// serveOn starts a handler on a free port of this machine.
func serveOn(t *testing.T, config *tls.Config, h http.HandlerFunc, logger *slog.Logger) *serving {
	t.Helper()
	l, err := listen(t.Context(), "127.0.0.1:0", config)
	if err != nil {
		t.Fatal(err)
	}
	s := serve(l, config != nil, h, logger)
	t.Cleanup(func() { _ = s.server.Close() })
	return s
}

func TestServeTLS(t *testing.T) {
	flags := certificate(t)
	config, err := flags.config()
	if err != nil {
		t.Fatal(err)
	}
	var log bytes.Buffer
	s := serveOn(t, config, func(http.ResponseWriter, *http.Request) {}, slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug})))
	if !strings.HasPrefix(s.url, "https://") {
		t.Errorf("got %s, want https", s.url)
	}
	if err := s.answers(t.Context(), "/", config); err != nil {
		t.Error(err)
	}
	old := &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS11}
	if conn, err := tls.Dial("tcp", strings.TrimPrefix(s.url, "https://"), old); err == nil {
		_ = conn.Close()
		t.Error("TLS 1.1 is accepted")
	}
	if err := s.drain(); err != nil {
		t.Error(err)
	}
	if !strings.Contains(log.String(), "a connection failed") || strings.Contains(log.String(), "127.0.0.1") {
		t.Errorf("got log %q, want that a connection failed and not whose", log.String())
	}
}

func TestCertificateFaults(t *testing.T) {
	good := certificate(t)
	for name, f := range map[string]tlsFlags{
		"no key": {Cert: good.Cert}, "no certificate": {Key: good.Key}, "swapped": {Cert: good.Key, Key: good.Cert},
	} {
		if c, err := f.config(); err == nil {
			t.Errorf("%s: got %v, want an error", name, c)
		}
	}
	if c, err := (tlsFlags{}).config(); c != nil || err != nil {
		t.Errorf("nothing named: got %v, %v", c, err)
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
		resp, err := http.Get(s.url)
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
	go func() { ended <- s.wait(ctx, nil) }()
	signal()
	for { // until the listener is closed
		conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
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
	if err := s.wait(t.Context(), database); err == nil || !strings.Contains(err.Error(), "database ended") {
		t.Errorf("got %v, want that the database ended", err)
	}
}

func TestListenInUse(t *testing.T) {
	s := serveOn(t, nil, func(http.ResponseWriter, *http.Request) {}, slog.New(slog.DiscardHandler))
	_, err := listen(t.Context(), strings.TrimPrefix(s.url, "http://"), nil)
	if err == nil || !strings.Contains(hintFor(err), "port 0") {
		t.Errorf("got %v, hint %q", err, hintFor(err))
	}
}

func TestNotReadyIsAnError(t *testing.T) {
	s := serveOn(t, nil, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) },
		slog.New(slog.DiscardHandler))
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	if err := s.answers(ctx, "/readyz", nil); err == nil || !strings.Contains(err.Error(), "503") {
		t.Errorf("got %v, want the status", err)
	}
}
