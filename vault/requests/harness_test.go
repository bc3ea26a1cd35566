package requests_test

import (
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// world is a store on a vault's database and keys.
type world struct {
	*vaulttest.World
	*requests.Store
	t        *testing.T
	settings rights.Settings
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{World: vaulttest.New(t, vaulttest.Options{}), t: t}
	w.Store = requests.New(w.Foundation().Keys)
	var err error
	w.settings, err = requests.Settings(w.Catalog(), "")
	w.Must(err)
	return w
}

func (w *world) tx(fn func(tx pgx.Tx) error) error {
	return store.InTx(w.t.Context(), w.Pool, fn) //nolint:wrapcheck // a test's
}

// receive stores a request about nobody.
func (w *world) receive(change func(*rights.Intake)) *requests.Stored {
	w.t.Helper()
	in := rights.Intake{ID: uuid.Must(uuid.NewV7()), Type: rights.Access, Channel: "post", At: time.Now(), By: uuid.New()}
	if change != nil {
		change(&in)
	}
	r, err := rights.Receive(in, w.settings)
	w.Must(err)
	bucket, err := w.Place(w.t.Context())
	w.Must(err)
	var st *requests.Stored
	w.Must(w.tx(func(tx pgx.Tx) (err error) {
		st, err = w.Store.Create(w.t.Context(), tx, bucket, r, requests.Terms{Purposes: []string{"sales"}}, r.Next(w.settings))
		return err
	}))
	return st
}
