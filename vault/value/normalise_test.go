package value_test

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/value"
)

// normalised returns what is indexed of a text, "" for nothing.
func normalised(t *testing.T, normaliser string, typ value.Type, s string) string {
	t.Helper()
	v, err := value.FromText(typ, s, value.Options{})
	if err != nil {
		t.Fatal(err)
	}
	key, ok := value.Normalise(normaliser, v)
	if ok == key.IsZero() {
		t.Fatalf("got ok %v with %d bytes", ok, key.Len())
	}
	return string(key.Reveal())
}

// TestNormaliseGolden: stored tokens rest on these results. A change needs a new version in Label.
func TestNormaliseGolden(t *testing.T) {
	tests := []struct {
		normaliser string
		typ        value.Type
		in, want   string
	}{
		{"surname", value.Name, "Lovelace", "lovelace"},
		{"surname", value.Name, "O'Brien", "obrien"},
		{"surname", value.Name, "O’Brien", "obrien"},
		{"surname", value.Name, "OʼBrien", "obrien"},
		{"surname", value.Name, "Kaʻaihue", "kaaihue"},
		{"surname", value.Name, "Van Der Berg", "vanderberg"},
		{"surname", value.Name, "van der Berg", "vanderberg"},
		{"surname", value.Name, "Müller-Lüdenscheidt", "mullerludenscheidt"},
		{"surname", value.Name, "Mu\u0308ller", "muller"},
		{"surname", value.Name, "Łukaszewicz", "lukaszewicz"},
		{"surname", value.Name, "Ødegaard", "odegaard"},
		{"surname", value.Name, "Đặng", "dang"},
		{"surname", value.Name, "Großmann", "grossmann"},
		{"surname", value.Name, "GROẞMANN", "grossmann"},
		{"surname", value.Name, "Kjær", "kjaer"},
		{"surname", value.Name, "Þorsteinsson", "thorsteinsson"},
		{"surname", value.Name, "Sigurðardóttir", "sigurdardottir"},
		{"surname", value.Name, "ĳzerman", "ijzerman"},
		{"surname", value.Name, "IJzerman", "ijzerman"},
		{"surname", value.Name, "Œuvrard", "oeuvrard"},
		{"surname", value.Name, "Yıldız", "yildiz"},
		{"surname", value.Name, "İnönü", "inonu"},
		{"surname", value.Name, "Ọ̀ṣun", "osun"},
		{"surname", value.Name, "Dvořáková", "dvorakova"},
		{"surname", value.Name, "King Jr.", "king"},
		{"surname", value.Name, "King, Jr", "king"},
		{"surname", value.Name, "Hawthorne III", "hawthorne"},
		{"surname", value.Name, "Watson, M.D.", "watson"},
		{"surname", value.Name, "Watson MD PhD", "watson"},
		{"surname", value.Name, "Smith Esq.", "smith"},
		{"surname", value.Name, "Jr.", "jr"},
		{"surname", value.Name, "V", "v"},
		{"surname", value.Name, "Ⅲ", "iii"},
		{"surname", value.Name, "陳", "陳"},
		{"surname", value.Name, "渡辺", "渡辺"},
		{"surname", value.Name, "ガルシア", "ガルシア"},
		{"surname", value.Name, "김", "김"},
		{"surname", value.Name, "शर्मा", "शर्मा"},
		{"surname", value.Name, "Коваленко", "коваленко"},
		{"surname", value.Name, "Παπαδάκης", "παπαδάκησ"},
		{"surname", value.Name, "عبد الرحمن", "عبدالرحمن"},
		{"surname", value.Name, "Ｓｍｉｔｈ", "smith"},
		{"surname", value.Name, "- .'", ""},
		{"initial", value.Name, "Ada", "a"},
		{"initial", value.Name, "élodie", "e"},
		{"initial", value.Name, "Þórdís", "t"},
		{"initial", value.Name, "結衣", "結"},
		{"initial", value.Name, "'t", "t"},
		{"initial", value.Name, "…", ""},
		{"year", value.Date, "1906-12-09", "1906"},
		{"phone", value.Phone, "+44 20 7946 0018", "+442079460018"},
		{"email", value.Email, "Ada.Lovelace@EXAMPLE.com", "ada.lovelace@example.com"},
		{"email", value.Email, "ADA@bücher.example", "ada@xn--bcher-kva.example"},
		{"email", value.Email, "straße@example.com", "strasse@example.com"},
		{"exact", value.ExternalID, "Cust-0001", "Cust-0001"},
		{"exact", value.Domain, "Bücher.Example", "bücher.example"},
		{"exact", value.IBAN, "NO93 8601 1117 947", "NO9386011117947"},
	}
	for _, tt := range tests {
		if got := normalised(t, tt.normaliser, tt.typ, tt.in); got != tt.want {
			t.Errorf("%s of %s: got %q, want %q", tt.normaliser, tt.in, got, tt.want)
		}
	}
}

