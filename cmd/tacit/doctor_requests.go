package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/vault/clerk"
)

// Times after which doctor says so.
const (
	letterLate = time.Hour
	sweepLate  = 3 * 24 * time.Hour
)

// examineWork looks at requests of people about their data, their letters, holds and retention.
func examineWork(ctx context.Context, a *assembly, now time.Time) []finding {
	c, err := a.clerk(clerk.Config{}, nil)
	if err != nil {
		return []finding{badFinding("requests", err)}
	}
	s, err := c.Survey(ctx)
	if err != nil {
		return []finding{badFinding("requests", err)}
	}
	return []finding{findRequests(&s), findLetters(&s, now), findHolds(&s), findSweep(&s, now)}
}

// findRequests says whether people wait for an answer, and whether what was decided is carried out.
func findRequests(s *clerk.Survey) finding {
	f := finding{Part: "requests", State: stateOK, Detail: fmt.Sprintf("%d open, %d overdue, %d stuck", s.Open, s.Overdue, s.Stuck)}
	if s.Stuck > 0 {
		ids := make([]string, len(s.StuckIDs))
		for i, id := range s.StuckIDs {
			ids[i] = id.String()
		}
		f.State, f.Detail = stateBad, f.Detail+": "+strings.Join(ids, ", ")
		f.Hint = "does a server run, and what does it log of the request? A search that still finds traces of somebody erased is logged as an error"
	} else if s.Overdue > 0 {
		f.State, f.Hint = stateWarning, "an officer: tacit request list --overdue"
	}
	return f
}

func findLetters(s *clerk.Survey, now time.Time) finding {
	f := finding{Part: "letters", State: stateOK, Detail: fmt.Sprintf("%d waiting, %d failed", s.Letters.Waiting, s.Letters.Failed)}
	late := s.Letters.Oldest
	switch {
	case !late.IsZero() && now.Sub(late) > letterLate:
		f.State, f.Detail = stateWarning, f.Detail+fmt.Sprintf(", the oldest for %s", now.Sub(late).Round(time.Minute))
		f.Hint = "does a server with --smtp-url run, and does its mail server answer?"
	case s.Letters.Failed > 0:
		f.State, f.Hint = stateWarning, "the mail server refused them for good: tacit request messages ID says why; tell these people by other means"
	}
	return f
}

func findHolds(s *clerk.Survey) finding {
	f := finding{Part: "holds", State: stateOK, Detail: fmt.Sprintf("%d due for review", s.HoldsDue)}
	if s.HoldsDue > 0 {
		f.State, f.Hint = stateWarning, "an officer: tacit hold due, then tacit hold review or tacit hold release"
	}
	return f
}

func findSweep(s *clerk.Survey, now time.Time) finding {
	const part, hint = "retention", "does a server sweep (--retention-sweep of tacit serve)? by hand: tacit retention run"
	if s.Unconfirmed {
		return finding{
			Part: part, State: stateWarning, Detail: "restored without the holds placed since the backup: sweeps and erasures rest",
			Hint: "an officer: place them again, then tacit retention confirm-restore",
		}
	}
	if s.Sweep == nil {
		return finding{Part: part, State: stateOK, Detail: "never swept", Hint: hint}
	}
	r := s.Sweep
	f := finding{Part: part, State: stateOK, Detail: fmt.Sprintf("last run %s: %d due, %d erased, %d shredded, %d frozen, %d failed",
		r.Started.UTC().Format(time.RFC3339), r.Report.Due, r.Report.Erased, r.Report.Shredded, r.Report.Frozen, r.Report.Failed)}
	switch {
	case r.Finished.IsZero():
		f.Detail += ", not finished"
		if now.Sub(r.Started) > sweepLate {
			f.State, f.Hint = stateWarning, hint
		}
	case r.Report.Failed > 0:
		f.State, f.Hint = stateWarning, "they are tried again by the next run; what does the server log?"
	case now.Sub(r.Started) > sweepLate:
		f.State, f.Hint = stateWarning, hint
	}
	return f
}
