package postgres

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
)

// DevClusterName is the cluster_name of every server that [Start] runs; [ServerRole] tells by it.
const DevClusterName = "tacit-dev"

// superuser is the role that initdb makes.
const superuser = "tacit"

// The files of a server's directory.
const (
	dataDir      = "data"
	logFile      = "postgres.log"
	passwordFile = "password"
)

const maxLog = 8 << 20 // bytes; a larger log is set aside at the next start

// baseSettings keep the server private and values out of its log: a statement's text, parameters,
// DETAIL (terse) and the message of an ERROR (log_min_messages=log ranks above it) can all hold what
// somebody typed.
var baseSettings = map[string]string{
	"listen_addresses":                  "",
	"port":                              socketPort,
	"unix_socket_permissions":           "0700",
	"cluster_name":                      DevClusterName,
	"log_min_messages":                  "log",
	"log_min_error_statement":           "panic",
	"log_statement":                     "none",
	"log_min_duration_statement":        "-1",
	"log_min_duration_sample":           "-1",
	"log_parameter_max_length":          "0",
	"log_parameter_max_length_on_error": "0",
	"log_error_verbosity":               "terse",
	"log_autovacuum_min_duration":       "-1",
	"log_checkpoints":                   "off",
	"logging_collector":                 "off",
	"max_connections":                   "100",
	"password_encryption":               "scram-sha-256",
}

var unsafeSettings = map[string]string{"fsync": "off", "full_page_writes": "off"}

// cluster is a data directory ready to be run.
type cluster struct {
	dir      string
	addr     address
	identity identity
	programs Programs
	settings map[string]string
	env      []string // of the server alone
	flush    bool     // just made, and not on disk yet
}

// prepare makes everything the server needs to start: programs, user, socket directory, cluster.
// The returned address is to be cleaned up even when there is an error.
func prepare(ctx context.Context, cfg ServerConfig, choose chooser) (cluster, error) {
	c := cluster{dir: cfg.Dir, settings: maps.Clone(baseSettings), env: cfg.Env}
	if cfg.Unsafe {
		maps.Copy(c.settings, unsafeSettings)
	}
	maps.Copy(c.settings, cfg.Settings)
	made, err := dataVersion(c.data())
	if err != nil {
		return c, err
	}
	if c.programs, err = choosePrograms(ctx, cfg.BinDir, made); err != nil {
		return c, err
	}
	if c.identity, err = choose(ctx); err != nil {
		return c, err
	}
	if c.addr.Password, err = loadPassword(filepath.Join(c.dir, passwordFile)); err != nil {
		return c, err
	}
	if c.addr.Sockets, err = makeSocketDir(c.identity); err != nil {
		return c, err
	}
	c.settings["unix_socket_directories"] = c.addr.Sockets
	if made != 0 {
		return c, c.identity.own(c.data())
	}
	cfg.Log.InfoContext(ctx, "making a PostgreSQL cluster", "dir", cfg.Dir, "major", c.programs.Major)
	c.flush = !cfg.Unsafe
	return c, c.initdb(ctx)
}

func (c *cluster) data() string { return filepath.Join(c.dir, dataDir) }

