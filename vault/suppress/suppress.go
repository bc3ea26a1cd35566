// Package suppress keeps that people said no who are known no more: who withdrew a consent or objected, and was erased
// since, or was never known. Of such a person it keeps no id and no address, but for each e-mail address and telephone
// number a keyed value under a root of its own, with the purpose and channel of the no. A record that comes with such an
// address waits for somebody to look at it, and until then no consent opens the address.
//
// The legal basis is GDPR Art. 6(1)(c) with Art. 7(3) and Art. 21(3): a no must be kept to be heeded. A database reader
// without the keystone can tell from a row neither whose it is nor whether two purposes' rows belong to one person of whom
// it knows the address. It decides nothing, and checks no caller.
package suppress

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// years is how long a no is kept where the catalog gives its purpose no period: as long as a claim about it can be
// brought in most places.
const years = 3

// No is one row: that the person behind an address said no.
type No struct {
	Token   [16]byte
	Purpose string
	Channel string // "" for a purpose without channels
	Kind    consent.Kind
	Since   time.Time
	Until   time.Time
}

// Until is how long a no to a purpose is kept.
func Until(c *catalog.Catalog, purpose string, at time.Time) time.Time {
	if p, ok := c.Purpose(purpose); ok && p.RetentionDays > 0 {
		return store.Micro(at.AddDate(0, 0, p.RetentionDays))
	}
	return store.Micro(at.AddDate(years, 0, 0))
}

// token is the keyed value of an address; false for a value that is neither an e-mail address nor a telephone number.
func token(m *crypto.MAC, v value.Value) ([16]byte, bool) {
	for _, normaliser := range []string{"email", "phone"} {
		if part, ok := value.Normalise(normaliser, v); ok {
			return m.Token(keyring.TagSuppressed+"/"+value.Label(normaliser), part), true
		}
	}
	return [16]byte{}, false
}

// channels are those on which an address of a class is used.
func channels(class catalog.Class) []string {
	switch class {
	case catalog.ContactEmail:
		return []string{"email"}
	case catalog.ContactPhone:
		return []string{"phone", "sms"}
	case catalog.Identity, catalog.ContactPost, catalog.ContactSocial, catalog.Content, catalog.Special, catalog.Financial, catalog.Behaviour,
		catalog.Operational:
	}
	return nil
}

// address is one address of a record.
type address struct {
	record *record.Record
	class  catalog.Class
	token  [16]byte
}

// addressesOf opens the addresses of records that are no more than normalised and hashed. One whose key was shredded is
// none.
func addressesOf(roots *keyring.Roots, keys *keyring.Subject, rows []*record.Record) ([]address, error) {
	var out []address
	for _, r := range rows {
		for _, f := range r.Table.Kind.Fields {
			shape, ok := r.Shape(f)
			if !ok || !f.Sealed() || len(channels(shape.Class)) == 0 {
				continue
			}
			v, err := r.Open(keys, f)
			if err != nil {
				return nil, err
			}
			if t, ok := token(roots.Suppressed, v); ok {
				out = append(out, address{r, shape.Class, t})
			}
		}
	}
	return out, nil
}

// Keep stores what the subject of facts said no to, as it is about to be erased, in the erasure's transaction: for each of
// its addresses the purposes and channels that it withdrew from or objected to. The facts are those of the subject's own
// record, read in the transaction. Errors: fault.ErrIntegrity, fault.ErrUnavailable.
func Keep(ctx context.Context, tx pgx.Tx, keys *keyring.Ring, f *facts.Facts, at time.Time) error {
	if f.Keys == nil || !f.Found || f.Keys.Shredded(catalog.SlotContact) || !saysNo(f) {
		return nil
	}
	roots, err := keys.Roots(ctx)
	if err != nil {
		return err
	}
	all, err := addressesOf(roots, f.Keys, rowsOf(f))
	if err != nil {
		return err
	}
	var nos []No
	for _, a := range all {
		nos = append(nos, refusals(f, a, at)...)
	}
	return Put(ctx, tx, roots, nos)
}

func rowsOf(f *facts.Facts) []*record.Record {
	rows := []*record.Record{&f.Record}
	for i := range f.Children {
		rows = append(rows, &f.Children[i])
	}
	return rows
}

// saysNo reports whether there is anything to keep, before an address is opened.
func saysNo(f *facts.Facts) bool {
	for purpose := range f.State.Consents {
		p := f.State.Consents.Purpose(purpose, f.Now)
		for _, c := range p.Channels {
			if c.Status.Blocks() {
				return true
			}
			for _, point := range c.Points {
				if point.Status.Blocks() {
					return true
				}
			}
		}
		if f.State.Consents.Channel(purpose, "", f.Now).Status.Blocks() {
			return true
		}
	}
	return false
}

// refusals are the noes of a subject that concern one of its addresses.
func refusals(f *facts.Facts, a address, at time.Time) []No {
	var nos []No
	for purpose := range f.State.Consents {
		p, declared := f.Rev.Catalog.Purpose(purpose)
		if !declared {
			continue
		}
		add := func(channel string, s consent.Status) {
			if s.Status.Blocks() {
				nos = append(nos, No{a.token, purpose, channel, kindOf(s.Status), store.Micro(at), Until(f.Rev.Catalog, purpose, at)})
			}
		}
		if len(p.Channels) == 0 {
			add("", f.State.Consents.Channel(purpose, "", f.Now))
		}
		for _, channel := range channels(a.class) {
			if slices.Contains(p.Channels, channel) {
				add(channel, f.State.Consents.Point(purpose, channel, a.record.ID, f.Now))
			}
		}
	}
	return nos
}

