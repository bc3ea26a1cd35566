package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

// verifyCertificate checks the certificate of an erasure, and whom it is about where that is asked.
func verifyCertificate(args []string) (*finding, error) {
	var o options
	rest, err := parse(&o, args, func(set *flag.FlagSet) {
		set.StringVar(&o.subject, "subject", "", "")
		set.StringVar(&o.salt, "salt", "", "")
	})
	if err != nil {
		return nil, err
	}
	if len(rest) != 1 {
		return nil, usage("certificate takes one file")
	}
	subject, salt, err := o.about()
	if err != nil {
		return nil, err
	}
	keys, err := o.documentKeys()
	if err != nil {
		return nil, err
	}
	file, err := readFile(rest[0])
	if err != nil {
		return nil, err
	}
	doc, signed, err := certificate.Split(file)
	if err != nil {
		return found("certificate", &o, tree.Checkpoint{}).refuted(certificate.CodeForm, rest[0], "is not a certificate with its signature, to the byte"), nil
	}
	report, err := certificate.Verify(doc, signed, keys)
	f := found("certificate", &o, report.Checkpoint)
	f.documented(&report.Document, err)
	if subject != uuid.Nil && report.Certificate.Version != 0 { // what could not be read is about nobody
		f.about(&report.Certificate, salt, subject)
	}
	if f.Verdict == tree.Verified {
		f.Certificate, f.shown = json.RawMessage(doc), &report
	}
	return f, nil
}

// verifyDocument checks the note that goes with a document.
func verifyDocument(args []string) (*finding, error) {
	var o options
	rest, err := parse(&o, args, func(set *flag.FlagSet) { set.StringVar(&o.note, "note", "", "") })
	if err != nil {
		return nil, err
	}
	if len(rest) != 1 || o.note == "" {
		return nil, usage("document takes one file, and --note")
	}
	keys, err := o.documentKeys()
	if err != nil {
		return nil, err
	}
	signed, err := readFile(o.note)
	if err != nil {
		return nil, err
	}
	sum, err := sumOf(rest[0])
	if err != nil {
		return nil, err
	}
	d, err := certificate.VerifyDocument(sum, signed, keys)
	f := found("document", &o, tree.Checkpoint{})
	f.documented(&d, err)
	return f, nil
}

// about is whom a certificate is to be about; no id if that is not asked.
func (o *options) about() (uuid.UUID, certificate.Salt, error) {
	if o.subject == "" && o.salt == "" {
		return uuid.Nil, certificate.Salt{}, nil
	}
	subject, err := uuid.Parse(o.subject)
	if err != nil || subject == uuid.Nil {
		return uuid.Nil, certificate.Salt{}, usage("--subject: not an id, which --salt needs")
	}
	salt, err := certificate.ParseSalt(o.salt)
	if err != nil {
		return uuid.Nil, certificate.Salt{}, usage("--salt: not 64 hex digits, which --subject needs")
	}
	return subject, salt, nil
}

// documentKeys are the log's keys, as documents are verified by.
func (o *options) documentKeys() (certificate.Keys, error) {
	var all []string
	for _, arg := range o.keys {
		lines, err := keyLines(arg)
		if err != nil {
			return certificate.Keys{}, err
		}
		all = append(all, lines...)
	}
	keys, err := certificate.ParseKeys(o.origin, all...)
	if err != nil {
		return certificate.Keys{}, usage("--key: %v", err)
	}
	return keys, nil
}

// sumOf hashes a file of any length.
func sumOf(path string) (sum certificate.Digest, err error) {
	f, err := os.Open(path) //nolint:gosec // a path from the command line
	if err != nil {
		return sum, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return sum, err
	}
	return certificate.Digest(h.Sum(nil)), nil
}

// documented takes in what a document's note says, and what is wrong with the document.
func (f *finding) documented(d *certificate.Document, err error) {
	if d.Type != "" {
		f.Document = d
	}
	if err == nil {
		f.Origin = d.Origin
		return
	}
	f.Verdict = tree.Refuted
	if refuted, ok := errors.AsType[*certificate.Refuted](err); ok {
		f.Faults = append(f.Faults, refuted.Faults...)
	}
}

// about holds a certificate to the subject that it is to be about.
func (f *finding) about(c *certificate.Certificate, salt certificate.Salt, subject uuid.UUID) {
	is := c.Of(salt, subject)
	f.Subject = &is
	if !is {
		f.refuted(certificate.CodeSubject, "subject", "is another than the one given, or the salt is not this certificate's")
	}
}

// printCertificate shows what a certificate comes to. It is in the words of a document that has been verified, which are
// cleaned all the same.
func (f *finding) printCertificate(b *strings.Builder) {
	c := &f.shown.Certificate
	fmt.Fprintf(b, "  %s, issue %d of %s, for request %s\n", c.Status, c.Issue, date(c.IssuedAt), c.Request)
	if f.Subject != nil {
		fmt.Fprintln(b, "  about the subject given")
	} else {
		fmt.Fprintln(b, "  about whom, --subject and --salt tell")
	}
	for _, k := range c.Destroyed {
		fmt.Fprintf(b, "  destroyed %s: %s\n", clean(k.Class), clean(k.Method))
	}
	printKept(b, c)
	for _, r := range c.Recipients {
		fmt.Fprintf(b, "  recipient %s: told %s, answer: %s\n", clean(r.Name), date(r.ToldAt), r.Answer)
	}
	for _, p := range c.Probes {
		fmt.Fprintf(b, "  searched %s: looked at %d, found %d\n", clean(p.Searched), p.Looked, p.Found)
	}
	fmt.Fprintf(b, "  %d of its entries read, %d known by their hash, in a log of %d entries, root %s\n",
		f.shown.Shown, f.shown.Hidden, f.Size, base64.StdEncoding.EncodeToString(f.shown.Checkpoint.Root))
	fmt.Fprintf(b, "  %s\n", c.Limits)
}

func keptUntil(k *certificate.Kept) string {
	switch {
	case k.Ground.Code == certificate.Decided:
		return "the request was refused for it"
	case k.Until.IsZero():
		return "until a hold is released, next review " + date(k.Review) + ", for " + k.ReadableFor + " use alone"
	}
	return "until " + date(k.Until) + ", for " + k.ReadableFor + " use alone"
}

// printKept shows what is left: here by law, and in older backups.
func printKept(b *strings.Builder, c *certificate.Certificate) {
	for _, k := range c.Kept {
		fmt.Fprintf(b, "  kept %s: %s, %s\n", clean(k.Class), clean(k.Ground.Citation), keptUntil(&k))
	}
	switch {
	case !c.Bounds.TokensUntil.IsZero():
		fmt.Fprintf(b, "  blind tokens in older backups can be tried until %s\n", date(c.Bounds.TokensUntil))
	case len(c.Deleted.Tokens) > 0:
		fmt.Fprintln(b, "  blind tokens in older backups can be tried until their index epoch is ended; no date is promised")
	}
	if len(c.Bounds.ClearColumns) > 0 {
		fmt.Fprintf(b, "  not covered: %s in older backups, until those are deleted\n", clean(strings.Join(c.Bounds.ClearColumns, ", ")))
	}
	if c.Bounds.BestEffort {
		fmt.Fprintln(b, "  the keystone deletes by best effort: its storage cannot confirm it")
	}
}

func date(t time.Time) string { return t.Format(time.RFC3339) }
