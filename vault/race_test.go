package vault_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

// together runs n calls at once and returns their errors in order.
func together(n int, call func(i int) error) []error {
	errs := make([]error, n)
	var wait sync.WaitGroup
	start := make(chan struct{})
	for i := range n {
		wait.Go(func() {
			<-start
			errs[i] = call(i)
		})
	}
	close(start)
	wait.Wait()
	return errs
}

// tally counts errors by the sentinel they are.
func tally(errs []error) map[error]int {
	out := map[error]int{}
	for _, err := range errs {
		kind := err
		for _, s := range []error{vault.ErrVersion, vault.ErrConflict, vault.ErrIdempotency, vault.ErrGone, vault.ErrNotFound, vault.ErrUnavailable, vault.ErrInvalid, vault.ErrBudget} {
			if errors.Is(err, s) {
				kind = s
			}
		}
		out[kind]++
	}
	return out
}

func (w *world) count(sql string, args ...any) (n int) {
	w.t.Helper()
	if err := w.pool.QueryRow(w.t.Context(), sql, args...).Scan(&n); err != nil {
		w.t.Fatal(err)
	}
	return n
}

// servers are two processes' worth of vaults, and a session of each.
func (w *world) servers(name string) []*vault.Session {
	second, _ := w.open()
	return []*vault.Session{w.as(name), w.asOn(second, name)}
}

// TestP10OnePatchOfAVersionWins patches one version of one record forty times at once.
func TestP10OnePatchOfAVersionWins(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	on := w.servers("import")
	errs := together(40, func(i int) error {
		d := w.draft("contact", true, map[string]any{"job_title": fmt.Sprintf("Job %d", i)})
		_, err := on[i%2].Patch(t.Context(), "contact", id, 1, d)
		return err
	})
	got := tally(errs)
	if got[nil] != 1 || got[vault.ErrVersion] != 39 {
		t.Fatalf("got %v, want one winner", got)
	}
	reply := w.must("support", id)
	for i, err := range errs {
		if want := fmt.Sprintf(`clear:"Job %d"`, i); err == nil && (shown(reply)["job_title"] != want || reply.Version != 2) {
			t.Errorf("stored %s at version %d, acknowledged %s", shown(reply)["job_title"], reply.Version, want)
		}
	}
	if n := w.count(`SELECT count(*) FROM history WHERE record = $1`, id); n != 1 {
		t.Errorf("history holds %d versions, want 1", n)
	}
}

// TestP10NoUpdateIsLost lets forty writers each add a contact point and retry a patch until it is in.
func TestP10NoUpdateIsLost(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.create(ada()).ID
	on := w.servers("import")
	reads := w.servers("officer")
	const writers = 40
	errs := together(writers, func(i int) error {
		d := w.draft("contact", true, map[string]any{"job_title": fmt.Sprintf("Job %d", i)})
		for {
			seen, err := reads[i%2].Get(t.Context(), "contact", id, nil)
			if err != nil {
				return err
			}
			if _, err = on[i%2].Patch(t.Context(), "contact", id, seen.Version, d); !errors.Is(err, vault.ErrVersion) {
				return err
			}
		}
	})
	if got := tally(errs); got[nil] != writers {
		t.Fatalf("got %v", got)
	}
	h, err := w.as("officer").History(t.Context(), "contact", id)
	if err != nil {
		t.Fatal(err)
	}
	jobs := map[string]bool{shown(w.must("officer", id))["job_title"]: true}
	for _, v := range h.Versions {
		jobs["clear:"+string(v.Changed[0].Value.AppendJSON(nil))] = true
	}
	if w.must("officer", id).Version != writers+1 || len(jobs) != writers+1 {
		t.Errorf("version %d with %d different values, want %d each", w.must("officer", id).Version, len(jobs), writers+1)
	}
}

