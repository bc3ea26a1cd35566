package merge

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/store"
)

// link is a row of table merge_link: who said that two records are of one person, and who took it back. It decides nothing:
// that stands in the states of both.
type link struct {
	Subject  uuid.UUID // that was merged into Survivor
	ID       uuid.UUID
	Survivor uuid.UUID
	At       time.Time
	By       uuid.UUID // credential
	Entry    uuid.UUID

	PartedAt    time.Time // zero while it stands
	PartedBy    uuid.UUID
	PartedEntry uuid.UUID
}

func (l *link) parts() [][]byte {
	return [][]byte{
		l.Subject[:], l.ID[:], l.Survivor[:], keyring.TimePart(l.At), l.By[:], l.Entry[:], keyring.TimePart(l.PartedAt), l.PartedBy[:], l.PartedEntry[:],
	}
}

const insertLink = `INSERT INTO merge_link (subject, id, survivor, at, by, entry, mac) VALUES ($1, $2, $3, $4, $5, $6, $7)`

func (l *link) insert(ctx context.Context, tx pgx.Tx, m *crypto.MAC) error {
	l.At = store.Micro(l.At)
	_, err := tx.Exec(ctx, insertLink, l.Subject, l.ID, l.Survivor, l.At, l.By, l.Entry, m.Sum(keyring.TagMerge, l.parts()...))
	if err != nil {
		return fmt.Errorf("link of %s: %w", l.Subject, store.Fault(err))
	}
	return nil
}

const partLink = `UPDATE merge_link SET parted_at = $3, parted_by = $4, parted_entry = $5, mac = $6 WHERE subject = $1 AND id = $2`

// part ends a link.
func (l *link) part(ctx context.Context, tx pgx.Tx, m *crypto.MAC, at time.Time, by, entry uuid.UUID) error {
	l.PartedAt, l.PartedBy, l.PartedEntry = store.Micro(at), by, entry
	_, err := tx.Exec(ctx, partLink, l.Subject, l.ID, l.PartedAt, by, entry, m.Sum(keyring.TagMerge, l.parts()...))
	if err != nil {
		return fmt.Errorf("link of %s: %w", l.Subject, store.Fault(err))
	}
	return nil
}

const (
	selectLink = `SELECT subject, id, survivor, at, by, entry, parted_at, parted_by, parted_entry, mac FROM merge_link`
	ofSubject  = selectLink + ` WHERE subject = $1 AND parted_at IS NULL`
	ofRecord   = selectLink + ` WHERE subject = $1 OR survivor = $1 ORDER BY id`
)

// standing is the link by which a record is merged into another; nil where there is none.
func standing(ctx context.Context, q store.Querier, m *crypto.MAC, subject uuid.UUID) (*link, error) {
	list, err := links(ctx, q, m, ofSubject, subject)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return &list[0], nil
}

// links reads and verifies links. An edited row is fault.ErrIntegrity.
func links(ctx context.Context, q store.Querier, m *crypto.MAC, sql string, subject uuid.UUID) ([]link, error) {
	rows, err := q.Query(ctx, sql, subject)
	if err != nil {
		return nil, fmt.Errorf("links of %s: %w", subject, store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (l link, err error) {
		var at *time.Time
		var by, entry *uuid.UUID
		var mac []byte
		if err := r.Scan(&l.Subject, &l.ID, &l.Survivor, &l.At, &l.By, &l.Entry, &at, &by, &entry, &mac); err != nil {
			return l, err //nolint:wrapcheck // scrubbed below
		}
		if l.At, l.PartedAt = store.Micro(l.At), store.TimeOf(at); by != nil && entry != nil {
			l.PartedBy, l.PartedEntry = *by, *entry
		}
		if !m.Verify(mac, keyring.TagMerge, l.parts()...) {
			return l, fault.ErrIntegrity
		}
		return l, nil
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, fmt.Errorf("links of %s: %w", subject, fault.ErrIntegrity)
	}
	if err != nil {
		return nil, fmt.Errorf("links of %s: %w", subject, store.Fault(err))
	}
	return list, nil
}
