package traffic

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// bare keeps contacts in plain text and shows them to anybody: no policy, no log, nothing to authenticate.
type bare struct {
	db  *pgxpool.Pool
	now func() time.Time
}

const bareTables = `
CREATE TABLE contact (
  id uuid, version bigint NOT NULL, created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL,
  given_name text, family_name text, middle_name text, salutation text, job_title text, department text, manager text,
  external_ref text, loyalty_number text, bank_account text, delivery_note text, notes text,
  language text, source text, region text, tags text[], stage text
);
CREATE TABLE contact_point (
  id uuid, contact uuid NOT NULL, kind text NOT NULL, value text NOT NULL, verified boolean NOT NULL, preferred boolean NOT NULL
)`

const bareIndexes = `
ALTER TABLE contact ADD PRIMARY KEY (id), ADD UNIQUE (external_ref);
CREATE INDEX contact_updated ON contact (updated_at, id);
CREATE INDEX contact_region ON contact (region, updated_at, id);
ALTER TABLE contact_point ADD PRIMARY KEY (id), ADD FOREIGN KEY (contact) REFERENCES contact ON DELETE CASCADE;
CREATE INDEX contact_point_contact ON contact_point (contact);
CREATE INDEX contact_point_value ON contact_point (value, kind)`

func (b *bare) routes() http.Handler {
	r := chi.NewRouter()
	r.Get("/v1/contacts/{id}", b.read)
	r.Post("/v1/lookup", b.lookup)
	r.Get("/v1/contacts", b.list)
	r.Post("/v1/contacts", b.create)
	r.Patch("/v1/contacts/{id}", b.patch)
	return r
}

// A contact with its points in one statement: by measure that is no slower than two in one round trip, or a join that repeats
// the contact with each point.
const (
	bareContactSQL = `SELECT c.id, version, created_at, updated_at, ` + personalSQL + `, ` + clearSQL
	bareColumnsSQL = bareContactSQL + `, p.*`
	barePointsSQL  = `LATERAL (SELECT array_agg(id), array_agg(kind), array_agg(value), array_agg(verified), array_agg(preferred)
  FROM (SELECT * FROM contact_point WHERE contact = c.id ORDER BY id) AS one) AS p`

	bareReadSQL   = bareColumnsSQL + ` FROM contact c, ` + barePointsSQL + ` WHERE c.id = $1`
	bareLookupSQL = bareColumnsSQL + ` FROM contact c, ` + barePointsSQL + `
  WHERE c.id = (SELECT contact FROM contact_point WHERE kind = 'email' AND value = $1 LIMIT 1)`
)

func (b *bare) read(w http.ResponseWriter, r *http.Request) {
	id, err := uuid.Parse(chi.URLParam(r, "id"))
	if err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	b.show(w, r, bareReadSQL, id)
}

func (b *bare) lookup(w http.ResponseWriter, r *http.Request) {
	var asked byEmail
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&asked); err != nil {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	b.show(w, r, bareLookupSQL, normal(asked.Email))
}

// show answers with one contact.
func (b *bare) show(w http.ResponseWriter, r *http.Request, sql string, arg any) {
	d, err := scanPlain(b.db.QueryRow(r.Context(), sql, arg))
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, d)
}

// points are a contact's as columns of arrays.
type points struct {
	ids                 []uuid.UUID
	kinds               []string
	verified, preferred []bool
}

// scanPlain reads a row of bareColumnsSQL.
func scanPlain(row pgx.Row) (*document, error) {
	d := &document{Kind: "contact"}
	var p points
	var values []string
	if err := row.Scan(append(d.plain(), &p.ids, &p.kinds, &values, &p.verified, &p.preferred)...); err != nil {
		return nil, fmt.Errorf("contact: %w", err)
	}
	d.Fields.Points = make([]point, len(p.ids))
	for i, id := range p.ids {
		d.Fields.Points[i] = point{ID: id, Kind: p.kinds[i], Value: values[i], Verified: p.verified[i], Preferred: p.preferred[i]}
	}
	return d, nil
}

// plain is where the columns of bareContactSQL go.
func (d *document) plain() []any {
	to := make([]any, 0, 32)
	to = append(to, &d.ID, &d.Version, &d.CreatedAt, &d.UpdatedAt)
	for _, text := range d.Fields.texts() {
		to = append(to, text)
	}
	return append(to, d.Fields.clear()...)
}
