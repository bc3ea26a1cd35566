package bench

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// NoisySpread is the spread above which rounds of the same work differ too much to be believed. On a quiet machine rounds
// differ by a fifth; half as much again is more than any change that is worth a look.
const NoisySpread = 1.5

// Judged is what there is to say of a figure: whether it can be believed, and whether it holds its budget.
type Judged struct {
	Spread float64 `json:"spread,omitempty"` // of the rounds, the largest to the smallest
	Noisy  *bool   `json:"noisy,omitempty"`  // left out where a single round cannot tell
	Doubt  string  `json:"doubt,omitempty"`  // why it is noisy, for people

	// Budget is what figures are to be, by their keys in the JSON of a result, with a dot before the key within an object.
	Budget map[string]float64 `json:"budget,omitempty"`
	Missed *bool              `json:"missed,omitempty"` // left out without a budget

	bounds []string // budgets for people
}

// Rounds takes note of what was measured of the same work in each round.
func (j *Judged) Rounds(s Sample) {
	j.Spread = s.Spread()
	if j.Spread == 0 {
		return
	}
	j.Noisy = new(bool)
	if j.Spread > NoisySpread {
		j.Suspect(fmt.Sprintf("the rounds differ %.1f times", j.Spread))
	}
}

// Suspect takes note of why a figure is not to be believed.
func (j *Judged) Suspect(why string) {
	noisy := true
	j.Noisy = &noisy
	j.Doubt = strings.TrimPrefix(j.Doubt+"; "+why, "; ")
}

// AtLeast holds a figure, before it is rounded, to be no less than its budget.
func (j *Judged) AtLeast(figure string, is, bound float64) { j.hold(figure, "≥", bound, is < bound) }

// AtMost holds a figure, before it is rounded, to be no more than its budget.
func (j *Judged) AtMost(figure string, is, bound float64) { j.hold(figure, "≤", bound, is > bound) }

func (j *Judged) hold(figure, sign string, bound float64, missed bool) {
	missed = missed || j.Missed != nil && *j.Missed
	j.Missed = &missed
	if j.Budget == nil {
		j.Budget = map[string]float64{}
	}
	j.Budget[figure] = bound
	j.bounds = append(j.bounds, fmt.Sprintf("%s %s %g", figure, sign, bound))
}

// Warning is why a figure is not to be believed, "" for no reason.
func (j Judged) Warning() string { return j.Doubt }

// Held is whether a figure holds its budget, "" for one without.
func (j Judged) Held() string {
	switch {
	case j.Missed == nil:
		return ""
	case *j.Missed:
		return "missed"
	}
	return "ok"
}

// Columns are a figure's budgets, and how it stands to them and to noise, for people.
func (j Judged) Columns() (budget, verdict string) {
	verdict = j.Held()
	switch {
	case j.Noisy == nil:
		verdict += ", noise unknown"
	case *j.Noisy:
		verdict += ", noisy"
	}
	return strings.Join(j.bounds, ", "), strings.TrimPrefix(verdict, ", ")
}

// Ratios prints factors by what they are to.
func Ratios(of map[string]float64) string {
	words := make([]string, 0, len(of))
	for _, to := range slices.Sorted(maps.Keys(of)) {
		words = append(words, fmt.Sprintf("%s %.2f", to, of[to]))
	}
	return strings.Join(words, ", ")
}
