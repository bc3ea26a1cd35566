package outbox_test

import (
	"strings"
	"testing"

	"github.com/emersion/go-sasl"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/outbox"
)

func TestMailOverTLS(t *testing.T) {
	t.Parallel()
	w := newWorld(t, "127.0.0.1:1", nil)
	for name, tt := range map[string]struct {
		server   security
		security string
		loginBy  string
		trusted  bool
		password string
		fault    string
	}{
		"starttls and plain":          {security{starttls: true}, outbox.StartTLS, sasl.Plain, true, "secret", ""},
		"tls and login":               {security{tls: true}, outbox.TLS, sasl.Login, true, "secret", ""},
		"a server without starttls":   {security{}, outbox.StartTLS, sasl.Plain, true, "secret", "no_starttls"},
		"a certificate of strangers":  {security{starttls: true}, outbox.StartTLS, sasl.Plain, false, "secret", "tls"},
		"another one, from the start": {security{tls: true}, outbox.TLS, sasl.Plain, false, "secret", "unreachable"},
		"a wrong password":            {security{starttls: true}, outbox.StartTLS, sasl.Plain, true, "wrong", "smtp_"},
	} {
		box := newMailbox(t, tt.server)
		box.loginBy = []string{tt.loginBy}
		w.mailTo(box.addr, func(c *outbox.MailConfig) {
			c.Security, c.Username, c.Password = tt.security, "us", crypto.SecretString(tt.password)
			if tt.trusted {
				c.Roots = box.authority
			}
		})
		owner, id := w.queue(nil)
		got, _ := w.deliver(owner, id, false)
		switch {
		case tt.fault == "" && (got.State != outbox.Sent || len(box.logins) != 1 || box.logins[0] != tt.loginBy):
			t.Errorf("%s: got %+v and logins %q, want it sent", name, got, box.logins)
		case tt.fault != "" && (got.State != outbox.Waiting || !strings.HasPrefix(got.Fault, tt.fault) || len(box.got()) != 0):
			t.Errorf("%s: got %+v, want it to wait with %s", name, got, tt.fault)
		}
	}
}

// A password never crosses a line that others can read, whatever the configuration says.
func TestPlainIsForTheLoopback(t *testing.T) {
	t.Parallel()
	good := outbox.MailConfig{Addr: "mail.example.com:587", From: "a@example.com", Password: crypto.SecretString("secret")}
	for name, change := range map[string]func(*outbox.MailConfig){
		"":                      func(*outbox.MailConfig) {},
		"plain elsewhere":       func(c *outbox.MailConfig) { c.Security = outbox.Plain },
		"an unknown security":   func(c *outbox.MailConfig) { c.Security = "ssl" },
		"no port":               func(c *outbox.MailConfig) { c.Addr = "mail.example.com" },
		"no sender":             func(c *outbox.MailConfig) { c.From = "" },
		"a sender with headers": func(c *outbox.MailConfig) { c.From = "a@example.com\r\nBcc: b@example.com" },
	} {
		cfg := good
		change(&cfg)
		_, err := outbox.NewMail(cfg)
		if (err != nil) != (name != "") || err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: got %v", name, err)
		}
	}
	for _, host := range []string{"127.0.0.1", "[::1]", "localhost"} {
		if _, err := outbox.NewMail(outbox.MailConfig{Addr: host + ":25", Security: outbox.Plain, From: "a@example.com"}); err != nil {
			t.Errorf("%s: got %v, want it allowed", host, err)
		}
	}
}
