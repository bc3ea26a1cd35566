package dossier

import (
	"archive/zip"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/certificate"
)

// The names of the files that stand last: what the archive holds, and the note (C2SP signed-note) that signs it.
const (
	ManifestName  = "manifest.json"
	SignatureName = ManifestName + ".sig"
)

// manifestVersion is the first member of a manifest.
const manifestVersion = "tacit-dossier/v1"

// sign writes the manifest and the note that signs its hash.
func (a *Archive) sign(ctx context.Context, z *zip.Writer, files []File) error {
	f, err := a.put(ctx, z, part{ManifestName, typeJSON, "", func(_ context.Context, w io.Writer) error { return write(w, a.manifest(files)) }})
	if err != nil {
		return err
	}
	signed, err := certificate.SignDocument(certificate.TypeDossier, a.signer.origin, f.SHA256, a.at, a.signer.keys...)
	if err != nil {
		return err //nolint:wrapcheck // it names the type
	}
	_, err = a.put(ctx, z, part{SignatureName, typeText, "", func(_ context.Context, w io.Writer) error {
		if _, err := w.Write(signed); err != nil {
			return fmt.Errorf("write export: %w", err)
		}
		return nil
	}})
	return err
}

// manifest says what the archive is, what its files are, and what GDPR Art. 15(1)(a) to (h) wants said besides.
func (a *Archive) manifest(files []File) object {
	c := a.catalog.Digest()
	o := object{
		{"document", manifestVersion},
		{"format", a.opts.Format},
		{"subject", a.subject},
		{"kind", a.kind.Name},
		{"as_of", a.at},
		{"locale", a.opts.Locale},
		{"log", a.signer.origin},
		{"purpose", a.purpose},
	}
	o = o.with("merged_with", a.linked).with("by_the_person", a.own).with("request", a.opts.Request)
	o = append(o,
		member{"policy", "sha256:" + hex.EncodeToString(a.disclosure.Policy[:])}, member{"catalog", "sha256:" + hex.EncodeToString(c[:])},
		member{"controller", a.controller()}, member{"purposes", a.purposes()}, member{"categories", a.categories()}, member{"recipients", a.recipientList()},
		member{"retention", a.retention()}, member{"rights", rightsOf()}, member{"complaint", a.complaint()},
		member{"source", "where data did not come from the person, what is known of its source stands with the record, in its field source"},
		member{"automated_decisions", "this system makes no decision about people by itself (GDPR Art. 22); the controller answers for others that it uses"},
	)
	if a.scope.portable {
		o = append(o, member{"left_out", slices.Concat([]leftOut{}, a.scope.leftOut)})
	}
	return append(o, member{"entries", ids(a.entries)}, member{"files", files})
}

// controller is who answers for the data: GDPR Art. 13(1)(a) and (b).
func (a *Archive) controller() object {
	c := &a.catalog.Controller
	return object{}.with("name", c.Name).with("contact", c.Contact).with("street", c.Street).with("city", c.City).with("postal_code", c.PostalCode).
		with("country", c.Country).with("email", c.Email).with("phone", c.Phone).with("url", c.URL).with("data_protection_officer", c.DPOEmail)
}

// purposes are why data is used, Art. 15(1)(a): those for which some field of the person's records may be disclosed.
func (a *Archive) purposes() []object {
	list := []object{}
	for _, p := range a.catalog.Purposes {
		if !a.usedFor(p.Name) {
			continue
		}
		o := object{{"name", p.Name}, {"title", p.Title}, {"legal_basis", p.LegalBasis}}
		o = o.with("citation", p.Citation).with("dpv", p.DPV)
		if p.RetentionDays > 0 {
			o = append(o, member{"retention_days", p.RetentionDays})
		}
		list = append(list, o)
	}
	return list
}

func (a *Archive) usedFor(purpose string) bool {
	return slices.ContainsFunc(a.allKinds(), func(k *catalog.Kind) bool {
		return slices.ContainsFunc(k.Fields, func(f *catalog.Field) bool { return f.HasPurpose(purpose) && a.scope.covers(k, f) })
	})
}

// allKinds are kinds with those of their sub-resources.
func (a *Archive) allKinds() []*catalog.Kind {
	var list []*catalog.Kind
	for _, k := range a.kinds() {
		list = append(append(list, k), k.Children()...)
	}
	return list
}

// categories are what sorts of data there are, Art. 15(1)(b), by kind of record and class.
func (a *Archive) categories() []object {
	list := []object{}
	for _, k := range a.allKinds() {
		byClass := map[string][]string{}
		for _, f := range k.Fields {
			for _, s := range f.Shapes() {
				if a.scope.covers(k, f) && !slices.Contains(byClass[s.Class.String()], f.Name) {
					byClass[s.Class.String()] = append(byClass[s.Class.String()], f.Name)
				}
			}
		}
		for _, c := range catalog.Classes() {
			if names := byClass[c.String()]; len(names) > 0 {
				list = append(list, object{{"kind", k.Name}, {"class", c.String()}, {"fields", names}})
			}
		}
	}
	return list
}

// recipientList is whom data can be disclosed to, Art. 15(1)(c), and whether the log has it that data of the person was.
func (a *Archive) recipientList() []object {
	list := []object{}
	for _, r := range a.catalog.Recipients {
		o := object{{"name", r.Name}, {"title", r.Title}}
		if a.recipients != nil {
			o = append(o, member{"received", a.recipients[r.Client]})
		}
		list = append(list, o)
	}
	return list
}

// retention is how long data is kept, Art. 15(1)(d).
func (a *Archive) retention() []object {
	list := []object{}
	for _, r := range a.catalog.RetentionOf(a.kind.Name) {
		o := object{{"rule", r.ID}, {"purpose", r.Purpose}, {"classes", r.Classes}, {"counted_from", r.From}}
		o = o.with("only_where_there_is", r.With)
		if r.FloorDays > 0 {
			o = append(o, member{"at_least_days", r.FloorDays})
		}
		if r.CeilingDays > 0 {
			o = append(o, member{"at_most_days", r.CeilingDays}, member{"then", r.Action})
		}
		list = append(list, o.with("citation", r.Citation))
	}
	return list
}

// rightsOf are the rights that a person has, Art. 15(1)(e).
func rightsOf() []object {
	return []object{
		{{"right", "rectification"}, {"citation", "GDPR Art. 16"}},
		{{"right", "erasure"}, {"citation", "GDPR Art. 17"}},
		{{"right", "restriction of processing"}, {"citation", "GDPR Art. 18"}},
		{{"right", "data portability"}, {"citation", "GDPR Art. 20"}},
		{{"right", "objection"}, {"citation", "GDPR Art. 21"}},
		{{"right", "withdrawal of consent"}, {"citation", "GDPR Art. 7(3)"}},
		{{"right", "complaint to a supervisory authority"}, {"citation", "GDPR Art. 77"}},
	}
}

// complaint is where one may complain, Art. 15(1)(f), and where rights are exercised.
func (a *Archive) complaint() object {
	c := &a.catalog.Controller
	return object{}.with("authority", c.Authority).with("url", c.AuthorityURL).with("requests", c.PublicURL)
}

// day is a date as the README writes it.
func day(t time.Time) string { return t.UTC().Format(time.DateOnly) }
