// Package server runs an HTTP server with the limits that Tacit promises: every connection has deadlines, requests
// under way are finished when it is told to stop, and its own messages name no client. What is served is the handler's
// matter.
package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"
)

// Limits of a connection. The API sets its own deadlines as a request comes in, for reading always and for writing where
// it takes an import; these hold before that, and for the rest.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 30 * time.Second
	writeTimeout      = 90 * time.Second
	idleTimeout       = 2 * time.Minute
	maxHeaderBytes    = 32 << 10
	drainTimeout      = 10 * time.Second
)

// ErrInUse is wrapped by Listen's error for an address that something else listens on, whose name comes before it.
var ErrInUse = errors.New("is in use")

// Listen opens an address, host:port, under TLS when there is a configuration. It is ErrInUse where it is taken.
func Listen(ctx context.Context, address string, config *tls.Config) (net.Listener, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s %w", address, ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	if config != nil {
		l = tls.NewListener(l, config)
	}
	return l, nil
}

// Loopback reports whether an address to listen on can be reached from this machine alone. An empty host is every
// interface. A name counts only if it is "localhost", since any other may resolve differently tomorrow.
func Loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// Config says what to serve.
type Config struct {
	Listener net.Listener // of Listen
	Secure   bool         // the listener speaks TLS
	Handler  http.Handler
	Logger   *slog.Logger
}

// Server is an HTTP server that answers in the background.
type Server struct {
	server *http.Server
	url    string
	failed chan error
}

// Start begins to answer. Whoever starts a server ends it, by Wait or Drain.
func Start(cfg Config) *Server {
	s := &Server{
		server: &http.Server{
			Handler:           cfg.Handler,
			ReadHeaderTimeout: readHeaderTimeout,
			ReadTimeout:       readTimeout,
			WriteTimeout:      writeTimeout,
			IdleTimeout:       idleTimeout,
			MaxHeaderBytes:    maxHeaderBytes,
			ErrorLog:          slog.NewLogLogger(dropAddresses{cfg.Logger.Handler()}, slog.LevelDebug),
		},
		url:    scheme(cfg.Secure) + "://" + cfg.Listener.Addr().String(),
		failed: make(chan error, 1),
	}
	go func() { s.failed <- s.server.Serve(cfg.Listener) }()
	return s
}

func scheme(secure bool) string {
	if secure {
		return "https"
	}
	return "http"
}

// URL is where it answers: scheme, host and port.
func (s *Server) URL() string { return s.url }

// Wait returns when ctx or the database ends or the server fails; a nil database never ends. Requests under way get
// ten seconds; a second signal is not waited for, since the first restored its default, which ends the process.
func (s *Server) Wait(ctx context.Context, database <-chan struct{}) error {
	select {
	case err := <-s.failed:
		return fmt.Errorf("serve: %w", err)
	case <-database:
		return errors.Join(errors.New("the private database ended"), s.Drain())
	case <-ctx.Done():
	}
	return s.Drain()
}

// Drain ends the server: new connections are refused at once, and requests under way get ten seconds.
func (s *Server) Drain() error {
	ctx, cancel := context.WithTimeout(context.Background(), drainTimeout)
	defer cancel()
	if err := s.server.Shutdown(ctx); err != nil {
		_ = s.server.Close() // whoever is still served has had the time that was promised
		return fmt.Errorf("requests were cut off after %s: %w", drainTimeout, err)
	}
	return nil
}

// Answers waits until path answers 200 through the listener itself, ten seconds at most.
func (s *Server) Answers(ctx context.Context, path string, config *tls.Config) error {
	ctx, cancel := context.WithTimeout(ctx, drainTimeout)
	defer cancel()
	transport := &http.Transport{DisableKeepAlives: true}
	if config != nil {
		// It asks itself, by address: the certificate names the host that others use.
		transport.TLSClientConfig = &tls.Config{InsecureSkipVerify: true} //nolint:gosec // see above
	}
	client := &http.Client{Transport: transport}
	last := 0
	for {
		status, err := probe(ctx, client, s.url+path)
		if err == nil && status == http.StatusOK {
			return nil
		}
		if err == nil {
			last = status
		}
		select {
		case err := <-s.failed:
			return fmt.Errorf("serve: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("the server does not become ready: status %d: %w", last, errors.Join(err, ctx.Err()))
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func probe(ctx context.Context, client *http.Client, url string) (int, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, http.NoBody)
	if err != nil {
		return 0, err
	}
	resp, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	return resp.StatusCode, resp.Body.Close()
}

// dropAddresses is the handler of net/http's own messages. They quote client addresses and, for TLS, names; the
// access log says what matters, so they are kept for debugging only, as a constant.
type dropAddresses struct{ slog.Handler }

// Handle replaces the message.
func (d dropAddresses) Handle(ctx context.Context, r slog.Record) error {
	return d.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, "a connection failed", 0))
}
