package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

// finding is what a command found, as --json prints it.
type finding struct {
	Command     string                `json:"command"`
	Verdict     tree.Verdict          `json:"verdict"`
	Origin      string                `json:"origin,omitempty"`
	Size        uint64                `json:"size"`           // of the checkpoint
	Root        string                `json:"root,omitempty"` // base64
	Entries     *uint64               `json:"entries,omitempty"`
	Gone        *tree.Span            `json:"gone,omitempty"`
	Earlier     *int                  `json:"earlier_held,omitempty"`
	Index       *uint64               `json:"index,omitempty"`
	Entry       json.RawMessage       `json:"entry,omitempty"`
	Document    *certificate.Document `json:"document,omitempty"`
	Certificate json.RawMessage       `json:"certificate,omitempty"`
	Subject     *bool                 `json:"subject,omitempty"` // whether the certificate is about the subject given
	Faults      []tree.Fault          `json:"faults"`
	More        bool                  `json:"more,omitempty"`

	json  bool
	shown *certificate.Report // of the certificate, once verified
}

// found starts a finding of what c says.
func found(command string, o *options, c tree.Checkpoint) *finding {
	f := &finding{
		Command: command, Verdict: tree.Verified, Origin: c.Origin, Size: c.Size, Faults: []tree.Fault{}, json: o.json,
	}
	if c.Root != nil {
		f.Root = base64.StdEncoding.EncodeToString(c.Root)
	}
	return f
}

// refuted adds a fault.
func (f *finding) refuted(code tree.Code, where, what string) *finding {
	f.Verdict = tree.Refuted
	f.Faults = append(f.Faults, tree.Fault{Code: code, Where: where, What: what})
	return f
}

// incomplete adds what could not be looked at.
func (f *finding) incomplete(code tree.Code, where, what string) *finding {
	f.refuted(code, where, what).Verdict = tree.Incomplete
	return f
}

func (f *finding) exit() int {
	switch f.Verdict {
	case tree.Verified:
		return exitVerified
	case tree.Incomplete:
		return exitIncomplete
	case tree.Refuted:
	}
	return exitRefuted
}

func (f *finding) print(w io.Writer) error {
	if f.json {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(f)
	}
	var b strings.Builder
	head := map[tree.Verdict]string{
		tree.Verified: "verified", tree.Refuted: "NOT VERIFIED", tree.Incomplete: "INCOMPLETE, nothing is proven",
	}[f.Verdict]
	fmt.Fprintf(&b, "%s: %s\n", head, f.subject())
	for _, fault := range f.Faults {
		fmt.Fprintf(&b, "  %s: %s\n", fault.Where, fault.What)
	}
	if f.More {
		fmt.Fprintf(&b, "  and perhaps more: the search ended at %d\n", tree.MaxFaults)
	}
	f.printDetails(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

func (f *finding) subject() string {
	if f.Document != nil {
		return fmt.Sprintf("%s of %s, signed %s", f.Document.Type, clean(f.Document.Origin), date(f.Document.Time))
	}
	of := "log"
	if f.Command == "certificate" || f.Command == "document" {
		of = f.Command
	}
	if f.Origin != "" {
		of = fmt.Sprintf("%s, %d entries, root %s", clean(f.Origin), f.Size, f.Root)
	}
	if f.Index != nil {
		return fmt.Sprintf("entry %d of %s", *f.Index, of)
	}
	return of
}

func (f *finding) printDetails(b *strings.Builder) {
	if f.Entries != nil {
		fmt.Fprintf(b, "  %d entries read\n", *f.Entries)
	}
	if f.Gone != nil {
		fmt.Fprintf(b, "  entries %d to %d were dropped after their retention, as the log says; their hashes are in the tree\n", f.Gone.From, f.Gone.To-1)
	}
	if f.Earlier != nil && *f.Earlier > 0 {
		fmt.Fprintf(b, "  %d earlier checkpoints hold\n", *f.Earlier)
	}
	if f.shown != nil {
		f.printCertificate(b)
	}
	if f.Entry != nil {
		fmt.Fprintf(b, "%s\n", f.Entry)
	}
}

// clean keeps what somebody else wrote from steering a terminal.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return '?'
		}
		return r
	}, s)
}
