package e2e_test

import (
	"encoding/csv"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// legislator is one row of the data set, by column.
type legislator map[string]string

// congress finds the public list of members of the United States Congress (github.com/unitedstates/congress-legislators).
func congress(t *testing.T) (file string, all []legislator) {
	t.Helper()
	file = filepath.Join(dataSetsDir(t), "congress", "legislators-current.csv")
	return file, readLegislators(t, file)
}

// dataSetsDir is where CONTRIBUTING.md says that public data sets are; a test that needs one is skipped without.
func dataSetsDir(t *testing.T) string {
	t.Helper()
	if data := os.Getenv("TACIT_TEST_DATA"); data != "" {
		return data
	}
	for dir := moduleRoot(t); dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		data := filepath.Join(dir, "shared", "data")
		if _, err := os.Stat(data); err == nil {
			return data
		}
	}
	t.Skip("no public data sets; TACIT_TEST_DATA names their directory")
	return ""
}

func readLegislators(t *testing.T, file string) []legislator {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil || len(rows) < 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	var all []legislator
	for _, row := range rows[1:] {
		l := legislator{}
		for i, name := range rows[0] {
			l[name] = row[i]
		}
		all = append(all, l)
	}
	return all
}

// TestCongressImportedAndUsed imports real people and treats them as customers of a team: found by support, seen by sales,
// and by marketing only while they consent, on two servers.
func TestCongressImportedAndUsed(t *testing.T) {
	t.Parallel()
	file, all := congress(t)
	dev := startDev(t, "", nil)
	two := dev.startServe(t, "")
	importCongress(t, dev, file, len(all), len(all), 0)
	importCongress(t, dev, file, len(all), 0, len(all))
	if got := dev.text(`SELECT count(*) FROM contact`); got != fmt.Sprint(len(all)) {
		t.Errorf("got %s contacts, want %d", got, len(all))
	}
	t.Run("names", func(t *testing.T) { findsByName(t, two.in(t), all) })
	t.Run("suffixes in the surname", func(t *testing.T) { findsSuffixed(t, dev.in(t), all) })
	t.Run("phones", func(t *testing.T) { findsByPhone(t, two.in(t), all) })
	t.Run("purposes", func(t *testing.T) { followsConsent(t, dev.in(t), two.in(t), all[0]) })
	t.Run("reliance", func(t *testing.T) { reliedOnConsent(t, dev.in(t), two.in(t), all) })
}

// importCongress imports the file by the command line, and checks the report.
func importCongress(t *testing.T, dev *server, file string, rows, created, unchanged int) {
	t.Helper()
	code, stdout, stderr := run(t, []string{"TACIT_URL=" + dev.url, "TACIT_TOKEN=" + dev.tokens["import"]}, "import", "contacts", file, "--region", "US", "--json",
		"--map", "bioguide=external_ref", "--map", "first=given_name", "--map", "last=family_name", "--map", "birthday=birth_date", "--map", "type=job_title",
		"--map", "phone=contact_points.phone", "--map", "address=contact_points.post", "--map", "twitter=contact_points.social")
	want := fmt.Sprintf(`"rows":%d,"created":%d,"updated":0,"unchanged":%d,"failed":0`, rows, created, unchanged)
	if code != 0 || !strings.Contains(stdout, want) {
		t.Fatalf("got exit code %d, want %s\n%s%s", code, want, stdout, stderr)
	}
}

var plain = regexp.MustCompile(`^[A-Za-z]+$`)

// findsByName looks people up as they would be asked for: with and without accents, with their suffix, by initial and,
// for the officer, by year of birth. All whose names are unusual are asked for, and some others.
func findsByName(t *testing.T, s *server, all []legislator) {
	unusual := 0
	for i, l := range all {
		odd := !plain.MatchString(l["last"]) || !plain.MatchString(l["first"]) || l["suffix"] != ""
		if !odd && i%60 != 0 {
			continue
		}
		if odd {
			unusual++
		}
		for _, surname := range []string{l["last"], strings.ToUpper(l["last"]), unaccented.Replace(l["last"]), strings.TrimSpace(l["last"] + " " + l["suffix"])} {
			found(t, s, "support", l, fmt.Sprintf(`{"family_name":%q,"given_name":%q}`, surname, unaccented.Replace(l["first"])[:1]))
			found(t, s, "officer", l, fmt.Sprintf(`{"family_name":%q,"birth_year":%s}`, surname, l["birthday"][:4]))
		}
	}
	if unusual < 20 {
		t.Errorf("only %d unusual names: the data set is not what it was", unusual)
	}
	// Who did not import them under that name is not found by it.
	if got := s.do("POST", "/v1/contacts/search", "support", `{"family_name":"Nosuchname","given_name":"A"}`).want(http.StatusOK); strings.Contains(got.body, `"family_name"`) {
		t.Errorf("somebody was found by a name that nobody has\n%s", got.body)
	}
}

// unaccented covers the letters of this data set, and not by the way the program does it.
var unaccented = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ñ", "n", "ü", "u", "Á", "A", "É", "E", "Í", "I", "Ó", "O", "Ú", "U", "Ñ", "N")

