package catalog

import (
	"net/mail"
	"net/url"
	"regexp"

	"go.yaml.in/yaml/v3"
	"golang.org/x/text/language"
)

// Controller is who decides why data is used, as people read it in letters and receipts: GDPR Art. 13(1)(a) and (b).
// The zero Controller is none. What must be there is what a Kantara consent receipt 1.1 asks for.
type Controller struct {
	Name         string
	Contact      string // whom to turn to: a person or a department
	Street       string
	City         string
	PostalCode   string // "" where there are none
	Country      string // ISO 3166-1, two letters
	Email        string
	Phone        string // E.164
	URL          string // of the controller's own site; "" for none, as for all below
	DPOEmail     string // of the data protection officer, GDPR Art. 37
	Authority    string // the supervisory authority, GDPR Art. 77
	AuthorityURL string
	ConfirmURL   string // base of the page that the link of a double opt-in opens
	PublicURL    string // where people reach what is held about them, and their requests
}

func (p *parser) readController(n *yaml.Node) {
	a := p.attrs(n, n, "controller", "name", "contact", "street", "city", "postal_code", "country", "email", "phone", "url",
		"dpo_email", "authority", "authority_url", "confirm_url", "public_url")
	if !isMapping(n) {
		return
	}
	p.c.Controller = Controller{
		Name: a.line("name"), Contact: a.line("contact"), Street: a.line("street"), City: a.line("city"),
		PostalCode: a.line("postal_code"), Country: a.country("country"), Email: a.email("email"),
		Phone: a.phone("phone"), URL: a.url("url"), DPOEmail: a.email("dpo_email"),
		Authority: a.line("authority"), AuthorityURL: a.url("authority_url"), ConfirmURL: a.url("confirm_url"),
		PublicURL: a.url("public_url"),
	}
	for _, key := range []string{"name", "contact", "street", "city", "country", "email", "phone"} {
		if !a.has(key) {
			a.fault(key, "no %s", key)
		}
	}
}

// e164 is a phone number as ITU-T E.164 has it.
var e164 = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)

func (a attrs) phone(key string) string {
	s := a.filled(key, a.text(key))
	if s != "" && !e164.MatchString(s) {
		a.fault(key, "%s: a number with its country code and without spaces is wanted, such as +442079460018", key)
		return ""
	}
	return s
}

// email returns an address alone: it is to stand in a header.
func (a attrs) email(key string) string {
	s := a.line(key)
	if s == "" {
		return ""
	}
	if addr, err := mail.ParseAddress(s); err != nil || addr.Address != s {
		a.fault(key, "%s: one address such as name@example.com is wanted", key)
		return ""
	}
	return s
}

func (a attrs) country(key string) string {
	s := a.filled(key, a.text(key))
	if s == "" {
		return ""
	}
	if !isCountry(s) {
		a.fault(key, "%s: two letters of ISO 3166 are wanted, such as DE", key)
		return ""
	}
	return s
}

// isCountry reports whether s is a country as ISO 3166-1 writes it.
func isCountry(s string) bool {
	r, err := language.ParseRegion(s)
	return err == nil && len(s) == 2 && r.IsCountry() && r.Canonicalize().String() == s
}

// url returns an address that people open. Only the machine itself is reached without TLS: links carry one-time codes.
func (a attrs) url(key string) string {
	s := a.filled(key, a.text(key))
	if s == "" {
		return ""
	}
	u, err := url.Parse(s)
	local := err == nil && u.Scheme == "http" && (u.Hostname() == "localhost" || u.Hostname() == "127.0.0.1" || u.Hostname() == "::1")
	switch {
	case err != nil || u.Host == "" || (u.Scheme != "https" && !local):
		a.fault(key, "%s: an address that begins with https:// is wanted; http:// goes with localhost only", key)
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		a.fault(key, "%s: an address without user, query and fragment is wanted", key)
	default:
		return s
	}
	return ""
}
