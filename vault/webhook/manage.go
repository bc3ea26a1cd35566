package webhook

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/reply"
	"github.com/tacitcrm/tacit/vault/store"
)

// Bounds of endpoints.
const (
	maxEndpoints = 100
	maxURL       = 2000
	maxNames     = 200

	// DefaultOverlap is how long the secret before still signs, MaxOverlap the longest.
	DefaultOverlap = 24 * time.Hour
	MaxOverlap     = 7 * 24 * time.Hour
)

// Input describes a new endpoint.
type Input struct {
	URL string // https
	// Token is the bearer token of the credential that records are read by; empty for the caller's own. So nobody has
	// read for an address of theirs what they could not read themselves.
	Token   string
	Purpose string   // one of that credential's; may be empty where it has one
	Kinds   []string // that have an address of their own: a change of a sub-resource is one of its record
	Events  []string // all if empty
	Fields  []string // kind.field; all of a kind of which none is named
}

// Made answers what makes a secret, which is not shown again.
type Made struct {
	Endpoint   Endpoint
	Secret     string // whsec_…
	Disclosure reply.Disclosure
}

// One answers what reads or changes an endpoint.
type One struct {
	Endpoint   Endpoint
	Disclosure reply.Disclosure
}

// List answers with all endpoints, oldest first.
type List struct {
	Endpoints  []Endpoint
	Disclosure reply.Disclosure
}

// Create makes an endpoint. Errors: a *vault.Refusal, *fault.Invalid, fault.ErrUnavailable.
func (h *Hooks) Create(ctx context.Context, s *vault.Session, in Input) (Made, error) {
	secret := newSecret()
	var e *row
	prepare := func(ctx context.Context, p *vault.Passage) error {
		as, err := h.reader(ctx, p, in.Token)
		if err != nil {
			return err
		}
		if e, err = h.check(p.Catalog(), &in, as); err != nil {
			return err
		}
		return h.complete(ctx, p, e, secret)
	}
	one, err := h.changeAfter(ctx, s, "create", prepare, func(ctx context.Context, _ *vault.Passage, tx pgx.Tx, k keeper) (*row, error) {
		all, err := k.read(ctx, tx, allEndpoints)
		if err == nil && len(all) >= maxEndpoints {
			err = refuse("url", "too_many", fmt.Sprintf("at most %d endpoints", maxEndpoints))
		}
		if err != nil {
			return nil, err
		}
		return e, k.insert(ctx, tx, e)
	})
	if err != nil {
		return Made{}, err
	}
	return Made{one.Endpoint, show(secret), one.Disclosure}, nil
}