// initdb makes the cluster beside its place and moves it there whole, so that an interrupted initdb
// is never taken for a cluster. It leaves the flush to flushed, as that can take longer than the rest.
func (c *cluster) initdb(ctx context.Context) error {
	work := c.data() + ".new"
	if err := os.RemoveAll(work); err != nil {
		return err
	}
	if err := os.Mkdir(work, 0o700); err != nil {
		return err
	}
	// initdb may run as another user, who can read the socket directory only.
	password := filepath.Join(c.addr.Sockets, passwordFile)
	if err := os.WriteFile(password, []byte(c.addr.Password), 0o600); err != nil {
		return err
	}
	defer func() { _ = os.Remove(password) }() // gone with its directory at the latest
	if err := errors.Join(c.identity.own(work), c.identity.own(password)); err != nil {
		return err
	}
	args := []string{
		"-D", work, "-U", superuser, "-A", "scram-sha-256", "--pwfile=" + password,
		"-E", "UTF8", "--locale=" + initLocale, "--data-checksums", "--no-instructions", "--no-sync",
	}
	cmd := c.command(ctx, "initdb", args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	dieWithParent(cmd.SysProcAttr) // or the next owner of the directory meets it
	p, err := startProcess(cmd)
	if err != nil {
		return fmt.Errorf("initdb: %w", err)
	}
	if <-p.done; p.err != nil {
		return fmt.Errorf("initdb: %w\n%s", p.err, out.Bytes())
	}
	return os.Rename(work, c.data())
}

// flushed writes a new cluster to disk beside the running server, which from then on flushes what it
// changes but not what initdb wrote.
func (c *cluster) flushed(ctx context.Context) (*process, error) {
	if !c.flush {
		return nil, nil //nolint:nilnil // nothing to wait for
	}
	return startProcess(c.command(context.WithoutCancel(ctx), "initdb", "--sync-only", "-D", c.data()))
}

// run starts the server process; it may not answer yet.
func (c *cluster) run(ctx context.Context) (*process, error) {
	log, err := openLog(filepath.Join(c.dir, logFile))
	if err != nil {
		return nil, err
	}
	defer func() { _ = log.Close() }() // the server has its own copy
	args := []string{"-D", c.data()}
	for _, name := range slices.Sorted(maps.Keys(c.settings)) {
		args = append(args, "-c", name+"="+c.settings[name])
	}
	// The server outlives the start's deadline.
	cmd := c.command(context.WithoutCancel(ctx), "postgres", args...)
	cmd.Env = append(cmd.Env, c.env...)
	cmd.Stdout, cmd.Stderr = log, log
	dieWithParent(cmd.SysProcAttr)
	return startProcess(cmd)
}

// command prepares a program of PostgreSQL, away from the caller's own PG… variables and, so that
// the Ctrl-C that stops us does not stop it first, in its own process group.
func (c *cluster) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, c.programs.Path(name), args...) //nolint:gosec // programs found or named by the operator
	cmd.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "PG") })
	attr := c.identity.attr
	attr.Setpgid = true
	cmd.SysProcAttr = &attr
	return cmd
}

// dataVersion returns the major version that made a data directory, 0 when there is none.
func dataVersion(data string) (int, error) {
	b, err := os.ReadFile(filepath.Join(data, "PG_VERSION")) //nolint:gosec // the caller's own directory
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	major, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		return 0, fmt.Errorf("read the version of data directory %s: %w", data, err)
	}
	return major, nil
}

func loadPassword(file string) (string, error) {
	b, err := os.ReadFile(file) //nolint:gosec // the caller's own directory
	if errors.Is(err, fs.ErrNotExist) {
		password := rand.Text()
		return password, writePrivate(file, password)
	}
	return strings.TrimSpace(string(b)), err
}

// writePrivate writes a file that only its owner may read and that is never seen half-written.
func writePrivate(file, content string) error {
	if err := os.WriteFile(file+".new", []byte(content), 0o600); err != nil {
		return err
	}
	return os.Rename(file+".new", file)
}

func openLog(file string) (*os.File, error) {
	if st, err := os.Stat(file); err == nil && st.Size() > maxLog {
		if err := os.Rename(file, file+".old"); err != nil {
			return nil, err
		}
	}
	return os.OpenFile(file, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600) //nolint:gosec // the caller's own directory
}

func removeIfThere(file string) error {
	if err := os.Remove(file); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// identity is the user PostgreSQL runs as, since it refuses to run as root.
type identity struct {
	attr     syscall.SysProcAttr
	uid, gid int // owner of its files, when attr drops credentials
	drops    bool
}

// chooser is chooseIdentity, or a test's wish.
type chooser func(context.Context) (identity, error)

// own gives a file or a whole directory to the user PostgreSQL runs as.
func (id identity) own(root string) error {
	if !id.drops {
		return nil
	}
	return filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, id.uid, id.gid) //nolint:gosec // our own directory, mode 0700; a link is not followed
	})
}
