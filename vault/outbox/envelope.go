package outbox

import (
	"errors"
	"net/mail"
	"strings"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	mailer "github.com/wneessen/go-mail"
	"golang.org/x/net/idna"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/letter"
)

// This is the one file of the outbox that opens secrets: to seal an address and variables as one, and to put them into
// what is mailed.

var (
	errAddress  = errors.New("not an address that mail can be sent to") // never quotes it
	errEnvelope = errors.New("what is sealed is no letter")
)

// envelope is what is sealed of a letter.
type envelope struct {
	To      crypto.Secret  `json:"to"`
	Vars    jsontext.Value `json:"vars"`
	Expires time.Time      `json:"expires,omitzero"`
}

// Secrets encode as "[redacted]" everywhere else.
var (
	reveal = json.WithMarshalers(json.MarshalFunc(func(s crypto.Secret) ([]byte, error) {
		return jsontext.AppendQuote(nil, s.Reveal()) //nolint:wrapcheck // of invalid UTF-8; sealed by what follows
	}))
	conceal = json.WithUnmarshalers(json.UnmarshalFunc(func(b []byte, s *crypto.Secret) error {
		text, err := jsontext.AppendUnquote(nil, b)
		if err != nil {
			return errEnvelope
		}
		*s = crypto.NewSecret(text)
		return nil
	}))
)

// seal packs and seals a letter's address and variables.
func seal(key *crypto.Key, at crypto.Place, m Message) ([]byte, error) {
	vars, err := json.Marshal(m.Vars, reveal)
	if err != nil {
		return nil, errEnvelope // the encoder's error can quote a value
	}
	plain, err := json.Marshal(envelope{To: m.To, Vars: vars, Expires: m.Expires}, reveal)
	if err != nil {
		return nil, errEnvelope
	}
	return key.Seal(at, crypto.NewSecret(plain)) //nolint:wrapcheck // names the place, which the caller wraps
}

// unseal opens what seal made, and decodes the variables of that letter.
func unseal(key *crypto.Key, at crypto.Place, sealed []byte, template string) (envelope, letter.Vars, error) {
	plain, err := key.Open(at, sealed)
	if err != nil {
		return envelope{}, nil, err //nolint:wrapcheck // as above
	}
	vars, ok := letter.Of(template)
	if !ok {
		return envelope{}, nil, errEnvelope
	}
	var e envelope
	if err := json.Unmarshal(plain.Reveal(), &e, conceal); err != nil {
		return envelope{}, nil, errEnvelope
	}
	if err := json.Unmarshal(e.Vars, vars, conceal); err != nil {
		return envelope{}, nil, errEnvelope
	}
	return e, vars, nil
}

// checkAddress refuses an address before it is queued.
func checkAddress(to crypto.Secret) error {
	if _, err := parseAddress(string(to.Reveal())); err != nil {
		return invalid("address", "bad_form", "one e-mail address")
	}
	return nil
}

// parseAddress takes one bare address, and brings its domain to the form that the DNS knows (RFC 5891).
func parseAddress(s string) (string, error) {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Name != "" || a.Address != s {
		return "", errAddress // the parser's error quotes it
	}
	at := strings.LastIndexByte(s, '@')
	domain, err := idna.Lookup.ToASCII(s[at+1:])
	if err != nil || domain == "" {
		return "", errAddress
	}
	return s[:at+1] + domain, nil
}

// write renders a letter and makes the mail of it. It returns the address that the mail is for.
func write(letters *letter.Letters, locale string, e envelope, vars letter.Vars, h header) (string, *mailer.Msg, error) {
	text, err := letters.Render(locale, vars, func(s crypto.Secret) string { return string(s.Reveal()) })
	if err != nil {
		return "", nil, err //nolint:wrapcheck // names the template, which the caller wraps
	}
	to, err := parseAddress(string(e.To.Reveal()))
	if err != nil {
		return "", nil, err
	}
	m := mailer.NewMsg(mailer.WithCharset(mailer.CharsetUTF8), mailer.WithEncoding(mailer.EncodingQP), mailer.WithNoDefaultUserAgent())
	m.FromMailAddress(&h.from)
	m.ToMailAddress(&mail.Address{Address: to})
	m.Subject(string(text.Subject.Reveal()))
	m.SetMessageIDWithValue(h.messageID)
	m.SetDateWithValue(h.date)
	m.SetGenHeader("Auto-Submitted", "auto-generated") // RFC 3834: no automatic answers
	m.SetGenHeader("Content-Language", text.Locale)
	m.SetBodyString(mailer.TypeTextPlain, string(text.Body.Reveal()))
	return to, m, nil
}

// header is what of a mail's header is not the person's.
type header struct {
	from      mail.Address
	messageID string // without angle brackets
	date      time.Time
}

// password shows the mail server's password to the mail server.
func (c *MailConfig) password() string { return string(c.Password.Reveal()) }
