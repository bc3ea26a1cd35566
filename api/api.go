package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/trace"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/desk"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// Defaults of Config.
const (
	defaultMaxBody       = 1 << 20
	defaultMaxImport     = 1 << 30
	defaultTimeout       = 10 * time.Second
	defaultImportTimeout = time.Hour
)

// Config says what is served and within which bounds. Only Vault is required.
type Config struct {
	Vault *vault.Vault
	// Desk serves consent, rights and erasure. Without one its routes are not there, and answer 404.
	Desk *desk.Desk
	// Webhooks and Campaigns serve theirs, in the same way.
	Webhooks  *webhook.Hooks
	Campaigns *campaign.Campaigns

	Logger *slog.Logger // access log and faults; discarded if nil
	// Version is the program's version, shown in the OpenAPI document.
	Version string

	MaxBody       int64         // bytes of a JSON body; 1 MiB if zero
	MaxImport     int64         // bytes of an import; 1 GiB if zero
	Timeout       time.Duration // of one request; 10 s if zero
	ImportTimeout time.Duration // of one import, its upload included; 1 h if zero

	TracerProvider trace.TracerProvider          // the global one if nil
	MeterProvider  metric.MeterProvider          // the global one if nil
	OnRequest      func(context.Context, Served) // told of every answered request; may be nil
	Now            func() time.Time              // time.Now if nil
}

// Served is what an operator may know of one request: constants, ids and numbers.
type Served struct {
	Method   string // "OTHER" for a method that HTTP does not define
	Route    string // the pattern, never the path; "" where no route matched
	Kind     string // of the record, "" for none
	Status   int
	Bytes    int64 // of the answer's body
	Duration time.Duration
}

func (c Config) withDefaults() Config {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	if c.MaxBody <= 0 {
		c.MaxBody = defaultMaxBody
	}
	if c.MaxImport <= 0 {
		c.MaxImport = defaultMaxImport
	}
	if c.Timeout <= 0 {
		c.Timeout = defaultTimeout
	}
	if c.ImportTimeout <= 0 {
		c.ImportTimeout = defaultImportTimeout
	}
	if c.OnRequest == nil {
		c.OnRequest = func(context.Context, Served) {}
	}
	if c.Now == nil {
		c.Now = time.Now
	}
	return c
}

// server holds what all requests share.
type server struct {
	serving wire.Server

	cfg    Config
	routes []wire.Route
}

func newServer(cfg Config) *server {
	cfg = cfg.withDefaults()
	return &server{
		serving: wire.Server{Vault: cfg.Vault, Desk: cfg.Desk, Logger: cfg.Logger, Now: cfg.Now},
		cfg:     cfg, routes: routes(cfg),
	}
}

// New returns the handler of the whole API. The caller owns the vault and closes it after the last request.
func New(cfg Config) (http.Handler, error) {
	if cfg.Vault == nil {
		return nil, errors.New("serve api: no vault")
	}
	s := newServer(cfg)
	return s.traced(s.observed(s.router())), nil
}
