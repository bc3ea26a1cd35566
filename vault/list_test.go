package vault_test

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// crowd is a population for lists: every mix of missing and equal values in the columns that sort.
type crowd struct {
	ids    []uuid.UUID
	fields []map[string]any
}

func (w *world) crowd(n int) crowd {
	w.t.Helper()
	var c crowd
	pick := func(i int, values ...any) any { return values[i%len(values)] }
	for i := range n {
		f := map[string]any{"family_name": fmt.Sprint("Crowd ", i)}
		for name, v := range map[string]any{
			"owner":    pick(i, "u2", nil, "u10", "U1", "u-1"),
			"region":   pick(i/2, "GB", "FR", nil),
			"stage":    pick(i/3, "client", nil, "suspect", "ended"),
			"language": pick(i, "en", "fr"),
			"tags":     pick(i, nil, []string{"vip"}, []string{"vip", "press"}, []string{"press"}),
		} {
			if v != nil {
				f[name] = v
			}
		}
		c.ids, c.fields = append(c.ids, w.create(f).ID), append(c.fields, f)
	}
	return c
}

// pages reads a list to its end.
func pages(t *testing.T, s *vault.Session, kind string, q vault.ListQuery) (ids []uuid.UUID) {
	t.Helper()
	for range 500 {
		page, err := s.List(t.Context(), kind, q)
		if err != nil {
			t.Fatalf("list %+v: %v", q, explain(err))
		}
		for _, r := range page.Items {
			ids = append(ids, r.ID)
		}
		if q.Cursor = page.Next; page.Next == "" {
			return ids
		}
	}
	t.Fatalf("list %+v does not end", q)
	return nil
}

// TestListPagesCoverEveryRecordOnce reads every order with every page size.
func TestListPagesCoverEveryRecordOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.crowd(23)
	s := w.as("officer")
	for _, name := range []string{"id", "created_at", "updated_at", "owner", "region", "stage"} {
		for _, dir := range []string{"", "-"} {
			order, tie := name+` COLLATE "C" ASC NULLS LAST`, "id ASC"
			if dir == "-" {
				order, tie = name+` COLLATE "C" DESC NULLS LAST`, "id DESC"
			}
			if strings.HasSuffix(name, "_at") || name == "id" {
				order = strings.Replace(order, ` COLLATE "C"`, "", 1)
			}
			var want []uuid.UUID
			if err := w.pool.QueryRow(t.Context(), `SELECT array_agg(id ORDER BY `+order+", "+tie+`) FROM contact`).Scan(&want); err != nil {
				t.Fatal(err)
			}
			for _, limit := range []int{1, 7, 22, 23} {
				if got := pages(t, s, "contact", vault.ListQuery{Sort: dir + name, Limit: limit}); !slices.Equal(got, want) {
					t.Errorf("sort %s%s by pages of %d: got %d records in another order", dir, name, limit, len(got))
				}
			}
		}
	}
	if got := pages(t, s, "contact", vault.ListQuery{Limit: 5}); len(got) != 23 {
		t.Errorf("default order: %d records", len(got))
	}
}

// holds says whether a record's value passes a filter, by what the filter means.
func holds(v any, f vault.Filter) bool {
	if f.Op == "null" {
		return (v == nil) == (f.Values[0] == "true")
	}
	if tags, ok := v.([]string); ok {
		return slices.Contains(tags, f.Values[0])
	}
	s, ok := v.(string)
	if !ok {
		return false
	}
	switch c := strings.Compare(s, f.Values[0]); f.Op {
	case "eq":
		return c == 0
	case "gt":
		return c > 0
	case "gte":
		return c >= 0
	case "lt":
		return c < 0
	case "lte":
		return c <= 0
	}
	return slices.Contains(f.Values, s)
}

// TestListFilters compares filters, alone and together, in any order, with what they mean.
func TestListFilters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.crowd(23)
	s := w.as("officer")
	rapid.Check(t, func(rt *rapid.T) {
		var filters []vault.Filter
		for range rapid.IntRange(0, 3).Draw(rt, "filters") {
			field := rapid.SampledFrom([]string{"owner", "region", "stage", "language", "tags"}).Draw(rt, "field")
			values := map[string][]string{
				"owner": {"u2", "u10", "U1", "u-1", "zz"}, "region": {"GB", "FR", "XX"}, "stage": {"client", "suspect", "ended", "member"},
				"language": {"en", "fr", "de"}, "tags": {"vip", "press", "trial"},
			}[field]
			ops := []string{"eq", "in", "gt", "gte", "lt", "lte", "null"}
			if field == "tags" {
				ops = []string{"eq", "eq"}
			}
			f := vault.Filter{Field: field, Op: rapid.SampledFrom(ops).Draw(rt, "op")}
			switch f.Op {
			case "null":
				f.Values = []string{rapid.SampledFrom([]string{"true", "false"}).Draw(rt, "null")}
			case "in":
				f.Values = rapid.SliceOfNDistinct(rapid.SampledFrom(values), 1, 3, rapid.ID[string]).Draw(rt, "values")
			default:
				f.Values = []string{rapid.SampledFrom(values).Draw(rt, "value")}
			}
			filters = append(filters, f)
		}
		var want []uuid.UUID
		for i, id := range c.ids {
			if !slices.ContainsFunc(filters, func(f vault.Filter) bool { return !holds(c.fields[i][f.Field], f) }) {
				want = append(want, id)
			}
		}
		q := vault.ListQuery{Filters: filters, Sort: rapid.SampledFrom([]string{"id", "-owner", "stage", "-updated_at"}).Draw(rt, "sort"), Limit: rapid.IntRange(2, 30).Draw(rt, "limit")}
		got := pages(t, s, "contact", q)
		slices.SortFunc(got, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
		if !slices.Equal(got, want) {
			rt.Errorf("%+v: got %d records, want %d", filters, len(got), len(want))
		}
	})
}