// found searches, and looks for the person among those found.
func found(t *testing.T, s *server, as string, l legislator, body string) {
	t.Helper()
	a := s.do("POST", "/v1/contacts/search", as, body)
	if a.status == http.StatusOK && strings.Contains(a.body, fmt.Sprintf(`"external_ref":%q`, l["bioguide"])) {
		return
	}
	t.Errorf("%s as %s: got %d without the one sought", l["bioguide"], as, a.status)
}

// findsSuffixed imports those with a suffix once more, as other sources write them, and asks without it.
func findsSuffixed(t *testing.T, dev *server, all []legislator) {
	n := 0
	for _, l := range all {
		if l["suffix"] == "" {
			continue
		}
		again := legislator{"bioguide": fmt.Sprintf("again-%d", n), "birthday": l["birthday"]}
		surname := l["last"] + []string{", ", " "}[n%2] + l["suffix"]
		dev.create("/v1/contacts", "import", fmt.Sprintf(`{"external_ref":%q,"given_name":%q,"family_name":%q,"birth_date":%q}`, again["bioguide"], l["first"], surname, l["birthday"]))
		found(t, dev, "support", again, fmt.Sprintf(`{"family_name":%q,"given_name":%q}`, l["last"], l["first"]))
		found(t, dev, "officer", again, fmt.Sprintf(`{"family_name":%q,"birth_year":%s}`, l["last"], l["birthday"][:4]))
		n++
	}
	if n < 5 {
		t.Errorf("only %d names with a suffix: the data set is not what it was", n)
	}
}

// findsByPhone asks for a number in the ways people write it; it is stored in one.
func findsByPhone(t *testing.T, s *server, all []legislator) {
	for i := 0; i < len(all); i += 53 {
		l := all[i]
		digits := strings.ReplaceAll(l["phone"], "-", "")
		for _, body := range []string{
			fmt.Sprintf(`{"phone":%q,"region":"US"}`, l["phone"]), fmt.Sprintf(`{"phone":"+1%s"}`, digits), fmt.Sprintf(`{"phone":"+1 (%s) %s %s"}`, digits[:3], digits[3:6], digits[6:]),
			fmt.Sprintf(`{"phone":"%s.%s.%s","region":"US"}`, digits[:3], digits[3:6], digits[6:]), fmt.Sprintf(`{"phone":"001 %s","region":"DE"}`, digits),
		} {
			a := s.do("POST", "/v1/lookup", "sales", body).want(http.StatusOK)
			if a.at("fields.external_ref") != l["bioguide"] || !strings.Contains(a.body, `"+1`+digits+`"`) {
				t.Errorf("%s: another was found, or the number has another form", l["bioguide"])
			}
		}
	}
}

// followsConsent goes through what each purpose sees, and through consent and its withdrawal on the other server.
func followsConsent(t *testing.T, dev, two *server, l legislator) {
	a := dev.do("POST", "/v1/lookup", "support", fmt.Sprintf(`{"external_ref":%q}`, l["bioguide"])).want(http.StatusOK)
	contact := "/v1/contacts/" + a.at("id")
	digits := strings.ReplaceAll(l["phone"], "-", "")
	if a.at("fields.family_name") != l["last"] || a.at("withheld.contact.phone.as") != "" || !strings.Contains(a.body, `"contact.phone":{"as":"mask"`) ||
		a.at("withheld.birth_date.as") != "hidden" || strings.Contains(a.body, digits) || strings.Contains(a.body, l["birthday"]) {
		t.Errorf("support: got %s", a.body)
	}
	if a = two.do("GET", contact, "sales", "").want(http.StatusOK); !strings.Contains(a.body, `"+1`+digits+`"`) || strings.Contains(a.body, l["birthday"]) {
		t.Errorf("sales: got %s", a.body)
	}
	for _, s := range []*server{dev, two} {
		s.do("GET", contact, "marketing", "").refused(http.StatusForbidden, "consent_missing")
	}
	phone := strings.Replace(given, "email", "phone", 1)
	dev.do("POST", contact+"/consents", "import", phone).want(http.StatusCreated)
	for _, s := range []*server{two, dev} {
		a = s.do("GET", contact, "marketing", "").want(http.StatusOK)
		if !strings.Contains(a.body, `"+1`+digits+`"`) || strings.Contains(a.body, l["last"]) || strings.Contains(a.body, l["address"]) || strings.Contains(a.body, l["twitter"]) {
			t.Errorf("marketing with consent to the phone: got %s", a.body)
		}
	}
	dev.do("POST", contact+"/consents", "support", `{"kind":"withdrawn","purpose":"marketing"}`).want(http.StatusCreated)
	two.do("GET", contact, "marketing", "").refused(http.StatusForbidden, "consent_withdrawn")
	dev.do("GET", contact, "marketing", "").refused(http.StatusForbidden, "consent_withdrawn")
	e := dev.do("GET", contact+"/disclosures?purpose=marketing", "officer", "").want(http.StatusOK)
	if strings.Count(e.body, `"outcome":"released"`) != 2 || strings.Count(e.body, `"outcome":"denied"`) != 4 {
		t.Errorf("the log of marketing's six requests: got %s", e.body)
	}
}
