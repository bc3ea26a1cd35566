package e2e_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/client"
)

// customField declares a field of one's own while the server runs: sealed, with a purpose, and found by look-up once its
// index is built. Nothing is restarted.
func customField(t *testing.T, dev *server) {
	ctx := t.Context()
	edit := func(args ...string) string {
		t.Helper()
		code, stdout, stderr := run(t, nil, append(args, direct(dev)...)...)
		if code != 0 {
			t.Fatalf("%v: exit code %d\n%s", args, code, stderr)
		}
		return stdout
	}
	const before = "      bank_account: {"
	was := edit("catalog", "show")
	if strings.Count(was, before) != 1 {
		t.Fatal("the default catalog has no bank_account")
	}
	declared := "      loyalty_no: {number: 90, type: external_id, class: identity, purposes: identity, index: {number: 900, normaliser: exact}}\n"
	file := filepath.Join(t.TempDir(), "catalog.yaml")
	if err := os.WriteFile(file, []byte(strings.Replace(was, before, declared+before, 1)), 0o600); err != nil {
		t.Fatal(err)
	}

	if diff := edit("catalog", "diff", file); !strings.HasPrefix(diff, "+ kinds.contact.fields.loyalty_no: {") || strings.Count(diff, "\n") != 1 {
		t.Errorf("diff:\n%s", diff)
	}
	edit("catalog", "apply", file)
	var made *client.Written
	eventually(t, "a body read by the new catalog", settleWithin, func() bool { // servers look once a second
		var err error
		made, err = dev.as("import").Create(ctx, "contacts", "", map[string]any{"given_name": "Ada", "loyalty_no": "LY-2041"})
		if err != nil && client.Code(err) != client.CodeInvalid {
			t.Fatal(err)
		}
		return err == nil
	})
	edit("keys", "rekey")
	got, err := dev.as("support").Lookup(ctx, client.Lookup{By: "loyalty_no", Value: "LY-2041"})
	if err != nil || got.ID != made.ID || got.Fields.Text("loyalty_no") != "LY-2041" {
		t.Errorf("look-up by the new field: %v", err)
	}
	if same := edit("catalog", "diff", file, "--json"); !strings.Contains(same, `"differences":[]`) && !strings.Contains(same, `"differences": []`) {
		t.Errorf("diff with itself: %s", same)
	}
}
