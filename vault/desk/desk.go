// Package desk is where consent, rights and erasure are worked on: requests of people about their data, holds,
// restriction, retention, letters and certificates. Each of its methods takes a session and passes the vault's gate;
// what it stores and how lies in the packages it stands on.
package desk

import (
	"errors"
	"time"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/notary"
	"github.com/tacitcrm/tacit/vault/outbox"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/retention"
)

// Config is what a Desk is made of. Only Vault is required.
type Config struct {
	Vault *vault.Vault
	// Outbox queues the letters that steps of requests bring about. Without one none is queued, and answers say so.
	Outbox *outbox.Outbox
	// Notary signs documents that are given to people, by the log's keys. Without one receipts are not signed.
	Notary *notary.Notary
	// Retention sweeps and forecasts; without one both are fault.ErrUnavailable.
	Retention *retention.Sweeper
	Now       func() time.Time // time.Now if nil; what decides goes by the database's time
}

// Desk is safe for concurrent use.
type Desk struct {
	cfg      Config
	on       vault.Foundation
	requests *requests.Store
}

// maxPage is the most rows that a list returns at once.
const maxPage = 200

// New makes a desk.
func New(cfg Config) (*Desk, error) {
	if cfg.Vault == nil {
		return nil, errors.New("desk: no vault")
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	on := cfg.Vault.Foundation()
	return &Desk{cfg: cfg, on: on, requests: requests.New(on.Keys)}, nil
}
