package vault_test

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
)

// A list's rows are chosen by the database; these tests hold its choice to what is decided about each row alone.

// conditions are what random policies are made of: each attribute of a record, there and absent, alone and compared.
var conditions = []string{
	`input.record.region in input.actor.regions`, `input.record.team in input.actor.teams`, `input.record.owner == input.actor.id`,
	`input.record.owner == "u2"`, `input.record.owner != "u2"`, `input.record.owner < "u2"`, `startswith(input.record.owner, "u")`,
	`input.record.stage in {"client", "suspect"}`, `input.record.stage`, `input.record.team`, `input.record.region == "FR"`,
	`input.record.hold`, `input.record.frozen == false`, `input.record.restricted`, `input.record.bases.contract`, `input.record.bases.statutory == true`,
	`input.record.consents.marketing`, `input.record.consents.marketing.status == "given"`, `input.record.consents.marketing.status != "withdrawn"`,
	`input.record.consents.marketing.explicit`, `input.record.consents.marketing.channels.email`, `input.record.consents.marketing.channels.phone == false`,
	`input.record.consents[input.purpose].status == "given"`, `input.record.subject > "8"`,
	`"*" in input.actor.regions`, `input.purpose == "sales"`,
}

// randomPolicy shows what one of some random conjunctions asks for, and lets filters use operational fields of it where
// another holds.
func randomPolicy(r *rand.Rand) map[string]string {
	var b strings.Builder
	b.WriteString("package tacit.team\n\nimport rego.v1\n")
	rule := func(head string) {
		fmt.Fprintf(&b, "\n%s if {\n", head)
		for range 1 + r.IntN(3) {
			c := conditions[r.IntN(len(conditions))]
			if r.IntN(3) == 0 {
				c = "not " + c
			}
			fmt.Fprintf(&b, "\t%s\n", c)
		}
		b.WriteString("}\n")
	}
	for range 2 + r.IntN(3) {
		rule("visible")
	}
	for range 2 {
		rule(`clear contains "operational"`)
	}
	b.WriteString("\nclear contains \"identity\"\n")
	return map[string]string{"team.rego": b.String()}
}

// mixed is a crowd of which some are on hold, restricted or frozen, and of which some said yes or no.
func (w *world) mixed(n int) crowd {
	w.t.Helper()
	c := w.crowd(n)
	keys, err := keyring.New(w.keystone, w.pool)
	if err != nil {
		w.t.Fatal(err)
	}
	roots, err := keys.Roots(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	for i, id := range c.ids {
		for _, said := range [][]vault.ConsentInput{
			nil, {given("email")}, {given("phone")}, {given("email"), {Kind: "withdrawn", Purpose: "marketing"}}, {{Kind: "objected", Purpose: "sales"}},
		}[i%5] {
			if _, err := w.as("import").RecordConsent(w.t.Context(), "contact", id, said, nil); err != nil {
				w.t.Fatal(explain(err))
			}
		}
		if i%7 > 2 {
			continue
		}
		err := pgx.BeginFunc(w.t.Context(), w.pool, func(tx pgx.Tx) error {
			var revision int64
			if err := tx.QueryRow(w.t.Context(), `SELECT revision FROM subject_state WHERE subject = $1`, id).Scan(&revision); err != nil {
				return err
			}
			s, err := ledger.ReadState(w.t.Context(), tx, roots.MAC, id, revision)
			if err != nil {
				return err
			}
			s.Hold, s.Restricted, s.Frozen = i%7 == 0, i%7 == 1, i%7 == 2
			s.Bases = append(s.Bases, ledger.Basis{Basis: "statutory"})
			_, err = s.Put(w.t.Context(), tx, roots.MAC, id, revision)
			return err
		})
		if err != nil {
			w.t.Fatal(err)
		}
	}
	return c
}

func given(channel string) vault.ConsentInput {
	return vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: channel, NoticeID: "marketing", NoticeVersion: 1, Explicit: channel == "phone"}
}

