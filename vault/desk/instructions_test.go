package desk_test

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// partnersAreToldAndNothingElse: a partner's credential passes to what its company is told to erase, and to no other method
// that the gate keeps; nobody else passes there.
func partnersAreToldAndNothingElse(t *testing.T, o *office, calls map[string]call) {
	t.Helper()
	for name, do := range calls {
		var refused *vault.Refusal
		err := do(t.Context(), o.As("partner"))
		switch {
		case name == "Instructions":
			o.Must(err)
		case name == "AnswerInstruction":
			if !errors.Is(err, vault.ErrNotFound) {
				t.Errorf("%s: got %v, want that there is none", name, err)
			}
		case !errors.As(err, &refused):
			t.Errorf("%s: a partner got %v, want a refusal", name, err)
		}
	}
	for _, who := range []string{"support", "officer", "portal"} {
		_, err := o.Instructions(t.Context(), o.As(who), 1)
		want(t, who, err, "role_not_allowed")
		_, err = o.AnswerInstruction(t.Context(), o.As(who), uuid.Max, "erased")
		want(t, who, err, "role_not_allowed")
	}
	if _, err := o.Instructions(t.Context(), o.As("partner"), -1); err != nil {
		t.Error(err)
	}
}
