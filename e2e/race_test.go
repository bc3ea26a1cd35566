//go:build race

package e2e_test

// raceFlags build the binary as the tests were built, so that its races are found too.
var raceFlags = []string{"-race"}
