//go:build pkcs11

package pkcs11

import (
	"context"

	"github.com/ThalesGroup/crypto11"
)

// Seal and Open are the two directions of a blob, over any cipher.
var (
	Seal = seal
	Open = open
)

// Hang makes a call that stays in the module until back is closed.
func Hang(ctx context.Context, t *Token, back <-chan struct{}) error {
	return t.do(ctx, 1, func(*crypto11.Context, []byte, []*crypto11.SecretKey) error {
		<-back
		return nil
	})
}
