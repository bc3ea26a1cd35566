package traffic

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

const (
	handCreateSQL = `INSERT INTO contact (id, version, created_at, updated_at, ` + personalSQL + `, external_ref_hash, ` + clearSQL + `)
		VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`
	handCreatePointSQL = `INSERT INTO contact_point (id, contact, kind, value, hash, verified, preferred) VALUES ($1, $2, $3, $4, $5, $6, $7)`
)

func (h *handbuilt) create(w http.ResponseWriter, r *http.Request) {
	var f fields
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&f); err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	who, _, err := permit(r.Context(), "create")
	if err != nil {
		respond(w, http.StatusForbidden, nil)
		return
	}
	id, err := uuid.NewV7()
	if err == nil {
		err = pgx.BeginFunc(r.Context(), h.db, func(tx pgx.Tx) error { return h.insert(r.Context(), tx, id, &f, who) })
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusCreated, written{ID: id, Kind: "contact", Version: 1})
}

// insert writes a contact, its points and the row that says so in one round trip.
func (h *handbuilt) insert(ctx context.Context, tx pgx.Tx, id uuid.UUID, f *fields, who caller) error {
	var batch pgx.Batch
	args, set := h.sealAll(id, f, []any{id, h.now()})
	args = append(args, h.hashOrNull("external_ref", f.ExternalRef))
	batch.Queue(handCreateSQL, append(args, f.Language, f.Source, f.Region, f.Tags, f.Stage)...)
	for _, p := range f.Points {
		of, err := uuid.NewV7()
		if err != nil {
			return err
		}
		batch.Queue(handCreatePointSQL, of, id, p.Kind, h.seal(of, p.Kind, p.Value), h.hash(p.Kind, p.Value), p.Verified, p.Preferred)
	}
	batch.Queue(handAuditSQL, h.now(), who.actor, who.role, who.purpose, "create", id, append(set, "points"))
	if err := tx.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("create: %w", err)
	}
	return nil
}

// sealAll appends the sealed columns to the parameters of a statement, nil for those that are not given, and names the
// others.
func (h *handbuilt) sealAll(id uuid.UUID, f *fields, args []any) (all []any, set []string) {
	for i, text := range f.texts() {
		if *text == "" {
			args = append(args, []byte(nil))
			continue
		}
		args, set = append(args, h.seal(id, personal[i], *text)), append(set, personal[i])
	}
	return args, set
}

func (h *handbuilt) hashOrNull(column, text string) []byte {
	if text == "" {
		return nil
	}
	return h.hash(column, text)
}

// handPatchSQL changes what is given and leaves the rest.
const handPatchSQL = `UPDATE contact SET version = version + 1, updated_at = $3,
  given_name = coalesce($4, given_name), family_name = coalesce($5, family_name), middle_name = coalesce($6, middle_name),
  salutation = coalesce($7, salutation), job_title = coalesce($8, job_title), department = coalesce($9, department),
  manager = coalesce($10, manager), external_ref = coalesce($11, external_ref), loyalty_number = coalesce($12, loyalty_number),
  bank_account = coalesce($13, bank_account), delivery_note = coalesce($14, delivery_note), notes = coalesce($15, notes),
  external_ref_hash = coalesce($16, external_ref_hash)
  WHERE id = $1 AND version = $2`

func (h *handbuilt) patch(w http.ResponseWriter, r *http.Request) {
	id, version, f, ok := change(w, r)
	if !ok {
		return
	}
	who, _, err := permit(r.Context(), "update")
	if err != nil {
		respond(w, http.StatusForbidden, nil)
		return
	}
	args, set := h.sealAll(id, &f, []any{id, version, h.now()})
	args = append(args, h.hashOrNull("external_ref", f.ExternalRef))
	err = pgx.BeginFunc(r.Context(), h.db, func(tx pgx.Tx) error {
		tag, err := tx.Exec(r.Context(), handPatchSQL, args...)
		if err != nil {
			return fmt.Errorf("patch: %w", err)
		}
		if tag.RowsAffected() == 0 {
			return errVersion
		}
		_, err = tx.Exec(r.Context(), handAuditSQL, h.now(), who.actor, who.role, who.purpose, "update", id, set)
		return err
	})
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, written{ID: id, Kind: "contact", Version: version + 1})
}
