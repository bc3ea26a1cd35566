package shred

import (
	"slices"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// shipped are the tables of the kinds that this release's schema has. A kind that an edited catalog no longer
// declares still has its rows.
var shipped = []string{
	"contact", "contact_point", "account", "case_record", "interaction", "relationship", "product", "order_record", "order_line",
	"asset", "participant", "task", "opportunity", "buying_role", "campaign", "campaign_member", "campaign_link", "segment", "article",
}

// Tables lists the tables of all kinds, active or not.
func Tables(c *catalog.Catalog) []string {
	tables := slices.Clone(shipped)
	for _, k := range c.Kinds {
		if !slices.Contains(tables, k.Table) {
			tables = append(tables, k.Table)
		}
	}
	return tables
}
