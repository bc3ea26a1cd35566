package attest_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault/attest"
)

// play is a random sequence of writes about some people.
type play struct {
	*world
	*rand.Rand
	people []uuid.UUID
}

// ids lists what a table has of the play.
func (p *play) ids(table, where string) []uuid.UUID {
	p.t.Helper()
	rows, err := p.pool.Query(p.t.Context(), "SELECT id FROM "+table+" WHERE subject = ANY($1) "+where+" ORDER BY id", p.people)
	p.need(err)
	defer rows.Close()
	var out []uuid.UUID
	for rows.Next() {
		var id uuid.UUID
		p.need(rows.Scan(&id))
		out = append(out, id)
	}
	p.need(rows.Err())
	return out
}

func (p *play) row(table string, id uuid.UUID) (subject uuid.UUID, version uint64) {
	p.t.Helper()
	p.need(p.pool.QueryRow(p.t.Context(), "SELECT subject, version FROM "+table+" WHERE id = $1", id).Scan(&subject, &version))
	return subject, version
}

// step writes something.
func (p *play) step(n int) {
	ctx := p.t.Context()
	person := p.people[p.IntN(len(p.people))]
	_, version := p.row("contact", person)
	points, cases := p.ids("contact_point", ""), p.ids("case_record", "")
	switch p.IntN(8) {
	case 0:
		p.patch("contact", person, version, map[string]any{"job_title": fmt.Sprint("Job ", n)})
	case 1:
		p.patch("contact", person, version, map[string]any{"team": fmt.Sprint("t", n)})
	case 2:
		p.addPoint(person, fmt.Sprintf("p%d@example.com", n))
	case 3:
		p.complaint(person)
	case 4:
		p.load(fmt.Sprintf("pa,King,new%d@example.com,+44 20 7946 0%03d", n, n))
	case 5:
		if len(points) > 2 {
			id := points[p.IntN(len(points))]
			parent, version := p.row("contact_point", id)
			_, err := p.sessions["import"].DeleteChild(ctx, "contact_point", parent, id, version)
			p.need(err)
		}
	case 6:
		id := points[p.IntN(len(points))]
		parent, version := p.row("contact_point", id)
		p.patchPoint(parent, id, version, map[string]any{"preferred": version%2 == 1})
	case 7:
		if len(cases) > 1 {
			id := cases[p.IntN(len(cases))]
			_, version := p.row("case_record", id)
			_, err := p.sessions["import"].Delete(ctx, "case", id, version)
			p.need(err)
		}
	}
}

// plays: after random writes nothing is found, and whatever row is then put back to what it was at some time, or
// removed, is found.
func (w *world) plays() {
	seed := rand.Uint64()
	w.t.Logf("seed %d", seed)
	p := &play{world: w, Rand: rand.New(rand.NewPCG(seed, 0)), people: []uuid.UUID{w.person("pa").ID, w.person("pb").ID}}
	for n := range 30 {
		if n%10 == 0 {
			w.copyTo(fmt.Sprint("play", n))
		}
		p.step(n)
	}
	w.finds()
	w.copyTo("played")
	for _, table := range []string{"contact", "contact_point", "case_record"} {
		for n := 0; n < 30; n += 10 {
			copied := fmt.Sprint("play", n)
			old := p.ids(copied+"_"+table+" c", "AND NOT EXISTS (SELECT FROM "+table+" r WHERE r.id = c.id AND r.header = c.header)")
			if len(old) > 0 {
				p.tamper(copied, table, old[p.IntN(len(old))])
			}
		}
		if all := p.ids(table, ""); len(all) > 0 {
			p.tamper("", table, all[p.IntN(len(all))])
		}
	}
	w.finds()
}

// tamper puts a row back to what it was in a copy, or removes it, and looks whether that is found.
func (p *play) tamper(copied, table string, id uuid.UUID) {
	p.t.Helper()
	if copied == "" {
		p.exec("DELETE FROM "+table+" WHERE id = $1", id)
	} else {
		p.putBack(copied, table, "id", id)
	}
	r := p.check()
	kind := strings.TrimSuffix(table, "_record")
	if !slices.ContainsFunc(r.Findings, func(f attest.Finding) bool {
		return slices.Contains(p.people, f.Subject) && (f.Kind == kind && f.Record == id || kind == "contact_point" && f.Record == f.Subject)
	}) {
		p.t.Errorf("%s %s as in %q is not found: %+v", kind, id, copied, r)
	}
	p.putBack("played", table, "id", id)
}