// TestP10RacingCreatesLeaveOneHolder creates many records with one unique value at once.
func TestP10RacingCreatesLeaveOneHolder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	on := w.servers("import")
	for name, fields := range map[string]map[string]any{
		"external_ref": {"family_name": "Twin", "external_ref": "crm-7"},
		"e-mail":       {"family_name": "Twin", "contact_points": []map[string]any{{"kind": "email", "value": "Twin@Example.com", "verified": true}}},
		"phone":        {"family_name": "Twin", "contact_points": []map[string]any{{"kind": "phone", "value": "+44 20 7946 0991", "verified": true}}},
	} {
		before := w.count(`SELECT count(*) FROM contact`)
		d := w.draft("contact", false, fields)
		got := tally(together(20, func(i int) error {
			_, err := on[i%2].Create(t.Context(), "contact", d, nil)
			return err
		}))
		if got[nil] != 1 || got[vault.ErrConflict] != 19 {
			t.Errorf("%s: got %v, want one holder", name, got)
		}
		if n := w.count(`SELECT count(*) FROM contact`) - before; n != 1 {
			t.Errorf("%s: %d records were made", name, n)
		}
	}
	if n := w.count(`SELECT count(*) FROM (SELECT FROM token WHERE uniq GROUP BY index, epoch, token HAVING count(*) > 1) d`); n != 0 {
		t.Errorf("%d unique tokens have two holders", n)
	}
	if n := w.count(`SELECT count(*) FROM key_subject`); n != 3 {
		t.Errorf("%d key rows, want those of the three winners", n)
	}
	unverified := map[string]any{"family_name": "Other", "contact_points": []map[string]any{{"kind": "email", "value": "twin@example.com"}}}
	w.create(unverified)
	found, err := w.as("support").Lookup(t.Context(), vault.LookupQuery{By: "email", Value: []byte(`"twin@example.com"`)})
	if err != nil || shown(found)["family_name"] != `clear:"Twin"` {
		t.Errorf("the verified holder is not preferred: %v, %v", shown(found)["family_name"], err)
	}
}

// TestP10ConflictTellsOnlyWhoMayMatch creates a duplicate as somebody who may not match the field.
func TestP10ConflictTellsOnlyWhoMayMatch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	team := rules()
	team["team.rego"] += `
write contains "external_ref" if { input.purpose == "billing"; acting; writing }
write contains "operational" if { input.purpose == "billing"; acting; writing }
write contains "identity" if { input.purpose == "billing"; acting; writing }
write contains "contact.phone" if { input.purpose == "billing"; acting; writing }
write contains "verified" if { input.purpose == "billing"; acting; writing }
allowed if { acting; input.purpose == "billing"; input.action == "create" }
`
	if _, err := w.Activate(ctx, crm.Source(), team); err != nil {
		t.Fatal(err)
	}
	_, token, err := w.CreateCredential(ctx, vault.CredentialSpec{Client: "invoices", Roles: []string{"billing"}, Purposes: []string{"billing"}, Regions: []string{"*"}})
	if err != nil {
		t.Fatal(err)
	}
	w.tokens["billing"] = token
	point := map[string]any{"kind": "phone", "value": "+44 20 7946 0991", "verified": true}
	first := w.create(map[string]any{"family_name": "First", "contact_points": []map[string]any{point}})
	d := w.draft("contact", false, map[string]any{"family_name": "Second", "contact_points": []map[string]any{point}})
	fresh := w.draft("contact", false, map[string]any{"family_name": "Third", "contact_points": []map[string]any{{"kind": "phone", "value": "+44 20 7946 0992", "verified": true}}})
	second, err := w.as("billing").Create(ctx, "contact", d, nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	if n := w.count(`SELECT count(*) FROM review WHERE subject = $1 AND resolved_at IS NULL`, second.ID); n != 1 {
		t.Errorf("%d reviews wait, want 1", n)
	}
	third, err := w.as("billing").Create(ctx, "contact", fresh, nil)
	if err != nil || w.count(`SELECT count(*) FROM review WHERE subject = $1`, third.ID) != 0 {
		t.Errorf("a new value waits for review, or %v", err)
	}
	var conflict *vault.Conflict
	if _, err := w.as("import").Create(ctx, "contact", d, nil); !errors.As(err, &conflict) || conflict.Field != "contact_points[0].value" {
		t.Errorf("who may match: got %v", err)
	}
	found, err := w.as("support").Lookup(ctx, vault.LookupQuery{By: "phone", Value: []byte(`"+442079460991"`)})
	if err != nil || found.ID != first.ID {
		t.Errorf("the first holder is not the one found: %v", err)
	}
}

