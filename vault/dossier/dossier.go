package dossier

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
)

// The formats of an export.
const (
	Access      = "access"      // GDPR Art. 15: all that is held, and what the law wants said of it
	Portability = "portability" // GDPR Art. 20: what the person provided, on consent or for a contract
)

// Locales are the languages in which the file explains itself. Another one gets the first.
func Locales() []string { return []string{"en", "de"} }

// Config is what a Maker is made of. All of it is required.
type Config struct {
	Vault    *vault.Vault
	Requests *requests.Store
	// Signers are the keys that sign the log of a name: they sign the manifest too.
	Signers func(ctx context.Context, origin string) ([]note.Signer, error)
	// Origin is what the log is called as long as it was never published.
	Origin func(ctx context.Context) (string, error)
}

// Maker makes exports. It is safe for concurrent use.
type Maker struct {
	cfg   Config
	on    vault.Foundation
	rows  int // see pageRows
	bytes int // see entryBytes
}

// New makes a maker.
func New(cfg Config) (*Maker, error) {
	if cfg.Vault == nil || cfg.Requests == nil || cfg.Signers == nil || cfg.Origin == nil {
		return nil, errors.New("dossier: vault, requests, signers and origin are required")
	}
	return &Maker{cfg: cfg, on: cfg.Vault.Foundation(), rows: pageRows, bytes: entryBytes}, nil
}

// Options choose what is exported.
type Options struct {
	Format string // Access or Portability; Access if empty
	Locale string // BCP 47, of the explanation; English if empty or not known
	// Request is the request that the export answers. Without one it is the person's own doing, or one that the catalog
	// asks no second person for.
	Request uuid.UUID
}

func (o *Options) check() error {
	if o.Format == "" {
		o.Format = Access
	}
	if o.Format != Access && o.Format != Portability {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "format", Code: "not_declared", Hint: "access or portability"}}}
	}
	language, _, _ := strings.Cut(strings.ToLower(o.Locale), "-")
	o.Locale = Locales()[0]
	for _, known := range Locales() {
		if known == language {
			o.Locale = known
		}
	}
	return nil
}

// Export begins the export of what is held about a subject, and returns once the log has its first entry: nothing was sent
// by then. Customers get their own; others what policy lets them see under their purpose, and unless the catalog asks no
// second person for it, only for a request of that person that was decided, and confirmed. A person with several records that
// were merged gets one copy of all of them; a customer's own credential, which showed who it is for one of them, that one.
// Where policy hides any of them from another caller it makes none.
//
// Errors: a *vault.Refusal, with the code request_required where there is no such request or it is closed, or that of the
// rule of package rights that it breaks; fault.Invalid, ErrKind, ErrBudget, ErrIntegrity, ErrUnavailable.
func (m *Maker) Export(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, opts Options) (*Archive, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	sign, err := m.signer(ctx)
	if err != nil {
		return nil, err
	}
	return vault.Pass(ctx, s, policy.ActionExport, kind, func(ctx context.Context, p *vault.Passage) (*Archive, error) {
		f, d, err := p.Subject(ctx, subject)
		if err != nil {
			return nil, err
		}
		a := &Archive{
			m: m, session: s, signer: sign, opts: opts, kind: p.Kind(), subject: subject, at: f.Now.UTC().Truncate(time.Microsecond),
			catalog: p.Catalog(), began: p.EntryTime(), own: p.Credential().Subject == subject, purpose: p.Purpose(), restricted: f.State.AnyRestriction(f.Now) != nil,
		}
		st, err := m.request(ctx, p, f, a.own, opts)
		if err != nil {
			return nil, err
		}
		a.scope = newScope(opts.Format, f, st)
		return a, a.begin(ctx, p, f, d)
	})
}

// begin opens the person's own record and those that it is merged with, and has the export's first entry in the log.
func (a *Archive) begin(ctx context.Context, p *vault.Passage, f *facts.Facts, d policy.Decision) error {
	person, err := p.Person(ctx, f, d)
	if err != nil {
		return err
	}
	if !a.own && len(person) <= len(f.State.Merged()) { // a copy that lacks something is none
		return p.Refuse(fault.ErrDenied, policy.ReasonRoleNotAllowed, policy.ReasonRoleNotAllowed)
	}
	a.first.entry = p.Entry()
	for _, x := range person {
		r, err := p.Open(ctx, x.Facts, a.scope.narrow(p.Kind(), x.Decision))
		if err != nil {
			return err
		}
		a.scope.explain(&r)
		if a.first.items = append(a.first.items, r); r.ID != a.subject {
			a.linked = append(a.linked, r.ID)
		}
	}
	if err := p.Record(ctx, audit.Released, a.opts.Format); err != nil {
		return err
	}
	a.disclosure, a.entries = p.Disclosure(), append(a.entries, p.Entry())
	return nil
}

