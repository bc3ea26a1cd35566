package bundle

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// dataPath is where the archive holds Data.
const dataPath = "team/data.json"

// plainPath has no room for a step upwards, a hidden file or a place outside.
var plainPath = regexp.MustCompile(`^([A-Za-z0-9_][A-Za-z0-9_.-]*/){0,4}[A-Za-z0-9_][A-Za-z0-9_.-]*\.rego$`)

const maxPath = 120

// pathOf is where the archive holds the file of that name; false for a file that no bundle has.
func pathOf(name string) (string, bool) {
	switch name {
	case Manifest, Signatures:
		return name, true
	case Data:
		return dataPath, true
	}
	return name, len(name) <= maxPath && plainPath.MatchString(name)
}

// nameOf is the reverse of pathOf. Paths may begin with a slash or "./", as OPA and tar write them.
func nameOf(where string) (string, bool) {
	if short, ok := strings.CutPrefix(where, "./"); ok {
		where = short
	} else {
		where = strings.TrimPrefix(where, "/")
	}
	switch where {
	case dataPath:
		return Data, true
	case Data:
		return where, false
	}
	_, ok := pathOf(where)
	return where, ok
}

// otherFiles says why a bundle may not have a file that OPA's format knows, by the end of its path.
var otherFiles = map[string]string{
	"patch.json":      "a delta bundle carries no signature; build a whole one",
	"policy.wasm":     "compiled policies cannot be proven; only Rego is taken",
	"plan.json":       "compiled policies cannot be proven; only Rego is taken",
	"plan.pb":         "compiled policies cannot be proven; only Rego is taken",
	"data.json":       "the team's data is one object at " + dataPath,
	"data.yaml":       "data is JSON, one object at " + dataPath,
	"data.yml":        "data is JSON, one object at " + dataPath,
	".manifest.pb":    "the manifest is JSON, at .manifest",
	"signatures.json": "signatures are at .signatures.json",
}

// foreign is why a file of that name is refused.
func foreign(name string) error {
	if why := otherFiles[path.Base(name)]; why != "" {
		return malformed(name, "%s", why)
	}
	return malformed(name, "not a file of a bundle: those are Rego files, %s, %s and %s", dataPath, Manifest, Signatures)
}

// unpack reads an archive within the limits. It stops at the first thing that is wrong.
func unpack(archive []byte) (map[string]string, error) {
	if len(archive) > MaxArchive {
		return nil, fmt.Errorf("%w: the archive has more than %d bytes", ErrTooLarge, MaxArchive)
	}
	packed := bytes.NewReader(archive)
	gz, err := gzip.NewReader(packed)
	if err != nil {
		return nil, fmt.Errorf("%w: not a gzip archive", ErrMalformed)
	}
	gz.Multistream(false)
	plain := &limited{from: gz, left: MaxContent}
	files, err := unpackFiles(tar.NewReader(plain))
	if err != nil {
		return nil, err
	}
	if err := plain.end(); err != nil {
		return nil, err
	}
	if packed.Len() > 0 {
		return nil, fmt.Errorf("%w: something follows the archive", ErrMalformed)
	}
	return files, nil
}

func unpackFiles(in *tar.Reader) (map[string]string, error) {
	files := map[string]string{}
	for {
		header, err := in.Next()
		if errors.Is(err, io.EOF) {
			return files, nil
		}
		if err != nil {
			return nil, unreadable(err)
		}
		if len(files) == MaxFiles {
			return nil, fmt.Errorf("%w: more than %d files", ErrTooLarge, MaxFiles)
		}
		if header.Typeflag != tar.TypeReg {
			return nil, malformed(header.Name, "not a plain file: links, directories and devices are not taken")
		}
		name, ok := nameOf(header.Name)
		if !ok {
			return nil, foreign(name)
		}
		if _, twice := files[name]; twice {
			return nil, malformed(name, "stands in the archive twice")
		}
		if files[name], err = unpackFile(in, name); err != nil {
			return nil, err
		}
	}
}

// unpackFile goes by what is there, not by the size that the header claims.
func unpackFile(in io.Reader, name string) (string, error) {
	content, err := io.ReadAll(io.LimitReader(in, MaxFile+1))
	if err != nil {
		return "", unreadable(err)
	}
	if len(content) > MaxFile {
		return "", fmt.Errorf("%w: %s has more than %d bytes", ErrTooLarge, quoted(name), MaxFile)
	}
	if !utf8.Valid(content) {
		return "", malformed(name, "not UTF-8")
	}
	return string(content), nil
}

// unreadable keeps the limit's error and hides what else the readers say, which may quote the archive.
func unreadable(err error) error {
	if errors.Is(err, ErrTooLarge) {
		return err
	}
	return fmt.Errorf("%w: not a tar archive that was compressed with gzip, or cut off", ErrMalformed)
}

// limited is a reader of so many bytes and not one more.
type limited struct {
	from io.Reader
	left int
}

// Read is ErrTooLarge where there is more than may be.
func (l *limited) Read(b []byte) (int, error) {
	if l.left <= 0 {
		var one [1]byte
		if n, err := io.ReadFull(l.from, one[:]); n == 0 {
			return 0, err //nolint:wrapcheck // io.EOF, or what unreadable hides
		}
		return 0, fmt.Errorf("%w: more than %d bytes unpacked", ErrTooLarge, MaxContent)
	}
	n, err := l.from.Read(b[:min(len(b), l.left)])
	l.left -= n
	return n, err //nolint:wrapcheck // as above
}

// end wants nothing but the zeros that tar fills its last block with. It reads on to the end, where gzip compares its
// checksum.
func (l *limited) end() error {
	buffer := make([]byte, 4096)
	for {
		n, err := l.Read(buffer)
		if len(bytes.Trim(buffer[:n], "\x00")) > 0 {
			return fmt.Errorf("%w: something follows the last file", ErrMalformed)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return unreadable(err)
		}
	}
}

// pack writes files in the order of their paths, with nothing in their headers that differs from one machine to the
// next.
func pack(files map[string]string) ([]byte, error) {
	if len(files) > MaxFiles {
		return nil, fmt.Errorf("%w: more than %d files", ErrTooLarge, MaxFiles)
	}
	var out bytes.Buffer
	gz := gzip.NewWriter(&out)
	to := tar.NewWriter(gz)
	for _, name := range slices.Sorted(maps.Keys(files)) {
		where, _ := pathOf(name)
		content := files[name]
		if len(content) > MaxFile {
			return nil, fmt.Errorf("%w: %s has more than %d bytes", ErrTooLarge, name, MaxFile)
		}
		err := to.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: where, Mode: 0o600, Size: int64(len(content))})
		if err == nil {
			_, err = io.WriteString(to, content)
		}
		if err != nil {
			return nil, fmt.Errorf("pack %s: %w", name, err)
		}
	}
	if err := errors.Join(to.Close(), gz.Close()); err != nil {
		return nil, fmt.Errorf("pack the bundle: %w", err)
	}
	if _, err := unpack(out.Bytes()); err != nil { // what cannot be opened is not to leave
		return nil, err
	}
	return out.Bytes(), nil
}
