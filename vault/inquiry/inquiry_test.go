package inquiry_test

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// narrower is a team under which support sees no names, and writes none.
func narrower(t *testing.T) map[string]string {
	t.Helper()
	team := edited(t,
		`some c in {"operational", "identity", "content"}`, `some c in {"operational", "content"}`,
		`some c in {"operational", "identity", "content"} | addresses`, `some c in {"operational", "content"} | addresses`)
	delete(team, "team_test.rego") // it says otherwise
	return team
}

// story lets several people look at and change a contact.
func (w *world) story() uuid.UUID {
	w.t.Helper()
	ctx, id := w.t.Context(), w.ada()
	w.look("support", id)
	w.look("marketing", id) // refused
	_, err := w.as("support").List(ctx, "contact", vault.ListQuery{})
	w.must(err)
	_, err = w.as("support").Patch(ctx, "contact", id, 1, w.draft("contact", true, map[string]any{"job_title": "Countess"}))
	w.must(err)
	_, err = w.as("support").History(ctx, "contact", id)
	w.must(err)
	_, err = w.as("support").Patch(ctx, "contact", id, 2, w.draft("contact", true, map[string]any{"gender": "other"}))
	if !errors.Is(err, vault.ErrDenied) {
		if refused := (*vault.Refusal)(nil); !errors.As(err, &refused) {
			w.t.Fatalf("support writes what it may not: %v", err)
		}
	}
	_, err = w.as("import").RecordConsent(ctx, "contact", id, vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}, nil)
	w.must(err)
	w.look("marketing", id)
	_, err = w.as("officer").Consents(ctx, "contact", id, zero, zero)
	w.must(err)
	return id
}

func shifts(r oversight.Replay) []string {
	var out []string
	for _, s := range r.Shifts {
		out = append(out, fmt.Sprintf("%d %s %s %s %s: %s → %s", s.Count, s.Purpose, s.Action, s.Kind, s.Field, s.Was, s.Would))
	}
	return out
}

func (w *world) replay(c oversight.Candidate) oversight.Replay {
	w.t.Helper()
	r, err := oversight.New().ReplayPolicy(w.t.Context(), w.as("officer"), oversight.TapeQuery{}, c)
	w.must(err)
	if len(r.DifferEntries) > 0 {
		for _, id := range r.DifferEntries {
			e, _ := oversight.New().Entry(w.t.Context(), w.as("officer"), id)
			w.t.Logf("differs: %+v", e.Entry)
		}
	}
	if r.Differ != 0 || r.Inexact != 0 || r.Stats.Gone != 0 || r.Stats.Factless != 0 || r.Stats.Replayed < 9 {
		w.t.Errorf("got %+v, differ %d, inexact %d", r.Stats, r.Differ, r.Inexact)
	}
	return r
}

// TestReplay re-decides a log under the active policy and under others.
func TestReplay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.story()
	if r := w.replay(oversight.Candidate{Files: policy.DefaultTeam()}); len(r.Shifts) > 0 || r.Same != r.Stats.Replayed {
		t.Errorf("the same policy: %q, %d the same of %+v", shifts(r), r.Same, r.Stats)
	}
	r := w.replay(oversight.Candidate{Files: narrower(t)})
	if e, err := oversight.New().Entry(t.Context(), w.as("officer"), r.Disclosure.Entry); err != nil || !slices.Equal(e.Reasons, []string{"policy_files"}) {
		t.Errorf("the replay's own entry: %v, %v", e.Reasons, err)
	}
	want := []string{
		"1 support history contact family_name: clear → hidden",
		"1 support list contact family_name: clear → hidden",
		"1 support read contact family_name: clear → hidden",
		"1 support update contact job_title: writable → refused",
	}
	got := slices.DeleteFunc(shifts(r), func(s string) bool { return !strings.Contains(s, "family_name") && !strings.Contains(s, "writable") })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("a narrower one (-want +got):\n%s", diff)
	}
	if r.Same != r.Stats.Replayed-4 || len(r.Shifts[0].Entries) != 0 {
		t.Errorf("%d the same of %+v, %+v", r.Same, r.Stats, r.Shifts[0])
	}
	r = w.replay(oversight.Candidate{Files: edited(t, `"marketing": {`, `"marketing_": {`)})
	if diff := cmp.Diff([]string{"1 marketing read contact : visible → hidden"}, shifts(r)); diff != "" {
		t.Errorf("without marketing (-want +got):\n%s", diff)
	}
	first, err := oversight.New().PolicyState(t.Context(), w.as("officer"))
	w.must(err)
	_, err = w.Activate(t.Context(), nil, narrower(t))
	w.must(err)
	w.look("support", id)
	r = w.replay(oversight.Candidate{Digest: fmt.Sprintf("%x", first.Active.Digest)}) // wider, and once active
	if len(r.Shifts) == 0 || len(r.Shifts[0].Entries) != 1 {
		t.Errorf("a kept policy: %+v", r.Shifts)
	}
	if e, err := oversight.New().Entry(t.Context(), w.as("officer"), r.Disclosure.Entry); err != nil || len(e.Reasons) != 0 {
		t.Errorf("the entry of its replay: %v, %v", e.Reasons, err)
	}
}

