package views

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/listing"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Bounds of what is stored of a view.
const (
	maxName    = 100
	maxFilters = 20
	maxNames   = 100 // of fields, and of references to include
)

func invalid(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// check refuses what is no list of the kind, what could name a person, and a team that is not the credential's.
func check(p *vault.Passage, in *Input) error {
	if err := checkName(in.Name); err != nil {
		return err
	}
	if in.Team != "" && !slices.Contains(p.Credential().Teams, in.Team) {
		return invalid("team", "not_yours", "one of the credential's own teams")
	}
	if len(in.Filters) > maxFilters || len(in.Fields) > maxNames || len(in.Include) > maxNames {
		return invalid("filters", "too_many", fmt.Sprintf("at most %d filters, and %d names", maxFilters, maxNames))
	}
	k := p.Kind()
	for i, f := range in.Filters {
		if field, ok := k.Field(f.Field); f.Field == "id" || ok && field.Ref != "" && refersToPeople(p.Catalog(), field) {
			return invalid(fmt.Sprintf("filters[%d]", i), "personal", "a saved view does not single out a record about somebody")
		}
	}
	if _, err := listing.New(k, in.Sort, filters(in.Query)); err != nil {
		return err
	}
	return checkNames(k, in)
}

// checkName is stricter than it would have to be for a name: it is stored in clear, beside no person's keys.
func checkName(name string) error {
	switch {
	case name == "" || strings.TrimSpace(name) != name || utf8.RuneCountInString(name) > maxName:
		return invalid("name", "bad_form", fmt.Sprintf("1 to %d characters, no space around them", maxName))
	case !utf8.ValidString(name) || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsPrint(r) }):
		return invalid("name", "bad_form", "characters that are printed")
	}
	if what, found := value.Detect(name); found {
		return invalid("name", "personal", "it holds "+what)
	}
	return nil
}

// refersToPeople reports whether a reference leads to records about people: to any but of an impersonal kind.
func refersToPeople(c *catalog.Catalog, f *catalog.Field) bool {
	k, ok := c.Kind(f.Ref)
	return !ok || !k.Impersonal
}

func checkNames(k *catalog.Kind, in *Input) error {
	known, refs := []string{}, []string{}
	for _, f := range k.Fields {
		known = append(known, f.Name)
		if f.Ref != "" && !f.Sealed() {
			refs = append(refs, f.Name)
		}
	}
	for _, child := range k.Children() {
		known = append(known, child.ParentList)
	}
	for i, name := range in.Fields {
		if !slices.Contains(known, name) {
			return invalid(fmt.Sprintf("fields[%d]", i), "unknown_field", fault.Nearest(name, known))
		}
	}
	for i, name := range in.Include {
		if !slices.Contains(refs, name) || slices.Contains(in.Include[:i], name) {
			return invalid(fmt.Sprintf("include[%d]", i), "unknown_field", fault.Nearest(name, refs))
		}
	}
	return nil
}

func encode(q Query) ([]byte, error) {
	if q.Filters == nil {
		q.Filters = []Filter{}
	}
	text, err := json.Marshal(q, json.Deterministic(true))
	if err != nil {
		return nil, fmt.Errorf("save view: %w", err)
	}
	return text, nil
}

// scan reads a row of columns.
func scan(row pgx.Row, by uuid.UUID) (View, error) {
	var view View
	var owner uuid.UUID
	var query []byte
	if err := row.Scan(&view.ID, &owner, &view.Team, &view.Kind, &view.Name, &query, &view.Version, &view.UpdatedAt); err != nil {
		return View{}, err //nolint:wrapcheck // the caller scrubs and wraps
	}
	if err := json.Unmarshal(query, &view.Query); err != nil {
		return View{}, fmt.Errorf("view %s: %w", view.ID, fault.ErrIntegrity)
	}
	view.Own, view.UpdatedAt = owner == by, store.Micro(view.UpdatedAt)
	return view, nil
}

// taken tells a name that the credential has used already from other trouble.
func taken(err error) error {
	if postgres.IsUnique(err, "saved_view_name") {
		return invalid("name", "taken", "another view of the kind has it")
	}
	if err != nil {
		return fmt.Errorf("save view: %w", store.Fault(err))
	}
	return nil
}
