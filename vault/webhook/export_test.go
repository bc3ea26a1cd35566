package webhook

import (
	"context"
	"net/netip"
	"time"

	"github.com/google/uuid"
)

// Dies has an attempt end where fn gives an error, as if the process had: nothing is noted of it.
func (c *Config) Dies(fn func(point string) error) { c.died = fn }

// Patience bounds an attempt.
func (c *Config) Patience(d time.Duration) { c.patience = d }

// Deliver is one run of an endpoint's job.
func (h *Hooks) Deliver(ctx context.Context, endpoint uuid.UUID) error {
	return h.deliver(ctx, endpoint)
}

// Sweep is one run of the sweep.
func (h *Hooks) Sweep(ctx context.Context) error { return h.sweep(ctx) }

// Public reports whether an address is connected to without the operator's leave.
func Public(a netip.Addr) bool { return public(a) }

// Sign makes the headers of a message.
func Sign(id string, at time.Time, body []byte, secrets ...[]byte) (timestamp, signatures string) {
	return sign(id, at, body, secrets...)
}

// Tries is how often a delivery is attempted.
func Tries() int { return len(pauses) + 1 }

// RestAfter is how long an endpoint rests after its n-th failure in a row.
func RestAfter(n int) time.Duration { return restAfter(n) }
