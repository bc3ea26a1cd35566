package importer_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/merge"
)

// TestUndoLeavesPeople imports people about whom something is said or known afterwards: none of them is erased, nor who is
// merged with one.
func TestUndoLeavesPeople(t *testing.T) {
	s := newShop(t)
	vic, wyn := s.Person("Vic", "Tim", "vic@example.com"), s.Person("Wyn", "Tim", "wyn@example.com")
	r := s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,vic@example.com\nb,Bob,,wyn@example.com\nc,Cyd,,\nd,Dee,,\ne,Eve,,\n"), [5]int{5, 5, 0, 0, 0})
	m := merge.New(s.Vault)
	_, err := m.Merge(t.Context(), s.As("officer"), "contact", merge.Pair{ID: vic, With: s.the("a").ID})
	s.Must(err)
	_, err = m.Merge(t.Context(), s.As("officer"), "contact", merge.Pair{ID: s.the("b").ID, With: wyn})
	s.Must(err)
	_, err = s.As("portal").RecordConsent(t.Context(), "contact", s.the("c").ID, vault.ConsentInput{
		Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1,
	}, nil)
	s.Must(err)
	s.Exec(`INSERT INTO request (subject, revision, state, mac, about, type, status, received) VALUES ($1, 1, '{}', '', $2, 'access', 'received', now())`,
		uuid.New(), s.the("d").ID)

	u := s.undo("officer", r.ID)
	codes := map[string]int{}
	for _, e := range u.Errors {
		codes[e.Code]++
	}
	if u.Removed != 1 || u.Left != 4 || codes["changed"] != 3 || codes["in_use"] != 1 {
		t.Errorf("got %+v", u)
	}
	if n := s.Count(`SELECT count(*) FROM contact`); n != 6 {
		t.Errorf("%d people are there, of 7 but Eve", n)
	}
}

// TestUndoTellsOthersNothing takes an import back as one who may erase in another region: ids and number of what it may
// not see are not for it, be they there or gone.
func TestUndoTellsOthersNothing(t *testing.T) {
	s := newShop(t)
	r := s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,\nb,Bob,,\nc,Cyd,,\n"), [5]int{3, 3, 0, 0, 0})
	a, b := s.the("a"), s.the("b")
	s.Exec(`UPDATE import_change SET version = 0 WHERE record = $1`, b.ID) // as keepChanges marks a foreign write
	_, err := s.As("officer").Erase(t.Context(), "contact", s.the("c").ID, 0)
	s.Must(err)
	s.Exec(`INSERT INTO import_change SELECT $1, $2, $2, NULL, 'contact', 0, 1, true, '{}'`, r.ID, uuid.New())
	s.Credential("local", vault.CredentialSpec{Client: "local", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"US"}})
	if u := s.undo("local", r.ID); u.Left != 0 || u.Removed != 0 || u.Restored != 0 || len(u.Errors) != 0 {
		t.Errorf("an officer of another region: got %+v", u)
	}
	s.Credential("both", vault.CredentialSpec{Client: "both", Roles: []string{"officer", "import"}, Purposes: []string{"compliance", "operations"}, Regions: []string{"*"}})
	actor, err := s.Authenticate(t.Context(), s.Token("both"))
	s.Must(err)
	u, err := s.imports.Undo(t.Context(), s.Vault.As(actor, "compliance"), r.ID)
	if err != nil || u.Removed != 1 || u.Left != 1 || u.Errors[0].Code != "changed" {
		t.Errorf("who may import and erase: got %+v, %v", u, err)
	}
	if _, err := s.As("officer").Get(t.Context(), "contact", a.ID, nil); err == nil {
		t.Error("who was imported is still there")
	}
	if _, err := s.imports.Undo(t.Context(), s.As("import"), uuid.New()); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("no import: got %v", err)
	}
}

// TestUndoKeepsForeignWrites imports a person twice by one file, between which somebody else changes it.
func TestUndoKeepsForeignWrites(t *testing.T) {
	s := newShop(t)
	s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,\n"), [5]int{1, 1, 0, 0, 0})
	in, out := io.Pipe()
	go func() {
		defer out.Close()
		write := func(text string) { _, _ = io.WriteString(out, text) }
		write("ref,last,job,mail\na,Adah,,\n")
		write(strings.Repeat(",Fill,,\n", keyring.BucketSize))
		for s.Count(`SELECT max(version) FROM contact`) == 1 && t.Context().Err() == nil {
			time.Sleep(10 * time.Millisecond)
		}
		a := s.the("a")
		s.Patch("contact", a.ID, a.Version, map[string]any{"family_name": "Rectified"})
		write("a,,Boss,\n")
	}()
	r, err := s.imports.Import(t.Context(), s.As("import"), people, in)
	if err != nil {
		t.Fatal(explain(err))
	}
	if a := s.the("a"); a.Version != 4 {
		t.Fatalf("the test shows nothing: version %d", a.Version)
	}
	if u := s.undo("import", r.ID); u.Restored != 0 {
		t.Errorf("got %d restored, %+v", u.Restored, u.Errors[:1])
	}
	if got := shown(s.the("a"), "family_name"); got != `"Rectified"` {
		t.Errorf("the name is %s", got)
	}
}

// TestUndoIsRefused asks for imports that cannot be taken back, and as a credential that was revoked.
func TestUndoIsRefused(t *testing.T) {
	s := newShop(t)
	r := s.load(people, strings.NewReader("ref,last,job,mail\na,Ada,,\nb,Bob,,\n"), [5]int{2, 2, 0, 0, 0})
	refused := func(as, what string, x *vault.Session, want error) {
		t.Helper()
		if _, err := s.imports.Undo(t.Context(), x, r.ID); !errors.Is(err, want) {
			t.Errorf("%s, %s: got %v", as, what, err)
		}
	}
	s.Exec(`UPDATE import_job SET state = 'running'`)
	refused("officer", "it runs", s.As("officer"), fault.ErrBusy)
	s.Exec(`UPDATE import_job SET state = 'failed', started_at = now() - interval '91 days'`)
	refused("import", "long ago", s.As("import"), fault.ErrInvalid)
	s.Exec(`UPDATE import_job SET started_at = now()`)
	s.Exec(`UPDATE import_job SET prefix = '\x00', rows_done = 1`)
	_, err := s.As("officer").Erase(t.Context(), "contact", s.the("b").ID, 0)
	s.Must(err)
	if n := s.Count(`SELECT count(prefix) FROM import_job`); n != 0 {
		t.Error("what compares a file outlives a person of it")
	}
	again := people
	again.Resume = r.ID
	if _, err := s.imports.Import(t.Context(), s.As("import"), again, strings.NewReader("ref,last,job,mail\na,Ada,,\n")); !errors.Is(err, fault.ErrInvalid) {
		t.Errorf("continued without its mark: got %v", err)
	}
	late := s.As("officer")
	actor, err := s.Authenticate(t.Context(), s.Token("officer"))
	s.Must(err)
	s.Must(s.RevokeCredential(t.Context(), actor.Credential().ID))
	refused("officer", "revoked", late, fault.ErrUnauthenticated)
}
