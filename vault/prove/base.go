package prove

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/store"
)

// stage is how far a base backup's WAL is replayed.
type stage struct {
	sort     string
	settings string // of recovery, as lines of postgresql.conf
	recover  bool   // archive recovery; else what a crashed server does
}

// readBase copies a base backup and runs the copies: as early as it is consistent, where the victims may still
// be whole, and with all WAL there is.
func (a *attack) readBase(ctx context.Context, s source) error {
	last := stage{sort: sortBase + ", all WAL replayed", settings: "recovery_target_timeline = 'latest'\n", recover: len(a.WAL) > 0}
	stages := []stage{last}
	if isFile(filepath.Join(s.path, "backup_label")) {
		first := stage{
			sort:     sortBase + ", as early as it is consistent",
			settings: "recovery_target = 'immediate'\nrecovery_target_action = 'promote'\n", recover: true,
		}
		stages = []stage{first, last}
	}
	for _, st := range stages {
		if err := a.readStage(ctx, s.path, st); err != nil {
			return fmt.Errorf("%s: %w", st.sort, err)
		}
	}
	return nil
}

func (a *attack) readStage(ctx context.Context, path string, st stage) (err error) {
	b, err := a.scratch.copyBase(ctx, path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(b.dir)) }()
	archives, err := b.reachable(ctx, a.WAL)
	if err != nil {
		return err
	}
	if err := b.configure(st, archives); err != nil {
		return err
	}
	users, err := a.live.superusers(ctx)
	if err != nil {
		return err
	}
	server, err := b.start(ctx, users)
	if err != nil {
		return err
	}
	defer server.stop()
	databases, err := server.databases(ctx)
	if err != nil {
		return err
	}
	held := 0
	for _, name := range databases {
		err := a.harvestURL(ctx, server.url(name), path, st.sort)
		if errors.Is(err, errEmpty) {
			continue
		}
		if err != nil {
			return err
		}
		held++
	}
	if held == 0 {
		return errEmpty
	}
	return nil
}

// superusers guesses who may connect to a base backup: it is of the live cluster, most likely.
func (l *live) superusers(ctx context.Context) ([]string, error) {
	const bootstrap = `SELECT rolname FROM pg_roles WHERE oid = 10` // whom initdb made
	var name string
	if err := l.side.QueryRow(ctx, bootstrap).Scan(&name); err != nil {
		return nil, fmt.Errorf("superuser: %w", store.Fault(err))
	}
	return []string{name, l.side.Config().User, "postgres"}, nil
}

// base is a copy of a base backup, in a directory of its own.
type base struct {
	dir      string // 0700; holds data, tablespaces and socket
	program  string // of the version that made the data
	identity identity
}

func (b *base) data() string { return filepath.Join(b.dir, "data") }

func (s *scratch) copyBase(ctx context.Context, path string) (_ *base, err error) {
	b := &base{}
	if b.program, err = s.serverFor(ctx, path); err != nil {
		return nil, err
	}
	if isFile(filepath.Join(path, "tablespace_map")) {
		return nil, errors.New("its tablespaces are apart: give a backup made with pg_basebackup --format=plain")
	}
	if b.identity, err = chooseIdentity(); err != nil {
		return nil, err
	}
	// Not below s.dir, through which the other user could not pass.
	if b.dir, err = os.MkdirTemp(filepath.Dir(s.dir), "tacit-prove-base-"); err != nil {
		return nil, fmt.Errorf("scratch directory: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(b.dir))
		}
	}()
	if err := copyTree(ctx, path, b.data(), 0); err != nil {
		return nil, err
	}
	for _, stale := range []string{"postmaster.pid", "postmaster.opts", "standby.signal", "recovery.signal"} {
		if err := os.Remove(filepath.Join(b.data(), stale)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("copy: %w", err)
		}
	}
	return b, nil
}

// serverFor returns the server program of the version that made a data directory.
func (s *scratch) serverFor(ctx context.Context, data string) (string, error) {
	text, err := os.ReadFile(filepath.Join(data, "PG_VERSION")) //nolint:gosec // of the backup that was named
	if err != nil {
		return "", fmt.Errorf("version: %w", err)
	}
	want := strings.TrimSpace(string(text))
	dir, major, err := s.programs(ctx)
	if err != nil {
		return "", err
	}
	have := strconv.Itoa(major)
	if want != have { // distributions have the version in the path
		dir = strings.Replace(dir, have, want, 1)
	}
	if program := filepath.Join(dir, "postgres"); isFile(program) {
		return program, nil
	}
	return "", fmt.Errorf("it was made by PostgreSQL %s and there is %s only: install that version, or name its programs in TACIT_PG_BIN", want, have)
}

