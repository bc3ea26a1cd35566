package clerk

import (
	"time"

	"github.com/tacitcrm/tacit/vault/rights"
)

// Tick sets how often requests are taken further.
func (c *Config) Tick(d time.Duration) { c.tick = d }

// Stuck reports whether a survey counts a request as stuck.
func Stuck(r *rights.Request, settings rights.Settings, now time.Time) bool {
	return stuck(r, settings, now)
}
