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
	bareCreatePointsSQL = `INSERT INTO contact_point (id, contact, kind, value, verified, preferred)
		SELECT p.id, $1, p.kind, p.value, p.verified, p.preferred
		FROM unnest($2::uuid[], $3::text[], $4::text[], $5::boolean[], $6::boolean[]) AS p (id, kind, value, verified, preferred)`
)

func (b *bare) create(w http.ResponseWriter, r *http.Request) {
	var f fields
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&f); err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	id, err := uuid.NewV7()
	if err == nil {
		err = b.insert(r.Context(), id, &f)
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusCreated, written{ID: id, Kind: "contact", Version: 1})
}

// insert writes a contact and its points in one round trip, which is one transaction: a batch outside of one is committed at
// its end, or not at all.
func (b *bare) insert(ctx context.Context, id uuid.UUID, f *fields) error {
	args := []any{id, b.now()}
	for _, text := range f.texts() {
		args = append(args, *text)
	}
	var batch pgx.Batch
	batch.Queue(bareCreateSQL, append(args, f.Language, f.Source, f.Region, f.Tags, f.Stage)...)
	if len(f.Points) > 0 {
		p, err := newPoints(f.Points)
		if err != nil {
			return err
		}
		values := make([]string, len(p.ids))
		for i, one := range f.Points {
			values[i] = one.Value
		}
		batch.Queue(bareCreatePointsSQL, id, p.ids, p.kinds, values, p.verified, p.preferred)
	}
	if err := b.db.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("create: %w", err)
	}
	return nil
}

// newPoints are points under new ids.
func newPoints(of []point) (points, error) {
	p := points{ids: make([]uuid.UUID, len(of)), kinds: make([]string, len(of)), verified: make([]bool, len(of)), preferred: make([]bool, len(of))}
	for i, one := range of {
		var err error
		if p.ids[i], err = uuid.NewV7(); err != nil {
			return points{}, err
		}
		p.kinds[i], p.verified[i], p.preferred[i] = one.Kind, one.Verified, one.Preferred
	}
	return p, nil
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