// requestRequired is the code of a refusal for want of a request that lets the export out.
const requestRequired = "request_required"

// request reads the request that the export answers, and holds it to the rules of package rights: they are asked here as
// they are when the step is recorded. It is nil where none was named and none is needed.
func (m *Maker) request(ctx context.Context, p *vault.Passage, f *facts.Facts, own bool, opts Options) (*requests.Stored, error) {
	typ := rights.Type(opts.Format)
	if opts.Request == uuid.Nil {
		if p.Catalog().Requests.NeedsSecond(string(typ), own) {
			return nil, p.Refuse(fault.ErrDenied, requestRequired, requestRequired)
		}
		return nil, nil //nolint:nilnil // none is needed
	}
	st, err := m.cfg.Requests.Read(ctx, m.on.Pool, opts.Request)
	if err != nil && !errors.Is(err, fault.ErrNotFound) {
		return nil, err
	}
	if err != nil || st.About != f.Subject || st.Kind != p.Kind().Name || st.Type != typ {
		return nil, p.Refuse(fault.ErrDenied, requestRequired, requestRequired)
	}
	if own && waiting(st, p.Credential().ID) {
		return st, nil
	}
	if st.Status.Closed() {
		return nil, p.Refuse(fault.ErrDenied, requestRequired, requestRequired)
	}
	var g *rights.Guard
	if err := carriedOut(st, p.Catalog(), f.Now, p.Credential().ID); errors.As(err, &g) {
		return nil, p.Refuse(fault.ErrDenied, g.Code, g.Code)
	} else if err != nil {
		return nil, err
	}
	return st, nil
}

// waiting reports whether a copy lies ready for the person: granted, and asked for and verified by the credential that
// fetches it.
func waiting(st *requests.Stored, by uuid.UUID) bool {
	granted := st.Status == rights.Fulfilled || st.Status == rights.PartFulfilled
	return granted && st.IsVerified() && st.Verified.Method == rights.ByOwnCredential && st.Verified.By == by
}

// carriedOut reports whether the copy may be handed over now: it takes the step on a copy of the request. The request
// itself is changed by whoever says that the person has it.
func carriedOut(st *requests.Stored, c *catalog.Catalog, at time.Time, by uuid.UUID) error {
	settings, err := requests.Settings(c, st.Regime)
	if err != nil {
		return err
	}
	next := st.Request
	events := []rights.Event{{Kind: rights.StepDone, Step: rights.StepExport, At: at, By: by}}
	if next.Status == rights.Decided {
		events = append([]rights.Event{{Kind: rights.Execute, At: at, By: by}}, events...)
	}
	for _, e := range events {
		if next, err = next.Apply(e, settings); err != nil {
			return err //nolint:wrapcheck // a rule, which the caller turns into a refusal
		}
	}
	return nil
}

// signer is what signs the manifest: asked for before anything is released, so that nothing is sent that cannot be signed.
type signer struct {
	origin string
	keys   []note.Signer
}

func (m *Maker) signer(ctx context.Context) (signer, error) {
	origin, err := m.origin(ctx)
	if err != nil {
		return signer{}, err
	}
	keys, err := m.cfg.Signers(ctx, origin)
	if err != nil {
		return signer{}, err
	}
	if len(keys) == 0 {
		return signer{}, fmt.Errorf("sign export: no key: %w", fault.ErrUnavailable)
	}
	return signer{origin, keys}, nil
}

// origin is the name of the log: as its last checkpoint has it, which is a signed note whose first line it is.
func (m *Maker) origin(ctx context.Context) (string, error) {
	point, err := m.on.Log.Checkpoint(ctx)
	switch {
	case errors.Is(err, audit.ErrUnpublished):
		return m.cfg.Origin(ctx)
	case err != nil:
		return "", fmt.Errorf("log: %w: %w", fault.ErrUnavailable, err)
	}
	name, _, _ := strings.Cut(string(point), "\n")
	return name, nil
}