// gettable reads each record by id and returns those that are shown, sorted; clear are those of which an operational
// field is.
func gettable(t *testing.T, s *vault.Session, ids []uuid.UUID) (shown, clear []uuid.UUID) {
	t.Helper()
	var mu sync.Mutex
	var wait sync.WaitGroup
	for part := range slices.Chunk(ids, (len(ids)+3)/4) {
		wait.Go(func() {
			for _, id := range part {
				r, err := s.Get(t.Context(), "contact", id, nil)
				if err != nil && !errors.Is(err, vault.ErrNotFound) && !errors.Is(err, vault.ErrDenied) {
					t.Error(err)
				}
				mu.Lock()
				if err == nil {
					shown = append(shown, id)
				}
				if err == nil && !r.CreatedAt.IsZero() {
					clear = append(clear, id)
				}
				mu.Unlock()
			}
		})
	}
	wait.Wait()
	return sorted(shown), sorted(clear)
}

func sorted(ids []uuid.UUID) []uuid.UUID {
	slices.SortFunc(ids, func(a, b uuid.UUID) int { return strings.Compare(a.String(), b.String()) })
	return ids
}

// TestListsShowWhatIsShownByID compares lists with reading each record by its id, under random policies: no list shows
// more or less, and one that sorts or filters by a field leaves out exactly the records that do not show it.
func TestListsShowWhatIsShownByID(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.mixed(35)
	sessions := map[string]*vault.Session{}
	for name, spec := range map[string]vault.CredentialSpec{
		"everywhere": {Regions: []string{"*"}, Teams: []string{"t1"}},
		"france":     {Regions: []string{"FR"}},
		"nowhere":    {},
	} {
		spec.Client, spec.Roles, spec.Budget = name, []string{"sales", "marketing"}, 1_000_000
		spec.Purposes = []string{"sales", "marketing"}
		for _, purpose := range spec.Purposes {
			sessions[name+" "+purpose] = w.stray(spec, purpose)
		}
	}
	compared, shownAll := 0, 0
	for seed := range uint64(4) {
		team := randomPolicy(rand.New(rand.NewPCG(seed, 4)))
		if _, err := w.Activate(t.Context(), nil, team); err != nil {
			t.Fatalf("%v\n%s", err, team["team.rego"])
		}
		for name, s := range sessions {
			shown, clear := gettable(t, s, c.ids)
			for _, q := range []struct {
				query vault.ListQuery
				want  []uuid.UUID
			}{
				{vault.ListQuery{Sort: "id", Limit: 7}, shown},
				{vault.ListQuery{Sort: "-updated_at", Limit: 11}, clear},
				{vault.ListQuery{Sort: "id", Limit: 50, Filters: []vault.Filter{{Field: "language", Op: "in", Values: []string{"en", "fr"}}}}, clear},
			} {
				got, refused := allPages(t, s, q.query)
				if !slices.Equal(got, q.want) && (!refused || len(q.want) > 0) {
					t.Errorf("policy %d, %s, sort %s: a list of %d, by id %d:\n%s", seed, name, q.query.Sort, len(got), len(q.want), team["team.rego"])
				}
				compared++
			}
			shownAll += len(shown)
		}
		if d := w.DistrustedPolicy(); d != nil {
			t.Errorf("policy %d: %s:\n%s", seed, d.Error(), team["team.rego"])
		}
	}
	if n := compared * len(c.ids) / 3; shownAll < n/20 || shownAll > n*19/20 {
		t.Errorf("%d of %d records are shown: these policies tell nothing apart", shownAll, n)
	}
}

