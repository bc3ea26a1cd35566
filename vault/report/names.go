package report

import (
	"context"
	"slices"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/oversight"
)

// definition is one report.
type definition struct {
	name    string
	title   string
	params  []string // besides those of every range
	columns []string
	one     bool                                                            // about one entry, not a range
	answer  func(ctx context.Context, r *Report, cfg Config, q Query) error // in the place of sources and collect
	sources func(*Query) []oversight.EntryQuery
	collect func(*Query) (collector, error)
}

// ranged are the parameters of every report about a range of time.
var ranged = []string{"from", "to", "limit"}

// The first columns: which entry, when, and who asked; and what is told of those who asked for the same.
var (
	who   = []string{"entry", "time", "credential", "client"}
	asked = []string{"credential", "client", "action", "purpose", "outcome", "count", "subjects", "first", "last", "example"}
)

// definitions is every report there is.
var definitions = []definition{
	{
		name: "who-saw", title: "Who saw a subject, or one field of it, and for what purpose", params: []string{"subject", "field"},
		columns: slices.Concat(who, []string{"purpose", "basis", "action", "kind", "clear", "mask", "token", "grant", "policy"}),
		sources: func(q *Query) []oversight.EntryQuery {
			return []oversight.EntryQuery{{Subject: q.Subject, Field: q.Field, Outcome: string(audit.Released)}}
		},
		collect: func(q *Query) (collector, error) { return &lines{row: seenRow(q.Field)}, nil },
	},
	{
		name: "app", title: "What an app read and wrote: fields, purposes, outcomes, how many subjects", params: []string{"credential", "client"},
		columns: []string{"section", "name", "purpose", "entries", "clear", "mask", "token"},
		sources: func(q *Query) []oversight.EntryQuery { return []oversight.EntryQuery{{Credential: q.Credential}} },
		collect: func(q *Query) (collector, error) { return newProfile(q.Client), nil },
	},
	{
		name: "why", title: "One entry, and where its decision is explained", params: []string{"entry"}, one: true,
		columns: slices.Concat(who, []string{
			"action", "kind", "purpose", "basis", "decision", "outcome", "reasons", "oblige", "subjects", "clear", "mask", "token", "policy", "catalog", "explain",
		}),
	},
	{
		name: "breakglass", title: "Uses of break-glass grants, refused ones too, and the grants themselves",
		columns: slices.Concat(who, []string{"action", "kind", "purpose", "outcome", "reasons", "subjects", "clear", "mask"}),
		sources: func(*Query) []oversight.EntryQuery {
			return append(ofActions(policy.ActionGrant, policy.ActionRevoke, policy.ActionReview), oversight.EntryQuery{Oblige: policy.ObligeAudit})
		},
		collect: func(*Query) (collector, error) { return &lines{row: glassRow}, nil },
	},
	{
		name: "refusals", title: "What was refused, by reason, app and purpose",
		columns: []string{"outcome", "reasons", "credential", "client", "purpose", "action", "count", "first", "last", "example"},
		sources: func(*Query) []oversight.EntryQuery {
			return ofOutcomes(audit.Denied, audit.Absent, audit.Gone, audit.Failed)
		},
		collect: func(*Query) (collector, error) { return newGroups(refusalKey, refusalRow), nil },
	},
	{
		name: "bulk", title: "Who saw more subjects within an hour than a threshold", params: []string{"threshold"},
		columns: []string{"credential", "client", "hours", "peak", "peak_hour", "first_hour", "last_hour"},
		sources: func(*Query) []oversight.EntryQuery { return ofOutcomes(audit.Released) },
		collect: func(q *Query) (collector, error) { return newHourly(q.Threshold), nil },
	},
	{
		name: "off-hours", title: "Reads outside working hours", params: []string{"hours", "days", "zone"},
		columns: slices.Concat(asked[:4], []string{"count", "subjects", "first", "last", "example"}),
		sources: func(*Query) []oversight.EntryQuery { return ofOutcomes(audit.Released) },
		collect: collectOffHours,
	},
	{
		name: "log-readers", title: "Who read the log, or asked how it came about", columns: asked,
		sources: func(*Query) []oversight.EntryQuery {
			return ofActions(policy.ActionAudit, policy.ActionDisclosures, policy.ActionPolicy, policy.ActionExport)
		},
		collect: func(*Query) (collector, error) { return newGroups(askedKey, askedRow), nil },
	},
	{
		name: "changes", title: "Changes of policy, credentials, keys, grants, holds and restrictions",
		columns: slices.Concat(who, []string{"topic", "action", "purpose", "outcome", "reasons", "policy", "catalog"}),
		sources: func(*Query) []oversight.EntryQuery {
			var words []string
			for _, c := range changes {
				words = append(words, c.action)
			}
			return ofActions(words...)
		},
		collect: func(*Query) (collector, error) { return &lines{row: changeRow}, nil },
	},
	{
		name: "reliance", title: "Reads that relied on a consent of a subject that was withdrawn, expired or never given", params: []string{"subject"},
		columns: []string{
			"entry", "time", "client", "action", "kind", "purpose", "clear", "mask", "consent", "finding", "event", "occurred_at", "recorded_at",
		},
		answer: reliance,
	},
	{
		name: "sample", title: "Entries drawn by lot, that anybody can draw again, with proofs", params: []string{"size", "seed"},
		columns: slices.Concat([]string{"rank"}, who, []string{"action", "kind", "purpose", "outcome", "lot", "proof"}),
		sources: func(*Query) []oversight.EntryQuery { return []oversight.EntryQuery{{}} },
		collect: func(q *Query) (collector, error) { return &sample{seed: q.Seed, size: q.Size}, nil },
	},
}

func ofActions(words ...string) []oversight.EntryQuery {
	all := make([]oversight.EntryQuery, len(words))
	for i, w := range words {
		all[i].Action = w
	}
	return all
}

func ofOutcomes(words ...audit.Outcome) []oversight.EntryQuery {
	all := make([]oversight.EntryQuery, len(words))
	for i, w := range words {
		all[i].Outcome = string(w)
	}
	return all
}

// Names lists the reports there are.
func Names() []string {
	var names []string
	for _, d := range definitions {
		names = append(names, d.name)
	}
	return names
}

// Title says in words what a report is about, "" of one that does not exist.
func Title(name string) string {
	d, _ := defined(name)
	return d.title
}

// Parameters lists what a report takes, nil where there is no such report.
func Parameters(name string) []string {
	d, ok := defined(name)
	switch {
	case !ok:
		return nil
	case d.one:
		return d.params
	}
	return slices.Concat(d.params, ranged)
}

func defined(name string) (definition, bool) {
	i := slices.IndexFunc(definitions, func(d definition) bool { return d.name == name })
	if i < 0 {
		return definition{}, false
	}
	return definitions[i], true
}
