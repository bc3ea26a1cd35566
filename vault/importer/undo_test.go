package importer_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

var people = importer.Spec{Kind: "contact", Map: map[string]string{
	"ref": "external_ref", "last": "family_name", "job": "job_title", "mail": "contact_points.email",
}}

// TestUndo takes back an import that made one person and changed another, first as one who may not erase.
func TestUndo(t *testing.T) {
	s := newShop(t)
	s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,ada@example.com\nc,Cyd,,\n"), [5]int{2, 2, 0, 0, 0})
	ada := s.the("a")
	r := s.load(people, strings.NewReader("ref,last,job,mail\na,Adah,Boss,ada@example.org\nb,Bob,,\nc,Cydney,,\n"), [5]int{3, 1, 2, 0, 0})
	cyd := s.the("c")
	s.Patch("contact", cyd.ID, cyd.Version, map[string]any{"job_title": "Clerk"})

	u := s.undo("import", r.ID)
	if u.Removed != 0 || u.Restored != 2 || u.Left != 2 {
		t.Errorf("the importer: got %+v", u)
	}
	codes := map[string]bool{}
	for _, e := range u.Errors {
		codes[e.Code] = true
	}
	if !codes["refused"] || !codes["changed"] {
		t.Errorf("left: %+v", u.Errors)
	}
	back := s.the("a")
	for _, field := range []string{"family_name", "job_title"} {
		if was, is := shown(ada, field), shown(back, field); was != is {
			t.Errorf("%s is %q, was %q", field, is, was)
		}
	}
	if was, is := ada.Children[0].Items[0], back.Children[0].Items[0]; is.Fields[1].Value.Equal(was.Fields[1].Value) == false {
		t.Error("the address is not back")
	}
	bob := s.the("b").ID
	if u := s.undo("officer", r.ID); u.Removed != 1 || u.Left != 1 {
		t.Errorf("the officer: got %+v", u)
	}
	if _, err := s.As("officer").Get(t.Context(), "contact", bob, nil); err == nil {
		t.Error("who was imported is still there")
	}
	if u := s.undo("officer", r.ID); u.Removed != 0 || u.Left != 1 {
		t.Errorf("once more: got %+v", u)
	}
	s.load(people, strings.NewReader("ref,last,job,mail\na,Adah,Boss,ada@example.org\n"), [5]int{1, 0, 1, 0, 0})
}

func (s *shop) undo(as string, id uuid.UUID) importer.Undone {
	s.T.Helper()
	u, err := s.imports.Undo(s.T.Context(), s.As(as), id)
	if err != nil {
		s.T.Fatal(explain(err))
	}
	return u
}

// the is the contact with a reference.
func (s *shop) the(ref string) vault.Reply {
	s.T.Helper()
	r, err := s.As("officer").Lookup(s.T.Context(), vault.LookupQuery{By: "external_ref", Value: []byte(`"` + ref + `"`)})
	s.Must(err)
	return r
}

func shown(r vault.Reply, field string) string {
	for _, f := range r.Fields {
		if f.Field.Name == field {
			return string(f.Value.AppendJSON(nil))
		}
	}
	return ""
}

// broken is a file that breaks off.
type broken struct{ io.Reader }

func (b broken) Read(p []byte) (int, error) {
	n, err := b.Reader.Read(p)
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return n, err //nolint:wrapcheck // a reader's
}

// TestResume continues an import whose file broke off, and refuses another file.
func TestResume(t *testing.T) {
	s := newShop(t)
	var file strings.Builder
	file.WriteString("ref,last,job,mail\n")
	for n := range 500 {
		fmt.Fprintf(&file, "r%d,Row,,\n", n)
	}
	whole := file.String()
	stopped := func() uuid.UUID {
		_, err := s.imports.Import(t.Context(), s.As("import"), people, broken{strings.NewReader(whole[:len(whole)*9/10])})
		e, ok := errors.AsType[*importer.Stopped](err)
		if !ok {
			t.Fatalf("got %v", err)
		}
		return e.Job
	}
	job := stopped()
	again := people
	again.Resume = job
	r, err := s.imports.Import(t.Context(), s.As("import"), again, strings.NewReader(whole))
	if err != nil {
		t.Fatal(explain(err))
	}
	if r.Rows != 500 || r.Passed < 400 || r.Failed > 0 || r.Done() != 500 || s.Count(`SELECT count(*) FROM contact`) != 500 {
		t.Errorf("continued: got %+v", r)
	}
	again.Resume = stopped()
	if _, err := s.imports.Import(t.Context(), s.As("import"), again, strings.NewReader(strings.Replace(whole, "r7,Row", "r7,Roe", 1))); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("another file: got %v", err)
	}
	if n := s.Count(`SELECT count(*) FROM import_job WHERE state = 'done' AND prefix IS NOT NULL`); n != 0 {
		t.Errorf("%d finished imports keep what could be compared with a file", n)
	}
}

func TestGates(t *testing.T) {
	s := newShop(t)
	r := s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,\n"), [5]int{1, 1, 0, 0, 0})
	vaulttest.Gates(s.World, s.imports, map[string]vaulttest.Gate{
		"Import": {Inside: "import", Call: func(ctx context.Context, x *vault.Session) error {
			return vaulttest.Nothing(s.imports.Import(ctx, x, people, strings.NewReader("ref,last,job,mail\nb,Bob,,\n")))
		}},
		"Job": {Inside: "import", Call: func(ctx context.Context, x *vault.Session) error {
			return vaulttest.Nothing(s.imports.Job(ctx, x, r.ID))
		}},
		"Undo": {Inside: "import", Call: func(ctx context.Context, x *vault.Session) error {
			return vaulttest.Nothing(s.imports.Undo(ctx, x, r.ID))
		}},
	})
}