// TestListNumbersAndTimes filters accounts by size and cases by time.
func TestListNumbersAndTimes(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for i, size := range []any{9, 10, 100, nil} {
		fields := map[string]any{"name": fmt.Sprint("Firm ", i)}
		if size != nil {
			fields["size"] = size
		}
		if _, err := w.as("import").Create(t.Context(), "account", w.draft("account", false, fields), nil); err != nil {
			t.Fatal(explain(err))
		}
	}
	contact := w.create(ada()).ID
	for _, due := range []string{"2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000001Z", "2027-01-01T00:00:00+02:00"} {
		if _, err := w.as("import").Create(t.Context(), "case", w.draft("case", false, map[string]any{"contact": contact, "kind": "repair", "due_at": due}), nil); err != nil {
			t.Fatal(explain(err))
		}
	}
	for _, c := range []struct {
		kind   string
		filter vault.Filter
		want   int
	}{
		{"account", vault.Filter{Field: "size", Op: "gt", Values: []string{"9"}}, 2},
		{"account", vault.Filter{Field: "size", Op: "lte", Values: []string{"10"}}, 2},
		{"account", vault.Filter{Field: "size", Op: "in", Values: []string{"9", "100"}}, 2},
		{"account", vault.Filter{Field: "size", Op: "null", Values: []string{"true"}}, 1},
		{"case", vault.Filter{Field: "due_at", Op: "gt", Values: []string{"2026-01-01T00:00:00Z"}}, 2},
		{"case", vault.Filter{Field: "due_at", Op: "lt", Values: []string{"2026-12-31T22:00:01Z"}}, 3},
		{"case", vault.Filter{Field: "contact", Op: "eq", Values: []string{contact.String()}}, 3},
		{"case", vault.Filter{Field: "contact", Op: "eq", Values: []string{uuid.NewString()}}, 0},
		{"contact", vault.Filter{Field: "id", Op: "eq", Values: []string{contact.String()}}, 1},
		{"contact", vault.Filter{Field: "created_at", Op: "gt", Values: []string{"2000-01-01T00:00:00Z"}}, 1},
	} {
		if got := pages(t, w.as("officer"), c.kind, vault.ListQuery{Filters: []vault.Filter{c.filter}, Limit: 1}); len(got) != c.want {
			t.Errorf("%s by %+v: got %d records, want %d", c.kind, c.filter, len(got), c.want)
		}
	}
	if got := pages(t, w.as("officer"), "case", vault.ListQuery{Sort: "-due_at", Limit: 1}); len(got) != 3 {
		t.Errorf("cases by time, one at a time: got %d, want 3", len(got))
	}
}

