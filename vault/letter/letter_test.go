package letter_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
)

var update = flag.Bool("update", false, "write the golden files anew")

// open shows a secret as what mails a letter does.
func open(s crypto.Secret) string { return string(s.Reveal()) }

func controller() catalog.Controller {
	return catalog.Controller{
		Name: "Example Ltd", Contact: "Data protection", Street: "1 High Street", City: "London", PostalCode: "N1 9GU", Country: "GB",
		Email: "privacy@example.com", Phone: "+442079460991", DPOEmail: "dpo@example.com", Authority: "Information Commissioner",
		AuthorityURL: "https://ico.org.uk",
	}
}

func newLetters(t testing.TB, overrides map[string]map[string]catalog.Letter) *letter.Letters {
	t.Helper()
	l, err := letter.New(&catalog.Catalog{Controller: controller(), Letters: overrides})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func text(t testing.TB, l *letter.Letters, locale string, v letter.Vars) string {
	t.Helper()
	got, err := l.Render(locale, v, open)
	if err != nil {
		t.Fatalf("%s in %s: %v", v.Template(), locale, err)
	}
	return open(got.Subject) + "\n\n" + open(got.Body)
}

// Every letter, in every language that ships, with all variables and with few: read the golden files as a person would.
func TestGolden(t *testing.T) {
	t.Parallel()
	l := newLetters(t, nil)
	for _, locale := range []string{"en", "de"} {
		var b strings.Builder
		for _, name := range letter.Templates() {
			for i, v := range letter.Samples(name) {
				fmt.Fprintf(&b, "=== %s %d\n%s\n", name, i, text(t, l, locale, v))
			}
		}
		file := filepath.Join("testdata", "letters."+locale+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), b.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", file, diff)
		}
	}
}

// A refusal names the reason and both remedies: GDPR Art. 12(4).
func TestRefusalSaysWhatTheLawWants(t *testing.T) {
	t.Parallel()
	l := newLetters(t, nil)
	v := letter.RequestRefused{Request: uuid.New(), Type: "erasure", Reasons: []string{"JustificationA17LegalClaims"}, Complain: true, Remedy: true}
	got := text(t, l, "en", v)
	for _, want := range []string{"legal claims", "Art. 77", "Information Commissioner", "https://ico.org.uk", "Art. 79", v.Request.String()} {
		if !strings.Contains(got, want) {
			t.Errorf("got %q, want %q in it", got, want)
		}
	}
	if strings.Contains(got, "appeal") {
		t.Errorf("got %q, want no appeal where the law has none", got)
	}
}

// Nobody learns from the first letter whether they are known: it has no variable that could tell.
func TestReceivedIsTheSameForAll(t *testing.T) {
	t.Parallel()
	var names []string
	for f := range reflect.TypeFor[letter.RequestReceived]().Fields() {
		names = append(names, f.Name)
	}
	if want := []string{"Request", "Type", "Received", "Due"}; !slices.Equal(names, want) {
		t.Errorf("got variables %q, want %q", names, want)
	}
}

func TestEveryCodeHasWords(t *testing.T) {
	t.Parallel()
	var reasons, types []string
	for _, j := range rights.Justifications() {
		if j.Use != rights.ForErasure { // what is asked for, which no letter repeats
			reasons = append(reasons, j.Code)
		}
	}
	for _, typ := range rights.Types() {
		types = append(types, string(typ))
	}
	want := map[string][]string{"reason": reasons, "type": types, "class": shred.Names(), "channel": append(catalog.Channels(), "any"), "ground": {"retention"}}
	for _, locale := range []string{"en", "de"} {
		got := letter.Codes(locale)
		for sort, codes := range want {
			slices.Sort(codes)
			slices.Sort(got[sort])
			if diff := cmp.Diff(codes, got[sort]); diff != "" {
				t.Errorf("%s codes in %s (-want +got):\n%s", sort, locale, diff)
			}
		}
	}
}

