package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/value"
)

// errRevision asks the caller to parse again: the catalog changed between parsing and writing.
var errRevision = fmt.Errorf("the catalog changed meanwhile: %w", ErrUnavailable)

// checkDraft refuses a draft of another kind or catalog.
func (q *request) checkDraft(d *Draft, kind string, patch bool) error {
	switch {
	case d.kind == nil || d.kind.Name != kind || d.patch != patch:
		return fmt.Errorf("draft: %w", ErrKind)
	case d.rev.digest != q.rev.digest:
		return errRevision
	}
	return nil
}

// mayWrite refuses fields that the decision does not let this action set.
func (q *request) mayWrite(d policy.Decision, draft *Draft, record *record, path string) error {
	if draft.rev.digest != q.rev.digest { // the facts were loaded under a newer catalog than the draft was read under
		return errRevision
	}
	var faults []FieldError
	for _, f := range draft.fields {
		shape, ok := f.field.Shape(f.shapeBy(draft, record))
		if !ok {
			faults = append(faults, FieldError{Field: path + f.field.Name, Code: "not_allowed"})
			continue
		}
		if !f.defaulted() && !d.MayWrite(f.field.Name, shape.Class.String(), f.field.Decides) {
			faults = append(faults, FieldError{Field: path + f.field.Name, Code: "write_not_allowed", Hint: q.purpose + " may not set it"})
		}
	}
	if len(faults) > 0 {
		return &Invalid{Fields: faults}
	}
	return nil
}

// shapeBy is the value that decides a variant's shape: from the draft, else from the stored record.
func (f *draftField) shapeBy(d *Draft, r *record) string {
	if f.field.ClassBy == nil {
		return ""
	}
	if v, ok := d.get(f.field.ClassBy.Field); ok {
		return v.Text()
	}
	if r == nil {
		return ""
	}
	return r.clearOf(f.field.ClassBy.Field).Text()
}

// defaulted reports whether the value is the catalog's default: setting it is nobody's choice.
func (f *draftField) defaulted() bool {
	return !f.field.Default.IsNull() && f.value.Equal(f.field.Default)
}

// apply puts a draft's values into a record at its version, sealing only what the draft sets.
func (r *record) apply(d *Draft, keys *subjectKeys) error {
	for i := range d.fields {
		f := &d.fields[i]
		if !f.field.Sealed() {
			r.setClear(f.field, f.value)
			continue
		}
		if f.value.IsNull() {
			r.sealed = r.sealed.without(f.field.Number)
			continue
		}
		shape, ok := r.shape(f.field)
		if !ok {
			return fmt.Errorf("%s %s: field %d has no shape: %w", r.table.kind.Name, r.id, f.field.Number, ErrIntegrity)
		}
		sealed, err := r.seal(f, shape, keys)
		if err != nil {
			return err
		}
		r.sealed = r.sealed.with(sealed)
	}
	return nil
}

func (r *record) seal(f *draftField, shape catalog.Shape, keys *subjectKeys) (sealedField, error) {
	key, err := keys.key(shape.Class.Slot())
	if err != nil {
		return sealedField{}, err
	}
	blob, err := key.Seal(r.place(f.field.Number, shape.Class, r.version), f.value.Secret())
	if err != nil {
		return sealedField{}, fmt.Errorf("seal %s %s: %w", r.table.kind.Name, r.id, err)
	}
	return sealedField{number: f.field.Number, version: r.version, blob: blob}, nil
}

func (r *record) setClear(f *catalog.Field, v value.Value) {
	for i, have := range r.table.clear {
		if have.Number == f.Number { // drafts and tables may come from two loads of one catalog
			r.clear[i] = v
			return
		}
	}
}

// finish computes the header over the record as it now is.
func (r *record) finish(keys *subjectKeys) (err error) {
	r.header, err = makeHeader(r, keys)
	return err
}

// insertArgs are the parameters of the kind's insert statement.
func (r *record) insertArgs() []any {
	args := []any{r.subject, r.id, int64(r.version), r.sealed.bytes(), r.header, r.imported, r.created} //nolint:gosec // versions count writes
	if r.table.kind.Parent != "" {
		args = append(args, r.parent)
	}
	for _, v := range r.clear {
		args = append(args, v.SQL())
	}
	return args
}

// updateArgs are the parameters of the kind's update statement, from the version before.
func (r *record) updateArgs(old uint64) []any {
	args := []any{r.subject, r.id, int64(old), int64(r.version), r.sealed.bytes(), r.header, r.imported, r.updated} //nolint:gosec // versions count writes
	for _, v := range r.clear {
		args = append(args, v.SQL())
	}
	return args
}

// indexToken is one row of table token.
type indexToken struct {
	number uint16
	epoch  int32
	token  [16]byte
	record uuid.UUID
	source uuid.UUID
	unique bool
	field  *catalog.Field
	class  catalog.Class
}

