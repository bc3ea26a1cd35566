package vault_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/revision"
)

// aboutSubject are the tables with a column that names a subject, from the schema itself, so that a new
// table cannot be forgotten.
func (w *world) aboutSubject() []string {
	w.t.Helper()
	rows, err := w.pool.Query(w.t.Context(), `SELECT c.table_name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
 WHERE c.table_schema = 'public' AND c.column_name = 'subject' AND t.table_type = 'BASE TABLE' AND c.table_name NOT LIKE 'saved_%' AND c.table_name <> 'credential' ORDER BY 1`)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			w.t.Fatal(err)
		}
		names = append(names, name)
	}
	if len(names) < 12 {
		w.t.Fatalf("only %v are about subjects", names)
	}
	return names
}

// fenced fails unless of the subject there is the fence and nothing else.
func (w *world) fenced(id uuid.UUID, after string) {
	w.t.Helper()
	for _, table := range w.aboutSubject() {
		switch table {
		case "key_subject":
			if n := w.count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NOT NULL AND wrapped IS NULL AND bucket IS NULL`, id); n != 1 {
				w.t.Errorf("after %s: no fence", after)
			}
		case "idempotency":
			if n := w.count(`SELECT count(*) FROM idempotency WHERE subject = $1 AND body <> ''`, id); n != 0 {
				w.t.Errorf("after %s: %d MACs of bodies", after, n)
			}
		default:
			if n := w.count("SELECT count(*) FROM "+table+" WHERE subject = $1", id); n != 0 {
				w.t.Errorf("after %s: %s holds %d rows", after, table, n)
			}
		}
	}
}

// writer is one way to write about a subject.
type writer struct {
	name string
	call func(ctx context.Context, v *vault.Vault, c vault.Written) error
}

func (w *world) writers() []writer {
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}
	patch := w.draft("contact", true, map[string]any{"job_title": "Late"})
	reassign := w.draft("contact", true, map[string]any{"owner": "late"})
	point := w.draft("contact_point", false, map[string]any{"kind": "phone", "value": "+44 20 7946 0999"})
	change := w.draft("contact_point", true, map[string]any{"label": "mobile"})
	about := func(id uuid.UUID, kind string) vault.Draft {
		if kind == "case" {
			return w.draft(kind, false, map[string]any{"contact": id, "kind": "repair", "description": "Late."})
		}
		return w.draft(kind, false, map[string]any{"contact": id, "kind": "call", "channel": "phone", "at": "2026-01-01T00:00:00Z", "summary": "Late."})
	}
	sessions := map[*vault.Vault]map[string]*vault.Session{}
	var mu sync.Mutex
	as := func(v *vault.Vault, name string) *vault.Session {
		mu.Lock()
		defer mu.Unlock()
		if sessions[v] == nil {
			sessions[v] = map[string]*vault.Session{}
			for who := range specs {
				sessions[v][who] = w.asOn(v, who)
			}
		}
		return sessions[v][name]
	}
	return []writer{
		{"patch", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").Patch(ctx, "contact", c.ID, 1, patch)
			return err
		}},
		{"reassign", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").Patch(ctx, "contact", c.ID, 1, reassign)
			return err
		}},
		{"point create", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").CreateChild(ctx, "contact_point", c.ID, point, &vault.Idempotency{Key: "late" + c.ID.String(), Route: "points", Body: []byte("b")})
			return err
		}},
		{"point patch", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").PatchChild(ctx, "contact_point", c.ID, c.Children[0].Items[0].ID, 1, change)
			return err
		}},
		{"point delete", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").DeleteChild(ctx, "contact_point", c.ID, c.Children[0].Items[1].ID, 1)
			return err
		}},
		{"case create", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "support").Create(ctx, "case", about(c.ID, "case"), &vault.Idempotency{Key: "late" + c.ID.String(), Route: "cases", Body: []byte("b")})
			return err
		}},
		{"interaction create", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "support").Create(ctx, "interaction", about(c.ID, "interaction"), nil)
			return err
		}},
		{"consent", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "import").RecordConsent(ctx, "contact", c.ID, given, &vault.Idempotency{Key: "late" + c.ID.String(), Route: "consents", Body: []byte("b")})
			return err
		}},
		{"withdrawal", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "support").RecordConsent(ctx, "contact", c.ID, vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}, nil)
			return err
		}},
		{"basis", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			_, err := as(v, "officer").RecordBasis(ctx, "contact", c.ID, vault.BasisInput{Basis: "contract", Citation: "Contract 7"})
			return err
		}},
		{"import", func(ctx context.Context, v *vault.Vault, c vault.Written) error {
			r, err := importer.New(v).Import(ctx, as(v, "import"), importer.Spec{Kind: "contact", Map: map[string]string{"ref": "external_ref", "job": "job_title", "tel": "contact_points.phone"}},
				strings.NewReader("ref,job,tel\ncrm-nobody,Late,\n"))
			if err == nil && r.Failed > 0 {
				err = fmt.Errorf("%+v", r.Errors)
			}
			return err
		}},
	}
}

// TestP6NothingSlipsBehindAnErasure lets every kind of write race an erasure, on two servers.
func TestP6NothingSlipsBehindAnErasure(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	second, _ := w.open()
	servers := []*vault.Vault{w.Vault, second}
	writers := w.writers()
	officers := []*vault.Session{w.as("officer"), w.asOn(second, "officer")}
	var late, early int
	for round := range 12 {
		fields := ada()
		fields["external_ref"] = fmt.Sprint("crm-", round)
		c := w.create(fields)
		errs := together(len(writers)+2, func(i int) error {
			if i >= len(writers) {
				time.Sleep(time.Duration(round%6) * time.Millisecond)
				_, err := officers[i%2].Erase(ctx, "contact", c.ID, 0)
				return err
			}
			return writers[i].call(ctx, servers[(i+round)%2], c)
		})
		for i, err := range errs {
			switch {
			case i >= len(writers) && err != nil && !errors.Is(err, vault.ErrGone):
				t.Errorf("erase: %v", err)
			case errors.Is(err, vault.ErrUnavailable), errors.Is(err, vault.ErrIntegrity):
				t.Errorf("round %d: %s: %v", round, writers[i].name, err)
			case i < len(writers) && err != nil:
				late++
			case i < len(writers):
				early++
			}
		}
		w.fenced(c.ID, fmt.Sprint("round ", round))
		for _, write := range writers[:len(writers)-1] {
			if err := write.call(ctx, servers[round%2], c); err == nil {
				t.Errorf("%s after the erasure was accepted", write.name)
			}
		}
		w.fenced(c.ID, "late writes")
	}
	if late == 0 || early == 0 {
		t.Errorf("no race: %d writes came before the erasures, %d after", early, late)
	}
}

// TestP6SlowTransactionCannotSlipBehind stops a write in the middle of its transaction, starts an erasure, and
// lets go; then the same the other way round.
func TestP6SlowTransactionCannotSlipBehind(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	second, _ := w.open()
	officer := w.asOn(second, "officer")
	erase := func(c vault.Written) error {
		_, err := officer.Erase(ctx, "contact", c.ID, 0)
		return err
	}
	n := 0
	for _, first := range []string{"write", "erasure"} {
		for _, write := range w.writers() {
			if write.name == "import" {
				continue
			}
			n++
			fields := ada()
			fields["external_ref"] = fmt.Sprint("slow-", n)
			c := w.create(fields)
			calls := []func() error{func() error { return write.call(ctx, w.Vault, c) }, func() error { return erase(c) }}
			if first == "erasure" {
				calls[0], calls[1] = calls[1], calls[0]
			}
			errs := w.stopped(calls[0], calls[1])
			wrote, erased := errs[0], errs[1]
			if first == "erasure" {
				wrote, erased = erased, wrote
			}
			if erased != nil || first == "write" && wrote != nil || first == "erasure" && wrote == nil {
				t.Errorf("%s first, %s: write %v, erasure %v", first, write.name, explain(wrote), erased)
			}
			w.fenced(c.ID, first+" first, "+write.name)
		}
	}
}

// TestP6ErasureLeavesTheFenceAlone erases a contact about whom every table holds something.
func TestP6ErasureLeavesTheFenceAlone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create(ada())
	for _, write := range w.writers() {
		if err := write.call(t.Context(), w.Vault, c); err != nil && !errors.Is(err, vault.ErrVersion) {
			t.Fatalf("%s: %v", write.name, explain(err))
		}
	}
	w.exec(`INSERT INTO review (subject, id, record, kind, index, at) VALUES ($1, gen_random_uuid(), $1, 'contact', 1, now())`, c.ID)
	w.exec(`INSERT INTO hold (subject, id, revision, state, mac, review) VALUES ($1, gen_random_uuid(), 1, '{}', '', now())`, c.ID)
	w.exec(`INSERT INTO code (subject, id, purpose, hash, expires, mac) VALUES ($1, gen_random_uuid(), 'confirm', sha256('x'), now(), '')`, c.ID)
	w.exec(`INSERT INTO message (subject, id, template, locale, state, created_at, due_at, mac) VALUES ($1, gen_random_uuid(), 'x', 'en', 'sent', now(), now(), '')`, c.ID)
	w.exec(`INSERT INTO campaign_token (hash, link, campaign, subject, member, made_at) VALUES (sha256('x'), $1, $1, $1, $1, now())`, c.ID)
	w.exec(`INSERT INTO webhook_delivery (endpoint, record, subject, kind, version, action, event, state, made_at, due_at)
 VALUES (gen_random_uuid(), $1, $1, 'contact', 1, 'created', gen_random_uuid(), 'waiting', now(), now())`, c.ID)
	for _, table := range w.aboutSubject() {
		if slices.Contains([]string{
			"account", "request", "request_part", "instruction", "certificate", "product", "article", "campaign", "campaign_link", "segment",
		}, table) {
			continue // of subjects of another kind
		}
		if w.count("SELECT count(*) FROM "+table+" WHERE subject = $1", c.ID) == 0 {
			w.anyRow(table, c.ID)
		}
		if n := w.count("SELECT count(*) FROM "+table+" WHERE subject = $1", c.ID); n == 0 {
			t.Errorf("%s held nothing before the erasure: this test shows nothing of it", table)
		}
	}
	out, err := w.as("officer").Erase(t.Context(), "contact", c.ID, 0)
	if err != nil {
		t.Fatal(explain(err))
	}
	w.fenced(c.ID, "the erasure")
	if _, err := oversight.New().Entries(t.Context(), w.as("officer"), oversight.EntryQuery{Subject: c.ID}); !errors.Is(err, vault.ErrGone) {
		t.Errorf("the log is still asked by the erased subject: %v", err)
	}
	if e, err := oversight.New().Entry(t.Context(), w.as("officer"), out.Entry); err != nil || e.Action != "erase" {
		t.Errorf("the entry of the erasure: %v", err)
	}
}

// anyRow puts a row about a subject into a table, which the erasure has to take with it unread.
func (w *world) anyRow(table string, subject uuid.UUID) {
	w.t.Helper()
	rows, err := w.pool.Query(w.t.Context(), `SELECT column_name, data_type FROM information_schema.columns
 WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`, table)
	if err != nil {
		w.t.Fatal(err)
	}
	var name, typ string
	columns, values := []string{}, []string{}
	_, err = pgx.ForEachRow(rows, []any{&name, &typ}, func() error {
		value, ok := map[string]string{
			"uuid": "gen_random_uuid()", "text": "'x'", "bigint": "1", "integer": "1", "smallint": "1", "bytea": "''", "boolean": "false",
			"timestamp with time zone": "now()", "date": "now()", "json": "'{}'", "ARRAY": "'{}'",
		}[typ]
		if name == "subject" || name == "parent" {
			value = "'" + subject.String() + "'"
		}
		if !ok {
			return fmt.Errorf("%s.%s is of type %s", table, name, typ)
		}
		columns, values = append(columns, `"`+name+`"`), append(values, value)
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
	if !slices.Contains(columns, `"subject"`) {
		columns, values = append(columns, "subject"), append(values, "'"+subject.String()+"'")
	}
	w.exec("INSERT INTO " + table + " (" + strings.Join(columns, ", ") + ") VALUES (" + strings.Join(values, ", ") + ")")
}

// stopped starts one call that will wait just before its end, for leave to commit under its revision, then another, then lets go.
func (w *world) stopped(first, second func() error) [2]error {
	w.t.Helper()
	tx, err := w.pool.Begin(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(w.t.Context())) }()
	if err := revision.Stop(w.t.Context(), tx); err != nil {
		w.t.Fatal(err)
	}
	var errs [2]error
	var wait sync.WaitGroup
	wait.Go(func() { errs[0] = first() })
	w.waiting(1)
	wait.Go(func() { errs[1] = second() })
	w.waiting(2)
	if err := tx.Rollback(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	wait.Wait()
	return errs
}

// waiting returns when n transactions of this database wait for a lock.
func (w *world) waiting(n int) {
	w.t.Helper()
	for range 300 {
		if w.count(`SELECT count(DISTINCT pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`) >= n {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	w.t.Errorf("%d transactions were expected to wait for a lock", n)
}
