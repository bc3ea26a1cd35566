package catalog

import "go.yaml.in/yaml/v3"

// Recipient is somebody data is disclosed to, who is told of an erasure, a correction or a restriction: GDPR Art. 19.
type Recipient struct {
	Name        string
	Title       string
	Client      string // of the partner's credentials; one recipient has it
	RespondDays int    // from being told until it is overdue
}

// Recipient returns the recipient of that name.
func (c *Catalog) Recipient(name string) (*Recipient, bool) {
	for _, r := range c.Recipients {
		if r.Name == name {
			return r, true
		}
	}
	return nil, false
}

// RecipientOf returns the recipient whose credentials are that client's.
func (c *Catalog) RecipientOf(client string) (*Recipient, bool) {
	for _, r := range c.Recipients {
		if r.Client == client {
			return r, true
		}
	}
	return nil, false
}

func (p *parser) readRecipients(n *yaml.Node) {
	for _, e := range p.names(n, "recipients") {
		a := p.attrs(e.key, e.value, quoted("recipient", e.key.Value), "title", "client", "respond_days")
		if !isMapping(e.value) {
			continue
		}
		r := &Recipient{
			Name: e.key.Value, Title: a.need("title"), Client: a.need("client"), RespondDays: a.needNumber("respond_days", 365),
		}
		if other, twice := p.c.RecipientOf(r.Client); twice && r.Client != "" {
			a.fault("client", "client %q is that of recipient %q", r.Client, other.Name)
		}
		p.c.Recipients = append(p.c.Recipients, r)
	}
}
