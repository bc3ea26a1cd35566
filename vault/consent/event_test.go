package consent_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tacitcrm/tacit/vault/consent"
)

func TestValidate(t *testing.T) {
	before := day(0)
	tests := []struct {
		name   string
		change func(*consent.Event)
		want   error
	}{
		{"a grant", func(*consent.Event) {}, nil},
		{"a withdrawal without notice", func(e *consent.Event) {
			e.Kind, e.Notice, e.Explicit, e.ValidUntil = consent.KindWithdrawn, consent.Notice{}, false, nil
		}, nil},
		{"an unknown kind", func(e *consent.Event) { e.Kind = "guessed" }, consent.ErrUnknownKind},
		{"no kind", func(e *consent.Event) { e.Kind = "" }, consent.ErrUnknownKind},
		{"no id", func(e *consent.Event) { e.ID = id(0) }, consent.ErrInvalid},
		{"recorded before it occurred", func(e *consent.Event) { e.RecordedAt = e.OccurredAt.Add(-1) }, consent.ErrInvalid},
		{"no time", func(e *consent.Event) { e.OccurredAt = time.Time{} }, consent.ErrInvalid},
		{"ends before it begins", func(e *consent.Event) { e.ValidUntil = &before }, consent.ErrInvalid},
		{"no purpose", func(e *consent.Event) { e.Purpose = "" }, consent.ErrInvalid},
		{"a purpose that is text", func(e *consent.Event) { e.Purpose = "Ada's e-mail" }, consent.ErrInvalid},
		{"a channel that is an address", func(e *consent.Event) { e.Channel = "ada@example.com" }, consent.ErrInvalid},
		{"a locale that is text", func(e *consent.Event) { e.Locale = "in plain English" }, consent.ErrInvalid},
		{"a jurisdiction that is text", func(e *consent.Event) { e.Jurisdiction = "Germany" }, consent.ErrInvalid},
		{"an undeclared expression", func(e *consent.Event) { e.Expressed = "nodded" }, consent.ErrInvalid},
		{"a grant without notice", func(e *consent.Event) { e.Notice = consent.Notice{} }, consent.ErrInvalid},
		{"a notice without digest", func(e *consent.Event) { e.Notice.SHA256 = nil }, consent.ErrInvalid},
		{"a notice without version", func(e *consent.Event) { e.Notice.Version = 0 }, consent.ErrInvalid},
		{"evidence that is not a digest", func(e *consent.Event) { e.Evidence = []byte("signed") }, consent.ErrInvalid},
		{"an explicit refusal", func(e *consent.Event) { e.Kind, e.ValidUntil = consent.KindRefused, nil }, consent.ErrInvalid},
		{"an import without grade", func(e *consent.Event) { e.Kind = consent.KindImported }, consent.ErrInvalid},
		{"an import of an unknown grade", func(e *consent.Event) { e.Kind, e.Grade = consent.KindImported, "sworn" }, consent.ErrInvalid},
		{"a grant with a grade", func(e *consent.Event) { e.Grade = consent.GradeVerified }, consent.ErrInvalid},
		{"verified without proof", func(e *consent.Event) {
			e.Kind, e.Grade, e.Evidence = consent.KindImported, consent.GradeVerified, nil
		}, consent.ErrInvalid},
		{"documented without proof", func(e *consent.Event) {
			e.Kind, e.Grade, e.Evidence = consent.KindImported, consent.GradeDocumented, nil
		}, nil},
		{"documented without notice", func(e *consent.Event) {
			e.Kind, e.Grade, e.Notice = consent.KindImported, consent.GradeDocumented, consent.Notice{}
		}, consent.ErrInvalid},
		{"claimed without notice", func(e *consent.Event) {
			e.Kind, e.Grade, e.Notice, e.Evidence = consent.KindImported, consent.GradeClaimed, consent.Notice{}, nil
		}, nil},
		{"a contact point of no channel", func(e *consent.Event) { e.Channel, e.Point = "", id(8) }, consent.ErrInvalid},
		{"a contact point", func(e *consent.Event) { e.Point = id(8) }, nil},
		{"an unnamed guardian's end", func(e *consent.Event) {
			e.Kind, e.Explicit, e.ValidUntil = consent.KindGuardianEnded, false, nil
		}, consent.ErrInvalid},
		{"a guardian's end at a contact point", func(e *consent.Event) {
			e.Kind, e.Explicit, e.ValidUntil, e.Guardian, e.Point = consent.KindGuardianEnded, false, nil, id(7), id(8)
		}, consent.ErrInvalid},
		{"a grant that voids", func(e *consent.Event) { e.Voids = id(8) }, consent.ErrInvalid},
		{"an invalidation of itself", func(e *consent.Event) {
			e.Kind, e.Explicit, e.ValidUntil, e.Voids = consent.KindInvalidated, false, nil, e.ID
		}, consent.ErrInvalid},
		{"a refusal that ends", func(e *consent.Event) { e.Kind, e.Explicit = consent.KindRefused, false }, consent.ErrInvalid},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			e := grant()
			tt.change(&e)
			if got := consent.Validate(e); !errors.Is(got, tt.want) {
				t.Errorf("Validate: got %v, want %v", got, tt.want)
			}
		})
	}
}

