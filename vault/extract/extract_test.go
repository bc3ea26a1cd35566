package extract_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/extract"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func all(ctx context.Context, s *vault.Session, q extract.Query) (pages []extract.Page, err error) {
	x := extract.New(s, q)
	for {
		p, err := x.Next(ctx)
		if errors.Is(err, io.EOF) {
			return pages, nil
		}
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
}

// TestExtract takes contacts out: of the regions that the session may see, page by page, each under its own entry.
func TestExtract(t *testing.T) {
	w := vaulttest.New(t, vaulttest.Options{})
	for n := range 205 {
		w.Create("contact", map[string]any{"family_name": fmt.Sprint("Family", n), "region": "GB"})
	}
	w.Create("contact", map[string]any{"family_name": "Far", "region": "US"})
	w.Credential("british", vault.CredentialSpec{Client: "loader", Roles: []string{"import"}, Purposes: []string{"operations"}, Regions: []string{"GB"}})
	pages, err := all(t.Context(), w.As("british"), extract.Query{Kind: "contact", Fields: []string{"family_name"}})
	if err != nil || len(pages) != 2 || len(pages[0].Items) != 200 || len(pages[1].Items) != 5 {
		t.Fatalf("got %d pages, %v", len(pages), err)
	}
	if pages[0].Disclosure.Entry == pages[1].Disclosure.Entry {
		t.Error("two pages left under one entry")
	}
	far := extract.Query{Kind: "contact", Filters: []listing.Filter{{Field: "region", Op: "eq", Values: []string{"US"}}}}
	if pages, err := all(t.Context(), w.As("british"), far); err != nil || len(pages) != 1 || len(pages[0].Items) != 0 {
		t.Errorf("of another region: got %v, %v", pages, err)
	}
	if pages, err := all(t.Context(), w.As("import"), far); err != nil || len(pages[0].Items) != 1 {
		t.Errorf("an importer of every region: got %v, %v", pages, err)
	}
	for name, q := range map[string]extract.Query{
		"a list":          {Kind: "contact_point"},
		"no such kind":    {Kind: "nothing"},
		"a sealed filter": {Kind: "contact", Filters: []listing.Filter{{Field: "family_name", Op: "eq", Values: []string{"Far"}}}},
	} {
		if _, err := all(t.Context(), w.As("import"), q); !errors.Is(err, fault.ErrKind) && !errors.Is(err, fault.ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	x := extract.New(w.As("british"), extract.Query{Kind: "contact"})
	_, err = x.Next(t.Context())
	w.Must(err)
	actor, err := w.Authenticate(t.Context(), w.Token("british"))
	w.Must(err)
	w.Must(w.RevokeCredential(t.Context(), actor.Credential().ID))
	if p, err := x.Next(t.Context()); !errors.Is(err, fault.ErrUnauthenticated) {
		t.Errorf("a revoked credential goes on: got %d records, %v", len(p.Items), err)
	}
	vaulttest.Gates(w, nil, map[string]vaulttest.Gate{
		"Next": {Inside: "import", Outside: "support", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(all(ctx, s, extract.Query{Kind: "contact"}))
		}},
	})
}
