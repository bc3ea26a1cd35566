package flip

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// few is how many buckets the switch re-keys itself; more are re-keyed beforehand, a few at a time, so that the
// switch stays short.
const few = 16

// workers is how many transactions re-key at a time: one wraps while the database writes for the other.
const workers = 2

// rewrap carries the tree from one root to the next.
type rewrap struct {
	pool       *pgxpool.Pool
	last, next *crypto.Root
	batch      func(context.Context) // told before each transaction; nil is none

	mu       sync.Mutex // guards what workers count
	buckets  int
	subjects int
}

func (w *rewrap) count(buckets, subjects int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.buckets += buckets
	w.subjects += subjects
}

const (
	// selectDirty is what shredding has left to re-key: the bucket still has the version that wrapped the
	// destroyed keys. What was shredded in earlier generations the flip that ended them has seen to.
	selectDirty = `SELECT DISTINCT b.bucket FROM key_subject k JOIN key_bucket b ON b.bucket = k.shredded_bucket AND b.version = k.shredded_version
 WHERE k.shredded_generation >= $1 ORDER BY b.bucket`

	// selectUnknown finds fences of which nobody knows the bucket any more.
	selectUnknown = `SELECT EXISTS (SELECT FROM key_subject WHERE shredded_generation >= $1 AND shredded_bucket IS NULL)`

	selectBuckets = `SELECT bucket FROM key_bucket WHERE since <= $1 ORDER BY bucket`
	countBuckets  = `SELECT count(*) FROM key_bucket`
)

// rekey gives new keys to the buckets that need them, in small transactions, but for the few that the switch
// does itself. Above a quarter of all buckets, and where it is not known which, all get one.
func (w *rewrap) rekey(ctx context.Context, full bool) error {
	dirty, err := w.dirty(ctx, w.pool)
	if err != nil {
		return err
	}
	var all int
	var unknown bool
	if err := w.pool.QueryRow(ctx, countBuckets).Scan(&all); err != nil {
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	if err := w.pool.QueryRow(ctx, selectUnknown, int64(w.last.Generation())).Scan(&unknown); err != nil { //nolint:gosec // counts flips
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	if full || unknown || len(dirty) > few && len(dirty)*4 > all {
		if dirty, err = collect(ctx, w.pool, selectBuckets, int64(w.last.Generation())); err != nil { //nolint:gosec // counts flips
			return err
		}
	} else if len(dirty) <= few {
		return nil
	}
	return w.rekeyAll(ctx, dirty)
}

// rekeyAll re-keys buckets a few at a time. Batches have no bucket in common, so that workers do not wait for each
// other; when one fails, the others stop, and what was committed stays.
func (w *rewrap) rekeyAll(ctx context.Context, buckets []uuid.UUID) error {
	batches := slices.Collect(slices.Chunk(buckets, few))
	queue := make(chan []uuid.UUID, len(batches))
	for _, b := range batches {
		queue <- b
	}
	close(queue)
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			for b := range queue {
				if err := w.rekeyTx(ctx, b); err != nil {
					stop(err) // the first one counts
					return
				}
			}
		})
	}
	all.Wait()
	return context.Cause(ctx)
}

func (w *rewrap) rekeyTx(ctx context.Context, buckets []uuid.UUID) error {
	if w.batch != nil {
		w.batch(ctx)
	}
	return store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		if err := w.hold(ctx, tx, keyring.Hold); err != nil {
			return err
		}
		return w.rekeyBuckets(ctx, tx, buckets)
	})
}

// hold takes the tree, which must be of the generation this flip leaves.
func (w *rewrap) hold(ctx context.Context, tx pgx.Tx, take func(context.Context, pgx.Tx) (int64, error)) error {
	if _, err := tx.Exec(ctx, keyring.BoundLocks); err != nil {
		return fmt.Errorf("key tree: %w", store.Fault(err))
	}
	generation, err := take(ctx, tx)
	if err != nil {
		return err
	}
	if uint64(generation) != w.last.Generation() { //nolint:gosec // > 0 by CHECK
		return fmt.Errorf("key tree: generation %d, wanted %d: %w", generation, w.last.Generation(), fault.ErrUnavailable)
	}
	return nil
}

func (w *rewrap) dirty(ctx context.Context, q store.Querier) ([]uuid.UUID, error) {
	return collect(ctx, q, selectDirty, int64(w.last.Generation())) //nolint:gosec // counts flips
}

func collect(ctx context.Context, q store.Querier, sql string, args ...any) ([]uuid.UUID, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("buckets: %w", store.Fault(err))
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[uuid.UUID])
	if err != nil {
		return nil, fmt.Errorf("buckets: %w", store.Fault(err))
	}
	return ids, nil
}

