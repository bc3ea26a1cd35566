package backup

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/store"
)

// What a restore refuses; all but ErrCatalog before it has changed anything.
var (
	// ErrSchema means that a database or a backup is of another schema than this program can work with.
	ErrSchema = errors.New("schema does not fit")
	// ErrNotEmpty means that there is something in the database to restore into.
	ErrNotEmpty = errors.New("the database is not empty")
	// ErrUnfinished means that a restore into the database was cut short. It is ErrNotEmpty.
	ErrUnfinished = fmt.Errorf("a restore into it was cut short: %w", ErrNotEmpty)
	// ErrDestroyed means that the generation of the backup's key tables is gone, and that no later ones are at
	// hand.
	ErrDestroyed = errors.New("the keys of the backup are destroyed")
	// ErrCatalog means that the current database's catalog has changed more than data of the backup can follow.
	ErrCatalog = errors.New("the active catalog cannot take over the data of the backup")
	// ErrOlder means that the current database is older than the backup, or another vault's.
	ErrOlder = errors.New("the current database does not follow the backup")
)

// Steps of a restore, in their order: what RestoreConfig.Progress is told.
const (
	StepVerify  = "verify"  // manifest, digests, and where the keys come from
	StepData    = "data"    // pg_restore of data.dump
	StepMigrate = "migrate" // of a backup of an older schema
	StepKeys    = "keys"    // the key tables; from here on all is one transaction
	StepCurrent = "current" // what the current database knows better
	StepConsent = "consent" // without one: no consent stands
	StepReplay  = "replay"  // the fence ledger
	StepPurge   = "purge"   // rows of subjects without keys
	StepCommit  = "commit"  // now it can be served
)

// RestoreConfig says what is restored, and into what.
type RestoreConfig struct {
	Dir      string // the backup, as Write made it
	URL      string // of an empty database, by a login that may make tables in it
	Current  string // URL of the live or last database; "" if it is lost. It is only read.
	Copies   string // directory of the key copies; "" for none
	Keystone *crypto.Keystone
	Tools    Tools
	// AllowUnsafe accepts a server with fsync off, for development and tests.
	AllowUnsafe bool
	Now         func() time.Time
	Progress    func(step string) // told before each step; nil is none
}

// Source says where the key tables came from.
type Source string

// The sources, best first.
const (
	FromCurrent Source = "current" // the current database
	FromCopies  Source = "copies"  // the backup's own, brought up to date by key copies
	FromBackup  Source = "backup"  // the backup's own: its generation is still in use
)

// Report tells what a restore did.
type Report struct {
	Manifest    Manifest
	Keys        Source
	Generation  uint64 // of the key tables now
	Migrated    bool   // the backup was of an older schema
	Erased      int    // subjects that the fence ledger said are erased, and that were back
	Shredded    int    // the same of classes
	Subjects    int64  // with keys
	Purged      int64  // records of subjects without keys
	Orphans     int64  // subjects among them that no fence explains
	Lost        int64  // subjects with keys and no record: made after the backup
	Invalidated int    // subjects of whom no consent stands any more
	Unverified  int    // subjects whose consent state was changed in the database: refused as before
	Reindex     bool   // the data lacks tokens of an index epoch: they are to be made by tacit keys reindex
	Rekey       bool   // the data is not brought to the active catalog yet: by tacit keys rekey
}

// Restore makes a vault of an empty database, a backup, and the key tables from wherever they are current. What it
// restores can be served after its last commit and not before: cut short, it leaves a database that nothing
// serves, to be dropped. The current database is only read.
//
// Errors: ErrDamaged, ErrSchema, ErrNotEmpty, ErrUnfinished, ErrDestroyed, ErrOlder, ErrCatalog, ErrPrograms, those of
// package keycopy for copies that do not fit, those of package fence for the ledger, fault.ErrIntegrity for key tables that
// are not the keystone's, fault.ErrUnavailable.
func Restore(ctx context.Context, cfg RestoreConfig) (Report, error) {
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	r := &restore{RestoreConfig: cfg}
	if err := r.all(ctx); err != nil {
		return Report{}, fmt.Errorf("restore %s: %w", cfg.Dir, err)
	}
	return r.report, nil
}

// restore is one restore on its way.
type restore struct {
	RestoreConfig

	report  Report
	tool    *tool
	current *current // nil without one
	pool    *pgxpool.Pool
	log     *audit.Log
	mac     *crypto.MAC // nil until the keys are unlocked
}

