package job

import (
	"sync"

	"github.com/google/uuid"
)

// Underway holds the imports under way in a process, one for each credential: an import keeps a batch in memory
// and a connection busy for as long as its file lasts. The zero Underway is ready, and safe for concurrent use.
type Underway struct {
	mu sync.Mutex
	by map[uuid.UUID]struct{}
}

// Start takes the credential's place; false while another import of it runs.
func (u *Underway) Start(credential uuid.UUID) bool {
	u.mu.Lock()
	defer u.mu.Unlock()
	if _, ok := u.by[credential]; ok {
		return false
	}
	if u.by == nil {
		u.by = map[uuid.UUID]struct{}{}
	}
	u.by[credential] = struct{}{}
	return true
}

// End gives the credential's place back.
func (u *Underway) End(credential uuid.UUID) {
	u.mu.Lock()
	defer u.mu.Unlock()
	delete(u.by, credential)
}
