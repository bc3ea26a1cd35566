package client

import (
	"context"
	"iter"
	"net/http"
	"strings"
	"time"

	"github.com/google/uuid"
)

// TimelineQuery chooses what a timeline shows.
type TimelineQuery struct {
	Kinds  []string // interaction, participant, case, order, opportunity, task, consent; all if empty
	Limit  int      // items a page; the server's own if 0
	Cursor string   // Next of the page before
}

// Event is one thing that happened with a person or organisation.
type Event struct {
	At     time.Time `json:"at"`
	Kind   string    `json:"kind"`
	Record *Record   `json:"record"` // of that kind; nil for a consent
	// Interaction is the one that a participant took part in; nil where it is not shown, and for other kinds.
	Interaction *Record       `json:"interaction"`
	Consent     *ConsentEvent `json:"consent"` // nil but for a consent
}

// ConsentEvent is a choice as a timeline shows it.
type ConsentEvent struct {
	ID      uuid.UUID `json:"id"`
	Event   string    `json:"event"` // given, refused, withdrawn and so on
	Purpose string    `json:"purpose"`
	Channel string    `json:"channel"` // "" for all
}

// Events are a page of a timeline, newest first.
type Events struct {
	Items      []Event    `json:"items"`
	Next       string     `json:"next"` // cursor of the page behind it, "" at the end
	Disclosure Disclosure `json:"disclosure"`
}

// Timeline reads one page of what happened with a person or organisation, on all channels, newest first. A record that
// the credential may not see is not in it.
func (c *Client) Timeline(ctx context.Context, kinds string, id uuid.UUID, q TimelineQuery) (*Events, error) {
	v := Query{Limit: q.Limit, Cursor: q.Cursor}.values()
	if len(q.Kinds) > 0 {
		v.Set("kinds", strings.Join(q.Kinds, ","))
	}
	return one[Events](ctx, c, Request{Method: http.MethodGet, Query: v}, kinds, id.String(), "timeline")
}

// WholeTimeline reads a timeline page by page, as far as it is asked for. An error ends it, and comes with a nil event.
func (c *Client) WholeTimeline(ctx context.Context, kinds string, id uuid.UUID, q TimelineQuery) iter.Seq2[*Event, error] {
	return pages(q.Cursor, func(cursor string) ([]Event, string, error) {
		q.Cursor = cursor
		page, err := c.Timeline(ctx, kinds, id, q)
		if err != nil {
			return nil, "", err
		}
		return page.Items, page.Next, nil
	})
}

// pages walks over the items of pages, from a cursor on.
func pages[T any](cursor string, page func(cursor string) (items []T, next string, err error)) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		for next := cursor; ; {
			items, behind, err := page(next)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
			if next = behind; next == "" {
				return
			}
		}
	}
}

// Overview is a person or organisation at a glance.
type Overview struct {
	Record            Record   `json:"record"`
	Account           *Record  `json:"account"` // nil for none, or none that is shown
	Relationships     []Record `json:"relationships"`
	OpenCases         []Record `json:"open_cases"`         // newest first
	OpenOpportunities []Record `json:"open_opportunities"` // newest first
	NextTasks         []Record `json:"next_tasks"`         // the next one first
	LastInteractions  []Record `json:"last_interactions"`  // newest first
	// Consent is what holds now, by purpose; nil where it is withheld.
	Consent    map[string]ConsentState `json:"consent"`
	Counts     map[string]int64        `json:"counts"`   // by kind, of what the credential may see; nil where they are withheld
	Withheld   map[string]Withheld     `json:"withheld"` // of Consent and Counts
	Disclosure Disclosure              `json:"disclosure"`
}

// ConsentState is what holds for one purpose.
type ConsentState struct {
	Status   string          `json:"status"`
	Channels map[string]bool `json:"channels"`
}

// Overview reads a person or organisation at a glance, under one log entry.
func (c *Client) Overview(ctx context.Context, kinds string, id uuid.UUID) (*Overview, error) {
	return one[Overview](ctx, c, Request{Method: http.MethodGet}, kinds, id.String(), "360")
}
