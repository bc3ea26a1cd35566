package attest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/record"
	"github.com/tacitcrm/tacit/vault/store"
	"github.com/tacitcrm/tacit/vault/tape"
)

// pass is one reading of the log and of the rows of some subjects.
type pass struct {
	*checker

	subjects []uuid.UUID // ascending
	closely  bool        // of few subjects: notes prints and sub-resources
	names    map[time.Time]map[uuid.UUID]int32
	records  marks
	states   marks
	restores uint16
	page     []part
	erased   map[int32]bool // meanwhile

	points map[uuid.UUID]map[uuid.UUID]point // sub-resources that entries name, by record
	prints map[anchor][32]byte
	tally  Report
	found  []Finding
}

// point is what the newest entry about a sub-resource says.
type point struct {
	version uint64
	deleted bool
	kind    string
}

// anchor is a row that findings are about.
type anchor struct {
	state bool
	id    uuid.UUID
}

func (c *checker) newPass(subjects []uuid.UUID, closely bool) *pass {
	return &pass{
		checker: c, subjects: subjects, closely: closely, names: map[time.Time]map[uuid.UUID]int32{}, records: marks{}, states: marks{},
		erased: map[int32]bool{}, points: map[uuid.UUID]map[uuid.UUID]point{}, prints: map[anchor][32]byte{},
	}
}

func (p *pass) run(ctx context.Context) error {
	if err := p.Entries(ctx, func(e *audit.Entry) error { return p.entry(ctx, e) }); err != nil {
		return err
	}
	if err := p.flush(ctx); err != nil {
		return err
	}
	p.names = nil
	return p.compare(ctx)
}

// part is what an entry of a write says of one subject.
type part struct {
	entry        uuid.UUID
	kind, action string
	digest       []byte // the entry's
	subject      int32
	blob         []byte
}

const (
	pageParts   = 1000   // whose details are opened at a time
	keysAtOnce  = 1000   // key rows read at a time
	tellEntries = 10_000 // between two words of progress
	monthsKept  = 2      // entries near the end of one come in any order
	jobRestore  = "restore"
)

// entry takes what an entry says of the pass's subjects.
func (p *pass) entry(ctx context.Context, e *audit.Entry) error {
	if p.tally.Entries++; p.tally.Entries%tellEntries == 0 {
		p.tell(StepEntries, p.tally.Entries)
	}
	if e.Outcome != audit.Written || e.Decision != audit.Allow {
		return nil
	}
	if e.Action == jobRestore && e.Client == uuid.Nil {
		if err := p.flush(ctx); err != nil {
			return err
		}
		p.restores++
	}
	if len(e.Groups) == 0 {
		return nil
	}
	names, err := p.namesOf(ctx, e.Time)
	if err != nil {
		return err
	}
	for i := range e.Groups {
		g := &e.Groups[i]
		for j, name := range g.Subjects {
			n, ok := names[name]
			if !ok || j >= len(g.Details) || len(g.Details[j]) == 0 {
				continue
			}
			p.page = append(p.page, part{e.ID, e.Kind, e.Action, bytes.Clone(e.Record), n, bytes.Clone(g.Details[j])})
		}
	}
	if len(p.page) < pageParts {
		return nil
	}
	return p.flush(ctx)
}

func (p *pass) tell(step string, done int) {
	if p.closely {
		step = StepConfirm
	}
	p.Progress(Progress{Step: step, Done: done})
}

// namesOf returns what the log calls the subjects in the month of a time.
func (p *pass) namesOf(ctx context.Context, at time.Time) (map[uuid.UUID]int32, error) {
	at = at.UTC()
	month := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	if names, ok := p.names[month]; ok {
		return names, nil
	}
	if len(p.names) == monthsKept {
		oldest := month
		for m := range p.names {
			if m.Before(oldest) || oldest.Equal(month) {
				oldest = m
			}
		}
		delete(p.names, oldest)
	}
	names := make(map[uuid.UUID]int32, len(p.subjects))
	n := int32(0)
	for chunk := range slices.Chunk(p.subjects, keysAtOnce) {
		keys, err := p.keysOf(ctx, chunk)
		if err != nil {
			return nil, err
		}
		for _, id := range chunk {
			if key, err := keys[id].Key(catalog.SlotLog); err == nil { // what is wrong with a key, its row's check says
				names[uuid.UUID(key.Pseudonym(month))] = n
			}
			n++
		}
	}
	p.names[month] = names
	return names, nil
}

const selectKeys = `SELECT subject, bucket, bucket_version, wrapped FROM key_subject WHERE erased_at IS NULL AND subject = ANY($1)`

type keyRow struct {
	Subject uuid.UUID
	Bucket  uuid.UUID
	Version int32
	Wrapped [][]byte
}

