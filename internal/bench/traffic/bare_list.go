package traffic

import (
	"context"
	"fmt"
	"net/http"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// A page in two statements, by measure faster than one that gathers the points of each contact.
const (
	bareListSQL      = bareContactSQL + ` FROM contact c ORDER BY updated_at DESC, id DESC LIMIT $1`
	bareRegionSQL    = bareContactSQL + ` FROM contact c WHERE region = $2 ORDER BY updated_at DESC, id DESC LIMIT $1`
	barePointsAllSQL = `SELECT contact, id, kind, value, verified, preferred FROM contact_point WHERE contact = ANY($1) ORDER BY id`
)

func (b *bare) list(w http.ResponseWriter, r *http.Request) {
	limit, region, ok := pageOf(r)
	if !ok {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	p, err := b.page(r.Context(), limit, region)
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, p)
}

func (b *bare) page(ctx context.Context, limit int, region string) (*page, error) {
	sql, args := bareListSQL, []any{limit}
	if region != "" {
		sql, args = bareRegionSQL, append(args, region)
	}
	rows, err := b.db.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	p := &page{}
	p.Items, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (*document, error) {
		d := &document{Kind: "contact"}
		return d, row.Scan(d.plain()...)
	})
	if err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	if rows, err = b.db.Query(ctx, barePointsAllSQL, p.ids()); err != nil {
		return nil, fmt.Errorf("points: %w", err)
	}
	byID := p.byID()
	var one point
	var contact uuid.UUID
	_, err = pgx.ForEachRow(rows, []any{&contact, &one.ID, &one.Kind, &one.Value, &one.Verified, &one.Preferred}, func() error {
		d := byID[contact]
		d.Fields.Points = append(d.Fields.Points, one)
		return nil
	})
	return p, err
}

func (p *page) ids() []uuid.UUID {
	ids := make([]uuid.UUID, len(p.Items))
	for i, d := range p.Items {
		ids[i] = d.ID
	}
	return ids
}

func (p *page) byID() map[uuid.UUID]*document {
	of := make(map[uuid.UUID]*document, len(p.Items))
	for _, d := range p.Items {
		of[d.ID] = d
	}
	return of
}
