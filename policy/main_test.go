package policy_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain lets garbage grow: under the race detector a tenth of these tests' time is spent on collecting it.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
