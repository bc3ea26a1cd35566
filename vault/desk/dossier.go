package desk

import (
	"context"
	"fmt"

	"github.com/google/uuid"
	"golang.org/x/mod/sumdb/note"

	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/dossier"
	"github.com/tacitcrm/tacit/vault/fault"
)

type (
	// ExportOptions choose what an export holds.
	ExportOptions = dossier.Options
	// Archive is an export whose first entry is in the log: Write streams it as a ZIP file.
	Archive = dossier.Archive
)

// The formats of an export.
const (
	ExportAccess      = dossier.Access      // GDPR Art. 15
	ExportPortability = dossier.Portability // GDPR Art. 20
)

// Export begins the export of what is held about a subject, see dossier.Maker.Export. A desk without a notary, which signs
// it, makes none: fault.ErrUnavailable.
func (d *Desk) Export(ctx context.Context, s *vault.Session, kind string, subject uuid.UUID, opts ExportOptions) (*Archive, error) {
	if d.cfg.Notary == nil {
		return nil, fmt.Errorf("export: nothing signs here: %w", fault.ErrUnavailable)
	}
	m, err := dossier.New(dossier.Config{
		Vault: d.cfg.Vault, Requests: d.requests, Origin: d.cfg.Notary.Origin,
		Signers: func(ctx context.Context, origin string) ([]note.Signer, error) {
			keys, err := d.cfg.Notary.Keys(ctx, origin)
			return keys.Signers, err //nolint:wrapcheck // it names the keys
		},
	})
	if err != nil {
		return nil, err //nolint:wrapcheck // the program's mistake
	}
	return m.Export(ctx, s, kind, subject, opts)
}