// TestCandidatesAreBounded: what no bundle may hold is not loaded to be asked about.
func TestCandidatesAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	many, long := policy.DefaultTeam(), policy.DefaultTeam()
	for i := range 200 {
		many[fmt.Sprintf("more%d.rego", i)] = "package tacit.team"
	}
	long["long.rego"] = "package tacit.team\n#" + strings.Repeat("x", 1<<20)
	for name, files := range map[string]map[string]string{"many files": many, "a long one": long} {
		_, replayErr := oversight.New().ReplayPolicy(t.Context(), w.as("officer"), oversight.TapeQuery{}, oversight.Candidate{Files: files})
		_, diffErr := oversight.New().ComparePolicies(t.Context(), w.as("officer"), oversight.Candidate{}, oversight.Candidate{Files: files})
		for _, err := range []error{replayErr, diffErr} {
			if reason, _ := vault.PolicyFaults(err); reason != "too_large" {
				t.Errorf("%s: %q, %v", name, reason, err)
			}
		}
	}
}

// TestClocksThatDisagree: the database says when a consent was given, the server when a decision was made. What is read
// back rests on the one moment that counted.
func TestClocksThatDisagree(t *testing.T) {
	t.Parallel()
	for name, ahead := range map[string]time.Duration{"the server is behind": -time.Hour, "the server is ahead": time.Hour} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorldAt(t, func() time.Time { return time.Now().Add(ahead) })
			id := w.ada()
			_, err := w.as("import").RecordConsent(t.Context(), "contact", id, vault.ConsentInput{
				Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1, ValidUntil: time.Now().Add(time.Minute),
			}, nil)
			w.must(err)
			entry := w.look("marketing", id)
			r, err := oversight.New().ReplayPolicy(t.Context(), w.as("officer"), oversight.TapeQuery{}, oversight.Candidate{})
			if err != nil || r.Differ != 0 || r.Stats.Replayed < 3 {
				t.Errorf("%d of %+v differ, %v", r.Differ, r.Stats, err)
			}
			x := w.explain(entry, id)
			if len(x.List) != 1 || x.List[0].Explanation.Visible.Form != policy.Clear || x.List[0].Decision.Entry.Decision != audit.Allow {
				t.Errorf("got %+v", x.List)
			}
		})
	}
}

// TestEditedFactsShowUp: who changed what decisions rested on is found out.
func TestEditedFactsShowUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.story()
	w.exec(`UPDATE subject_state SET state = replace(state::text, '"given"', '"withdrawn"')::json`)
	_, err := oversight.New().ReplayPolicy(t.Context(), w.as("officer"), oversight.TapeQuery{}, oversight.Candidate{Files: policy.DefaultTeam()})
	if !errors.Is(err, vault.ErrIntegrity) {
		t.Errorf("got %v, want %v", err, vault.ErrIntegrity)
	}
}

func texts(way []policy.Condition) []string {
	var out []string
	for _, c := range way {
		out = append(out, c.Text)
	}
	return out
}

func (w *world) explain(entry, subject uuid.UUID) oversight.Explanations {
	w.t.Helper()
	x, err := oversight.New().ExplainEntry(w.t.Context(), w.as("officer"), entry, subject)
	w.must(err)
	return x
}

const allowedText = `Entry ID, TIME: read of a contact for the purpose support was allowed.
It was about the subject ID, as it was then.
Policy allowed it, because
  - the caller has the role support [PLACE]
  - the client does not belong to a partner company [PLACE]
  - the caller covers all regions [PLACE]
  - the legal basis contract is on file [PLACE]
  - no objection, refusal or withdrawal is on file for support [PLACE]
  - processing of the record is not restricted [PLACE]
  - the record is not frozen [PLACE]
In clear: given_name, family_name, job_title, external_ref, language, source, owner, team, region, tags, stage, account, ended_at, kind, verified, preferred, label.
Masked: contact.email.
  Also because
  - contact by e-mail was not refused for support [PLACE]
  In clear it would leave if
  - a break-glass grant covers the record [PLACE]
Masked: contact.phone.
  Also because
  - contact by telephone was not refused for support [PLACE]
  In clear it would leave if
  - a break-glass grant covers the record [PLACE]
Masked: contact.post.
  Also because
  - contact by post was not refused for support [PLACE]
  In clear it would leave if
  - a break-glass grant covers the record [PLACE]
Masked: contact.social.
  Also because
  - contact by social networks was not refused for support [PLACE]
  In clear it would leave if
  - a break-glass grant covers the record [PLACE]
Hidden: birth_date, gender, bank_account.
  The catalog does not declare the purpose support for this, whatever policy says.
`

