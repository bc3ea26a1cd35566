package rekey_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
	"github.com/tacitcrm/tacit/vault/rekey"
	"github.com/tacitcrm/tacit/vault/revision"
)

// writers change, create and erase people on two servers until they are stopped, and count.
type writers struct {
	w       *world
	ids     []uuid.UUID
	wait    sync.WaitGroup
	stopped atomic.Bool
	done    [3]atomic.Int64 // patches, creates, erasures
}

func (w *world) write(ids []uuid.UUID) *writers {
	w.t.Helper()
	second, _ := w.open()
	x := &writers{w: w, ids: ids}
	for i, v := range []*vault.Vault{w.Vault, second, w.Vault, second} {
		session, officer := w.on(v, "import"), w.on(v, "officer")
		x.wait.Go(func() {
			for n := 0; !x.stopped.Load(); n++ {
				if err := x.once(v, session, officer, i, n); err != nil {
					w.t.Error(err)
					return
				}
			}
		})
	}
	return x
}

// once does one thing. That it met another writer is no error, and neither is a catalog that is not the one it read.
func (x *writers) once(v *vault.Vault, s, officer *vault.Session, writer, n int) error {
	ctx := x.w.t.Context()
	ref := fmt.Sprint("race-", writer, "-", n)
	var err error
	var what int
	switch id := x.ids[rand.IntN(len(x.ids))]; {
	case n%4 == 3:
		what = 1
		var d vault.Draft
		if d, err = v.DraftJSON("contact", []byte(`{"family_name":"Racer","given_name":"Rae","external_ref":"`+ref+`","contact_points":[{"kind":"email","value":"`+ref+`@example.com"}]}`), false); err == nil {
			_, err = s.Create(ctx, "contact", d, nil)
		}
	case n == 10:
		what = 2
		_, err = officer.Erase(ctx, "contact", id, 0)
	default:
		var r vault.Reply
		if r, err = officer.Get(ctx, "contact", id, nil); err != nil {
			break
		}
		var d vault.Draft
		if d, err = v.DraftJSON("contact", []byte(`{"external_ref":"`+ref+`","job_title":"`+ref+`","given_name":"Rae"}`), true); err == nil {
			_, err = s.Patch(ctx, "contact", id, r.Version, d)
		}
	}
	for _, fine := range []error{vault.ErrVersion, vault.ErrGone, vault.ErrNotFound, vault.ErrUnavailable} {
		if errors.Is(err, fine) {
			return nil
		}
	}
	if err == nil {
		x.done[what].Add(1)
	}
	return err
}

func (x *writers) stop() {
	x.w.t.Helper()
	x.stopped.Store(true)
	x.wait.Wait()
	for what := range x.done {
		if x.done[what].Load() == 0 {
			x.w.t.Errorf("nothing of sort %d was written: that is no race", what)
		}
	}
}

// TestWritersRaceRotationAndRun writes on two servers while index epochs rotate and a changed catalog is carried
// out. At the end every live record has exactly its tokens.
func TestWritersRaceRotationAndRun(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	for n := range 24 {
		ids = append(ids, w.person(n))
	}
	x := w.write(ids)
	w.eventually(func(r *rekey.Runner) error { _, err := r.Rotate(t.Context(), nil); return err })
	w.eventually(func(*rekey.Runner) error { _, err := w.Activate(t.Context(), edited(changes...), nil); return err })
	w.eventually(func(r *rekey.Runner) error { _, err := r.Run(t.Context(), rekey.Options{}, nil); return err })
	w.eventually(func(r *rekey.Runner) error { _, err := r.Rotate(t.Context(), nil); return err })
	x.stop()
	w.sound()
	if got, want := w.numbers(), "1/3 2/3 103/3 120/3 121/3 122/3"; got != want {
		t.Errorf("tokens of %s, want %s", got, want)
	}
}

// eventually repeats what may be given up for a writer that takes long.
func (w *world) eventually(fn func(*rekey.Runner) error) {
	w.t.Helper()
	r := w.runner(nil)
	for range 5 {
		err := fn(r)
		if err == nil {
			return
		}
		if !errors.Is(err, vault.ErrUnavailable) {
			w.t.Fatal(err)
		}
	}
	w.t.Fatal("given up five times")
}

