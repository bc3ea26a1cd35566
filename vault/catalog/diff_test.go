package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/vault/catalog"
)

func TestDifferences(t *testing.T) {
	t.Parallel()
	const after = "      ref_no:"
	more := "      nickname: {number: 90, type: name, class: identity, purposes: [support]}\n"
	old, now := parsed(t, base), parsed(t, "# another comment\n"+strings.Replace(base, after, more+after, 1))
	list, err := now.Differences(old)
	if err != nil {
		t.Fatal(err)
	}
	want := []catalog.Difference{{
		Path:  "kinds.person.fields.nickname",
		After: `{number: "90", type: "name", class: "identity", purposes: ["support"]}`,
	}}
	if diff := cmp.Diff(want, list); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	back, err := old.Differences(now)
	if err != nil || len(back) != 1 || back[0].After != "" || back[0].Before == "" {
		t.Errorf("the other way: %v, %v", back, err)
	}
	if got := (catalog.Difference{Path: "a.b", Before: `"1"`, After: `"2"`}).String(); got != `~ a.b: "1" -> "2"` {
		t.Errorf("got %s", got)
	}
	if same, err := old.Differences(old); err != nil || len(same) > 0 {
		t.Errorf("the same: %v, %v", same, err)
	}
}

func parsed(t *testing.T, source string) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Parse("crm.yaml", []byte(source))
	if err != nil {
		t.Fatal(err)
	}
	return c
}
