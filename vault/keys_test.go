package vault_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
)

// flipper flips the world's keys without waiting for leases, for processes whose caches are this test's to judge.
func (w *world) flipper(v *vault.Vault, k *crypto.Keystone) *flip.Flipper {
	w.t.Helper()
	f, err := v.Flipper(k, vault.FlipConfig{
		Copies: filepath.Join(w.dir, "copies"), Wait: func(context.Context, time.Duration) error { return nil },
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return f
}

func (w *world) flip(o flip.Options) flip.Report {
	w.t.Helper()
	r, err := w.flipper(w.Vault, w.keystone).Run(w.t.Context(), o)
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// other is a second server process's worth of vault: its keystone has a memory of its own.
func (w *world) other() (*vault.Vault, *crypto.Keystone) {
	w.t.Helper()
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(w.dir, "kms")}})
	if err != nil {
		w.t.Fatal(err)
	}
	keystone, err := crypto.OpenKeystone(w.t.Context(), crypto.KeystoneConfig{Dirs: w.keystone.Dirs(), KMS: k})
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := audit.New(w.t.Context(), audit.Config{Pool: w.pool, AllowUnsafe: true, Timeout: 3 * time.Second})
	if err != nil {
		w.t.Fatal(err)
	}
	v, err := vault.New(w.t.Context(), vault.Config{Pool: w.pool, Keystone: keystone, Log: log, Shelf: shelf})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		v.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := log.Close(ctx); err != nil {
			w.t.Error(err)
		}
	})
	return v, keystone
}

func (w *world) residents(n int) []uuid.UUID {
	w.t.Helper()
	ids := make([]uuid.UUID, n)
	for i := range ids {
		fields := ada()
		fields["external_ref"] = fmt.Sprint("p-", i, "-", rand.Uint64())
		ids[i] = w.create(fields).ID
	}
	return ids
}

// TestCreateIntoAReKeyedBucket: a server puts a new person's keys into the bucket that it used last, as it saw that. The database
// knows whether another process has re-keyed it since; keys that only the former version wraps would be lost.
func TestCreateIntoAReKeyedBucket(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	second, keystone := w.other()
	ids := w.residents(1)
	rekey := func() {
		r, err := w.flipper(second, keystone).Run(t.Context(), flip.Options{Full: true})
		if err != nil || r.Buckets == 0 {
			t.Fatalf("%d buckets re-keyed, %v", r.Buckets, err)
		}
	}
	rekey()
	ids = append(ids, w.residents(1)...)
	rekey()
	third, _ := w.other()
	for i, id := range ids {
		if _, err := w.asOn(third, "support").Get(t.Context(), "contact", id, nil); err != nil {
			t.Errorf("person %d: %v", i, err)
		}
	}
	var buckets int
	if err := w.pool.QueryRow(t.Context(), `SELECT count(DISTINCT bucket) FROM key_subject WHERE subject = ANY($1)`, ids).Scan(&buckets); err != nil || buckets != 1 {
		t.Errorf("%d buckets, %v: the second was not put where the first is", buckets, err)
	}
}

func TestP5FlipDestroysWhatWrappedTheErased(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	second, _ := w.other()
	ids := w.residents(3)
	for _, id := range ids {
		if _, err := w.asOn(second, "support").Get(ctx, "contact", id, nil); err != nil {
			t.Fatal(err)
		}
	}
	out, err := w.as("officer").Erase(ctx, "contact", ids[0], 0)
	if err != nil {
		t.Fatal(err)
	}
	if out.Generation != 1 {
		t.Errorf("erased under generation %d, want 1", out.Generation)
	}
	r := w.flip(flip.Options{})
	if r.Generation != 2 || len(r.Destroyed) != 1 || r.Destroyed[0] != 1 || r.Buckets != 1 || r.Subjects != 2 || !r.Copy {
		t.Errorf("the flip: %+v", r)
	}
	if _, err := w.keystone.Generation(ctx, 1); !errors.Is(err, crypto.ErrDestroyed) {
		t.Errorf("generation 1 after the flip: %v, want ErrDestroyed", err)
	}
	// The second process knows the old bucket and the old root, and must find its way to the new.
	for _, v := range []*vault.Vault{w.Vault, second} {
		for _, id := range ids[1:] {
			if _, err := w.asOn(v, "support").Get(ctx, "contact", id, nil); err != nil {
				t.Errorf("a survivor after the flip: %v", err)
			}
		}
		if _, err := w.asOn(v, "support").Get(ctx, "contact", ids[0], nil); !errors.Is(err, vault.ErrGone) {
			t.Errorf("the erased after the flip: %v", err)
		}
	}
	if r := w.flip(flip.Options{}); r.Generation != 2 || len(r.Destroyed) != 0 {
		t.Errorf("a flip with nothing to do: %+v", r)
	}
	if r := w.flip(flip.Options{Force: true}); r.Generation != 3 || r.Buckets != 0 {
		t.Errorf("a forced flip: %+v", r)
	}
	if r := w.flip(flip.Options{Full: true}); r.Generation != 4 || r.Buckets == 0 || r.Subjects != 2 {
		t.Errorf("a full flip: %+v", r)
	}
	w.sound(2)
}