// A value that a caller put in the wrong place must not come back in the error, which may be logged.
func TestValidateErrorsHoldNoValue(t *testing.T) {
	const marker = "Marker-Value"
	for name, change := range map[string]func(*consent.Event){
		"kind":         func(e *consent.Event) { e.Kind = marker },
		"purpose":      func(e *consent.Event) { e.Purpose = marker },
		"channel":      func(e *consent.Event) { e.Channel = marker },
		"notice":       func(e *consent.Event) { e.Notice.ID = marker },
		"locale":       func(e *consent.Event) { e.Locale = marker + " " },
		"jurisdiction": func(e *consent.Event) { e.Jurisdiction = marker },
		"expressed":    func(e *consent.Event) { e.Expressed = marker },
		"grade":        func(e *consent.Event) { e.Kind, e.Grade = consent.KindImported, marker },
		"evidence":     func(e *consent.Event) { e.Evidence = []byte(marker) },
	} {
		t.Run(name, func(t *testing.T) {
			e := grant()
			change(&e)
			err := consent.Validate(e)
			if err == nil {
				t.Fatal("Validate: got nil, want an error")
			}
			if strings.Contains(err.Error(), marker) {
				t.Errorf("the error repeats the value: %v", err)
			}
		})
	}
}

func TestEveryDeclaredValueIsValid(t *testing.T) {
	for _, kind := range consent.AllKinds() {
		e := grant()
		e.Kind = kind
		if !consent.Permissive(kind) {
			e.Explicit, e.ValidUntil = false, nil
		}
		if kind == consent.KindImported {
			e.Grade = consent.GradeVerified
		}
		if kind == consent.KindGuardianEnded {
			e.Guardian = id(9)
		}
		if err := consent.Validate(e); err != nil {
			t.Errorf("kind %s: %v", kind, err)
		}
	}
	for _, way := range consent.Expressions() {
		e := grant()
		e.Expressed = way
		if err := consent.Validate(e); err != nil {
			t.Errorf("expressed %s: %v", way, err)
		}
	}
}

// A kind permits, refuses or does neither, and only those that are known to do neither.
func TestPermitsAndRefuses(t *testing.T) {
	neither := []string{"imported", "imported claimed", "requested"}
	for _, kind := range append(consent.AllKinds(), "of_a_later_version") {
		for _, grade := range append(consent.Grades(), "") {
			e := consent.Event{Kind: kind, Grade: grade}
			name := strings.TrimSpace(string(kind) + " " + grade)
			if kind == consent.KindRequested {
				name = string(kind)
			}
			if got, want := !e.Permits() && !e.Refuses(), slices.Contains(neither, name); got != want || e.Permits() && e.Refuses() {
				t.Errorf("%s: permits %t, refuses %t", name, e.Permits(), e.Refuses())
			}
		}
	}
}
