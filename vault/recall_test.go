package vault_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestRecalledIsConfirmed: a credential that a server remembers is refused from the moment on that another one revokes it, in
// whatever words it asks, and nobody is logged as it.
func TestRecalledIsConfirmed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	need := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	id := w.create(map[string]any{"given_name": "Ada", "contact_points": []any{map[string]any{"kind": "email", "value": "ada@example.com"}}}).ID
	spec := vault.CredentialSpec{Client: "till", Kind: "app", Roles: []string{"support"}, Regions: []string{"*"}, Purposes: []string{"support"}, Budget: 100}
	c, token, err := w.CreateCredential(t.Context(), spec)
	need(err)
	if _, known := w.Recall(token); known {
		t.Error("a token that nobody has shown is remembered")
	}
	_, err = w.Authenticate(t.Context(), token)
	need(err)
	a, known := w.Recall(token)
	if !known || a.Confirmed() {
		t.Fatalf("got known %v, confirmed %v", known, a.Confirmed())
	}
	session := func(purpose string) *vault.Session { return w.As(a, purpose) }
	asks := map[string]func() error{
		"read": func() error { _, err := session("support").Get(t.Context(), "contact", id, nil); return err },
		"sparse read": func() error {
			_, err := session("support").Get(t.Context(), "contact", id, []string{"nope"})
			return err
		},
		"nobody":  func() error { _, err := session("support").Get(t.Context(), "contact", uuid.New(), nil); return err },
		"purpose": func() error { _, err := session("sales").Get(t.Context(), "contact", id, nil); return err },
		"kind":    func() error { _, err := session("support").Get(t.Context(), "nope", id, nil); return err },
		"look-up": func() error {
			_, err := session("support").Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"nobody@example.com"`)})
			return err
		},
		"list": func() error { _, err := session("support").List(t.Context(), "contact", vault.ListQuery{}); return err },
	}
	need(asks["read"]())
	for name, ask := range asks {
		if err := ask(); errors.Is(err, vault.ErrUnauthenticated) || errors.Is(err, vault.ErrUnavailable) {
			t.Errorf("%s, with a credential that holds: %v", name, err)
		}
	}
	other, _ := w.open()
	need(other.RevokeCredential(t.Context(), c.ID))
	revoked := w.lastEntry().ID
	for name, ask := range asks {
		if err := ask(); !errors.Is(err, vault.ErrUnauthenticated) {
			t.Errorf("%s, revoked: got %v", name, err)
		}
	}
	if _, known := w.Recall(token); known {
		t.Error("a credential that was refused is remembered")
	}
	if last := w.lastEntry(); last.ID != revoked {
		t.Errorf("an entry of a credential that was revoked: %s %s", last.Action, last.Outcome)
	}
}

// TestRecalledRowIsTheOneThatWasStored: whatever is edited in a credential's row, a server that remembers it lets nobody act by
// it.
func TestRecalledRowIsTheOneThatWasStored(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(map[string]any{"given_name": "Ada"}).ID
	for i, edit := range []string{
		"revoked_at = now()", "expires_at = now() - interval '1 day'", "roles = '{}'", "roles = '{officer}'", "hash = sha256('x')", "prefix = 'x'",
		"purposes = '{sales}'", "budget = 7", "mac = sha256('x')",
	} {
		c, token, err := w.CreateCredential(t.Context(), vault.CredentialSpec{
			Client: "till", Kind: "app", Roles: []string{"support"}, Regions: []string{"*"}, Purposes: []string{"support"}, Budget: 100 + i,
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err = w.Authenticate(t.Context(), token); err != nil {
			t.Fatal(err)
		}
		read := func() error {
			a, _ := w.Recall(token)
			_, err := w.As(a, "support").Get(t.Context(), "contact", id, nil)
			return err
		}
		if err := read(); err != nil {
			t.Fatal(err)
		}
		w.exec("UPDATE credential SET "+edit+" WHERE id = $1", c.ID)
		if err := read(); !errors.Is(err, vault.ErrIntegrity) {
			t.Errorf("%s: got %v", edit, err)
		}
	}
}

// TestDamageStaysWithItsRecord: what is wrong with one record fails for whoever reads that one, and for nobody who asks at the
// same time.
func TestDamageStaysWithItsRecord(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id, other := w.create(map[string]any{"given_name": "Ada"}).ID, w.create(map[string]any{"given_name": "Bob"}).ID
	s := w.as("support")
	for _, tc := range []struct {
		edit, undo string
		want       error
	}{
		{"wrapped = ARRAY[wrapped]", "", nil}, // the same bytes in other brackets
		{"bucket = '00000000-0000-0000-0000-000000000000'", "bucket = $2", vault.ErrIntegrity},
		{"wrapped = '{}'", "", vault.ErrGone},
	} {
		var bucket uuid.UUID
		if err := w.pool.QueryRow(t.Context(), `SELECT bucket FROM key_subject WHERE subject = $1`, id).Scan(&bucket); err != nil {
			t.Fatal(err)
		}
		w.exec("UPDATE key_subject SET "+tc.edit+" WHERE subject = $1", id)
		var wait sync.WaitGroup
		for n := range 24 {
			wait.Go(func() {
				ask, want := other, error(nil)
				if n%3 == 0 {
					ask, want = id, tc.want
				}
				if _, err := s.Get(t.Context(), "contact", ask, nil); !errors.Is(err, want) {
					t.Errorf("%s: got %v, want %v", tc.edit, err, want)
				}
			})
		}
		wait.Wait()
		if tc.undo != "" {
			w.exec("UPDATE key_subject SET "+tc.undo+" WHERE subject = $1", id, bucket)
		}
	}
}

// TestReadsGather reads many records at once, some of which are not there: each reader gets the one it asked for.
func TestReadsGather(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ids := make([]uuid.UUID, 12)
	for i := range ids {
		ids[i] = w.create(map[string]any{"given_name": "Ada"}).ID
	}
	s := w.as("support")
	var wait sync.WaitGroup
	for n := range 60 {
		wait.Go(func() {
			id, there := ids[n%len(ids)], n%5 != 4
			if !there {
				id = uuid.New()
			}
			got, err := s.Get(t.Context(), "contact", id, nil)
			switch {
			case there && (err != nil || got.ID != id || len(got.Fields) == 0):
				t.Errorf("asked for %s: got %s, %v", id, got.ID, err)
			case !there && !errors.Is(err, vault.ErrNotFound):
				t.Errorf("asked for nobody: got %v", err)
			}
		})
	}
	wait.Wait()
}
