// Package crm is the CRM as data: the default catalog with the kinds of the core, and a made-up
// population to try it with. Everything that acts on records is in package vault.
package crm

import (
	_ "embed"
	"slices"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// The kinds of the default catalog.
const (
	Contact        = "contact"
	ContactPoint   = "contact_point"
	Account        = "account"
	Case           = "case"
	Interaction    = "interaction"
	Relationship   = "relationship"
	Product        = "product"
	Order          = "order"
	OrderLine      = "order_line"
	Asset          = "asset"
	Participant    = "participant"
	Task           = "task"
	Opportunity    = "opportunity"
	BuyingRole     = "buying_role"
	Campaign       = "campaign"
	CampaignMember = "campaign_member"
	CampaignLink   = "campaign_link"
	Segment        = "segment"
	Article        = "article"
)

// File is how errors name the default catalog.
const File = "default.yaml"

//go:embed default.yaml
var source []byte

// Source returns a copy of the default catalog's YAML.
func Source() []byte { return slices.Clone(source) }

// Default returns the default catalog. Its error joins *catalog.Error.
func Default() (*catalog.Catalog, error) { return catalog.Parse(File, source) }
