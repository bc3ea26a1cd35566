package main

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

// tlsFlags name a certificate.
type tlsFlags struct {
	Cert string `name:"tls-cert" type:"existingfile" placeholder:"FILE" help:"Certificate chain, PEM."`
	Key  string `name:"tls-key" type:"existingfile" placeholder:"FILE" help:"Private key, PEM."`
}

// config returns nil when no certificate is named.
func (f tlsFlags) config() (*tls.Config, error) {
	if (f.Cert == "") != (f.Key == "") {
		return nil, &usageError{err: errors.New("a certificate needs its key"), hint: "give both --tls-cert and --tls-key"}
	}
	if f.Cert == "" {
		return nil, nil //nolint:nilnil // no certificate is a choice, not an error
	}
	pair, err := tls.LoadX509KeyPair(f.Cert, f.Key)
	if err != nil {
		return nil, fmt.Errorf("load the certificate: %w", err)
	}
	return &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12, NextProtos: []string{"h2", "http/1.1"}}, nil
}

// addresses refuses an address to listen on that is not host:port; "" of /metrics is none.
func addresses(api, metrics string) error {
	for _, a := range []struct{ flag, address string }{{"--listen", api}, {"--metrics-listen", metrics}} {
		if a.flag == "--metrics-listen" && a.address == "" {
			continue
		}
		if _, _, err := net.SplitHostPort(a.address); err != nil {
			return &usageError{err: fmt.Errorf("%s: %q is not host:port", a.flag, a.address), hint: "for example " + a.flag + " 127.0.0.1:8480"}
		}
	}
	return nil
}

// listen opens the address, under TLS when there is a configuration.
func listen(ctx context.Context, address string, config *tls.Config) (net.Listener, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, withHint(fmt.Errorf("%s is in use", address), "choose another with --listen; port 0 takes any that is free")
	}
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	if config != nil {
		l = tls.NewListener(l, config)
	}
	return l, nil
}

// serving is an HTTP server that answers in the background.
type serving struct {
	server *http.Server
	url    string
	failed chan error
}

// serve starts answering on l.
func serve(l net.Listener, secure bool, h http.Handler, logger *slog.Logger) *serving {
	s := &serving{
		server: &http.Server{
			Handler:           h,
			ReadHeaderTimeout: readHeaderTimeout,
			ReadTimeout:       readTimeout,
			WriteTimeout:      writeTimeout,
			IdleTimeout:       idleTimeout,
			MaxHeaderBytes:    maxHeaderBytes,
			ErrorLog:          slog.NewLogLogger(dropAddresses{logger.Handler()}, slog.LevelDebug),
		},
		url:    scheme(secure) + "://" + l.Addr().String(),
		failed: make(chan error, 1),
	}
	go func() { s.failed <- s.server.Serve(l) }()
	return s
}

// wait returns when ctx or the database ends or the server fails. Requests under way get ten seconds; a second signal
// is not waited for, since the first restored its default, which ends the process.
func (s *serving) wait(ctx context.Context, database <-chan struct{}) error {
	select {
	case err := <-s.failed:
		return fmt.Errorf("serve: %w", err)
	case <-database:
		return errors.Join(errors.New("the private database ended"), s.drain())
	case <-ctx.Done():
	}
	return s.drain()
}

// drain ends the server: new connections are refused at once.
func (s *serving) drain() error {
	ctx, cancel := context.WithTimeout(context.Background(), drainTimeout)
	defer cancel()
	if err := s.server.Shutdown(ctx); err != nil {
		_ = s.server.Close() // whoever is still served has had the time that was promised
		return fmt.Errorf("requests were cut off after %s: %w", drainTimeout, err)
	}
	return nil
}

// answers waits until path answers 200 through the listener itself.
func (s *serving) answers(ctx context.Context, path string, config *tls.Config) error {
	ctx, cancel := context.WithTimeout(ctx, drainTimeout)
	defer cancel()
	transport := &http.Transport{DisableKeepAlives: true}
	if config != nil {
		// It asks itself, by address: the certificate names the host that others use.
		transport.TLSClientConfig = &tls.Config{InsecureSkipVerify: true} //nolint:gosec // see above
	}
	client := &http.Client{Transport: transport}
	for {
		status, err := probe(ctx, client, s.url+path)
		if err == nil && status == http.StatusOK {
			return nil
		}
		select {
		case err := <-s.failed:
			return fmt.Errorf("serve: %w", err)
		case <-ctx.Done():
			return fmt.Errorf("the server does not become ready: status %d: %w", status, errors.Join(err, ctx.Err()))
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

func scheme(secure bool) string {
	if secure {
		return "https"
	}
	return "http"
}

// loopback reports whether an address to listen on can be reached from this machine alone. An empty host is every
// interface. A name counts only if it is "localhost", since any other may resolve differently tomorrow.
func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// dropAddresses is the handler of net/http's own messages. They quote client addresses and, for TLS, names; the
// access log says what matters, so they are kept for debugging only, as a constant.
type dropAddresses struct{ slog.Handler }

// Handle replaces the message.
func (d dropAddresses) Handle(ctx context.Context, r slog.Record) error {
	return d.Handler.Handle(ctx, slog.NewRecord(r.Time, r.Level, "a connection failed", 0))
}
