package revision

import (
	"strconv"
	"strings"
)

// The columns of a facts statement, which package record decodes in this order: the head, the standing of a credential, what is
// of a record's source, what is of its subject, the record, its clear fields, and those of a sub-resource. Each row is of one
// sort, and has nulls for what others have: the head is of those alone that say what the statement was read under, and
// whether there is a projection of records alone. Nulls take their types from the rows of records and sub-resources, so these
// come first.
const (
	recordHead = `NULL::record, NULL::bytea, q.id, q.subject, q.ord::bigint, `
	childHead  = `NULL, NULL, q.id, NULL, q.ord::bigint, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, `

	// activeHead goes on with the place of what a statement tells, see Page.
	activeHead = `ROW(a.revision, a.catalog, a.policy, a.mac, a.pending, a.sequence, now(), `
)

// subjectColumns are of a record's subject: of key_subject as k, and of subject_state as s.
var subjectColumns = []string{
	"k.bucket", "k.bucket_version", "k.wrapped", "k.erased_at", "s.revision", "s.state", "s.mac", "s.facts_of IS NOT DISTINCT FROM s.revision",
}

// standing is the column that tells a credential's row from what it was or will be, edits by hand included.
const standing = "sha256(convert_to(c::text, 'UTF8'))"

// sourceByID finds a record's subject: its own id for a subject kind, else through the directory.
func (t *Table) sourceByID() Statement {
	if t.Kind.Subject {
		return `SELECT $1::uuid AS id, $1::uuid AS subject, 0 AS ord`
	}
	return Statement(`SELECT d.id, d.subject, 0 AS ord FROM directory d WHERE d.id = $1 AND d.kind = ` + literal(t.Kind.Name))
}

// sourceByIDs is sourceByID of several; one that the directory does not know is none of them.
func (t *Table) sourceByIDs() Statement {
	if t.Kind.Subject {
		return `SELECT u AS id, u AS subject, 0 AS ord FROM unnest($1::uuid[]) u`
	}
	return Statement(`SELECT d.id, d.subject, 0 AS ord FROM directory d WHERE d.id = ANY($1::uuid[]) AND d.kind = ` + literal(t.Kind.Name))
}

// sourceOfEach yields a row for each id, also for one that leads to nothing.
func (t *Table) sourceOfEach() Statement {
	const each = `FROM unnest($1::uuid[]) WITH ORDINALITY AS u (id, ord)`
	if t.Kind.Subject {
		return `SELECT u.id, u.id AS subject, u.ord ` + each
	}
	return Statement(`SELECT u.id, d.subject, u.ord ` + each + ` LEFT JOIN directory d ON d.id = u.id AND d.kind = ` + literal(t.Kind.Name))
}

// The records that tokens lead to, for each of several tokens no more than for one.
var (
	sourceByToken = Statement(`SELECT DISTINCT t.record AS id, t.subject, 0 AS ord FROM token t
 WHERE t.index = $1 AND t.epoch = $2 AND t.token = $3 AND t.record > $4 ORDER BY t.record LIMIT ` + strconv.Itoa(AtOnce))
	sourceByTokens = Statement(`SELECT f.id, f.subject, u.ord
 FROM unnest($1::smallint[], $2::integer[], $3::bytea[], $4::uuid[]) WITH ORDINALITY AS u (index, epoch, token, after, ord)
 CROSS JOIN LATERAL (SELECT DISTINCT t.record AS id, t.subject FROM token t
 WHERE t.index = u.index AND t.epoch = u.epoch AND t.token = u.token AND t.record > u.after ORDER BY t.record LIMIT ` + strconv.Itoa(AtOnce) + `) f`)
)

// Facts is the one statement that loads all a decision and a reply need: a row for each record with the subject's wrapped keys
// and state, one for each of its sub-resources, and one for the active revision, which is always there. source yields id,
// subject and ord of records. Joins go by primary key. The order is the reader's to make.
func (t *Table) Facts(source Statement) Statement { return t.facts(&shape{source: source}) }

// FactsWith is Facts with the standing of a credential, whose id is the parameter.
func (t *Table) FactsWith(source Statement, credential string) Statement {
	return t.facts(&shape{source: source, credentials: "= " + credential})
}