// copyTree copies a data directory. A link to a directory is followed, so that nothing outside is touched: WAL
// on another disk becomes a directory, a tablespace one beside the data.
func copyTree(ctx context.Context, from, to string, depth int) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	if err := os.MkdirAll(to, 0o700); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	for _, e := range entries {
		if err := ctx.Err(); err != nil {
			return err //nolint:wrapcheck // the caller's own wish
		}
		if err := copyEntry(ctx, filepath.Join(from, e.Name()), filepath.Join(to, e.Name()), depth); err != nil {
			return err
		}
	}
	return nil
}

func copyEntry(ctx context.Context, from, to string, depth int) error {
	info, err := os.Stat(from)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil // a running server removed it, or a link leads nowhere: PostgreSQL will say if it matters
	case err != nil:
		return fmt.Errorf("copy: %w", err)
	case info.Mode().IsRegular():
		return copyFile(from, to)
	case !info.IsDir():
		return nil // a socket
	}
	if depth == 1 && filepath.Base(filepath.Dir(to)) == "pg_tblspc" {
		place := filepath.Join(filepath.Dir(filepath.Dir(filepath.Dir(to))), "tablespace-"+filepath.Base(to))
		if err := os.Symlink(place, to); err != nil {
			return fmt.Errorf("copy: %w", err)
		}
		to = place
	}
	return copyTree(ctx, from, to, depth+1)
}

func copyFile(from, to string) (err error) {
	in, err := os.Open(from) //nolint:gosec // of the backup that was named
	if err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	defer func() { _ = in.Close() }()                                     // only read
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600) //nolint:gosec // in the scratch directory
	if err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	_, err = io.Copy(out, in)
	if err = errors.Join(err, out.Close()); err != nil {
		return fmt.Errorf("copy: %w", err)
	}
	return nil
}

// reachable returns the archives as the copy's server can read them: where that runs as another user, copies that
// are its own. A segment that it could not read would not be replayed, and nobody would be told.
func (b *base) reachable(ctx context.Context, wal []string) ([]string, error) {
	if !b.identity.drops {
		return wal, nil
	}
	var own []string
	for i, dir := range wal {
		to := filepath.Join(b.dir, "wal-"+strconv.Itoa(i))
		if err := copyTree(ctx, dir, to, 0); err != nil {
			return nil, err
		}
		own = append(own, to)
	}
	return own, nil
}

// configure makes the copy a server of its own, which knows neither the settings, the archive nor the primary of
// the original. Whoever gets to its socket may come in, and the socket's directory is private.
func (b *base) configure(st stage, wal []string) error {
	files := map[string]string{
		"postgresql.conf":      b.settings() + st.settings + restoreCommand(wal),
		"postgresql.auto.conf": "",
		"pg_hba.conf":          "local all all trust\n",
		"pg_ident.conf":        "",
	}
	if st.recover {
		files["recovery.signal"] = ""
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(b.data(), name), []byte(text), 0o600); err != nil {
			return fmt.Errorf("configure: %w", err)
		}
	}
	return b.identity.own(b.dir)
}

// settings leave the log to standard error, and of it what is fatal: an error's text can hold a value.
func (b *base) settings() string {
	return strings.Join([]string{
		"listen_addresses = ''", "port = 5432", "unix_socket_directories = " + quoteSetting(b.dir), "unix_socket_permissions = 0700",
		"hot_standby = off", "archive_mode = off", "max_wal_senders = 0", "max_replication_slots = 0", "wal_level = minimal",
		"shared_buffers = 32MB", "fsync = off", "full_page_writes = off", "autovacuum = off", "logging_collector = off", "log_destination = stderr",
		"log_min_messages = fatal", "log_error_verbosity = terse", "lc_messages = 'C'", "max_connections = 100", "max_prepared_transactions = 100", "",
	}, "\n")
}

// restoreCommand fetches a segment from the first directory that has it.
func restoreCommand(wal []string) string {
	command := "false"
	for _, dir := range slices.Backward(wal) {
		if abs, err := filepath.Abs(dir); err == nil {
			dir = abs
		}
		dir = strings.ReplaceAll(dir, "%", "%%")
		command = `cp '` + strings.ReplaceAll(dir, `'`, `'\''`) + `'/%f "%p" 2>/dev/null || ` + command
	}
	return "restore_command = " + quoteSetting(command) + "\n"
}

func quoteSetting(s string) string {
	return `'` + strings.ReplaceAll(strings.ReplaceAll(s, `\`, `\\`), `'`, `''`) + `'`
}

func (s *baseServer) databases(ctx context.Context) (names []string, err error) {
	conn, err := pgx.Connect(ctx, s.url("template1"))
	if err != nil {
		return nil, fmt.Errorf("databases: %w", store.Fault(err))
	}
	defer func() { _ = conn.Close(ctx) }() // only a question was asked
	rows, err := conn.Query(ctx, `SELECT datname FROM pg_database WHERE datallowconn ORDER BY datname`)
	if err != nil {
		return nil, fmt.Errorf("databases: %w", store.Fault(err))
	}
	if names, err = pgx.CollectRows(rows, pgx.RowTo[string]); err != nil {
		return nil, fmt.Errorf("databases: %w", store.Fault(err))
	}
	return names, nil
}
