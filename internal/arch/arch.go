// Package arch holds the rules on how this module's own sources may look: who imports whom, how long
// things grow, where secrets are opened, where clocks and the environment are read. Its test reads the
// sources itself, so that the result follows them and not a tool that may be missing or cached.
package arch
