package stages_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/stages"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// TestStages: each move is kept with its write, told to who may read the history, and gone with the record or the person.
func TestStages(t *testing.T) {
	w := vaulttest.New(t, vaulttest.Options{})
	k, err := stages.New(w.Vault)
	w.Must(err)
	w.OnWrite(k.Observe)
	ada := w.Person("Ada", "Lovelace", "ada@example.org")
	o := w.Create("opportunity", map[string]any{"contact": ada, "engaged_at": "2026-01-02T00:00:00Z"})
	moved := w.Patch("opportunity", o.ID, 1, map[string]any{"stage": "engaging"})
	w.Patch("opportunity", o.ID, 2, map[string]any{"probability": 70})
	w.Patch("opportunity", o.ID, 3, map[string]any{"stage": "won"})

	past, err := k.Stages(t.Context(), w.As("sales"), "opportunity", o.ID)
	w.Must(err)
	var got [][2]string
	for _, m := range past.Moves {
		got = append(got, [2]string{m.From, m.To})
	}
	if diff := cmp.Diff([][2]string{{"engaging", "won"}, {"prospecting", "engaging"}, {"", "prospecting"}}, got); diff != "" {
		t.Errorf("moves, newest first (-want +got):\n%s", diff)
	}
	if first := past.Moves[2]; first.At.Format("2006-01-02") != "2026-01-02" || past.Moves[1].Entry != moved.Disclosure.Entry || past.Moves[1].Version != 2 {
		t.Errorf("got %+v", past.Moves)
	}
	if e, err := oversight.New().Entry(t.Context(), w.As("officer"), past.Disclosure.Entry); err != nil || e.Action != "history" || e.Outcome != "released" {
		t.Errorf("the entry: %+v, %v", e, err)
	}
	if _, err := k.Stages(t.Context(), w.As("sales"), "interaction", o.ID); !errors.Is(err, fault.ErrKind) {
		t.Errorf("a kind without stages: got %v", err)
	}
	vaulttest.Gates(w, k, map[string]vaulttest.Gate{
		"Stages": {Inside: "sales", Outside: "marketing", Call: func(ctx context.Context, s *vault.Session) error {
			return vaulttest.Nothing(k.Stages(ctx, s, "opportunity", o.ID))
		}},
	})

	task := w.Create("task", map[string]any{"contact": ada})
	kept := func() int64 { return w.Count(`SELECT count(*) FROM stage_history WHERE subject = $1`, ada) }
	before := kept()
	if _, err := w.As("import").Delete(t.Context(), "task", task.ID, 1); err != nil {
		t.Fatal(err)
	}
	if n := kept(); n != before-1 {
		t.Errorf("%d rows, want %d: the task is gone", n, before-1)
	}
	_, err = w.As("officer").Erase(t.Context(), "contact", ada, 1)
	w.Must(err)
	if n := kept(); n != 0 {
		t.Errorf("%d rows are left of an erased person", n)
	}
}
