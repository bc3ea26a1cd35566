package bundle_test

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/policy/bundle"
)

// withHeader puts another header before a signature.
func withHeader(t *testing.T, text, algorithm, id string) string {
	t.Helper()
	var list struct {
		Signatures []string `json:"signatures"`
	}
	if err := json.Unmarshal([]byte(text), &list); err != nil {
		t.Fatal(err)
	}
	header := base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, `{"alg":%q,"kid":%q}`, algorithm, id))
	_, rest, _ := strings.Cut(list.Signatures[0], ".")
	list.Signatures[0] = header + "." + rest
	out, err := json.Marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

const goodManifest = `{"revision":"v1","roots":["tacit/team","tacit/team_test","team"],"rego_version":1,"metadata":{"sequence":1}}`

func TestRefusesFiles(t *testing.T) {
	rego, manifest := entry{name: "team.rego", text: "package tacit.team\n"}, entry{name: ".manifest", text: goodManifest}
	many := make([]entry, bundle.MaxFiles+1)
	for i := range many {
		many[i] = entry{name: fmt.Sprintf("f%d.rego", i), text: "package tacit.team\n"}
	}
	big := entry{name: "big.rego", text: strings.Repeat("#", bundle.MaxFile+1)}
	megabytes := make([]entry, 9)
	for i := range megabytes {
		megabytes[i] = entry{name: fmt.Sprintf("f%d.rego", i), text: big.text[:bundle.MaxFile]}
	}
	for _, tc := range []struct {
		name    string
		entries []entry
		is      error
		says    string
	}{
		{"delta", []entry{manifest, {name: "/patch.json", text: `{"data":[]}`}}, bundle.ErrMalformed, "delta bundle"},
		{"WebAssembly", []entry{rego, manifest, {name: "policy.wasm", text: "\x00asm"}}, bundle.ErrMalformed, "compiled"},
		{"plan", []entry{rego, manifest, {name: "x/plan.json", text: "{}"}}, bundle.ErrMalformed, "compiled"},
		{"YAML", []entry{rego, manifest, {name: "data.yaml", text: "a: 1"}}, bundle.ErrMalformed, "team/data.json"},
		{"data elsewhere", []entry{rego, manifest, {name: "data.json", text: "{}"}}, bundle.ErrMalformed, "team/data.json"},
		{"another root's data", []entry{rego, manifest, {name: "catalog/data.json", text: "{}"}}, bundle.ErrMalformed, "team/data.json"},
		{"manifest in a directory", []entry{rego, manifest, {name: "a/.manifest", text: goodManifest}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"binary manifest", []entry{rego, {name: ".manifest.pb", text: "x"}}, bundle.ErrMalformed, ".manifest"},
		{"a path upwards", []entry{rego, manifest, {name: "../team.rego"}}, bundle.ErrMalformed, `"../team.rego"`},
		{"a path upwards inside", []entry{rego, manifest, {name: "a/../../team.rego"}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"two slashes", []entry{rego, manifest, {name: "//team.rego"}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"a backslash", []entry{rego, manifest, {name: `a\team.rego`}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"a line break", []entry{rego, manifest, {name: "a\nb.rego"}}, bundle.ErrMalformed, `"a\nb.rego"`},
		{"the guard's name", []entry{rego, manifest, {name: "guard:guard.rego"}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"another file", []entry{rego, manifest, {name: "README.md"}}, bundle.ErrMalformed, "not a file of a bundle"},
		{"twice", []entry{rego, manifest, rego}, bundle.ErrMalformed, "team.rego: stands in the archive twice"},
		{"twice by two paths", []entry{rego, manifest, {name: "/team.rego"}}, bundle.ErrMalformed, "twice"},
		{"link", []entry{rego, manifest, {name: "a.rego", kind: tar.TypeSymlink, link: "/etc/passwd"}}, bundle.ErrMalformed, "not a plain file"},
		{"hard link", []entry{rego, manifest, {name: "a.rego", kind: tar.TypeLink, link: "team.rego"}}, bundle.ErrMalformed, "not a plain file"},
		{"directory", []entry{rego, manifest, {name: "a/", kind: tar.TypeDir}}, bundle.ErrMalformed, "not a plain file"},
		{"device", []entry{rego, manifest, {name: "a.rego", kind: tar.TypeChar}}, bundle.ErrMalformed, "not a plain file"},
		{"not text", []entry{manifest, {name: "team.rego", text: "\xff\xfe"}}, bundle.ErrMalformed, "UTF-8"},
		{"a long file", []entry{manifest, big}, bundle.ErrTooLarge, "big.rego"},
		{"many files", many, bundle.ErrTooLarge, "200 files"},
		{"much", megabytes, bundle.ErrTooLarge, "unpacked"},
		{"no manifest", []entry{rego}, bundle.ErrMalformed, ".manifest: is missing"},
		{"nothing", nil, bundle.ErrMalformed, ".manifest: is missing"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			b, err := bundle.Open(archived(t, tc.entries...), bundle.Anyone())
			if b != nil || !errors.Is(err, tc.is) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want %v with %q", err, tc.is, tc.says)
			}
		})
	}
}

func TestRefusesManifestsAndData(t *testing.T) {
	for _, tc := range []struct{ name, file, text, says string }{
		{"no sequence", ".manifest", strings.Replace(goodManifest, `{"sequence":1}`, `{}`, 1), "sequence is missing"},
		{"no metadata", ".manifest", strings.Replace(goodManifest, `,"metadata":{"sequence":1}`, ``, 1), "sequence is missing"},
		{"sequence zero", ".manifest", strings.Replace(goodManifest, `:1}}`, `:0}}`, 1), "sequence is missing"},
		{"negative sequence", ".manifest", strings.Replace(goodManifest, `:1}}`, `:-1}}`, 1), "sequence is missing"},
		{"a sequence with a fraction", ".manifest", strings.Replace(goodManifest, `:1}}`, `:1.5}}`, 1), "not a manifest"},
		{"a sequence as text", ".manifest", strings.Replace(goodManifest, `:1}}`, `:"1"}}`, 1), "not a manifest"},
		{"a sequence past the end", ".manifest", strings.Replace(goodManifest, `:1}}`, `:9007199254740992}}`, 1), "2^53"},
		{"the sequence twice", ".manifest", strings.Replace(goodManifest, `:1}}`, `:1,"sequence":2}}`, 1), "not a manifest"},
		{"no roots", ".manifest", strings.Replace(goodManifest, `"roots":["tacit/team","tacit/team_test","team"],`, ``, 1), "roots must be"},
		{"every root", ".manifest", strings.Replace(goodManifest, `["tacit/team","tacit/team_test","team"]`, `[""]`, 1), "roots must be"},
		{"the guard's root", ".manifest", strings.Replace(goodManifest, `"tacit/team",`, `"tacit",`, 1), "roots must be"},
		{"one root more", ".manifest", strings.Replace(goodManifest, `"team"]`, `"team","catalog"]`, 1), "roots must be"},
		{"old Rego", ".manifest", strings.Replace(goodManifest, `"rego_version":1`, `"rego_version":0`, 1), "rego_version"},
		{"old Rego for one file", ".manifest", strings.Replace(goodManifest, `"rego_version":1`, `"file_rego_versions":{"/team.rego":0}`, 1), "file_rego_versions"},
		{"WebAssembly", ".manifest", strings.Replace(goodManifest, `"rego_version":1`, `"wasm":[]`, 1), "wasm"},
		{"a revision with a line break", ".manifest", strings.Replace(goodManifest, `"v1"`, `"v\n1"`, 1), "revision"},
		{"no revision", ".manifest", strings.Replace(goodManifest, `"v1"`, `""`, 1), "revision"},
		{"no JSON", ".manifest", "---\nrevision: v1\n", "not a manifest"},
		{"a list of data", "team/data.json", "[]", "not a JSON object"},
		{"null", "team/data.json", "null", "not a JSON object"},
		{"a name twice", "team/data.json", `{"a":{"b":1,"b":2}}`, "duplicate"},
		{"two documents", "team/data.json", `{} {}`, "not a JSON object"},
		{"YAML in JSON's place", "team/data.json", "a: &x [1]\nb: *x\n", "not a JSON object"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			files := map[string]string{"team.rego": "package tacit.team\n", ".manifest": goodManifest}
			files[tc.file] = tc.text
			var entries []entry
			for name, text := range files {
				entries = append(entries, entry{name: name, text: text})
			}
			b, err := bundle.Open(archived(t, entries...), bundle.Anyone())
			if b != nil || !errors.Is(err, bundle.ErrMalformed) || !strings.Contains(err.Error(), tc.says) {
				t.Errorf("got %v, want a malformed bundle with %q", err, tc.says)
			}
		})
	}
}

func TestRefusesArchives(t *testing.T) {
	good := archived(t, entry{name: "team.rego", text: "package tacit.team\n"}, entry{name: ".manifest", text: goodManifest})
	if _, err := bundle.Open(good, bundle.Anyone()); err != nil {
		t.Fatal(err)
	}
	compress := func(plain []byte) []byte {
		var out bytes.Buffer
		gz, err := gzip.NewWriterLevel(&out, gzip.BestSpeed)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := gz.Write(plain); err != nil {
			t.Fatal(err)
		}
		if err := gz.Close(); err != nil {
			t.Fatal(err)
		}
		return out.Bytes()
	}
	flipped := bytes.Clone(good)
	flipped[len(flipped)-6] ^= 1 // in gzip's checksum
	for _, tc := range []struct {
		name    string
		archive []byte
		is      error
	}{
		{"nothing", nil, bundle.ErrMalformed},
		{"not gzip", []byte("package tacit.team"), bundle.ErrMalformed},
		{"cut off", good[:len(good)-9], bundle.ErrMalformed},
		{"cut off in the header", good[:5], bundle.ErrMalformed},
		{"a wrong checksum", flipped, bundle.ErrMalformed},
		{"garbage behind it", append(bytes.Clone(good), "x"...), bundle.ErrMalformed},
		{"another archive behind it", append(bytes.Clone(good), good...), bundle.ErrMalformed},
		{"not tar", compress([]byte(strings.Repeat("x", 2048))), bundle.ErrMalformed},
		{"garbage behind the last file", compress(append(make([]byte, 1024), "package"...)), bundle.ErrMalformed},
		{"a bomb of zeros", compress(make([]byte, bundle.MaxContent+1)), bundle.ErrTooLarge},
		{"a long archive", make([]byte, bundle.MaxArchive+1), bundle.ErrTooLarge},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if b, err := bundle.Open(tc.archive, bundle.Anyone()); b != nil || !errors.Is(err, tc.is) {
				t.Errorf("got %v, want %v", err, tc.is)
			}
		})
	}
}