// sound examines every key, and that nothing waits.
func (w *world) sound(subjects int64) {
	w.t.Helper()
	f := w.flipper(w.Vault, w.keystone)
	x, err := f.Examine(w.t.Context(), nil)
	if err != nil || x.Unopened != 0 || x.Orphans {
		w.t.Errorf("examination: %+v, %v", x, err)
	}
	s, err := f.Status(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	if s.Subjects != subjects || s.Waiting != 0 || len(s.Held.Roots) != 1 || len(s.Held.Retiring) != 0 || s.Held.Roots[0] != s.Generation {
		w.t.Errorf("status: %+v", s)
	}
}

func TestFlipKeepsGraceGenerations(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	f, err := w.Flipper(w.keystone, vault.FlipConfig{WaiveCopies: true, Grace: 1, Wait: func(context.Context, time.Duration) error { return nil }})
	if err != nil {
		t.Fatal(err)
	}
	for want := uint64(2); want < 5; want++ {
		r, err := f.Run(t.Context(), flip.Options{Force: true})
		if err != nil {
			t.Fatal(err)
		}
		held, err := w.keystone.Held(t.Context())
		if err != nil || r.Generation != want || len(held.Roots) != 2 || held.Roots[0] != want-1 {
			t.Errorf("flip to %d: %+v, held %+v, %v", want, r, held, err)
		}
	}
}

// TestFlipKeepsTheLastGenerationWhileKeysAreMissing deletes a key row behind the vault's back: the generation that
// could still open a backup of it must live.
func TestFlipKeepsTheLastGenerationWhileKeysAreMissing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ids := w.residents(2)
	var wrapped [][]byte
	var bucket uuid.UUID
	var version int32
	if err := w.pool.QueryRow(ctx, `SELECT bucket, bucket_version, wrapped FROM key_subject WHERE subject = $1`, ids[0]).Scan(&bucket, &version, &wrapped); err != nil {
		t.Fatal(err)
	}
	w.exec(`DELETE FROM key_subject WHERE subject = $1`, ids[0])
	f := w.flipper(w.Vault, w.keystone)
	if _, err := f.Run(ctx, flip.Options{Force: true}); !errors.Is(err, flip.ErrOrphans) {
		t.Fatalf("flip with a key row missing: %v, want ErrOrphans", err)
	}
	held, err := w.keystone.Held(ctx)
	if err != nil || len(held.Retiring) != 1 || held.Retiring[0] != 1 {
		t.Fatalf("held %+v, %v: generation 1 must wait", held, err)
	}
	w.exec(`INSERT INTO key_subject (subject, kind, bucket, bucket_version, wrapped) VALUES ($1, 'contact', $2, $3, $4)`, ids[0], bucket, version, wrapped)
	if _, err := f.Run(ctx, flip.Options{}); err != nil {
		t.Fatal(err)
	}
	w.must("support", ids[0])
	w.sound(2)
}

func TestFlipNeedsAPlaceForKeyCopies(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	if _, err := w.Flipper(w.keystone, vault.FlipConfig{}); !errors.Is(err, flip.ErrNoCopies) {
		t.Errorf("got %v, want ErrNoCopies", err)
	}
}

