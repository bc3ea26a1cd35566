package requests_test

import (
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// tries is how many guesses a code takes in these tests.
const tries = 5

func (w *world) newCode(st *requests.Stored, point uuid.UUID) (text string, err error) {
	w.t.Helper()
	err = w.tx(func(tx pgx.Tx) error {
		s, err := w.NewCode(w.t.Context(), tx, st.ID, requests.CodeSpec{About: st.About, Point: point, Expires: time.Now().Add(15 * time.Minute)})
		text = string(s.Reveal())
		return err
	})
	return text, err
}

// wrongOf is another code of the same form.
func wrongOf(code string) string {
	if code[0] == '0' {
		return "1" + code[1:]
	}
	return "0" + code[1:]
}

// TestGuessesAreCounted: of guesses made at once no more are looked at than there are tries, so that the right code among
// the later ones finds nothing.
func TestGuessesAreCounted(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	st := w.receive(nil)
	code, err := w.newCode(st, uuid.New())
	w.Must(err)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if _, _, err := w.Try(t.Context(), w.Pool, st.ID, wrongOf(code), tries); !errors.Is(err, fault.ErrNotFound) {
				t.Errorf("a wrong guess: %v", err)
			}
		})
	}
	wg.Wait()
	if n := w.Count(`SELECT attempts FROM code WHERE subject = $1`, st.ID); n != tries {
		t.Errorf("%d guesses were looked at, want %d", n, tries)
	}
	if _, _, err := w.Try(t.Context(), w.Pool, st.ID, code, tries); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("the right code after the last try: %v", err)
	}
}

// TestCodeIsUsedOnce, whoever takes it at the same time.
func TestCodeIsUsedOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	st, point := w.receive(nil), uuid.New()
	code, err := w.newCode(st, point)
	w.Must(err)
	var used atomic.Int64
	var wg sync.WaitGroup
	for range tries {
		wg.Go(func() {
			id, at, err := w.Try(t.Context(), w.Pool, st.ID, code, tries)
			if errors.Is(err, fault.ErrNotFound) {
				return // another has used it already
			}
			if err != nil || at != point {
				t.Errorf("the right code: point %v, %v", at, err)
				return
			}
			if err := w.tx(func(tx pgx.Tx) error { return w.Use(t.Context(), tx, st.ID, id) }); err == nil {
				used.Add(1)
			} else if !errors.Is(err, fault.ErrNotFound) {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if used.Load() != 1 {
		t.Errorf("used %d times", used.Load())
	}
	if _, _, err := w.Try(t.Context(), w.Pool, st.ID, code, tries); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("once more: %v", err)
	}
}

// TestCodeOfAnotherIsNone: neither another request's code, nor an earlier one, nor one whose row was edited.
func TestCodeOfAnotherIsNone(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	st, other := w.receive(nil), w.receive(nil)
	first, err := w.newCode(st, uuid.New())
	w.Must(err)
	second, err := w.newCode(st, uuid.New())
	w.Must(err)
	_, err = w.newCode(other, uuid.New())
	w.Must(err)
	try := func(want error, id uuid.UUID, code, what string) {
		t.Helper()
		if _, _, err := w.Try(ctx, w.Pool, id, code, tries); !errors.Is(err, want) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if first != second {
		try(fault.ErrNotFound, st.ID, first, "an earlier code")
	}
	try(fault.ErrNotFound, other.ID, second, "another's code")
	try(fault.ErrNotFound, st.ID, "", "an empty code")
	w.Exec(`UPDATE code SET expires = expires + interval '1 year' WHERE subject = $1`, st.ID)
	try(fault.ErrIntegrity, st.ID, second, "a code that was made to live longer")
	w.Exec(`UPDATE code SET expires = expires - interval '1 year', about = $2 WHERE subject = $1`, st.ID, uuid.New())
	try(fault.ErrIntegrity, st.ID, second, "a code that was moved to another mailbox")
	w.Exec(`UPDATE code SET expires = now() - interval '1 second' WHERE subject = $1`, other.ID)
	try(fault.ErrNotFound, other.ID, "00000000", "one that has run out")
	if n := w.Count(`SELECT count(*) FROM code WHERE encode(hash, 'escape') LIKE '%' || $1 || '%'`, second); n != 0 {
		t.Error("a code stands in its row")
	}
}

// TestCodesAreLimited: by request and hour, and by mailbox whatever the number of requests.
func TestCodesAreLimited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	st := w.receive(nil)
	for range 3 {
		_, err := w.newCode(st, uuid.New())
		w.Must(err)
	}
	if _, err := w.newCode(st, uuid.New()); !errors.Is(err, fault.ErrBudget) || errors.Is(err, requests.ErrPoint) {
		t.Errorf("a fourth within the hour: %v", err)
	}
	w.Exec(`UPDATE code SET expires = expires - interval '2 hours'`)
	if _, err := w.newCode(st, uuid.New()); err != nil {
		t.Errorf("an hour later: %v", err)
	}
	person, point := uuid.New(), uuid.New()
	for i := range 6 {
		one := w.receive(about(person))
		if _, err := w.newCode(one, point); i < 5 && err != nil || i == 5 && !errors.Is(err, requests.ErrPoint) {
			t.Errorf("mail %d to one mailbox: %v", i+1, err)
		}
	}
	w.Exec(`INSERT INTO code SELECT subject, gen_random_uuid(), purpose, sha256(gen_random_uuid()::text::bytea), about, attempts, expires - interval '5 hours', used, mac
 FROM code, generate_series(1, 20) WHERE subject = $1`, st.ID)
	if _, err := w.newCode(st, uuid.New()); !errors.Is(err, fault.ErrBudget) {
		t.Errorf("a request with too many codes: %v", err)
	}
}

func about(person uuid.UUID) func(*rights.Intake) {
	return func(in *rights.Intake) { in.About, in.Kind = person, "contact" }
}
