package rekey_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/rekey"
)

// TestRunBringsDataToTheCatalog changes a class, an index and searches under live data, and looks before, meanwhile
// and after.
func TestRunBringsDataToTheCatalog(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	for n := range 8 {
		ids = append(ids, w.person(n))
	}
	erased := ids[5]
	_, err := w.as("officer").Erase(t.Context(), "contact", erased, 0)
	w.need(err)
	before := w.get(ids[0])
	w.apply(changes...)

	// Meanwhile: what was is read, found and patched as what will be.
	if got := w.get(ids[0]); got.Version != before.Version || shown(got, "job_title") != `"Chief 0"` {
		t.Errorf("meanwhile: version %d, job title %s", got.Version, shown(got, "job_title"))
	}
	if id, err := w.lookup("crm-1"); err != nil || id != ids[1] {
		t.Errorf("meanwhile, by the former index: %s, %v", id, err)
	}
	if got, err := w.search(`{"family_name": "Lovelace2", "given_name": "Adele"}`); err != nil || !slices.Equal(got, ids[2:3]) {
		t.Errorf("meanwhile, by the former search: %s, %v", got, err)
	}
	if _, err := w.search(`{"given_name": "Adele", "birth_year": 1984}`); !errors.Is(err, vault.ErrBuilding) {
		t.Errorf("a search without predecessor: %v, want ErrBuilding", err)
	}
	// Under which class's key a value lies nobody can say now, so that none of them is shredded.
	if _, err := w.as("officer").Shred(t.Context(), "contact", ids[6], 0, []string{"identity"}); !errors.Is(err, vault.ErrUnavailable) {
		t.Errorf("a class shredded while fields change theirs: %v, want ErrUnavailable", err)
	}
	w.patch(ids[3], 2, map[string]any{"job_title": "Countess"})
	young := w.person(30)
	w.sees(ids[3], `"Countess"`, `"Analyst"`, `"Chief 3"`)

	report := w.run()
	if report.Subjects != 9 || report.Sealed == 0 || report.Tokens == 0 || report.Deleted == 0 || report.Collisions+report.Damaged != 0 || len(report.Changes) != 6 {
		t.Errorf("got %+v", report)
	}
	w.sound()
	if got, want := w.numbers(), "1/1 2/1 103/1 120/1 121/1 122/1"; got != want {
		t.Errorf("tokens of %s, want %s", got, want)
	}
	if got := w.get(ids[0]); got.Version != before.Version || shown(got, "job_title") != `"Chief 0"` {
		t.Errorf("after: version %d, job title %s", got.Version, shown(got, "job_title"))
	}
	w.sees(ids[0], `"Chief 0"`, `"Analyst"`)
	w.sees(ids[3], `"Countess"`, `"Analyst"`, `"Chief 3"`)
	for _, id := range []uuid.UUID{ids[7], young} {
		if got, err := w.lookup("crm-" + strings.TrimPrefix(strings.Trim(shown(w.get(id), "family_name"), `"`), "Lovelace")); err != nil || got != id {
			t.Errorf("after, by the new index: %s, %v", got, err)
		}
	}
	if got, err := w.search(`{"family_name": "Lovelace2", "given_name": "A"}`); err != nil || len(got) != 0 {
		t.Errorf("after, by an initial alone: %s, %v", got, err)
	}
	if got, err := w.search(`{"given_name": "Adele", "birth_year": 1984}`); err != nil || len(got) != 8 {
		t.Errorf("after, by the search that was added: %s, %v", got, err)
	}
	if _, err := w.as("officer").Get(t.Context(), "contact", erased, nil); !errors.Is(err, vault.ErrGone) {
		t.Errorf("the erased: %v", err)
	}
	// What backups hold of the value lies under the class it had then.
	if _, err := w.as("officer").Shred(t.Context(), "contact", ids[6], 0, []string{"content"}); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("a class of which a field had another before: %v, want ErrInvalid", err)
	}
	if _, err := w.as("officer").Shred(t.Context(), "contact", ids[6], 0, []string{"content", "identity"}); err != nil {
		t.Errorf("both of its classes: %v", err)
	}
	w.logged(ids[0])
	if again := w.run(); again.Subjects != 0 || len(again.Changes) != 0 {
		t.Errorf("nothing is pending, and it did %+v", again)
	}
}

// sees checks a contact's job title now, and those that its history keeps, in any order.
func (w *world) sees(id uuid.UUID, now string, past ...string) {
	w.t.Helper()
	if got := shown(w.get(id), "job_title"); got != now {
		w.t.Errorf("job title of %s: got %s, want %s", id, got, now)
	}
	h, err := w.as("officer").History(w.t.Context(), "contact", id)
	w.need(err)
	var got []string
	for _, v := range h.Versions {
		for _, f := range v.Changed {
			if f.Field.Name == "job_title" {
				got = append(got, string(f.Value.AppendJSON(nil)))
			}
		}
	}
	slices.Sort(got)
	slices.Sort(past)
	if !slices.Equal(got, past) {
		w.t.Errorf("history of %s: got %s, want %s", id, got, past)
	}
}

// logged checks that the log tells an officer of the subject's re-keying, with the record in its sealed details.
func (w *world) logged(id uuid.UUID) {
	w.t.Helper()
	page, err := oversight.New().Entries(w.t.Context(), w.as("officer"), oversight.EntryQuery{Subject: id, Action: "rekey"})
	w.need(err)
	if len(page.Entries) != 1 || page.Entries[0].Record != id || !slices.Equal(page.Entries[0].Groups[0].Clear, []string{"job_title"}) {
		w.t.Errorf("the log says %+v", page.Entries)
	}
}