// Endpoints lists all of them.
func (h *Hooks) Endpoints(ctx context.Context, s *vault.Session) (List, error) {
	return vault.Pass(ctx, s, policy.ActionWebhook, "", func(ctx context.Context, p *vault.Passage) (List, error) {
		k, err := h.allowed(ctx, p)
		if err != nil {
			return List{}, err
		}
		rows, err := k.read(ctx, h.on.Pool, allEndpoints)
		if err != nil {
			return List{}, err
		}
		out := List{Endpoints: make([]Endpoint, len(rows))}
		for i, e := range rows {
			out.Endpoints[i] = e.Endpoint
		}
		if err := p.Record(ctx, audit.Released, "list"); err != nil {
			return List{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// Endpoint reads one of them.
func (h *Hooks) Endpoint(ctx context.Context, s *vault.Session, id uuid.UUID) (One, error) {
	return vault.Pass(ctx, s, policy.ActionWebhook, "", func(ctx context.Context, p *vault.Passage) (One, error) {
		k, err := h.allowed(ctx, p)
		if err != nil {
			return One{}, err
		}
		e, err := found(ctx, p, k, h.on.Pool, oneEndpoint, id)
		if err != nil {
			return One{}, err
		}
		if err := p.Record(ctx, audit.Released, "read"); err != nil {
			return One{}, err
		}
		return One{e.Endpoint, p.Disclosure()}, nil
	})
}

// Pause has changes wait until Resume.
func (h *Hooks) Pause(ctx context.Context, s *vault.Session, id uuid.UUID) (One, error) {
	return h.set(ctx, s, id, "pause", func(_ context.Context, _ pgx.Tx, e *row) error {
		if e.State == Disabled {
			return refuse("state", "disabled", "it gets nothing as it is")
		}
		e.State = Paused
		return nil
	})
}

const endpointAfresh = `UPDATE webhook SET failures = 0, retry_at = NULL, failing_since = NULL WHERE id = $1`

// Resume goes on with an endpoint that was paused or disabled, at once.
func (h *Hooks) Resume(ctx context.Context, s *vault.Session, id uuid.UUID) (One, error) {
	return h.set(ctx, s, id, "resume", func(ctx context.Context, tx pgx.Tx, e *row) error {
		e.State, e.Cause = Active, ""
		e.Failures, e.RetryAt, e.FailingSince = 0, time.Time{}, time.Time{}
		if err := exec(ctx, tx, endpointAfresh, id); err != nil {
			return err
		}
		return h.wake(ctx, tx, id, time.Time{})
	})
}

// Rotate makes a new secret. Messages have a signature by the one before as well, for the time of overlap: DefaultOverlap
// if zero, none if negative, MaxOverlap at most.
func (h *Hooks) Rotate(ctx context.Context, s *vault.Session, id uuid.UUID, overlap time.Duration) (Made, error) {
	if overlap == 0 {
		overlap = DefaultOverlap
	}
	secret := newSecret()
	one, err := h.set(ctx, s, id, "rotate", func(ctx context.Context, _ pgx.Tx, e *row) error {
		if overlap > MaxOverlap {
			return refuse("overlap_hours", "out_of_range", "a week at most")
		}
		sealed, err := h.seal(ctx, id, secret)
		if err != nil {
			return err
		}
		e.previous, e.PreviousUntil = nil, time.Time{}
		if overlap > 0 {
			e.previous, e.PreviousUntil = e.secret, store.Micro(h.cfg.Now().Add(overlap))
		}
		e.secret = sealed
		return nil
	})
	if err != nil {
		return Made{}, err
	}
	return Made{one.Endpoint, show(secret), one.Disclosure}, nil
}

var deleteEndpoint = []string{
	`DELETE FROM webhook_attempt WHERE endpoint = $1`,
	`DELETE FROM webhook_delivery WHERE endpoint = $1`,
	`DELETE FROM webhook WHERE id = $1`,
}

// Delete ends an endpoint with what it is owed.
func (h *Hooks) Delete(ctx context.Context, s *vault.Session, id uuid.UUID) (One, error) {
	return h.change(ctx, s, "delete", func(ctx context.Context, p *vault.Passage, tx pgx.Tx, k keeper) (*row, error) {
		e, err := found(ctx, p, k, tx, lockEndpoint, id)
		for _, sql := range deleteEndpoint {
			if err == nil {
				err = exec(ctx, tx, sql, id)
			}
		}
		return e, err
	})
}

// allowed asks policy whether the caller manages endpoints.
func (h *Hooks) allowed(ctx context.Context, p *vault.Passage) (keeper, error) {
	if err := p.Allow(ctx); err != nil {
		return keeper{}, err
	}
	return h.keeper(ctx)
}

type changing func(context.Context, *vault.Passage, pgx.Tx, keeper) (*row, error)

// change runs one change with its entry in one transaction.
func (h *Hooks) change(ctx context.Context, s *vault.Session, word string, fn changing) (One, error) {
	return h.changeAfter(ctx, s, word, func(context.Context, *vault.Passage) error { return nil }, fn)
}

// changeAfter is change that prepares something before the transaction begins: what asks the database there would wait
// for a second connection while it holds one, and as many as the pool has would wait for each other.
func (h *Hooks) changeAfter(ctx context.Context, s *vault.Session, word string, prepare func(context.Context, *vault.Passage) error, fn changing) (One, error) {
	return vault.Pass(ctx, s, policy.ActionWebhook, "", func(ctx context.Context, p *vault.Passage) (One, error) {
		k, err := h.allowed(ctx, p)
		if err != nil {
			return One{}, err
		}
		if err := prepare(ctx, p); err != nil {
			return One{}, err
		}
		var out One
		err = p.InTx(ctx, func(tx pgx.Tx) error {
			e, err := fn(ctx, p, tx, k)
			if err != nil {
				return err
			}
			out.Endpoint = e.Endpoint
			return p.RecordTx(ctx, tx, audit.Written, word)
		})
		if err != nil {
			return One{}, err
		}
		out.Disclosure = p.Disclosure()
		return out, nil
	})
}

// set changes an endpoint that is there.
func (h *Hooks) set(ctx context.Context, s *vault.Session, id uuid.UUID, word string, fn func(context.Context, pgx.Tx, *row) error) (One, error) {
	return h.change(ctx, s, word, func(ctx context.Context, p *vault.Passage, tx pgx.Tx, k keeper) (*row, error) {
		e, err := found(ctx, p, k, tx, lockEndpoint, id)
		if err == nil {
			err = fn(ctx, tx, e)
		}
		if err != nil {
			return nil, err
		}
		return e, k.update(ctx, tx, e)
	})
}

func found(ctx context.Context, p *vault.Passage, k keeper, q store.Querier, sql string, id uuid.UUID) (*row, error) {
	e, err := k.one(ctx, q, sql, id)
	if errors.Is(err, fault.ErrNotFound) {
		return nil, p.Absent()
	}
	return e, err
}

func refuse(field, code, hint string) error {
	return &fault.Invalid{Fields: []fault.FieldError{{Field: field, Code: code, Hint: hint}}}
}

// reader is the credential that an endpoint's records are read by.
func (h *Hooks) reader(ctx context.Context, p *vault.Passage, token string) (vault.Credential, error) {
	if token == "" {
		return p.Credential(), nil
	}
	actor, err := h.cfg.Vault.Authenticate(ctx, token)
	if errors.Is(err, fault.ErrUnauthenticated) {
		return vault.Credential{}, refuse("token", "not_valid", "the bearer token of a credential that holds")
	}
	return actor.Credential(), err
}

// complete gives an endpoint its id, its secret and its begin.
func (h *Hooks) complete(ctx context.Context, p *vault.Passage, e *row, secret []byte) (err error) {
	if e.ID, err = store.NewID(); err != nil {
		return err
	}
	e.State, e.CreatedAt, e.CreatedBy = Active, store.Micro(h.cfg.Now()), p.Credential().ID
	e.secret, err = h.seal(ctx, e.ID, secret)
	return err
}

// check makes an endpoint of an input, or says everything that is wrong with it.
func (h *Hooks) check(c *catalog.Catalog, in *Input, as vault.Credential) (*row, error) {
	e := &row{Endpoint: Endpoint{URL: in.URL, Credential: as.ID, Purpose: in.Purpose, Kinds: unique(in.Kinds), Events: unique(in.Events), Fields: unique(in.Fields)}}
	if e.Purpose == "" && len(as.Purposes) == 1 {
		e.Purpose = as.Purposes[0]
	}
	if len(e.Events) == 0 {
		e.Events = Events()
	}
	var faults []fault.FieldError
	add := func(field, code, hint string) {
		faults = append(faults, fault.FieldError{Field: field, Code: code, Hint: hint})
	}
	if hint := h.checkURL(in.URL); hint != "" {
		add("url", "bad_form", hint)
	}
	if as.Subject != uuid.Nil {
		add("token", "not_allowed", "not a customer's own")
	}
	if _, ok := c.Purpose(e.Purpose); !ok || !slices.Contains(as.Purposes, e.Purpose) {
		add("purpose", "not_allowed", "one of the credential's purposes")
	}
	for _, word := range e.Events {
		if !slices.Contains(Events(), word) {
			add("events", "not_declared", fault.NearestOf(word, Events()))
		}
	}
	if faults = append(faults, checkKinds(c, e)...); len(faults) > 0 {
		return nil, &fault.Invalid{Fields: faults}
	}
	return e, nil
}

// checkURL says what is wrong with an address, without repeating it.
func (h *Hooks) checkURL(s string) string {
	u, err := url.Parse(s)
	switch {
	case err != nil || len(s) > maxURL || u.Host == "" || u.Hostname() == "" || u.Opaque != "":
		return "an address such as https://example.com/hook"
	case u.Scheme != "https" && (u.Scheme != "http" || len(h.cfg.Allow) == 0):
		return "https, to a public address; --webhook-allow of the server opens a network, by http as well"
	case u.User != nil || u.Fragment != "":
		return "without a name, a password or a fragment"
	}
	return ""
}

func checkKinds(c *catalog.Catalog, e *row) []fault.FieldError {
	var faults []fault.FieldError
	if len(e.Kinds) == 0 || len(e.Kinds) > maxNames || len(e.Fields) > maxNames {
		faults = append(faults, fault.FieldError{Field: "kinds", Code: "required", Hint: fmt.Sprintf("1 to %d", maxNames)})
	}
	var names []string
	for _, k := range c.Kinds {
		if k.Parent == "" {
			names = append(names, k.Name)
		}
	}
	for _, name := range e.Kinds {
		if !slices.Contains(names, name) {
			faults = append(faults, fault.FieldError{Field: "kinds", Code: "not_declared", Hint: fault.NearestOf(name, names)})
		}
	}
	for _, f := range e.Fields {
		kind, name, _ := strings.Cut(f, ".")
		if k, ok := c.Kind(kind); !ok || !slices.Contains(e.Kinds, kind) || !has(k, name) {
			faults = append(faults, fault.FieldError{Field: "fields", Code: "unknown_field", Hint: "kind.field, of a kind that is asked for"})
		}
	}
	return faults
}

// unique sorts names and drops repetitions; it is never nil.
func unique(names []string) []string {
	out := append([]string{}, names...)
	slices.Sort(out)
	return slices.Compact(out)
}
