package officer

import (
	"net/http"
	"strconv"

	"github.com/go-chi/chi/v5"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// Questions about the policy, see docs/policy.md. Those that read recorded decisions back take a while: they end with
// the request's deadline, and say how many decisions they could not rebuild.

// policyState serves GET /v1/policy.
func policyState(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	s, err := oversight.New().PolicyState(c.Context(), c.Session)
	if err != nil {
		return err
	}
	return c.Answer(http.StatusOK, wire.TypeJSON, appendPolicyState(wire.Buffer(), &s))
}

// policyHistory serves GET /v1/policy/history.
func policyHistory(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	s, err := oversight.New().PolicyState(c.Context(), c.Session)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Key("items")
	o.B = wire.AppendList(o.B, s.Kept, func(b []byte, k *vault.KeptPolicy) []byte {
		item := wire.Begin(b)
		writeKept(&item, k)
		return item.End()
	})
	return c.Told(&o, s.Disclosure)
}

// keptPolicy serves GET /v1/policy/history/{digest}.
func keptPolicy(c *wire.Call) error {
	if err := c.NoQuery(); err != nil {
		return err
	}
	k, err := oversight.New().KeptPolicy(c.Context(), c.Session, chi.URLParam(c.R, "digest"))
	if err != nil {
		return err
	}
	files, err := json.Marshal(k.Files, json.Deterministic(true))
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	writeKept(&o, &k.KeptPolicy)
	o.Raw("files", files)
	return c.Told(&o, k.Disclosure)
}

// whoCan serves POST /v1/policy/who-can.
func whoCan(c *wire.Call) error {
	q, form := policy.Question{Action: policy.ActionRead}, policy.Clear.String()
	err := c.Question(
		wire.Member{Name: "field", Required: true, Set: wire.Text(&q.Field)},
		wire.Member{Name: "kind", Set: wire.OneOf(&q.Kind, kindNames(c))},
		wire.Member{Name: "action", Set: wire.OneOf(&q.Action, policy.Actions())},
		wire.Member{Name: "form", Set: wire.OneOf(&form, spec.ReleasedForms)},
	)
	if err != nil {
		return err
	}
	q.Form = formOf[form]
	a, err := oversight.New().WhoCan(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.Text("field", q.Field)
	o.TextIf("kind", q.Kind)
	o.Text("action", q.Action)
	o.Text("form", form)
	o.Key("purposes")
	o.B = wire.AppendList(o.B, a.List, appendAccess)
	return c.Told(&o, a.Disclosure)
}

var formOf = map[string]policy.Form{
	policy.Clear.String(): policy.Clear, policy.Mask.String(): policy.Mask, policy.Token.String(): policy.Token,
}

func kindNames(c *wire.Call) []string {
	var names []string
	for _, k := range c.Catalog.Kinds {
		names = append(names, k.Name)
	}
	return names
}

// explainEntry serves POST /v1/policy/explain.
func explainEntry(c *wire.Call) error {
	var entry, subject uuid.UUID
	err := c.Question(
		wire.Member{Name: "entry", Required: true, Set: wire.Identifier(&entry)},
		wire.Member{Name: "subject", Set: wire.Identifier(&subject)},
	)
	if err != nil {
		return err
	}
	x, err := oversight.New().ExplainEntry(c.Context(), c.Session, entry, subject)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	o.ID("entry", x.Entry.ID)
	o.Key("decisions")
	o.B = wire.AppendList(o.B, x.List, appendExplained)
	writeLost(&o, x.Stats)
	return c.Told(&o, x.Disclosure)
}

// diffPolicy serves POST /v1/policy/diff.
func diffPolicy(c *wire.Call) error {
	var from, to oversight.Candidate
	err := c.Question(
		wire.Member{Name: "from", Set: wire.Text(&from.Digest)},
		wire.Member{Name: "to", Required: true, Set: candidate(&to)},
	)
	if err != nil {
		return err
	}
	d, err := oversight.New().ComparePolicies(c.Context(), c.Session, from, to)
	if err != nil {
		return candidateError(err, "to")
	}
	changes := make([][]byte, len(d.Changes))
	for i := range d.Changes {
		if changes[i], err = appendChange(nil, &d.Changes[i]); err != nil {
			return err
		}
	}
	o := wire.Begin(wire.Buffer())
	o.Key("changes")
	o.B = wire.AppendList(o.B, changes, func(b []byte, change *[]byte) []byte { return append(b, *change...) })
	return c.Told(&o, d.Disclosure)
}

// candidate reads a policy: {"digest": …} or {"files": {name: text}}.
func candidate(to *oversight.Candidate) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		faults := wire.ObjectFaults(v, []wire.Member{{Name: "digest", Set: wire.Text(&to.Digest)}, {Name: "files", Set: files(&to.Files)}})
		if len(faults) == 0 && (to.Digest == "") == (to.Files == nil) {
			return wire.Wrong("malformed", "send either a digest or files")
		}
		return faults
	}
}

