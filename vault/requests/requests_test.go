package requests_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/shred"
	"github.com/tacitcrm/tacit/vault/store"
)

// TestRoundTrip: what was stored is read, and a change of it by somebody who read an older one is refused.
func TestRoundTrip(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	st := w.receive(nil)
	got, err := w.Read(ctx, w.Pool, st.ID)
	w.Must(err)
	if diff := cmp.Diff(st.Request, got.Request); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(st.Terms, got.Terms); diff != "" {
		t.Error(diff)
	}
	if !got.Next.Equal(st.Request.Next(w.settings)) || got.Revision != 1 {
		t.Errorf("next %v, revision %d", got.Next, got.Revision)
	}
	put := func(st *requests.Stored) error {
		return w.tx(func(tx pgx.Tx) error { return w.Put(ctx, tx, st) })
	}
	w.Must(put(got))
	if err := put(st); !errors.Is(err, fault.ErrVersion) {
		t.Errorf("a stale change: %v", err)
	}
	if _, err := w.Read(ctx, w.Pool, uuid.New()); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("an unknown one: %v", err)
	}
}

// TestEditedRowIsRefused: whatever is edited of a row, nobody works by it, be it found by its id or in a list.
func TestEditedRowIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	st, other := w.receive(nil), w.receive(nil)
	for _, edit := range []string{
		`state = replace(state::text, '"access"', '"erasure"')::json`,
		`state = replace(state::text, '"received"', '"decided"')::json`,
		`state = replace(state::text, '"sales"', '"marketing"')::json`,
		`revision = revision + 1`,
		`next = next + interval '1 day'`,
		`mac = (SELECT mac FROM request WHERE subject <> request.subject LIMIT 1)`,
		fmt.Sprintf(`state = (SELECT state FROM request WHERE subject = '%[1]s'), mac = (SELECT mac FROM request WHERE subject = '%[1]s')`, other.ID),
	} {
		w.Exec(`CREATE TABLE kept AS SELECT state::text AS state, revision, next, mac FROM request WHERE subject = $1`, st.ID)
		w.Exec(`UPDATE request SET `+strings.ReplaceAll(edit, "request.subject", "'"+st.ID.String()+"'")+` WHERE subject = $1`, st.ID)
		if _, err := w.Read(ctx, w.Pool, st.ID); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: read: %v", edit, err)
		}
		if _, err := w.List(ctx, w.Pool, requests.Filter{}); !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: list: %v", edit, err)
		}
		w.Exec(`UPDATE request SET state = k.state::json, revision = k.revision, next = k.next, mac = k.mac FROM kept k WHERE subject = $1`, st.ID)
		w.Exec(`DROP TABLE kept`)
	}
	if _, err := w.Read(ctx, w.Pool, st.ID); err != nil {
		t.Errorf("put back: %v", err)
	}
}

