package keycopy_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/vault/keycopy"
)

// A stream that is counted ends where it ends: neither a part of it, nor it and more, is one.
func FuzzCountRows(f *testing.F) {
	w := newTree(f)
	w.bucket(2)
	w.write(false)
	for _, name := range keyTables {
		data, err := os.ReadFile(filepath.Join(w.dir, "keys-000000000001", name))
		must(f, err)
		f.Add(data, byte(len(data)))
	}
	f.Fuzz(func(t *testing.T, data []byte, cut byte) {
		for _, columns := range []int{5, 6, 10} {
			n, err := keycopy.CountRows(bytes.NewReader(data), columns)
			if err != nil {
				continue
			}
			if n < 0 || int64(len(data)) < 21+n*int64(2+4*columns) {
				t.Errorf("%d rows in %d bytes", n, len(data))
			}
			if _, err := keycopy.CountRows(bytes.NewReader(data[:len(data)-1-int(cut)%len(data)]), columns); err == nil {
				t.Error("a part is a stream too")
			}
			if _, err := keycopy.CountRows(bytes.NewReader(append(bytes.Clone(data), cut)), columns); err == nil {
				t.Error("it goes on behind its end")
			}
		}
	})
}

func FuzzManifest(f *testing.F) {
	w := newTree(f)
	w.write(false)
	text, err := os.ReadFile(filepath.Join(w.dir, "keys-000000000001", "manifest.json"))
	must(f, err)
	f.Add(text)
	f.Fuzz(func(t *testing.T, text []byte) {
		again, m, err := keycopy.Recode(text)
		if err != nil {
			return
		}
		if _, same, err := keycopy.Recode(again); err != nil || same.Generation != m.Generation || same.Whole != m.Whole || same.From+1 != m.Generation {
			t.Errorf("read again: %v", err)
		}
	})
}
