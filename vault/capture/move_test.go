package capture_test

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

// person is a contact whose addresses move about.
type person struct {
	*vaulttest.World

	id  uuid.UUID
	ref string
}

// addresses are the e-mail addresses that a caller sees in clear, by their points.
func (p *person) addresses(as string) map[uuid.UUID]string {
	p.T.Helper()
	out := map[uuid.UUID]string{}
	r, err := p.As(as).Get(p.T.Context(), "contact", p.id, nil)
	if errors.Is(err, vault.ErrDenied) {
		return out
	}
	p.Must(err)
	for _, c := range r.Children {
		for _, item := range c.Items {
			for _, f := range item.Fields {
				if f.Field.Name == "value" && f.Form == policy.Clear {
					out[item.ID] = strings.Trim(string(f.Value.AppendJSON(nil)), `"`)
				}
			}
		}
	}
	return out
}

// reached are the addresses that marketing may use, as the person would write them.
func (p *person) reached() []string {
	p.T.Helper()
	var out []string
	for _, a := range p.addresses("marketing") {
		out = append(out, strings.ToLower(a))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (p *person) version(point uuid.UUID) uint64 {
	p.T.Helper()
	return uint64(p.Count(`SELECT version FROM contact_point WHERE subject = $1 AND id = $2`, p.id, point))
}

func (p *person) add(address string) uuid.UUID {
	p.T.Helper()
	w, err := p.As("import").CreateChild(p.T.Context(), "contact_point", p.id, p.Draft("contact_point", false, map[string]any{"kind": "email", "value": address}), nil)
	p.Must(err)
	return w.ID
}

func (p *person) change(point uuid.UUID, address string) {
	p.T.Helper()
	_, err := p.As("import").PatchChild(p.T.Context(), "contact_point", p.id, point, p.version(point), p.Draft("contact_point", true, map[string]any{"value": address}))
	p.Must(err)
}

func (p *person) remove(point uuid.UUID) {
	p.T.Helper()
	_, err := p.As("import").DeleteChild(p.T.Context(), "contact_point", p.id, point, p.version(point))
	p.Must(err)
}

// load imports a file of one line, whose column makes a point of its own or changes it.
func (p *person) load(column, address string) {
	p.T.Helper()
	spec := importer.Spec{Kind: "contact", Map: map[string]string{"ref": "external_ref", column: "contact_points.email"}}
	r, err := importer.New(p.Vault).Import(p.T.Context(), p.As("import"), spec, strings.NewReader("ref,"+column+"\n"+p.ref+","+address+"\n"))
	p.Must(err)
	if r.Failed != 0 {
		p.T.Fatalf("import: %+v", r)
	}
}

func (p *person) says(kind string, point uuid.UUID) {
	p.T.Helper()
	in := vault.ConsentInput{Kind: kind, Purpose: "marketing", Channel: "email", Point: point}
	if consent.Permissive(consent.Kind(kind)) {
		in.NoticeID, in.NoticeVersion = "marketing", 1
	}
	_, err := p.As("portal").RecordConsent(p.T.Context(), "contact", p.id, in, nil)
	p.Must(err)
}

// kinds are the kinds of the events that name a point, in their order.
func (p *person) kinds(point uuid.UUID) []string {
	p.T.Helper()
	rows, err := p.Pool.Query(p.T.Context(), `SELECT kind FROM consent_event WHERE subject = $1 AND point = $2 ORDER BY id`, p.id, point)
	p.Must(err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var kind string
		p.Must(rows.Scan(&kind))
		out = append(out, kind)
	}
	return out
}

func newPerson(w *vaulttest.World, n int) *person {
	w.T.Helper()
	p := &person{World: w, ref: fmt.Sprintf("ref-%d", n)}
	p.id = w.Create("contact", map[string]any{"family_name": fmt.Sprintf("Number%d", n), "external_ref": p.ref, "region": "GB"}).ID
	return p
}

// TestNoMoveGivesBackARefusedAddress adds, changes, removes and imports contact points in any order, between what a person
// says: a purpose never reaches an address that the person refused for it since it consented to that, and never one that
// nobody consented to.
func TestNoMoveGivesBackARefusedAddress(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	people, reached, kept, failed := 0, 0, 0, false
	rapid.Check(t, func(r *rapid.T) {
		if people++; people > 16 && !failed { // a database behind each: as many as are worth their time
			return
		}
		g := &moves{person: newPerson(w, people), refused: map[string]bool{}, given: map[string]bool{}}
		if rapid.IntRange(0, 2).Draw(r, "channel") > 0 {
			g.says("given", uuid.Nil)
			g.channel = true
		}
		for range rapid.IntRange(4, 14).Draw(r, "moves") {
			g.play(r)
			got := g.reached()
			reached, kept = reached+len(got), kept+len(g.refused)
			for _, a := range got {
				failed = g.refused[a] || !g.channel && !g.given[a]
				if failed {
					r.Fatalf("marketing reaches a refused address (refused %t, consented to %t)", g.refused[a], g.given[a])
				}
			}
		}
	})
	if reached == 0 || kept == 0 {
		t.Errorf("%d addresses were reached, %d refused: this test shows nothing", reached, kept)
	}
}

// moves is a person with what was said of each address.
type moves struct {
	*person

	channel        bool // a consent to all of the channel stands
	refused, given map[string]bool
}

func (g *moves) play(r *rapid.T) {
	points := g.addresses("officer")
	ids := slices.SortedFunc(maps.Keys(points), func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
	address := rapid.SampledFrom([]string{"a@example.com", "A@Example.com", "b@example.com"}).Draw(r, "address")
	move := rapid.SampledFrom([]string{"add", "add", "change", "change", "remove", "remove", "import", "no", "no", "given", "renewed", "channel"}).Draw(r, "move")
	switch {
	case move == "import":
		g.load(rapid.SampledFrom([]string{"mail", "second"}).Draw(r, "column"), address)
	case move == "channel":
		g.says(rapid.SampledFrom([]string{"given", "renewed"}).Draw(r, "kind"), uuid.Nil)
		g.channel = true
	case len(ids) == 0 || move == "add" && len(ids) < 5:
		g.add(address)
	case move == "add":
	default:
		g.touch(r, move, rapid.SampledFrom(ids).Draw(r, "point"), address, points)
	}
}

func (g *moves) touch(r *rapid.T, move string, point uuid.UUID, address string, points map[uuid.UUID]string) {
	has := strings.ToLower(points[point])
	switch move {
	case "change":
		g.change(point, address)
	case "remove":
		g.remove(point)
	case "no":
		g.says(rapid.SampledFrom([]string{"withdrawn", "refused", "objected"}).Draw(r, "kind"), point)
		g.refused[has], g.given[has] = true, false
	case "given":
		g.says("given", point)
		g.refused[has], g.given[has] = false, true
	case "renewed":
		g.says("renewed", point)
	}
}

// TestConsentForAnAddressEndsWithIt has a mailbox confirm, and another address put in its place.
func TestConsentForAnAddressEndsWithIt(t *testing.T) {
	t.Parallel()
	src := bytes.Replace(crm.Source(), []byte("    dpv: https://w3id.org/dpv#DirectMarketing\n"), []byte("    double_opt_in: [email]\n    dpv: https://w3id.org/dpv#DirectMarketing\n"), 1)
	p := newPerson(vaulttest.New(t, vaulttest.Options{Catalog: src}), 1)
	proof := sha256.Sum256(nil)
	imported := vault.ConsentInput{
		Kind: "imported", Grade: "verified", Evidence: proof[:], Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, Locale: "en",
	}
	for _, tt := range []struct {
		name  string
		leave func(uuid.UUID)
	}{
		{"changed", func(id uuid.UUID) { p.change(id, "mallory@example.net") }},
		{"removed", p.remove},
		{"and back", func(id uuid.UUID) { p.change(id, "mallory@example.net"); p.change(id, "ada@example.com") }},
	} {
		imported.Point = p.add("ada@example.com")
		_, err := p.As("portal").RecordConsent(t.Context(), "contact", p.id, imported, nil)
		p.Must(err)
		p.change(imported.Point, "ADA@example.com") // the same mailbox
		if diff := cmp.Diff([]string{"ada@example.com"}, p.reached()); diff != "" {
			t.Errorf("%s: before (-want +got):\n%s", tt.name, diff)
		}
		tt.leave(imported.Point)
		if got := p.reached(); len(got) != 0 {
			t.Errorf("%s: %d addresses are reached that confirmed nothing", tt.name, len(got))
		}
		if diff := cmp.Diff([]string{"imported", "expired"}, p.kinds(imported.Point)); diff != "" {
			t.Errorf("%s: events (-want +got):\n%s", tt.name, diff)
		}
	}
	in := imported
	in.Kind, in.Grade, in.Evidence = "renewed", "", nil
	for _, point := range []uuid.UUID{uuid.Nil, p.add("ada@example.com")} {
		in.Point = point
		if _, err := p.As("portal").RecordConsent(t.Context(), "contact", p.id, in, nil); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("a renewal of what has ended: got %v", err)
		}
	}
	entries := p.Count(`SELECT count(*) FROM consent_event x WHERE kind = 'expired' AND EXISTS (SELECT FROM consent_event y WHERE y.entry = x.entry AND y.kind <> 'expired')`)
	if entries != 0 {
		t.Errorf("%d ends have the entry of a consent, not of the write", entries)
	}
}

// TestARefusedAddressComesBackRefused follows one no to everywhere the address can go.
func TestARefusedAddressComesBackRefused(t *testing.T) {
	t.Parallel()
	p := newPerson(vaulttest.New(t, vaulttest.Options{}), 1)
	p.says("given", uuid.Nil)
	first, twin := p.add("ada@example.com"), p.add("Ada@Example.com")
	p.says("withdrawn", first)
	if got := p.reached(); len(got) != 0 {
		t.Errorf("the other point with the address is reached")
	}
	for _, tt := range []struct {
		name string
		move func()
	}{
		{"removed and added", func() { p.remove(first); first = p.add("ada@example.com") }},
		{"away and back", func() { p.change(first, "x@example.com"); p.change(first, "ada@example.com") }},
		{"all away", func() {
			p.change(first, "x@example.com")
			p.change(twin, "y@example.com")
			p.remove(first)
			first = p.add("ada@example.com")
		}},
		{"by a file", func() { p.load("mail", "ada@example.com") }},
		{"once more", func() { p.add("ADA@example.com") }},
		{"to another point", func() { p.change(p.add("z@example.com"), "ada@example.com") }},
	} {
		if tt.move(); slices.Contains(p.reached(), "ada@example.com") {
			t.Errorf("%s: the address is reached", tt.name)
		}
	}
	p.add("new@example.com")
	if got := p.reached(); !slices.Contains(got, "new@example.com") {
		t.Error("an address that nobody refused is not reached")
	}
	p.says("given", first)
	if got := p.reached(); !slices.Contains(got, "ada@example.com") {
		t.Error("the person consented to the address, and it is not reached")
	}
	p.remove(first)
	first = p.add("ada@example.com")
	if got := p.reached(); slices.Contains(got, "ada@example.com") {
		t.Error("a consent outlived its point")
	}
	if diff := cmp.Diff([]string{"withdrawn"}, p.kinds(first)); diff != "" {
		t.Errorf("events of the point (-want +got):\n%s", diff)
	}
}
