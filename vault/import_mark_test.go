package vault_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/importer"
)

var marked = importer.Spec{Kind: "contact", Region: "GB", Map: map[string]string{
	"ref": "external_ref", "last": "family_name", "job": "job_title", "tel": "contact_points.phone",
}}

const markedRow = "ref,last,job,tel\nr1,Lovelace,Analyst,020 7946 0991\n"

// mark returns the record made by the one row, and what it keeps of that.
func (w *world) mark() (id uuid.UUID, mark []byte) {
	w.t.Helper()
	if err := w.pool.QueryRow(w.t.Context(), `SELECT id, imported FROM contact`).Scan(&id, &mark); err != nil {
		w.t.Fatal(err)
	}
	return id, mark
}

func (w *world) importsMarked(file, what string, want [5]int) {
	w.t.Helper()
	if r := w.imported(marked, strings.NewReader(file)); outcome(r) != want {
		w.t.Errorf("%s: got %v, want %v; %+v", what, outcome(r), want, r.Errors)
	}
}

// TestP5ImportMarksEndWithTheirSubject imports one row for one person twice, with an erasure between: a mark that
// outlived it would be the same, and a backup's could be tried against guesses at the row.
func TestP5ImportMarksEndWithTheirSubject(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.importsMarked(markedRow, "first", [5]int{1, 1, 0, 0, 0})
	first, before := w.mark()
	if _, err := w.as("officer").Erase(t.Context(), "contact", first, 0); err != nil {
		t.Fatal(explain(err))
	}
	w.importsMarked(markedRow, "after the erasure", [5]int{1, 1, 0, 0, 0})
	second, after := w.mark()
	if first == second || len(before) != 32 || len(after) != 32 {
		t.Fatalf("records %s and %s, marks of %d and %d bytes", first, second, len(before), len(after))
	}
	if bytes.Equal(before, after) {
		t.Error("the same row has the same mark under another subject's keys")
	}
	w.importsMarked(markedRow, "again", [5]int{1, 0, 0, 1, 0})
}

// TestImportKnowsNoFormerMarks imports a row that was imported before marks were made under the subject's keys: it
// is merged once, duplicates nothing, and is left alone from then on.
func TestImportKnowsNoFormerMarks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.importsMarked(markedRow, "first", [5]int{1, 1, 0, 0, 0})
	w.exec(`UPDATE contact SET imported = $1`, make([]byte, 32))
	w.importsMarked(markedRow, "with a former mark", [5]int{1, 0, 1, 0, 0})
	w.importsMarked(markedRow, "again", [5]int{1, 0, 0, 1, 0})
	if n := w.count(`SELECT count(*) FROM contact_point`); n != 1 {
		t.Errorf("%d contact points, want the one of the column", n)
	}
}

// TestP5ShreddingForgetsWhatConfirmsGuesses shreds a class: the row's mark and the MACs of requests' bodies go. The
// row is merged again without that class, and refused with it.
func TestP5ShreddingForgetsWhatConfirmsGuesses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	w.importsMarked(markedRow, "first", [5]int{1, 1, 0, 0, 0})
	id, _ := w.mark()
	point := w.draft("contact_point", false, map[string]any{"kind": "email", "value": "ada@example.com"})
	if _, err := w.as("import").CreateChild(ctx, "contact_point", id, point, &vault.Idempotency{Key: "k", Route: "points", Body: []byte("b")}); err != nil {
		t.Fatal(explain(err))
	}
	const bodies = `SELECT count(*) FROM idempotency WHERE subject = $1 AND body <> ''`
	if n := w.count(bodies, id); n != 1 {
		t.Fatalf("%d MACs of bodies before, want 1", n)
	}
	if _, err := w.as("officer").Shred(ctx, "contact", id, 0, []string{"contact"}); err != nil {
		t.Fatal(explain(err))
	}
	if n := w.count(bodies, id); n != 0 {
		t.Errorf("%d MACs of bodies after", n)
	}
	if _, mark := w.mark(); mark != nil {
		t.Error("the record keeps the mark of its row")
	}
	if n := w.count(`SELECT count(*) FROM contact_point WHERE imported IS NOT NULL`); n != 1 {
		t.Errorf("%d contact points know their column, want 1", n)
	}
	w.importsMarked("ref,last,job,tel\nr1,Lovelace,Analyst,\n", "without the class", [5]int{1, 0, 1, 0, 0})
	w.importsMarked("ref,last,job,tel\nr1,Lovelace,Analyst,\n", "again", [5]int{1, 0, 0, 1, 0})
	r := w.imported(marked, strings.NewReader(markedRow))
	if outcome(r) != [5]int{1, 0, 0, 0, 1} || r.Errors[0].Code != "class_erased" {
		t.Errorf("with the class: got %v %+v", outcome(r), r.Errors)
	}
}