const (
	// lockBuckets is a statement of its own, before survivors are read: whoever adds a subject holds its bucket
	// FOR SHARE until the commit.
	lockBuckets = `SELECT bucket, version, wrapped FROM key_bucket WHERE bucket = ANY($1) ORDER BY bucket FOR UPDATE`

	lockSurvivors = `SELECT ctid, subject, bucket, wrapped FROM key_subject WHERE bucket = ANY($1) ORDER BY subject FOR UPDATE`

	// updateSurvivors finds the rows where they lie: they are locked, so that nobody else has moved them.
	updateSurvivors = `UPDATE key_subject k SET bucket_version = u.version, wrapped = ARRAY[u.k0, u.k1, u.k2, u.k3, u.k4, u.k5, u.k6, u.k7]
 FROM unnest($1::tid[], $2::uuid[], $3::int[], $4::bytea[], $5::bytea[], $6::bytea[], $7::bytea[], $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[])
   AS u(place, subject, version, k0, k1, k2, k3, k4, k5, k6, k7)
 WHERE k.ctid = u.place AND k.subject = u.subject AND k.wrapped IS NOT NULL`

	updateBuckets = `UPDATE key_bucket b SET version = u.version, wrapped = u.wrapped, since = $4
 FROM unnest($1::uuid[], $2::int[], $3::bytea[]) AS u(bucket, version, wrapped) WHERE b.bucket = u.bucket`
)

// bucketRow is a bucket as stored.
type bucketRow struct {
	ID      uuid.UUID
	Version int32
	Wrapped []byte
}

// renewal is a bucket's key before and after.
type renewal struct {
	old, now *crypto.Bucket
	wrapped  []byte
}

// rekeyBuckets gives buckets a new key, still under the last root, and wraps their survivors' keys under it.
// Whatever was shredded was wrapped under the old key only, which no later root will wrap.
func (w *rewrap) rekeyBuckets(ctx context.Context, tx pgx.Tx, ids []uuid.UUID) error {
	if len(ids) == 0 {
		return nil
	}
	rows, err := tx.Query(ctx, lockBuckets, ids)
	if err != nil {
		return fmt.Errorf("lock buckets: %w", store.Fault(err))
	}
	stored, err := pgx.CollectRows(rows, pgx.RowToStructByPos[bucketRow])
	if err != nil {
		return fmt.Errorf("lock buckets: %w", store.Fault(err))
	}
	renewals := make(map[uuid.UUID]*renewal, len(stored))
	for _, b := range stored {
		if renewals[b.ID], err = w.renew(b); err != nil {
			return err
		}
	}
	if err := w.rewrapSurvivors(ctx, tx, ids, renewals); err != nil {
		return err
	}
	var versions []int32
	var wrapped [][]byte
	ids = ids[:0:0]
	for id, r := range renewals {
		ids, versions, wrapped = append(ids, id), append(versions, int32(r.now.Version())), append(wrapped, r.wrapped) //nolint:gosec // counts flips
	}
	if _, err := tx.Exec(ctx, updateBuckets, ids, versions, wrapped, int64(w.next.Generation())); err != nil { //nolint:gosec // as above
		return fmt.Errorf("re-key buckets: %w", store.Fault(err))
	}
	w.count(len(ids), 0)
	return nil
}

func (w *rewrap) renew(b bucketRow) (*renewal, error) {
	id, version := crypto.ID(b.ID), uint32(b.Version) //nolint:gosec // > 0 by CHECK
	old, err := w.last.OpenBucket(id, version, b.Wrapped)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", fault.ErrIntegrity, err)
	}
	now, wrapped, err := w.last.NewBucket(id, version+1)
	if err != nil {
		return nil, err
	}
	return &renewal{old: old, now: now, wrapped: wrapped}, nil
}

// survivors are rows of key_subject to write back, by column. Ids are plain arrays, which pgx encodes as they are.
type survivors struct {
	places   []pgtype.TID
	subjects [][16]byte
	versions []int32
	slots    [catalog.Slots][][]byte
}

// newSurvivors has room for the subjects of full buckets.
func newSurvivors(buckets int) *survivors {
	n := buckets * keyring.BucketSize
	s := &survivors{places: make([]pgtype.TID, 0, n), subjects: make([][16]byte, 0, n), versions: make([]int32, 0, n)}
	for i := range s.slots {
		s.slots[i] = make([][]byte, 0, n)
	}
	return s
}

func (w *rewrap) rewrapSurvivors(ctx context.Context, tx pgx.Tx, ids []uuid.UUID, renewals map[uuid.UUID]*renewal) error {
	rows, err := tx.Query(ctx, lockSurvivors, ids)
	if err != nil {
		return fmt.Errorf("lock survivors: %w", store.Fault(err))
	}
	s := newSurvivors(len(ids))
	var place pgtype.TID
	var subject, bucket [16]byte
	var wrapped [][]byte
	_, err = pgx.ForEachRow(rows, []any{&place, &subject, &bucket, &wrapped}, func() error {
		s.places = append(s.places, place)
		return s.add(subject, renewals[bucket], wrapped)
	})
	if err != nil {
		return fmt.Errorf("re-wrap survivors: %w", store.Fault(err))
	}
	tag, err := tx.Exec(ctx, updateSurvivors, s.args()...)
	if err != nil {
		return fmt.Errorf("re-wrap survivors: %w", store.Fault(err))
	}
	if tag.RowsAffected() != int64(len(s.subjects)) {
		return fmt.Errorf("re-wrap survivors: %d of %d rows: %w", tag.RowsAffected(), len(s.subjects), fault.ErrUnavailable)
	}
	w.count(0, len(s.subjects))
	return nil
}

