// Package meter says what the vault counts for an operator. It knows no subject, and counts nothing itself.
package meter

import "context"

// Meter receives counts an operator watches. Labels are constants of the server and the catalog.
type Meter struct {
	Decision func(ctx context.Context, action, purpose, outcome string) // one decided request
	Unwraps  func(ctx context.Context, n int)                           // subject keys unwrapped for one reply
	Refused  func(ctx context.Context, purpose string)                  // a budget ran out
	// PolicyRefused counts a policy bundle that was not taken, see revision.Refusal.
	PolicyRefused func(ctx context.Context, reason string)
	// PolicyDiffers counts that program and interpreter of the active policy differed, after which this process leaves
	// decisions to the interpreter.
	PolicyDiffers func(ctx context.Context)
}

// OrNothing counts nothing where the meter has no function.
func (m Meter) OrNothing() Meter {
	if m.Decision == nil {
		m.Decision = func(context.Context, string, string, string) {}
	}
	if m.Unwraps == nil {
		m.Unwraps = func(context.Context, int) {}
	}
	if m.Refused == nil {
		m.Refused = func(context.Context, string) {}
	}
	if m.PolicyDiffers == nil {
		m.PolicyDiffers = func(context.Context) {}
	}
	if m.PolicyRefused == nil {
		m.PolicyRefused = func(context.Context, string) {}
	}
	return m
}
