package receipt_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/receipt"
)

var update = flag.Bool("update", false, "write the documents in testdata anew")

// TestDocumentsKeepTheirBytes compares both documents of one consent with those in testdata: a signature over them is
// of no use once they change.
func TestDocumentsKeepTheirBytes(t *testing.T) {
	s := golden(t)
	end := noon.AddDate(1, 0, 0)
	s.Event.ValidUntil, s.Event.Evidence, s.Event.Point = &end, make([]byte, 32), uuid.UUID{15: 9}
	s.Recipients = []string{"A print shop"}
	for name, as := range map[string]func(*receipt.Source) ([]byte, error){"record.json": receipt.Record, "kantara.json": receipt.Kantara} {
		got := write(t, as, s)
		file := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(file, got, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		for range 20 { // the order of a map must not get in
			if again := write(t, as, s); !bytes.Equal(got, again) {
				t.Fatalf("%s, written again:\n%s", name, cmp.Diff(string(got), string(again)))
			}
		}
	}
}

// golden is a grant by a catalog of its own, so that its documents change with this package only.
func golden(t *testing.T) *receipt.Source {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "catalog.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Parse("catalog.yaml", src)
	if err != nil {
		t.Fatal(err)
	}
	return grant(t, c)
}

// A consent opens the addresses of its channel and no others; one to a purpose without channels opens none.
func TestAddressesAreThoseOfTheChannel(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct{ purpose, channel, want string }{
		{"marketing", "email", "contact.email"},
		{"marketing", "sms", "contact.phone"},
		{"marketing", "post", "contact.post"},
		{"marketing", "", "contact.email contact.phone contact.post contact.social"},
		{"analytics", "", ""},
	} {
		s := grant(t, c)
		s.Event.Purpose, s.Event.Channel = tt.purpose, tt.channel
		var k struct {
			Services []struct {
				Purposes []struct {
					Categories []string `json:"piiCategory"`
				}
			}
		}
		if err := json.Unmarshal(write(t, receipt.Kantara, s), &k); err != nil {
			t.Fatal(err)
		}
		all := slices.DeleteFunc(k.Services[0].Purposes[0].Categories, func(s string) bool { return !strings.HasPrefix(s, "contact.") })
		if got := strings.Join(all, " "); got != tt.want {
			t.Errorf("%s by %q: got %q, want %q", tt.purpose, tt.channel, got, tt.want)
		}
	}
}

func TestRefused(t *testing.T) {
	c := shipped(t)
	for _, tt := range []struct {
		name    string
		change  func(*receipt.Source)
		record  error
		kantara error
	}{
		{"a grant", func(*receipt.Source) {}, nil, nil},
		{"a withdrawal", func(s *receipt.Source) { s.Event.Kind = consent.KindWithdrawn }, nil, receipt.ErrNoGrant},
		{"what is claimed", func(s *receipt.Source) { s.Event.Kind, s.Event.Grade = consent.KindImported, consent.GradeClaimed }, nil, receipt.ErrNoGrant},
		{"another basis", func(s *receipt.Source) { s.Event.Purpose = "sales" }, receipt.ErrNotConsent, receipt.ErrNotConsent},
		{"an unknown purpose", func(s *receipt.Source) { s.Event.Purpose = "spying" }, receipt.ErrNotConsent, receipt.ErrNotConsent},
		{"no pseudonym", func(s *receipt.Source) { s.Principal = nil }, receipt.ErrNoPrincipal, receipt.ErrNoPrincipal},
		{"no controller", func(s *receipt.Source) {
			without := *s.Catalog
			without.Controller = catalog.Controller{}
			s.Catalog = &without
		}, receipt.ErrNoController, receipt.ErrNoController},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := grant(t, c)
			tt.change(s)
			for _, w := range []struct {
				as   func(*receipt.Source) ([]byte, error)
				want error
			}{{receipt.Record, tt.record}, {receipt.Kantara, tt.kantara}} {
				if b, err := w.as(s); !errors.Is(err, w.want) || (err != nil) != (b == nil) {
					t.Errorf("got %d bytes, %v; want %v", len(b), err, w.want)
				}
			}
		})
	}
}

// GDPR Art. 9(2)(a): only an explicit consent covers special categories, so only its documents name them.
func TestSpecialCategoriesNeedExplicitConsent(t *testing.T) {
	c := shipped(t)
	contact, _ := c.Kind("contact")
	for _, f := range contact.Fields {
		if f.Class == catalog.Special && !f.HasPurpose("marketing") {
			f.Purposes = append(f.Purposes, "marketing")
			slices.Sort(f.Purposes)
		}
	}
	for _, explicit := range []bool{false, true} {
		s := grant(t, c)
		s.Event.Explicit = explicit
		var k struct {
			Sensitive bool
			SPICat    []string `json:"spiCat"`
		}
		if err := json.Unmarshal(write(t, receipt.Kantara, s), &k); err != nil {
			t.Fatal(err)
		}
		if k.Sensitive != explicit || (len(k.SPICat) == 1) != explicit {
			t.Errorf("explicit %t: the receipt says %+v", explicit, k)
		}
		if got := bytes.Contains(write(t, receipt.Record, s), []byte(`"iso:special_pii_category": true`)); got != explicit {
			t.Errorf("explicit %t: the record names special categories: %t", explicit, got)
		}
	}
}

// The text stands in a document only if it is to the letter what the event says was shown.
func TestNoticeTextIsTheOneShown(t *testing.T) {
	s := grant(t, shipped(t))
	text := func() (shown struct {
		Language string `json:"dct:language"`
		Text     string `json:"dct:description"`
	},
	) {
		var doc struct {
			Processing struct {
				Notice json.RawMessage `json:"dpv:hasNotice"`
			} `json:"iso:pii_processing"`
		}
		if err := json.Unmarshal(write(t, receipt.Record, s), &doc); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(doc.Processing.Notice, &shown); err != nil {
			t.Fatal(err)
		}
		return shown
	}
	n, _ := s.Catalog.Notice("marketing", 1)
	if got := text(); got.Language != "de" || got.Text != n.Text["de"] {
		t.Errorf("got %+v", got)
	}
	s.Event.Notice.SHA256 = make([]byte, 32)
	if got := text(); got.Language != "" || got.Text != "" {
		t.Errorf("another text was shown: got %+v", got)
	}
}
