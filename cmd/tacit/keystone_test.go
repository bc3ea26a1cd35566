package main

import (
	"errors"
	"strings"
	"testing"
)

// TestUnknownKMS: it is a usage error with advice, and repeats nothing of what was given.
func TestUnknownKMS(t *testing.T) {
	_, err := (keystoneFlags{Keystone: t.TempDir(), KMS: "hunter2"}).provider()
	var usage *usageError
	if !errors.As(err, &usage) || !strings.Contains(usage.hint, "pkcs11:") || strings.Contains(err.Error()+usage.hint, "hunter2") {
		t.Errorf("got %v", err)
	}
}