func TestBuildRefuses(t *testing.T) {
	for _, tc := range []struct {
		name  string
		files map[string]string
		info  bundle.Info
	}{
		{"another file", map[string]string{"README.md": "x"}, info},
		{"a manifest of one's own", map[string]string{".manifest": goodManifest}, info},
		{"a signature of one's own", map[string]string{".signatures.json": "{}"}, info},
		{"data that is no object", map[string]string{"data.json": "1"}, info},
		{"no sequence", team, bundle.Info{Revision: "v1"}},
		{"no revision", team, bundle.Info{Sequence: 1}},
		{"too much", map[string]string{"a.rego": strings.Repeat("#", bundle.MaxFile+1)}, info},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if archive, err := bundle.Build(maps.Clone(tc.files), tc.info); err == nil || archive != nil {
				t.Error("was built")
			}
		})
	}
}

func TestKeysAreRefused(t *testing.T) {
	pair, _ := newKey(t)
	for name, text := range map[string]string{
		"nothing": "", "no PEM": "hello", "the private key": string(pair.Private),
		"cut off": "-----BEGIN PUBLIC KEY-----\nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE\n-----END PUBLIC KEY-----\n", "another curve": otherCurve(t),
	} {
		_, err := bundle.ParseKeys([]byte(text))
		if err == nil {
			t.Errorf("%s: taken as a public key", name)
			continue
		}
		if body := strings.Split(string(pair.Private), "\n")[1]; strings.Contains(err.Error(), body[:16]) {
			t.Errorf("%s: the error holds a key", name)
		}
	}
	if _, err := bundle.ParseKeys(); err == nil {
		t.Error("no key is a set of keys")
	}
	for name, text := range map[string][]byte{"nothing": nil, "the public key": pair.Public} {
		if _, err := bundle.Sign(build(t, team, info), text); err == nil {
			t.Errorf("%s: signed", name)
		}
	}
}

