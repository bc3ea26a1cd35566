package bench

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// slowFsync is a library that makes a disk slower. It is compiled here, for this machine.
//
//go:embed preload/slow_fsync.c
var slowFsync []byte

// errNoCompiler means that there is no slow disk to be had.
var errNoCompiler = errors.New("no C compiler")

const template = "log_template"

// logDisk is a private PostgreSQL with a disk of one speed, and the databases of the cells on it.
type logDisk struct {
	cfg     LogConfig
	slow    bool
	machine *Machine
	cells   int
}

// onDisk runs do with a PostgreSQL that is removed afterwards.
func onDisk(ctx context.Context, cfg LogConfig, slow bool, do func(*logDisk) error) (err error) {
	d := &logDisk{cfg: cfg, slow: slow}
	d.machine, err = newMachineWith(ctx, Config{Dir: cfg.Dir, Programs: cfg.Programs}, d.adjust)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(Interrupted(ctx, err), d.machine.Remove()) }()
	if err := d.prepare(ctx); err != nil {
		return err
	}
	return do(d)
}

// adjust adds to the server what the log's cells need.
func (d *logDisk) adjust(ctx context.Context, dir string, server *postgres.ServerConfig) error {
	if !d.slow {
		return nil
	}
	server.Settings = maps.Clone(server.Settings)
	// The wait stands in fdatasync and fsync; the other methods go past it.
	server.Settings["wal_sync_method"] = "fdatasync"
	library, err := compile(ctx, dir, d.cfg.Compiler, d.cfg.Delay)
	if err != nil {
		return err
	}
	server.Env = append(server.Env, "LD_PRELOAD="+library)
	return nil
}

// compile makes a library that waits at each flush.
func compile(ctx context.Context, dir, compiler string, wait time.Duration) (string, error) {
	if compiler == "" {
		compiler = "cc"
	}
	cc, err := exec.LookPath(compiler)
	if err != nil {
		return "", errNoCompiler
	}
	source, library := filepath.Join(dir, "slow_fsync.c"), filepath.Join(dir, "slow_fsync.so")
	if err := os.WriteFile(source, slowFsync, 0o600); err != nil {
		return "", fmt.Errorf("slow disk: %w", err)
	}
	delay := "-DDELAY_NS=" + strconv.FormatInt(wait.Nanoseconds(), 10) + "L"
	out, err := exec.CommandContext(ctx, cc, "-shared", "-fPIC", "-O2", delay, "-o", library, source).CombinedOutput() //nolint:gosec // the operator's compiler
	if err != nil {
		return "", fmt.Errorf("slow disk: %w\n%s", err, out)
	}
	if err := os.Chmod(library, 0o644); err != nil { //nolint:gosec // PostgreSQL may run as another user
		return "", fmt.Errorf("slow disk: %w", err)
	}
	return library, nil
}

// prepare makes the database that every cell's is a copy of.
func (d *logDisk) prepare(ctx context.Context) error {
	if err := d.machine.admin(ctx, "CREATE DATABASE "+template); err != nil {
		return err
	}
	if err := postgres.Migrate(ctx, d.machine.server.URL(template), nil); err != nil {
		return err
	}
	return d.machine.Exec(ctx, template, plainTableSQL, plainIndexSQL)
}

// measure tells how fast the disk is, and then measures the cells.
func (d *logDisk) measure(ctx context.Context, cells []LogCell, stored int) error {
	if err := d.flush(ctx); err != nil {
		return err
	}
	for _, cell := range cells {
		if err := d.cell(ctx, cell); err != nil {
			return fmt.Errorf("log, %s: %w", cell, err)
		}
	}
	if stored == 0 {
		return nil
	}
	if err := d.storage(ctx, stored); err != nil {
		return fmt.Errorf("log, storage: %w", err)
	}
	return nil
}

const (
	flushes     = 60 // commits of one measurement of the disk
	flushSQL    = `SELECT pg_logical_emit_message(true, 'tacit-bench', '')`
	waitSQL     = `SET synchronous_commit = on`
	dontWaitSQL = `SET synchronous_commit = off`
)

// flush measures what a commit of one client waits for the disk: the median with the wait less the median without.
func (d *logDisk) flush(ctx context.Context) error {
	conn, err := pgx.Connect(ctx, d.machine.server.URL(template))
	if err != nil {
		return postgres.Scrub(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // it holds nothing
	var took [2]Sample
	for i, setting := range []string{dontWaitSQL, waitSQL} {
		if _, err := conn.Exec(ctx, setting); err != nil {
			return postgres.Scrub(err)
		}
		for range flushes {
			began := d.cfg.Now()
			if _, err := conn.Exec(ctx, flushSQL); err != nil {
				return postgres.Scrub(err)
			}
			took[i] = append(took[i], ms(d.cfg.Now().Sub(began)))
		}
	}
	return d.cfg.Report(ctx, LogResult{
		Bench: "log/fsync", Fsync: d.speed(), Rounds: flushes, FsyncMS: max(0, took[1].Median()-took[0].Median()),
	})
}

// speed says how much more a flush takes than on the disk as it is.
func (d *logDisk) speed() string {
	if d.slow {
		return fmt.Sprintf("%g ms", ms(d.cfg.Delay))
	}
	return "native"
}

// database makes the next cell's.
func (d *logDisk) database(ctx context.Context) (string, error) {
	d.cells++
	name := "log_" + strconv.Itoa(d.cells)
	return name, d.machine.admin(ctx, "CREATE DATABASE "+name+" TEMPLATE "+template)
}

func (d *logDisk) drop(ctx context.Context, name string) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	return d.machine.admin(ctx, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)")
}
