package breakglass_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/breakglass"
	"github.com/tacitcrm/tacit/vault/fault"
)

func ids(n int) []uuid.UUID {
	out := make([]uuid.UUID, n)
	for i := range out {
		out[i] = uuid.New()
	}
	return out
}

func TestCheckRefusesWhatNoGrantMayBe(t *testing.T) {
	good := breakglass.Spec{Credential: uuid.New(), Subjects: ids(2), Ticket: "INC-1.a_b", Minutes: 480}
	for name, c := range map[string]struct {
		change func(*breakglass.Spec)
		field  string
	}{
		"good":              {func(*breakglass.Spec) {}, ""},
		"a hundred":         {func(s *breakglass.Spec) { s.Subjects = ids(100) }, ""},
		"repeated":          {func(s *breakglass.Spec) { s.Subjects = append(ids(99), s.Subjects[0], s.Subjects[0]) }, ""},
		"nobody":            {func(s *breakglass.Spec) { s.Credential = uuid.Nil }, "credential"},
		"no subject":        {func(s *breakglass.Spec) { s.Subjects = nil }, "subjects"},
		"a hundred and one": {func(s *breakglass.Spec) { s.Subjects = ids(101) }, "subjects"},
		"zero subject":      {func(s *breakglass.Spec) { s.Subjects = append(s.Subjects, uuid.Nil) }, "subjects"},
		"too long":          {func(s *breakglass.Spec) { s.Minutes = 481 }, "minutes"},
		"negative":          {func(s *breakglass.Spec) { s.Minutes = -60 }, "minutes"},
		"no ticket":         {func(s *breakglass.Spec) { s.Ticket = "" }, "ticket"},
		"free text":         {func(s *breakglass.Spec) { s.Ticket = "a b" }, "ticket"},
		"second line":       {func(s *breakglass.Spec) { s.Ticket = "a\n" }, "ticket"},
		"not ASCII":         {func(s *breakglass.Spec) { s.Ticket = "INC-é" }, "ticket"},
		"too long a ticket": {func(s *breakglass.Spec) { s.Ticket = strings.Repeat("a", 65) }, "ticket"},
	} {
		spec := good
		c.change(&spec)
		err := spec.Check()
		invalid, _ := errors.AsType[*fault.Invalid](err)
		switch {
		case c.field == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case c.field != "" && (invalid == nil || len(invalid.Fields) != 1 || invalid.Fields[0].Field != c.field):
			t.Errorf("%s: got %v, want a fault of %s", name, err, c.field)
		}
	}
}

func TestCheckFillsAndSorts(t *testing.T) {
	low, high := uuid.UUID{1}, uuid.UUID{2}
	asked := []uuid.UUID{high, low, high}
	spec := breakglass.Spec{Credential: uuid.New(), Subjects: asked, Ticket: "a"}
	if err := spec.Check(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]uuid.UUID{low, high}, spec.Subjects); diff != "" || spec.Minutes != breakglass.DefaultMinutes {
		t.Errorf("%d minutes, %s", spec.Minutes, diff)
	}
	if asked[0] != high {
		t.Error("the caller's own list was sorted")
	}
}

func TestOpenFromGrantToExpiry(t *testing.T) {
	at := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		change func(*breakglass.Grant)
		want   bool
	}{
		"at once":     {func(g *breakglass.Grant) { g.ReadAt = at }, true},
		"last moment": {func(g *breakglass.Grant) { g.ReadAt = g.ExpiresAt.Add(-time.Microsecond) }, true},
		"expired":     {func(g *breakglass.Grant) { g.ReadAt = g.ExpiresAt }, false},
		"not yet":     {func(g *breakglass.Grant) { g.ReadAt = at.Add(-time.Microsecond) }, false},
		"revoked":     {func(g *breakglass.Grant) { g.RevokedAt = at }, false},
		"edited":      {func(g *breakglass.Grant) { g.Edited = true }, false},
		"reviewed":    {func(g *breakglass.Grant) { g.ReviewedAt, g.Finding = at, breakglass.Justified }, true},
		"never read":  {func(g *breakglass.Grant) { g.ReadAt = time.Time{} }, false},
	} {
		g := breakglass.Grant{GrantedAt: at, ExpiresAt: at.Add(time.Hour), ReadAt: at.Add(time.Minute)}
		c.change(&g)
		if g.Open() != c.want {
			t.Errorf("%s: got %v, want %v", name, g.Open(), c.want)
		}
	}
	if (&breakglass.Grant{}).Open() {
		t.Error("the zero grant is open")
	}
}
