package vault_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"testing"
)

type tarred struct{ name, text string }

func tarGz(t *testing.T, files []tarred) []byte {
	t.Helper()
	var out bytes.Buffer
	gz := gzip.NewWriter(&out)
	to := tar.NewWriter(gz)
	for _, f := range files {
		if err := to.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: f.name, Mode: 0o600, Size: int64(len(f.text))}); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(to, f.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(to.Close(), gz.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
