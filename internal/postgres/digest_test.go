package postgres

import (
	"strings"
	"testing"
)

// TestSchemaDigest: it is the same each time, and River's statements are in what it is made of.
func TestSchemaDigest(t *testing.T) {
	t.Parallel()
	one, err := SchemaDigest()
	if err != nil || len(one) != 64 {
		t.Fatalf("got %q, %v", one, err)
	}
	if two, err := SchemaDigest(); err != nil || two != one {
		t.Errorf("got %q and %q, %v", one, two, err)
	}
	river, err := riverSources()
	if err != nil || len(river) < riverSteps[len(riverSteps)-1].river {
		t.Fatalf("%d migrations of River, %v", len(river), err)
	}
	all := ""
	for _, m := range river {
		all += m.SQLUp
	}
	if !strings.Contains(all, "river_job") {
		t.Error("River's statements are not listed")
	}
}
