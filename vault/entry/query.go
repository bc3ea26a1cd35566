// Package entry is what may be asked of the log's entries, and in which words. It reads none of them.
package entry

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
)

// Query asks the log. Zero attributes do not narrow.
type Query struct {
	Subject    uuid.UUID // found by the subject's pseudonyms, while its log key lives
	Credential uuid.UUID
	Action     string
	Kind       string
	Purpose    string
	Outcome    string
	Field      string // a field or class that left or was written
	Oblige     string // an obligation that policy attached, see policy.Obligations
	From, To   time.Time
	Limit      int // 1 to 500; 100 if zero
	Cursor     string
}

// Plan checks a question against a catalog and turns it into the log's own, which Subject does not narrow yet: the caller
// knows the subject's pseudonyms. mac is the row-MAC key, under which the log names credentials. Errors: *fault.Invalid,
// fault.ErrCursor.
func (q *Query) Plan(cat *catalog.Catalog, mac *crypto.MAC) (audit.Query, error) {
	a := audit.Query{
		Action: q.Action, Kind: q.Kind, Purpose: q.Purpose, Outcome: audit.Outcome(q.Outcome), Field: q.Field, Oblige: q.Oblige,
		From: q.From, To: q.To, Limit: q.Limit, Descending: true,
	}
	if faults := q.unknown(cat); len(faults) > 0 {
		return a, &fault.Invalid{Fields: faults}
	}
	if q.Limit < 0 || q.Limit > audit.MaxLimit {
		return a, &fault.Invalid{Fields: []fault.FieldError{{Field: "limit", Code: "out_of_range", Hint: "1 to 500"}}}
	}
	if q.Credential != uuid.Nil {
		actor := uuid.UUID(mac.Pseudonym(keyring.TagActor, q.Credential.String()))
		a.Actor = &actor
	}
	if q.Cursor != "" {
		id, err := uuid.Parse(q.Cursor)
		if err != nil {
			return a, fault.ErrCursor
		}
		a.After = id
	}
	return a, nil
}

// outcomes are the outcomes an entry can have.
var outcomes = []string{
	string(audit.Released), string(audit.Written), string(audit.Erased), string(audit.Denied), string(audit.Absent),
	string(audit.Gone), string(audit.Failed),
}

// adminActions are logged beside the policy's: the administrator's work on the vault itself, and steps that the vault takes
// by itself once a request was decided, a form confirmed or a time reached.
var adminActions = []string{
	"restore", "replay", "rekey", "reindex", "flip", "rollback", "credential_create", "credential_revoke", "log_rotate",
	"log_retire", "log_prune", "log_restart",
	"freeze", "letter", "probe", "certify", "sweep", "propagate", "suppress", "confirm",
}

// unknown refuses what no entry can hold: a slip of the pen must not read as "it never happened".
func (q *Query) unknown(cat *catalog.Catalog) []fault.FieldError {
	var kinds []string
	purposes := []string{"none", "unknown"} // of requests that were refused for their purpose
	for _, k := range cat.Kinds {
		kinds = append(kinds, k.Name)
	}
	for _, p := range cat.Purposes {
		purposes = append(purposes, p.Name)
	}
	var faults []fault.FieldError
	for _, w := range []struct {
		param, sent string
		known       []string
	}{
		{"action", q.Action, append(policy.Actions(), adminActions...)},
		{"kind", q.Kind, kinds},
		{"purpose", q.Purpose, purposes},
		{"outcome", q.Outcome, outcomes},
		{"field", q.Field, fieldWords(cat)},
		{"oblige", q.Oblige, policy.Obligations()},
	} {
		if w.sent != "" && !slices.Contains(w.known, w.sent) {
			faults = append(faults, fault.FieldError{Field: w.param, Code: "unknown_" + w.param, Hint: fault.NearestOf(w.sent, w.known)})
		}
	}
	if !q.From.IsZero() && !q.To.IsZero() && q.From.After(q.To) {
		faults = append(faults, fault.FieldError{Field: "to", Code: "out_of_range", Hint: "to is before from"})
	}
	return faults
}

// fieldWords are what an entry may say left or was written: fields, classes, lists of sub-resources and the ledgers.
func fieldWords(cat *catalog.Catalog) []string {
	words := []string{"bases", "consents"}
	for _, k := range cat.Kinds {
		if k.ParentList != "" {
			words = append(words, k.ParentList)
		}
		for _, f := range k.Fields {
			words = append(words, f.Name)
		}
	}
	for _, c := range catalog.Classes() {
		words = append(words, c.String())
	}
	slices.Sort(words)
	return slices.Compact(words)
}
