package certificate_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/certificate"
)

// A file that is read has one form, and whatever it says is checked without a fault of ours.
func FuzzSplit(f *testing.F) {
	for _, file := range seeds(f) {
		f.Add(file)
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

// seeds are short: the fuzzing engine spends its time on making what it finds shorter. The vectors are long, and tests read
// them.
func seeds(t testing.TB) [][]byte {
	t.Helper()
	least := certificate.Certificate{Version: certificate.Version, IssuedAt: noon, Dates: certificate.Dates{Received: noon, Decided: noon, Destroyed: noon}}
	some := least
	ground := certificate.Ground{Code: "a", Citation: "§"}
	some.Destroyed = []certificate.Key{{Class: "a", Generation: 7, DeletedAt: noon, Bound: certificate.Bound{Until: noon.Add(time.Hour), Flip: "next"}}}
	some.Deleted.Rows = map[string]int64{"a": 1}
	some.Kept = []certificate.Kept{{Class: "b", Ground: ground, Review: noon}}
	some.Recipients = []certificate.Recipient{{Name: "a", ToldAt: noon, Answer: certificate.Silent}}
	some.Probes = []certificate.Probe{{Name: "a", Searched: "b", Looked: 1}}
	some.Log = certificate.Log{Checkpoint: "a\n1\n", Pseudonyms: []uuid.UUID{{}}, Entries: []certificate.Entry{{Action: "erase", Leaf: "{}"}}}
	var files [][]byte
	for _, c := range []certificate.Certificate{least, some} {
		doc, err := c.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, joined(t, doc, []byte("a\n\n— b c\n")))
	}
	return files
}
