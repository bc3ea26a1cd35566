package bulk_test

import (
	"errors"
	"testing"

	"github.com/tacitcrm/tacit/api/bulk"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
)

func TestImportSpec(t *testing.T) {
	spec, err := bulk.Spec([]byte(`{"kind":"contact","map":{"last":"family_name"},"dry_run":true,"region":"US","delimiter":";"}`))
	if err != nil || spec.Kind != "contact" || spec.Map["last"] != "family_name" || !spec.DryRun || spec.Delimiter != ';' {
		t.Errorf("got %+v (err %v)", spec, err)
	}
	for body, want := range map[string]string{
		`{"kind":"contact","map":[]}`:                                                "map: wrong_type",
		`{"kind":"contact","map":{"a":1}}`:                                           "map: wrong_type",
		`{"kind":"contact","map":{},"delimiter":";;"}`:                               "delimiter: malformed",
		`{"kind":"contact"}`:                                                         "map: required",
		`{"mapping":"kind: contact\ncolums: {}"}`:                                    "mapping: unknown_field",
		`{"kind":"account","mapping":"kind: contact\ncolumns: {last: family_name}"}`: "kind: not_allowed",
	} {
		_, err := bulk.Spec([]byte(body))
		if got := faults(err); len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %v, want %s", body, got, want)
		}
	}
}

// faults lists an error's faults as "field: code".
func faults(err error) []string {
	var invalid *vault.Invalid
	var problem *wire.Problem
	var all []vault.FieldError
	switch {
	case errors.As(err, &invalid):
		all = invalid.Fields
	case errors.As(err, &problem):
		all = problem.Faults
	}
	var out []string
	for _, f := range all {
		out = append(out, f.Field+": "+f.Code)
	}
	return out
}
