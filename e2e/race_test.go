//go:build race

package e2e_test

// raceFlags build the binary as `make unit` builds the tests, so that its races are found too: those of all but packages
// that only compute, of which OPA takes four times as long to load a policy with them. The Makefile says which.
var raceFlags = []string{
	"-race",
	"-ldflags=-s -w", // as go test links
	"-gcflags=github.com/open-policy-agent/opa/...=-race=false",
	"-gcflags=github.com/alecthomas/kong=-race=false",
	"-gcflags=go.yaml.in/yaml/v3=-race=false",
	"-gcflags=github.com/google/go-cmp/...=-race=false",
	"-gcflags=github.com/nyaruka/phonenumbers=-race=false",
	"-gcflags=compress/flate=-race=false",
	"-gcflags=regexp=-race=false",
	"-gcflags=regexp/syntax=-race=false",
	"-gcflags=github.com/tacitcrm/tacit/policy/program=-race=false",
	"-gcflags=github.com/tacitcrm/tacit/policy/solve=-race=false",
}

// raceEnv is of every process under test. By itself a program waits for a whole second at its end for what the race
// detector may still have to say, and the stories run a few hundred. Their heaps are small: most of what they collect is
// what they made to start.
var raceEnv = []string{"GORACE=atexit_sleep_ms=20", "GOGC=400"}