func TestP5ClassesAreShreddedAndOthersStay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	c := w.create(ada())
	fields := ada()
	fields["external_ref"] = "other"
	delete(fields, "contact_points")
	keep := w.create(fields).ID
	out, err := w.as("officer").Shred(ctx, "contact", c.ID, 0, []string{"contact", "identity"})
	if err != nil {
		t.Fatal(explain(err))
	}
	if len(out.Classes) != 2 || out.Records != 0 {
		t.Errorf("answer: %+v", out)
	}
	for range 2 { // before the flip and after it
		got := shown(w.must("officer", c.ID))
		for _, gone := range []string{"family_name", "given_name", "email.value", "phone.value"} {
			if v, ok := got[gone]; ok {
				t.Errorf("%s is still shown: %d bytes", gone, len(v))
			}
		}
		if told := withheld(w.must("officer", c.ID)); told["family_name"] != "hidden" || told["contact.email"] != "hidden" || told["language"] != "" {
			t.Errorf("withheld: %v", told)
		}
		if told := withheld(w.must("officer", keep)); told["family_name"] != "" {
			t.Errorf("withheld of another subject: %v", told)
		}
		if _, err := w.as("support").Lookup(ctx, vault.LookupQuery{By: "email", Value: []byte(`"ada@example.com"`)}); !errors.Is(err, vault.ErrNotFound) {
			t.Errorf("found by a value that was shredded: %v", err)
		}
		w.flip(flip.Options{})
	}
	_, err = w.as("import").Patch(ctx, "contact", c.ID, c.Version, w.draft("contact", true, map[string]any{"family_name": "Byron"}))
	if !errors.Is(err, vault.ErrGone) {
		t.Errorf("a value written under a shredded class: %v, want ErrGone", err)
	}
	for _, bad := range [][]string{{"record"}, {"log"}, {"contact.email"}, {}} {
		if _, err := w.as("officer").Shred(ctx, "contact", keep, 0, bad); !errors.Is(err, vault.ErrInvalid) {
			t.Errorf("shred %v: %v, want ErrInvalid", bad, err)
		}
	}
	w.sound(2)
}

