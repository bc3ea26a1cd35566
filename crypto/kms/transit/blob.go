package transit

import (
	"encoding/base64"
	"encoding/binary"
	"strconv"
	"strings"

	"github.com/tacitcrm/tacit/crypto"
)

const (
	// blobFormat is the first byte of what Wrap returns; the version as a big-endian
	// uint32 follows, then what Vault's ciphertext, "vault:v<version>:<base64>",
	// encodes. Kept as bytes it has one spelling; as text Vault takes many for one.
	blobFormat = 1
	blobHead   = 1 + 4
	prefix     = "vault:v"
)

// encode makes a blob of a ciphertext of Vault's, and reports whether it is one of
// that version.
func encode(ciphertext string, version uint64) ([]byte, bool) {
	text, ok := strings.CutPrefix(ciphertext, prefix+strconv.FormatUint(version, 10)+":")
	if !ok || version == 0 || version > 1<<31-1 {
		return nil, false
	}
	body, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(body) == 0 {
		return nil, false
	}
	blob := binary.BigEndian.AppendUint32([]byte{blobFormat}, uint32(version))
	return append(blob, body...), true
}

// decode undoes encode. The error is crypto.ErrFormat.
func decode(blob []byte) (ciphertext string, version uint64, err error) {
	if len(blob) <= blobHead || blob[0] != blobFormat {
		return "", 0, crypto.ErrFormat
	}
	version = uint64(binary.BigEndian.Uint32(blob[1:]))
	if version == 0 || version > 1<<31-1 {
		return "", 0, crypto.ErrFormat
	}
	return prefix + strconv.FormatUint(version, 10) + ":" + base64.StdEncoding.EncodeToString(blob[blobHead:]), version, nil
}
