package certificate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/vault/certificate"
)

const someText = "tacit-document/v1\nconsent-receipt\nexample.org/tacit\n" +
	"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n2026-03-02T12:00:00Z\n"

func TestSignText(t *testing.T) {
	sum := certificate.Digest(sum256([]byte("abc")))
	text, err := certificate.SignText(certificate.TypeReceipt, origin, sum, hour(0))
	if err != nil || text != someText {
		t.Errorf("got %q, %v", text, err)
	}
	d, err := certificate.ParseText(text)
	if diff := cmp.Diff(certificate.Document{Type: certificate.TypeReceipt, Origin: origin, Sum: sum, Time: noon}, d); diff != "" || err != nil {
		t.Errorf("document (-want +got):\n%s%v", diff, err)
	}
	for _, bad := range [][2]string{{"", origin}, {"20", origin}, {"Receipt", origin}, {"a b", origin}, {"a\nb", origin}, {"a", ""}, {"a", "x\ny"}, {"a", "x\u202e"}} {
		if _, err := certificate.SignText(bad[0], bad[1], sum, noon); !errors.Is(err, certificate.ErrForm) {
			t.Errorf("%q: got %v", bad, err)
		}
	}
	if _, err := certificate.SignText("a", origin, sum, noon.AddDate(9000, 0, 0)); !errors.Is(err, certificate.ErrForm) {
		t.Errorf("year 11026: got %v", err)
	}
}

func TestParseTextRefuses(t *testing.T) {
	for name, change := range map[string][2]string{
		"another version": {"/v1", "/v2"}, "upper case": {"ba78", "BA78"}, "short hash": {"ba78", ""}, "offset": {"Z", "+00:00"}, "fraction": {":00Z", ":00.5Z"},
		"no day": {"03-02", "02-30"}, "more": {"Z\n", "Z\nmore\n"}, "no end": {"Z\n", "Z"}, "a line less": {"consent-receipt\n", ""}, "carriage return": {"tacit\n", "tacit\r\n"},
	} {
		if _, err := certificate.ParseText(strings.Replace(someText, change[0], change[1], 1)); !errors.Is(err, certificate.ErrForm) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// What signs checkpoints signs documents, too: neither must pass for the other.
func TestDocumentIsNoCheckpoint(t *testing.T) {
	signer := signerOf(t, origin, "log")
	sig, err := note.Sign(&note.Note{Text: someText}, signer)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tree.Peek(sig); !errors.Is(err, tree.ErrFormat) {
		t.Errorf("document as a checkpoint: got %v", err)
	}
	c := tree.Checkpoint{Origin: "tacit-document/v1", Size: 7, Root: tree.EmptyRoot()}
	point, err := tree.Sign(c, signer)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range [][]byte{point, proverOf(t, entriesOf(), signer).checkpoint} {
		if _, err := certificate.Peek(s); !errors.Is(err, certificate.ErrForm) {
			t.Errorf("checkpoint as a document: got %v", err)
		}
	}
}

func TestVerifyDocument(t *testing.T) {
	sum := certificate.Digest(sum256([]byte("abc")))
	mine, next := vkeyOf(t, origin, "log"), vkeyOf(t, origin, "next")
	sign := func(signers ...note.Signer) []byte {
		t.Helper()
		b, err := certificate.SignDocument(certificate.TypeDossier, origin, sum, noon, signers...)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	log := signerOf(t, origin, "log")
	for _, row := range []struct {
		name string
		sum  certificate.Digest
		note []byte
		keys []string
		want []tree.Code
	}{
		{"one key", sum, sign(log), []string{mine}, nil},
		{"two keys", sum, sign(log, signerOf(t, origin, "next")), []string{mine}, nil},
		{"one of two keys", sum, sign(signerOf(t, origin, "next")), []string{mine, next}, nil},
		{"another document", certificate.Digest{1}, sign(log), []string{mine}, []tree.Code{certificate.CodeSum}},
		{"another key", sum, sign(log), []string{next}, []tree.Code{tree.CodeSignature}},
		{"a key given up", sum, sign(log), []string{mine + "@1000000"}, []tree.Code{tree.CodeSignature}},
		{"a key given up, given twice", sum, sign(log), []string{mine, mine + "@1000000"}, []tree.Code{tree.CodeSignature}},
		{"another log's key", sum, sign(log), []string{vkeyOf(t, "example.org/another", "log")}, []tree.Code{tree.CodeSignature, tree.CodeOrigin}},
		{"no note", sum, []byte(someText), []string{mine}, []tree.Code{certificate.CodeForm}},
		{"a long note", sum, append(sign(log), make([]byte, 1<<17)...), []string{mine}, []tree.Code{certificate.CodeForm}},
	} {
		t.Run(row.name, func(t *testing.T) {
			d, err := certificate.VerifyDocument(row.sum, row.note, keysOf(t, row.keys...))
			var got []tree.Code
			if refuted, ok := errors.AsType[*certificate.Refuted](err); ok {
				for _, f := range refuted.Faults {
					got = append(got, f.Code)
				}
			}
			if diff := cmp.Diff(row.want, got); diff != "" || errors.Is(err, certificate.ErrRefuted) != (row.want != nil) {
				t.Errorf("faults (-want +got):\n%s%v", diff, err)
			}
			if row.want == nil && (d.Type != certificate.TypeDossier || d.Sum != sum) {
				t.Errorf("got %+v", d)
			}
		})
	}
}

func TestKeys(t *testing.T) {
	mine, other := vkeyOf(t, origin, "log"), vkeyOf(t, "example.org/another", "log")
	for name, lines := range map[string][]string{"none": nil, "two logs": {mine, other}} {
		if _, err := certificate.ParseKeys("", lines...); !errors.Is(err, certificate.ErrKeys) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if keys, err := certificate.ParseKeys("a name", mine, other); err != nil || keys.Origin() != "a name" {
		t.Errorf("with an origin: got %v", err)
	}
	for _, bad := range []string{"", "x", mine + "@", mine + "@x", mine + "@-1", mine + "@1@2", mine[:len(mine)-4] + "@3"} {
		if _, err := certificate.ParseKeys("", bad); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
	v, err := note.NewVerifier(mine)
	if err != nil {
		t.Fatal(err)
	}
	if keys, err := certificate.NewKeys("", v); err != nil || keys.Origin() != origin {
		t.Errorf("got %v, %v", keys, err)
	}
	if _, err := certificate.NewKeys(origin); !errors.Is(err, certificate.ErrKeys) {
		t.Errorf("no keys: got %v", err)
	}
	// The zero Keys verify nothing.
	sig, err := certificate.SignDocument(certificate.TypeReceipt, origin, certificate.Digest{}, noon, signerOf(t, origin, "log"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := certificate.VerifyDocument(certificate.Digest{}, sig, certificate.Keys{}); !errors.Is(err, certificate.ErrRefuted) {
		t.Errorf("without keys: got %v", err)
	}
}
