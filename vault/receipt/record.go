package receipt

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// node is a reference in JSON-LD.
type node struct {
	ID string `json:"@id"`
}

type record struct {
	Context    namespaces `json:"@context"`
	ID         string     `json:"@id"`
	Type       string     `json:"@type"`
	ConformsTo string     `json:"dct:conformsTo"`
	Issued     string     `json:"dct:issued"`
	Header     header     `json:"iso:record_header"`
	Processing processing `json:"iso:pii_processing"`
	Parties    []party    `json:"iso:party_identification"`
	Events     []event    `json:"iso:events"`
	Status     node       `json:"dpv:hasStatus"`
}

type namespaces struct {
	DPV  string `json:"dpv"`
	GDPR string `json:"eu-gdpr"`
	DC   string `json:"dct"`
	ISO  string `json:"iso"`
}

type header struct {
	Schema    string `json:"iso:schema_version"`
	Record    string `json:"iso:record_id"`
	Principal string `json:"iso:pii_principal_id"`
}

type processing struct {
	Notice       *notice       `json:"dpv:hasNotice,omitempty"`
	Language     string        `json:"iso:language,omitempty"`
	Title        string        `json:"iso:purpose"`
	Purpose      *node         `json:"dpv:hasPurpose,omitempty"`
	Basis        node          `json:"dpv:hasLegalBasis"`
	Citation     string        `json:"iso:lawful_basis,omitempty"`
	Channel      string        `json:"iso:channel,omitempty"`
	Point        string        `json:"iso:contact_point,omitempty"`
	Information  []information `json:"iso:pii_information"`
	Controllers  []node        `json:"iso:pii_controllers"`
	Storage      []string      `json:"iso:storage_locations"` // empty: the catalog does not say where data is stored
	Retention    string        `json:"iso:retention_period,omitempty"`
	Jurisdiction string        `json:"iso:jurisdiction"`
	Recipients   []string      `json:"iso:recipient_third_parties"`
	Withdrawal   string        `json:"iso:withdrawal_method"`
	Rights       []node        `json:"iso:privacy_rights"`
	Authority    *node         `json:"iso:authority_party,omitempty"`
}

type notice struct {
	Type     string `json:"@type"`
	ID       string `json:"dct:identifier"`
	Version  string `json:"dct:hasVersion"`
	SHA256   string `json:"iso:sha256"`
	Language string `json:"dct:language,omitempty"`
	Text     string `json:"dct:description,omitempty"`
}

type information struct {
	Type    string `json:"iso:pii_type"`
	Special bool   `json:"iso:special_pii_category"`
}

type party struct {
	ID      string `json:"@id"`
	Role    string `json:"iso:party_role"`
	Name    string `json:"iso:party_name"`
	Contact string `json:"iso:party_contact,omitempty"`
	Address string `json:"iso:party_address,omitempty"`
	Email   string `json:"iso:party_email,omitempty"`
	Phone   string `json:"iso:party_phone,omitempty"`
	URL     string `json:"iso:party_url,omitempty"`
}

type event struct {
	ID         string `json:"@id"`
	Time       string `json:"dpv:isIndicatedAtTime"`
	Recorded   string `json:"iso:recorded_at"`
	ValidUntil string `json:"iso:validity_duration"`
	By         string `json:"dpv:isIndicatedBy"`
	Method     string `json:"dpv:hasIndicationMethod,omitempty"`
	Basis      node   `json:"iso:event_type"`
	State      node   `json:"iso:event_state"`
	Grade      string `json:"iso:import_grade,omitempty"`
	Evidence   string `json:"iso:evidence_sha256,omitempty"`
	Voids      string `json:"iso:voids,omitempty"`
	Entry      string `json:"iso:log_entry,omitempty"`
}

const (
	controllerID = "#controller"
	authorityID  = "#authority"
)