// TestRunCountsCollisions makes an index unique that was not.
func TestRunCountsCollisions(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	var ids []uuid.UUID
	for _, tax := range []string{"one", "same", "same", "same"} {
		out, err := w.as("import").Create(t.Context(), "account", w.draft("account", false, map[string]any{"name": "Firm", "tax_id": tax}), nil)
		w.need(err)
		ids = append(ids, out.ID)
	}
	w.apply(stricter...)
	// The second of the three writes meanwhile: whoever writes first under the new rule is the holder.
	_, err := w.as("import").Patch(t.Context(), "account", ids[2], 1, w.draft("account", true, map[string]any{"name": "Company"}))
	w.need(err)
	if r := w.run(); r.Collisions != 2 {
		t.Errorf("got %d collisions, want 2", r.Collisions)
	}
	w.sound()
	if n := w.count(`SELECT count(*) FROM review WHERE index = 105 AND kind = 'account' AND subject = ANY($1)`, []uuid.UUID{ids[1], ids[3]}); n != 2 {
		t.Errorf("%d wait for review, want 2", n)
	}
	if n := w.count(`SELECT count(*) FROM token WHERE index = 105 AND uniq AND subject = ANY($1)`, []uuid.UUID{ids[0], ids[2]}); n != 2 {
		t.Errorf("%d hold their value, want 2", n)
	}
	if r := w.rotate(); r.Collisions != 0 {
		t.Errorf("what waits for review collides again: %d", r.Collisions)
	}
	w.sound()
	if n := w.count(`SELECT count(*) FROM token WHERE index = 105 AND uniq AND subject = ANY($1)`, []uuid.UUID{ids[0], ids[2]}); n != 2 {
		t.Errorf("after a rotation %d hold their value, want 2", n)
	}
}

// TestRunLeavesWhatItMayNotTouch meets a record that somebody edited and a subject whose class was shredded.
func TestRunLeavesWhatItMayNotTouch(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	whole, damaged, shredded := w.person(1), w.person(2), w.person(3)
	_, err := w.as("officer").Shred(t.Context(), "contact", shredded, 0, []string{"identity"})
	w.need(err)
	w.exec(`UPDATE contact SET region = 'FR' WHERE id = $1`, damaged)
	w.exec(`DELETE FROM token WHERE subject = $1`, damaged)
	w.apply(changes...)
	r := w.run()
	if r.Damaged != 1 || r.Subjects != 3 {
		t.Errorf("got %+v, want one damaged", r)
	}
	w.sees(whole, `"Chief 1"`, `"Analyst"`)
	if got := shown(w.get(shredded), "job_title"); got != "" {
		t.Errorf("a shredded value: %s", got)
	}
	if _, err := w.as("officer").Get(t.Context(), "contact", damaged, nil); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("the edited record: %v", err)
	}
	if n := w.count(`SELECT count(*) FROM token WHERE subject = $1 AND index NOT IN (1, 2)`, shredded); n != 0 {
		t.Errorf("%d tokens of a shredded class", n)
	}
}

// TestRunAll visits records though nothing is pending: those of a backup have tokens of another time.
func TestRunAll(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for n := range 4 {
		w.person(n)
	}
	w.exec(`DELETE FROM token WHERE index IN (1, 3)`)
	w.exec(`UPDATE token SET epoch = 9 WHERE index = 2`)
	w.exec(`UPDATE token SET index = 77 WHERE index = 20`)
	var told []string
	r, err := w.runner(nil).Run(t.Context(), rekey.Options{All: true}, func(done, total int, _ float64) { told = append(told, fmt.Sprint(done, "/", total)) })
	w.need(err)
	if r.Subjects != 4 || r.Tokens != 16 || r.Deleted != 8 {
		t.Errorf("got %+v", r)
	}
	if got := strings.Join(told, " "); got != "3/4 4/4" {
		t.Errorf("progress: %s", got)
	}
	w.sound()
}

// TestPendingIsBound edits what is pending in the database.
func TestPendingIsBound(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.person(1)
	w.apply(changes...)
	w.exec(`UPDATE active SET pending = NULL`)
	if _, err := w.as("officer").Get(t.Context(), "contact", id, nil); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("got %v, want ErrIntegrity", err)
	}
	if _, err := w.runner(nil).Run(t.Context(), rekey.Options{}, nil); !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("got %v, want ErrIntegrity", err)
	}
}

// TestOneAtATime starts a second job during the first, and changes the policy meanwhile.
func TestOneAtATime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for n := range 4 {
		w.person(n)
	}
	w.apply(changes...)
	var busy []error
	steps := 0
	first := w.runner(func(ctx context.Context, _ string) {
		_, err := w.runner(nil).Rotate(ctx, nil)
		busy = append(busy, err)
		if steps++; steps == 2 {
			team := policy.DefaultTeam()
			delete(team, "team_test.rego") // run in package policy
			for name, text := range team {
				team[name] = text + "\n# another policy\n"
			}
			_, err := w.Activate(ctx, nil, team)
			w.need(err)
		}
		status, err := w.runner(nil).Status(ctx)
		if err != nil || len(status.Pending) != 6 || status.Total != 4 || steps == 2 && status.Done != 3 {
			t.Errorf("step %d: status %+v, %v", steps, status, err)
		}
	})
	_, err := first.Run(t.Context(), rekey.Options{}, nil)
	w.need(err)
	for _, err := range busy {
		if !errors.Is(err, rekey.ErrBusy) {
			t.Errorf("got %v, want ErrBusy", err)
		}
	}
	w.sound()
	if _, err := w.Activate(t.Context(), edited(changes[:2]...), nil); !errors.Is(err, vault.ErrCatalog) || !strings.Contains(err.Error(), "never used again") && !strings.Contains(err.Error(), "say replaces") {
		t.Errorf("back to what was replaced: %v", err)
	}
}
