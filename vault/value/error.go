package value

import (
	"strconv"
	"strings"
)

// Code says what is wrong with a value. Codes are part of the API's problem documents.
type Code string

// The codes.
const (
	WrongJSON    Code = "wrong_json"    // not the JSON type the field takes, or not JSON
	NotUTF8      Code = "not_utf8"      // invalid UTF-8 or a lone surrogate
	Empty        Code = "empty"         // nothing in it; null is how to say no value
	TooLong      Code = "too_long"      // more characters or words than the field takes
	BadCharacter Code = "bad_character" // a control character, line break or space where none may be
	BadForm      Code = "bad_form"      // not of the form its type has
	OutOfRange   Code = "out_of_range"  // of the right form and beyond its type's limits
	NotDeclared  Code = "not_declared"  // not among the declared values
	PersonalData Code = "personal_data" // a clear value that looks like an e-mail address, a phone number or an IBAN
	UnknownType  Code = "unknown_type"  // the type is not one of Types
)

// Error says why a value was refused and what would be taken. It never contains the value.
type Error struct {
	Code Code
	Hint string
}

// Error returns code and hint.
func (e *Error) Error() string { return "value refused: " + string(e.Code) + ": " + e.Hint }

func refuse(code Code, hint string) *Error { return &Error{Code: code, Hint: hint} }

func tooLong(limit int) *Error {
	return refuse(TooLong, "at most "+strconv.Itoa(limit)+" characters")
}

// notDeclared names the declared values, which are the catalog's and not the caller's.
func notDeclared(values []string) *Error {
	if len(values) == 0 {
		return refuse(NotDeclared, "the catalog declares no values")
	}
	return refuse(NotDeclared, "one of "+strings.Join(values, ", "))
}
