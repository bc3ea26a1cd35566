package vault_test

import (
	"errors"
	"sync"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

// TestJobHasOneCredential has many ask at once for the actor of a job that nobody asked for before; revoking it ends all.
func TestJobHasOneCredential(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	spec := vault.CredentialSpec{Client: "tacit-test", Roles: []string{"router"}, Purposes: []string{"operations"}, Regions: []string{"*"}}
	var mu sync.Mutex
	ids := map[uuid.UUID]bool{}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			a, err := w.SystemActor(t.Context(), spec)
			if err != nil {
				t.Error(err)
			}
			mu.Lock()
			defer mu.Unlock()
			ids[a.Credential().ID] = true
		})
	}
	all.Wait()
	if len(ids) != 1 {
		t.Fatalf("%d credentials were made", len(ids))
	}
	for id := range ids {
		if err := w.RevokeCredential(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		if _, err := w.ActorOf(t.Context(), id); !errors.Is(err, vault.ErrUnauthenticated) {
			t.Errorf("a revoked one acts: %v", err)
		}
	}
	if _, err := w.SystemActor(t.Context(), spec); !errors.Is(err, vault.ErrUnauthenticated) {
		t.Errorf("the job goes on: %v", err)
	}
}