// attempts bounds how often rows are read again because keys or catalog changed.
const attempts = 5

// keysOf reads the keys of subjects. Those of subjects that were erased, and those whose bucket does not open, are not
// among them.
func (c *checker) keysOf(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]*keyring.Subject, error) {
	for range attempts {
		rows, err := c.Pool.Query(ctx, selectKeys, ids)
		if err != nil {
			return nil, fmt.Errorf("keys: %w", store.Fault(err))
		}
		list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[keyRow])
		if err != nil {
			return nil, fmt.Errorf("keys: %w", store.Fault(err))
		}
		keys, err := c.unwrap(ctx, list)
		if !errors.Is(err, keyring.ErrMoved) {
			return keys, err
		}
	}
	return nil, keyring.ErrMoved
}

func (c *checker) unwrap(ctx context.Context, list []keyRow) (map[uuid.UUID]*keyring.Subject, error) {
	keys := make(map[uuid.UUID]*keyring.Subject, len(list))
	for i := range list {
		row := &list[i]
		bucket, err := c.Keys.Bucket(ctx, c.Pool, row.Bucket, row.Version)
		if errors.Is(err, fault.ErrIntegrity) {
			continue
		}
		if err != nil {
			return nil, err
		}
		keys[row.Subject] = keyring.NewSubject(row.Subject, bucket, row.Wrapped)
	}
	return keys, nil
}

// flush opens the details that were collected.
func (p *pass) flush(ctx context.Context) error {
	if len(p.page) == 0 {
		return nil
	}
	wanted := map[uuid.UUID]bool{}
	var ids []uuid.UUID
	for i := range p.page {
		if id := p.subjects[p.page[i].subject]; !wanted[id] {
			wanted[id] = true
			ids = append(ids, id)
		}
	}
	keys, err := p.keysOf(ctx, ids)
	if err != nil {
		return err
	}
	for i := range p.page {
		p.open(&p.page[i], keys[p.subjects[p.page[i].subject]])
	}
	clear(p.page)
	p.page = p.page[:0]
	return nil
}

func (p *pass) open(one *part, keys *keyring.Subject) {
	key, err := keys.Key(catalog.SlotLog)
	if err != nil {
		return // erased meanwhile
	}
	d, err := tape.OpenDetails(key, one.entry, one.blob)
	if err != nil {
		p.tally.Unopened++
		return
	}
	next := mark{version: d.Version, subject: one.subject, life: p.restores, whole: true}
	switch subject := p.subjects[one.subject]; {
	case d.Version == 0: // says nothing of what it left
	case d.Event != uuid.Nil:
		p.states.add(subject, next)
	default:
		p.note(one, &d, next)
	}
}

// note takes what an entry says of a record.
func (p *pass) note(one *part, d *tape.Details, next mark) {
	subject := p.subjects[one.subject]
	k, known := p.set.Catalog.Kind(one.kind)
	digest := d.Digest
	if len(digest) == 0 {
		digest = one.digest
	}
	next.whole = len(digest) == record.DigestSize
	copy(next.digest[:], digest)
	id := d.Record
	switch {
	case id == uuid.Nil:
		id = subject
	case known && k.Parent != "":
		p.notePoint(one, d)
		if d.Whole == 0 {
			p.records.loosen(subject)
			return
		}
		id, next.version = subject, d.Whole
	}
	own := !known || !k.Subject || id == subject // else a record that changed along with the subject
	if known && k.Parent == "" && own {
		next.kind = p.number(one.kind)
	}
	switch {
	case one.kind == "" && !next.whole:
		return // a job of an earlier release: nothing tells a record from a sub-resource
	case one.kind == "":
		next.stage = stageResealed
	case known && k.Parent == "" && own && one.action == policy.ActionDelete:
		next.stage, next.whole = stageDeleted, true
	}
	p.records.add(id, next)
}

func (p *pass) notePoint(one *part, d *tape.Details) {
	if !p.closely {
		return
	}
	subject := p.subjects[one.subject]
	if p.points[subject] == nil {
		p.points[subject] = map[uuid.UUID]point{}
	}
	deleted := one.action == policy.ActionDelete
	if have, ok := p.points[subject][d.Record]; !ok || d.Version > have.version || deleted {
		p.points[subject][d.Record] = point{d.Version, deleted, one.kind}
	}
}

// number is that of a kind. There are at most some dozens.
func (c *checker) number(kind string) uint8 {
	n := slices.Index(c.kinds, kind)
	if n < 0 && len(c.kinds) < 256 {
		n = len(c.kinds)
		c.kinds = append(c.kinds, kind)
	}
	return uint8(max(n, 0)) //nolint:gosec // below 256
}
