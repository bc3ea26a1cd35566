package bench

import (
	"errors"
	"fmt"
)

// ErrArgument means that something was asked for that is not done.
var ErrArgument = errors.New("not a benchmark")

// argument is an ErrArgument that names the flag.
type argument struct{ text string }

func (a *argument) Error() string { return a.text }
func (a *argument) Unwrap() error { return ErrArgument }

// Refuse is an ErrArgument that says which flags it is about, and why.
func Refuse(format string, args ...any) error { return &argument{fmt.Sprintf(format, args...)} }

// Outside is an ErrArgument of a flag whose value is not within its bounds.
func Outside(flag string, is, from, to any) error {
	return Refuse("--%s %v: from %v to %v", flag, is, from, to)
}

// within is Outside unless n is within its bounds.
func within(flag string, n, from, to int) error {
	if n < from || n > to {
		return Outside(flag, n, from, to)
	}
	return nil
}
