package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"

	"github.com/tacitcrm/tacit/internal/cli"
)

// tlsFlags name a certificate.
type tlsFlags struct {
	Cert string `name:"tls-cert" type:"existingfile" placeholder:"FILE" help:"Certificate chain, PEM."`
	Key  string `name:"tls-key" type:"existingfile" placeholder:"FILE" help:"Private key, PEM."`
}

// config returns nil when no certificate is named.
func (f tlsFlags) config() (*tls.Config, error) {
	if (f.Cert == "") != (f.Key == "") {
		return nil, cli.Usage(errors.New("a certificate needs its key"), "give both --tls-cert and --tls-key")
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
			return cli.Usage(fmt.Errorf("%s: %q is not host:port", a.flag, a.address), "for example "+a.flag+" 127.0.0.1:8480")
		}
	}
	return nil
}
