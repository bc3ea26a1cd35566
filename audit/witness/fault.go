package witness

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
)

// Outcome is how it went with one witness.
type Outcome string

// Outcomes.
const (
	Cosigned    Outcome = "cosigned"
	Forked      Outcome = "forked"      // it says that the checkpoint does not continue what it cosigned
	Refused     Outcome = "refused"     // it does not know the log or its key, or does not take the request
	Invalid     Outcome = "invalid"     // its answer is not one of the protocol, or its cosignature does not verify
	Unreachable Outcome = "unreachable" // no connection
	Late        Outcome = "late"        // no answer in time
	Unproven    Outcome = "unproven"    // there was no proof to send
)

// Fault is a witness that did not cosign. It is errors.Is ErrFork if Outcome is Forked. Its text has names, numbers
// and what this program thinks of them, and nothing that the witness wrote.
type Fault struct {
	Witness string // its name in the policy
	Outcome Outcome
	text    string
	cause   error
}

// Error names the witness.
func (f *Fault) Error() string { return f.Witness + ": " + f.text }

// Is reports whether the fault is a fork.
func (f *Fault) Is(target error) bool { return target == ErrFork && f.Outcome == Forked }

// Unwrap returns the error of the caller's Proofs, or that of a context.
func (f *Fault) Unwrap() error { return f.cause }

// faults is what is wrong with several witnesses, in one line.
type faults []*Fault

func (f faults) Error() string {
	texts := make([]string, len(f))
	for i, fault := range f {
		texts[i] = fault.Error()
	}
	return strings.Join(texts, "; ")
}

func (f faults) Unwrap() []error {
	errs := make([]error, len(f))
	for i, fault := range f {
		errs[i] = fault
	}
	return errs
}

func (f faults) forked() bool { return errors.Is(f, ErrFork) }

func (w *peer) fault(o Outcome, format string, args ...any) *Fault {
	return &Fault{Witness: w.name, Outcome: o, text: fmt.Sprintf(format, args...)}
}

func (w *peer) late(cause error) *Fault {
	return &Fault{Witness: w.name, Outcome: Late, text: "no answer in time", cause: cause}
}

// noAnswer sorts the errors of net/http. Their text may quote what the witness sent; a failed connection's does not.
func (w *peer) noAnswer(ctx context.Context, err error) *Fault {
	var op *net.OpError
	switch {
	case ctx.Err() != nil:
		return w.late(ctx.Err())
	case errors.As(err, &op) && op.Op == "dial":
		return w.fault(Unreachable, "%s", op.Error())
	case errors.As(err, &op):
		return w.fault(Unreachable, "connection lost")
	}
	return w.fault(Invalid, "no answer of the protocol")
}
