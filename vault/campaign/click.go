package campaign

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/store"
)

// collector is the actor by which clicks are linked to people: a credential that nobody has the token of, decided about
// like any other.
var collector = vault.CredentialSpec{
	Client: "tacit-collector", Roles: []string{"collector"}, Purposes: []string{"marketing", "analytics"}, Regions: []string{"*"}, Budget: 10_000_000,
}

// linkPurpose is what links are read for. They are about nobody.
const linkPurpose = "marketing"

// token is the row of one.
type token struct {
	hash            []byte
	link, campaign  uuid.UUID
	subject, member *uuid.UUID
}

const (
	selectToken = `SELECT link, campaign, subject, member FROM campaign_token WHERE hash = $1`
	countClick  = `INSERT INTO campaign_click AS c (link, day, n) VALUES ($1, (now() AT TIME ZONE 'UTC')::date, 1)
 ON CONFLICT (link, day) DO UPDATE SET n = c.n + 1`
)

// Follow returns the address that a token leads to, which somebody stored as a campaign's link and no caller names, and
// counts the click by link and day. Whom the token was made for is noted, as an interaction and as the time of the member's
// first click, only if policy lets the collector do so at this moment: the consent that the campaign's purpose needs must
// stand. A token that leads nowhere, whatever the reason, is fault.ErrNotFound. Other errors: ErrBusy,
// fault.ErrUnavailable.
func (c *Campaigns) Follow(ctx context.Context, text string) (address string, err error) {
	t, to, err := c.find(ctx, text)
	if err != nil {
		return "", err
	}
	if _, err := c.on.Pool.Exec(ctx, countClick, t.link); err != nil {
		return "", fmt.Errorf("count a click on %s: %w", t.link, store.Fault(err))
	}
	if t.member != nil && c.members.first([16]byte(t.hash), c.cfg.Now()) {
		c.connect(ctx, t, to.purpose)
	}
	return to.address, nil
}

// Look is Follow for who only asks where a token leads, as a program does that checks links: nothing is counted or noted.
func (c *Campaigns) Look(ctx context.Context, text string) (address string, err error) {
	_, to, err := c.find(ctx, text)
	return to.address, err
}

// find looks a token up by its hash. What is no token takes nothing from the bound, or anybody could stop those that are.
func (c *Campaigns) find(ctx context.Context, text string) (*token, destination, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(text)
	if err != nil || len(raw) != tokenBytes {
		return nil, destination{}, fault.ErrNotFound
	}
	t := &token{}
	if t.hash, err = c.hash(ctx, raw); err != nil {
		return nil, destination{}, err
	}
	err = c.on.Pool.QueryRow(ctx, selectToken, t.hash).Scan(&t.link, &t.campaign, &t.subject, &t.member)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, destination{}, fault.ErrNotFound
	}
	if err != nil {
		return nil, destination{}, fmt.Errorf("token: %w", store.Fault(err))
	}
	if !c.bound.take(c.cfg.Now()) {
		return nil, destination{}, ErrBusy
	}
	to, err := c.lead(ctx, t)
	return t, to, err
}

// lead finds where a link leads, by a read of the collector's at most once a minute and process.
func (c *Campaigns) lead(ctx context.Context, t *token) (destination, error) {
	if to, ok := c.links.get(t.link, c.cfg.Now()); ok {
		return to, nil
	}
	s, err := c.session(ctx, linkPurpose)
	if err != nil {
		return destination{}, err
	}
	link, err := s.Get(ctx, kindLink, t.link, []string{"target", "campaign"})
	if err == nil {
		var r vault.Reply
		if r, err = s.Get(ctx, kindCampaign, t.campaign, []string{"purpose"}); err == nil {
			to := destination{purpose: word(&r, "purpose")}
			if to.address, err = target(&link); err == nil {
				c.links.put(t.link, to, c.cfg.Now())
				return to, nil
			}
		}
	}
	if hidden(err) || errors.Is(err, fault.ErrInvalid) {
		err = fault.ErrNotFound
	}
	return destination{}, err
}

func (c *Campaigns) session(ctx context.Context, purpose string) (*vault.Session, error) {
	actor, err := c.cfg.Vault.SystemActor(ctx, collector)
	if errors.Is(err, fault.ErrUnauthenticated) { // revoked: no link is read any more
		return nil, fault.ErrNotFound
	}
	if err != nil {
		return nil, err
	}
	return c.cfg.Vault.As(actor, purpose), nil
}

// connect links a click to whom its token was made for. Whatever is in the way, the click is counted and goes on: the
// person who follows the link learns nothing of it.
func (c *Campaigns) connect(ctx context.Context, t *token, purpose string) {
	s, err := c.session(ctx, purpose)
	if err == nil {
		err = c.interact(ctx, s, Event{Kind: "click", Channel: "web", Contact: *t.subject, Campaign: t.campaign})
	}
	if err == nil {
		err = c.clicked(ctx, s, *t.member)
	}
	if err != nil && !hidden(err) && !errors.Is(err, fault.ErrPurpose) {
		c.cfg.Logger.WarnContext(ctx, "a click was counted and not linked", slog.String("link", t.link.String()), slog.String("error", err.Error()))
	}
}

// clicked notes a member's first click.
func (c *Campaigns) clicked(ctx context.Context, s *vault.Session, member uuid.UUID) error {
	r, err := s.Get(ctx, kindMember, member, []string{"clicked_at"})
	if err != nil || word(&r, "clicked_at") != "" {
		return err
	}
	d, err := c.draft(kindMember, true, map[string]any{"clicked_at": text(c.cfg.Now())})
	if err != nil {
		return err
	}
	_, err = s.Patch(ctx, kindMember, member, r.Version, d)
	if errors.Is(err, fault.ErrVersion) { // somebody else was first
		return nil
	}
	return err
}