func TestUnknownCodeIsRefused(t *testing.T) {
	t.Parallel()
	l := newLetters(t, nil)
	for _, v := range []letter.Vars{
		letter.RequestVerified{Type: "eraser"},
		letter.RequestExtended{Type: "access", Reason: ""},
		letter.RequestRefused{Type: "access", Reasons: []string{"because"}},
		letter.RequestDecidedErasure{Gone: []string{"everything"}},
		letter.ConsentWithdrawn{Purpose: "News", Channel: "pigeon"},
	} {
		if _, err := l.Render("en", v, open); !errors.Is(err, letter.ErrCode) {
			t.Errorf("%+v: got %v, want ErrCode", v, err)
		}
	}
}

func TestDates(t *testing.T) {
	t.Parallel()
	l := newLetters(t, nil)
	berlin := time.FixedZone("", 2*60*60)
	v := letter.ConsentWithdrawn{Purpose: "News", At: time.Date(2026, time.March, 31, 22, 30, 0, 0, time.UTC).In(berlin)}
	for locale, want := range map[string]string{"en": "on 1 April 2026 you", "de": "am 1. April 2026 haben", "de-AT": "am 1. April 2026", "fr": "on 1 April 2026", "": "on 1 April 2026"} {
		if got := text(t, l, locale, v); !strings.Contains(got, want) {
			t.Errorf("in %q: got %q, want %q in it", locale, got, want)
		}
	}
}

func TestCatalogsWordingGoesFirst(t *testing.T) {
	t.Parallel()
	l := newLetters(t, map[string]map[string]catalog.Letter{
		"request_code": {
			"de-AT": {Subject: "Servus", Body: "{{.Code}} {{.Controller.Name}}"},
			"fr":    {Subject: "Votre code", Body: "Bonjour, {{.Code}}{{template \"reference\" .}}"},
		},
		"request_verified": {"de": {Subject: "Verifiziert", Body: "{{.Type}}, {{.Due}}"}},
	})
	code := letter.RequestCode{Request: uuid.UUID{1}, Code: crypto.SecretString("1234"), Minutes: 5}
	verified := letter.RequestVerified{Type: "access", Due: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)}
	for _, tt := range []struct {
		locale string
		v      letter.Vars
		want   string
	}{
		{"de-AT", code, "Servus\n\n1234 Example Ltd\n"},
		{"de-at", code, "Servus\n\n1234 Example Ltd\n"},
		{"fr-CA", code, "Votre code\n\nBonjour, 1234\nYour reference: 01000000-0000-0000-0000-000000000000\n"},
		{"de-AT", verified, "Verifiziert\n\nAuskunft (Art. 15 DSGVO), 2. Januar 2026\n"},
	} {
		if got := text(t, l, tt.locale, tt.v); got != tt.want {
			t.Errorf("%s in %s: got %q, want %q", tt.v.Template(), tt.locale, got, tt.want)
		}
	}
	if got := text(t, l, "de", code); !strings.HasPrefix(got, "Ihr Code") {
		t.Errorf("in de: got %q, want the wording that ships", got)
	}
}

func TestBadWordingIsRefusedBeforeItIsUsed(t *testing.T) {
	t.Parallel()
	for name, w := range map[string]catalog.Letter{
		"an action that does not end":    {Subject: "a", Body: "{{.Code"},
		"an unknown variable":            {Subject: "a", Body: "{{.Cod}}"},
		"an unknown variable below":      {Subject: "a", Body: "{{.Controller.Phon}}"},
		"a variable of another letter":   {Subject: "{{.Due}}", Body: "a"},
		"an unknown function":            {Subject: "a", Body: "{{exec .Code}}"},
		"an unknown part":                {Subject: "a", Body: "{{template \"greeting\"}}"},
		"no subject":                     {Subject: " \n", Body: "a"},
		"no body":                        {Subject: "a", Body: "{{/* nothing */}}"},
		"a subject that is too long":     {Subject: strings.Repeat("a", 201), Body: "a"},
		"a body that is too long":        {Subject: "a", Body: "{{printf \"%70000s\" .Code}}"},
		"a call of what is not callable": {Subject: "a", Body: "{{call .Code}}"},
	} {
		_, err := letter.New(&catalog.Catalog{Letters: map[string]map[string]catalog.Letter{"request_code": {"en": w}}})
		if !errors.Is(err, letter.ErrWording) {
			t.Errorf("%s: got %v, want ErrWording", name, err)
		}
	}
	_, err := letter.New(&catalog.Catalog{Letters: map[string]map[string]catalog.Letter{"request_cod": {"en": {Subject: "a", Body: "b"}}}})
	if !errors.Is(err, letter.ErrWording) || !strings.Contains(err.Error(), "request_code") {
		t.Errorf("an unknown letter: got %v, want ErrWording with the known ones", err)
	}
}

