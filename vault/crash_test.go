package vault_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fence"
	"github.com/tacitcrm/tacit/vault/flip"
)

// What a child process is told: this test binary, run again, which kills itself in the middle of its work.
const (
	childWork = "TACIT_TEST_CHILD" // "flip" or "erase"
	childAt   = "TACIT_TEST_AT"    // the step before or after which it kills itself, as "before switch"
	childURL  = "TACIT_TEST_URL"
	childDir  = "TACIT_TEST_DIR"
	childID   = "TACIT_TEST_ID"
	childAs   = "TACIT_TEST_TOKEN"
)

// child is the whole of a child process. It ends by SIGKILL, or with an error in its output.
func child() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	dir := os.Getenv(childDir)
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		return err
	}
	keystone, err := crypto.OpenKeystone(ctx, crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	if err != nil {
		return err
	}
	pool, err := postgres.Open(ctx, postgres.PoolConfig{URL: os.Getenv(childURL), MaxConns: 4, App: "child"})
	if err != nil {
		return err
	}
	log, err := audit.New(ctx, audit.Config{Pool: pool, AllowUnsafe: true})
	if err != nil {
		return err
	}
	v, err := vault.New(ctx, vault.Config{Pool: pool, Keystone: keystone, Log: log, Shelf: shelf})
	if err != nil {
		return err
	}
	if os.Getenv(childWork) == "erase" {
		return childErases(ctx, v)
	}
	at := os.Getenv(childAt)
	die := func(when, name string) {
		if when+" "+name == at {
			_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {} // not one instruction more of the work
		}
	}
	f, err := v.Flipper(keystone, vault.FlipConfig{
		Copies: filepath.Join(dir, "copies"), Wait: func(context.Context, time.Duration) error { return nil },
		Step: func(_ context.Context, name string) { die("before", name) },
		Done: func(_ context.Context, name string, _ time.Duration) { die("after", name) },
	})
	if err != nil {
		return err
	}
	_, err = f.Run(ctx, flip.Options{Full: true})
	return err
}

func childErases(ctx context.Context, v *vault.Vault) error {
	actor, err := v.Authenticate(ctx, os.Getenv(childAs))
	if err != nil {
		return err
	}
	id, err := uuid.Parse(os.Getenv(childID))
	if err != nil {
		return err
	}
	_, err = v.As(actor, actor.Purpose("")).Erase(ctx, "contact", id, 0)
	return err
}

// spawn starts a child. Its output is for failures.
func (w *world) spawn(env ...string) (*exec.Cmd, *bytes.Buffer) {
	w.t.Helper()
	self, err := os.Executable()
	if err != nil {
		w.t.Fatal(err)
	}
	cmd := exec.CommandContext(w.t.Context(), self)
	cmd.Env = append(os.Environ(), append(env, childURL+"="+w.pool.Config().ConnString(), childDir+"="+w.dir)...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		w.t.Fatal(err)
	}
	return cmd, &out
}

func killed(err error) bool {
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		return false
	}
	status, ok := exit.Sys().(syscall.WaitStatus)
	return ok && status.Signaled() && status.Signal() == syscall.SIGKILL
}

// TestP11FlipKilledAtEachStep kills a process before and after each step of a flip. Each time another one finishes
// the work, nobody is lost and nobody comes back.
func TestP11FlipKilledAtEachStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	survivors := w.residents(3)
	kills := []string{"before " + flip.StepBatch}
	for _, step := range flip.Steps() { // after one is before the next
		kills = append(kills, "before "+step)
	}
	for _, at := range append(kills, "after "+flip.StepLog) {
		victim := w.residents(1)[0]
		out, err := w.as("officer").Erase(t.Context(), "contact", victim, 0)
		if err != nil {
			t.Fatal(err)
		}
		cmd, output := w.spawn(childWork+"=flip", childAt+"="+at)
		if err := cmd.Wait(); !killed(err) {
			t.Fatalf("%s: the child was not killed: %v\n%s", at, err, output)
		}
		for _, id := range survivors {
			w.must("support", id) // served by the process that knows nothing of the flip
		}
		second, keystone := w.other()
		if _, err := w.flipper(second, keystone).Run(t.Context(), flip.Options{}); err != nil {
			t.Fatalf("%s: the flip does not go on: %v", at, err)
		}
		if _, err := keystone.Generation(t.Context(), out.Generation); !errors.Is(err, crypto.ErrDestroyed) {
			t.Errorf("%s: generation %d: %v, want ErrDestroyed", at, out.Generation, err)
		}
		w.told(at, out.Generation)
		w.fenced(victim, at)
		w.sound(int64(len(survivors)))
	}
}

