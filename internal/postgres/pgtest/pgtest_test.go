package pgtest_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestNewIsMigratedAndFresh(t *testing.T) {
	t.Parallel()
	first, second := pgtest.New(t), pgtest.New(t)
	current, want, err := postgres.Version(t.Context(), first)
	if err != nil || current != want || want < 1 {
		t.Fatalf("got version %d of %d, %v, want the latest", current, want, err)
	}
	const insert = `INSERT INTO directory (id, kind, subject) VALUES (gen_random_uuid(), 'case', gen_random_uuid())`
	if _, err := first.Exec(t.Context(), insert); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := second.QueryRow(t.Context(), `SELECT count(*) FROM directory`).Scan(&n); err != nil || n != 0 {
		t.Errorf("got %d rows, %v, in the other database, want 0", n, err)
	}
}

func TestCopy(t *testing.T) {
	t.Parallel()
	from := pgtest.New(t)
	if _, err := from.Exec(t.Context(), `CREATE TABLE kept AS SELECT 7 AS n`); err != nil {
		t.Fatal(err)
	}
	from.Close()
	first, second := pgtest.Copy(t, from), pgtest.Copy(t, from)
	if _, err := first.Exec(t.Context(), `UPDATE kept SET n = 8`); err != nil {
		t.Fatal(err)
	}
	var n int
	if err := second.QueryRow(t.Context(), `SELECT n FROM kept`).Scan(&n); err != nil || n != 7 {
		t.Errorf("got %d, %v, in the other copy, want 7", n, err)
	}
}

func TestURLIsThatOfNew(t *testing.T) {
	t.Parallel()
	pool := pgtest.New(t)
	var want string
	if err := pool.QueryRow(t.Context(), `SELECT current_database()`).Scan(&want); err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{pgtest.URL(t), pgtest.URL(t)} {
		if got := database(t, url); got != want {
			t.Errorf("got database %q, want %q", got, want)
		}
	}
}

func TestDatabaseGoesWithItsTest(t *testing.T) {
	t.Parallel()
	var name string
	t.Run("one", func(t *testing.T) { name = database(t, pgtest.URL(t)) })
	var there bool
	err := pgtest.New(t).QueryRow(t.Context(), `SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)`, name).Scan(&there)
	if err != nil || there {
		t.Errorf("got database %q there: %v, %v, want it dropped", name, there, err)
	}
}

func TestServerIsPrivate(t *testing.T) {
	t.Parallel()
	s := pgtest.Cluster(t)
	if !strings.HasPrefix(s.Dir(), os.TempDir()) {
		t.Errorf("got directory %q, want a temporary one", s.Dir())
	}
	if _, err := os.Stat(filepath.Join(s.DataDir(), "PG_VERSION")); err != nil {
		t.Error(err)
	}
}

// hang makes this test binary, run again, one that hangs with its server running.
const hang = "TACIT_TEST_HANG"

func TestKilledBinaryLeavesNothing(t *testing.T) {
	if os.Getenv(hang) != "" {
		s := pgtest.Cluster(t)
		fmt.Printf("\nleft: %s %s\n", s.Dir(), s.SocketDir())
		select {}
	}
	t.Parallel()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestKilledBinaryLeavesNothing$")
	cmd.Env = append(os.Environ(), hang+"=1")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	dirs := announced(bufio.NewScanner(out))
	if len(dirs) != 2 {
		t.Fatalf("got directories %q, want two", dirs)
	}
	for _, dir := range dirs {
		if _, err := os.Stat(dir); err != nil {
			t.Fatal(err)
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed, as asked
	for _, dir := range dirs {
		awaitRemoved(t, dir)
	}
}

// announced returns the directories that the hanging binary names.
func announced(lines *bufio.Scanner) []string {
	for lines.Scan() {
		if rest, ok := strings.CutPrefix(lines.Text(), "left: "); ok {
			return strings.Fields(rest)
		}
	}
	return nil
}

func awaitRemoved(t *testing.T, dir string) {
	t.Helper()
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
			return
		}
	}
	t.Errorf("%s is still there 15 s after its binary was killed", dir)
}

// database connects to url and returns the name of where it got.
func database(t *testing.T, url string) (name string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(t.Context()) }()
	if err := conn.QueryRow(t.Context(), `SELECT current_database()`).Scan(&name); err != nil {
		t.Fatal(err)
	}
	return name
}
