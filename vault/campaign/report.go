package campaign

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/tally"
)

// Group is what became of the members of one variant.
type Group struct {
	Variant   string           `json:"variant"`
	Members   int64            `json:"members"`
	Sent      int64            `json:"sent"`
	Opened    *int64           `json:"opened,omitzero"` // nil where the session may not see it
	Clicked   *int64           `json:"clicked,omitzero"`
	Converted *int64           `json:"converted,omitzero"`
	Revenue   map[string]int64 `json:"revenue,omitzero"` // minor units, by currency
	// Rate is converted of members; Lift how much more that is than of the control, which was not reached: 0.1 is ten
	// per cent points. Both are nil where there is nothing to divide or to compare.
	Rate *float64 `json:"rate,omitzero"`
	Lift *float64 `json:"lift,omitzero"`
}

// Report compares the variants of a campaign.
type Report struct {
	Groups []Group
	Clicks int64 // on the campaign's links, by anybody
}

// Report counts the members that the session may see, by variant. What it may be told of none of them is left out. Errors:
// those of tally.Count.
func (c *Campaigns) Report(ctx context.Context, s *vault.Session, campaign uuid.UUID) (Report, error) {
	if _, err := s.Get(ctx, kindCampaign, campaign, []string{"purpose"}); err != nil {
		return Report{}, err
	}
	g := &groups{campaign: campaign, by: map[string]*Group{}}
	if err := g.count(ctx, s, "", func(g *Group, n int64) { g.Members = n }); err != nil {
		return Report{}, err
	}
	for _, one := range []struct {
		field string
		set   func(*Group, int64)
	}{
		{"sent_at", func(g *Group, n int64) { g.Sent = n }},
		{"opened_at", func(g *Group, n int64) { g.Opened = &n }},
		{"clicked_at", func(g *Group, n int64) { g.Clicked = &n }},
		{"converted_at", func(g *Group, n int64) { g.Converted = &n }},
	} {
		if err := g.count(ctx, s, one.field, one.set); err != nil && !withheld(err) {
			return Report{}, err
		}
	}
	if err := g.revenue(ctx, s); err != nil && !withheld(err) {
		return Report{}, err
	}
	clicks, err := c.clicks(ctx, s, campaign)
	return Report{Groups: g.finish(), Clicks: clicks}, err
}

// withheld reports whether a number is refused because the session sees the field of nobody, or cannot be told of it.
func withheld(err error) bool {
	return errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrInvalid)
}

// groups collects numbers by variant.
type groups struct {
	campaign uuid.UUID
	by       map[string]*Group
}

func (g *groups) of(variant string) *Group {
	if g.by[variant] == nil {
		g.by[variant] = &Group{Variant: variant}
	}
	return g.by[variant]
}

func (g *groups) filters() []tally.Filter {
	return []tally.Filter{{Field: "campaign", Op: "eq", Values: []string{g.campaign.String()}}}
}

// count counts members of whom a field is set, all of them for no field.
func (g *groups) count(ctx context.Context, s *vault.Session, field string, set func(*Group, int64)) error {
	filters := g.filters()
	if field != "" {
		filters = append(filters, tally.Filter{Field: field, Op: "null", Values: []string{"false"}})
	}
	r, err := tally.Count(ctx, s, kindMember, tally.Query{Filters: filters, By: []tally.Dimension{{Field: "variant"}}})
	if err != nil {
		return err
	}
	for _, one := range g.by {
		set(one, 0)
	}
	for _, t := range r.Totals {
		set(g.of(t.By[0]), t.Count)
	}
	return nil
}

func (g *groups) revenue(ctx context.Context, s *vault.Session) error {
	r, err := tally.Count(ctx, s, kindMember, tally.Query{
		Filters: append(g.filters(), tally.Filter{Field: "converted_at", Op: "null", Values: []string{"false"}}),
		By:      []tally.Dimension{{Field: "variant"}, {Field: "currency"}}, Sums: []string{"revenue"},
	})
	if err != nil {
		return err
	}
	for _, t := range r.Totals {
		one := g.of(t.By[0])
		if one.Revenue == nil {
			one.Revenue = map[string]int64{}
		}
		one.Revenue[t.By[1]] += t.Sums[0]
	}
	return nil
}

// finish divides and compares.
func (g *groups) finish() []Group {
	var against *float64
	if c := g.by[control]; c != nil {
		against = rate(c)
	}
	out := make([]Group, 0, len(g.by))
	for _, one := range g.by {
		one.Rate = rate(one)
		if one.Variant != control && one.Rate != nil && against != nil {
			lift := *one.Rate - *against
			one.Lift = &lift
		}
		out = append(out, *one)
	}
	slices.SortFunc(out, func(a, b Group) int { return cmp.Compare(a.Variant, b.Variant) })
	return out
}

func rate(g *Group) *float64 {
	if g.Converted == nil || g.Members == 0 {
		return nil
	}
	r := float64(*g.Converted) / float64(g.Members)
	return &r
}

