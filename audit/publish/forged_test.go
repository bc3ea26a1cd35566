package publish_test

import (
	"testing"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/publish"
	"github.com/tacitcrm/tacit/audit/publish/publishtest"
)

const insertRow = `INSERT INTO log_intake (id, leaf, terms, mac) VALUES ($1, $2, $3, $4)`

// TestForgedEntriesAreSetAside writes into the intake what this vault did not, as whoever has the database can. None of it
// gets into the tree, and each is counted and kept for a look.
func TestForgedEntriesAreSetAside(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	genuine := s.append(2)
	s.mustPublish() // from here on there is no entry without a MAC
	forge := func() (e *audit.Entry, leaf, terms, mac []byte) {
		e = entry(s.log)
		leaf, err := e.MarshalCanonical()
		if err != nil {
			t.Fatal(err)
		}
		terms = archive.Terms(e)
		if mac, err = publishtest.MAC(t.Context(), leaf, terms); err != nil {
			t.Fatal(err)
		}
		return e, leaf, terms, mac
	}
	rows := []struct {
		name   string
		insert func(e *audit.Entry, leaf, terms, mac []byte) uuid.UUID
	}{
		{"no MAC", func(e *audit.Entry, leaf, terms, _ []byte) uuid.UUID {
			s.exec(insertRow, e.ID, leaf, terms, nil)
			return e.ID
		}},
		{"a MAC of nobody's", func(e *audit.Entry, leaf, terms, mac []byte) uuid.UUID {
			mac[0] ^= 1
			s.exec(insertRow, e.ID, leaf, terms, mac)
			return e.ID
		}},
		{"an empty MAC", func(e *audit.Entry, leaf, terms, _ []byte) uuid.UUID {
			s.exec(insertRow, e.ID, leaf, terms, []byte{})
			return e.ID
		}},
		{"other terms", func(e *audit.Entry, leaf, terms, mac []byte) uuid.UUID {
			s.exec(insertRow, e.ID, leaf, terms[archive.TermSize:], mac)
			return e.ID
		}},
		{"a leaf and its terms cut elsewhere", func(e *audit.Entry, leaf, terms, mac []byte) uuid.UUID {
			both := append(append([]byte(nil), leaf...), terms...)
			s.exec(insertRow, e.ID, both[:len(leaf)+1], both[len(leaf)+1:], mac)
			return e.ID
		}},
		{"another's leaf", func(_ *audit.Entry, leaf, terms, mac []byte) uuid.UUID {
			id := uuid.New()
			s.exec(insertRow, id, leaf, terms, mac)
			return id
		}},
		{"no leaf", func(e *audit.Entry, _, terms, mac []byte) uuid.UUID {
			s.exec(insertRow, e.ID, []byte("{}"), terms, mac)
			return e.ID
		}},
		{"a genuine entry changed", func(*audit.Entry, []byte, []byte, []byte) uuid.UUID {
			id := s.append(1)[0]
			s.exec(`UPDATE log_intake SET leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'support', 'finance'), 'UTF8') WHERE id = $1`, id)
			return id
		}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			before := s.refused.Load()
			id := row.insert(forge())
			genuine = append(genuine, s.append(1)...) // goes on beside it
			s.mustPublish()
			s.holds(genuine)
			if n := s.count(`SELECT count(*) FROM log_refused WHERE id = $1`, id); n != 1 {
				t.Errorf("it is %d times among the refused", n)
			}
			if n := s.refused.Load() - before; n != 1 {
				t.Errorf("%d were counted, want 1", n)
			}
		})
	}
	s.mustPublish()
	if n := s.refused.Load(); n != int64(len(rows)) {
		t.Errorf("%d were counted in all, want %d: one was looked at again", n, len(rows))
	}
}

// TestEntriesOfEarlierReleases have no MAC and no terms: the first publisher takes them, and they are found.
func TestEntriesOfEarlierReleases(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ids := s.append(300)
	s.exec(`UPDATE log_intake SET terms = '', mac = NULL`)
	s.mustPublish()
	s.holds(ids)
	e, err := s.log.Entry(t.Context(), ids[7])
	if err != nil {
		t.Fatal(err)
	}
	found, _, err := s.log.Entries(t.Context(), audit.Query{Pseudonyms: e.Groups[0].Subjects, Purpose: "support"})
	if err != nil || len(found) != 1 || found[0].ID != e.ID {
		t.Errorf("by its subject: %d entries, %v", len(found), err)
	}
}

// TestRolesThatPublish: the role that migrations make for the publisher is enough, and the server's is not.
func TestRolesThatPublish(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ids := s.append(700)
	as := func(role string) error {
		p := s.publisher(publish.Config{Connect: s.as(role)})
		defer p.Close()
		return s.once(p)
	}
	if err := as("tacit_server"); err == nil {
		t.Error("the server's role publishes")
	}
	if err := as("tacit_publisher"); err != nil {
		t.Fatal(err)
	}
	s.holds(ids)
}

// TestP7GenuineRowIsTakenOnce puts rows into the intake again, as they were: in the same round and later, in another slot,
// before the same publisher and before one that remembers nothing.
func TestP7GenuineRowIsTakenOnce(t *testing.T) {
	t.Parallel()
	s := newSite(t)
	ids := s.append(300) // a bundle and a tail
	again := func(id uuid.UUID) {
		t.Helper()
		s.exec(`INSERT INTO log_intake (slot, id, leaf, terms, mac)
			SELECT (SELECT min(n) FROM generate_series(0, 3) n WHERE n NOT IN (SELECT slot FROM log_intake WHERE id = $1)), id, leaf, terms, mac
			FROM log_intake WHERE id = $1 LIMIT 1`, id)
	}
	again(ids[3])
	p := s.publisher(publish.Config{})
	for _, step := range [][]uuid.UUID{{ids[4], ids[290]}, nil} {
		if err := s.once(p); err != nil {
			t.Fatal(err)
		}
		for _, id := range step {
			again(id)
		}
	}
	p.Close()
	again(ids[5])
	again(ids[291])
	s.mustPublish()
	s.holds(ids)
	if n := s.count(`SELECT count(*) FROM log_refused`); n != 5 {
		t.Errorf("%d rows were set aside, want 5", n)
	}
}
