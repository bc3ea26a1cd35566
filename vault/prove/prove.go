// Package prove is the attacker on erased subjects: it takes everything that somebody could hold (dumps, base
// backups, WAL, copies of the key tables, the live database, the live keystone with its KMS, old copies of the
// keystone) and tries to open what was erased. It answers one question, by counting: does anything of an erased
// subject open, while everything of the others does? A negative of an attacker that opens nothing proves nothing,
// so such a run is called inconclusive.
//
// Who was erased it takes from two places: the fences of the live database, and the fence ledger beside the live
// keystone, which no backup of the database takes back. A subject of the ledger that lives in the database is back,
// and that alone is a recovery. Without a ledger that verifies nothing is proven.
//
// What it tries:
//
//	roots      every entry of every keystone file, retiring ones too, under every KMS; only a KMS
//	           that knows that it has no key for one, or another key, shows that it is closed
//	buckets    every stored key of a bucket, of every state, under every root
//	keys       every stored key of an erased subject under every bucket key that opened
//	raw files  around each occurrence of a subject's or bucket's id, whatever could be a wrapped key: so
//	           it meets dead rows, full-page images, and rows that only WAL still has
//	fields     every sealed value of an erased subject under each of its keys that opened, in every class
//
// A base backup is read twice: as early as it is consistent, and with all WAL replayed. States in between are
// met in raw files alone.
//
// What it does not look into: pages and WAL that are compressed (wal_compression, a compressing archive), swap,
// core dumps, the disks below the files, and what a KMS or its own backups keep. Log entries hold details sealed
// under a subject's log key; that key counts as any other, the details are not opened beside it. Nothing it opens is
// kept or shown: it counts. It writes to scratch directories alone, which need room for one restored dump or one
// copy of a base backup at a time, and for the archived WAL too where it runs as root. A plain dump is run by
// psql, with the rights of who runs this: give it none of a stranger's.
package prove

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
)

// ErrBackup means that a backup cannot be read. Its text names it.
var ErrBackup = errors.New("backup cannot be read")

// Keystone is a directory with a keystone file, the live one or an old copy, and what may unwrap it.
type Keystone struct {
	Dir string
	KMS crypto.KMS // nil for a copy that brings none of its own: those of the others are tried
}

// Config says what the attacker holds.
type Config struct {
	Database  string     // URL of the live database, which is only read; of a role that may read every table
	Keystones []Keystone // the live one first, then old copies
	Ledger    []string   // directories of the live keystone, each with its copy of the fence ledger; nil is the first of Keystones
	Backups   []string   // dumps, base backups, directories of `tacit backup`, directories of key copies
	WAL       []string   // directories of archived WAL segments
	DataDir   string     // the live server's data directory, to be searched as raw files; "" is none
	BinDir    string     // PostgreSQL's programs; "" searches as postgres.Start does
	Scratch   string     // where scratch directories are made; "" is the system's
	Progress  func(line string)
}

// Attacker runs the proof.
type Attacker struct{ cfg Config }

// New makes an attacker. Its only error is a Config without a live database, or a live keystone without a KMS.
func New(cfg Config) (*Attacker, error) {
	if cfg.Database == "" || len(cfg.Keystones) == 0 || cfg.Keystones[0].KMS == nil {
		return nil, errors.New("prove: no live database or no keystone with a KMS")
	}
	if len(cfg.Ledger) == 0 {
		cfg.Ledger = []string{cfg.Keystones[0].Dir}
	}
	if cfg.Progress == nil {
		cfg.Progress = func(string) {}
	}
	return &Attacker{cfg: cfg}, nil
}

// attack is one run.
type attack struct {
	Config
	report  Report
	live    *live
	scratch *scratch
	ladder  *ladder
	victims map[uuid.UUID]*victim
	indexes map[int32]bool          // epochs whose index root was met; true where one opened
	tokens  map[int32]int           // token rows of the erased in backups, by epoch
	classes map[field]catalog.Class // of fields that opened: what is tried first
}

// Run tries everything and reports. An error means that the attempt could not be made in full; it is ErrBackup
// where one of the backups is the reason. Whatever was made for it is removed.
func (p *Attacker) Run(ctx context.Context) (r Report, err error) {
	sources, err := classify(p.cfg.Backups)
	if err != nil {
		return Report{}, err
	}
	a := &attack{
		Config: p.cfg, ladder: newLadder(), victims: map[uuid.UUID]*victim{},
		indexes: map[int32]bool{}, tokens: map[int32]int{}, classes: map[field]catalog.Class{},
	}
	if a.scratch, err = newScratch(p.cfg); err != nil {
		return Report{}, err
	}
	defer func() { err = errors.Join(err, a.scratch.close(context.WithoutCancel(ctx))) }()
	if a.live, err = openLive(ctx, p.cfg.Database); err != nil {
		return Report{}, err
	}
	defer a.live.close(context.WithoutCancel(ctx))
	if err := a.run(ctx, sources); err != nil {
		return Report{}, err
	}
	return a.report, nil
}

func (a *attack) run(ctx context.Context, sources []source) error {
	if err := a.unwrapRoots(ctx); err != nil {
		return err
	}
	if err := a.readVictims(ctx); err != nil {
		return err
	}
	if err := a.harvest(ctx, a.live.state()); err != nil {
		return fmt.Errorf("live database: %w", err)
	}
	for _, s := range sources {
		a.Progress("reading " + s.path)
		if err := a.read(ctx, s); err != nil {
			return fmt.Errorf("%s: %w: %w", s.path, ErrBackup, err)
		}
	}
	if err := a.carve(ctx, sources); err != nil {
		return err
	}
	for _, id := range slices.SortedFunc(maps.Keys(a.victims), compareIDs) {
		a.report.Erased = append(a.report.Erased, a.judge(a.victims[id]))
	}
	a.report.Tokens = a.tokenBounds()
	a.report.conclude()
	return nil
}

func compareIDs(a, b uuid.UUID) int { return slices.Compare(a[:], b[:]) }

// tokenBounds lists the epochs of blind tokens that backups hold of the erased.
func (a *attack) tokenBounds() []TokenBound {
	var bounds []TokenBound
	for _, epoch := range slices.Sorted(maps.Keys(a.tokens)) {
		bounds = append(bounds, TokenBound{Epoch: epoch, Rows: a.tokens[epoch], RootOpened: a.indexes[epoch]})
	}
	return bounds
}