// tokens computes a record's blind-index rows, for every epoch that is written.
func (r *record) tokens(roots *roots, keys *subjectKeys) ([]indexToken, error) {
	return r.tokensOf(roots, keys, 0)
}

// tokensOf computes the rows of one index or search only; 0 is all.
func (r *record) tokensOf(roots *roots, keys *subjectKeys, only uint16) ([]indexToken, error) {
	values := fieldValues{r: r, keys: keys}
	var out []indexToken
	for _, f := range r.table.kind.Fields {
		shape, ok := r.shape(f)
		if !ok || shape.Index == nil || only != 0 && only != shape.Index.Number {
			continue
		}
		val, err := values.of(f)
		if err != nil {
			return nil, err
		}
		key, ok := value.Normalise(shape.Index.Normaliser, val)
		if !ok {
			continue
		}
		t := indexToken{number: shape.Index.Number, unique: r.unique(shape.Index), field: f, class: shape.Class}
		out = r.addTokens(out, roots, t, value.Label(shape.Index.Normaliser), key)
	}
	return r.searchTokens(out, roots, &values, only)
}

// searchTokens adds the compound tokens: names are found only together with something else, since the
// token of a single name would give its frequency away.
func (r *record) searchTokens(out []indexToken, roots *roots, values *fieldValues, only uint16) ([]indexToken, error) {
	for _, s := range r.table.kind.Searches {
		if only != 0 && only != s.Number {
			continue
		}
		parts, label, err := values.parts(s)
		if err != nil {
			return nil, err
		}
		if parts == nil {
			continue
		}
		out = r.addTokens(out, roots, indexToken{number: s.Number}, label, parts...)
	}
	return out, nil
}

func (r *record) addTokens(out []indexToken, roots *roots, t indexToken, label string, parts ...crypto.Secret) []indexToken {
	t.source, t.record = r.id, r.id
	if r.parent != uuid.Nil {
		t.record = r.parent
	}
	for _, e := range roots.writing {
		t.epoch, t.token = e.epoch, e.index.Token(t.number, label, parts...)
		out = append(out, t)
	}
	return out
}

// holds verifies that a found record really holds the value it was found by: a token row that was edited
// to lead to another record is an integrity failure, not an answer.
func (f *facts) holds(roots *roots, index uint16, token [16]byte) error {
	for i := -1; i < len(f.children); i++ {
		r := &f.record
		if i >= 0 {
			r = &f.children[i]
		}
		tokens, err := r.tokensOf(roots, &f.keys, index)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(tokens, func(t indexToken) bool { return t.token == token }) {
			return nil
		}
	}
	return fmt.Errorf("token of %s: %w", f.subject, ErrIntegrity)
}

func (r *record) unique(x *catalog.Index) bool {
	switch x.Unique {
	case catalog.UniqueAlways:
		return true
	case catalog.UniqueVerified:
		verified, _ := r.clearOf("verified").Bool()
		return verified
	case catalog.NotUnique:
	}
	return false
}

// fieldValues opens a record's own fields for indexing, each once.
type fieldValues struct {
	r    *record
	keys *subjectKeys
}

func (v *fieldValues) of(f *catalog.Field) (value.Value, error) {
	if !f.Sealed() {
		return v.r.clearOf(f.Name), nil
	}
	sealed, ok := v.r.sealed.find(f.Number)
	if !ok {
		return value.Value{}, nil
	}
	shape, _ := v.r.shape(f)
	facts := facts{keys: *v.keys}
	val, err := facts.openField(v.r, sealed, shape)
	*v.keys = facts.keys
	return val, err
}

// parts normalises the fields of a compound search; nil where one is missing.
func (v *fieldValues) parts(s *catalog.Search) ([]crypto.Secret, string, error) {
	var parts []crypto.Secret
	for _, p := range s.Parts {
		f, ok := v.r.table.kind.Field(p.Field)
		if !ok {
			return nil, "", nil
		}
		val, err := v.of(f)
		if err != nil {
			return nil, "", err
		}
		key, ok := value.Normalise(p.Normaliser, val)
		if !ok {
			return nil, "", nil
		}
		parts = append(parts, key)
	}
	return parts, searchLabel(s), nil
}

// searchLabel is the key label of a compound token: the normalisers of its parts with their versions.
func searchLabel(s *catalog.Search) string {
	label := ""
	for i, p := range s.Parts {
		if i > 0 {
			label += "+"
		}
		label += value.Label(p.Normaliser)
	}
	return label
}

