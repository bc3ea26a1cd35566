package revision

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/catalog"
)

// Statement is SQL made of constants and of identifiers that the catalog's own pattern checked. Values
// are always bound, never part of it.
type Statement string

// Table is a kind's SQL, made once for a revision.
type Table struct {
	Kind    *catalog.Kind
	Clear   []*catalog.Field // fields with a column, in the order of the column lists
	Child   *Table           // the kind's sub-resources; nil without
	ByID    Statement        // facts of one record: $1 id
	ByIDs   Statement        // facts of several: $1 ids
	Gather  Statement        // facts of each of some ids in their order, with the standing of credentials: $1 ids, $2 credentials
	ByToken Statement        // facts of the next AtOnce records a token leads to, by id: $1 index, $2 epoch, $3 token, $4 id to go on behind, $5 credential
	Seek    Statement        // ByToken of several tokens in their order: $1 indexes, $2 epochs, $3 tokens, $4 ids to go on behind, $5 credentials
	Insert  Statement        // $1 subject, id, version, sealed, header, imported, created_at, [parent,] clear columns
	Columns []string         // of Insert, and updated_at: the order of a COPY
	Update  Statement        // $1 subject, id, old version, version, sealed, header, imported, updated_at, clear columns
	// UpdateOne is Update that fails by dividing by zero where it does not change one row, see store.Assume.
	UpdateOne Statement
	Remove    Statement // $1 subject, $2 id, $3 version
	// BySubject is the facts of the next AtOnce records about a subject, by id: $1 subject, $2 id to go on behind.
	// LockSubject holds all of them FOR UPDATE: $1 subject.
	BySubject, LockSubject Statement
	Lock                   Statement // $1 subject, $2 id: the subject's key row FOR SHARE, the record FOR UPDATE
	// Former are indexes, and FormerSearches searches, that writers still write and look-ups still go by, until those
	// that take their place are built.
	Former         []FormerIndex
	FormerSearches []*catalog.Search

	carry string       // see Carry
	paged [2]Statement // what stands before and behind what a statement of Page tells, up to the credential
}

// AtOnce bounds the records of one facts statement that may lead to any number. Those that a session may not know of
// count as well: who takes the first ones for all lets them crowd out one that it may.
const AtOnce = 200

// FormerIndex is an index that another takes the place of.
type FormerIndex struct {
	Field *catalog.Field
	Shape string // of a field whose shape varies: the value that it goes by
	Index *catalog.Index
}

// recordColumns are those that every kind's table has.
var recordColumns = []string{"id", "version", "sealed", "header", "imported", "created_at", "updated_at"}

func newTable(k *catalog.Kind, pending Pending) *Table {
	t := &Table{Kind: k}
	for _, f := range k.Fields {
		if !f.Sealed() {
			t.Clear = append(t.Clear, f)
		}
	}
	if children := k.Children(); len(children) > 0 {
		t.Child = newTable(children[0], pending)
	}
	t.keepFormer(pending)
	t.ByID, t.ByIDs = t.Facts(t.sourceByID()), t.Facts(t.sourceByIDs())
	t.Gather = t.facts(&shape{source: t.sourceOfEach(), credentials: "= ANY($2::uuid[])"})
	t.ByToken = t.facts(&shape{source: sourceByToken, credentials: "= $5"})
	t.Seek = t.facts(&shape{source: sourceByTokens, credentials: "= ANY($5::uuid[])"})
	t.BySubject = t.Facts(Statement("SELECT r.id, r.subject, 0 AS ord FROM " + Ident(k.Table) +
		" r WHERE r.subject = $1 AND r.id > $2 ORDER BY r.id LIMIT " + strconv.Itoa(AtOnce)))
	t.LockSubject = Statement("SELECT FROM " + Ident(k.Table) + " WHERE subject = $1 FOR UPDATE")
	t.preparePages()
	t.Columns = t.insertColumns()
	t.Insert, t.Update = t.insertSQL(), t.updateSQL()
	t.UpdateOne = "WITH changed AS (" + t.Update + " RETURNING 1) SELECT 1 / (SELECT count(*) FROM changed)"
	t.Remove = Statement("DELETE FROM " + Ident(k.Table) + " WHERE subject = $1 AND id = $2 AND version = $3")
	t.Lock = Statement("SELECT k.erased_at FROM key_subject k JOIN " + Ident(k.Table) +
		" r ON r.subject = k.subject AND r.id = $2 WHERE k.subject = $1 FOR SHARE OF k FOR UPDATE OF r")
	return t
}

// keepFormer notes what is replaced and still in use.
func (t *Table) keepFormer(pending Pending) {
	if pending.Built {
		return
	}
	for i := range pending.Changes {
		c := &pending.Changes[i]
		if c.Kind != t.Kind.Name || !c.Builds() || c.Former == 0 {
			continue
		}
		if c.What == catalog.SearchChange {
			t.FormerSearches = append(t.FormerSearches, formerSearch(c))
			continue
		}
		f, _ := t.Kind.Field(c.Name)
		t.Former = append(t.Former, FormerIndex{Field: f, Shape: c.Shape, Index: formerIndex(c)})
	}
}

func nulls(n int) string { return strings.Repeat(", NULL", n) }

// columns lists columns under an alias.
func columns(alias string, names ...[]string) string {
	var b strings.Builder
	for i, c := range slices.Concat(names...) {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(alias + "." + Ident(c))
	}
	return b.String()
}

func (t *Table) clearColumns() []string {
	names := make([]string, len(t.Clear))
	for i, f := range t.Clear {
		names[i] = f.Column
	}
	return names
}

// insertColumns are subject, id, version, sealed, header, imported, created_at, [parent,] clear columns, updated_at.
func (t *Table) insertColumns() []string {
	cols := []string{"subject", "id", "version", "sealed", "header", "imported", "created_at"}
	if t.Kind.Parent != "" {
		cols = append(cols, "parent")
	}
	return append(append(cols, t.clearColumns()...), "updated_at")
}

// insertSQL binds those columns but the last, which is created_at.
func (t *Table) insertSQL() Statement {
	names, params := make([]string, len(t.Columns)), make([]string, len(t.Columns))
	for i, c := range t.Columns {
		names[i], params[i] = Ident(c), "$"+strconv.Itoa(i+1)
	}
	params[len(params)-1] = "$7"
	return Statement(fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", Ident(t.Kind.Table), strings.Join(names, ", "), strings.Join(params, ", ")))
}

// updateSQL binds: subject, id, old version, version, sealed, header, imported, updated_at, clear columns.
func (t *Table) updateSQL() Statement {
	sets := []string{"version = $4", "sealed = $5", "header = $6", "imported = $7", "updated_at = $8"}
	for i, c := range t.clearColumns() {
		sets = append(sets, Ident(c)+" = $"+strconv.Itoa(9+i))
	}
	return Statement(fmt.Sprintf("UPDATE %s SET %s WHERE subject = $1 AND id = $2 AND version = $3", Ident(t.Kind.Table), strings.Join(sets, ", ")))
}

// Ident quotes an identifier.
func Ident(name string) string { return pgx.Identifier{name}.Sanitize() }

// literal quotes a name that the catalog's pattern limits to letters, digits and underscores.
func literal(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }
