package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/google/uuid"
	"golang.org/x/sync/errgroup"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/crm"
)

const (
	demoContacts = 300
	demoSeed     = 1
	demoWriters  = 14 // sessions at once; each waits for its own commit
)

// demoState is what demo.json remembers of the demo data.
type demoState struct {
	State   string    `json:"state"` // empty, loading or loaded
	Contact uuid.UUID `json:"contact,omitzero"`
	Records int       `json:"records,omitempty"`
}

// ensureDemo loads the demo data on the first start. A start that was cut short is not repeated, because half of it
// would be there twice.
func (d *development) ensureDemo(ctx context.Context) (demoState, error) {
	file := filepath.Join(d.cmd.Data, "demo.json")
	state, err := readDemoState(file)
	if err != nil {
		return demoState{}, err
	}
	switch {
	case state.State == "loading":
		d.t.say("warning: the demo data is incomplete, an earlier start was cut short; remove %s to begin anew", d.cmd.Data)
		return state, nil
	case state.State != "":
		return state, nil
	case d.cmd.Empty:
		return demoState{State: "empty"}, writeJSONFile(file, demoState{State: "empty"})
	}
	if err := writeJSONFile(file, demoState{State: "loading"}); err != nil {
		return demoState{}, err
	}
	if state, err = d.loadDemo(ctx); err != nil {
		return demoState{}, fmt.Errorf("load the demo data: %w", err)
	}
	return state, writeJSONFile(file, state)
}

func readDemoState(file string) (demoState, error) {
	var s demoState
	raw, err := os.ReadFile(file) //nolint:gosec // in the user's own data directory
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(raw, &s)
	}
	if err != nil {
		return s, fmt.Errorf("read the demo state: %w", err)
	}
	return s, nil
}

// loadDemo writes the population through the same door as everybody, as the import credential.
func (d *development) loadDemo(ctx context.Context) (demoState, error) {
	v := d.assembly.vault
	actor, err := v.Authenticate(ctx, d.tokens["import"])
	if err != nil {
		return demoState{}, err
	}
	l := &demoLoader{vault: v, session: v.As(actor, actor.Purpose("")), ids: map[string]uuid.UUID{}}
	var batch []crm.DemoRecord
	for r := range crm.Demo(demoSeed, demoContacts, d.t.now()) {
		// References point to kinds that came before: a kind is written at once, kinds one after the other.
		if len(batch) > 0 && batch[0].Kind != r.Kind {
			if err := l.write(ctx, batch); err != nil {
				return demoState{}, err
			}
			batch = batch[:0]
		}
		batch = append(batch, r)
	}
	if err := l.write(ctx, batch); err != nil {
		return demoState{}, err
	}
	return demoState{State: "loaded", Contact: l.ids[crm.DemoFirstContact], Records: len(l.ids)}, nil
}

// demoLoader creates records and remembers their ids.
type demoLoader struct {
	vault   *vault.Vault
	session *vault.Session

	mu  sync.Mutex
	ids map[string]uuid.UUID
}

func (l *demoLoader) write(ctx context.Context, batch []crm.DemoRecord) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(demoWriters)
	for _, r := range batch {
		g.Go(func() error { return l.create(ctx, r) })
	}
	return g.Wait()
}

func (l *demoLoader) create(ctx context.Context, r crm.DemoRecord) error {
	body, err := l.body(r)
	if err != nil {
		return err
	}
	draft, err := l.vault.DraftJSON(r.Kind, body, false)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Key, explain(err))
	}
	written, err := l.session.Create(ctx, r.Kind, draft, nil)
	if err != nil {
		return fmt.Errorf("%s: %w", r.Key, explain(err))
	}
	l.mu.Lock()
	l.ids[r.Key] = written.ID
	l.mu.Unlock()
	return l.consent(ctx, r, written.ID)
}

func (l *demoLoader) body(r crm.DemoRecord) ([]byte, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return r.Body(l.ids)
}

func (l *demoLoader) consent(ctx context.Context, r crm.DemoRecord, subject uuid.UUID) error {
	for _, c := range r.Consents {
		_, err := l.session.RecordConsent(ctx, r.Kind, subject, vault.ConsentInput{
			Kind: "given", Purpose: c.Purpose, Channel: c.Channel, NoticeID: c.Notice, NoticeVersion: c.NoticeVersion,
			Locale: c.Locale, Expressed: "web_form", OccurredAt: c.OccurredAt.Truncate(time.Microsecond),
		}, nil)
		if err != nil {
			return fmt.Errorf("%s: consent: %w", r.Key, explain(err))
		}
	}
	return nil
}
