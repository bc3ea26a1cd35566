package postgres_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

// holderDir makes this test binary, run again, a process that starts a server and waits to be killed.
const holderDir = "TACIT_TEST_HOLDER_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(holderDir); dir != "" {
		hold(dir)
	}
	pgtest.Main(m)
}

func hold(dir string) {
	s, err := postgres.Start(context.Background(), config(dir))
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(s.PID())
	select {}
}

func config(dir string) postgres.ServerConfig {
	return postgres.ServerConfig{
		Dir: dir, BinDir: os.Getenv("TACIT_PG_BIN"), Unsafe: true,
		Settings: map[string]string{"shared_buffers": "16MB", "max_connections": "20"},
	}
}

func TestStopAndStartKeepData(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := start(t, config(dir))
	run(t, s, `CREATE TABLE kept (n integer)`, `INSERT INTO kept VALUES (7)`)
	sockets, before := s.SocketDir(), s.URL("postgres")
	stop(t, s)
	if err := s.Stop(t.Context()); err != nil {
		t.Errorf("second Stop: got %v, want nothing done", err)
	}
	for _, gone := range []string{sockets, filepath.Join(dir, "url"), filepath.Join(s.DataDir(), "postmaster.pid")} {
		if _, err := os.Stat(gone); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("after Stop, got %s still there (%v)", gone, err)
		}
	}
	if conn, err := pgx.Connect(t.Context(), before); err == nil {
		_ = conn.Close(t.Context())
		t.Error("after Stop, the server still answers")
	}

	s = start(t, config(dir))
	if got := query[int](t, s, `SELECT n FROM kept`); got != 7 {
		t.Errorf("got %d, want 7", got)
	}
}

func TestServerIsPrivateAndChecked(t *testing.T) {
	t.Parallel()
	s := start(t, config(t.TempDir()))
	for setting, want := range map[string]string{
		"listen_addresses": "", "data_checksums": "on", "server_encoding": "UTF8", "fsync": "off",
		"unix_socket_permissions": "0700", "cluster_name": postgres.DevClusterName, "shared_buffers": "16MB",
	} {
		if got := query[string](t, s, `SELECT current_setting('`+setting+`')`); got != want {
			t.Errorf("%s: got %q, want %q", setting, got, want)
		}
	}
	if got := query[bool](t, s, `SELECT bool_and(auth_method = 'scram-sha-256') FROM pg_hba_file_rules`); !got {
		t.Error("got a way to log in without the password")
	}
	for _, name := range []string{"url", "password", "postgres.log", "lock"} {
		st, err := os.Stat(filepath.Join(s.Dir(), name))
		if err != nil || st.Mode().Perm() != 0o600 {
			t.Errorf("%s: got mode %v, %v, want 0600", name, st.Mode(), err)
		}
	}
}

func TestURLSuitsPsql(t *testing.T) {
	t.Parallel()
	out, err := exec.CommandContext(t.Context(), "psql", "-XAt", "-c", "SELECT current_database()", pgtest.URL(t)).CombinedOutput()
	if got := strings.TrimSpace(string(out)); err != nil || !strings.HasPrefix(got, "test_") {
		t.Errorf("got %q, %v, want the name of a test database", got, err)
	}
}

func TestSecondStartAttaches(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first := start(t, config(dir))
	second := start(t, config(dir))
	if first.Attached() || !second.Attached() {
		t.Fatalf("got attached %v and %v, want false and true", first.Attached(), second.Attached())
	}
	stop(t, second)
	if got := query[int](t, first, `SELECT 1`); got != 1 {
		t.Error("stopping the attached one stopped the server")
	}
}

