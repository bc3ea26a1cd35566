package maildrop_test

import (
	"net"
	"net/smtp"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/internal/maildrop"
)

func TestKeepsMails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "mail")
	s, err := maildrop.Start(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	host, _, err := net.SplitHostPort(s.Addr())
	if err != nil || !net.ParseIP(host).IsLoopback() {
		t.Errorf("it listens on %s, want the loopback alone", s.Addr())
	}
	for _, subject := range []string{"one", "two"} {
		mail := []byte("Subject: " + subject + "\r\n\r\n.begins with a dot\r\n")
		if err := smtp.SendMail(s.Addr(), nil, "a@example.com", []string{"b@example.org"}, mail); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filepath.Glob(filepath.Join(s.Dir(), "*.eml"))
	if err != nil || len(files) != 2 {
		t.Fatalf("got %d files, %v", len(files), err)
	}
	for i, want := range []string{"one", "two"} { // ids follow time
		text, err := os.ReadFile(files[i])
		if err != nil || string(text) != "Subject: "+want+"\r\n\r\n.begins with a dot\r\n" {
			t.Errorf("got %q, %v", text, err)
		}
		if info, err := os.Stat(files[i]); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v, %v, want that only its owner reads it", info.Mode(), err)
		}
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("directory: mode %v, %v", info.Mode(), err)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if c, err := net.DialTimeout("tcp", s.Addr(), time.Minute); err == nil {
		_ = c.Close()
		t.Error("it still listens")
	}
}

// A mail that is not kept is refused, so that whoever sends it keeps it.
func TestRefusesWhatItCannotKeep(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "mail")
	s, err := maildrop.Start(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	if err := os.RemoveAll(filepath.Join(dir, "tmp")); err != nil {
		t.Fatal(err)
	}
	if err := smtp.SendMail(s.Addr(), nil, "a@example.com", []string{"b@example.org"}, []byte("Subject: x\r\n\r\n")); err == nil {
		t.Error("taken")
	}
	if _, err := maildrop.Start(t.Context(), filepath.Join(dir, "cur", "\x00")); err == nil {
		t.Error("a directory that cannot be made is taken")
	}
}

// TestCloseAtOnce: a server that is closed before it has begun to serve ends.
func TestCloseAtOnce(t *testing.T) {
	for range 50 {
		s, err := maildrop.Start(t.Context(), t.TempDir())
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}
