package dossier

import (
	"archive/zip"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/certificate"
)

// Archive is an export whose first entry is in the log. Its personal data stays sealed or secret until Write.
type Archive struct {
	m       *Maker
	session *vault.Session
	signer  signer
	opts    Options
	kind    *catalog.Kind
	subject uuid.UUID
	linked  []uuid.UUID // records of the same person that it is merged with
	at      time.Time   // of the database: what the export is as of
	began   time.Time   // of the first entry: access.json ends before it
	catalog *catalog.Catalog
	purpose string
	own     bool // made for the person by its own credential
	scope   *scope

	first      page // the person's own record, and those that it is merged with
	restricted bool
	disclosure vault.Disclosure
	entries    []uuid.UUID // of the export, in order
	recipients map[string]bool
	begun      bool
}

// Disclosure names the export's first entry. Those of its other pages are in its manifest.
func (a *Archive) Disclosure() vault.Disclosure { return a.disclosure }

// Filename is what to call the file. It names the subject by id, and nothing else.
func (a *Archive) Filename() string { return a.opts.Format + "-" + a.subject.String() + ".zip" }

// MediaType is what the file is.
func (a *Archive) MediaType() string { return "application/zip" }

// File is a line of the manifest.
type File struct {
	Name      string             `json:"name"`
	MediaType string             `json:"media_type"`
	Bytes     int64              `json:"bytes"`
	SHA256    certificate.Digest `json:"sha256"`
	About     string             `json:"about"`
}

// part is one file of the archive.
type part struct {
	name, media, about string
	write              func(context.Context, io.Writer) error
}

var errTwice = errors.New("write export: it was written before")

// Write writes the ZIP file, once. After an error the file lacks its end, and no program takes it for a whole one. Errors:
// those of the gate, as of Export, and the writer's.
func (a *Archive) Write(ctx context.Context, w io.Writer) error {
	if a.begun {
		return errTwice
	}
	a.begun = true
	z := zip.NewWriter(w)
	var files []File
	for _, p := range a.parts() {
		f, err := a.put(ctx, z, p)
		if err != nil {
			return err
		}
		files = append(files, f)
	}
	if err := a.sign(ctx, z, files); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("write export: %w", err)
	}
	return nil
}

// parts are the files of the archive, but for its manifest, in order.
func (a *Archive) parts() []part {
	list := []part{{"README.txt", typeText, "what is in this file, in words", a.readme}}
	if a.scope.portable {
		list = append(list, part{"schema.json", typeJSON, "JSON Schema (draft 2020-12) of records.json", a.schema})
	}
	list = append(list, part{"records.json", typeJSON, "what is held, record by record", a.records})
	for _, k := range a.kinds() {
		list = append(list, a.table(k))
		for _, child := range k.Children() {
			if a.scope.holds(child) {
				list = append(list, a.childTable(k, child))
			}
		}
	}
	if a.scope.portable {
		return list
	}
	ledger := &ledger{}
	return append(list,
		part{"history.json", typeJSON, "earlier values of what was changed since", a.history},
		part{"consents.json", typeJSON, "consents given, refused and withdrawn, with what was read at the time", ledger.consents(a)},
		part{"bases.json", typeJSON, "the legal bases that hold, and those recorded one by one", ledger.bases(a)},
		part{"restriction.json", typeJSON, "whether use of the data is restricted (GDPR Art. 18)", a.restriction},
		part{"access.json", typeJSON, "who saw or changed what, when and why, with proofs", a.access},
	)
}

// kinds are those of records about the person that the export is about, the person's own first.
func (a *Archive) kinds() []*catalog.Kind {
	list := []*catalog.Kind{a.kind}
	for _, k := range a.catalog.Kinds {
		if !k.Subject && k.Parent == "" && a.scope.holds(k) {
			list = append(list, k)
		}
	}
	return list
}

const (
	typeText = "text/plain; charset=utf-8"
	typeJSON = "application/json"
	typeCSV  = "text/csv; charset=utf-8; header=present"
)

// put writes one file and notes what the manifest says of it.
func (a *Archive) put(ctx context.Context, z *zip.Writer, p part) (File, error) {
	out, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: a.at.Truncate(time.Second)})
	if err != nil {
		return File{}, fmt.Errorf("write export: %w", err)
	}
	c := &counter{w: out, sum: sha256.New()}
	if err := p.write(ctx, c); err != nil {
		return File{}, err
	}
	f := File{Name: p.name, MediaType: p.media, Bytes: c.n, About: p.about}
	c.sum.Sum(f.SHA256[:0])
	return f, nil
}

// counter counts and hashes what passes.
type counter struct {
	w   io.Writer
	sum hash.Hash
	n   int64
}

func (c *counter) Write(b []byte) (int, error) {
	n, err := c.w.Write(b)
	c.sum.Write(b[:n])
	c.n += int64(n)
	return n, err //nolint:wrapcheck // an io.Writer hands on what it got
}
