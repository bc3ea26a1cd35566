package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tacitcrm/tacit/internal/cli"
)

// The variables that tacit reads. Those that begin with TACIT_ are ours alone: another one is taken for a typing error
// and refused. OTEL_* are read by OpenTelemetry itself.
const (
	envDatabase = "DATABASE_URL"
	envKeystone = "TACIT_KEYSTONE"      // directory of the keystone
	envCopies   = "TACIT_KEYSTONE_COPY" // directories of its further copies
	envKMS      = "TACIT_KMS"           // what wraps it
	envKeyTable = "TACIT_KEY_COPIES"    // directory for copies of the key tables
	envPublish  = "TACIT_PUBLISHER_URL" // login that publishes the log
	envMail     = "TACIT_SMTP_URL"      // mail server that letters leave by
	envMailFrom = "TACIT_MAIL_FROM"     // who letters are from
	envToken    = "TACIT_TOKEN"         // bearer token of the client commands
	envURL      = "TACIT_URL"           // server of the client commands
	envPurpose  = "TACIT_PURPOSE"       // purpose of the client commands
	envBinaries = "TACIT_PG_BIN"        // directory of PostgreSQL's programs, for tacit dev
)

var ourVariables = []string{envKeystone, envCopies, envKMS, envKeyTable, envPublish, envMail, envMailFrom, envToken, envURL, envPurpose, envBinaries}

// readEnvironment takes "NAME=value" pairs and refuses a TACIT_ variable that is not read anywhere. The error names
// the variable, never its value, which could be a token.
func readEnvironment(pairs []string) (map[string]string, error) {
	env := make(map[string]string, len(pairs))
	for _, pair := range pairs {
		name, value, _ := strings.Cut(pair, "=")
		if strings.HasPrefix(name, "TACIT_") && !slices.Contains(ourVariables, name) {
			return nil, cli.Usage(fmt.Errorf("environment variable %s is not known", name),
				cli.DidYouMean(name, ourVariables))
		}
		env[name] = value
	}
	return env, nil
}
