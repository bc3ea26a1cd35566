package traffic

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// written answers a write.
type written struct {
	ID      uuid.UUID `json:"id"`
	Kind    string    `json:"kind"`
	Version int64     `json:"version"`
}

const (
	bareCreateSQL = `INSERT INTO contact (id, version, created_at, updated_at, ` + personalSQL + `, ` + clearSQL + `)
		VALUES ($1, 1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`
	bareCreatePointSQL = `INSERT INTO contact_point (id, contact, kind, value, verified, preferred) VALUES ($1, $2, $3, $4, $5, $6)`
)

func (b *bare) create(w http.ResponseWriter, r *http.Request) {
	var f fields
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&f); err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	id, err := uuid.NewV7()
	if err == nil {
		err = pgx.BeginFunc(r.Context(), b.db, func(tx pgx.Tx) error { return b.insert(r.Context(), tx, id, &f) })
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusCreated, written{ID: id, Kind: "contact", Version: 1})
}

// insert writes a contact and its points in one round trip.
func (b *bare) insert(ctx context.Context, tx pgx.Tx, id uuid.UUID, f *fields) error {
	args := []any{id, b.now()}
	for _, text := range f.texts() {
		args = append(args, *text)
	}
	var batch pgx.Batch
	batch.Queue(bareCreateSQL, append(args, f.Language, f.Source, f.Region, f.Tags, f.Stage)...)
	for _, p := range f.Points {
		of, err := uuid.NewV7()
		if err != nil {
			return err
		}
		batch.Queue(bareCreatePointSQL, of, id, p.Kind, p.Value, p.Verified, p.Preferred)
	}
	if err := tx.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("create: %w", err)
	}
	return nil
}

// orNull is nil for a text that was not given.
func orNull(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

// barePatchSQL changes what is given and leaves the rest.
const barePatchSQL = `UPDATE contact SET version = version + 1, updated_at = $3,
  given_name = coalesce($4, given_name), family_name = coalesce($5, family_name), middle_name = coalesce($6, middle_name),
  salutation = coalesce($7, salutation), job_title = coalesce($8, job_title), department = coalesce($9, department),
  manager = coalesce($10, manager), external_ref = coalesce($11, external_ref), loyalty_number = coalesce($12, loyalty_number),
  bank_account = coalesce($13, bank_account), delivery_note = coalesce($14, delivery_note), notes = coalesce($15, notes)
  WHERE id = $1 AND version = $2`

func (b *bare) patch(w http.ResponseWriter, r *http.Request) {
	id, version, f, ok := change(w, r)
	if !ok {
		return
	}
	args := []any{id, version, b.now()}
	for _, text := range f.texts() {
		args = append(args, orNull(*text))
	}
	tag, err := b.db.Exec(r.Context(), barePatchSQL, args...)
	if err == nil && tag.RowsAffected() == 0 {
		err = errVersion
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, written{ID: id, Kind: "contact", Version: version + 1})
}

// change reads a patch: of which contact, of which version, and what. It has answered where that is not ok.
func change(w http.ResponseWriter, r *http.Request) (id uuid.UUID, version int64, f fields, ok bool) {
	id, err := uuid.Parse(chi.URLParam(r, "id"))
	if err == nil {
		version, err = strconv.ParseInt(strings.Trim(r.Header.Get("If-Match"), `"`), 10, 64)
	}
	if err == nil {
		err = json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&f)
	}
	if err != nil {
		respond(w, http.StatusBadRequest, nil)
	}
	return id, version, f, err == nil
}
