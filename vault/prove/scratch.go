package prove

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/store"
)

// scratch is where backups come to life: a directory, and a private server for dumps. Nothing of it stays.
type scratch struct {
	dir    string // 0700
	binDir string // as configured
	made   string // the server's directory
	server *postgres.Server
	serial int // names databases
}

func newScratch(cfg Config) (*scratch, error) {
	dir, err := os.MkdirTemp(cfg.Scratch, "tacit-prove-")
	if err != nil {
		return nil, fmt.Errorf("scratch directory: %w", err)
	}
	return &scratch{dir: dir, binDir: cfg.BinDir}, nil
}

func (s *scratch) close(ctx context.Context) error {
	var err error
	if s.server != nil {
		err = s.server.Stop(ctx)
	}
	err = errors.Join(err, os.RemoveAll(s.dir))
	if s.made != "" {
		err = errors.Join(err, os.RemoveAll(s.made))
	}
	return err
}

// start runs the private server, once.
func (s *scratch) start(ctx context.Context) (_ *postgres.Server, err error) {
	if s.server != nil {
		return s.server, nil
	}
	// Of its own: as root, PostgreSQL runs as another user, who must get through to the files, which stay 0600.
	if s.made, err = os.MkdirTemp(filepath.Dir(s.dir), "tacit-prove-pg-"); err != nil {
		return nil, fmt.Errorf("scratch directory: %w", err)
	}
	if os.Geteuid() == 0 {
		if err := os.Chmod(s.made, 0o711); err != nil { //nolint:gosec // see above
			return nil, fmt.Errorf("scratch directory: %w", err)
		}
	}
	s.server, err = postgres.Start(ctx, postgres.ServerConfig{Dir: s.made, BinDir: s.binDir, Unsafe: true})
	return s.server, err
}

// database makes an empty one and returns its URL.
func (s *scratch) database(ctx context.Context) (url string, err error) {
	server, err := s.start(ctx)
	if err != nil {
		return "", err
	}
	s.serial++
	name := "backup_" + strconv.Itoa(s.serial)
	err = s.admin(ctx, "CREATE DATABASE "+name+" TEMPLATE template0")
	return server.URL(name), err
}

// drop removes the databases of a backup that was read, so that the next one has the room.
func (s *scratch) drop(ctx context.Context) error {
	return s.admin(ctx, "DROP DATABASE IF EXISTS backup_"+strconv.Itoa(s.serial)+" WITH (FORCE)")
}

func (s *scratch) admin(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, s.server.URL("postgres"))
	if err != nil {
		return fmt.Errorf("scratch server: %w", store.Fault(err))
	}
	defer func() { _ = conn.Close(ctx) }() // the statement is done or has failed
	if _, err := conn.Exec(ctx, sql); err != nil {
		return fmt.Errorf("scratch server: %w", store.Fault(err))
	}
	return nil
}

// programs returns the directory of the programs that the scratch server runs from, and their major version.
func (s *scratch) programs(ctx context.Context) (dir string, major int, err error) {
	server, err := s.start(ctx)
	if err != nil {
		return "", 0, err
	}
	conn, err := pgx.Connect(ctx, server.URL("postgres"))
	if err != nil {
		return "", 0, fmt.Errorf("scratch server: %w", store.Fault(err))
	}
	defer func() { _ = conn.Close(ctx) }() // only a question was asked
	const q = `SELECT setting, current_setting('server_version_num')::int / 10000 FROM pg_config() WHERE name = 'BINDIR'`
	if err := conn.QueryRow(ctx, q).Scan(&dir, &major); err != nil {
		return "", 0, fmt.Errorf("scratch server: %w", store.Fault(err))
	}
	return dir, major, nil
}

// client finds a client program beside the server's, or on PATH.
func (s *scratch) client(ctx context.Context, name string) (string, error) {
	dir, _, err := s.programs(ctx)
	if err != nil {
		return "", err
	}
	if path := filepath.Join(dir, name); isFile(path) {
		return path, nil
	}
	path, err := exec.LookPath(name)
	if err != nil {
		return "", fmt.Errorf("%s is neither in %s nor on PATH; install PostgreSQL's client programs (Debian, Ubuntu: apt-get install postgresql-client): %w",
			name, dir, err)
	}
	return path, nil
}

func isFile(path string) bool {
	info, err := os.Stat(path) //nolint:gosec // PostgreSQL's own place, or the backup that was named
	return err == nil && info.Mode().IsRegular()
}

// restore brings archives of pg_dump back into the database at url. Owners and rights are left out: their roles
// need not exist here.
func (s *scratch) restore(ctx context.Context, url string, archives ...string) error {
	program, err := s.client(ctx, "pg_restore")
	if err != nil {
		return err
	}
	for _, archive := range archives {
		out, err := run(ctx, url, program, "--no-owner", "--no-privileges", "--dbname=backup_"+strconv.Itoa(s.serial), archive)
		if err != nil {
			return fmt.Errorf("pg_restore %s: %w%s", filepath.Base(archive), err, firstError(out))
		}
	}
	return nil
}

// undefinedObject is the SQLSTATE of a role that is not there.
const undefinedObject = "42704"

// replay runs a plain dump. psql tells errors by SQLSTATE alone, as their text would quote what the dump holds;
// that owners and grantees are missing is no matter, anything else is.
func (s *scratch) replay(ctx context.Context, url, file string) error {
	if err := finished(file); err != nil {
		return err
	}
	program, err := s.client(ctx, "psql")
	if err != nil {
		return err
	}
	out, err := run(ctx, url, program, "--no-psqlrc", "--quiet", "--output="+os.DevNull, "--set=VERBOSITY=sqlstate", "--file="+file)
	if err != nil {
		return fmt.Errorf("psql: %w", err)
	}
	for line := range strings.Lines(string(out)) {
		_, state, failed := strings.Cut(line, "ERROR:")
		if state = strings.TrimSpace(state); failed && state != undefinedObject {
			return fmt.Errorf("psql: the dump does not run: SQLSTATE %s", state)
		}
	}
	return nil
}

// run runs a client program against a database; the address, which holds a password, goes by the environment.
func run(ctx context.Context, url, program string, args ...string) (stderr []byte, err error) {
	cfg, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, errors.New("the scratch server's URL is malformed")
	}
	cmd := exec.CommandContext(ctx, program, args...) //nolint:gosec // a program of PostgreSQL
	cmd.Env = []string{
		"PGHOST=" + cfg.Host, "PGPORT=" + strconv.Itoa(int(cfg.Port)), "PGUSER=" + cfg.User, "PGPASSWORD=" + cfg.Password,
		"PGDATABASE=" + cfg.Database, "LC_ALL=C", "PATH=/usr/bin:/bin",
	}
	var out bytes.Buffer
	cmd.Stderr = &out
	err = cmd.Run()
	return out.Bytes(), err
}

// firstError is what a program of PostgreSQL said first of an error, without what the server added: that can
// quote values.
func firstError(out []byte) string {
	for line := range strings.Lines(string(out)) {
		if _, said, ok := strings.Cut(line, "error: "); ok {
			said, _, _ = strings.Cut(said, "ERROR:")
			return ": " + strings.Trim(said, " :\n")
		}
	}
	return ""
}
