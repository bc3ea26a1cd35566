package ledger

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// citationPlace is where a basis keeps its citation sealed: the basis stands for the record.
func citationPlace(subject, basis uuid.UUID) crypto.Place {
	return crypto.Place{Subject: crypto.ID(subject), Record: crypto.ID(basis), Field: 1, Class: uint8(catalog.Content), Version: 1}
}

// SealCitation seals what a basis rests on, under the subject's content key.
func (b *BasisRow) SealCitation(keys *keyring.Subject, subject uuid.UUID, citation crypto.Secret) error {
	key, err := keys.Key(catalog.SlotContent)
	if err != nil {
		return err
	}
	if b.Citation, err = key.Seal(citationPlace(subject, b.ID), citation); err != nil {
		return fmt.Errorf("seal basis %s: %w", b.ID, err)
	}
	return nil
}

// OpenBases reads and verifies a subject's recorded bases, oldest first, and opens their citations, which it returns
// beside them.
func OpenBases(ctx context.Context, db store.Querier, m *crypto.MAC, keys *keyring.Subject, subject uuid.UUID) ([]BasisRow, []crypto.Secret, error) {
	rows, err := ReadBases(ctx, db, m, subject)
	if err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	key, err := keys.Key(catalog.SlotContent)
	if err != nil {
		return nil, nil, err
	}
	citations := make([]crypto.Secret, len(rows))
	for i, b := range rows {
		if citations[i], err = key.Open(citationPlace(subject, b.ID), b.Citation); err != nil {
			return nil, nil, fmt.Errorf("basis %s: %w: %w", b.ID, fault.ErrIntegrity, err)
		}
	}
	return rows, citations, nil
}
