package cli

import "errors"

// UsageError is a command line or an environment that was not understood.
type UsageError struct {
	err  error
	hint string
}

// Usage makes a UsageError of err, with what would be understood.
func Usage(err error, hint string) error { return &UsageError{err: err, hint: hint} }

func (e *UsageError) Error() string { return e.err.Error() }
func (e *UsageError) Unwrap() error { return e.err }

// Hint says what would be understood.
func (e *UsageError) Hint() string { return e.hint }

// hintedError carries what the reader can do about it.
type hintedError struct {
	err  error
	hint string
}

func (e *hintedError) Error() string { return e.err.Error() }
func (e *hintedError) Unwrap() error { return e.err }
func (e *hintedError) Hint() string  { return e.hint }

// WithHint attaches to err what the reader can do about it; a nil err stays nil.
func WithHint(err error, hint string) error {
	if err == nil {
		return nil
	}
	return &hintedError{err: err, hint: hint}
}

// ErrNotID says that an argument which has to be an id is none.
var ErrNotID = errors.New("the argument is not an id")
