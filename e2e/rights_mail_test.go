package e2e_test

import (
	"bytes"
	"errors"
	"io"
	"mime/quotedprintable"
	"net"
	"net/mail"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"github.com/emersion/go-smtp"
)

// mailbox is a mail server that keeps what it takes. Its port is its own from the beginning, and refuses connections until
// it opens.
type mailbox struct {
	addr   string
	socket *os.File
	server *smtp.Server

	mu    sync.Mutex
	mails []letterMail
}

// letterMail is a mail that was delivered.
type letterMail struct{ id, to, subject, text string }

func newMailbox(t *testing.T) *mailbox {
	t.Helper()
	socket, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	m := &mailbox{socket: os.NewFile(uintptr(socket), "smtp")}
	t.Cleanup(func() { _ = m.socket.Close() })
	if err := syscall.Bind(socket, &syscall.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		t.Fatal(err)
	}
	at, err := syscall.Getsockname(socket)
	if err != nil {
		t.Fatal(err)
	}
	in4, ok := at.(*syscall.SockaddrInet4)
	if !ok {
		t.Fatalf("bound to %T", at)
	}
	m.addr = (&net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: in4.Port}).String()
	m.server = smtp.NewServer(smtp.BackendFunc(func(*smtp.Conn) (smtp.Session, error) { return &delivery{box: m}, nil }))
	m.server.Domain = "localhost"
	return m
}

// open begins to take mails.
func (m *mailbox) open(t *testing.T) {
	t.Helper()
	if err := syscall.Listen(int(m.socket.Fd()), 16); err != nil {
		t.Fatal(err)
	}
	l, err := net.FileListener(m.socket) // of a duplicate
	if err != nil {
		t.Fatal(err)
	}
	served := make(chan error, 1)
	go func() { served <- m.server.Serve(l) }()
	t.Cleanup(func() {
		_ = m.server.Close()
		if err := <-served; err != nil && !errors.Is(err, smtp.ErrServerClosed) {
			t.Error(err)
		}
	})
}

// delivery is one connection.
type delivery struct {
	box *mailbox
	to  string
}

func (*delivery) Mail(string, *smtp.MailOptions) error { return nil }
func (d *delivery) Rcpt(to string, _ *smtp.RcptOptions) error {
	d.to = to
	return nil
}
func (*delivery) Reset()        {}
func (*delivery) Logout() error { return nil }

func (d *delivery) Data(r io.Reader) error {
	raw, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	m, err := readMail(raw)
	if err != nil {
		return err
	}
	d.box.mu.Lock()
	defer d.box.mu.Unlock()
	d.box.mails = append(d.box.mails, m)
	return nil
}

// to returns what somebody was sent.
func (m *mailbox) to(address string) (list []letterMail) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return sentTo(m.mails, address)
}

// sentTo chooses mails by the mailbox: the last letter goes to the address as the person wrote it.
func sentTo(all []letterMail, address string) (list []letterMail) {
	for _, one := range all {
		if strings.EqualFold(one.to, address) {
			list = append(list, one)
		}
	}
	return list
}

func readMail(raw []byte) (letterMail, error) {
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return letterMail{}, err
	}
	to, err := mail.ParseAddress(msg.Header.Get("To"))
	if err != nil {
		return letterMail{}, err
	}
	body := msg.Body
	if strings.EqualFold(msg.Header.Get("Content-Transfer-Encoding"), "quoted-printable") {
		body = quotedprintable.NewReader(body)
	}
	text, err := io.ReadAll(body)
	return letterMail{
		id: strings.Trim(msg.Header.Get("Message-ID"), "<>"), to: to.Address, subject: msg.Header.Get("Subject"),
		text: strings.ReplaceAll(string(text), "\r\n", "\n"),
	}, err
}

// dropped reads the mails that tacit dev keeps as files.
func (w *rights) dropped() (list []letterMail) {
	w.t.Helper()
	files, err := filepath.Glob(filepath.Join(w.data, "mail", "new", "*.eml"))
	if err != nil {
		w.t.Fatal(err)
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			w.t.Fatal(err)
		}
		m, err := readMail(raw)
		if err != nil {
			w.t.Fatalf("%v\n%s", err, raw)
		}
		list = append(list, m)
	}
	return list
}
