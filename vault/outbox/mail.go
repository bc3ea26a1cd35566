package outbox

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/textproto"
	"slices"
	"strings"
	"time"

	mailer "github.com/wneessen/go-mail"
	"github.com/wneessen/go-mail/smtp"

	"github.com/tacitcrm/tacit/crypto"
)

// How a connection to the mail server is kept from others.
const (
	StartTLS = "starttls" // a server that does not offer it gets nothing
	TLS      = "tls"      // from the first byte (RFC 8314)
	Plain    = "none"     // on the loopback alone
)

// DefaultMailTimeout bounds one delivery, from the dial to the server's last answer.
const DefaultMailTimeout = 30 * time.Second

// MailConfig says how mail is sent.
type MailConfig struct {
	Addr string // host:port of the mail server
	// Security is StartTLS if empty.
	Security string
	// Username and Password log in, by PLAIN or LOGIN; both empty for a server that knows us otherwise.
	Username string
	Password crypto.Secret
	// From is who the mail is from, as in "Example Ltd <privacy@example.com>". Its domain names the Message-IDs.
	From string
	// Hello is the name that we give the server; the domain of From if empty.
	Hello string
	// Timeout bounds one delivery; DefaultMailTimeout if zero. Keep it below that of the jobs.
	Timeout time.Duration
	// Roots are the authorities that may vouch for the server; the system's if nil.
	Roots *x509.CertPool
}

// Mail sends mail over SMTP (RFC 5321), one connection for each. It is safe for concurrent use.
type Mail struct {
	cfg    MailConfig
	host   string
	from   mail.Address
	domain string
}

