package traffic

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/bench"
	"github.com/tacitcrm/tacit/vault/crm"
	"github.com/tacitcrm/tacit/vault/importer"
)

// fields are what a reader gets of a contact. Of its fifteen personal values, three stand in contact points.
type fields struct {
	GivenName     string `json:"given_name,omitempty"`
	FamilyName    string `json:"family_name,omitempty"`
	MiddleName    string `json:"middle_name,omitempty"`
	Salutation    string `json:"salutation,omitempty"`
	JobTitle      string `json:"job_title,omitempty"`
	Department    string `json:"department,omitempty"`
	Manager       string `json:"manager,omitempty"`
	ExternalRef   string `json:"external_ref,omitempty"`
	LoyaltyNumber string `json:"loyalty_number,omitempty"`
	BankAccount   string `json:"bank_account,omitempty"`
	DeliveryNote  string `json:"delivery_note,omitempty"`
	Notes         string `json:"notes,omitempty"`

	Language string   `json:"language,omitempty"`
	Source   string   `json:"source,omitempty"`
	Region   string   `json:"region,omitempty"`
	Tags     []string `json:"tags,omitempty"`
	Stage    string   `json:"stage,omitempty"`

	Points []point `json:"contact_points,omitempty"`
}

// point is one contact point.
type point struct {
	ID        uuid.UUID `json:"id,omitzero"`
	Kind      string    `json:"kind"`
	Value     string    `json:"value"`
	Verified  bool      `json:"verified"`
	Preferred bool      `json:"preferred"`
}

// personal are the columns of a contact's own personal values.
var personal = []string{
	"given_name", "family_name", "middle_name", "salutation", "job_title", "department", "manager", "external_ref",
	"loyalty_number", "bank_account", "delivery_note", "notes",
}

// texts are where those columns' values stand, in their order.
func (f *fields) texts() []*string {
	return []*string{
		&f.GivenName, &f.FamilyName, &f.MiddleName, &f.Salutation, &f.JobTitle, &f.Department, &f.Manager, &f.ExternalRef,
		&f.LoyaltyNumber, &f.BankAccount, &f.DeliveryNote, &f.Notes,
	}
}

// further are fields that the default catalog has not, declared as an operator would.
const further = `      middle_name: {number: 60, type: name, class: identity, purposes: identity}
      salutation: {number: 61, type: name, class: identity, purposes: identity}
      department: {number: 62, type: name, class: identity, purposes: identity}
      manager: {number: 63, type: name, class: identity, purposes: identity}
      loyalty_number: {number: 64, type: external_id, class: identity, purposes: identity}
      delivery_note: {number: 65, type: text, class: content, purposes: notes}
      notes: {number: 66, type: text, class: content, purposes: notes}
`

var errCatalog = errors.New("the default catalog has no field bank_account of a contact")

// catalogSource is the default catalog with further fields of a contact.
func catalogSource() ([]byte, error) {
	before := []byte("      bank_account: {number: 7,")
	source := crm.Source()
	at := bytes.Index(source, before)
	if at < 0 {
		return nil, errCatalog
	}
	return bytes.Join([][]byte{source[:at], source[at:]}, []byte(further)), nil
}

var (
	stages    = []string{"prospect", "first_time", "repeat", "client"}
	greetings = []string{"Ms", "Mr", "Dr", "Prof"}
)

// person is the nth contact, who is made up.
func person(n int) fields {
	given, family := bench.Names(n)
	language, source, region := bench.Marks(n)
	return fields{
		GivenName: given, FamilyName: family, MiddleName: fmt.Sprintf("Middle%d", n%31),
		Salutation: greetings[n%len(greetings)], JobTitle: fmt.Sprintf("Clerk of section %d", n%211), Department: fmt.Sprintf("Department %d", n%53),
		Manager: fmt.Sprintf("Manager%d Family%d", n%101, n%89), ExternalRef: bench.Reference(n), LoyaltyNumber: fmt.Sprintf("L%010d", n),
		BankAccount:  fmt.Sprintf("ACC-%012d", n),
		DeliveryNote: "Ring twice, and leave it with the neighbours if nobody opens", Notes: fmt.Sprintf("Asked for a quote of %d units in spring; call again in autumn", n%1000),
		Language: language, Source: source, Region: region, Tags: []string{"newsletter", "vip"},
		Stage: stages[n/7%len(stages)],
		Points: []point{
			{Kind: "email", Value: bench.Address(n)},
			{Kind: "phone", Value: bench.Phone(n)},
			{Kind: "post", Value: fmt.Sprintf("%d High Street, London EC1A 1BB", n%500)},
		},
	}
}

// columns of the file that contacts are imported from.
var columns = append(append([]string{}, personal...), "language", "source", "region", "tags", "stage", "email", "phone", "post")

// spec says what the columns are.
func spec(progress func(rows int)) importer.Spec {
	names := map[string]string{}
	for _, name := range columns {
		names[name] = name
	}
	for _, name := range []string{"email", "phone", "post"} {
		names[name] = "contact_points." + name
	}
	return importer.Spec{Kind: crm.Contact, Map: names, Progress: progress}
}

// file is the contacts from one to before another as a CSV file, written as it is read. Whoever reads closes it.
func file(from, to int) io.ReadCloser {
	r, w := io.Pipe()
	go func() {
		out := csv.NewWriter(w)
		err := out.Write(columns)
		for n := from; n < to && err == nil; n++ {
			err = out.Write(record(n))
		}
		out.Flush()
		_ = w.CloseWithError(errors.Join(err, out.Error())) // always nil
	}()
	return r
}

func record(n int) []string {
	p := person(n)
	row := make([]string, 0, len(columns))
	for _, text := range p.texts() {
		row = append(row, *text)
	}
	row = append(row, p.Language, p.Source, p.Region, strings.Join(p.Tags, ";"), p.Stage)
	for _, c := range p.Points {
		row = append(row, c.Value)
	}
	return row
}