const refusedText = `Entry ID, TIME: read of a contact for the purpose marketing was refused.
It was about subject 1 of 1 of the entry, as it was then.
Policy did not allow it.
It would have been allowed if
  - consent to marketing is given [PLACE]
`

// plain replaces what differs from run to run, and the places, which move with the policy's source.
func plain(text string) string {
	for pattern, word := range map[string]string{
		`[0-9a-f]{8}-[0-9a-f-]{27}`: "ID", `\d{4}-\d\d-\d\dT[0-9:]+Z`: "TIME", `\[(the vault's )?\w+\.rego:\d+\]`: "[PLACE]",
	} {
		text = regexp.MustCompile(pattern).ReplaceAllString(text, word)
	}
	return text
}

// TestExplain asks why, also of what another policy decided.
func TestExplain(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	id := w.ada()
	read, refused := w.look("support", id), w.look("marketing", id)
	_, err := w.Activate(t.Context(), nil, narrower(t))
	w.must(err)
	for _, subject := range []uuid.UUID{uuid.Nil, id} {
		x := w.explain(read, subject)
		if len(x.List) != 1 || !x.List[0].Exact || x.Stats.Replayed != 1 {
			t.Fatalf("got %+v", x)
		}
		field := func(name string) policy.Why {
			return x.List[0].Explanation.Fields[slices.Index(x.List[0].Names, name)]
		}
		if f := field("family_name"); f.Form != policy.Clear {
			t.Errorf("under the policy of then: %+v", f)
		}
		if f := field("contact.email"); f.Form != policy.Mask || len(f.Missing) == 0 {
			t.Errorf("masked: %+v", f)
		}
		if f := field("gender"); !f.Undeclared {
			t.Errorf("not declared: %+v", f)
		}
	}
	x := w.explain(read, id)
	if diff := cmp.Diff(allowedText, plain(x.List[0].Text())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	x = w.explain(refused, uuid.Nil)
	if diff := cmp.Diff(refusedText, plain(x.List[0].Text())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := x.List[0].Explanation.Visible; got.Form != policy.Hidden || len(got.Missing) != 1 || !slices.Equal(texts(got.Missing[0].Unmet), []string{"consent to marketing is given"}) {
		t.Errorf("refused: %+v", got)
	}
	now := w.explain(w.look("support", id), id).List[0]
	if f := now.Explanation.Fields[slices.Index(now.Names, "family_name")]; f.Form != policy.Hidden || !now.Exact {
		t.Errorf("under the policy of now: %+v", f)
	}
	if _, err := oversight.New().ExplainEntry(t.Context(), w.as("officer"), uuid.New(), uuid.Nil); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("an unknown entry: %v", err)
	}
	if _, err := oversight.New().ExplainEntry(t.Context(), w.as("support"), read, id); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("support asks: %v", err)
	}
	_, err = w.as("officer").Erase(t.Context(), "contact", id, 0)
	w.must(err)
	if x := w.explain(read, uuid.Nil); len(x.List) != 0 || x.Stats.Gone != 1 {
		t.Errorf("of the erased: %+v", x)
	}
}

