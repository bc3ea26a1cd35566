package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/anchor"
	"github.com/tacitcrm/tacit/audit/archive"
)

// TestAuditCommands runs the commands of the log's operator on one log, which each part extends.
func TestAuditCommands(t *testing.T) {
	o := newOperator(t)
	o.fails(exitFailure, []string{"not covered by a checkpoint", "tacit audit publish --once"}, "audit", "keys")
	o.run("audit", "publish", "--once")
	t.Run("keys", func(t *testing.T) { o.in(t).logKeys() })
	t.Run("prune", func(t *testing.T) { o.in(t).prunes() })
	t.Run("verify", func(t *testing.T) { o.in(t).findsTampering() })
	t.Run("verify without a checkpoint", func(t *testing.T) { o.in(t).missesCheckpoint() })
	t.Run("verify with refused rows", func(t *testing.T) { o.in(t).warnsOfRefused() })
	t.Run("restart", func(t *testing.T) { o.in(t).restarts() })
}

// in is the operator of a subtest.
func (o operator) in(t *testing.T) operator {
	o.t = t
	return o
}

// fails wants an exit code, and texts in what is printed.
func (o operator) fails(code int, says []string, args ...string) {
	o.t.Helper()
	got, stdout, talk := o.try(args...)
	if got != code {
		o.t.Errorf("%v: exit code %d, want %d: %s%s", args, got, code, stdout, talk)
	}
	for _, text := range says {
		if !strings.Contains(stdout+talk, text) {
			o.t.Errorf("%v: got %s%s, want %q in it", args, stdout, talk, text)
		}
	}
}

// answer decodes what a command prints as JSON.
func (o operator) answer(into any, args ...string) {
	o.t.Helper()
	stdout, talk := o.run(append(args, "--json")...)
	if err := json.Unmarshal([]byte(stdout), into); err != nil {
		o.t.Fatalf("%v: %v: %s%s", args, err, stdout, talk)
	}
}

// verified publishes what there is and wants the log to be in order.
func (o operator) verified() auditReport {
	o.t.Helper()
	o.run("audit", "publish", "--once")
	var r auditReport
	o.answer(&r, "audit", "verify")
	if !r.OK || !r.Complete || r.Size != r.Checked+r.Dropped {
		o.t.Fatalf("got %+v", r)
	}
	return r
}

// logged wants the newest entry to be of an action.
func (o operator) logged(action string) {
	o.t.Helper()
	var leaf string
	o.database(func(conn *pgx.Conn) error { return conn.QueryRow(o.t.Context(), lastEntry).Scan(&leaf) })
	if !strings.Contains(leaf, `"action":"`+action+`"`) {
		o.t.Errorf("got %s, want %s", leaf, action)
	}
}

func (o operator) database(fn func(*pgx.Conn) error) {
	o.t.Helper()
	conn, err := connect(o.t.Context(), o.url)
	if err != nil {
		o.t.Fatal(err)
	}
	defer func() { _ = conn.Close(o.t.Context()) }()
	if err := fn(conn); err != nil {
		o.t.Fatal(err)
	}
}

