package outbox_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/store"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// What may be seen nowhere but in the mail.
const (
	address = "ada.lovelace@example.org"
	code    = "4711-0815"
)

// mailbox is a mail server.
type mailbox struct {
	t         *testing.T
	addr      string
	authority *x509.CertPool
	server    *smtp.Server
	stop      func()

	mu      sync.Mutex
	mails   []string
	logins  []string
	refuse  func(stage string) error // asked at each stage
	loginBy []string
}

type security struct{ tls, starttls bool }

// newMailbox starts a mail server on the loopback.
func newMailbox(t *testing.T, sec security) *mailbox {
	t.Helper()
	b := &mailbox{t: t, addr: "127.0.0.1:0", loginBy: []string{sasl.Plain}}
	b.start(sec)
	return b
}

func (b *mailbox) start(sec security) {
	b.t.Helper()
	b.server = smtp.NewServer(b)
	b.server.Domain, b.server.ErrorLog = "mx.example.net", quietLog{}
	l, err := net.Listen("tcp", b.addr)
	must(b.t, err)
	b.addr = l.Addr().String()
	if sec.tls || sec.starttls {
		b.server.TLSConfig, b.authority = certificate(b.t)
	}
	if sec.tls {
		l = tls.NewListener(l, b.server.TLSConfig)
	}
	served := make(chan struct{})
	go func() { defer close(served); _ = b.server.Serve(l) }()
	server := b.server
	b.stop = func() {
		_ = l.Close() // a server that has not begun to accept does not know of it
		_ = server.Close()
		<-served
	}
	b.t.Cleanup(b.stop)
}

type quietLog struct{}

func (quietLog) Printf(string, ...any) {}
func (quietLog) Println(...any)        {}

// certificate is one for the loopback, and who vouches for it: itself.
func certificate(t *testing.T) (*tls.Config, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "mail"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	must(t, err)
	leaf, err := x509.ParseCertificate(der)
	must(t, err)
	pool := x509.NewCertPool()
	pool.AddCert(leaf)
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}, MinVersion: tls.VersionTLS12}, pool
}

func (b *mailbox) NewSession(*smtp.Conn) (smtp.Session, error) {
	return &session{box: b}, b.at("hello")
}

// at asks whether a stage is to be refused.
func (b *mailbox) at(stage string) error {
	b.mu.Lock()
	refuse := b.refuse
	b.mu.Unlock()
	if refuse == nil {
		return nil
	}
	return refuse(stage)
}

// refuseAt makes the server answer a stage with a code, and a text that quotes whom it is about.
func (b *mailbox) refuseAt(stage string, number int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.refuse = func(at string) error {
		if at != stage {
			return nil
		}
		return &smtp.SMTPError{Code: number, EnhancedCode: smtp.NoEnhancedCode, Message: "not <" + address + ">"}
	}
}

func (b *mailbox) got() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.mails
}

type session struct {
	box      *mailbox
	from, to string
}

func (s *session) Reset()        {}
func (s *session) Logout() error { return nil }
func (s *session) Mail(from string, _ *smtp.MailOptions) error {
	s.from = from
	return s.box.at("mail")
}

func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error {
	s.to = to
	return s.box.at("rcpt")
}

func (s *session) Data(r io.Reader) error {
	b, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	if err := s.box.at("data"); err != nil {
		return err
	}
	s.box.mu.Lock()
	defer s.box.mu.Unlock()
	s.box.mails = append(s.box.mails, "MAIL "+s.from+"\nRCPT "+s.to+"\n"+string(b))
	return nil
}

func (s *session) AuthMechanisms() []string { return s.box.loginBy }

func (s *session) Auth(mechanism string) (sasl.Server, error) {
	check := func(user, password string) error {
		if user != "us" || password != "secret" {
			return errors.New("no")
		}
		s.box.mu.Lock()
		defer s.box.mu.Unlock()
		s.box.logins = append(s.box.logins, mechanism)
		return nil
	}
	if mechanism == sasl.Login {
		return loginServer(check), nil
	}
	return sasl.NewPlainServer(func(_, user, password string) error { return check(user, password) }), nil
}

// loginServer asks for a name and then for a password.
func loginServer(check func(user, password string) error) sasl.Server {
	return &login{check: check}
}

