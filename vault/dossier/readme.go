package dossier

import (
	"context"
	_ "embed" // the words of README.txt
	"fmt"
	"io"
	"strings"
)

// The explanation in each of Locales, for the two formats: the part behind the line "---" is that of a portability export.
// In braces stand the date, the controller and how to reach it.
var (
	//go:embed texts/en.txt
	readmeEN string
	//go:embed texts/de.txt
	readmeDE string
)

const readmeCut = "\n---\n"

// readme writes README.txt, in words for the person.
func (a *Archive) readme(_ context.Context, w io.Writer) error {
	text := map[string]string{"en": readmeEN, "de": readmeDE}[a.opts.Locale]
	access, portability, _ := strings.Cut(text, readmeCut)
	if a.scope.portable {
		access = portability
	}
	c := &a.catalog.Controller
	text = strings.NewReplacer(
		"{date}", day(a.at), "{subject}", a.subject.String(), "{controller}", orDash(c.Name), "{email}", orDash(c.Email),
		"{authority}", orDash(strings.TrimSpace(c.Authority+" "+c.AuthorityURL)),
	).Replace(access)
	if _, err := io.WriteString(w, strings.TrimSpace(text)+"\n"); err != nil {
		return fmt.Errorf("write export: %w", err)
	}
	return nil
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