func (r *restore) all(ctx context.Context) error {
	r.Progress(StepVerify)
	if err := r.verify(ctx); err != nil {
		return err
	}
	if r.Current != "" {
		c, err := openCurrent(ctx, r.Current)
		if err != nil {
			return err
		}
		defer c.close(ctx)
		r.current = c
	}
	if err := r.plan(ctx); err != nil {
		return err
	}
	if err := r.exec(ctx, makeServer, makePublisher, makeMarker); err != nil {
		return err
	}
	r.Progress(StepData)
	if err := r.tool.run(ctx, nil, "pg_restore", r.into(DataFile)...); err != nil {
		return err
	}
	if err := r.tool.run(ctx, nil, "pg_restore", r.into(KeysFile, "--schema-only")...); err != nil {
		return err
	}
	if err := r.exec(ctx, closeTree); err != nil {
		return err
	}
	r.Progress(StepMigrate)
	if err := postgres.Migrate(ctx, r.URL, func(string) { r.report.Migrated = true }); err != nil {
		return err
	}
	return r.finish(ctx)
}

// into are the arguments by which a dump goes into the target.
func (r *restore) into(name string, more ...string) []string {
	args := append([]string{"--no-owner", "--no-password", "--exit-on-error", "--dbname=" + r.tool.database}, more...)
	return append(args, filepath.Join(r.Dir, name))
}

// verify reads the backup before anything is changed.
func (r *restore) verify(ctx context.Context) (err error) {
	if r.report.Manifest, err = Read(ctx, r.Dir); err != nil {
		return err
	}
	conn, err := connect(ctx, r.URL, "tacit-restore")
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // only questions were asked
	if err := empty(ctx, conn); err != nil {
		return err
	}
	if err := r.fits(ctx, conn); err != nil {
		return err
	}
	major, err := serverMajor(ctx, conn)
	if err != nil {
		return err
	}
	r.tool, err = newTool(ctx, r.Tools, r.URL, max(major, r.report.Manifest.Programs))
	return err
}

// fits refuses a backup of a schema that is newer than this program.
func (r *restore) fits(ctx context.Context, conn *pgx.Conn) error {
	_, want, err := postgres.Version(ctx, conn)
	if err != nil {
		return err
	}
	if r.report.Manifest.Schema > want {
		return fmt.Errorf("%w: the backup is of version %d, this program knows %d", ErrSchema, r.report.Manifest.Schema, want)
	}
	return nil
}

const (
	selectOccupied = `SELECT to_regclass('public.` + marker + `') IS NOT NULL, EXISTS (
 SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\_%' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e'))`

	// marker stands in a database from the first step of a restore to its last commit.
	marker = `restore_unfinished`

	makeMarker = `CREATE TABLE public.` + marker + ` (began_at timestamptz NOT NULL DEFAULT now())`
	dropMarker = `DROP TABLE public.` + marker

	// closeTree keeps everybody from making keys of their own for the data: what seems to be a new database to
	// tacit migrate, for instance.
	closeTree = `ALTER TABLE key_tree ADD CONSTRAINT ` + marker + ` CHECK (false)`
	openTree  = `ALTER TABLE key_tree DROP CONSTRAINT ` + marker
)

// empty refuses a database with a table of anybody's. What an extension brought does not count.
func empty(ctx context.Context, q postgres.Queryer) error {
	var unfinished, occupied bool
	if err := q.QueryRow(ctx, selectOccupied).Scan(&unfinished, &occupied); err != nil {
		return fmt.Errorf("look into the database: %w", store.Fault(err))
	}
	switch {
	case unfinished:
		return ErrUnfinished
	case occupied:
		return ErrNotEmpty
	}
	return nil
}

// makeServer and makePublisher make the roles that the dump grants rights to: roles are the cluster's, and in no dump.
const (
	makeServer = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tacit_server') THEN
    CREATE ROLE tacit_server NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`
	makePublisher = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tacit_publisher') THEN
    CREATE ROLE tacit_publisher NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$`
)

// exec runs statements on the target, each committed by itself.
func (r *restore) exec(ctx context.Context, statements ...string) error {
	conn, err := connect(ctx, r.URL, "tacit-restore")
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }() // committed
	for _, sql := range statements {
		if _, err := conn.Exec(ctx, sql); err != nil {
			return fmt.Errorf("prepare the database: %w", store.Fault(err))
		}
	}
	return nil
}

// finish brings keys, facts and fences together, in one transaction.
func (r *restore) finish(ctx context.Context) (err error) {
	r.pool, err = postgres.Open(ctx, postgres.PoolConfig{
		URL: r.URL, MaxConns: 4, App: "tacit-restore", StatementTimeout: -1, LockTimeout: -1,
	})
	if err != nil {
		return err
	}
	defer r.pool.Close()
	r.log, err = audit.New(ctx, audit.Config{Pool: r.pool, Writers: 1, AllowUnsafe: r.AllowUnsafe, Now: r.Now, MAC: r.entryMAC})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.log.Close(context.WithoutCancel(ctx))) }()
	return store.InTx(ctx, r.pool, func(tx pgx.Tx) error { return r.assemble(ctx, tx) })
}