func TestNormaliseNothing(t *testing.T) {
	name := value.FromSecret(value.Name, crypto.SecretString("Lovelace"))
	for _, tt := range []struct {
		normaliser string
		v          value.Value
	}{
		{"surname", value.Value{}},
		{"phone", name},
		{"soundex", name},
		{"", name},
		{"phone", value.FromSecret(value.Phone, crypto.SecretString("0170"))},
		{"email", value.FromSecret(value.Email, crypto.SecretString("nobody"))},
		{"year", value.FromSecret(value.Date, crypto.SecretString("19"))},
	} {
		if _, ok := value.Normalise(tt.normaliser, tt.v); ok {
			t.Errorf("%s of %s: got something, want nothing", tt.normaliser, tt.v.Type())
		}
	}
}

func TestLabels(t *testing.T) {
	for _, n := range value.Normalisers() {
		if got := value.Label(n); got != n+"/1" {
			t.Errorf("got %q, want %q", got, n+"/1")
		}
	}
	if got := value.Label("soundex"); got != "" {
		t.Errorf("got %q for an unknown normaliser", got)
	}
}

// testData finds the directory of public data sets where CONTRIBUTING.md says it is, "" where there is none.
func testData(t *testing.T) string {
	t.Helper()
	if data := os.Getenv("TACIT_TEST_DATA"); data != "" {
		return data
	}
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for {
		if data := filepath.Join(dir, "shared", "data"); isDir(data) {
			return data
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// TestNormaliseLegislators takes real names, public ones: every one must leave ASCII letters, and
// every phone must read as an American number.
func TestNormaliseLegislators(t *testing.T) {
	data := testData(t)
	if data == "" {
		t.Skip("no directory of data sets; TACIT_TEST_DATA names it")
	}
	f, err := os.Open(filepath.Join(data, "congress", "legislators-current.csv"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	first, last, suffix, phone := column("first"), column("last"), column("suffix"), column("phone")
	if len(rows) != 538 {
		t.Errorf("got %d rows, want 537 people and a head", len(rows))
	}
	phones := 0
	for i, row := range rows[1:] {
		surname := normalised(t, "surname", value.Name, row[last])
		if with := normalised(t, "surname", value.Name, row[last]+" "+row[suffix]); with != surname {
			t.Errorf("row %d: a suffix changes the surname", i)
		}
		initial := normalised(t, "initial", value.Name, row[first])
		if strings.Trim(surname, "abcdefghijklmnopqrstuvwxyz") != "" || len(surname) < 2 || len(initial) != 1 {
			t.Errorf("row %d: not reduced to letters", i)
		}
		if row[phone] == "" {
			continue
		}
		phones++
		v, err := value.FromText(value.Phone, row[phone], value.Options{Region: "US"})
		if err != nil {
			t.Errorf("row %d: %v", i, err)
			continue
		}
		key, ok := value.Normalise("phone", v)
		if got := string(key.Reveal()); !ok || len(got) != 12 || got != "+1"+strings.ReplaceAll(row[phone], "-", "") {
			t.Errorf("row %d: the phone is not what was typed", i)
		}
	}
	if phones != 536 {
		t.Errorf("got %d phone numbers, want 536", phones)
	}
}
