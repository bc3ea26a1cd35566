package campaign

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

const tokenBytes = 16 // 128 bits: nobody finds one by trying

// Token is what stands in a link, /c/{token}. It is random and tells nothing; it is not shown again.
type Token struct {
	Member uuid.UUID `json:"member,omitzero"` // zero for one that is nobody's
	Token  string    `json:"token"`
}

// Tokens answers with new ones.
type Tokens struct {
	Items      []Token
	Disclosure vault.Disclosure
}

// Link makes tokens of a campaign's link: one for each of some members that the session may see, or, without members, one
// that is nobody's. What is kept of a token leads from it to the member and not back, and goes with the person. Who is left
// out to compare with gets none. Tokens of members are made under the campaign's purpose: a member is read there only while
// the consent that it needs stands.
func (c *Campaigns) Link(ctx context.Context, s *vault.Session, link uuid.UUID, members []uuid.UUID) (Tokens, error) {
	r, err := s.Get(ctx, kindLink, link, []string{"target", "campaign"})
	if err != nil {
		return Tokens{}, err
	}
	if _, err := target(&r); err != nil {
		return Tokens{}, err
	}
	campaign := identifier(&r, "campaign")
	list := []vault.Reply{{}}
	if len(members) > 0 {
		if _, err := c.plan(ctx, s, campaign); err != nil {
			return Tokens{}, err
		}
		if list, err = c.seen(ctx, s, campaign, members); err != nil {
			return Tokens{}, err
		}
	}
	return vault.Pass(ctx, s, policy.ActionUpdate, kindLink, func(ctx context.Context, p *vault.Passage) (Tokens, error) {
		if err := p.Possible(); err != nil {
			return Tokens{}, err
		}
		out := Tokens{Items: []Token{}}
		err := p.InTx(ctx, func(tx pgx.Tx) error {
			for i := range list {
				if word(&list[i], "variant") == control {
					continue
				}
				t, err := c.mint(ctx, tx, link, campaign, list[i].ID, identifier(&list[i], "contact"))
				if err != nil {
					return err
				}
				out.Items = append(out.Items, Token{list[i].ID, t})
			}
			return p.RecordTx(ctx, tx, audit.Written, "token")
		})
		if err != nil {
			return Tokens{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// target is the address that a link leads to: one of the web, and no other sort.
func target(r *vault.Reply) (string, error) {
	s := word(r, "target")
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "https" && u.Scheme != "http" {
		return "", refuse("target", "bad_form", "an address such as https://example.com/offer")
	}
	return s, nil
}

// The subject is locked against an erasure, and must live: the token goes with it.
const (
	holdSubject = `SELECT FROM key_subject WHERE subject = $1 AND erased_at IS NULL FOR SHARE`
	insertToken = `INSERT INTO campaign_token (hash, link, campaign, subject, member, made_at) VALUES ($1, $2, $3, $4, $5, now())`
)

func (c *Campaigns) mint(ctx context.Context, tx pgx.Tx, link, campaign, member, subject uuid.UUID) (string, error) {
	var of, whose *uuid.UUID
	if member != uuid.Nil {
		of, whose = &member, &subject
		tag, err := tx.Exec(ctx, holdSubject, subject)
		if err != nil {
			return "", fmt.Errorf("token of %s: %w", link, store.Fault(err))
		}
		if tag.RowsAffected() == 0 {
			return "", fmt.Errorf("token of %s: %w", link, fault.ErrUnavailable) // the next request does not see the member
		}
	}
	b := make([]byte, tokenBytes)
	rand.Read(b) // never fails: it ends the program instead
	hash, err := c.hash(ctx, b)
	if err != nil {
		return "", err
	}
	if _, err := tx.Exec(ctx, insertToken, hash, link, campaign, whose, of); err != nil {
		return "", fmt.Errorf("token of %s: %w", link, store.Fault(err))
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}

func (c *Campaigns) hash(ctx context.Context, token []byte) ([]byte, error) {
	roots, err := c.on.Keys.Roots(ctx)
	if err != nil {
		return nil, err
	}
	return roots.MAC.Sum(keyring.TagClick, token), nil
}

const (
	selectClicks = `SELECT coalesce(sum(n), 0)::bigint FROM campaign_click WHERE link = ANY($1)`

	// maxLinks bounds the links whose clicks one report adds up.
	maxLinks = 200
)

// clicks adds up those on the links that the session may see.
func (c *Campaigns) clicks(ctx context.Context, s *vault.Session, campaign uuid.UUID) (n int64, err error) {
	page, err := s.List(ctx, kindLink, vault.ListQuery{
		Filters: []vault.Filter{{Field: "campaign", Op: "eq", Values: []string{campaign.String()}}}, Sort: "id", Limit: maxLinks, Fields: []string{"campaign"},
	})
	if err != nil {
		return 0, err
	}
	ids := make([]uuid.UUID, len(page.Items))
	for i := range page.Items {
		ids[i] = page.Items[i].ID
	}
	if err := c.on.Pool.QueryRow(ctx, selectClicks, ids).Scan(&n); err != nil {
		return 0, fmt.Errorf("clicks of %s: %w", campaign, store.Fault(err))
	}
	return n, nil
}

// Day is how often a link was followed on a day, by whomever.
type Day struct {
	Day time.Time `json:"day"`
	N   int64     `json:"n"`
}

// Days answers with the clicks of a link.
type Days struct {
	Items      []Day
	Disclosure vault.Disclosure
}

const selectDays = `SELECT day, n FROM campaign_click WHERE link = $1 ORDER BY day`

// Clicks lists, by day, how often a link was followed. Who may read the link may know.
func (c *Campaigns) Clicks(ctx context.Context, s *vault.Session, link uuid.UUID) (Days, error) {
	r, err := s.Get(ctx, kindLink, link, []string{"campaign"})
	if err != nil {
		return Days{}, err
	}
	rows, err := c.on.Pool.Query(ctx, selectDays, link)
	if err != nil {
		return Days{}, fmt.Errorf("clicks of %s: %w", link, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Day])
	if err != nil {
		return Days{}, fmt.Errorf("clicks of %s: %w", link, store.Fault(err))
	}
	return Days{Items: list, Disclosure: r.Disclosure}, nil
}

// ErrBusy means that more links are followed than a process serves in a second.
var ErrBusy = errors.New("too many clicks")
