package main

import (
	"fmt"
	"path/filepath"

	"github.com/tacitcrm/tacit/internal/demo"
)

// devLine is the one line of tacit dev --json.
type devLine struct {
	URL         string      `json:"url"`
	DatabaseURL string      `json:"database_url"`
	Credentials demo.Tokens `json:"credentials"`
}

// announce prints where everything is, once requests are answered.
func (d *development) announce(base string) error {
	d.served = true
	d.warn()
	if d.cmd.JSON {
		return d.t.PrintJSON(devLine{URL: base, DatabaseURL: d.url, Credentials: d.demo.Tokens})
	}
	out := d.t.Stdout
	fmt.Fprintf(out, "tacit serves on %s   (API: %s/openapi.json)\n\n", base, base)
	if err := d.t.PrintTable(d.demo.Tokens.Table()); err != nil {
		return err
	}
	d.demo.Examples(out, base)
	keystone, err := filepath.Abs(filepath.Join(d.cmd.Data, "keystone"))
	if err != nil {
		return fmt.Errorf("name the keystone: %w", err)
	}
	fmt.Fprintf(out, "\nFor commands that need the database (tacit policy, catalog, credential, doctor …), in another terminal:\n\n")
	fmt.Fprintf(out, "export DATABASE_URL='%s' TACIT_KEYSTONE='%s' TACIT_URL=%s\n", d.url, keystone, base)
	fmt.Fprintf(out, "\nLetters are not sent: they lie in %s.\n", d.mails.Dir())
	fmt.Fprintf(out, "Data is kept in %s. Ctrl-C stops the server and its database.\n", d.cmd.Data)
	return nil
}

// warn says what a development vault does not promise.
func (d *development) warn() {
	d.t.Say("NOT FOR PRODUCTION: the keystone is a file on this disk and is best effort. Keys destroyed by an erasure may")
	d.t.Say("be recovered from the disk, and the tokens lie in %s/credentials.json.", d.cmd.Data)
}
