// Package postgres opens, migrates and, for development and tests, runs the database.
//
// It promises a pool whose errors can be stripped of every value ([Scrub]), migrations that only go
// forward ([Migrate]), and a private server that ends with the process that started it ([Start]).
// It knows no kind, no key and no policy: SQL about those stands with the packages that own them.
package postgres

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const (
	startTimeout = time.Minute      // crash recovery of a large data directory included
	stopTimeout  = 10 * time.Second // then the server is told to stop at once
	pollInterval = 5 * time.Millisecond

	retryInterval = 100 * time.Millisecond
)

// ServerConfig says where and how a private PostgreSQL server runs.
type ServerConfig struct {
	// Dir holds the cluster, its password, its log and its lock. It is made when absent.
	Dir string
	// BinDir holds the programs initdb and postgres. When empty, PATH and the places where
	// distributions put them are searched.
	BinDir string
	// Unsafe turns fsync off: a power cut loses data. For tests only.
	Unsafe bool
	// Settings are further server settings by name; they win over the defaults.
	Settings map[string]string
	// Env are further environment variables of the server, as NAME=value.
	Env []string
	// Log tells what Start does; nil is silence. PostgreSQL's own log is a file in Dir.
	Log *slog.Logger
}

// Server is a running private PostgreSQL, started by this process or attached to.
type Server struct {
	dir  string
	addr address
	proc *process // nil: another process runs it
	sync *process // flushes a new cluster; nil when there is nothing to flush
	lock *os.File
}

