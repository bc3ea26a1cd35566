package erasure_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/merge"
	"github.com/tacitcrm/tacit/vault/rights"
)

// TestErasureTakesEveryRecordOfThePerson: a request about one record of a person erases those that were merged with it, by
// one certificate that names the keys of all; so does one that dies at any step and is gone on with.
func TestErasureTakesEveryRecordOfThePerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	m := merge.New(w.Vault)
	for _, survivor := range []bool{true, false} {
		one, other := w.Person("Ada", "Lovelace", "ada@example.com"), w.Person("Ada", "Lovelace", "ada@example.org")
		_, err := m.Merge(t.Context(), w.As("import"), "contact", merge.Pair{ID: one, With: other})
		w.Must(err)
		about := other
		if survivor {
			about = one
		}
		id := w.decided(about)
		crashed := map[rights.Step]bool{}
		p := w.procedure(w.Vault, func(step rights.Step, after bool) error {
			if survivor && !after && !crashed[step] {
				crashed[step] = true
				return errStep
			}
			return nil
		})
		for range 12 {
			if p.Run(t.Context(), id) == nil {
				break
			}
		}
		st := w.finish(w.procedure(w.Vault, nil), id)
		if st.Status != rights.Fulfilled || len(st.Kept) != 0 {
			t.Fatalf("status %s, kept %+v", st.Status, st.Kept)
		}
		if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject IN ($1, $2) AND erased_at IS NOT NULL`, one, other); n != 2 {
			t.Errorf("%d of two records are erased", n)
		}
		cert := w.verified(w.certificates(id)[0])
		for _, class := range []string{"identity", "contact", "identity_2", "contact_2"} {
			if !slices.ContainsFunc(cert.Destroyed, func(k certificate.Key) bool { return k.Class == class }) {
				t.Errorf("the certificate does not name the key of %s", class)
			}
		}
		if cert.Deleted.Rows["contact"] != 1 || cert.Deleted.Rows["contact_2"] != 1 {
			t.Errorf("rows: %v", cert.Deleted.Rows)
		}
	}
}

// TestHoldOnOneRecordKeepsBoth: what is held of one record of a person keeps the same class of the others.
func TestHoldOnOneRecordKeepsBoth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, other := w.Person("Ada", "Lovelace", "ada@example.com"), w.Person("Ada", "Lovelace", "ada@example.org")
	_, err := merge.New(w.Vault).Merge(t.Context(), w.As("import"), "contact", merge.Pair{ID: one, With: other})
	w.Must(err)
	w.hold(other, "identity")
	st := w.finish(w.procedure(w.Vault, nil), w.decided(one))
	var kept []string
	for _, k := range st.Kept {
		kept = append(kept, k.Class)
	}
	if st.Status != rights.PartFulfilled || !slices.Equal(kept, []string{"identity", "identity_2"}) {
		t.Errorf("status %s, kept %v", st.Status, kept)
	}
	w.verified(w.certificates(st.ID)[0])
	for _, id := range []uuid.UUID{one, other} {
		if n := w.Count(`SELECT count(*) FROM key_subject WHERE subject = $1 AND erased_at IS NULL AND wrapped[1] IS NOT NULL AND array_position(wrapped, NULL) IS NOT NULL`, id); n != 1 {
			t.Errorf("%s does not keep what is held, and nothing else", id)
		}
	}
}

var errStep = errors.New("the process died")

// hold places a hold on one class.
func (w *world) hold(subject uuid.UUID, class string) {
	w.T.Helper()
	_, err := w.desk.PlaceHold(w.T.Context(), w.As("counsel"), "contact", subject, desk.HoldInput{
		Ground: "legal_claim", Classes: []string{class}, Review: time.Now().AddDate(0, 1, 0), Reference: "Case 7/26",
	})
	w.Must(err)
}
