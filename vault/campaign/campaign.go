// Package campaign is what a campaign does with people: who belongs to it and who is kept out of it to compare with, what
// was sent, who followed a link, who bought. It is made of a session's own reads and writes, so that policy and consent
// decide about each. What nobody may be linked to is counted, by link and day, or by sort of event and day, with nothing
// that singles out anybody: no address, no program, no time of day is kept.
package campaign

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// The kinds of a campaign, and the variant that gets nothing.
const (
	kindCampaign = "campaign"
	kindMember   = "campaign_member"
	kindOrder    = "order"
	kindLink     = "campaign_link"
	control      = "control"
)

// Config is what Campaigns are made of. Vault is required.
type Config struct {
	Vault *vault.Vault
	// PerSecond bounds the links that are followed through one process; 200 if zero.
	PerSecond int
	// Logger gets what goes wrong with a click that is counted all the same; nil drops it.
	Logger *slog.Logger
	// Now is the clock of what happens; time.Now if nil.
	Now func() time.Time
}

// Campaigns are the campaigns of a vault. They are safe for concurrent use.
type Campaigns struct {
	cfg     Config
	on      vault.Foundation
	links   *shelf
	bound   *bound
	members *shelf // clicks that were linked a moment ago
}

// New makes campaigns and has the vault tell them of links and members that go, so it is called before the vault is used.
func New(cfg Config) (*Campaigns, error) {
	if cfg.Vault == nil {
		return nil, errors.New("campaigns: a vault is needed")
	}
	if cfg.PerSecond <= 0 {
		cfg.PerSecond = 200
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	c := &Campaigns{cfg: cfg, on: cfg.Vault.Foundation(), links: newShelf(), members: newShelf(), bound: newBound(cfg.PerSecond)}
	cfg.Vault.OnWrite(c.forget)
	return c, nil
}

const (
	forgetLinks = `DELETE FROM campaign_token WHERE link = ANY($1) OR member = ANY($1)`
	forgetCount = `DELETE FROM campaign_click WHERE link = ANY($1)`
)

// forget has tokens and counts go with the link, and tokens with the member.
func (c *Campaigns) forget(ctx context.Context, tx pgx.Tx, changes []vault.Change) error {
	var gone []uuid.UUID
	for i := range changes {
		ch := &changes[i]
		if name := ch.Row().Table.Kind.Name; ch.After == nil && (name == kindLink || name == kindMember) {
			gone = append(gone, ch.Row().ID)
		}
	}
	if len(gone) == 0 {
		return nil
	}
	for _, sql := range []string{forgetLinks, forgetCount} {
		if _, err := tx.Exec(ctx, sql, gone); err != nil {
			return fmt.Errorf("tokens of links: %w", store.Fault(err))
		}
	}
	return nil
}

// plan is what a campaign says of itself.
type plan struct {
	purpose string
	share   int // per cent left out
	starts  time.Time
}

// plan reads a campaign as the session may see it. One for another purpose than the session's is refused: consent is given
// for a purpose, and a member is read and written under it.
func (c *Campaigns) plan(ctx context.Context, s *vault.Session, id uuid.UUID) (plan, error) {
	r, err := s.Get(ctx, kindCampaign, id, []string{"purpose", "control_share", "starts_at"})
	if err != nil {
		return plan{}, err
	}
	p := plan{purpose: word(&r, "purpose")}
	if p.purpose != r.Disclosure.Purpose {
		return plan{}, refuse("purpose", "not_allowed", "the campaign is for another purpose than the request")
	}
	p.share, _ = strconv.Atoi(word(&r, "control_share"))
	p.starts, _ = time.Parse(time.RFC3339Nano, word(&r, "starts_at"))
	return p, nil
}

// word is a field that left in clear, as text: of an enum, an id, a time, a number; "" for any other.
func word(r *vault.Reply, name string) string {
	for _, f := range r.Fields {
		if f.Field.Name != name || f.Form != policy.Clear || f.Value.IsNull() {
			continue
		}
		raw := f.Value.AppendJSON(nil)
		var text string
		if json.Unmarshal(raw, &text) == nil {
			return text
		}
		return string(raw)
	}
	return ""
}

// identifier is a field that left in clear and is a reference; zero for any other.
func identifier(r *vault.Reply, name string) uuid.UUID {
	id, err := uuid.Parse(word(r, name))
	if err != nil {
		return uuid.Nil
	}
	return id
}

// draft is what is to be written of ids, numbers, times and declared words.
func (c *Campaigns) draft(kind string, patch bool, fields map[string]any) (vault.Draft, error) {
	body, err := json.Marshal(fields)
	if err != nil {
		return vault.Draft{}, fmt.Errorf("draft of %s: %w", kind, err)
	}
	return c.cfg.Vault.DraftJSON(kind, body, patch)
}

func refuse(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// hidden reports whether an error says that a record is not for this session: whatever the reason, it is passed over.
func hidden(err error) bool {
	return errors.Is(err, fault.ErrNotFound) || errors.Is(err, fault.ErrDenied) || errors.Is(err, fault.ErrGone)
}

// text is a moment as a draft takes it.
func text(t time.Time) string { return t.UTC().Truncate(time.Microsecond).Format(time.RFC3339Nano) }
