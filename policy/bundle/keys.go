package bundle

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"

	opa "github.com/open-policy-agent/opa/v1/bundle"
)

// algorithm is ECDSA on P-256 with SHA-256 (RFC 7518 §3.4), the only one that is made or accepted.
const algorithm = "ES256"

// Keys are the public keys whose signatures are trusted. The zero Keys trust nobody.
type Keys struct {
	byID   map[string]*opa.KeyConfig
	anyone bool
}

// Anyone stands for no check of origin at all: for tools on the maker's own machine, and for a vault whose operator has
// named no key.
func Anyone() Keys { return Keys{anyone: true} }

// ParseKeys reads public keys, PEM ("PUBLIC KEY"), each of one or more blocks.
func ParseKeys(texts ...[]byte) (Keys, error) {
	keys := Keys{byID: map[string]*opa.KeyConfig{}}
	for _, rest := range texts {
		for first := true; ; first = false {
			var block *pem.Block
			block, rest = pem.Decode(rest)
			if block == nil && !first {
				break
			}
			id, err := publicKey(block)
			if err != nil {
				return Keys{}, err
			}
			keys.byID[id] = &opa.KeyConfig{Key: string(pem.EncodeToMemory(block)), Algorithm: algorithm}
		}
	}
	if len(keys.byID) == 0 {
		return Keys{}, errors.New("no public key is given")
	}
	return keys, nil
}

// Trusting reports whether signatures are asked for.
func (k Keys) Trusting() bool { return len(k.byID) > 0 }

// publicKey checks a key and returns its id.
func publicKey(block *pem.Block) (string, error) {
	switch {
	case block == nil:
		return "", errors.New("a public key is a PEM file, as tacit policy keygen writes it")
	case block.Type != "PUBLIC KEY":
		return "", errors.New("the PEM block is no public key; the private one stays with who signs")
	}
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return "", errors.New("the public key cannot be read")
	}
	key, ok := parsed.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return "", errors.New("the public key is not one of ECDSA on P-256")
	}
	return keyID(key)
}

// keyID names a public key: the first half of the SHA-256 of its PKIX form, in hex.
func keyID(key *ecdsa.PublicKey) (string, error) {
	der, err := x509.MarshalPKIXPublicKey(key)
	if err != nil {
		return "", fmt.Errorf("name the key: %w", err)
	}
	sum := sha256.Sum256(der)
	return hex.EncodeToString(sum[:16]), nil
}

// privateKey reads a key in PKCS #8 or, as openssl ecparam writes it, SEC 1. No error holds anything of it.
func privateKey(text []byte) (*ecdsa.PrivateKey, error) {
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		var parsed any
		var err error
		switch block.Type {
		case "PRIVATE KEY":
			parsed, err = x509.ParsePKCS8PrivateKey(block.Bytes)
		case "EC PRIVATE KEY":
			parsed, err = x509.ParseECPrivateKey(block.Bytes)
		default: // openssl writes EC PARAMETERS before the key
			continue
		}
		key, ok := parsed.(*ecdsa.PrivateKey)
		if err != nil || !ok || key.Curve != elliptic.P256() {
			return nil, errors.New("the private key is not one of ECDSA on P-256")
		}
		return key, nil
	}
	return nil, errors.New("a private key is a PEM file, as tacit policy keygen writes it")
}

// KeyPair is a new pair, PEM, and its id.
type KeyPair struct {
	Private, Public []byte
	ID              string
}

// GenerateKey makes a pair.
func GenerateKey() (KeyPair, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return KeyPair{}, fmt.Errorf("make a key: %w", err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return KeyPair{}, errors.New("encode the private key")
	}
	public, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return KeyPair{}, fmt.Errorf("encode the public key: %w", err)
	}
	id, err := keyID(&key.PublicKey)
	if err != nil {
		return KeyPair{}, err
	}
	return KeyPair{
		Private: pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}),
		Public:  pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public}),
		ID:      id,
	}, nil
}
