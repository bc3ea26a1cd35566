package kms_test

import (
	"testing"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/crypto/kms/kmstest"
)

func TestFileKeepsTheContract(t *testing.T) {
	kmstest.Contract(t, func(t *testing.T) crypto.KMS {
		k, _ := newFile(t)
		return k
	})
}

func TestFileUnderAKeystone(t *testing.T) {
	kmstest.Keystone(t, func(t *testing.T) crypto.KMS {
		k, _ := newFile(t)
		return k
	})
}