// Record returns the consent record of one event (ISO/IEC TS 27560:2023, clause 6.3) as JSON-LD. Its terms are those of
// the Data Privacy Vocabulary 2 where that has them, and dct:issued is IssuedAt. It returns ErrNotConsent,
// ErrNoController and ErrNoPrincipal.
func Record(s *Source) ([]byte, error) {
	p, err := s.purpose()
	if err != nil {
		return nil, err
	}
	return encode(s.Event.ID, record{
		Context: namespaces{nsDPV, nsGDPR, nsDC, nsISO}, ID: urn(s.Event.ID), Type: "iso:consent_record",
		ConformsTo: "ISO/IEC TS 27560:2023", Issued: stamp(s.IssuedAt),
		Header:     header{"ISO/IEC TS 27560:2023", s.Event.ID.String(), hex.EncodeToString(s.Principal)},
		Processing: s.processing(p), Parties: s.parties(), Events: []event{s.event()}, Status: node{state(s.Status.Status)},
	})
}

func (s *Source) processing(p *catalog.Purpose) processing {
	out := processing{
		Notice: s.shown(), Language: s.language(), Title: p.Title, Basis: s.basis(), Citation: p.Citation,
		Channel: s.Event.Channel, Point: urn(s.Event.Point), Information: []information{},
		Controllers: []node{{controllerID}}, Storage: []string{}, Retention: retention(p),
		Jurisdiction: s.jurisdiction(), Recipients: append([]string{}, s.Recipients...), Withdrawal: s.site(),
	}
	if p.DPV != "" {
		out.Purpose = &node{p.DPV}
	}
	for _, c := range s.classes(p) {
		out.Information = append(out.Information, information{c.String(), c == catalog.Special})
	}
	for _, right := range rightsOfConsent {
		out.Rights = append(out.Rights, node{right})
	}
	if s.Catalog.Controller.Authority != "" {
		out.Authority = &node{authorityID}
	}
	return out
}

// shown is the notice as the event names it, with the text where the catalog still has exactly that.
func (s *Source) shown() *notice {
	e := s.Event.Notice
	if e.ID == "" {
		return nil
	}
	out := &notice{Type: "dpv:ConsentNotice", ID: e.ID, Version: strconv.Itoa(e.Version), SHA256: hex.EncodeToString(e.SHA256)}
	if n, locale, ok := s.notice(); ok {
		out.Language, out.Text = locale, n.Text[locale]
	}
	return out
}

func (s *Source) parties() []party {
	c := s.Catalog.Controller
	all := []party{{
		ID: controllerID, Role: "PII controller", Name: c.Name, Contact: c.Contact, Address: postal(&c),
		Email: c.Email, Phone: c.Phone, URL: c.URL,
	}}
	if c.Authority != "" {
		all = append(all, party{ID: authorityID, Role: "supervisory authority", Name: c.Authority, URL: c.AuthorityURL})
	}
	return all
}

// postal is the controller's address in one line.
func postal(c *catalog.Controller) string {
	return c.Street + ", " + strings.TrimSpace(c.PostalCode+" "+c.City) + ", " + c.Country
}

// event says what the person did, or who did it in their name.
func (s *Source) event() event {
	e := &s.Event
	out := event{
		ID: urn(e.ID), Time: stamp(e.OccurredAt), Recorded: stamp(e.RecordedAt), ValidUntil: "until withdrawn",
		By: hex.EncodeToString(s.Principal), Method: e.Expressed, Basis: s.basis(), State: node{eventState(e)},
		Grade: e.Grade, Evidence: hex.EncodeToString(e.Evidence), Voids: urn(e.Voids), Entry: urn(e.Entry),
	}
	if e.Guardian != uuid.Nil {
		out.By = urn(e.Guardian)
	}
	if e.ValidUntil != nil {
		out.ValidUntil = stamp(*e.ValidUntil)
	}
	return out
}

func (s *Source) basis() node {
	if s.Event.Explicit {
		return node{explicitConsent}
	}
	return node{regularConsent}
}

func urn(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	return id.URN()
}
