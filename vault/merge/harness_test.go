package merge_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// bureau is a world with somebody who merges.
type bureau struct {
	*vaulttest.World
	*merge.Merger
	t *testing.T
}

func newBureau(t *testing.T) *bureau {
	t.Helper()
	b := &bureau{World: vaulttest.New(t, vaulttest.Options{}), t: t}
	b.Merger = merge.New(b.Vault)
	b.Watch(b.Vault)
	b.Credential("far", vault.CredentialSpec{Client: "far", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"FR"}})
	b.Credential("near", vault.CredentialSpec{Client: "near", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"GB"}})
	return b
}

// person creates a contact of a region.
func (b *bureau) person(given, family, email, region string) uuid.UUID {
	b.t.Helper()
	return b.written(given, family, email, region).ID
}

func (b *bureau) written(given, family, email, region string) vault.Written {
	b.t.Helper()
	return b.Create("contact", map[string]any{
		"given_name": given, "family_name": family, "region": region, "birth_date": "1980-01-02",
		"contact_points": []map[string]any{{"kind": "email", "value": email}},
	})
}

func (b *bureau) merge(as string, into, from uuid.UUID) (merge.Joined, error) {
	return b.Merge(b.t.Context(), b.As(as), "contact", merge.Pair{ID: into, With: from}) //nolint:wrapcheck // a test's
}

func (b *bureau) merged(into, from uuid.UUID) {
	b.t.Helper()
	_, err := b.merge("import", into, from)
	b.Must(err)
}

func (b *bureau) part(into, from uuid.UUID) error {
	_, err := b.Part(b.t.Context(), b.As("import"), "contact", merge.Pair{ID: into, With: from})
	return err //nolint:wrapcheck // a test's
}

// says records a consent event.
func (b *bureau) says(id uuid.UUID, kind string) {
	b.t.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email"}
	if kind == "given" {
		in.NoticeID, in.NoticeVersion = "marketing", 1
	}
	_, err := b.As("portal").RecordConsent(b.t.Context(), "contact", id, in, nil)
	b.Must(err)
}

// state is that of a record, verified.
func (b *bureau) state(id uuid.UUID) (s ledger.State) {
	b.t.Helper()
	roots, err := b.Foundation().Keys.Roots(b.t.Context())
	b.Must(err)
	b.Must(store.InTx(b.t.Context(), b.Pool, func(tx pgx.Tx) (err error) {
		s, _, err = ledger.Lock(b.t.Context(), tx, roots.MAC, id)
		return err //nolint:wrapcheck // a test's
	}))
	return s
}

// change changes a state as the vault does.
func (b *bureau) change(id uuid.UUID, fn func(ledger.State) ledger.State) {
	b.t.Helper()
	roots, err := b.Foundation().Keys.Roots(b.t.Context())
	b.Must(err)
	b.Must(store.InTx(b.t.Context(), b.Pool, func(tx pgx.Tx) error {
		s, row, err := ledger.Lock(b.t.Context(), tx, roots.MAC, id)
		if err != nil {
			return err //nolint:wrapcheck // a test's
		}
		_, err = fn(s).Put(b.t.Context(), tx, roots.MAC, id, row.Revision)
		return err //nolint:wrapcheck // a test's
	}))
}

// sight is what a caller sees of a record by a read: fields in their forms, or the refusal.
func (b *bureau) sight(as string, id uuid.UUID) []string {
	b.t.Helper()
	r, err := b.As(as).Get(b.t.Context(), "contact", id, nil)
	if _, refused := errors.AsType[*vault.Refusal](err); refused {
		return nil
	}
	b.Must(err)
	var seen []string
	add := func(list []vault.Released) {
		for _, f := range list {
			seen = append(seen, f.Field.Name+" "+f.Form.String())
		}
	}
	add(r.Fields)
	for _, c := range r.Children {
		for _, item := range c.Items {
			add(item.Fields)
		}
	}
	return append(seen, "visible")
}

// listed reports whether a list of a caller has a record.
func (b *bureau) listed(as string, id uuid.UUID) bool {
	b.t.Helper()
	p, err := b.As(as).List(b.t.Context(), "contact", vault.ListQuery{})
	b.Must(err)
	return slices.ContainsFunc(p.Items, func(r vault.Reply) bool { return r.ID == id })
}

// sound checks that every state of some records is verified, and that each of a group knows what the others say.
func (b *bureau) sound(ids ...uuid.UUID) {
	b.t.Helper()
	states := map[uuid.UUID]ledger.State{}
	for _, id := range ids {
		if b.Count(`SELECT count(*) FROM subject_state WHERE subject = $1`, id) == 1 {
			states[id] = b.state(id)
		}
	}
	for id, s := range states {
		b.projected(id)
		group := append(s.Merged(), id)
		for _, other := range s.Merged() {
			o, there := states[other]
			if !there {
				b.t.Errorf("%s is merged with %s, which is gone", id, other)
				continue
			}
			theirs := append(o.Merged(), other)
			slices.SortFunc(group, compare)
			slices.SortFunc(theirs, compare)
			if !slices.Equal(group, theirs) {
				b.t.Errorf("%s knows %v, %s knows %v", id, group, other, theirs)
			}
			if s.Hold || s.Frozen {
				if f := o.Facts(b.now()); f.Hold != s.Hold && s.Hold || f.Frozen != s.Frozen && s.Frozen {
					b.t.Errorf("%s does not know what %s says", other, id)
				}
			}
			if s.Into() == uuid.Nil && o.Into() != id || s.Into() != uuid.Nil && states[s.Into()].Into() != uuid.Nil {
				b.t.Errorf("%s into %s, %s into %s: a chain", id, s.Into(), other, o.Into())
			}
			if got, want := fmt.Sprint(o.Facts(b.now()).Consents), fmt.Sprint(s.Facts(b.now()).Consents); got != want {
				b.t.Errorf("consents of %s are %s, of %s %s", other, got, id, want)
			}
		}
	}
	if n := b.Count(`SELECT count(*) FROM merge_link l WHERE parted_at IS NULL AND EXISTS (SELECT FROM merge_link m WHERE m.subject = l.survivor AND m.parted_at IS NULL)`); n != 0 {
		b.t.Errorf("%d links lead to one that leads on", n)
	}
}

func compare(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }

func (b *bureau) now() time.Time {
	b.t.Helper()
	now, err := store.Now(b.t.Context(), b.Pool)
	b.Must(err)
	return now
}

// projected checks that what lists choose by says what the state says.
func (b *bureau) projected(id uuid.UUID) {
	b.t.Helper()
	revision := b.Count(`SELECT revision FROM subject_state WHERE subject = $1`, id)
	same, err := ledger.Projected(b.t.Context(), b.Pool, id, revision, b.state(id))
	b.Must(err)
	if !same {
		b.t.Errorf("lists choose %s by something else than its state", id)
	}
}
