package vault

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/draft"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/revision"
	"github.com/tacitcrm/tacit/vault/sealed"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/value"
)

// errRevision asks the caller to parse again: the catalog changed between parsing and writing.
var errRevision = fmt.Errorf("the catalog changed meanwhile: %w", ErrUnavailable)

// checkDraft refuses a draft of another kind or catalog.
func (q *request) checkDraft(d *Draft, kind string, patch bool) error {
	switch {
	case d.Kind == nil || d.Kind.Name != kind || d.Patch != patch:
		return fmt.Errorf("draft: %w", ErrKind)
	case d.Catalog != q.rev.Digest:
		return errRevision
	}
	return nil
}

// mayWrite refuses fields that the decision does not let this action set.
func (q *request) mayWrite(d policy.Decision, in *Draft, record *record, path string) error {
	if in.Catalog != q.rev.Digest { // the facts were loaded under a newer catalog than the draft was read under
		return errRevision
	}
	var faults []FieldError
	for _, f := range in.Settings {
		shape, ok := f.Field.Shape(shapeBy(&f, in, record))
		if !ok {
			faults = append(faults, FieldError{Field: path + f.Field.Name, Code: "not_allowed", Hint: "a record of this type has no such field"})
			continue
		}
		if !f.Defaulted && (!f.Field.HasPurpose(q.purpose) || !d.MayWrite(f.Field.Name, shape.Class.String(), f.Field.Decides)) {
			faults = append(faults, FieldError{Field: path + f.Field.Name, Code: writeNotAllowed, Hint: q.purpose + " may not set it"})
		}
	}
	if len(faults) == 0 {
		return nil
	}
	invalid := &Invalid{Fields: faults}
	if slices.ContainsFunc(faults, func(f FieldError) bool { return f.Code != writeNotAllowed }) {
		return invalid
	}
	return &Refusal{Code: writeNotAllowed, kind: invalid, outcome: audit.Denied} // nothing is wrong with it but who sends it
}

// writeNotAllowed is the code of a field that the actor may not set.
const writeNotAllowed = "write_not_allowed"

// shapeBy is the value that decides a variant's shape: from the draft, else from the stored record.
func shapeBy(f *draft.Setting, d *Draft, r *record) string {
	if f.Field.ClassBy == nil {
		return ""
	}
	if v, ok := d.Get(f.Field.ClassBy.Field); ok {
		return v.Text()
	}
	if r == nil {
		return ""
	}
	return r.clearOf(f.Field.ClassBy.Field).Text()
}

// apply puts a draft's values into a record at its version, sealing only what the draft sets.
func (r *record) apply(d *Draft, keys *keyring.Subject) error {
	for i := range d.Settings {
		f := &d.Settings[i]
		if !f.Field.Sealed() {
			r.setClear(f.Field, f.Value)
			continue
		}
		if f.Value.IsNull() {
			r.sealed = r.sealed.Without(f.Field.Number)
			continue
		}
		shape, ok := r.shape(f.Field)
		if !ok {
			return fmt.Errorf("%s %s: field %d has no shape: %w", r.table.Kind.Name, r.id, f.Field.Number, ErrIntegrity)
		}
		field, err := r.seal(f, shape, keys)
		if err != nil {
			return err
		}
		r.sealed = r.sealed.With(field)
	}
	return nil
}

func (r *record) seal(f *draft.Setting, shape catalog.Shape, keys *keyring.Subject) (sealed.Field, error) {
	key, err := keys.Key(shape.Class.Slot())
	if err != nil {
		return sealed.Field{}, err
	}
	blob, err := key.Seal(r.place(f.Field.Number, shape.Class, r.version), f.Value.Secret())
	if err != nil {
		return sealed.Field{}, fmt.Errorf("seal %s %s: %w", r.table.Kind.Name, r.id, err)
	}
	return sealed.Field{Number: f.Field.Number, Version: r.version, Blob: blob}, nil
}

func (r *record) setClear(f *catalog.Field, v value.Value) {
	for i, have := range r.table.Clear {
		if have.Number == f.Number { // drafts and tables may come from two loads of one catalog
			r.clear[i] = v
			return
		}
	}
}

// unverify takes back that a value was verified when a patch sets another one: what was checked is gone.
func (r *record) unverify(d *Draft) {
	verified, ok := r.table.Kind.Field("verified")
	if _, given := d.Get("verified"); !ok || given {
		return
	}
	for i := range d.Settings {
		shape, _ := r.shape(d.Settings[i].Field)
		if shape.Index != nil && shape.Index.Unique == catalog.UniqueVerified {
			r.setClear(verified, verified.Default)
		}
	}
}

