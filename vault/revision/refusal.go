package revision

import (
	"errors"
	"strings"
	"sync/atomic"
	"time"

	"github.com/tacitcrm/tacit/policy/bundle"
	"github.com/tacitcrm/tacit/vault/fault"
)

// Refusal is a policy bundle that was not taken. What was active stays.
type Refusal struct {
	Reason string // unsigned, foreign_key, tampered, malformed, too_large, replayed, faulty or unreadable
	Since  time.Time
	During int64 // the revision that was active
}

// Offers remembers what became of the last bundle that came one way. The zero Offers is ready.
type Offers struct{ last atomic.Pointer[Refusal] }

// Took notes that a bundle was taken.
func (o *Offers) Took() { o.last.Store(nil) }

// Refused notes that one was not.
func (o *Offers) Refused(r Refusal) { o.last.Store(&r) }

// Last is the refusal of the last bundle, nil where that was taken or none came.
func (o *Offers) Last() *Refusal { return o.last.Load() }

// reasons name what is wrong with a policy, the more particular first.
var reasons = []struct {
	err    error
	reason string
}{
	{bundle.ErrUnsigned, "unsigned"},
	{bundle.ErrKey, "foreign_key"},
	{bundle.ErrTampered, "tampered"},
	{bundle.ErrTooLarge, "too_large"},
	{bundle.ErrMalformed, "malformed"},
	{ErrReplayed, "replayed"},
	{fault.ErrCatalog, "faulty"},
}

// Faults returns why a policy was refused, as one word and fault by fault with file and line; "" and nil for an error
// that is not the policy's.
func Faults(err error) (reason string, faults []string) {
	if !errors.Is(err, fault.ErrCatalog) || errors.Is(err, fault.ErrUnavailable) {
		return "", nil
	}
	for _, r := range reasons {
		if errors.Is(err, r.err) {
			reason = r.reason
			break
		}
	}
	text := err.Error()
	if _, after, ok := strings.Cut(text, fault.ErrCatalog.Error()+": "); ok {
		text = after
	}
	return reason, strings.Split(text, "\n")
}
