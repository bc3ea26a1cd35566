package oversight_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
	"github.com/tacitcrm/tacit/vault/vaulttest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// gates holds a call of every question, about a person and a published entry that is about it.
func gates(w *vaulttest.World) map[string]vaulttest.Gate {
	w.T.Helper()
	office := oversight.New()
	person := w.Person("Ada", "Lovelace", "ada@example.com")
	read, err := w.As("sales").Get(w.T.Context(), "contact", person, nil)
	w.Must(err)
	w.Publish()
	kept, err := w.Policies(w.T.Context())
	if w.Must(err); len(kept) == 0 {
		w.T.Fatal("no policy is kept")
	}
	entry, digest := read.Disclosure.Entry, fmt.Sprintf("%x", kept[0].Digest)
	// What comes out of another policy is of no interest here: whatever is compiled is short.
	short := oversight.Candidate{Files: map[string]string{"team.rego": "package tacit.team\n\nimport rego.v1\n\nvisible if \"support\" in input.actor.roles\n"}}
	rows := map[string]vaulttest.Gate{}
	row := func(name string, ask func(context.Context, *vault.Session) error) {
		rows[name] = vaulttest.Gate{Call: ask, Inside: "officer"}
	}
	row("Entries", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.Entries(ctx, s, oversight.EntryQuery{}))
	})
	row("Entries/of a person", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.Entries(ctx, s, oversight.EntryQuery{Subject: person}))
	})
	row("Entry", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.Entry(ctx, s, entry))
	})
	row("Disclosures", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.Disclosures(ctx, s, "contact", person, oversight.EntryQuery{}))
	})
	row("LogState", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.LogState(ctx, s))
	})
	row("ProveEntry", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ProveEntry(ctx, s, entry))
	})
	row("LogFile", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.LogFile(ctx, s, tree.CheckpointPath()))
	})
	row("ProveConsistency", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ProveConsistency(ctx, s, 1))
	})
	row("ExplainEntry", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ExplainEntry(ctx, s, entry, uuid.Nil))
	})
	row("ExplainEntry/of a person", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ExplainEntry(ctx, s, entry, person))
	})
	row("PolicyState", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.PolicyState(ctx, s))
	})
	row("KeptPolicy", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.KeptPolicy(ctx, s, digest))
	})
	row("WhoCan", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.WhoCan(ctx, s, policy.Question{Field: "job_title", Kind: "contact"}))
	})
	row("ComparePolicies", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ComparePolicies(ctx, s, short, short))
	})
	row("ReplayPolicy", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.ReplayPolicy(ctx, s, oversight.TapeQuery{}, short))
	})
	row("PolicyUsage", func(ctx context.Context, s *vault.Session) error {
		return vaulttest.Nothing(office.PolicyUsage(ctx, s, oversight.TapeQuery{}))
	})
	return rows
}

// TestP3EveryQuestionIsGated: who may not ask is refused and logged, and so is who has the role and names no purpose, or one
// that its credential lacks. Whatever is answered is an entry.
func TestP3EveryQuestionIsGated(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	rows := gates(w)
	vaulttest.Gates(w, oversight.New(), rows)
	officer, err := w.Authenticate(t.Context(), w.Token("officer"))
	w.Must(err)
	for purpose, want := range map[string]error{"": vault.ErrPurposeRequired, "sales": vault.ErrPurpose, "secret plans": vault.ErrPurpose} {
		for name, row := range rows {
			err := row.Call(t.Context(), w.Vault.As(officer, purpose))
			refusal, ok := errors.AsType[*vault.Refusal](err)
			if !ok || !errors.Is(err, want) || refusal.Entry == uuid.Nil {
				t.Errorf("%s under the purpose %q: got %v", name, purpose, err)
			}
		}
	}
}

// TestP2NothingIsToldWithoutTheLog takes the log away: every question is refused for now, and answered when it is back.
func TestP2NothingIsToldWithoutTheLog(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	rows, s := gates(w), w.As("officer")
	w.Exec(`ALTER TABLE log_intake RENAME TO elsewhere`)
	for name, row := range rows {
		if err := row.Call(t.Context(), s); !errors.Is(err, vault.ErrUnavailable) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	w.Exec(`ALTER TABLE elsewhere RENAME TO log_intake`)
	if err := rows["Entries"].Call(t.Context(), s); err != nil {
		t.Errorf("with the log back: %v", err)
	}
}

// TestLogIsTheOfficeOfASession: what reports read is what the session is answered.
func TestLogIsTheOfficeOfASession(t *testing.T) {
	t.Parallel()
	w := vaulttest.New(t, vaulttest.Options{})
	person := w.Person("Ada", "Lovelace", "ada@example.com")
	log := oversight.Log{Session: w.As("officer")}
	page, err := log.Entries(t.Context(), oversight.EntryQuery{Subject: person, Action: "create"})
	w.Must(err)
	if len(page.Entries) != 1 || page.Entries[0].Client != "importer" || page.Entries[0].Record != person {
		t.Fatalf("got %+v", page.Entries)
	}
	if e, err := log.Entry(t.Context(), page.Entries[0].ID); err != nil || e.Outcome != audit.Written {
		t.Errorf("the entry: %+v, %v", e, err)
	}
	if rows, err := log.Disclosures(t.Context(), "contact", person, oversight.EntryQuery{Action: "create"}); err != nil || len(rows.Rows) != 1 {
		t.Errorf("who saw: %+v, %v", rows.Rows, err)
	}
	if _, err := log.Entry(t.Context(), uuid.New()); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("an entry that is not there: got %v", err)
	}
}
