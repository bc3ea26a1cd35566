package archive

import (
	"github.com/klauspost/compress/zstd"

	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
)

// maxBundle bounds an unpacked bundle: 256 leaves with their lengths.
const maxBundle = BundleSize * (leaf.MaxLeaf + 2)

// codec packs bundles. It is safe for concurrent use.
type codec struct {
	enc *zstd.Encoder
	dec *zstd.Decoder
}

// packer is one for the whole process: its coders keep their buffers between calls.
var packer = func() codec {
	enc, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest))
	if err != nil {
		panic(err) // the options are constants
	}
	dec, err := zstd.NewReader(nil, zstd.WithDecoderMaxMemory(maxBundle), zstd.WithDecoderConcurrency(0))
	if err != nil {
		panic(err)
	}
	return codec{enc, dec}
}()

func (c codec) pack(bundle []byte) []byte {
	return c.enc.EncodeAll(bundle, make([]byte, 0, len(bundle)/3))
}

// unpack returns the leaves of a packed bundle, all 256 of them.
func (c codec) unpack(idx uint64, packed []byte) ([][]byte, error) {
	raw, err := c.dec.DecodeAll(packed, nil)
	if err != nil {
		return nil, corrupt("bundle %d: does not unpack", idx)
	}
	leaves, err := tree.ParseBundle(raw)
	if err != nil || len(leaves) != BundleSize {
		return nil, corrupt("bundle %d: not 256 entries", idx)
	}
	return leaves, nil
}

// Unpack returns the leaves of a packed bundle, all 256 of them. The error is ErrCorrupt.
func Unpack(idx uint64, packed []byte) ([][]byte, error) { return packer.unpack(idx, packed) }

// Pack makes of leaves what Unpack reads.
func Pack(leaves [][]byte) ([]byte, error) {
	var raw []byte
	var err error
	for _, l := range leaves {
		if raw, err = tree.AppendEntry(raw, l); err != nil {
			return nil, corrupt("an entry is longer than a bundle holds")
		}
	}
	return packer.pack(raw), nil
}
