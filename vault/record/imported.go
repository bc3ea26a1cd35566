package record

import (
	"errors"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// ImportMark is what a record keeps of the row of a file that last wrote it, so that the same row is known again: a
// MAC over the row's digest under the subject's keys of slots, one after the other, and last under its record key.
// Each of them is needed to try a guess at the row: an erasure ends that, and so does shredding one of the classes
// that the row has cells of. It is nil where one of them was shredded, since such a row is not known again.
func ImportMark(keys *keyring.Subject, slots []uint8, digest []byte) ([]byte, error) {
	mark := digest
	for i := 0; i <= len(slots); i++ {
		slot := uint8(catalog.SlotRecord)
		if i < len(slots) {
			slot = slots[i]
		}
		key, err := keys.Key(slot)
		if errors.Is(err, fault.ErrShredded) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		sum := key.MAC(keyring.TagImported, mark)
		mark = sum[:]
	}
	return mark, nil
}
