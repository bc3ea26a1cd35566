package traffic

import (
	"context"
	"errors"
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
	p, err := h.page(r.Context(), columns, limit, region)
	if err == nil {
		err = h.audited(r.Context(), p, who, columns)
	}
	if err != nil {
		trouble(w, err)
		return
	}
	respond(w, http.StatusOK, p)
}

func (h *handbuilt) page(ctx context.Context, columns []string, limit int, region string) (*page, error) {
	sql, args := handListSQL, []any{limit}
	if region != "" {
		sql, args = handRegionSQL, append(args, region)
	}
	rows, err := h.db.Query(ctx, sql, args...)
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
	return p, nil
}

// audited adds the points of a page, and writes the rows that say who saw it, in one batch. It comes after the page, since it
// is about just the contacts that were found; a statement that does it all takes a third more by measure.
func (h *handbuilt) audited(ctx context.Context, p *page, who caller, columns []string) error {
	var batch pgx.Batch
	ids := p.ids()
	withPoints := slices.Contains(columns, "points")
	if withPoints {
		batch.Queue(handPointsAllSQL, ids)
	}
	batch.Queue(handAuditAllSQL, h.now(), who.actor, who.role, who.purpose, "list", ids, columns)
	both := h.db.SendBatch(ctx, &batch)
	var err error
	if withPoints {
		err = h.points(both, p)
	}
	return errors.Join(err, both.Close())
}

// points opens those of a page.
func (h *handbuilt) points(from pgx.BatchResults, p *page) error {
	rows, err := from.Query()
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