func otherCurve(t *testing.T) string {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
}

func FuzzOpen(f *testing.F) {
	pair, keys := newKey(f)
	archive := build(f, team, info)
	f.Add(archive)
	f.Add(sign(f, archive, pair))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, archive []byte) {
		for _, k := range []bundle.Keys{bundle.Anyone(), keys} {
			b, err := bundle.Open(archive, k)
			if err != nil {
				if b != nil {
					t.Fatal("a refused bundle is returned")
				}
				continue
			}
			if b.Sequence < 1 || len(b.Files) > bundle.MaxFiles || b.Signed != k.Trusting() {
				t.Fatalf("got %+v", b)
			}
			if _, err := bundle.Verify(b.Files, k); err != nil {
				t.Fatalf("what was opened does not verify again: %v", err)
			}
		}
	})
}

// FuzzUnpacked gives the fuzzer what lies behind the compression, which it would not guess.
func FuzzUnpacked(f *testing.F) {
	for _, e := range [][]entry{
		{{name: "team.rego", text: "package tacit.team\n"}, {name: ".manifest", text: goodManifest}},
		{{name: "/team/data.json", text: "{}"}, {name: "a.rego", kind: tar.TypeSymlink, link: "b"}},
	} {
		gz, err := gzip.NewReader(bytes.NewReader(archived(f, e...)))
		if err != nil {
			f.Fatal(err)
		}
		var plain bytes.Buffer
		if _, err := plain.ReadFrom(gz); err != nil {
			f.Fatal(err)
		}
		f.Add(plain.Bytes())
	}
	f.Fuzz(func(t *testing.T, plain []byte) {
		var out bytes.Buffer
		gz := gzip.NewWriter(&out)
		if _, err := gz.Write(plain); err != nil {
			t.Fatal(err)
		}
		if err := gz.Close(); err != nil {
			t.Fatal(err)
		}
		b, err := bundle.Open(out.Bytes(), bundle.Anyone())
		if (err == nil) == (b == nil) {
			t.Fatal("neither a bundle nor an error, or both")
		}
	})
}
