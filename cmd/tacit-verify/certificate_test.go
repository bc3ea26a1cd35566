package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

const certificates = "../../vault/certificate/testdata/vectors"

type fault struct {
	Code  string `json:"code"`
	Where string `json:"where"`
}

// certified is what a test vector says about itself.
type certified struct {
	Keys    []string `json:"keys"`
	Subject string   `json:"subject"`
	Salt    string   `json:"salt"`
	Verdict string   `json:"verdict"`
	Faults  []fault  `json:"faults"`
}

func readCertified(t *testing.T) map[string]certified {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(certificates, "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]certified
	if err := json.Unmarshal(b, &all); err != nil || len(all) == 0 {
		t.Fatal("no vectors", err)
	}
	return all
}

func TestCertificateVectors(t *testing.T) {
	for name, v := range readCertified(t) {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(certificates, name+".json")
			args := []string{"certificate", path, "--json", "--subject", v.Subject, "--salt", v.Salt}
			for _, k := range v.Keys {
				args = append(args, "--key", k)
			}
			code, out, talk := command(t, args...)
			var got struct {
				Command     string          `json:"command"`
				Verdict     string          `json:"verdict"`
				Subject     *bool           `json:"subject"`
				Certificate json.RawMessage `json:"certificate"`
				Faults      []fault         `json:"faults"`
			}
			if err := json.Unmarshal([]byte(out), &got); err != nil {
				t.Fatalf("%v in %q, %q", err, out, talk)
			}
			for i := range got.Faults {
				if got.Faults[i].Where == path {
					got.Faults[i].Where = "file"
				}
			}
			// What cannot be read is about nobody.
			if !strings.Contains(talk+out, `"code":"form"`) && (got.Subject == nil || *got.Subject != (name != "bad-subject")) {
				t.Errorf("got subject %v", got.Subject)
			}
			want := exitRefuted
			if v.Verdict == string(tree.Verified) {
				want = exitVerified
			}
			if code != want || got.Verdict != v.Verdict || got.Command != "certificate" {
				t.Errorf("got exit %d, %s; want %d", code, out, want)
			}
			if diff := cmp.Diff(v.Faults, got.Faults); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if shown := len(got.Certificate) > 0; shown != (want == exitVerified) {
				t.Errorf("the certificate was shown: %v", shown)
			}
		})
	}
}

func TestCertificateCommands(t *testing.T) {
	good := readCertified(t)["good-provisional"]
	k := good.Keys[0]
	dir := t.TempDir()
	keys := filepath.Join(dir, "log.vkey")
	file := filepath.Join(certificates, "good-provisional.json")
	doc, sig, other := documentIn(t, dir, file)
	if err := os.WriteFile(keys, []byte("# the log's key\n\n"+k+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"certificate", []string{"certificate", file, "--keys", keys}, 0, "verified: erasure-certificate of example.org/tacit, signed 2026-03-03T08:00:00Z"},
		{"status", []string{"certificate", file, "--keys", keys}, 0, "provisional, issue 1 of 2026-03-03T08:00:00Z"},
		{"what is kept", []string{"certificate", file, "--keys", keys}, 0, "kept financial: GDPR Art. 17(3)(e), until a hold is released, next review 2026-08-29"},
		{"backups", []string{"certificate", file, "--keys", keys}, 0, "not covered: contact.country, contact.stage in older backups"},
		{"recipients", []string{"certificate", file, "--keys", keys}, 0, "recipient Second Ltd: told 2026-03-02T23:00:00Z, answer: none"},
		{"limits", []string{"certificate", file, "--keys", keys}, 0, "cannot prove that no other copy"},
		{"nobody asked about", []string{"certificate", file, "--keys", keys}, 0, "--subject and --salt tell"},
		{"subject", []string{"certificate", file, "--keys", keys, "--subject", good.Subject, "--salt", good.Salt}, 0, "about the subject given"},
		{"another salt", []string{"certificate", file, "--keys", keys, "--subject", good.Subject, "--salt", strings.Repeat("00", 32)}, 1, "is another than the one given"},
		{"subject without salt", []string{"certificate", file, "--keys", keys, "--subject", good.Subject}, 2, "--salt"},
		{"salt without subject", []string{"certificate", file, "--keys", keys, "--salt", good.Salt}, 2, "--subject"},
		{"salt that is none", []string{"certificate", file, "--keys", keys, "--subject", good.Subject, "--salt", "1"}, 2, "64 hex digits"},
		{"certificate that is none", []string{"certificate", keys, "--keys", keys}, 1, "NOT VERIFIED: certificate"},
		{"no certificate", []string{"certificate", "nowhere", "--keys", keys}, 3, "no such file"},
		{"no keys", []string{"certificate", file, "--keys", "nowhere"}, 3, "no such file"},
		{"no key at all", []string{"certificate", file}, 2, "no --key"},
		{"bad key", []string{"certificate", file, "--key", "x"}, 2, "--key"},
		{"keys of two logs", []string{"certificate", file, "--key", k, "--key", key(t)}, 2, "one log"},
		{"the same with --origin", []string{"certificate", file, "--key", k, "--key", key(t), "--origin", "example.org/tacit"}, 0, "verified"},
		{"two files", []string{"certificate", file, file, "--key", k}, 2, "takes one file"},
		{"help", []string{"help", "certificate"}, 0, "--salt HEX"},
		{"document", []string{"document", doc, "--note", sig, "--keys", keys}, 0, "verified: erasure-certificate of example.org/tacit"},
		{"document as JSON", []string{"document", doc, "--note", sig, "--keys", keys, "--json"}, 0, `"document":{"type":"erasure-certificate","origin":"example.org/tacit","sha256":"`},
		{"another document", []string{"document", other, "--note", sig, "--keys", keys}, 1, "the document was changed"},
		{"document of a stranger", []string{"document", doc, "--note", sig, "--key", key(t)}, 1, "is not by a key of the log"},
		{"document by a key given up", []string{"document", doc, "--note", sig, "--key", k + "@1000"}, 1, "is not by a key of the log"},
		{"note that is none", []string{"document", doc, "--note", doc, "--keys", keys}, 1, "is not the note of a document"},
		{"document without note", []string{"document", doc, "--keys", keys}, 2, "--note"},
		{"no document", []string{"document", "nowhere", "--note", sig, "--keys", keys}, 3, "no such file"},
		{"help of document", []string{"document", "--help"}, 0, "--note FILE"},
	} {
		t.Run(row.name, func(t *testing.T) {
			code, out, talk := command(t, row.args...)
			if code != row.code || !strings.Contains(out+talk, row.says) {
				t.Errorf("got exit %d, %q, %q; want %d and %q", code, out, talk, row.code, row.says)
			}
		})
	}
}

// documentIn writes a certificate's bytes and note as two files, and the bytes with one changed.
func documentIn(t *testing.T, dir, file string) (doc, sig, other string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	text, signed, err := certificate.Split(b)
	if err != nil {
		t.Fatal(err)
	}
	doc, sig, other = filepath.Join(dir, "doc.json"), filepath.Join(dir, "doc.json.note"), filepath.Join(dir, "other.json")
	for path, b := range map[string][]byte{doc: text, sig: signed, other: bytes.Replace(text, []byte("gdpr"), []byte("ccpa"), 1)} {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return doc, sig, other
}
