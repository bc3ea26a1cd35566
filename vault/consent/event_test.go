package consent_test

import (
	"errors"
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
	for _, kind := range consent.Kinds() {
		e := grant()
		e.Kind = kind
		if !consent.Permissive(kind) {
			e.Explicit, e.ValidUntil = false, nil
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
