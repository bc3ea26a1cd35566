package attest

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/vault/ledger"
	"github.com/tacitcrm/tacit/vault/store"
)

const (
	selectStates = `SELECT subject, revision, state::text, mac FROM subject_state WHERE subject = ANY($1)`
	countEvents  = `SELECT subject, count(*) FROM consent_event WHERE subject = ANY($1) GROUP BY subject`
	selectBases  = `SELECT subject, id FROM basis WHERE ended_at IS NULL AND subject = ANY($1)`
)

// ledgerRows is what the consent ledger holds of some subjects.
type ledgerRows struct {
	states map[uuid.UUID]ledger.StateRow
	events map[uuid.UUID]int
	bases  map[uuid.UUID][]uuid.UUID // that stand
}

func (l *ledgerRows) read(ctx context.Context, tx pgx.Tx, subjects []uuid.UUID) error {
	l.states, l.events, l.bases = map[uuid.UUID]ledger.StateRow{}, map[uuid.UUID]int{}, map[uuid.UUID][]uuid.UUID{}
	var id, basis uuid.UUID
	var row ledger.StateRow
	var text string
	var n int
	for _, ask := range []struct {
		sql  string
		dest []any
		take func()
	}{
		{selectStates, []any{&id, &row.Revision, &text, &row.MAC}, func() {
			row.State = []byte(text)
			l.states[id] = row
			row = ledger.StateRow{}
		}},
		{countEvents, []any{&id, &n}, func() { l.events[id] = n }},
		{selectBases, []any{&id, &basis}, func() { l.bases[id] = append(l.bases[id], basis) }},
	} {
		rows, err := tx.Query(ctx, ask.sql, subjects)
		if err == nil {
			_, err = pgx.ForEachRow(rows, ask.dest, func() error {
				ask.take()
				return nil
			})
		}
		if err != nil {
			return fmt.Errorf("ledger: %w", store.Fault(err))
		}
	}
	return nil
}

// holdStates compares the states of subjects with what the entries about their ledger say, and with the ledger, and
// finds subjects that have no record of their own.
func (p *pass) holdStates(b *rowBatch) {
	have := map[uuid.UUID]bool{}
	for i := range b.all {
		have[b.all[i].id] = true
	}
	for id, kind := range b.live {
		p.tally.Subjects++
		if _, told := p.records[id]; !have[id] && !told { // one that entries tell of is found by that
			p.lost(Finding{Kind: kind, Record: id, Subject: id, What: Missing, anchor: anchor{id: id}})
		}
		p.holdState(b, id)
	}
}

// lost counts a row that is not there: where a backup was restored, it may be of before.
func (p *pass) lost(f Finding) {
	if p.restores > 0 {
		p.tally.Restored++
		return
	}
	p.found = append(p.found, f)
}

func (p *pass) holdState(b *rowBatch, id uuid.UUID) {
	a := anchor{state: true, id: id}
	row, there := b.ledger.states[id]
	f := Finding{Kind: KindState, Subject: id, Version: uint64(row.Revision), anchor: a} //nolint:gosec // > 0 by CHECK
	m, told := p.states[id]
	f.Logged = m.version
	if p.closely {
		p.prints[a] = b.ledger.print(id)
	}
	if !there {
		f.What = Missing
		p.found = append(p.found, f)
		return
	}
	state, err := row.Open(b.mac, id)
	if err != nil {
		f.What = Damaged
		p.found = append(p.found, f)
		return
	}
	if m.rewritten() {
		again := f
		again.What = Rewritten
		p.found = append(p.found, again)
	}
	switch {
	case f.Version < m.version && m.life < p.restores:
		p.tally.Restored++
	case f.Version < m.version:
		f.What = RolledBack
		p.found = append(p.found, f)
	case f.Version > m.version && state.Link != nil:
		// What is entered of another record of the person changes this state as well, see ledger.Link.
	case f.Version > m.version && told && p.restores == 0:
		f.What = Unexplained
		p.found = append(p.found, f)
	case f.Version > 1 && !told:
		p.tally.Earlier++ // the ledger was written by an earlier release, or before what the log has, or by a restore
	}
	p.holdLedger(b, id, &state)
}

// print changes with whatever of a subject's ledger changes.
func (l *ledgerRows) print(id uuid.UUID) [32]byte {
	input := binary.BigEndian.AppendUint64(slices.Clone(l.states[id].MAC), uint64(l.events[id])) //nolint:gosec // counts rows
	for _, basis := range l.bases[id] {
		input = append(input, basis[:]...)
	}
	return sha256.Sum256(input)
}

// holdLedger compares a state with the rows that it was made of: events are never fewer than it counts, and the bases
// that stand are its own.
func (p *pass) holdLedger(b *rowBatch, id uuid.UUID, s *ledger.State) {
	a := anchor{state: true, id: id}
	events := b.ledger.events[id]
	if events != s.Events {
		f := Finding{Kind: KindConsent, Subject: id, What: Missing, anchor: a}
		if events > s.Events {
			f.What = Unexplained
		}
		p.found = append(p.found, f)
	}
	standing := b.ledger.bases[id]
	for _, basis := range s.Bases {
		if basis.Event != uuid.Nil && !slices.Contains(standing, basis.Event) {
			p.found = append(p.found, Finding{Kind: KindBasis, Record: basis.Event, Subject: id, What: Differs, anchor: a})
		}
	}
	for _, basis := range standing {
		if !slices.ContainsFunc(s.Bases, func(in ledger.Basis) bool { return in.Event == basis }) {
			p.found = append(p.found, Finding{Kind: KindBasis, Record: basis, Subject: id, What: Differs, anchor: a})
		}
	}
}
