package prove

import (
	"context"
	"io"

	"github.com/google/uuid"
)

// Classify tells the sorts of backups.
func Classify(path string) (sorts []string, err error) {
	found, err := classify([]string{path})
	for _, s := range found {
		sorts = append(sorts, s.sort)
	}
	return sorts, err
}

// Scan returns where ids were found how often, and every part of the input that stood around one.
func Scan(ctx context.Context, ids []uuid.UUID, r io.Reader) (found map[uuid.UUID]int, areas map[uuid.UUID][][]byte, size int64, err error) {
	set := map[uuid.UUID]bool{}
	for _, id := range ids {
		set[id] = true
	}
	found, areas = map[uuid.UUID]int{}, map[uuid.UUID][][]byte{}
	s := newScanner(set)
	s.found = func(id uuid.UUID) { found[id]++ }
	s.area = func(id uuid.UUID, around []byte) { areas[id] = append(areas[id], append([]byte(nil), around...)) }
	size, err = s.scan(ctx, r)
	return found, areas, size, err
}

// Candidates lists what could be a wrapped key.
func Candidates(area []byte) (keys [][]byte) {
	candidates(area, func(key []byte) { keys = append(keys, append([]byte(nil), key...)) })
	return keys
}

// ReadWAL is the stream of a directory's segments.
func ReadWAL(dir string) ([]byte, error) {
	names, err := segmentsIn(dir)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(&walReader{names: names})
}

// ReadKeystone returns the generations that a file names.
func ReadKeystone(path string) (generations []uint64, err error) {
	found, err := readKeystone(path)
	for _, e := range found {
		generations = append(generations, e.Generation)
	}
	return generations, err
}

// Conclude gives a report its verdict.
func Conclude(r Report) Report {
	r.conclude()
	return r
}

// RestoreCommand is what fetches WAL for a copy.
func RestoreCommand(dirs []string) string { return restoreCommand(dirs) }

// What the tests of scanning need.
const (
	Chunk   = chunk
	Reach   = reach
	KeySize = keySize
)
