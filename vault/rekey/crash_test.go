package rekey_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"syscall"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/rekey"
)

// spawn runs a job in a child that kills itself before its n-th step from 0, and returns which step that was; "" where
// the child came to its end.
func (w *world) spawn(work string, n int) string {
	w.t.Helper()
	self, err := os.Executable()
	w.need(err)
	cmd := exec.CommandContext(w.t.Context(), self)
	cmd.Env = append(os.Environ(), childWork+"="+work, fmt.Sprint(childAt, "=", n), childURL+"="+w.pool.Config().ConnString(), childDir+"="+w.dir)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err = cmd.Run()
	if err == nil {
		return ""
	}
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		if status, ok := exit.Sys().(syscall.WaitStatus); ok && status.Signaled() && status.Signal() == syscall.SIGKILL {
			return out.String()
		}
	}
	w.t.Fatalf("%s, step %d: the child was not killed: %v\n%s", work, n, err, out.String())
	return ""
}

// TestP11RunKilledAtEachStep kills processes before each transaction of a re-keying. Each goes on where the one
// before was killed; in between everything is read, written and found.
func TestP11RunKilledAtEachStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ids := []uuid.UUID{w.person(0), w.person(1)} // patched in between; the others are left to the job
	w.person(2)
	w.person(3)
	w.apply(changes...)
	w.killed("rekey", ids, rekey.StepBatch, rekey.StepBuilt, rekey.StepSweep, rekey.StepDone)
	if got, want := w.numbers(), "1/1 2/1 103/1 120/1 121/1 122/1"; got != want {
		t.Errorf("tokens of %s, want %s", got, want)
	}
	if n := w.count(`SELECT count(*) FROM key_job`); n != 0 {
		t.Errorf("%d jobs are left", n)
	}
}

// TestP11RotationKilledAtEachStep does the same for an index epoch.
func TestP11RotationKilledAtEachStep(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ids := []uuid.UUID{w.person(0), w.person(1)} // patched in between; the others are left to the job
	w.person(2)
	w.person(3)
	w.killed("reindex", ids, rekey.StepBegin, rekey.StepBatch, rekey.StepSwitch, rekey.StepWait, rekey.StepEnd, rekey.StepSweep, rekey.StepDone)
	if got, want := w.numbers(), "1/2 2/2 3/2 20/2 21/2"; got != want {
		t.Errorf("tokens of %s, want %s", got, want)
	}
	if n := w.count(`SELECT count(*) FROM key_root WHERE name = 'index'`) + w.count(`SELECT count(*) FROM key_job`); n != 1 {
		t.Errorf("%d index roots and jobs, want 1", n)
	}
}

// killed kills children until one ends by itself; before each of the steps one must have been killed. Each gets one
// step further. A walk looks once more for subjects when it goes on: whoever was killed right after that got nowhere,
// and the next is let live for two.
func (w *world) killed(work string, ids []uuid.UUID, steps ...string) {
	w.t.Helper()
	died, lives, last := map[string]bool{}, 0, ""
	for kills := 0; ; kills++ {
		at := w.spawn(work, lives)
		if at == "" {
			break
		}
		place := at + w.text(`SELECT coalesce(max(cursor::text || report::text), '') FROM key_job`)
		switch {
		case at == rekey.StepSweep && lives > 0:
			lives = 0 // it may be all swept, and the next step the last
		case place == last && lives == 1:
			lives = 2
		default:
			lives = 1
		}
		last = place
		if kills > 40 {
			w.t.Fatal("it never ends")
		}
		died[at] = true
		id, ref := ids[kills%len(ids)], fmt.Sprint("killed-", kills)
		w.patch(id, w.get(id).Version, map[string]any{"external_ref": ref, "job_title": ref})
		if got, err := w.lookup(ref); err != nil || got != id {
			w.t.Errorf("killed at %s: looked up %s, %v", at, got, err)
		}
		if got := shown(w.get(id), "job_title"); got != `"`+ref+`"` {
			w.t.Errorf("killed at %s: read %s", at, got)
		}
	}
	for _, step := range steps {
		if !died[step] {
			w.t.Errorf("nobody was killed at %s", step)
		}
	}
	w.sound()
}

// TestRunGoesOnAfterAnError is a job that the database leaves at every step.
func TestRunGoesOnAfterAnError(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for n := range 4 {
		w.person(n)
	}
	w.apply(changes...)
	for n := 0; ; n++ {
		ctx, cancel := context.WithCancel(t.Context())
		left := 2 + n%2
		_, err := w.runner(func(context.Context, string) {
			if left--; left == 0 {
				cancel()
			}
		}).Run(ctx, rekey.Options{}, nil)
		cancel()
		if err == nil {
			break
		}
		if n > 40 {
			t.Fatal("it never ends")
		}
	}
	w.sound()
}
