package prove_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/prove"
)

// An id is found wherever it stands, raw or as text, across the chunks that a file is read in, and everything
// within reach of it is tried.
func TestScanFindsIDs(t *testing.T) {
	t.Parallel()
	id := uuid.MustParse("0190a6f0-1234-7abc-8def-0123456789ab")
	for _, at := range []int{0, 1, 15, prove.Reach, prove.Chunk - 8, prove.Chunk, prove.Chunk + prove.Reach, prove.Chunk + 2*prove.Reach - 3, prove.Chunk + 3*prove.Reach - 5, 3*prove.Chunk - 16} {
		for name, form := range map[string][]byte{"raw": id[:], "text": []byte(id.String())} {
			data := make([]byte, max(3*prove.Chunk, at+len(form)))
			copy(data[at:], form)
			marks := []int{at - prove.Reach, at - 100, at + len(form) + 100, at + len(form) + prove.Reach - prove.KeySize}
			for i, mark := range marks {
				if mark >= 0 && mark+prove.KeySize <= len(data) {
					data[mark], data[mark+1] = 1, byte(0xa0+i)
				}
			}
			found, areas, size, err := prove.Scan(t.Context(), []uuid.UUID{id, uuid.New()}, iotest.HalfReader(bytes.NewReader(data)))
			must(t, err)
			if found[id] != 1 || size != int64(len(data)) {
				t.Fatalf("%s at %d: found %d times in %d bytes, want once in %d", name, at, found[id], size, len(data))
			}
			tried := prove.Candidates(bytes.Join(areas[id], nil))
			for i, mark := range marks {
				want := mark >= 0 && mark+prove.KeySize <= len(data)
				got := slices.ContainsFunc(tried, func(key []byte) bool { return key[1] == byte(0xa0+i) })
				if got != want {
					t.Errorf("%s at %d: key at %d tried: got %v, want %v", name, at, mark, got, want)
				}
			}
		}
	}
}

// FuzzScan compares the scanner with a search that takes all bytes at once.
func FuzzScan(f *testing.F) {
	id := uuid.MustParse("0190a6f0-1234-7abc-8def-0123456789ab")
	f.Add(id[:], 3)
	f.Add([]byte(id.String()+id.String()), 70000)
	f.Add([]byte("0190a6f0-1234-7abc-8def-0123456789a"), 1)
	f.Fuzz(func(t *testing.T, part []byte, pad int) {
		if pad < 0 || pad > 4*prove.Chunk || len(part) > 1<<16 {
			return
		}
		data := slices.Concat(make([]byte, pad), part, id[:], part)
		want := bytes.Count(data, id[:]) + bytes.Count(bytes.ToLower(data), []byte(id.String()))
		found, _, size, err := prove.Scan(t.Context(), []uuid.UUID{id}, bytes.NewReader(data))
		if err != nil || size != int64(len(data)) || found[id] != want {
			t.Errorf("got %d in %d bytes with %v, want %d in %d", found[id], size, err, want, len(data))
		}
	})
}

func TestCandidates(t *testing.T) {
	t.Parallel()
	key := bytes.Repeat([]byte{7}, prove.KeySize)
	key[0] = 1
	for _, tt := range []struct {
		name string
		area string
		want int
	}{
		{"raw", "ab" + string(key) + "cd", 1},
		{"raw at the end", "ab" + string(key), 1},
		{"cut short", "ab" + string(key[:60]), 0},
		{"another format", "\x02" + string(key[1:]), 0},
		{"in a dump", `{"\\x` + hex.EncodeToString(key) + `","\\x` + hex.EncodeToString(key) + `"}`, 2},
		{"in a dump, cut short", `{"\\x` + hex.EncodeToString(key[:60]), 0},
		{"not hexadecimal", `\\x01` + strings.Repeat("z", 120), 0},
	} {
		if got := prove.Candidates([]byte(tt.area)); len(got) != tt.want || tt.want > 0 && !bytes.Equal(got[0], key) {
			t.Errorf("%s: got %x, want %d of the key", tt.name, got, tt.want)
		}
	}
}

// A row that lies across pages, or segments, is whole in the stream.
func TestWALStream(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	want := bytes.Repeat([]byte("0123456789abcdefghijklmn"), 3*(8152+8168+8168)/24)
	rest := want
	for i, name := range []string{"000000010000000000000001", "000000010000000000000002", "000000010000000000000003.partial"} {
		var seg []byte
		for page := range 3 {
			header := make([]byte, 24)
			if page == 0 {
				header = make([]byte, 40)
				binary.LittleEndian.PutUint16(header[2:], 2)
			}
			n := min(len(rest), 8192-len(header))
			seg = append(append(seg, header...), rest[:n]...)
			rest = rest[n:]
		}
		must(t, os.WriteFile(filepath.Join(dir, name), seg, 0o600))
		if i == 0 {
			must(t, os.WriteFile(filepath.Join(dir, name+".00000028.backup"), []byte("label"), 0o600))
		}
	}
	got, err := prove.ReadWAL(dir)
	must(t, err)
	if !bytes.Equal(got, want) || len(rest) > 0 {
		t.Errorf("got %d bytes, want %d as they were", len(got), len(want))
	}
	must(t, os.WriteFile(filepath.Join(dir, "000000010000000000000004.gz"), nil, 0o600))
	if _, err := prove.ReadWAL(dir); err == nil || !strings.Contains(err.Error(), "unpack") {
		t.Errorf("a compressed segment: got %v, want a refusal", err)
	}
}

func TestRestoreCommandQuotes(t *testing.T) {
	t.Parallel()
	got := prove.RestoreCommand([]string{"/a/it's 100%", `/b`})
	want := `restore_command = 'cp ''/a/it''\\''''s 100%%''/%f "%p" 2>/dev/null || cp ''/b''/%f "%p" 2>/dev/null || false'` + "\n"
	if got != want {
		t.Errorf("got  %swant %s", got, want)
	}
}
