package catalog_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/catalog"
)

func TestUnreachable(t *testing.T) {
	all := &catalog.Routing{Rules: []*catalog.RoutingRule{
		{ID: "one", Kind: "case", When: []catalog.Condition{{}}, Team: "a"},
		{ID: "rest", Kind: "case", Team: "a"},
		{ID: "never", Kind: "case", Team: "a", Queue: "q"},
		{ID: "other team", Kind: "case", Team: "b"},
		{ID: "other kind", Kind: "task", Team: "a"},
	}}
	got := all.Unreachable()
	if len(got) != 1 || got["never"] != "rest" {
		t.Errorf("got %v, want never behind rest", got)
	}
}
