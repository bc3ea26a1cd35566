package vault_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// TestP3PurposeDecidesWhatIsSeen reads one contact under each purpose.
func TestP3PurposeDecidesWhatIsSeen(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID

	support := w.must("support", id)
	got := shown(support)
	for name, want := range map[string]string{
		"given_name": `clear:"Ada"`, "family_name": `clear:"Lovelace"`, "email.value": "mask:a•••@e•••.com",
	} {
		if got[name] != want {
			t.Errorf("support sees %s as %q, want %q", name, got[name], want)
		}
	}
	if _, seen := got["birth_date"]; seen {
		t.Error("support sees the birth date")
	}
	hidden := withheld(support)
	for name, as := range map[string]string{"birth_date": "hidden", "contact.email": "mask", "contact.phone": "mask", "gender": "hidden"} {
		if hidden[name] != as {
			t.Errorf("support is told %s is %q, want %q", name, hidden[name], as)
		}
	}
	sales := shown(w.must("sales", id))
	if sales["phone.value"] != `clear:"+442079460991"` {
		t.Errorf("sales sees the phone as %q", sales["phone.value"])
	}
	officer := shown(w.must("officer", id))
	if officer["birth_date"] != `clear:"1984-02-29"` {
		t.Errorf("officer sees the birth date as %q", officer["birth_date"])
	}
	if _, seen := officer["gender"]; seen {
		t.Error("a special category is seen without explicit consent or statutory basis")
	}
}

// TestP4ConsentHoldsFromTheNextRequestOn gives and withdraws consent, with two servers on one database.
func TestP4ConsentHoldsFromTheNextRequestOn(t *testing.T) {
	w := newWorld(t)
	second, _ := w.open()
	id := w.create(ada()).ID
	ctx := t.Context()
	read := func(v *vault.Vault) (vault.Reply, error) {
		return w.asOn(v, "marketing").Get(ctx, "contact", id, nil)
	}
	_, err := read(w.Vault)
	if r := refusal(t, err); !errors.Is(err, vault.ErrDenied) || r.Code != "consent_missing" {
		t.Fatalf("without consent: got %v", err)
	}
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}
	if _, err := w.as("import").RecordConsent(ctx, "contact", id, given, nil); err != nil {
		t.Fatal(explain(err))
	}
	for i, v := range []*vault.Vault{w.Vault, second} {
		reply, err := read(v)
		if err != nil {
			t.Fatalf("server %d with consent: %v", i, err)
		}
		got := shown(reply)
		if got["email.value"] != `clear:"ada@example.com"` {
			t.Errorf("server %d: e-mail is %q", i, got["email.value"])
		}
		for _, name := range []string{"phone.value", "given_name", "family_name", "birth_date"} {
			if v, seen := got[name]; seen {
				t.Errorf("server %d: consent to e-mail also released %s as %q", i, name, v)
			}
		}
	}
	withdrawn := vault.ConsentInput{Kind: "withdrawn", Purpose: "marketing"}
	if _, err := w.as("support").RecordConsent(ctx, "contact", id, withdrawn, nil); err != nil {
		t.Fatal(explain(err))
	}
	for i, v := range []*vault.Vault{second, w.Vault} {
		_, err := read(v)
		if r := refusal(t, err); r.Code != "consent_withdrawn" {
			t.Errorf("server %d after withdrawal: got %v", i, err)
		}
	}
}

// TestP3ConsentCannotBeForged lets every credential that should not try to record a grant.
func TestP3ConsentCannotBeForged(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID
	given := vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}
	for _, name := range []string{"support", "sales", "marketing", "officer", "operator"} {
		if _, err := w.as(name).RecordConsent(t.Context(), "contact", id, given, nil); err == nil {
			t.Errorf("%s recorded a grant", name)
		}
	}
	unknown := given
	unknown.NoticeVersion = 9
	if _, err := w.as("import").RecordConsent(t.Context(), "contact", id, unknown, nil); !errors.Is(err, vault.ErrInvalid) {
		t.Errorf("a notice nobody wrote: got %v", err)
	}
	if _, err := w.get("marketing", id); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("marketing read: got %v", err)
	}
}

// TestP4ErasedIsGone erases a subject with a case and an interaction.
func TestP4ErasedIsGone(t *testing.T) {
	w := newWorld(t)
	second, _ := w.open()
	ctx := t.Context()
	id := w.create(ada()).ID
	c, err := w.as("support").Create(ctx, "case", w.draft("case", false, map[string]any{"contact": id, "kind": "complaint", "description": "It hums."}), nil)
	if err != nil {
		t.Fatal(explain(err))
	}
	before := w.must("support", id)
	out, err := w.as("officer").Erase(ctx, "contact", id, before.Version)
	if err != nil {
		t.Fatal(explain(err))
	}
	if out.Records != 4 { // contact, two points, case
		t.Errorf("erased %d records, want 4", out.Records)
	}
	for i, v := range []*vault.Vault{w.Vault, second} {
		_, err := w.asOn(v, "support").Get(ctx, "contact", id, nil)
		if !errors.Is(err, vault.ErrGone) {
			t.Errorf("server %d: got %v, want gone", i, err)
		}
	}
	if _, err := w.as("support").Get(ctx, "case", c.ID, nil); !errors.Is(err, vault.ErrNotFound) {
		t.Errorf("its case: got %v, want not found", err)
	}
	for _, table := range []string{"contact", "contact_point", "case_record", "token", "subject_state", "state_past", "consent_event", "history", "directory"} {
		var n int
		if err := w.pool.QueryRow(ctx, "SELECT count(*) FROM "+table+" WHERE subject = $1", id).Scan(&n); err != nil || n != 0 {
			t.Errorf("%s holds %d rows of the erased, %v", table, n, err)
		}
	}
	again := w.create(ada())
	if again.ID == id {
		t.Error("the erased id came back")
	}
	if _, err := w.get("support", id); !errors.Is(err, vault.ErrGone) {
		t.Errorf("after a new record for the same person: got %v, want gone", err)
	}
}

// TestP2EveryReplyIsInTheLog finds the entry of each reply, with the fields that left, and of refusals.
func TestP2EveryReplyIsInTheLog(t *testing.T) {
	w := newWorld(t)
	id := w.create(ada()).ID
	reply := w.must("support", id)
	e, err := oversight.New().Entry(t.Context(), w.as("officer"), reply.Disclosure.Entry)
	if err != nil {
		t.Fatal(err)
	}
	if e.Outcome != audit.Released || e.Action != "read" || e.Purpose != "support" || e.Client != "support-desk" || len(e.Groups) != 1 {
		t.Fatalf("entry is %+v", e)
	}
	if want := []string{"contact.email", "contact.phone"}; !cmp.Equal(e.Groups[0].Mask, want) {
		t.Errorf("masked: got %v, want %v", e.Groups[0].Mask, want)
	}
	_, err = w.get("marketing", id)
	denied := refusal(t, err)
	page, err := oversight.New().Entries(t.Context(), w.as("officer"), oversight.EntryQuery{Subject: id})
	if err != nil {
		t.Fatal(err)
	}
	outcomes := map[string]audit.Outcome{}
	for _, e := range page.Entries {
		outcomes[e.ID.String()] = e.Outcome
	}
	if outcomes[reply.Disclosure.Entry.String()] != audit.Released || outcomes[denied.Entry.String()] != audit.Denied {
		t.Errorf("the subject's history holds %v", outcomes)
	}
	if len(page.Entries) < 3 { // create, read, denied
		t.Errorf("got %d entries about the subject", len(page.Entries))
	}
}
