package flip

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// Pending reports whether Run has something to do.
func (f *Flipper) Pending(ctx context.Context) (bool, error) {
	r := &run{Flipper: f}
	generation, err := r.generation(ctx)
	if err != nil {
		return false, err
	}
	held, err := f.cfg.Keystone.Held(ctx)
	if err != nil {
		return false, keystoneFault(err)
	}
	if len(held.Retiring) > 0 || len(held.Roots) > 0 && held.Roots[0]+f.cfg.Grace < generation {
		return true, nil
	}
	return r.due(ctx, generation)
}

// Status is where the keys of a vault stand.
type Status struct {
	Vault      uuid.UUID // who the database is to the keystone
	Generation uint64    // of the tree
	FlippedAt  time.Time
	Held       crypto.Held // what the keystone has
	BestEffort bool        // the KMS may leave traces of what it destroys
	Subjects   int64       // alive
	Buckets    int64
	Fences     int64 // erased subjects
	Waiting    int64 // subjects shredded since the last flip: backups still open their keys
	Ended      bool  // an index root was deleted since the last flip: backups still hold it
	Epochs     []Epoch
	Ledger     uint64 // lines of the fence ledger
}

// Epoch is an index root as stored.
type Epoch struct {
	Number  int32     `json:"epoch"`
	State   string    `json:"state"`
	Created time.Time `json:"created_at"`
}

const (
	selectCounts = `SELECT t.generation, t.flipped_at, (SELECT count(*) FROM key_bucket),
 (SELECT count(*) FROM key_subject WHERE erased_at IS NULL), (SELECT count(*) FROM key_subject WHERE erased_at IS NOT NULL),
 (SELECT count(*) FROM key_subject WHERE shredded_generation >= t.generation), t.ended >= t.generation FROM key_tree t`

	selectEpochs = `SELECT epoch, state, created_at FROM key_root WHERE name = 'index' ORDER BY epoch`
)

// Status reads where the keys stand. It counts rows, which takes a second for a few million subjects.
func (f *Flipper) Status(ctx context.Context) (Status, error) {
	s := Status{BestEffort: f.cfg.Keystone.BestEffort()}
	var generation int64
	var err error
	if s.Vault, err = keyring.Vault(ctx, f.cfg.Pool); err != nil {
		return Status{}, err
	}
	err = f.cfg.Pool.QueryRow(ctx, selectCounts).Scan(&generation, &s.FlippedAt, &s.Buckets, &s.Subjects, &s.Fences, &s.Waiting, &s.Ended)
	if err != nil {
		return Status{}, fmt.Errorf("key status: %w", store.Fault(err))
	}
	s.Generation = uint64(generation) //nolint:gosec // > 0 by CHECK
	rows, err := f.cfg.Pool.Query(ctx, selectEpochs)
	if err != nil {
		return Status{}, fmt.Errorf("key status: %w", store.Fault(err))
	}
	if s.Epochs, err = pgx.CollectRows(rows, pgx.RowToStructByPos[Epoch]); err != nil {
		return Status{}, fmt.Errorf("key status: %w", store.Fault(err))
	}
	if s.Held, err = f.cfg.Keystone.Held(ctx); err != nil {
		return Status{}, keystoneFault(err)
	}
	if s.Ledger, err = f.cfg.Fences.Count(ctx); err != nil {
		return Status{}, err
	}
	return s, nil
}

// Examination is what Examine counted.
type Examination struct {
	Buckets  int   // that opened
	Keys     int64 // of subjects that opened
	Orphans  bool  // records lack a key row that no fence explains
	Unopened int64 // buckets and keys that did not open
}

const (
	selectTree        = `SELECT bucket, version, generation, wrapped FROM key_bucket ORDER BY bucket`
	selectBucketsKeys = `SELECT subject, bucket_version, wrapped FROM key_subject WHERE bucket = $1`
)

// Examine opens every key there is, as an operator's check of keystone and tables together. It changes nothing;
// progress is told how many buckets of how many are done, and may be nil.
func (f *Flipper) Examine(ctx context.Context, progress func(done, all int)) (Examination, error) {
	rows, err := f.cfg.Pool.Query(ctx, selectTree)
	if err != nil {
		return Examination{}, fmt.Errorf("examine keys: %w", store.Fault(err))
	}
	type row struct {
		ID         uuid.UUID
		Version    int32
		Generation int64
		Wrapped    []byte
	}
	buckets, err := pgx.CollectRows(rows, pgx.RowToStructByPos[row])
	if err != nil {
		return Examination{}, fmt.Errorf("examine keys: %w", store.Fault(err))
	}
	var x Examination
	for i, b := range buckets {
		root, err := f.cfg.Keystone.Generation(ctx, uint64(b.Generation)) //nolint:gosec // > 0 by CHECK
		if err != nil {
			return x, fmt.Errorf("examine keys: %w", keystoneFault(err))
		}
		bucket, err := root.OpenBucket(crypto.ID(b.ID), uint32(b.Version), b.Wrapped) //nolint:gosec // > 0 by CHECK
		if err != nil {
			x.Unopened++
			continue
		}
		x.Buckets++
		if err := f.examineBucket(ctx, &x, bucket); err != nil {
			return x, err
		}
		if progress != nil {
			progress(i+1, len(buckets))
		}
	}
	err = (&run{Flipper: f}).check(ctx)
	x.Orphans = errors.Is(err, ErrOrphans)
	if err != nil && !x.Orphans {
		return x, err
	}
	return x, nil
}

func (f *Flipper) examineBucket(ctx context.Context, x *Examination, bucket *crypto.Bucket) error {
	rows, err := f.cfg.Pool.Query(ctx, selectBucketsKeys, uuid.UUID(bucket.ID()))
	if err != nil {
		return fmt.Errorf("examine keys: %w", store.Fault(err))
	}
	var subject uuid.UUID
	var version int32
	var wrapped [][]byte
	_, err = pgx.ForEachRow(rows, []any{&subject, &version, &wrapped}, func() error {
		if uint32(version) != bucket.Version() { //nolint:gosec // > 0 by CHECK
			return nil // a flip came between: it opened every key of the bucket itself
		}
		if len(wrapped) != catalog.Slots {
			return fmt.Errorf("keys of %s: %w", subject, fault.ErrIntegrity)
		}
		for slot, w := range wrapped {
			if w == nil {
				continue // shredded
			}
			if _, err := bucket.Key(crypto.ID(subject), uint8(slot), w); err != nil {
				x.Unopened++
				continue
			}
			x.Keys++
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("examine keys: %w", store.Fault(err))
	}
	return nil
}