func (r *restore) assemble(ctx context.Context, tx pgx.Tx) error {
	r.Progress(StepKeys)
	if _, err := tx.Exec(ctx, openTree); err != nil {
		return fmt.Errorf("key tree: %w", store.Fault(err))
	}
	if err := r.loadKeys(ctx, tx); err != nil {
		return err
	}
	t, err := r.unlock(ctx, tx)
	if err != nil {
		return err
	}
	r.mac = t.mac
	if t.before, err = readActive(ctx, tx); err != nil {
		return err
	}
	if err := r.facts(ctx, tx, t); err != nil {
		return err
	}
	if err := keyring.ProvisionLog(ctx, tx, t.root); err != nil {
		return err
	}
	if err := r.bring(ctx, tx, t); err != nil {
		return err
	}
	r.Progress(StepReplay)
	if err := r.replay(ctx, tx, t); err != nil {
		return err
	}
	r.Progress(StepPurge)
	if err := r.purge(ctx, tx, t); err != nil {
		return err
	}
	if err := r.record(ctx, tx, t); err != nil {
		return err
	}
	r.Progress(StepCommit)
	return nil
}

// facts takes what decides about access from the current database, or does without.
func (r *restore) facts(ctx context.Context, tx pgx.Tx, t *tree) error {
	if r.current != nil {
		r.Progress(StepCurrent)
		if err := r.current.replace(ctx, tx, currentTables); err != nil {
			return err
		}
		return t.entry(r.log, string(r.report.Keys))
	}
	r.Progress(StepConsent)
	if err := t.entry(r.log, string(r.report.Keys)); err != nil {
		return err
	}
	// Letters and codes of back then are not sent again.
	if _, err := tx.Exec(ctx, `WITH gone AS (DELETE FROM code) DELETE FROM message WHERE state = 'waiting'`); err != nil {
		return fmt.Errorf("letters: %w", store.Fault(err))
	}
	// A request that was withdrawn since the backup, and data that is held since, are not known: nothing is destroyed by
	// itself before somebody has looked.
	if err := requests.Halt(ctx, tx, t.mac); err != nil {
		return fmt.Errorf("requests: %w", err)
	}
	if _, err := tx.Exec(ctx, `INSERT INTO restored (at) VALUES (now())`); err != nil {
		return fmt.Errorf("holds: %w", store.Fault(err))
	}
	return r.invalidate(ctx, tx, t)
}

// entryMAC makes the MAC of the restore's own entry: see notary.MAC.
func (r *restore) entryMAC(_ context.Context, parts ...[]byte) ([]byte, error) {
	if r.mac == nil {
		return nil, fmt.Errorf("row-MAC key: %w", fault.ErrUnavailable)
	}
	return r.mac.Sum(keyring.TagIntake, parts...), nil
}

// Transaction ids are the cluster's: what is in the tree and what is not must be said anew in those of this one. What is
// not becomes a part of this transaction, and so does the restore's own entry. The snapshot is made by hand: the current one
// may have an end beyond this transaction, and would then tell that its rows are in the tree.
const (
	deleteTaken = `DELETE FROM log_intake WHERE NOT ` + archive.NotTaken
	adoptRest   = `UPDATE log_intake SET xid = pg_current_xact_id(), slot = (floor(extract(epoch FROM now()) / 60)::bigint % 4)::smallint`
	adoptHead   = `UPDATE log_head SET taken = (pg_current_xact_id()::text || ':' || pg_current_xact_id()::text || ':')::pg_snapshot`
)

const sealHead = `UPDATE log_head SET mac = $1`

// adoptLog makes the log's transactions those of this server. What the head says is in the tree is believed of a head that
// the vault wrote alone.
func (r *restore) adoptLog(ctx context.Context, tx pgx.Tx) error {
	head, err := archive.ReadHead(ctx, tx)
	if err != nil {
		return err
	}
	genuine, err := head.Genuine(ctx, r.entryMAC)
	if err != nil {
		return err
	}
	if !genuine {
		return fmt.Errorf("head was changed: %w", fault.ErrIntegrity)
	}
	for _, sql := range []string{deleteTaken, adoptRest, adoptHead} {
		if _, err := tx.Exec(ctx, sql); err != nil {
			return store.Fault(err)
		}
	}
	if head.MAC == nil {
		return nil
	}
	if head, err = archive.ReadHead(ctx, tx); err != nil {
		return err
	}
	mac, err := r.entryMAC(ctx, head.Parts()...)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, sealHead, mac)
	return store.Fault(err)
}

// record appends the entry of the restore, and lets the database be served.
func (r *restore) record(ctx context.Context, tx pgx.Tx, t *tree) error {
	if err := r.adoptLog(ctx, tx); err != nil {
		return fmt.Errorf("log: %w", err)
	}
	t.restored.Reasons = append(t.restored.Reasons, fmt.Sprintf("generation_%d", t.generation), fmt.Sprintf("erased_%d", r.report.Erased))
	slices.Sort(t.restored.Reasons)
	if err := r.log.AppendTx(ctx, tx, t.restored); err != nil {
		return unavailableLog(err)
	}
	if _, err := tx.Exec(ctx, dropMarker); err != nil {
		return fmt.Errorf("end of the restore: %w", store.Fault(err))
	}
	return nil
}
