package record

import (
	"context"
	"fmt"
	"time"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// Past is one row of table history: what a write replaced of a record, as it was at its version.
type Past struct {
	Record  uuid.UUID
	Version int64
	Kind    string
	Action  string // of the write
	At      time.Time
	Entry   uuid.UUID // that recorded the write
	Sealed  []byte    // ciphertexts that were replaced or removed, see sealed.Row
	Clear   string    // JSON object of the clear values that were replaced
	MAC     []byte    // under the subject's record key, over all of the above
}

// parts is everything a stored version says, as its MAC binds it.
func (p *Past) parts() [][]byte {
	return [][]byte{
		p.Record[:], keyring.NumberPart(uint64(p.Version)), []byte(p.Kind), []byte(p.Action), keyring.TimePart(p.At), p.Entry[:], p.Sealed, //nolint:gosec // > 0
		[]byte(p.Clear),
	}
}

// Past returns what a patch of the record replaces. Action, At and Entry are the caller's to fill in.
func (r *Record) Past(d *draft.Draft) Past {
	p := Past{Record: r.ID, Version: int64(r.Version), Kind: r.Table.Kind.Name} //nolint:gosec // versions count writes
	var row sealed.Row
	text := []byte("{")
	for i := range d.Settings {
		f := d.Settings[i].Field
		if f.Sealed() {
			if stored, ok := r.find(f); ok {
				row = row.With(stored)
			}
			continue
		}
		if len(text) > 1 {
			text = append(text, ',')
		}
		name, _ := jsontext.AppendQuote(nil, f.Name)
		text = r.Get(f.Name).AppendJSON(append(append(text, name...), ':'))
	}
	p.Sealed, p.Clear = row.Bytes(), string(append(text, '}'))
	return p
}

const insertPast = `INSERT INTO history (subject, record, version, kind, action, at, entry, sealed, clear, mac)
 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::text::json, $10)`

// Later binds the row by its MAC and stores it, by a statement that is sent along with what follows: see store.Later.
func (p *Past) Later(ctx context.Context, tx pgx.Tx, subject uuid.UUID, keys *keyring.Subject) error {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	p.bind(key)
	b := &pgx.Batch{}
	b.Queue(insertPast, subject, p.Record, p.Version, p.Kind, p.Action, p.At, p.Entry, p.Sealed, p.Clear, p.MAC)
	return store.Later(ctx, tx, b, "history")
}

func (p *Past) bind(key *crypto.Key) {
	sum := key.MAC(keyring.TagHistory, p.parts()...)
	p.MAC = sum[:]
}

// selectPast is bounded: one reply shows 200 versions, newest first.
const selectPast = `SELECT record, version, kind, action, at, entry, sealed, clear::text, mac FROM history
 WHERE subject = $1 AND (record = $2 OR kind = ANY($3)) ORDER BY at DESC, version DESC LIMIT 200`

// ReadPast reads the last 200 versions, newest first, of one record and of all records of some kinds about a
// subject. A row that is not as it was written is fault.ErrIntegrity.
func ReadPast(ctx context.Context, q store.Querier, subject, id uuid.UUID, kinds []string, keys *keyring.Subject) ([]Past, error) {
	return readPast(ctx, q, keys, selectPast, subject, id, kinds)
}

func readPast(ctx context.Context, q store.Querier, keys *keyring.Subject, sql string, args ...any) ([]Past, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Past])
	if err != nil {
		return nil, fmt.Errorf("history: %w", store.Fault(err))
	}
	for i := range list {
		if err := list[i].verify(keys); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Place is where a stored version stands among those of a subject, by record and version. The zero Place is before all.
type Place struct {
	Record  uuid.UUID
	Version int64
}

// Place is where the version stands.
func (p *Past) Place() Place { return Place{p.Record, p.Version} }

const selectPastAfter = `SELECT record, version, kind, action, at, entry, sealed, clear::text, mac FROM history
 WHERE subject = $1 AND (record, version) > ($2, $3) ORDER BY record, version LIMIT $4`

// ReadPastAfter reads the next versions of all records about a subject, by record and version, behind a place. A row that
// is not as it was written is fault.ErrIntegrity.
func ReadPastAfter(ctx context.Context, q store.Querier, subject uuid.UUID, after Place, limit int, keys *keyring.Subject) ([]Past, error) {
	return readPast(ctx, q, keys, selectPastAfter, subject, after.Record, after.Version, limit)
}

func (p *Past) verify(keys *keyring.Subject) error {
	key, err := keys.Key(catalog.SlotRecord)
	if err != nil {
		return err
	}
	p.At = store.Micro(p.At)
	if !key.Verify(p.MAC, keyring.TagHistory, p.parts()...) {
		return fmt.Errorf("history of %s: %w", p.Record, fault.ErrIntegrity)
	}
	return nil
}

// Rebuild returns a stored version as a record, and the fields it holds, clear ones first. present is
// the record as it is now, nil if it is gone: what a value's class follows from never changes. Fields that the
// catalog no longer has are left out; what does not parse is fault.ErrIntegrity.
func (p *Past) Rebuild(t *revision.Table, subject uuid.UUID, present *Record) (*Record, []*catalog.Field, error) {
	row, err := sealed.Parse(p.Sealed)
	if err != nil {
		return nil, nil, err
	}
	r := New(t, subject, p.Record, uuid.Nil, p.At)
	r.Version, r.Sealed = uint64(p.Version), row //nolint:gosec // versions count writes
	if present != nil {
		copy(r.Clear, present.Clear)
	}
	fields, err := p.setClear(&r)
	if err != nil {
		return nil, nil, err
	}
	for _, s := range row {
		if f, ok := t.Kind.FieldHolding(s.Number); ok {
			if _, shaped := r.Shape(f); shaped {
				fields = append(fields, f)
			}
		}
	}
	return &r, fields, nil
}

// setClear gives a record the clear values of a stored version and lists their fields.
func (p *Past) setClear(r *Record) ([]*catalog.Field, error) {
	members, err := draft.Object([]byte(p.Clear))
	if err != nil {
		return nil, fmt.Errorf("history of %s: %w", p.Record, fault.ErrIntegrity)
	}
	var fields []*catalog.Field
	for _, m := range members {
		f, ok := r.Table.Kind.Field(m.Name)
		if !ok {
			continue
		}
		v, err := value.FromJSON(f.Type, m.Raw, f.Options(""))
		if err != nil {
			return nil, fmt.Errorf("history of %s: %w", p.Record, fault.ErrIntegrity)
		}
		r.Set(f, v)
		fields = append(fields, f)
	}
	return fields, nil
}
