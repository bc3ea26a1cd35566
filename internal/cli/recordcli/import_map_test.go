package recordcli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadMapping(t *testing.T) {
	file := filepath.Join(t.TempDir(), "map.yaml")
	if err := os.WriteFile(file, []byte("last: family_name\nphone: contact_points.phone\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name  string
		flags []string
		file  string
		want  map[string]string // nil for an error
	}{
		{"flags", []string{"last=family_name", "a b=given_name"}, "", map[string]string{"last": "family_name", "a b": "given_name"}},
		{"constant", []string{"=en=language"}, "", map[string]string{"=en": "language"}},
		{"file", nil, file, map[string]string{"last": "family_name", "phone": "contact_points.phone"}},
		{"a flag wins over the file", []string{"last=given_name"}, file, map[string]string{"last": "given_name", "phone": "contact_points.phone"}},
		{"two phones", []string{"a=contact_points.phone", "b=contact_points.phone"}, "", map[string]string{"a": "contact_points.phone", "b": "contact_points.phone"}},
		{"nothing", nil, "", nil},
		{"no field", []string{"last="}, "", nil},
		{"no column", []string{"=last"}, "", nil},
		{"no equals sign", []string{"last"}, "", nil},
		{"column twice", []string{"a=given_name", "a=family_name"}, "", nil},
		{"field twice", []string{"a=given_name", "b=given_name"}, "", nil},
		{"no map", []string{"a=given_name"}, "import_map_test.go", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := readMapping(tt.flags, tt.file)
			if (err != nil) != (tt.want == nil) {
				t.Fatalf("got %v, %v", got, err)
			}
			if diff := cmp.Diff(tt.want, got); err == nil && diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestMappingOfAnotherKind(t *testing.T) {
	file := filepath.Join(t.TempDir(), "m.yaml")
	if err := os.WriteFile(file, []byte("kind: contact\ncolumns: {last: family_name}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for kind, ok := range map[string]bool{"contacts": true, "contact": true, "accounts": false} {
		if _, _, err := (&ImportCmd{Kind: kind, File: "a.csv", Mapping: file}).options(); (err == nil) != ok {
			t.Errorf("%s: got %v", kind, err)
		}
	}
}
