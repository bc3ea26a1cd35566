package crypto

import (
	"fmt"
	"sync"

	"github.com/tink-crypto/tink-go/v2/aead/aesgcm"
	"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess"
	"github.com/tink-crypto/tink-go/v2/secretdata"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// parameters are those of every cipher here. Without a prefix there is nothing
// for Tink to look a key up by: the caller picks it by stored version.
var parameters = sync.OnceValues(func() (*aesgcm.Parameters, error) {
	return aesgcm.NewParameters(aesgcm.ParametersOpts{
		KeySizeInBytes: keySize,
		IVSizeInBytes:  nonceSize,
		TagSizeInBytes: tagSize,
		Variant:        aesgcm.VariantNoPrefix,
	})
})

// newGCM makes Tink's AES-256-GCM of raw key bytes. This file is the only one
// that holds Tink's token for access to key bytes: the key tree wraps raw keys
// itself, which Tink's keysets cannot do with associated data for each key.
func newGCM(raw []byte) (tink.AEAD, error) {
	params, err := parameters()
	if err != nil {
		return nil, fmt.Errorf("aes-gcm parameters: %w", err)
	}
	key, err := aesgcm.NewKey(secretdata.NewBytesFromData(raw, insecuresecretdataaccess.Token{}), 0, params)
	if err != nil {
		return nil, fmt.Errorf("aes-gcm key: %w", err)
	}
	return aesgcm.NewAEAD(key)
}
