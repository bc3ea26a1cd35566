package demo

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

const (
	contacts = 300
	seed     = 1
	writers  = 14 // sessions at once; each waits for its own commit
)

// load writes the population through the same door as everybody, as the import credential.
func load(ctx context.Context, cfg Config, tokens Tokens) (state, error) {
	actor, err := cfg.Vault.Authenticate(ctx, tokens["import"])
	if err != nil {
		return state{}, err
	}
	l := &loader{vault: cfg.Vault, session: cfg.Vault.As(actor, actor.Purpose("")), ids: map[string]uuid.UUID{}}
	var batch []crm.DemoRecord
	for r := range crm.Demo(seed, contacts, cfg.Now) {
		// References point to kinds that came before: a kind is written at once, kinds one after the other.
		if len(batch) > 0 && batch[0].Kind != r.Kind {
			if err := l.write(ctx, batch); err != nil {
				return state{}, err
			}
			batch = batch[:0]
		}
		batch = append(batch, r)
	}
	if err := l.write(ctx, batch); err != nil {
		return state{}, err
	}
	return state{State: "loaded", Contact: l.ids[crm.DemoFirstContact], Records: len(l.ids)}, nil
}

// loader creates records and remembers their ids.
type loader struct {
	vault   *vault.Vault
	session *vault.Session

	mu  sync.Mutex
	ids map[string]uuid.UUID
}

func (l *loader) write(ctx context.Context, batch []crm.DemoRecord) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(writers)
	for _, r := range batch {
		g.Go(func() error { return l.create(ctx, r) })
	}
	return g.Wait()
}

func (l *loader) create(ctx context.Context, r crm.DemoRecord) error {
	body, err := l.body(r)
	if err != nil {
		return err
	}
	draft, err := l.vault.DraftJSON(r.Kind, body, false)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Key, err)
	}
	written, err := l.session.Create(ctx, r.Kind, draft, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Key, err)
	}
	l.mu.Lock()
	l.ids[r.Key] = written.ID
	l.mu.Unlock()
	return l.consent(ctx, r, written.ID)
}

func (l *loader) body(r crm.DemoRecord) ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return r.Body(l.ids)
}

func (l *loader) consent(ctx context.Context, r crm.DemoRecord, subject uuid.UUID) error {
	for _, c := range r.Consents {
		_, err := l.session.RecordConsent(ctx, r.Kind, subject, vault.ConsentInput{
			Kind: "given", Purpose: c.Purpose, Channel: c.Channel, NoticeID: c.Notice, NoticeVersion: c.NoticeVersion,
			Locale: c.Locale, Expressed: "web_form", OccurredAt: c.OccurredAt.Truncate(time.Microsecond),
		}, nil)
		if err != nil {
			return fmt.Errorf("%s: consent: %w", r.Key, err)
		}
	}
	return nil
}
