package receipt

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/vault/catalog"
)

type kantara struct {
	Version      string              `json:"version"`
	Jurisdiction string              `json:"jurisdiction"`
	Timestamp    int64               `json:"consentTimestamp"`
	Method       string              `json:"collectionMethod"`
	ID           string              `json:"consentReceiptID"`
	Language     string              `json:"language,omitempty"`
	Principal    string              `json:"piiPrincipalId"`
	Controllers  []kantaraController `json:"piiControllers"`
	Policy       string              `json:"policyUrl"`
	Services     []kantaraService    `json:"services"`
	Sensitive    bool                `json:"sensitive"`
	Special      []string            `json:"spiCat"`
}

type kantaraController struct {
	Name    string  `json:"piiController"`
	Contact string  `json:"contact"`
	Address address `json:"address"`
	Email   string  `json:"email"`
	Phone   string  `json:"phone"`
	URL     string  `json:"piiControllerUrl,omitempty"`
}

type address struct {
	Street     string `json:"streetAddress"`
	City       string `json:"addressLocality"`
	PostalCode string `json:"postalCode,omitempty"`
	Country    string `json:"addressCountry"`
}

type kantaraService struct {
	Service  string           `json:"service"`
	Purposes []kantaraPurpose `json:"purposes"`
}

type kantaraPurpose struct {
	Purpose     string   `json:"purpose"`
	Type        string   `json:"consentType"`
	Category    []string `json:"purposeCategory"`
	Information []string `json:"piiCategory"`
	Primary     bool     `json:"primaryPurpose"`
	Termination string   `json:"termination"`
	Disclosed   bool     `json:"thirdPartyDisclosure"`
	ThirdParty  string   `json:"thirdPartyName,omitempty"`
}

// Kantara returns the receipt of one grant after the Kantara Consent Receipt Specification 1.1, as JSON. Its timestamp is
// when the person acted, in seconds since 1970. Every consent is of type EXPLICIT: only what a person states is recorded
// as one (GDPR Art. 4(11)). It returns ErrNoGrant, ErrNotConsent, ErrNoController and ErrNoPrincipal.
func Kantara(s *Source) ([]byte, error) {
	p, err := s.purpose()
	if err != nil {
		return nil, err
	}
	if !s.Event.Permits() {
		return nil, ErrNoGrant
	}
	c := s.Catalog.Controller
	out := kantara{
		Version: "KI-CR-v1.1.0", Jurisdiction: s.jurisdiction(), Timestamp: s.Event.OccurredAt.Unix(), Method: method(s.Event.Expressed),
		ID: s.Event.ID.String(), Language: s.language(), Principal: hex.EncodeToString(s.Principal),
		Controllers: []kantaraController{{c.Name, c.Contact, address{c.Street, c.City, c.PostalCode, c.Country}, c.Email, c.Phone, c.URL}},
		Policy:      s.site(), Services: []kantaraService{{c.Name, []kantaraPurpose{s.kantaraPurpose(p)}}}, Special: []string{},
	}
	for _, class := range s.classes(p) {
		if class == catalog.Special {
			out.Sensitive, out.Special = true, []string{class.String()}
		}
	}
	return encode(s.Event.ID, out)
}

func (s *Source) kantaraPurpose(p *catalog.Purpose) kantaraPurpose {
	out := kantaraPurpose{
		Purpose: p.Title, Type: "EXPLICIT", Category: []string{p.Name}, Information: []string{}, Primary: true,
		Termination: s.termination(p), Disclosed: len(s.Recipients) > 0, ThirdParty: strings.Join(s.Recipients, ", "),
	}
	if p.DPV != "" {
		out.Category = []string{p.DPV}
	}
	for _, class := range s.classes(p) {
		out.Information = append(out.Information, class.String())
	}
	return out
}

// termination says when the consent ends, and how long data is kept from then.
func (s *Source) termination(p *catalog.Purpose) string {
	end := "until withdrawn"
	if s.Event.ValidUntil != nil {
		end = "until " + stamp(*s.Event.ValidUntil) + ", or until withdrawn"
	}
	if p.RetentionDays > 0 {
		end += "; data is kept for " + strconv.Itoa(p.RetentionDays) + " days from then"
	}
	return end
}

// methods puts how a choice was expressed into words.
var methods = map[string]string{
	"app": "app", "double_opt_in": "form, confirmed by a link in a mail to the person (double opt-in)", "email": "e-mail",
	"imported": "imported from another system", "message": "text message", "paper": "paper form", "portal": "portal of the controller",
	"spoken": "spoken words", "web_form": "web form",
}

func method(expressed string) string {
	if words, ok := methods[expressed]; ok {
		return words
	}
	return "not recorded"
}