// files reads a policy's files by name.
func files(to *map[string]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if err := json.Unmarshal(v, to); err != nil || len(*to) == 0 {
			return wire.Wrong("wrong_type", "send an object of names and texts")
		}
		return nil
	}
}

// candidateError tells what is wrong with a policy that was sent to be asked about, and is not to become active.
func candidateError(err error, field string) error {
	reason, faults := vault.PolicyFaults(err)
	if reason == "" {
		return err
	}
	return wire.PolicyFaults(wire.Refuse(wire.CodePolicyFaulty), field, reason, faults)
}

// replayPolicy serves POST /v1/policy/replay.
func replayPolicy(c *wire.Call) error {
	var q oversight.TapeQuery
	var with oversight.Candidate
	err := c.Question(
		wire.Member{Name: "since", Required: true, Set: wire.Instant(&q.Since)},
		wire.Member{Name: "until", Set: wire.Instant(&q.Until)},
		wire.Member{Name: "limit", Set: entryBound(&q.Limit)},
		wire.Member{Name: "with", Required: true, Set: candidate(&with)},
	)
	if err != nil {
		return err
	}
	r, err := oversight.New().ReplayPolicy(c.Context(), c.Session, q, with)
	if err != nil {
		return candidateError(err, "with")
	}
	o := wire.Begin(wire.Buffer())
	writeTape(&o, r.Stats, q.Limit)
	o.Int("same", r.Same)
	o.Int("differ", r.Differ)
	o.Key("differ_entries")
	o.B = wire.AppendList(o.B, r.DifferEntries, wire.AppendID)
	o.Int("inexact", r.Inexact)
	o.Key("shifts")
	o.B = wire.AppendList(o.B, r.Shifts, appendShift)
	return c.Told(&o, r.Disclosure)
}

func entryBound(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if faults := wire.Number(to)(v); faults != nil {
			return faults
		}
		if *to < 1 || *to > oversight.MaxTape {
			return wire.Wrong("out_of_range", "1 to "+strconv.Itoa(oversight.MaxTape))
		}
		return nil
	}
}

// policyCoverage serves GET /v1/policy/coverage.
func policyCoverage(c *wire.Call) error {
	p, err := c.Only("since", "until", "limit")
	if err != nil {
		return err
	}
	var q oversight.TapeQuery
	if q.Since, err = p.Instant("since"); err != nil {
		return err
	}
	if q.Until, err = p.Instant("until"); err != nil {
		return err
	}
	if q.Limit, err = p.Limit(oversight.MaxTape); err != nil {
		return err
	}
	u, err := oversight.New().PolicyUsage(c.Context(), c.Session, q)
	if err != nil {
		return err
	}
	o := wire.Begin(wire.Buffer())
	writeTape(&o, u.Stats, q.Limit)
	o.Key("unused")
	o.B = wire.AppendList(o.B, u.Unused, appendPermission)
	o.Key("missed")
	o.B = wire.AppendList(o.B, u.Missed, appendLinesOf)
	o.Key("covered")
	o.B = strconv.AppendFloat(o.B, u.Covered, 'f', 1, 64)
	return c.Told(&o, u.Disclosure)
}
