package main

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/client"
)

// desk asks the vault what an agent wants to know.
type desk struct {
	vault  *client.Client
	region string
	now    func() time.Time
	host   string // of its own address
}

// caller is what the desk shows of whoever rings.
type caller struct {
	Contact  uuid.UUID
	Name     string
	Points   []point
	Withheld []withheld
	Cases    []string
	Events   []event

	// Of the next note. Both stand in its form, so that sending that twice is one request, and makes one note.
	Key  string
	Rang time.Time
}

// point is an address, in the form in which policy let it leave.
type point struct{ Kind, Value string }

// withheld is said to the agent too: who does not see that a number is masked takes it for the number.
type withheld struct{ What, As, Why string }

type event struct {
	At   time.Time
	What string
}

// shown is how many events of the timeline an agent gets.
const shown = 10

// byNumber finds the one contact with a number.
func (d *desk) byNumber(ctx context.Context, number string) (*caller, error) {
	r, err := d.vault.Lookup(ctx, client.Lookup{By: "phone", Value: number, Region: d.region})
	if err != nil {
		return nil, err
	}
	return d.about(ctx, r)
}

// byID is the caller again, after a note.
func (d *desk) byID(ctx context.Context, id uuid.UUID) (*caller, error) {
	r, err := d.vault.Get(ctx, "contacts", id)
	if err != nil {
		return nil, err
	}
	return d.about(ctx, r)
}

// about adds to a contact what happened lately and what is open.
func (d *desk) about(ctx context.Context, r *client.Record) (*caller, error) {
	out := &caller{Contact: r.ID, Name: r.Fields.Text("given_name") + " " + r.Fields.Text("family_name"), Key: uuid.NewString(), Rang: d.now().UTC()}
	for _, p := range r.Fields.Children("contact_points") {
		out.Points = append(out.Points, point{p.Fields.Text("kind"), p.Fields.Text("value")})
	}
	for _, what := range slices.Sorted(maps.Keys(r.Withheld)) {
		out.Withheld = append(out.Withheld, withheld{what, r.Withheld[what].As, r.Withheld[what].Reason})
	}
	open := client.Query{Filters: map[string]string{"contact": r.ID.String(), "status.in": "open,in_progress,waiting"}}
	for c, err := range d.vault.All(ctx, "cases", open) {
		if err != nil {
			return nil, err
		}
		out.Cases = append(out.Cases, described(c))
	}
	lately, err := d.vault.Timeline(ctx, "contacts", r.ID, client.TimelineQuery{Limit: shown})
	if err != nil {
		return nil, err
	}
	for _, e := range lately.Items {
		out.Events = append(out.Events, event{e.At, told(&e)})
	}
	return out, nil
}

// told says in a line what happened.
func told(e *client.Event) string {
	switch {
	case e.Consent != nil:
		return strings.TrimSpace("consent " + e.Consent.Event + " for " + e.Consent.Purpose + " " + e.Consent.Channel)
	case e.Interaction != nil:
		return "took part in: " + described(e.Interaction)
	case e.Record != nil:
		return e.Kind + ": " + described(e.Record)
	}
	return e.Kind
}

// described joins what a record says of itself in fields that several kinds have.
func described(r *client.Record) string {
	var words []string
	for _, field := range []string{"number", "kind", "channel", "direction", "stage", "status", "outcome", "summary", "description", "note"} {
		if text := r.Fields.Text(field); text != "" {
			words = append(words, text)
		}
	}
	return strings.Join(words, ", ")
}

// note is what an agent writes down of a call.
type note struct {
	Contact          uuid.UUID
	Rang             time.Time
	Summary, Outcome string
	Key              string
}

// keep adds the note to the caller's history.
func (d *desk) keep(ctx context.Context, n note) error {
	_, err := d.vault.Create(ctx, "interactions", n.Key, map[string]any{
		"contact": n.Contact, "at": n.Rang, "channel": "phone", "direction": "inbound", "kind": "call",
		"summary": n.Summary, "outcome": n.Outcome,
	})
	return err
}