func kindOf(s consent.Standing) consent.Kind {
	if s == consent.Objected {
		return consent.KindObjected
	}
	return consent.KindWithdrawn
}

// Of is the no of whoever an address belongs to, withdrawn or objected, to a purpose on one channel, or on all that such an
// address is used on.
func Of(roots *keyring.Roots, c *catalog.Catalog, v value.Value, kind consent.Kind, purpose, channel string, at time.Time) []No {
	t, ok := token(roots.Suppressed, v)
	p, declared := c.Purpose(purpose)
	if !ok || !declared {
		return nil
	}
	class := catalog.ContactPhone
	if v.Type() == value.Email {
		class = catalog.ContactEmail
	}
	var nos []No
	for _, used := range append(channels(class), "") {
		fits := slices.Contains(p.Channels, used) || used == "" && len(p.Channels) == 0
		if fits && (channel == "" || used == channel) {
			nos = append(nos, No{t, purpose, used, kind, store.Micro(at), Until(c, purpose, at)})
		}
	}
	return nos
}

const (
	insertNo = `INSERT INTO suppression (token, purpose, channel, kind, since, until, mac) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`
	deleteNo = `DELETE FROM suppression WHERE token = $1 AND purpose = $2 AND channel = $3`
)

// Put stores noes. One that is there already is prolonged; an objection stays one.
func Put(ctx context.Context, tx pgx.Tx, roots *keyring.Roots, nos []No) error {
	if len(nos) == 0 {
		return nil
	}
	have, err := find(ctx, tx, roots, nos)
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	for _, n := range nos {
		if slices.ContainsFunc(have, func(h No) bool { return h.same(n) && h.Kind == consent.KindObjected }) {
			n.Kind = consent.KindObjected
		}
		b.Queue(deleteNo, n.Token[:], n.Purpose, n.Channel)
		b.Queue(insertNo, n.Token[:], n.Purpose, n.Channel, string(n.Kind), n.Since, n.Until, roots.MAC.Sum(keyring.TagSuppression, n.parts()...))
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("suppression: %w", store.Fault(err))
	}
	return nil
}

// drop removes noes that are none any more.
func drop(ctx context.Context, tx pgx.Tx, nos []No) error {
	b := &pgx.Batch{}
	for _, n := range nos {
		b.Queue(deleteNo, n.Token[:], n.Purpose, n.Channel)
	}
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("suppression: %w", store.Fault(err))
	}
	return nil
}

func (n *No) same(o No) bool {
	return n.Token == o.Token && n.Purpose == o.Purpose && n.Channel == o.Channel
}

func (n *No) parts() [][]byte {
	return [][]byte{
		n.Token[:], []byte(n.Purpose), []byte(n.Channel), []byte(n.Kind),
		keyring.TimePart(store.Micro(n.Since)), keyring.TimePart(store.Micro(n.Until)),
	}
}

const selectNo = `SELECT token, purpose, channel, kind, since, until, mac FROM suppression WHERE token = ANY((SELECT $1::bytea[])::bytea[]) AND until > now()`

// find returns what is kept of the tokens of noes, each verified. An edited row is fault.ErrIntegrity.
func find(ctx context.Context, q store.Querier, roots *keyring.Roots, of []No) ([]No, error) {
	tokens := make([][]byte, len(of))
	for i := range of {
		tokens[i] = of[i].Token[:]
	}
	rows, err := q.Query(ctx, selectNo, tokens)
	if err != nil {
		return nil, fmt.Errorf("suppression: %w", store.Fault(err))
	}
	return collect(roots, rows)
}

// collect reads noes, each verified.
func collect(roots *keyring.Roots, rows pgx.Rows) ([]No, error) {
	found, err := pgx.CollectRows(rows, func(r pgx.CollectableRow) (n No, err error) {
		var t, mac []byte
		var kind string
		if err := r.Scan(&t, &n.Purpose, &n.Channel, &kind, &n.Since, &n.Until, &mac); err != nil {
			return n, err //nolint:wrapcheck // scrubbed below
		}
		n.Token, n.Kind = [16]byte(t), consent.Kind(kind)
		if !roots.MAC.Verify(mac, keyring.TagSuppression, n.parts()...) {
			return n, fault.ErrIntegrity
		}
		return n, nil
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, fmt.Errorf("suppression: %w", fault.ErrIntegrity)
	}
	if err != nil {
		return nil, fmt.Errorf("suppression: %w", store.Fault(err))
	}
	return found, nil
}

// Sweep deletes what is past its end, and returns how many rows that were.
func Sweep(ctx context.Context, pool *pgxpool.Pool) (int, error) {
	tag, err := pool.Exec(ctx, `DELETE FROM suppression WHERE until <= now()`)
	if err != nil {
		return 0, fmt.Errorf("sweep suppressions: %w", store.Fault(err))
	}
	return int(tag.RowsAffected()), nil
}
