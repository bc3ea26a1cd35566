package bench

import (
	"context"
	"crypto/rand"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	loaders      = 2  // connections that load at once
	chunkBuckets = 32 // in one transaction of the loading
	headerSize   = 32 // of a record's header, which nothing here checks
)

// population is the subjects of a site, full buckets of them.
type population struct {
	site     *Site
	subjects int
	erased   int
	made     time.Time
	mu       sync.Mutex
	done     int
	victims  []uuid.UUID // one of each bucket
}

// load makes subjects with keys of every slot and a contact record with one sealed field. Each goes into a bucket as
// the vault would put it there.
func load(ctx context.Context, cfg Config, s *Site) (*population, error) {
	p := &population{site: s, subjects: cfg.Subjects, made: store.Micro(cfg.Now())}
	chunks := make(chan int)
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var wg sync.WaitGroup
	for range loaders {
		wg.Go(func() {
			for n := range chunks {
				if err := p.chunk(ctx, n); err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	const size = chunkBuckets * keyring.BucketSize
	for left := cfg.Subjects; left > 0 && ctx.Err() == nil; left -= size {
		select {
		case chunks <- min(left, size):
		case <-ctx.Done():
		}
	}
	close(chunks)
	wg.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	return p, p.settle(ctx)
}

// settle leaves the tables as an idle server has them: what the loading set off would otherwise be measured.
func (p *population) settle(ctx context.Context) error {
	return p.site.machine.Exec(ctx, p.site.name, "VACUUM (ANALYZE) key_subject", "VACUUM (ANALYZE) key_bucket", "VACUUM (ANALYZE) contact", "CHECKPOINT")
}

// rows are those of some buckets, as COPY takes them.
type rows struct{ buckets, subjects, contacts [][]any }

// chunk loads n subjects in one transaction.
func (p *population) chunk(ctx context.Context, n int) error {
	root, err := p.site.keystone.Root(ctx)
	if err != nil {
		return err
	}
	var r rows
	for left := n; left > 0; left -= keyring.BucketSize {
		if err := p.bucket(&r, root, min(left, keyring.BucketSize)); err != nil {
			return err
		}
	}
	err = store.InTx(ctx, p.site.pool, func(tx pgx.Tx) error { return r.copy(ctx, tx) })
	if err != nil {
		return err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done += n
	p.site.machine.cfg.Progress("loading subjects", p.done, p.subjects)
	for i := 0; i < len(r.subjects); i += keyring.BucketSize {
		p.victims = append(p.victims, r.subjects[i][0].([16]byte)) //nolint:forcetypeassert // as bucket put it there
	}
	return nil
}

// bucket makes a bucket with n subjects.
func (p *population) bucket(r *rows, root *crypto.Root, n int) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	bucket, wrapped, err := root.NewBucket(crypto.ID(id), 1)
	if err != nil {
		return err
	}
	generation := int64(root.Generation()) //nolint:gosec // counts flips
	r.buckets = append(r.buckets, []any{[16]byte(id), int32(1), generation, generation, wrapped})
	for range n {
		if err := p.subject(r, bucket); err != nil {
			return err
		}
	}
	return nil
}

// given is what the one sealed field of every record says.
const given = "a given name"

func (p *population) subject(r *rows, bucket *crypto.Bucket) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	keys, err := bucket.NewSubject(crypto.ID(id), catalog.Slots)
	if err != nil {
		return err
	}
	key, err := bucket.Key(crypto.ID(id), 0, keys[0])
	if err != nil {
		return err
	}
	blob, err := key.Seal(crypto.Place{Subject: crypto.ID(id), Record: crypto.ID(id), Field: 1, Version: 1}, crypto.SecretString(given))
	if err != nil {
		return err
	}
	header := make([]byte, headerSize)
	_, _ = rand.Read(header) // never fails (crypto/rand, since Go 1.24)
	row := sealed.Row{{Number: 1, Version: 1, Blob: blob}}
	r.subjects = append(r.subjects, []any{[16]byte(id), crm.Contact, [16]byte(bucket.ID()), int32(1), keys})
	r.contacts = append(r.contacts, []any{[16]byte(id), [16]byte(id), int64(1), row.Bytes(), header, p.made, p.made})
	return nil
}

var (
	bucketColumns  = []string{"bucket", "version", "generation", "since", "wrapped"}
	subjectColumns = []string{"subject", "kind", "bucket", "bucket_version", "wrapped"}
	contactColumns = []string{"subject", "id", "version", "sealed", "header", "created_at", "updated_at"}
)

func (r *rows) copy(ctx context.Context, tx pgx.Tx) error {
	for _, t := range []struct {
		name    string
		columns []string
		rows    [][]any
	}{{"key_bucket", bucketColumns, r.buckets}, {"key_subject", subjectColumns, r.subjects}, {"contact", contactColumns, r.contacts}} {
		if _, err := tx.CopyFrom(ctx, pgx.Identifier{t.name}, t.columns, pgx.CopyFromRows(t.rows)); err != nil {
			return fmt.Errorf("%s: %w", t.name, store.Fault(err))
		}
	}
	return nil
}