func (o operator) assembly() *assembly {
	o.t.Helper()
	flags := directFlags{databaseFlags: databaseFlags{DatabaseURL: o.url, shelf: shelf}, keystoneFlags: keystoneFlags{Keystone: o.keystone, KMS: "file"}}
	a, err := flags.open(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	return a
}

// fill appends entries at once, and publishes them.
func (o operator) fill(n int) {
	o.t.Helper()
	a := o.assembly()
	defer a.close()
	var b pgx.Batch
	for range n {
		e := a.log.NewEntry()
		e.Action, e.Decision, e.Outcome = "read", audit.Allow, audit.Released
		if err := a.log.QueueTx(o.t.Context(), &b, e); err != nil {
			o.t.Fatal(err)
		}
	}
	o.database(func(conn *pgx.Conn) error {
		return pgx.BeginFunc(o.t.Context(), conn, func(tx pgx.Tx) error { return tx.SendBatch(o.t.Context(), &b).Close() })
	})
	o.run("audit", "publish", "--once")
}

// logKeys rotates the key, which leaves both signing, and retires the old one.
func (o operator) logKeys() {
	o.t.Helper()
	var first, both, after []logKey
	o.answer(&first, "audit", "keys")
	o.answer(&both, "audit", "keys", "rotate")
	o.logged("log_rotate")
	if len(first) != 1 || len(both) != 2 || both[0].Key != first[0].Key || both[1].Key == first[0].Key || both[0].Until != nil {
		o.t.Fatalf("got %+v, then %+v", first, both)
	}
	o.verified()
	if n := o.signatures(); n != 2 {
		o.t.Errorf("%d keys sign, want both", n)
	}
	o.answer(&after, "audit", "keys", "retire")
	o.logged("log_retire")
	if len(after) != 2 || after[0].Until == nil || after[1].Until != nil {
		o.t.Errorf("got %+v", after)
	}
	o.verified()
	if n := o.signatures(); n != 1 {
		o.t.Errorf("%d keys sign, want the new one", n)
	}
	if _, talk := o.run("audit", "keys", "retire"); !strings.Contains(talk, "nothing to do") {
		o.t.Errorf("got %s", talk)
	}
}

// signatures is how many lines sign the last checkpoint.
func (o operator) signatures() (n int) {
	o.t.Helper()
	o.database(func(conn *pgx.Conn) error {
		head, err := archive.ReadHead(o.t.Context(), conn)
		n = strings.Count(string(head.Checkpoint), "\n— ")
		return err
	})
	return n
}

// prunes drops the first bundle, as the owner alone may.
func (o operator) prunes() {
	o.t.Helper()
	o.fill(300)
	prune := []string{"audit", "prune", "--older-than", "1ms"}
	o.fails(exitUsage, []string{"no duration"}, "audit", "prune", "--older-than", "soon")
	if stdout, _ := o.run("audit", "prune", "--older-than", "1d"); !strings.Contains(stdout, "dropped             0") {
		o.t.Errorf("got %s", stdout)
	}
	if stdout, _ := o.run(append(prune, "--dry-run")...); !strings.Contains(stdout, "would be dropped    256") {
		o.t.Errorf("got %s", stdout)
	}
	o.fails(exitUsage, []string{"--confirm 256"}, prune...)
	o.fails(exitFailure, []string{"nothing was done"}, append(prune, "--confirm", "300")...)
	server := o
	server.url += "&options=-c%20role%3D" + leastRole
	server.fails(exitFailure, []string{errNotOwner.Error(), "the role that migrates"}, append(prune, "--confirm", "256")...)
	if n := o.prunings(); n != 0 {
		o.t.Errorf("%d entries say that something goes", n)
	}
	if at := o.prunedBefore(256); !at.IsZero() {
		o.t.Errorf("a head alone excuses records until %s", at)
	}
	o.fails(exitFailure, []string{errUnsaid.Error(), "tacit audit publish --once"}, append(prune, "--confirm", "256", "--wait", "1ms")...)
	o.logged("log_prune")
	if r := o.verified(); r.Dropped != 0 {
		o.t.Errorf("%d entries are gone before the log says so", r.Dropped)
	}
	var out struct{ Dropped uint64 }
	o.answer(&out, append(prune, "--confirm", "256")...)
	if r := o.verified(); out.Dropped != 256 || r.Dropped != 256 {
		o.t.Errorf("dropped %d, gone are %d, want 256", out.Dropped, r.Dropped)
	}
	if n := o.prunings(); n != 1 {
		o.t.Errorf("%d entries say what goes, want one", n)
	}
	if at := o.prunedBefore(256); at.IsZero() || time.Since(at) > time.Hour {
		o.t.Errorf("records are excused until %s", at)
	}
}

// prunedBefore is what records are excused by, under a head that says where what is kept begins.
func (o operator) prunedBefore(kept int) time.Time {
	o.t.Helper()
	var before int
	o.database(func(conn *pgx.Conn) error {
		return conn.QueryRow(o.t.Context(), `SELECT kept FROM log_head`).Scan(&before)
	})
	o.exec(fmt.Sprintf(`UPDATE log_head SET kept = %d`, kept))
	defer o.exec(fmt.Sprintf(`UPDATE log_head SET kept = %d`, before))
	a := o.assembly()
	defer a.close()
	at, err := prunedBefore(o.t.Context(), a)
	if err != nil {
		o.t.Fatal(err)
	}
	return at
}

// prunings counts entries of prunings beyond the last full bundle of the tree.
func (o operator) prunings() (n int) {
	o.t.Helper()
	o.database(func(conn *pgx.Conn) error {
		return conn.QueryRow(o.t.Context(), `SELECT count(*) FROM log_tail WHERE position('"log_prune"'::bytea IN leaf) > 0`).Scan(&n)
	})
	return n
}

// findsTampering changes an entry. What shows it is not dropped.
func (o operator) findsTampering() {
	o.t.Helper()
	o.fill(300)
	o.exec(`CREATE TABLE kept_bundle AS TABLE log_bundle`)
	o.database(func(conn *pgx.Conn) error {
		leaves, err := archive.NewReader(conn, 2*archive.BundleSize).Entries(o.t.Context(), 1)
		if err != nil {
			return err
		}
		leaves[7] = []byte(strings.Replace(string(leaves[7]), "allow", "denyy", 1))
		packed, err := archive.Pack(leaves)
		if err == nil {
			_, err = conn.Exec(o.t.Context(), `UPDATE log_bundle SET entries = $1 WHERE idx = 1`, packed)
		}
		return err
	})
	o.fails(exitFailure, []string{"bundle 1", "keep the database"}, "audit", "verify")
	o.fails(exitFailure, []string{"bundle 1"}, "audit", "prune", "--older-than", "1ms", "--confirm", "256")
	o.exec(`UPDATE log_bundle b SET entries = k.entries FROM kept_bundle k WHERE k.idx = b.idx`)
	o.exec(`DROP TABLE kept_bundle`)
	o.verified()
	if n := o.prunings(); n != 0 {
		o.t.Errorf("%d entries say that entries go which did not", n)
	}
}

// missesCheckpoint takes the last checkpoint away from beside the keystone, while the database knows of one.
func (o operator) missesCheckpoint() {
	o.t.Helper()
	at := filepath.Join(o.keystone, anchor.File)
	if err := os.Rename(at, at+".away"); err != nil {
		o.t.Fatal(err)
	}
	o.fails(exitFailure, []string{"checkpoint beside the keystone", "it is missing: the database has one", errTampered.Error()}, "audit", "verify")
	if err := os.Rename(at+".away", at); err != nil {
		o.t.Fatal(err)
	}
	o.verified()
}

// warnsOfRefused has rows set aside that somebody forged: they are in no tree, so the log is in order.
func (o operator) warnsOfRefused() {
	o.t.Helper()
	o.exec(`INSERT INTO log_intake (id, leaf, terms) SELECT gen_random_uuid(), '', '' FROM generate_series(1, 2)`)
	r := o.verified()
	if len(r.Refused) != 1 || r.Refused[0].Rows != 2 {
		o.t.Errorf("got %+v", r.Refused)
	}
	if stdout, talk := o.run("audit", "verify"); !strings.Contains(talk, "warning: 2 rows") || !strings.Contains(stdout, "ROWS SET ASIDE") {
		o.t.Errorf("got %s%s", stdout, talk)
	}
	o.exec(`DELETE FROM log_refused`)
	o.exec(`DELETE FROM log_intake WHERE leaf = ''`)
}

// logTables are those that a backup of the database has of the log.
var logTables = []string{"log_head", "log_bundle", "log_tail", "log_segment", "log_index", "log_terms", "log_checkpoint", "log_intake"}

// restarts brings back an older log, as a backup would. Nothing goes on with it until the operator says so.
func (o operator) restarts() {
	o.t.Helper()
	restart := []string{"audit", "restart", "--accept-loss"}
	o.fails(exitFailure, []string{errContinues.Error()}, restart...)
	for _, table := range logTables {
		o.exec(`CREATE TABLE kept_` + table + ` AS TABLE ` + table)
	}
	o.fill(3)
	for _, table := range logTables {
		o.exec(`TRUNCATE ` + table)
		o.exec(`INSERT INTO ` + table + ` SELECT * FROM kept_` + table)
	}
	for _, args := range [][]string{{"audit", "publish", "--once"}, {"audit", "keys", "rotate"}} {
		o.fails(exitFailure, []string{"entries of ", "are missing", "tacit audit restart --accept-loss"}, args...)
	}
	o.fails(exitFailure, []string{"missing", "checkpoint beside the keystone"}, "audit", "verify")
	var before, after []logKey
	o.answer(&before, "audit", "keys") // also of a log that does not continue
	origin, _, _ := strings.Cut(before[0].Key, "+")
	o.fails(exitUsage, []string{"--accept-loss"}, "audit", "restart")
	o.fails(exitUsage, []string{"are missing", "--confirm " + origin}, restart...)
	o.run(append(restart, "--confirm", origin)...)
	o.logged("log_restart")
	o.verified()
	if o.answer(&after, "audit", "keys"); !strings.HasPrefix(after[0].Key, origin+"/restart-1+") {
		o.t.Errorf("got %+v", after)
	}
	o.fails(exitFailure, []string{errContinues.Error()}, restart...)
}

// A number that an operator confirms stays the same all day.
func TestCutoffIsAtMidnight(t *testing.T) {
	now := time.Date(2026, 6, 30, 17, 45, 1, 0, time.FixedZone("", 2*60*60))
	for age, want := range map[time.Duration]string{
		time.Hour: "2026-06-30T14:45:01Z", 24 * time.Hour: "2026-06-29T00:00:00Z", 1095 * 24 * time.Hour: "2023-07-01T00:00:00Z",
	} {
		if got := cutoff(now, age).Format(time.RFC3339); got != want {
			t.Errorf("%s: got %s, want %s", age, got, want)
		}
	}
}
