package prove

import (
	"context"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
)

const (
	fewBuckets = 64      // up to so many that opened, a carved key is tried under every one
	maxTried   = 4 << 20 // candidates remembered, so that copies of a page cost little
)

// files are raw files that belong together.
type files struct {
	name  string
	paths []string
	wal   []string // segments, also read as a stream
}

// carve searches raw files for what tables no longer show: first keys of buckets, then of the erased.
func (a *attack) carve(ctx context.Context, sources []source) error {
	sets, err := a.rawFiles(sources)
	if err != nil || len(sets) == 0 {
		return err
	}
	a.report.Raw = make([]Raw, len(sets))
	for i, set := range sets {
		a.report.Raw[i].Name = set.name
		a.Progress("searching " + set.name)
		c := newCarver(&a.report.Raw[i], a.bucketIDs(), a.tryBucket)
		if err := c.files(ctx, set); err != nil {
			return fmt.Errorf("%s: %w: %w", set.name, ErrBackup, err)
		}
	}
	for i, set := range sets {
		raw := &a.report.Raw[i]
		raw.Bytes = 0 // read twice, counted once
		c := newCarver(raw, a.victimIDs(), func(id uuid.UUID, area []byte) try { return a.tryVictim(id, area, raw.Name) })
		c.scanner.found = func(id uuid.UUID) {
			a.victims[id].traces++
			raw.Traces++
		}
		if err := c.files(ctx, set); err != nil {
			return fmt.Errorf("%s: %w: %w", set.name, ErrBackup, err)
		}
	}
	return nil
}

// rawFiles lists what there is to search.
func (a *attack) rawFiles(sources []source) ([]files, error) {
	var sets []files
	for _, s := range sources {
		if s.sort == sortPlain {
			sets = append(sets, files{name: s.path, paths: []string{s.path}})
		}
		if s.sort != sortBase && s.sort != sortCopies {
			continue
		}
		set, err := filesBelow(s.path)
		if err != nil {
			return nil, err
		}
		sets = append(sets, set)
	}
	for _, dir := range a.WAL {
		segments, err := segmentsIn(dir)
		if err != nil {
			return nil, err
		}
		if len(segments) == 0 {
			return nil, fmt.Errorf("%s: %w: no WAL segment in it", dir, ErrBackup)
		}
		sets = append(sets, files{name: dir, paths: segments, wal: segments})
	}
	if a.DataDir != "" {
		set, err := filesBelow(a.DataDir)
		if err != nil {
			return nil, err
		}
		sets = append(sets, set)
	}
	return sets, nil
}

// filesBelow lists all files of a data directory, with its WAL where that is on another disk.
func filesBelow(root string) (files, error) {
	set := files{name: root}
	err := walkFiles(root, &set.paths)
	if err != nil {
		return set, fmt.Errorf("%s: %w: %w", root, ErrBackup, err)
	}
	wal := filepath.Join(root, "pg_wal")
	if _, err := os.Stat(wal); err == nil {
		set.wal, err = segmentsIn(wal)
		if err != nil {
			return set, err
		}
	}
	return set, nil
}

func walkFiles(root string, paths *[]string) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil // a running server removed it
		case err != nil:
			return err
		case d.Type().IsRegular():
			*paths = append(*paths, path)
		case d.Type()&fs.ModeSymlink != 0:
			if info, err := os.Stat(path); err == nil && info.IsDir() { // WAL or a tablespace
				return walkFiles(path+string(filepath.Separator), paths)
			}
		}
		return nil
	})
}

// bucketIDs are the buckets in which the erased have been; where there are few, all that are known.
func (a *attack) bucketIDs() map[uuid.UUID]bool {
	ids := map[uuid.UUID]bool{}
	for _, v := range a.victims {
		for _, id := range v.buckets {
			ids[id] = true
		}
	}
	if len(a.ladder.versions) <= fewBuckets {
		for id := range a.ladder.versions {
			ids[id] = true
		}
	}
	return ids
}

