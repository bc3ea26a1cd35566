package bundle

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/go-json-experiment/json"
	opa "github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/util"
)

// A bundle's signature is a JSON Web Signature (RFC 7515) over the digests of its files. OPA's own digests are those of
// what a JSON file means, not of its bytes; the vault stores and shows bytes, so they are signed beside.

type signatures struct {
	Signatures []string `json:"signatures"`
}

type joseHeader struct {
	Algorithm string `json:"alg"`
	KeyID     string `json:"kid"`
}

type payload struct {
	Files []opa.FileInfo    `json:"files"`
	KeyID string            `json:"keyid"`
	Bytes map[string]string `json:"tacit_sha256"` // path → SHA-256 of the file as it is, hex
}

// Sign opens an archive that is signed or not, signs its files and returns it with that one signature. The same archive
// and key give the same bytes (RFC 6979). private is PEM.
func Sign(archive, private []byte) ([]byte, error) {
	key, err := privateKey(private)
	if err != nil {
		return nil, err
	}
	b, err := Open(archive, Anyone())
	if err != nil {
		return nil, err
	}
	delete(b.Files, Signatures)
	token, err := token(b.Files, key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	text, err := json.Marshal(signatures{[]string{token}})
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	b.Files[Signatures] = string(text)
	return pack(b.Files)
}

// token is the signature in its compact form.
func token(files map[string]string, key *ecdsa.PrivateKey) (string, error) {
	id, err := keyID(&key.PublicKey)
	if err != nil {
		return "", err
	}
	claims, err := claimsOf(files, id)
	if err != nil {
		return "", err
	}
	var parts [2]string
	for i, v := range []any{joseHeader{algorithm, id}, claims} {
		text, err := json.Marshal(v, json.Deterministic(true))
		if err != nil {
			return "", fmt.Errorf("encode: %w", err)
		}
		parts[i] = base64.RawURLEncoding.EncodeToString(text)
	}
	signed := parts[0] + "." + parts[1]
	digest := sha256.Sum256([]byte(signed))
	der, err := key.Sign(nil, digest[:], crypto.SHA256)
	if err != nil {
		return "", fmt.Errorf("sign: %w", err)
	}
	var point struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(der, &point); err != nil {
		return "", fmt.Errorf("encode: %w", err)
	}
	raw := make([]byte, 64)
	point.R.FillBytes(raw[:32])
	point.S.FillBytes(raw[32:])
	return signed + "." + base64.RawURLEncoding.EncodeToString(raw), nil
}

func claimsOf(files map[string]string, id string) (payload, error) {
	hash, err := opa.NewSignatureHasher(opa.SHA256)
	if err != nil {
		return payload{}, fmt.Errorf("digest: %w", err)
	}
	p := payload{KeyID: id, Bytes: digests(files)}
	for _, where := range slices.Sorted(maps.Keys(p.Bytes)) {
		name, _ := nameOf(where)
		var content any = []byte(files[name])
		if opa.IsStructuredDoc(where) {
			if err := util.UnmarshalJSON([]byte(files[name]), &content); err != nil {
				return payload{}, malformed(name, "not JSON")
			}
		}
		sum, err := hash.HashFile(content)
		if err != nil {
			return payload{}, fmt.Errorf("digest of %s: %w", name, err)
		}
		p.Files = append(p.Files, opa.NewFile(where, hex.EncodeToString(sum), string(opa.SHA256)))
	}
	return p, nil
}

// digests are those of the files that are signed, by path.
func digests(files map[string]string) map[string]string {
	out := make(map[string]string, len(files))
	for name, content := range files {
		if name == Signatures {
			continue
		}
		where, _ := pathOf(name)
		sum := sha256.Sum256([]byte(content))
		out[where] = hex.EncodeToString(sum[:])
	}
	return out
}

// verify returns the id of the trusted key that signed exactly these files.
func (k Keys) verify(files map[string]string) (string, error) {
	token, header, err := readToken(files)
	if err != nil {
		return "", err
	}
	if _, ok := k.byID[header.KeyID]; !ok || header.Algorithm != algorithm {
		return "", fmt.Errorf("%w: it names the key %s", ErrKey, quotedID(header.KeyID))
	}
	config := opa.NewVerificationConfig(k.byID, header.KeyID, "", nil)
	if _, err := opa.VerifyBundleSignature(opa.SignaturesConfig{Signatures: []string{token}}, config); err != nil {
		return "", fmt.Errorf("%w: %s: the signature is not that of the key it names", ErrTampered, Signatures)
	}
	var p payload
	if err := tokenPart(token, 1, &p); err != nil {
		return "", err
	}
	if p.Bytes == nil {
		return "", fmt.Errorf("%w: it was signed without the digests of its bytes; sign it with tacit policy sign", ErrUnsigned)
	}
	return header.KeyID, compare(p.Bytes, digests(files))
}

// readToken returns the one signature there is.
func readToken(files map[string]string) (token string, header joseHeader, err error) {
	text, ok := files[Signatures]
	if !ok {
		return "", header, fmt.Errorf("%w: it has no %s", ErrUnsigned, Signatures)
	}
	var all signatures
	if err := json.Unmarshal([]byte(text), &all, json.RejectUnknownMembers(true)); err != nil {
		return "", header, malformed(Signatures, "not a list of signatures alone: %v", err)
	}
	if len(all.Signatures) != 1 {
		return "", header, fmt.Errorf("%w: %s holds %d signatures, not one", ErrUnsigned, Signatures, len(all.Signatures))
	}
	err = tokenPart(all.Signatures[0], 0, &header)
	return all.Signatures[0], header, err
}

// namedKey is the key that a signature names, "" where it names none.
func namedKey(files map[string]string) string {
	_, header, err := readToken(files)
	if err != nil || !isID(header.KeyID) {
		return ""
	}
	return header.KeyID
}

// tokenPart decodes one part of a token. Nothing it says counts before the signature is verified but which key to ask.
func tokenPart(token string, i int, into any) error {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return malformed(Signatures, "the signature is not in three parts")
	}
	text, err := base64.RawURLEncoding.DecodeString(parts[i])
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		return malformed(Signatures, "the signature cannot be read")
	}
	return nil
}

// compare names the first file that is not as it was signed.
func compare(signed, found map[string]string) error {
	for _, where := range slices.Sorted(maps.Keys(found)) {
		switch sum, ok := signed[where]; {
		case !ok:
			return fmt.Errorf("%w: %s was added", ErrTampered, where)
		case sum != found[where]:
			return fmt.Errorf("%w: %s was changed", ErrTampered, where)
		}
	}
	for _, where := range slices.Sorted(maps.Keys(signed)) {
		if _, ok := found[where]; !ok {
			return fmt.Errorf("%w: %s is missing", ErrTampered, where)
		}
	}
	return nil
}

// quotedID shows the id that an unverified signature names.
func quotedID(id string) string {
	if !isID(id) {
		return "of another form than ours"
	}
	return id
}

func isID(id string) bool {
	b, err := hex.DecodeString(id)
	return err == nil && len(b) == 16
}