// TestList narrows by what the columns say, and goes on behind a page.
func TestList(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	person := uuid.New()
	old := w.receive(func(in *rights.Intake) { in.At = time.Now().AddDate(0, -3, 0) })
	about := w.receive(func(in *rights.Intake) { in.About, in.Kind = person, "contact" })
	closed := w.receive(func(in *rights.Intake) { in.About, in.Kind, in.Type = person, "contact", rights.Erasure })
	w.Must(w.tx(func(tx pgx.Tx) (err error) {
		closed.Request, err = closed.Apply(rights.Event{Kind: rights.Withdraw, At: time.Now(), By: uuid.New()}, w.settings)
		w.Must(err)
		return w.Put(ctx, tx, closed)
	}))
	for name, tc := range map[string]struct {
		filter requests.Filter
		want   []uuid.UUID
	}{
		"all":     {requests.Filter{}, []uuid.UUID{old.ID, about.ID, closed.ID}},
		"page":    {requests.Filter{Limit: 1}, []uuid.UUID{old.ID}},
		"behind":  {requests.Filter{After: old.ID, Limit: 1}, []uuid.UUID{about.ID}},
		"about":   {requests.Filter{About: person}, []uuid.UUID{about.ID, closed.ID}},
		"open":    {requests.Filter{About: person, Open: true}, []uuid.UUID{about.ID}},
		"type":    {requests.Filter{Type: rights.Erasure}, []uuid.UUID{closed.ID}},
		"status":  {requests.Filter{Status: rights.Withdrawn}, []uuid.UUID{closed.ID}},
		"overdue": {requests.Filter{DueBefore: time.Now()}, []uuid.UUID{old.ID}},
	} {
		list, err := w.List(ctx, w.Pool, tc.filter)
		w.Must(err)
		var got []uuid.UUID
		for _, st := range list {
			got = append(got, st.ID)
		}
		if diff := cmp.Diff(tc.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestPartsDieWithTheirKeys: addresses go with the key of their class, what people wrote with the request.
func TestPartsDieWithTheirKeys(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	st := w.receive(nil)
	texts := map[requests.Part]string{requests.ReplyTo: "ada@example.com", requests.Text: "Please", requests.Work: "{}", requests.AppealText: "No"}
	w.Must(w.tx(func(tx pgx.Tx) error {
		for part, text := range texts {
			w.Must(w.PutPart(ctx, tx, st, part, crypto.SecretString(text)))
		}
		return nil
	}))
	open := func(part requests.Part) (string, error) {
		st, err := w.Read(ctx, w.Pool, st.ID)
		w.Must(err)
		s, err := w.Part(ctx, w.Pool, st, part)
		return string(s.Reveal()), err
	}
	for part, want := range texts {
		if got, err := open(part); err != nil || got != want {
			t.Errorf("part %d: %q, %v", part, got, err)
		}
	}
	w.Exec(`UPDATE request_part SET sealed = (SELECT sealed FROM request_part WHERE part = 2) WHERE part = 4`)
	if _, err := open(requests.AppealText); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("a part in another's place: %v", err)
	}
	w.Must(w.tx(func(tx pgx.Tx) error {
		generation, err := shred.Lock(ctx, tx, st.ID)
		w.Must(err)
		return shred.Slots(ctx, tx, nil, st.ID, requests.ClosingSlots(), []int16{}, generation)
	}))
	for _, part := range []requests.Part{requests.ReplyTo, requests.Work} {
		if _, err := open(part); !errors.Is(err, fault.ErrShredded) {
			t.Errorf("part %d after the closure: %v", part, err)
		}
	}
	if got, err := open(requests.Text); err != nil || got != "Please" {
		t.Errorf("text after the closure: %q, %v", got, err)
	}
	w.Must(w.tx(func(tx pgx.Tx) error { return w.DeletePart(ctx, tx, st, requests.Text) }))
	if _, err := open(requests.Text); !errors.Is(err, fault.ErrNotFound) {
		t.Errorf("a deleted part: %v", err)
	}
}

// flipping lets a flip happen between the rows of requests and the buckets that they name.
type flipping struct {
	store.Querier
	flip func()
}

func (q *flipping) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	if flip := q.flip; flip != nil {
		q.flip = nil
		flip()
	}
	return q.Querier.QueryRow(ctx, sql, args...)
}

func TestFlipBetweenRowAndBucket(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx := t.Context()
	st, gone := w.receive(nil), w.receive(nil)
	w.Must(w.tx(func(tx pgx.Tx) error {
		generation, err := shred.Lock(ctx, tx, gone.ID)
		w.Must(err)
		return shred.Slots(ctx, tx, nil, gone.ID, requests.ClosingSlots(), []int16{}, generation)
	}))
	before := w.Count(`SELECT bucket_version FROM key_subject WHERE subject = $1`, st.ID)
	other := requests.New(w.Second().Foundation().Keys) // has no bucket in its cache
	q := &flipping{Querier: w.Pool, flip: w.Flip}
	if got, err := other.Read(ctx, q, st.ID); err != nil || got.ID != st.ID {
		t.Errorf("read while a flip went by: %v", err)
	}
	if after := w.Count(`SELECT bucket_version FROM key_subject WHERE subject = $1`, st.ID); q.flip != nil || after == before {
		t.Errorf("no flip went by: version %d, then %d", before, after)
	}
}

// TestSettings are those of the catalog, and the request's own regime stays.
func TestSettings(t *testing.T) {
	t.Parallel()
	c := &catalog.Catalog{Requests: catalog.DefaultRequests()}
	c.Requests.LowRisk, c.Requests.Calendar = []string{"access"}, "here"
	c.Calendars = []*catalog.Calendar{{Name: "here", Location: time.UTC, Holidays: []string{"2027-01-01"}}}
	s, err := requests.Settings(c, "")
	if err != nil {
		t.Fatal(err)
	}
	if s.Regime.Name != "gdpr" || s.Calendar.Name != "here" || len(s.Calendar.Holidays) != 1 || s.HoldBackDays != 3 || s.ExpireDays != 90 ||
		s.RetainDays != 1095 || len(s.SecondPerson) != 3 || len(s.LowRisk) != 1 {
		t.Errorf("%+v", s)
	}
	for _, name := range catalog.Regimes() {
		if s, err := requests.Settings(c, name); err != nil || s.Regime.Name != name {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := requests.Settings(c, "lex"); !errors.Is(err, fault.ErrIntegrity) {
		t.Errorf("an unknown regime: %v", err)
	}
}
