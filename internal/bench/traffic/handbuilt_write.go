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
	handCreatePointsSQL = `INSERT INTO contact_point (id, contact, kind, value, hash, verified, preferred)
		SELECT p.id, $1, p.kind, p.value, p.hash, p.verified, p.preferred
		FROM unnest($2::uuid[], $3::text[], $4::bytea[], $5::bytea[], $6::boolean[], $7::boolean[]) AS p (id, kind, value, hash, verified, preferred)`
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
		err = h.insert(r.Context(), id, &f, who)
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusCreated, written{ID: id, Kind: "contact", Version: 1})
}

// insert writes a contact, its points and the row that says so in one round trip, which is one transaction: a batch outside
// of one is committed at its end, or not at all.
func (h *handbuilt) insert(ctx context.Context, id uuid.UUID, f *fields, who caller) error {
	var batch pgx.Batch
	args, set := h.sealAll(id, f, []any{id, h.now()})
	args = append(args, h.hashOrNull("external_ref", f.ExternalRef))
	batch.Queue(handCreateSQL, append(args, f.Language, f.Source, f.Region, f.Tags, f.Stage)...)
	if len(f.Points) > 0 {
		p, err := newPoints(f.Points)
		if err != nil {
			return err
		}
		values, hashes := make([][]byte, len(p.ids)), make([][]byte, len(p.ids))
		for i, one := range f.Points {
			values[i], hashes[i] = h.seal(p.ids[i], one.Kind, one.Value), h.hash(one.Kind, one.Value)
		}
		batch.Queue(handCreatePointsSQL, id, p.ids, p.kinds, values, hashes, p.verified, p.preferred)
	}
	batch.Queue(handAuditSQL, h.now(), who.actor, who.role, who.purpose, "create", id, append(set, "points"))
	if err := h.db.SendBatch(ctx, &batch).Close(); err != nil {
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

// handPatchSQL changes what is given and leaves the rest, and writes the row that says so, if there is that version.
const handPatchSQL = `WITH changed AS (UPDATE contact SET version = version + 1, updated_at = $3,
  given_name = coalesce($4, given_name), family_name = coalesce($5, family_name), middle_name = coalesce($6, middle_name),
  salutation = coalesce($7, salutation), job_title = coalesce($8, job_title), department = coalesce($9, department),
  manager = coalesce($10, manager), external_ref = coalesce($11, external_ref), loyalty_number = coalesce($12, loyalty_number),
  bank_account = coalesce($13, bank_account), delivery_note = coalesce($14, delivery_note), notes = coalesce($15, notes),
  external_ref_hash = coalesce($16, external_ref_hash)
  WHERE id = $1 AND version = $2 RETURNING id)
  INSERT INTO audit (at, actor, role, purpose, action, contact, fields) SELECT $3, $17, $18, $19, $20, id, $21 FROM changed`

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
	args = append(args, h.hashOrNull("external_ref", f.ExternalRef), who.actor, who.role, who.purpose, "update", set)
	tag, err := h.db.Exec(r.Context(), handPatchSQL, args...)
	if err == nil && tag.RowsAffected() == 0 {
		err = errVersion
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, written{ID: id, Kind: "contact", Version: version + 1})
}
