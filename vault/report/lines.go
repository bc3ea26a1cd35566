package report

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// lines is a report of a row an entry; row returns nil for one that the report is not about.
type lines struct {
	row  func(e *oversight.LogEntry) []Cell
	rows [][]Cell
}

func (l *lines) take(e *oversight.LogEntry) {
	if row := l.row(e); row != nil {
		l.rows = append(l.rows, row)
	}
}

func (l *lines) full() string {
	if len(l.rows) >= maxRows {
		return "rows"
	}
	return ""
}

func (l *lines) finish(_ context.Context, _ Config, r *Report) error {
	r.Rows = l.rows
	return nil
}

// asker begins a row: which entry, when, and who asked.
func asker(e *oversight.LogEntry) []Cell {
	return []Cell{e.ID, e.Time, e.Entry.Client, e.Client}
}

// fields lists what left, or was written, over all groups, each name once.
func fields(e *oversight.LogEntry) (inClear, masked, asToken []string) {
	for i := range e.Groups {
		g := &e.Groups[i]
		inClear = append(inClear, g.Clear...)
		masked = append(masked, g.Mask...)
		asToken = append(asToken, g.Token...)
	}
	for _, list := range []*[]string{&inClear, &masked, &asToken} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	return inClear, masked, asToken
}

// subjects counts the pseudonyms in an entry.
func subjects(e *oversight.LogEntry) int { return crowd{}.meet(e) }

// digest writes a digest as entries do, "" for none.
func digest(d [32]byte) string {
	if d == [32]byte{} {
		return ""
	}
	return "sha256:" + hex.EncodeToString(d[:])
}

// seenRow is a row for an entry in which the field left about the subject in question, with that field alone, or all where
// none is given: of an entry about several, another one's group may be what the log found it by.
func seenRow(field string) func(*oversight.LogEntry) []Cell {
	return func(e *oversight.LogEntry) []Cell {
		inClear, masked, asToken := fields(e)
		if field != "" {
			other := func(name string) bool { return name != field }
			inClear, masked, asToken = slices.DeleteFunc(inClear, other), slices.DeleteFunc(masked, other), slices.DeleteFunc(asToken, other)
		}
		if len(inClear)+len(masked)+len(asToken) == 0 {
			return nil
		}
		return append(asker(e), e.Purpose, e.Basis, e.Action, e.Kind, inClear, masked, asToken, e.Grant, digest(e.Policy))
	}
}

// reasonGlass is the reason of an entry that left under a break-glass grant.
const reasonGlass = "breakglass"

// glassRow leaves out what policy obliged to be logged in full for another reason than a grant.
func glassRow(e *oversight.LogEntry) []Cell {
	granting := slices.Contains([]string{policy.ActionGrant, policy.ActionRevoke, policy.ActionReview}, e.Action)
	if !granting && e.Outcome != audit.Denied && !slices.Contains(e.Reasons, reasonGlass) {
		return nil
	}
	inClear, masked, _ := fields(e)
	return append(asker(e), e.Action, e.Kind, e.Purpose, string(e.Outcome), e.Reasons, subjects(e), inClear, masked)
}

// changes are the actions that change what decides, with what they are about. Of a change that an operator made with the
// keystone in hand, an entry names the credential it is about, if any, and nobody who asked.
var changes = []struct{ action, topic string }{
	{policy.ActionActivate, "policy"},
	{"rollback", "policy"},
	{"credential_create", "credentials"},
	{"credential_revoke", "credentials"},
	{"flip", "keys"},
	{"rekey", "keys"},
	{"reindex", "keys"},
	{"log_rotate", "keys"},
	{"log_retire", "keys"},
	{"log_prune", "log"},
	{"log_restart", "log"},
	{"restore", "restore"},
	{"replay", "restore"},
	{policy.ActionGrant, "break-glass"},
	{policy.ActionRevoke, "break-glass"},
	{policy.ActionReview, "break-glass"},
	{policy.ActionHold, "holds"},
	{policy.ActionRestrict, "restrictions"},
	{"freeze", "restrictions"},
}

func changeRow(e *oversight.LogEntry) []Cell {
	topic := ""
	for _, c := range changes {
		if c.action == e.Action {
			topic = c.topic
		}
	}
	return append(asker(e), topic, e.Action, e.Purpose, string(e.Outcome), e.Reasons, digest(e.Policy), digest(e.Catalog))
}

// explainPath is where a server explains an entry.
const explainPath = "/v1/policy/explain"

// single is the report about one entry.
func (r *Report) single(ctx context.Context, cfg Config, q Query) error {
	e, err := cfg.Log.Entry(ctx, q.Entry)
	if err != nil {
		return err //nolint:wrapcheck // the door's own words
	}
	inClear, masked, asToken := fields(&e)
	r.From, r.To = e.Time, e.Time.Add(time.Microsecond)
	r.Entries = 1
	if e.Position == audit.Unpublished {
		r.Unpublished = 1
	}
	r.Rows = [][]Cell{append(asker(&e), e.Action, e.Kind, e.Purpose, e.Basis, e.Decision, string(e.Outcome), e.Reasons, e.Oblige,
		subjects(&e), inClear, masked, asToken, digest(e.Policy), digest(e.Catalog), explainPath)}
	return nil
}

// Text writes a cell as one word, or several with spaces between them: times in RFC 3339 UTC, no id as "".
func Text(c Cell) string {
	switch v := c.(type) {
	case string:
		return v
	case time.Time:
		if v.IsZero() {
			return ""
		}
		return v.UTC().Format(time.RFC3339Nano)
	case uuid.UUID:
		if v == uuid.Nil {
			return ""
		}
		return v.String()
	case []string:
		return joined(v)
	default:
		return fmt.Sprint(v)
	}
}
