package record_test

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/value"
)

var updateGolden = flag.Bool("golden-tokens", false, "write the golden files in testdata anew")

// goldenIndex is the index root of the golden vault of the first release: its keys are in the repository.
func goldenIndex(t *testing.T) *crypto.Index {
	t.Helper()
	home := filepath.Join("..", "..", "crypto", "testdata", "golden-1")
	dir := t.TempDir()
	for _, file := range []string{"keystone/keystone.json", "kms/generation-1.key"} {
		text, err := os.ReadFile(filepath.Join(home, file))
		if err == nil {
			err = os.MkdirAll(filepath.Join(dir, filepath.Dir(file)), 0o700)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, file), text, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	k, err := kms.NewFile(kms.FileConfig{Dirs: []string{filepath.Join(dir, "kms")}})
	if err != nil {
		t.Fatal(err)
	}
	keystone, err := crypto.OpenKeystone(t.Context(), crypto.KeystoneConfig{Dirs: []string{filepath.Join(dir, "keystone")}, KMS: k})
	if err != nil {
		t.Fatal(err)
	}
	root, err := keystone.Root(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(home, "vault.json"))
	if err != nil {
		t.Fatal(err)
	}
	var vault struct {
		Epoch    uint32
		IndexKey []byte
	}
	if err := json.Unmarshal(text, &vault); err != nil {
		t.Fatal(err)
	}
	x, err := root.OpenIndex(vault.Epoch, vault.IndexKey)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// goldenNames are nobody's, in the letters that are easily folded in another way.
var goldenNames = []string{
	"Łukasiewicz", "Ødegård", "Øystein", "Đorđević", "Đặng", "Йосипенко", "Андрей", "Strauß", "GROẞ", "Þórsdóttir", "Sigurðsson",
	"Œuvrard", "IJzerman", "Ĳsbrand", "Yıldırım", "İnönü", "Dvořáková", "Nguyễn", "O’Neill", "van der Meer", "King, Jr.", "Παπαδάκης",
	"ガルシア", "渡辺", "김",
}

// TestGoldenTokens holds normalisers and tokens to what stored tokens rest on: a golden file of their digests under a
// key that is known. A normaliser that has to change takes another version, and an index with a new number.
func TestGoldenTokens(t *testing.T) {
	g := golden{T: t, index: goldenIndex(t), got: map[string]string{}}
	for _, name := range goldenNames {
		g.add("name "+name, "surname", value.Name, []string{name})
		g.add("initial of "+name, "initial", value.Name, []string{name})
	}
	g.addSearch("surname and initial", value.Name, goldenNames)
	g.check("names.json")
}

// TestGoldenTokensOfPublicData does the same for the names, dates, phone numbers and addresses of two public data sets.
// The golden file holds digests over whole columns alone.
func TestGoldenTokensOfPublicData(t *testing.T) {
	data := os.Getenv("TACIT_TEST_DATA")
	for dir, _ := filepath.Abs("."); data == "" && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "shared", "data", "chinook")); err == nil {
			data = filepath.Join(dir, "shared", "data")
		}
	}
	if data == "" {
		t.Skip("no congress and chinook data; TACIT_TEST_DATA names the directory of data sets")
	}
	g := golden{T: t, index: goldenIndex(t), got: map[string]string{}}
	for _, c := range []struct {
		file, column, normaliser string
		typ                      value.Type
	}{
		{"congress/legislators-current.csv", "last", "surname", value.Name},
		{"congress/legislators-current.csv", "official_full", "surname", value.Name},
		{"congress/legislators-current.csv", "first", "initial", value.Name},
		{"congress/legislators-current.csv", "birthday", "year", value.Date},
		{"congress/legislators-current.csv", "phone", "phone", value.Phone},
		{"congress/legislators-current.csv", "bioguide", "exact", value.ExternalID},
		{"chinook/customer.csv", "LastName", "surname", value.Name},
		{"chinook/customer.csv", "FirstName", "initial", value.Name},
		{"chinook/customer.csv", "Email", "email", value.Email},
		{"chinook/customer.csv", "Phone", "phone", value.Phone},
	} {
		cells := column(t, filepath.Join(data, c.file), c.column)
		g.add(c.file+" "+c.column, c.normaliser, c.typ, cells)
		if c.normaliser == "surname" {
			g.addSearch(c.file+" "+c.column+" and initial", c.typ, cells)
		}
	}
	g.check("public.json")
}

func column(t *testing.T, file, name string) []string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.Index(rows[0], name)
	if at < 0 || len(rows) < 50 {
		t.Fatalf("%s: %d rows, column %s at %d", file, len(rows), name, at)
	}
	var cells []string
	for _, row := range rows[1:] {
		cells = append(cells, row[at])
	}
	return cells
}

// golden collects digests by what they are of.
type golden struct {
	*testing.T
	index *crypto.Index
	got   map[string]string
}

// add digests the normalised forms of values, and their tokens, in their order.
func (g *golden) add(name, normaliser string, typ value.Type, cells []string) {
	g.Helper()
	forms, tokens := sha256.New(), sha256.New()
	x := &catalog.Index{Number: 7, Normaliser: normaliser}
	indexed := 0
	for _, cell := range cells {
		v, err := value.FromText(typ, cell, value.Options{Region: "US"})
		if err != nil {
			continue
		}
		form, ok := value.Normalise(normaliser, v)
		if !ok {
			continue
		}
		indexed++
		forms.Write(append(form.Reveal(), '\n'))
		token, _ := record.FieldToken(g.index, x, v)
		tokens.Write(token[:])
	}
	if indexed*2 < len(cells) {
		g.Errorf("%s: %d of %d values are indexed", name, indexed, len(cells))
	}
	g.got[name+": normalised"] = hex.EncodeToString(forms.Sum(nil))
	g.got[name+": tokens"] = hex.EncodeToString(tokens.Sum(nil))
}

// addSearch digests compound tokens of each value's surname and initial.
func (g *golden) addSearch(name string, typ value.Type, cells []string) {
	g.Helper()
	tokens := sha256.New()
	s := &catalog.Search{Number: 8, Parts: []catalog.Part{{Field: "a", Normaliser: "surname"}, {Field: "b", Normaliser: "initial"}}}
	for _, cell := range cells {
		v, err := value.FromText(typ, cell, value.Options{})
		if err != nil {
			continue
		}
		token, ok := record.SearchToken(g.index, s, []value.Value{v, v})
		if ok {
			tokens.Write(token[:])
		}
	}
	g.got[name+": tokens"] = hex.EncodeToString(tokens.Sum(nil))
}

func (g *golden) check(file string) {
	g.Helper()
	file = filepath.Join("testdata", file)
	if *updateGolden {
		text, err := json.MarshalIndent(g.got, "", " ")
		if err == nil {
			err = os.WriteFile(file, append(text, '\n'), 0o600)
		}
		if err != nil {
			g.Fatal(err)
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		g.Fatal(err)
	}
	var want map[string]string
	if err := json.Unmarshal(text, &want); err != nil {
		g.Fatal(err)
	}
	if diff := cmp.Diff(want, g.got); diff != "" {
		g.Errorf("%s: tokens that are stored would not be found any more (-want +got):\n%s", file, diff)
	}
}
