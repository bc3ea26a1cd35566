package vault

import (
	"context"
	"time"

	"github.com/tacitcrm/tacit/vault/breakglass"
)

type (
	// GrantSpec is a break-glass grant as it is asked for: credential, subjects, ticket, minutes.
	GrantSpec = breakglass.Spec
	// Grant is a stored grant.
	Grant = breakglass.Grant
	// GrantState says which grants a list is of.
	GrantState = breakglass.State
	// GrantQuery asks for a page of grants.
	GrantQuery = breakglass.Query
	// GrantSurvey is what an operator is told of grants.
	GrantSurvey = breakglass.Survey
)

// The lists of grants there are: all, those in force, and those that have ended and wait for their review.
const (
	GrantsAll        = breakglass.All
	GrantsOpen       = breakglass.Open
	GrantsUnreviewed = breakglass.Unreviewed
)

// What a grant may be at most, and is where nothing is said.
const (
	MaxGrantSubjects    = breakglass.MaxSubjects
	MaxGrantMinutes     = breakglass.MaxMinutes
	DefaultGrantMinutes = breakglass.DefaultMinutes
)

// GrantFindings lists what a review can find.
func GrantFindings() []string { return breakglass.Findings() }

// SurveyGrants counts grants for an operator. One that was made longer than age ago and has no review is overdue.
func (v *Vault) SurveyGrants(ctx context.Context, age time.Duration) (GrantSurvey, error) {
	return v.grants.Survey(ctx, age)
}
