package dossier_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/merge"
)

// TestCopyIsOfThePerson: an officer hands over all records of a person in one copy, or none; the person's own credential gets
// the one that it is for, and a request that it made waits for an officer.
func TestCopyIsOfThePerson(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	one, other := w.Person("Ada", "Lovelace", "ada@example.com"), w.Person("Ada", "Otherrecord", "ada@example.org")
	w.Create("interaction", map[string]any{"contact": other, "at": time.Now().Add(-time.Hour).Format(time.RFC3339), "channel": "phone", "kind": "call", "body": "Called the other"})
	w.Patch("contact", other, 1, map[string]any{"job_title": "Countess"})
	w.Patch("contact", other, 2, map[string]any{"job_title": "Author"})
	_, err := w.As("portal").RecordConsent(ctx, "contact", other, vault.ConsentInput{Kind: "given", Purpose: "marketing", Channel: "email", NoticeID: "marketing", NoticeVersion: 1}, nil)
	w.Must(err)
	_, err = merge.New(w.Vault).Merge(ctx, w.As("officer"), "contact", merge.Pair{ID: one, With: other})
	w.Must(err)
	w.Own("ada", one)

	m := w.export(w.As("officer"), one, desk.ExportOptions{Request: w.approved("access", one, desk.DecisionInput{Outcome: "grant"})})
	kinds := map[string]int{}
	for _, r := range w.records(m) {
		kinds[r.Kind]++
	}
	if kinds["contact"] != 2 || kinds["interaction"] != 1 {
		t.Errorf("the officer's copy has %v", kinds)
	}
	for _, name := range []string{"records.json", "history.json", "access.json", "manifest.json"} {
		if !strings.Contains(string(m.files[name]), other.String()) {
			t.Errorf("%s does not say what is of the other record", name)
		}
	}
	if !strings.Contains(string(m.files["history.json"]), "Countess") {
		t.Error("the history lacks the other record's")
	}
	var book struct {
		Linked []struct {
			Subject uuid.UUID
			Events  []any
		}
	}
	w.Must(json.Unmarshal(m.files["consents.json"], &book))
	if len(book.Linked) != 1 || book.Linked[0].Subject != other || len(book.Linked[0].Events) != 1 {
		t.Errorf("consents of the other: %+v", book)
	}

	own := w.export(w.As("ada"), one, desk.ExportOptions{})
	for name, content := range own.files {
		if name != "access.json" && (strings.Contains(string(content), other.String()) || strings.Contains(string(content), "Otherrecord")) {
			t.Errorf("%s of the person's own copy tells of a record that it was not verified for", name)
		}
	}
	v, err := w.OpenRequest(ctx, w.As("ada"), desk.RequestInput{Type: "access"}, nil)
	w.Must(err)
	v, err = w.Scope(ctx, w.As("officer"), v.ID, v.Revision)
	w.Must(err)
	v, err = w.Decide(ctx, w.As("officer"), v.ID, v.Revision, desk.DecisionInput{Outcome: "grant"})
	w.Must(err)
	if v.Status != "executing" {
		t.Errorf("a request for the copy of several records is %s, want executing: an officer hands it over", v.Status)
	}
}

// TestNoCopyInPart: whom policy hides one of the records from makes no copy.
func TestNoCopyInPart(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	person := func(region string) uuid.UUID {
		return w.Create("contact", map[string]any{"family_name": "Lovelace", "region": region}).ID
	}
	one, other := person("GB"), person("FR")
	_, err := merge.New(w.Vault).Merge(t.Context(), w.As("officer"), "contact", merge.Pair{ID: one, With: other})
	w.Must(err)
	w.Credential("near", vault.CredentialSpec{Client: "near", Roles: []string{"officer"}, Purposes: []string{"compliance"}, Regions: []string{"GB"}})
	r := w.approved("access", one, desk.DecisionInput{Outcome: "grant"})
	if _, err := w.Export(t.Context(), w.As("near"), "contact", one, desk.ExportOptions{Request: r}); !errors.Is(err, vault.ErrDenied) {
		t.Errorf("a copy that lacks a record: %v", err)
	}
	m := w.export(w.As("officer"), one, desk.ExportOptions{Request: r})
	if !slices.ContainsFunc(w.records(m), func(i item) bool { return i.ID == other }) {
		t.Error("the copy of who sees both lacks one")
	}
}
