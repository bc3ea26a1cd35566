// Package receipt writes down a consent for others to read: as a consent record after ISO/IEC TS 27560:2023 in JSON-LD,
// with terms of the W3C Data Privacy Vocabulary, and as a Kantara consent receipt 1.1.
//
// It promises that equal sources have equal bytes, and that of the person a document holds a pseudonym and nothing else.
// It reads no database, signs nothing and decides nobody's access.
package receipt

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
)

var (
	// ErrNotConsent says that the purpose rests on another basis than consent, or is not of the catalog.
	ErrNotConsent = errors.New("no purpose that rests on consent")
	// ErrNoGrant says that the event permits nothing, so that there is nothing to give a receipt for.
	ErrNoGrant = errors.New("no event that grants a consent")
	// ErrNoController says that the catalog does not declare who is responsible, without whom neither form is complete.
	ErrNoController = errors.New("the catalog declares no controller")
	// ErrNoPrincipal says that the person's pseudonym is missing.
	ErrNoPrincipal = errors.New("no pseudonym of the person")
)

// Source is what a document is written from.
type Source struct {
	Catalog   *catalog.Catalog
	Event     consent.Event
	Status    consent.Status // of the event's purpose, channel and contact point at IssuedAt
	Principal []byte         // the person's pseudonym, written in hexadecimal: no text of a caller gets in
	// Recipients are the titles of those the catalog declares to whom data is disclosed for the purpose; none if empty.
	Recipients []string
	IssuedAt   time.Time
}

// purpose returns the event's purpose, once there is all that every document needs.
func (s *Source) purpose() (*catalog.Purpose, error) {
	p, ok := s.Catalog.Purpose(s.Event.Purpose)
	switch {
	case !ok || !p.ConsentNeeded:
		return nil, ErrNotConsent
	case s.Catalog.Controller == (catalog.Controller{}):
		return nil, ErrNoController
	case len(s.Principal) == 0:
		return nil, ErrNoPrincipal
	}
	return p, nil
}

// addresses are the classes by which people are reached, by channel.
var addresses = map[string]catalog.Class{
	"email": catalog.ContactEmail, "phone": catalog.ContactPhone, "sms": catalog.ContactPhone, "post": catalog.ContactPost,
	"social": catalog.ContactSocial,
}

// classes lists what is known of a person that the consent opens to the purpose, by the catalog: addresses of its
// channel only, and special categories only where it is explicit (GDPR Art. 9(2)(a)).
func (s *Source) classes(p *catalog.Purpose) []catalog.Class {
	used := map[catalog.Class]bool{}
	for _, k := range s.Catalog.Kinds {
		for _, f := range k.Fields {
			for _, shape := range f.Shapes() {
				used[shape.Class] = used[shape.Class] || f.HasPurpose(p.Name)
			}
		}
	}
	used[catalog.Operational] = false
	for _, address := range addresses {
		used[address] = used[address] && slices.ContainsFunc(s.channels(p), func(c string) bool { return addresses[c] == address })
	}
	used[catalog.Special] = used[catalog.Special] && s.Event.Explicit
	return slices.DeleteFunc(catalog.Classes(), func(c catalog.Class) bool { return !used[c] })
}

// channels are those that the event speaks for.
func (s *Source) channels(p *catalog.Purpose) []string {
	if s.Event.Channel == "" {
		return p.Channels
	}
	return []string{s.Event.Channel}
}

// notice returns the notice that was shown and the language of the text, where the catalog still has it.
func (s *Source) notice() (n *catalog.Notice, locale string, ok bool) {
	n, ok = s.Catalog.Notice(s.Event.Notice.ID, s.Event.Notice.Version)
	if !ok {
		return nil, "", false
	}
	for locale, text := range n.Text {
		if sum := sha256.Sum256([]byte(text)); bytes.Equal(sum[:], s.Event.Notice.SHA256) {
			return n, locale, true
		}
	}
	return nil, "", false
}

func (s *Source) language() string {
	if s.Event.Locale != "" {
		return s.Event.Locale
	}
	_, locale, _ := s.notice()
	return locale
}

func (s *Source) jurisdiction() string {
	if s.Event.Jurisdiction != "" {
		return s.Event.Jurisdiction
	}
	return s.Catalog.Controller.Country
}

// site is where people reach the controller about what is held of them.
func (s *Source) site() string {
	c := s.Catalog.Controller
	for _, url := range []string{c.PublicURL, c.URL} {
		if url != "" {
			return url
		}
	}
	return "mailto:" + c.Email
}

// retention is how long data is kept after the purpose ended, as a duration of ISO 8601; "" without a rule.
func retention(p *catalog.Purpose) string {
	if p.RetentionDays == 0 {
		return ""
	}
	return "P" + strconv.Itoa(p.RetentionDays) + "D"
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }

func encode(event fmt.Stringer, v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("write %s: %w", event, err)
	}
	return b.Bytes(), nil
}