type login struct {
	check func(user, password string) error
	said  []string
}

func (l *login) Next(response []byte) (challenge []byte, done bool, err error) {
	if response != nil {
		l.said = append(l.said, string(response))
	}
	switch len(l.said) {
	case 0:
		return []byte("Username:"), false, nil
	case 1:
		return []byte("Password:"), false, nil
	}
	return nil, true, l.check(l.said[0], l.said[1])
}

// world is an outbox on a database and keys of its own, as the server's role sees them.
type world struct {
	*outbox.Outbox
	t       *testing.T
	super   *pgxpool.Pool
	pool    *pgxpool.Pool
	keys    *keyring.Ring
	jobs    *jobs.Client
	catalog *catalog.Catalog

	mu       sync.Mutex
	log      strings.Builder
	recorded []outbox.Item
	unlogged error
}

// newWorld makes one that mails to a server of loopback, in clear unless change says otherwise.
func newWorld(t *testing.T, addr string, change func(*outbox.MailConfig)) *world {
	t.Helper()
	w := &world{t: t, super: pgtest.New(t), catalog: &catalog.Catalog{Controller: catalog.Controller{Name: "Example Ltd"}}}
	ctx, dir := t.Context(), t.TempDir()
	file, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	must(t, err)
	keystone, err := crypto.CreateKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: file})
	must(t, err)
	must(t, keyring.Provision(ctx, w.super, keystone))
	w.pool, err = postgres.Open(ctx, postgres.PoolConfig{URL: pgtest.URL(t), MaxConns: 8, Role: "tacit_server"})
	must(t, err)
	t.Cleanup(w.pool.Close)
	w.keys, err = keyring.New(keystone, w.pool)
	must(t, err)
	w.jobs, err = jobs.New(jobs.Config{Pool: w.pool})
	must(t, err)
	w.mailTo(addr, change)
	t.Cleanup(w.nowhere)
	return w
}

// mailTo gives the world another mail server.
func (w *world) mailTo(addr string, change func(*outbox.MailConfig)) {
	w.t.Helper()
	cfg := outbox.MailConfig{Addr: addr, Security: outbox.Plain, From: "Example Ltd <privacy@example.com>", Timeout: 10 * time.Second}
	if change != nil {
		change(&cfg)
	}
	mail, err := outbox.NewMail(cfg)
	must(w.t, err)
	w.Outbox = w.outbox(mail)
}

func (w *world) outbox(mail *outbox.Mail) *outbox.Outbox {
	w.t.Helper()
	o, err := outbox.New(outbox.Config{
		Pool: w.pool, Keys: w.keys, Jobs: w.jobs, Catalog: func() *catalog.Catalog { return w.catalog }, Mail: mail,
		Record: func(_ context.Context, i outbox.Item) error {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.recorded = append(w.recorded, i)
			return w.unlogged
		},
	})
	must(w.t, err)
	return o
}

// run works the queue until the end of the test.
func (w *world) run() {
	w.t.Helper()
	work := jobs.NewWork()
	must(w.t, w.Register(work))
	c, err := jobs.New(jobs.Config{
		Pool: w.pool, Work: work, Queues: map[string]int{outbox.Queue: 2}, Logger: slog.New(slog.NewTextHandler(w, nil)),
	})
	must(w.t, err)
	must(w.t, c.Start(w.t.Context()))
	w.t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		if err := c.Stop(ctx, time.Minute); err != nil {
			w.t.Error(err)
		}
	})
}

// paused ends the pause of the job that failed, once it has begun: the queue looks for what is due each second.
func (w *world) paused() {
	w.t.Helper()
	for deadline := time.Now().Add(time.Minute); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		tag, err := w.super.Exec(w.t.Context(), `UPDATE river.river_job SET state = 'available', scheduled_at = now() WHERE state IN ('retryable', 'available') AND scheduled_at > now()`)
		must(w.t, err)
		if tag.RowsAffected() > 0 || w.one().State == outbox.Sent {
			return
		}
	}
	w.t.Fatal("after a minute: no job pauses")
}

// Write collects the log.
func (w *world) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.log.Write(p)
}

func (w *world) logged() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.log.String()
}

