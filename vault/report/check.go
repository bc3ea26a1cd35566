package report

import (
	"cmp"
	"crypto/rand"
	"regexp"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

var seedForm = regexp.MustCompile(`^[A-Za-z0-9._-]{1,64}$`)

// complete fills in defaults and refuses what is no question.
func (q *Query) complete(now time.Time) (*definition, error) {
	def, ok := defined(q.Name)
	if !ok {
		return nil, &vault.Invalid{Fields: []vault.FieldError{{Field: "name", Code: "unknown_report", Hint: "reports are " + joined(Names())}}}
	}
	if !def.one {
		q.fill(&def, now)
	}
	faults := q.faults(&def)
	if len(faults) == 0 && slices.Contains(def.params, "hours") {
		_, faults = q.week()
	}
	if len(faults) > 0 {
		return nil, &vault.Invalid{Fields: faults}
	}
	return &def, nil
}

// fill sets defaults. A range ends now at the latest: what is asked again later must be the same, and reading the log
// writes to it.
func (q *Query) fill(def *definition, now time.Time) {
	if q.To.IsZero() || q.To.After(now) {
		q.To = now.UTC().Truncate(time.Microsecond)
	}
	if q.From.IsZero() {
		q.From = q.To.Add(-DefaultRange)
	}
	q.Limit = cmp.Or(q.Limit, DefaultLimit)
	takes := func(name string) bool { return slices.Contains(def.params, name) }
	if takes("threshold") {
		q.Threshold = cmp.Or(q.Threshold, DefaultThreshold)
	}
	if takes("hours") {
		q.Hours, q.Days, q.Zone = cmp.Or(q.Hours, DefaultHours), cmp.Or(q.Days, DefaultDays), cmp.Or(q.Zone, DefaultZone)
	}
	if takes("seed") {
		q.Size = cmp.Or(q.Size, DefaultSample)
		if q.Seed == "" {
			q.Seed = rand.Text()
		}
	}
}

func (q *Query) faults(def *definition) []vault.FieldError {
	var faults []vault.FieldError
	fault := func(wrong bool, field, code, hint string) {
		if wrong {
			faults = append(faults, vault.FieldError{Field: field, Code: code, Hint: hint})
		}
	}
	for _, f := range q.facts() {
		fault(!slices.Contains(def.params, f.Name), f.Name, "unknown_parameter", "this report does not take it")
	}
	most := func(n int) string { return "1 to " + strconv.Itoa(n) }
	if !def.one {
		fault(q.Limit < 1 || q.Limit > MaxLimit, "limit", "out_of_range", most(MaxLimit))
		fault(q.From.After(q.To), "to", "out_of_range", "to is before from")
	}
	switch q.Name {
	case "who-saw", "reliance":
		fault(q.Subject == uuid.Nil, "subject", "required", "give the id of the subject")
	case "app":
		fault((q.Credential == uuid.Nil) == (q.Client == ""), "credential", "required", "give the id of a credential, or the name of a client")
	case "why":
		fault(q.Entry == uuid.Nil, "entry", "required", "give the id of an entry")
	case "bulk":
		fault(q.Threshold < 1, "threshold", "out_of_range", "1 or more")
	case "sample":
		fault(q.Size < 1 || q.Size > MaxSample, "size", "out_of_range", most(MaxSample))
		fault(!seedForm.MatchString(q.Seed), "seed", "malformed", "1 to 64 letters, digits, '.', '_' and '-'")
	}
	return faults
}

// facts are the parameters that are set, in a fixed order.
func (q *Query) facts() []Fact {
	var all []Fact
	for _, f := range []Fact{
		{"subject", Text(q.Subject)},
		{"field", q.Field},
		{"credential", Text(q.Credential)},
		{"client", q.Client},
		{"entry", Text(q.Entry)},
		{"threshold", number(q.Threshold)},
		{"hours", q.Hours},
		{"days", q.Days},
		{"zone", q.Zone},
		{"size", number(q.Size)},
		{"seed", q.Seed},
	} {
		if f.Value != "" {
			all = append(all, f)
		}
	}
	return all
}

// number writes n, "" for 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