// Start runs the PostgreSQL server of cfg.Dir and returns once it answers, making the cluster first
// when there is none. When another process already runs the same directory, Start attaches to it.
// ctx bounds the start only; the server runs until [Server.Stop] or the end of this process, however
// that comes about (on systems other than Linux, a killed process leaves its server running). A new cluster is
// flushed to disk while it already serves, so a power cut in its first seconds may lose it.
//
// Errors: [ErrNotFound] when there are no server programs, [ErrVersion] when they are too old or not
// those the data directory needs.
func Start(ctx context.Context, cfg ServerConfig) (*Server, error) {
	if cfg.Log == nil {
		cfg.Log = silence()
	}
	dir, err := filepath.Abs(cfg.Dir)
	if err != nil || cfg.Dir == "" {
		return nil, fmt.Errorf("start PostgreSQL: not a directory name: %q", cfg.Dir)
	}
	cfg.Dir = dir
	// Others may pass through when PostgreSQL runs as another user; every file within is 0600.
	if err := os.MkdirAll(dir, 0o711); err != nil { //nolint:gosec // see above
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for {
		lock, err := tryLock(filepath.Join(dir, lockFile))
		if err == nil {
			return launch(ctx, cfg, lock, chooseIdentity)
		}
		if !errors.Is(err, errLocked) {
			return nil, fmt.Errorf("start PostgreSQL: %w", err)
		}
		// Its owner may still be starting, or may die and leave the lock to us.
		if addr, err := readAddress(dir); err == nil && addr.answers(ctx) {
			cfg.Log.InfoContext(ctx, "attached to the PostgreSQL server of another process", "dir", dir)
			return &Server{dir: dir, addr: addr}, nil
		}
		if err := pause(ctx, pollInterval); err != nil {
			return nil, fmt.Errorf("attach to the PostgreSQL server of %s: %w", dir, err)
		}
	}
}

// URL returns the connection URL of a database for pgx, psql and pg_dump. It holds the password of
// the cluster's superuser.
func (s *Server) URL(database string) string { return s.addr.url(database) }

// Dir returns the directory given to [Start].
func (s *Server) Dir() string { return s.dir }

// DataDir returns the cluster's data directory.
func (s *Server) DataDir() string { return filepath.Join(s.dir, dataDir) }

// LogFile returns the path of PostgreSQL's own log.
func (s *Server) LogFile() string { return filepath.Join(s.dir, logFile) }

// SocketDir returns the directory of the server's Unix socket; there is no TCP.
func (s *Server) SocketDir() string { return s.addr.Sockets }

// Attached reports whether another process started the server; then Stop leaves it running.
func (s *Server) Attached() bool { return s.proc == nil }

// PID returns the process id of the server, 0 when attached.
func (s *Server) PID() int {
	if s.proc == nil {
		return 0
	}
	return s.proc.cmd.Process.Pid
}

// Done is closed when the server process has ended. It is nil when attached.
func (s *Server) Done() <-chan struct{} {
	if s.proc == nil {
		return nil
	}
	return s.proc.done
}

// Stop ends the server, rolling back open transactions, and waits for it; after ten seconds, or when
// ctx ends, it is told to stop at once, which costs the next start a recovery and loses nothing.
// On an attached server, and the second time, Stop does nothing.
func (s *Server) Stop(ctx context.Context) error {
	if s.proc == nil || s.lock == nil {
		return nil
	}
	if s.sync != nil {
		<-s.sync.done
	}
	ctx, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	s.proc.signal(syscall.SIGINT)
	select {
	case <-s.proc.done:
	case <-ctx.Done():
		s.proc.signal(syscall.SIGQUIT)
		<-s.proc.done
	}
	if s.sync != nil && s.sync.err != nil {
		return errors.Join(fmt.Errorf("flush the new cluster to disk: %w", s.sync.err), s.release())
	}
	return s.release()
}

// release gives up what launch took, in the order that lets the next owner find a clean place.
func (s *Server) release() error {
	err := errors.Join(
		removeIfThere(filepath.Join(s.dir, addressFile)),
		os.RemoveAll(s.addr.Sockets),
		s.lock.Close(),
	)
	s.lock = nil
	if err != nil {
		return fmt.Errorf("stop PostgreSQL: %w", err)
	}
	return nil
}

// launch starts the server of a directory whose lock this process holds, as the user that choose names.
func launch(ctx context.Context, cfg ServerConfig, lock *os.File, choose chooser) (_ *Server, err error) {
	s := &Server{dir: cfg.Dir, lock: lock}
	defer func() {
		if err == nil {
			return
		}
		if s.proc != nil {
			s.proc.signal(syscall.SIGQUIT)
			<-s.proc.done
		}
		err = errors.Join(err, s.release())
	}()
	if err := clearStale(ctx, cfg.Dir); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	c, err := prepare(ctx, cfg, choose)
	s.addr = c.addr
	if err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	if err := s.up(ctx, &c); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	if err := s.addr.write(s.dir); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	if s.sync, err = c.flushed(ctx); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	cfg.Log.InfoContext(ctx, "PostgreSQL runs", "dir", cfg.Dir, "programs", c.programs.Dir)
	return s, nil
}

// errInUse says that processes of a server that was killed still use its memory.
var errInUse = errors.New("an earlier server's processes are still there")

// up runs the server until it answers. Where the last one was killed, it gives that one's children
// the time to notice.
func (s *Server) up(ctx context.Context, c *cluster) error {
	patience, cancel := context.WithTimeout(ctx, stopTimeout)
	defer cancel()
	for {
		var err error
		if s.proc, err = c.run(ctx); err != nil {
			return err
		}
		if err = s.ready(ctx); !errors.Is(err, errInUse) || pause(patience, retryInterval) != nil {
			return err
		}
	}
}

// ready waits until the server answers.
func (s *Server) ready(ctx context.Context) error {
	for !s.addr.answers(ctx) {
		select {
		case <-s.proc.done:
			log := tail(s.LogFile())
			if bytes.Contains(log, []byte("shared memory block")) && bytes.Contains(log, []byte("is still in use")) {
				return fmt.Errorf("%w; its log ends:\n%s", errInUse, log)
			}
			return fmt.Errorf("the server stopped while starting (%w); its log ends:\n%s", s.proc.err, log)
		case <-time.After(pollInterval):
		case <-ctx.Done():
			return fmt.Errorf("the server did not answer: %w", ctx.Err())
		}
	}
	return nil
}

func silence() *slog.Logger { return slog.New(slog.DiscardHandler) }

func tail(file string) []byte {
	b, err := os.ReadFile(file) //nolint:gosec // the server's own log
	if err != nil {
		return []byte(err.Error())
	}
	return bytes.TrimSpace(b[max(0, len(b)-1500):])
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
