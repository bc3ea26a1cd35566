package ledger

import (
	"regexp"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/value"
)

// references take what a reference to a law, a contract or a court's file needs and no more.
var references = regexp.MustCompile(`^[A-Za-z0-9§ .,()/:-]{3,120}$`)

// CheckReference refuses a citation, or the number of a matter, that names a person by address or number. field is the
// input's name. It returns nil for one that is fine.
func CheckReference(field, text string) *fault.FieldError {
	what, found := value.Detect(text)
	switch {
	case found:
		return &fault.FieldError{Field: field, Code: "bad_form", Hint: "it looks like " + what + "; it names a law, a contract or a matter, not a person"}
	case !references.MatchString(text):
		return &fault.FieldError{Field: field, Code: "bad_form", Hint: "3 to 120 letters, digits and . , ( ) / : § -"}
	}
	return nil
}
