// Package maildrop is a mail server that delivers nothing: it listens on the loopback and keeps each mail as a file that
// only its owner may read, as a maildir does. It is for development, where no mail may leave and somebody wants to read it.
package maildrop

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/emersion/go-smtp"
	"github.com/google/uuid"
)

// Bounds of what is taken.
const (
	maxMail       = 1 << 20
	maxRecipients = 10
	idle          = time.Minute
)

// Server keeps mails until it is closed.
type Server struct {
	dir    string
	addr   string
	server *smtp.Server
	listen net.Listener
	served chan struct{}
}

// Start listens on a free port of the loopback and keeps mails in dir, which is made if need be, with its subdirectories
// new and tmp (https://cr.yp.to/proto/maildir.html).
func Start(ctx context.Context, dir string) (*Server, error) {
	for _, sub := range []string{"", "tmp", "new", "cur"} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("make the directory of mails: %w", err)
		}
	}
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen for mails: %w", err)
	}
	s := &Server{dir: dir, addr: l.Addr().String(), listen: l, served: make(chan struct{})}
	s.server = smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &session{dir: dir}, nil }))
	s.server.Domain, s.server.ErrorLog = "localhost", quiet{}
	s.server.EnableSMTPUTF8, s.server.MaxMessageBytes, s.server.MaxRecipients = true, maxMail, maxRecipients
	s.server.ReadTimeout, s.server.WriteTimeout = idle, idle
	go func() {
		defer close(s.served)
		_ = s.server.Serve(l) // ends with Close
	}()
	return s, nil
}

// Addr is where it listens, host:port.
func (s *Server) Addr() string { return s.addr }

// Dir is where new mails lie.
func (s *Server) Dir() string { return filepath.Join(s.dir, "new") }

// Close ends it. Mails stay.
func (s *Server) Close() error {
	err := s.server.Close()
	_ = s.listen.Close() // where the server had not begun to serve it, it would wait for ever
	<-s.served
	if errors.Is(err, smtp.ErrServerClosed) || errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}

// quiet drops what the library logs: it quotes what clients send.
type quiet struct{}

func (quiet) Printf(string, ...any) {}
func (quiet) Println(...any)        {}

// session is one connection. It takes mail from anybody to anybody.
type session struct{ dir string }

func (*session) Mail(string, *smtp.MailOptions) error { return nil }
func (*session) Rcpt(string, *smtp.RcptOptions) error { return nil }
func (*session) Reset()                               {}
func (*session) Logout() error                        { return nil }

var errKeep = &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 3, 0}, Message: "the mail was not kept"}

// Data keeps a mail whole or not at all: it is written aside and moved when it is complete.
func (s *session) Data(r io.Reader) error {
	id, err := uuid.NewV7()
	if err != nil {
		return errKeep
	}
	aside := filepath.Join(s.dir, "tmp", id.String())
	if err := write(aside, r); err != nil {
		_ = os.Remove(aside) // nobody looks there
		return errKeep
	}
	if err := os.Rename(aside, filepath.Join(s.dir, "new", id.String()+".eml")); err != nil {
		return errKeep
	}
	return nil
}

func write(name string, r io.Reader) error {
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // a directory of ours and an id
	if err != nil {
		return err
	}
	_, err = io.Copy(f, r)
	return errors.Join(err, f.Close())
}
