package prove

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"sync"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

const (
	pollInterval = 20 * time.Millisecond
	stopTimeout  = 10 * time.Second // then the copy is killed

	invalidAuthorization = "28000" // SQLSTATE: no such role
)

// baseServer is a running copy of a base backup. postgres.Start cannot run it: it has another's roles.
type baseServer struct {
	dir  string
	user string
	cmd  *exec.Cmd
	out  *log
	done chan struct{}
}

// log keeps what a server says before it ends.
type log struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *log) tail() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return string(bytes.TrimSpace(l.b.Bytes()[max(0, l.b.Len()-500):]))
}

// start runs the copy until it has replayed what it is to replay, and lets one of the users in.
func (b *base) start(ctx context.Context, users []string) (*baseServer, error) {
	s := &baseServer{dir: b.dir, out: &log{}, done: make(chan struct{})}
	s.cmd = exec.CommandContext(ctx, b.program, "-D", b.data()) //nolint:gosec // PostgreSQL's own
	s.cmd.Env = []string{"PATH=/usr/bin:/bin", "LC_ALL=C"}
	s.cmd.Stderr = s.out
	s.cmd.SysProcAttr = b.identity.attr()
	s.cmd.Cancel = func() error { return s.cmd.Process.Signal(syscall.SIGQUIT) }
	s.cmd.WaitDelay = stopTimeout
	if err := s.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start: %w", err)
	}
	go func() {
		_ = s.cmd.Wait() // what it said tells more
		close(s.done)
	}()
	if err := s.await(ctx, users); err != nil {
		s.stop()
		return nil, err
	}
	return s, nil
}

// await waits as long as the replay takes.
func (s *baseServer) await(ctx context.Context, users []string) error {
	for {
		for _, s.user = range users {
			conn, err := pgx.Connect(ctx, s.url("template1"))
			if err == nil {
				_ = conn.Close(ctx) // it answered
				return nil
			}
			if refused, ok := errors.AsType[*pgconn.PgError](err); !ok || refused.Code != invalidAuthorization {
				break // not up yet
			}
			if s.user == users[len(users)-1] {
				return fmt.Errorf("it has none of the roles %q", users)
			}
		}
		select {
		case <-s.done:
			return fmt.Errorf("it does not start: %s", s.out.tail())
		case <-ctx.Done():
			return ctx.Err() //nolint:wrapcheck // the caller's own wish
		case <-time.After(pollInterval):
		}
	}
}

// stop ends the copy at once: it is thrown away.
func (s *baseServer) stop() {
	_ = s.cmd.Process.Signal(syscall.SIGQUIT) // fails only when it has ended
	<-s.done
}

func (s *baseServer) url(database string) string {
	u := url.URL{
		Scheme: "postgres", User: url.User(s.user), Path: "/" + database,
		RawQuery: url.Values{"host": {s.dir}, "port": {"5432"}, "sslmode": {"disable"}}.Encode(),
	}
	return u.String()
}

// identity is the user a copy runs as: another than root, which PostgreSQL refuses.
type identity struct {
	drops    bool
	uid, gid uint32
}

func chooseIdentity() (identity, error) {
	if os.Geteuid() != 0 {
		return identity{}, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		u, err = user.Lookup("nobody")
	}
	if err != nil {
		return identity{}, errors.New("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
	}
	uid, errU := strconv.ParseUint(u.Uid, 10, 31)
	gid, errG := strconv.ParseUint(u.Gid, 10, 31)
	return identity{drops: true, uid: uint32(uid), gid: uint32(gid)}, errors.Join(errU, errG)
}

func (id identity) attr() *syscall.SysProcAttr {
	attr := &syscall.SysProcAttr{Setpgid: true} // Ctrl-C ends us first, then we end it
	if id.drops {
		attr.Credential = &syscall.Credential{Uid: id.uid, Gid: id.gid}
	}
	return attr
}

// own gives the copy to the user it runs as.
func (id identity) own(root string) error {
	if !id.drops {
		return nil
	}
	err := filepath.WalkDir(root, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, int(id.uid), int(id.gid)) //nolint:gosec // our own directory, mode 0700; a link is not followed
	})
	if err != nil {
		return fmt.Errorf("own: %w", err)
	}
	return nil
}