// told fails unless the ledger says once that a generation was destroyed.
func (w *world) told(at string, generation uint64) {
	w.t.Helper()
	ledger, err := w.Fences().Read(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	n := 0
	for _, f := range ledger.Fences {
		if f.Op == fence.Flip && f.Generation == generation {
			n++
		}
	}
	if n != 1 {
		w.t.Errorf("%s: the ledger tells %d times that generation %d was destroyed", at, n, generation)
	}
}

// TestP6ErasureKilledBeforeAndAfterItsLedgerLine kills a process that waits, in an erasure, before the line of the
// fence ledger is written, and one that waits between the line and the commit.
func TestP6ErasureKilledBeforeAndAfterItsLedgerLine(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, block string
		erased      bool
	}{
		{"before", `LOCK TABLE log_intake IN SHARE MODE`, false},
		{"after", `LOCK TABLE held IN ACCESS EXCLUSIVE MODE`, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			// A commit that must look at a table first, as long as someone holds that.
			w.exec(`CREATE TABLE held ()`)
			w.exec(`CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM FROM held; RETURN NULL; END $$`)
			w.exec(`CREATE CONSTRAINT TRIGGER look AFTER UPDATE ON key_subject DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION look()`)
			victim := w.residents(1)[0]
			before, err := w.Fences().Count(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			w.killBlocked(c.block, victim)
			after, err := w.Fences().Count(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if got := after > before; got != c.erased {
				t.Fatalf("the ledger grew: %t, want %t", got, c.erased)
			}
			w.exec(`DROP TRIGGER look ON key_subject`)
			if _, err := w.get("support", victim); err != nil {
				t.Fatalf("the transaction was rolled back, yet: %v", err)
			}
			second, _ := w.other()
			_, err = w.asOn(second, "support").Get(t.Context(), "contact", victim, nil)
			if c.erased {
				if !errors.Is(err, vault.ErrGone) {
					t.Errorf("an erasure that the ledger has: %v", err)
				}
				w.fenced(victim, "the replay")
			} else if err != nil {
				t.Errorf("an erasure that the ledger has not: %v", err)
			}
			w.flip(flip.Options{Force: true})
		})
	}
}

const selectChild = `SELECT pid FROM pg_stat_activity WHERE application_name = 'child' AND datname = current_database() AND wait_event_type = 'Lock'`

// killBlocked lets a child erase a subject, kills it where it waits for a lock, and ends its transaction.
func (w *world) killBlocked(block string, victim uuid.UUID) {
	w.t.Helper()
	ctx := w.t.Context()
	blocker, err := w.pool.Begin(ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	defer func() { _ = blocker.Rollback(ctx) }()
	if _, err := blocker.Exec(ctx, block); err != nil {
		w.t.Fatal(err)
	}
	cmd, output := w.spawn(childWork+"=erase", childID+"="+victim.String(), childAs+"="+w.tokens["officer"])
	var pid int
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		err := w.pool.QueryRow(ctx, selectChild).Scan(&pid)
		if err == nil {
			break
		}
		if !errors.Is(err, pgx.ErrNoRows) || time.Now().After(deadline) {
			_ = cmd.Process.Kill()
			w.t.Fatalf("the child does not wait: %v\n%s", err, output)
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		w.t.Fatal(err)
	}
	if err := cmd.Wait(); !killed(err) {
		w.t.Fatalf("the child: %v\n%s", err, strings.TrimSpace(output.String()))
	}
	w.exec(`SELECT pg_terminate_backend($1, 5000)`, pid)
}