// TestExplainingIsLogged: whom an explanation is about is charged and named in its entry, and not told to a caller who
// did not know.
func TestExplainingIsLogged(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	ids := []uuid.UUID{w.ada(), w.create("Ferrer", "FR"), w.create("Crowd", "GB")}
	page, err := w.as("support").List(ctx, "contact", vault.ListQuery{})
	w.must(err)
	entry := page.Disclosure.Entry
	x := w.explain(entry, uuid.Nil)
	if len(x.List) != 3 {
		t.Fatalf("%d are explained: %+v", len(x.List), x.Stats)
	}
	for i, d := range x.List {
		if !strings.Contains(d.Text(), fmt.Sprintf("subject %d of 3 of", i+1)) {
			t.Errorf("got %s", d.Text())
		}
		for _, id := range ids {
			if text := fmt.Sprintf("%+v %+v %+v", d, d.Decision.Request.Record, d.Text()); strings.Contains(text, id.String()) {
				t.Errorf("says who it is: %s", text)
			}
		}
	}
	one := w.explain(entry, ids[1])
	if len(one.List) != 1 || one.List[0].Decision.Subject != ids[1] {
		t.Errorf("about one: %+v", one.List)
	}
	for i, id := range ids {
		found := map[uuid.UUID]bool{}
		history, err := oversight.New().Entries(ctx, w.as("officer"), oversight.EntryQuery{Subject: id, Action: policy.ActionAudit})
		w.must(err)
		for _, e := range history.Entries {
			found[e.ID] = true
		}
		if !found[x.Disclosure.Entry] || found[one.Disclosure.Entry] != (i == 1) {
			t.Errorf("subject %d of the page: told of by %v", i, found)
		}
	}
	few, paris := w.auditor("few", 2, "*"), w.auditor("paris", 100, "FR")
	if _, err := oversight.New().ExplainEntry(ctx, few, entry, uuid.Nil); !errors.Is(err, vault.ErrBudget) {
		t.Errorf("three by a budget of two: %v", err)
	}
	if _, err := oversight.New().ExplainEntry(ctx, paris, entry, uuid.Nil); !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("of elsewhere, among others: %v", err)
	}
	if _, err := oversight.New().ExplainEntry(ctx, paris, entry, ids[0]); !errors.Is(err, vault.ErrDenied) && !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("of elsewhere: %v", err)
	}
	if x, err := oversight.New().ExplainEntry(ctx, paris, entry, ids[1]); err != nil || len(x.List) != 1 {
		t.Errorf("of here: %+v, %v", x.List, err)
	}
}

// TestQuestionsAboutThePolicy asks what is active, what differs, and what nobody uses.
func TestQuestionsAboutThePolicy(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.story()
	ctx, s := t.Context(), w.as("officer")
	first, err := oversight.New().PolicyState(ctx, s)
	w.must(err)
	if len(first.Kept) != 1 || !first.Active.Active || first.Distrusted != nil || len(first.Proofs) < 20 || first.Policy != w.policy(ctx) {
		t.Errorf("got %+v", first)
	}
	used, err := oversight.New().PolicyUsage(ctx, s, oversight.TapeQuery{})
	w.must(err)
	for p, want := range map[policy.Permission]bool{
		{Purpose: "support", Action: "read", Kind: "contact"}:      false,
		{Purpose: "support", Action: "update", Kind: "contact"}:    false,
		{Purpose: "compliance", Action: "policy"}:                  false, // asked for above
		{Purpose: "support", Action: "read", Kind: "case"}:         true,
		{Purpose: "billing", Action: "read", Kind: "contact"}:      true,
		{Purpose: "administration", Action: "read", Kind: "case"}:  true,
		{Purpose: "marketing", Action: "update", Kind: "contact"}:  false, // not given
		{Purpose: "operations", Action: "delete", Kind: "contact"}: false,
	} {
		if got := slices.Contains(used.Unused, p); got != want {
			t.Errorf("%+v unused: %v, want %v", p, got, want)
		}
	}
	if used.Stats.Replayed < 9 || used.Covered < 10 {
		t.Errorf("got %+v, %v", used.Stats, used.Covered)
	}
	_, err = w.Activate(ctx, nil, narrower(t))
	w.must(err)
	diff, err := oversight.New().ComparePolicies(ctx, s, oversight.Candidate{Digest: fmt.Sprintf("%x", first.Active.Digest[:6])}, oversight.Candidate{})
	w.must(err)
	if !slices.ContainsFunc(diff.Changes, func(c policy.Change) bool {
		return c.Right == "clear" && slices.Equal(c.Names, []string{"identity"}) && !c.Wider && c.Confirmed && c.Was == "clear" && c.Now == "hidden"
	}) {
		t.Errorf("got %+v", diff.Changes)
	}
	if _, err := oversight.New().ComparePolicies(ctx, s, oversight.Candidate{Digest: strings.Repeat("0", 12)}, oversight.Candidate{}); !errors.Is(err, vault.ErrNotKept) {
		t.Errorf("an unknown digest: %v", err)
	}
	if _, err := oversight.New().WhoCan(ctx, s, policy.Question{Field: "famly_name"}); !strings.Contains(fmt.Sprint(invalid(t, err)), `"family_name"`) {
		t.Errorf("a slip: %v", err)
	}
	kept, err := oversight.New().KeptPolicy(ctx, s, fmt.Sprintf("sha256:%x", first.Active.Digest))
	if err != nil || kept.Files["team.rego"] != policy.DefaultTeam()["team.rego"] {
		t.Errorf("kept: %v", err)
	}
}