// TestCursorsAreBound tampers with a cursor and takes it elsewhere.
func TestCursorsAreBound(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.crowd(6)
	ctx := t.Context()
	query := vault.ListQuery{Sort: "owner", Limit: 2, Filters: []vault.Filter{{Field: "language", Op: "eq", Values: []string{"en"}}}}
	page, err := w.as("officer").List(ctx, "contact", query)
	if err != nil || page.Next == "" {
		t.Fatalf("first page: %q, %v", page.Next, err)
	}
	try := func(name, as, kind string, q vault.ListQuery) {
		if p, err := w.as(as).List(ctx, kind, q); !errors.Is(err, vault.ErrCursor) {
			t.Errorf("%s: got %d items, %v", name, len(p.Items), explain(err))
		}
	}
	with := func(change func(*vault.ListQuery)) vault.ListQuery {
		q := query
		q.Cursor = page.Next
		change(&q)
		return q
	}
	try("another credential", "support", "contact", with(func(*vault.ListQuery) {}))
	try("another sort", "officer", "contact", with(func(q *vault.ListQuery) { q.Sort = "-owner" }))
	try("no filter", "officer", "contact", with(func(q *vault.ListQuery) { q.Filters = nil }))
	try("another filter", "officer", "contact", with(func(q *vault.ListQuery) {
		q.Filters = []vault.Filter{{Field: "language", Op: "eq", Values: []string{"fr"}}}
	}))
	try("another kind", "officer", "account", with(func(q *vault.ListQuery) { q.Filters = nil }))
	try("cut short", "officer", "contact", with(func(q *vault.ListQuery) { q.Cursor = q.Cursor[:len(q.Cursor)-2] }))
	try("longer", "officer", "contact", with(func(q *vault.ListQuery) { q.Cursor += "AAAA" }))
	try("an id", "officer", "contact", with(func(q *vault.ListQuery) { q.Cursor = uuid.NewString() }))
	try("not a cursor", "officer", "contact", with(func(q *vault.ListQuery) { q.Cursor = "' OR true --" }))
	raw, err := base64.RawURLEncoding.DecodeString(page.Next)
	if err != nil {
		t.Fatal(err)
	}
	for i := range raw {
		bad := bytes.Clone(raw)
		bad[i] ^= 1
		try(fmt.Sprint("byte ", i), "officer", "contact", with(func(q *vault.ListQuery) { q.Cursor = base64.RawURLEncoding.EncodeToString(bad) }))
	}
	if p, err := w.as("officer").List(ctx, "contact", with(func(*vault.ListQuery) {})); err != nil || len(p.Items) != 1 {
		t.Errorf("the true cursor: %d items, %v", len(p.Items), err)
	}
	_, second := w.Vault, w.servers("officer")[1]
	if p, err := second.List(ctx, "contact", with(func(*vault.ListQuery) {})); err != nil || len(p.Items) != 1 {
		t.Errorf("the true cursor at another server: %d items, %v", len(p.Items), err)
	}
}

// TestP9ListsKeepToTheRegion lists as an actor of one region: its rows only, by every way of asking, and
// nothing about the others in a cursor.
func TestP9ListsKeepToTheRegion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	var hidden, mine []uuid.UUID
	for i := range 30 {
		f := map[string]any{"family_name": "Crowd", "region": "GB", "owner": fmt.Sprintf("secret-%d", i)}
		if i%14 == 13 {
			f["region"], f["owner"] = "FR", fmt.Sprintf("zzz-%d", i)
			mine = append(mine, w.create(f).ID)
			continue
		}
		hidden = append(hidden, w.create(f).ID)
	}
	s := w.stray(vault.CredentialSpec{Client: "paris", Roles: []string{"support"}, Purposes: []string{"support"}, Regions: []string{"FR"}}, "support")
	for _, sort := range []string{"id", "-id", "owner", "-owner", "-updated_at", "region"} {
		for _, limit := range []int{1, 2, 50} {
			got := pages(t, s, "contact", vault.ListQuery{Sort: sort, Limit: limit})
			slices.SortFunc(got, func(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) })
			if !slices.Equal(got, mine) {
				t.Errorf("sort %s, limit %d: got %d rows, want %d of the region", sort, limit, len(got), len(mine))
			}
		}
	}
	if got := pages(t, s, "contact", vault.ListQuery{Filters: []vault.Filter{{Field: "region", Op: "eq", Values: []string{"GB"}}}}); len(got) != 0 {
		t.Errorf("another region: %d rows", len(got))
	}
	if page, err := s.List(ctx, "contact", vault.ListQuery{Sort: "owner", Limit: 1}); err != nil || len(page.Items) != 1 || page.Items[0].ID != mine[0] {
		t.Errorf("the first page has %d items, %v", len(page.Items), err)
	}
	// Of states without a projection the rows are decided one by one, and a page may end before one is shown.
	w.exec(`UPDATE subject_state SET facts = NULL, facts_at = NULL, facts_of = NULL`)
	if got := pages(t, s, "contact", vault.ListQuery{Sort: "owner", Limit: 1}); !slices.Equal(got, mine) {
		t.Errorf("without projections: got %d rows, want %d of the region", len(got), len(mine))
	}
	page, err := s.List(ctx, "contact", vault.ListQuery{Sort: "owner", Limit: 1})
	if err != nil || len(page.Items) != 0 || page.Next == "" {
		t.Fatalf("a page of rows out of reach: %d items, next %q, %v", len(page.Items), page.Next, err)
	}
	raw, err := base64.RawURLEncoding.DecodeString(page.Next)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(raw, []byte("secret-")) || slices.ContainsFunc(hidden, func(id uuid.UUID) bool { return bytes.Contains(raw, []byte(id.String())) }) {
		t.Error("a cursor tells of a record that its reader may not see")
	}
	e, err := oversight.New().Entry(ctx, w.as("officer"), page.Disclosure.Entry)
	if err != nil || len(e.Groups) != 0 {
		t.Errorf("the entry of an empty page names subjects: %+v, %v", e.Groups, err)
	}
}
