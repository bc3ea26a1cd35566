package bundle_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	opa "github.com/open-policy-agent/opa/v1/bundle"

	"github.com/tacitcrm/tacit/policy/bundle"
)

var team = map[string]string{
	"team.rego":      "package tacit.team\n\nvisible if input.record.owner == input.actor.id\n",
	"rows/rows.rego": "package tacit.team.rows\n\nmine := data.team.limit\n",
	"team_test.rego": "package tacit.team_test\n\ntest_one if true\n",
	"data.json":      "{\n  \"limit\": 90071992547409930,\n  \"a\": [1.0, 1e2]\n}\n",
}

var info = bundle.Info{Revision: "v1.2-3-gabc", Sequence: 7}

func newKey(t testing.TB) (bundle.KeyPair, bundle.Keys) {
	t.Helper()
	pair, err := bundle.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	keys, err := bundle.ParseKeys(pair.Public)
	if err != nil {
		t.Fatal(err)
	}
	return pair, keys
}

func build(t testing.TB, files map[string]string, i bundle.Info) []byte {
	t.Helper()
	archive, err := bundle.Build(files, i)
	if err != nil {
		t.Fatal(err)
	}
	return archive
}

func sign(t testing.TB, archive []byte, pair bundle.KeyPair) []byte {
	t.Helper()
	signed, err := bundle.Sign(archive, pair.Private)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func TestRoundTrip(t *testing.T) {
	pair, keys := newKey(t)
	archive := sign(t, build(t, team, info), pair)
	b, err := bundle.Open(archive, keys)
	if err != nil {
		t.Fatal(err)
	}
	if !b.Signed || b.KeyID != pair.ID || b.Info != info {
		t.Errorf("got %+v, signed %v by %s", b.Info, b.Signed, b.KeyID)
	}
	stored := maps.Clone(b.Files)
	if len(stored) != len(team)+2 {
		t.Errorf("got %d files", len(stored))
	}
	for name, text := range team {
		if stored[name] != text {
			t.Errorf("%s is not as it was", name)
		}
	}
	again, err := bundle.Verify(stored, keys)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(b, again); diff != "" {
		t.Errorf("a stored policy verifies as another: %s", diff)
	}
}

func TestSameInputSameBytes(t *testing.T) {
	pair, _ := newKey(t)
	first, second := build(t, team, info), build(t, maps.Clone(team), info)
	if !bytes.Equal(first, second) {
		t.Error("two builds differ")
	}
	signed := sign(t, first, pair)
	if !bytes.Equal(signed, sign(t, second, pair)) {
		t.Error("two signatures differ")
	}
	if !bytes.Equal(signed, sign(t, signed, pair)) {
		t.Error("signing again adds to the bundle")
	}
	other, _ := newKey(t)
	if bytes.Equal(signed, sign(t, signed, other)) {
		t.Error("another key's signature does not take the first one's place")
	}
}

// TestOPAReadsIt holds our archives to OPA's own reader and verifier.
func TestOPAReadsIt(t *testing.T) {
	pair, _ := newKey(t)
	archive := sign(t, build(t, team, info), pair)
	config := opa.NewVerificationConfig(map[string]*opa.KeyConfig{pair.ID: {Key: string(pair.Public), Algorithm: "ES256"}}, "", "", nil)
	read := func(archive []byte) (opa.Bundle, error) {
		return opa.NewReader(bytes.NewReader(archive)).WithBundleVerificationConfig(config).Read()
	}
	b, err := read(archive)
	if err != nil {
		t.Fatal(err)
	}
	if b.Manifest.Revision != info.Revision || len(b.Modules) != 3 {
		t.Errorf("OPA reads revision %s and %d modules", b.Manifest.Revision, len(b.Modules))
	}
	if data, ok := b.Data["team"].(map[string]any); !ok || fmt.Sprint(data["limit"]) != "90071992547409930" {
		t.Errorf("OPA reads the data %v", b.Data)
	}
	if _, err := read(edit(t, archive, func(m map[string]string) { m["team.rego"] += "#" })); err == nil {
		t.Error("OPA takes a changed file")
	}
}

// TestTakesWhatOPAWrites opens an archive whose paths begin with a slash, as those of `opa build` do.
func TestTakesWhatOPAWrites(t *testing.T) {
	files := unpacked(t, build(t, team, info))
	for _, prefix := range []string{"/", "./"} {
		var entries []entry
		for name, text := range files {
			entries = append(entries, entry{name: prefix + name, text: text})
		}
		b, err := bundle.Open(archived(t, entries...), bundle.Anyone())
		if err != nil {
			t.Fatalf("%s: %v", prefix, err)
		}
		if b.Files["data.json"] != team["data.json"] || b.Sequence != info.Sequence {
			t.Errorf("%s: got %v", prefix, b.Info)
		}
	}
}

func TestUnsignedIsTakenOnRequestAlone(t *testing.T) {
	archive := build(t, team, info)
	b, err := bundle.Open(archive, bundle.Anyone())
	if err != nil || b.Signed || b.KeyID != "" {
		t.Errorf("got %v, signed %v", err, b != nil && b.Signed)
	}
	if _, err := bundle.Open(archive, bundle.Keys{}); !errors.Is(err, bundle.ErrUnsigned) {
		t.Errorf("without keys: got %v", err)
	}
	pair, _ := newKey(t)
	signed := sign(t, archive, pair)
	if b, err = bundle.Open(signed, bundle.Anyone()); err != nil || b.Signed || b.KeyID != pair.ID {
		t.Errorf("a signature that nobody verified counts: %v, %+v", err, b)
	}
	if _, err := bundle.Open(signed, bundle.Keys{}); !errors.Is(err, bundle.ErrKey) {
		t.Errorf("signed, without keys: got %v", err)
	}
}

func TestSeveralKeys(t *testing.T) {
	one, _ := newKey(t)
	two, _ := newKey(t)
	keys, err := bundle.ParseKeys(slices.Concat(one.Public, two.Public))
	if err != nil {
		t.Fatal(err)
	}
	for _, pair := range []bundle.KeyPair{one, two} {
		b, err := bundle.Open(sign(t, build(t, team, info), pair), keys)
		if err != nil || b.KeyID != pair.ID {
			t.Errorf("got %v", err)
		}
	}
}

// entry is one file of an archive as a test makes it.
type entry struct {
	name, text string
	kind       byte
	link       string
}

func archived(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var out bytes.Buffer
	gz, err := gzip.NewWriterLevel(&out, gzip.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	to := tar.NewWriter(gz)
	for _, e := range entries {
		if e.kind == 0 {
			e.kind = tar.TypeReg
		}
		header := &tar.Header{Typeflag: e.kind, Name: e.name, Linkname: e.link, Mode: 0o600}
		if e.kind == tar.TypeReg {
			header.Size = int64(len(e.text))
		}
		if err := to.WriteHeader(header); err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(to, e.text); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(to.Close(), gz.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// unpacked reads an archive by path, with the standard library alone.
func unpacked(t testing.TB, archive []byte) map[string]string {
	t.Helper()
	gz, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for from := tar.NewReader(gz); ; {
		header, err := from.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(from)
		if err != nil {
			t.Fatal(err)
		}
		files[header.Name] = string(text)
	}
}

// edit changes an archive without signing it again.
func edit(t testing.TB, archive []byte, change func(map[string]string)) []byte {
	t.Helper()
	files := unpacked(t, archive)
	change(files)
	var entries []entry
	for _, name := range slices.Sorted(maps.Keys(files)) {
		entries = append(entries, entry{name: name, text: files[name]})
	}
	return archived(t, entries...)
}

func TestRefusesWhatIsNotSigned(t *testing.T) {
	pair, keys := newKey(t)
	foreign, _ := newKey(t)
	plain := build(t, team, info)
	archive := sign(t, plain, pair)
	newer := unpacked(t, sign(t, build(t, team, bundle.Info{Revision: info.Revision, Sequence: 8}), pair))
	for _, tc := range []struct {
		name    string
		archive []byte
		is      error
		says    string
	}{
		{"unsigned", plain, bundle.ErrUnsigned, ".signatures.json"},
		{"stripped", edit(t, archive, func(m map[string]string) { delete(m, ".signatures.json") }), bundle.ErrUnsigned, ".signatures.json"},
		{"no signature in the list", edit(t, archive, func(m map[string]string) { m[".signatures.json"] = `{"signatures":[]}` }), bundle.ErrUnsigned, "0 signatures"},
		{"two signatures", edit(t, archive, func(m map[string]string) {
			m[".signatures.json"] = strings.Replace(m[".signatures.json"], `["`, `["x.y.z","`, 1)
		}), bundle.ErrUnsigned, "2 signatures"},
		{"a plugin verifies", edit(t, archive, func(m map[string]string) { m[".signatures.json"] = `{"signatures":["a"],"plugin":"none"}` }), bundle.ErrMalformed, "plugin"},
		{"not a token", edit(t, archive, func(m map[string]string) { m[".signatures.json"] = `{"signatures":["a.b"]}` }), bundle.ErrMalformed, "three parts"},
		{"foreign key", sign(t, plain, foreign), bundle.ErrKey, foreign.ID},
		{"foreign key under a trusted id", edit(t, sign(t, plain, foreign), func(m map[string]string) {
			m[".signatures.json"] = withHeader(t, m[".signatures.json"], "ES256", pair.ID)
		}), bundle.ErrTampered, "not that of the key"},
		{"no algorithm", edit(t, archive, func(m map[string]string) {
			m[".signatures.json"] = withHeader(t, m[".signatures.json"], "none", pair.ID)
		}), bundle.ErrKey, pair.ID},
		{"signature of another bundle", edit(t, archive, func(m map[string]string) { m[".signatures.json"] = newer[".signatures.json"] }), bundle.ErrTampered, ".manifest was changed"},
		{"changed rego", edit(t, archive, func(m map[string]string) { m["team.rego"] += "\nvisible := true\n" }), bundle.ErrTampered, "team.rego was changed"},
		{"changed data", edit(t, archive, func(m map[string]string) { m["team/data.json"] = `{"limit":9}` }), bundle.ErrTampered, "team/data.json was changed"},
		{"data written in another way", edit(t, archive, func(m map[string]string) { m["team/data.json"] += " " }), bundle.ErrTampered, "team/data.json was changed"},
		{"a number past what floats hold", edit(t, archive, func(m map[string]string) {
			m["team/data.json"] = strings.Replace(m["team/data.json"], "30,", "31,", 1)
		}), bundle.ErrTampered, "team/data.json was changed"},
		{"changed sequence", edit(t, archive, func(m map[string]string) { m[".manifest"] = newer[".manifest"] }), bundle.ErrTampered, ".manifest was changed"},
		{"added file", edit(t, archive, func(m map[string]string) { m["more.rego"] = "package tacit.team\n" }), bundle.ErrTampered, "more.rego was added"},
		{"missing file", edit(t, archive, func(m map[string]string) { delete(m, "rows/rows.rego") }), bundle.ErrTampered, "rows/rows.rego is missing"},
		{"missing data", edit(t, archive, func(m map[string]string) { delete(m, "team/data.json") }), bundle.ErrTampered, "team/data.json is missing"},
		{"renamed file", edit(t, archive, func(m map[string]string) { m["a.rego"] = m["team.rego"]; delete(m, "team.rego") }), bundle.ErrTampered, "a.rego was added"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b, err := bundle.Open(tc.archive, keys)
			if b != nil || !errors.Is(err, tc.is) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want %v with %q", err, tc.is, tc.says)
			}
		})
	}
	if _, err := bundle.Open(archive, keys); err != nil {
		t.Errorf("the bundle that all these are made of: %v", err)
	}
}