// finish computes the header over the record as it now is.
func (r *record) finish(keys *keyring.Subject) (err error) {
	r.header, err = makeHeader(r, keys)
	return err
}

// insertArgs are the parameters of the kind's insert statement.
func (r *record) insertArgs() []any {
	args := []any{r.subject, r.id, int64(r.version), r.sealed.Bytes(), r.header, r.imported, r.created} //nolint:gosec // versions count writes
	if r.table.Kind.Parent != "" {
		args = append(args, r.parent)
	}
	for _, v := range r.clear {
		args = append(args, v.SQL())
	}
	return args
}

// updateArgs are the parameters of the kind's update statement, from the version before.
func (r *record) updateArgs(old uint64) []any {
	args := []any{r.subject, r.id, int64(old), int64(r.version), r.sealed.Bytes(), r.header, r.imported, r.updated} //nolint:gosec // versions count writes
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
func (r *record) tokens(roots *keyring.Roots, keys *keyring.Subject) ([]indexToken, error) {
	return r.tokensOf(roots, keys, 0)
}

// tokensOf computes the rows of one index or search only; 0 is all.
func (r *record) tokensOf(roots *keyring.Roots, keys *keyring.Subject, only uint16) ([]indexToken, error) {
	values := fieldValues{r: r, keys: keys}
	var out []indexToken
	for _, f := range r.table.Kind.Fields {
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
func (r *record) searchTokens(out []indexToken, roots *keyring.Roots, values *fieldValues, only uint16) ([]indexToken, error) {
	for _, s := range r.table.Kind.Searches {
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

func (r *record) addTokens(out []indexToken, roots *keyring.Roots, t indexToken, label string, parts ...crypto.Secret) []indexToken {
	t.source, t.record = r.id, r.id
	if r.parent != uuid.Nil {
		t.record = r.parent
	}
	for _, e := range roots.Writing {
		t.epoch, t.token = e.Number, e.Index.Token(t.number, label, parts...)
		out = append(out, t)
	}
	return out
}

// holds verifies that a found record really holds the value it was found by: a token row that was edited
// to lead to another record is an integrity failure, not an answer.
func (f *facts) holds(roots *keyring.Roots, index uint16, token [16]byte) error {
	for i := -1; i < len(f.children); i++ {
		r := &f.record
		if i >= 0 {
			r = &f.children[i]
		}
		tokens, err := r.tokensOf(roots, f.keys, index)
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
	keys *keyring.Subject
}

func (v *fieldValues) of(f *catalog.Field) (value.Value, error) {
	if !f.Sealed() {
		return v.r.clearOf(f.Name), nil
	}
	stored, ok := v.r.sealed.Find(f.Number)
	if !ok {
		return value.Value{}, nil
	}
	shape, _ := v.r.shape(f)
	return v.r.openField(v.keys, stored, shape)
}

// parts normalises the fields of a compound search; nil where one is missing.
func (v *fieldValues) parts(s *catalog.Search) ([]crypto.Secret, string, error) {
	var parts []crypto.Secret
	for _, p := range s.Parts {
		f, ok := v.r.table.Kind.Field(p.Field)
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
	labels := make([]string, len(s.Parts))
	for i, p := range s.Parts {
		labels[i] = value.Label(p.Normaliser)
	}
	return strings.Join(labels, "+")
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

// indexing is a record whose tokens are about to be written.
type indexing struct {
	record *record
	path   string // of the record's fields in the submitted body: "" or "contact_points[0]."
	tokens []indexToken
}

// writeTokens inserts the tokens of any number of records in one round trip. A unique one that another record
// holds is a *Conflict for who may match the field on that record; for anyone else this record is accepted and
// waits for review, so that a conflict tells nothing.
func (q *request) writeTokens(ctx context.Context, tx pgx.Tx, list []indexing) error {
	b := &pgx.Batch{}
	for i := range list {
		list[i].queue(b)
	}
	taken, err := takenTokens(tx.SendBatch(ctx, b), list)
	if err != nil {
		return err
	}
	for i := range list {
		if err := q.resolveTaken(ctx, tx, &list[i], taken[i]); err != nil {
			return err
		}
	}
	return nil
}

func (x *indexing) queue(b *pgx.Batch) {
	for i := range x.tokens {
		sql := insertToken
		if x.tokens[i].unique {
			sql = insertUniqueToken
		}
		b.Queue(sql, x.tokens[i].args(x.record.subject)...)
	}
}

// takenTokens reads a batch's results and returns, for each record, the unique tokens that were not inserted.
func takenTokens(results pgx.BatchResults, list []indexing) ([][]indexToken, error) {
	taken := make([][]indexToken, len(list))
	for i := range list {
		for _, t := range list[i].tokens {
			tag, execErr := results.Exec()
			if execErr != nil { // every later result would fail the same
				return nil, fmt.Errorf("tokens: %w", store.Fault(errors.Join(execErr, results.Close())))
			}
			if t.unique && tag.RowsAffected() == 0 {
				taken[i] = append(taken[i], t)
			}
		}
	}
	if err := results.Close(); err != nil {
		return nil, fmt.Errorf("tokens: %w", store.Fault(err))
	}
	return taken, nil
}

// resolveTaken refuses or queues for review the values of one record that another holds.
func (q *request) resolveTaken(ctx context.Context, tx pgx.Tx, x *indexing, taken []indexToken) error {
	for _, t := range taken {
		told, err := q.mayKnowHolder(ctx, tx, t)
		if err != nil {
			return err
		}
		if told {
			return &Conflict{Field: x.path + t.field.Name}
		}
		if err := q.queueReview(ctx, tx, x.record, t); err != nil {
			return err
		}
	}
	return nil
}

// mayKnowHolder asks policy whether this session could have found the record that holds a unique value by that
// value: only then may it be told that the value is taken.
func (q *request) mayKnowHolder(ctx context.Context, tx pgx.Tx, t indexToken) (bool, error) {
	if !t.field.HasPurpose(q.purpose) {
		return false, nil
	}
	own := q.kind
	if own.Parent != "" {
		own = q.rev.Kind(own.Parent)
	}
	_, list, err := q.v.load(ctx, tx, own.Name, func(t *revision.Table) revision.Statement { return t.ByToken }, int16(t.number), t.epoch, t.token[:]) //nolint:gosec // index numbers are at most 32767
	if err != nil {
		return false, err
	}
	ask := q.ask()
	ask.Action, ask.Kind = policy.ActionLookup, own.Name
	for _, f := range list {
		if !f.found || f.order != 0 { // 0 is the unique holder
			continue
		}
		ask.Record = &f.policy
		d, err := q.rev.Engine.Decide(ctx, &ask)
		if err != nil {
			return false, fmt.Errorf("decide %s: %w", q.action, err)
		}
		if d.Visible && d.MayMatch(t.field.Name, t.class.String()) {
			q.about = append(q.about, f)
			return true, nil
		}
	}
	return false, nil
}

func (q *request) queueReview(ctx context.Context, tx pgx.Tx, r *record, t indexToken) error {
	id, err := store.NewID()
	if err != nil {
		return err
	}
	b := &pgx.Batch{}
	b.Queue(insertToken, t.args(r.subject)...)
	b.Queue(insertReview, r.subject, id, r.id, r.table.Kind.Name, int16(t.number), store.Micro(q.v.now())) //nolint:gosec // as in args
	if err := tx.SendBatch(ctx, b).Close(); err != nil {
		return fmt.Errorf("review: %w", store.Fault(err))
	}
	return nil
}

// written lists the names of a draft's fields as the log knows them, sub-resources included.
func written(d *Draft, r *record) []string {
	var names []string
	for i := range d.Settings {
		f := &d.Settings[i]
		shape, _ := f.Field.Shape(shapeBy(f, d, r))
		names = append(names, logName(f.Field, shape))
	}
	for i := range d.Children {
		names = append(names, written(&d.Children[i], nil)...)
	}
	return set(names)
}

// replaced encodes the clear values that a patch replaces, for the history.
func replaced(d *Draft, old *record) []byte {
	b := []byte("{")
	for i := range d.Settings {
		f := d.Settings[i].Field
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
func replacedSealed(d *Draft, old *record) sealed.Row {
	var row sealed.Row
	for i := range d.Settings {
		if f, ok := old.sealed.Find(d.Settings[i].Field.Number); ok && d.Settings[i].Field.Sealed() {
			row = row.With(f)
		}
	}
	return row
}

// newRecord is an empty record of a kind at version 1.
func newRecord(t *revision.Table, subject, id, parent uuid.UUID, now time.Time) record {
	return record{
		table: t, subject: subject, id: id, parent: parent, version: 1,
		clear: make([]value.Value, len(t.Clear)), created: now, updated: now,
	}
}

// policyAttributes are the attributes of a record that decisions rest on.
func policyAttributes(r *record, p policy.Record) policy.Record {
	p.Owner, p.Team = r.clearOf("owner").Text(), r.clearOf("team").Text()
	p.Region, p.Stage = r.clearOf("region").Text(), r.clearOf("stage").Text()
	return p
}
