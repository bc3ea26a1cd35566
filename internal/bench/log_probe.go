package bench

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/internal/postgres"
)

// logProbe watches a cell's database and its server.
type logProbe struct {
	conn *pgx.Conn
	pid  int // of the server
}

func newLogProbe(ctx context.Context, url string, pid int) (*logProbe, error) {
	conn, err := pgx.Connect(ctx, url)
	return &logProbe{conn: conn, pid: pid}, postgres.Scrub(err)
}

func (p *logProbe) close() {
	if p.conn != nil {
		_ = p.conn.Close(context.Background()) // it holds nothing
	}
}

// usage is what appending used, beside the processes that append.
type usage struct {
	postgres, publisher time.Duration // of processors; the first is 0 where the system does not tell
	wal                 int64         // bytes
	err                 error
}

const walSQL = `SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint`

func (p *logProbe) usage(ctx context.Context) usage {
	u := usage{postgres: ServerCPU("/proc", p.pid)}
	u.err = postgres.Scrub(p.conn.QueryRow(ctx, walSQL).Scan(&u.wal))
	return u
}

// clockTick is the unit of times in /proc/…/stat, which Linux has at 100 a second on every machine that Go runs on.
const clockTick = 10 * time.Millisecond

// ServerCPU is the processor time of a server and its children, ended ones included, as Linux tells it (proc_pid_stat(5)).
// That of living processes comes from schedstat, to the nanosecond: ticks would lose most of what many short turns use.
func ServerCPU(proc string, pid int) time.Duration {
	files, _ := filepath.Glob(filepath.Join(proc, "[0-9]*", "stat")) // the pattern is well-formed
	var all time.Duration
	for _, file := range files {
		text, err := os.ReadFile(file) //nolint:gosec // of the system
		if err != nil {
			continue // it has just ended
		}
		// The name in brackets may hold anything; what follows is state, ppid and so on, from field 3.
		fields := bytes.Fields(text[bytes.LastIndexByte(text, ')')+1:])
		own := filepath.Base(filepath.Dir(file)) == strconv.Itoa(pid)
		if len(fields) < 15 || !own && string(fields[1]) != strconv.Itoa(pid) {
			continue
		}
		if own {
			all += time.Duration(number(fields[13])+number(fields[14])) * clockTick // of children that ended
		}
		ran, err := os.ReadFile(filepath.Join(filepath.Dir(file), "schedstat"))
		if fields := bytes.Fields(ran); err == nil && len(fields) > 0 {
			all += time.Duration(number(fields[0]))
		}
	}
	return all
}

// Busy is the time that all processors together spent on processes, and in all, since the system began, as Linux tells it
// (proc_stat(5)); what a host took of a virtual machine counts as spent. It is nothing where the system does not tell.
func Busy(proc string) (busy, all time.Duration) {
	text, _ := os.ReadFile(filepath.Join(proc, "stat")) //nolint:gosec // of the system
	line, _, _ := bytes.Cut(text, []byte("\n"))
	// user, nice, system, idle, iowait, irq, softirq, steal
	for i, field := range bytes.Fields(bytes.TrimPrefix(line, []byte("cpu "))) {
		took := time.Duration(number(field)) * clockTick
		switch i {
		case 0, 1, 2, 7:
			busy += took
			all += took
		case 3, 4, 5, 6:
			all += took
		}
	}
	return busy, all
}

func number(text []byte) int64 {
	n, _ := strconv.ParseInt(string(text), 10, 64) // the kernel writes numbers there
	return n
}

const backlogSQL = `
SELECT count(*), (SELECT id FROM log_intake WHERE ` + archive.NotTaken + ` ORDER BY id LIMIT 1)
  FROM log_intake WHERE ` + archive.NotTaken

// Backlog is how many entries of a database are not in the tree, and how old the oldest of them is.
func Backlog(ctx context.Context, conn *pgx.Conn, now time.Time) (n int64, age time.Duration, err error) {
	var oldest *uuid.UUID
	if err := conn.QueryRow(ctx, backlogSQL).Scan(&n, &oldest); err != nil {
		return 0, 0, fmt.Errorf("what is not in the tree: %w", postgres.Scrub(err))
	}
	if oldest == nil {
		return n, 0, nil
	}
	return n, max(0, now.Sub(time.Unix(oldest.Time().UnixTime()))), nil
}

const sizeSQL = `
SELECT relname, pg_total_relation_size(oid) FROM pg_class
 WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'log\_%'
   AND relname NOT LIKE 'log\_intake%' AND relname <> 'log_tail'`

// sizes are the bytes of the log's tables with their indexes. Intake and tail are not among them: they hold some minutes'
// entries and up to 255, and take the space for that again and again, however long the log.
func (p *logProbe) sizes(ctx context.Context) (map[string]int64, error) {
	sizes := map[string]int64{}
	rows, err := p.conn.Query(ctx, sizeSQL)
	if err != nil {
		return nil, fmt.Errorf("size of the log: %w", postgres.Scrub(err))
	}
	var name string
	var size int64
	if _, err := pgx.ForEachRow(rows, []any{&name, &size}, func() error {
		sizes[name] = size
		return nil
	}); err != nil {
		return nil, fmt.Errorf("size of the log: %w", postgres.Scrub(err))
	}
	return sizes, nil
}