// Page is FactsWith of a source that carries all columns of its records and subjects by itself, see Carry, and so joins
// nothing. told is an integer that the statement tells besides; in it the source's rows are q.
func (t *Table) Page(source Statement, credential, told string) Statement {
	return "WITH q AS MATERIALIZED (" + source + ")\n" + t.paged[0] + Statement(told) + t.paged[1] + Statement(credential)
}

// Carry are the columns of a record and its subject for a source of Page: of key_subject as k, subject_state as s, and the
// kind's table as r.
func (t *Table) Carry() string { return t.carry }

// preparePages makes what is the same in all statements of pages, of which there is one for each list that is asked for.
func (t *Table) preparePages() {
	all := t.carried()
	for i := range all {
		all[i] += " AS " + carriedName(i)
	}
	t.carry = strings.Join(all, ", ")
	const told = "$told$"
	var b strings.Builder
	s := &shape{credentials: "= ", carried: true, told: told}
	t.writeRecords(&b, s, "q")
	if t.Child != nil {
		t.writeChildren(&b)
	}
	t.writeHead(&b, s)
	before, behind, _ := strings.Cut(b.String(), told)
	t.paged = [2]Statement{Statement(before), Statement(behind)}
}

func (t *Table) carried() []string {
	all := append([]string{}, subjectColumns...)
	for _, c := range append(append([]string{}, recordColumns...), t.clearColumns()...) {
		all = append(all, "r."+Ident(c))
	}
	return all
}

// carriedName is no column's of any table.
func carriedName(i int) string { return "carried_" + strconv.Itoa(i) }

// shape is what a facts statement is made of.
type shape struct {
	source      Statement
	credentials string // which credentials' standing is read along, as a comparison; empty for none
	carried     bool   // see Page
	told        string
}

func (t *Table) facts(s *shape) Statement {
	var b strings.Builder
	source := "(" + string(s.source) + ")"
	if t.Child != nil {
		b.WriteString("WITH q AS MATERIALIZED " + source + "\n")
		source = ""
	}
	t.writeRecords(&b, s, strings.TrimSpace(source+" q"))
	if t.Child != nil {
		t.writeChildren(&b)
	}
	t.writeHead(&b, s)
	return Statement(b.String())
}

func (t *Table) writeRecords(b *strings.Builder, s *shape, from string) {
	all := t.carried()
	for i := range all {
		if s.carried {
			all[i] = "q." + carriedName(i)
		}
	}
	b.WriteString("SELECT " + recordHead + strings.Join(all, ", "))
	if t.Child != nil {
		b.WriteString(nulls(len(t.Child.Clear)))
	}
	b.WriteString("\nFROM " + from)
	if s.carried {
		return
	}
	b.WriteString("\nLEFT JOIN key_subject k ON k.subject = q.subject" + t.OfKind() +
		"\nLEFT JOIN subject_state s ON s.subject = q.subject\nLEFT JOIN " + Ident(t.Kind.Table) + " r ON r.subject = q.subject AND r.id = q.id")
}

// OfKind is the condition, behind others, that a key row k is of the table's kind, where that is one of subjects.
func (t *Table) OfKind() string {
	if !t.Kind.Subject {
		return ""
	}
	return " AND k.kind = " + literal(t.Kind.Name)
}

func (t *Table) writeChildren(b *strings.Builder) {
	b.WriteString("\nUNION ALL SELECT " + childHead + columns("p", recordColumns) + nulls(len(t.Clear)))
	if len(t.Child.Clear) > 0 {
		b.WriteString(", " + columns("p", t.Child.clearColumns()))
	}
	b.WriteString("\nFROM q JOIN " + Ident(t.Child.Kind.Table) + " p ON p.subject = q.subject AND p.parent = q.id")
}

// writeHead writes a row for the active revision, or where several credentials are read along one for each.
func (t *Table) writeHead(b *strings.Builder, s *shape) {
	told, of, from := s.told, "NULL, NULL", " FROM active a"
	if told == "" {
		told = "0"
	}
	if s.credentials != "" {
		of, from = standing+", c.id", from+" LEFT JOIN credential c ON c.id "+s.credentials
	}
	n := 2 + len(t.carried())
	if t.Child != nil {
		n += len(t.Child.Clear)
	}
	b.WriteString("\nUNION ALL SELECT " + activeHead + told + "), " + of + nulls(n) + from)
}