// NewMail makes a sender. It does no I/O. Its errors never hold the password.
func NewMail(cfg MailConfig) (*Mail, error) {
	host, port, err := net.SplitHostPort(cfg.Addr)
	if err != nil || host == "" || port == "" {
		return nil, errors.New("mail: the server's address is not host:port")
	}
	from, err := mail.ParseAddress(cfg.From)
	if err != nil {
		return nil, errors.New("mail: the sender is not an address, as in Example Ltd <privacy@example.com>")
	}
	if from.Address, err = parseAddress(from.Address); err != nil {
		return nil, fmt.Errorf("mail: the sender: %w", err)
	}
	switch cfg.Security {
	case "":
		cfg.Security = StartTLS
	case StartTLS, TLS:
	case Plain:
		if !loopback(host) {
			return nil, errors.New("mail: letters go in clear to the loopback alone")
		}
	default:
		return nil, errors.New("mail: security is starttls, tls or none")
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = DefaultMailTimeout
	}
	m := &Mail{cfg: cfg, host: host, from: *from, domain: from.Address[strings.LastIndexByte(from.Address, '@')+1:]}
	if m.cfg.Hello == "" {
		m.cfg.Hello = m.domain
	}
	return m, nil
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// failure is a delivery that failed: a constant code, since a server's answer can quote the address and the letter.
type failure struct {
	code      string
	permanent bool // another attempt would fare no better
}

func (f *failure) Error() string { return f.code }

// Codes of failures besides smtp_ with a number.
const (
	faultUnreachable = "unreachable"
	faultTimeout     = "timeout"
	faultLost        = "connection_lost"
	faultTLS         = "tls"
	faultNoTLS       = "no_starttls"
	faultAuth        = "auth"
	faultAddress     = "address"
	faultUTF8        = "no_smtputf8"
	faultWording     = "wording"
	faultIntegrity   = "integrity"
	faultLog         = "log"
	faultKeysGone    = "keys_gone"
	faultExpired     = "expired"
	faultInternal    = "internal"
)

// send delivers one mail to one address.
func (m *Mail) send(ctx context.Context, to string, msg *mailer.Msg) error {
	ctx, cancel := context.WithTimeout(ctx, m.cfg.Timeout)
	defer cancel()
	conn, err := m.dial(ctx)
	if err != nil {
		return m.failed(ctx, err, faultUnreachable)
	}
	defer func() { _ = conn.Close() }() // a mail is sent, or not, before that
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	if m.cfg.Security == Plain && !loopbackConn(conn) {
		return &failure{code: faultNoTLS}
	}
	c, err := smtp.NewClient(conn, m.host)
	if err != nil {
		return m.failed(ctx, err, faultLost)
	}
	if err := m.greet(ctx, c); err != nil {
		return err
	}
	return m.hand(ctx, c, to, msg)
}

func loopbackConn(conn net.Conn) bool {
	addr, ok := conn.RemoteAddr().(*net.TCPAddr)
	return ok && addr.IP.IsLoopback()
}

func (m *Mail) dial(ctx context.Context) (net.Conn, error) {
	d := &net.Dialer{}
	if m.cfg.Security == TLS {
		return (&tls.Dialer{NetDialer: d, Config: m.tls()}).DialContext(ctx, "tcp", m.cfg.Addr)
	}
	return d.DialContext(ctx, "tcp", m.cfg.Addr)
}

func (m *Mail) tls() *tls.Config {
	return &tls.Config{ServerName: m.host, RootCAs: m.cfg.Roots, MinVersion: tls.VersionTLS12}
}

// greet says who we are, makes the connection private and logs in.
func (m *Mail) greet(ctx context.Context, c *smtp.Client) error {
	if err := c.Hello(m.cfg.Hello); err != nil {
		return m.failed(ctx, err, faultLost)
	}
	if m.cfg.Security == StartTLS {
		if ok, _ := c.Extension("STARTTLS"); !ok {
			return &failure{code: faultNoTLS}
		}
		if err := c.StartTLS(m.tls()); err != nil {
			return m.failed(ctx, err, faultTLS)
		}
	}
	if m.cfg.Username == "" {
		return nil
	}
	offered, names := c.Extension("AUTH")
	auth := smtp.PlainAuth("", m.cfg.Username, m.cfg.password(), m.host, false)
	if words := strings.Fields(strings.ToUpper(names)); offered && !slices.Contains(words, "PLAIN") && slices.Contains(words, "LOGIN") {
		auth = smtp.LoginAuth(m.cfg.Username, m.cfg.password(), m.host, false)
	}
	if err := c.Auth(auth); err != nil {
		return m.failed(ctx, err, faultAuth)
	}
	return nil
}

// hand gives the mail to the server. What the server refuses of an address or a letter for good is final; what it refuses
// before is about the two of us, and may be set right.
func (m *Mail) hand(ctx context.Context, c *smtp.Client, to string, msg *mailer.Msg) error {
	ascii := strings.IndexFunc(to, func(r rune) bool { return r > 0x7f }) < 0
	if ok, _ := c.Extension("SMTPUTF8"); !ascii && !ok {
		return &failure{code: faultUTF8, permanent: true}
	}
	c.SkipSMTPUTF8(ascii)
	if err := c.Mail("<" + m.from.Address + ">"); err != nil {
		return m.failed(ctx, err, faultLost)
	}
	if err := c.Rcpt("<" + to + ">"); err != nil {
		return final(m.failed(ctx, err, faultLost))
	}
	w, err := c.Data()
	if err != nil {
		return final(m.failed(ctx, err, faultLost))
	}
	if _, err := msg.WriteTo(w); err != nil {
		return m.failed(ctx, err, faultLost)
	}
	if err := w.Close(); err != nil {
		return final(m.failed(ctx, err, faultLost))
	}
	_ = c.Quit() // the mail is the server's; that we leave is a courtesy
	return nil
}

// failed keeps of an error its number, or the code given.
func (m *Mail) failed(ctx context.Context, err error, code string) error {
	var timeout net.Error
	reply, replied := errors.AsType[*textproto.Error](err)
	switch {
	case replied && reply.Code >= 400 && reply.Code < 600:
		return &failure{code: fmt.Sprintf("smtp_%d", reply.Code)}
	case ctx.Err() != nil, errors.As(err, &timeout) && timeout.Timeout():
		return &failure{code: faultTimeout}
	}
	return &failure{code: code}
}

// final marks a refusal that is the server's last word: 5yz (RFC 5321 section 4.2.1).
func final(err error) error {
	if f, ok := errors.AsType[*failure](err); ok && strings.HasPrefix(f.code, "smtp_5") {
		f.permanent = true
	}
	return err
}
