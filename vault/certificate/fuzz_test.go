package certificate_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/tacitcrm/tacit/vault/certificate"
)

// A file that is read has one form, and whatever it says is checked without a fault of ours.
func FuzzSplit(f *testing.F) {
	paths, err := filepath.Glob(vectorDir + "/*.json")
	if err != nil || len(paths) == 0 {
		f.Fatal("no vectors", err)
	}
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	// Nothing here is signed by this key: what is verified is forged.
	stranger := keysOf(f, vkeyOf(f, origin, "nobody"))
	f.Fuzz(func(t *testing.T, file []byte) {
		doc, sig, err := certificate.Split(file)
		if err != nil {
			return
		}
		if again, err := certificate.Join(doc, sig); err != nil || !bytes.Equal(again, bytes.TrimSuffix(file, []byte("\n"))) {
			t.Fatalf("%q has two forms: %v", file, err)
		}
		if c, err := certificate.Parse(doc); err == nil {
			if again, err := c.Marshal(); err != nil || !bytes.Equal(again, doc) {
				t.Fatalf("%q has two forms: %v", doc, err)
			}
		}
		if _, err := certificate.Verify(doc, sig, stranger); err == nil {
			t.Fatalf("%q verifies", file)
		}
	})
}

// What a document's note says, it says in one form.
func FuzzParseText(f *testing.F) {
	f.Add(someText)
	f.Add("example.org/tacit\n20\nAAAA\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := certificate.ParseText(text)
		if err != nil {
			return
		}
		if again, err := certificate.SignText(d.Type, d.Origin, d.Sum, d.Time); err != nil || again != text {
			t.Fatalf("%q is written %q, %v", text, again, err)
		}
	})
}
