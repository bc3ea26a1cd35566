package credential

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

var slug = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$`)

const (
	defaultBudget = 1000
	ownBudget     = 10 // of a customer, who has one subject: the rest are probes
	maxBudget     = 10_000_000
)

// check fills defaults and refuses what the catalog does not declare.
func (s *Spec) check(c *catalog.Catalog) error {
	var faults []fault.FieldError
	refuse := func(field, hint string) {
		faults = append(faults, fault.FieldError{Field: field, Code: "not_allowed", Hint: hint})
	}
	if !slug.MatchString(s.Client) {
		refuse("client", "a name of 1 to 64 letters, digits, dots, hyphens or underscores")
	}
	if s.Kind == "" {
		s.Kind = "app"
	}
	if s.Kind != "app" && s.Kind != "partner" {
		refuse("kind", `"app" or "partner"`)
	}
	for _, r := range s.Roles {
		if _, ok := c.Role(r); !ok {
			refuse("roles", "roles are those of the catalog")
		}
	}
	if len(s.Purposes) == 0 {
		refuse("purposes", "at least one purpose")
	}
	for _, p := range s.Purposes {
		if _, ok := c.Purpose(p); !ok {
			refuse("purposes", "purposes are those of the catalog")
		}
	}
	for _, x := range slices.Concat(s.Teams, s.Regions) {
		if x != "*" && !slug.MatchString(x) {
			refuse("regions", "teams and regions are slugs, or * for every region")
		}
	}
	if !s.fitsSubject() {
		refuse("subject", "a customer's own credential has a subject, the role "+customerRole+" and the purpose "+customerPurpose+", and nothing else; other credentials have none of them")
	}
	if s.Budget == 0 {
		s.Budget = defaultBudget
		if s.Subject != uuid.Nil {
			s.Budget = ownBudget
		}
	}
	if s.Budget < 1 || s.Budget > maxBudget {
		refuse("budget", fmt.Sprintf("1 to %d distinct subjects an hour", maxBudget))
	}
	s.ExpiresAt = store.Micro(s.ExpiresAt)
	s.Roles, s.Teams, s.Regions, s.Purposes = list(s.Roles), list(s.Teams), list(s.Regions), list(s.Purposes)
	if len(faults) > 0 {
		return &fault.Invalid{Fields: faults}
	}
	return nil
}

// What a customer's own credential carries, and no other.
const (
	customerRole    = "customer"
	customerPurpose = "self_service"
)

// fitsSubject reports whether a credential is wholly a customer's, or not at all.
func (s *Spec) fitsSubject() bool {
	if s.Subject == uuid.Nil {
		return !slices.Contains(s.Roles, customerRole) && !slices.Contains(s.Purposes, customerPurpose)
	}
	return slices.Equal(s.Roles, []string{customerRole}) && slices.Equal(s.Purposes, []string{customerPurpose}) && s.Kind == "app"
}

// list is never nil: the columns are NOT NULL.
func list(s []string) []string { return append([]string{}, s...) }
