package certificate

import "errors"

var (
	// ErrForm means that bytes are not in the one form that they have to be in.
	ErrForm = errors.New("certificate: malformed")
	// ErrTrace means that a probe found a trace of the person: there is no certificate of such an erasure.
	ErrTrace = errors.New("certificate: a probe found a trace")
	// ErrIncomplete means that a draft lacks a part, or has one that does not go with the rest.
	ErrIncomplete = errors.New("certificate: draft is not complete")
	// ErrRefuted means that a certificate or a document is not what was signed, or does not agree with itself or the log.
	ErrRefuted = errors.New("certificate: does not verify")
	// ErrKeys means that no key was given to verify by, or keys of several logs.
	ErrKeys = errors.New("certificate: not the keys of one log")
)