func (a *attack) victimIDs() map[uuid.UUID]bool {
	ids := make(map[uuid.UUID]bool, len(a.victims))
	for id := range a.victims {
		ids[id] = true
	}
	return ids
}

// try tries one candidate.
type try func(key []byte)

// tryBucket tries candidates as the key of a bucket.
func (a *attack) tryBucket(id uuid.UUID, _ []byte) try {
	return func(key []byte) { a.ladder.carved(id, key) }
}

// tryVictim tries candidates as a key of an erased subject, in every slot that is gone. One that opens is counted
// with those that tables held.
func (a *attack) tryVictim(id uuid.UUID, area []byte, source string) try {
	v := a.victims[id]
	buckets := a.bucketsNear(v, area)
	return func(key []byte) {
		if _, known := v.keys[string(key)]; known {
			return // judge tries it
		}
		for slot := range uint8(catalog.Slots) {
			if !v.gone[slot] {
				continue
			}
			if a.ladder.key(id, slot, buckets, key) != nil {
				v.keys[string(key)] = slot
				v.buckets = union(v.buckets, buckets)
				v.in(source)
				return
			}
		}
	}
}

// bucketsNear are the buckets whose keys may wrap a victim's: those it was in, those whose ids stand near, and
// where few opened, all of them.
func (a *attack) bucketsNear(v *victim, area []byte) []uuid.UUID {
	if len(a.ladder.buckets) <= fewBuckets {
		return slices.Collect(maps.Keys(a.ladder.buckets))
	}
	near := slices.Clone(v.buckets)
	for i := 0; i+idSize <= len(area); i++ {
		if id := uuid.UUID(area[i : i+idSize]); len(a.ladder.buckets[id]) > 0 && !slices.Contains(near, id) {
			near = append(near, id)
		}
	}
	return near
}

func union(a, b []uuid.UUID) []uuid.UUID {
	all := slices.Concat(a, b)
	slices.SortFunc(all, compareIDs)
	return slices.Compact(all)
}

// carver tries what stands around ids in raw files.
type carver struct {
	scanner *scanner
	raw     *Raw
	seed    maphash.Seed
	tried   map[uint64]struct{}
}

func newCarver(raw *Raw, ids map[uuid.UUID]bool, prepare func(id uuid.UUID, area []byte) try) *carver {
	c := &carver{scanner: newScanner(ids), raw: raw, seed: maphash.MakeSeed(), tried: map[uint64]struct{}{}}
	c.scanner.found = func(uuid.UUID) {}
	c.scanner.area = func(id uuid.UUID, area []byte) {
		attempt := prepare(id, area)
		candidates(area, func(key []byte) {
			if c.first(id, key) {
				raw.Tried++
				attempt(key)
			}
		})
	}
	return c
}

// first reports whether a candidate was not tried for that id yet, as far as it remembers.
func (c *carver) first(id uuid.UUID, key []byte) bool {
	var h maphash.Hash
	h.SetSeed(c.seed)
	_, _ = h.Write(id[:]) // never fails
	_, _ = h.Write(key)   // as above
	sum := h.Sum64()
	if _, before := c.tried[sum]; before {
		return false
	}
	if len(c.tried) >= maxTried {
		clear(c.tried)
	}
	c.tried[sum] = struct{}{}
	return true
}

func (c *carver) files(ctx context.Context, set files) error {
	for _, path := range set.paths {
		if err := c.file(ctx, path); err != nil {
			return err
		}
	}
	if len(set.wal) == 0 {
		return nil
	}
	stream := &walReader{names: set.wal}
	_, err := c.scanner.scan(ctx, stream)
	return errors.Join(err, stream.Close())
}

func (c *carver) file(ctx context.Context, path string) error {
	f, err := os.Open(path) //nolint:gosec // of the backup that was named
	if errors.Is(err, fs.ErrNotExist) {
		return nil // a running server removed it
	}
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	defer func() { _ = f.Close() }() // only read
	n, err := c.scanner.scan(ctx, f)
	c.raw.Bytes += n
	return err
}