// TestServerThatHasNotHeard writes and looks up on a server whose index roots are those of before a rotation.
func TestServerThatHasNotHeard(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.person(1)
	var switched bool
	r, err := newRunner(w.pool, w.keystone, w.log, func(ctx context.Context, step string) {
		if step == rekey.StepWait {
			switched = true
			if got, err := w.lookup("crm-1"); err != nil || got != id { // by the epoch that is being left
				t.Errorf("looked up %s, %v", got, err)
			}
		}
		if step == rekey.StepBatch || step == rekey.StepWait {
			n := w.count(`SELECT count(*) FROM contact`)
			w.person(100 + n)
			w.imports(fmt.Sprint(step, n))
		}
	})
	w.need(err)
	report, err := r.Rotate(t.Context(), nil)
	w.need(err)
	if !switched || report.Epoch != 2 || !report.FlipDue || report.Subjects < 1 {
		t.Errorf("got %+v", report)
	}
	w.person(200)
	w.sound()
}

// TestStaleWriterDoesNotCommit holds a revision that is not active any more, and epochs that have changed.
func TestStaleWriterDoesNotCommit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	set, roots := w.active()
	if err := w.hold(set, roots); err != nil {
		t.Fatal(err)
	}
	w.rotate()
	if err := w.hold(set, roots); !errors.Is(err, revision.ErrStale) || !errors.Is(err, vault.ErrUnavailable) {
		t.Errorf("epochs of before: %v, want ErrStale", err)
	}
	if err := w.hold(set, -1); err != nil {
		t.Errorf("a writer without tokens: %v", err)
	}
	w.apply(changes...)
	if err := w.hold(set, -1); !errors.Is(err, revision.ErrStale) {
		t.Errorf("a revision of before: %v, want ErrStale", err)
	}
}

// TestStopWaitsForWriters starts an activation under a writer that has not committed.
func TestStopWaitsForWriters(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	set, epochs := w.active()
	tx, err := w.pool.Begin(t.Context())
	w.need(err)
	b := &pgx.Batch{}
	revision.QueueHold(b)
	results := tx.SendBatch(t.Context(), b)
	w.need(set.Held(results, epochs))
	w.need(results.Close())
	activated := make(chan error, 1)
	go func() {
		_, err := w.Activate(t.Context(), edited(changes...), nil)
		activated <- err
	}()
	for w.count(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`) == 0 {
		select {
		case err := <-activated:
			t.Fatalf("it did not wait: %v", err)
		default:
		}
	}
	w.need(tx.Commit(t.Context()))
	w.need(<-activated)
}

// imports updates a person by the reference and makes another.
func (w *world) imports(name string) {
	w.t.Helper()
	spec := importer.Spec{Kind: "contact", Map: map[string]string{"ref": "external_ref", "name": "family_name"}}
	r, err := importer.New(w.Vault).Import(w.t.Context(), w.as("import"), spec, strings.NewReader("ref,name\ncrm-1,"+name+"\nimported-"+name+",New\n"))
	if err != nil || r.Updated != 1 || r.Created != 1 {
		w.t.Errorf("%s: import: %+v, %v", name, r, err)
	}
}

// TestWhoWaitsForReviewDoesNotBecomeTheHolder writes a value that another record holds, as somebody who may not be told
// so, into an epoch that the holder's token has not reached.
func TestWhoWaitsForReviewDoesNotBecomeTheHolder(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	team := policy.DefaultTeam()
	delete(team, "team_test.rego") // run in package policy
	team["team.rego"] += `
write contains f if { some f in ["operational", "identity", "contact.phone", "verified"]; input.purpose == "billing"; acting; writing }
allowed if { acting; input.purpose == "billing"; input.action == "create" }
`
	_, err := w.Activate(t.Context(), crm.Source(), team)
	w.need(err)
	_, token, err := w.CreateCredential(t.Context(), vault.CredentialSpec{Client: "invoices", Roles: []string{"billing"}, Purposes: []string{"billing"}, Regions: []string{"*"}, Budget: 10})
	w.need(err)
	w.tokens["billing"] = token
	body := map[string]any{"family_name": "Twin", "contact_points": []map[string]any{{"kind": "phone", "value": "+44 20 7946 0991", "verified": true}}}
	holder, err := w.as("import").Create(t.Context(), "contact", w.draft("contact", false, body), nil)
	w.need(err)
	var second vault.Written
	r := w.runner(func(ctx context.Context, step string) {
		if step == rekey.StepBatch {
			second, err = w.as("billing").Create(ctx, "contact", w.draft("contact", false, body), nil)
			w.need(err)
		}
	})
	report, err := r.Rotate(t.Context(), nil)
	w.need(err)
	if n := w.count(`SELECT count(*) FROM review WHERE subject = $1`, second.ID); n != 1 || report.Collisions != 0 {
		t.Errorf("%d reviews, %d collisions", n, report.Collisions)
	}
	if n := w.count(`SELECT count(*) FROM token WHERE index = 2 AND epoch = 2 AND uniq AND subject = $1`, holder.ID); n != 1 {
		t.Error("the holder lost the value")
	}
	w.sound()
}