// TestP5AStatutoryClassStaysOpenable shreds who an account is and keeps what its invoices need.
func TestP5AStatutoryClassStaysOpenable(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	account, err := w.as("import").Create(ctx, "account", w.draft("account", false, map[string]any{"name": "Analytical Engines", "tax_id": "GB123456789"}), nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	spec := vault.CredentialSpec{Client: "invoices", Kind: "app", Roles: []string{"billing"}, Regions: []string{"*"}, Purposes: []string{"billing"}, Budget: 100}
	_, token, err := w.CreateCredential(ctx, spec)
	if err != nil {
		t.Fatal(explain(err))
	}
	w.tokens["billing"] = token
	read := func() map[string]string {
		r, err := w.as("billing").Get(ctx, "account", account.ID, nil)
		if err != nil {
			t.Fatal(explain(err))
		}
		return shown(r)
	}
	before := read()
	if before["name"] == "" || before["tax_id"] == "" {
		t.Fatalf("the control: billing sees %v", slices.Sorted(maps.Keys(before)))
	}
	if _, err := w.as("officer").Shred(ctx, "account", account.ID, 0, []string{"identity", "contact"}); err != nil {
		t.Fatal(explain(err))
	}
	w.flip(flip.Options{})
	after := read()
	if after["name"] != "" || after["tax_id"] != before["tax_id"] {
		t.Errorf("after the shredding billing sees %v", slices.Sorted(maps.Keys(after)))
	}
}

// TestP6ReplayErasesWhoCameBack puts an erased subject's rows back, as a plain restore would.
func TestP6ReplayErasesWhoCameBack(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	c := w.create(ada())
	part := w.residents(1)[0]
	tables := w.aboutSubject()
	if !slices.Contains(tables, "key_subject") {
		tables = append(tables, "key_subject")
	}
	for _, table := range tables {
		w.exec("CREATE TABLE saved_" + table + " AS SELECT * FROM " + table)
	}
	if _, err := w.as("officer").Erase(ctx, "contact", c.ID, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := w.as("officer").Shred(ctx, "contact", part, 0, []string{"identity"}); err != nil {
		t.Fatal(err)
	}
	for _, table := range tables {
		w.exec("DELETE FROM "+table+" WHERE subject = ANY($1)", []uuid.UUID{c.ID, part})
		w.exec("INSERT INTO "+table+" SELECT * FROM saved_"+table+" WHERE subject = ANY($1)", []uuid.UUID{c.ID, part})
	}
	if _, err := w.get("support", c.ID); err != nil {
		t.Fatalf("the control: the old rows do not bring the subject back: %v", err)
	}
	second, _ := w.other()
	if second.Replayed() != 2 {
		t.Errorf("%d were erased again, want 2", second.Replayed())
	}
	w.fenced(c.ID, "the replay")
	if got := shown(w.must("officer", part)); got["family_name"] != "" {
		t.Error("a shredded class is readable after the replay")
	}
	again, err := second.Replay(ctx)
	if err != nil || again != 0 {
		t.Errorf("a second replay: %d, %v", again, err)
	}
	w.flip(flip.Options{})
	w.sound(1)
}

// TestP6FlipsRacingWrites lets two servers flip, create, patch, erase and read at once.
func TestP6FlipsRacingWrites(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	second, secondKeystone := w.other()
	servers := []*vault.Vault{w.Vault, second}
	flippers := []*flip.Flipper{w.flipper(w.Vault, w.keystone), w.flipper(second, secondKeystone)}
	var mu sync.Mutex
	alive, erased := w.residents(12), []uuid.UUID{}
	take := func() uuid.UUID {
		mu.Lock()
		defer mu.Unlock()
		id := alive[len(alive)-1]
		alive = alive[:len(alive)-1]
		erased = append(erased, id)
		return id
	}
	pick := func() uuid.UUID {
		mu.Lock()
		defer mu.Unlock()
		return alive[rand.IntN(len(alive))]
	}
	var flips int
	work := []func(i int) error{
		func(i int) error {
			r, err := flippers[i%2].Run(ctx, flip.Options{Force: true, Full: i%5 == 0})
			if err == nil {
				flips += len(r.Destroyed)
			}
			return err
		},
		func(i int) error {
			fields := ada()
			fields["external_ref"] = fmt.Sprint("r-", i)
			out, err := w.asOn(servers[i%2], "import").Create(ctx, "contact", w.draft("contact", false, fields), nil)
			if err == nil {
				mu.Lock()
				alive = append([]uuid.UUID{out.ID}, alive...)
				mu.Unlock()
			}
			return err
		},
		func(i int) error {
			_, err := w.asOn(servers[i%2], "import").Patch(ctx, "contact", pick(), 0, w.draft("contact", true, map[string]any{"job_title": fmt.Sprint("job ", i)}))
			if errors.Is(err, vault.ErrGone) || errors.Is(err, vault.ErrVersion) {
				return nil
			}
			return err
		},
		func(i int) error {
			_, err := w.asOn(servers[i%2], "officer").Erase(ctx, "contact", take(), 0)
			return err
		},
		func(i int) error {
			id := pick()
			_, err := w.asOn(servers[i%2], "support").Get(ctx, "contact", id, nil)
			if errors.Is(err, vault.ErrGone) {
				return nil
			}
			return err
		},
	}
	var all sync.WaitGroup
	for n, job := range work {
		all.Go(func() {
			for i := range 10 {
				if err := job(i); err != nil && !errors.Is(err, flip.ErrBusy) && !errors.Is(err, vault.ErrUnavailable) {
					t.Errorf("job %d, round %d: %v", n, i, err)
				}
			}
		})
	}
	all.Wait()
	if flips < 2 {
		t.Errorf("%d flips: no race", flips)
	}
	w.flip(flip.Options{})
	for _, v := range servers {
		for _, id := range alive {
			if _, err := w.asOn(v, "support").Get(ctx, "contact", id, nil); err != nil {
				t.Errorf("a survivor: %v", err)
			}
		}
	}
	for _, id := range erased {
		w.fenced(id, "the race")
	}
	w.sound(int64(len(alive)))
}

// TestP6TheLedgerIsNeverMadeAnew takes the fence ledger away, and cuts off its end.
func TestP6TheLedgerIsNeverMadeAnew(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	path := filepath.Join(w.dir, "keystone", fence.File)
	open := func() error {
		v, err := vault.New(ctx, vault.Config{Pool: w.pool, Keystone: w.keystone, Log: w.log, Shelf: shelf})
		if err == nil {
			v.Close()
		}
		return err
	}
	move := func(from, to string) {
		if err := os.Rename(from, to); err != nil {
			t.Fatal(err)
		}
	}
	move(path, path+".kept") // it has no line yet: an old backup would not miss it
	if err := open(); !errors.Is(err, fence.ErrMissing) {
		t.Errorf("without the ledger: %v, want ErrMissing", err)
	}
	if err := vault.Provision(ctx, w.pool, w.keystone, vault.Provisioning{Catalog: crm.Source(), Team: policy.DefaultTeam(), Shelf: shelf}); !errors.Is(err, fence.ErrMissing) {
		t.Errorf("provisioning again without the ledger: %v, want ErrMissing", err)
	}
	move(path+".kept", path)
	for _, id := range w.residents(2) {
		if _, err := w.as("officer").Erase(ctx, "contact", id, 0); err != nil {
			t.Fatal(err)
		}
	}
	w.flip(flip.Options{})
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := bytes.SplitAfter(whole, []byte("\n"))
	if err := os.WriteFile(path, bytes.Join(lines[:1], nil), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := open(); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("a ledger that lost its end: %v, want ErrIntegrity", err)
	}
	if err := os.WriteFile(path, whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := open(); err != nil {
		t.Errorf("the ledger put back: %v", err)
	}
}
