package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/tacitcrm/tacit/internal/cli"
)

// TestUnknownKMS: it is a usage error with advice, and repeats nothing of what was given.
func TestUnknownKMS(t *testing.T) {
	_, err := (keystoneFlags{Keystone: t.TempDir(), KMS: "hunter2"}).provider()
	var usage *cli.UsageError
	if !errors.As(err, &usage) || !strings.Contains(usage.Hint(), "pkcs11:") || strings.Contains(err.Error()+usage.Hint(), "hunter2") {
		t.Errorf("got %v", err)
	}
}
