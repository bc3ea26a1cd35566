package jobs

import "log/slog"

// Quick spares a test the pauses that spread the load of many processes.
func Quick(cfg *Config) { cfg.quick = true }

// Quiet is what River's log goes through.
func Quiet(h slog.Handler) slog.Handler { return quiet{h} }