func TestOf(t *testing.T) {
	t.Parallel()
	for _, name := range letter.Templates() {
		if v, ok := letter.Of(name); !ok || v.Template() != name || reflect.TypeOf(v).Kind() != reflect.Pointer {
			t.Errorf("%s: got %T, %v, want a pointer to its variables", name, v, ok)
		}
		if len(letter.Samples(name)) != 2 {
			t.Errorf("%s has no samples: no wording of it would be tried", name)
		}
	}
	if _, ok := letter.Of("nothing"); ok {
		t.Error("got variables of no letter")
	}
}

// FuzzRender puts any text into every variable that can hold text: a letter has one line of subject, no control
// characters but line feeds, and shows actions of templates as the text that they are.
func FuzzRender(f *testing.F) {
	for _, s := range []string{"{{.Code}}", "a\r\nBcc: x@example.com", "{{template \"x\"}}", "\u2028b", "\u202eb", "\xff", "- a\n\n- b", ".\r\n.\r\n"} {
		f.Add(s)
	}
	l := newLetters(f, map[string]map[string]catalog.Letter{
		"request_code":    {"en": {Subject: "code {{.Code}}", Body: "{{.Code}} end"}},
		"consent_confirm": {"en": {Subject: "on {{.Purpose}}", Body: "{{.Purpose}} {{.Link}} end"}},
	})
	f.Fuzz(func(t *testing.T, s string) {
		secret := crypto.SecretString(s)
		for _, v := range []letter.Vars{
			letter.RequestCode{Code: secret},
			letter.ConsentConfirm{Purpose: s, Link: secret},
			letter.ConsentExpiring{Purpose: s, Link: secret},
			letter.CertificateReady{Link: secret, Subject: secret, Salt: secret},
			letter.RequestDecidedErasure{Kept: []letter.Kept{{Class: "contact", Ground: s, Citation: s}}},
		} {
			for _, locale := range []string{"en", "de", s} {
				check(t, l, locale, v)
			}
		}
	})
}

func check(t *testing.T, l *letter.Letters, locale string, v letter.Vars) {
	t.Helper()
	got, err := l.Render(locale, v, open)
	if errors.Is(err, letter.ErrWording) {
		return // too long
	}
	if err != nil {
		t.Fatalf("%s: %v", v.Template(), err)
	}
	subject, body := open(got.Subject), open(got.Body)
	if strings.ContainsFunc(subject, unicode.IsControl) || subject == "" || len([]rune(subject)) > 200 {
		t.Errorf("%s: got subject %q", v.Template(), subject)
	}
	if strings.ContainsFunc(strings.ReplaceAll(body, "\n", ""), unicode.IsControl) || !strings.HasSuffix(body, "\n") {
		t.Errorf("%s: got body %q", v.Template(), body)
	}
	if code, ok := v.(letter.RequestCode); ok && locale == "en" {
		want := strings.TrimSpace(strings.Join(strings.Fields(clean(open(code.Code))), " ") + " end")
		if body != want+"\n" {
			t.Errorf("got body %q, want %q", body, want)
		}
	}
}

// clean is what the fuzz test expects of a variable: its text, without what could end a line or turn it around.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || unicode.IsSpace(r) || r == unicode.ReplacementChar {
			return ' '
		}
		return r
	}, s)
}