func (s *survivors) args() []any {
	args := []any{s.places, s.subjects, s.versions}
	for i := range s.slots {
		args = append(args, s.slots[i])
	}
	return args
}

// add wraps one subject's keys anew; a slot that was shredded stays empty.
func (s *survivors) add(subject [16]byte, r *renewal, wrapped [][]byte) error {
	if r == nil || len(wrapped) != len(s.slots) {
		return fmt.Errorf("keys of %s: %w", uuid.UUID(subject), fault.ErrIntegrity)
	}
	for slot := range s.slots {
		var again []byte
		if wrapped[slot] != nil {
			var err error
			if again, err = r.old.Rewrap(r.now, subject, uint8(slot), wrapped[slot]); err != nil {
				return fmt.Errorf("%w: %w", fault.ErrIntegrity, err)
			}
		}
		s.slots[slot] = append(s.slots[slot], again)
	}
	s.subjects = append(s.subjects, subject)
	s.versions = append(s.versions, int32(r.now.Version())) //nolint:gosec // counts flips
	return nil
}

const (
	selectAllBuckets = `SELECT bucket, version, wrapped FROM key_bucket`
	moveBuckets      = `UPDATE key_bucket b SET generation = $3, wrapped = u.wrapped FROM unnest($1::uuid[], $2::bytea[]) AS u(bucket, wrapped) WHERE b.bucket = u.bucket`

	selectNamed = `SELECT name, epoch, wrapped FROM key_root`
	moveNamed   = `UPDATE key_root SET generation = $3, wrapped = $4 WHERE name = $1 AND epoch = $2`

	moveTree = `UPDATE key_tree SET generation = $1, flipped_at = $2`
)

// swap is the switch: everything that the root wraps is wrapped under the next, in one transaction. Whoever adds
// a bucket or a key, or shreds one, holds the tree, and comes wholly before or wholly after.
func (w *rewrap) swap(ctx context.Context, at time.Time) error {
	return store.InTx(ctx, w.pool, func(tx pgx.Tx) error {
		if err := w.hold(ctx, tx, keyring.Lock); err != nil {
			return err
		}
		dirty, err := w.dirty(ctx, tx)
		if err != nil {
			return err
		}
		if err := w.rekeyBuckets(ctx, tx, dirty); err != nil {
			return err
		}
		if err := w.moveBuckets(ctx, tx); err != nil {
			return err
		}
		if err := w.moveNamed(ctx, tx); err != nil {
			return err
		}
		if _, err := tx.Exec(ctx, moveTree, int64(w.next.Generation()), at); err != nil { //nolint:gosec // counts flips
			return fmt.Errorf("key tree: %w", store.Fault(err))
		}
		return nil
	})
}

func (w *rewrap) moveBuckets(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, selectAllBuckets)
	if err != nil {
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	var ids []uuid.UUID
	var wrapped [][]byte
	var b bucketRow
	_, err = pgx.ForEachRow(rows, []any{&b.ID, &b.Version, &b.Wrapped}, func() error {
		again, err := w.last.RewrapBucket(w.next, crypto.ID(b.ID), uint32(b.Version), b.Wrapped) //nolint:gosec // > 0 by CHECK
		if err != nil {
			return fmt.Errorf("%w: %w", fault.ErrIntegrity, err)
		}
		ids, wrapped = append(ids, b.ID), append(wrapped, again)
		return nil
	})
	if err != nil {
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	if _, err := tx.Exec(ctx, moveBuckets, ids, wrapped, int64(w.next.Generation())); err != nil { //nolint:gosec // counts flips
		return fmt.Errorf("buckets: %w", store.Fault(err))
	}
	return nil
}

func (w *rewrap) moveNamed(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, selectNamed)
	if err != nil {
		return fmt.Errorf("root keys: %w", store.Fault(err))
	}
	b := &pgx.Batch{}
	var name string
	var epoch int32
	var wrapped []byte
	_, err = pgx.ForEachRow(rows, []any{&name, &epoch, &wrapped}, func() error {
		again, err := w.last.Rewrap(w.next, name, uint32(epoch), wrapped) //nolint:gosec // > 0 by CHECK
		if err != nil {
			return fmt.Errorf("%w: %w", fault.ErrIntegrity, err)
		}
		b.Queue(moveNamed, name, epoch, int64(w.next.Generation()), again) //nolint:gosec // counts flips
		return nil
	})
	if err != nil {
		return fmt.Errorf("root keys: %w", store.Fault(err))
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("root keys: %w", store.Fault(err))
	}
	return nil
}