// TestP10IdempotencyKeys retries creates under one key.
func TestP10IdempotencyKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	d := w.draft("contact", false, ada())
	key := func(key, body string) *vault.Idempotency {
		return &vault.Idempotency{Key: key, Route: "POST /v1/contacts", Body: []byte(body)}
	}
	on := w.servers("import")
	ids := make([]uuid.UUID, 10)
	got := tally(together(10, func(i int) error {
		out, err := on[i%2].Create(ctx, "contact", d, key("k1", "body"))
		ids[i] = out.ID
		return err
	}))
	if got[nil] != 10 || w.count(`SELECT count(*) FROM contact`) != 1 {
		t.Fatalf("one key at once: got %v, %d records", got, w.count(`SELECT count(*) FROM contact`))
	}
	for _, id := range ids {
		if id != ids[0] {
			t.Errorf("answers name different records")
		}
	}
	again, err := on[1].Create(ctx, "contact", d, key("k1", "body"))
	if err != nil || again.ID != ids[0] || !again.Replayed || len(again.Children) != 1 || len(again.Children[0].Items) != 2 {
		t.Errorf("retry: got %+v, %v", again, err)
	}
	if _, err := on[0].Create(ctx, "contact", d, key("k1", "another body")); !errors.Is(err, vault.ErrIdempotency) {
		t.Errorf("another body: got %v", err)
	}
	other := w.draft("contact", false, map[string]any{"family_name": "Other"})
	mine, err := w.as("support").Create(ctx, "contact", other, key("k1", "body"))
	if err != nil || mine.ID == ids[0] || mine.Replayed {
		t.Errorf("another credential's key: got %v, %v", mine.ID == ids[0], err)
	}
	elsewhere := &vault.Idempotency{Key: "k1", Route: "POST /v1/other", Body: []byte("body")}
	if out, err := on[0].Create(ctx, "contact", other, elsewhere); err != nil || out.ID == ids[0] {
		t.Errorf("another route: got %v", err)
	}
	if n := w.count(`SELECT count(*) FROM idempotency WHERE key = 'k1'::bytea OR body = 'body'::bytea`); n != 0 {
		t.Error("a key or body is stored as it was sent")
	}
	failed := w.draft("contact", false, map[string]any{"family_name": "Taken", "external_ref": "crm-1815"})
	if _, err := on[0].Create(ctx, "contact", failed, key("k2", "x")); !errors.Is(err, vault.ErrConflict) {
		t.Fatalf("conflict: got %v", err)
	}
	if out, err := on[0].Create(ctx, "contact", other, key("k2", "y")); err != nil || out.Replayed {
		t.Errorf("the key of a failed request: got %v", err)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", ids[0], 0); err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{"body", "another body"} {
		if out, err := on[1].Create(ctx, "contact", d, key("k1", body)); !errors.Is(err, vault.ErrGone) {
			t.Errorf("retry after erasure: got %v, %v", out.ID, err)
		}
	}
}

// TestP10CreatesAcrossBuckets makes more subjects at once than one key bucket takes, with more writers than
// database connections.
func TestP10CreatesAcrossBuckets(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	s := w.as("import")
	d := w.draft("contact", false, map[string]any{"family_name": "Crowd"})
	got := tally(together(40, func(int) error {
		for range 14 {
			if _, err := s.Create(ctx, "contact", d, nil); err != nil {
				return err
			}
		}
		return nil
	}))
	if got[nil] != 40 {
		t.Fatalf("got %v", got)
	}
	if n := w.count(`SELECT max(n) FROM (SELECT count(*) AS n FROM key_subject GROUP BY bucket) b`); n > 256 {
		t.Errorf("a bucket holds %d subjects", n)
	}
	if n := w.count(`SELECT count(*) FROM key_subject`); n != 560 {
		t.Errorf("%d subjects, want 560", n)
	}
}

// TestP11ActivationUnderLoad changes the revision again and again while more writers than connections work.
func TestP11ActivationUnderLoad(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	on := w.servers("import")
	var ids []uuid.UUID
	for range 24 {
		ids = append(ids, w.create(map[string]any{"family_name": "Busy"}).ID)
	}
	stop := make(chan struct{})
	var wait sync.WaitGroup
	errs := make([]error, len(ids))
	for i, id := range ids {
		wait.Go(func() {
			for version := uint64(1); ; version++ {
				select {
				case <-stop:
					return
				default:
				}
				for {
					body := fmt.Appendf(nil, `{"job_title":"Job %d"}`, version)
					d, err := w.DraftJSON("contact", body, true)
					if err == nil {
						_, err = on[0].Patch(ctx, "contact", id, version, d)
					}
					if err == nil {
						break
					}
					if !errors.Is(err, vault.ErrUnavailable) || ctx.Err() != nil { // the catalog changed meanwhile: parse again
						errs[i] = err
						return
					}
				}
			}
		})
	}
	second, _ := w.open()
	for n := range 2 {
		src := append(crm.Source(), fmt.Sprintf("\n# edition %d\n", n)...)
		if _, err := second.Activate(ctx, src, nil); err != nil {
			t.Errorf("activate: %v", err)
		}
	}
	close(stop)
	wait.Wait()
	if got := tally(errs); got[nil] != len(ids) {
		t.Errorf("writers ended with %v", got)
	}
}
