package api

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/go-chi/chi/v5"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/api/spec"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
)

// Questions about the policy, see docs/policy.md. Those that read recorded decisions back take a while: they end with
// the request's deadline, and say how many decisions they could not rebuild.

// policyState serves GET /v1/policy.
func policyState(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	s, err := c.session.PolicyState(c.ctx())
	if err != nil {
		return err
	}
	return c.answer(http.StatusOK, typeJSON, appendPolicyState(buffer(), &s))
}

// policyHistory serves GET /v1/policy/history.
func policyHistory(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	s, err := c.session.PolicyState(c.ctx())
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.key("items")
	o.b = appendList(o.b, s.Kept, func(b []byte, k *vault.KeptPolicy) []byte {
		item := begin(b)
		item.kept(k)
		return item.end()
	})
	return c.told(&o, s.Disclosure)
}

// keptPolicy serves GET /v1/policy/history/{digest}.
func keptPolicy(c *call) error {
	if err := c.noQuery(); err != nil {
		return err
	}
	k, err := c.session.KeptPolicy(c.ctx(), chi.URLParam(c.r, "digest"))
	if err != nil {
		return err
	}
	files, err := json.Marshal(k.Files, json.Deterministic(true))
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.kept(&k.KeptPolicy)
	o.raw("files", files)
	return c.told(&o, k.Disclosure)
}

// told ends an object with the disclosure and answers.
func (c *call) told(o *object, d vault.Disclosure) error {
	o.key("disclosure")
	o.b = appendDisclosure(o.b, d)
	return c.answer(http.StatusOK, typeJSON, o.end())
}

// whoCan serves POST /v1/policy/who-can.
func whoCan(c *call) error {
	q, form := policy.Question{Action: policy.ActionRead}, policy.Clear.String()
	err := c.question(
		member{name: "field", required: true, set: text(&q.Field)},
		member{name: "kind", set: oneOf(&q.Kind, kindNames(c))},
		member{name: "action", set: oneOf(&q.Action, policy.Actions())},
		member{name: "form", set: oneOf(&form, spec.ReleasedForms)},
	)
	if err != nil {
		return err
	}
	q.Form = formOf[form]
	a, err := c.session.WhoCan(c.ctx(), q)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.text("field", q.Field)
	o.textIf("kind", q.Kind)
	o.text("action", q.Action)
	o.text("form", form)
	o.key("purposes")
	o.b = appendList(o.b, a.List, appendAccess)
	return c.told(&o, a.Disclosure)
}

var formOf = map[string]policy.Form{
	policy.Clear.String(): policy.Clear, policy.Mask.String(): policy.Mask, policy.Token.String(): policy.Token,
}

func kindNames(c *call) []string {
	var names []string
	for _, k := range c.catalog.Kinds {
		names = append(names, k.Name)
	}
	return names
}

func oneOf(to *string, words []string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		var s string
		if faults := text(&s)(v); faults != nil {
			return faults
		}
		if !slices.Contains(words, s) {
			return wrong("unknown_value", didYouMean(s, words))
		}
		*to = s
		return nil
	}
}

// explainEntry serves POST /v1/policy/explain.
func explainEntry(c *call) error {
	var entry, subject uuid.UUID
	err := c.question(
		member{name: "entry", required: true, set: identifier(&entry)},
		member{name: "subject", set: identifier(&subject)},
	)
	if err != nil {
		return err
	}
	x, err := c.session.ExplainEntry(c.ctx(), entry, subject)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.id("entry", x.Entry.ID)
	o.key("decisions")
	o.b = appendList(o.b, x.List, appendExplained)
	o.lost(x.Stats)
	return c.told(&o, x.Disclosure)
}

// diffPolicy serves POST /v1/policy/diff.
func diffPolicy(c *call) error {
	var from, to vault.Candidate
	err := c.question(
		member{name: "from", set: text(&from.Digest)},
		member{name: "to", required: true, set: candidate(&to)},
	)
	if err != nil {
		return err
	}
	d, err := c.session.ComparePolicies(c.ctx(), from, to)
	if err != nil {
		return candidateError(err, "to")
	}
	changes := make([][]byte, len(d.Changes))
	for i := range d.Changes {
		if changes[i], err = appendChange(nil, &d.Changes[i]); err != nil {
			return err
		}
	}
	o := begin(buffer())
	o.key("changes")
	o.b = appendList(o.b, changes, func(b []byte, change *[]byte) []byte { return append(b, *change...) })
	return c.told(&o, d.Disclosure)
}

// candidate reads a policy: {"digest": …} or {"files": {name: text}}.
func candidate(to *vault.Candidate) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		faults := objectFaults(v, []member{{name: "digest", set: text(&to.Digest)}, {name: "files", set: files(&to.Files)}})
		if len(faults) == 0 && (to.Digest == "") == (to.Files == nil) {
			return wrong("malformed", "send either a digest or files")
		}
		return faults
	}
}

// files reads a policy's files by name.
func files(to *map[string]string) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if err := json.Unmarshal(v, to); err != nil || len(*to) == 0 {
			return wrong("wrong_type", "send an object of names and texts")
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
	return policyFaults(refuse(codePolicyFaulty), field, reason, faults)
}

// replayPolicy serves POST /v1/policy/replay.
func replayPolicy(c *call) error {
	var q vault.TapeQuery
	var with vault.Candidate
	err := c.question(
		member{name: "since", required: true, set: instant(&q.Since)},
		member{name: "until", set: instant(&q.Until)},
		member{name: "limit", set: entryBound(&q.Limit)},
		member{name: "with", required: true, set: candidate(&with)},
	)
	if err != nil {
		return err
	}
	r, err := c.session.ReplayPolicy(c.ctx(), q, with)
	if err != nil {
		return candidateError(err, "with")
	}
	o := begin(buffer())
	o.tape(r.Stats, q.Limit)
	o.int("same", r.Same)
	o.int("differ", r.Differ)
	o.key("differ_entries")
	o.b = appendList(o.b, r.DifferEntries, appendID)
	o.int("inexact", r.Inexact)
	o.key("shifts")
	o.b = appendList(o.b, r.Shifts, appendShift)
	return c.told(&o, r.Disclosure)
}

func entryBound(to *int) func(jsontext.Value) []vault.FieldError {
	return func(v jsontext.Value) []vault.FieldError {
		if faults := number(to)(v); faults != nil {
			return faults
		}
		if *to < 1 || *to > vault.MaxTape {
			return wrong("out_of_range", "1 to "+strconv.Itoa(vault.MaxTape))
		}
		return nil
	}
}

// policyCoverage serves GET /v1/policy/coverage.
func policyCoverage(c *call) error {
	p, err := c.only("since", "until", "limit")
	if err != nil {
		return err
	}
	var q vault.TapeQuery
	if q.Since, err = p.instant("since"); err != nil {
		return err
	}
	if q.Until, err = p.instant("until"); err != nil {
		return err
	}
	if q.Limit, err = p.limit(vault.MaxTape); err != nil {
		return err
	}
	u, err := c.session.PolicyUsage(c.ctx(), q)
	if err != nil {
		return err
	}
	o := begin(buffer())
	o.tape(u.Stats, q.Limit)
	o.key("unused")
	o.b = appendList(o.b, u.Unused, appendPermission)
	o.key("missed")
	o.b = appendList(o.b, u.Missed, appendLinesOf)
	o.key("covered")
	o.b = strconv.AppendFloat(o.b, u.Covered, 'f', 1, 64)
	return c.told(&o, u.Disclosure)
}