// nowhere looks for the person in the log, the queue and the clear columns of letters.
func (w *world) nowhere() {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var kept string
	const all = `SELECT coalesce((SELECT string_agg(j::text, ' ') FROM river.river_job j), '') || coalesce((SELECT string_agg(m::text, ' ') FROM message m), '')`
	must(w.t, w.super.QueryRow(ctx, all).Scan(&kept))
	for _, secret := range []string{address, "lovelace", code, "secret"} {
		if strings.Contains(kept+w.logged(), secret) {
			w.t.Errorf("%q is in the database or the log:\n%s\n%s", secret, kept, w.logged())
		}
	}
}

// owner makes keys, as a request has them.
func (w *world) owner() (uuid.UUID, *keyring.Subject) {
	w.t.Helper()
	id, err := store.NewID()
	must(w.t, err)
	bucket, err := w.keys.Place(w.t.Context(), 1)
	must(w.t, err)
	var keys *keyring.Subject
	w.tx(func(tx pgx.Tx) error {
		b, err := w.keys.LockBucket(w.t.Context(), tx, bucket)
		if err != nil {
			return err
		}
		wrapped, err := b.NewSubject(crypto.ID(id), catalog.Slots)
		if err != nil {
			return err
		}
		keys = keyring.NewSubject(id, b, wrapped)
		_, err = tx.Exec(w.t.Context(), `INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, 'request', $2, $3, $4)`,
			id, bucket, int32(b.Version()), wrapped)
		return err
	})
	return id, keys
}

func (w *world) tx(fn func(pgx.Tx) error) {
	w.t.Helper()
	must(w.t, store.InTx(w.t.Context(), w.pool, fn))
}

// queue queues a code to an owner of its own, changed as change says.
func (w *world) queue(change func(*outbox.Message)) (owner, id uuid.UUID) {
	w.t.Helper()
	owner, keys := w.owner()
	return owner, w.queueTo(owner, keys, change)
}

func (w *world) queueTo(owner uuid.UUID, keys *keyring.Subject, change func(*outbox.Message)) (id uuid.UUID) {
	w.t.Helper()
	m := outbox.Message{
		Owner: owner, Locale: "en", To: crypto.SecretString(address),
		Vars: letter.RequestCode{Request: owner, Code: crypto.SecretString(code), Minutes: 15},
	}
	if change != nil {
		change(&m)
	}
	w.tx(func(tx pgx.Tx) (err error) {
		id, err = w.QueueTx(w.t.Context(), tx, m, keys)
		return err
	})
	return id
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	_, err := w.super.Exec(w.t.Context(), sql, args...)
	must(w.t, err)
}

// one reads the only letter.
func (w *world) one() outbox.Item {
	w.t.Helper()
	rows, err := w.super.Query(w.t.Context(), `SELECT subject FROM message`)
	must(w.t, err)
	owner, err := pgx.CollectExactlyOneRow(rows, pgx.RowTo[uuid.UUID])
	must(w.t, err)
	list, err := w.List(w.t.Context(), outbox.Query{Owner: owner})
	must(w.t, err)
	return list[0]
}

// deliver runs the job of a letter once, and returns what became of the letter. Errors hold nothing of the person.
func (w *world) deliver(owner, id uuid.UUID, last bool) (outbox.Item, error) {
	w.t.Helper()
	err := w.Deliver(w.t.Context(), owner, id, last)
	if err != nil && (strings.Contains(err.Error(), "lovelace") || strings.Contains(err.Error(), code)) {
		w.t.Errorf("the error holds what it must not: %v", err)
	}
	list, listErr := w.List(w.t.Context(), outbox.Query{Owner: owner})
	must(w.t, listErr)
	if len(list) != 1 {
		w.t.Fatalf("got %d letters, want one", len(list))
	}
	return list[0], err
}

// await waits until the only letter is as wanted.
func (w *world) await(what string, is func(outbox.Item) bool) outbox.Item {
	w.t.Helper()
	var got outbox.Item
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if got = w.one(); is(got) {
			return got
		}
	}
	w.t.Fatalf("after half a minute: got %+v, want it %s\n%s", got, what, w.logged())
	return got
}

func (w *world) sealed(owner uuid.UUID) (sealed []byte) {
	w.t.Helper()
	must(w.t, w.super.QueryRow(w.t.Context(), `SELECT sealed FROM message WHERE subject = $1`, owner).Scan(&sealed))
	return sealed
}