const (
	insertUniqueToken = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES ($1, $2, $3, $4, $5, $6, true)
 ON CONFLICT (index, epoch, token) WHERE uniq DO NOTHING`
	insertToken = `INSERT INTO token (index, epoch, token, subject, record, source, uniq) VALUES ($1, $2, $3, $4, $5, $6, false)
 ON CONFLICT DO NOTHING`
	insertReview = `INSERT INTO review (subject, id, record, kind, index, at) VALUES ($1, $2, $3, $4, $5, $6)`
)

func (t *indexToken) args(subject uuid.UUID) []any {
	return []any{int16(t.number), t.epoch, t.token[:], subject, t.record, t.source} //nolint:gosec // index numbers are at most 32767
}

// writeTokens inserts a record's tokens. A unique one that another record holds is a *Conflict for who
// may match the field; for anyone else the record is accepted and waits for review, so that a conflict
// tells nothing. It returns the fields that wait.
func (q *request) writeTokens(ctx context.Context, tx pgx.Tx, d policy.Decision, r *record, tokens []indexToken, path string) ([]string, error) {
	b := &pgx.Batch{}
	for i := range tokens {
		sql := insertToken
		if tokens[i].unique {
			sql = insertUniqueToken
		}
		b.Queue(sql, tokens[i].args(r.subject)...)
	}
	taken, err := takenTokens(tx.SendBatch(ctx, b), tokens)
	if err != nil {
		return nil, err
	}
	var review []string
	for _, t := range taken {
		if d.MayMatch(t.field.Name, t.class.String()) && t.field.HasPurpose(q.purpose) {
			return nil, &Conflict{Field: path + t.field.Name}
		}
		if err := q.queueReview(ctx, tx, r, t); err != nil {
			return nil, err
		}
		review = append(review, path+t.field.Name)
	}
	return set(review), nil
}

// takenTokens reads a batch's results and returns the unique tokens that were not inserted.
func takenTokens(results pgx.BatchResults, tokens []indexToken) (taken []indexToken, err error) {
	for i := range tokens {
		tag, execErr := results.Exec()
		if execErr != nil {
			err = execErr
			break
		}
		if tokens[i].unique && tag.RowsAffected() == 0 {
			taken = append(taken, tokens[i])
		}
	}
	if err = errors.Join(err, results.Close()); err != nil {
		return nil, fmt.Errorf("tokens: %w", unavailable(err))
	}
	return taken, nil
}

func (q *request) queueReview(ctx context.Context, tx pgx.Tx, r *record, t indexToken) error {
	id, err := newID()
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	b.Queue(insertToken, t.args(r.subject)...)
	b.Queue(insertReview, r.subject, id, r.id, r.table.kind.Name, int16(t.number), micro(q.v.now())) //nolint:gosec // as in args
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("review: %w", unavailable(err))
	}
	return nil
}

// written lists the names of a draft's fields as the log knows them, sub-resources included.
func written(d *Draft, r *record) []string {
	var names []string
	for i := range d.fields {
		f := &d.fields[i]
		shape, _ := f.field.Shape(f.shapeBy(d, r))
		names = append(names, logName(f.field, shape))
	}
	for i := range d.children {
		names = append(names, written(&d.children[i], nil)...)
	}
	return set(names)
}

// replaced encodes the clear values that a patch replaces, for the history.
func replaced(d *Draft, old *record) []byte {
	b := []byte("{")
	for i := range d.fields {
		f := d.fields[i].field
		if f.Sealed() {
			continue
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		name, _ := jsontext.AppendQuote(nil, f.Name)
		b = append(append(b, name...), ':')
		if v := old.clearOf(f.Name); v.IsNull() {
			b = append(b, "null"...)
		} else {
			b = v.AppendJSON(b)
		}
	}
	return append(b, '}')
}

// replacedSealed is the ciphertexts that a patch replaces or removes, for the history.
func replacedSealed(d *Draft, old *record) sealedRow {
	var row sealedRow
	for i := range d.fields {
		if f, ok := old.sealed.find(d.fields[i].field.Number); ok && d.fields[i].field.Sealed() {
			row = row.with(f)
		}
	}
	return row
}

// newRecord is an empty record of a kind at version 1.
func newRecord(t *table, subject, id, parent uuid.UUID, now time.Time) record {
	return record{table: t, subject: subject, id: id, parent: parent, version: 1,
		clear: make([]value.Value, len(t.clear)), created: now, updated: now}
}

// policyAttributes are the attributes of a record that decisions rest on.
func policyAttributes(r *record, p policy.Record) policy.Record {
	p.Owner, p.Team = r.clearOf("owner").Text(), r.clearOf("team").Text()
	p.Region, p.Stage = r.clearOf("region").Text(), r.clearOf("stage").Text()
	return p
}

// reassigns reports whether a patch touches an attribute that decisions rest on.
func reassigns(d *Draft) bool {
	return slices.ContainsFunc(d.fields, func(f draftField) bool { return f.field.Decides })
}