// allPages reads a list to its end; true where it is refused.
func allPages(t *testing.T, s *vault.Session, q vault.ListQuery) (ids []uuid.UUID, refused bool) {
	t.Helper()
	for {
		page, err := s.List(t.Context(), "contact", q)
		if errors.Is(err, vault.ErrDenied) || errors.Is(err, vault.ErrNotFound) {
			return nil, true
		}
		if err != nil {
			t.Fatal(explain(err))
		}
		for _, r := range page.Items {
			ids = append(ids, r.ID)
		}
		if page.Next != "" && len(page.Items) < q.Limit {
			t.Errorf("a page of %d items of %d goes on: something was left out", len(page.Items), q.Limit)
		}
		if q.Cursor = page.Next; q.Cursor == "" {
			return sorted(ids), false
		}
	}
}

// TestP3EditedProjectionsShowNothing has the database choose a record by facts that its state does not say. The record
// is not shown and its subject is named in the server's log; the program is trusted on, since it is not at fault.
func TestP3EditedProjectionsShowNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	lines := &journal{}
	v, err := vault.New(t.Context(), vault.Config{Pool: w.pool, Keystone: w.keystone, Log: w.log, Shelf: shelf, Logger: slog.New(slog.NewJSONHandler(lines, nil))})
	if err != nil {
		t.Fatal(err)
	}
	defer v.Close()
	agreed, other := w.create(ada()).ID, w.create(bea()).ID
	w.consent(agreed, "email")
	for _, tc := range []struct {
		name, edit string
		told       bool
	}{
		{name: "as written"},
		{"another's facts", `UPDATE subject_state s SET facts = o.facts, facts_at = o.facts_at FROM subject_state o WHERE s.subject = $2 AND o.subject = $1`, true},
		{"no facts", `UPDATE subject_state s SET facts = NULL, facts_at = NULL, facts_of = NULL WHERE s.subject IN ($1, $2)`, false},
	} {
		if tc.edit != "" {
			w.exec(tc.edit, agreed, other)
		}
		lines.take()
		page, err := w.asOn(v, "marketing").List(t.Context(), "contact", vault.ListQuery{})
		if err != nil || len(page.Items) != 1 || page.Items[0].ID != agreed {
			t.Errorf("%s: got %d records, %v", tc.name, len(page.Items), explain(err))
		}
		if d := v.DistrustedPolicy(); d != nil {
			t.Errorf("%s: the program is not trusted any more: %s", tc.name, d.Error())
		}
		line := lines.take()
		if told := strings.Contains(line, other.String()) && strings.Contains(line, `"ERROR"`); told != tc.told {
			t.Errorf("%s: told %v, want %v: %s", tc.name, told, tc.told, line)
		}
	}
}

// journal is a server's log.
type journal struct {
	mu    sync.Mutex
	lines bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.lines.Write(p)
}

// take returns what was written since the last take.
func (j *journal) take() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	defer j.lines.Reset()
	return j.lines.String()
}

// TestWrongChoicesEndTrust has the database itself choose by facts that do not hold now, from a projection that is as
// the state says: from then on each row is decided without it.
func TestWrongChoicesEndTrust(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	ended := time.Now().Add(-time.Hour)
	in := given("email")
	in.OccurredAt, in.ValidUntil = ended.Add(-time.Hour), ended
	if _, err := w.as("import").RecordConsent(t.Context(), "contact", id, in, nil); err != nil {
		t.Fatal(explain(err))
	}
	for _, sql := range []string{
		"",
		`CREATE FUNCTION width_bucket(timestamptz, timestamptz[]) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT 2'`,
	} {
		v := w.Vault
		if sql != "" {
			w.exec(sql)
			w.pool.Reset()
			v, _ = w.open() // statements that are prepared know the true one
		}
		page, err := w.asOn(v, "marketing").List(t.Context(), "contact", vault.ListQuery{})
		if err != nil || len(page.Items) != 0 {
			t.Errorf("got %d records, %v", len(page.Items), explain(err))
		}
		if distrusted := v.DistrustedPolicy() != nil; distrusted != (sql != "") {
			t.Errorf("%q: distrusted %v", sql, distrusted)
		}
	}
}
