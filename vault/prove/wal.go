package prove

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// segment is the name of a WAL file: timeline, log and segment in hexadecimal.
var segment = regexp.MustCompile(`^[0-9A-F]{24}(\.partial)?$`)

// Of WAL's layout (PostgreSQL, src/include/access/xlog_internal.h).
const (
	walPage        = 8192
	walShortHeader = 24
	walLongHeader  = 40
	walIsLong      = 0x0002 // XLP_LONG_HEADER in xlp_info, two bytes at 2
)

// segmentsIn lists the WAL segments of a directory in their order. One of the archive that is compressed, and a
// directory without any, is an error: it must not be taken for searched.
func segmentsIn(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("WAL: %w", err)
	}
	var names []string
	for _, e := range entries {
		name := e.Name()
		if segment.MatchString(name) {
			names = append(names, filepath.Join(dir, name))
		} else if stem, ext, _ := strings.Cut(name, "."); segment.MatchString(stem) && ext != "partial" && !strings.HasSuffix(ext, "backup") {
			return nil, fmt.Errorf("WAL: %s: unpack it first", filepath.Join(dir, name))
		}
	}
	return names, nil
}

// walReader reads segments as one stream without page headers, so that a row that lies across pages or segments
// is whole.
type walReader struct {
	names []string
	file  *os.File
	in    *bufio.Reader
	page  []byte // what is left of it
	buf   [walPage]byte
}

func (w *walReader) Read(p []byte) (int, error) {
	for len(w.page) == 0 {
		if err := w.next(); err != nil {
			return 0, err
		}
	}
	n := copy(p, w.page)
	w.page = w.page[n:]
	return n, nil
}

func (w *walReader) next() error {
	if w.file == nil {
		if len(w.names) == 0 {
			return io.EOF
		}
		f, err := os.Open(w.names[0])
		if err != nil {
			return fmt.Errorf("WAL: %w", err)
		}
		w.names, w.file, w.in = w.names[1:], f, bufio.NewReaderSize(f, 1<<20)
	}
	n, err := io.ReadFull(w.in, w.buf[:])
	if n == 0 {
		return w.close(err)
	}
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return errors.Join(fmt.Errorf("WAL: %w", err), w.Close())
	}
	header := walShortHeader
	if n > 4 && binary.LittleEndian.Uint16(w.buf[2:])&walIsLong != 0 {
		header = walLongHeader
	}
	w.page = w.buf[min(header, n):n]
	return nil
}

func (w *walReader) close(err error) error {
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return errors.Join(err, w.Close())
}

// Close closes the segment that is read.
func (w *walReader) Close() error {
	if w.file == nil {
		return nil
	}
	f := w.file
	w.file = nil
	if err := f.Close(); err != nil {
		return fmt.Errorf("WAL: %w", err)
	}
	return nil
}
