package credential

import (
	"context"
	"fmt"

	"github.com/google/uuid"
)

// Read returns a credential, whether it still holds or not. An unknown id is fault.ErrNotFound; a row that was edited
// in the database fault.ErrIntegrity.
func (s *Store) Read(ctx context.Context, id uuid.UUID) (Credential, error) {
	c, _, err := s.scan(ctx, s.pool.QueryRow(ctx, selectCredential+` WHERE id = $1`, id))
	if err != nil {
		return Credential{}, fmt.Errorf("credential %s: %w", id, err)
	}
	return c, nil
}
