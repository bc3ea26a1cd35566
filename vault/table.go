package vault

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// statement is SQL made of constants and of identifiers that the catalog's own pattern checked. Values
// are always bound, never part of it. This file is the only one that makes statements at run time.
type statement string

// table is a kind's SQL, made once for a revision.
type table struct {
	kind    *catalog.Kind
	clear   []*catalog.Field // fields with a column, in the order of the column lists
	child   *table           // the kind's sub-resources; nil without
	byID    statement        // facts of one record: $1 id
	byToken statement        // facts of the records a token leads to: $1 index, $2 epoch, $3 token
	insert  statement
	update  statement
	remove  statement
	lock    statement
}

// Columns of a facts row before those of the record.
const factsColumns = `a.revision, a.catalog, a.policy, a.mac, now(), q.id, q.subject, q.ord::bigint,
 k.bucket, k.bucket_version, k.wrapped, k.erased_at, s.revision, s.state::text, s.mac`

const (
	factsCount  = 15 // columns in factsColumns
	recordCount = 7  // columns in recordColumns
)

// recordColumns are those that every kind's table has.
var recordColumns = []string{"id", "version", "sealed", "header", "imported", "created_at", "updated_at"}

func newTable(k *catalog.Kind) *table {
	t := &table{kind: k}
	for _, f := range k.Fields {
		if !f.Sealed() {
			t.clear = append(t.clear, f)
		}
	}
	if children := k.Children(); len(children) > 0 {
		t.child = newTable(children[0])
	}
	t.byID = t.facts(t.sourceByID())
	t.byToken = t.facts(`SELECT t.record AS id, t.subject, CASE WHEN bool_or(t.uniq) THEN 0 ELSE 1 END AS ord FROM token t
 WHERE t.index = $1 AND t.epoch = $2 AND t.token = $3 GROUP BY t.record, t.subject ORDER BY ord, t.record LIMIT 50`)
	t.insert, t.update = t.insertSQL(), t.updateSQL()
	t.remove = statement("DELETE FROM " + ident(k.Table) + " WHERE subject = $1 AND id = $2 AND version = $3")
	t.lock = statement("SELECT k.erased_at FROM key_subject k JOIN " + ident(k.Table) +
		" r ON r.subject = k.subject AND r.id = $2 WHERE k.subject = $1 FOR SHARE OF k FOR UPDATE OF r")
	return t
}

// sourceByID finds a record's subject: its own id for a subject kind, else through the directory.
func (t *table) sourceByID() string {
	if t.kind.Subject {
		return `SELECT $1::uuid AS id, $1::uuid AS subject, 0 AS ord`
	}
	return `SELECT d.id, d.subject, 0 AS ord FROM directory d WHERE d.id = $1 AND d.kind = ` + literal(t.kind.Name)
}

// facts is the one statement that loads all a decision and a reply need: the active revision, the
// subject's wrapped keys and state, the record and its children. Joins go by primary key. There is always
// at least one row, so that an absent record still answers with the active revision.
func (t *table) facts(source string) statement {
	var b strings.Builder
	b.WriteString("SELECT " + factsColumns + ", " + t.columns("r"))
	if t.child != nil {
		b.WriteString(", " + t.child.columns("p"))
	}
	b.WriteString("\nFROM active a LEFT JOIN (" + source + ") q ON true\nLEFT JOIN key_subject k ON k.subject = q.subject")
	if t.kind.Subject {
		b.WriteString(" AND k.kind = " + literal(t.kind.Name))
	}
	b.WriteString("\nLEFT JOIN subject_state s ON s.subject = q.subject\nLEFT JOIN " + ident(t.kind.Table) +
		" r ON r.subject = q.subject AND r.id = q.id")
	if t.child != nil {
		b.WriteString("\nLEFT JOIN " + ident(t.child.kind.Table) + " p ON p.subject = r.subject AND p.parent = r.id")
	}
	b.WriteString("\nORDER BY q.ord, q.id")
	if t.child != nil {
		b.WriteString(", p.id")
	}
	return statement(b.String())
}

// columns lists the table's columns under an alias.
func (t *table) columns(alias string) string {
	var b strings.Builder
	for i, c := range append(recordColumns[:len(recordColumns):len(recordColumns)], t.clearColumns()...) {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(alias + "." + ident(c))
	}
	return b.String()
}

func (t *table) clearColumns() []string {
	names := make([]string, len(t.clear))
	for i, f := range t.clear {
		names[i] = f.Column
	}
	return names
}

// insertSQL binds: subject, id, version, sealed, header, imported, created_at, [parent,] clear columns.
func (t *table) insertSQL() statement {
	cols := []string{"subject", "id", "version", "sealed", "header", "imported", "created_at"}
	if t.kind.Parent != "" {
		cols = append(cols, "parent")
	}
	cols = append(cols, t.clearColumns()...)
	var names, params []string
	for i, c := range cols {
		names, params = append(names, ident(c)), append(params, "$"+strconv.Itoa(i+1))
	}
	names, params = append(names, "updated_at"), append(params, "$7")
	return statement(fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", ident(t.kind.Table), strings.Join(names, ", "), strings.Join(params, ", ")))
}

// updateSQL binds: subject, id, old version, version, sealed, header, imported, updated_at, clear columns.
func (t *table) updateSQL() statement {
	sets := []string{"version = $4", "sealed = $5", "header = $6", "imported = $7", "updated_at = $8"}
	for i, c := range t.clearColumns() {
		sets = append(sets, ident(c)+" = $"+strconv.Itoa(9+i))
	}
	return statement(fmt.Sprintf("UPDATE %s SET %s WHERE subject = $1 AND id = $2 AND version = $3", ident(t.kind.Table), strings.Join(sets, ", ")))
}

func ident(name string) string { return pgx.Identifier{name}.Sanitize() }

// literal quotes a name that the catalog's pattern limits to letters, digits and underscores.
func literal(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }
