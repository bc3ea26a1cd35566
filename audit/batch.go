package audit

// Bounds of one batch. The first is the usual one; the others keep entries with many subjects from making a statement
// that cannot finish within its deadline.
const (
	batchEntries  = 1000
	batchSubjects = 20_000
	batchBytes    = 4 << 20
)

// insertSQL makes a batch durable in one round trip. The SELECT runs in the same transaction as the two INSERTs and holds
// until its end, so that the commit waits for the disk even where the server's or role's default is
// synchronous_commit=off. Where fewer rows were stored than given, as a trigger or a rule could bring about, it fails by
// dividing by zero: an entry that is not there must not be acknowledged.
const insertSQL = `
WITH entries AS (
  INSERT INTO log_intake (id, actor, leaf)
  SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[])
  RETURNING 1
), subjects AS (
  INSERT INTO entry_subject (pseudonym, entry)
  SELECT * FROM unnest($4::uuid[], $5::uuid[])
  RETURNING 1
)
SELECT set_config('synchronous_commit', 'on', true), 1 / (
  (SELECT count(*) FROM entries) = cardinality($1::uuid[]) AND (SELECT count(*) FROM subjects) = cardinality($4::uuid[])
)::integer`

// rows are the columns of one insertSQL.
type rows struct {
	id, actor         [][16]byte
	leaf              [][]byte
	pseudonym, subjID [][16]byte
}

func (r *rows) add(p *pending) {
	r.id = append(r.id, p.id)
	r.actor = append(r.actor, p.actor)
	r.leaf = append(r.leaf, p.leaf)
	for _, s := range p.subjects {
		r.pseudonym = append(r.pseudonym, s)
		r.subjID = append(r.subjID, p.id)
	}
}

// args are insertSQL's parameters. A nil slice would be NULL, whose unnest is empty too; no need to tell them apart.
func (r *rows) args() []any { return []any{r.id, r.actor, r.leaf, r.pseudonym, r.subjID} }

func (p *pending) rows() *rows {
	r := new(rows)
	r.add(p)
	return r
}

// batch is what one writer takes at a time.
type batch []*pending

// take adds first and whatever else is queued now, leaving out what nobody waits for any more.
func (l *Log) take(first *pending) batch {
	var b batch
	subjects, size := 0, 0
	for p := first; ; {
		if !p.gone.Load() {
			b = append(b, p)
			subjects += len(p.subjects)
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
	r := &rows{id: make([][16]byte, 0, len(b)), actor: make([][16]byte, 0, len(b)), leaf: make([][]byte, 0, len(b))}
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
