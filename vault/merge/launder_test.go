package merge_test

import (
	"errors"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/timeline"
)

// code is what a refusal tells its caller.
func code(err error) string {
	if r, refused := errors.AsType[*vault.Refusal](err); refused {
		return r.Code
	}
	return ""
}

// TestNoStaysWithWhoSaidIt: what a swept record's person said no to is moved to nobody else by a merge and its end.
func TestNoStaysWithWhoSaidIt(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other, stranger := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB"), b.person("Ada", "Lovelace", "ada@example.net", "GB")
	for _, id := range []uuid.UUID{one, other, stranger} {
		b.says(id, "given")
	}
	b.merged(one, other)
	b.says(other, "withdrawn")
	b.swept(other)
	b.merged(stranger, one)
	if b.sight("marketing", stranger) != nil {
		t.Error("what one said does not bind the other while they are merged")
	}
	b.Must(b.part(stranger, one))
	if b.sight("marketing", one) != nil || b.sight("marketing", stranger) == nil {
		t.Error("a no went over to somebody else")
	}
	b.sound(one, stranger)
	b.says(one, "given")
	if b.sight("marketing", one) == nil {
		t.Error("the person can never consent again")
	}
}

// TestNoSaidWhileMergedStaysWithBoth: to part two records frees neither of what was said of the person.
func TestNoSaidWhileMergedStaysWithBoth(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other, third := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB"), b.person("Ada", "Lovelace", "ada@example.net", "GB")
	for _, id := range []uuid.UUID{one, other, third} {
		b.says(id, "given")
	}
	b.merged(one, other)
	b.says(one, "withdrawn")
	b.merged(third, one) // it is led to another, and is no merge of the first two anew
	b.Must(b.part(third, other))
	if b.sight("marketing", other) != nil || b.sight("marketing", one) != nil {
		t.Error("parting opened what the person had closed")
	}
	b.Must(b.part(third, one))
	if b.sight("marketing", third) == nil {
		t.Error("what was said before a merge stays with who was merged later")
	}
	b.says(other, "given")
	if b.sight("marketing", other) == nil || b.sight("marketing", one) != nil {
		t.Error("a new consent of one does not count for it alone")
	}
	b.sound(one, other, third)
}

// TestSilentRecordIsForgotten: one that said nothing closes nothing once it is swept.
func TestSilentRecordIsForgotten(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, blank := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "GB")
	b.says(one, "given")
	b.merged(one, blank)
	if b.sight("marketing", one) != nil {
		t.Fatal("consent that one lacks counts")
	}
	b.swept(blank)
	if b.sight("marketing", one) == nil {
		t.Error("a record that said nothing closes consent for ever")
	}
	b.sound(one)
}

// TestMergeNeedsEvidence: strangers are merged by a steward alone, and nobody merges or parts while a request is open.
func TestMergeNeedsEvidence(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, stranger := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.Create("contact", map[string]any{"given_name": "Grace", "family_name": "Hopper", "region": "GB"}).ID
	alike := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	if _, err := b.merge("import", one, stranger); code(err) != "steward_needed" {
		t.Errorf("merged with a stranger: %v", err)
	}
	if _, err := b.merge("sales", one, alike); code(err) == "" {
		t.Errorf("sales merged: %v", err)
	}
	request := uuid.New()
	asked := func(about uuid.UUID) {
		b.Exec(`INSERT INTO request (subject, revision, state, mac, about, type, status, received) VALUES ($1, 1, '{}', '\x00', $2, 'access', 'acknowledged', now())`, request, about)
	}
	asked(alike)
	for as, want := range map[string]string{"import": "steward_needed", "officer": "request_open"} {
		if _, err := b.merge(as, one, alike); code(err) != want {
			t.Errorf("%s merged beside an open request: %v, want %s", as, err, want)
		}
	}
	b.Exec(`DELETE FROM request WHERE subject = $1`, request)
	b.merged(one, alike)
	asked(one)
	if err := b.part(one, alike); code(err) != "steward_needed" {
		t.Errorf("parted beside an open request: %v", err)
	}
	b.Exec(`DELETE FROM request WHERE subject = $1`, request)
	if _, err := b.merge("officer", one, stranger); err != nil {
		t.Errorf("a steward's word does not count: %v", err)
	}
}

// TestHiddenRecordsAreNotCounted: a record that is merged with one of the two, and hidden, has one answer whatever it is.
func TestHiddenRecordsAreNotCounted(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other, hidden := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.com", "FR")
	free := b.person("Ada", "Lovelace", "ada@example.com", "GB")
	b.merged(hidden, one)
	_, joined := b.merge("near", free, one)
	b.merged(hidden, other)
	_, again := b.merge("near", one, other) // they are merged, through the hidden one alone
	if code(joined) != "steward_needed" || code(again) != code(joined) {
		t.Errorf("answers tell of a hidden record: %v, %v", joined, again)
	}
	if s := b.state(hidden); len(s.Merged()) != 2 || s.Into() != uuid.Nil {
		t.Error("a hidden record was written")
	}
}

// TestGlanceShowsWhatDecides: what is shown of consent is what holds, whoever said no.
func TestGlanceShowsWhatDecides(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	one, other := b.person("Ada", "Lovelace", "ada@example.com", "GB"), b.person("Ada", "Lovelace", "ada@example.org", "FR")
	b.says(one, "given")
	b.says(other, "withdrawn")
	b.merged(one, other)
	b.watch("near-officer", "GB", "officer", "compliance")
	for _, as := range []string{"officer", "near-officer"} {
		g, err := timeline.New(b.Vault).Whole(t.Context(), b.As(as), "contact", one)
		b.Must(err)
		if got := g.Consent["marketing"]; got.Status != consent.Withdrawn || got.Channels["email"].Open() {
			t.Errorf("%s: consent is shown as %+v", as, got)
		}
	}
}

// TestQueueWalksBehindHiddenPairs: a page of the queue is full however many hidden pairs lie before, and names none.
func TestQueueWalksBehindHiddenPairs(t *testing.T) {
	t.Parallel()
	b := newBureau(t)
	for range 3 {
		b.person("Ada", "Lovelace", "ada@example.com", "FR")
	}
	b.person("Grace", "Hopper", "grace@example.com", "GB")
	seen := b.person("Grace", "Hopper", "grace@example.com", "GB")
	page, err := b.Queue(t.Context(), b.As("near"), "contact", "", 1)
	b.Must(err)
	if len(page.Items) != 1 || page.Items[0].Subject != seen {
		t.Fatalf("a page of %+v", page.Items)
	}
	rest, err := b.Queue(t.Context(), b.As("near"), "contact", page.Next, 1)
	b.Must(err)
	if len(rest.Items) != 0 || rest.Next != "" {
		t.Errorf("behind the last: %+v", rest)
	}
	if _, err := b.Queue(t.Context(), b.As("far"), "contact", page.Next, 1); !errors.Is(err, vault.ErrCursor) {
		t.Errorf("another's cursor: %v", err)
	}
}
