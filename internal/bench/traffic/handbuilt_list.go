package traffic

import (
	"context"
	"fmt"
	"net/http"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

const (
	handListSQL      = handContactSQL + ` FROM contact c ORDER BY updated_at DESC, id DESC LIMIT $1`
	handRegionSQL    = handContactSQL + ` FROM contact c WHERE region = $2 ORDER BY updated_at DESC, id DESC LIMIT $1`
	handPointsAllSQL = barePointsAllSQL
	// handAuditAllSQL has a row for each contact: who saw one has to be found by it.
	handAuditAllSQL = `INSERT INTO audit (at, actor, role, purpose, action, contact, fields) SELECT $1, $2, $3, $4, $5, id, $7 FROM unnest($6::uuid[]) AS id`
)

func (h *handbuilt) list(w http.ResponseWriter, r *http.Request) {
	limit, region, ok := pageOf(r)
	if !ok {
		respond(w, http.StatusBadRequest, nil)
		return
	}
	who, columns, err := permit(r.Context(), "list")
	if err != nil {
		respond(w, http.StatusForbidden, nil)
		return
	}
	var p *page
	err = pgx.BeginFunc(r.Context(), h.db, func(tx pgx.Tx) (err error) {
		if p, err = h.page(r.Context(), tx, columns, limit, region); err != nil {
			return err
		}
		_, err = tx.Exec(r.Context(), handAuditAllSQL, h.now(), who.actor, who.role, who.purpose, "list", p.ids(), columns)
		return err
	})
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, p)
}

func (h *handbuilt) page(ctx context.Context, tx pgx.Tx, columns []string, limit int, region string) (*page, error) {
	sql, args := handListSQL, []any{limit}
	if region != "" {
		sql, args = handRegionSQL, append(args, region)
	}
	rows, err := tx.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	p := &page{}
	p.Items, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (*document, error) {
		var s sealed
		if err := row.Scan(s.columns()...); err != nil {
			return nil, err
		}
		return h.reveal(&s, columns)
	})
	if err != nil {
		return nil, fmt.Errorf("list: %w", err)
	}
	if !slices.Contains(columns, "points") {
		return p, nil
	}
	return p, h.points(ctx, tx, p)
}

// points opens those of a page.
func (h *handbuilt) points(ctx context.Context, tx pgx.Tx, p *page) error {
	rows, err := tx.Query(ctx, handPointsAllSQL, p.ids())
	if err != nil {
		return fmt.Errorf("points: %w", err)
	}
	byID := p.byID()
	var one point
	var contact uuid.UUID
	var value []byte
	_, err = pgx.ForEachRow(rows, []any{&contact, &one.ID, &one.Kind, &value, &one.Verified, &one.Preferred}, func() (err error) {
		opened := one
		if opened.Value, err = h.open(one.ID, one.Kind, value); err != nil {
			return err
		}
		d := byID[contact]
		d.Fields.Points = append(d.Fields.Points, opened)
		return nil
	})
	if err != nil {
		return fmt.Errorf("points: %w", err)
	}
	return nil
}
