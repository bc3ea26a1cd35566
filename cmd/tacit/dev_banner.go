package main

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/crm"
)

// devLine is the one line of tacit dev --json.
type devLine struct {
	URL         string      `json:"url"`
	DatabaseURL string      `json:"database_url"`
	Credentials credentials `json:"credentials"`
}

// announce prints where everything is, once requests are answered.
func (d *development) announce(base string) error {
	d.served = true
	d.warn()
	if d.cmd.JSON {
		return d.t.printJSON(devLine{URL: base, DatabaseURL: d.url, Credentials: d.tokens})
	}
	out := d.t.stdout
	fmt.Fprintf(out, "tacit serves on %s   (API: %s/openapi.json)\n\n", base, base)
	rows := make([][]string, 0, len(demoCredentials))
	for _, c := range demoCredentials {
		rows = append(rows, []string{c.name, c.purpose, d.tokens[c.name], c.may})
	}
	if err := d.t.printTable([]string{"credential", "purpose", "token", "may"}, rows); err != nil {
		return err
	}
	if d.demo.Contact != uuid.Nil {
		d.examples(base)
	}
	fmt.Fprintf(out, "\nData is kept in %s. Ctrl-C stops the server and its database.\n", d.cmd.Data)
	return nil
}

// warn says what a development vault does not promise.
func (d *development) warn() {
	d.t.say("NOT FOR PRODUCTION: the keystone is a file on this disk and is best effort. Keys destroyed by an erasure may")
	d.t.say("be recovered from the disk, and the tokens lie in %s/credentials.json.", d.cmd.Data)
}

// examples prints three requests to paste: a look-up, a refusal, and what the log has of both.
func (d *development) examples(base string) {
	contact := d.demo.Contact.String()
	fmt.Fprintf(d.t.stdout, `
Try:

# Support looks a caller up: contact points masked, birth date withheld, each with its reason.
curl -s %[1]s/v1/lookup -H 'Authorization: Bearer %[3]s' -H 'Content-Type: application/json' -d '{"phone":"%[6]s"}'

# Marketing asks for the same person, who has not consented: 403 consent_missing.
curl -s %[1]s/v1/contacts/%[2]s -H 'Authorization: Bearer %[4]s'

# The officer asks who saw this person.
curl -s %[1]s/v1/contacts/%[2]s/disclosures -H 'Authorization: Bearer %[5]s'
`, base, contact, d.tokens["support"], d.tokens["marketing"], d.tokens["officer"], crm.DemoFirstPhone)
}
