package audit

import (
	"runtime"
	"time"
)

// Bounds of one batch. The first is the usual one; the others keep entries with many subjects from making a statement
// that cannot finish within its deadline.
const (
	batchEntries  = 1000
	batchSubjects = 20_000
	batchBytes    = 4 << 20
)

// insertSQL makes a batch durable in one round trip. The SELECT runs in the same transaction as the INSERT and holds until
// its end, so that the commit waits for the disk even where the server's or role's default is synchronous_commit=off. Where
// fewer rows were stored than given, as a trigger or a rule could bring about, it fails by dividing by zero: an entry that
// is not there must not be acknowledged. So it does on a server of another timeline than the one that was proven last to
// continue the log (see admit): a connection of whoever appends in a transaction of their own may lead anywhere.
const insertSQL = `
WITH entries AS (
  INSERT INTO log_intake (id, leaf, terms, mac)
  SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) WHERE ` + clockNear + `
  RETURNING 1
)
SELECT set_config('synchronous_commit', 'on', true), 1 / ((SELECT count(*) FROM entries) = cardinality($1::uuid[])
  AND ($6::text IS NULL OR $6 = ` + timeline + `))::integer`

// insertDirectSQL is insertSQL for the writers' own connections, which a pooler does not stand before: they commit
// synchronously by a setting of the connection, and were proven when they were made. Who sends it counts the rows.
const insertDirectSQL = `INSERT INTO log_intake (id, leaf, terms, mac)
SELECT * FROM unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[]) WHERE ` + clockNear

// clockNear is true if the clock that dates entries is near the database's, and otherwise fails, by the root of a negative
// number: one that is far off would date entries where nobody looks for them, and drop them before their time or never. The
// statement's time is not the transaction's, which may have begun long ago.
const clockNear = `sqrt(CASE WHEN $5::timestamptz IS NULL OR statement_timestamp() BETWEEN
  $5::timestamptz - interval '5 minutes' AND $5::timestamptz + interval '5 minutes' THEN 1 ELSE -1 END) = 1`

// The SQLSTATEs by which an insert refuses.
const (
	refusedState = "22012" // insertSQL: rows are missing, or it is another timeline
	clockState   = "2201F" // clockNear
)

// rows are the columns of one insertSQL.
type rows struct {
	id               [][16]byte
	leaf, terms, mac [][]byte
}

func (r *rows) add(p *pending) {
	r.id = append(r.id, p.id)
	r.leaf = append(r.leaf, p.leaf)
	r.terms = append(r.terms, p.terms)
	r.mac = append(r.mac, p.mac)
}

// args are insertSQL's parameters for some rows.
func (l *Log) args(r *rows) []any {
	args := []any{r.id, r.leaf, r.terms, r.mac, nil, l.timeline.Load()}
	if at := l.clock(); !at.IsZero() {
		args[4] = at
	}
	return args
}

// clock is what the database's clock is compared with; zero for no comparison.
func (l *Log) clock() time.Time {
	if l.cfg.AnyClock {
		return time.Time{}
	}
	return l.cfg.Now()
}

func (p *pending) rows() *rows {
	r := new(rows)
	r.add(p)
	return r
}

// batch is what one writer takes at a time.
type batch []*pending

// gatherTurns bounds how often gather looks.
const gatherTurns = 4

// gather lets those append who are about to, as they are after a batch that many waited for: a batch costs the database
// much the same whatever its size. It waits for nothing, and ends when nobody came.
func (l *Log) gather() {
	for range gatherTurns {
		before := len(l.queue)
		runtime.Gosched()
		if len(l.queue) == before {
			return
		}
	}
}

// take adds first and whatever else is queued now, leaving out what nobody waits for any more.
func (l *Log) take(first *pending) batch {
	var b batch
	subjects, size := 0, 0
	for p := first; ; {
		if !p.gone.Load() {
			b = append(b, p)
			subjects += p.subjects
			size += len(p.leaf)
		}
		if len(b) >= batchEntries || subjects >= batchSubjects || size >= batchBytes {
			return b
		}
		select {
		case p = <-l.queue:
		default:
			return b
		}
	}
}

func (b batch) rows() *rows {
	n := len(b)
	r := &rows{id: make([][16]byte, 0, n), leaf: make([][]byte, 0, n), terms: make([][]byte, 0, n), mac: make([][]byte, 0, n)}
	for _, p := range b {
		r.add(p)
	}
	return r
}

func (b batch) answer(err error) {
	for _, p := range b {
		p.done <- err
	}
}
