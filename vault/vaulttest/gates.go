package vaulttest

import (
	"context"
	"errors"
	"reflect"
	"slices"
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// Gate is a call of one exported function that takes a session, for the test that it passes the gate.
type Gate struct {
	// Call makes the call with that session; Nothing turns one with a result into its error.
	Call func(context.Context, *vault.Session) error
	// Inside names a credential of the world that policy lets make the call.
	Inside string
	// Outside names one that policy does not: "nobody", which Gates makes if there is none, where it is empty. It is an
	// analyst, and meets no consent.
	Outside string
	// Open is for what anybody who reaches the record may call, such as a withdrawal (GDPR Art. 7(3)): nobody is
	// outside then.
	Open bool
}

// Nothing leaves the result of a call out, for rows of Gates.
func Nothing[T any](_ T, err error) error { return err }

// Gates shows that each exported method of a service that takes a session passes the gate: who is outside is refused, with
// an entry that says of nothing that it was released or written, and who is inside leaves an entry. A method without a row
// fails the test, and so does a row without a method. Rows are by the method's name; a service of nil is a package of
// functions, whose rows go by any name. Further rows of one method, say for its branches, are "Method/branch".
func Gates(w *World, service any, rows map[string]Gate) {
	w.T.Helper()
	if _, ok := w.tokens["nobody"]; !ok {
		w.Credential("nobody", vault.CredentialSpec{Client: "nobody", Roles: []string{"analyst"}, Purposes: []string{"analytics"}, Regions: []string{"*"}})
	}
	if service != nil {
		w.complete(service, rows)
	}
	names := make([]string, 0, len(rows))
	for name := range rows {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names { // first all outsiders: insiders change things
		if row := rows[name]; !row.Open {
			w.refused(name, row)
		}
	}
	for _, name := range names {
		w.leavesEntry(name, rows[name])
	}
}

// complete compares rows and methods.
func (w *World) complete(service any, rows map[string]Gate) {
	w.T.Helper()
	session, known := reflect.TypeFor[*vault.Session](), map[string]bool{}
	for m := range reflect.TypeOf(service).Methods() {
		takes := false
		for in := range m.Type.Ins() {
			takes = takes || in == session
		}
		if !takes {
			continue
		}
		known[m.Name] = true
		if !hasRow(rows, m.Name) {
			w.T.Errorf("%s takes a session and has no row in gates", m.Name)
		}
	}
	for name := range rows {
		if !known[method(name)] {
			w.T.Errorf("gates has a row for %s, which is no method that takes a session", name)
		}
	}
}

func hasRow(rows map[string]Gate, name string) bool {
	for row := range rows {
		if method(row) == name {
			return true
		}
	}
	return false
}

func method(row string) string {
	for i := range row {
		if row[i] == '/' {
			return row[:i]
		}
	}
	return row
}

// refused checks the call of an outsider.
func (w *World) refused(name string, row Gate) {
	w.T.Helper()
	outside := row.Outside
	if outside == "" {
		outside = "nobody"
	}
	err := row.Call(w.T.Context(), w.As(outside))
	refusal, ok := errors.AsType[*vault.Refusal](err)
	switch {
	case !ok:
		w.T.Errorf("%s as %s: got %v, want a refusal", name, outside, err)
		return
	case refusal.Entry == uuid.Nil:
		w.T.Errorf("%s as %s: a refusal without an entry", name, outside)
		return
	}
	e, err := oversight.New().Entry(w.T.Context(), w.As("officer"), refusal.Entry)
	w.Must(err)
	if e.Outcome == audit.Released || e.Outcome == audit.Written || e.Outcome == audit.Erased {
		w.T.Errorf("%s as %s was refused, and its entry says %s", name, outside, e.Outcome)
	}
}

// leavesEntry checks that a call of an insider succeeds and is in the log, by the client that made it.
func (w *World) leavesEntry(name string, row Gate) {
	w.T.Helper()
	t := w.T
	if row.Inside == "" {
		t.Errorf("%s: no credential is inside", name)
		return
	}
	before := w.entriesOf(t, row.Inside)
	if err := row.Call(t.Context(), w.As(row.Inside)); err != nil {
		if invalid, ok := errors.AsType[*vault.Invalid](err); ok {
			t.Errorf("%s as %s: %+v", name, row.Inside, invalid.Fields)
			return
		}
		t.Errorf("%s as %s: %v", name, row.Inside, err)
		return
	}
	if after := w.entriesOf(t, row.Inside); after <= before {
		t.Errorf("%s as %s: no entry, there were %d", name, row.Inside, before)
	}
}

// entriesOf counts what the log has of a credential and is not published yet.
func (w *World) entriesOf(t testing.TB, name string) (n int64) {
	t.Helper()
	a, err := w.Authenticate(t.Context(), w.tokens[name])
	w.Must(err)
	rows, err := w.Pool.Query(t.Context(), `SELECT leaf FROM log_intake`)
	w.Must(err)
	defer rows.Close()
	id := a.Credential().ID
	for rows.Next() {
		var text []byte
		w.Must(rows.Scan(&text))
		e, err := leaf.Parse(text)
		w.Must(err)
		if e.Client == id && e.Decision == audit.Allow {
			n++
		}
	}
	w.Must(rows.Err())
	return n
}