// MaxWindow is the longest time after a campaign's start that an order counts for.
const MaxWindow = 366

// Attributed answers a page of Attribute.
type Attributed struct {
	Converted int // members of the page whose orders were found and noted
	Next      string
}

// Attribute notes of members, a page at a time, what they bought within some days after the campaign began: of those who
// were left out as of the others, from the same day on, so that the two can be compared. It reads orders and writes members
// as the session may, under whichever purpose sees orders. A member without an order is left as it is, and so is one who has
// withdrawn the consent that the campaign's own purpose needs. A session that sees the totals of no order is refused:
// what it found would be no answer. Errors: those of Add.
func (c *Campaigns) Attribute(ctx context.Context, s *vault.Session, campaign uuid.UUID, days int, cursor string) (Attributed, error) {
	if days < 1 || days > MaxWindow {
		return Attributed{}, refuse("window_days", "out_of_range", "1 to 366")
	}
	if err := permitted(ctx, s, policy.ActionUpdate); err != nil {
		return Attributed{}, err
	}
	if err := tally.Permitted(ctx, s, kindOrder, tally.Query{Sums: []string{"total"}}); err != nil {
		return Attributed{}, err
	}
	r, err := s.Get(ctx, kindCampaign, campaign, []string{"starts_at"})
	if err != nil {
		return Attributed{}, err
	}
	starts, err := time.Parse(time.RFC3339Nano, word(&r, "starts_at"))
	if err != nil {
		return Attributed{}, refuse("starts_at", "required", "say when the campaign begins")
	}
	page, err := s.List(ctx, kindMember, vault.ListQuery{
		Filters: []vault.Filter{{Field: "campaign", Op: "eq", Values: []string{campaign.String()}}},
		Sort:    "id", Limit: MaxContacts, Cursor: cursor, Fields: []string{"contact", "converted_at"},
	})
	if err != nil {
		return Attributed{}, err
	}
	out := Attributed{Next: page.Next}
	for i := range page.Items {
		done, err := c.convert(ctx, s, &page.Items[i], starts, starts.AddDate(0, 0, days))
		if err != nil {
			return out, err
		}
		if done {
			out.Converted++
		}
	}
	return out, nil
}

// convert notes what one member bought.
func (c *Campaigns) convert(ctx context.Context, s *vault.Session, m *vault.Reply, from, to time.Time) (bool, error) {
	b, err := bought(ctx, s, identifier(m, "contact"), from, to)
	if err != nil || b == nil {
		return false, err
	}
	d, err := c.draft(kindMember, true, map[string]any{
		"converted_at": b.at, "order_ref": b.order.String(), "revenue": b.total, "currency": b.currency,
	})
	if err != nil {
		return false, err
	}
	_, err = s.Patch(ctx, kindMember, m.ID, m.Version, d)
	if hidden(err) || withdrawn(err) {
		return false, nil
	}
	return err == nil, err
}

// withdrawn reports whether a member was left as it is because consent to the campaign's purpose does not stand.
func withdrawn(err error) bool {
	invalid, ok := errors.AsType[*fault.Invalid](err)
	return ok && len(invalid.Fields) == 1 && invalid.Fields[0].Field == "campaign" && invalid.Fields[0].Code == "not_allowed"
}

// basket is what somebody bought: the first order with its currency, and the sum of all in that currency, less what was
// returned.
type basket struct {
	at, currency string
	order        uuid.UUID
	total        int64
}

// bought adds up a person's orders, page by page. One whose amount the session may not see in clear counts for nothing.
func bought(ctx context.Context, s *vault.Session, contact uuid.UUID, from, to time.Time) (b *basket, err error) {
	q := vault.ListQuery{
		Filters: []vault.Filter{
			{Field: "contact", Op: "eq", Values: []string{contact.String()}},
			{Field: "placed_at", Op: "gte", Values: []string{text(from)}},
			{Field: "placed_at", Op: "lt", Values: []string{text(to)}},
			{Field: "status", Op: "in", Values: []string{"placed", "confirmed", "shipped", "delivered", "completed"}},
		},
		Sort: "placed_at", Limit: MaxContacts, Fields: []string{"kind", "placed_at", "total", "currency"},
	}
	for {
		page, err := s.List(ctx, kindOrder, q)
		if err != nil {
			return nil, err
		}
		for i := range page.Items {
			b = b.with(&page.Items[i])
		}
		if q.Cursor = page.Next; q.Cursor == "" {
			return b, nil
		}
	}
}

// with adds an order; the first sale makes the basket.
func (b *basket) with(r *vault.Reply) *basket {
	total, err := strconv.ParseInt(word(r, "total"), 10, 64)
	if err != nil {
		return b
	}
	currency, sale := word(r, "currency"), word(r, "kind") == "sale"
	if b == nil && sale {
		b = &basket{at: word(r, "placed_at"), currency: currency, order: r.ID}
	}
	switch {
	case b == nil || currency != b.currency:
	case sale:
		b.total += total
	default:
		b.total -= total
	}
	return b
}