func TestKilledOwnerLeavesNoServer(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	holder, pid := startHolder(t, dir)

	attached := start(t, config(dir))
	if !attached.Attached() {
		t.Error("got a second server on one directory, want the holder's")
	}
	run(t, attached, `CREATE TABLE kept (n integer)`, `INSERT INTO kept VALUES (7)`)
	sockets := attached.SocketDir()

	if err := holder.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = holder.Wait()             // killed, as asked
	heir := start(t, config(dir)) // at once: the server may still be shutting down
	if heir.Attached() {
		t.Fatal("got attached to a server without owner")
	}
	awaitGone(t, pid, 10*time.Second)
	if got := query[int](t, heir, `SELECT n FROM kept`); got != 7 {
		t.Errorf("got %d, want 7", got)
	}
	if _, err := os.Stat(sockets); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("got the old socket directory still there (%v)", err)
	}
}

func TestKilledOwnerWithoutHeir(t *testing.T) {
	t.Parallel()
	holder, pid := startHolder(t, t.TempDir())
	if err := holder.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = holder.Wait() // killed, as asked
	awaitGone(t, pid, 10*time.Second)
}

func TestKilledServerRecovers(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	s := start(t, config(dir))
	run(t, s, `CREATE TABLE kept (n integer)`, `INSERT INTO kept VALUES (7)`)
	if err := syscall.Kill(s.PID(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-s.Done():
	case <-time.After(10 * time.Second):
		t.Fatal("Done is not closed though the server was killed")
	}
	stop(t, s)
	s = start(t, config(dir))
	if got := query[int](t, s, `SELECT n FROM kept`); got != 7 {
		t.Errorf("got %d, want 7", got)
	}
}

func TestFailedStartLeavesDirectoryUsable(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	// An initdb that was interrupted left this.
	if err := os.MkdirAll(filepath.Join(dir, "data.new", "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	bad := config(dir)
	bad.Settings = map[string]string{"shared_buffers": "much"}
	_, err := postgres.Start(t.Context(), bad)
	if err == nil || !strings.Contains(err.Error(), "shared_buffers") {
		t.Fatalf("got %v, want the end of the server's log", err)
	}
	start(t, config(dir))
}

func TestStaleFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	stop(t, start(t, config(dir)))
	// As after a power cut: the number is now that of another process, here ours.
	write(t, filepath.Join(dir, "data", "postmaster.pid"), strconv.Itoa(os.Getpid())+"\n"+filepath.Join(dir, "data")+"\n")
	write(t, filepath.Join(dir, "url"), "damaged\x7f")
	start(t, config(dir))
}

func TestMissingPrograms(t *testing.T) {
	t.Parallel()
	empty := t.TempDir()
	_, err := postgres.Start(t.Context(), postgres.ServerConfig{Dir: t.TempDir(), BinDir: empty})
	if !errors.Is(err, postgres.ErrNotFound) {
		t.Fatalf("got %v, want ErrNotFound", err)
	}
	for _, want := range []string{empty, "apt-get install postgresql", "TACIT_PG_BIN"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("got %q, want it to name %q", err, want)
		}
	}
}

func TestVersionMismatch(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, made, program string
		want                []string
	}{
		{"data directory older", "14", "15.4", []string{"made by PostgreSQL 14", "found 15", "install PostgreSQL 14"}},
		{"data directory newer", "17", "15.4", []string{"made by PostgreSQL 17", "found 15"}},
		{"program too old", "", "14.9", []string{"found 14", "need 15 or later"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			dir, bin := t.TempDir(), t.TempDir()
			for _, name := range []string{"initdb", "postgres"} {
				script := "#!/bin/sh\necho '" + name + " (PostgreSQL) " + tt.program + " (Debian)'\n"
				if err := os.WriteFile(filepath.Join(bin, name), []byte(script), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			if tt.made != "" {
				write(t, filepath.Join(dir, "data", "PG_VERSION"), tt.made+"\n")
			}
			_, err := postgres.Start(t.Context(), postgres.ServerConfig{Dir: dir, BinDir: bin})
			if !errors.Is(err, postgres.ErrVersion) {
				t.Fatalf("got %v, want ErrVersion", err)
			}
			for _, want := range tt.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("got %q, want it to say %q", err, want)
				}
			}
		})
	}
}

func TestLogHoldsNoValues(t *testing.T) {
	t.Parallel()
	s := start(t, config(t.TempDir()))
	run(t, s, `CREATE TABLE person (name text PRIMARY KEY, n integer CHECK (n > 0))`)
	conn := connect(t, s)
	for _, sql := range []string{
		`INSERT INTO person VALUES ('` + marker + `', 1)`,       // harmless
		`INSERT INTO person VALUES ('` + marker + `', 1)`,       // DETAIL of the unique violation
		`INSERT INTO person VALUES ('` + marker + `', 0)`,       // DETAIL of the check violation
		`SELECT '` + marker + `'::uuid`,                         // MESSAGE
		`DO $$ BEGIN RAISE WARNING '` + marker + `'; END $$`,    // a warning's MESSAGE
		`SELECT '` + marker + `' FROM nowhere`,                  // STATEMENT
		`DO $$ BEGIN PERFORM '` + marker + `'::integer; END $$`, // CONTEXT
		`SET statement_timeout = 1`,
		`SELECT pg_sleep(1), '` + marker + `'`, // a cancelled STATEMENT
		`RESET statement_timeout`,
	} {
		_, _ = conn.Exec(t.Context(), sql) // errors are the point
	}
	_, _ = conn.Exec(t.Context(), `SELECT $1::text::uuid`, marker) // a bound parameter
	stop(t, s)
	log, err := os.ReadFile(s.LogFile())
	if err != nil || len(log) == 0 {
		t.Fatalf("got a log of %d bytes, %v, want one to look at", len(log), err)
	}
	if strings.Contains(string(log), marker) {
		t.Errorf("got the marker in PostgreSQL's log:\n%s", log)
	}
}

// startHolder runs another process that starts a server on dir, and returns it and the server's id.
func startHolder(t *testing.T, dir string) (*exec.Cmd, int) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	// Nobody cleans up after a killed process but its heir, and not every test has one.
	tmp, err := os.MkdirTemp("", "holder") //nolint:usetesting // a short path: a socket below it has room for some 100 bytes
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(tmp) })
	cmd.Env = append(os.Environ(), holderDir+"="+dir, "TMPDIR="+tmp)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		t.Fatalf("the holder says %q", line)
	}
	if err := syscall.Kill(pid, 0); err != nil {
		t.Fatalf("the holder's server does not run: %v", err)
	}
	return cmd, pid
}

func awaitGone(t *testing.T, pid int, limit time.Duration) {
	t.Helper()
	for deadline := time.Now().Add(limit); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if gone(pid) {
			return
		}
	}
	t.Errorf("server %d still runs %v after its owner was killed", pid, limit)
}

// gone counts a process that nobody has waited for yet as gone: who inherits orphans is the system's affair.
func gone(pid int) bool {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if errors.Is(err, os.ErrNotExist) {
		return errors.Is(syscall.Kill(pid, 0), syscall.ESRCH)
	}
	_, state, _ := strings.Cut(string(stat), ") ")
	return strings.HasPrefix(state, "Z")
}

func start(t *testing.T, cfg postgres.ServerConfig) *postgres.Server {
	t.Helper()
	s, err := postgres.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, s) })
	return s
}

func stop(t *testing.T, s *postgres.Server) {
	t.Helper()
	if err := s.Stop(context.WithoutCancel(t.Context())); err != nil {
		t.Error(err)
	}
}

func connect(t *testing.T, s *postgres.Server) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), s.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func run(t *testing.T, s *postgres.Server, statements ...string) {
	t.Helper()
	conn := connect(t, s)
	for _, sql := range statements {
		if _, err := conn.Exec(t.Context(), sql); err != nil {
			t.Fatal(err)
		}
	}
}

func query[T any](t *testing.T, s *postgres.Server, sql string) (v T) {
	t.Helper()
	if err := connect(t, s).QueryRow(t.Context(), sql).Scan(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

func write(t *testing.T, file, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
